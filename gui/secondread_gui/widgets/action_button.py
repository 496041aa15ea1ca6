"""A push button that does what an action does, with its name and its keys told."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton


def action_button(action: QAction, *, flat: bool = False, primary: bool = False) -> QToolButton:
    """A button for `action`; its tool tip names the keys."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    if keys:  # on the action: the button takes its tool tip anew whenever the action changes
        action.setToolTip(f"{action.toolTip()}  ({keys})")
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("flat", flat)
    button.setProperty("primary", primary)
    button.setAccessibleName(action.text().strip("‹… "))
    button.setAccessibleDescription(action.toolTip())
    return button
