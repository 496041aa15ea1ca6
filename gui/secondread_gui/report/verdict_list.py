"""The sentences with their verdicts as a list: a contents table, and the report for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import QListView, QWidget

from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_units import unit_report
from secondread_core.exchange.report_verdicts import VerdictTone, margin_notes
from secondread_core.exchange.report_words import ReportWords, one_line
from secondread_gui.appearance.palettes import Colours
from secondread_gui.widgets.sentence_panel import TONES
from secondread_gui.words import isolated, number_words

_EXCERPT = 60
_NOTED = "✎"


class VerdictModel(QAbstractListModel):
    """One row for each numbered sentence, or for some of them; a pen stands where the reader has a note."""

    def __init__(self, words: ReportWords, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._colours = colours
        self._report: Report | None = None
        self._rows: Sequence[int] = ()
        self._notes = False
        self._places: dict[int, int] = {}

    def show_report(self, report: Report, rows: Sequence[int], *, notes: bool = False) -> None:
        """List the units `rows` of `report`; with `notes`, what was noted in the place of the words."""
        self.beginResetModel()
        self._report = report
        self._rows = rows
        self._notes = notes
        self._places = {unit: row for row, unit in enumerate(self._rows)}
        self.endResetModel()

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self._colours = colours
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def tell_anew(self, unit: int) -> None:
        """The note on `unit` is another now."""
        row = self.row_of(unit)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, unit: int) -> int | None:
        """The row of `unit`, if it is listed."""
        return self._places.get(unit)

    def unit_of(self, row: int) -> int:
        """The unit in `row`."""
        return self._rows[row]

    def spoken(self, unit: int) -> str:
        """The verdict on a sentence and the sentence, to be read aloud."""
        assert self._report is not None
        told = unit_report(self._report, unit, self._words)
        parts = [told.spoken, one_line(self._report.text_of(unit))]
        if told.note:
            note = self._words.say("unit.note")
            parts.insert(1, self._words.say("unit.answer", who=note, what=one_line(told.note)))
        return ". ".join(parts)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        report = self._report
        if report is None:
            return None
        unit = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            notes = margin_notes(report, unit, self._words)
            answer = ", ".join(note.text for note in notes) or self._words.own_answer(report.marks[unit])
            note = report.notes.get(unit, "")
            excerpt = one_line((note if self._notes and note else report.text_of(unit))[: _EXCERPT * 2])
            cut = "…" if len(excerpt) > _EXCERPT else ""
            pen = f"  {_NOTED}" if note else ""
            number = number_words(report.numbers[unit])
            return f"{number}  {answer}{pen}\n{isolated(excerpt[:_EXCERPT] + cut)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(unit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(self.spoken(unit))}</p>"  # or Qt would guess whether it is markup
        if role == Qt.ItemDataRole.ForegroundRole:
            wrong = any(note.tone is VerdictTone.WRONG for note in margin_notes(report, unit, self._words))
            return QColor(getattr(self._colours, TONES[VerdictTone.WRONG].value)) if wrong else None
        return None


class VerdictList(QListView):
    """The list beside the page."""

    def __init__(self, model: VerdictModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sentences with their verdicts"))
        self.setAccessibleDescription(self.tr("Up and Down choose a sentence, and the page goes there"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would choose the first sentence for whoever only passes by with the Tab key."""
        chosen = self.currentIndex().isValid()
        blocked = self.selectionModel().blockSignals(not chosen)
        super().focusInEvent(event)
        if not chosen:
            self.selectionModel().clearCurrentIndex()
        self.selectionModel().blockSignals(blocked)
