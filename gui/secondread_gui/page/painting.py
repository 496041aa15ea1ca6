"""Painting one block of the page: light, strokes, words, lines under sentences, carets and margin notes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from secondread_core.segmentation import Kind
from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.decoration import Decoration, Note, Underline
from secondread_gui.page.flow import PageFlow
from secondread_gui.page.ruler import Band, veil
from secondread_gui.page.setting import BlockSetting
from secondread_gui.page.typesetting import text_direction

_WAVE = 8.0
_NOTE_LINES = 12
"""So many lines margin notes may be pushed down: so far up they are looked for."""


class PagePainter:
    """Paints blocks in one palette at one type size. Coordinates are the page's own.

    Everything at the sides has its place by the article's direction, not by the window's.
    """

    def __init__(self, flow: PageFlow, colours: Colours, pixel_ratio: float) -> None:
        self._flow = flow
        self._colours = colours
        self._scale = flow.typesetting.scale / 100
        self._note_font = flow.typesetting.note_font
        self._note_metrics = QFontMetricsF(self._note_font)
        self._veil = veil(colours)
        self._wave = _wave(QColor(colours.opinion), self._scale, pixel_ratio)

    @property
    def note_reach(self) -> float:
        """How far margin notes may be pushed down by those above them."""
        return _NOTE_LINES * self._flow.typesetting.style(Kind.PARAGRAPH).leading

    def light(self, painter: QPainter, unit: int, colour: str) -> None:
        """Lay a soft light under the lines of `unit`."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        own = self._flow.units[unit]
        for piece in self._pieces(own.block, own.start, own.end):
            painter.drawRoundedRect(piece.adjusted(-3, 1, 3, -1), 4, 4)

    def focus_bar(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw a bar beside the beginnings of the lines between two heights."""
        x = self._flow.width + 10 if self._flow.right_to_left else -14
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.focus))
        painter.drawRoundedRect(QRectF(x, top + 3, 4, bottom - top - 6), 2, 2)

    def choice_light(self, painter: QPainter, unit: int, start: int, end: int) -> None:
        """Lay the highlighter's colour under words that are being chosen."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.stroke))
        for piece in self._pieces(self._flow.units[unit].block, start, end):
            painter.drawRect(piece.adjusted(-1, 2, 1, -2))

    def choice_box(self, painter: QPainter, unit: int, start: int, end: int) -> None:
        """Draw a dashed box around words that are being chosen."""
        pen = QPen(QColor(self._colours.accent), 1.6 * self._scale, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.0, 1.8])
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in self._pieces(self._flow.units[unit].block, start, end):
            painter.drawRect(piece.adjusted(-2, 1.5, 2, -1.5))

    def block(
        self,
        painter: QPainter,
        number: int,
        decoration: Callable[[int], Decoration],
        clip: QRectF,
        bright: Band | None,
        notes_from: float,
    ) -> float:
        """Paint the words of block `number` and what is drawn on them, as far as `clip` goes. With `bright`,
        what stands outside these heights is veiled; margin notes and what is set in muted ink are not. Notes
        stand no higher than `notes_from`; returned is how far down they are now."""
        setting = self._flow.setting(number)
        top = self._flow.top(number)
        seen = self._flow.units_between(number, clip.top() - self.note_reach, clip.bottom())
        units = [(self._flow.units[unit], decoration(unit)) for unit in seen]
        strokes = [
            (start, end, self._pieces(number, start, end))
            for _, drawn in units
            for start, end in drawn.strokes
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.stroke))
        for _, _, pieces in strokes:
            for piece in pieces:
                if bright is None or bright[0] <= piece.center().y() <= bright[1]:
                    painter.drawRoundedRect(piece.adjusted(-1, 3, 1, -4), 3, 3)
        painter.setPen(QColor(self._colours.muted if setting.style.quiet else self._colours.ink))
        setting.draw(painter, 0.0, top, clip)
        for _, _, pieces in strokes:
            self._lid(painter, pieces)
        for _, drawn in units:
            for start, end in drawn.frames:
                self._frame(painter, self._pieces(number, start, end))
        notes: list[tuple[float, Note]] = []
        for unit, drawn in units:
            if drawn.underline is Underline.NONE and not (drawn.caret or drawn.notes or drawn.struck):
                continue
            pieces = self._pieces(number, unit.start, unit.end)
            if not pieces:
                continue
            self._underline(painter, pieces, drawn.underline)
            if drawn.struck:
                painter.setPen(QPen(QColor(self._colours.muted), 1.0 * self._scale))
                for piece in pieces:
                    middle = piece.center().y()
                    painter.drawLine(QLineF(piece.left(), middle, piece.right(), middle))
            if drawn.caret:
                tail, leftward = setting.tail(unit.end)
                self._caret(painter, tail + QPointF(0, top), setting.style.leading, leftward)
            notes.extend((pieces[-1].center().y(), note) for note in drawn.notes)
        if bright is not None and not setting.style.quiet:
            self._draw_veil(painter, setting, top, bright)
        self._marker(painter, setting, number, top)
        return self._notes(painter, notes, notes_from)

    def _pieces(self, number: int, start: int, end: int) -> list[QRectF]:
        top = self._flow.top(number)
        return [piece.translated(0, top) for piece in self._flow.setting(number).pieces(start, end)]

    def _draw_veil(self, painter: QPainter, setting: BlockSetting, top: float, bright: Band) -> None:
        first, last = setting.band(0, setting.lines - 1)
        slack = 6 * self._scale
        left, right = setting.left - slack, setting.left + setting.width + slack
        painter.setPen(Qt.PenStyle.NoPen)
        for begin, end in (
            (top + first, min(top + last, bright[0])),
            (max(top + first, bright[1]), top + last),
        ):
            if begin < end:
                painter.fillRect(QRectF(left, begin, right - left, end - begin), self._veil)

    def _frame(self, painter: QPainter, pieces: list[QRectF]) -> None:
        """A box around words that somebody else has marked: it stands out from a stroke, and goes with it."""
        painter.setPen(QPen(QColor(self._colours.ink), 1.4 * self._scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in pieces:
            painter.drawRoundedRect(piece.adjusted(-2, 1.5, 2, -1.5), 3, 3)

    def _lid(self, painter: QPainter, pieces: list[QRectF]) -> None:
        """A line over marked words, turned down at its ends: nothing else on the page lies over words."""
        painter.setPen(QPen(QColor(self._colours.muted), 1.2 * self._scale))
        for piece in pieces:
            left, right, y, foot = piece.left(), piece.right(), piece.top() + 2.5, 4.0 * self._scale
            painter.drawPolyline(
                [QPointF(left, y + foot), QPointF(left, y), QPointF(right, y), QPointF(right, y + foot)]
            )

    def _marker(self, painter: QPainter, setting: BlockSetting, number: int, top: float) -> None:
        block = self._flow.blocks[number]
        sign = self._flow.body[block.start : block.text_start].strip() or (
            "•" if setting.style.indent else ""
        )
        mirrored = self._flow.right_to_left
        if not sign or setting.style.quiet:
            if setting.style.indent:  # a reader's comment: a rule at its side
                painter.setPen(QPen(QColor(self._colours.line), 2 * self._scale))
                height = setting.height - setting.style.after
                x = self._flow.width - 2 if mirrored else 2
                painter.drawLine(QLineF(x, top, x, top + height))
            return
        painter.setFont(setting.style.font)
        painter.setPen(QColor(self._colours.muted))
        wide = QFontMetricsF(setting.style.font).horizontalAdvance(sign)
        gap = 0.5 * self._flow.typesetting.body
        free = max(setting.style.indent - wide - gap, 0.0)
        x = self._flow.width - free - wide if mirrored else free
        painter.save()
        painter.setLayoutDirection(text_direction("rtl" if mirrored else "ltr"))
        painter.drawText(QPointF(x, top + setting.first_baseline()), sign)
        painter.restore()

    def _underline(self, painter: QPainter, pieces: list[QRectF], underline: Underline) -> None:
        colours, scale = self._colours, self._scale
        for piece in pieces:
            y = piece.bottom() - piece.height() * 0.13
            if underline is Underline.OPINION:
                height = self._wave.height() / self._wave.devicePixelRatio()
                painter.drawTiledPixmap(
                    QRectF(piece.left(), y - height / 2, piece.width(), height), self._wave
                )
            elif underline is Underline.REPORTED:
                painter.setPen(QPen(QColor(colours.reported), 1.4 * scale))
                painter.drawLine(QLineF(piece.left(), y, piece.right(), y))
            elif underline is Underline.FAINT:
                painter.setPen(QPen(QColor(colours.muted), 0.6 * scale))
                painter.drawLine(QLineF(piece.left(), y, piece.right(), y))
            elif underline is Underline.UNSURE:
                pen = QPen(QColor(colours.unsure), 2.0 * scale, Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([0.1, 2.2])
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawLine(QLineF(piece.left(), y, piece.right(), y))

    def _caret(self, painter: QPainter, foot: QPointF, leading: float, leftward: bool) -> None:
        """An editor's caret under the end of the sentence: something is to be put in here."""
        size = 5.0 * self._scale
        painter.setPen(QPen(QColor(self._colours.missing), 2.0 * self._scale))
        tip = foot + QPointF(-size * 0.3 if leftward else size * 0.3, -leading * 0.2)
        painter.drawPolyline([tip + QPointF(-size, size * 1.2), tip, tip + QPointF(size, size * 1.2)])

    def _notes(self, painter: QPainter, notes: list[tuple[float, Note]], free_from: float) -> float:
        """Margin notes of one block, beyond the ends of its lines; one that would touch the note above it
        moves down. The y from which the margin is free below them."""
        if not notes:
            return free_from
        painter.setFont(self._note_font)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # by their own letters
        gap = 0.9 * self._flow.typesetting.body
        height = self._note_metrics.height()
        for middle, note in notes:
            y = max(middle - height / 2, free_from)
            free_from = y + height
            painter.setPen(QColor(getattr(self._colours, note.tone.value)))
            x = self._flow.width + gap
            if self._flow.right_to_left:
                x = -gap - self._note_metrics.horizontalAdvance(note.text)
            painter.drawText(QPointF(x, y + self._note_metrics.ascent()), note.text)
        return free_from


def _wave(colour: QColor, scale: float, pixel_ratio: float) -> QPixmap:
    """One period of the wavy line, to be tiled."""
    length, height = round(_WAVE * scale), max(round(5.0 * scale), 4)
    pixmap = QPixmap(round(length * pixel_ratio), round(height * pixel_ratio))
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    path = QPainterPath(QPointF(-length / 2, height / 2))
    swing = height * 0.75
    for half in range(4):
        begin = (half - 1) * length / 2
        path.quadTo(
            begin + length / 4, height / 2 + (swing if half % 2 else -swing), begin + length / 2, height / 2
        )
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5 * scale))
    painter.drawPath(path)
    painter.end()
    return pixmap
