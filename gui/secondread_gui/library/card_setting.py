"""One card set in type at a width: where its lines stand, and its buttons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from secondread_gui.appearance.style import sans, serif, ui_size
from secondread_gui.library.card_words import IN_MENU, Action, CardWords, action_name

WIDEST = 860
"""Pixels of a card at 100 %: lines longer than that are no longer easy to read."""


class CardType:
    """The faces and spaces of a card at a type size of `scale` per cent; lengths in pixels."""

    def __init__(self, scale: int) -> None:
        unit = scale / 100
        self.unit = unit
        self.title = serif(20 * unit)
        self.title.setWeight(QFont.Weight.DemiBold)
        self.small = sans(round(13 * unit))
        self.summary = serif(15 * unit)
        self.plain = sans(ui_size(scale))
        self.button = sans(ui_size(scale))
        self.button.setWeight(QFont.Weight.DemiBold)
        self.padding = round(18 * unit)
        self.gap = round(7 * unit)
        self.ring = round(16 * unit)


@dataclass(frozen=True, slots=True)
class Line:
    """Some words, set; `quiet` words have the muted ink."""

    layout: QTextLayout
    quiet: bool


class CardSetting:
    """A card laid out. Coordinates are the card's own: (0, 0) is its top left corner."""

    __slots__ = ("_side", "buttons", "height", "lines", "menu", "ring", "width", "words")

    def __init__(self, words: CardWords, width: float, faces: CardType, *, right_to_left: bool) -> None:
        self.words = words
        self.width = width
        self._side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        self.lines: list[Line] = []
        self.buttons: dict[Action, QRectF] = {}
        self.menu: QRectF | None = None
        inner = width - 2 * faces.padding
        y = float(faces.padding)
        for text, font, quiet, after in (
            (words.title, faces.title, False, 0.7),
            (words.facts, faces.small, True, 1.3),
            (words.summary, faces.summary, False, 1.4),
        ):
            if text:
                y = self._set(text, font, faces.padding, y, inner, quiet=quiet) + after * faces.gap
        self.height = self._set_foot(faces, y, inner) + faces.padding
        self.ring = QRectF(faces.padding, self.lines[-1].layout.position().y(), faces.ring, faces.ring)
        self.ring.translate(0, (QFontMetricsF(faces.plain).height() - faces.ring) / 2)
        if right_to_left:
            self._mirror()

    def _set_foot(self, faces: CardType, top: float, inner: float) -> float:
        """The state at the left and the buttons at the right; below one another where they do not fit."""
        metrics = QFontMetricsF(faces.button)
        tall = metrics.height() + 14 * faces.unit
        wide = {
            action: metrics.horizontalAdvance(action_name(action)) + 28 * faces.unit
            for action in self.words.buttons
        }
        dots = next((action for action in self.words.actions if action in IN_MENU), None)
        if dots is not None:  # one sign for all of them
            wide[dots] = tall
        total = sum(wide.values()) + faces.gap * max(len(wide) - 1, 0)
        left = faces.padding + faces.ring + faces.gap * 1.3
        beside = inner - faces.ring - 1.3 * faces.gap
        state_width = QFontMetricsF(faces.plain).horizontalAdvance(self.words.state)
        if min(state_width, 240 * faces.unit) + total + 2 * faces.gap <= beside:
            bottom = self._set(
                self.words.state, faces.plain, left, top, beside - total - 2 * faces.gap, quiet=False
            )
            state_tall = bottom - top
            if state_tall < tall:  # both stand on one middle
                layout = self.lines[-1].layout
                layout.setPosition(layout.position() + QPointF(0, (tall - state_tall) / 2))
            return max(self._place(faces, wide, top, tall, inner), bottom)
        bottom = self._set(self.words.state, faces.plain, left, top, beside, quiet=False)
        return self._place(faces, wide, bottom + 1.4 * faces.gap, tall, inner) if wide else bottom

    def _place(
        self, faces: CardType, wide: dict[Action, float], top: float, tall: float, inner: float
    ) -> float:
        """Buttons from the right, in as many rows as they need; the y below them."""
        right = faces.padding + inner
        x, y = right, top
        for action, width in wide.items():
            if x < right and x - width < faces.padding:
                x, y = right, y + tall + faces.gap
            rect = QRectF(x - width, y, width, tall)
            if action in IN_MENU:
                self.menu = rect
            else:
                self.buttons[action] = rect
            x -= width + faces.gap
        return y + tall

    def _set(self, text: str, font: QFont, x: float, y: float, width: float, *, quiet: bool) -> float:
        """Set `text` in lines of `width` from (x, y); the y below it."""
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(self._side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        leading = QFontMetricsF(font).height() * 1.12
        layout.beginLayout()
        tall = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, tall))
            tall += leading
        layout.endLayout()
        layout.setPosition(QPointF(x, y))
        self.lines.append(Line(layout, quiet))
        return y + tall

    def _mirror(self) -> None:
        for line in self.lines:
            at = line.layout.position()
            wide = line.layout.boundingRect().width()
            line.layout.setPosition(QPointF(self.width - at.x() - wide, at.y()))
        self.buttons = {action: self._mirrored(rect) for action, rect in self.buttons.items()}
        self.menu = None if self.menu is None else self._mirrored(self.menu)
        self.ring = self._mirrored(self.ring)

    def _mirrored(self, rect: QRectF) -> QRectF:
        return QRectF(self.width - rect.right(), rect.top(), rect.width(), rect.height())
