"""What a sentence gives practice in: the skills that fit its codes, and the others when they are wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secondread_core.codebook import Skill
from secondread_core.drafting.acts import toggle_skill
from secondread_core.drafting.following import MOST_FITTING, fitting
from secondread_core.drafting.model import UnitDraft
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.authoring.chips import Chip, ChipRow
from secondread_gui.authoring.fold import Fold


class SkillChips(QWidget):
    """`do` does an act on the current sentence. Chips keep their places while only skills are changed."""

    def __init__(self, words: ReportWords, do: Callable[..., object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._do = words, do
        self._codes: object = None
        self._offered: tuple[Skill, ...] = ()
        self._first: list[Chip] = []
        """The first of them says the first of `_offered`, and so on."""
        self._row = ChipRow(self.tr("Skills"))
        for _ in range(MOST_FITTING):
            self._add()
        others = ChipRow(self.tr("More skills"))
        self._others: dict[Skill, Chip] = {}
        for skill in Skill:
            chip = self._others[skill] = Chip(*words.skill(skill))
            chip.clicked.connect(lambda _checked=False, skill=skill: self._do(toggle_skill, skill))
            others.add(chip)
        self.more = Fold(self.tr("More skills"), others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._row)
        column.addWidget(self.more)

    def show_unit(self, number: int, unit: UnitDraft, *, enabled: bool) -> None:
        """Show the skills of a sentence: the fitting ones first, then what else it has been given."""
        codes = (number, unit.start, unit.type_code, unit.source_code, unit.content, unit.role)
        if codes != self._codes:
            self._codes = codes
            self._offer(tuple(dict.fromkeys((*fitting(unit), *unit.skills))))
        for skill, chip in (*zip(self._offered, self._first, strict=False), *self._others.items()):
            chip.setChecked(skill in unit.skills)
            chip.setEnabled(enabled)
        given = [self._words.skill(skill)[0] for skill in unit.skills if skill not in self._offered]
        self.more.sum_up(", ".join(given))

    def chip(self, skill: Skill) -> Chip:
        """The chip that says `skill` now."""
        first = dict(zip(self._offered, self._first, strict=False))
        return first.get(skill, self._others[skill])

    def _offer(self, skills: tuple[Skill, ...]) -> None:
        self._offered = skills
        while len(self._first) < len(skills):
            self._add()
        for number, chip in enumerate(self._first):
            if number < len(skills):
                chip.tell(*self._words.skill(skills[number]))
            chip.setVisible(number < len(skills))
        for skill, chip in self._others.items():
            chip.setVisible(skill not in skills)

    def _add(self) -> None:
        chip, number = Chip(), len(self._first)
        chip.clicked.connect(lambda: self._do(toggle_skill, self._offered[number]))
        self._row.add(chip)
        self._first.append(chip)
