"""What a screen reader says in the reading room: each thing once, and the newest of them first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reading_rooms import reading_room

from secondread_core.modes import Mode
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library
from secondread_core.store.keys import current_key
from secondread_core.store.learners import Learner
from secondread_gui.messages import Messages
from secondread_gui.page.page_view import PageView
from secondread_gui.reading.reading_room import ReadingRoom

PIECE = "american-trap"
OpenRoom = Callable[..., ReadingRoom]


@pytest.fixture
def open_room(qtbot: QtBot, library: Library, learner: Learner) -> OpenRoom:
    def open_one(level: int, mode: Mode = Mode.TEST) -> ReadingRoom:
        line = Messages()
        qtbot.addWidget(line)
        made = reading_room(library, line)
        qtbot.addWidget(made)
        made.resize(1180, 820)
        made.open(start_attempt(library, learner.learner_id, PIECE, level, mode=mode).attempt_id)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.page.setFocus()
        return made

    return open_one


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced from now on; the page is hushed as it is for a screen reader."""
    words: list[str] = []
    announce = PageView.announce

    def listening(page: PageView, text: str, *, description: str | None = None) -> None:
        announce(page, text, description=description)
        if not page._hushed:
            words.append(text)

    monkeypatch.setattr(PageView, "announce", listening)
    return words


def press(room: ReadingRoom, keys: str) -> None:
    for key in keys.split():
        QTest.keyClick(room.page, getattr(Qt.Key, f"Key_{key}"))


def told(room: ReadingRoom, what: QAccessible.Text) -> str:
    interface = QAccessible.queryAccessibleInterface(room.page)
    assert interface is not None
    return interface.text(what)


def test_page_and_list_both_tell_number_answer_and_flag(open_room: OpenRoom) -> None:
    room = open_room(1)
    press(room, "O S")
    assert told(room, QAccessible.Text.Name) == "Article"
    description = told(room, QAccessible.Text.Description)
    assert description.startswith("Sentence 1, opinion, source missing: ")
    rows = QAccessible.queryAccessibleInterface(room.list)
    assert rows is not None
    row = next(rows.child(at) for at in range(rows.childCount()) if _is_row(rows.child(at)))
    assert row.text(QAccessible.Text.Name) == description


def _is_row(item: object) -> bool:
    return item.role() is QAccessible.Role.ListItem  # type: ignore[attr-defined]


def test_every_answer_and_every_step_is_announced_once(open_room: OpenRoom, said: list[str]) -> None:
    room = open_room(1)
    said.clear()
    for keys, begins in (
        ("R", "Sentence 1, reported: "),
        ("S", "Sentence 1, reported, source missing: "),
        ("Down", "Sentence 2, open: "),
        ("Up", "Sentence 1, reported, source missing: "),
        ("Backspace", "Sentence 1, open: "),
    ):
        press(room, keys)
        (words,) = said
        assert words.startswith(begins)
        said.clear()


def test_the_verdict_and_the_reason_are_announced_once_and_alone(
    open_room: OpenRoom, said: list[str], library: Library
) -> None:
    room = open_room(1, Mode.PRACTICE)
    press(room, "R")
    said.clear()
    press(room, "Return")
    (words,) = said
    key = current_key(library, PIECE)
    unit = room.page.current
    assert key is not None
    assert unit is not None
    assert words.startswith(room.contents.verdict_spoken(unit))
    assert " ".join(key.units[unit].coding.rationale.replace("*", "").split()) in words
    sentence = room.model.spoken(unit).partition(": ")[2]
    assert sentence not in words


def test_marked_words_are_announced_and_the_sentence_is_not_read_again(
    open_room: OpenRoom, said: list[str]
) -> None:
    room = open_room(3)
    press(room, "Right")
    said.clear()
    press(room, "Space")
    (words,) = said
    assert words.startswith("Marked: ")
    press(room, "Space")
    assert said[-1].startswith("No longer marked: ")
    assert len(said) == 2


@pytest.mark.parametrize(("level", "last"), [(2, "4 Second-hand"), (3, "5 Too weak")])
def test_the_question_about_the_source_is_announced_with_its_digits(
    open_room: OpenRoom, said: list[str], level: int, last: str
) -> None:
    room = open_room(level)
    said.clear()
    press(room, "S")
    assert said == [
        "What is wrong with the source? "
        + ", ".join(["1 Nobody named", "2 Vague", "3 Unnamed", "4 Second-hand", "5 Too weak"][: int(last[0])])
    ]
    assert said[0].endswith(last)
    assert "source missing" in told(room, QAccessible.Text.Description)
    said.clear()
    press(room, "2")
    (words,) = said
    assert words.startswith("Sentence 1, source missing, vague: ")


def test_at_level_1_nothing_is_asked_about_the_source(open_room: OpenRoom, said: list[str]) -> None:
    room = open_room(1)
    said.clear()
    press(room, "S")
    (words,) = said
    assert words.startswith("Sentence 1, source missing: ")


def test_what_check_is_called_follows_what_it_does(open_room: OpenRoom) -> None:
    room = open_room(1, Mode.PRACTICE)
    press(room, "R")
    assert room.check_button.accessibleName() == "Check"
    press(room, "Return")
    assert room.check_button.accessibleName() == "Next"


def test_a_shorter_article_can_be_opened_after_a_longer_one(
    open_room: OpenRoom, library: Library, learner: Learner
) -> None:
    """The sentence that was current in the one before is none of this one's."""
    room = open_room(1)
    press(room, "End")
    before = room.page.current
    room.close_sitting()
    others = ("left-for-the-talks", "not-one-step-back", "openness-and-threats", "ready-to-talk")
    opened = []
    for other in others:
        room.open(start_attempt(library, learner.learner_id, other, 1).attempt_id)
        assert room.sitting is not None
        opened.append(len(room.sitting.marks))
        assert room.page.current == room.sitting.asked[0]
        press(room, "End")
    assert before is not None
    assert min(opened) < max(opened)
