"""Cutting, mending, undoing, other windows and refusals in the authoring room."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from authoring_desk import take_in
from authoring_rooms import CONTROL, OpenRoom, new_draft, press, stored, stored_unit, told
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.codebook import TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.edits import apply as edit_applied
from secondread_core.drafting.typos import fix_text
from secondread_core.session.authoring import open_draft
from secondread_core.store.database import Library, open_library
from secondread_gui.authoring.authoring_room import AuthoringRoom


def refuse_writing(library: Library, refused: bool) -> None:
    """Let SQLite refuse every write, as it does on a medium that has become read-only."""
    library._connection.execute(f"PRAGMA query_only={'ON' if refused else 'OFF'}")


def paragraph_of_two(room: AuthoringRoom) -> int:
    """A sentence with another one behind it in its paragraph."""
    units = room.desk.draft.units
    pairs = pairwise(units)
    return next(n for n, (one, other) in enumerate(pairs) if one.block == other.block and one.graded)


def unit_text(room: AuthoringRoom, number: int) -> str:
    unit = room.desk.draft.units[number]
    return room.desk.draft.body[unit.start : unit.end]


# --- cutting ------------------------------------------------------------------------------------------------


def test_split_and_join_with_the_keys(room: AuthoringRoom) -> None:
    press("4 U")
    units = len(room.desk.draft.units)
    first = room.desk.draft.units[0]
    press("Right Right Right B")
    assert len(stored(room).units) == units + 1
    assert room.page.current == room.desk.unit == 0
    assert stored_unit(room).end < first.end
    assert stored_unit(room, 1).type_code is TypeCode.ANALYSIS
    press("G")
    assert len(stored(room).units) == units
    assert stored_unit(room) == first
    press("Z", CONTROL)
    assert len(stored(room).units) == units + 1


def test_splitting_without_a_word_says_how(room: AuthoringRoom) -> None:
    press("B")
    assert "Left and Right" in told(room)


def test_joining_at_the_end_of_a_paragraph_says_why_not(room: AuthoringRoom) -> None:
    press("G")
    assert "last sentence of its paragraph" in told(room)


def test_joining_different_codes_is_told_with_undo(coded: AuthoringRoom) -> None:
    number = paragraph_of_two(coded)
    coded.go_to(number)
    before = stored(coded)
    assert before.units[number].type_code is not before.units[number + 1].type_code
    press("G")
    assert "first one's" in told(coded)
    coded.desk.messages.act()
    assert stored(coded) == before


def test_a_cut_keeps_the_place_to_the_pixel(coded: AuthoringRoom) -> None:
    coded.go_to(24)
    place = coded.page.unit_rect(24).top()
    press("Right Right B")
    assert coded.page.unit_rect(24).top() == place
    press("Z", CONTROL)
    assert coded.page.unit_rect(24).top() == place


def test_a_mended_text_keeps_the_place_and_the_marks(coded: AuthoringRoom) -> None:
    coded.go_to(24)
    place, body = coded.page.unit_rect(24).top(), coded.desk.draft.body
    codes = [unit.type_code for unit in coded.desk.draft.units]
    press("F2")
    assert coded.typos.isVisible()
    coded.typos.field.setPlainText(coded.typos.field.text + " So be it.")
    QTest.keyClick(coded.typos.field, Qt.Key.Key_Return, CONTROL)
    assert not coded.typos.isVisible()
    assert coded.page.hasFocus()
    assert len(stored(coded).body) == len(body) + len(" So be it.")
    assert [unit.type_code for unit in stored(coded).units if unit.coded] == [c for c in codes if c]
    assert abs(coded.page.unit_rect(24).top() - place) <= 1
    press("Z", CONTROL)
    assert stored(coded).body == body


def test_lines_that_come_above_do_not_move_what_one_reads(coded: AuthoringRoom, library: Library) -> None:
    coded.go_to(24)
    place, text = coded.page.unit_rect(24).top(), unit_text(coded, 24)
    other = open_draft(library, coded.desk.card.draft_id)
    block = other.draft.blocks[other.draft.units[2].block]
    longer = other.draft.body[: block.end] + " Or did they really" * 30 + "?" + other.draft.body[block.end :]
    edit, _lost = fix_text(other.draft, longer)
    added = len(edit_applied(other.draft, edit).units) - len(other.draft.units)
    other.apply(edit)
    coded.desk.catch_up()
    assert len(coded.desk.draft.body) == len(longer)
    assert unit_text(coded, 24 + added) == text
    assert abs(coded.page.unit_rect(24 + added).top() - place) <= 1


def test_the_menu_splits_before_the_word_under_the_pointer(coded: AuthoringRoom) -> None:
    unit = paragraph_of_two(coded)
    coded.go_to(unit)
    rect = coded.page.unit_rect(unit)
    point = coded.page.viewport().mapToGlobal(QPoint(rect.left() + rect.width() // 2, rect.top() + 8))
    units = len(coded.desk.draft.units)
    coded.page.menu_wanted.emit(unit, point)
    menu = next(child for child in coded.findChildren(QMenu) if child.isVisible())
    split = next(action for action in menu.actions() if action.text().startswith("Split before “"))
    split.trigger()
    menu.close()
    assert len(stored(coded).units) == units + 1


# --- taking back, other windows, refusals -------------------------------------------------------------------


def test_undo_goes_where_it_was_and_survives_a_restart(room: AuthoringRoom, open_room: OpenRoom) -> None:
    press("3 Down Down 4")
    draft_id = room.desk.card.draft_id
    room.close_draft()
    again = open_room(draft_id)
    press("Z", CONTROL)
    assert again.desk.unit == 2
    assert stored_unit(again).type_code is None
    press("Z", CONTROL)
    assert again.desk.unit == 0
    press("Y", CONTROL)
    assert stored_unit(again).type_code is TypeCode.OPINION


def test_what_another_window_did_is_shown(room: AuthoringRoom, library: Library) -> None:
    other = open_draft(library, room.desk.card.draft_id)
    other.act(acts.set_type, 5, TypeCode.MIXED)
    press("3")
    assert stored_unit(room, 5).type_code is TypeCode.MIXED
    assert room.decoration(5).notes[0].text.startswith("mixed")
    assert room.model.spoken(5).startswith("Sentence 6, mixed")


def test_another_windows_cut_is_taken_over_when_this_one_is_activated(
    room: AuthoringRoom, library: Library, qtbot: QtBot
) -> None:
    from secondread_core.drafting.cutting import split

    own = room.desk.draft.units[0]
    open_draft(library, room.desk.card.draft_id).act(split, 0, own.start + 20)
    aside = QWidget()
    qtbot.addWidget(aside)
    with qtbot.waitActive(aside):
        aside.show()
        aside.activateWindow()
    aside.hide()
    with qtbot.waitActive(room.window()):
        room.window().activateWindow()
    assert len(room.desk.draft.units) == len(stored(room).units)
    assert room.desk.draft == stored(room)


def test_a_code_that_cannot_be_saved_is_not_shown(room: AuthoringRoom, library: Library) -> None:
    refuse_writing(library, True)
    press("3")
    assert told(room)
    assert not room.bar.button(TypeCode.OPINION).isChecked()
    assert room.decoration(0).notes == ()
    refuse_writing(library, False)
    press("3")
    assert stored_unit(room).type_code is TypeCode.OPINION


def test_a_reason_that_cannot_be_saved_is_not_left_behind(room: AuthoringRoom, library: Library) -> None:
    press("Return")
    refuse_writing(library, True)
    QTest.keyClicks(QApplication.focusWidget(), "precious")
    press("Return", CONTROL)
    assert room.desk.unit == 0, "one does not go on from what is not saved"
    left = []
    assert not room.may_leave(lambda: left.append(True))
    refuse_writing(library, False)
    assert room.may_leave(lambda: left.append(True))
    assert stored_unit(room, 0).rationale == "precious"


def test_a_text_that_is_being_mended_is_not_left_behind(room: AuthoringRoom) -> None:
    press("F2")
    room.typos.field.setPlainText("Something else")
    assert not room.may_leave(lambda: None)
    assert room.typos.isVisible()
    room.typos.put_off()
    assert room.may_leave(lambda: None)


def test_a_library_that_can_only_be_read(open_room: OpenRoom, tmp_path: Path) -> None:
    path = tmp_path / "shared.db"
    writable = open_library(path)
    draft_id = new_draft(writable, take_in(writable))
    writable.close()
    closed = open_library(path, read_only=True)
    room = open_room(draft_id, at=closed)
    press("3")
    assert room.desk.draft.units[0].type_code is None
    assert "only be read" in room.finished_line.words.text()
    assert not room.finished_line.again.isVisible()
    room.close_draft()
    closed.close()


# --- messages ---------------------------------------------------------------------------------------------


def test_what_is_said_of_one_draft_does_not_stand_over_another(room: AuthoringRoom, library: Library) -> None:
    press("B")
    assert "Left and Right" in told(room)
    room.open(new_draft(library, "not-one-step-back"))
    assert room.desk.messages.text == ""
    press("B")
    assert room.desk.messages.text
    room.hide()
    assert room.desk.messages.text == ""
    room.show()
    room.desk.messages.tell("Somebody else's words")
    room.hide()
    assert room.desk.messages.text == "Somebody else's words"
