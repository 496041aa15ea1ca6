"""One key, and the next code that is given is accepted beside the sentence's own."""

from __future__ import annotations

import pytest
from authoring_rooms import CONTROL, OpenRoom, new_draft, press, stored_unit
from cut_off import cut_off
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import DAY
from secondread_gui.appearance.style import dress
from secondread_gui.authoring.authoring_room import AuthoringRoom
from secondread_gui.keymap import Keymap

ASKED = "Which other answer is accepted as well? Press a type or a sourcing; Escape ends it."


@pytest.fixture
def room(open_room: OpenRoom) -> AuthoringRoom:
    """Its first sentence is an opinion that needs no source."""
    room = open_room()
    press("3 Q")
    return room


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def test_the_next_type_is_accepted_and_the_one_after_is_a_code_again(room: AuthoringRoom) -> None:
    press("X")
    assert room.strip.text == ASKED
    assert room.page.accessibleDescription() == ASKED
    press("5")
    unit = stored_unit(room)
    assert (unit.type_code, unit.accept) == (TypeCode.OPINION, {TypeCode.MIXED})
    assert room.strip.text == ""
    assert room.page.accessibleDescription() == "Also accepted: Mixed"
    assert room.bar.button(TypeCode.OPINION).isChecked()
    press("5")
    assert stored_unit(room).type_code is TypeCode.MIXED


def test_a_sourcing_too_and_the_same_again_takes_it_back(room: AuthoringRoom) -> None:
    press("X U")
    assert stored_unit(room).accept_source == {SourceCode.MISSING}
    assert stored_unit(room).source_code is SourceCode.NONE_NEEDED
    press("X")
    assert room.bar.button(SourceCode.MISSING).isChecked(), "what is accepted is pressed meanwhile"
    assert not room.bar.button(SourceCode.NONE_NEEDED).isChecked()
    press("U")
    assert stored_unit(room).accept_source == set()
    assert room.page.accessibleDescription() == "No longer accepted: Missing"
    press("Z", CONTROL)
    assert stored_unit(room).accept_source == {SourceCode.MISSING}


def test_buttons_do_the_same_and_none_of_them_moves(room: AuthoringRoom) -> None:
    def places() -> list[QRect]:
        QTest.qWait(50)  # for rooms and bars to have settled who gets which height
        return [place(room.bar.button(code)) for code in (*TypeCode, *SourceCode)]

    before = places()
    room.acts.accept.trigger()
    assert places() == before
    QTest.mouseClick(room.bar.button(TypeCode.ANALYSIS), Qt.MouseButton.LeftButton)
    assert stored_unit(room).accept == {TypeCode.ANALYSIS}
    assert places() == before


@pytest.mark.parametrize("key", ["X", "Escape"])
def test_it_is_ended_without_an_answer(room: AuthoringRoom, key: str) -> None:
    press(f"X {key}")
    assert room.strip.text == ""
    press("4")
    unit = stored_unit(room)
    assert (unit.type_code, unit.accept) == (TypeCode.ANALYSIS, frozenset())


def test_escape_ends_one_thing_at_a_time(room: AuthoringRoom) -> None:
    press("Right X Escape")
    assert room.page.choice is not None
    press("Escape")
    assert room.page.choice is None


@pytest.mark.parametrize("key", ["3", "Q"])
def test_its_own_code_cannot_be_accepted_and_it_says_so(room: AuthoringRoom, key: str) -> None:
    before = stored_unit(room)
    press(f"X {key}")
    assert "is its own code" in room.strip.text
    assert room.page.accessibleDescription() == room.strip.text
    assert stored_unit(room) == before
    press("5")
    assert stored_unit(room).accept == {TypeCode.MIXED}, "it still asks"


@pytest.mark.parametrize("key", ["S", "8"])
def test_nothing_else_is_accepted(room: AuthoringRoom, key: str) -> None:
    before = stored_unit(room)
    press(f"X {key}")
    assert "Only a type or a sourcing" in room.strip.text
    assert stored_unit(room) == before


def test_anything_else_that_happens_ends_it(
    room: AuthoringRoom, open_room: OpenRoom, library: Library
) -> None:
    for happening in (
        lambda: press("Down"),
        lambda: press("C"),
        lambda: press("Z", CONTROL),
        lambda: room.open(new_draft(library, "not-one-step-back")),
    ):
        press("X")
        assert room.accepting.on
        happening()
        assert not room.accepting.on
        assert room.strip.text == ""


def test_in_a_finished_coding_nothing_is_asked(room: AuthoringRoom) -> None:
    press("X")
    room.desk.finish()
    assert not room.accepting.on
    press("X 5")
    assert room.strip.text == ""
    assert stored_unit(room).accept == frozenset()


def test_another_key_can_ask_it(room: AuthoringRoom) -> None:
    keymap = Keymap()
    keymap.adopt(room.actions(), "Making a key")
    keymap.rebind("authoring.accept", ["Z"])
    press("X")
    assert not room.accepting.on
    press("Z 5")
    assert stored_unit(room).accept == {TypeCode.MIXED}


def test_there_is_room_for_the_question_in_a_small_window_with_large_type(open_room: OpenRoom) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        dress(application, DAY, 200)
        room = open_room(scale=200, size=(1024, 700))
        press("3 X")
        for _ in range(5):
            QApplication.processEvents()
        assert cut_off(room.strip) == []
        strip, bar = place(room.strip), place(room.bar.button(TypeCode.REPORTED_FACT))
        assert strip.bottom() < bar.top(), "it lies above the buttons, not on them"
        assert place(room).contains(strip)
    finally:
        application.setStyleSheet("")
