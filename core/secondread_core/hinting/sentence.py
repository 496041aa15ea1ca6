"""A unit as the rules see it: its words, the phrases found in them, and which of them are quoted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from secondread_core.annotations import Span
from secondread_core.hinting.model import Sentence
from secondread_core.hinting.quoted import quoted
from secondread_core.hinting.rules import Branch, Rules, folded
from secondread_core.hinting.whole_words import whole_words
from secondread_core.segmentation import Kind


class Word(NamedTuple):
    """A whole word, half-open offsets into the body, as it is looked up."""

    start: int
    end: int
    folded: str
    capital: bool


@dataclass(frozen=True, slots=True)
class Read:
    """A unit with its `words`.

    `phrases` has, by list, the half-open ranges of words that stand in it, the longest at each place, and
    `members` all words of these;
    `quotations` the ranges of words between one pair of marks; `own` whether each word stands outside them.
    """

    body: str
    end: int
    title: bool
    words: Sequence[Word]
    phrases: Mapping[str, Sequence[Span]]
    members: Mapping[str, AbstractSet[int]]
    quotations: Sequence[Span]
    own: Sequence[bool]

    def gap(self, word: int) -> str:
        """What stands between `word` and the next one, or the end of the unit."""
        behind = self.words[word + 1].start if word + 1 < len(self.words) else self.end
        return self.body[self.words[word].end : behind]

    def found(self, lists: Iterable[str]) -> Iterator[Span]:
        """The phrases of `lists`, as ranges of words."""
        for name in lists:
            yield from self.phrases.get(name, ())

    def has(self, lists: Iterable[str], word: int) -> bool:
        """Whether `word` belongs to a phrase of `lists`."""
        return any(word in self.members.get(name, ()) for name in lists)

    def span(self, first: int, behind: int) -> Span:
        """The offsets of a range of words."""
        return self.words[first].start, self.words[behind - 1].end


def read_units(body: str, units: Sequence[Sentence], rules: Rules) -> Iterator[Read]:
    """Each of `units` (in text order and apart), read with `rules`."""
    all_words, quotations = whole_words(body), quoted(body, units)
    at = quotation = 0
    for unit in units:
        while at < len(all_words) and all_words[at][0] < unit.start:
            at += 1
        first = at
        while at < len(all_words) and all_words[at][1] <= unit.end:
            at += 1
        shouted = body[unit.start : unit.end].isupper()
        own_words = [_word(body, start, end, shouted) for start, end in all_words[first:at]]
        while quotation < len(quotations) and quotations[quotation][1] <= unit.start:
            quotation += 1
        ranges = _quoted_words(own_words, quotations, quotation)
        own = [True] * len(own_words)
        for start, end in ranges:
            own[start:end] = [False] * (end - start)
        title = unit.kind in (Kind.HEADLINE, Kind.HEADING)
        phrases = _phrases(body, own_words, rules.phrases)
        members = {name: {word for span in spans for word in range(*span)} for name, spans in phrases.items()}
        yield Read(body, unit.end, title, own_words, phrases, members, ranges, own)


def _word(body: str, start: int, end: int, shouted: bool) -> Word:
    text = body[start:end]
    return Word(start, end, folded(text.lower() if shouted else text), text[0].isupper())


def _quoted_words(own_words: Sequence[Word], quotations: Sequence[Span], first: int) -> list[Span]:
    ranges: list[Span] = []
    at = 0
    for start, end in islice(quotations, first, None):
        while at < len(own_words) and own_words[at].start < start:
            at += 1
        if at == len(own_words):
            break
        begin = at
        while at < len(own_words) and own_words[at].end <= end:
            at += 1
        if at > begin:
            ranges.append((begin, at))
    return ranges


def _phrases(body: str, own_words: Sequence[Word], root: Branch) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = defaultdict(list)
    beginning = root.following
    for first, word in enumerate(own_words):
        if word.folded not in beginning:
            continue
        branch: Branch | None = beginning[word.folded]
        at = first + 1
        longest: dict[str, int] = {}
        while branch is not None:
            longest.update(dict.fromkeys(branch.lists, at))
            if at == len(own_words) or not body[own_words[at - 1].end : own_words[at].start].isspace():
                break
            branch, at = branch.following.get(own_words[at].folded), at + 1
        for name, end in longest.items():
            if not found[name] or end > found[name][-1][1]:
                found[name].append((first, end))
    return dict(found)
