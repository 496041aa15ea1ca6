"""What is said of the current sentence, and below it what the reader notes on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from secondread_core.errors import Refusal
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_words import ReportWords, one_line
from secondread_gui.appearance.palettes import Colours
from secondread_gui.widgets.note_field import NoteField
from secondread_gui.widgets.sentence_panel import SentencePanel

_ROOMY_FROM = 16
"""Lines that there must be for the field below what is said; with fewer, one takes the other's place."""


class NotedSentence(QWidget):
    """`panel` above `note`, once a sentence is shown. Where both have no room, `turn` swaps them."""

    def __init__(
        self,
        words: ReportWords,
        colours: Colours,
        save: Callable[[int, str], None],
        refused: Callable[[Refusal], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._shown = False
        self._offered = True
        self.panel = SentencePanel(words, colours)
        self.note = NoteField(save, refused)
        self._label = QLabel(words.say("unit.note"))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setBuddy(self.note)
        self.turn = QToolButton()
        self.turn.setCheckable(True)
        self.turn.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.turn.setAccessibleName(words.say("unit.note"))
        self.turn.toggled.connect(self._turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.panel, 1)
        column.addWidget(self._label)
        column.addWidget(self.turn)
        column.addWidget(self.note)
        self._fit()

    def show_unit(self, report: Report, unit: int) -> None:
        """Show what is said of `unit`, and its note; the note before it is kept first."""
        self.panel.show_unit(report, unit)
        self.note.show_note(unit, report.notes.get(unit, ""))
        number = self._words.say("report.sentence", number=report.numbers[unit])
        self.note.setAccessibleName(
            self._words.say("unit.answer", who=number, what=self._words.say("unit.note"))
        )
        self._shown = True
        self._fit()

    def show_nothing(self, hint: str) -> dict[int, str]:
        """Show `hint` while no sentence is chosen; notes that could not be kept are handed back, by unit."""
        self.panel.show_nothing(hint)
        self._shown = False
        self.turn.setChecked(False)
        self._fit()
        return self.note.forget()

    def offer_note(self, offered: bool) -> None:
        """Whether there is a field for a note at all."""
        self._offered = offered
        self._fit()

    def write(self) -> None:
        """Go to the field."""
        self.turn.setChecked(True)
        self.note.setFocus()

    def dress(self, colours: Colours) -> None:
        """Take over a palette; the type may be another as well."""
        self.panel.dress(colours)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        roomy = self.height() >= _ROOMY_FROM * self.fontMetrics().lineSpacing()
        shown = self._shown and self._offered
        writing = shown and not roomy and self.turn.isChecked()
        self._label.setVisible(shown and roomy)
        self.turn.setVisible(shown and not roomy)
        self.note.setVisible(shown and (roomy or writing))
        self.panel.setVisible(not writing)
        self._name_turn()

    def _turned(self, writing: bool) -> None:
        self._fit()
        if writing and self.note.isVisible():
            self.note.setFocus()

    def _name_turn(self) -> None:
        """The button tells the beginning of what is noted."""
        name, noted = self._words.say("unit.note"), one_line(self.note.toPlainText())
        text = self._words.say("unit.answer", who=name, what=noted) if noted else name
        room = self.width() - 4 * self.fontMetrics().averageCharWidth()
        self.turn.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        self.turn.setAccessibleName(text)
