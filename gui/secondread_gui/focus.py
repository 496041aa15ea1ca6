"""What has the focus is seen, and pressed by Return as well as by Space."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QScrollArea, QToolButton, QWidget
from shiboken6 import isValid

_AROUND = 4
"""Pixels left around what is scrolled to: more would push it out again where there is little room."""


_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FocusFollower(QObject):
    """Belongs to the application, and works in all of its windows. It scrolls whatever the focus comes to
    into view, which Qt does only for Tab within one and the same area; and it lets Return press buttons."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._button: QAbstractButton | None = None
        application.focusChanged.connect(self._follow)
        application.focusChanged.connect(self._watch)

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Only the button that has the focus is listened to: a filter for all events would cost too much."""
        if self._button is not None and isValid(self._button):
            self._button.removeEventFilter(self)
        self._button = now if isinstance(now, QPushButton | QToolButton) else None
        if self._button is not None:
            self._button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self._button:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in _RETURN:
                if not event.isAutoRepeat():  # a key held down must not press what comes in its place
                    self._button.click()
                return True
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not QApplication.mouseButtons():  # or a click would miss
            bring_into_view(now)


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area that `widget` stands in so that it is seen."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, _AROUND, _AROUND)
            _show_all(widget, parent)
        parent = parent.parentWidget()


def _show_all(widget: QWidget, area: QScrollArea) -> None:
    """Qt is content with the cursor of a field; where there is room, all of the field is to be seen."""
    content, room = area.widget(), area.viewport().size()
    wide, tall = widget.width() + 2 * _AROUND, widget.height() + 2 * _AROUND
    if (
        content is not None
        and content.isAncestorOf(widget)
        and wide <= room.width()
        and tall <= room.height()
    ):
        middle = widget.mapTo(content, widget.rect().center())
        area.ensureVisible(middle.x(), middle.y(), wide // 2, tall // 2)
