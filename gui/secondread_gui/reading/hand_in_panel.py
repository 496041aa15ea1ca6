"""The question before handing in: the one act that cannot be taken back says so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words


class HandInPanel(QFrame):
    """Shown above the answers; `confirmed`, `next_open_wanted` or `put_off` tells what was chosen."""

    confirmed = Signal()
    next_open_wanted = Signal()
    put_off = Signal()
    came_or_went = Signal()
    """It takes place from what stands above it, or gives it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._text = plain_label()
        buttons = QWidget()
        row = FlowLayout(buttons)
        column = QVBoxLayout(self)
        column.addWidget(self._text)
        column.addWidget(buttons)
        self.yes = QPushButton(self.tr("Hand in"))
        self.yes.setProperty("primary", True)
        self.yes.clicked.connect(self.confirmed)
        self.open = QPushButton(self.tr("Show the next open one"))
        self.open.clicked.connect(self.next_open_wanted)
        self.no = QPushButton(self.tr("Go on reading"))
        self.no.clicked.connect(self.put_off)
        self.open.setAccessibleDescription(self.tr("Goes to the next sentence without an answer"))
        self.no.setAccessibleDescription(self.tr("Back to the page; nothing is handed in"))
        for button in (self.yes, self.open, self.no):
            row.addWidget(button)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_or_went.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.came_or_went.emit()

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
        self._text.setText(asked)
        self.yes.setAccessibleDescription(asked)
        self.open.setVisible(bool(open_count))
        self.show()
        (self.open if open_count else self.yes).setFocus()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, asked))
