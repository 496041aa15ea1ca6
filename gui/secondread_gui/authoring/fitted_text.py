"""A text that takes the room it needs, up to a limit; beyond that it scrolls, by keyboard too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secondread_gui.widgets.safe_browser import SafeBrowser

_LEAST = 3
"""Lines, where there is room for no more."""
_MARGIN = 6


class FittedText(SafeBrowser):
    """As tall as its text at its width, at most `limit` pixels. A `steady` one does not become lower again
    when a shorter text comes, so that what stands above it stays where it is."""

    def __init__(self, *, steady: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steady = steady
        self._limit = self._tallest = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.document().setDocumentMargin(_MARGIN)

    def say(self, text: str) -> None:
        """Show `text` as it is."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()

    def limit(self, tallest: int) -> None:
        """Be at most `tallest` pixels high."""
        if tallest != self._limit:
            self._limit, self._tallest = tallest, 0
            self._fit()

    def minimumSizeHint(self) -> QSize:
        least = min(_LEAST * self.fontMetrics().lineSpacing() + self._around(), self._needed())
        return QSize(self.fontMetrics().averageCharWidth() * 12, least)

    def sizeHint(self) -> QSize:
        wanted = max(self._tallest, min(self._needed(), self._limit))
        return QSize(super().sizeHint().width(), max(wanted, self.minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._tallest = 0
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._tallest = 0
            self._fit()

    def _fit(self) -> None:
        if self._steady:
            self._tallest = self.sizeHint().height()
        self.updateGeometry()

    def _needed(self) -> int:
        return round(self.document().size().height()) + self._around()

    def _around(self) -> int:
        return self.height() - self.viewport().height()
