"""How each kind of block is set: face, size, leading, indent, space around it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from secondread_core.segmentation import Kind
from secondread_gui.appearance.style import BASE_SIZE, sans, serif

MEASURE = 66
"""Characters in a full line: the middle of the 60 to 70 that read best."""


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """Lengths in pixels; `leading` is the distance of two baselines."""

    font: QFont
    leading: float
    before: float
    after: float
    indent: float
    quiet: bool
    """Whether the block is set in the muted ink: shown, but not part of the article."""


class Typesetting:
    """The styles of all kinds at one type size, and the width of the column."""

    def __init__(self, scale: int = 100) -> None:
        body = BASE_SIZE * scale / 100
        self.scale = scale
        self.body = body
        self.note_font = sans(body * 0.76)
        self.column = QFontMetricsF(serif(body)).averageCharWidth() * MEASURE
        self._styles = {
            Kind.HEADLINE: self._style(_bold(serif(body * 1.75)), 1.22, 0.0, 0.55),
            Kind.BYLINE: self._style(sans(body * 0.82), 1.45, 0.0, 1.1, quiet=True),
            Kind.HEADING: self._style(_bold(sans(body * 1.02)), 1.35, 1.05, 0.3),
            Kind.PARAGRAPH: self._style(serif(body), 1.55, 0.0, 0.85),
            Kind.LIST_ITEM: self._style(serif(body), 1.5, 0.0, 0.4, indent=1.6),
            Kind.CAPTION: self._style(_italic(serif(body * 0.9)), 1.45, 0.2, 0.8),
            Kind.COMMENT: self._style(sans(body * 0.9), 1.5, 0.1, 0.55, indent=1.2, quiet=True),
            Kind.FURNITURE: self._style(sans(body * 0.8), 1.45, 0.1, 0.35, quiet=True),
        }

    def style(self, kind: Kind) -> BlockStyle:
        """The style of a block of `kind`."""
        return self._styles[kind]

    def _style(
        self,
        font: QFont,
        leading: float,
        before: float,
        after: float,
        *,
        indent: float = 0.0,
        quiet: bool = False,
    ) -> BlockStyle:
        """Leading in multiples of the font's own size, the other lengths in multiples of the body's."""
        return BlockStyle(
            font, font.pixelSize() * leading, before * self.body, after * self.body, indent * self.body, quiet
        )


def _bold(font: QFont) -> QFont:
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _italic(font: QFont) -> QFont:
    font.setItalic(True)
    return font


def text_direction(direction: str) -> Qt.LayoutDirection:
    """The paragraph direction for an article's "ltr" or "rtl"."""
    return Qt.LayoutDirection.RightToLeft if direction == "rtl" else Qt.LayoutDirection.LeftToRight
