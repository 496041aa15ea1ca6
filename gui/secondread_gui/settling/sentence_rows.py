"""Some sentences as a list, each of which leads to its place."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Row(NamedTuple):
    """A sentence, as it is shown and as it is read aloud."""

    unit: int
    shown: str
    spoken: str


class RowsModel(QAbstractListModel):
    """The rows of a `RowsList`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; where only their words are others, nothing moves."""
        if [row.unit for row in rows] == [row.unit for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def unit_of(self, row: int) -> int:
        """The sentence in `row`."""
        return self._rows[row].unit

    def row_of(self, unit: int | None) -> int | None:
        """The row of a sentence, if it is listed."""
        return next((at for at, row in enumerate(self._rows) if row.unit == unit), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.shown
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:  # or Qt would guess whether it is markup
            return f"<p>{escape(row.spoken)}</p>"
        return None


class RowsList(QListView):
    """As tall as its rows, up to `limit` of them."""

    passed = Signal(int)
    """Somebody went to this sentence and may go on to the next."""
    chosen = Signal(int)
    """Somebody wants to be where this sentence stands: a click, or Return."""

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._limit = model, 4
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._pass)
        self.clicked.connect(lambda index: self.chosen.emit(model.unit_of(index.row())))
        model.modelReset.connect(self.fit)

    def show_current(self, unit: int | None) -> None:
        """Have the row of `unit` be the current one, if it is listed, without telling anybody."""
        at = self._rows.row_of(unit)
        blocked = self.selectionModel().blockSignals(True)
        if at is None:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        elif self.currentIndex().row() != at:
            self.setCurrentIndex(self._rows.index(at))
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()
        if at is not None:
            self.scrollTo(self._rows.index(at))

    def limit(self, rows: int) -> None:
        """Be at most so many rows tall."""
        self._limit = max(rows, 1)
        self.fit()

    def fit(self) -> None:
        """Take the room that the rows need."""
        shown = min(self._rows.rowCount(), self._limit)
        frame = 2 * self.frameWidth() + 4
        self.setFixedHeight(shown * max(self.sizeHintForRow(0), 0) + frame if shown else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _RETURN and index.isValid():
            self.chosen.emit(self._rows.unit_of(index.row()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would choose the first sentence for whoever only passes by with the Tab key."""
        chosen = self.currentIndex().isValid()
        blocked = self.selectionModel().blockSignals(not chosen)
        super().focusInEvent(event)
        if not chosen:
            self.selectionModel().clearCurrentIndex()
        self.selectionModel().blockSignals(blocked)

    def _pass(self, index: QModelIndex) -> None:
        if index.isValid():
            self.passed.emit(self._rows.unit_of(index.row()))
