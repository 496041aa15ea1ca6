"""A real library with the bundled course, and rooms on it; Qt without a display."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_rooms import TEXT, OpenStage, Stage, staging
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from speaking import as_it_was
from window_desk import opening

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import secondread_seeds
from secondread_core.exchange.course import read_course
from secondread_core.session.course import install_course
from secondread_core.store.attempts import Attempt, start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import Learner, add_learner
from secondread_gui.main_window import MainWindow
from secondread_gui.messages import Messages

PIECE = "american-trap"


@pytest.fixture(autouse=True)
def nothing_is_left_behind(qapp: QApplication) -> Iterator[None]:
    """No language; and no windows, which would be polished again whenever a test changes the style."""
    with as_it_was(qapp):
        yield
    for window in qapp.topLevelWidgets():
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An open library with the bundled articles and their keys."""
    opened = open_library(tmp_path / "library.db")
    install_course(opened, read_course(secondread_seeds.catalogue()))
    yield opened
    opened.close()


@pytest.fixture
def learner(library: Library) -> Learner:
    return add_learner(library, "Mira")


@pytest.fixture
def attempt(library: Library, learner: Learner) -> Attempt:
    return start_attempt(library, learner.learner_id, PIECE, 1)


@pytest.fixture
def open_stage(qtbot: QtBot, library: Library) -> Iterator[OpenStage]:
    """Closed before the library is."""
    yield from staging(qtbot)


@pytest.fixture
def stage(open_stage: OpenStage, library: Library, learner: Learner) -> Stage:
    return open_stage(library)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "the council.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:
    """The line in which a room tells things."""
    line = Messages()
    qtbot.addWidget(line)
    return line


@pytest.fixture
def window(qtbot: QtBot, library: Library, learner: Learner) -> Iterator[MainWindow]:
    """The whole window, active, on a library in which `learner` is the only reader."""
    for start in opening(qtbot, library):
        yield start()
