"""A list of sentences to look through, under a heading; as tall as it needs, within reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QSizePolicy, QWidget

_FEW, _MANY = 3, 7
"""Lines of room: at least so many, at most so many."""


class LinesList(QListWidget):
    """`lines`, each wrapped; `name` is for the screen reader."""

    def __init__(self, name: str, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Up and Down go from one line to the next"))
        self.addItems(list(lines))
        self.setCurrentRow(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows = min(max(2 * len(lines), _FEW), _MANY)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    def _settle(self) -> None:
        self.setFixedHeight(round(self._rows * self.fontMetrics().lineSpacing() * 1.4))
