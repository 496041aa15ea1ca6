"""All keys of the room one is in, on one page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget


class KeysDialog(QDialog):
    """Name and keys of every action that has one; a list, so that it scrolls and reads out."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.list = QTreeWidget()
        self.list.setHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Keys"))
        moving = (self.tr("Up, Down or K, J"), self.tr("The sentence before, the next sentence"))
        for keys, told in (moving, *(_told(action) for action in actions if action.shortcuts())):
            self.list.addTopLevelItem(QTreeWidgetItem([keys, told]))
        self.list.resizeColumnToContents(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 90, metrics.height() * 30)


def _told(action: QAction) -> tuple[str, str]:
    return ", ".join(_native(key) for key in action.shortcuts()), action.text().replace("&", "").strip("‹… ")


def _native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)
