"""The code of a sentence in plain words, and what an attribution attributes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from secondread_core.codebook import Content, TypeCode
from secondread_core.drafting.acts import set_content
from secondread_core.drafting.model import UnitDraft
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.authoring.chips import Chip, ChipRow
from secondread_gui.authoring.sentence_words import cause_words, outcome_words
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words


class CodeTold(QWidget):
    """`do` does an act on the current sentence. Choosing what is chosen takes it back."""

    def __init__(self, words: ReportWords, do: Callable[..., object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._do = words, do
        self._unit: UnitDraft | None = None
        self._number = plain_label(muted=True)
        self._type, self._source = plain_label(), plain_label()
        for label in (self._type, self._source):
            label.setProperty("heading", True)
        self._settled = plain_label(muted=True)
        self._asked = plain_label(self.tr("What is attributed?"), muted=True)
        self._asked.setContentsMargins(0, 6, 0, 2)
        self._row = ChipRow(self._asked.text())
        self.contents: dict[Content, Chip] = {}
        for content in Content:
            told = words.codebook["contents"][content]
            chip = self.contents[content] = Chip(told["name"], told["explanation"])
            chip.clicked.connect(lambda _checked=False, content=content: self._choose(content))
            self._row.add(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self._number, self._type, self._source, self._settled, self._asked):
            column.addWidget(label)
        column.addWidget(self._row)

    def show_unit(self, number: int, unit: UnitDraft, *, enabled: bool) -> None:
        """Show the code of sentence number `number`, counted from 0."""
        self._unit = unit
        self._number.setText(self._numbered(number, unit))
        kinds, sources = self._words.codebook["types"], self._words.codebook["sources"]
        kind = None if unit.type_code is None else kinds[unit.type_code]
        source = None if unit.source_code is None else sources[unit.source_code]
        asked = unit.graded or unit.coded
        open_word = self.tr("open")
        _tell(self._type, self.tr("Type: {answer}"), kind, open_word, shown=asked)
        _tell(self._source, self.tr("Sourcing: {answer}"), source, open_word, shown=asked)
        settled = [outcome_words(unit.outcome)] if unit.outcome is not None else []
        settled += [cause_words(unit.why)] if unit.why is not None else []
        self._settled.setText(" ".join(settled))
        self._settled.setVisible(bool(settled))
        attributed = unit.type_code is TypeCode.ATTRIBUTED
        self._asked.setVisible(attributed)
        self._row.setVisible(attributed)
        for content, chip in self.contents.items():
            chip.setChecked(content is unit.content)
            chip.setEnabled(enabled)

    @property
    def told(self) -> str:
        """What it says."""
        labels = (self._number, self._type, self._source, self._settled)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def _numbered(self, number: int, unit: UnitDraft) -> str:
        name = self.tr("Sentence {number}").format(number=number_words(number + 1))
        if unit.graded:
            return name
        part = self._words.codebook["roles"][unit.role]["name"]
        return self.tr("{sentence}: {part}, needs no code").format(sentence=name, part=part)

    def _choose(self, content: Content) -> None:
        chosen = self._unit is not None and self._unit.content is content
        self._do(set_content, None if chosen else content)


def _tell(label: QLabel, line: str, told: dict[str, str] | None, otherwise: str, *, shown: bool) -> None:
    label.setText(line.format(answer=otherwise if told is None else told["name"]))
    label.setToolTip("" if told is None else told["explanation"])
    label.setVisible(shown or told is not None)
