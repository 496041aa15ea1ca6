"""An act on a draft, as a value: what it takes away, what it puts there, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from secondread_core.answer_key import LabelledSpan
from secondread_core.drafting.model import Draft, UnitDraft
from secondread_core.segmentation import Block

Item = TypeVar("Item")


class Note(StrEnum):
    """What a person should be told about an act that was done."""

    CODES_DIFFERED = "codes-differed"
    """Two units with different codes became one: it has the first's."""


@dataclass(frozen=True, slots=True)
class Splice:
    """`added` units in place of the `removed` ones, which begin at number `at` (from 0) before the act."""

    at: int
    removed: tuple[UnitDraft, ...]
    added: tuple[UnitDraft, ...]


@dataclass(frozen=True, slots=True)
class TextEdit:
    """`added` text in place of `removed`, which begins at offset `start`; and so with blocks at `block_at`.

    What lies behind moves along by itself. Units and blocks that touch the removed text are replaced by the
    same edit.
    """

    start: int
    removed: str
    added: str
    block_at: int = 0
    blocks_removed: tuple[Block, ...] = ()
    blocks_added: tuple[Block, ...] = ()

    @property
    def end(self) -> int:
        """The offset behind the removed text."""
        return self.start + len(self.removed)

    @property
    def shift(self) -> int:
        """By how many code points the text behind moves."""
        return len(self.added) - len(self.removed)

    @property
    def block_shift(self) -> int:
        """By how many numbers the blocks behind move."""
        return len(self.blocks_added) - len(self.blocks_removed)


@dataclass(frozen=True, slots=True)
class Edit:
    """One act: splices in rising order and apart, and perhaps a change of the text. `note` is about the act,
    not part of it."""

    splices: tuple[Splice, ...] = ()
    text: TextEdit | None = None
    note: Note | None = None

    @property
    def changes(self) -> bool:
        """Whether the act does anything at all; one that does not need not be kept."""
        return bool(self.splices) or self.text is not None

    @property
    def recuts(self) -> bool:
        """Whether the text or the places of units change, which two codings of one cut have in common."""
        return self.text is not None or any(
            [(unit.start, unit.end) for unit in splice.removed]
            != [(unit.start, unit.end) for unit in splice.added]
            for splice in self.splices
        )


NOTHING = Edit()


def apply(draft: Draft, edit: Edit) -> Draft:
    """`draft` after `edit`.

    Raises:
        ValueError: the edit belongs to another draft.
    """
    units: list[UnitDraft] = []
    at = 0
    for splice in edit.splices:
        behind = splice.at + len(splice.removed)
        if not at <= splice.at <= len(draft.units) or draft.units[splice.at : behind] != splice.removed:
            raise ValueError(f"other units stand at {splice.at}")
        units += moved(draft.units[at : splice.at], edit.text)
        units += splice.added
        at = behind
    units += moved(draft.units[at:], edit.text)
    if edit.text is None:
        return replace(draft, units=tuple(units))
    text = edit.text
    if draft.body[text.start : text.end] != text.removed:
        raise ValueError(f"another text stands at {text.start}")
    behind = text.block_at + len(text.blocks_removed)
    if draft.blocks[text.block_at : behind] != text.blocks_removed:
        raise ValueError(f"other blocks stand at {text.block_at}")
    rest = [shifted_block(block, text.shift) for block in draft.blocks[behind:]]
    return Draft(
        draft.body[: text.start] + text.added + draft.body[text.end :],
        (*draft.blocks[: text.block_at], *text.blocks_added, *rest),
        tuple(units),
    )


def inverse(edit: Edit) -> Edit:
    """The edit that takes `edit` back."""
    splices: list[Splice] = []
    by = 0
    for splice in edit.splices:
        splices.append(Splice(splice.at + by, splice.added, splice.removed))
        by += len(splice.added) - len(splice.removed)
    text = edit.text
    if text is not None:
        text = TextEdit(
            text.start, text.added, text.removed, text.block_at, text.blocks_added, text.blocks_removed
        )
    return Edit(tuple(splices), text, edit.note)


def moved(units: Sequence[UnitDraft], text: TextEdit | None) -> Sequence[UnitDraft]:
    """`units`, none of which touches the removed text, where they stand after `text`."""
    if text is None or not (text.shift or text.block_shift):
        return units
    return [
        unit if unit.end <= text.start else shifted(unit, text.shift, unit.block + text.block_shift)
        for unit in units
    ]


def shifted(unit: UnitDraft, by: int, block: int) -> UnitDraft:
    """`unit` and its marked words `by` code points on, in `block`."""
    spans = tuple(LabelledSpan(span.start + by, span.end + by, span.label) for span in unit.spans)
    return replace(unit, start=unit.start + by, end=unit.end + by, block=block, spans=spans)


def shifted_block(block: Block, by: int) -> Block:
    """`block` `by` code points on."""
    return block._replace(start=block.start + by, end=block.end + by, text_start=block.text_start + by)


def edit_between(before: Draft, after: Draft) -> Edit:
    """The edit that makes `after` of `before`: one change of text, of blocks and of units at most."""
    start, end, end_after = _differing(before.body, after.body)
    text = None
    if before.body != after.body or before.blocks != after.blocks:
        text = TextEdit(start, before.body[start:end], after.body[start:end_after])
        first = _equal(before.blocks, after.blocks, lambda block: block.end <= start)
        ends = [shifted_block(block, text.shift) for block in before.blocks[first:] if block.start >= end]
        last = _equal(ends[::-1], after.blocks[first:][::-1], lambda _: True)
        text = replace(
            text,
            block_at=first,
            blocks_removed=before.blocks[first : len(before.blocks) - last],
            blocks_added=after.blocks[first : len(after.blocks) - last],
        )
    head = _equal(before.units, after.units, lambda unit: text is None or unit.end <= start)
    behind = [unit for unit in before.units[head:] if text is None or unit.start >= end]
    tail = _equal(moved(behind, text)[::-1], after.units[head:][::-1], lambda _: True)
    removed = before.units[head : len(before.units) - tail]
    added = after.units[head : len(after.units) - tail]
    return Edit((Splice(head, removed, added),) if removed or added else (), text)


def _equal(before: Sequence[Item], after: Sequence[Item], may: Callable[[Item], bool]) -> int:
    """How many items at the beginning of both are the same, as long as they `may` be."""
    count = 0
    for old, new in zip(before, after, strict=False):
        if old != new or not may(old):
            break
        count += 1
    return count


def _differing(before: str, after: str) -> tuple[int, int, int]:
    """(where two texts begin to differ, where they end to do so in `before`, and in `after`)."""
    start = _common(min(len(before), len(after)), lambda length: before[:length] == after[:length])
    most = min(len(before), len(after)) - start
    same = _common(most, lambda length: before[len(before) - length :] == after[len(after) - length :])
    return start, len(before) - same, len(after) - same


def _common(most: int, same: Callable[[int], bool]) -> int:
    """The greatest length up to `most` that is the `same`; shorter ones are too. By halving."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if same(middle):
            low = middle
        else:
            high = middle - 1
    return low
