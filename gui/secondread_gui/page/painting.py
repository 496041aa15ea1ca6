"""Painting one block of the page: light, strokes, words, lines under sentences, carets and margin notes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.decoration import Decoration, Note, Underline
from secondread_gui.page.flow import PageFlow
from secondread_gui.page.setting import BlockSetting

_WAVE = 8.0


class PagePainter:
    """Paints blocks in one palette at one type size. Coordinates are the page's own."""

    def __init__(self, flow: PageFlow, colours: Colours, pixel_ratio: float) -> None:
        self._flow = flow
        self._colours = colours
        self._scale = flow.typesetting.scale / 100
        self._note_font = flow.typesetting.note_font
        self._note_metrics = QFontMetricsF(self._note_font)
        self._wave = _wave(QColor(colours.opinion), self._scale, pixel_ratio)

    def light(self, painter: QPainter, unit: int, colour: str) -> None:
        """Lay a soft light under the lines of `unit`."""
        number = self._flow.units[unit].block
        setting = self._flow.setting(number)
        top = self._flow.top(number)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for piece in setting.pieces(self._flow.units[unit].start, self._flow.units[unit].end):
            painter.drawRoundedRect(piece.translated(0, top).adjusted(-3, 1, 3, -1), 4, 4)

    def block(
        self, painter: QPainter, number: int, decoration: Callable[[int], Decoration], clip: QRectF
    ) -> None:
        """Paint the words of block `number` and what is drawn on them."""
        setting = self._flow.setting(number)
        top = self._flow.top(number)
        units = [(self._flow.units[unit], decoration(unit)) for unit in self._flow.units_of(number)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.stroke))
        for _, drawn in units:
            for start, end in drawn.strokes:
                for piece in setting.pieces(start, end):
                    painter.drawRoundedRect(piece.translated(0, top).adjusted(-1, 3, 1, -4), 3, 3)
        painter.setPen(QColor(self._colours.muted if setting.style.quiet else self._colours.ink))
        setting.draw(painter, 0.0, top, clip)
        self._marker(painter, setting, number, top)
        notes: list[tuple[float, Note]] = []
        for unit, drawn in units:
            if drawn.underline is Underline.NONE and not (drawn.caret or drawn.notes or drawn.struck):
                continue
            pieces = [piece.translated(0, top) for piece in setting.pieces(unit.start, unit.end)]
            if not pieces:
                continue
            self._underline(painter, pieces, drawn.underline)
            if drawn.struck:
                painter.setPen(QPen(QColor(self._colours.muted), 1.0 * self._scale))
                for piece in pieces:
                    middle = piece.center().y()
                    painter.drawLine(QLineF(piece.left(), middle, piece.right(), middle))
            if drawn.caret:
                self._caret(painter, pieces[-1])
            notes.extend((pieces[-1].top() + pieces[-1].height() / 2, note) for note in drawn.notes)
        self._notes(painter, notes)

    def _marker(self, painter: QPainter, setting: BlockSetting, number: int, top: float) -> None:
        block = self._flow.blocks[number]
        sign = self._flow.body[block.start : block.text_start].strip() or (
            "•" if setting.style.indent else ""
        )
        if not sign or setting.style.quiet:
            if setting.style.indent:  # a reader's comment: a rule at its side
                painter.setPen(QPen(QColor(self._colours.line), 2 * self._scale))
                height = setting.height - setting.style.after
                painter.drawLine(QLineF(2, top, 2, top + height))
            return
        painter.setFont(setting.style.font)
        painter.setPen(QColor(self._colours.muted))
        wide = QFontMetricsF(setting.style.font).horizontalAdvance(sign)
        x = setting.style.indent - wide - 0.5 * self._flow.typesetting.body
        painter.drawText(QPointF(max(x, 0.0), top + setting.first_baseline()), sign)

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

    def _caret(self, painter: QPainter, piece: QRectF) -> None:
        """An editor's caret under the end of the sentence: something is to be put in here."""
        size = 5.0 * self._scale
        painter.setPen(QPen(QColor(self._colours.missing), 2.0 * self._scale))
        tip = QPointF(piece.right() + size * 0.3, piece.bottom() - piece.height() * 0.2)
        painter.drawPolyline([tip + QPointF(-size, size * 1.2), tip, tip + QPointF(size, size * 1.2)])

    def _notes(self, painter: QPainter, notes: list[tuple[float, Note]]) -> None:
        """Margin notes of one block; one that would touch the note above it moves down."""
        if not notes:
            return
        painter.setFont(self._note_font)
        x = self._flow.width + 0.9 * self._flow.typesetting.body
        height = self._note_metrics.height()
        free_from = float("-inf")
        for middle, note in notes:
            y = max(middle - height / 2, free_from)
            free_from = y + height
            painter.setPen(QColor(getattr(self._colours, note.tone.value)))
            painter.drawText(QPointF(x, y + self._note_metrics.ascent()), note.text)


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
