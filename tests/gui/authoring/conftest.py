"""Authoring rooms on codings of a bundled article; they are closed before the library is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from authoring_desk import code_all
from authoring_rooms import PIECE, OpenRoom, rooms
from pytestqt.qtbot import QtBot

from secondread_core.session.authoring import begin_coding
from secondread_core.store.database import Library
from secondread_gui.authoring.authoring_room import AuthoringRoom


@pytest.fixture
def open_room(qtbot: QtBot, library: Library) -> Iterator[OpenRoom]:
    yield from rooms(qtbot, library)


@pytest.fixture
def room(open_room: OpenRoom) -> AuthoringRoom:
    """A room on a coding in which nothing is decided."""
    return open_room()


@pytest.fixture
def coded(open_room: OpenRoom, library: Library) -> AuthoringRoom:
    """A room on a coding that lacks nothing."""
    drafting = begin_coding(library, PIECE, "Ana")
    code_all(drafting)
    return open_room(drafting.card.draft_id)
