"""A line of data that ends in "…" where there is no room for all of it."""

from __future__ import annotations

from html import escape
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

_FEW = 6
_DIRECTIONS = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}


class ElidedLabel(QLabel):
    """Plain text on one line; the tool tip and the accessible name hold all of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(f"<p>{escape(text)}</p>" if text else "")  # or Qt would guess whether it is markup

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least(), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMinimumWidth(self._least())  # also where a layout ignores hints

    def _least(self) -> int:
        """Some letters are always seen, and something to point at for the rest."""
        return self.fontMetrics().averageCharWidth() * _FEW

    def paintEvent(self, _event: QPaintEvent) -> None:
        """At the side where the window's lines begin, but "…" at the side where the text's own line ends."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(own_direction(self.text(), self.layoutDirection()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter.drawText(self.rect(), int(flags), shown)


def own_direction(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of the first letter of `text` that has one."""
    found = (_DIRECTIONS.get(bidirectional(char)) for char in text)
    return next((direction for direction in found if direction is not None), otherwise)
