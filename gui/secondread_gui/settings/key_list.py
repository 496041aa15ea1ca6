"""Every act with its keys, by room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from secondread_gui.key_rows import KeyRow
from secondread_gui.key_rules import shown

_ROW = Qt.ItemDataRole.UserRole


class KeyList(QTreeWidget):
    """Rooms with their acts below them; `show_rows` keeps the current act current."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("What it does"), self.tr("Key"), ""])
        self.headerItem().setData(2, Qt.ItemDataRole.AccessibleTextRole, self.tr("Fixed or changed"))
        self.setAccessibleName(self.tr("Keys"))
        self.setAccessibleDescription(self.tr("Up and Down choose what is to get another key"))
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._places: dict[str, QTreeWidgetItem] = {}

    @property
    def current(self) -> KeyRow | None:
        """The act that is chosen."""
        item = self.currentItem()
        found: KeyRow | None = None if item is None else item.data(0, _ROW)
        return found

    def show_rows(self, rows: Iterable[KeyRow], wanted: str = "") -> None:
        """Show `rows`, only those that have the words `wanted`."""
        before = self.current
        blocked = self.blockSignals(True)
        self.clear()
        self._places.clear()
        rooms: dict[str, QTreeWidgetItem] = {}
        for row in rows:
            if not _fits(row, wanted.casefold().split()):
                continue
            if row.room not in rooms:
                rooms[row.room] = self._room(row.room_title)
            item = QTreeWidgetItem([row.told, shown(row.keys) or self.tr("no key"), self._state(row)])
            item.setData(0, _ROW, row)
            spoken = ", ".join(filter(None, (item.text(column) for column in range(3))))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            rooms[row.room].addChild(item)
            self._places[row.id] = item
        self.expandAll()
        self._fit_columns()
        self.blockSignals(blocked)
        if self._places:
            first = next(iter(self._places.values()))
            self.setCurrentItem(first if before is None else self._places.get(before.id, first))
        self.currentItemChanged.emit(self.currentItem(), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_view()  # what a question below is about

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_columns()

    def _keep_in_view(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.scrollToItem(item)

    def _fit_columns(self) -> None:
        for column in range(self.columnCount()):
            self.resizeColumnToContents(column)

    def _room(self, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addTopLevelItem(item)
        return item

    def _state(self, row: KeyRow) -> str:
        if row.fixed:
            return self.tr("fixed")
        return self.tr("changed") if row.changed else ""


def _fits(row: KeyRow, words: Iterable[str]) -> bool:
    text = " ".join((row.told, row.room_title, *row.keys)).casefold()
    return all(word in text for word in words)
