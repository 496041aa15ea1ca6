"""Where messages stand: over the room, so that nothing in it moves when one comes or goes."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QWidget

from secondread_gui.panes import Room

_MARGIN = 12
_WIDEST = 72
_NARROW = 52
"""Characters: of a line of a message; below that it takes the whole width of the room."""
_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest, QEvent.Type.Show)


class Floating(QObject):
    """Keeps `line` at the lower end of the first part of the room that `rooms` shows: the page, the shelf.
    Buttons stand elsewhere, and a click that is meant for one of them never lands on another."""

    def __init__(self, line: QWidget, rooms: QStackedWidget) -> None:
        super().__init__(rooms)
        self._line, self._rooms = line, rooms
        self._over: QWidget = rooms
        self._placing = False
        line.setParent(rooms.parentWidget())
        line.installEventFilter(self)
        rooms.installEventFilter(self)
        rooms.currentChanged.connect(self._settle)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING and not self._placing and self._line.isVisible():
            self._placing = True
            try:
                self._place()
            finally:
                self._placing = False
        return False

    def _settle(self) -> None:
        """Belong to the room that is shown now."""
        room = self._rooms.currentWidget()
        panes = [] if room is None else cast(Room, room).panes
        before, self._over = self._over, self._scrolled(next(iter(panes), None))
        if before is not self._rooms:
            before.removeEventFilter(self)
        self._over.installEventFilter(self)
        if self._line.isVisible():
            self._place()

    def _scrolled(self, pane: QWidget | None) -> QWidget:
        """The scrolling part of the room in which `pane` is, or that is in it."""
        inside = pane
        while inside is not None and inside is not self._rooms:
            if isinstance(inside, QAbstractScrollArea):
                return inside
            inside = inside.parentWidget()
        return pane if isinstance(pane, QStackedWidget) else self._rooms

    def _place(self) -> None:
        above = self._line.parentWidget()
        if above is None:
            return
        whole = QRect(self._rooms.mapTo(above, QPoint()), self._rooms.size())
        area = QRect(self._over.mapTo(above, QPoint()), self._over.size()) & whole
        character = self._line.fontMetrics().averageCharWidth()
        if area.width() < _NARROW * character or not self._over.isVisible():
            area = QRect(whole.left(), area.top(), whole.width(), area.height())
        wide = min(area.width() - 2 * _MARGIN, _WIDEST * character)
        layout = self._line.layout()
        tall = layout.totalHeightForWidth(wide) if layout is not None else self._line.sizeHint().height()
        left = area.center().x() - wide // 2
        top = max(area.bottom() + 1 - _MARGIN - tall, whole.top())
        self._line.setGeometry(left, top, wide, tall)
        self._line.raise_()
