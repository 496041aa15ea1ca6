"""A button that gives a code, and shows its key as long as the key does that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QToolButton


class CodeButton(QToolButton):
    """Pressed while the current sentence has the code. Name and meaning are the action's as they are."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setCheckable(True)
        self.show_sign(True)
        action.changed.connect(self._follow)
        self.clicked.connect(lambda: action.trigger())
        self._follow()

    def show_sign(self, shown: bool) -> None:
        """Have the code's sign before its name, or not."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(style if shown else Qt.ToolButtonStyle.ToolButtonTextOnly)

    def be_narrow(self, narrow: bool) -> None:
        """Have little around the words, or as much as other buttons."""
        if narrow != bool(self.property("narrow")):
            self.setProperty("narrow", narrow)
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Its first half gave the code already, or was meant for what stood here before.
        event.accept()

    def _follow(self) -> None:
        name, meaning = self._action.text(), self._action.toolTip()
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(f"{name}  {key}" if key else name)
        self.setAccessibleName(name)
        told = self.tr("{meaning} Key: {key}").format(meaning=meaning, key=key) if key else meaning
        self.setToolTip(told)
        self.setAccessibleDescription(told)
