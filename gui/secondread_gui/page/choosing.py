"""Choosing words of one sentence: from a word to another one, in either direction."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from secondread_core.annotations import Span
from secondread_core.graphemes import is_boundary
from secondread_core.span_overlap import words


def words_of(body: str, start: int, end: int) -> tuple[Span, ...]:
    """The words of [start, end) of `body`, as offsets into it; none is cut inside a visible character.

    In scripts that write no spaces every letter is a word.
    """
    text = body[start:end]
    found: list[Span] = []
    for first, last in words(text):
        while not is_boundary(text, last):
            last += 1
        if found and (first < found[-1][1] or not is_boundary(text, first)):
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return tuple((start + first, start + last) for first, last in found)


@dataclass(frozen=True, slots=True)
class Choice:
    """The words from number `anchor` to number `head` of `words`, which are those of unit `unit`."""

    unit: int
    words: tuple[Span, ...]
    anchor: int
    head: int

    @property
    def first(self) -> int:
        """The number of the first chosen word."""
        return min(self.anchor, self.head)

    @property
    def last(self) -> int:
        """The number of the last chosen word."""
        return max(self.anchor, self.head)

    @property
    def span(self) -> Span:
        """What is chosen: offsets into the body, half-open."""
        return self.words[self.first][0], self.words[self.last][1]

    def moved(self, by: int, *, extend: bool) -> Choice:
        """`by` words on (or back); with `extend`, the word where it began stays the other end."""
        head = min(max(self.head + by, 0), len(self.words) - 1)
        return replace(self, head=head, anchor=self.anchor if extend else head)


def between(unit: int, own_words: tuple[Span, ...], first: Span, second: Span) -> Choice | None:
    """The words that [first, second) touches, whichever comes first in the text; None if it touches none."""
    start, end = min(first[0], second[0]), max(first[1], second[1])
    ends = (
        bisect_right(own_words, start, key=lambda word: word[1]),
        bisect_left(own_words, end, key=lambda word: word[0]) - 1,
    )
    if ends[0] > ends[1]:
        return None
    anchor, head = ends if first[0] <= second[0] else ends[::-1]
    return Choice(unit, own_words, anchor, head)
