"""The page before it is taken in: whole parts can be chosen, and it is shown what each was taken for."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from secondread_core.article import Article
from secondread_core.segmentation import Kind, Segmentation
from secondread_gui.appearance.palettes import Colours
from secondread_gui.library.block_words import KINDS, kind_name, kind_note
from secondread_gui.page.decoration import Decoration, Note, Tone, Underline
from secondread_gui.page.page_view import PageView
from secondread_gui.words import number_words

_SPOKEN = 200
"""Characters of a part that a screen reader says when it is chosen."""


class BlockPage(PageView):
    """Every second sentence is underlined, so that one sees where they were cut. Keys 1 to 8 name a kind."""

    block_changed = Signal(int)
    """The part that is current."""
    kind_wanted = Signal(object)
    """A `Kind` for the current part."""

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(colours, scale, parent)
        self._shown = Segmentation((), ())
        self._text = ""
        self._first_units: list[int] = []
        self.setAccessibleName(self.tr("The article as it will be cut"))
        self.current_changed.connect(self._tell)

    @property
    def block(self) -> int | None:
        """The current part."""
        return None if self.current is None else self._shown.units[self.current].block

    def show_cut(self, article: Article, segmentation: Segmentation, chosen: int | None = None) -> None:
        """Show the article as `segmentation` has it; with `chosen`, the page stays where it is and that part
        is current."""
        place = self.verticalScrollBar().value()
        self._shown, self._text = segmentation, article.body
        units = segmentation.units
        blocks = [unit.block for unit in units]
        self._first_units = [at for at, block in enumerate(blocks) if at == 0 or blocks[at - 1] != block]
        self.show_article(
            article.body,
            segmentation,
            self._decoration_of,
            stops=self._first_units,
            direction=article.info.direction,
            longest_note=max((kind_note(kind) for kind in KINDS), key=len),
        )
        if chosen is not None:
            self.verticalScrollBar().setValue(place)
            at = next((first for first in self._first_units if blocks[first] >= chosen), None)
            self.set_current(at, scroll=False)

    def invitation(self) -> str:
        return self.tr("Up and Down choose a part of the page; the keys 1 to 8 say what it is")

    def lit_with(self, unit: int) -> range:
        at = bisect_right(self._first_units, unit) - 1
        following = self._first_units[at + 1 : at + 2] or [len(self._shown.units)]
        return range(self._first_units[at], following[0])

    def unit_at(self, point: QPoint) -> int | None:
        unit = super().unit_at(point)
        return None if unit is None else self.lit_with(unit)[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and 0 <= number < len(KINDS) and self.current is not None:
            self.kind_wanted.emit(KINDS[number])
        else:
            super().keyPressEvent(event)

    def _decoration_of(self, unit: int) -> Decoration:
        own = self._shown.units[unit]
        place = unit - self.lit_with(unit)[0]
        note = kind_note(own.kind) if place == 0 else ""
        return Decoration(
            underline=Underline.FAINT if own.asked and place % 2 else Underline.NONE,
            notes=(Note(note, Tone.MUTED),) if note else (),
            struck=own.kind is Kind.FURNITURE,
        )

    def _tell(self, unit: int) -> None:
        block = self._shown.blocks[self._shown.units[unit].block]
        text = self._text[block.start : min(block.end, block.start + _SPOKEN)]
        words = self.tr("Part {number} of {total}, {kind}: {text}")
        self.announce(
            words.format(
                number=number_words(self._shown.units[unit].block + 1),
                total=number_words(len(self._shown.blocks)),
                kind=kind_name(block.kind),
                text=" ".join(text.split()),
            )
        )
        self.block_changed.emit(self._shown.units[unit].block)
