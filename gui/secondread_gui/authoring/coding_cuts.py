"""Splitting and joining sentences, and giving one code to many."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction

from secondread_core.drafting import acts, cutting
from secondread_core.drafting.model import Draft
from secondread_core.span_overlap import snap_to_words
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.coding_page import CodingPage
from secondread_gui.authoring.passing_words import PassingWords
from secondread_gui.words import number_words


class CodingCuts(QObject):
    """Acts that concern more than the current sentence; each says what it did, or why it did nothing."""

    def __init__(
        self, desk: CodingDesk, page: CodingPage, messages: PassingWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._page, self._messages = desk, page, messages

    def split(self) -> None:
        """Split the current sentence before the word that is chosen."""
        choice = self._page.choice
        if choice is None or choice.unit != self._desk.unit:
            self._messages.tell(
                self.tr("Choose the word before which the sentence is split: with Left and Right.")
            )
        else:
            self.split_at(choice.unit, choice.span[0])

    def split_at(self, unit: int, offset: int) -> None:
        """Split a sentence before the word at `offset`."""
        before = len(self._desk.draft.units)
        change = self._desk.do(cutting.split, unit, offset)
        if change is not None and len(self._desk.draft.units) == before:
            self._messages.tell(self.tr("A sentence cannot be split there: both parts need a word."))

    def merge(self) -> None:
        """Join the current sentence with the next one of its paragraph."""
        unit = self._desk.unit
        if unit is None:
            return
        before = len(self._desk.draft.units)
        change = self._desk.do(cutting.merge, unit)
        if change is not None and len(self._desk.draft.units) == before:
            self._messages.tell(self.tr("This is the last sentence of its paragraph: there is none to join."))

    def quotation(self) -> None:
        """Code every sentence between the same quotation marks like the current one."""
        unit = self._desk.unit
        if unit is None:
            return
        change = self._desk.do(acts.apply_to_quotation, unit)
        if change is None or change.recut:
            return
        if change.units:
            told = self.tr("Sentences that now have the same code: {count}.")
            self._messages.tell(
                told.format(count=number_words(len(change.units) + 1)), self.tr("Undo"), self._desk.undo
            )
        else:
            self._messages.tell(self.tr("No other sentence stands between these quotation marks."))

    def split_here(self, unit: int, place: QPoint) -> QAction | None:
        """For a menu at a point of the screen: splitting before the word there; None at the first word."""
        draft, own = self._desk.draft, self._desk.draft.units[unit]
        offset = self._page.offset_at(unit, place)
        text, at = draft.body[own.start : own.end], offset - own.start
        word = snap_to_words(text, (at, at + 1))
        if word is None or not _splits(draft, unit, own.start + word[0]):
            return None
        told = self.tr("Split before “{word}”").format(word=text[slice(*word)])
        action = QAction(told, self)
        action.triggered.connect(lambda: self.split_at(unit, own.start + word[0]))
        return action


def _splits(draft: Draft, unit: int, offset: int) -> bool:
    return cutting.split(draft, unit, offset).changes
