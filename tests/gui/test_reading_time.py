"""The time that a reader means to take: shown, and never more than that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reading_rooms import reading_room

import secondread_seeds
from secondread_core.exchange.course import read_course
from secondread_core.session.course import install_course
from secondread_core.session.sitting import resume
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import open_library
from secondread_core.store.learners import add_learner
from secondread_gui.messages import Messages
from secondread_gui.reading.clock import time_words


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, "0 of 20 min"),
        (7 * 60 + 59, "7 of 20 min"),
        (20 * 60, "20 of 20 min"),
        (23 * 60, "23 min, 3 over your 20"),
    ],
)
def test_time_in_words(seconds: int, told: str) -> None:
    assert time_words(timedelta(seconds=seconds), 20) == told


def test_when_the_time_is_over_one_goes_on_as_before(qtbot: QtBot, tmp_path: Path) -> None:
    now = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def clock() -> datetime:
        nonlocal now
        now += timedelta(seconds=50)
        return now

    library = open_library(tmp_path / "library.db", clock=clock)
    install_course(library, read_course(secondread_seeds.catalogue()))
    learner = add_learner(library, "Mira")
    taken = start_attempt(library, learner.learner_id, "american-trap", 1, minutes=1)
    line = Messages()
    qtbot.addWidget(line)
    room = reading_room(library, line)
    qtbot.addWidget(room)
    room.open(taken.attempt_id)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    room.page.setFocus()
    assert "0 of 1 min" in room.top.state
    for _ in range(5):
        QTest.keyClick(room.page, Qt.Key.Key_R)
        QTest.keyClick(room.page, Qt.Key.Key_Down)
    room.close_sitting()
    room.open(taken.attempt_id)
    assert "3 over your 1" in room.top.state
    QTest.keyClick(room.page, Qt.Key.Key_O)
    assert resume(library, taken.attempt_id).attempt.answered == 6
    library.close()


def test_without_a_time_there_is_no_clock(qtbot: QtBot, tmp_path: Path) -> None:
    library = open_library(tmp_path / "library.db")
    install_course(library, read_course(secondread_seeds.catalogue()))
    learner = add_learner(library, "Mira")
    taken = start_attempt(library, learner.learner_id, "american-trap", 1)
    line = Messages()
    qtbot.addWidget(line)
    room = reading_room(library, line)
    qtbot.addWidget(room)
    room.open(taken.attempt_id)
    assert "min" not in room.top.state
    library.close()
