"""Mending the article's text under a draft without losing what was decided of its sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import NamedTuple

from secondread_core.anchoring import joined_blocks, uncovered
from secondread_core.anchoring_places import longest_chain
from secondread_core.answer_key import LabelledSpan
from secondread_core.article import normalise
from secondread_core.drafting.carrying import Carried, carry
from secondread_core.drafting.edits import NOTHING, Edit, edit_between
from secondread_core.drafting.model import Draft, UnitDraft, is_blank, uncoded
from secondread_core.segmentation import Block, Kind, cut_units, find_blocks

_RANKS = 8


@dataclass(frozen=True, slots=True)
class Lost:
    """What a new text has no place for, with offsets into the text before.

    `units` had been coded or noted on; `spans` were marked in units that are still there, beside them.
    """

    units: tuple[UnitDraft, ...] = ()
    spans: tuple[tuple[UnitDraft, LabelledSpan], ...] = ()


class _Gap(NamedTuple):
    """Paragraphs [first, behind) before, and what they became."""

    first: int
    behind: int
    new_first: int
    new_behind: int


def fix_text(draft: Draft, new_body: str) -> tuple[Edit, Lost]:
    """The edit that gives `draft` the text `new_body`, normalised, and what could not be carried across.

    A unit stays where its words are the same up to small edits, as it was cut; marked words stay where they
    still stand in a row. What is new is cut as at import and nothing is decided of it.

    Raises:
        BinaryContent, TextTooLong, UnbrokenRun, NoArticleText, TooManyBlocks: no such article can be.
    """
    body = normalise(new_body)
    if body == draft.body:
        return NOTHING, Lost()
    cut = find_blocks(body)
    places = _unchanged(draft, body, cut)
    gaps = list(_gaps(places, len(cut)))
    blocks = _with_kinds(draft.blocks, cut, places, gaps)
    by_block = {number: list(units) for number, units in groupby(draft.units, lambda unit: unit.block)}
    carried: list[Carried] = []
    for number, place in enumerate(places):
        if place is not None:
            carried += _moved(by_block.get(number, ()), blocks[place].start - draft.blocks[number].start)
    fresh = [number for gap in gaps for number in range(gap.new_first, gap.new_behind)]
    sentences = [
        unit._replace(block=fresh[unit.block])
        for unit in cut_units(body, [blocks[number] for number in fresh])
    ]
    by_new_block = {number: list(units) for number, units in groupby(sentences, lambda unit: unit.block)}
    found: list[Carried] = []
    for gap in gaps:
        units = [unit for n in range(gap.first, gap.behind) for unit in by_block.get(n, ())]
        there = [unit for n in range(gap.new_first, gap.new_behind) for unit in by_new_block.get(n, ())]
        found += carry(draft.body, units, body, there)
    blocks = _as_its_units(draft.blocks, blocks, found)
    carried = sorted([*carried, *found], key=lambda one: one.start)
    left = uncovered(body, sentences, found)
    after = _assembled(body, blocks, carried, left)
    gone = {id(one.unit) for one in carried}
    units_lost = tuple(unit for unit in draft.units if id(unit) not in gone and not is_blank(unit))
    spans_lost = tuple((one.unit, span) for one in carried for span in one.lost)
    return edit_between(draft, after), Lost(units_lost, spans_lost)


def _unchanged(draft: Draft, body: str, blocks: Sequence[Block]) -> list[int | None]:
    """The number of each old block that stands there as it was, as many as rise together."""
    index: dict[str, list[int]] = {}
    for number, block in enumerate(blocks):
        index.setdefault(body[block.start : block.end], []).append(number)
    turns: Counter[str] = Counter()
    candidates = []
    for block in draft.blocks:
        text = draft.body[block.start : block.end]
        turn = turns[text]
        turns[text] += 1
        candidates.append(index.get(text, [])[max(0, turn - _RANKS) : turn + _RANKS + 1])
    return longest_chain(candidates)


def _gaps(places: Sequence[int | None], total: int) -> Iterator[_Gap]:
    """The stretches between blocks that stand there as they were."""
    first = new_first = 0
    for number, place in enumerate([*places, total]):
        if place is None:
            continue
        if first < number or new_first < place:
            yield _Gap(first, number, new_first, place)
        first, new_first = number + 1, place + 1


def _with_kinds(
    before: Sequence[Block], blocks: Sequence[Block], places: Sequence[int | None], gaps: Iterable[_Gap]
) -> list[Block]:
    """`blocks` with the kinds of what they were, where that is plain; there is one headline only."""
    told = list(blocks)
    headed = False
    for block, place in zip(before, places, strict=True):
        if place is not None:
            by = told[place].start - block.start
            told[place] = block._replace(
                start=block.start + by, end=block.end + by, text_start=block.text_start + by
            )
            headed = headed or block.kind is Kind.HEADLINE
    for gap in gaps:
        same_count = gap.behind - gap.first == gap.new_behind - gap.new_first
        for number in range(gap.new_first, gap.new_behind):
            if same_count:
                old = before[gap.first + number - gap.new_first]
                told[number] = told[number]._replace(kind=old.kind, reason=old.reason)
            elif headed and told[number].kind is Kind.HEADLINE:
                told[number] = told[number]._replace(kind=Kind.PARAGRAPH)
    return told


def _as_its_units(before: Sequence[Block], blocks: Sequence[Block], found: Iterable[Carried]) -> list[Block]:
    """`blocks` with the kind of the block from which most of their units come."""
    starts = [block.start for block in blocks]
    votes: dict[int, Counter[int]] = {}
    for one in found:
        number = bisect_right(starts, one.start) - 1
        votes.setdefault(number, Counter())[one.unit.block] += one.end - one.start
    told = list(blocks)
    for number, counted in votes.items():
        old = before[counted.most_common(1)[0][0]]
        told[number] = told[number]._replace(kind=old.kind, reason=old.reason)
    return told


def _moved(units: Iterable[UnitDraft], by: int) -> list[Carried]:
    """Units of a paragraph that stands there as it was."""
    return [
        Carried(
            unit,
            unit.start + by,
            unit.end + by,
            tuple(LabelledSpan(span.start + by, span.end + by, span.label) for span in unit.spans),
            (),
        )
        for unit in units
    ]


def _assembled(
    body: str, blocks: Sequence[Block], carried: Sequence[Carried], left: Iterable[tuple[int, int]]
) -> Draft:
    joined = joined_blocks(blocks, carried)
    starts = [block.start for block in joined]
    units = [
        replace(
            one.unit,
            start=one.start,
            end=one.end,
            block=bisect_right(starts, one.start) - 1,
            spans=one.spans,
        )
        for one in carried
    ]
    for start, end in left:
        number = bisect_right(starts, start) - 1
        units.append(uncoded(start, end, joined[number].kind, number))
    return Draft(body, tuple(joined), tuple(sorted(units, key=lambda unit: unit.start)))
