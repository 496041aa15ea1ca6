"""Two codings that are being settled, and the pane that shows where they differ."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from differences_desk import WINDOWS, shown
from pytestqt.qtbot import QtBot
from settling_desk import settling_desk

from secondread_core.store.database import Library
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.messages import Messages
from secondread_gui.settling.differences_pane import DifferencesPane


@pytest.fixture(autouse=True)
def windows() -> Iterator[None]:
    yield
    WINDOWS.clear()


@pytest.fixture
def desk(library: Library, messages: Messages) -> CodingDesk:
    return settling_desk(library, messages)


@pytest.fixture
def pane(qtbot: QtBot, desk: CodingDesk) -> DifferencesPane:
    return shown(qtbot, desk)
