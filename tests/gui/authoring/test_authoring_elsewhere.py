"""Two windows on one coding: whatever the other one cuts, an act lands on the sentence it was meant for."""

from __future__ import annotations

import pytest
from authoring_rooms import OpenRoom, press, stored
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secondread_core.codebook import TypeCode
from secondread_core.drafting import acts, cutting
from secondread_core.drafting.edits import Edit
from secondread_core.drafting.model import Draft
from secondread_core.session.authoring import open_draft
from secondread_core.store.database import Library
from secondread_gui.authoring.authoring_room import AuthoringRoom

REASON = "Says who?"
TOLD = "nothing was done"


@pytest.fixture
def room(open_room: OpenRoom) -> AuthoringRoom:
    """On a sentence some way behind two that can be joined."""
    room = open_room()
    units = room.desk.draft.units
    room.go_to(next(unit for unit in range(joined(room.desk.draft) + 3, len(units)) if units[unit].graded))
    return room


def joined(draft: Draft) -> int:
    """The first of two sentences of one paragraph that another window joins."""
    return next(unit for unit in range(1, len(draft.units)) if _stand_together(draft, unit))


def _stand_together(draft: Draft, unit: int) -> bool:
    return draft.units[unit].block == draft.units[unit + 1].block


def words(draft: Draft, unit: int | None) -> str:
    assert unit is not None
    own = draft.units[unit]
    return draft.body[own.start : own.end]


def current(room: AuthoringRoom) -> str:
    return words(room.desk.draft, room.desk.unit)


def join_elsewhere(library: Library, room: AuthoringRoom) -> None:
    """Another window joins two sentences before the current one, which has another number then."""
    other = open_draft(library, room.desk.card.draft_id)
    other.act(cutting.merge, joined(other.draft))


def opinions(room: AuthoringRoom) -> list[str]:
    draft = stored(room)
    return [
        words(draft, number) for number, unit in enumerate(draft.units) if unit.type_code is TypeCode.OPINION
    ]


def test_the_current_sentence_stays_current(room: AuthoringRoom, library: Library) -> None:
    meant, number = current(room), room.desk.unit
    join_elsewhere(library, room)
    room.desk.catch_up()
    assert room.desk.unit != number
    assert current(room) == meant
    assert room.page.current == room.desk.unit


def test_an_act_that_finds_the_sentences_cut_is_not_done_and_that_is_told(
    room: AuthoringRoom, library: Library
) -> None:
    meant = current(room)
    join_elsewhere(library, room)
    press("3")
    assert opinions(room) == []
    assert TOLD in room.desk.messages.text
    assert current(room) == meant
    press("3")
    assert opinions(room) == [meant]


def test_a_code_given_while_a_reason_waits_lands_on_no_other_sentence(
    room: AuthoringRoom, library: Library
) -> None:
    """Keeping the reason comes first, and finds the sentences cut: the code was meant for the old numbers."""
    meant = current(room)
    room.write_reason()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, REASON)
    join_elsewhere(library, room)
    room.give(TypeCode.OPINION)
    assert opinions(room) == []
    assert TOLD in room.desk.messages.text
    draft = stored(room)
    assert [words(draft, n) for n, unit in enumerate(draft.units) if unit.rationale == REASON] == [meant]
    room.give(TypeCode.OPINION)
    assert opinions(room) == [meant]


def test_an_edit_made_before_the_sentences_were_cut_is_not_done(
    room: AuthoringRoom, library: Library
) -> None:
    desk = room.desk
    assert desk.unit is not None
    made: Edit = acts.set_type(desk.draft, desk.unit, TypeCode.OPINION)
    room.write_reason()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, REASON)
    join_elsewhere(library, room)
    assert desk.apply(made) is None
    assert opinions(room) == []
    assert TOLD in desk.messages.text


def test_ones_own_cuts_leave_one_where_one_is(room: AuthoringRoom) -> None:
    meant, number = current(room), room.desk.unit
    assert room.desk.do(cutting.merge, joined(room.desk.draft)) is not None
    assert room.desk.unit != number
    assert current(room) == meant
    assert room.desk.messages.text == ""


def test_codes_given_elsewhere_stop_nobody(room: AuthoringRoom, library: Library) -> None:
    other = open_draft(library, room.desk.card.draft_id)
    other.act(acts.set_type, 0, TypeCode.OPINION)
    meant = current(room)
    press("3")
    assert meant in opinions(room)
    assert len(opinions(room)) == 2
    assert room.desk.messages.text == ""
