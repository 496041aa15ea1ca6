"""The tour in the real window, with hands to go through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.store.database import Library
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.composing import compose_window
from secondread_gui.main_window import MainWindow
from secondread_gui.reading.reading_room import ReadingRoom
from secondread_gui.touring.steps import STEPS
from secondread_gui.touring.tour import Tour
from secondread_gui.touring.tour_strip import TourStrip

OpenWindow = Callable[[Library], MainWindow]
Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
MOVE, REPORTED, CHECK, OPINION, QUOTED, WHO, COUNTED, MIX, UNDO, HELP, END = range(len(STEPS))


def opening(qtbot: QtBot) -> Iterator[OpenWindow]:
    """A way to start the window on a library, for a fixture."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    def opened(library: Library) -> MainWindow:
        wardrobe = Wardrobe(application)
        wardrobe.open(library)
        window = compose_window(library, wardrobe)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield opened
    Wardrobe(application).open(None)


def tour_of(window: MainWindow) -> Tour:
    assert window.touring.tour is not None
    return window.touring.tour


def strip_of(window: MainWindow) -> TourStrip:
    strip = tour_of(window).strip
    assert strip is not None
    return strip


def at(window: MainWindow) -> int:
    return STEPS.index(tour_of(window).step)


def help_menu(window: MainWindow, name: str) -> QAction:
    return next(action for action in window.actions() if action.objectName() == name)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key where the focus is, as a person presses it, and what comes of it."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    QApplication.processEvents()
    QApplication.processEvents()


def letter(qtbot: QtBot, key: Qt.Key, done: Callable[[], bool]) -> None:
    """Alt and the underlined letter of a button: it is seen to go down, so it takes a moment."""
    press(key, ALT)
    qtbot.waitUntil(done)
    QApplication.processEvents()


def go_on(window: MainWindow, steps: int = 1) -> None:
    """Click "Next"."""
    for _ in range(steps):
        QTest.mouseClick(strip_of(window).next, Qt.MouseButton.LeftButton)


def skip(window: MainWindow) -> None:
    QTest.mouseClick(strip_of(window).skip, Qt.MouseButton.LeftButton)


def offers(window: MainWindow) -> bool:
    return window.touring.offer is not None and window.touring.offer.isVisible()


def contents(library: Library) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the library, but for whether somebody has seen the tour."""
    tables = [name for (name,) in library.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: library.rows(f"SELECT * FROM {name}") for name in tables}
    found["preference"] = [row for row in found["preference"] if "tour_seen" not in row]
    return found


def in_library(window: MainWindow) -> bool:
    return window.rooms.currentWidget() is window.library_room and not window.touring.running


def room_of(window: MainWindow) -> ReadingRoom:
    assert window.rooms.currentWidget() is window.reading_room
    return window.reading_room


def marked(window: MainWindow, unit: int) -> str:
    sitting = room_of(window).sitting
    assert sitting is not None
    return str(sitting.marks[unit].type)
