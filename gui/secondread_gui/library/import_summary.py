"""What came of adding many files at once: above all, which could not be read and why."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QListWidget, QPushButton, QVBoxLayout, QWidget

from secondread_gui.library.import_queue import Refused
from secondread_gui.messages import words_for
from secondread_gui.visible import visible
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label


class ImportSummary(QWidget):
    """A list of files and reasons, until somebody has seen it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label()
        self._title.setObjectName("roomTitle")
        self._told = plain_label(muted=True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setAccessibleName(self.tr("Files that could not be added, each with the reason"))
        self.list.setAccessibleDescription(self.tr("Up and Down go from one file to the next"))
        self.back = QPushButton(self.tr("&Back to the library"))
        self.back.setProperty("primary", True)
        self.copy = QPushButton(self.tr("&Copy the list"))
        self.back.setAccessibleDescription(self.tr("What was imported stands on the shelf"))
        self.copy.setAccessibleDescription(self.tr("As text, to be pasted into a letter or a file"))
        self.back.clicked.connect(self.left)
        self.copy.clicked.connect(self._copy)
        bar = QFrame()
        bar.setObjectName("bar")
        row = FlowLayout(bar)
        row.addWidget(self.back)
        row.addWidget(self.copy)
        body = QVBoxLayout()
        body.setContentsMargins(24, 24, 24, 14)
        body.setSpacing(12)
        for widget in (self._title, self._told, self.list):
            body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(body)
        column.addWidget(bar)

    def show_refused(self, imported: int, skipped: int, refused: Sequence[Refused]) -> None:
        """Show how it went."""
        self._title.setText(self.tr("%Ln files could not be added", "", len(refused)))
        told = [self.tr("%Ln articles were imported.", "", imported)]
        if skipped:
            told.append(self.tr("%Ln were skipped.", "", skipped))
        self._told.setText(" ".join(told))
        self.list.clear()
        for name, one in zip(_places([one.path for one in refused]), refused, strict=True):
            reason = words_for(one.refusal)
            self.list.addItem(f"{reason}\n{visible(name)}" if name else reason)
        self.list.setCurrentRow(0)

    def _copy(self) -> None:
        lines = [self.list.item(row).text() for row in range(self.list.count())]
        QGuiApplication.clipboard().setText("\n\n".join(lines))


def _places(paths: Sequence[Path | None]) -> list[str]:
    """Where the files lie, so that namesakes can be told apart; nothing where all lie in one folder."""
    parents = {str(path.parent) for path in paths if path is not None}
    if len(parents) < 2:
        return [""] * len(paths)
    try:
        base = os.path.commonpath(parents)
    except ValueError:  # on several drives
        return ["" if path is None else str(path) for path in paths]
    within = [None if path is None else path.relative_to(base) for path in paths]
    return ["" if path is None or len(path.parts) < 2 else str(path) for path in within]
