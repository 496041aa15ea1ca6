"""What one coding says against the other, as a table of counts whose cells lead to their sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting.model import Layer
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.appearance.palettes import Colours
from secondread_gui.words import number_words

_HEADERS = """
QTableView {{ gridline-color: {line}; }}
QHeaderView {{ background: {paper}; }}
QHeaderView::section {{ background: {paper}; color: {muted}; border: 0; padding: 0 4px; }}
QTableCornerButton::section {{ background: {paper}; border: 0; }}
"""
_INDEX = QModelIndex | QPersistentModelIndex
Cells = Mapping[tuple[str, str], Sequence[int]]


class ConfusionModel(QAbstractTableModel):
    """A row and a column for each code that somebody gave, in the codebook's order and numbered by it."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._words: ReportWords | None = None
        self._cells: Cells = {}
        self._codes: list[TypeCode | SourceCode] = []
        self._names = ("", "")

    def show(self, layer: Layer, cells: Cells, names: tuple[str, str], words: ReportWords) -> None:
        """Show another table; `names` are those of the rows' coder and of the columns'."""
        codes: Sequence[TypeCode | SourceCode] = list(TypeCode if layer is Layer.TYPE else SourceCode)
        used = {code for pair in cells for code in pair}
        self.beginResetModel()
        self._cells, self._names, self._words = cells, names, words
        self._codes = [code for code in codes if code in used]
        self.endResetModel()

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self._colours = colours
        if self._codes:
            last = len(self._codes) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, last))

    def codes_of(self, index: _INDEX) -> tuple[str, str]:
        """(the row's code, the column's)."""
        return str(self._codes[index.row()]), str(self._codes[index.column()])

    def units_of(self, index: _INDEX) -> Sequence[int]:
        """The sentences of a cell."""
        return self._cells.get(self.codes_of(index), ())

    def spoken(self, index: _INDEX) -> str:
        """ "one says Reported fact, the other Analysis: 3 sentences"."""
        one, other = (self._name(self._codes[at]) for at in (index.row(), index.column()))
        who, whom = self._names
        told = self.tr("{first} says {one}, {second} {other}: %Ln sentences", "", len(self.units_of(index)))
        return told.format(first=who, one=one, second=whom, other=other)

    def rowCount(self, parent: _INDEX | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._codes)

    def columnCount(self, parent: _INDEX | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._codes)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self._words is None or section >= len(self._codes):
            return None
        code = self._codes[section]
        number = number_words(int(str(code)[1:]))
        rows = orientation is Qt.Orientation.Vertical
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{number}  {self._words.short(code)}" if rows else number
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if rows else Qt.AlignmentFlag.AlignHCenter
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        who = self._names[0 if rows else 1]
        told = self.tr("{who} says {code}").format(who=who, code=self._name(code))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return told
        return f"<p>{escape(told)}</p>" if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        count, agreed = len(self.units_of(index)), index.row() == index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return number_words(count) if count else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(self.spoken(index))}</p>"
        if role == Qt.ItemDataRole.BackgroundRole:
            if agreed:
                return QColor(self._colours.window)
            return QColor(self._colours.stroke) if count else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self._colours.muted if agreed else self._colours.ink)
        if role == Qt.ItemDataRole.FontRole and count and not agreed:
            bold = QFont()
            bold.setBold(True)
            return bold
        return None

    def _name(self, code: TypeCode | SourceCode) -> str:
        assert self._words is not None
        return self._words.type_name(code) if isinstance(code, TypeCode) else self._words.source_name(code)


class ConfusionTable(QTableView):
    """As tall as it needs to be; where it is wider than its place, it scrolls sideways."""

    cell_chosen = Signal(QModelIndex)
    """A click, or Return."""

    def __init__(self, model: ConfusionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Who said what"))
        self.setAccessibleDescription(
            self.tr("The arrow keys go from cell to cell; Return lists the sentences of a cell below")
        )
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.clicked.connect(self.cell_chosen)
        self.activated.connect(self.cell_chosen)
        model.modelReset.connect(self.fit)

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self._model().dress(colours)
        self.setStyleSheet(_HEADERS.format(**colours.as_dict()))
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Give every cell room for its count, and take the height that all rows need."""
        metrics = self.fontMetrics()
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setMinimumSectionSize(1)
        down.setMinimumSectionSize(1)
        tall = round(metrics.height() * 1.5)
        most = max(
            (len(self._model().units_of(index)) for index in self._indexes()),
            default=0,
        )
        wide = max(metrics.horizontalAdvance(number_words(most)), metrics.height()) + metrics.height() // 2
        across.setDefaultSectionSize(wide)
        down.setDefaultSectionSize(tall)
        rows = self.model().rowCount()
        needed = down.sizeHint().width() + rows * wide + 2 * self.frameWidth()
        bar = self.horizontalScrollBar().sizeHint().height() if needed > self.width() else 0
        height = across.sizeHint().height() + rows * tall + 2 * self.frameWidth() + bar + 2
        if height != self.height():
            self.setFixedHeight(height)

    def _model(self) -> ConfusionModel:
        model = self.model()
        assert isinstance(model, ConfusionModel)
        return model

    def _indexes(self) -> list[QModelIndex]:
        model = self._model()
        return [
            model.index(row, column)
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
