"""The widget that shows an article and lets one sentence at a time be current."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from secondread_core.segmentation import Segmentation
from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.decoration import PLAIN, Decoration
from secondread_gui.page.ruler import Band, bright_band
from secondread_gui.page.sheet import Sheet

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _undecorated(_unit: int) -> Decoration:
    return PLAIN


class PageView(Sheet):
    """An article as a page. Units are numbered as in the segmentation.

    `current_changed` tells the unit that became current, `unit_clicked` the one that was clicked.
    """

    current_changed = Signal(int)
    unit_clicked = Signal(int)
    menu_wanted = Signal(int, QPoint)
    """A menu for a unit, which is current by then, at a point of the screen: from a right click, the Menu
    key or Shift+F10."""

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(colours, scale, parent)
        self._decoration: Callable[[int], Decoration] = _undecorated
        self._stops: Sequence[int] = ()
        self._current: int | None = None
        self._hovered: int | None = None
        self._pressed: int | None = None
        self._pointer: int | None = None
        self._hushed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Article"))
        self.setAccessibleDescription(self.invitation())

    # --- what is shown ------------------------------------------------------------------------------

    def show_article(
        self,
        body: str,
        segmentation: Segmentation,
        decoration: Callable[[int], Decoration],
        *,
        stops: Sequence[int],
        direction: str = "ltr",
        longest_note: str = "",
    ) -> None:
        """Show an article from its top. `stops` are the units that the keys move between, in order;
        `longest_note` is the widest text that the margin has to hold."""
        self._body, self._segmentation, self._direction = body, segmentation, direction
        self._decoration, self._stops = decoration, stops
        self._longest_note = longest_note
        self.forget()
        self._relay(keep_place=False)
        self.verticalScrollBar().setValue(0)

    def forget(self) -> None:
        """Forget what belongs to the article that was shown."""
        self._current = self._hovered = self._pressed = self._pointer = None
        self.setAccessibleDescription(self.invitation())

    def refresh(self, units: Iterable[int]) -> None:
        """Draw `units` again because what is drawn on them has changed."""
        for unit in units:
            # a margin note may push down those below it, also beside the blocks below
            number = self._segmentation.units[unit].block
            height = self._flow.setting(number).height + self._painter.note_reach
            top = self._flow.top(number) - self._scrolled()
            self.viewport().update(0, round(top) - 4, self.viewport().width(), round(height) + 16)

    # --- the current unit ---------------------------------------------------------------------------

    @property
    def current(self) -> int | None:
        """The unit that answers go to."""
        return self._current

    def anchor(self) -> int | None:
        return self._current

    def set_current(self, unit: int | None, *, scroll: bool = True) -> None:
        """Make `unit` current and, unless told otherwise, bring it into view."""
        if unit == self._current:
            if unit is not None and scroll:
                self.reveal(unit)
            return
        bright = self._bright()
        if unit is None or self._current_in_view() is None:
            self.viewport().update()  # the focus was shown along the whole page
        before, self._current = self._current, unit
        self._held = None
        self._pointer = None  # the ruler follows what moved last
        self.refresh(number for number in (before, unit) if number is not None)
        self._redraw_ruler(bright)
        if unit is not None:
            if scroll:
                self.reveal(unit)
            self.current_changed.emit(unit)

    def step(self, by: int) -> None:
        """Go `by` stops on or back from the current unit; from nowhere, to the first stop in view."""
        if not self._stops:
            return
        if self._current is None:
            self.set_current(self._first_stop_in_view())
            return
        at = (
            bisect_right(self._stops, self._current) + by - 1
            if by > 0
            else bisect_left(self._stops, self._current) + by
        )
        self.set_current(self._stops[min(max(at, 0), len(self._stops) - 1)])

    def announce(self, words: str, *, description: str | None = None) -> None:
        """Have a screen reader say `words`, and find them again as what the page is described by; or find
        `description`, where that is something else."""
        self.setAccessibleDescription(words if description is None else description)
        if not self._hushed and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @contextmanager
    def hush(self) -> Iterator[None]:
        """Say nothing inside the block: something better is said after it, and once."""
        self._hushed = True
        try:
            yield
        finally:
            self._hushed = False

    def invitation(self) -> str:
        """What a screen reader says of the page while no unit is current."""
        return self.tr("Up and Down go from sentence to sentence")

    def lit_with(self, unit: int) -> range:
        """The units that are lit while `unit` is the current one."""
        return range(unit, unit + 1)

    def _first_stop_in_view(self) -> int:
        number = self._flow.block_at(self._scrolled() + 1)
        at = bisect_left(self._stops, self._flow.units_of(number).start)
        return self._stops[min(at, len(self._stops) - 1)]

    # --- painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._colours.paper))
        if not self._flow.blocks:
            return
        left, y = self._left(), self._scrolled()
        painter.translate(left, -y)
        clip = QRectF(event.rect()).translated(-left, y)
        first, last = self._set_between(clip.top(), clip.bottom())
        blocks = range(self._flow.set_above(first, clip.top() - self._painter.note_reach), last)
        bright = self._bright()
        self.paint_under(painter, blocks)
        notes_to = float("-inf")
        for number in blocks:
            notes_to = self._painter.block(painter, number, self._decoration, clip, bright, notes_to)
        self.paint_over(painter, blocks)

    def paint_under(self, painter: QPainter, blocks: range) -> None:
        """Paint what lies under the words of `blocks`."""
        for unit, colour in ((self._hovered, self._colours.hover), (self._current, self._colours.current)):
            if unit is not None and self._segmentation.units[unit].block in blocks:
                for lit in self.lit_with(unit):
                    self._painter.light(painter, lit, colour)

    def paint_over(self, painter: QPainter, _blocks: range) -> None:
        """Paint what lies over the words of `blocks`."""
        if self.hasFocus():
            whole = self._scrolled(), self._scrolled() + self.viewport().height()
            self._painter.focus_bar(painter, *(self._current_in_view() or whole))

    def _current_in_view(self) -> Band | None:
        """Where the current unit stands; None if nothing is current or so little of it is in view that nobody
        would see there that the page has the focus."""
        if self._current is None or not self._flow.blocks:
            return None
        together = self.lit_with(self._current)
        top, bottom = self._flow.unit_extent(together[0])[0], self._flow.unit_extent(together[-1])[1]
        y = self._scrolled()
        shown = min(bottom, y + self.viewport().height()) - max(top, y)
        return (top, bottom) if shown >= self.fontMetrics().height() else None

    def _bright(self) -> Band | None:
        current = None if self._current is None else self.lit_with(self._current)
        pointer = None if self._pointer is None else self._pointer + self._scrolled()
        return bright_band(self._flow, self._typesetting.page_type.ruler, current, pointer)

    def _point_at(self, pointer: int | None) -> None:
        bright, self._pointer = self._bright(), pointer
        self._redraw_ruler(bright)

    def _redraw_ruler(self, before: Band | None) -> None:
        """Draw the lines again that the ruler left, which were `before`, and those it came to."""
        after = self._bright()
        if before == after:
            return
        for band in (before, after):
            if band is None:  # the veil comes or goes
                self.viewport().update()
            else:
                top = round(band[0] - self._scrolled())
                self.viewport().update(0, top - 2, self.viewport().width(), round(band[1] - band[0]) + 4)

    # --- Qt's events ------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._point_at(point.y())
        unit = self.unit_at(point)
        if unit is not None and not self.is_stop(unit):
            unit = None
        if unit != self._hovered:
            before, self._hovered = self._hovered, unit
            self.refresh(number for number in (before, unit) if number is not None)
            shape = Qt.CursorShape.ArrowCursor if unit is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.unit_at(event.position().toPoint())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        unit = self.unit_at(point)
        same = unit == self._pressed and event.button() is Qt.MouseButton.LeftButton
        if unit is not None and same and self.is_stop(unit):
            self.set_current(unit, scroll=False)
            self._point_at(point.y())
            self.unit_clicked.emit(unit)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()  # Qt itself updates the frame only, and the bar of the focus is inside

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        if self._hovered is not None:
            before, self._hovered = self._hovered, None
            self.refresh([before])
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            return  # the key itself comes too, on every platform
        unit = self.unit_at(event.pos())
        if unit is not None and self.is_stop(unit):
            self.set_current(unit, scroll=False)
            self.menu_wanted.emit(unit, event.globalPos())

    def _want_menu_by_key(self) -> None:
        if self._current is not None:
            self.reveal(self._current)
            rect = self.unit_rect(self._current) & self.viewport().rect()
            foot = rect.bottomRight() if self._flow.right_to_left else rect.bottomLeft()
            self.menu_wanted.emit(self._current, self.viewport().mapToGlobal(foot))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key == Qt.Key.Key_Down:
            self.step(1)
        elif plain and key == Qt.Key.Key_Up:
            self.step(-1)
        elif plain and key == Qt.Key.Key_Home and self._stops:
            self.set_current(self._stops[0])
            self.verticalScrollBar().setValue(0)
        elif plain and key == Qt.Key.Key_End and self._stops:
            self.set_current(self._stops[-1])
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and modifiers == _SHIFT):
            self._want_menu_by_key()
        else:
            super().keyPressEvent(event)

    def is_stop(self, unit: int) -> bool:
        """Whether the keys and clicks go to `unit`."""
        at = bisect_left(self._stops, unit)
        return at < len(self._stops) and self._stops[at] == unit
