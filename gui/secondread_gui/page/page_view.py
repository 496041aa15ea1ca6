"""The widget that shows an article and lets one sentence at a time be current."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from secondread_core.segmentation import Segmentation
from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.decoration import PLAIN, Decoration
from secondread_gui.page.flow import PageFlow
from secondread_gui.page.painting import PagePainter
from secondread_gui.page.typesetting import Typesetting

_MEASURED_PER_TURN = 40
_TOP = 36
_BOTTOM = 120


def _undecorated(_unit: int) -> Decoration:
    return PLAIN


class PageView(QAbstractScrollArea):
    """An article as a page. Units are numbered as in the segmentation.

    `current_changed` tells the unit that became current, `unit_clicked` the one that was clicked.
    """

    current_changed = Signal(int)
    unit_clicked = Signal(int)

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._typesetting = Typesetting(scale)
        self._segmentation = Segmentation((), ())
        self._body = ""
        self._direction = "ltr"
        self._decoration: Callable[[int], Decoration] = _undecorated
        self._stops: Sequence[int] = ()
        self._longest_note = ""
        self._note_width = 0.0
        self._current: int | None = None
        self._hovered: int | None = None
        self._pressed: int | None = None
        self._flow = self._new_flow(1.0)
        self._painter = self._new_painter()
        self._held: tuple[tuple[int, float], int] | None = None
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure_some)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Article"))

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
        self._current = self._hovered = None
        self.setAccessibleDescription("")
        self._relay(keep_place=False)
        self.verticalScrollBar().setValue(0)

    def dress(self, colours: Colours, scale: int) -> None:
        """Change palette or type size; the reader's place stays where it is."""
        self._colours = colours
        self._typesetting = Typesetting(scale)
        self._relay(keep_place=True)

    def refresh(self, units: Iterable[int]) -> None:
        """Draw `units` again because what is drawn on them has changed."""
        for unit in units:
            # a margin note may be pushed down by its neighbours, so the whole block is drawn again
            number = self._segmentation.units[unit].block
            height = self._flow.setting(number).height
            top = self._flow.top(number) - self._scrolled()
            self.viewport().update(0, round(top) - 4, self.viewport().width(), round(height) + 16)

    # --- the current unit ---------------------------------------------------------------------------

    @property
    def current(self) -> int | None:
        """The unit that answers go to."""
        return self._current

    def set_current(self, unit: int | None, *, scroll: bool = True) -> None:
        """Make `unit` current and, unless told otherwise, bring it into view."""
        if unit == self._current:
            if unit is not None and scroll:
                self.reveal(unit)
            return
        before, self._current = self._current, unit
        self.refresh(number for number in (before, unit) if number is not None)
        if unit is not None:
            if scroll:
                self.reveal(unit)
            self.current_changed.emit(unit)

    def reveal(self, unit: int) -> None:
        """Scroll so that `unit` stands at a comfortable height."""
        for _ in range(3):  # blocks that come into view get their true heights, which may move the unit
            if not self._scroll_to(unit):
                return
            self._set_visible()

    def _scroll_to(self, unit: int) -> bool:
        """Scroll to where `unit` is thought to be; whether that moved anything."""
        top, bottom = self._flow.unit_extent(unit)
        self._update_scroll_bar()
        height = self.viewport().height()
        margin = min(height * 0.22, max((height - (bottom - top)) / 2, 0))
        bar = self.verticalScrollBar()
        before = bar.value()
        y = self._scrolled()
        if top < y + margin:
            bar.setValue(round(top - margin + _TOP))
        elif bottom > y + height - margin:
            bar.setValue(round(min(bottom + margin - height, top - margin) + _TOP))
        return bar.value() != before

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

    def announce(self, words: str) -> None:
        """Have a screen reader say `words`."""
        self.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def unit_rect(self, unit: int) -> QRect:
        """Where the lines of `unit` stand in the viewport."""
        top, bottom = self._flow.unit_extent(unit)
        return QRect(
            round(self._left()),
            round(top - self._scrolled()),
            round(self._flow.width),
            round(bottom - top),
        )

    def lit_with(self, unit: int) -> range:
        """The units that are lit while `unit` is the current one."""
        return range(unit, unit + 1)

    def unit_at(self, point: QPoint) -> int | None:
        """The unit whose words stand at a viewport point."""
        return self._flow.unit_at(point.x() - self._left(), point.y() + self._scrolled())

    # --- laying out -----------------------------------------------------------------------------------

    def _new_flow(self, width: float) -> PageFlow:
        return PageFlow(
            self._body,
            self._segmentation.blocks,
            self._segmentation.units,
            self._direction,
            self._typesetting,
            width,
        )

    def _new_painter(self) -> PagePainter:
        return PagePainter(self._flow, self._colours, self.devicePixelRatioF())

    def _relay(self, *, keep_place: bool) -> None:
        """Set the page anew for the present width and type; with `keep_place`, what was at the top stays."""
        place = self._place() if keep_place else None
        scale = self._typesetting.scale / 100
        metrics = QFontMetricsF(self._typesetting.note_font)
        note = (
            metrics.horizontalAdvance(self._longest_note) + 1.6 * self._typesetting.body
            if self._longest_note
            else 0
        )
        self._note_width = max(note, 24 * scale)
        width = min(self._typesetting.column, self.viewport().width() - self._note_width - 24 * scale)
        self._flow = self._new_flow(max(width, 120.0))
        self._painter = self._new_painter()
        self._update_scroll_bar()
        if place is not None:
            self._go_to_place(place)
        self._held = None
        if not self._flow.measured:
            self._measuring.start()
        self.viewport().update()

    def _measure_some(self) -> None:
        """Measure on; what is at the top stays there, to the pixel over all turns."""
        bar = self.verticalScrollBar()
        if self._held is None or self._held[1] != bar.value():  # the reader scrolled
            self._held = (self._place(), bar.value())
        place = self._held[0]
        self._flow.measure(_MEASURED_PER_TURN)
        self._update_scroll_bar()
        self._go_to_place(place)
        self._held = (place, bar.value())
        if self._flow.measured:
            self._measuring.stop()

    def _place(self) -> tuple[int, float]:
        """The block at the top of the viewport, and how far it is scrolled past."""
        if not self._flow.blocks:
            return 0, 0.0
        y = self._scrolled()
        number = self._flow.block_at(y)
        height = max(self._flow.setting(number).height, 1.0)
        return number, (y - self._flow.top(number)) / height

    def _go_to_place(self, place: tuple[int, float]) -> None:
        number, share = place
        if number < len(self._flow.blocks):
            y = self._flow.top(number) + share * self._flow.setting(number).height
            self.verticalScrollBar().setValue(round(y + _TOP))

    def _update_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(round(self._typesetting.body * 1.55))
        bar.setRange(0, max(round(self._flow.height + _TOP + _BOTTOM - height), 0))

    def _left(self) -> float:
        free = self.viewport().width() - self._flow.width
        return max(min(free / 2, free - self._note_width), 0.0)

    def _scrolled(self) -> float:
        return self.verticalScrollBar().value() - _TOP

    def _set_visible(self) -> None:
        y = self._scrolled()
        self._set_between(y, y + self.viewport().height())

    def _set_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Set the blocks between two heights of the page; the first, and the one behind the last."""
        first = last = self._flow.block_at(top)
        while last < len(self._flow.blocks) and self._flow.top(last) < bottom:
            self._flow.setting(last)
            last += 1
        return first, last

    def _first_stop_in_view(self) -> int:
        number = self._flow.block_at(self._scrolled() + 1)
        at = bisect_left(self._stops, self._flow.units_of(number).start)
        return self._stops[min(at, len(self._stops) - 1)]

    # --- Qt's events ------------------------------------------------------------------------------------

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
        for unit, colour in ((self._hovered, self._colours.hover), (self._current, self._colours.current)):
            if unit is not None and first <= self._segmentation.units[unit].block < last:
                for lit in self.lit_with(unit):
                    self._painter.light(painter, lit, colour)
        for number in range(first, last):
            self._painter.block(painter, number, self._decoration, clip)
        if self._current is not None and self.hasFocus():
            together = self.lit_with(self._current)
            top = self._flow.unit_extent(together[0])[0]
            bottom = self._flow.unit_extent(together[-1])[1]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.focus))
            painter.drawRoundedRect(QRectF(-14, top + 3, 4, bottom - top - 6), 2, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._relay(keep_place=event.oldSize().width() > 0)
        else:
            self._update_scroll_bar()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        unit = self.unit_at(event.position().toPoint())
        if unit is not None and not self._is_stop(unit):
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
        unit = self.unit_at(event.position().toPoint())
        same = unit == self._pressed and event.button() is Qt.MouseButton.LeftButton
        if unit is not None and same and self._is_stop(unit):
            self.set_current(unit, scroll=False)
            self.unit_clicked.emit(unit)

    def leaveEvent(self, event: QEvent) -> None:
        if self._hovered is not None:
            before, self._hovered = self._hovered, None
            self.refresh([before])
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key in (Qt.Key.Key_Down, Qt.Key.Key_J):
            self.step(1)
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_K):
            self.step(-1)
        elif plain and key == Qt.Key.Key_Home and self._stops:
            self.set_current(self._stops[0])
            self.verticalScrollBar().setValue(0)
        elif plain and key == Qt.Key.Key_End and self._stops:
            self.set_current(self._stops[-1])
        else:
            super().keyPressEvent(event)

    def _is_stop(self, unit: int) -> bool:
        at = bisect_left(self._stops, unit)
        return at < len(self._stops) and self._stops[at] == unit

    def sizeHint(self) -> QSize:
        return QSize(720, 640)
