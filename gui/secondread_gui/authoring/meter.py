"""How far the coding is: a thin bar and its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from secondread_core.drafting.missing import Meter
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words


class MeterBar(QWidget):
    """ "18 of 25 complete" above a thin bar; a screen reader is told the same of the bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label(muted=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Sentences complete"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.show_meter(Meter(0, 0))

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_meter(self, meter: Meter) -> None:
        """Say how many sentences have everything that publishing asks of them, of those that need it."""
        told = self.tr("No sentence here needs a code.")
        if meter.total:
            told = self.tr("{done} of {total} complete")
            told = told.format(done=number_words(meter.done), total=number_words(meter.total))
        self._words.setText(told)
        self._bar.setMaximum(max(meter.total, 1))
        self._bar.setValue(meter.done)
        self._bar.setAccessibleDescription(told)
        self.setToolTip(
            self.tr(
                "A sentence counts once it has its type, its sourcing and all else that publishing asks for."
            )
        )
