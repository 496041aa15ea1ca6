"""Settling in the room: while differences are shown, the foot of the room has what can become of them."""

from __future__ import annotations

import pytest
from authoring_rooms import CONTROL, OpenRoom, press, stored_unit
from cut_off import cut_off
from keymap_desk import clashes
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from settling_desk import DIFFERING, two_codings_of

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting.model import Cause, Outcome
from secondread_core.session import begin_settling
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import DAY
from secondread_gui.appearance.style import dress
from secondread_gui.authoring.authoring_room import AuthoringRoom
from secondread_gui.authoring.coding_sides import CodingSide
from secondread_gui.keymap import Keymap
from secondread_gui.settling.who_is_one import Choice, outcome_of, two_codings


@pytest.fixture
def draft_id(library: Library) -> str:
    first, second = two_codings_of(library)
    for drafting in (first, second):
        drafting.finish()
    return begin_settling(library, first.card.draft_id, second.card.draft_id).card.draft_id


@pytest.fixture
def room(open_room: OpenRoom, draft_id: str) -> AuthoringRoom:
    return open_room(draft_id)


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def test_the_foot_of_the_room_goes_with_what_stands_beside_the_page(room: AuthoringRoom) -> None:
    def shown() -> tuple[bool, bool]:
        return room.bar.isVisible(), room.settling.isVisible()

    assert room.side.side is CodingSide.DIFFERENCES
    assert shown() == (False, True)
    room.turn_to(CodingSide.SENTENCE)
    assert shown() == (True, False)
    room.turn_to(CodingSide.DIFFERENCES)
    assert shown() == (False, True)
    press("F4")
    assert shown() == (True, False), "nobody decides on what is not seen"
    press("F4")
    press("X")
    assert shown() == (True, False), "the codes are asked for"
    press("Escape")
    assert shown() == (False, True)


def test_ones_own_coding_has_the_codes(open_room: OpenRoom, draft_id: str) -> None:
    room = open_room()
    assert room.bar.isVisible()
    assert not room.settling.isVisible()
    room.open(draft_id)
    assert room.settling.isVisible()


def test_a_difference_is_settled_with_two_keys_on_the_page(room: AuthoringRoom) -> None:
    press("J", CONTROL)
    assert room.desk.unit in DIFFERING
    unit = room.desk.unit
    assert unit is not None
    found = two_codings(room.desk)
    assert found is not None
    room.page.setFocus()
    press("4", CONTROL)
    press("8", CONTROL)
    after = stored_unit(room, unit)
    assert after.outcome is outcome_of(Choice.OTHER_ACCEPTS, turned=found.turned(unit))
    assert after.why is Cause.CODEBOOK_GAP
    assert room.settling.outcomes[Choice.OTHER_ACCEPTS].isChecked()
    assert room.settling.causes[Cause.CODEBOOK_GAP].isChecked()
    press("Z", CONTROL)
    press("Z", CONTROL)
    assert stored_unit(room, unit).outcome is None
    assert not any(button.isChecked() for button in room.settling.outcomes.values())


def test_no_two_acts_have_one_key_where_differences_are_settled(room: AuthoringRoom) -> None:
    keymap = Keymap()
    keymap.adopt(room.actions(), "Making a key")
    assert clashes(keymap) == set()
    ids = {row.id for row in keymap.rows()}
    assert {"authoring.settle-6", "authoring.cause-1", "authoring.cause-3"} <= ids
    keymap.rebind("authoring.cause-1", ["Ctrl+Shift+A"])
    assert "Ctrl+Shift+A" in room.settling.causes[Cause.AMBIGUOUS_TEXT].toolTip()


@pytest.mark.parametrize(
    ("scale", "size"), [(100, (1180, 820)), (100, (1024, 700)), (100, (1500, 900)), (200, (1024, 700))]
)
def test_all_of_it_is_in_sight_and_stays_where_it_is(
    open_room: OpenRoom, draft_id: str, scale: int, size: tuple[int, int]
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        dress(application, DAY, scale)
        room = open_room(draft_id, scale=scale, size=size)
        settle()
        assert cut_off(room.settling) == []
        bar = room.settling
        buttons = [*bar.outcomes.values(), *bar.causes.values(), bar.next]
        window = place(room)
        before = [place(button) for button in buttons]
        assert all(window.contains(rect) for rect in before)
        assert place(room.page).bottom() < min(rect.top() for rect in before)
        if scale == 100:
            tops = {rect.top() for rect in before}
            assert len(tops) == 2, "one row with the outcomes, one with the causes"
        room.go_to(DIFFERING[0])
        for keys in ("1", "5", "7", "9", "6", "3"):
            press(keys, CONTROL)
            settle()
            assert [place(button) for button in buttons] == before
        room.desk.undo()
        press("3 Q")
        settle()
        assert [place(button) for button in buttons] == before, "also where it is called something else"
    finally:
        application.setStyleSheet("")


def test_settling_as_coded_by_hand(room: AuthoringRoom) -> None:
    room.go_to(DIFFERING[0])
    press("1 Q")
    assert stored_unit(room).type_code is TypeCode.REPORTED_FACT
    button = room.settling.outcomes[Choice.ELSE]
    assert button.text().startswith("Settle as coded")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    after = stored_unit(room)
    assert (after.outcome, after.source_code) == (Outcome.OTHER, SourceCode.NONE_NEEDED)


def test_the_pane_has_the_list_and_the_two_codings_only(room: AuthoringRoom) -> None:
    room.go_to(DIFFERING[0])
    assert room.sides.differences.findChildren(QAbstractButton) == []
    assert room.sides.differences.both.isVisible()
