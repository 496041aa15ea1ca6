"""Guided practice: the reason comes when the answer is settled, not before, and then the answer stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reading_rooms import reading_room

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.modes import Mode
from secondread_core.session.sitting import resume
from secondread_core.store.attempts import Attempt, start_attempt
from secondread_core.store.database import Library
from secondread_core.store.keys import current_key
from secondread_core.store.learners import Learner
from secondread_gui.messages import Messages
from secondread_gui.reading.reading_room import ReadingRoom
from secondread_gui.reading.side_pane import Side
from secondread_gui.widgets.sentence_panel import SentencePanel

PIECE = "american-trap"


@pytest.fixture
def attempt(library: Library, learner: Learner) -> Attempt:
    return start_attempt(library, learner.learner_id, PIECE, 1, mode=Mode.PRACTICE)


@pytest.fixture
def room(qtbot: QtBot, library: Library, attempt: Attempt) -> ReadingRoom:
    line = Messages()
    qtbot.addWidget(line)
    made = reading_room(library, line)
    qtbot.addWidget(made)
    made.resize(1180, 820)
    made.open(attempt.attempt_id)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.page.setFocus()
    return made


def press(room: ReadingRoom, keys: str) -> None:
    for key in keys.split():
        QTest.keyClick(room.page, getattr(Qt.Key, f"Key_{key}"))


def reason(room: ReadingRoom) -> str:
    """What stands beside the page."""
    assert room.side.side is Side.REASON
    (panel,) = room.side.findChildren(SentencePanel)
    return panel.toPlainText()


def rationale(library: Library, unit: int) -> str:
    key = current_key(library, PIECE)
    assert key is not None
    return key.units[unit].coding.rationale


def test_the_reason_comes_with_the_check_and_not_before(room: ReadingRoom, library: Library) -> None:
    assert room.sitting is not None
    unit = room.sitting.asked[0]
    why = " ".join(rationale(library, unit).replace("*", "").split()[:5])
    press(room, "O")
    assert why not in reason(room)
    press(room, "Return")
    assert why in " ".join(reason(room).split())


def test_a_checked_answer_stays(room: ReadingRoom, library: Library, attempt: Attempt) -> None:
    assert room.sitting is not None
    unit = room.sitting.asked[0]
    press(room, "O Return R S Backspace U")
    QTest.keyClick(room.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert resume(library, attempt.attempt_id).marks[unit] == Mark(TypeClass.OPINION)


def test_return_goes_on_from_a_checked_sentence(room: ReadingRoom) -> None:
    assert room.sitting is not None
    press(room, "O Return Return")
    assert room.page.current == room.sitting.asked[1]


def test_an_open_sentence_cannot_be_checked(room: ReadingRoom, library: Library, attempt: Attempt) -> None:
    press(room, "Return")
    assert room._messages.text
    assert not resume(library, attempt.attempt_id).revealed
    press(room, "S Return")
    assert not resume(library, attempt.attempt_id).revealed


def test_coming_back_goes_on_after_what_was_checked(room: ReadingRoom, attempt: Attempt) -> None:
    assert room.sitting is not None
    press(room, "O Return Return R")
    room.close_sitting()
    room.open(attempt.attempt_id)
    assert room.page.current == room.sitting.asked[1]
    press(room, "Up")
    assert "✓" in reason(room) or "✗" in reason(room)


def test_reasons_of_other_sentences_stay_hidden(room: ReadingRoom, library: Library) -> None:
    assert room.sitting is not None
    press(room, "O Return Down O")
    other = " ".join(rationale(library, room.sitting.asked[1]).replace("*", "").split()[:5])
    assert other not in " ".join(reason(room).split())
    shown = room.page._decoration(room.sitting.asked[1])
    assert all(note.text == "source?" for note in shown.notes)


def test_a_test_shows_no_reason(qtbot: QtBot, library: Library, learner: Learner, room: ReadingRoom) -> None:
    taken = start_attempt(library, learner.learner_id, "left-for-the-talks", 1)
    room.open(taken.attempt_id)
    assert room.side.side is Side.SENTENCES
    press(room, "O Return")
    assert not resume(library, taken.attempt_id).revealed
    room.side.turn_to(Side.REASON)
    assert room.side.side is Side.SENTENCES
