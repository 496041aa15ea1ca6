"""Who is scored again: a row for every reading that was handed in, those first that change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from secondread_core.exchange.report_words import one_line
from secondread_core.session.publishing import Consequence
from secondread_gui.publishing.publish_words import difference, moves, score_words
from secondread_gui.words import number_words

_INDEX = QModelIndex | QPersistentModelIndex
_WIDEST_NAME = 25
"""Letters; the tool tip has all of a name."""
_HEADER = """
QHeaderView {{ background: palette(base); border: 0; }}
QHeaderView::section {{
    background: palette(base); color: palette(text); border: 0; border-bottom: 1px solid palette(mid);
    padding: 4px 8px;
}}
"""
_MOST_ROWS = 14
"""Rows that are seen at once; beyond that the table scrolls."""


class ConsequenceModel(QAbstractTableModel):
    """Learner, which reading of theirs, level, and three scores, each before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Consequence] = []
        self._columns: list[tuple[str, Callable[[Consequence], str]]] = [
            (self.tr("Learner"), lambda one: one_line(one.name)),
            (self.tr("Reading"), lambda one: number_words(one.number)),
            (self.tr("Level"), lambda one: number_words(one.level)),
            (self.tr("Overall"), lambda one: score_words(one.before.overall, one.after.overall)),
            (
                self.tr("Balanced score"),
                lambda one: score_words(one.before.type_score, one.after.type_score),
            ),
            (
                self.tr("Sourcing"),
                lambda one: score_words(one.before.sourcing_score, one.after.sourcing_score),
            ),
        ]

    def show(self, consequences: Sequence[Consequence]) -> None:
        """Show others: the largest change first, then those that do not change, by name."""
        self.beginResetModel()
        self._rows = sorted(
            consequences,
            key=lambda one: (not moves(one), -difference(one), one.name.casefold(), one.number),
        )
        self.endResetModel()

    def rowCount(self, parent: _INDEX | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _INDEX | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._columns[section][0]
        return None

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self._rows[index.row()]
        title, cell = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{title}: {value}").format(title=title, value=cell(one))
        if role == Qt.ItemDataRole.ToolTipRole:  # or Qt would guess whether it is markup
            return f"<p>{escape(cell(one))}</p>"
        if role == Qt.ItemDataRole.FontRole and moves(one):
            bold = QFont()
            bold.setBold(True)
            return bold
        return None


class ConsequenceTable(QTreeView):
    """As tall as its rows up to some number of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ConsequenceModel(self)
        self.setModel(self.rows)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Who is scored again"))
        self.setAccessibleDescription(self.tr("Scores before and after, those that change first"))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)  # it would be as wide as there is room, not as its words
        self.header().setStyleSheet(_HEADER.format())
        self.header().setSectionsMovable(False)
        self.header().setSectionsClickable(False)
        self._bound_names()

    def show_consequences(self, consequences: Sequence[Consequence]) -> None:
        """Show what becomes of readings, from the top."""
        self.rows.show(consequences)
        if consequences:
            self.setCurrentIndex(self.rows.index(0, 0))
        self.scrollToTop()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(self.rows.rowCount(), _MOST_ROWS)
        tall = self.header().sizeHint().height() + rows * max(self.sizeHintForRow(0), 1)
        frame = self.height() - self.viewport().height() - self.header().height()
        around = max(frame, 2 * self.frameWidth()) + self.horizontalScrollBar().sizeHint().height()
        return QSize(super().sizeHint().width(), tall + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._bound_names()
            self.updateGeometry()

    def _bound_names(self) -> None:
        self.header().setMaximumSectionSize(self.fontMetrics().averageCharWidth() * _WIDEST_NAME)
