"""Deciding about a sentence, and going to the next one, as actions that a room can take over."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from secondread_core.drafting.model import Cause
from secondread_gui.settling.settling_words import (
    as_coded,
    cause_words,
    choice_words,
    settling,
    short_choices,
)
from secondread_gui.settling.who_is_one import Choice


@dataclass(frozen=True, slots=True)
class SettlingActions:
    """Named "authoring.settle-1" to "-6", "authoring.cause-1" to "-3", and "authoring.next-difference": by
    that, keys are changed."""

    choices: dict[Choice, QAction]
    causes: dict[Cause, QAction]
    next: QAction

    def tell_else(self, *, coded: bool) -> None:
        """What "something else" is called now."""
        action = self.choices[Choice.ELSE]
        action.setText(as_coded() if coded else choice_words(Choice.ELSE)[0])
        action.setIconText(action.text())


def settling_actions(owner: QWidget) -> SettlingActions:
    """The actions, belonging to `owner` and not connected yet."""

    def make(name: str, text: str, told: str, key: str) -> QAction:
        action = QAction(text, owner)
        action.setObjectName(f"authoring.{name}")
        action.setToolTip(told)
        action.setStatusTip(settling.tr("Settle a difference: {choice}").format(choice=text))
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)
        owner.addAction(action)
        return action

    choices = {
        choice: make(f"settle-{choice.value}", *choice_words(choice), f"Ctrl+{choice.value}")
        for choice in Choice
    }
    for choice, short in short_choices().items():
        choices[choice].setIconText(short)
    causes = {}
    for number, (cause, (name, when)) in enumerate(cause_words().items(), start=1):
        causes[cause] = make(f"cause-{number}", name, when, f"Ctrl+{len(choices) + number}")
        causes[cause].setStatusTip(settling.tr("Why they differed: {cause}").format(cause=name))
    for action in (*choices.values(), *causes.values()):
        action.setCheckable(True)
    following = make(
        "next-difference",
        settling.tr("Next difference"),
        settling.tr("Goes to the next sentence that is not settled yet"),
        "Ctrl+J",
    )
    following.setStatusTip("")
    return SettlingActions(choices, causes, following)
