"""What is decided where two codings differ is what is kept, and can be taken back."""

from __future__ import annotations

import pytest
from differences_desk import CTRL, all_told, bar_of, click, codings, outcomes, press, shown, stored
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from settling_desk import DIFFERING, SECOND, desk_of, two_codings_of

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import Cause, Outcome
from secondread_core.drafting.settling import unsettled
from secondread_core.drafting.settling_progress import Stage
from secondread_core.store.database import Library
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.messages import Messages
from secondread_gui.settling.differences_pane import DifferencesPane
from secondread_gui.settling.who_is_one import Choice, TwoCodings, choice_of, outcome_of
from secondread_gui.window_words import WindowWords


def test_choices_and_outcomes_belong_together() -> None:
    for turned in (False, True):
        kept = {outcome_of(choice, turned=turned) for choice in Choice}
        assert kept == set(Outcome)
        for choice in Choice:
            assert choice_of(outcome_of(choice, turned=turned), turned=turned) is choice
    assert outcome_of(Choice.ONE, turned=True) is Outcome.SECOND
    assert outcome_of(Choice.ONE_ACCEPTS, turned=True) is Outcome.SECOND_ACCEPT_FIRST


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("choice", list(Choice))
def test_what_is_chosen_is_what_is_kept(
    qtbot: QtBot, desk: CodingDesk, monkeypatch: pytest.MonkeyPatch, choice: Choice, turned: bool
) -> None:
    monkeypatch.setattr(TwoCodings, "turned", lambda _self, _unit: turned)
    pane = shown(qtbot, desk)
    desk.go_to(4)
    one, other = codings(desk).one_and_other(4)
    # what stands in the place of "one" is what "one" says
    card = pane.both.one.toPlainText()
    assert WindowWords().report.source_name(one.source_code) in card  # type: ignore[arg-type]
    assert one.rationale.strip("*").split()[0].strip("*") in card
    press(pane, choice)
    after = stored(desk, 4)
    assert after.outcome is outcome_of(choice, turned=turned)
    taken = {Choice.ONE: one, Choice.ONE_ACCEPTS: one, Choice.OTHER: other, Choice.OTHER_ACCEPTS: other}
    if choice in taken:
        mine, theirs = taken[choice], other if taken[choice] is one else one
        assert (after.type_code, after.source_code) == (mine.type_code, mine.source_code)
        assert after.rationale == mine.rationale
        accepts = choice in (Choice.ONE_ACCEPTS, Choice.OTHER_ACCEPTS)
        assert (theirs.type_code in after.accept) is accepts
        assert (theirs.source_code in after.accept_source) is accepts
    elif choice is Choice.CONTESTED:
        assert after.contested_type
        assert after.contested_source
        assert {one.type_code, other.type_code} <= {after.type_code, *after.accept}
    else:
        assert not after.coded
    pressed = [button.isChecked() for button in outcomes(pane)]
    assert pressed == [each is choice for each in Choice]


def test_buttons_and_chips_do_the_same(pane: DifferencesPane, desk: CodingDesk) -> None:
    desk.go_to(2)
    click(outcomes(pane)[1])
    assert stored(desk, 2).outcome is outcome_of(Choice.OTHER, turned=codings(desk).turned(2))
    assert [question.stage for question in pane.found] == [Stage.OPEN, Stage.NO_CAUSE, Stage.OPEN]
    assert "Decided, but without a reason code: 3." in all_told(pane)
    click(bar_of(pane).causes[Cause.SLIP])
    assert stored(desk, 2).why is Cause.SLIP
    assert stored(desk, 2).outcome is not None
    assert "without a reason code" not in all_told(pane)
    assert "1 of 3 settled" in all_told(pane)


def test_a_cause_chosen_first_is_kept_with_the_decision(pane: DifferencesPane, desk: CodingDesk) -> None:
    desk.go_to(1)
    click(bar_of(pane).causes[Cause.AMBIGUOUS_TEXT])
    assert "0 of 3 settled" in all_told(pane)
    press(pane, Choice.CONTESTED)
    assert (stored(desk, 1).outcome, stored(desk, 1).why) == (Outcome.CONTESTED, Cause.AMBIGUOUS_TEXT)
    desk.go_to(2)
    assert not any(b.isChecked() for b in bar_of(pane).causes.values()), "each sentence has its own"


def test_a_cause_has_a_key_and_giving_it_again_takes_it_back(pane: DifferencesPane, desk: CodingDesk) -> None:
    desk.go_to(1)
    QTest.keyClick(pane.list, Qt.Key.Key_8, CTRL)
    assert stored(desk, 1).why is Cause.CODEBOOK_GAP
    assert [button.isChecked() for button in bar_of(pane).causes.values()] == [False, True, False]
    QTest.keyClick(pane.list, Qt.Key.Key_9, CTRL)
    assert stored(desk, 1).why is Cause.SLIP
    QTest.keyClick(pane.list, Qt.Key.Key_9, CTRL)
    assert stored(desk, 1).why is None
    desk.go_to(0)
    QTest.keyClick(pane.list, Qt.Key.Key_9, CTRL)
    assert stored(desk, 0).why is None, "there is no difference"


def test_what_is_coded_by_hand_can_be_settled_as_it_is(pane: DifferencesPane, desk: CodingDesk) -> None:
    desk.go_to(4)
    button = outcomes(pane)[5]
    assert "Something else" in button.text()
    desk.do(acts.set_type, 4, TypeCode.REPORTED_FACT)
    desk.do(acts.set_source, 4, SourceCode.NONE_NEEDED)
    assert pane.found[2].stage is Stage.OPEN, "the code alone settles nothing"
    assert "Settle as coded" in button.text()
    click(button)
    after = stored(desk, 4)
    assert (after.outcome, after.type_code) == (Outcome.OTHER, TypeCode.REPORTED_FACT)
    assert 4 not in unsettled(desk.draft, *codings(desk).drafts)


def test_something_else_waits_for_its_code(pane: DifferencesPane, desk: CodingDesk) -> None:
    desk.go_to(4)
    press(pane, Choice.ELSE)
    assert [question.stage for question in pane.found] == [Stage.OPEN, Stage.OPEN, Stage.NO_CODE]
    assert "Decided, but not coded yet: 5." in all_told(pane)
    desk.do(acts.set_type, 4, TypeCode.REPORTED_FACT)
    desk.do(acts.set_source, 4, SourceCode.NONE_NEEDED)
    assert [question.stage for question in pane.found] == [Stage.OPEN, Stage.OPEN, Stage.NO_CAUSE]


def test_what_was_agreed_and_changed_since_is_asked_about(pane: DifferencesPane, desk: CodingDesk) -> None:
    desk.go_to(3)
    assert "both say the same" in all_told(pane)
    press(pane, Choice.ONE)
    assert stored(desk, 3).outcome is None, "there is nothing to decide"
    desk.do(acts.set_source, 3, SourceCode.MISSING)
    assert [question.unit for question in pane.found] == [1, 2, 3, 4]
    assert "changed since" in all_told(pane)
    press(pane, Choice.ELSE)
    assert stored(desk, 3).outcome is Outcome.OTHER


def test_a_reason_written_while_settling_outlives_the_decision(
    pane: DifferencesPane, desk: CodingDesk
) -> None:
    unit = DIFFERING[0]
    desk.go_to(unit)
    desk.do(acts.set_rationale, unit, "Long thought over.")
    for choice in (Choice.CONTESTED, Choice.ONE, Choice.OTHER_ACCEPTS):
        press(pane, choice)
        assert stored(desk, unit).rationale == "Long thought over."
        assert stored(desk, unit).outcome is not None


def test_everything_can_be_taken_back(pane: DifferencesPane, desk: CodingDesk) -> None:
    before = desk.draft
    for unit in DIFFERING:
        desk.go_to(unit)
        press(pane, Choice.ONE)
        click(bar_of(pane).causes[Cause.CODEBOOK_GAP])
    assert "3 of 3 settled" in all_told(pane)
    assert not bar_of(pane).next.isEnabled()
    while desk.drafting.can_undo:
        desk.undo()
    assert desk.draft == before
    assert "0 of 3 settled" in all_told(pane)
    assert not any(button.isChecked() for button in outcomes(pane))


def test_what_cannot_be_taken_is_not_offered(qtbot: QtBot, library: Library, messages: Messages) -> None:
    first, second = two_codings_of(library)
    second.act(acts.set_type, 1, None)
    desk = desk_of(library, messages, first, second)
    pane = shown(qtbot, desk)
    desk.go_to(1)
    open_one = codings(desk).names(1).index(SECOND)
    offered = [button.isEnabled() for button in outcomes(pane)]
    assert offered == [open_one != 0, open_one != 1, False, False, False, True]


def test_a_finished_draft_and_ones_own_are_only_looked_at(
    qtbot: QtBot, pane: DifferencesPane, desk: CodingDesk
) -> None:
    desk.go_to(1)
    desk.finish()
    assert not any(button.isEnabled() for button in outcomes(pane))
    press(pane, Choice.ONE)
    assert stored(desk, 1).outcome is None
    own = codings(desk).ids[0]
    desk.open(own)
    assert "There are no two codings to settle here." in all_told(pane)
    assert pane.found == []
    desk.close()
    assert pane.found == []


def test_out_of_sight_nothing_is_decided(qtbot: QtBot, pane: DifferencesPane, desk: CodingDesk) -> None:
    desk.go_to(1)
    pane.hide()
    assert not any(action.isEnabled() for action in pane.actions() if "settle" in action.objectName())
    desk.go_to(0)
    following = next(action for action in pane.actions() if action.objectName().endswith("next-difference"))
    following.trigger()
    assert desk.unit == 1
