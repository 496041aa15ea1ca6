"""Reading and answering through the real room, against a real library."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from reading_rooms import reading_room

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.session.sitting import resume
from secondread_core.store.attempts import Attempt
from secondread_core.store.database import Library, open_library
from secondread_gui.appearance.palettes import NIGHT
from secondread_gui.messages import Messages
from secondread_gui.page.decoration import Underline
from secondread_gui.reading.acts import Act
from secondread_gui.reading.reading_room import ReadingRoom

OpenRoom = Callable[[], ReadingRoom]


@pytest.fixture
def open_room(qtbot: QtBot, library: Library, attempt: Attempt, messages: Messages) -> OpenRoom:
    def make() -> ReadingRoom:
        room = reading_room(library, messages)
        qtbot.addWidget(room)
        room.resize(1100, 760)
        room.open(attempt.attempt_id)
        with qtbot.waitActive(room):
            room.show()
            room.activateWindow()
        room.page.setFocus()
        return room

    return make


def stored_marks(library: Library, attempt: Attempt) -> list[Mark]:
    return list(resume(library, attempt.attempt_id).marks)


def press(room: ReadingRoom, keys: str) -> None:
    for key in keys.split():
        QTest.keyClick(room.page, getattr(Qt.Key, f"Key_{key}"))


def control(room: ReadingRoom, key: Qt.Key, *, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(room.page, key, modifiers)


def test_one_key_answers_and_is_saved(open_room: OpenRoom, library: Library, attempt: Attempt) -> None:
    room = open_room()
    press(room, "R Down O S J U")
    asked = room.sitting.asked
    marks = stored_marks(library, attempt)
    assert marks[asked[0]] == Mark(TypeClass.REPORTED)
    assert marks[asked[1]] == Mark(TypeClass.OPINION, flag=True)
    assert marks[asked[2]] == Mark(unsure=True)


def test_backspace_clears_everything_said(open_room: OpenRoom, library: Library, attempt: Attempt) -> None:
    room = open_room()
    press(room, "O S Backspace")
    assert stored_marks(library, attempt)[room.sitting.asked[0]] == Mark()


def test_the_same_key_takes_the_answer_back(open_room: OpenRoom, library: Library, attempt: Attempt) -> None:
    room = open_room()
    press(room, "O O S S")
    assert stored_marks(library, attempt)[room.sitting.asked[0]] == Mark()


def test_undo_and_redo_survive_closing_the_room(
    open_room: OpenRoom, library: Library, attempt: Attempt
) -> None:
    first = open_room()
    press(first, "R Down O")
    unit = first.sitting.asked[1]
    second = open_room()
    control(second, Qt.Key.Key_Z)
    assert stored_marks(library, attempt)[unit] == Mark()
    assert second.page.current == unit
    third = open_room()
    control(third, Qt.Key.Key_Z, shift=True)
    assert stored_marks(library, attempt)[unit] == Mark(TypeClass.OPINION)


def test_reading_goes_on_at_the_first_open_sentence(open_room: OpenRoom) -> None:
    room = open_room()
    press(room, "R Down R Down R")
    again = open_room()
    assert again.page.current == again.sitting.asked[3]


def test_n_goes_to_the_next_open_sentence_and_round_the_end(open_room: OpenRoom) -> None:
    room = open_room()
    asked = room.sitting.asked
    press(room, "Down R Up N")
    assert room.page.current == asked[2]
    press(room, "End N")
    assert room.page.current == asked[0]


def test_a_click_chooses_and_a_pen_answers(open_room: OpenRoom, library: Library, attempt: Attempt) -> None:
    room = open_room()
    unit = room.sitting.asked[2]

    def click(number: int) -> None:
        spot = room.page.unit_rect(number).topLeft() + QPoint(40, 12)
        QTest.mouseClick(room.page.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    click(unit)
    assert room.page.current == unit
    assert stored_marks(library, attempt)[unit] == Mark()
    room.bar.take_pen(Act.OPINION)
    click(unit)
    assert stored_marks(library, attempt)[unit] == Mark(TypeClass.OPINION)


def test_page_furniture_and_bylines_are_never_asked_about(open_room: OpenRoom) -> None:
    room = open_room()
    kinds = {room.sitting.stored.segmentation.units[unit].kind for unit in room.sitting.asked}
    assert not kinds & {"byline", "furniture", "comment"}


def test_handing_in_warns_and_then_hands_in(qtbot: QtBot, open_room: OpenRoom, attempt: Attempt) -> None:
    room = open_room()
    press(room, "R")
    control(room, Qt.Key.Key_Return)
    assert room.panel.isVisible()
    assert str(len(room.sitting.open_units())) in room.panel.words.text()
    with qtbot.assertNotEmitted(room.handed_in):
        control(room, Qt.Key.Key_Return)  # pressed twice or held down: still only asked
    with qtbot.waitSignal(room.handed_in) as handed_in:
        QTest.mouseClick(room.panel.yes, Qt.MouseButton.LeftButton)
    assert handed_in.args == [attempt.attempt_id]


def test_another_answer_puts_handing_in_off(open_room: OpenRoom) -> None:
    room = open_room()
    control(room, Qt.Key.Key_Return)
    press(room, "R")
    assert not room.panel.isVisible()
    assert room.sitting.attempt.handed_in_at is None


def test_what_cannot_be_saved_says_so_and_is_saved_later(
    open_room: OpenRoom, library: Library, attempt: Attempt, messages: Messages
) -> None:
    room = open_room()
    unit = room.sitting.asked[0]
    library._connection.execute("PRAGMA query_only=ON")
    press(room, "O")
    assert messages.text
    notes = [note.text for note in room.page._decoration(unit).notes]
    assert notes == ["not saved"]
    assert room.page._decoration(unit).underline is Underline.OPINION
    assert stored_marks(library, attempt)[unit] == Mark()
    assert not room.may_leave(lambda: None)
    library._connection.execute("PRAGMA query_only=OFF")
    assert room.may_leave(lambda: None)
    assert stored_marks(library, attempt)[unit] == Mark(TypeClass.OPINION)
    assert room.page._decoration(unit).notes == ()


def test_going_on_by_itself_is_remembered_for_the_learner(open_room: OpenRoom) -> None:
    room = open_room()
    room.acts.go_on.trigger()
    press(room, "S R")
    assert room.page.current == room.sitting.asked[1]
    assert open_room().acts.go_on.isChecked()


def test_the_list_reads_out_what_the_page_shows(open_room: OpenRoom) -> None:
    room = open_room()
    press(room, "Down O S")
    unit = room.sitting.asked[1]
    index = room.model.index(1)
    spoken = room.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Sentence 2, opinion, source missing: ")
    assert room.page.accessibleDescription() == spoken
    assert room.list.currentIndex().row() == 1
    room.list.setCurrentIndex(room.model.index(4))
    assert room.page.current == room.sitting.asked[4]
    assert unit != room.page.current


def test_type_size_and_palette_keep_the_place(open_room: OpenRoom) -> None:
    room = open_room()
    press(room, "End")
    assert room.page.viewport().rect().intersects(room.page.unit_rect(room.page.current))
    room.dress(NIGHT, 200)
    assert room.page.viewport().rect().intersects(room.page.unit_rect(room.page.current))


def test_tab_leaves_the_page(open_room: OpenRoom) -> None:
    room = open_room()
    room.page.setFocus()
    QTest.keyClick(room.page, Qt.Key.Key_Tab)
    assert not room.page.hasFocus()


def refuse_writing(library: Library, refused: bool) -> None:
    """Let SQLite refuse every write, as it does on a medium that has become read-only."""
    library._connection.execute(f"PRAGMA query_only={'ON' if refused else 'OFF'}")


def test_the_same_key_again_saves_what_could_not_be_saved(
    open_room: OpenRoom, library: Library, attempt: Attempt, messages: Messages
) -> None:
    room = open_room()
    unit = room.sitting.asked[0]
    refuse_writing(library, True)
    press(room, "O")
    assert room.waiting == 1
    refuse_writing(library, False)
    press(room, "O")
    assert room.waiting == 0
    assert stored_marks(library, attempt)[unit] == Mark(TypeClass.OPINION)
    assert messages.text == ""


def test_handing_in_never_leaves_an_unsaved_answer_behind(
    open_room: OpenRoom, library: Library, attempt: Attempt
) -> None:
    room = open_room()
    control(room, Qt.Key.Key_Return)
    refuse_writing(library, True)
    press(room, "O")
    assert not room.panel.isVisible()
    control(room, Qt.Key.Key_Return)
    room.panel.confirmed.emit()
    refuse_writing(library, False)
    assert room.sitting.attempt.handed_in_at is None
    control(room, Qt.Key.Key_Return)
    QTest.mouseClick(room.panel.yes, Qt.MouseButton.LeftButton)
    assert room.sitting.attempt.handed_in_at is not None
    assert stored_marks(library, attempt)[room.sitting.asked[0]] == Mark(TypeClass.OPINION)


def test_one_may_leave_without_what_cannot_be_saved(
    qtbot: QtBot, open_room: OpenRoom, library: Library, messages: Messages
) -> None:
    room = open_room()
    refuse_writing(library, True)
    press(room, "O")
    with qtbot.assertNotEmitted(room.left):
        room.leave()
    with qtbot.waitSignal(room.left):
        messages.act()
    refuse_writing(library, False)


def test_the_list_says_what_is_not_saved(open_room: OpenRoom, library: Library) -> None:
    room = open_room()
    refuse_writing(library, True)
    press(room, "O")
    refuse_writing(library, False)
    spoken = room.model.data(room.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Sentence 1, opinion, not saved: ")
    assert room.page.accessibleDescription() == spoken


def test_a_library_that_can_only_be_read_locks_nobody_in(
    qtbot: QtBot, library: Library, attempt: Attempt, messages: Messages
) -> None:
    library.close()
    reading = open_library(library.path, read_only=True)
    room = reading_room(reading, messages)
    qtbot.addWidget(room)
    room.open(attempt.attempt_id)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    press(room, "O")
    assert messages.text
    assert room.waiting == 0
    assert room.may_leave(lambda: None)
    reading.close()


def test_f4_shows_and_hides_the_list(open_room: OpenRoom) -> None:
    room = open_room()
    assert room.list.isVisible()
    QTest.keyClick(room.page, Qt.Key.Key_F4)
    assert not room.list.isVisible()
    QTest.keyClick(room.page, Qt.Key.Key_F4)
    assert room.list.isVisible()


def test_an_answer_from_inside_the_panel_gives_the_page_back_its_keys(open_room: OpenRoom) -> None:
    room = open_room()
    control(room, Qt.Key.Key_Return)
    QTest.keyClick(room.panel.no, Qt.Key.Key_O)
    assert room.page.hasFocus()


def test_the_tool_tip_of_undo_names_its_keys_whatever_happened(open_room: OpenRoom) -> None:
    room = open_room()
    press(room, "R")
    (undo,) = [button for button in room.findChildren(QToolButton) if button.accessibleName() == "Undo"]
    assert "Ctrl+Z" in undo.toolTip()
