"""What stands between one pair of quotation marks, over sentences and paragraphs."""

from __future__ import annotations

import re

from secondread_core.drafting.model import Draft
from secondread_core.segmentation import Block, Kind

_MARK = re.compile('["“”„«»]')
_CLOSES = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"'}
_OUTSIDE = (Kind.FURNITURE, Kind.BYLINE, Kind.CAPTION)
"""Blocks that may stand in the middle of a speech without ending it."""
_HAS_WORD = re.compile(r"\w")


def quotation_around(draft: Draft, unit: int) -> range:
    """The units of the longest quotation of which `unit` has a word; only itself where it quotes nothing.

    A quotation lasts from an opening mark to the closing one of its pair, whatever is quoted within.
    Paragraphs that begin with an opening mark continue one that was not closed before them; otherwise it ends
    with its paragraph.
    """
    own = draft.units[unit]
    longest = range(unit, unit + 1)
    for start, end in _quoted(draft.body, draft.blocks, own.block):
        if _HAS_WORD.search(draft.body, max(start, own.start), min(end, own.end)):
            run = _units_within(draft, unit, start, end)
            longest = run if len(run) > len(longest) else longest
    return longest


def _quoted(body: str, blocks: tuple[Block, ...], number: int) -> list[tuple[int, int]]:
    """What is quoted in block `number` and, where it begins or goes on there, in the blocks around it."""
    first = number
    while first > 0 and (blocks[first].kind in _OUTSIDE or _opening(body, blocks[first])):
        first -= 1
    found: list[tuple[int, int]] = []
    open_marks: list[str] = []
    begun = 0
    last_end = 0
    for block in blocks[first:]:
        if block.kind in _OUTSIDE and block is not blocks[number]:
            continue
        at = block.text_start
        if open_marks:
            if _opening(body, block) == open_marks[0]:
                at += 1
                del open_marks[1:]
            else:
                found.append((begun, last_end))
                open_marks.clear()
        if not open_marks and block.start > blocks[number].start:
            break
        for match in _MARK.finditer(body, at, block.end):
            mark = match[0]
            if open_marks and mark in _CLOSES[open_marks[-1]]:
                open_marks.pop()
                if not open_marks:
                    found.append((begun, match.start()))
            elif mark in _CLOSES and _opens(body, match.start(), mark):
                if not open_marks:
                    begun = match.end()
                open_marks.append(mark)
        last_end = block.end
    if open_marks:
        found.append((begun, last_end))
    return found


def _opening(body: str, block: Block) -> str:
    """The quotation mark that `block` begins with; empty if it begins otherwise."""
    mark = body[block.text_start : block.text_start + 1]
    return mark if mark in _CLOSES and mark != "»" else ""


def _opens(body: str, at: int, mark: str) -> bool:
    """Whether a mark that closes nothing opens: not inches, and not the end of what began unmarked."""
    before, behind = body[at - 1 : at], body[at + 1 : at + 2]
    if mark == '"':
        return not before.isdigit()
    return mark != "»" or (behind.isalnum() and not before.isalnum())


def _units_within(draft: Draft, unit: int, start: int, end: int) -> range:
    """The run of units around `unit` that have a word in [start, end)."""
    first, last = unit, unit
    while first > 0 and draft.units[first - 1].end > start:
        first -= 1
    while last + 1 < len(draft.units) and draft.units[last + 1].start < end:
        last += 1
    inside = [
        number
        for number in range(first, last + 1)
        if _HAS_WORD.search(
            draft.body, max(start, draft.units[number].start), min(end, draft.units[number].end)
        )
    ]
    return range(inside[0], inside[-1] + 1)
