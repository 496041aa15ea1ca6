"""A page with one narrow column that scrolls where it has no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label

_COLUMN = 66
"""Characters."""


class NarrowPage(QScrollArea):
    """`title` stands above whatever is added."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = plain_label(title)
        self.title.setObjectName("roomTitle")
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(self.title)
        self._column.addStretch(1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(24, 32, 24, 32)
        row.addStretch(1)
        row.addWidget(self._inner, 100)
        row.addStretch(1)
        self.setWidget(page)

    def add(self, *widgets: QWidget) -> None:
        """Put `widgets` below what is there."""
        for widget in widgets:
            self._column.insertWidget(self._column.count() - 1, widget)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put a row of buttons below what is there."""
        holder = QWidget()
        row = FlowLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            row.addWidget(button)
        self.add(holder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * _COLUMN)
