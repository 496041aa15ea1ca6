"""Articles and readers that go: never with answers shown as saved, and what is gone is not shown any more."""

from __future__ import annotations

import threading

import pytest
from library_desk import make_key
from library_rooms import OpenStage, Stage, click, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secondread_core.annotations import Mark
from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.codebook import TypeClass
from secondread_core.errors import DiskFull
from secondread_core.portable_key import portable
from secondread_core.segmentation import segment
from secondread_core.session import publish
from secondread_core.session.sitting import resume
from secondread_core.store.articles import add_article, article_cards, stored_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library
from secondread_core.store.drafts import begin_draft, drafts_of
from secondread_core.store.instructor_lock import set_lock
from secondread_core.store.learners import Learner, add_learner, learners

TEXT = "The mayor slept\n\nIt rained on Monday. Nobody asked why, a clerk said.\n"


@pytest.fixture
def own(library: Library) -> str:
    """The id of an article that is not bundled."""
    body = normalise(TEXT)
    return add_article(library, Article(body, ArticleInfo("The mayor slept")), segment(body), None)


def coded_key(library: Library, article_id: str, why: str = "Says who?") -> AnswerKey:
    """A key of that article which can be published."""
    stored = stored_article(library, article_id)
    return make_key(stored.article, stored.segmentation, why=why)


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


def test_undo_spares_what_somebody_began_to_code(
    stage: Stage, library: Library, learner: Learner, qtbot: QtBot
) -> None:
    stage.room.desk.add_text(TEXT)
    qtbot.waitUntil(lambda: stage.room.desk.preview.isVisible())
    click(stage.room.desk.preview.take)
    qtbot.waitUntil(lambda: stage.room.shelf.isVisible())
    (own,) = [card.article_id for card in article_cards(library) if not card.bundled]
    draft_id = begin_draft(library, own, "Berta")
    click(stage.messages._action)
    settle(stage, qtbot)
    assert "make its answer key" in stage.messages.text
    assert [card.draft_id for card in drafts_of(library, own)] == [draft_id]


def ask_to_remove(stage: Stage, article_id: str) -> None:
    """Press Delete on its card."""
    stage.room.refresh()
    stage.room.shelf.reveal(article_id)
    QTest.keyClick(stage.room.shelf.view, Qt.Key.Key_Delete)


def test_the_question_says_what_goes_with_an_article(
    stage: Stage, library: Library, learner: Learner, own: str
) -> None:
    ask_to_remove(stage, own)
    assert "erased with it" not in stage.room.shelf.question.text
    click(stage.room.shelf.question.no)
    publish(library, own, coded_key(library, own))
    publish(library, own, coded_key(library, own, why="Who else?"))
    for author in ("Ana", "Berta", "Carla"):
        begin_draft(library, own, author, base_version=2)
    start_attempt(library, learner.learner_id, own, 1)
    start_attempt(library, add_learner(library, "Bo").learner_id, own, 1)
    ask_to_remove(stage, own)
    asked = stage.room.shelf.question.text
    assert "its answer key (2 versions); 3 codings for an answer key; 2 readings of it" in asked


@pytest.mark.parametrize("made", ["coding", "key"])
def test_what_was_made_inside_stays_while_the_instructors_pages_are_locked(
    stage: Stage, library: Library, own: str, made: str, qtbot: QtBot
) -> None:
    if made == "key":
        publish(library, own, coded_key(library, own))
    else:
        begin_draft(library, own, "Ana")
    set_lock(library, "open sesame")
    ask_to_remove(stage, own)
    assert stage.room.shelf.question.text == ""
    assert "locked" in stage.messages.text
    with qtbot.waitSignal(stage.room.key_requested) as wanted:
        click(stage.messages._action)
    assert wanted.args == [own]
    settle(stage, qtbot)
    assert stage.room.shelf.model.row_of(own) is not None
    shut = False
    stage.room.lead_to_keys(lambda _article: None, lambda: shut)
    ask_to_remove(stage, own)
    shut = True  # in another window, while the question stood
    click(stage.room.shelf.question.yes)
    settle(stage, qtbot)
    assert "locked" in stage.messages.text
    assert own in {card.article_id for card in article_cards(library)}
    shut = False
    ask_to_remove(stage, own)
    click(stage.room.shelf.question.yes)
    settle(stage, qtbot)
    assert own not in {card.article_id for card in article_cards(library)}


def test_the_lock_holds_nothing_back_that_no_instructor_made(
    open_stage: OpenStage, library: Library, learner: Learner, own: str, qtbot: QtBot
) -> None:
    """An article of one's own, and one to which a key that everybody has attached itself."""
    key = coded_key(library, own)
    body = stored_article(library, own).article.body
    article = stored_article(library, own)
    with_key = add_article(library, article.article, article.segmentation, key)
    set_lock(library, "open sesame")
    stage = open_stage(library, keys=lambda: [portable(key, body)])
    for removed in (own, with_key):
        ask_to_remove(stage, removed)
        click(stage.room.shelf.question.yes)
        settle(stage, qtbot)
        assert removed not in {card.article_id for card in article_cards(library)}


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
