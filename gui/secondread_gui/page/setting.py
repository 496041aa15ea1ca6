"""One block set in lines: its text as shown, and where each unit and each letter of it stands."""

from __future__ import annotations

from bisect import bisect_right
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from secondread_core.article import hidden_characters
from secondread_core.segmentation import Block
from secondread_gui.page.hidden import HIDDEN_SIGN
from secondread_gui.page.letters import Letter, letters_of_line
from secondread_gui.page.typesetting import BlockStyle
from secondread_gui.page.utf16 import Utf16Map

_SPACES = str.maketrans("\n\t", "  ")
_FIRST_RIGHT_TO_LEFT = "\u0590"
_RIGHT_TO_LEFT = ("R", "AL", "AN")
_NO_GAP = 0.6
_JOINED_SCRIPTS = (("\u0600", "\u08ff"), ("\ufb50", "\ufdff"), ("\ufe70", "\ufeff"))
"""Arabic, Syriac and their neighbours: space between letters would tear words apart."""


class BlockSetting:
    """A block laid out at a width. Coordinates are the block's own: (0, 0) is its top left corner."""

    __slots__ = (
        "_letters",
        "_lines",
        "_map",
        "_mixed",
        "_starts",
        "_text",
        "block",
        "height",
        "layout",
        "left",
        "right_to_left",
        "style",
        "width",
    )

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
        self.right_to_left = direction is Qt.LayoutDirection.RightToLeft
        self._text = body[block.text_start : block.end]
        shown = self._text.translate(_SPACES)
        hidden = hidden_characters(shown)
        if hidden:
            letters = list(shown)
            for at in hidden:
                letters[at] = HIDDEN_SIGN
            shown = "".join(letters)
        self._map = Utf16Map(shown)
        self._mixed = self.right_to_left or _turns_left(shown)
        self.layout = QTextLayout(shown, _joined(style.font) if _is_joined(shown) else style.font)
        self.layout.setCacheEnabled(True)
        # a text layout does not turn its alignment round by itself, as a document would
        side = Qt.AlignmentFlag.AlignRight if self.right_to_left else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction)
        self.layout.setTextOption(option)
        if hidden:
            self.layout.setFormats([_chip(self._map.to_qt(at)) for at in hidden])
        self.left = 0.0 if self.right_to_left else style.indent
        self.width = max(width - style.indent, style.leading * 2)
        self._lines = self._set_lines()
        self._starts = [line.textStart() for line in self._lines]
        self._letters: dict[int, list[Letter]] = {}
        self.height = style.before + len(self._lines) * style.leading + style.after + gap

    def _set_lines(self) -> list[QTextLine]:
        leading, top = self.style.leading, self.style.before
        lines: list[QTextLine] = []
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(self.width)
            lines.append(line)
            y = top + (len(lines) - 1) * leading + (leading - line.height()) / 2
            line.setPosition(QPointF(self.left, y))
        self.layout.endLayout()
        return lines

    def draw(self, painter: QPainter, x: float, y: float, clip: QRectF) -> None:
        """Draw the words with the painter's pen, the block's corner at (`x`, `y`)."""
        self.layout.draw(painter, QPointF(x, y), [], clip)

    def first_baseline(self) -> float:
        """The y of the first line's baseline."""
        return self._lines[0].y() + self._lines[0].ascent() if self._lines else self.style.before

    # --- lines ------------------------------------------------------------------------------------------

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def line_of(self, offset: int) -> int:
        """The number of the line that holds the body's character `offset`."""
        return max(bisect_right(self._starts, self._map.to_qt(offset - self.block.text_start)) - 1, 0)

    def line_near(self, y: float) -> int:
        """The number of the line at height `y`, or of the nearest one."""
        return min(max(int((y - self.style.before) // self.style.leading), 0), max(len(self._lines) - 1, 0))

    def band(self, first: int, last: int) -> tuple[float, float]:
        """The y at which line `first` begins and line `last` ends."""
        top, leading = self.style.before, self.style.leading
        return top + first * leading, top + (last + 1) * leading

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """The half-open stretch of the body that lines `first` to `last` hold."""
        if not self._lines:
            return self.block.text_start, self.block.end
        end = self._lines[last].textStart() + self._lines[last].textLength()
        begin = self.block.text_start
        return begin + self._map.from_qt(self._starts[first]), begin + self._map.from_qt(end)

    # --- words and letters ------------------------------------------------------------------------------

    def pieces(self, start: int, end: int) -> list[QRectF]:
        """The rectangles that the words [start, end) of the body cover, one or more per line.

        A rectangle's height is the leading; its `bottom` lies under the descenders.
        """
        first = self._map.to_qt(max(start - self.block.text_start, 0))
        last = self._map.to_qt(min(end, self.block.end) - self.block.text_start)
        pieces: list[QRectF] = []
        top, leading = self.style.before, self.style.leading
        for number in range(max(bisect_right(self._starts, first) - 1, 0), len(self._lines)):
            line = self._lines[number]
            line_start = line.textStart()
            if line_start >= last:
                break
            begin, stop = max(first, line_start), min(last, line_start + line.textLength())
            y = top + number * leading
            pieces.extend(QRectF(x, y, w, leading) for x, w in self._runs(line, begin, stop))
        return pieces

    def letters(self, number: int) -> list[Letter]:
        """The letters of line `number` in the order of the text."""
        found = self._letters.get(number)
        if found is None:
            line, begin = self._lines[number], self.block.text_start
            found = letters_of_line(self.layout, line, self._text, self._map, begin)
            self._letters[number] = found
        return found

    def letter_near(self, x: float, line: int, start: int, end: int) -> Letter | None:
        """The letter of line `line` nearest to `x` among those in [start, end) of the body."""
        own = [letter for letter in self.letters(line) if start <= letter.start < end]
        return min(own, key=lambda letter: letter.distance(x), default=None)

    def tail(self, end: int) -> tuple[QPointF, bool]:
        """Where the words before the body's offset `end` stop: the foot of their last letter's far edge,
        and whether the line runs to the left there."""
        number = self.line_of(end - 1)
        bottom = self.band(number, number)[1]
        if not self._mixed:
            runs = self._runs(
                self._lines[number], self._starts[number], self._map.to_qt(end - self.block.text_start)
            )
            return QPointF(runs[-1][0] + runs[-1][1] if runs else self.left, bottom), False
        last = next((one for one in reversed(self.letters(number)) if one.start < end), None)
        if last is None:
            return QPointF(self.left, bottom), self.right_to_left
        return QPointF(last.left if last.leftward else last.right, bottom), last.leftward

    def _runs(self, line: QTextLine, begin: int, stop: int) -> list[tuple[float, float]]:
        """(x, width) of a stretch of one line; several where directions mix."""
        if not self._mixed:
            x = float(line.cursorToX(begin)[0])  # type: ignore[index]
            right = min(float(line.cursorToX(stop)[0]), line.x() + line.naturalTextWidth())  # type: ignore[index]
            return [(x, right - x)] if right > x else []
        rects = sorted((run.boundingRect() for run in line.glyphRuns(begin, stop - begin)), key=QRectF.left)
        shown, runs = line.naturalTextRect(), list[tuple[float, float]]()
        for rect in rects:
            left, right = max(rect.left(), shown.left()), min(rect.right(), shown.right())
            if left < right and runs and left - sum(runs[-1]) < _NO_GAP:
                runs[-1] = runs[-1][0], max(right, sum(runs[-1])) - runs[-1][0]
            elif left < right:
                runs.append((left, right - left))
        return runs


def _turns_left(text: str) -> bool:
    """Whether anything in `text` runs from right to left."""
    if max(text, default="") < _FIRST_RIGHT_TO_LEFT:
        return False
    return any(char >= _FIRST_RIGHT_TO_LEFT and bidirectional(char) in _RIGHT_TO_LEFT for char in text)


def _is_joined(text: str) -> bool:
    if max(text, default="") < _FIRST_RIGHT_TO_LEFT:
        return False
    return any(first <= char <= last for char in text for first, last in _JOINED_SCRIPTS)


def _joined(font: QFont) -> QFont:
    joined = QFont(font)
    joined.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.0)
    return joined


def _chip(position: int) -> QTextLayout.FormatRange:
    chip = QTextLayout.FormatRange()
    chip.start, chip.length = position, 1
    shape = QTextCharFormat()
    shape.setBackground(QColor(200, 60, 60, 70))
    chip.format = shape
    return chip
