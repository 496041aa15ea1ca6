"""Before an article: level, practice or test, the time; what is chosen is kept with the attempt."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.article import Article, ArticleInfo
from secondread_core.modes import Mode
from secondread_core.segmentation import segment
from secondread_core.store.articles import add_article
from secondread_core.store.attempts import Attempt, attempts_of
from secondread_core.store.database import Library
from secondread_core.store.learners import Learner
from secondread_core.store.preferences import read_preference, write_preference
from secondread_gui.main_window import MainWindow
from secondread_gui.starting.plan import Plan, remembered_plan

PIECE = "american-trap"


def press(*keys: Qt.Key, alt: bool = False) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier)


def taken(library: Library, learner: Learner) -> Attempt:
    (attempt,) = attempts_of(library, learner.learner_id)
    return attempt


def test_return_begins_as_suggested(window: MainWindow, library: Library, learner: Learner) -> None:
    window.read(PIECE)
    press(Qt.Key.Key_Return)
    assert window.rooms.currentWidget() is window.reading_room
    begun = taken(library, learner)
    assert (begun.level, begun.mode, begun.minutes) == (1, Mode.PRACTICE, None)


def test_level_mode_and_time_are_chosen_by_keys_and_kept(
    qtbot: QtBot, window: MainWindow, library: Library, learner: Learner
) -> None:
    window.read(PIECE)
    room = window.start_room
    press(Qt.Key.Key_3, Qt.Key.Key_E, alt=True)
    qtbot.waitUntil(room.timed.isEnabled)  # Qt shows a button pressed before it is clicked
    press(Qt.Key.Key_T, alt=True)
    qtbot.waitUntil(room.minutes.isEnabled)
    room.minutes.setFocus()
    room.minutes.setValue(25)
    press(Qt.Key.Key_Return)
    begun = taken(library, learner)
    assert (begun.level, begun.mode, begun.minutes) == (3, Mode.TEST, 25)
    state = window.reading_room.top.state
    assert "Test" in state
    assert "Level 3" in state
    assert "of 25 min" in state


def test_the_last_choice_is_suggested_next_time(
    window: MainWindow, library: Library, learner: Learner
) -> None:
    window.begin(PIECE, Plan(2, Mode.TEST, 10))
    window.show_library()
    window.read("left-for-the-talks")
    assert window.start_room.plan == Plan(2, Mode.TEST, 10)


def test_leaving_begins_nothing(window: MainWindow, library: Library, learner: Learner) -> None:
    window.read(PIECE)
    press(Qt.Key.Key_Escape)
    assert window.rooms.currentWidget() is window.library_room
    window.read(PIECE)
    window.start_room.back.setFocus()
    press(Qt.Key.Key_Return)
    assert window.rooms.currentWidget() is window.library_room
    assert attempts_of(library, learner.learner_id) == []


def test_an_open_sitting_goes_on_as_it_was_begun(
    window: MainWindow, library: Library, learner: Learner
) -> None:
    window.begin(PIECE, Plan(2, Mode.PRACTICE))
    window.show_library()
    window.read(PIECE)
    assert window.rooms.currentWidget() is window.reading_room
    assert "Practice · Level 2" in window.reading_room.top.state


def test_without_a_key_there_is_only_the_test(window: MainWindow, library: Library, learner: Learner) -> None:
    body = "No key yet\n\nIt rained on Monday."
    article_id = add_article(library, Article(body, ArticleInfo("No key yet")), segment(body), None)
    window.read(article_id)
    room = window.start_room
    assert not room.modes[Mode.PRACTICE].isEnabled()
    assert "no answer key" in room.modes[Mode.PRACTICE].accessibleDescription()
    press(Qt.Key.Key_Return)
    assert taken(library, learner).mode is Mode.TEST


def test_being_asked_how_sure_one_is_is_remembered(
    qtbot: QtBot, window: MainWindow, library: Library, learner: Learner
) -> None:
    window.read(PIECE)
    press(Qt.Key.Key_S, alt=True)
    qtbot.waitUntil(lambda: read_preference(library, learner.learner_id, "confidence") is True)
    press(Qt.Key.Key_Escape)
    window.read(PIECE)
    assert window.start_room.confidence.isChecked()


@pytest.mark.parametrize(
    "value",
    [
        "x",
        [],
        {},
        {"level": 7, "mode": "x", "minutes": 0},
        {"level": "1", "minutes": True},
        {"minutes": 10**9},
        {"level": [], "mode": {}},
    ],
)
def test_a_damaged_suggestion_is_not_made(library: Library, learner: Learner, value: object) -> None:
    write_preference(library, learner.learner_id, "plan", value)
    assert remembered_plan(library, learner.learner_id) == Plan()
