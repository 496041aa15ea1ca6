"""An article laid out in a scroll area: type, width, what is in view, and the reader's place in it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from secondread_core.segmentation import Kind, Segmentation
from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.flow import PageFlow
from secondread_gui.page.page_type import PageType
from secondread_gui.page.painting import PagePainter
from secondread_gui.page.place import Place, place_in, scrolled_to
from secondread_gui.page.typesetting import Typesetting

_MEASURED_PER_TURN = 16
_TOP = 36
_BOTTOM = 120


class Sheet(QAbstractScrollArea):
    """Lays an article out and keeps its place; what is drawn and what the hands do is `PageView`'s."""

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._typesetting = Typesetting(scale)
        self._segmentation = Segmentation((), ())
        self._body = ""
        self._direction = "ltr"
        self._longest_note = ""
        self._note_width = 0.0
        self._flow = self._new_flow(1.0)
        self._painter = self._new_painter()
        self._held: tuple[Place | None, int] | None = None
        """The place that is kept, and the scroll bar's value while it is."""
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure_some)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def dress(self, colours: Colours, scale: int) -> None:
        """Change palette or type size; the reader's place stays where it is."""
        self._colours = colours
        self._typesetting = Typesetting(scale, self._typesetting.page_type)
        self._relay(keep_place=True)

    @property
    def page_type(self) -> PageType:
        """How the page is set."""
        return self._typesetting.page_type

    def set_type(self, page_type: PageType) -> None:
        """Set the page as the reader likes it; the reader's place stays where it is."""
        before = self._typesetting
        if page_type != before.page_type:
            self._typesetting = Typesetting(before.scale, page_type)
            if page_type == replace(before.page_type, ruler=page_type.ruler):
                self.viewport().update()
            else:
                self._relay(keep_place=True)

    def anchor(self) -> int | None:
        """The unit that stays where it is, if it is in view, when the lines around it change."""
        return None

    # --- where things are -----------------------------------------------------------------------------

    def unit_rect(self, unit: int) -> QRect:
        """Where the lines of `unit` stand in the viewport."""
        top, bottom = self._flow.unit_extent(unit)
        return QRect(
            round(self._left()),
            round(top - self._scrolled()),
            round(self._flow.width),
            round(bottom - top),
        )

    def unit_at(self, point: QPoint) -> int | None:
        """The unit whose words stand at a viewport point."""
        return self._flow.unit_at(point.x() - self._left(), point.y() + self._scrolled())

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

    def make_room_for(self, longest_note: str) -> None:
        """Let the margin hold `longest_note` from now on; the reader's place stays where it is."""
        if longest_note != self._longest_note:
            self._longest_note = longest_note
            self._relay(keep_place=True)

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
        self._held = None
        if keep_place:
            self._go_to_place(place)
        if not self._flow.measured:
            self._measuring.start()
        self.viewport().update()

    def _measure_some(self) -> None:
        """Measure on; what the reader looks at stays there, to the pixel over all turns."""
        place = self._place()
        self._flow.measure(_MEASURED_PER_TURN)
        self._update_scroll_bar()
        self._go_to_place(place)
        if self._flow.measured:
            self._measuring.stop()

    def _place(self) -> Place | None:
        """Where the reader is. Before anybody scrolls, that is what it was: places taken anew from lines
        that were set anew would creep."""
        if self._held is not None and self._held[1] == self.verticalScrollBar().value():
            return self._held[0]
        return place_in(self._flow, self._scrolled(), self.viewport().height(), self.anchor())

    def _go_to_place(self, place: Place | None) -> None:
        bar = self.verticalScrollBar()
        for _ in range(3):  # blocks that come into view above the place get their true heights
            if place is None or bar.value() == (value := round(scrolled_to(self._flow, place) + _TOP)):
                break
            bar.setValue(value)
            self._set_visible()
        self._held = place, bar.value()

    def _update_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(round(self._typesetting.style(Kind.PARAGRAPH).leading))
        bar.setRange(0, max(round(self._flow.height + _TOP + _BOTTOM - height), 0))

    def _left(self) -> float:
        """The x of the column, which stands in the middle if the margin for notes has room there."""
        free = self.viewport().width() - self._flow.width
        left = max(min(free / 2, free - self._note_width), 0.0)
        return free - left if self._flow.right_to_left else left

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

    # --- Qt's events ------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._relay(keep_place=event.oldSize().width() > 0)
        else:
            self._update_scroll_bar()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(720, 640)
