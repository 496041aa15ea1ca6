"""What stands between quotation marks, over sentences and paragraphs, in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from secondread_core.annotations import Span
from secondread_core.hinting.model import Sentence
from secondread_core.segmentation import Kind

_MARK = re.compile('["“”„«»‘’]')
_CLOSES = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "‘": "’"}
_SINGLE_CLOSING = re.compile(r"’(?!\w)")
_OUTSIDE = (Kind.FURNITURE, Kind.BYLINE, Kind.CAPTION)
"""Blocks that may stand in the middle of a speech without ending it."""


def quoted(body: str, units: Sequence[Sentence]) -> list[Span]:
    """The stretches of `body` that are quoted, without their outermost marks, in order and apart.

    A quotation lasts from an opening mark to the closing one of its pair, whatever is quoted within.
    Paragraphs that begin with the same opening mark continue one that was not closed before them; otherwise
    it ends with its paragraph. A single mark that is not closed in its paragraph was an apostrophe. Straight
    single marks, which apostrophes look like, are not read.
    """
    found: list[Span] = []
    opened = ""
    for start, end in _blocks(units):
        goes_on = bool(opened) and body.startswith(opened, start)
        opened = _quoted_in_block(body, start, end, opened if goes_on else "", found)
    return found


def _blocks(units: Iterable[Sentence]) -> Iterator[Span]:
    for _, group in groupby(units, key=lambda unit: unit.block):
        sentences = list(group)
        if sentences[0].kind not in _OUTSIDE:
            yield sentences[0].start, sentences[-1].end


def _quoted_in_block(body: str, start: int, end: int, opened: str, found: list[Span]) -> str:
    """Add what is quoted in one block; the opening mark of what is not closed at its end."""
    open_marks = [opened] if opened else []
    begun = at = start + len(opened)
    last_single = max(
        (match.start() for match in _SINGLE_CLOSING.finditer(body, start, end)),
        default=start,
    )
    for match in _MARK.finditer(body, at, end):
        mark, place = match[0], match.start()
        if open_marks and mark in _CLOSES[open_marks[-1]]:
            if mark == "’" and body[place + 1 : place + 2].isalnum():
                continue
            open_marks.pop()
            if not open_marks:
                found.append((begun, place))
        elif mark in _CLOSES and _opens(body, place, mark) and (mark != "‘" or place < last_single):
            if not open_marks:
                begun = match.end()
            open_marks.append(mark)
    if open_marks and open_marks[0] != "‘":
        found.append((begun, end))
        return open_marks[0]
    return ""


def _opens(body: str, at: int, mark: str) -> bool:
    """Whether a mark that closes nothing opens: not inches, not an apostrophe, not the end of what began
    unmarked."""
    before, behind = body[at - 1 : at], body[at + 1 : at + 2]
    if mark == '"':
        return not before.isdigit()
    if mark == "‘":
        return behind.isalnum() and not before.isalnum()
    return mark != "»" or (behind.isalnum() and not before.isalnum())
