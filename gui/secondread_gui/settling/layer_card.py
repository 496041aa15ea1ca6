"""How far two codings agree on one question: what it amounts to, its numbers, and an "i"."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from secondread_core.measures.author_agreement import AlphaBand
from secondread_gui.appearance.palettes import Colours
from secondread_gui.settling.agreement_told import LayerTold
from secondread_gui.settling.info_button import InfoButton
from secondread_gui.widgets.plain_label import plain_label

_SIGNS = {AlphaBand.GOOD: "✓", AlphaBand.TENTATIVE: "≈", AlphaBand.REVISE: "✗"}


class LayerCard(QFrame):
    """The explanation opens below the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._band: AlphaBand | None = None
        self._title = plain_label()
        self.verdict = plain_label()
        self.numbers = plain_label()
        self.about = plain_label(muted=True)
        self.about.hide()
        self.info = InfoButton("", self.tr("Opens an explanation below the numbers"))
        self.info.toggled.connect(self.about.setVisible)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.info)
        column = QVBoxLayout(self)
        column.setSpacing(3)
        column.addLayout(head)
        for label in (self.verdict, self.numbers, self.about):
            column.addWidget(label)

    def show_layer(self, told: LayerTold) -> None:
        """Show other numbers."""
        self._band = told.band
        self._title.setText(told.title)
        name = self.tr("{question}: what the numbers mean")
        self.info.setAccessibleName(name.format(question=told.title))
        sign = "" if told.band is None else f"{_SIGNS[told.band]} "
        self.verdict.setText(f"{sign}{told.verdict}")
        self.verdict.setAccessibleName(told.verdict)
        self.numbers.setText("\n".join(told.lines))
        self.about.setText("\n".join(f"• {line}" for line in told.about))

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self.info.dress(colours, scale)
        colour = {
            AlphaBand.GOOD: colours.right,
            AlphaBand.TENTATIVE: colours.unsure,
            AlphaBand.REVISE: colours.wrong,
            None: colours.muted,
        }[self._band]
        self.verdict.setStyleSheet(f"font-weight: 600; color: {colour};")
        self._title.setStyleSheet("font-weight: 600;")
