"""Beside the page, one thing at a time: the list of sentences, the reason, the codebook, a note."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout


class Side(Enum):
    """What can stand beside the page."""

    SENTENCES = 0
    REASON = 1
    CODEBOOK = 2
    NOTE = 3


class SidePane(QWidget):
    """A button for each `Side`, wrapping where they have no room. What is rarely needed is filled in by the
    room when `turned` tells that it is shown for the first time."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStackedWidget()
        self._holders = {side: QWidget() for side in Side}
        self._buttons: dict[Side, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QWidget()
        flow = FlowLayout(row)
        flow.setContentsMargins(4, 4, 4, 4)
        flow.setSpacing(2)
        for side, name, told in (
            (Side.SENTENCES, self.tr("Sentences"), self.tr("All sentences and what you said of them")),
            (Side.REASON, self.tr("Reason"), self.tr("What the key says of a sentence you have checked")),
            (Side.CODEBOOK, self.tr("Codes"), self.tr("What the answers mean, with examples")),
            (Side.NOTE, self.tr("Note"), self.tr("Your own note on this sentence")),
        ):
            holder = self._holders[side]
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
            button.clicked.connect(lambda _checked=False, side=side: self.turn_to(side))
            self._group.addButton(button)
            self._buttons[side] = button
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(self._pages, 1)
        self._buttons[Side.SENTENCES].setChecked(True)

    @property
    def side(self) -> Side:
        """What is shown."""
        return next(side for side, button in self._buttons.items() if button.isChecked())

    def fill(self, side: Side, widget: QWidget) -> None:
        """Put `widget` where `side` is shown."""
        holder = self._holders[side]
        layout = holder.layout()
        assert layout is not None
        layout.addWidget(widget)
        holder.setFocusProxy(widget)

    def turn_to(self, side: Side) -> None:
        """Show `side`, if it is offered; the focus stays where it is."""
        if not self._buttons[side].isHidden():
            self._buttons[side].setChecked(True)
            self._pages.setCurrentWidget(self._holders[side])
            self.turned.emit()

    def offer(self, side: Side, *, offered: bool) -> None:
        """Have a button for `side`, or not."""
        self._buttons[side].setVisible(offered)

    def enter(self) -> None:
        """Put the focus into what is shown."""
        (self._holders[self.side].focusProxy() or self._buttons[self.side]).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, super().minimumSizeHint().height())
