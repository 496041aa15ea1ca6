"""Finding the units of a stretch of text in what the stretch has become.

Sentences that stand there as they were are found first. The words between them are aligned, and a changed
sentence is still itself if most of its words are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from secondread_core.annotations import Span
from secondread_core.answer_key import LabelledSpan
from secondread_core.drafting.alignment import align, tokens_of
from secondread_core.drafting.carried_words import carried_spans
from secondread_core.drafting.model import UnitDraft
from secondread_core.drafting.ownership import NOBODY, Side, exact_places, owners
from secondread_core.segmentation import Unit


class Carried(NamedTuple):
    """A unit, the place where it stands now, and its marked words that still do; `lost` do not."""

    unit: UnitDraft
    start: int
    end: int
    spans: tuple[LabelledSpan, ...]
    lost: tuple[LabelledSpan, ...]


def carry(before: str, units: Sequence[UnitDraft], after: str, sentences: Sequence[Unit]) -> list[Carried]:
    """Those of `units` (of the body `before`) that stand among `sentences` of the body `after`, in order.

    Both are in text order; `sentences` are what the segmenter made of the changed stretch.
    """
    if not units or not sentences:
        return []
    old = _side(before, [(unit.start, unit.end) for unit in units], [unit.block for unit in units])
    new = _side(after, [(unit.start, unit.end) for unit in sentences], [unit.block for unit in sentences])
    partner, exact = _partners(old, new)
    owner = owners(old, new, partner, exact)
    held: dict[int, list[int]] = {}
    for at, number in enumerate(owner):
        if number != NOBODY:
            held.setdefault(number, []).append(at)
    carried = []
    for number, places in held.items():
        start, end = new.tokens.starts[places[0]], new.tokens.ends[places[-1]]
        first, behind = old.ranges[number]
        own = [at if at != NOBODY and owner[at] == number else NOBODY for at in partner[first:behind]]
        kept, lost = carried_spans(old, units[number], own, new, (start, end))
        carried.append(Carried(units[number], start, end, kept, lost))
    return carried


def _side(body: str, places: Sequence[Span], blocks: Sequence[int]) -> Side:
    tokens = tokens_of(body, places[0][0], places[-1][1])
    starts = tokens.starts
    ranges = [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in places]
    member = [NOBODY] * len(starts)
    for number, (first, behind) in enumerate(ranges):
        member[first:behind] = [number] * (behind - first)
    return Side(body, tokens, tokens.folded, ranges, member, blocks)


def _partners(old: Side, new: Side) -> tuple[list[int], set[int]]:
    """The new token of each old one, and the units that stand there as they were."""
    partner = [NOBODY] * len(old.folded)
    exact: set[int] = set()
    a = c = 0
    for number, place in enumerate(exact_places(old, new)):
        first, behind = old.ranges[number]
        if place is None or place < c:
            continue
        _align_between(old, new, partner, (a, first, c, place))
        partner[first:behind] = range(place, place + behind - first)
        exact.add(number)
        a, c = behind, place + behind - first
    _align_between(old, new, partner, (a, len(old.folded), c, len(new.folded)))
    return partner, exact


def _align_between(old: Side, new: Side, partner: list[int], stretch: tuple[int, int, int, int]) -> None:
    a, b, c, d = stretch
    for at, found in enumerate(align(old.folded[a:b], new.folded[c:d]), a):
        partner[at] = found + c if found >= 0 else NOBODY
