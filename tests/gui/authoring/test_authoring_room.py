"""Coding an article through the real room, against a real library."""

from __future__ import annotations

import pytest
from authoring_rooms import (
    CONTROL,
    PIECE,
    SHIFT,
    OpenRoom,
    new_draft,
    press,
    stored,
    stored_unit,
    told,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secondread_core.answer_key import LabelledSpan
from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.segmentation import segment
from secondread_core.session.authoring import begin_coding
from secondread_core.store.articles import add_article
from secondread_core.store.database import Library
from secondread_core.store.preferences import PROGRAM, read_preference
from secondread_gui.appearance.palettes import NIGHT
from secondread_gui.authoring.authoring_room import AuthoringRoom
from secondread_gui.page.decoration import Underline
from secondread_gui.page.typesetting import Typesetting

# --- codes --------------------------------------------------------------------------------------------------


def test_one_key_gives_a_code_and_it_is_saved(room: AuthoringRoom) -> None:
    press("3 Q")
    unit = stored_unit(room)
    assert (unit.type_code, unit.source_code) == (TypeCode.OPINION, SourceCode.NONE_NEEDED)
    assert unit.skills == (Skill.WRITER_JUDGEMENT,)


def test_the_same_key_takes_the_code_back(room: AuthoringRoom) -> None:
    press("3 Q 3 Q")
    unit = stored_unit(room)
    assert unit.type_code is unit.source_code is None


def test_content_makes_it_an_attribution_and_its_row_appears(room: AuthoringRoom) -> None:
    assert not room.bar.button(Content.OPINION).isVisible()
    press("S W")
    unit = stored_unit(room)
    assert (unit.type_code, unit.content) == (TypeCode.ATTRIBUTED, Content.OPINION)
    assert room.bar.button(Content.OPINION).isVisible()
    assert room.bar.button(Content.OPINION).isChecked()


def test_a_click_on_a_button_does_what_its_key_does(room: AuthoringRoom) -> None:
    QTest.mouseClick(room.bar.button(TypeCode.ANALYSIS), Qt.MouseButton.LeftButton)
    QTest.mouseClick(room.bar.button(SourceCode.MISSING), Qt.MouseButton.LeftButton)
    QTest.mouseClick(room.bar.skills[1], Qt.MouseButton.LeftButton)
    unit = stored_unit(room)
    assert (unit.type_code, unit.source_code) == (TypeCode.ANALYSIS, SourceCode.MISSING)
    assert room.codes.skills[1] in unit.skills
    assert room.bar.button(TypeCode.ANALYSIS).isChecked()


def test_a_double_click_gives_a_code_once(room: AuthoringRoom) -> None:
    button = room.bar.button(TypeCode.MIXED)
    for act in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseRelease):  # as a hand's two clicks arrive
        act(button, Qt.MouseButton.LeftButton)
    assert stored_unit(room).type_code is TypeCode.MIXED


@pytest.mark.parametrize("keys", ["S", "4 U", "5 T", "6 Q"])
def test_buttons_stay_where_they_are_when_rows_come_and_go(room: AuthoringRoom, keys: str) -> None:
    buttons = [room.bar.button(code) for code in (*TypeCode, *SourceCode)]
    before = [button.mapToGlobal(QPoint()) for button in buttons]
    press(keys)
    for _ in range(3):  # a layout asks the one around it for more room, and that the next
        QApplication.processEvents()
    assert [button.mapToGlobal(QPoint()) for button in buttons] == before


def test_a_key_held_down_gives_nothing_twice(room: AuthoringRoom) -> None:
    moving = {room.acts.next, room.acts.previous, room.acts.undo, room.acts.redo}
    repeating = {action for action in room.actions() if action.autoRepeat()}
    assert repeating <= moving


def test_contested_per_layer_and_clear(room: AuthoringRoom) -> None:
    press("4 U C")
    assert stored_unit(room).contested_type
    assert not stored_unit(room).contested_source
    press("V Backspace")
    unit = stored_unit(room)
    assert unit.type_code is None
    assert not unit.contested_source


def test_words_are_marked_with_the_keys_under_a_fitting_label(room: AuthoringRoom) -> None:
    press("3 Q Right Space")
    (span,) = stored_unit(room).spans
    body = room.desk.draft.body
    assert span == LabelledSpan(span.start, span.end, "judgement")
    assert body[span.start : span.end] == body[span.start :].split()[0]
    assert room.page.accessibleDescription().startswith("Marked: ")
    press("Space")
    assert stored_unit(room).spans == ()


def test_the_code_goes_on_to_the_next_sentence(room: AuthoringRoom) -> None:
    press("3 Q")
    first = room.desk.unit
    press("P")
    assert room.desk.unit != first
    assert stored_unit(room).type_code is TypeCode.OPINION
    press("Z", CONTROL)
    assert stored_unit(room).type_code is None


def test_a_whole_quotation_at_once(open_room: OpenRoom, library: Library) -> None:
    body = "A report\n\nThe mayor spoke. “We shall stay. We shall build. We shall win,” she said. It rained."
    article_id = add_article(library, Article(body, ArticleInfo("A report")), segment(body), None)
    room = open_room(new_draft(library, article_id))
    run = [n for n, unit in enumerate(room.desk.draft.units) if "We shall" in body[unit.start : unit.end]]
    assert len(run) == 3
    room.go_to(run[1])
    press("F W")
    press("P", SHIFT)
    coded = [n for n, unit in enumerate(stored(room).units) if unit.content is Content.INTENTION]
    assert coded == run
    assert "3" in told(room)
    room.desk.messages.act()
    assert [n for n, unit in enumerate(stored(room).units) if unit.coded] == [run[1]]


def test_a_quotation_of_one_sentence_says_so(room: AuthoringRoom) -> None:
    press("3 Q")
    press("P", SHIFT)
    assert "No other sentence" in told(room)


# --- what is shown ------------------------------------------------------------------------------------------


def test_it_opens_at_the_first_sentence_without_a_code(open_room: OpenRoom, library: Library) -> None:
    drafting = begin_coding(library, PIECE, "Ana")
    graded = [n for n, unit in enumerate(drafting.draft.units) if unit.graded]
    for number in graded[:3]:
        drafting.act(acts.set_type, number, TypeCode.OPINION)
        drafting.act(acts.set_source, number, SourceCode.NONE_NEEDED)
    room = open_room(drafting.card.draft_id)
    assert room.desk.unit == room.page.current == graded[3]
    assert room.page.hasFocus()


def test_the_margin_says_the_code_in_words_and_what_is_missing(room: AuthoringRoom) -> None:
    unit = room.desk.unit
    assert unit is not None
    press("3")
    assert [note.text for note in room.decoration(unit).notes] == ["opinion · sourcing?"]
    press("U")
    drawn = room.decoration(unit)
    assert [note.text for note in drawn.notes] == ["opinion · missing", "reason?"]
    assert drawn.caret
    assert drawn.underline is Underline.OPINION
    press("X 4 C M")
    QTest.keyClicks(QApplication.focusWidget(), "ask Ben")
    press("Escape")
    assert [note.text for note in room.decoration(unit).notes] == ["opinion · missing ≈±✎", "reason?"]
    press("Return")
    QTest.keyClicks(QApplication.focusWidget(), "because")
    press("Escape")
    assert [note.text for note in room.decoration(unit).notes] == [
        "opinion · missing",
        "accepted · contested · note",
    ]


def test_beside_a_sentence_stand_two_lines_at_most(open_room: OpenRoom) -> None:
    room = open_room()
    assert room.desk.unit is not None
    for keys in ("2 R C V X 5 X Q", "3 U", "S E", "6", "Q", "4 U X 6 7 8", "C"):
        press(keys)
        drawn = room.decoration(room.desk.unit).notes
        assert len(drawn) <= 2, keys
        metrics = QFontMetricsF(Typesetting(100).note_font)
        widest = metrics.horizontalAdvance(room.longest_note)
        assert all(metrics.horizontalAdvance(note.text) <= widest for note in drawn)


def test_an_open_sentence_shows_where_it_begins_and_ends(room: AuthoringRoom) -> None:
    drawn = [room.decoration(number).underline for number in range(len(room.desk.draft.units))]
    furniture = [unit.role is Role.FURNITURE for unit in room.desk.draft.units]
    assert any(furniture)
    assert [one is Underline.NONE for one in drawn] == furniture
    assert set(drawn) == {Underline.NONE, Underline.FAINT}
    press("Q")
    assert room.decoration(0).underline is Underline.FAINT
    press("3")
    assert room.decoration(0).underline is Underline.OPINION


def test_a_narrow_margin_has_the_keys_of_the_codes(open_room: OpenRoom) -> None:
    room = open_room(scale=200, size=(1024, 700))
    press("3 U")
    assert room.brief
    assert room.desk.unit is not None
    assert [note.text for note in room.decoration(room.desk.unit).notes] == ["3·U", "?"]


def test_page_furniture_is_struck_and_can_be_reached(coded: AuthoringRoom) -> None:
    units = coded.desk.draft.units
    number = next(n for n, unit in enumerate(units) if unit.role is Role.FURNITURE)
    assert coded.decoration(number).struck
    coded.page.set_current(number - 1)
    press("Down")
    assert coded.desk.unit == number


def test_the_title_the_author_and_the_meter(coded: AuthoringRoom) -> None:
    total = sum(unit.graded for unit in coded.desk.draft.units)
    assert coded.top.whose == "Coded by Ana"
    assert str(total) in coded.top.meter.words
    coded.page.set_current(0)
    press("Backspace")
    assert str(total - 1) in coded.top.meter.words


def test_hints_are_framed_and_stop_when_they_are_switched_off(room: AuthoringRoom) -> None:
    def framed() -> list[int]:
        return [n for n in range(len(room.desk.draft.units)) if room.page.evidence(n)]

    before = room.page.grab().toImage()
    assert framed() == []
    room.hints.set_on(True)
    assert framed()
    assert room.page.grab().toImage() != before
    room.hints.set_on(False)
    assert framed() == []
    assert room.page.grab().toImage() == before


def test_dressing_keeps_the_place(coded: AuthoringRoom) -> None:
    coded.go_to(20)
    coded.dress(NIGHT, 150)
    QApplication.processEvents()
    assert coded.page.current == 20
    assert coded.page.viewport().rect().intersects(coded.page.unit_rect(20))


def test_a_screen_reader_hears_the_sentence_and_its_code(room: AuthoringRoom) -> None:
    press("S W")
    said = room.page.accessibleDescription()
    assert said.startswith("Sentence 1, attributed, an opinion, named source, no reason: ")


# --- going on -----------------------------------------------------------------------------------------------


def test_next_by_itself_once_nothing_is_in_the_way(room: AuthoringRoom, library: Library) -> None:
    assert not room.acts.go_on.isChecked()
    press("1 Q")
    assert room.desk.unit == 0
    press("Q")
    room.acts.go_on.trigger()
    assert read_preference(library, PROGRAM, "coding_go_on") is True
    press("Q")
    assert room.desk.unit != 0
    here = room.desk.unit
    press("3 Q")
    assert room.desk.unit == here, "an opinion still needs its reason"


def test_the_habit_is_there_in_the_next_room(room: AuthoringRoom, open_room: OpenRoom) -> None:
    room.acts.go_on.trigger()
    other = open_room(room.desk.card.draft_id)
    assert other.acts.go_on.isChecked()
    assert not other.acts.after_skill.isChecked()


def test_next_incomplete_goes_round(coded: AuthoringRoom) -> None:
    graded = [n for n, unit in enumerate(coded.desk.draft.units) if unit.graded]
    for number in (graded[2], graded[5]):
        coded.page.set_current(number)
        press("Backspace")
    coded.page.set_current(graded[3])
    press("N")
    assert coded.desk.unit == graded[5]
    press("N")
    assert coded.desk.unit == graded[2]


def test_next_incomplete_says_when_there_is_none(coded: AuthoringRoom) -> None:
    press("N")
    assert "No sentence lacks" in told(coded)


def test_escape_comes_back_from_the_reason_and_keeps_it(room: AuthoringRoom) -> None:
    press("Return")
    QTest.keyClicks(QApplication.focusWidget(), "because")
    press("Escape")
    assert room.page.hasFocus()
    assert stored_unit(room).rationale == "because"
