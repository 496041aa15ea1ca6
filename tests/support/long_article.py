"""An article of 100,000 words, for measuring: varied sentences, no text of anybody's."""

from __future__ import annotations

import random

_WORDS = [
    "the",
    "council",
    "said",
    "on",
    "Monday",
    "that",
    "a",
    "bridge",
    "near",
    "old",
    "market",
    "would",
    "close",
    "after",
    "three",
    "winters",
    "of",
    "repair",
    "while",
    "residents",
    "asked",
    "who",
    "pays",
    "for",
    "buses",
    "and",
    "when",
    "pupils",
    "can",
    "cross",
    "again",
    "because",
    "nobody",
    "knows",
    "how",
    "long",
    "engineers",
    "need",
    "to",
    "measure",
    "each",
    "pillar",
    "under",
    "cold",
    "water",
    "before",
    "they",
    "write",
    "their",
    "first",
    "report",
]


def long_article(words: int = 100_000, seed: int = 5) -> str:
    """A body of about `words` words in paragraphs of two to six sentences."""
    chance = random.Random(seed)
    paragraphs = ["A long article for measuring"]
    written = 0
    while written < words:
        sentences = []
        for _ in range(chance.randint(2, 6)):
            length = chance.randint(8, 26)
            sentence = " ".join(chance.choice(_WORDS) for _ in range(length))
            sentences.append(sentence[0].upper() + sentence[1:] + ".")
            written += length
        paragraphs.append(" ".join(sentences))
    return "\n\n".join(paragraphs)
