"""The help: pages in Markdown beside a list of them, with a search, and a way out of the program for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from secondread_core.errors import Refusal
from secondread_gui.help.help_text import HelpText
from secondread_gui.messages import words_for
from secondread_gui.widgets.safe_browser import SafeBrowser
from secondread_gui.widgets.search_field import SearchField
from secondread_gui.words import number_words

_TABLES = "th, td { padding: 2px 14px 2px 0; } th { text-align: left; }"


class HelpWindow(QWidget):
    """One window for all help; F1 brings it to the front at a fitting page."""

    def __init__(self, text: HelpText, owner: QWidget | None) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self._text = text
        self.setWindowTitle(self.tr("Help"))
        self.search = SearchField(
            self.tr("Search the help"), self.tr("The list shows only the pages that have these words")
        )
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.hide()
        self.save = QPushButton(self.tr("&Save as web pages…"))
        self.save.setAccessibleDescription(self.tr("Writes all pages into a folder, for any browser"))
        self.save.clicked.connect(self.save_pages)
        self.ask_folder = _ask_folder
        self.pages = QListWidget()
        self.pages.setWordWrap(True)
        self.pages.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setAccessibleName(self.tr("Help pages"))
        self.pages.setAccessibleDescription(self.tr("Up and Down choose a page"))
        self.browser = SafeBrowser()
        self.browser.setAccessibleName(self.tr("Help page"))
        self.browser.setAccessibleDescription(
            self.tr("The arrow keys scroll, Tab goes to the links, Escape closes the help")
        )
        self.browser.document().setDocumentMargin(18)
        self.browser.document().setDefaultStyleSheet(_TABLES)
        for page in text.pages:
            item = QListWidgetItem(page["title"])
            item.setData(Qt.ItemDataRole.UserRole, page["name"])
            self.pages.addItem(item)
        left = QWidget()
        column = QVBoxLayout(left)
        column.addWidget(self.search)
        column.addWidget(self.pages, 1)
        column.addWidget(self.told)
        column.addWidget(self.save)
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

    def save_pages(self) -> None:
        """Ask for a folder and write the help there as web pages; say how it went."""
        from secondread_gui.help.help_site import FIRST, site, write_site

        folder = self.ask_folder(self)
        if folder is None:
            return
        try:
            written = write_site(site(self._text), folder)
        except Refusal as refusal:
            self._tell(words_for(refusal))
        else:
            self._tell(self.tr("The help was saved. It begins with {file}.").format(file=written / FIRST))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark(scroll=False)

    def _show_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.browser.setHtml(self._text.html(item.data(Qt.ItemDataRole.UserRole)))
            self._mark()

    def _find(self, words: str) -> None:
        """Leave only the pages that have `words`, and show the first of them."""
        found = self._text.pages_with(words)
        first = None
        for row in range(self.pages.count()):
            item = self.pages.item(row)
            hit = item.data(Qt.ItemDataRole.UserRole) in found
            item.setHidden(not hit)
            first = item if hit and first is None else first
        if not words.strip():
            self._tell("")
        elif first is None:
            self._tell(self.tr("Nothing found: no page has all of these words."))
        else:
            told = self.tr("Found on {count} of {all} pages.")
            self._tell(told.format(count=number_words(len(found)), all=number_words(self.pages.count())))
        if first is not None and words.strip() and self.pages.currentItem() is not first:
            self.pages.setCurrentItem(first)
        else:
            self._mark()

    def _mark(self, *, scroll: bool = True) -> None:
        """Mark every place of the page that has one of the words, and go to the first."""
        marked = []
        for word in self.search.text().split():
            hit = self.browser.document().find(word)
            while not hit.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = hit
                selection.format.setBackground(self.palette().highlight())
                selection.format.setForeground(self.palette().highlightedText())
                marked.append(selection)
                hit = self.browser.document().find(word, hit)
        self.browser.setExtraSelections(marked)
        if marked and scroll:
            place = QTextCursor(min(selection.cursor for selection in marked))
            place.clearSelection()
            self.browser.setTextCursor(place)

    def _tell(self, text: str) -> None:
        """Say something below the list, also to a screen reader."""
        self.told.setText(text)
        self.told.setVisible(bool(text))
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.told, text))

    def _follow(self, target: str) -> None:
        """Go to another page of the help; nothing else is opened."""
        name = QUrl(target).path().removesuffix(".md")
        if name in self._text.names:
            self.show_page(name)


def _ask_folder(parent: QWidget) -> Path | None:
    """Where to put the pages; None if the person would rather not."""
    asked = QCoreApplication.translate("HelpWindow", "Where to put the web pages")
    chosen = QFileDialog.getExistingDirectory(parent, asked)
    return Path(chosen) if chosen else None
