"""The help: pages in Markdown beside a list of them, with a search."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from secondread_gui.help.help_text import HelpText
from secondread_gui.widgets.safe_browser import SafeBrowser


class HelpWindow(QWidget):
    """One window for all help; F1 brings it to the front at a fitting page."""

    def __init__(self, text: HelpText, owner: QWidget | None) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self._text = text
        self.setWindowTitle(self.tr("Help"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Help pages"))
        self.browser = SafeBrowser()
        self.browser.setAccessibleName(self.tr("Help page"))
        self.browser.document().setDocumentMargin(18)
        for page in text.pages:
            item = QListWidgetItem(page["title"])
            item.setData(Qt.ItemDataRole.UserRole, page["name"])
            self.pages.addItem(item)
        left = QWidget()
        column = QVBoxLayout(left)
        column.addWidget(self.search)
        column.addWidget(self.pages)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.browser)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([260, 620])
        splitter.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.addWidget(splitter)
        self.pages.currentItemChanged.connect(self._show_item)
        self.search.textChanged.connect(self._find)
        self.browser.page_wanted.connect(self._follow)
        self.resize(960, 680)
        for keys in ("Escape", "Ctrl+W"):
            QShortcut(QKeySequence(keys), self, self.close)

    def show_page(self, name: str) -> None:
        """Show a page and bring the window to the front."""
        for row in range(self.pages.count()):
            if self.pages.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.pages.setCurrentRow(row)
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus()

    def _show_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.browser.setHtml(self._text.html(item.data(Qt.ItemDataRole.UserRole)))
            if words := self.search.text().strip():
                self.browser.find(words)

    def _find(self, words: str) -> None:
        """Leave only the pages that have `words`, and show the first of them."""
        found = self._text.pages_with(words)
        first = None
        for row in range(self.pages.count()):
            item = self.pages.item(row)
            hit = item.data(Qt.ItemDataRole.UserRole) in found
            item.setHidden(not hit)
            first = item if hit and first is None else first
        if first is not None and words.strip():
            if self.pages.currentItem() is not first:
                self.pages.setCurrentItem(first)
            self.browser.moveCursor(self.browser.textCursor().MoveOperation.Start)
            self.browser.find(words.strip(), QTextDocument.FindFlag(0))

    def _follow(self, target: str) -> None:
        """Go to another page of the help; nothing else is opened."""
        name = QUrl(target).path().removesuffix(".md")
        if name in self._text.names:
            self.show_page(name)
