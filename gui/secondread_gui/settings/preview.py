"""A short page of our own that shows every kind of mark in the type and colours chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.segmentation import Block, Kind, Segmentation, Unit
from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.decoration import Decoration
from secondread_gui.page.page_type import PageType
from secondread_gui.page.page_view import PageView
from secondread_gui.reading.wording import decoration_of, source_note


class Preview(PageView):
    """Headline, report, missing source, opinion with marked words, report; one can walk through them."""

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(colours, scale, parent)
        self.setAccessibleName(self.tr("How a page looks"))
        words = self.tr("heartless little plan")
        opinion = self.tr("It is a {words} that leaves an island alone in the dark.")
        sentences = [
            self.tr("The night ferry is to stop"),
            self.tr("The town will stop its night ferry in May, the mayor, Ida Holm, told the council."),
            self.tr("Hardly anybody takes it after ten, it is said."),
            opinion.format(words=words),
            self.tr("The last boat will leave at half past nine."),
        ]
        body, units = "", []
        for number, sentence in enumerate(sentences):
            body += "" if not body else "\n\n" if number in (1, 3) else " "
            kind = Kind.PARAGRAPH if number else Kind.HEADLINE
            units.append(Unit(len(body), len(body) + len(sentence), kind, (number + 1) // 2))
            body += sentence
        blocks = [
            Block(units[first].start, units[last].end, units[first].start, units[first].kind)
            for first, last in ((0, 0), (1, 2), (3, 4))
        ]
        stroke = body.index(words, units[3].start)
        marks = {
            1: Mark(TypeClass.REPORTED),
            2: Mark(TypeClass.REPORTED, flag=True),
            3: Mark(TypeClass.OPINION, spans=((stroke, stroke + len(words)),)),
            4: Mark(TypeClass.REPORTED),
        }
        drawn = {unit: decoration_of(mark) for unit, mark in marks.items()}
        self.show_article(
            body,
            Segmentation(tuple(blocks), tuple(units)),
            lambda unit: drawn.get(unit, Decoration()),
            stops=range(len(units)),
            longest_note=source_note(),
        )
        self.set_current(1, scroll=False)
        self.setAccessibleDescription(sentences[1])
        self.current_changed.connect(lambda unit: self.announce(sentences[unit]))

    def wear(self, colours: Colours, scale: int, page_type: PageType) -> None:
        """Take over everything that can be chosen."""
        at_top = self.verticalScrollBar().value() == 0
        self.dress(colours, scale)
        self.set_type(page_type)
        if at_top:
            self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        letters = self.fontMetrics().averageCharWidth()
        return QSize(letters * 60, letters * 50)

    def minimumSizeHint(self) -> QSize:
        letters = self.fontMetrics().averageCharWidth()
        return QSize(letters * 24, letters * 12)
