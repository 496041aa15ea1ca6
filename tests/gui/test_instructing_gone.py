"""Articles and codings that go while somebody works on them: it is told, and nobody is held there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from authoring_desk import take_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import press

from secondread_core.session import begin_coding
from secondread_core.store.articles import remove_article
from secondread_core.store.database import Library
from secondread_core.store.drafts import delete_draft
from secondread_core.store.instructor_lock import set_lock
from secondread_core.store.learners import Learner
from secondread_gui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
GONE = "coding is no longer in"


@pytest.fixture
def own(library: Library) -> str:
    return take_in(library, 6)


@pytest.fixture
def draft_id(window: MainWindow, library: Library, learner: Learner, own: str) -> str:
    """A coding on which the window is at work."""
    draft_id = begin_coding(library, own, learner.name).card.draft_id
    window.show_key(own)
    window.instructing.code(draft_id)
    assert shown(window) is window.instructing.authoring_room
    return draft_id


def shown(window: MainWindow) -> object:
    return window.rooms.currentWidget()


def type_words(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def waits_for_going(qtbot: QtBot, window: MainWindow) -> None:
    """The room is left, and it is told why, in plain words."""
    qtbot.waitUntil(lambda: shown(window) is not window.instructing.authoring_room)
    assert GONE in window.messages.text
    assert not window.instructing.authoring_room.desk.is_open


@pytest.mark.parametrize(
    "act",
    [
        lambda window: press(Qt.Key.Key_3),
        lambda window: press(Qt.Key.Key_Z, CONTROL),
        lambda window: window.instructing.authoring_room.desk.catch_up(),
        lambda window: window.instructing.authoring_room.desk.finish(),
    ],
    ids=["a code", "undo", "the window is activated", "finishing"],
)
def test_whoever_acts_on_a_coding_that_is_gone_comes_to_the_key(
    window: MainWindow,
    library: Library,
    draft_id: str,
    own: str,
    act: Callable[[MainWindow], object],
    qtbot: QtBot,
) -> None:
    press(Qt.Key.Key_4)
    delete_draft(library, draft_id)
    act(window)
    waits_for_going(qtbot, window)
    assert draft_id not in window.messages.text
    assert shown(window) is window.instructing.keys_room
    assert window.instructing.article_id == own


def test_whoever_writes_a_reason_is_not_held_by_it(
    window: MainWindow, library: Library, draft_id: str, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Return)
    type_words("Says who?")
    delete_draft(library, draft_id)
    press(Qt.Key.Key_Left, ALT)
    waits_for_going(qtbot, window)
    assert window.instructing.may_leave(lambda: None)
    window.show_library()
    assert shown(window) is window.library_room


def test_whoever_mends_the_text_is_not_held_by_it(
    window: MainWindow, library: Library, draft_id: str, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_F2)
    type_words(" and more")
    delete_draft(library, draft_id)
    press(Qt.Key.Key_Return, CONTROL)
    waits_for_going(qtbot, window)
    assert window.instructing.may_leave(lambda: None)


@pytest.mark.parametrize("writing", [False, True])
def test_whoever_works_on_an_article_that_is_gone_comes_to_the_shelf(
    window: MainWindow, library: Library, draft_id: str, own: str, writing: bool, qtbot: QtBot
) -> None:
    if writing:
        press(Qt.Key.Key_Return)
        type_words("Says who?")
    remove_article(library, own)
    press(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: shown(window) is window.library_room)
    assert "no longer in" in window.messages.text
    assert own not in window.messages.text
    assert draft_id not in window.messages.text
    assert window.library_room.shelf.model.row_of(own) is None
    window.show_library()
    assert shown(window) is window.library_room


def test_words_of_a_coding_that_is_gone_are_nobody_else_s(
    window: MainWindow, library: Library, draft_id: str, own: str, learner: Learner, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Return)
    type_words("Says who?")
    delete_draft(library, draft_id)
    press(Qt.Key.Key_Return, CONTROL)
    waits_for_going(qtbot, window)
    again = begin_coding(library, own, learner.name).card.draft_id
    window.instructing.code(again)
    room = window.instructing.authoring_room
    assert room.sides.sentence.written.reason.toPlainText() == ""
    press(Qt.Key.Key_3)
    assert room.desk.is_open
    assert shown(window) is room


def test_an_article_that_was_coded_is_removed_while_the_instructors_pages_are_open(
    qtbot: QtBot, window: MainWindow, library: Library, learner: Learner
) -> None:
    own = take_in(library, 6)
    begin_coding(library, own, learner.name)
    set_lock(library, "open sesame")
    shelf = window.library_room.shelf
    window.library_room.refresh()
    shelf.reveal(own)
    shelf.view.setFocus()
    press(Qt.Key.Key_Delete)
    assert shelf.question.text == ""
    assert "locked" in window.messages.text
    window.messages.act()
    assert shown(window) is window.instructing.keys_room
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "open sesame")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.instructing.is_shut)
    press(Qt.Key.Key_Left, ALT)
    shelf.reveal(own)
    press(Qt.Key.Key_Delete)
    assert "1 coding" in shelf.question.text
