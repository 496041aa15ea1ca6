"""The question before handing in: the one act that cannot be taken back says so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secondread_gui.widgets.banner import Banner
from secondread_gui.words import number_words


class HandInPanel(Banner):
    """Shown above the answers; `confirmed`, `next_open_wanted` or `put_off` tells what was chosen."""

    confirmed = Signal()
    next_open_wanted = Signal()
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.yes = self.add_button(self.tr("Hand in"), "", primary=True)
        self.open = self.add_button(
            self.tr("Show the next open one"), self.tr("Goes to the next sentence without an answer")
        )
        self.no = self.add_button(self.tr("Go on reading"), self.tr("Back to the page; nothing is handed in"))
        self.yes.clicked.connect(self.confirmed)
        self.open.clicked.connect(self.next_open_wanted)
        self.no.clicked.connect(self.put_off)

    def ask(self, open_count: int, unsure_count: int) -> None:
        """Ask, naming how many sentences have no answer, and how many were left at unsure."""
        if open_count:
            told = self.tr("Sentences still open: {count}. They will count as not recognised.")
            told = told.format(count=number_words(open_count))
        else:
            told = self.tr("Every sentence has an answer.")
        if unsure_count:
            unsure = self.tr("Left at unsure: {count}. They too count as not recognised.")
            told = f"{told} {unsure.format(count=number_words(unsure_count))}"
        asked = told + " " + self.tr("Handing in cannot be taken back.")
        self.yes.setAccessibleDescription(asked)
        self.open.setVisible(bool(open_count))
        self.say(asked)
        (self.open if open_count else self.yes).setFocus()
