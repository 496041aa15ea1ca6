"""Mending a paragraph's text: what becomes of the marks is told first, and nothing written is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from drafting_desk import BODY, check, unit_reading
from missing_desk import begin, desk_on, put_in_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typo_desk import ABSURD, CTRL, ESCAPE, HOLT, RETURN, at, change, press, put_cursor, told

from secondread_core.codebook import TypeCode
from secondread_core.drafting import acts
from secondread_core.session.authoring import open_draft
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.typo_panel import TypoPanel

NARROW = "The\u00a0ferry costs 3\u202f000\u00a0crowns."


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[CodingDesk]:
    with desk_on(tmp_path) as made:
        made.open(begin(made.library, BODY))
        yield made


@pytest.fixture
def panel(qtbot: QtBot, desk: CodingDesk) -> Iterator[TypoPanel]:
    made = TypoPanel(desk)
    window = put_in_window(qtbot, made)
    yield made
    window.close()


# --- a typo -----------------------------------------------------------------------------------------------


def test_a_typo_is_mended_and_all_marks_stay(qtbot: QtBot, desk: CodingDesk, panel: TypoPanel) -> None:
    unit = at(desk, HOLT)
    desk.do(acts.set_type, unit, TypeCode.ATTRIBUTED)
    word = desk.draft.body.index("ferry", desk.draft.units[unit].start)
    desk.do(acts.toggle_words, unit, word, word + 5, "loaded")
    panel.open_here()
    assert panel.field.hasFocus()
    assert panel.field.text == desk.draft.body.split("\n\n")[1]
    assert not panel.keep.isEnabled()
    change(panel, "leads", "heads")
    assert told(qtbot, panel) == "All marks stay."
    done: list[None] = []
    panel.done.connect(lambda: done.append(None))
    press(panel, RETURN, CTRL)
    assert done == [None]
    assert panel.isHidden()
    mended = desk.draft.units[unit]
    assert "Anna Holt, who heads the council" in desk.draft.body[mended.start : mended.end]
    assert mended.type_code is TypeCode.ATTRIBUTED
    assert [desk.draft.body[span.start : span.end] for span in mended.spans] == ["ferry"]
    again = open_draft(desk.library, desk.card.draft_id)
    assert again.draft == desk.draft
    desk.undo()
    assert "who leads the council" in desk.draft.body


def test_what_would_be_lost_is_listed_before_it_is(qtbot: QtBot, desk: CodingDesk, panel: TypoPanel) -> None:
    unit = at(desk, ABSURD)
    desk.do(acts.set_type, unit, TypeCode.OPINION)
    spoken = unit_reading(desk.draft, HOLT)
    start = desk.draft.body.index("too late", desk.draft.units[spoken].start)
    desk.do(acts.toggle_words, spoken, start, start + 8, "loaded")
    panel.open_here()
    change(panel, " It was a truly absurd plan.", "")
    change(panel, "sails too late", "sails at noon")
    said = told(qtbot, panel)
    assert said.startswith("This would be lost:")
    assert f"everything about sentence {unit + 1}: “It was a truly absurd plan.”" in said
    assert f"marked words “too late” in sentence {spoken + 1}: “Anna Holt" in said
    panel.keep.setFocus()
    QTest.keyClick(panel.keep, Qt.Key.Key_Space)
    assert panel.isHidden()
    assert ABSURD not in desk.draft.body


def test_nothing_that_was_not_told_is_lost(qtbot: QtBot, desk: CodingDesk, panel: TypoPanel) -> None:
    unit = at(desk, ABSURD)
    desk.do(acts.set_type, unit, TypeCode.OPINION)
    panel.open_here()
    change(panel, " It was a truly absurd plan.", "")
    press(panel, RETURN, CTRL)  # before anything could have been read
    assert panel.isVisible()
    assert ABSURD in desk.draft.body
    assert "absurd plan" in panel.told.toPlainText()
    press(panel, RETURN, CTRL)
    assert panel.isHidden()
    assert ABSURD not in desk.draft.body


def test_return_makes_two_paragraphs(qtbot: QtBot, desk: CodingDesk, panel: TypoPanel) -> None:
    at(desk, HOLT)
    before = len(desk.draft.blocks)
    panel.open_here()
    put_cursor(panel, "“We lose the morning", select=False)
    press(panel, RETURN)
    assert told(qtbot, panel) == "All marks stay. The paragraph becomes two."
    press(panel, RETURN, CTRL)
    assert len(desk.draft.blocks) == before + 1
    check(desk.draft)


def test_new_sentences_are_counted(qtbot: QtBot, desk: CodingDesk, panel: TypoPanel) -> None:
    at(desk, ABSURD)
    panel.open_here()
    press(panel, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(panel.field, " Nobody laughed at it on Sunday.")
    assert told(qtbot, panel) == "All marks stay. New sentences without a code: 1."


def test_blanks_that_do_not_break_stay(qtbot: QtBot, desk: CodingDesk, panel: TypoPanel) -> None:
    desk.open(begin(desk.library, f"A ferry\n\n{NARROW} Who says sso?"))
    at(desk, "sso")
    panel.open_here()
    change(panel, "sso", "so")
    press(panel, RETURN, CTRL)
    assert desk.draft.body == f"A ferry\n\n{NARROW} Who says so?"


def test_a_text_that_cannot_be_an_article_is_refused_in_words(
    qtbot: QtBot, desk: CodingDesk, panel: TypoPanel
) -> None:
    desk.open(begin(desk.library, "One line alone."))
    panel.open_here()
    panel.field.selectAll()
    QTest.keyClick(panel.field, Qt.Key.Key_Delete)
    assert "text" in told(qtbot, panel)
    assert "lost" not in told(qtbot, panel)
    assert not panel.keep.isEnabled()
    panel.field.setPlainText("x" * 30_000)
    assert "without a space" in told(qtbot, panel)
    press(panel, RETURN, CTRL)
    assert desk.draft.body == "One line alone."


# --- leaving ----------------------------------------------------------------------------------------------


def test_escape_leaves_at_once_if_nothing_was_written(desk: CodingDesk, panel: TypoPanel) -> None:
    at(desk, HOLT)
    panel.open_here()
    press(panel, ESCAPE)
    assert panel.isHidden()


def test_what_was_written_is_only_left_by_the_button_that_says_so(desk: CodingDesk, panel: TypoPanel) -> None:
    at(desk, HOLT)
    body = desk.draft.body
    panel.open_here()
    change(panel, "leads", "heads")
    assert panel.unsaved
    press(panel, ESCAPE)
    assert panel.isVisible()
    assert "heads" in panel.field.text
    assert "Not kept yet" in panel.told.toPlainText()
    assert panel.no.hasFocus()
    press(panel, Qt.Key.Key_Space)
    assert panel.isHidden()
    assert not panel.unsaved
    assert desk.draft.body == body
    panel.open_here()
    assert "leads" in panel.field.text


def test_it_goes_along_until_something_is_written(desk: CodingDesk, panel: TypoPanel) -> None:
    at(desk, HOLT)
    panel.open_here()
    at(desk, "family ferry")
    assert panel.field.text.startswith("• The 👨‍👩‍👧 family ferry")
    change(panel, "costs", "takes")
    at(desk, HOLT)
    assert "family ferry takes" in panel.field.text
    press(panel, RETURN, CTRL)
    assert "family ferry takes" in desk.draft.body


def test_another_draft_closes_it(desk: CodingDesk, panel: TypoPanel) -> None:
    at(desk, HOLT)
    panel.open_here()
    desk.close()
    assert panel.isHidden()
