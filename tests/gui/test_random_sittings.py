"""Random sittings in the real window, through its keys and the mouse: it always shows what the library says.

After every step everything that the room shows is held against the library read anew; the pixels on the
screen against a picture painted anew. A few sittings in the default run; SECONDREAD_SITTINGS=1000 and
SECONDREAD_STEPS=60 for the full proof.
"""

from __future__ import annotations

import json
import os
from contextlib import ExitStack
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from at_the_window import ALT, CONTROL, SHIFT, AtTheWindow, write_library
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from what_is_shown import Stored, assert_painted, assert_shown

from secondread_core.annotations import EMPTY, from_json
from secondread_core.codebook import LEVELS
from secondread_core.data_folder import LIBRARY_NAME
from secondread_core.history import replay
from secondread_core.modes import Mode
from secondread_core.span_overlap import with_words
from secondread_core.store.attempts import attempt, marks_of
from secondread_core.store.events import acts_of
from secondread_core.store.preferences import write_preference
from secondread_core.store.verification import verify
from secondread_gui.reading.acts import CHANGES, Act
from secondread_gui.reading.side_pane import Side
from secondread_gui.starting.plan import Plan
from secondread_gui.widgets.note_field import NoteField
from secondread_gui.window_words import WindowWords

SITTINGS = int(os.environ.get("SECONDREAD_SITTINGS", "12"))
STEPS = int(os.environ.get("SECONDREAD_STEPS", "20"))
ACTS = [act for act in Act if act is not Act.CHOOSE]
KEYS = "RO123456US789D"
small = st.integers(0, 7)


@pytest.fixture(scope="module")
def template(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A library to begin with, and its articles."""
    path = tmp_path_factory.mktemp("sittings") / LIBRARY_NAME
    return path, write_library(path, qapp)


class RandomSittings(AtTheWindow, RuleBasedStateMachine):
    """What somebody at the window may do, each act beside what it must come to."""

    def __init__(self, template: tuple[Path, list[str]], folder: Path, qtbot: QtBot) -> None:
        self.exits = ExitStack()
        self.errors = self.exits.enter_context(qtbot.captureExceptions())
        QAccessible.setActive(True)  # as if a screen reader were running: only then Qt tells it of changes
        self.exits.callback(QAccessible.setActive, False)
        self.words = WindowWords().report
        self.articles = template[1]
        super().__init__(template[0], folder)

    def teardown(self) -> None:
        self.go()
        self.exits.close()

    # --- steps --------------------------------------------------------------------------------------------

    @initialize(article=st.integers(0, 1), level=st.sampled_from(LEVELS), mode=st.sampled_from(Mode))
    def begin(self, article: int, level: int, mode: Mode) -> None:
        article_id = self.articles[article]
        self.window.read(article_id)
        if self.window.rooms.currentWidget() is self.window.start_room:
            self.window.begin(article_id, Plan(level, mode))
        assert self.window.rooms.currentWidget() is self.room
        assert (self.level, self.practising) == (
            level,
            mode is Mode.PRACTICE,
        ) or self.room.sitting is not None
        self.hear_current()

    @rule(key=st.sampled_from(KEYS))
    def press_a_key(self, key: str) -> None:
        """It does what the button that shows it says; if none shows it, nothing."""
        self.to_page()
        before, unit, step = self.stored(), self.current, self.room.acts.go_on.isChecked()
        sequence = QKeySequence(key.upper())
        doing = [
            act
            for act in ACTS
            if (action := self.room.answers[act]).isEnabled()
            and action.isVisible()
            and action.shortcut() == sequence
        ]
        assert len(doing) <= 1
        self.press(getattr(Qt.Key, f"Key_{key.upper()}"))
        mark = before.mark(unit)
        self.expect(before, unit, CHANGES[doing[0]](mark) if doing else mark)
        assert step or self.current == unit
        if doing:
            self.hear_current()

    @rule(act=st.sampled_from(ACTS))
    def press_a_button(self, act: Act) -> None:
        button = self.room.bar.button(act)
        before, unit, step = self.stored(), self.current, self.room.acts.go_on.isChecked()
        if button.isVisible() and button.isEnabled():
            self.click(button)
            self.expect(before, unit, CHANGES[act](before.mark(unit)))
            assert step or self.current == unit
            self.hear_current()

    @rule()
    def clear(self) -> None:
        self.to_page()
        before, unit = self.stored(), self.current
        self.press(Qt.Key.Key_Backspace)
        self.expect(before, unit, EMPTY)
        if unit not in before.sitting.revealed:
            self.hear_current()

    @rule(
        key=st.sampled_from(
            [
                Qt.Key.Key_Down,
                Qt.Key.Key_Up,
                Qt.Key.Key_J,
                Qt.Key.Key_K,
                Qt.Key.Key_Home,
                Qt.Key.Key_End,
                Qt.Key.Key_N,
            ]
        )
    )
    def move(self, key: Qt.Key) -> None:
        self.to_page()
        before, unit = self.stored(), self.current
        self.press(key)
        self.expect(before, unit, before.mark(unit))
        if self.current != unit:
            assert not self.room.answers.asking_kind  # it was asked of another sentence
            self.hear_current()

    @rule(row=small, pen=st.sampled_from([Act.CHOOSE, Act.REPORTED, Act.MIXED, Act.MISSING]))
    def click_a_sentence(self, row: int, pen: Act) -> None:
        if not self.room.bar._pens[pen].isVisible():
            pen = Act.CHOOSE
        self.room.bar._pens[pen].trigger()
        before = self.stored()
        unit = before.sitting.asked[row % len(before.sitting.asked)]
        words = self.words_of(unit)
        place = self.place_of(unit, *words[row % len(words)])
        if place is None:
            return
        go_on = self.room.acts.go_on.isChecked()
        moved = self.current != unit
        self.click(self.room.page.viewport(), place)
        mark = before.mark(unit)
        self.expect(before, unit, mark if pen is Act.CHOOSE else CHANGES[pen](mark))
        assert go_on or self.current == unit
        if moved or (pen is not Act.CHOOSE and unit not in before.sitting.revealed):
            self.hear_current()

    @rule(row=small)
    def click_in_the_list(self, row: int) -> None:
        if self.room.side.side is Side.SENTENCES and self.room.list.isVisible():
            row %= self.room.model.rowCount()
            rect = self.room.list.visualRect(self.room.model.index(row))
            if self.room.list.viewport().rect().contains(rect.center()):
                before = self.current
                self.click(self.room.list.viewport(), rect.center())
                assert self.current == self.room.model.unit_of(row)
                if self.current != before:
                    self.hear_current()

    @precondition(lambda self: self.level == 3)
    @rule(first=small, more=small, done=st.booleans())
    def choose_words_by_key(self, first: int, more: int, done: bool) -> None:
        self.to_page()
        self.room.page.drop_words()
        before, unit = self.stored(), self.current
        words = self.words_of(unit)
        onward = Qt.Key.Key_Left if self.room.page._flow.right_to_left else Qt.Key.Key_Right
        for _ in range(first + 1):
            self.press(onward)
        for _ in range(more):
            self.press(onward, SHIFT)
        span = words[min(first, len(words) - 1)][0], words[min(first + more, len(words) - 1)][1]
        assert self.room.page.choice is not None
        assert self.room.page.choice.span == span
        if done:
            self.press(Qt.Key.Key_Space)
            self._expect_marked(before, unit, span)
        else:
            self.expect(before, unit, before.mark(unit))
            self.heard = None

    @precondition(lambda self: self.level == 3)
    @rule(row=small, first=small, last=small)
    def drag_over_words(self, row: int, first: int, last: int) -> None:
        before = self.stored()
        unit = before.sitting.asked[row % len(before.sitting.asked)]
        words = self.words_of(unit)
        ends = words[first % len(words)], words[last % len(words)]
        places = [self.place_of(unit, *end) for end in ends]
        if None in places or (places[0] - places[1]).manhattanLength() < QApplication.startDragDistance():
            return
        viewport = self.room.page.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=places[0])
        QTest.mouseMove(viewport, (places[0] + places[1]) / 2)
        QTest.mouseMove(viewport, places[1])
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=places[1])
        assert self.current == unit
        self._expect_marked(before, unit, (min(ends)[0], max(ends)[1]))

    def _expect_marked(self, before: Stored, unit: int, span: tuple[int, int]) -> None:
        body, mark = before.sitting.stored.article.body, before.mark(unit)
        spans = with_words(body, mark.spans, span)
        self.expect(before, unit, replace(mark, spans=spans))
        self.heard = None
        if unit not in before.sitting.revealed:
            marked = any(start <= span[0] and span[1] <= end for start, end in spans)
            told = "Marked: " if marked else "No longer marked: "
            self.heard = told + body[slice(*span)]

    @rule()
    def undo(self) -> None:
        self._step(Qt.Key.Key_Z, CONTROL, undo=True)

    @rule(key=st.sampled_from([(Qt.Key.Key_Z, CONTROL | SHIFT), (Qt.Key.Key_Y, CONTROL)]))
    def redo(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        self._step(*key, undo=False)

    def _step(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, *, undo: bool) -> None:
        self.to_page()
        before, unit = self.stored(), self.current
        history = replay(acts_of(self.library, self.attempt_id))
        steps = history.done if undo else history.undone
        self.press(key, modifiers)
        if not steps:
            self.expect(before, unit, before.mark(unit))
            return
        number, old, new = steps[-1]
        self.expect(before, number, from_json(json.loads(old if undo else new)))
        assert self.current == number
        self.hear_current()

    @rule()
    def check(self) -> None:
        self.to_page()
        before, unit = self.stored(), self.current
        self.press(Qt.Key.Key_Return)
        after, revealed = self.stored().sitting, before.sitting.revealed
        assert after.marks == before.sitting.marks
        settles = before.practising and before.mark(unit).answered
        assert after.revealed == (revealed | {unit} if settles else revealed)
        if settles and unit not in revealed:
            self.heard = before.verdict_spoken(unit, self.words)
        elif self.current != unit:
            self.hear_current()

    @rule(
        text=st.sampled_from(["Who says so?", "😀", " ", ""]),
        then=st.sampled_from(["goes on", "waits", "leaves"]),
    )
    def write_a_note(self, text: str, then: str) -> None:
        self.to_page()
        before, unit = self.stored(), self.current
        self.press(Qt.Key.Key_M)
        field = QApplication.focusWidget()
        assert isinstance(field, NoteField)
        self.press(Qt.Key.Key_A, CONTROL)
        self.press(Qt.Key.Key_Delete)
        if text:
            field.insertPlainText(text)
        self.expect(before, unit, before.mark(unit))
        self.heard = None
        if then == "waits":
            QApplication.processEvents()
            field.commit()  # as the field does half a second after the last key
        elif then == "leaves":
            self.to_page()
        if then != "goes on":
            assert self.stored().notes.get(unit, "") == text.strip()

    @rule(side=st.sampled_from(Side))
    def turn_the_side(self, side: Side) -> None:
        button = self.room.side._buttons[side]
        if button.isVisible():
            self.click(button)
            assert self.room.side.side is side

    @rule(width=st.sampled_from([700, 1024, 1180]), height=st.sampled_from([620, 820]))
    def resize(self, width: int, height: int) -> None:
        self.window.resize(width, height)

    @rule(larger=st.booleans())
    def zoom(self, larger: bool) -> None:
        self.press(Qt.Key.Key_Plus if larger else Qt.Key.Key_Minus, CONTROL)

    @rule(wanted=st.booleans())
    def ask_how_sure(self, wanted: bool) -> None:
        write_preference(self.library, self.learner.learner_id, "confidence", wanted)
        self.room.take_preferences()

    @rule()
    def go_on_by_itself(self) -> None:
        if self.room.go_on_button.isVisible():
            self.click(self.room.go_on_button)

    @rule(article=st.integers(0, 1), level=st.sampled_from(LEVELS), mode=st.sampled_from(Mode))
    def leave_and_read(self, article: int, level: int, mode: Mode) -> None:
        before, attempt_id = self.stored().sitting.marks, self.attempt_id
        self.to_page()
        self.press(Qt.Key.Key_Left, ALT)
        assert self.window.rooms.currentWidget() is self.window.library_room
        assert marks_of(self.library, attempt_id, len(before)) == before
        self.begin(article, level, mode)

    @rule()
    def kill_and_resume(self) -> None:
        before, attempt_id = self.stored(), self.attempt_id
        article_id = before.sitting.attempt.article_id
        killed, self.path = self.window, self.image_of(self.path)
        killed.hide()
        self.open_window()
        self.window.read(article_id)
        assert self.attempt_id == attempt_id
        self.expect(before, self.current, before.mark(self.current))
        assert self.stored().notes == before.notes
        assert verify(self.library) == []
        self.hear_current()

    @rule(yes=st.booleans(), level=st.sampled_from(LEVELS), mode=st.sampled_from(Mode))
    def hand_in(self, yes: bool, level: int, mode: Mode) -> None:
        self.to_page()
        before, attempt_id = self.stored(), self.attempt_id
        self.press(Qt.Key.Key_Return, CONTROL)
        assert self.room.panel.isVisible()
        if not yes:
            self.to_page()
            assert not self.room.panel.isVisible()
            self.expect(before, self.current, before.mark(self.current))
            return
        self.click(self.room.panel.yes)
        assert attempt(self.library, attempt_id).handed_in_at is not None
        assert marks_of(self.library, attempt_id, len(before.sitting.marks)) == before.sitting.marks
        assert self.window.rooms.currentWidget() is self.window.report_room
        self.begin(self.articles.index(before.sitting.attempt.article_id), level, mode)
        assert self.attempt_id != attempt_id

    # --- the law ------------------------------------------------------------------------------------------

    @invariant()
    def the_window_shows_what_the_library_says(self) -> None:
        if self.room.sitting is None:
            return
        assert self.errors == []
        assert_painted(self.room)  # events are done here; a note may be kept by them
        assert_shown(self.room, self.stored(), self.words)
        if self.heard is not None:
            assert self.room.page.accessibleDescription() == self.heard


def test_the_window_always_shows_what_the_library_says(
    template: tuple[Path, list[str]], tmp_path: Path, qtbot: QtBot
) -> None:
    numbers = count()
    run_state_machine_as_test(
        lambda: RandomSittings(template, tmp_path / str(next(numbers)), qtbot),
        settings=settings(max_examples=SITTINGS, stateful_step_count=STEPS, deadline=None),
    )
