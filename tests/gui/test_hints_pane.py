"""Hints for whoever asks for them: evidence and a question, never a code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hinting_desk import RULES
from missing_desk import begin, desk_on, put_in_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.codebook import TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import merge, split
from secondread_core.drafting.model import is_blank
from secondread_core.drafting.typos import fix_text
from secondread_core.hinting.finding import find_hints
from secondread_core.hinting.model import QUESTION, QUESTION_IF_ATTRIBUTED, Hint, HintKind, Question
from secondread_gui.appearance.palettes import DAY, NIGHT
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.hint_words import kind_words, question_of, question_words
from secondread_gui.authoring.hinting_desk import HintDesk
from secondread_gui.authoring.hints_pane import HintsPane
from secondread_resources import hint_rules

TEXT = """Notes from the harbour

Experts say the bridge is weak & <b>will</b> fall. The plan is absurd. It rained.

“We lose the morning,” Anna Holt said on the pier."""
EXPERTS, ABSURD, RAINED, HOLT = range(1, 5)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[CodingDesk]:
    with desk_on(tmp_path) as made:
        made.open(begin(made.library, TEXT))
        made.go_to(EXPERTS)
        yield made


@pytest.fixture
def hints(desk: CodingDesk) -> HintDesk:
    return HintDesk(desk, hint_rules)


@pytest.fixture
def pane(qtbot: QtBot, desk: CodingDesk, hints: HintDesk) -> Iterator[HintsPane]:
    made = HintsPane(desk, hints, DAY)
    window = put_in_window(qtbot, made)
    made.switch.setFocus()
    yield made
    window.close()


def told(pane: HintsPane) -> str:
    return pane.shown.toPlainText()


def evidence(desk: CodingDesk, hints: HintDesk, unit: int) -> list[str]:
    return [desk.draft.body[start:end] for start, end in hints.spans_of(unit)]


# --- words ------------------------------------------------------------------------------------------------


def test_every_kind_and_every_question_has_words_of_its_own() -> None:
    assert set(kind_words()) == set(HintKind)
    assert set(question_words()) == set(Question)
    assert len(set(kind_words().values())) == len(HintKind)
    asked = {
        question_of(Hint(0, kind, ((0, 1),), questions[kind]))
        for questions in (QUESTION, QUESTION_IF_ATTRIBUTED)
        for kind in HintKind
    }
    assert set(question_words().values()) - {question_words()[Question.OPINION]} <= asked
    assert all("?" in question for question in asked)


def test_no_word_of_a_hint_names_a_code() -> None:
    said = " ".join([*kind_words().values(), *question_words().values()])
    assert not [code for code in TypeCode if code.value in said]


# --- the switch -------------------------------------------------------------------------------------------


def test_hints_are_off_until_they_are_asked_for(desk: CodingDesk, hints: HintDesk, pane: HintsPane) -> None:
    assert not pane.switch.isChecked()
    assert evidence(desk, hints, EXPERTS) == []
    assert "never choose a code" in told(pane)
    QTest.keyClick(pane.switch, Qt.Key.Key_Space)
    assert "Experts" in evidence(desk, hints, EXPERTS)
    assert "Vague source" in told(pane)
    assert "“Experts" in told(pane)
    assert question_words()[Question.VAGUE_SOURCE] in told(pane)
    QTest.keyClick(pane.switch, Qt.Key.Key_Space)
    assert evidence(desk, hints, EXPERTS) == []
    assert "Vague source" not in told(pane)


def test_they_are_off_again_in_the_next_draft(desk: CodingDesk, hints: HintDesk, pane: HintsPane) -> None:
    QTest.keyClick(pane.switch, Qt.Key.Key_Space)
    desk.open(begin(desk.library, TEXT.replace("harbour", "hills")))
    assert not hints.on
    assert not pane.switch.isChecked()
    desk.close()
    assert told(pane) == "No key is open."
    assert not pane.switch.isEnabled()


def test_the_help_says_how_good_they_are(pane: HintsPane) -> None:
    wanted: list[str] = []
    pane.help_wanted.connect(wanted.append)
    pane.more.setFocus()
    QTest.keyClick(pane.more, Qt.Key.Key_Space)
    assert wanted == ["hints"]


@pytest.mark.parametrize("language", ["de", "pt-BR", "und", ""])
def test_an_article_in_another_language_has_none_and_says_so(
    desk: CodingDesk, hints: HintDesk, pane: HintsPane, language: str
) -> None:
    desk.open(begin(desk.library, TEXT.replace("harbour", "hills"), language=language))
    assert "no hints for the language" in told(pane)
    assert not pane.switch.isEnabled()
    hints.set_on(True)
    assert not hints.on
    desk.open(begin(desk.library, TEXT.replace("harbour", "lakes"), language="en-GB"))
    assert pane.switch.isEnabled()


def test_no_rules_at_all_is_no_trouble(desk: CodingDesk) -> None:
    bare = HintDesk(desk, lambda _language: None)
    bare.set_on(True)
    assert not bare.on
    assert bare.hints_of(EXPERTS) == ()


# --- what is found ----------------------------------------------------------------------------------------


def test_they_follow_the_current_sentence(desk: CodingDesk, hints: HintDesk, pane: HintsPane) -> None:
    hints.set_on(True)
    desk.go_to(ABSURD)
    assert "Judging word" in told(pane)
    assert "“absurd”" in told(pane)
    desk.go_to(RAINED)
    assert "Nothing was found" in told(pane)
    desk.go_to(HOLT)
    assert "Somebody says it" in told(pane)


def test_what_the_article_says_is_no_markup(desk: CodingDesk, hints: HintDesk, pane: HintsPane) -> None:
    hints.set_on(True)
    spans = [desk.draft.body[a:b] for hint in hints.hints_of(EXPERTS) for a, b in hint.spans]
    assert spans
    for words in spans:
        assert words in told(pane)


def test_every_hint_of_the_text_is_shown_at_its_sentence(
    desk: CodingDesk, hints: HintDesk, pane: HintsPane
) -> None:
    hints.set_on(True)
    draft = desk.draft
    found = find_hints(draft.body, draft.units, RULES)
    assert [hint for unit in range(len(draft.units)) for hint in hints.hints_of(unit)] == found
    for hint in found:
        desk.go_to(hint.unit)
        assert kind_words()[hint.kind] in told(pane)
        assert question_of(hint) in told(pane)


def test_asking_for_them_codes_nothing(desk: CodingDesk, hints: HintDesk, pane: HintsPane) -> None:
    QTest.keyClick(pane.switch, Qt.Key.Key_Space)
    for unit in range(len(desk.draft.units)):
        desk.go_to(unit)
    assert all(map(is_blank, desk.draft.units))
    assert not desk.drafting.can_undo


def test_after_another_cut_or_text_they_are_found_anew(
    desk: CodingDesk, hints: HintDesk, pane: HintsPane
) -> None:
    hints.set_on(True)
    changes: list[None] = []
    hints.changed.connect(lambda: changes.append(None))
    desk.do(acts.set_type, EXPERTS, TypeCode.OPINION)
    assert changes == []
    desk.do(merge, EXPERTS)
    assert len(changes) == 1
    assert "absurd" in evidence(desk, hints, EXPERTS)
    assert "Judging word" in told(pane)
    desk.do(split, EXPERTS, desk.draft.body.index("The plan"))
    assert "absurd" not in evidence(desk, hints, EXPERTS)
    desk.apply(fix_text(desk.draft, desk.draft.body.replace("The plan is absurd", "The plan is blue"))[0])
    assert evidence(desk, hints, ABSURD) == []
    desk.undo()
    assert evidence(desk, hints, ABSURD) == ["absurd"]


def test_whoever_is_told_of_a_change_first_gets_the_new_hints(desk: CodingDesk) -> None:
    seen: list[list[str]] = []
    late: list[HintDesk] = []
    desk.changed.connect(lambda _change: seen.append(evidence(desk, late[0], EXPERTS)))
    late.append(HintDesk(desk, hint_rules))
    late[0].set_on(True)
    assert "absurd" not in evidence(desk, late[0], EXPERTS)
    desk.do(merge, EXPERTS)
    assert "absurd" in seen[0]


def test_nothing_is_looked_for_while_they_are_off(desk: CodingDesk, qtbot: QtBot) -> None:
    asked: list[str] = []

    def rules(language: str) -> None:
        asked.append(language)

    hints = HintDesk(desk, rules)
    pane = HintsPane(desk, hints, DAY)
    qtbot.addWidget(pane)
    desk.do(merge, EXPERTS)
    desk.go_to(HOLT)
    assert asked == []


def test_another_palette_keeps_the_words(hints: HintDesk, pane: HintsPane) -> None:
    hints.set_on(True)
    before = told(pane)
    pane.dress(NIGHT)
    assert told(pane) == before
