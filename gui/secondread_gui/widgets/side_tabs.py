"""Beside the page, one thing at a time: a button for each of a room's sides, and what it shows."""

from __future__ import annotations

from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout

_LEAST_LINES = 3
SideT = TypeVar("SideT", bound=Enum)


class SideTabs(QWidget, Generic[SideT]):
    """A button for each side that was added, wrapping where they have no room; the first one is shown.

    What is rarely needed is filled in by the room when `turned` tells that it is shown for the first time.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStackedWidget()
        self._pages.setMinimumHeight(1)  # whatever its own wish: see `least_height`
        self._holders: dict[SideT, QWidget] = {}
        self._buttons: dict[SideT, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QWidget()
        self._row = FlowLayout(row)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(self._pages, 1)

    def add(self, side: SideT, name: str, told: str) -> None:
        """Have a button called `name` for `side`; `told` says what it is for."""
        self._holders[side] = holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(holder)
        button = QToolButton()
        button.setText(name)
        button.setToolTip(told)
        button.setAccessibleDescription(told)
        button.setCheckable(True)
        button.setAutoExclusive(True)  # for a screen reader: one of several, not on or off
        button.setProperty("tab", True)
        button.setChecked(not self._buttons)
        button.clicked.connect(lambda: self.turn_to(side))
        self._group.addButton(button)
        self._buttons[side] = button
        self._row.addWidget(button)

    @property
    def side(self) -> SideT:
        """What is shown."""
        return next(side for side, button in self._buttons.items() if button.isChecked())

    def fill(self, side: SideT, widget: QWidget) -> None:
        """Put `widget` where `side` is shown."""
        holder = self._holders[side]
        layout = holder.layout()
        assert layout is not None
        layout.addWidget(widget)
        holder.setFocusProxy(widget)

    def turn_to(self, side: SideT) -> None:
        """Show `side`, if it is offered; the focus stays where it is."""
        if not self._buttons[side].isHidden():
            self._buttons[side].setChecked(True)
            self._pages.setCurrentWidget(self._holders[side])
            self.turned.emit()

    def offer(self, side: SideT, *, offered: bool) -> None:
        """Have a button for `side`, or not."""
        self._buttons[side].setVisible(offered)

    def enter(self) -> None:
        """Put the focus into what is shown."""
        (self._holders[self.side].focusProxy() or self._buttons[self.side]).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def least_height(self) -> int:
        """How low it can become at the width that it has: its buttons, and some lines of what is shown."""
        layout = self.layout()
        assert layout is not None
        return layout.minimumHeightForWidth(self.width()) + _LEAST_LINES * self.fontMetrics().height()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, super().minimumSizeHint().height())
