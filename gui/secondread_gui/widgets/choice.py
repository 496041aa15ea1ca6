"""A list to choose from."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

_HOOK = ((-1.0, -0.5), (0.0, 0.5), (1.0, -0.5))


class Choice(QComboBox):
    """A list to choose from that the mouse wheel does not change while one scrolls past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a hook of our own: the style sheet takes the style's arrow away and has none to give."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.fontMetrics().height() * 0.22
        x = self.height() * 0.5 if self.isRightToLeft() else self.width() - self.height() * 0.5
        hook = [QPointF(x + across * size, self.height() * 0.5 + down * size) for across, down in _HOOK]
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), size * 0.35))
        painter.drawPolyline(hook)
