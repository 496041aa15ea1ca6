"""Beside the page in the reading room: the list of sentences, the reason, the codebook, a note."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QWidget

from secondread_gui.widgets.side_tabs import SideTabs


class Side(Enum):
    """What can stand beside the page."""

    SENTENCES = 0
    REASON = 1
    CODEBOOK = 2
    NOTE = 3


class SidePane(SideTabs[Side]):
    """The sides of the reading room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for side, name, told in (
            (Side.SENTENCES, self.tr("Sentences"), self.tr("All sentences and what you said of them")),
            (Side.REASON, self.tr("Reason"), self.tr("What the key says of a sentence you have checked")),
            (Side.CODEBOOK, self.tr("Codes"), self.tr("What the answers mean, with examples")),
            (Side.NOTE, self.tr("Note"), self.tr("Your own note on this sentence")),
        ):
            self.add(side, name, told)
