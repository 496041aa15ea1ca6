"""What is missing from a key: the meter, the list in plain words, and the way to each place."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from authoring_desk import code_all
from drafting_desk import BODY
from missing_desk import begin, desk_on, put_in_window
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import secondread_resources
from secondread_core.answer_key import publishing_problems
from secondread_core.codebook import Role, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import merge
from secondread_core.drafting.missing import Gap, Lack, Meter
from secondread_core.store.preferences import PROGRAM, read_preference
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.gap_list import Group
from secondread_gui.authoring.gap_words import told_of
from secondread_gui.authoring.meter import MeterBar
from secondread_gui.authoring.missing_pane import COURSE_LEVEL, MissingPane
from secondread_gui.widgets.codebook_words import CodebookWords

CODEBOOK = CodebookWords(secondread_resources.codebook())
LONG = "\n\n".join(["A long day"] + [f"Sentence {n} is an outrage. It rained." for n in range(200)])


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[CodingDesk]:
    with desk_on(tmp_path) as made:
        made.open(begin(made.library, BODY))
        yield made


@pytest.fixture
def pane(qtbot: QtBot, desk: CodingDesk) -> Iterator[MissingPane]:
    made = MissingPane(desk, CODEBOOK)
    window = put_in_window(qtbot, made)
    made.list.setFocus()
    yield made
    window.close()


def lines(pane: MissingPane) -> list[str]:
    """The first line of every row."""
    model: QAbstractItemModel = pane.model
    return [str(model.index(row, 0).data()).partition("\n")[0] for row in range(model.rowCount())]


def wait(qtbot: QtBot, pane: MissingPane) -> None:
    """Until the pane has looked through the draft again."""
    qtbot.waitUntil(lambda: not pane._stale, timeout=5_000)


def finish_all(desk: CodingDesk) -> None:
    """Complete the coding, so that nothing is missing at all."""
    code_all(desk.drafting)
    desk.do(acts.toggle_accept, 1, TypeCode.ANALYSIS)


def code_as_facts(desk: CodingDesk) -> None:
    """Give every sentence a code with which nothing is an opinion, or missing."""
    for number in range(len(desk.draft.units)):
        desk.do(acts.set_type, number, TypeCode.REPORTED_FACT)
        desk.do(acts.set_source, number, SourceCode.NONE_NEEDED)


def codes_of_publishing() -> set[str]:
    """Every code that `publishing_problems` has in its source."""
    tree = ast.parse(inspect.getsource(publishing_problems))
    pairs = [node for node in ast.walk(tree) if isinstance(node, ast.Tuple) and len(node.elts) == 2]
    last = [pair.elts[1] for pair in pairs]
    return {one.value for one in last if isinstance(one, ast.Constant) and isinstance(one.value, str)}


# --- words ------------------------------------------------------------------------------------------------


def test_every_code_has_words_of_its_own(desk: CodingDesk) -> None:
    publishing = codes_of_publishing()
    assert {"no-units", "accepts-itself", "no-content"} <= publishing
    every = publishing | set(Lack)
    told = {code: told_of(Gap(0, code, detail="2"), desk.draft, 3, CODEBOOK.loaded) for code in every}
    assert len({words.short for words in told.values()}) == len(told)
    for words in told.values():
        assert words.short
        assert len(words.advice) > 40
        assert "{" not in words.short + words.advice


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda d: acts.set_source(d, 0, SourceCode.NAMED), "No type"),
        (lambda d: acts.set_type(d, 0, TypeCode.OPINION), "No sourcing"),
        (lambda d: acts.set_role(d, 1, Role.FURNITURE), "No type and no sourcing"),
    ],
)
def test_what_of_a_code_is_missing_is_said(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane, act: object, said: str
) -> None:
    assert callable(act)
    desk.apply(act(desk.draft))
    wait(qtbot, pane)
    assert f"1  {said}" in lines(pane)


def test_a_reason_that_quotes_other_words_is_told_with_them(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    desk.do(acts.set_rationale, 1, "It says “<b>utter</b> {nonsense}” here.")
    wait(qtbot, pane)
    row = next(at for at, line in enumerate(lines(pane)) if "Quotes other words" in line)
    pane.list.setCurrentIndex(pane.model.index(row))
    assert "“<b>utter</b> {nonsense}”" in pane.advice.toPlainText()


def test_a_reason_may_quote_the_codebooks_own_names(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    desk.do(acts.set_rationale, 1, "This is “Reported fact” and no “Opinion”.")
    wait(qtbot, pane)
    assert not [line for line in lines(pane) if "Quotes other words" in line]


# --- the list ---------------------------------------------------------------------------------------------


def test_what_is_in_the_way_comes_first_under_its_own_heading(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    desk.do(acts.set_source, 2, SourceCode.NAMED)
    desk.do(acts.set_type, 2, TypeCode.REPORTED_FACT)
    wait(qtbot, pane)
    groups = [at for at, row in enumerate(pane.model.rows) if isinstance(row, Group)]
    assert [lines(pane)[at].partition(":")[0] for at in groups] == [
        "In the way of publishing",
        "Worth a look",
    ]
    assert all(isinstance(gap, Gap) and gap.blocks for gap in pane.model.rows[1 : groups[1]])
    assert not any(isinstance(gap, Gap) and gap.blocks for gap in pane.model.rows[groups[1] + 1 :])


def test_return_leads_to_the_sentence_and_so_does_a_click(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    gone: list[int] = []
    pane.go_wanted.connect(gone.append)
    for _ in range(3):
        QTest.keyClick(pane.list, Qt.Key.Key_Down)
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    chosen = pane.list.current
    assert chosen is not None
    assert gone == [chosen.unit]
    rect = pane.list.visualRect(pane.model.index(3))
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    above = pane.model.rows[3]
    assert isinstance(above, Gap)
    assert gone == [chosen.unit, above.unit]


def test_headings_are_passed_over_by_the_keys(pane: MissingPane) -> None:
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Down):
        QTest.keyClick(pane.list, key)
        assert pane.list.current is not None


def test_what_is_about_the_whole_key_leads_to_what_to_do(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    gone: list[int] = []
    pane.go_wanted.connect(gone.append)
    finish_all(desk)
    for number in range(len(desk.draft.units)):
        desk.do(acts.set_type, number, TypeCode.OPINION)
        desk.do(acts.set_source, number, SourceCode.NONE_NEEDED)
    wait(qtbot, pane)
    row = next(at for at, line in enumerate(lines(pane)) if line == "Few missing sources: 0")
    pane.list.setCurrentIndex(pane.model.index(row))
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert gone == []
    assert pane.advice.hasFocus()
    assert "level 3" in pane.advice.toPlainText()


def test_while_one_works_through_it_the_list_does_not_jump(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    desk.open(begin(desk.library, LONG))
    wait(qtbot, pane)
    for _ in range(60):
        QTest.keyClick(pane.list, Qt.Key.Key_Down)
    chosen = pane.list.current
    assert chosen is not None
    assert chosen.unit is not None
    place, top = pane.list.currentIndex().row(), pane.list.verticalScrollBar().value()
    assert top > 0

    desk.do(acts.set_type, chosen.unit, TypeCode.OPINION)
    desk.do(acts.set_source, chosen.unit, SourceCode.NONE_NEEDED)
    wait(qtbot, pane)
    still = pane.list.current
    assert still is not None
    assert still.unit == chosen.unit, "what else it lacks comes before the next sentence"
    assert still.code == "no-rationale"
    assert (
        abs(pane.list.verticalScrollBar().value() - top) <= pane.list.visualRect(pane.model.index(1)).height()
    )

    desk.do(acts.set_role, chosen.unit, Role.FURNITURE)
    wait(qtbot, pane)
    now = pane.list.current
    assert now is not None
    assert now.unit == chosen.unit + 1
    assert abs(pane.list.currentIndex().row() - place) <= 1


def test_sentences_that_are_merged_keep_the_list_whole(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    before = len(pane.model.rows)
    desk.do(merge, 1)
    wait(qtbot, pane)
    assert len(pane.model.rows) == before - 1
    units = [row.unit for row in pane.model.rows if isinstance(row, Gap) and row.code == Lack.NO_CODE]
    assert units == [number for number, unit in enumerate(desk.draft.units) if unit.graded]


def test_a_finished_key_lacks_nothing(qtbot: QtBot, desk: CodingDesk, pane: MissingPane) -> None:
    assert pane.state == ""
    desk.do(acts.set_rationale, 0, "Why.")
    finish_all(desk)
    for number, unit in enumerate(desk.draft.units):
        if unit.source_code is SourceCode.NONE_NEEDED:
            desk.do(acts.set_source, number, SourceCode.MISSING)
    wait(qtbot, pane)
    assert lines(pane) == []
    assert pane.state == "Nothing is missing."
    assert pane.list.isHidden()
    total = sum(unit.graded for unit in desk.draft.units)
    assert pane.meter.words == f"{total} of {total} complete"
    desk.undo()
    desk.do(acts.set_rationale, 3, "")
    wait(qtbot, pane)
    assert pane.list.isVisible()
    assert "4  Needs a reason" in lines(pane)


def test_only_worth_a_look_is_no_obstacle(qtbot: QtBot, desk: CodingDesk, pane: MissingPane) -> None:
    code_all(desk.drafting)
    wait_for = "Nothing stands in the way of publishing."
    desk.do(acts.set_rationale, 0, "It says “nowhere at all”.")
    wait(qtbot, pane)
    assert pane.state == wait_for
    assert lines(pane)[0].startswith("Worth a look")


# --- when -------------------------------------------------------------------------------------------------


def test_nothing_is_looked_for_while_nobody_looks(qtbot: QtBot, desk: CodingDesk, pane: MissingPane) -> None:
    before = lines(pane)
    pane.hide()
    desk.do(acts.set_role, 1, Role.FURNITURE)
    QTest.qWait(400)
    assert lines(pane) == before
    pane.show()
    assert len(lines(pane)) == len(before) - 1


def test_many_acts_in_a_row_are_looked_through_once(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    shown: list[str] = []
    pane.list.current_gap_changed.connect(lambda: shown.append(""))
    for number in range(8):
        desk.do(acts.set_type, number, TypeCode.OPINION)
    wait(qtbot, pane)
    assert len(shown) == 1


def test_another_draft_begins_at_its_top_and_none_says_so(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    QTest.keyClick(pane.list, Qt.Key.Key_End)
    desk.open(begin(desk.library, LONG))
    wait(qtbot, pane)
    assert pane.list.currentIndex().row() == 1
    assert pane.list.verticalScrollBar().value() == 0
    desk.close()
    wait(qtbot, pane)
    assert lines(pane) == []
    assert pane.state == "No key is open."


# --- level ------------------------------------------------------------------------------------------------


def test_the_level_is_three_at_first_and_is_remembered(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    assert pane.course_level == 3
    code_all(desk.drafting)
    for number, unit in enumerate(desk.draft.units):
        if unit.source_code is SourceCode.VAGUE:
            desk.do(acts.set_source, number, SourceCode.TOO_WEAK)
    wait(qtbot, pane)
    assert not [line for line in lines(pane) if line.startswith("Few missing")]
    pane.level.setFocus()
    QTest.keyClick(pane.level, Qt.Key.Key_Up)
    assert pane.course_level == 2
    assert "Few missing sources: 0" in lines(pane)
    assert read_preference(desk.library, PROGRAM, COURSE_LEVEL) == 2
    again = MissingPane(desk, CODEBOOK)
    qtbot.addWidget(again)
    assert again.course_level == 2


def test_a_hard_article_wants_something_accepted_or_contested(
    qtbot: QtBot, desk: CodingDesk, pane: MissingPane
) -> None:
    code_as_facts(desk)
    wait(qtbot, pane)
    assert "Nothing accepted or contested" not in lines(pane)
    desk.open(begin(desk.library, BODY.replace("Harbour", "Hilltop"), difficulty="hard"))
    code_as_facts(desk)
    wait(qtbot, pane)
    assert "Nothing accepted or contested" in lines(pane)


# --- the meter --------------------------------------------------------------------------------------------


def test_the_meter_says_how_far_one_is(qtbot: QtBot) -> None:
    bar = MeterBar()
    qtbot.addWidget(bar)
    bar.show_meter(Meter(18, 25))
    assert bar.words == "18 of 25 complete"
    bar.show_meter(Meter(0, 0))
    assert "0" not in bar.words
