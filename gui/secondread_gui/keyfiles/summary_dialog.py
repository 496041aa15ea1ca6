"""After a file was brought in: what of it is not here, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from secondread_core.session.bringing import Offer
from secondread_gui.keyfiles.brought_words import left_out_lines, lost_lines, missed_lines
from secondread_gui.keyfiles.lines_list import LinesList
from secondread_gui.keyfiles.paper_dialog import PaperDialog
from secondread_gui.widgets.plain_label import plain_label


def has_more_to_tell(offer: Offer) -> bool:
    """Whether a line is not enough for what came of a file."""
    return bool(offer.lost or offer.left_out or offer.missed)


class SummaryDialog(PaperDialog):
    """`told` says what was taken over; the lists below it say what was not."""

    undo_wanted = Signal()

    def __init__(self, offer: Offer, told: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What came of the file"), parent)
        self.say_title(self.tr("The coding is here"))
        self.say(told)
        self.lists: list[LinesList] = []
        self._list(self.tr("Not found in the article"), missed_lines(offer.missed))
        self._list(self.tr("Not understood"), lost_lines(offer.lost, offer.content.body))
        self._list(self.tr("Left out: there is no place for it here"), left_out_lines(offer.left_out))
        self.column.addStretch(1)
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.setProperty("primary", True)
        self.close_button.setAccessibleDescription(self.tr("What was taken over stays"))
        self.close_button.clicked.connect(self.accept)
        self.undo = QPushButton(self.tr("&Undo the import"))
        self.undo.setAccessibleDescription(self.tr("The coding goes, and the library is as it was"))
        self.undo.clicked.connect(self._undo)
        self.add_buttons(self.close_button, self.undo)
        self.close_button.setFocus()

    def _list(self, name: str, lines: Sequence[str]) -> None:
        if lines:
            heading = plain_label(name)
            heading.setProperty("heading", True)
            self.column.addWidget(heading)
            self.lists.append(LinesList(name, lines))
            self.column.addWidget(self.lists[-1])

    def _undo(self) -> None:
        self.accept()
        self.undo_wanted.emit()
