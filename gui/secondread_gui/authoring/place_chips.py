"""How much a sentence counts, and what part of the page it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secondread_core.codebook import WEIGHTS, Role
from secondread_core.drafting.acts import set_role, set_weight
from secondread_core.drafting.model import UnitDraft
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.authoring.chips import Chip, ChipRow
from secondread_gui.authoring.fold import Fold
from secondread_gui.authoring.sentence_words import weights
from secondread_gui.widgets.plain_label import plain_label


class PlaceChips(QWidget):
    """`do` does an act on the current sentence."""

    def __init__(self, words: ReportWords, do: Callable[..., object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weights: dict[float, Chip] = {}
        self.roles: dict[Role, Chip] = {}
        weight_row, role_row = ChipRow(self.tr("It counts")), ChipRow(self.tr("It is"))
        for weight in WEIGHTS:
            chip = self.weights[weight] = Chip(*weights()[weight], one_of=True)
            chip.clicked.connect(lambda _checked=False, weight=weight: do(set_weight, weight))
            weight_row.add(chip)
        for role in Role:
            told = words.codebook["roles"][role]
            chip = self.roles[role] = Chip(told["name"], told["explanation"], one_of=True)
            chip.clicked.connect(lambda _checked=False, role=role: do(set_role, role))
            role_row.add(chip)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(12, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(plain_label(self.tr("How much does it count?"), muted=True))
        column.addWidget(weight_row)
        column.addWidget(plain_label(self.tr("What part of the page is it?"), muted=True))
        column.addWidget(role_row)
        self.fold = Fold(self.tr("Weight and place"), both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)

    def show_unit(self, unit: UnitDraft, *, enabled: bool) -> None:
        """Show the weight and the role of a sentence."""
        if unit.weight in self.weights:
            self.weights[unit.weight].setChecked(True)
        self.roles[unit.role].setChecked(True)
        chips = [*self.weights.values(), *self.roles.values()]
        for chip in chips:
            chip.setEnabled(enabled)
        self.fold.sum_up(", ".join(chip.accessibleName() for chip in chips if chip.isChecked()))
