"""The quiet offer of the tour above the shelf."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label


class TourOffer(QFrame):
    """A line with two answers; it takes no focus and waits for as long as one likes."""

    taken = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        text = plain_label(self.tr("New here? A tour of two minutes shows you how reading works."))
        self.take = QPushButton(self.tr("&Take the tour"))
        self.take.setProperty("primary", True)
        self.take.setAccessibleDescription(text.text())
        self.take.clicked.connect(self.taken)
        self.decline = QPushButton(self.tr("N&ot now"))
        self.decline.setAccessibleDescription(self.tr("You find the tour in the menu Help."))
        self.decline.setToolTip(self.decline.accessibleDescription())
        self.decline.clicked.connect(self.declined)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.take)
        row.addWidget(self.decline)
        both = QHBoxLayout(self)
        both.setContentsMargins(14, 8, 14, 8)
        both.setSpacing(14)
        both.addWidget(text, 1)
        both.addWidget(buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self._told = text.text()

    def show_offer(self) -> None:
        """Show it, and have it said."""
        if self.isVisible():
            return
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._told))
