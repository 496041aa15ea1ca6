"""Words of a text as they survive copying, and their fingerprint, which names a sentence unquoted."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

_WORD = re.compile(r"[^\W_ʼ]+")
_GLUE = frozenset("'’‘ʼ\u00ad\u200b\u200c\u200d\u2060")
"""Apostrophes of every style, soft hyphens and zero widths: inside a word they are no boundary."""


class Word(NamedTuple):
    """A word of a body: its folded form and its half-open offsets."""

    folded: str
    start: int
    end: int


def words_of(body: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of `body[start:end]`: case, compatibility forms and what is in `_GLUE` do not matter.

    "Don’t" and "don't" are both the one word "dont".
    """
    stop = len(body) if end is None else end
    words: list[Word] = []
    for match in _WORD.finditer(body, start, stop):
        folded = unicodedata.normalize("NFKC", match[0]).casefold()
        if words and match.start() - words[-1].end == 1 and body[words[-1].end] in _GLUE:
            words[-1] = Word(words[-1].folded + folded, words[-1].start, match.end())
        else:
            words.append(Word(folded, match.start(), match.end()))
    return words


def fingerprint(words: Sequence[str]) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the folded words, joined by spaces, in UTF-8."""
    return hashlib.sha256(" ".join(words).encode("utf-8")).hexdigest()[:16]
