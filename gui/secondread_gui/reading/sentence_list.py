"""The sentences as a list: for the eye a contents table, for a screen reader the article itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView, QWidget

from secondread_core.annotations import Mark
from secondread_core.segmentation import Unit
from secondread_gui.reading.wording import answer_words

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

    def show(
        self,
        body: str,
        units: Sequence[Unit],
        asked: Sequence[int],
        mark: Callable[[int], Mark],
        is_saved: Callable[[int], bool],
    ) -> None:
        """Show another article; marks are asked for whenever they are shown and never copied."""
        self.beginResetModel()
        self._body, self._units, self._asked = body, units, asked
        self._mark, self._is_saved = mark, is_saved
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
            return f"{number}  {self._answer(unit)}\n{excerpt}{'…' if end - start > _EXCERPT else ''}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(unit)
        return None

    def _answer(self, unit: int) -> str:
        return answer_words(self._mark(unit), saved=self._is_saved(unit))

    def spoken(self, unit: int) -> str:
        """ "Sentence 7, opinion, source missing: the sentence"."""
        start, end = self._units[unit].start, self._units[unit].end
        number, text = self._rows[unit] + 1, self._body[start:end]
        words = self.tr("Sentence {number}, {answer}: {text}")
        return words.format(number=number, answer=self._answer(unit), text=text)


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
