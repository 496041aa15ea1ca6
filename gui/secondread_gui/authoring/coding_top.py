"""Above the page: what is coded and by whom, how far it is, and the acts that concern all of it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from secondread_core.drafting.missing import Meter
from secondread_core.store.drafts import DraftCard, Part
from secondread_gui.authoring.meter import MeterBar
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.elided_label import ElidedLabel
from secondread_gui.widgets.top_row import TopRow


class CodingTop(QFrame):
    """The title with whose coding it is under it, between the way back and the other acts."""

    def __init__(
        self,
        back: QAction,
        acts: Iterable[QAction],
        attempt: QToolButton,
        finish: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._title = ElidedLabel()
        self._whose = ElidedLabel()
        self._whose.setProperty("muted", True)
        self.meter = MeterBar()
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addWidget(self._whose)
        self._flat = flat = [action_button(act, flat=True) for act in acts]
        self.finish = action_button(finish, primary=True)
        self._card = ""
        self._compact = False
        self._row = TopRow(action_button(back, flat=True), words, (self.meter, *flat, attempt, self.finish))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    def be_compact(self, compact: bool) -> None:
        """Leave out all but the last of the flat buttons, and say below the title how far it is, so that the
        article has the place."""
        for button in self._flat[:-1]:
            button.setVisible(not compact)
        self.meter.setVisible(not compact)
        self._compact = compact
        self._tell()

    @property
    def whose(self) -> str:
        """Whose coding it is."""
        return self._card

    def show_card(self, title: str, card: DraftCard) -> None:
        """Name the article, and whose coding of it this is."""
        self._title.setText(title)
        told = self.tr("Settled of the codings by {authors}")
        if card.part is Part.AUTHOR:
            told = self.tr("Coded by {authors}")
        self._card = told.format(authors=card.author)
        self._tell()

    def show_meter(self, meter: Meter) -> None:
        """How far the coding is."""
        self.meter.show_meter(meter)
        self._tell()

    def _tell(self) -> None:
        words = (self.meter.words, self._card) if self._compact else (self._card,)
        told = " · ".join(filter(None, words))
        if told != self._whose.text():
            self._whose.setText(told)
