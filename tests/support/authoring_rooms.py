"""An authoring room as the window makes it, shown and active, and keys pressed where the focus is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.drafting.model import Draft, UnitDraft
from secondread_core.session.authoring import begin_coding
from secondread_core.store.database import Library
from secondread_core.store.drafts import draft_content
from secondread_gui.appearance.palettes import DAY, Colours
from secondread_gui.authoring.authoring_room import AuthoringRoom
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.window_words import WindowWords

OpenRoom = Callable[..., AuthoringRoom]
PIECE = "american-trap"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def rooms(qtbot: QtBot, library: Library) -> Iterator[OpenRoom]:
    """A way to open rooms on drafts, for a fixture; each in a window with its line of messages."""
    windows: list[QWidget] = []
    workers: list[Worker] = []

    def open_room(
        draft_id: str = "",
        *,
        at: Library = library,
        colours: Colours = DAY,
        scale: int = 100,
        size: tuple[int, int] = (1180, 820),
    ) -> AuthoringRoom:
        window, messages, worker = QWidget(), Messages(), Worker()
        room = AuthoringRoom(at, messages, worker, colours, scale, words=WindowWords())
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(messages)
        column.addWidget(room, 1)
        qtbot.addWidget(window)
        window.resize(*size)
        windows.append(window)
        workers.append(worker)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        room.open(draft_id or new_draft(at))
        room.page.setFocus()
        QApplication.processEvents()
        return room

    yield open_room
    for worker in workers:
        worker.close()
    for window in windows:
        window.hide()


def new_draft(library: Library, article_id: str = PIECE, author: str = "Ana") -> str:
    """A coding of an article in which nothing is decided; its id."""
    return begin_coding(library, article_id, author).card.draft_id


def press(keys: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Keys, by the names that Qt has for them, where the focus is."""
    for key in keys.split():
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, getattr(Qt.Key, f"Key_{key}"), modifiers)


def stored(room: AuthoringRoom) -> Draft:
    """The draft of the room as the library has it."""
    return draft_content(room.library, room.desk.card.draft_id)


def stored_unit(room: AuthoringRoom, unit: int | None = None) -> UnitDraft:
    """A sentence as the library has it: the current one unless another is named."""
    number = room.desk.unit if unit is None else unit
    assert number is not None
    return stored(room).units[number]


def told(room: AuthoringRoom) -> str:
    """What the line above the room says."""
    return room.desk.messages.text
