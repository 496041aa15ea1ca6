"""Where a sentence of a draft is after acts of whatever kind: splitting, merging, another text."""

from __future__ import annotations

from secondread_core.drafting.edits import edit_between
from secondread_core.drafting.model import Draft, same_cut


def alike(before: Draft, after: Draft) -> bool:
    """Whether a number means the same sentence in both."""
    return before.body == after.body and same_cut(before, after)


def unit_after(before: Draft, after: Draft, unit: int) -> int | None:
    """The number in `after` of unit number `unit` of `before`, or of the one that has its beginning now.

    Where that was taken away it is the nearest one; None where there are none at all.
    """
    if alike(before, after):
        return unit
    edit = edit_between(before, after)
    if not edit.splices:  # what changed lies between sentences
        return unit
    splice = edit.splices[0]
    behind = splice.at + len(splice.removed)
    if unit < splice.at:
        return unit
    if unit >= behind:
        return unit + len(splice.added) - len(splice.removed)
    start = before.units[unit].start
    if edit.text is not None and start >= edit.text.end:
        start += edit.text.shift
    # One sentence more at either side: those in between may have gone and left nothing.
    numbers = range(max(splice.at - 1, 0), min(splice.at + len(splice.added) + 1, len(after.units)))
    return min(numbers, key=lambda number: _distance(after, number, start), default=None)


def _distance(draft: Draft, number: int, offset: int) -> int:
    """How far `offset` is from unit `number`; 0 inside it."""
    unit = draft.units[number]
    return max(unit.start - offset, offset - unit.end + 1, 0)
