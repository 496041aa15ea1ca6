"""F6 and Shift+F6 go from part to part of the window, F10 to its menus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from every_state import library_states, practice_states, reading_states, report_states
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from tour_of_rooms import PASTED

from secondread_gui.reading.side_pane import Side
from secondread_gui.showing.stage import PIECE, Stage, stage

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def scene(qapp: QApplication) -> Iterator[Stage]:
    with stage() as made:
        made.window.resize(1024, 700)
        made.window.activateWindow()
        made.settle()
        yield made


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget:
    """Press a key where the focus is; where it is afterwards."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    now = QApplication.focusWidget()
    assert now is not None
    return now


def panes(scene: Stage) -> list[QWidget]:
    """The parts of the window that F6 can come to now, in order."""
    room = scene.window.rooms.currentWidget()
    return [pane for pane in (scene.window.messages, *room.panes) if pane.isVisible()]


def pane_of(scene: Stage, widget: QWidget) -> QWidget:
    (pane,) = [pane for pane in panes(scene) if pane is widget or pane.isAncestorOf(widget)]
    return pane


@pytest.mark.parametrize("part", [library_states, reading_states, practice_states, report_states])
def test_it_goes_round_every_room_both_ways(scene: Stage, part: object) -> None:
    assert callable(part)
    for name, window in part(scene):
        scene.settle(40)
        start = panes(scene)[0]
        for _ in panes(scene):
            if start.isAncestorOf(press(Qt.Key.Key_F6)):
                break
        here = QApplication.focusWidget()
        assert here is not None
        count = len(panes(scene))
        there = [pane_of(scene, press(Qt.Key.Key_F6)) for _ in range(count)]
        assert len(set(there)) == count, name
        assert QApplication.focusWidget() is here, name
        back = [pane_of(scene, press(Qt.Key.Key_F6, SHIFT)) for _ in range(count)]
        assert back == [*there[-2::-1], there[-1]], name
        assert QApplication.focusWidget() is here, name
        assert window is scene.window


def test_it_goes_on_from_inside_a_part(scene: Stage) -> None:
    scene.begin(PIECE)
    room = scene.window.reading_room
    room.turn_to(Side.NOTE)
    note = QApplication.focusWidget()
    assert note is not None
    assert room.side.isAncestorOf(note)
    assert room.bar.isAncestorOf(press(Qt.Key.Key_F6))
    assert room.top.isAncestorOf(press(Qt.Key.Key_F6))
    assert press(Qt.Key.Key_F6) is room.page
    assert room.top.isAncestorOf(press(Qt.Key.Key_F6, SHIFT))


def test_what_is_hidden_is_passed_over_and_what_comes_is_found(scene: Stage) -> None:
    scene.begin(PIECE)
    room = scene.window.reading_room
    room.acts.side.setChecked(False)
    assert room.bar.isAncestorOf(press(Qt.Key.Key_F6))
    press(Qt.Key.Key_F6, SHIFT)
    scene.window.messages.tell("Something happened.", "Undo", lambda: None)
    assert scene.window.messages.isAncestorOf(press(Qt.Key.Key_F6, SHIFT))
    scene.window.messages.clear()
    room.page.setFocus()
    scene.press(room.page, Qt.Key.Key_Return, control=True)
    assert room.panel.isVisible()
    room.page.setFocus()
    assert room.panel.isAncestorOf(press(Qt.Key.Key_F6))


def test_it_comes_to_the_page_the_panel_and_the_buttons_of_an_import(scene: Stage) -> None:
    room = scene.window.library_room
    room.desk.add_text(PASTED)
    for _ in range(200):
        if room.desk.preview.isVisible():
            break
        scene.settle(10)
    preview = room.desk.preview
    assert QApplication.focusWidget() is preview.page
    assert preview.panel.isAncestorOf(press(Qt.Key.Key_F6))
    assert press(Qt.Key.Key_F6) is preview.take
    assert press(Qt.Key.Key_F6) is preview.page


def test_the_menus_open_with_their_key_and_leave_the_focus_where_it_was(scene: Stage) -> None:
    scene.begin(PIECE)
    room = scene.window.reading_room
    press(Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "&Add articles…"
    QTest.keyClick(menu, Qt.Key.Key_Right)
    beside = QApplication.activePopupWidget()
    assert isinstance(beside, QMenu)
    assert beside.actions()[0].text() == "&Larger type"
    for _ in range(3):  # out of the menu, then out of the bar
        QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert QApplication.focusWidget() is room.page
    QTest.keyClick(room.page, Qt.Key.Key_Down)
    assert room.page.current == room.sitting.asked[1]


def test_the_keys_are_listed_and_cannot_be_given_away(scene: Stage) -> None:
    rows = {row.id: row for row in scene.window.keymap.rows()}
    for act, key in (("next-pane", "F6"), ("previous-pane", "Shift+F6"), ("menus", "F10")):
        row = rows[f"window.{act}"]
        assert row.keys == (key,)
        assert row.fixed
    _ = scene.window.reading_room
    with pytest.raises(ValueError, match="F6"):
        scene.window.keymap.rebind("reading.reported", ["F6"])
