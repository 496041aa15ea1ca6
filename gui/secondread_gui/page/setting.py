"""One block set in lines: its text as shown, and where each unit of it stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from secondread_core.article import hidden_characters
from secondread_core.segmentation import Block
from secondread_gui.page.typesetting import BlockStyle
from secondread_gui.page.utf16 import Utf16Map

HIDDEN_SIGN = "▯"
"""Shown for a character that nobody could see (bidi controls, zero widths, tags): one for one."""
_SPACES = str.maketrans("\n\t", "  ")
_RIGHT_TO_LEFT = range(0x0590, 0x0900)


class BlockSetting:
    """A block laid out at a width. Coordinates are the block's own: (0, 0) is its top left corner."""

    __slots__ = ("_direction", "_lines", "_map", "block", "height", "layout", "style")

    def __init__(
        self,
        body: str,
        block: Block,
        style: BlockStyle,
        width: float,
        direction: Qt.LayoutDirection,
        gap: float = 0.0,
    ) -> None:
        self.block = block
        self.style = style
        shown = body[block.text_start : block.end].translate(_SPACES)
        hidden = hidden_characters(shown)
        if hidden:
            letters = list(shown)
            for at in hidden:
                letters[at] = HIDDEN_SIGN
            shown = "".join(letters)
        self._map = Utf16Map(shown)
        self.layout = QTextLayout(shown, style.font)
        self.layout.setCacheEnabled(True)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction)
        self._direction = direction
        self.layout.setTextOption(option)
        if hidden:
            self.layout.setFormats([_chip(self._map.to_qt(at)) for at in hidden])
        self._lines = self._set_lines(max(width - style.indent, style.leading * 2))
        self.height = style.before + len(self._lines) * style.leading + style.after + gap

    def _set_lines(self, width: float) -> list[QTextLine]:
        leading, top = self.style.leading, self.style.before
        left = 0.0 if self._direction is Qt.LayoutDirection.RightToLeft else self.style.indent
        lines: list[QTextLine] = []
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(line)
            line.setPosition(QPointF(left, top + (len(lines) - 1) * leading + (leading - line.height()) / 2))
        self.layout.endLayout()
        return lines

    def draw(self, painter: QPainter, x: float, y: float, clip: QRectF) -> None:
        """Draw the words with the painter's pen, the block's corner at (`x`, `y`)."""
        self.layout.draw(painter, QPointF(x, y), [], clip)

    def first_baseline(self) -> float:
        """The y of the first line's baseline."""
        return self._lines[0].y() + self._lines[0].ascent() if self._lines else self.style.before

    def pieces(self, start: int, end: int) -> list[QRectF]:
        """The rectangles that the words [start, end) of the body cover, one or more per line.

        A rectangle's height is the leading; its `bottom` lies under the descenders.
        """
        first = self._map.to_qt(max(start - self.block.text_start, 0))
        last = self._map.to_qt(min(end, self.block.end) - self.block.text_start)
        pieces: list[QRectF] = []
        top, leading = self.style.before, self.style.leading
        for number in range(self._line_at(first), len(self._lines)):
            line = self._lines[number]
            line_start = line.textStart()
            if line_start >= last:
                break
            begin, stop = max(first, line_start), min(last, line_start + line.textLength())
            y = top + number * leading
            pieces.extend(QRectF(x, y, w, leading) for x, w in self._runs(line, begin, stop))
        return pieces

    def _line_at(self, position: int) -> int:
        low, high = 0, len(self._lines)
        while low < high:
            middle = (low + high) // 2
            if self._lines[middle].textStart() <= position:
                low = middle + 1
            else:
                high = middle
        return max(low - 1, 0)

    def _runs(self, line: QTextLine, begin: int, stop: int) -> list[tuple[float, float]]:
        """(x, width) of a stretch of one line; several where directions mix."""
        if self._direction is Qt.LayoutDirection.LeftToRight and not self._mixes_directions():
            x = float(line.cursorToX(begin)[0])  # type: ignore[index]
            right = min(float(line.cursorToX(stop)[0]), line.x() + line.naturalTextWidth())  # type: ignore[index]
            return [(x, right - x)] if right > x else []
        rects = [run.boundingRect() for run in line.glyphRuns(begin, stop - begin)]
        return [(rect.left(), rect.width()) for rect in rects if rect.width() > 0]

    def _mixes_directions(self) -> bool:
        return any(ord(character) in _RIGHT_TO_LEFT for character in self.layout.text())


def _chip(position: int) -> QTextLayout.FormatRange:
    chip = QTextLayout.FormatRange()
    chip.start, chip.length = position, 1
    shape = QTextCharFormat()
    shape.setBackground(QColor(200, 60, 60, 70))
    chip.format = shape
    return chip
