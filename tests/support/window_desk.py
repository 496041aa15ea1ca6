"""The whole window on a library, active, with keys pressed where the focus is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.modes import Mode
from secondread_core.store.attempts import open_attempt, start_attempt
from secondread_core.store.database import Library
from secondread_core.store.learners import Learner
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.composing import compose_window
from secondread_gui.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
PIECE = "american-trap"


def opening(qtbot: QtBot, library: Library) -> Iterator[OpenWindow]:
    """A way to start the window on `library`, for a fixture; with a learner, it is they who read.

    One window at a time: whatever was open is hidden, as a program that was ended.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    windows: list[MainWindow] = []

    def start(learner: Learner | None = None) -> MainWindow:
        for before in windows:
            before.hide()
        wardrobe = Wardrobe(application)
        wardrobe.open(library)
        window = compose_window(library, wardrobe)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        if learner is not None:
            window.library_room.show_learner(learner)
        return window

    yield start
    for window in windows:
        window.worker.close()
        window._wardrobe.open(None)
        window.hide()


def read(window: MainWindow, learner: Learner, *, level: int = 1) -> None:
    """Open a test on `PIECE` in the reading room."""
    library = window.library
    if open_attempt(library, learner.learner_id, PIECE) is None:
        start_attempt(library, learner.learner_id, PIECE, level, mode=Mode.TEST)
    window.read(PIECE)
    assert window.rooms.currentWidget() is window.reading_room


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is, as a person presses it."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
