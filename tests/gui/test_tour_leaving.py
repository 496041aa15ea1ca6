"""The tour is left at any moment, never recorded, and offered to whoever is new."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tour_desk import (
    ALT,
    CHECK,
    CONTROL,
    MOVE,
    REPORTED,
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
    skip,
    strip_of,
    tour_of,
)

import secondread_resources
from secondread_core.modes import Mode
from secondread_core.store.attempts import Attempt, attempts_of
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import Learner, add_learner
from secondread_gui.main_window import MainWindow
from secondread_gui.touring.steps import REPORT, STEPS


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


# --- leaving ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", range(len(STEPS)))
def test_escape_twice_leaves_at_every_step(touring: MainWindow, library: Library, step: int) -> None:
    before = contents(library)
    go_on(touring, step)
    press(Key.Key_R)
    press(Key.Key_Escape)
    assert touring.touring.running
    assert "once more" in strip_of(touring).told
    press(Key.Key_Escape)
    assert in_library(touring)
    assert not offers(touring)
    assert contents(library) == before


def test_an_act_between_two_escapes_takes_the_first_back(touring: MainWindow) -> None:
    press(Key.Key_Escape)
    press(Key.Key_U)
    assert at(touring) == MOVE
    press(Key.Key_Escape)
    assert touring.touring.running
    press(Key.Key_Escape)
    assert in_library(touring)


def test_escape_keeps_what_it_means_in_the_room(touring: MainWindow) -> None:
    press(Key.Key_Return, CONTROL)
    assert room_of(touring).panel.isVisible()
    press(Key.Key_Escape)
    assert not room_of(touring).panel.isVisible()
    assert "once more" not in strip_of(touring).told
    press(Key.Key_M)
    press(Key.Key_Escape)
    assert room_of(touring).page.hasFocus()
    assert "once more" not in strip_of(touring).told
    press(Key.Key_Escape)
    assert "once more" in strip_of(touring).told


def test_the_skip_button_and_the_way_to_the_library_leave(touring: MainWindow, library: Library) -> None:
    before = contents(library)
    skip(touring)
    assert in_library(touring)
    help_menu(touring, "window.tour").trigger()
    assert touring.touring.running
    press(Key.Key_Left, ALT)
    assert in_library(touring)
    assert contents(library) == before


def test_the_scratch_library_is_closed(qtbot: QtBot, touring: MainWindow) -> None:
    sample = tour_of(touring)._sample
    assert sample is not None
    letter(qtbot, Key.Key_S, lambda: in_library(touring))
    assert not sample.library._open
    assert touring.reading_room.sitting is None


def test_handing_in_ends_the_tour_in_the_library(touring: MainWindow, library: Library) -> None:
    before = contents(library)
    press(Key.Key_Return, CONTROL)
    touring.reading_room.panel.yes.setFocus()
    press(Key.Key_Space)
    assert in_library(touring)
    assert "That was the tour" in touring.messages.text
    assert contents(library) == before


def test_closing_the_window_in_the_middle(touring: MainWindow, library: Library) -> None:
    before = contents(library)
    press(Key.Key_Down)
    press(Key.Key_R)
    assert touring.close()
    assert not touring.touring.running
    again = open_library(library.path)
    assert contents(again) == before
    again.close()


# --- nothing is recorded ----------------------------------------------------------------------------------


def test_notes_and_settings_of_the_tour_are_forgotten(touring: MainWindow, library: Library) -> None:
    before = contents(library)
    press(Key.Key_M)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "a note")
    press(Key.Key_Escape)
    touring.reading_room.acts.go_on.trigger()
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert in_library(touring)
    assert contents(library) == before
    assert touring.reading_room.acts.go_on.isEnabled()


def test_an_open_sitting_waits_until_the_tour_is_over(
    open_window: OpenWindow, library: Library, learner: Learner, attempt: Attempt
) -> None:
    window = open_window(library)
    window.read(attempt.article_id)
    press(Key.Key_O)
    before = contents(library)
    help_menu(window, "window.tour").trigger()
    press(Key.Key_Down)
    press(Key.Key_R)
    skip(window)
    assert contents(library) == before
    assert [taken.answered for taken in attempts_of(library, learner.learner_id)] == [1]
    window.read(attempt.article_id)
    sitting = room_of(window).sitting
    assert sitting is not None
    assert sitting.attempt.attempt_id == attempt.attempt_id
    assert sitting.attempt.mode is Mode.TEST


# --- who is offered it ------------------------------------------------------------------------------------


def test_it_is_offered_after_the_first_reader_has_a_name(
    qtbot: QtBot, open_window: OpenWindow, library: Library
) -> None:
    window = open_window(library)
    assert not offers(window)
    QTest.keyClicks(window.library_room.learners.name, "Noor")
    QTest.keyClick(window.library_room.learners.name, Key.Key_Return)
    assert offers(window)
    assert window.library_room.shelf.view.hasFocus(), "an offer, not a wall"


@pytest.mark.parametrize("take", [True, False])
def test_once_answered_it_is_never_offered_again(
    open_window: OpenWindow, library: Library, learner: Learner, take: bool
) -> None:
    window = open_window(library)
    offer = window.touring.offer
    assert offer is not None
    QTest.mouseClick(offer.take if take else offer.decline, Qt.MouseButton.LeftButton)
    assert window.touring.running is take
    window.show_library()
    assert not offers(window)
    path = library.path
    window.close()
    again = open_library(path)
    second = open_window(again)
    assert not offers(second)
    second.library_room.show_learner(add_learner(again, "Ole"))
    assert offers(second), "somebody else is new"
    again.close()


def test_whoever_reads_already_is_not_new(
    open_window: OpenWindow, library: Library, attempt: Attempt
) -> None:
    assert not offers(open_window(library))


def test_who_begins_an_article_instead_has_answered(window: MainWindow) -> None:
    assert offers(window)
    press(Key.Key_Return)
    press(Key.Key_Return)
    room_of(window)
    press(Key.Key_Left, ALT)
    assert in_library(window)
    assert not offers(window)


def test_without_a_reader_the_help_menu_has_it(open_window: OpenWindow, library: Library) -> None:
    before = contents(library)
    window = open_window(library)
    help_menu(window, "window.tour").trigger()
    press(Key.Key_Down)
    assert at(window) == REPORTED
    skip(window)
    assert in_library(window)
    assert contents(library)["attempt"] == before["attempt"] == []
    assert contents(library)["learner"] == []


def test_a_library_that_can_only_be_read(
    open_window: OpenWindow, library: Library, learner: Learner, tmp_path: Path
) -> None:
    path = library.path
    library.close()
    read_only = open_library(path, read_only=True)
    window = open_window(read_only)
    assert not offers(window)
    help_menu(window, "window.tour").trigger()
    press(Key.Key_Down)
    press(Key.Key_R)
    assert at(window) == CHECK
    assert marked(window, REPORT) == "reported"
    skip(window)
    assert in_library(window)
    assert window.messages.text == ""
    read_only.close()


def test_a_sample_that_cannot_be_read_is_told(
    monkeypatch: pytest.MonkeyPatch, open_window: OpenWindow, library: Library, learner: Learner
) -> None:
    sample = secondread_resources.tour_sample()
    broken: secondread_resources.TourSample = {**sample, "body": sample["body"].replace("Monday", "Sunday")}
    window = open_window(library)
    monkeypatch.setattr(window.touring, "_sample", lambda: broken)
    help_menu(window, "window.tour").trigger()
    assert in_library(window)
    assert window.messages.text
    assert window.reading_room.acts.go_on.isEnabled()
