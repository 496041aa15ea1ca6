"""The sentences as a list: for the eye a contents table, for a screen reader the article itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView, QWidget

from secondread_core.annotations import Mark
from secondread_core.segmentation import Unit
from secondread_gui.reading.wording import answer_words
from secondread_gui.words import isolated, number_words

_EXCERPT = 60


class SentenceModel(QAbstractListModel):
    """One row for each unit that is asked about. Row and sentence number differ by one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = ""
        self._units: Sequence[Unit] = ()
        self._asked: Sequence[int] = ()
        self._rows: dict[int, int] = {}
        self._mark: Callable[[int], Mark] = lambda _unit: Mark()
        self._is_saved: Callable[[int], bool] = lambda _unit: True
        self._has_note: Callable[[int], bool] = lambda _unit: False

    def show(
        self,
        body: str,
        units: Sequence[Unit],
        asked: Sequence[int],
        mark: Callable[[int], Mark],
        is_saved: Callable[[int], bool],
        has_note: Callable[[int], bool],
    ) -> None:
        """Show another article; marks are asked for whenever they are shown and never copied."""
        self.beginResetModel()
        self._body, self._units, self._asked = body, units, asked
        self._mark, self._is_saved, self._has_note = mark, is_saved, has_note
        self._rows = {unit: row for row, unit in enumerate(asked)}
        self.endResetModel()

    def row_of(self, unit: int) -> int:
        """The row of a unit that is asked about."""
        return self._rows[unit]

    def unit_of(self, row: int) -> int:
        """The unit in `row`."""
        return self._asked[row]

    def changed(self, units: Iterable[int]) -> None:
        """The marks of `units` are others now."""
        for unit in units:
            index = self.index(self._rows[unit])
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._asked)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        unit = self._asked[index.row()]
        start, end = self._units[unit].start, self._units[unit].end
        number = index.row() + 1
        if role == Qt.ItemDataRole.DisplayRole:
            excerpt = " ".join(self._body[start : min(end, start + _EXCERPT)].split())
            if end - start > _EXCERPT:
                excerpt += "…"
            return f"{number_words(number)}  {self._answer(unit)}\n{isolated(excerpt)}"
        if role == Qt.ItemDataRole.ToolTipRole:  # or Qt would guess whether it is markup
            return f"<p>{escape(self.spoken(unit))}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(unit)
        return None

    def _answer(self, unit: int) -> str:
        return answer_words(self._mark(unit), saved=self._is_saved(unit), note=self._has_note(unit))

    def spoken(self, unit: int) -> str:
        """ "Sentence 7, opinion, source missing: the sentence"."""
        start, end = self._units[unit].start, self._units[unit].end
        words = self.tr("Sentence {number}, {answer}: {text}")
        return words.format(
            number=number_words(self._rows[unit] + 1), answer=self._answer(unit), text=self._body[start:end]
        )


class SentenceList(QListView):
    """The list beside the page."""

    def __init__(self, model: SentenceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sentences"))
        self.setAccessibleDescription(
            self.tr("Every sentence with your answer; Up and Down choose one, and the page goes there")
        )

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        # A QListView sets all its rows anew; ours are all alike in height, and there may be thousands.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def event(self, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            return super().event(event)
        # One change of type size comes as many of these, and QListView would lay all rows out at each.
        self.scheduleDelayedItemsLayout()
        return QAbstractScrollArea.event(self, event)
