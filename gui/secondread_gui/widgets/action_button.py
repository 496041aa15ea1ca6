"""A push button that does what an action does, with its name and its keys told."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QToolButton


class ActionButton(QToolButton):
    """Name and tool tip, which names the keys, are the action's as they are: both can change."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        action.changed.connect(self._tell)  # comes after Qt has given the button the bare tool tip again
        self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A primary button stands where others stood a moment ago, and ends things: one click is one act.
        if self.property("primary"):
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def _tell(self) -> None:
        action = self.defaultAction()
        self.setAccessibleName(action.statusTip() or action.text().replace("&", "").strip("‹›… "))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{action.toolTip()}  ({keys})" if keys else action.toolTip())
        self.setAccessibleDescription(self.toolTip())


def action_button(action: QAction, *, flat: bool = False, primary: bool = False) -> QToolButton:
    """A button for `action`; its tool tip names the keys."""
    button = ActionButton(action)
    button.setProperty("flat", flat)
    button.setProperty("primary", primary)
    return button
