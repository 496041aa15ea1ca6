"""Small buttons that say something of a sentence, in rows that wrap, and those that do an act of the room."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.wrapping_button import WrappingButton


class Chip(WrappingButton):
    """Pressed while what it says is so. Whoever listens to `clicked` presses it anew as it stands then."""

    def __init__(self, name: str = "", told: str = "", *, one_of: bool = False) -> None:
        super().__init__(name)
        self.setCheckable(True)
        self.setAutoExclusive(one_of)  # for a screen reader: one of several, not on or off
        self.setAutoDefault(False)
        self.tell(name, told)

    def tell(self, name: str, told: str) -> None:
        """Say something else: `name` in a word or two, `told` in a sentence."""
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(name)
        self.setToolTip(told)
        self.setAccessibleDescription(told)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # its first half said it already


class ActChip(WrappingButton):
    """Does an action; it comes, goes and is greyed with it, and names its keys."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action.text())
        self._action = action
        self.setAutoDefault(False)
        self.setProperty("flat", True)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # one click is one act: the second half would split or merge once more

    def _follow(self) -> None:
        action = self._action
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(f"{action.text()}  {keys}" if keys else action.text())
        self.setEnabled(action.isEnabled())
        if self.parentWidget() is not None or not action.isVisible():  # else it were a window of its own
            self.setVisible(action.isVisible())
        self.setAccessibleName(action.text().replace("&", "").strip("… "))
        self.setToolTip(f"{action.toolTip()}  ({keys})" if keys else action.toolTip())
        self.setAccessibleDescription(self.toolTip())


class ChipRow(QWidget):
    """Chips beside one another, and below where there is no room."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        flow = FlowLayout(self)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(4)
        self._flow = flow

    def add(self, chip: QWidget) -> None:
        """Put `chip` at the end."""
        self._flow.addWidget(chip)
