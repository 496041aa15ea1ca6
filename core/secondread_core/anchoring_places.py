"""Where the units of a key stand in a copy of the article: in order, as many as possible, in linear time.

Most units are sentences of the copy as they are, and found by looking their fingerprint up. Where the copy is
cut otherwise, the words between two found units are tried at every place where punctuation would let a
sentence begin and end.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from secondread_core.fingerprints import Word, fingerprint, words_of
from secondread_core.segmentation import Segmentation

_FIRST_HITS = 0.2
"""A key of which less stands in the copy as it is cut belongs to another article: no need to search it."""
_SHORT = 2_000
"""Words: so short a copy is searched already after a single hit."""
_MAX_WORK = 2_000_000
"""Places tried plus words hashed while searching one copy for one key: some 0.3 s."""
_RANKS = 8
_PLAIN = " \xa0\u202f\u2009-\u2010\u2011'’"
"""What may stand between two words of one phrase; anything else may be a sentence's border."""


class Findable(Protocol):
    """A unit known by its words."""

    @property
    def words(self) -> int: ...
    @property
    def fingerprint(self) -> str: ...


class Copy(NamedTuple):
    """A copy of an article, read once for all keys tried on it.

    `places` has the number of the first word of every unit of the copy that has a fingerprint.
    """

    body: str
    text_hash: str
    segmentation: Segmentation
    words: list[Word]
    places: dict[tuple[int, str], list[int]]


def read_copy(body: str, text_hash: str, segmentation: Segmentation) -> Copy:
    """What `find_places` needs of a copy."""
    words = words_of(body)
    starts = [word.start for word in words]
    places: dict[tuple[int, str], list[int]] = {}
    for unit in segmentation.units:
        first, behind = bisect_left(starts, unit.start), bisect_left(starts, unit.end)
        if first < behind:
            mark = fingerprint([word.folded for word in words[first:behind]])
            places.setdefault((behind - first, mark), []).append(first)
    return Copy(body, text_hash, segmentation, words, places)


def find_places(units: Sequence[Findable], copy: Copy) -> list[int | None]:
    """For each unit the number of its first word in `copy`, in rising order; None where it is not found."""
    places = longest_chain(_candidates(units, copy))
    hits = sum(place is not None for place in places)
    if hits and (hits >= _FIRST_HITS * len(units) or len(copy.words) <= _SHORT):
        _search_gaps(units, copy, places)
    return places


def _candidates(units: Sequence[Findable], copy: Copy) -> list[list[int]]:
    """For each unit its possible places; of a sentence that stands there many times, those near its turn."""
    turns: Counter[tuple[int, str]] = Counter()
    candidates = []
    for unit in units:
        name = (unit.words, unit.fingerprint)
        places = copy.places.get(name, []) if unit.words else []
        turn = turns[name]
        candidates.append(places[max(0, turn - _RANKS) : turn + _RANKS + 1])
        turns[name] += 1
    return candidates


def longest_chain(candidates: Sequence[Sequence[int]]) -> list[int | None]:
    """The longest choice of increasing places, one or none per unit; of equally long ones the earliest.

    Longest increasing subsequence by patience sorting: O(n log n). Taking the first place behind the last one
    instead would lose everything in between once a sentence that is repeated later is missing early.
    """
    tails: list[int] = []
    links: list[tuple[int, int, int]] = []  # (unit, place, number of the link before it or -1)
    ends: list[int] = []
    for unit, places in enumerate(candidates):
        for place in reversed(places):  # falling, so that a unit never follows itself
            length = bisect_left(tails, place)
            links.append((unit, place, ends[length - 1] if length else -1))
            if length == len(tails):
                tails.append(place)
                ends.append(len(links) - 1)
            else:
                tails[length] = place
                ends[length] = len(links) - 1
    chosen: list[int | None] = [None] * len(candidates)
    link = ends[-1] if ends else -1
    while link >= 0:
        unit, place, link = links[link]
        chosen[unit] = place
    return chosen


def _search_gaps(units: Sequence[Findable], copy: Copy, places: list[int | None]) -> None:
    """Fill `places` of units that the copy cuts otherwise, between the neighbours that were found."""
    left = _MAX_WORK
    for first, behind, low, high in _gaps(units, places, len(copy.words)):
        if not any(units[number].words for number in range(first, behind)):
            continue
        starts = [at for at in range(low, high) if _is_border(copy, at)]
        ends = frozenset([*starts, high])
        for number in range(first, behind):
            count = units[number].words
            for at in starts if count else ():
                candidate = at >= low and at + count in ends
                left -= 1 + candidate * count
                if left < 0:
                    return
                if not candidate:
                    continue
                mark = fingerprint([word.folded for word in copy.words[at : at + count]])
                if mark == units[number].fingerprint:
                    places[number], low = at, at + count
                    break


def _gaps(
    units: Sequence[Findable], places: Sequence[int | None], total: int
) -> Iterator[tuple[int, int, int, int]]:
    """Runs of units without a place: (first, behind the last, first free word, behind the last free word)."""
    first, low = 0, 0
    for number, place in enumerate([*places, total]):
        if place is None:
            continue
        if first < number and low < place:
            yield first, number, low, place
        first = number + 1
        low = place + (units[number].words if number < len(units) else 0)


def _is_border(copy: Copy, at: int) -> bool:
    """Whether a sentence may begin at word `at`: something else than spaces or hyphens stands before it."""
    return at == 0 or bool(copy.body[copy.words[at - 1].end : copy.words[at].start].strip(_PLAIN))
