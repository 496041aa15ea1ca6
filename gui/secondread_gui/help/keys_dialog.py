"""All keys of the room one is in, on one page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secondread_gui.key_rows import KeyRow
from secondread_gui.key_rules import shown


class KeysDialog(QDialog):
    """Name and keys of every act that has one; a list, so that it scrolls and reads out."""

    change_wanted = Signal()
    """Somebody would like other keys."""

    def __init__(self, rows: Iterable[KeyRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.list = QTreeWidget()
        self.list.setHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setAccessibleDescription(self.tr("A line for every key that does something here"))
        for row in rows:
            self.list.addTopLevelItem(QTreeWidgetItem([shown(row.keys), row.told]))
        self.list.setWordWrap(True)  # what an act does goes on in the next line where there is little room
        self.list.resizeColumnToContents(0)
        header = self.list.header()
        header.ensurePolished()
        header.setMinimumSectionSize(header.sectionSizeHint(1))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing = buttons.button(QDialogButtonBox.StandardButton.Close)
        closing.setAccessibleDescription(self.tr("Back to the window"))
        change = buttons.addButton(self.tr("C&hange keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.setAccessibleDescription(self.tr("Opens the settings where every key can be changed"))
        change.clicked.connect(self._change)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * 70, metrics.height() * 30)
        self.resize(wanted.boundedTo(QApplication.primaryScreen().availableSize() * 0.9))

    def _change(self) -> None:
        self.accept()
        self.change_wanted.emit()
