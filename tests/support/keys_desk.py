"""The room of an answer key in a window with the line of messages above it, and what tests do there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.answer_key import AnswerKey, Certificate
from secondread_core.session import publish
from secondread_core.store.database import Library
from secondread_core.store.keys import current_key
from secondread_gui.background import Worker
from secondread_gui.focus import FocusFollower
from secondread_gui.keys.keys_room import KeysRoom
from secondread_gui.messages import Messages
from secondread_gui.window_words import WindowWords


@dataclass
class KeysStage:
    """A window with the room in it; `asked` is what the room asked the window for, in order."""

    window: QWidget
    room: KeysRoom
    messages: Messages
    worker: Worker
    asked: list[tuple[Any, ...]] = field(default_factory=list)

    def wanted(self, name: str) -> tuple[Any, ...]:
        """What the newest request called `name` said."""
        return next(rest for kind, *rest in reversed(self.asked) if kind == name)

    @property
    def texts(self) -> str:
        """Everything that can be read in the room now, a line for each widget."""
        widgets = [one for one in self.room.findChildren(QWidget) if one.isVisible()]
        labels = [one.text() for one in widgets if isinstance(one, QLabel)]
        spoken = [f"{one.accessibleName()} {one.accessibleDescription()}" for one in widgets]
        return "\n".join((*labels, *spoken))

    @property
    def offered(self) -> set[str]:
        """The names of the buttons that can be pressed now."""
        return {text_of(button) for button in self.room.findChildren(QToolButton) if can_press(button)}

    def button(self, name: str) -> QToolButton:
        """The one button called `name` that can be pressed."""
        buttons = self.room.findChildren(QToolButton)
        (found,) = [one for one in buttons if text_of(one) == name and can_press(one)]
        return found

    def press(self, name: str) -> None:
        """Click the button called `name`."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)


OpenKeys = Callable[..., KeysStage]


def text_of(button: QToolButton) -> str:
    """What a button says."""
    return button.text().replace("&", "")


def can_press(button: QToolButton) -> bool:
    """Whether a hand could press it."""
    return button.isVisible() and button.isEnabled()


def opening_keys(qtbot: QtBot) -> Iterator[OpenKeys]:
    """A way to open the room on a library, for a fixture; afterwards its worker is at rest."""
    stages: list[KeysStage] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    follower = FocusFollower(application)

    def start(
        library: Library, article_id: str, author: str, *, words: WindowWords | None = None
    ) -> KeysStage:
        messages, worker = Messages(), Worker()
        room = KeysRoom(library, messages, worker, words=words or WindowWords())
        window = QWidget()
        column = QVBoxLayout(window)
        column.addWidget(messages)
        column.addWidget(room, 1)
        window.resize(1024, 700)
        stage = KeysStage(window, room, messages, worker)
        stages.append(stage)
        for name in ("left", "code", "try", "publish", "bring", "take", "learner", "help"):
            signal = getattr(room, name if name == "left" else f"{name}_wanted")
            signal.connect(lambda *told, name=name: stage.asked.append((name, *told)))
        room.show_article(article_id, author)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return stage

    yield start
    for stage in stages:
        stage.worker.close()
        stage.window.close()
    follower.deleteLater()


def press_key(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def type_text(text: str) -> None:
    """Letters where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def published(library: Library, article_id: str, certificate: Certificate) -> AnswerKey:
    """Publish another version of a key that nobody coded in the window, with that certificate."""
    key = current_key(library, article_id)
    assert key is not None
    units = tuple(
        replace(unit, coding=replace(unit.coding, rationale=f"Because, {key.version}.")) for unit in key.units
    )
    publish(library, article_id, replace(key, certificate=certificate, units=units, version=key.version + 1))
    newest = current_key(library, article_id)
    assert newest is not None
    return newest
