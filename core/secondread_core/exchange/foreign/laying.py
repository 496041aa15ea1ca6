"""Foreign labels on another copy of the article: found again with their sentence, or not at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from secondread_core.drafting.alignment import Tokens, align, tokens_of
from secondread_core.exchange.foreign.model import Annotation, Foreign, NotUnderstood, Why
from secondread_core.segmentation import segment

_HALF = 0.5
_MOST_COMPARED = 5_000_000
"""Words and marks of sentences, with those in which labels of a whole text are counted again and again."""


class _Copy(NamedTuple):
    """A text as words and marks; `borders` are the numbers of those with which its sentences begin."""

    text: str
    tokens: Tokens
    borders: list[int]


def laid_over(foreign: Foreign, body: str) -> tuple[Foreign, list[NotUnderstood]]:
    """`foreign` with its annotations where their words stand in `body`, another copy of the same text.

    The same words elsewhere are something else: at least half of the sentence around them has to be there
    too, in its place, or all of it in another.
    """
    if foreign.text == body:
        return foreign, []
    there, here = _read(foreign.text), _read(body)
    partner = align(there.tokens.folded, here.tokens.folded)
    moved = _Moved(there, here, partner)
    found: list[Annotation] = []
    lost: list[NotUnderstood] = []
    compared = 0
    for one in foreign.annotations:
        first = bisect_right(there.tokens.ends, one.start)
        behind = bisect_left(there.tokens.starts, one.end)
        sentence = _sentence(there, first, behind)
        compared += sentence[1] - sentence[0]
        at = None
        if first < behind and compared <= _MOST_COMPARED:
            places = (*_in_place(there, here, partner, (first, behind)), moved.place(sentence, first))
            at = next((at for to in places if (at := _offset(there, here, one, first, to)) is not None), None)
        if at is None:
            lost.append(NotUnderstood(one, "", Why.NOT_FOUND))
        else:
            found.append(replace(one, start=at, end=at + one.end - one.start))
    found.sort(key=lambda one: (one.start, -one.end))
    return replace(foreign, text=body, annotations=tuple(found)), lost


class _Moved:
    """Sentences of one copy that stand in the other, word for word, where it has no other of them."""

    def __init__(self, there: _Copy, here: _Copy, partner: Sequence[int]) -> None:
        self._there, self._here = there.tokens.folded, here.tokens.folded
        self._taken = {place for place in partner if place >= 0}
        self._begin: dict[str, list[int]] = defaultdict(list)
        for border in here.borders:
            self._begin[self._here[border]].append(border)

    def place(self, sentence: tuple[int, int], first: int) -> int | None:
        """Where the token `first` of `sentence` (half-open numbers) stands in the other copy."""
        start, end = sentence
        words = self._there[start:end]
        for border in self._begin.get(words[0], ()):
            place = range(border, border + len(words))
            free = sum(token not in self._taken for token in place)
            if self._here[place.start : place.stop] == words and free > _HALF * len(words):
                return border + first - start
        return None


def _read(text: str) -> _Copy:
    tokens = tokens_of(text, 0, len(text))
    borders = {bisect_left(tokens.starts, unit.start) for unit in segment(text).units}
    return _Copy(text, tokens, sorted(border for border in borders if border < len(tokens.starts)))


def _sentence(copy: _Copy, first: int, behind: int) -> tuple[int, int]:
    """The tokens of all sentences in which those from `first` to before `behind` stand."""
    after = bisect_left(copy.borders, behind)
    end = copy.borders[after] if after < len(copy.borders) else len(copy.tokens.starts)
    before = bisect_right(copy.borders, first) - 1
    return (copy.borders[before] if before >= 0 else 0), end


def _in_place(
    there: _Copy, here: _Copy, partner: Sequence[int], words: tuple[int, int]
) -> Iterator[int | None]:
    """Where the first of those tokens may stand in the other copy, with half of its sentence: as it was
    aligned itself, or as what stands before or behind them was."""
    first, behind = words
    start, end = _sentence(there, first, behind)
    own = [token for token in range(start, end) if there.tokens.is_word[token]]
    for token in (first, first - 1, behind):
        if not 0 <= token < len(partner) or partner[token] < 0:
            continue
        place = partner[token] + first - token
        if 0 <= place <= len(here.tokens.starts) - (behind - first):
            low, high = _sentence(here, place, place + behind - first)
            if sum(low <= partner[one] < high for one in own) >= _HALF * len(own):
                yield place


def _offset(there: _Copy, here: _Copy, one: Annotation, first: int, place: int | None) -> int | None:
    """Where the annotation begins if its first token, `first`, stands at `place`; None for other words."""
    if place is None:
        return None
    at = here.tokens.starts[place] + one.start - there.tokens.starts[first]
    words = there.text[one.start : one.end]
    return at if at >= 0 and here.text.startswith(words, at) else None
