"""Everything that is missing as a list in two groups, which stays where it is while one works through it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from secondread_core.drafting.missing import Gap
from secondread_core.drafting.model import Draft
from secondread_gui.authoring.gap_words import Told, place_of, told_of
from secondread_gui.words import isolated, number_words

_INDEX = QModelIndex | QPersistentModelIndex
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Group(Enum):
    """The two parts of the list; each has a row above it."""

    BLOCKING = 0
    WORTH_A_LOOK = 1


class GapModel(QAbstractListModel):
    """Rows are groups and gaps; what is said of a gap is asked for when it is shown."""

    def __init__(self, codebook: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._draft: Draft | None = None
        self._level = 0
        self._rows: list[Gap | Group] = []

    @property
    def rows(self) -> Sequence[Gap | Group]:
        """What stands in each row."""
        return self._rows

    def show(self, draft: Draft | None, level: int, found: Sequence[Gap]) -> None:
        """Show other gaps. Rows that are the same at the beginning and at the end are left alone."""
        rows: list[Gap | Group] = []
        for group in Group:
            part = [gap for gap in found if gap.blocks is (group is Group.BLOCKING)]
            rows += [group, *part] if part else []
        self._draft, self._level = draft, level
        same = _same(self._rows, rows)
        left = _same(self._rows[same:][::-1], rows[same:][::-1])
        if len(self._rows) > same + left:
            self.beginRemoveRows(QModelIndex(), same, len(self._rows) - left - 1)
            del self._rows[same : len(self._rows) - left]
            self.endRemoveRows()
        if len(rows) > same + left:
            self.beginInsertRows(QModelIndex(), same, len(rows) - left - 1)
            self._rows[same:same] = rows[same : len(rows) - left]
            self.endInsertRows()

    def told(self, gap: Gap) -> Told:
        """The words for a gap of these."""
        assert self._draft is not None
        return told_of(gap, self._draft, self._level, self._codebook)

    def rowCount(self, parent: _INDEX | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: _INDEX) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if isinstance(row, Group):
            return self._data_of_group(row, role)
        if role == Qt.ItemDataRole.DisplayRole:
            short = self.told(row).short
            if row.unit is not None:
                short = f"{number_words(row.unit + 1)}  {short}"
            return f"{short}\n{isolated(self._place(row))}"
        if role == Qt.ItemDataRole.ToolTipRole:  # or Qt would guess whether it is markup
            return f"<p>{escape(self.spoken(row))}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._group_words(Group.BLOCKING if row.blocks else Group.WORTH_A_LOOK)[0]
        return None

    def spoken(self, gap: Gap) -> str:
        """ "Sentence 7, no reason: the beginning of the sentence"."""
        short = self.told(gap).short
        if gap.unit is None:
            return self.tr("{where}: {lack}").format(where=self._place(gap), lack=short)
        told = self.tr("Sentence {number}, {lack}: {text}")
        return told.format(number=number_words(gap.unit + 1), lack=short, text=self._place(gap))

    def _place(self, gap: Gap) -> str:
        assert self._draft is not None
        return place_of(gap, self._draft)

    def _data_of_group(self, group: Group, role: int) -> Any:
        name, meaning = self._group_words(group)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{name}\n{meaning}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}. {meaning}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(name)}<br>{escape(meaning)}</p>"
        if role == Qt.ItemDataRole.FontRole:
            bold = QFont()
            bold.setBold(True)
            return bold
        return None

    def _group_words(self, group: Group) -> tuple[str, str]:
        blocking = group is Group.BLOCKING
        count = sum(isinstance(row, Gap) and row.blocks is blocking for row in self._rows)
        name = self.tr("In the way of publishing: {count}") if blocking else self.tr("Worth a look: {count}")
        meaning = self.tr("No key without these") if blocking else self.tr("Not needed for publishing")
        return name.format(count=number_words(count)), meaning


class GapList(QListView):
    """`chosen` tells the gap that somebody wants to go to, by Return or by a click."""

    chosen = Signal(object)
    current_gap_changed = Signal()

    def __init__(self, model: GapModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gaps = model
        self._keeping = False
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What is missing"))
        self.setAccessibleDescription(self.tr("Up and Down choose, Return goes to the sentence"))
        self.clicked.connect(self._choose)

    @property
    def current(self) -> Gap | None:
        """The gap that is chosen."""
        index = self.currentIndex()
        row = self._gaps.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Gap) else None

    def show_gaps(self, draft: Draft | None, level: int, found: Sequence[Gap], *, anew: bool) -> None:
        """Show other gaps: the same one stays chosen, or else what comes nearest to it. With `anew`, those of
        another draft."""
        before = self.current
        self._keeping = True
        self._gaps.show(draft, level, found)
        rows = self._gaps.rows
        if anew or before is None:
            at = next((number for number, gap in enumerate(rows) if isinstance(gap, Gap)), None)
        else:
            at = _nearest(rows, before)
        self.setCurrentIndex(QModelIndex() if at is None else self._gaps.index(at))
        if anew:
            self.scrollToTop()
        self._keeping = False
        self.viewport().update()  # the words of rows that stayed may be others
        self.current_gap_changed.emit()

    def currentChanged(self, current: _INDEX, previous: _INDEX) -> None:
        super().currentChanged(current, previous)
        if not self._keeping:
            self.current_gap_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())  # what explains it may have grown

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in _RETURN:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN and self.current is not None:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = self._gaps.rows[index.row()]
        if isinstance(row, Gap):
            self.chosen.emit(row)


def _same(before: Sequence[Gap | Group], after: Sequence[Gap | Group]) -> int:
    """How many rows at the beginning of both are the same."""
    count = 0
    for old, new in zip(before, after, strict=False):
        if old != new:
            break
        count += 1
    return count


def _nearest(rows: Sequence[Gap | Group], before: Gap) -> int | None:
    """The row of `before`; or of something else of its group in the same sentence; or of what comes next, or
    last, in its group; or the first."""
    gaps = [(number, gap) for number, gap in enumerate(rows) if isinstance(gap, Gap)]
    alike = [number for number, gap in gaps if gap == before]
    group = [(number, _place(gap)) for number, gap in gaps if gap.blocks is before.blocks]
    behind = [number for number, place in group if place >= _place(before)]
    last = [number for number, _ in group[-1:]] or [number for number, _ in gaps]
    return next(iter(alike or behind or last), None)


def _place(gap: Gap) -> int:
    return -1 if gap.unit is None else gap.unit
