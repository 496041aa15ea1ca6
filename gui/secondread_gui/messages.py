"""The one door to the user: a quiet line with what happened, what to do, and sometimes Undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from secondread_core.errors import Cancelled, Refusal
from secondread_gui.words import number_words

_SHOWN_FOR = 8_000
"""Milliseconds a line stays that needs no answer."""


def words_for(refusal: Refusal) -> str:
    """What to tell a person about `refusal`: what happened and what to do next, in their language."""
    from secondread_core import wording  # a page of sentences that most sittings never need

    return str(wording.describe(refusal, wording.Tongue(_in_our_language, number_words)))


def _in_our_language(text: str) -> str:
    return QCoreApplication.translate("refusals", text)


class Messages(QFrame):
    """A line at the top of the window; the newest message replaces the one before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.clicked.connect(self.act)
        close = QToolButton()
        close.setText("✕")
        close.setProperty("flat", True)
        close.setAccessibleName(self.tr("Close this message"))
        close.setAccessibleDescription(self.tr("It goes away and nothing else happens"))
        close.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(close)
        self._then: Callable[[], object] | None = None
        self._before: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR)
        self._timer.timeout.connect(self.clear)
        self.hide()

    @property
    def text(self) -> str:
        """What is being shown; empty if nothing is."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, text: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Show `text`, with a button named `action` that calls `then`; it goes away by itself."""
        self._show(text, action, then)
        self._timer.start()

    def refuse(self, refusal: Refusal, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Show a refusal until it is closed or replaced. A cancelled task needs no message."""
        if not isinstance(refusal, Cancelled):
            self._show(words_for(refusal), action, then)

    def offer_leaving(self, refusal: Refusal, *acts: Callable[[], object]) -> None:
        """Refuse to leave; whoever wants to all the same has `acts` done, one after another."""

        def leave() -> None:
            for act in acts:
                act()

        self.refuse(refusal, self.tr("Leave without what is not saved"), leave)

    @contextmanager
    def guarding(self) -> Iterator[None]:
        """Turn a refusal inside the block into a message."""
        try:
            yield
        except Refusal as refusal:
            self.refuse(refusal)

    def act(self) -> None:
        """Do what the button beside the message offers."""
        then, before = self._then, self._before
        self.clear()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()  # or the keys would go to whatever stands next to this line
        if then is not None:
            then()

    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._then = None
        self.hide()

    def _show(self, text: str, action: str, then: Callable[[], object] | None) -> None:
        self._timer.stop()
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._before = focus
        self._text.setText(text)
        self._then = then
        self._action.setText(action)
        self._action.setAccessibleDescription(text)
        self._action.setVisible(bool(action))
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
