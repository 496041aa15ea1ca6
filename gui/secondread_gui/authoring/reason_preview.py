"""The reason as learners will see it, a moment after it was written."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secondread_gui.widgets.safe_browser import SafeBrowser

_PAUSE = 250
"""Milliseconds after the last key."""
_MOST_LINES = 16
"""A longer reason scrolls."""


class ReasonPreview(SafeBrowser):
    """As tall as what it shows; gone while there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._shown: str | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._write)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(self.tr("The reason as learners see it"))
        self.setAccessibleDescription(self.tr("It follows what you write"))
        self.document().setDefaultStyleSheet("p, ul, ol, blockquote { margin-top: 2px; margin-bottom: 4px; }")
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.hide()

    def show_now(self, text: str) -> None:
        """Show `text` at once."""
        self._text = text
        self._write()

    def show_soon(self, text: str) -> None:
        """Show `text` when nobody has written for a moment."""
        self._text = text
        self._pause.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _write(self) -> None:
        self._pause.stop()
        if self._text == self._shown:
            return
        self._shown = self._text
        self.show_markdown(self._text)
        self.setVisible(bool(self._text.strip()))

    def _fit(self, _size: QSizeF | None = None) -> None:
        line = self.fontMetrics().lineSpacing()
        around = self.height() - self.viewport().height() if self.height() else 0
        needed = round(self.document().size().height()) + max(around, 0)
        tallest = _MOST_LINES * line
        # Only what scrolls is worth a stop of the Tab key.
        policy = Qt.FocusPolicy.StrongFocus if needed > tallest else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        if min(needed, tallest) != self.height():
            self.setFixedHeight(min(needed, tallest))
