"""The page on which words can be marked: drawn over with the mouse, or chosen word by word with the keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from secondread_core.annotations import Span
from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.choosing import Choice, between, words_of
from secondread_gui.page.page_view import PageView

_TURN = 40
"""Milliseconds between two lines while a drag scrolls the page."""
_WITHOUT = ~Qt.KeyboardModifier.KeypadModifier


@dataclass(slots=True)
class _Grip:
    """Where the left button went down: words are chosen from there, and only in that unit."""

    unit: int
    at: QPoint
    letter: Span
    words: tuple[Span, ...]
    dragging: bool = False


class MarkingPage(PageView):
    """Chosen words lie in a dashed box until they are marked (`words_chosen`) or dropped.

    While marking is on, a drag over a sentence chooses its words, and so do Left and Right (with Shift: more
    of them) in the current sentence; a release or Space marks them. In an article that runs from right to
    left, Left goes on. A click without a drag is what it is on every page.
    """

    words_chosen = Signal(int, int, int)
    """A unit, and whole words of it as a half-open stretch of the body, in code points."""

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(colours, scale, parent)
        self._marking = False
        self._choice: Choice | None = None
        self._grip: _Grip | None = None
        self._pointed = QPoint()
        self._turns = QTimer(self, interval=_TURN)
        self._turns.timeout.connect(self._scroll_on)
        self.current_changed.connect(self._drop_elsewhere)

    # --- what the rooms call ----------------------------------------------------------------------------

    @property
    def marking(self) -> bool:
        """Whether words can be chosen."""
        return self._marking

    @property
    def choice(self) -> Choice | None:
        """The words that are chosen but not yet marked."""
        return self._choice

    def set_marking(self, on: bool) -> None:
        """Let words be chosen, or not any more."""
        self._marking = on
        if not on:
            self.drop_words()

    def drop_words(self) -> bool:
        """Forget the words that are chosen, and a drag under way; whether there was either."""
        dragging = self._grip is not None and self._grip.dragging
        self._let_go()
        if self._choice is None:
            return dragging
        unit, self._choice = self._choice.unit, None
        self.refresh([unit])
        return True

    def forget(self) -> None:
        self._let_go()
        self._choice = None
        super().forget()

    # --- with the mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            if self._grip is None:
                super().mousePressEvent(event)
            return
        self.drop_words()
        super().mousePressEvent(event)
        point = event.position().toPoint()
        unit = self.unit_at(point)
        if self._marking and unit is not None and self.is_stop(unit):
            self._grip = _Grip(unit, point, self._letter_at(unit, point), self._words(unit))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # the second of two quick presses may begin a drag like any other

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        grip, self._pointed = self._grip, event.position().toPoint()
        if grip is None:
            super().mouseMoveEvent(event)
        elif not event.buttons() & Qt.MouseButton.LeftButton:  # let go where we were not told of it
            self.drop_words()
        elif grip.dragging or (self._pointed - grip.at).manhattanLength() >= QApplication.startDragDistance():
            self._drag(grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grip = self._grip
        if grip is None or not grip.dragging:
            if event.button() is Qt.MouseButton.LeftButton:
                self._let_go()
            super().mouseReleaseEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            choice = self._choice
            self.drop_words()
            if choice is not None:
                self.words_chosen.emit(choice.unit, *choice.span)

    def _scroll_on(self) -> None:
        if self._grip is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._beyond(self._grip.unit))
            self._drag(self._grip)

    def _drag(self, grip: _Grip) -> None:
        if not grip.dragging:
            grip.dragging = True
            self.set_current(grip.unit, scroll=False)
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        letter = self._letter_at(grip.unit, self._pointed)
        self._choose(between(grip.unit, grip.words, grip.letter, letter))
        if not self._beyond(grip.unit):
            self._turns.stop()
        elif not self._turns.isActive():
            self._turns.start()

    def _beyond(self, unit: int) -> int:
        """How far to scroll now if the pointer is above or below the page and the unit goes on there: the
        farther away the pointer is, the more."""
        rect, height, y = self.unit_rect(unit), self.viewport().height(), self._pointed.y()
        if y < 0 and rect.top() < 0:
            return y - self.verticalScrollBar().singleStep()
        if y >= height and rect.bottom() >= height:
            return y - height + self.verticalScrollBar().singleStep()
        return 0

    def _let_go(self) -> None:
        if self._grip is not None and self._grip.dragging:
            self._turns.stop()
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._grip = None

    def _letter_at(self, unit: int, point: QPoint) -> Span:
        return self._flow.letter_near(unit, point.x() - self._left(), point.y() + self._scrolled())

    # --- with the keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was one for choosing words."""
        unit, key, modifiers = self.current, event.key(), event.modifiers() & _WITHOUT
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        if not self._marking or unit is None or not (shift or not modifiers):
            return False
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            onward = (key == Qt.Key.Key_Left) == self._flow.right_to_left
            self._step_word(unit, 1 if onward else -1, extend=shift)
            return True
        if key != Qt.Key.Key_Space or shift or self._choice is None:
            return False
        if not event.isAutoRepeat():
            self.words_chosen.emit(self._choice.unit, *self._choice.span)
        return True

    def _step_word(self, unit: int, by: int, *, extend: bool) -> None:
        self._let_go()
        if self._choice is not None and self._choice.unit == unit:
            choice = self._choice.moved(by, extend=extend)
        elif words := self._words(unit):
            at = 0 if by > 0 else len(words) - 1
            choice = Choice(unit, words, at, at)
        else:
            return
        self._choose(choice)
        self._reveal_word(unit, choice.words[choice.head])
        self.announce(self._spoken(choice))

    def _reveal_word(self, unit: int, word: Span) -> None:
        """Scroll no further than that the word's line is in view."""
        top, bottom = self._flow.line_extent(unit, word[0])
        bar, y, height = self.verticalScrollBar(), self._scrolled(), self.viewport().height()
        if top < y:
            bar.setValue(bar.value() + round(top - y - (bottom - top)))
        elif bottom > y + height:
            bar.setValue(bar.value() + round(bottom - y - height + (bottom - top)))

    def _spoken(self, choice: Choice) -> str:
        start, end = choice.span
        values = {
            "words": " ".join(self._body[start:end].split()),
            "first": choice.first + 1,
            "last": choice.last + 1,
            "total": len(choice.words),
        }
        marked = any(left < end and start < right for left, right in self._decoration(choice.unit).strokes)
        if choice.first != choice.last:
            text = self.tr("{words} chosen, words {first} to {last} of {total}")
        elif marked:
            text = self.tr("word: {words}, marked, {first} of {total}")
        else:
            text = self.tr("word: {words}, {first} of {total}")
        return text.format(**values)

    # --- both -------------------------------------------------------------------------------------------

    def _words(self, unit: int) -> tuple[Span, ...]:
        own = self._segmentation.units[unit]
        start = max(own.start, self._segmentation.blocks[own.block].text_start)
        return words_of(self._body, start, own.end)

    def _choose(self, choice: Choice | None) -> None:
        if choice != self._choice:
            units = {one.unit for one in (self._choice, choice) if one is not None}
            self._choice = choice
            self.refresh(units)

    def _drop_elsewhere(self, unit: int) -> None:
        if self._choice is not None and self._choice.unit != unit:
            self.drop_words()

    def paint_under(self, painter: QPainter, blocks: range) -> None:
        super().paint_under(painter, blocks)
        if self._choice is not None and self._segmentation.units[self._choice.unit].block in blocks:
            self._painter.choice_light(painter, self._choice.unit, *self._choice.span)

    def paint_over(self, painter: QPainter, blocks: range) -> None:
        super().paint_over(painter, blocks)
        if self._choice is not None and self._segmentation.units[self._choice.unit].block in blocks:
            self._painter.choice_box(painter, self._choice.unit, *self._choice.span)
