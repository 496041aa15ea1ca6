"""The page on which sentences are coded: the evidence of hints in dashed boxes, and texts cut anew."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from secondread_core.annotations import Span
from secondread_core.segmentation import Segmentation
from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.marking_page import MarkingPage

_DASHES = (2.0, 2.0)


def _no_spans(_unit: int) -> Sequence[Span]:
    return ()


class CodingPage(MarkingPage):
    """`evidence` gives, for a sentence, the words that hints rest on, as offsets into the body."""

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(colours, scale, parent)
        self.evidence: Callable[[int], Sequence[Span]] = _no_spans
        self.set_marking(True)

    def invitation(self) -> str:
        return self.tr("Up and Down go from sentence to sentence; the keys on the buttons below code them")

    def recut(self, body: str, segmentation: Segmentation, current: int | None) -> None:
        """Show the same article cut or written otherwise, with `current` as its current sentence. Whoever
        works on it keeps their place, to the line. `current_changed` is not emitted."""
        place, before = self._place(), self._body
        self.forget()
        self._body, self._segmentation = body, segmentation
        self._stops, self._current = range(len(segmentation.units)), current
        self._relay(keep_place=False)
        if place is not None and segmentation.blocks:
            offset = min(_carried(place.offset, before, body), max(len(body) - 1, 0))
            starts = [block.start for block in segmentation.blocks]
            number = max(bisect_right(starts, offset) - 1, 0)
            block = segmentation.blocks[number]
            offset = min(max(offset, block.text_start), max(block.end - 1, block.text_start))
            self._go_to_place(replace(place, block=number, offset=offset))

    def offset_at(self, unit: int, place: QPoint) -> int:
        """The offset of the letter of `unit` nearest to a point of the screen."""
        return self._letter_at(unit, self.viewport().mapFromGlobal(place))[0]

    def foot_of(self, unit: int, start: int, end: int) -> QPoint:
        """The point of the screen below where words of `unit` begin, given as offsets into the body."""
        number = self._segmentation.units[unit].block
        piece = self._flow.setting(number).pieces(start, end)[0]
        piece.translate(self._left(), self._flow.top(number) - self._scrolled())
        return self.viewport().mapToGlobal(piece.bottomLeft().toPoint())

    def refresh_all(self) -> None:
        """Draw everything in view again."""
        self.viewport().update()

    def paint_over(self, painter: QPainter, blocks: range) -> None:
        super().paint_over(painter, blocks)
        pen = QPen(QColor(self._colours.accent), 1.3 * self._typesetting.scale / 100)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number in blocks:
            top, setting = self._flow.top(number), self._flow.setting(number)
            for unit in self._flow.units_of(number):
                for start, end in self.evidence(unit):
                    for piece in setting.pieces(start, end):
                        painter.drawRect(piece.translated(0, top).adjusted(-2, 2.5, 2, -2.5))


def _carried(offset: int, before: str, after: str) -> int:
    """Where the character at `offset` of one text stands in another one that differs in one stretch."""
    if before[:offset] == after[:offset]:
        return offset
    behind = len(before) - offset
    if before[offset:] == after[max(len(after) - behind, 0) :]:
        return len(after) - behind
    return offset
