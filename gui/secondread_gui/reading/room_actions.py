"""The acts of the room that say nothing of a sentence: moving, taking back, looking up, handing in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from secondread_gui.words import Words

reading = Words("reading")


@dataclass(frozen=True, slots=True)
class RoomActions:
    """Each belongs to the room, has its keys there, and is named "reading.…" so that they can be changed."""

    clear: QAction
    next: QAction
    previous: QAction
    next_open: QAction
    check: QAction
    note: QAction
    escape: QAction
    undo: QAction
    redo: QAction
    hand_in: QAction
    back: QAction
    go_on: QAction
    side: QAction


def room_actions(room: QWidget) -> RoomActions:
    """The actions, not connected yet."""

    def make(name: str, text: str, *keys: str) -> QAction:
        action = QAction(text, room)
        action.setObjectName(f"reading.{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        room.addAction(action)
        return action

    actions = RoomActions(
        clear=make("clear", reading.tr("Clear"), "Backspace", "Del"),
        next=make("next", reading.tr("Next sentence"), "J"),
        previous=make("previous", reading.tr("Sentence before"), "K"),
        next_open=make("next-open", reading.tr("Next open"), "N"),
        check=make("check", reading.tr("Check"), "Return", "Enter"),
        note=make("note", reading.tr("Note"), "M"),
        escape=make("escape", reading.tr("Back to the page"), "Escape"),
        undo=make("undo", reading.tr("Undo"), "Ctrl+Z"),
        redo=make("redo", reading.tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y"),
        hand_in=make("hand-in", reading.tr("Hand in…"), "Ctrl+Return", "Ctrl+Enter"),
        back=make("back", reading.tr("‹ Library"), "Alt+Left"),
        go_on=make("go-on", reading.tr("Next by itself")),
        side=make("side", reading.tr("Side panel"), "F4"),
    )
    actions.hand_in.setAutoRepeat(False)
    actions.check.setAutoRepeat(False)
    actions.clear.setAutoRepeat(False)
    # Return belongs to a button, a choice or a field that has the focus; to the page and the list beside it.
    actions.check.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    for action, told in (
        (actions.check, reading.tr("Settles your answer and shows the reason; then goes on")),
        (actions.note, reading.tr("Write down something about this sentence, for yourself")),
        (actions.undo, reading.tr("Takes your last answer back")),
        (actions.redo, reading.tr("Answers again as before it was taken back")),
        (actions.hand_in, reading.tr("Ends this reading and shows the report; you are asked first")),
        (actions.back, reading.tr("Back to the shelf; everything is saved")),
        (actions.side, reading.tr("Shows or hides what stands beside the page")),
    ):
        action.setToolTip(told)
    for action in (actions.go_on, actions.side):
        action.setCheckable(True)
    actions.go_on.setToolTip(reading.tr("After an answer, the next sentence becomes the current one"))
    return actions


def connect(actions: RoomActions, acts: dict[str, Callable[[], object]]) -> None:
    """Have each named action do its act when it is triggered."""
    for name, act in acts.items():
        getattr(actions, name).triggered.connect(lambda _checked=False, act=act: act())


def menu_of(room: QWidget, answers: Iterable[QAction], acts: RoomActions) -> QMenu:
    """What can be done with a sentence, as a menu that forgets itself when it is closed."""
    menu = QMenu(room)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for action in answers:
        menu.addAction(action)
    menu.addSeparator()
    for action in (acts.check, acts.note, acts.clear, acts.undo, acts.redo):
        menu.addAction(action)
    return menu
