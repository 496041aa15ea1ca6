"""A line across a room that says or asks something, with buttons below its words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label


class Banner(QFrame):
    """Hidden until it has something to say."""

    came_or_went = Signal()
    """It takes place from what stands around it, or gives it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.words = plain_label()
        buttons = QWidget()
        self._row = FlowLayout(buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.hide()

    def add_button(self, name: str, told: str, *, primary: bool = False) -> QPushButton:
        """One more button called `name`; `told` says what it does."""
        button = QPushButton(name)
        button.setAccessibleDescription(told)
        button.setProperty("primary", primary)
        self._row.addWidget(button)
        return button

    def say(self, text: str) -> None:
        """Be there with `text`, which a screen reader says."""
        self.words.setText(text)
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_or_went.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.came_or_went.emit()
