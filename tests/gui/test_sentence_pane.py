"""The form beside the page: what it shows of a sentence, and that every choice is an act in the library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from accessible_tree import troubles_of
from cut_off import cut_off
from focus_walk import hidden_part
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sentence_desk import Stage, click, refuse_writing, staged

from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import merge
from secondread_core.drafting.edits import Edit, Splice
from secondread_core.drafting.following import LABELS
from secondread_core.drafting.model import Cause, Layer, Outcome
from secondread_core.session import open_draft
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import DAY
from secondread_gui.authoring.chips import ActChip, Chip
from secondread_gui.authoring.fold import Fold
from secondread_gui.authoring.words_list import LabelChoice


@pytest.fixture
def stage(qtbot: QtBot, library: Library) -> Iterator[Stage]:
    yield from staged(qtbot, library)


def offered(row: QWidget) -> list[str]:
    chips = sorted((c for c in row.findChildren(Chip) if c.isVisible()), key=_place)
    return [chip.accessibleName() for chip in chips]


def _place(chip: QWidget) -> tuple[int, int]:
    at = chip.mapToGlobal(QPoint())
    return at.y(), at.x()


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def mark(stage: Stage, words: str, label: str, unit: int = 0) -> None:
    start = stage.desk.draft.body.index(words, stage.desk.draft.units[unit].start)
    stage.desk.do(acts.toggle_words, unit, start, start + len(words), label)


# --- codes and content ----------------------------------------------------------------------------------


def test_the_code_is_told_in_plain_words(stage: Stage) -> None:
    stage.desk.go_to(1)
    assert stage.pane.code.told == "Sentence 2\nType: open\nSourcing: open"
    stage.desk.do(acts.set_type, 1, TypeCode.ANALYSIS)
    stage.desk.do(acts.set_source, 1, SourceCode.MISSING)
    assert stage.pane.code.told == "Sentence 2\nType: Analysis or forecast\nSourcing: Missing"
    assert stage.pane.accessibleDescription() == stage.pane.code.told


def test_what_is_attributed_is_asked_of_attributions_only(stage: Stage) -> None:
    chip = stage.pane.code.contents[Content.PREDICTION]
    assert not chip.isVisible()
    stage.desk.do(acts.set_type, 0, TypeCode.ATTRIBUTED)
    click(chip)
    assert stage.stored().content is Content.PREDICTION
    assert chip.isChecked()
    click(chip)
    assert stage.stored().content is None
    assert not chip.isChecked()


def test_page_furniture_needs_no_code(stage: Stage) -> None:
    stage.pane.place.fold.open()
    settle()
    click(stage.pane.place.roles[Role.FURNITURE])
    assert stage.stored().role is Role.FURNITURE
    assert stage.pane.code.told == "Sentence 1: Page furniture, needs no code"


def test_how_a_difference_was_settled_is_told(stage: Stage) -> None:
    draft = stage.desk.draft
    before = draft.units[0]
    settled = replace(before, outcome=Outcome.CONTESTED, why=Cause.CODEBOOK_GAP)
    stage.desk.apply(Edit((Splice(0, (before,), (settled,)),)))
    assert "careful readers may differ" in stage.pane.code.told
    assert "codebook does not say" in stage.pane.code.told
    stage.desk.go_to(1)
    assert "Settled" not in stage.pane.code.told


@pytest.mark.parametrize("outcome", Outcome)
def test_every_way_of_settling_is_told(stage: Stage, outcome: Outcome) -> None:
    before = stage.desk.draft.units[0]
    stage.desk.apply(Edit((Splice(0, (before,), (replace(before, outcome=outcome),)),)))
    assert "Settled: " in stage.pane.code.told


# --- skills ---------------------------------------------------------------------------------------------


def test_skills_follow_from_the_codes_and_those_that_fit_come_first(stage: Stage) -> None:
    stage.desk.do(acts.set_type, 0, TypeCode.ANALYSIS)
    stage.desk.do(acts.set_source, 0, SourceCode.MISSING)
    settle()
    first = offered(stage.pane.skills)
    assert first[0] == "Guessed motive"
    assert "Headline against story" in first, "it is the headline"
    assert len(first) == 4
    assert stage.pane.skills.chip(Skill.MOTIVE_READING).isChecked()
    click(stage.pane.skills.chip(Skill.MOTIVE_READING))
    assert stage.stored().skills == ()
    click(stage.pane.skills.chip(Skill.FACT_PLUS_INFERENCE))
    assert stage.stored().skills == (Skill.FACT_PLUS_INFERENCE,)
    stage.desk.do(acts.set_type, 0, TypeCode.MIXED)
    assert stage.stored().skills == (Skill.FACT_PLUS_INFERENCE,), "chosen by hand"
    assert stage.pane.skills.chip(Skill.FACT_PLUS_INFERENCE).isVisible()


def test_all_other_skills_are_under_more(stage: Stage) -> None:
    stage.desk.do(acts.set_type, 0, TypeCode.OPINION)
    weak = stage.pane.skills.chip(Skill.WEAK_SOURCE)
    assert not weak.isVisible()
    stage.pane.skills.more.head.setFocus()
    QTest.keyClick(stage.pane.skills.more.head, Qt.Key.Key_Space)
    settle()
    assert len(offered(stage.pane.skills)) == len(Skill)
    click(weak)
    assert stage.stored().skills == (Skill.WEAK_SOURCE,)
    assert weak.isVisible(), "no chip moves away under the pointer"
    click(stage.pane.skills.more.head)
    assert stage.pane.skills.more.head.accessibleName() == "More skills: Source too weak"
    stage.desk.go_to(1)
    stage.desk.go_to(0)
    assert stage.pane.skills.chip(Skill.WEAK_SOURCE).isVisible(), "what it has is always seen"


# --- accepted, contested, weight ------------------------------------------------------------------------


def test_other_answers_are_accepted_but_never_its_own(stage: Stage) -> None:
    others = stage.pane.others
    stage.desk.do(acts.set_type, 0, TypeCode.MIXED)
    stage.desk.do(acts.set_source, 0, SourceCode.VAGUE)
    click(others.accepted.head)
    settle()
    assert not others.chip(TypeCode.MIXED).isVisible()
    assert not others.chip(SourceCode.VAGUE).isVisible()
    click(others.chip(TypeCode.OPINION))
    click(others.chip(SourceCode.MISSING))
    assert stage.stored().accept == {TypeCode.OPINION}
    assert stage.stored().accept_source == {SourceCode.MISSING}
    assert others.accepted.head.accessibleName() == "Also accepted"
    click(others.accepted.head)
    assert others.accepted.head.accessibleName() == "Also accepted: Opinion, Missing"
    stage.desk.do(acts.set_type, 0, TypeCode.OPINION)
    assert others.accepted.head.accessibleName() == "Also accepted: Missing"


def test_each_question_can_be_contested(stage: Stage) -> None:
    click(stage.pane.others.contested.head)
    settle()
    click(stage.pane.others.chip(Layer.SOURCE))
    assert (stage.stored().contested_type, stage.stored().contested_source) == (False, True)
    click(stage.pane.others.chip(Layer.TYPE))
    click(stage.pane.others.chip(Layer.SOURCE))
    assert (stage.stored().contested_type, stage.stored().contested_source) == (True, False)


def test_weight_and_place_are_one_of_several(stage: Stage) -> None:
    place = stage.pane.place
    stage.pane.window().resize(1_000, 600)
    place.fold.open()
    settle()
    click(place.weights[2.0])
    click(place.weights[2.0])
    assert stage.stored().weight == 2.0
    place.weights[2.0].setFocus()
    QTest.keyClick(place.weights[2.0], Qt.Key.Key_Left)
    assert stage.stored().weight == 1.0
    place.fold.open(opened=False)
    assert place.fold.head.accessibleName() == "Weight and place: Once, Headline"


# --- marked words ---------------------------------------------------------------------------------------


def test_marked_words_are_named_and_taken_away(stage: Stage) -> None:
    mark(stage, "council voted", "loaded")
    mark(stage, "minutes", "hedge")
    rows = [row for row in stage.pane.words.rows if row.isVisible()]
    assert [row.text.text() for row in rows] == ["“council voted”", "“minutes”"]
    rows[0].label.setFocus()
    for _ in range(LABELS.index("number") - LABELS.index("loaded")):
        QTest.keyClick(rows[0].label, Qt.Key.Key_Down)
    assert [span.label for span in stage.stored().spans] == ["number", "hedge"]
    rows[1].away.setFocus()
    QTest.keyClick(rows[1].away, Qt.Key.Key_Space)
    assert [span.label for span in stage.stored().spans] == ["number"]
    assert rows[0].away.hasFocus(), "the next can be taken away with the same key"


def test_a_label_from_elsewhere_stays_until_another_is_chosen(stage: Stage) -> None:
    mark(stage, "council", "sarcasm")
    choice = stage.pane.words.rows[0].label
    assert choice.currentText() == "sarcasm"
    stage.desk.go_to(1)
    stage.desk.go_to(0)
    assert choice.currentText() == "sarcasm"
    assert [span.label for span in stage.stored().spans] == ["sarcasm"]


def test_the_wheel_changes_no_label(stage: Stage) -> None:
    mark(stage, "council", "loaded")
    choice = stage.pane.words.rows[0].label
    choice.setFocus()
    where = QPointF(choice.rect().center())
    wheel = QWheelEvent(
        where,
        QPointF(choice.mapToGlobal(where.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, wheel)
    assert [span.label for span in stage.stored().spans] == ["loaded"]


# --- who listens ----------------------------------------------------------------------------------------


def test_a_refused_act_leaves_the_form_as_the_draft_is(stage: Stage) -> None:
    stage.desk.do(acts.set_type, 0, TypeCode.ATTRIBUTED)
    refuse_writing(stage.library)
    chip = stage.pane.code.contents[Content.CLAIM]
    click(chip)
    assert stage.messages.text
    assert not chip.isChecked()
    refuse_writing(stage.library, False)
    assert stage.stored().content is None


def test_a_finished_coding_can_be_seen_but_not_changed(stage: Stage) -> None:
    stage.desk.do(acts.set_content, 0, Content.CLAIM)
    mark(stage, "council", "loaded")
    for fold in stage.pane.findChildren(Fold):
        fold.open()
    stage.desk.finish()
    settle()
    for kind in (Chip, LabelChoice):
        shown = [one for one in stage.pane.findChildren(kind) if one.isVisible()]
        assert shown
        assert not any(one.isEnabled() for one in shown)
    assert stage.pane.written.reason.isReadOnly()
    stage.desk.reopen()
    assert stage.pane.code.contents[Content.CLAIM].isEnabled()


def test_it_works_only_while_it_is_seen_and_catches_up(stage: Stage) -> None:
    stage.pane.hide()
    stage.desk.go_to(1)
    stage.desk.do(acts.set_type, 1, TypeCode.OPINION)
    assert stage.pane.code.told.startswith("Sentence 1")
    stage.pane.show()
    assert stage.pane.code.told.startswith("Sentence 2\nType: Opinion")


def test_without_a_sentence_there_is_nothing_to_fill_in(stage: Stage) -> None:
    stage.desk.go_to(None)
    assert not stage.pane.code.isVisible()
    stage.desk.go_to(2)
    assert stage.pane.code.isVisible()
    stage.desk.close()
    assert not stage.pane.code.isVisible()


def test_what_another_window_did_is_shown(stage: Stage) -> None:
    other = open_draft(stage.library, stage.draft_id)
    other.act(merge, 0)
    other.act(acts.set_type, 0, TypeCode.NO_CLAIM)
    stage.desk.catch_up()
    assert "No claim" in stage.pane.code.told


def test_acts_of_the_room_stand_in_the_form(stage: Stage) -> None:
    done: list[str] = []
    split, join = stage.acts
    split.triggered.connect(lambda: done.append("split"))
    join.setEnabled(False)
    join.setText("Join with the next one")
    chips = stage.pane.findChildren(ActChip)
    stage.pane.ensureWidgetVisible(chips[0])
    settle()
    click(chips[0])
    QTest.mouseDClick(chips[0], Qt.MouseButton.LeftButton)
    assert done == ["split"], "a second click in haste does nothing"
    assert chips[1].text() == "Join with the next one"
    assert not chips[1].isEnabled()


@pytest.mark.parametrize("wide", [280, 324])
@pytest.mark.parametrize("opened", [False, True])
def test_nothing_is_cut_off_in_the_form(stage: Stage, wide: int, opened: bool) -> None:
    stage.desk.do(acts.set_content, 0, Content.CLAIM)
    stage.desk.do(acts.set_rationale, 0, "It is **said** by nobody.")
    mark(stage, "council voted", "attribution")
    for fold in stage.pane.findChildren(Fold):
        fold.open(opened=opened)
    stage.pane.setFixedWidth(wide)
    stage.pane.dress(DAY, 100)
    settle()
    assert cut_off(stage.pane.window()) == []
    assert stage.pane.horizontalScrollBar().maximum() == 0


def test_a_screen_reader_is_told_what_everything_is_and_does(stage: Stage) -> None:
    stage.desk.do(acts.set_content, 0, Content.CLAIM)
    mark(stage, "council", "loaded")
    mark(stage, "minutes", "loaded")
    for act in stage.acts:
        act.setToolTip("Does something to this sentence")
    for fold in stage.pane.findChildren(Fold):
        fold.open()
    settle()
    assert troubles_of(stage.pane) == []


def test_what_is_unfolded_is_scrolled_to(stage: Stage) -> None:
    stage.desk.do(acts.set_rationale, 0, "\n".join("reasons" for _ in range(30)))
    settle()
    head = stage.pane.place.fold.head
    stage.pane.ensureWidgetVisible(head, 0, 0)
    click(head)
    settle()
    assert hidden_part(stage.pane.place.roles[Role.BODY]) == ""


def test_a_field_that_gets_the_focus_is_seen_whole(stage: Stage) -> None:
    for fold in stage.pane.findChildren(Fold):
        fold.open(opened=fold is not stage.pane.remark)
    settle()
    stage.pane.verticalScrollBar().setValue(0)
    stage.pane.write_note()
    settle()
    assert hidden_part(stage.pane.written.remark) == ""
    stage.pane.write_reason()
    settle()
    assert hidden_part(stage.pane.written.reason) == ""


def test_tab_goes_through_the_whole_form_and_what_has_the_focus_is_seen(stage: Stage) -> None:
    stage.desk.do(acts.set_content, 0, Content.CLAIM)
    mark(stage, "council", "loaded")
    stage.beside.setFocus()
    seen: list[QWidget] = []
    while True:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if not stage.pane.isAncestorOf(focus):
            break
        assert focus not in seen
        seen.append(focus)
    names = [widget.accessibleName() for widget in seen]
    assert all(names)
    assert names.index("A claim") < names.index("Reason") < names.index("Somebody's claim")
    assert "Note to yourself: none" in names
