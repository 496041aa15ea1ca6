"""Levels 2 and 3, confidence, notes and the codebook, through the real room against a real library."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from reading_rooms import reading_room

from secondread_core.annotations import Mark
from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_core.session.sitting import resume
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library
from secondread_core.store.learners import Learner
from secondread_core.store.notes import notes_of
from secondread_core.store.preferences import write_preference
from secondread_gui.messages import Messages
from secondread_gui.reading.acts import Act
from secondread_gui.reading.reading_room import ReadingRoom
from secondread_gui.reading.side_pane import Side

PIECE = "left-for-the-talks"
OpenRoom = Callable[[int], ReadingRoom]


@pytest.fixture
def open_room(qtbot: QtBot, library: Library, learner: Learner, messages: Messages) -> OpenRoom:
    def make(level: int) -> ReadingRoom:
        attempt = start_attempt(library, learner.learner_id, PIECE, level)
        room = reading_room(library, messages)
        qtbot.addWidget(room)
        room.resize(1180, 820)
        room.open(attempt.attempt_id)
        with qtbot.waitActive(room):
            room.show()
            room.activateWindow()
        room.page.setFocus()
        return room

    return make


def press(room: ReadingRoom, keys: str) -> None:
    for key in keys.split():
        QTest.keyClick(room.page, getattr(Qt.Key, f"Key_{key}"))


def first_mark(room: ReadingRoom, library: Library) -> Mark:
    """What the library has of the first sentence."""
    assert room.sitting is not None
    return resume(library, room.sitting.attempt.attempt_id).marks[room.sitting.asked[0]]


@pytest.mark.parametrize(("key", "code"), list(zip("123456", TypeCode, strict=True)))
def test_one_key_for_each_of_six_types(
    open_room: OpenRoom, library: Library, key: str, code: TypeCode
) -> None:
    room = open_room(2)
    press(room, key)
    assert first_mark(room, library) == Mark(code)
    press(room, key)
    assert first_mark(room, library) == Mark()


def test_the_keys_of_level_one_say_nothing_at_level_two(open_room: OpenRoom, library: Library) -> None:
    room = open_room(2)
    press(room, "R O")
    assert first_mark(room, library) == Mark()


@pytest.mark.parametrize(
    ("level", "keys", "kind"),
    [
        (2, "S 1", SourceCode.MISSING),
        (2, "S 2", SourceCode.VAGUE),
        (2, "S 3", SourceCode.UNNAMED_BARE),
        (2, "S 4", SourceCode.SECOND_HAND),
        (3, "S 5", SourceCode.TOO_WEAK),
    ],
)
def test_the_flag_asks_which_kind(
    open_room: OpenRoom, library: Library, level: int, keys: str, kind: SourceCode
) -> None:
    room = open_room(level)
    press(room, keys)
    assert first_mark(room, library) == Mark(flag=True, flag_reason=kind)
    press(room, "2")
    assert first_mark(room, library).type is TypeCode.ATTRIBUTED


def test_too_weak_is_not_asked_before_level_three(open_room: OpenRoom, library: Library) -> None:
    """The key that stands for no kind keeps its meaning."""
    room = open_room(2)
    press(room, "S 5")
    assert first_mark(room, library) == Mark(TypeCode.MIXED, flag=True)


def test_the_flag_can_be_left_without_a_kind(open_room: OpenRoom, library: Library) -> None:
    room = open_room(2)
    press(room, "S Escape 4")
    assert first_mark(room, library) == Mark(TypeCode.ANALYSIS, flag=True)


def test_another_sentence_is_asked_for_its_type(open_room: OpenRoom, library: Library) -> None:
    room = open_room(2)
    press(room, "S Down 1 Up")
    assert room.sitting is not None
    second = room.sitting.asked[1]
    assert resume(library, room.sitting.attempt.attempt_id).marks[second] == Mark(TypeCode.REPORTED_FACT)


def test_the_question_for_the_kind_stays_with_its_sentence(open_room: OpenRoom, library: Library) -> None:
    room = open_room(2)
    assert room.sitting is not None
    press(room, "Down S Escape Up S Down 4")
    second = resume(library, room.sitting.attempt.attempt_id).marks[room.sitting.asked[1]]
    assert second == Mark(TypeCode.ANALYSIS, flag=True)


def test_a_click_on_a_kind_needs_no_question(open_room: OpenRoom, library: Library) -> None:
    room = open_room(2)
    press(room, "S Escape")
    QTest.mouseClick(room.bar.button(Act.VAGUE), Qt.MouseButton.LeftButton)
    assert first_mark(room, library).flag_reason is SourceCode.VAGUE
    assert room.bar.button(Act.VAGUE).isChecked()


def test_kinds_are_offered_only_where_a_source_is_missing(open_room: OpenRoom) -> None:
    room = open_room(2)
    assert not room.bar.button(Act.VAGUE).isVisible()
    press(room, "S")
    assert room.bar.button(Act.VAGUE).isVisible()
    assert not room.bar.button(Act.TOO_WEAK).isVisible()
    press(room, "S")
    assert not room.bar.button(Act.VAGUE).isVisible()


def test_margin_and_list_name_the_type(open_room: OpenRoom) -> None:
    room = open_room(2)
    press(room, "2 S 2")
    unit = room.page.current
    assert unit is not None
    assert [note.text for note in room.page._decoration(unit).notes] == ["attributed", "source: vague"]
    assert room.model.spoken(unit).startswith("Sentence 1, attributed, source missing, vague: ")


# --- words -------------------------------------------------------------------------------------------------


def test_words_are_marked_and_unmarked_by_keys(open_room: OpenRoom, library: Library) -> None:
    room = open_room(3)
    assert room.sitting is not None
    body = room.sitting.stored.article.body
    press(room, "Right Right")
    QTest.keyClick(room.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(room, "Space")
    (span,) = first_mark(room, library).spans
    unit = room.sitting.stored.segmentation.units[room.sitting.asked[0]]
    assert body[slice(*span)] == " ".join(body[unit.start : unit.end].split()[1:3])
    press(room, "Space")
    assert first_mark(room, library).spans == ()


def test_escape_drops_the_words_that_were_chosen(open_room: OpenRoom, library: Library) -> None:
    room = open_room(3)
    assert room.page.current is not None
    press(room, "Right Escape Space")
    assert first_mark(room, library) == Mark()
    assert room.page.accessibleDescription() == room.model.spoken(room.page.current)


def test_words_are_marked_by_dragging(open_room: OpenRoom, library: Library) -> None:
    room = open_room(3)
    unit = room.page.current
    assert unit is not None
    spot = room.page.unit_rect(unit).topLeft() + QPoint(12, 12)
    viewport = room.page.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(viewport, spot + QPoint(60, 0))
    QTest.mouseMove(viewport, spot + QPoint(110, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=spot + QPoint(110, 0))
    (span,) = first_mark(room, library).spans
    assert room.sitting is not None
    start = room.sitting.stored.segmentation.units[unit].start
    assert span[0] == start
    assert room.page.accessibleDescription().startswith("Marked: ")


def test_words_are_not_marked_before_level_three(open_room: OpenRoom, library: Library) -> None:
    room = open_room(2)
    press(room, "Right Space")
    assert first_mark(room, library) == Mark()


def test_marking_words_is_taken_back_like_anything_else(open_room: OpenRoom, library: Library) -> None:
    room = open_room(3)
    press(room, "Right Space")
    assert first_mark(room, library).spans
    QTest.keyClick(room.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert first_mark(room, library) == Mark()


# --- how sure ----------------------------------------------------------------------------------------------


def test_nobody_is_asked_how_sure_they_are_unless_they_want(open_room: OpenRoom, library: Library) -> None:
    room = open_room(1)
    press(room, "R 9")
    assert not room.bar.button(Act.SURE).isVisible()
    assert first_mark(room, library) == Mark(TypeClass.REPORTED)


def test_how_sure_is_kept_with_the_answer(open_room: OpenRoom, library: Library, learner: Learner) -> None:
    write_preference(library, learner.learner_id, "confidence", True)
    room = open_room(1)
    press(room, "9")
    assert first_mark(room, library) == Mark()
    press(room, "R 8")
    assert first_mark(room, library) == Mark(TypeClass.REPORTED, confidence=2)
    press(room, "O")
    assert first_mark(room, library) == Mark(TypeClass.OPINION)


def test_going_on_waits_for_how_sure(open_room: OpenRoom, library: Library, learner: Learner) -> None:
    write_preference(library, learner.learner_id, "confidence", True)
    write_preference(library, learner.learner_id, "go_on", True)
    room = open_room(1)
    assert room.sitting is not None
    press(room, "R")
    assert room.page.current == room.sitting.asked[0]
    press(room, "7")
    assert room.page.current == room.sitting.asked[1]


# --- beside the page ---------------------------------------------------------------------------------------


def test_a_note_is_kept_and_shown(qtbot: QtBot, open_room: OpenRoom, library: Library) -> None:
    room = open_room(1)
    assert room.sitting is not None
    press(room, "M")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Who says so?")
    attempt_id = room.sitting.attempt.attempt_id
    qtbot.waitUntil(lambda: notes_of(library, attempt_id) == {room.sitting.asked[0]: "Who says so?"})
    assert "note" in room.model.spoken(room.sitting.asked[0])
    assert room.page.accessibleDescription() == room.model.spoken(room.sitting.asked[0])
    assert first_mark(room, library) == Mark()  # letters typed into the note are no answers


def test_a_note_belongs_to_its_sentence(open_room: OpenRoom, library: Library) -> None:
    room = open_room(1)
    assert room.sitting is not None
    press(room, "M")
    QTest.keyClicks(QApplication.focusWidget(), "One")
    press(room, "Escape Down M")
    QTest.keyClicks(QApplication.focusWidget(), "Two")
    room.leave()
    assert list(notes_of(library, room.sitting.attempt.attempt_id).values()) == ["One", "Two"]


def test_the_codebook_explains_the_answer_at_hand(open_room: OpenRoom) -> None:
    room = open_room(2)
    press(room, "4")
    room.ask_codebook()
    assert room.side.side is Side.CODEBOOK
    room.ask_codebook()
    assert room.side.side is Side.SENTENCES
    assert room.page.hasFocus()


def test_the_menu_offers_what_can_be_said(open_room: OpenRoom, library: Library) -> None:
    room = open_room(2)
    QTest.keyClick(room.page, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    (menu,) = [menu for menu in room.findChildren(QMenu) if menu.isVisible()]
    (mixed,) = [action for action in menu.actions() if action.text() == "Mixed"]
    mixed.trigger()
    menu.close()
    assert first_mark(room, library) == Mark(TypeCode.MIXED)
