"""An answer on an article of 100,000 words with 5,000 answers: from key press to saved and painted.

Beside it Qt's own plain text editor on the same text in the same run, which only moves its cursor and
paints: the ratio says what saving and drawing marks cost on top.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

import pytest
from long_article import long_article
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from secondread_core.annotations import Mark
from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.codebook import TypeClass
from secondread_core.segmentation import segment
from secondread_core.session.sitting import resume
from secondread_core.store.articles import add_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import add_learner
from secondread_gui.appearance.palettes import DAY
from secondread_gui.messages import Messages
from secondread_gui.reading.reading_room import ReadingRoom

ANSWERS = 5_000
PRESSES = 400


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, str, str]]:
    """A library with the long article and 5,000 answers; the attempt; the body."""
    library = open_library(tmp_path_factory.mktemp("bench") / "library.db")
    body = normalise(long_article())
    segmentation = segment(body)
    article_id = add_article(library, Article(body, ArticleInfo("Long")), segmentation, None)
    learner = add_learner(library, "Bench")
    attempt = start_attempt(library, learner.learner_id, article_id, 1)
    sitting = resume(library, attempt.attempt_id)
    for number, unit in enumerate(sitting.asked[:ANSWERS]):
        cls = TypeClass.OPINION if number % 3 else TypeClass.REPORTED
        sitting.mark(unit, Mark(cls, flag=number % 4 == 0))
    yield library, attempt.attempt_id, body
    library.close()


def p99(seconds: list[float]) -> float:
    """The 99th percentile in milliseconds."""
    return 1000 * statistics.quantiles(seconds, n=100)[98]


def timed(act: Callable[[], object], count: int) -> list[float]:
    """The durations of `count` calls in seconds."""
    spent = []
    for _ in range(count):
        start = time.perf_counter()
        act()
        spent.append(time.perf_counter() - start)
    return spent


def test_open_answer_undo(qtbot: QtBot, desk: tuple[Library, str, str]) -> None:
    library, attempt_id, body = desk
    messages = Messages()
    qtbot.addWidget(messages)
    room = ReadingRoom(library, messages, DAY, 100)
    qtbot.addWidget(room)
    room.resize(1180, 820)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    start = time.perf_counter()
    room.open(attempt_id)
    room.page.viewport().repaint()
    opened = time.perf_counter() - start
    qtbot.waitUntil(lambda: room.page._flow.measured, timeout=60_000)
    room.page.set_current(room.sitting.asked[2_000])
    room.page.setFocus()
    keys = iter("OR" * PRESSES)

    def answer() -> None:
        QTest.keyClick(room.page, getattr(Qt.Key, f"Key_{next(keys)}"))
        room.page.viewport().repaint()

    def take_back() -> None:
        QTest.keyClick(room.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        room.page.viewport().repaint()

    def move() -> None:
        QTest.keyClick(room.page, Qt.Key.Key_Down)
        room.page.viewport().repaint()

    editor = QPlainTextEdit(body)
    qtbot.addWidget(editor)
    editor.resize(1180, 820)
    with qtbot.waitExposed(editor):
        editor.show()

    def bare() -> None:
        QTest.keyClick(editor, Qt.Key.Key_Down)
        editor.viewport().repaint()

    plain = timed(bare, PRESSES)
    answers, undos, moves = timed(answer, PRESSES), timed(take_back, PRESSES), timed(move, PRESSES)
    print(
        f"\nopen {1000 * opened:.0f} ms · key press to saved and painted p99 {p99(answers):.1f} ms "
        f"(median {1000 * statistics.median(answers):.1f}) · undo p99 {p99(undos):.1f} ms · "
        f"move p99 {p99(moves):.1f} ms · plain editor moving p99 {p99(plain):.1f} ms · "
        f"ratio of medians {statistics.median(answers) / statistics.median(plain):.2f}"
    )
    assert opened < 1.0
    assert p99(answers) <= 16
    assert p99(undos) <= 16
