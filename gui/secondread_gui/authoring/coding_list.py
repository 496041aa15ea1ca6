"""All sentences with their codes as a list that can be searched: for a screen reader the coding itself."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView, QVBoxLayout, QWidget

from secondread_core.drafting.model import Draft
from secondread_gui.authoring.code_wording import code_words
from secondread_gui.authoring.gap_words import beginning_of
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.widgets.search_field import SearchField
from secondread_gui.words import isolated, number_words

_INDEX = QModelIndex | QPersistentModelIndex


class CodingModel(QAbstractListModel):
    """One row for each sentence that is looked for; the draft is asked whenever something is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Callable[[], Draft | None] = lambda: None
        self._words: Sequence[str] = ()
        self._rows: Sequence[int] = ()

    def show(self, draft: Callable[[], Draft | None]) -> None:
        """Show another draft, or the same one cut otherwise."""
        self.beginResetModel()
        self._draft = draft
        self._rows = self._found()
        self.endResetModel()

    def search(self, text: str) -> None:
        """Show only the sentences that have all words of `text` in themselves or in their code."""
        words = text.casefold().split()
        if words != self._words:
            self.beginResetModel()
            self._words = words
            self._rows = self._found()
            self.endResetModel()

    def changed(self, units: Iterable[int]) -> None:
        """The codes of `units` are others now. What was looked for stays, so that no row goes from under the
        hand; the next search looks anew."""
        for unit in units:
            row = self.row_of(unit)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, unit: int) -> int | None:
        """The row of a sentence; None if it is not looked for."""
        at = bisect_left(self._rows, unit)
        return at if at < len(self._rows) and self._rows[at] == unit else None

    def unit_of(self, row: int) -> int:
        """The sentence in `row`."""
        return self._rows[row]

    def rowCount(self, parent: _INDEX | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        draft = self._draft()
        if draft is None or self._rows[index.row()] >= len(draft.units):
            return None
        unit = self._rows[index.row()]
        own = draft.units[unit]
        if role == Qt.ItemDataRole.DisplayRole:
            beginning = isolated(beginning_of(draft.body, own.start, own.end))
            return f"{number_words(unit + 1)}  {code_words(own)}\n{beginning}"
        if role == Qt.ItemDataRole.ToolTipRole:  # or Qt would guess whether it is markup
            return f"<p>{escape(self.spoken(unit))}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(unit)
        return None

    def spoken(self, unit: int) -> str:
        """ "Sentence 7, attributed, named source, reason missing: the sentence"."""
        draft = self._draft()
        if draft is None:
            return ""
        own = draft.units[unit]
        words = self.tr("Sentence {number}, {code}: {text}")
        return words.format(
            number=number_words(unit + 1), code=code_words(own), text=draft.body[own.start : own.end]
        )

    def _found(self) -> Sequence[int]:
        draft = self._draft()
        if draft is None:
            return ()
        if not self._words:
            return range(len(draft.units))
        found = []
        for number, unit in enumerate(draft.units):
            said = f"{draft.body[unit.start : unit.end]}\n{code_words(unit)}".casefold()
            if all(word in said for word in self._words):
                found.append(number)
        return found


class CodingRows(QListView):
    """The rows alone."""

    def __init__(self, model: CodingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sentences"))
        self.setAccessibleDescription(
            self.tr("Every sentence with its code; Up and Down choose one, and the page goes there")
        )

    def keyboardSearch(self, search: str) -> None:
        """Letters give codes here; looking for words is the search field's."""

    def dataChanged(self, first: _INDEX, last: _INDEX, roles: Sequence[int] = ()) -> None:
        # A QListView sets all its rows anew; ours are all alike in height, and there may be thousands.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def event(self, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            return super().event(event)
        # One change of type size comes as many of these, and QListView would lay all rows out at each.
        self.scheduleDelayedItemsLayout()
        return QAbstractScrollArea.event(self, event)


class CodingList(QWidget):
    """`chosen` tells the sentence that became current in the list."""

    chosen = Signal(int)

    def __init__(self, model: CodingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._following = False
        self._unit: int | None = None
        self.field = SearchField(
            self.tr("Search"), self.tr("Words of the sentence or of its code; Down goes to the list")
        )
        self.rows = CodingRows(model)
        self._nothing = plain_label(self.tr("No sentence has these words."), muted=True)
        self._nothing.setContentsMargins(8, 4, 8, 4)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.rows, 1)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.rows.selectionModel().currentChanged.connect(self._choose)

    def follow(self, unit: int | None) -> None:
        """Have `unit` chosen, if it is among the rows."""
        self._unit = unit
        row = None if unit is None else self._model.row_of(unit)
        if row is None or self.rows.currentIndex().row() == row:
            return
        self._following = True
        self.rows.setCurrentIndex(self._model.index(row))
        self._following = False

    def search(self) -> None:
        """Put the cursor into the search."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def begin(self) -> None:
        """Look for nothing: another draft is shown."""
        self.field.clear()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            onward = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if onward and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._enter_rows()
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _enter_rows(self) -> None:
        if self._model.rowCount():
            if not self.rows.currentIndex().isValid():
                self.rows.setCurrentIndex(self._model.index(0))
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self, text: str) -> None:
        self._model.search(text)
        self._nothing.setVisible(self._model.rowCount() == 0 and bool(text.strip()))
        self.follow(self._unit)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._following:
            self.chosen.emit(self._model.unit_of(index.row()))
