"""The learners as rows whose names can be edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from secondread_core.store.learners import Learner

LEARNER = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class LearnerModel(QAbstractListModel):
    """`rename` gets a learner and the name somebody typed, and returns the learner renamed, or None."""

    def __init__(
        self, rename: Callable[[Learner, str], Learner | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rename = rename
        self._learners: list[Learner] = []

    def show(self, learners: Sequence[Learner]) -> None:
        """Show these learners."""
        self.beginResetModel()
        self._learners = list(learners)
        self.endResetModel()

    def row_of(self, learner_id: str) -> int:
        """The learner's row; 0 where there is none."""
        ids = [learner.learner_id for learner in self._learners]
        return ids.index(learner_id) if learner_id in ids else 0

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._learners)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        learner = self._learners[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return learner.name
        return learner if role == LEARNER else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if value == self._learners[index.row()].name:
            return True
        renamed = self._rename(self._learners[index.row()], str(value))
        if renamed is not None:
            self._learners[index.row()] = renamed
            self.dataChanged.emit(index, index)
        return renamed is not None
