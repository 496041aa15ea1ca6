"""Finishing a coding: what is still missing is told before, and what forbids it is asked again at the end."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from secondread_core.drafting.missing import Gap, gaps
from secondread_core.errors import Refusal
from secondread_gui.authoring.article_told import article_told
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.finishing_panel import FinishingPanel

_ALL_LEVELS = 3


class Finishing(QObject):
    """Asks with `panel`, and does what is chosen there. A reason may quote `names`, those of codes."""

    finished = Signal(str)
    """The draft that was finished."""
    go_wanted = Signal(int)
    missing_wanted = Signal()

    def __init__(
        self, desk: CodingDesk, panel: FinishingPanel, names: Collection[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._panel, self._names = desk, panel, names
        panel.confirmed.connect(self._finish)
        panel.first_wanted.connect(self._show_first)
        panel.missing_wanted.connect(self._show_missing)
        panel.put_off.connect(panel.hide)

    def ask(self) -> None:
        """Ask, naming what is missing."""
        self._panel.ask(self._gaps(), settled=self._desk.pair is not None)

    def _gaps(self) -> list[Gap]:
        try:
            difficulty = article_told(self._desk).difficulty
        except Refusal as refusal:
            self._desk.messages.refuse(refusal)
            difficulty = ""
        return gaps(self._desk.draft, _ALL_LEVELS, difficulty, self._names)

    def _uncoded(self) -> int | None:
        units = enumerate(self._desk.draft.units)
        return next((number for number, unit in units if unit.graded and not unit.coded), None)

    def _finish(self) -> None:
        self._panel.hide()
        self._desk.about_to_act.emit()  # a reason may have been begun while the question stood
        self._desk.catch_up()
        if not self._desk.can_change:
            return
        if self._uncoded() is not None:
            self.ask()  # a code was taken back meanwhile
        elif self._desk.finish() is not None:
            self.finished.emit(self._desk.card.draft_id)

    def _show_first(self) -> None:
        self._panel.hide()
        first = self._uncoded()
        if first is not None:
            self.go_wanted.emit(first)

    def _show_missing(self) -> None:
        self._panel.hide()
        self.missing_wanted.emit()
