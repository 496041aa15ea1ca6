"""Keys that one can change, in the real window: at once, for whoever reads, and told as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from keymap_desk import REPORTED, clashes, keys_of, make_keymap
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import OpenWindow, opening, press, read

from secondread_core.codebook import TypeClass
from secondread_core.store.database import Library
from secondread_core.store.learners import Learner, add_learner
from secondread_gui.keymap import Keymap
from secondread_gui.main_window import MainWindow
from secondread_gui.widgets.action_button import action_button


@pytest.fixture
def open_window(qtbot: QtBot, library: Library) -> Iterator[OpenWindow]:
    yield from opening(qtbot, library)


@pytest.fixture
def keymap(qapp: QApplication) -> Keymap:
    return make_keymap()


def answer_of(window: MainWindow) -> object:
    sitting = window.reading_room.sitting
    assert sitting is not None
    return sitting.marks[window.reading_room.page.current].type


# --- in the real window -----------------------------------------------------------------------------------


def test_another_key_answers_and_the_first_one_no_longer_does(
    open_window: OpenWindow, learner: Learner
) -> None:
    window = open_window(learner)
    read(window, learner)
    window.keymap.rebind(REPORTED, ["X"])
    press(Qt.Key.Key_R)
    assert answer_of(window) is None
    press(Qt.Key.Key_X)
    assert answer_of(window) is TypeClass.REPORTED


def test_the_key_is_the_same_after_a_restart(open_window: OpenWindow, learner: Learner) -> None:
    first = open_window(learner)
    read(first, learner)
    first.keymap.rebind(REPORTED, ["X"])
    second = open_window(learner)
    read(second, learner)
    press(Qt.Key.Key_R)
    assert answer_of(second) is None
    press(Qt.Key.Key_X)
    assert answer_of(second) is TypeClass.REPORTED


def test_everybody_has_keys_of_their_own(open_window: OpenWindow, library: Library, learner: Learner) -> None:
    somebody = add_learner(library, "Ole")
    window = open_window(learner)
    read(window, learner)
    window.keymap.rebind(REPORTED, ["X"])
    window.show_library()
    window.library_room.show_learner(somebody)
    read(window, somebody)
    press(Qt.Key.Key_X)
    assert answer_of(window) is None
    press(Qt.Key.Key_R)
    assert answer_of(window) is TypeClass.REPORTED
    window.library_room.show_learner(learner)
    assert keys_of(window.keymap)[REPORTED] == ("X",)


def test_a_letter_with_a_key_can_still_be_typed(open_window: OpenWindow, learner: Learner) -> None:
    window = open_window(learner)
    window.keymap.rebind("window.help", ["H"])
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_H)
    assert window.library_room.shelf.search.text().casefold() == "h"
    assert window.beside.help is None


def test_no_two_acts_have_the_same_first_key(open_window: OpenWindow, learner: Learner) -> None:
    window = open_window(learner)
    read(window, learner)
    assert window.report_room is not None
    assert clashes(window.keymap) == set()
    assert {row.room for row in window.keymap.rows()} == {"window", "library", "reading", "report"}


def test_every_act_of_every_room_has_a_name_of_its_own(open_window: OpenWindow, learner: Learner) -> None:
    window = open_window(learner)
    rooms = (window, window.library_room, window.reading_room, window.report_room)
    names = [action.objectName() for room in rooms for action in room.actions() if action.objectName()]
    assert len(names) == len(set(names))
    assert {"window.help", "library.search", REPORTED, "report.next"} <= set(names)


# --- where keys are told ----------------------------------------------------------------------------------


def test_a_buttons_tool_tip_follows_the_key(qtbot: QtBot, keymap: Keymap) -> None:
    action = next(row.action for row in keymap.rows() if row.id == REPORTED)
    action.setToolTip("It reports")
    button, other = action_button(action), action_button(action)
    qtbot.addWidget(button)
    qtbot.addWidget(other)
    assert button.toolTip() == other.toolTip() == "It reports  (R)"
    keymap.rebind(REPORTED, ["X"])
    assert button.toolTip() == button.accessibleDescription() == "It reports  (X)"
    action.setToolTip("It reports something")
    assert button.toolTip() == "It reports something  (X)"


def test_the_list_of_keys_is_as_they_are_now(open_window: OpenWindow, learner: Learner) -> None:
    window = open_window(learner)
    read(window, learner)
    window.keymap.rebind(REPORTED, ["X"])
    window.show_keys()
    dialog = next(child for child in window.children() if type(child).__name__ == "KeysDialog")
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    told = {(item.text(0), item.text(1)) for item in items}
    assert ("X", "Reported") in told
    assert ("R", "Reported") not in told
    assert ("F6", "To the next part of the window") in told
    assert ("Shift+F6", "To the part before") in told
    assert {"Tab, Shift+Tab", "Ctrl+,", "Up", "Home, End"} <= {key for key, _name in told}
    assert not any(name == "Next difference" for _key, name in told), "that is done in another room"
    dialog.reject()
