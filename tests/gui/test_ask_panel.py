"""Asking the codebook: every answer is explained and told apart from the others."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import secondread_resources
from secondread_core.codebook import LEVELS, SourceCode, TypeClass, TypeCode, missing_codes
from secondread_gui.appearance.palettes import DAY
from secondread_gui.appearance.style import style_sheet
from secondread_gui.asking.ask_panel import AskPanel
from secondread_gui.asking.telling import ChoiceList, all_text
from secondread_gui.widgets.codebook_words import CodebookWords
from secondread_gui.widgets.wrapping_button import WrappingButton

WORDS = secondread_resources.codebook()
CONTRASTS = secondread_resources.contrasts()
Open = Callable[..., AskPanel]


@pytest.fixture
def open_panel(qtbot: QtBot) -> Open:
    def make(width: int = 290, height: int = 700) -> AskPanel:
        panel = AskPanel(CodebookWords(WORDS), CONTRASTS)
        qtbot.addWidget(panel)
        panel.resize(width, height)
        panel.show()
        return panel

    return make


@pytest.fixture
def panel(open_panel: Open) -> AskPanel:
    return open_panel()


def told(panel: AskPanel) -> str:
    return all_text(panel.area.widget())


def show(
    panel: AskPanel,
    level: int,
    answer: TypeClass | TypeCode | None,
    flag: bool,
    reason: SourceCode | None,
) -> None:
    """Show an answer, and wait until it is written."""
    panel.show_answer(level, answer, flag, reason)
    while panel.waiting:
        QTest.qWait(5)


def cut_off(panel: AskPanel) -> list[str]:
    """The texts that have less room than they need."""
    inner = panel.area.widget()
    texts = [*inner.findChildren(QLabel), *inner.findChildren(WrappingButton)]
    small = [text.text() for text in texts if text.height() < text.heightForWidth(text.width())]
    return small + ["too wide"] * (panel.area.horizontalScrollBar().maximum() > 0)


def open_choice(choices: ChoiceList, code: TypeClass | TypeCode | SourceCode) -> str:
    """What a click on a choice brings up."""
    choices.buttons[code].click()
    assert choices.shown is not None
    return all_text(choices.shown)


@pytest.mark.parametrize("code", list(TypeCode))
def test_a_type_is_explained_with_an_example_and_a_counter_example(panel: AskPanel, code: TypeCode) -> None:
    show(panel, 2, code, False, None)
    words = WORDS["types"][code]
    for text in (
        words["name"],
        words["explanation"],
        words["example"],
        words["counter_example"]["sentence"],
        words["counter_example"]["why"],
        WORDS["types"][words["counter_example"]["code"]]["name"],
    ):
        assert text in told(panel)


@pytest.mark.parametrize(("code", "other"), list(permutations(TypeCode, 2)))
def test_each_type_is_told_from_each_other(panel: AskPanel, code: TypeCode, other: TypeCode) -> None:
    show(panel, 3, code, False, None)
    assert list(panel.types.buttons) == [each for each in TypeCode if each is not code]
    shown = open_choice(panel.types, other)
    (contrast,) = (c for c in CONTRASTS["types"] if set(c["sentences"]) == {code, other})
    names = {each: WORDS["types"][each]["name"] for each in (code, other)}
    no = other if contrast["yes"] == code else code
    assert shown == " ".join(
        (
            contrast["question"],
            f"Yes: {names[TypeCode(contrast['yes'])]}. No: {names[no]}.",
            names[code],
            contrast["sentences"][code],
            names[other],
            contrast["sentences"][other],
            contrast["why"],
        )
    )


@pytest.mark.parametrize("answer", [*TypeClass, TypeCode.MIXED, TypeCode.ATTRIBUTED])
def test_level_1_speaks_of_two_classes(panel: AskPanel, answer: TypeClass | TypeCode) -> None:
    show(panel, 1, answer, False, None)
    mine = TypeClass.OPINION if answer in (TypeClass.OPINION, TypeCode.MIXED) else TypeClass.REPORTED
    (other,) = set(TypeClass) - {mine}
    assert list(panel.types.buttons) == [other]
    assert WORDS["classes"][mine]["explanation"] in told(panel)
    assert CONTRASTS["classes"][0]["why"] in open_choice(panel.types, other)
    assert WORDS["types"]["A5"]["name"] not in told(panel)


@pytest.mark.parametrize("level", LEVELS)
def test_without_an_answer_it_asks_in_the_codebook_s_order(panel: AskPanel, level: int) -> None:
    show(panel, level, None, False, None)
    shown = told(panel)
    places = [shown.index(step["question"]) for step in CONTRASTS["order"]]
    assert places == sorted(places)
    wanted = list(TypeClass) if level == 1 else [TypeCode(c) for s in CONTRASTS["order"] for c in s["yes"]]
    assert sorted(panel.types.buttons) == sorted(wanted)
    for code in wanted:
        part = WORDS["classes" if level == 1 else "types"]
        assert part[code]["explanation"] in open_choice(panel.types, code)


def test_an_answer_that_says_too_little_for_its_level_counts_as_none(panel: AskPanel) -> None:
    show(panel, 2, TypeClass.REPORTED, False, None)
    assert CONTRASTS["order"][0]["question"] in told(panel)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("flag", [False, True])
def test_the_flag_is_explained_by_what_it_can_mean_at_the_level(
    panel: AskPanel, level: int, flag: bool
) -> None:
    show(panel, level, None, flag, None)
    assert set(panel.kinds.buttons) == missing_codes(level)
    assert ("You have flagged" in told(panel)) is flag
    for kind in panel.kinds.buttons:
        shown = open_choice(panel.kinds, kind)
        assert WORDS["sources"][kind.value]["explanation"] in shown
        assert any(
            kind in contrast["sentences"] and contrast["why"] in shown for contrast in CONTRASTS["sources"]
        )


@pytest.mark.parametrize("level", [2, 3])
def test_the_kind_that_was_flagged_is_told_from_the_others_and_from_a_sound_source(
    panel: AskPanel, level: int
) -> None:
    for reason in missing_codes(level):
        show(panel, level, TypeCode.ATTRIBUTED, True, reason)
        others = set(panel.kinds.buttons)
        assert others & missing_codes(3) == missing_codes(level) - {reason}
        (sound,) = others - missing_codes(3)
        for other in panel.kinds.buttons:
            shown = open_choice(panel.kinds, other)
            assert WORDS["sources"][other.value]["name"] in shown
        assert WORDS["sources"][sound.value]["name"] in told(panel)


def test_a_reason_without_its_flag_or_at_level_1_is_none(panel: AskPanel) -> None:
    for level, flag in ((1, True), (2, False)):
        show(panel, level, None, flag, SourceCode.VAGUE)
        assert set(panel.kinds.buttons) == missing_codes(level)


def test_what_is_open_stays_open_from_sentence_to_sentence_as_long_as_it_can_be_asked(
    panel: AskPanel,
) -> None:
    show(panel, 2, TypeCode.ATTRIBUTED, True, SourceCode.VAGUE)
    open_choice(panel.types, TypeCode.MIXED)
    open_choice(panel.kinds, SourceCode.MISSING)
    show(panel, 2, TypeCode.OPINION, True, SourceCode.UNNAMED_BARE)
    assert (panel.types.chosen, panel.kinds.chosen) == (TypeCode.MIXED, SourceCode.MISSING)
    assert WORDS["types"]["A3"]["name"] in told(panel)
    (between,) = (c for c in CONTRASTS["types"] if set(c["sentences"]) == {"A3", "A5"})
    assert between["why"] in told(panel)
    show(panel, 2, TypeCode.MIXED, True, SourceCode.MISSING)
    assert (panel.types.chosen, panel.kinds.chosen) == (None, None)


def test_what_is_open_is_closed_by_its_own_button(panel: AskPanel) -> None:
    show(panel, 2, TypeCode.ATTRIBUTED, False, None)
    open_choice(panel.types, TypeCode.MIXED)
    assert panel.types.buttons[TypeCode.MIXED].accessibleName() == "Mixed?, shown below"
    panel.types.buttons[TypeCode.MIXED].click()
    assert panel.types.shown is None
    assert panel.types.buttons[TypeCode.MIXED].accessibleName() == "Mixed?"


def test_it_is_used_by_keys_alone(qtbot: QtBot, panel: AskPanel) -> None:
    show(panel, 2, TypeCode.ATTRIBUTED, True, None)
    panel.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel.area)
    wanted = [*panel.types.buttons.values(), *panel.kinds.buttons.values(), panel.open_help]
    for button in wanted:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is button
        assert button.accessibleName() or button.text()
        assert button.accessibleDescription()
    first = panel.types.buttons[TypeCode.REPORTED_FACT]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert panel.types.chosen is TypeCode.REPORTED_FACT
    show(panel, 2, TypeCode.OPINION, True, None)
    assert QApplication.focusWidget() is panel.types.buttons[TypeCode.REPORTED_FACT]


def test_what_is_opened_is_scrolled_into_sight(open_panel: Open) -> None:
    panel = open_panel(height=420)
    show(panel, 2, TypeCode.ATTRIBUTED, False, None)
    button = panel.types.buttons[TypeCode.MIXED]
    button.click()
    top = button.mapTo(panel.area.viewport(), button.rect().topLeft()).y()
    assert top >= 0
    assert panel.types.shown is not None
    question = panel.types.shown.findChildren(QLabel)[0]
    bottom = question.mapTo(panel.area.viewport(), question.rect().bottomLeft()).y()
    assert bottom < panel.area.viewport().height()


def test_what_is_said_is_never_taken_for_markup(panel: AskPanel) -> None:
    for answer in (None, *TypeCode):
        show(panel, 3, answer, True, SourceCode.UNNAMED_BARE)
        labels = panel.area.widget().findChildren(QLabel)
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_what_has_the_focus_is_seen_whole_in_a_low_window(qtbot: QtBot, open_panel: Open) -> None:
    panel = open_panel(height=120)
    show(panel, 2, TypeCode.ATTRIBUTED, True, SourceCode.VAGUE)
    panel.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel.area)
    for button in (*panel.types.buttons.values(), *panel.kinds.buttons.values()):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is button
        assert button.visibleRegion().boundingRect() == button.rect()


def test_the_help_is_opened_at_what_is_asked(qtbot: QtBot, panel: AskPanel) -> None:
    with qtbot.waitSignal(panel.help_wanted) as wanted:
        panel.open_help.click()
    assert wanted.args == ["codebook"]
    assert "codebook" in [page["name"] for page in secondread_resources.help_pages()]


@pytest.mark.parametrize(("width", "scale"), [(280, 100), (560, 200)])
def test_nothing_is_cut(qtbot: QtBot, open_panel: Open, width: int, scale: int) -> None:
    panel = open_panel(width=width)
    panel.setStyleSheet(style_sheet(DAY, scale))
    for answer in (None, *TypeCode):
        show(panel, 3, answer, True, SourceCode.UNNAMED_BARE)
        for choices in (panel.types, panel.kinds):
            for button in choices.buttons.values():
                button.click()
                qtbot.waitUntil(lambda: cut_off(panel) == [])


def test_nothing_is_written_while_it_is_hidden(panel: AskPanel) -> None:
    show(panel, 2, TypeCode.ATTRIBUTED, False, None)
    before = told(panel)
    panel.hide()
    show(panel, 2, TypeCode.OPINION, False, None)
    assert told(panel) == before
    panel.show()
    assert WORDS["types"]["A3"]["explanation"] in told(panel)


def test_the_first_answer_of_a_sitting_is_there_at_once(panel: AskPanel) -> None:
    for level in (2, 3):
        panel.show_answer(level, TypeCode.ATTRIBUTED, False, None)
        assert not panel.waiting
        assert WORDS["types"]["A2"]["explanation"] in told(panel)
        assert set(panel.kinds.buttons) == missing_codes(level)
