"""The library room in a window with the line of messages above it, and what its tests do there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.portable_key import PortableKey
from secondread_core.session.sitting import resume
from secondread_core.store.articles import StoredArticle, article_cards, stored_article
from secondread_core.store.attempts import Attempt, start_attempt
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import DAY, Colours
from secondread_gui.background import Worker
from secondread_gui.library.library_room import LibraryRoom
from secondread_gui.messages import Messages

TEXT = (
    "The council met\n\nIt rained on Monday. The mayor slept, a clerk said.\n\n"
    "Share this\n\nThe end came late.\n"
)


@dataclass
class Stage:
    """A window with the room in it."""

    window: QWidget
    room: LibraryRoom
    messages: Messages
    worker: Worker


OpenStage = Callable[..., Stage]


def staging(qtbot: QtBot) -> Iterator[OpenStage]:
    """A way to open windows, for a fixture; afterwards their workers are at rest."""
    stages: list[Stage] = []

    def open_stage(library: Library, **options: Any) -> Stage:
        stages.append(_stage_room(qtbot, library, **options))
        return stages[-1]

    yield open_stage
    for stage in stages:
        stage.worker.close()
        stage.window.close()


def _stage_room(
    qtbot: QtBot,
    library: Library,
    *,
    keys: Callable[[], Sequence[PortableKey]] = tuple,
    colours: Colours = DAY,
    scale: int = 100,
    size: tuple[int, int] = (1024, 700),
) -> Stage:
    """Open a window on the room, which has started."""
    messages, worker = Messages(), Worker()
    room = LibraryRoom(library, messages, worker, colours, scale, known_keys=keys)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(messages)
    column.addWidget(room, 1)
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    room.start()
    return Stage(window, room, messages, worker)


def click(button: QPushButton) -> None:
    """Press a button as a hand would: only one that can be seen and is not greyed."""
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def drop_on(window: QWidget, at: QPoint, mime: QMimeData) -> bool:
    """Drag `mime` into the window and let go at a point of it; whether it was taken."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    handle = window.windowHandle()
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(handle, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(handle, drop)
    return drop.isAccepted()


def files(*paths: Path) -> QMimeData:
    """What a file manager drags."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def read_article(
    library: Library, learner_id: str, article_id: str, *, answers: int | None = None, wrong: int = 0
) -> Attempt:
    """Answer an article and hand in; with `answers`, give only so many. The first `wrong` say opinion."""
    attempt = start_attempt(library, learner_id, article_id, 1)
    sitting = resume(library, attempt.attempt_id)
    for number, unit in enumerate(sitting.asked[:answers]):
        kind = TypeClass.OPINION if number < wrong else TypeClass.REPORTED
        sitting.mark(unit, Mark(type=kind))
    if answers is None:
        sitting.hand_in()
    return sitting.attempt


def own(library: Library) -> list[StoredArticle]:
    """The articles that are not bundled."""
    return [stored_article(library, card.article_id) for card in article_cards(library) if not card.bundled]


def look(stage: Stage, qtbot: QtBot, *paths: Path) -> None:
    """Add files and wait until the first of them can be looked at."""
    stage.room.add_paths(paths)
    qtbot.waitUntil(lambda: stage.room.desk.preview.isVisible())


def settle(stage: Stage, qtbot: QtBot) -> None:
    """Wait until nothing is being worked on."""
    qtbot.waitUntil(lambda: not stage.worker._jobs)
