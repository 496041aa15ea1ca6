"""Where keys lead: hints without leaving the page, Return to the reason, Ctrl+Return to what is missing."""

from __future__ import annotations

import pytest
from authoring_rooms import CONTROL, OpenRoom, new_draft, press, stored, stored_unit, told
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import Skill, SourceCode, TypeCode
from secondread_core.segmentation import segment
from secondread_core.store.articles import add_article
from secondread_core.store.database import Library
from secondread_gui.authoring.authoring_room import AuthoringRoom
from secondread_gui.authoring.coding_sides import CodingSide


def switch(room: AuthoringRoom) -> QCheckBox:
    QApplication.processEvents()  # its pane is made when it is wanted for the first time
    (found,) = room.side.findChildren(QCheckBox)
    return found


def graded(room: AuthoringRoom) -> list[int]:
    return [number for number, unit in enumerate(room.desk.draft.units) if unit.graded]


# --- hints --------------------------------------------------------------------------------------------------


def test_hints_come_and_go_by_a_key_and_the_page_keeps_the_focus(room: AuthoringRoom) -> None:
    press("H")
    assert room.hints.on
    assert room.side.side is CodingSide.HINTS
    assert switch(room).isChecked()
    assert room.page.hasFocus()
    assert room.page.accessibleDescription() == "Hints are shown"
    press("H")
    assert not room.hints.on
    assert not switch(room).isChecked()
    assert room.page.hasFocus()
    assert room.page.accessibleDescription() == "Hints are no longer shown"


def test_hints_asked_for_by_a_key_are_seen_beside_the_page(room: AuthoringRoom) -> None:
    room.acts.side.setChecked(False)
    press("H")
    assert room.side.isVisible()
    room.turn_to(CodingSide.MISSING)
    press("H H")
    assert room.hints.on
    assert room.side.side is CodingSide.HINTS
    assert room.page.hasFocus(), "what had the focus is not to be seen any more"


def test_without_hints_for_the_language_the_pane_says_so(open_room: OpenRoom, library: Library) -> None:
    body = "Ein Bericht\n\nDer Rat hat getagt. Es wurde viel geredet."
    info = ArticleInfo("Ein Bericht", language="de")
    room = open_room(new_draft(library, add_article(library, Article(body, info), segment(body), None)))
    press("H")
    assert not room.hints.on
    assert room.side.side is CodingSide.HINTS
    assert room.page.hasFocus()
    assert room.page.accessibleDescription() == "There are no hints for the language of this article."


# --- Return -------------------------------------------------------------------------------------------------


def test_what_is_typed_after_hints_and_return_is_the_reason(room: AuthoringRoom) -> None:
    press("3 Q H Return")
    QTest.keyClicks(QApplication.focusWidget(), "cause 4 Ur")
    press("Return", CONTROL)
    unit = stored(room).units[0]
    assert unit.rationale == "cause 4 Ur"
    assert (unit.type_code, unit.source_code) == (TypeCode.OPINION, SourceCode.NONE_NEEDED)


@pytest.mark.parametrize("key", ["Return", "Enter"])
def test_return_on_a_check_box_beside_the_page_goes_to_the_reason(room: AuthoringRoom, key: str) -> None:
    room.turn_to(CodingSide.HINTS)
    assert switch(room).hasFocus()
    press("Space")
    assert room.hints.on
    press(key)
    assert room.sides.sentence.written.reason.hasFocus()
    assert room.hints.on
    QTest.keyClicks(QApplication.focusWidget(), "13Q")
    press("Escape")
    assert stored_unit(room).rationale == "13Q"
    assert stored_unit(room).type_code is None


def test_after_space_on_a_check_box_a_letter_is_still_a_code(room: AuthoringRoom) -> None:
    room.turn_to(CodingSide.HINTS)
    press("Space 3")
    assert stored_unit(room).type_code is TypeCode.OPINION


def test_return_goes_to_the_reason_from_what_is_only_read(room: AuthoringRoom) -> None:
    room.turn_to(CodingSide.CODEBOOK)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert room.side.isAncestorOf(focus)
    press("H")
    room.side.findChild(QCheckBox).nextInFocusChain().setFocus()
    press("Return")
    assert room.sides.sentence.written.reason.hasFocus()


def test_return_belongs_to_whoever_uses_it(room: AuthoringRoom) -> None:
    room.go_to(3)
    press("F", CONTROL)
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "the")
    press("Return")
    assert not room.sides.sentence.written.reason.hasFocus()
    room.turn_to(CodingSide.SENTENCE, enter=False)
    chip = room.sides.sentence.skills.findChildren(type(room.side._group.buttons()[0]))
    for button in [*chip, *room.side._group.buttons()[:1]]:
        button.setFocus()
        press("Return")
        assert not room.sides.sentence.written.reason.hasFocus()


# --- Ctrl+Return --------------------------------------------------------------------------------------------


def clear(room: AuthoringRoom, unit: int) -> None:
    room.go_to(unit)
    press("Backspace")


def test_done_goes_on_to_what_is_missing_next_around_the_end(coded: AuthoringRoom) -> None:
    units = graded(coded)
    clear(coded, units[2])
    clear(coded, units[6])
    coded.go_to(units[3])
    press("Return")
    press("Return", CONTROL)
    assert coded.desk.unit == units[6]
    assert coded.page.hasFocus()
    press("Return")
    press("Return", CONTROL)
    assert coded.desk.unit == units[2]
    assert told(coded) == ""


def test_done_at_the_end_goes_round_to_the_one_that_is_left(coded: AuthoringRoom) -> None:
    units = graded(coded)
    clear(coded, units[0])
    coded.go_to(units[-1])
    press("Return")
    press("Return", CONTROL)
    assert coded.desk.unit == units[0]
    assert told(coded) == ""


def test_done_with_the_only_one_that_lacks_something_stays_and_says_so(coded: AuthoringRoom) -> None:
    here = graded(coded)[4]
    clear(coded, here)
    press("Return")
    press("Return", CONTROL)
    assert coded.desk.unit == here
    assert told(coded) == "Only this sentence still lacks something."


def test_done_where_nothing_is_missing_goes_to_the_next_and_the_last_says_so(coded: AuthoringRoom) -> None:
    units = graded(coded)
    coded.go_to(units[-2])
    press("Return")
    press("Return", CONTROL)
    assert coded.desk.unit == units[-1]
    assert told(coded) == ""
    press("Return")
    press("Return", CONTROL)
    assert coded.desk.unit == units[-1]
    assert told(coded) == "That was the last sentence, and none lacks anything for publishing."


def test_next_by_itself_leads_there_too(coded: AuthoringRoom) -> None:
    units = graded(coded)
    clear(coded, units[1])
    clear(coded, units[-1])
    coded.acts.go_on.setChecked(True)
    press("1 Q")
    assert coded.desk.unit == units[1]
    assert Skill.PLAIN_REPORT in stored_unit(coded, units[-1]).skills
