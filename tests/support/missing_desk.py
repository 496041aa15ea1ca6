"""A coding desk on a small article, and panes that listen to it, in a window that has the focus."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.segmentation import segment
from secondread_core.session.authoring import begin_coding
from secondread_core.store.articles import add_article
from secondread_core.store.database import Library, open_library
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.messages import Messages

INFO = ArticleInfo("A ferry", outlet="The Made-up Courier")


def begin(library: Library, text: str, *, author: str = "Ana", **info: str) -> str:
    """A coding of an article of `text`; its id."""
    body = normalise(text)
    article = Article(body, replace(INFO, **info))
    article_id = add_article(library, article, segment(body), None)
    return begin_coding(library, article_id, author).card.draft_id


@contextmanager
def desk_on(folder: Path) -> Iterator[CodingDesk]:
    """A desk with nothing on it, on a library of its own."""
    messages = Messages()
    library = open_library(folder / "library.db")
    desk = CodingDesk(library, messages)
    try:
        yield desk
    finally:
        desk.close()
        messages.close()
        library.close()


def put_in_window(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """A window with `widgets`, shown and active."""
    window = QWidget()
    window.setWindowFlag(Qt.WindowType.Window)
    row = QHBoxLayout(window)
    for widget in widgets:
        row.addWidget(widget)
    window.resize(760, 620)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window
