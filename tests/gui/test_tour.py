"""The tour through the real window: by keys, with slips, and for everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tour_desk import (
    CHECK,
    CONTROL,
    COUNTED,
    END,
    HELP,
    MIX,
    MOVE,
    NONE,
    OPINION,
    QUOTED,
    REPORTED,
    UNDO,
    WHO,
    Key,
    OpenWindow,
    at,
    contents,
    go_on,
    help_menu,
    in_library,
    letter,
    marked,
    offers,
    opening,
    press,
    room_of,
    strip_of,
)

from secondread_core.store.database import Library
from secondread_core.store.learners import Learner
from secondread_gui.main_window import MainWindow
from secondread_gui.touring.steps import MIXED, NUMBER, QUOTE, REPORT, VAGUE, VERDICT


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[OpenWindow]:
    yield from opening(qtbot)


@pytest.fixture
def window(open_window: OpenWindow, library: Library, learner: Learner) -> MainWindow:
    """Mira's first day."""
    return open_window(library)


@pytest.fixture
def touring(window: MainWindow) -> MainWindow:
    """Right after the tour began."""
    help_menu(window, "window.tour").trigger()
    return window


# --- the whole way ----------------------------------------------------------------------------------------


def test_the_whole_tour_by_keys_alone(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    before = contents(library)
    assert offers(window)
    letter(qtbot, Key.Key_T, lambda: window.touring.running)
    told = []

    def did(key: Qt.Key, step: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        told.append(strip_of(window)._text.text())
        press(key, modifiers)
        assert at(window) == step

    assert at(window) == MOVE
    assert room_of(window).sitting is not None
    did(Key.Key_Down, REPORTED)
    did(Key.Key_R, CHECK)
    did(Key.Key_Return, CHECK)
    did(Key.Key_Return, OPINION)
    did(Key.Key_O, QUOTED)
    did(Key.Key_R, WHO)
    did(Key.Key_R, WHO)
    did(Key.Key_S, COUNTED)
    did(Key.Key_R, COUNTED)
    did(Key.Key_S, COUNTED)
    did(Key.Key_Return, COUNTED)
    assert "You saw it" in strip_of(window).told
    did(Key.Key_Return, MIX)
    did(Key.Key_O, UNDO)
    did(Key.Key_Z, HELP, CONTROL)
    did(Key.Key_F1, END)
    told.append(strip_of(window)._text.text())
    assert QApplication.focusWidget() is strip_of(window).finish
    press(Key.Key_Return)
    assert in_library(window)
    assert contents(library) == before
    for text in told:
        sentences = re.findall(r"[.?!](?=\s|$)", text.replace(" ? ", " "))
        assert 1 <= len(sentences) <= 2, text


def test_what_is_done_is_answered(touring: MainWindow) -> None:
    press(Key.Key_Down)
    press(Key.Key_R)
    assert "it reports" in strip_of(touring).told
    assert room_of(touring).page.current == REPORT
    press(Key.Key_Return)
    sitting = room_of(touring).sitting
    assert sitting is not None
    assert REPORT in sitting.revealed
    assert "Beside the page" in strip_of(touring).told
    assert strip_of(touring).accessibleDescription() == strip_of(touring).told


def test_a_click_on_a_sentence_is_a_move_too(touring: MainWindow) -> None:
    page = room_of(touring).page
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, NONE, page.unit_rect(QUOTE).center())
    QApplication.processEvents()
    QApplication.processEvents()
    assert at(touring) == REPORTED
    assert page.current == REPORT


def test_the_other_ways_to_help_count_as_well(touring: MainWindow) -> None:
    go_on(touring, HELP)
    help_menu(touring, "window.keys").trigger()
    QApplication.processEvents()
    assert at(touring) == END


# --- slips ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "unit", "slip", "right", "says"),
    [
        (REPORTED, REPORT, Key.Key_O, Key.Key_R, "None does"),
        (OPINION, VERDICT, Key.Key_R, Key.Key_O, "How could anybody check"),
        (QUOTED, QUOTE, Key.Key_O, Key.Key_R, "somebody with a name"),
        (MIX, MIXED, Key.Key_R, Key.Key_O, "judges"),
        (REPORTED, REPORT, Key.Key_U, Key.Key_R, "dare"),
        (QUOTED, QUOTE, Key.Key_S, Key.Key_R, "does not lack a source"),
    ],
)
def test_another_answer_is_explained_and_can_be_changed(
    touring: MainWindow, step: int, unit: int, slip: Qt.Key, right: Qt.Key, says: str
) -> None:
    go_on(touring, step)
    press(slip)
    assert at(touring) == step
    assert says in strip_of(touring).told
    assert "{" not in strip_of(touring).told
    press(right)
    assert at(touring) == step + 1


@pytest.mark.parametrize(("first", "then"), [(Key.Key_R, Key.Key_S), (Key.Key_S, Key.Key_R)])
def test_two_answers_can_come_in_any_order(touring: MainWindow, first: Qt.Key, then: Qt.Key) -> None:
    go_on(touring, WHO)
    press(first)
    assert at(touring) == WHO
    assert "ource" in strip_of(touring).told
    press(then)
    assert at(touring) == COUNTED
    assert marked(touring, VAGUE) == "reported"


def test_a_wrong_answer_that_was_checked_does_not_hold_one_up(touring: MainWindow) -> None:
    press(Key.Key_Down)
    press(Key.Key_O)
    press(Key.Key_Return)
    assert at(touring) == REPORTED
    assert "stays as it is" in strip_of(touring).told
    go_on(touring)
    assert at(touring) == CHECK
    press(Key.Key_Return)
    assert at(touring) == OPINION


def test_a_number_that_was_believed_is_met_kindly(touring: MainWindow) -> None:
    go_on(touring, COUNTED)
    press(Key.Key_R)
    press(Key.Key_Return)
    assert "Next time you will see it" in strip_of(touring).told
    press(Key.Key_Return)
    assert at(touring) == MIX
    sitting = room_of(touring).sitting
    assert sitting is not None
    assert NUMBER in sitting.revealed


def test_looking_around_is_allowed(touring: MainWindow) -> None:
    press(Key.Key_Down)
    press(Key.Key_End)
    assert at(touring) == REPORTED
    assert "Look around" in strip_of(touring).told
    assert "On Monday, workers took" in strip_of(touring).told
    press(Key.Key_Home)
    press(Key.Key_Down)
    press(Key.Key_R)
    assert at(touring) == CHECK


def test_undo_before_anything_was_done_asks_for_an_answer(touring: MainWindow) -> None:
    go_on(touring, UNDO)
    assert "Give an answer" in strip_of(touring).told
    press(Key.Key_O)
    press(Key.Key_Z, CONTROL)
    assert at(touring) == HELP


def test_one_can_go_back_and_on_without_doing_anything(qtbot: QtBot, touring: MainWindow) -> None:
    press(Key.Key_Down)
    press(Key.Key_R)
    letter(qtbot, Key.Key_B, lambda: at(touring) == REPORTED)
    assert "You have done this already" in strip_of(touring).told
    for step in range(REPORTED + 1, END + 1):
        letter(qtbot, Key.Key_N, lambda step=step: at(touring) == step)
    assert not strip_of(touring).next.isVisible()
    for step in reversed(range(END)):
        letter(qtbot, Key.Key_B, lambda step=step: at(touring) == step)
    assert not strip_of(touring).back.isEnabled()
    assert room_of(touring).page.hasFocus()


def test_the_keys_that_are_named_are_those_that_work(touring: MainWindow) -> None:
    touring.keymap.rebind("reading.reported", ["W"])
    press(Key.Key_Down)
    assert "Press W" in strip_of(touring).told
    press(Key.Key_W)
    assert at(touring) == CHECK


# --- for everybody ----------------------------------------------------------------------------------------


def test_every_control_has_a_name_and_can_be_reached(touring: MainWindow) -> None:
    strip = strip_of(touring)
    for button in (strip.next, strip.skip):
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        assert button.accessibleDescription()
    reached = set()
    for _ in range(60):
        reached.add(QApplication.focusWidget())
        press(Key.Key_Tab)
    assert {strip.next, strip.skip} <= reached


def test_return_presses_the_button_that_has_the_focus(touring: MainWindow) -> None:
    strip_of(touring).next.setFocus()
    press(Key.Key_Return)
    assert at(touring) == REPORTED
    assert touring.messages.text == ""
