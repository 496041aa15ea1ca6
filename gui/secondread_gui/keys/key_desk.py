"""The page of the room: the key, the codings, and what is asked before something is thrown away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from secondread_gui.keys.codings_card import CodingsCard
from secondread_gui.keys.key_actions import KeyActions
from secondread_gui.keys.key_card import KeyCard
from secondread_gui.keys.key_round import KeyRound
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.widgets.question_bar import QuestionBar

_COLUMN = 96
"""Characters."""


class KeyDesk(QScrollArea):
    """Scrolls with the keys; the same column at every width."""

    def __init__(self, acts: KeyActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setProperty("framed", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Answer key and codings"))
        self._notice = plain_label()
        self.choose = QPushButton(self.tr("Choose who reads"))
        self.choose.setProperty("primary", True)
        self.choose.setAccessibleDescription(self.tr("Whoever reads is the author of what they code"))
        self._nobody = QFrame()
        self._nobody.setObjectName("banner")
        nobody = QVBoxLayout(self._nobody)
        nobody.setContentsMargins(14, 12, 14, 12)
        nobody.addWidget(self._notice)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choose)
        nobody.addWidget(buttons)
        self._choosing = buttons
        self.question = QuestionBar()
        self.key = KeyCard(acts)
        self.codings = CodingsCard(acts)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self._nobody, self.question, self.key, self.codings):
            column.addWidget(part)
        column.addStretch(1)
        page = QWidget()
        around = QHBoxLayout(page)
        around.setContentsMargins(20, 18, 20, 18)
        around.addStretch(1)
        around.addWidget(self._inner, 100)
        around.addStretch(1)
        self.setWidget(page)

    def show_round(self, told: KeyRound, *, read_only: bool) -> None:
        """Show `told`."""
        notice = ""
        if read_only:
            notice = self.tr(
                "This library can only be read: everything is shown, and nothing can be changed."
            )
        elif not told.author:
            notice = self.tr(
                "The author of a coding is whoever reads, and nobody has been chosen. Choose yourself, or add"
                " your name; a colleague who codes the same article does it under theirs."
            )
        self._notice.setText(notice)
        self._nobody.setVisible(bool(notice))
        self._choosing.setVisible(not read_only)
        self.key.show_round(told)
        self.codings.show_round(told, read_only=read_only)
        self.setAccessibleDescription(" ".join(filter(None, (notice, self.key.said, self.codings.said))))

    @property
    def next_button(self) -> QWidget:
        """What somebody does next, most likely: the button that stands out, or else the page itself."""
        standing_out = (
            button
            for button in (self.choose, *self.codings.buttons)
            if button.isVisibleTo(self) and button.isEnabled() and button.property("primary")
        )
        return next(standing_out, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * _COLUMN)
