"""A line in the settings that says what happened, or asks what is to happen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label

_Act = Callable[[], None]


class ToldLine(QFrame):
    """Hidden while it has nothing to say; the newest text replaces the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._text = plain_label()
        self.yes = QPushButton()
        self.no = QPushButton()
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        column = QVBoxLayout(self)
        column.addWidget(self._text)
        column.addWidget(self._buttons)
        self._on_yes: _Act | None = None
        self._on_no: _Act | None = None
        self.yes.clicked.connect(lambda: self._answer(self._on_yes))
        self.no.clicked.connect(lambda: self._answer(self._on_no))
        self.hide()

    @property
    def text(self) -> str:
        """What is being said; empty if nothing is."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, text: str, action: str = "", then: _Act | None = None) -> None:
        """Say `text`, with a button that does `then`."""
        self._show(text, action, then, "", None)

    def ask(self, text: str, yes: str, on_yes: _Act, no: str, on_no: _Act) -> None:
        """Ask; the harmless answer `no` has the focus, and Escape gives it."""
        self._show(text, yes, on_yes, no, on_no)
        self.no.setFocus()

    def clear(self) -> None:
        """Say nothing any more."""
        self._on_yes = self._on_no = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._on_no is not None:
            self._answer(self._on_no)
        else:
            super().keyPressEvent(event)

    def _answer(self, act: _Act | None) -> None:
        self.clear()
        if act is not None:
            act()

    def _show(self, text: str, yes: str, on_yes: _Act | None, no: str, on_no: _Act | None) -> None:
        self._text.setText(text)
        self._on_yes, self._on_no = on_yes, on_no
        for button, word in ((self.yes, yes), (self.no, no)):
            button.setText(word)
            button.setVisible(bool(word))
            button.setAccessibleDescription(text)
        self._buttons.setVisible(bool(yes or no))
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
