"""Showing Markdown that somebody wrote: sanitised, and nothing is ever loaded from disk or network."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QImage, Qt
from PySide6.QtWidgets import QTextBrowser, QWidget


class SafeBrowser(QTextBrowser):
    """A text browser that opens no link by itself; `page_wanted` tells the target of one that was chosen."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(lambda url: self.page_wanted.emit(url.toString()))

    def show_markdown(self, text: str) -> None:
        """Show `text`."""
        from secondread_core.exchange.safe_markdown import safe_html

        self.setHtml(safe_html(text))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # Returning nothing would let Qt go on and read local images itself.
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        return image
