"""A library with one article whose answers are known, and report rooms on its sittings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from report_desk import ReportDesk, lay_out
from report_rooms import OpenRoom, opening

from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import add_learner
from secondread_gui.background import Worker
from secondread_gui.messages import Messages


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "report.db")
    yield opened
    opened.close()


@pytest.fixture
def desk(shelf: Library) -> ReportDesk:
    return lay_out(shelf, add_learner(shelf, "Ana María").learner_id)


@pytest.fixture
def worker() -> Iterator[Worker]:
    one = Worker()
    yield one
    one.close()


@pytest.fixture
def open_room(qtbot: QtBot, shelf: Library, messages: Messages, worker: Worker) -> Iterator[OpenRoom]:
    yield from opening(qtbot, shelf, messages, worker)
