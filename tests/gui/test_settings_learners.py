"""The settings when somebody else reads from now on, and when the window that they belong to is closed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from settings_desk import ask_for, settings_of
from window_desk import OpenWindow, opening

from secondread_core.store.database import Library
from secondread_core.store.learners import Learner, add_learner
from secondread_core.store.preferences import read_preference
from secondread_gui.main_window import MainWindow


@pytest.fixture
def open_window(qtbot: QtBot, library: Library) -> Iterator[OpenWindow]:
    yield from opening(qtbot, library)


@pytest.fixture
def window(open_window: OpenWindow, learner: Learner) -> MainWindow:
    return open_window(learner)


@pytest.fixture
def ole(library: Library) -> Learner:
    return add_learner(library, "Ole")


# --- somebody else ----------------------------------------------------------------------------------------


def test_the_keys_of_one_reader_cannot_be_undone_into_anothers(
    qtbot: QtBot, window: MainWindow, library: Library, learner: Learner, ole: Learner
) -> None:
    dialog = settings_of(qtbot, window, "keys")
    ask_for(dialog, "reading.note")
    dialog.keys.panel.field.pressed.emit("Ctrl+J")
    ask_for(dialog, "reading.note")
    dialog.keys.panel.field.pressed.emit("Ctrl+K")
    assert dialog.keys.line.text
    window.library_room.show_learner(ole)
    assert dialog.keys.line.text == ""
    dialog.keys.line.yes.click()
    assert read_preference(library, ole.learner_id, "keys") is None
    assert read_preference(library, learner.learner_id, "keys") == {"reading.note": ["Ctrl+K"]}


def test_the_type_of_one_reader_cannot_be_undone_into_anothers(
    qtbot: QtBot, window: MainWindow, library: Library, ole: Learner
) -> None:
    dialog = settings_of(qtbot, window, "page")
    window._wardrobe.choose_scale(150)
    dialog.type.back.click()
    assert dialog.type.line.text
    window.library_room.show_learner(ole)
    assert dialog.type.line.text == ""
    dialog.type.line.yes.click()
    assert window._wardrobe.scale == 100
    for name in ("scale", "page"):
        assert read_preference(library, ole.learner_id, name) is None


@pytest.mark.parametrize("taken", [False, True], ids=["which key", "take it away there"])
def test_a_question_about_a_key_is_not_left_to_the_next_reader(
    qtbot: QtBot, window: MainWindow, library: Library, ole: Learner, taken: bool
) -> None:
    dialog = settings_of(qtbot, window, "keys")
    ask_for(dialog, "reading.note")
    if taken:
        dialog.keys.panel.field.pressed.emit("N")
        assert dialog.keys.line.text
    window.library_room.show_learner(ole)
    assert not dialog.keys.panel.isVisible()
    assert dialog.keys.line.text == ""
    dialog.keys.line.yes.click()
    assert read_preference(library, ole.learner_id, "keys") is None
    for part in (dialog.keys.list, dialog.keys.search, dialog.keys.change):
        assert part.isEnabled()
        assert part.isVisible()


# --- the window is closed ---------------------------------------------------------------------------------


def test_the_settings_do_not_read_a_library_that_was_closed_with_their_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = settings_of(qtbot, window, "answering")
    with qtbot.waitActive(window):
        window.activateWindow()
    window.close()
    dialog.activateWindow()
    for _ in range(5):
        QApplication.processEvents()
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.ActivationChange))
    assert not dialog.isVisible()


def test_settings_that_are_not_shown_do_not_read(qtbot: QtBot, window: MainWindow) -> None:
    dialog = settings_of(qtbot, window, "answering")
    dialog.hide()
    window.library.close()
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.ActivationChange))
    assert not dialog.isVisible()
