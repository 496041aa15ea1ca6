"""What else a careful reader could say of a sentence: answers that are accepted, questions that are open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting.acts import toggle_accept, toggle_accept_source, toggle_contested
from secondread_core.drafting.model import Layer, UnitDraft
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.authoring.chips import Chip, ChipRow
from secondread_gui.authoring.fold import Fold
from secondread_gui.widgets.plain_label import plain_label


class OtherAnswers(QWidget):
    """`do` does an act on the current sentence. Its own codes are not among what is accepted beside them."""

    def __init__(self, words: ReportWords, do: Callable[..., object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._do = words, do
        self._types: dict[TypeCode, Chip] = {}
        self._sources: dict[SourceCode, Chip] = {}
        self._contested: dict[Layer, Chip] = {}
        self.accepted = Fold(self.tr("Also accepted"), self._make_accepted())
        self.contested = Fold(self.tr("Contested"), self._make_contested())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.accepted)
        column.addWidget(self.contested)

    def show_unit(self, unit: UnitDraft, *, enabled: bool) -> None:
        """Show what is accepted and contested of a sentence."""
        for kind, chip in self._types.items():
            _press(chip, kind in unit.accept, kind is not unit.type_code, enabled)
        for source, chip in self._sources.items():
            _press(chip, source in unit.accept_source, source is not unit.source_code, enabled)
        split = {Layer.TYPE: unit.contested_type, Layer.SOURCE: unit.contested_source}
        for layer, chip in self._contested.items():
            _press(chip, split[layer], True, enabled)
        names = [chip.accessibleName() for chip in self._chips() if chip.isChecked()]
        self.accepted.sum_up(", ".join(names) or self.tr("nothing"))
        names = [chip.accessibleName() for chip in self._contested.values() if chip.isChecked()]
        self.contested.sum_up(", ".join(names) or self.tr("nothing"))

    def chip(self, code: TypeCode | SourceCode | Layer) -> Chip:
        """The chip of an answer, or of a contested question."""
        if isinstance(code, TypeCode):
            return self._types[code]
        return self._sources[code] if isinstance(code, SourceCode) else self._contested[code]

    def _chips(self) -> list[Chip]:
        return [*self._types.values(), *self._sources.values()]

    def _make_accepted(self) -> QWidget:
        types, sources = ChipRow(self.tr("Accepted types")), ChipRow(self.tr("Accepted sourcing"))
        for kind in TypeCode:
            told = self.tr("Half credit for whoever answers: {answer}")
            chip = Chip(self._words.type_name(kind), told.format(answer=self._words.type_name(kind)))
            chip.clicked.connect(lambda _checked=False, code=kind: self._do(toggle_accept, code))
            types.add(chip)
            self._types[kind] = chip
        for source in SourceCode:
            told = self.tr("Half credit for whoever says of the source: {answer}")
            chip = Chip(self._words.source_name(source), told.format(answer=self._words.source_name(source)))
            chip.clicked.connect(lambda _checked=False, code=source: self._do(toggle_accept_source, code))
            sources.add(chip)
            self._sources[source] = chip
        told = self.tr("What a careful reader could defend as well: it earns half.")
        return _stacked(plain_label(told, muted=True), types, _rule(self.tr("For the source")), sources)

    def _make_contested(self) -> QWidget:
        row = ChipRow(self.tr("Contested"))
        for layer, name, told in (
            (Layer.TYPE, self.tr("The type"), self.tr("Careful readers split on the type")),
            (Layer.SOURCE, self.tr("The sourcing"), self.tr("Careful readers split on the sourcing")),
        ):
            chip = self._contested[layer] = Chip(name, told)
            chip.clicked.connect(lambda _checked=False, layer=layer: self._do(toggle_contested, layer))
            row.add(chip)
        told = self.tr("Careful readers split here: it is shown and discussed, never scored.")
        return _stacked(plain_label(told, muted=True), row)


def _press(chip: Chip, pressed: bool, offered: bool, enabled: bool) -> None:
    chip.setChecked(pressed)
    chip.setEnabled(enabled)
    chip.setVisible(offered)


def _rule(text: str) -> QWidget:
    label = plain_label(text, muted=True)
    label.setContentsMargins(0, 4, 0, 0)
    return label


def _stacked(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(12, 0, 0, 6)
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget)
    return holder
