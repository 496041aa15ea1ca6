"""How each kind of block is set: face, size, leading, indent, space around it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from secondread_core.segmentation import Kind
from secondread_gui.appearance.style import BASE_SIZE, sans, serif
from secondread_gui.page.page_type import DEFAULT_TYPE, PageType

_PARAGRAPH = 1.55
"""Leading of a paragraph as the other kinds' were chosen for."""
_WORDS_TO_LETTERS = 4 / 3
"""Space added between words to that between letters, as in WCAG 2.2, 1.4.12: 0.16 to 0.12 of the size."""
_LETTERS_IN_WORD = 6


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
    """The styles of all kinds at one type size, set as a reader likes it, and the width of the column.

    A face that the system lacks gives way to our serifs; heads and what is no part of the article stay sans.
    """

    def __init__(self, scale: int = 100, page_type: PageType = DEFAULT_TYPE) -> None:
        body = BASE_SIZE * scale / 100
        self.scale = scale
        self.page_type = page_type
        self.body = body
        self.note_font = sans(body * 0.76)
        text = self._text(body)
        self.column = page_type.measure * (
            QFontMetricsF(text).averageCharWidth()
            + text.letterSpacing()
            + text.wordSpacing() / _LETTERS_IN_WORD
        )
        self._styles = {
            Kind.HEADLINE: self._style(_bold(self._text(body * 1.75)), 1.22, 0.0, 0.55),
            Kind.BYLINE: self._style(self._sans(body * 0.82), 1.45, 0.0, 1.1, quiet=True),
            Kind.HEADING: self._style(_bold(self._sans(body * 1.02)), 1.35, 1.05, 0.3),
            Kind.PARAGRAPH: self._style(text, _PARAGRAPH, 0.0, 0.85),
            Kind.LIST_ITEM: self._style(text, 1.5, 0.0, 0.4, indent=1.6),
            Kind.CAPTION: self._style(_italic(self._text(body * 0.9)), 1.45, 0.2, 0.8),
            Kind.COMMENT: self._style(self._sans(body * 0.9), 1.5, 0.1, 0.55, indent=1.2, quiet=True),
            Kind.FURNITURE: self._style(self._sans(body * 0.8), 1.45, 0.1, 0.35, quiet=True),
        }

    def style(self, kind: Kind) -> BlockStyle:
        """The style of a block of `kind`."""
        return self._styles[kind]

    def _text(self, pixels: float) -> QFont:
        font = serif(pixels)
        if self.page_type.face:
            font.setFamilies([self.page_type.face, *font.families()])
        return self._spaced(font)

    def _sans(self, pixels: float) -> QFont:
        return self._spaced(sans(pixels))

    def _spaced(self, font: QFont) -> QFont:
        letters = font.pixelSize() * self.page_type.spacing / 100
        if letters:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letters)
            font.setWordSpacing(letters * _WORDS_TO_LETTERS)
        return font

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
        """`leading` in multiples of the font's own size, as it is where a paragraph's is 1.55; the other
        lengths in multiples of the body's."""
        own = leading * self.page_type.leading / 100 / _PARAGRAPH
        return BlockStyle(
            font, font.pixelSize() * own, before * self.body, after * self.body, indent * self.body, quiet
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
