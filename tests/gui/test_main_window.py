"""The whole way through the window, with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.modes import Mode
from secondread_core.session import review
from secondread_core.store.attempts import attempts_of
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import Learner
from secondread_gui.appearance.palettes import NIGHT, Scheme
from secondread_gui.main_window import MainWindow


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is, as a person presses it."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def begin(window: MainWindow) -> None:
    """Go on with an article, or begin it as a test."""
    window.read("american-trap")
    if window.rooms.currentWidget() is window.start_room:
        window.start_room.modes[Mode.TEST].click()
        window.start_room.go.setFocus()
        press(Qt.Key.Key_Return)


def hand_in(window: MainWindow) -> None:
    """Ask to hand in; go to the button with Tab if it is not there already; press it."""
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.rooms.currentWidget() is window.reading_room
    for _ in range(40):
        if QApplication.focusWidget() is window.reading_room.panel.yes:
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)


def test_from_the_shelf_to_the_report_by_keys_alone(
    qtbot: QtBot, window: MainWindow, library: Library, learner: Learner
) -> None:
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.rooms.currentWidget() is window.start_room)
    press(Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(window.start_room.modes[Mode.TEST].isChecked)
    press(Qt.Key.Key_Return)
    assert window.rooms.currentWidget() is window.reading_room
    sitting = window.reading_room.sitting
    assert sitting is not None
    for number in range(len(sitting.asked)):
        press(Qt.Key.Key_O if number % 3 == 0 else Qt.Key.Key_R)
        press(Qt.Key.Key_Down)
    hand_in(window)
    assert window.rooms.currentWidget() is window.report_room
    (taken,) = attempts_of(library, learner.learner_id)
    assert review(library, taken.attempt_id).scores is not None
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.rooms.currentWidget() is window.library_room


def test_opening_an_article_keeps_the_window_active(window: MainWindow) -> None:
    """Nothing may be shown as a window of its own while the room is built: keys would go nowhere."""
    begin(window)
    assert QApplication.activeWindow() is window


def test_opening_a_coding_keeps_the_window_active(window: MainWindow) -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.rooms.currentWidget() is window.instructing.keys_room
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for _ in range(5):
        QApplication.processEvents()
    assert QApplication.activeWindow() is window
    assert QApplication.focusWidget() is window.instructing.authoring_room.page


def test_leaving_and_coming_back_goes_on_where_one_was(window: MainWindow) -> None:
    begin(window)
    press(Qt.Key.Key_R)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.rooms.currentWidget() is window.library_room
    begin(window)
    sitting = window.reading_room.sitting
    assert sitting is not None
    assert sitting.attempt.answered == 1
    assert window.reading_room.page.current == sitting.asked[1]


def test_reading_again_is_another_attempt(window: MainWindow, library: Library, learner: Learner) -> None:
    for _ in range(2):
        begin(window)
        press(Qt.Key.Key_R)
        hand_in(window)
    assert [taken.number for taken in attempts_of(library, learner.learner_id)] == [1, 2]


def test_type_size_and_palette_reach_every_room(window: MainWindow) -> None:
    begin(window)
    before = window.reading_room.page._typesetting.body
    press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.reading_room.page._typesetting.body > before
    window._wardrobe.choose_scheme(Scheme.NIGHT)
    assert window.reading_room.page._colours == NIGHT


def test_help_opens_at_the_page_of_the_room(qtbot: QtBot, window: MainWindow) -> None:
    begin(window)
    press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert window.beside.help is not None
    assert window.beside.help.pages.currentItem().text() == "Reading and marking"
    window.beside.help.search.setText("guess line")
    shown = [
        window.beside.help.pages.item(row).text()
        for row in range(window.beside.help.pages.count())
        if not window.beside.help.pages.item(row).isHidden()
    ]
    assert "Your report" in shown
    assert len(shown) < window.beside.help.pages.count()
    window.beside.help.close()


def test_the_keys_of_a_room_are_listed(window: MainWindow) -> None:
    begin(window)
    window.show_keys()
    dialog = next(child for child in window.children() if type(child).__name__ == "KeysDialog")
    keys = {dialog.list.topLevelItem(row).text(0) for row in range(dialog.list.topLevelItemCount())}
    assert {"R", "O", "U", "S", "N", "Ctrl+Z", "F1"} <= keys
    dialog.reject()


def nameless(room: QWidget) -> list[str]:
    """The controls one can reach in a room that a screen reader has no name for."""
    found = []
    for widget in room.findChildren(QWidget):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if not reachable or widget.objectName().startswith("qt_") or widget.focusProxy() is not None:
            continue
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name):
            found.append(type(widget).__name__)
    return found


def test_every_control_that_can_be_reached_has_a_name(window: MainWindow) -> None:
    assert nameless(window.library_room) == []
    window.library_room.choose_learner()
    assert nameless(window.library_room) == []
    begin(window)
    press(Qt.Key.Key_R)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert nameless(window.reading_room) == []
    hand_in(window)
    assert nameless(window.report_room) == []


def test_closing_leaves_one_file_that_opens_again(window: MainWindow, library: Library) -> None:
    path: Path = library.path
    begin(window)
    press(Qt.Key.Key_R)
    window.close()
    assert not path.with_name(path.name + "-wal").exists()
    again = open_library(path)
    assert again.read_only is False
    again.close()
