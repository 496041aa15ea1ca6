"""The line above the page that tells one step of the tour at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words

_WIDEST_WAYS = 0.42
"""Share of the strip."""
_BETWEEN = 2
"""Pixels."""


class StripButton(QPushButton):
    """A way through the tour, pressed by Return or Space; a click leaves the keys with the page."""

    def __init__(self, name: str, told: str) -> None:
        super().__init__(name)
        self.setAutoDefault(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(told)
        self.setToolTip(told)


class TourStrip(QFrame):
    """A reply to what was done, what to do next, and ways back, on and out that can always be gone."""

    back_wanted = Signal()
    next_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tourStrip")
        self.setAccessibleName(self.tr("Tour"))
        self._count = plain_label(muted=True)
        self._count.setWordWrap(False)
        self._reply = plain_label()
        self._reply.setProperty("heading", True)
        self._text = plain_label()
        self.back = StripButton(self.tr("&Back"), self.tr("The step before"))
        self.next = StripButton(self.tr("&Next"), self.tr("The next step, whether this one is done or not"))
        self.skip = StripButton(
            self.tr("&Skip the tour"), self.tr("Back to the library. Escape, pressed twice, does the same.")
        )
        self.skip.setProperty("flat", True)
        self.finish = StripButton(self.tr("&Choose an article"), self.tr("Back to the library"))
        self.finish.setProperty("primary", True)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.skip.clicked.connect(self.left)
        self.finish.clicked.connect(self.left)
        self._lay_out()

    @property
    def told(self) -> str:
        """The reply and the text that are shown."""
        return " ".join(filter(None, (self._reply.text(), self._text.text())))

    def show_step(self, number: int, total: int) -> None:
        """Tell which of the steps it is, counted from 1."""
        last = number == total
        counted = self.tr("Step {number} of {total}")
        self._count.setText(counted.format(number=number_words(number), total=number_words(total)))
        self.back.setEnabled(number > 1)
        self.next.setVisible(not last)
        self.skip.setVisible(not last)
        self.finish.setVisible(last)

    def tell(self, text: str, reply: str) -> None:
        """Show what to do and what came of what was done; nothing is announced twice."""
        before = self.told
        self._text.setText(text)
        self._reply.setText(reply)
        self._reply.setVisible(bool(reply))
        self._keep_height()
        if self.told != before:
            self.setAccessibleDescription(self.told)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.told))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ways.setMaximumWidth(round(self.width() * _WIDEST_WAYS))
        self._keep_height()

    def _keep_height(self) -> None:
        """Have room for a reply even where there is none: the page must not move with every step."""
        self._words.setMinimumHeight(2 * self._text.fontMetrics().height() + _BETWEEN)

    def _lay_out(self) -> None:
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(_BETWEEN)
        words.addStretch(1)
        words.addWidget(self._reply)
        words.addWidget(self._text)
        words.addStretch(1)
        self._ways = QWidget()
        flow = FlowLayout(self._ways)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (self._count, self.back, self.next, self.finish, self.skip):
            flow.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(14)
        row.addWidget(self._words, 1)
        row.addWidget(self._ways, 0, Qt.AlignmentFlag.AlignVCenter)
