"""The reader's lines under sentences on paper. A printer's resolution is too fine for Qt's own wavy line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextDocument

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass, type_class
from secondread_gui.page.decoration import Underline


class MarkedText(NamedTuple):
    """Characters [start, end) of a document, all in one paragraph, the line under them; None: a box."""

    start: int
    end: int
    line: Underline | None


def line_of(mark: Mark) -> Underline:
    """The line that a mark has under its sentence."""
    if mark.unsure:
        return Underline.UNSURE
    if mark.type is None:
        return Underline.NONE
    return Underline.OPINION if type_class(mark.type) is TypeClass.OPINION else Underline.REPORTED


class Stretch(NamedTuple):
    """A line under words on one line of text, in document coordinates; `y` is the text's baseline.

    `height` is that of the letters above it.
    """

    y: float
    left: float
    right: float
    height: float
    line: Underline | None


def stretches(document: QTextDocument, marked: Iterable[MarkedText]) -> list[Stretch]:
    """Where the lines under `marked` stand, from the top; the document is laid out already."""
    found = (_stretches(document, text) for text in marked if text.line is not Underline.NONE)
    return sorted(chain.from_iterable(found), key=_height)


def paint_lines(painter: QPainter, found: Sequence[Stretch], top: float, bottom: float, point: float) -> None:
    """Paint those of `found` that lie between `top` and `bottom`; `point` is a point in device pixels."""
    for at in range(bisect_left(found, top, key=_height), bisect_left(found, bottom, key=_height)):
        y, left, right, height, line = found[at]
        if line is None:
            _paint_box(painter, QRectF(left, y - height, right - left, height), point)
        else:
            _paint(painter, left, right, y + 2.2 * point, line, point)


def _height(stretch: Stretch) -> float:
    return stretch.y


def _stretches(document: QTextDocument, text: MarkedText) -> Iterator[Stretch]:
    block = document.findBlock(text.start)
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    first, last = text.start - block.position(), text.end - block.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < stop:
            runs = [run.boundingRect() for run in line.glyphRuns(begin, stop - begin)]
            runs = [run for run in runs if run.width() > 0]
            if runs:
                left, right = min(run.left() for run in runs), max(run.right() for run in runs)
                y = corner.y() + line.y() + line.ascent()
                yield Stretch(y, corner.x() + left, corner.x() + right, line.ascent(), text.line)


def _paint_box(painter: QPainter, letters: QRectF, point: float) -> None:
    painter.setPen(QPen(Qt.GlobalColor.black, 0.8 * point))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(letters.adjusted(-0.6 * point, 0.5 * point, 0.6 * point, 3.6 * point))


def _paint(painter: QPainter, left: float, right: float, y: float, line: Underline, point: float) -> None:
    pen = QPen(Qt.GlobalColor.black, 0.7 * point)
    if line is Underline.UNSURE:
        pen.setWidthF(1.1 * point)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.2])
    painter.setPen(pen)
    if line is not Underline.OPINION:
        painter.drawLine(QLineF(left, y, right, y))
        return
    step, swing = 2.0 * point, 1.8 * point
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        path.quadTo(x + step / 2, y + (-swing if up else swing), x + step, y)
        x, up = x + step, not up
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
