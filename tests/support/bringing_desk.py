"""Bringing and taking at a window that has nothing else, on a library with one article; and what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from authoring_desk import code_all
from foreign_desk import NEWS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.answer_key import AnswerKey, Certificate
from secondread_core.article import Article, ArticleInfo
from secondread_core.drafting.finishing import key_from_draft
from secondread_core.drafting.model import Draft, UnitDraft
from secondread_core.exchange.coding_file import CodingFile
from secondread_core.segmentation import segment
from secondread_core.session.authoring import Drafting, begin_coding
from secondread_core.store.articles import add_article
from secondread_core.store.database import Library, open_library
from secondread_core.store.drafts import draft_content, drafts_of
from secondread_gui.background import Worker
from secondread_gui.keyfiles.bringing import Bringing
from secondread_gui.keyfiles.taking import Taking
from secondread_gui.messages import Messages
from secondread_gui.window_words import WindowWords

Dialog = TypeVar("Dialog", bound=QWidget)
TITLE = "Pip wins"
PATIENCE = 20_000
"""Milliseconds that a file of any kind may take here, beside other work."""


@dataclass
class BringingDesk:
    """`article_id` is an article with the text `NEWS` of the foreign files, unless told otherwise."""

    qtbot: QtBot
    library: Library
    article_id: str
    window: QWidget
    messages: Messages
    worker: Worker
    bringing: Bringing
    taking: Taking

    def bring(self, path: Path, author: str = "Mira") -> None:
        """Choose `path`, and wait until it is taken in, refused, or something is asked."""
        self.bringing.ask_file = lambda _parent: path
        self.bringing.start(self.article_id, author)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is being worked on."""
        self.qtbot.waitUntil(lambda: not self.worker._jobs, timeout=PATIENCE)

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """The dialog of that kind that is open."""
        shown = [found for found in self.window.findChildren(kind) if found.isVisible()]
        assert len(shown) == 1, [type(child).__name__ for child in self.window.children()]
        return shown[0]

    def dialogs(self) -> list[QWidget]:
        """Every dialog that is open."""
        return [w for w in self.window.findChildren(QWidget) if w.isWindow() and w.isVisible()]

    def begin(self, author: str = "Ana", *, finish: bool = False, article_id: str = "") -> Drafting:
        """A complete coding."""
        drafting = begin_coding(self.library, article_id or self.article_id, author)
        code_all(drafting)
        if finish:
            drafting.finish()
        return drafting

    def authors(self, article_id: str = "") -> list[str]:
        """Who has a coding."""
        return [card.author for card in drafts_of(self.library, article_id or self.article_id)]

    def content(self, author: str, article_id: str = "") -> Draft:
        """What stands in the coding of `author`."""
        cards = drafts_of(self.library, article_id or self.article_id)
        (card,) = [card for card in cards if card.author == author]
        return draft_content(self.library, card.draft_id)


def bringing_desk(
    qtbot: QtBot, path: Path, body: str = NEWS, words: WindowWords | None = None
) -> Iterator[BringingDesk]:
    """A desk with a library at `path`, closed afterwards."""
    library = open_library(path)
    article = Article(body, ArticleInfo(TITLE))
    article_id = add_article(library, article, segment(body), None)
    window = QWidget()
    window.resize(1024, 700)
    qtbot.addWidget(window)
    messages, worker = Messages(), Worker()
    QVBoxLayout(window).addWidget(messages)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    words = words or WindowWords()
    options: dict[str, Any] = {"words": words, "parent": window}
    yield BringingDesk(
        qtbot,
        library,
        article_id,
        window,
        messages,
        worker,
        Bringing(library, messages, worker, **options),
        Taking(library, messages, worker, **options),
    )
    worker.close()
    window.close()
    library.close()


def everything(library: Library) -> dict[str, list[Any]]:
    """Every row of every table."""
    tables = library.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    assert len(tables) > 5
    return {name: list(library.rows(f"SELECT * FROM {name} ORDER BY 1")) for (name,) in tables}


def click(button: QAbstractButton) -> None:
    """Press a button as a hand would."""
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(draft: Draft) -> list[tuple[str, UnitDraft]]:
    """Every unit with its words, without what is private."""
    return [
        (draft.body[unit.start : unit.end], replace(unit, remark="", outcome=None, why=None))
        for unit in draft.units
    ]


def key_of(coding: Drafting, *authors: str) -> AnswerKey:
    """The key that a coding amounts to, with these names in its certificate."""
    article = Article(coding.draft.body, ArticleInfo(TITLE))
    return key_from_draft(coding.draft, "k", 1, TITLE, article.text_hash, "", Certificate(authors))


def file_of(coding: Drafting) -> CodingFile:
    """What is sent of a coding."""
    article = Article(coding.draft.body, ArticleInfo(TITLE))
    return CodingFile(article, coding.draft, "engine", coding.card.author, coding.finished)


def colleague(qtbot: QtBot, folder: Path) -> Iterator[Drafting]:
    """A colleague's complete coding, in a library of their own, for a fixture."""
    place = folder / "colleague"
    place.mkdir()
    for desk in bringing_desk(qtbot, place / "library.db"):
        yield desk.begin("Ana", finish=True)
