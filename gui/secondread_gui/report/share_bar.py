"""A share as a bar: the count beside it says the same in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from secondread_gui.appearance.palettes import Colours


class ShareBar(QWidget):
    """A frame filled to `share` (0..1), with a notch at `notch` (0..1) if there is one."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._share = 0.0
        self._notch: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Fill the bar to `share`."""
        self._share = share
        self.update()

    def set_notch(self, notch: float) -> None:
        """Cut a notch at `notch`: what guessing would give."""
        self._notch = notch
        self.update()

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * 6, round(height * 0.62))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 3, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.fillRect(frame, QColor(self._colours.raised))
        filled = QRectF(frame)
        filled.setWidth(frame.width() * self._share)
        if right_to_left:
            filled.moveRight(frame.right())
        painter.fillRect(filled, QColor(self._colours.accent))
        painter.setPen(QPen(QColor(self._colours.muted), 1))
        painter.drawRect(frame)
        if self._notch is not None:
            at = 1 - self._notch if right_to_left else self._notch
            x = frame.left() + frame.width() * at
            painter.setPen(QPen(QColor(self._colours.paper), 4))
            painter.drawLine(round(x), 0, round(x), self.height())
            painter.setPen(QPen(QColor(self._colours.ink), 2))
            painter.drawLine(round(x), 0, round(x), self.height())
