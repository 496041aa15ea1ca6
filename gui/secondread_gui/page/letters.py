"""Where each letter of a set line stands: what a reader sees as one character, and its edges."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QTextLayout, QTextLine

from secondread_core.graphemes import is_boundary
from secondread_gui.page.utf16 import Utf16Map

_SAME = 0.1


class Letter(NamedTuple):
    """One visible character: its code points [start, end) of the body, its edges in the block's pixels."""

    start: int
    end: int
    left: float
    right: float
    leftward: bool
    """Whether it stands in a run from right to left."""

    def distance(self, x: float) -> float:
        """How far `x` lies from it; 0 within."""
        return max(self.left - x, x - self.right, 0.0)


def letters_of_line(
    layout: QTextLayout, line: QTextLine, text: str, positions: Utf16Map, begin: int
) -> list[Letter]:
    """The letters of a line in the order of the text. `text` is the block's, which begins at the body's
    offset `begin`. White space that hangs over the end of a line is left out, as are letters without width.
    """
    first = positions.from_qt(line.textStart())
    stop = positions.from_qt(line.textStart() + line.textLength())
    cuts = [
        at
        for at in range(first, stop)
        if at == first or (is_boundary(text, at) and layout.isValidCursorPosition(positions.to_qt(at)))
    ]
    cuts.append(stop)
    starts = [positions.to_qt(at) for at in cuts]
    shown = line.naturalTextRect()
    letters: list[Letter] = []
    at = 0
    while at + 1 < len(cuts):
        together, stretch = _ligature(line, starts, at)
        if stretch is not None:
            width = (stretch.right - stretch.left) / together
            for number in range(together):
                place = together - 1 - number if stretch.leftward else number
                left = max(stretch.left + place * width, shown.left())
                right = min(stretch.left + (place + 1) * width, shown.right())
                if left < right:
                    start, end = begin + cuts[at + number], begin + cuts[at + number + 1]
                    letters.append(Letter(start, end, left, right, stretch.leftward))
        at += together
    return letters


class _Stretch(NamedTuple):
    left: float
    right: float
    leftward: bool
    runs: int


def _stretch(line: QTextLine, first: int, stop: int) -> _Stretch | None:
    """What Qt's positions [first, stop) of a line cover; None if they have no width."""
    runs = line.glyphRuns(first, stop - first)
    rects = [rect for run in runs if (rect := run.boundingRect()).width() > 0]
    if not rects:
        return None
    left, right = min(rect.left() for rect in rects), max(rect.right() for rect in rects)
    return _Stretch(left, right, runs[0].isRightToLeft(), len(runs))


def _ligature(line: QTextLine, starts: list[int], at: int) -> tuple[int, _Stretch | None]:
    """How many letters from number `at` share one glyph, and what they cover.

    Qt knows the share of a letter in a ligature from left to right. From right to left it puts a part of
    one too far to the right, so that the right edge of a beginning moves until the ligature is complete.
    """
    own = _stretch(line, starts[at], starts[at + 1])
    together, found = 1, own
    while own is not None and own.leftward and at + together + 1 < len(starts):
        longer = _stretch(line, starts[at], starts[at + together + 1])
        if longer is None or longer.runs > 1 or abs(longer.right - own.right) < _SAME:
            break
        together, found, own = together + 1, longer, longer
    return together, found
