"""The page of all keys says what the window does: every key of the program is on it, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from authoring_rooms import OpenRoom, rooms
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot
from window_desk import OpenWindow, opening, read

from secondread_core.store.database import Library
from secondread_core.store.learners import Learner
from secondread_gui.keymap import Keymap
from secondread_resources import read_text


@pytest.fixture
def open_window(qtbot: QtBot, library: Library) -> Iterator[OpenWindow]:
    yield from opening(qtbot, library)


@pytest.fixture
def open_room(qtbot: QtBot, library: Library) -> Iterator[OpenRoom]:
    yield from rooms(qtbot, library)


def written(page: str = "keys") -> set[str]:
    """The keys in the tables of a page, as Qt writes them."""
    first_cells = [line.split("|")[1] for line in read_text(f"help/{page}.md").splitlines() if "|" in line]
    keys = {key for cell in first_cells for key in re.findall("`([^`]+)`", cell)}
    return {QKeySequence(key).toString() for key in keys}


def test_the_page_has_the_keys_of_the_reading_room_and_of_the_window(
    open_window: OpenWindow, learner: Learner
) -> None:
    window = open_window(learner)
    read(window, learner, level=3)
    rows = [row for row in window.keymap.rows() if row.room in ("reading", "window")]
    assert {QKeySequence(key).toString() for row in rows for key in row.keys} == written()


def test_the_pages_on_coding_have_the_keys_of_that_room(open_room: OpenRoom) -> None:
    keymap = Keymap()
    keymap.adopt(open_room().actions(), "Making a key")
    rows = [row for row in keymap.rows() if row.room == "authoring"]
    settling = [row for row in rows if re.search(r"\.(settle|cause)-|next-difference", row.id)]
    assert {QKeySequence(key).toString() for row in settling for key in row.keys} == written("two-authors")
    others = [row for row in rows if row not in settling]
    assert {QKeySequence(key).toString() for row in others for key in row.keys} == written("coding")
