"""Articles and readers that go: never with answers shown as saved, and what is gone is not shown any more."""

from __future__ import annotations

import threading

import pytest
from library_rooms import Stage, click, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secondread_core.annotations import Mark
from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.codebook import TypeClass
from secondread_core.errors import DiskFull
from secondread_core.segmentation import segment
from secondread_core.session.sitting import resume
from secondread_core.store.articles import add_article, article_cards
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library
from secondread_core.store.learners import Learner, add_learner, learners

TEXT = "The mayor slept\n\nIt rained on Monday. Nobody asked why, a clerk said.\n"


@pytest.fixture
def own(library: Library) -> str:
    """The id of an article that is not bundled."""
    body = normalise(TEXT)
    return add_article(library, Article(body, ArticleInfo("The mayor slept")), segment(body), None)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Room for the removal itself, but none to rewrite the file."""

    def scrub(library: Library) -> None:
        raise DiskFull(library.path)

    monkeypatch.setattr(Library, "scrub", scrub)


def test_undo_spares_what_was_begun_while_the_undo_waited_its_turn(
    stage: Stage, library: Library, learner: Learner, qtbot: QtBot
) -> None:
    stage.room.desk.add_text(TEXT)
    qtbot.waitUntil(lambda: stage.room.desk.preview.isVisible())
    click(stage.room.desk.preview.take)
    qtbot.waitUntil(lambda: stage.room.shelf.isVisible())
    (own,) = [card.article_id for card in article_cards(library) if not card.bundled]
    go_on = threading.Event()
    stage.worker.run(lambda _job: go_on.wait(5), lambda _: None, lambda _: None)
    click(stage.messages._action)
    sitting = resume(library, start_attempt(library, learner.learner_id, own, 1).attempt_id)
    sitting.mark(sitting.asked[0], Mark(type=TypeClass.OPINION))
    go_on.set()
    settle(stage, qtbot)
    assert "begun to read" in stage.messages.text
    kept = resume(library, sitting.attempt.attempt_id)
    assert kept.marks[kept.asked[0]].type is TypeClass.OPINION


def test_an_article_whose_remains_could_not_be_erased_is_off_the_shelf(
    stage: Stage, own: str, qtbot: QtBot, full_disk: None
) -> None:
    stage.room.refresh()
    stage.room.shelf.reveal(own)
    QTest.keyClick(stage.room.shelf.view, Qt.Key.Key_Delete)
    click(stage.room.shelf.question.yes)
    settle(stage, qtbot)
    assert "no room left" in stage.messages.text
    assert stage.room.shelf.model.row_of(own) is None
    assert stage.window.focusWidget() is stage.room.shelf.view


def test_a_reader_whose_remains_could_not_be_erased_is_off_the_list(
    stage: Stage, library: Library, learner: Learner, qtbot: QtBot, full_disk: None
) -> None:
    bo = add_learner(library, "Bo")
    stage.room.show_learner(bo)
    stage.room.choose_learner()
    page = stage.room.learners
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    with qtbot.waitSignal(stage.room.learner_removed):
        click(page.question.yes)
    settle(stage, qtbot)
    assert "no room left" in stage.messages.text
    assert [one.name for one in learners(library)] == ["Mira"]
    assert page._model.rowCount() == 1
    assert page.isEnabled()
    assert not page.back.isVisible()
    assert stage.window.focusWidget() is page.list


def test_whoever_was_erased_does_not_come_back(
    stage: Stage, library: Library, learner: Learner, qtbot: QtBot
) -> None:
    stage.room.choose_learner()
    page = stage.room.learners
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    with qtbot.waitSignal(stage.room.learner_removed):
        click(page.question.yes)
    settle(stage, qtbot)
    stage.room.desk.add_text(TEXT)
    qtbot.waitUntil(lambda: stage.room.desk.preview.isVisible())
    click(stage.room.desk.preview.cancel)
    assert page.isVisible()
    assert not page.back.isVisible()
    assert learner.name not in stage.room.shelf._who.text()


def test_erasing_somebody_else_changes_nothing_for_who_reads(
    stage: Stage, library: Library, learner: Learner, qtbot: QtBot
) -> None:
    add_learner(library, "Bo")
    stage.room.choose_learner()
    page = stage.room.learners
    page.list.setCurrentIndex(page._model.index(1))
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(stage.room.learner_removed):
        click(page.question.yes)
        settle(stage, qtbot)
    click(page.back)
    assert learner.name in stage.room.shelf._who.text()


def test_a_defect_while_a_reader_is_erased_leaves_the_page_usable(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(library: Library, learner_id: str) -> None:
        raise RuntimeError("ours")

    monkeypatch.setattr("secondread_gui.library.learners.remove_learner", broken)
    stage.room.choose_learner()
    page = stage.room.learners
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    with qtbot.capture_exceptions() as raised:
        click(page.question.yes)
        settle(stage, qtbot)
        qtbot.waitUntil(lambda: bool(raised))
    assert page.isEnabled()
    click(page.back)
    assert stage.room.shelf.isVisible()
