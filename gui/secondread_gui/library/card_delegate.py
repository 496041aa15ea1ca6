"""Painting the cards of the shelf, and telling which button of a card stands at a point."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from secondread_gui.appearance.palettes import Colours
from secondread_gui.library.card_setting import CardSetting, CardType
from secondread_gui.library.card_words import Action, CardWords, action_name
from secondread_gui.library.shelf_model import OUTLINE, WORDS

_BETWEEN = 12
"""Pixels between two cards at 100 %."""
_KEPT = 2_000


class CardDelegate(QStyledItemDelegate):
    """Cards as wide as the list. Settings are kept: a row is laid out once for a width."""

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings: dict[tuple[CardWords, int], CardSetting] = {}
        self.width = 400
        """Of a card, in pixels; whoever changes it lays the list out anew."""
        self.dress(colours, scale)

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._colours = colours
        self._faces = CardType(scale)
        self._between = round(_BETWEEN * scale / 100)
        self._settings.clear()

    def setting(self, index: QModelIndex | QPersistentModelIndex, role: int = WORDS) -> CardSetting:
        """The card of a row, set; with `OUTLINE` for its height alone."""
        words: CardWords = index.data(role)
        place = (words, self.width)
        found = self._settings.get(place)
        if found is None:
            if len(self._settings) > _KEPT:
                self._settings.clear()
            parent = self.parent()
            mirrored = isinstance(parent, QWidget) and parent.isRightToLeft()
            found = CardSetting(words, self.width, self._faces, right_to_left=mirrored)
            self._settings[place] = found
        return found

    def action_at(self, index: QModelIndex, rect: QRectF, point: QPointF) -> Action | None:
        """What a click at `point` asks for, the row being shown in `rect`; any one `IN_MENU` is the menu."""
        setting = self.setting(index)
        inside = point - rect.topLeft()
        for action, button in setting.buttons.items():
            if button.contains(inside):
                return action
        return Action.REMOVE if setting.menu is not None and setting.menu.contains(inside) else None

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.width, round(self.setting(index, OUTLINE).height) + self._between)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        setting = self.setting(index)
        state = option.state
        rect = QRectF(option.rect)
        current = bool(state & QStyle.StateFlag.State_Selected)
        focused = current and bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        self._ground(painter, setting, current=current, focused=focused, hovered=hovered)
        for line in setting.lines:
            painter.setPen(QColor(self._colours.muted if line.quiet else self._colours.ink))
            line.layout.draw(painter, QPointF(0, 0))
        self._ring(painter, setting)
        for number, (action, button) in enumerate(setting.buttons.items()):
            name = action_name(action)
            if number == 0:
                self._primary(painter, button, name, filled=current or hovered)
            else:
                self._secondary(painter, button, name)
        if setting.menu is not None:
            self._dots(painter, setting.menu)
        painter.restore()

    def _ground(
        self, painter: QPainter, setting: CardSetting, *, current: bool, focused: bool, hovered: bool
    ) -> None:
        colours = self._colours
        edge = colours.focus if focused else colours.accent if current or hovered else colours.line
        thick = 2.0 if focused else 1.0
        painter.setBrush(QColor(colours.paper))
        painter.setPen(QPen(QColor(edge), thick))
        ground = QRectF(0, 0, setting.width, setting.height).adjusted(
            thick / 2, thick / 2, -thick / 2, -thick / 2
        )
        painter.drawRoundedRect(ground, 8, 8)

    def _primary(self, painter: QPainter, rect: QRectF, name: str, *, filled: bool) -> None:
        """Filled only on the card that a hand is at: a whole shelf of filled buttons would shout."""
        colours = self._colours
        painter.setBrush(QColor(colours.accent if filled else colours.raised))
        painter.setPen(QPen(QColor(colours.accent if filled else colours.line), 1.0))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(colours.on_accent if filled else colours.accent))
        painter.setFont(self._faces.button)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)

    def _secondary(self, painter: QPainter, rect: QRectF, name: str) -> None:
        painter.setPen(QColor(self._colours.ink))
        painter.setFont(self._faces.plain)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)

    def _dots(self, painter: QPainter, rect: QRectF) -> None:
        """Three dots: there is a menu."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.muted))
        for step in (-1, 0, 1):
            size = 1.7 * self._faces.unit
            painter.drawEllipse(rect.center() + QPointF(step * 4.2 * size, 0), size, size)

    def _ring(self, painter: QPainter, setting: CardSetting) -> None:
        """An empty ring, an arc of it for what is answered, or a tick for handed in."""
        colours, ring, share = self._colours, setting.ring, setting.words.share
        thick = 2.2 * self._faces.unit
        circle = ring.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        done = setting.words.handed_in
        painter.setPen(QPen(QColor(colours.accent if done else colours.muted), thick if done else 1.0))
        painter.drawEllipse(circle)
        painter.setPen(QPen(QColor(colours.accent), thick))
        if done:
            tick = QPainterPath(ring.topLeft() + QPointF(ring.width() * 0.27, ring.height() * 0.52))
            tick.lineTo(ring.topLeft() + QPointF(ring.width() * 0.44, ring.height() * 0.69))
            tick.lineTo(ring.topLeft() + QPointF(ring.width() * 0.74, ring.height() * 0.34))
            painter.drawPath(tick)
        elif share:
            painter.drawArc(circle, 90 * 16, -round(share * 360 * 16))
