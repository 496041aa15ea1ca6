"""What a screen reader says where answer keys are made: each act once, in words that tell what came of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from authoring_desk import coded, take_in
from authoring_rooms import CONTROL, OpenRoom, press, rooms
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from settling_desk import two_codings_of

from secondread_core.session import begin_coding, begin_settling
from secondread_core.store.database import Library
from secondread_gui.authoring.authoring_room import AuthoringRoom
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.publishing.publish_room import PublishRoom
from secondread_gui.window_words import WindowWords


@pytest.fixture
def open_room(qtbot: QtBot, library: Library) -> Iterator[OpenRoom]:
    yield from rooms(qtbot, library)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is announced from now on, as if a screen reader ran."""
    words: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return words


def heard(said: list[str]) -> list[str]:
    """What was said since this was asked last."""
    QApplication.processEvents()
    words = said.copy()
    said.clear()
    return words


@pytest.fixture
def room(open_room: OpenRoom, library: Library) -> AuthoringRoom:
    """At the first sentence of an article without a key; its words are its number."""
    return open_room(begin_coding(library, take_in(library), "Ana").card.draft_id)


def test_a_code_is_announced_once_with_all_that_the_sentence_has_now(
    room: AuthoringRoom, said: list[str]
) -> None:
    heard(said)
    press("3")
    (told,) = heard(said)
    assert told.startswith("Sentence 1, opinion")
    press("Q")
    (told,) = heard(said)
    assert told.startswith("Sentence 1, opinion")
    assert "no source needed" in told
    press("Backspace")
    (told,) = heard(said)
    assert told.startswith("Sentence 1, open")


def test_a_code_that_is_taken_back_is_announced_as_it_is_then(room: AuthoringRoom, said: list[str]) -> None:
    press("3")
    heard(said)
    press("Z", CONTROL)
    (told,) = heard(said)
    assert told.startswith("Sentence 1, open")


def test_a_skill_is_announced_when_it_is_chosen_and_when_it_is_taken_back(
    room: AuthoringRoom, said: list[str]
) -> None:
    room.acts.after_skill.setChecked(False)
    press("3 Q")
    name = room.codes.fitting[1].text()
    heard(said)
    press("8")
    assert heard(said) == [f"Skill: {name}"]
    press("8")
    assert heard(said) == [f"No longer a skill: {name}"]


def test_words_are_announced_when_they_are_marked_and_when_they_are_not_any_more(
    room: AuthoringRoom, said: list[str]
) -> None:
    press("Right")
    heard(said)
    press("Space")
    (told,) = heard(said)
    assert told.startswith("Marked: ")
    press("Space")
    (told,) = heard(said)
    assert told.startswith("No longer marked: ")


def test_a_sentence_that_was_split_and_joined_again_is_announced(
    room: AuthoringRoom, said: list[str]
) -> None:
    before = len(room.desk.draft.units)
    whole = room.model.spoken(0)
    press("Right Right")
    heard(said)
    press("B")
    assert len(room.desk.draft.units) == before + 1
    told = heard(said)
    assert told == [room.model.spoken(room.desk.unit or 0)]
    assert told != [whole]
    room.go_to(0)
    heard(said)
    press("G")
    assert len(room.desk.draft.units) == before
    assert heard(said) == [whole]


def test_going_on_is_announced_once(room: AuthoringRoom, said: list[str]) -> None:
    heard(said)
    press("J")
    (told,) = heard(said)
    assert told.startswith("Sentence 2, open")


def test_what_is_missing_before_finishing_is_announced(room: AuthoringRoom, said: list[str]) -> None:
    heard(said)
    room.ask_to_finish()
    (told,) = heard(said)
    assert told == room.panel.words.text()
    assert "without a code" in told


def test_a_difference_that_is_settled_is_announced_with_what_became_of_it(
    open_room: OpenRoom, library: Library, said: list[str]
) -> None:
    first, second = two_codings_of(library)
    first.finish()
    second.finish()
    room = open_room(begin_settling(library, first.card.draft_id, second.card.draft_id).card.draft_id)
    room.go_to(1)
    heard(said)
    press("1", CONTROL)
    assert room.desk.draft.units[1].outcome is not None
    (told,) = heard(said)
    assert told.startswith("Decided: ")


def test_what_publishing_would_do_and_that_it_is_done_are_announced(
    qtbot: QtBot, library: Library, said: list[str]
) -> None:
    drafting = coded(library, take_in(library))
    drafting.finish()
    window, messages, worker = QWidget(), Messages(), Worker()
    qtbot.addWidget(window)
    room = PublishRoom(library, messages, worker, words=WindowWords())
    column = QVBoxLayout(window)
    column.addWidget(messages)
    column.addWidget(room)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    room.show_draft(drafting.card.draft_id)
    qtbot.waitUntil(lambda: room.outlook is not None)
    assert heard(said) == [room.said]
    with qtbot.waitSignal(room.published):
        room.publish()
    assert heard(said) == [messages.text]
    assert "published" in messages.text
    qtbot.waitUntil(lambda: not worker._jobs)
    worker.close()
