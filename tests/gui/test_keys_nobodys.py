"""A coding whose author has no profile here can be thrown away by whoever keeps the key, and no other can."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from authoring_desk import coded, take_in
from keys_desk import KeysStage, OpenKeys, can_press, opening_keys, text_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from secondread_core.session import begin_settling
from secondread_core.store.database import Library
from secondread_core.store.drafts import draft_content, drafts_of
from secondread_core.store.learners import add_learner

MIRA, OLE, PHANTOM = "Mira", "Ole", "Bert · Anna"
UNITS = 8


@pytest.fixture
def open_keys(qtbot: QtBot, library: Library) -> Iterator[OpenKeys]:
    """Closed before the library is."""
    yield from opening_keys(qtbot)


@pytest.fixture
def article_id(library: Library) -> str:
    """An article that a reader and somebody from elsewhere have coded."""
    for name in (MIRA, OLE):
        add_learner(library, name)
    article_id = take_in(library, UNITS)
    for author in (MIRA, OLE, PHANTOM):
        coded(library, article_id, author).finish()
    return article_id


def thrown(stage: KeysStage) -> list[QPushButton]:
    buttons = stage.room.desk.codings.findChildren(QPushButton)
    return [one for one in buttons if can_press(one) and text_of(one) == "Throw it away…"]


def test_only_the_coding_of_nobody_here_can_be_thrown_away(
    open_keys: OpenKeys, library: Library, article_id: str
) -> None:
    stage = open_keys(library, article_id, MIRA)
    (button,) = thrown(stage)
    assert PHANTOM in button.accessibleDescription()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    question = stage.room.desk.question
    assert question.isVisible()
    assert PHANTOM in stage.texts
    assert f"Sentences coded: {UNITS}" in stage.texts
    assert len(drafts_of(library, article_id)) == 3
    question.dismiss()
    assert len(drafts_of(library, article_id)) == 3
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (yes,) = [one for one in question.findChildren(QPushButton) if text_of(one) == "Throw it away"]
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert [card.author for card in drafts_of(library, article_id)] == [MIRA, OLE]
    assert "is gone" in stage.messages.text
    assert thrown(stage) == []
    for card in drafts_of(library, article_id):
        assert all(unit.coded for unit in draft_content(library, card.draft_id).units if unit.graded)


def test_who_gets_a_profile_keeps_what_is_theirs(
    open_keys: OpenKeys, library: Library, article_id: str
) -> None:
    add_learner(library, PHANTOM.upper())
    assert thrown(open_keys(library, article_id, MIRA)) == []


def test_nobody_throws_away_what_is_compared_or_without_reading_here(
    open_keys: OpenKeys, library: Library, article_id: str
) -> None:
    assert thrown(open_keys(library, article_id, "")) == []
    one, _, other = drafts_of(library, article_id)
    begin_settling(library, one.draft_id, other.draft_id)
    assert thrown(open_keys(library, article_id, MIRA)) == []
