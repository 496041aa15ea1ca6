"""A question asked in the room itself, not in a dialog: what would be lost, and two answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label


class QuestionBar(QFrame):
    """Hidden until `ask`; a newer question replaces the one before. Escape means no."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._text = plain_label()
        self.yes = QPushButton()
        self.no = QPushButton()
        self.no.setProperty("primary", True)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self._text)
        column.addWidget(buttons)
        self._then: Callable[[], None] | None = None
        self._before: QWidget | None = None
        self.yes.clicked.connect(lambda: self._answer(act=True))
        self.no.clicked.connect(lambda: self._answer(act=False))
        self.hide()

    @property
    def text(self) -> str:
        """What is being asked; empty if nothing is."""
        return "" if self.isHidden() else self._text.text()

    def ask(self, text: str, yes: str, no: str, then: Callable[[], None]) -> None:
        """Ask `text`; the answer `yes` calls `then`. The harmless answer has the focus."""
        self._before = self.window().focusWidget()
        self._text.setText(text)
        self.yes.setText(yes)
        self.no.setText(no)
        self.yes.setAccessibleDescription(text)
        self.no.setAccessibleDescription(text)
        self._then = then
        self.show()
        self.no.setFocus()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def dismiss(self) -> None:
        """Take the question away, unanswered."""
        self._answer(act=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _answer(self, *, act: bool) -> None:
        then, self._then = self._then, None
        had_focus = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus()
        if act and then is not None:
            then()
