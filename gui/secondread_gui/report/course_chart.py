"""The course curve: score and tilt of first attempts, each with the room that chance takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from secondread_core.exchange.report_data import Step
from secondread_core.exchange.report_numbers import margin_of, point_words
from secondread_core.exchange.report_words import ReportWords
from secondread_core.scoring_constants import Z_95
from secondread_gui.appearance.palettes import Colours
from secondread_gui.words import number_words

_GUESS = 50.0


class _Point(NamedTuple):
    """A value with half the width of its 95 % interval."""

    value: float
    margin: float


class _Panel(NamedTuple):
    """One curve: its name, the values its axis names, and its points; None where there is no number."""

    name: str
    ticks: tuple[float, ...]
    points: list[_Point | None]


def paint_course(
    painter: QPainter,
    rect: QRectF,
    steps: Sequence[Step],
    words: ReportWords,
    colours: Colours,
    font: QFont,
) -> None:
    """Paint the curve of the score above that of the tilt."""
    scores = [_Point(step.scores.type_score or 0.0, margin_of(step) or 0.0) for step in steps]
    tilts = [
        None
        if step.scores.tilt is None
        else _Point(100 * step.scores.tilt, 100 * Z_95 * (step.scores.tilt_standard_error or 0.0))
        for step in steps
    ]
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    line = metrics.height()
    room = rect.height() - 4.4 * line
    upper = QRectF(rect.left(), rect.top() + 1.7 * line, rect.width(), room * 0.6)
    lower = QRectF(rect.left(), upper.bottom() + 2.1 * line, rect.width(), room * 0.4)
    left = metrics.horizontalAdvance("−100") + line / 3
    _paint(painter, upper, left, _Panel(words.say("course.score"), (0, _GUESS, 100), list(scores)), colours)
    _paint(painter, lower, left, _Panel(words.say("course.tilt"), (-100, 0, 100), tilts), colours)


def _paint(painter: QPainter, rect: QRectF, left: float, panel: _Panel, colours: Colours) -> None:
    metrics = QFontMetricsF(painter.font())
    low, high = panel.ticks[0], panel.ticks[-1]

    def y(value: float) -> float:
        share = (min(max(value, low), high) - low) / (high - low)
        return rect.bottom() - share * rect.height()

    painter.setPen(QColor(colours.ink))
    painter.drawText(QPointF(rect.left(), rect.top() - 0.75 * metrics.height()), panel.name)
    for tick in panel.ticks:
        middle = tick == panel.ticks[1]
        style = Qt.PenStyle.DashLine if middle else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colours.muted if middle else colours.line), 1, style))
        painter.drawLine(QLineF(rect.left() + left, y(tick), rect.right(), y(tick)))
        painter.setPen(QColor(colours.muted))
        text = f"{'−' if tick < 0 else ''}{number_words(round(abs(tick)))}"
        x = rect.left() + left - metrics.horizontalAdvance(text) - metrics.height() / 4
        painter.drawText(QPointF(x, y(tick) + metrics.ascent() / 2 - 1), text)
    gap = (rect.width() - left) / max(len(panel.points), 1)
    size = min(metrics.height() * 0.24, gap * 0.3)
    before: QPointF | None = None
    for number, point in enumerate(panel.points):
        if point is None:
            before = None
            continue
        here = QPointF(rect.left() + left + (number + 0.5) * gap, y(point.value))
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        if before is not None:
            painter.drawLine(before, here)
        painter.setPen(QPen(QColor(colours.accent), max(size * 0.45, 1.0)))
        painter.drawLine(
            QLineF(here.x(), y(point.value - point.margin), here.x(), y(point.value + point.margin))
        )
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(here, size, size)
        before = here


class CourseChart(QWidget):
    """The curve as a widget; its accessible description tells every point."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._steps: Sequence[Step] = ()
        self._words: ReportWords | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_course(self, steps: Sequence[Step], words: ReportWords) -> None:
        """Show the curve of `steps`; there must be two or more to make one."""
        self._steps, self._words = steps, words
        self.setAccessibleName(words.say("course.title"))
        told = " ".join(f"{point_words(step, words)}." for step in steps)
        self.setAccessibleDescription(told)
        self.setVisible(len(steps) > 1)
        self.update()

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self._colours = colours
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * 14, height * 13)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 8, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._words is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(4, 4, -4, -6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._colours.focus), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        paint_course(painter, room, self._steps, self._words, self._colours, self.font())
