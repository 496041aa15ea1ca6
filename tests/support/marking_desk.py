"""A page to mark words on, which keeps what it told, and texts that run either way."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.article import normalise
from secondread_core.segmentation import Segmentation, segment
from secondread_gui.appearance.palettes import DAY
from secondread_gui.page.decoration import PLAIN, Decoration
from secondread_gui.page.marking_page import MarkingPage

FAMILY = "👨‍👩‍👧‍👦"
TEXT = (
    "A headline of the day\n\nBy Ann Moll\n\n"
    "The mayor made an absurd claim on Monday. Nobody asked him why.\n\n"
    f"A {FAMILY} came 🇺🇦 by, said x\u0302mile's well-known aunt. It cost 3,500 crowns.\n"
)
HEBREW = "כותרת קצרה\n\nהשר אמר אתמול today שהגשר הישן ייסגר. איש לא שאל מדוע.\n"
ARABIC = "عنوان قصير\n\nقال الوزير أمس إن الجسر القديم سيغلق 3,500 يوم. لا أحد سأل.\n"
LEFT, RIGHT, SPACE = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space
SHIFT = Qt.KeyboardModifier.ShiftModifier
BUTTON = Qt.MouseButton.LeftButton


class Marked(MarkingPage):
    """The page with what it told."""

    def __init__(self) -> None:
        super().__init__(DAY, 100)
        self.told: list[tuple[int, int, int]] = []
        self.body = ""
        self.cut = Segmentation((), ())
        self.strokes: dict[int, tuple[tuple[int, int], ...]] = {}
        self.words_chosen.connect(lambda *chosen: self.told.append(chosen))

    def put(self, text: str, direction: str = "ltr") -> list[int]:
        """Show `text`; its stops."""
        self.body = normalise(text)
        self.cut = segment(self.body)
        stops = [number for number, unit in enumerate(self.cut.units) if unit.asked]
        self.show_article(
            self.body,
            self.cut,
            lambda unit: Decoration(strokes=self.strokes[unit]) if unit in self.strokes else PLAIN,
            stops=stops,
            direction=direction,
        )
        self.set_marking(True)
        QApplication.processEvents()
        return stops

    def text(self, chosen: tuple[int, int, int]) -> str:
        """The words that were told."""
        return self.body[chosen[1] : chosen[2]]

    def point(self, word: str, share: float = 0.5, start: int = 0) -> QPoint:
        """A point of the viewport inside `word`."""
        at = self.body.index(word, start)
        unit = next(number for number, one in enumerate(self.cut.units) if one.start <= at < one.end)
        block = self.cut.units[unit].block
        piece = self._flow.setting(block).pieces(at, at + len(word))[0]
        x = piece.left() + piece.width() * share + self._left()
        return QPoint(round(x), round(piece.center().y() + self._flow.top(block) - self._scrolled()))

    def drag(self, begin: QPoint, end: QPoint, *, release: bool = True) -> None:
        """Press, move in steps, release."""
        QTest.mousePress(self.viewport(), BUTTON, pos=begin)
        for step in range(1, 9):
            QTest.mouseMove(self.viewport(), begin + (end - begin) * step / 8)
        if release:
            QTest.mouseRelease(self.viewport(), BUTTON, pos=end)


def marked_page(qtbot: QtBot) -> Marked:
    """An empty page, shown."""
    view = Marked()
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view
