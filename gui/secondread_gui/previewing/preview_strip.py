"""The line above the page while a key is tried: as whom, on which level, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from secondread_core.codebook import LEVELS
from secondread_core.modes import Mode
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words

_WIDEST_WAYS = 0.62
"""Share of the strip."""


class PreviewStrip(QFrame):
    """`again_wanted` asks to begin anew, at (level, mode). A click leaves the keys with the page."""

    again_wanted = Signal(int, object)
    left = Signal()

    def __init__(self, level: int, mode: Mode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tourStrip")
        self._level, self._mode = level, mode
        told = self.tr("You are trying this as a learner at level {level}. Nothing is kept.")
        self._text = plain_label(told.format(level=number_words(level)))
        self.setAccessibleName(self.tr("Trying the answer key"))
        self.setAccessibleDescription(self._text.text())
        self.levels = {
            number: self._choice(
                self.tr("Level {level}").format(level=number_words(number)), checked=number == level
            )
            for number in LEVELS
        }
        self.modes = {
            Mode.PRACTICE: self._choice(self.tr("Practice"), checked=mode is Mode.PRACTICE),
            Mode.TEST: self._choice(self.tr("Test"), checked=mode is Mode.TEST),
        }
        self.back = QPushButton(self.tr("&Back to the answer key"))
        self.back.setAccessibleDescription(self.tr("What was answered here is forgotten"))
        self.back.setToolTip(self.back.accessibleDescription())
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.clicked.connect(self.left)
        self._lay_out()

    @property
    def told(self) -> str:
        """What is said."""
        return self._text.text()

    def _choice(self, name: str, *, checked: bool) -> QPushButton:
        button = QPushButton(name)
        button.setCheckable(True)
        button.setChecked(checked)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleDescription(self.tr("Begins anew; what was answered here is forgotten"))
        button.setToolTip(button.accessibleDescription())
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        """What is on already begins nothing anew."""
        level = next(level for level, button in self.levels.items() if button.isChecked())
        mode = next(mode for mode, button in self.modes.items() if button.isChecked())
        if (level, mode) != (self._level, self._mode):
            self.again_wanted.emit(level, mode)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ways.setMaximumWidth(round(self.width() * _WIDEST_WAYS))

    def _lay_out(self) -> None:
        self._ways = QWidget()
        flow = FlowLayout(self._ways)
        flow.setContentsMargins(0, 0, 0, 0)
        for choices in (self.levels, self.modes):
            group = QButtonGroup(self)
            for button in choices.values():
                group.addButton(button)
                flow.addWidget(button)
        flow.addWidget(self.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(14)
        row.addWidget(self._text, 1)
        row.addWidget(self._ways, 0, Qt.AlignmentFlag.AlignVCenter)
