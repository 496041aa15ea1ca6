"""The shapes that answers have on the page, small enough for a button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from secondread_core.codebook import TypeCode, type_class
from secondread_gui.appearance.palettes import Colours
from secondread_gui.reading.acts import SIX_TYPES, Act


def sign_size(scale: int) -> QSize:
    """The size of a sign at `scale` per cent."""
    return QSize(round(26 * scale / 100), round(12 * scale / 100))


def sign(act: Act, colours: Colours, scale: int) -> QIcon:
    """The line of an answer, the caret of the flag; nothing for other acts. A fine type has its class's."""
    shape = _shape(act)
    if shape is None:
        return QIcon()
    size = sign_size(scale)
    width, height = size.width(), size.height()
    pixmap = QPixmap(width * 2, height * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = height / 2
    pen = QPen(QColor(getattr(colours, shape.value)), 2 * scale / 100)
    if shape is Act.UNSURE:
        pen.setDashPattern([0.1, 2.2])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    path = QPainterPath()
    path.moveTo(1, middle)
    if shape is Act.OPINION:
        step = (width - 2) / 6
        for half in range(6):
            swing = middle * 0.9 * (1 if half % 2 else -1)
            path.quadTo(1 + (half + 0.5) * step, middle + swing, 1 + (half + 1) * step, middle)
    elif shape is Act.MISSING:
        path.moveTo(width / 2 - middle, height - 2)
        path.lineTo(width / 2, 2)
        path.lineTo(width / 2 + middle, height - 2)
    else:
        path.lineTo(width - 1, middle)
    painter.drawPath(path)
    painter.end()
    return QIcon(pixmap)


def _shape(act: Act) -> Act | None:
    if act in SIX_TYPES:
        side = type_class(TypeCode(act))
        return None if side is None else Act(side)
    return act if act in (Act.REPORTED, Act.OPINION, Act.UNSURE, Act.MISSING) else None
