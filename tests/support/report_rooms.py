"""The report in the real room, with hands for it and eyes for what it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from report_desk import report_words

from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import DAY
from secondread_gui.appearance.style import dress
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.report.report_room import ReportRoom

WORDS = report_words()
OpenRoom = Callable[..., ReportRoom]


def opening(qtbot: QtBot, shelf: Library, messages: Messages, worker: Worker) -> Iterator[OpenRoom]:
    """A way to show the report of an attempt in the real room, active, for a fixture."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    def make(
        attempt_id: str,
        *,
        scale: int = 100,
        size: tuple[int, int] = (1024, 640),
        phrases: dict[str, str] | None = None,
    ) -> ReportRoom:
        dress(application, DAY, scale)
        room = ReportRoom(
            shelf,
            messages,
            worker,
            DAY,
            scale,
            words=WORDS if phrases is None else replace(WORDS, phrases=phrases),
        )
        qtbot.addWidget(room)
        room.resize(*size)
        room.show_attempt(attempt_id)
        with qtbot.waitActive(room):
            room.show()
            room.activateWindow()
        room.page.setFocus()
        QApplication.processEvents()
        return room

    yield make
    application.setStyleSheet("")


def press(widget: QWidget, keys: str) -> None:
    """Keys by their names, one after the other."""
    for key in keys.split():
        QTest.keyClick(widget, getattr(Qt.Key, f"Key_{key}"))


def said(widget: QWidget) -> list[str]:
    """What its labels show."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def listed(room: ReportRoom, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    """What the list of sentences tells, row by row."""
    return [room.model.index(row).data(role) for row in range(room.model.rowCount())]


def drawn(room: ReportRoom, unit: int) -> SimpleNamespace:
    """What is drawn on a sentence and beside it."""
    decoration = room._marks.decoration(unit)
    return SimpleNamespace(
        line=decoration.underline,
        caret=decoration.caret,
        notes=[(note.text, note.tone) for note in decoration.notes],
        strokes=decoration.strokes,
        frames=decoration.frames,
    )
