"""Help in the window: every page shows, links stay inside, and every code has its example."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

import secondread_resources
from secondread_core.codebook import SourceCode, TypeCode
from secondread_gui.help.help_window import HelpWindow
from secondread_gui.widgets.safe_browser import SafeBrowser
from secondread_gui.window_words import WindowWords


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(WindowWords().help, None)
    qtbot.addWidget(made)
    return made


def test_every_page_shows_its_title(window: HelpWindow) -> None:
    for page in WindowWords().help.pages:
        window.show_page(page["name"])
        assert window.browser.toPlainText().startswith(page["title"])


def test_the_codebook_page_has_every_code_with_an_example(window: HelpWindow) -> None:
    window.show_page("codes")
    shown = window.browser.toPlainText()
    words = secondread_resources.codebook()
    for code in TypeCode:
        assert words["types"][code]["name"] in shown
        assert words["types"][code]["example"] in shown
    for source in SourceCode:
        assert words["sources"][source]["explanation"] in shown


def test_a_link_leads_to_its_page_and_never_out(window: HelpWindow) -> None:
    window.show_page("welcome")
    window.browser.anchorClicked.emit(QUrl("report.md"))
    assert window.pages.currentItem().text() == "Your report"
    window.browser.anchorClicked.emit(QUrl("https://example.org/report.md"))
    window.browser.anchorClicked.emit(QUrl("file:///etc/hostname"))
    assert window.pages.currentItem().text() == "Your report"


def test_searching_leaves_the_pages_that_have_the_words(window: HelpWindow) -> None:
    window.search.setText("no such words anywhere")
    assert all(window.pages.item(row).isHidden() for row in range(window.pages.count()))
    window.search.clear()
    assert not any(window.pages.item(row).isHidden() for row in range(window.pages.count()))


def test_searching_tells_how_many_pages_and_marks_every_hit(window: HelpWindow) -> None:
    window.show()
    assert not window.told.isVisible()
    window.search.setText("courier swimming")
    assert window.told.text() == "Nothing found: no page has all of these words."
    window.search.setText("pointless SCOREBOARD")
    assert window.told.text() == f"Found on 1 of {window.pages.count()} pages."
    assert window.pages.currentItem().text() == "Asking the codebook"
    marked = [selection.cursor.selectedText() for selection in window.browser.extraSelections()]
    assert sorted(marked) == ["Pointless", "pointless", "scoreboard", "scoreboard"]
    where = window.browser.viewport().rect()
    assert where.contains(window.browser.cursorRect())
    window.search.clear()
    assert not window.told.isVisible()
    assert window.browser.extraSelections() == []


def test_a_hit_is_marked_on_every_page_that_is_left(window: HelpWindow) -> None:
    window.search.setText("practice")
    for row in range(window.pages.count()):
        if not window.pages.item(row).isHidden():
            window.pages.setCurrentRow(row)
            assert window.browser.extraSelections()


def test_signs_of_the_markup_are_not_searched(window: HelpWindow) -> None:
    window.search.setText("report.md")
    assert all(window.pages.item(row).isHidden() for row in range(window.pages.count()))


def test_nothing_is_loaded_from_disk(qtbot: QtBot) -> None:
    browser = SafeBrowser()
    qtbot.addWidget(browser)
    found = browser.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/hostname"))
    assert (found.width(), found.height()) == (1, 1)
    browser.show_markdown("![x](file:///etc/hostname) <script>alert(1)</script> *fine*")
    assert "fine" in browser.toPlainText()
    assert "alert" not in browser.toHtml() or "<script" not in browser.toHtml()
