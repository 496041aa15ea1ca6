"""Two codings of a sentence, side by side where there is room, else one below the other."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from secondread_core.drafting.settling import Over
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.appearance.palettes import Colours
from secondread_gui.settling.coding_card import CodingCard
from secondread_gui.settling.who_is_one import TwoCodings
from secondread_gui.words import isolated

_LEAST = 30
"""Characters that a card has beside the other one."""


class OneAndOther(QWidget):
    """Who they are is told only once the sentence is decided."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.one, self.other = CodingCard(colours), CodingCard(colours)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for card in (self.one, self.other):
            self._box.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)

    def show_unit(
        self, codings: TwoCodings, unit: int, over: Collection[Over], words: ReportWords, *, names: bool
    ) -> None:
        """Show both codings of `unit`, with `names` also whose they are."""
        who = [self.tr("One"), self.tr("The other")]
        if names:
            one, other = map(isolated, codings.names(unit))
            who = [self.tr("One: {author}").format(author=one)]
            who.append(self.tr("The other: {author}").format(author=other))
        body = codings.drafts[0].body
        sides = zip((self.one, self.other), who, codings.one_and_other(unit), strict=True)
        for card, name, coding in sides:
            card.show_unit(name, coding, body, over, words)

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self.one.dress(colours)
        self.other.dress(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= 2 * _LEAST * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not direction:
            self._box.setDirection(direction)
