"""Somebody at the real window, with keys and a mouse; and a library for them that can be copied as it is."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path

from library_desk import make_key
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from what_is_shown import Stored

from secondread_core.annotations import Mark
from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.data_folder import LIBRARY_NAME
from secondread_core.segmentation import segment
from secondread_core.store.articles import add_article
from secondread_core.store.database import open_library
from secondread_core.store.learners import add_learner, learners
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.composing import compose_window
from secondread_gui.main_window import MainWindow
from secondread_gui.page.choosing import words_of

TEXTS = (
    (
        "en",
        "ltr",
        "A council votes\n\nThe council voted 7 to 2, the clerk’s minutes say. Many people call it a "
        "well-known disgrace 😀👍🏽, plainly. “السلام عليكم”, said the mayor of شارع 12 on Monday.\n\n"
        "Experts expect 3,000 more. Nobody knows who pays for that, and why.",
    ),
    (
        "ar",
        "rtl",
        "المجلس يصوت\n\nصوت المجلس يوم الاثنين على المشروع رقم 12. هذا قرار سيئ جدا 😀 كما يرى الجميع.\n\n"
        "قال رئيس البلدية إن Kickstart سيبدأ غدا. لا أحد يعرف من يدفع.",
    ),
)
NONE, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def write_library(path: Path, application: QApplication) -> list[str]:
    """A library with two keyed articles, one from right to left, and somebody who reads; the articles."""
    library = open_library(path)
    add_learner(library, "Mira")
    articles = []
    for language, direction, text in TEXTS:
        body = normalise(text)
        article = Article(body, ArticleInfo(text[:12], language=language, direction=direction))
        segmentation = segment(body)
        key = make_key(article, segmentation)
        articles.append(add_article(library, article, segmentation, key))
    window = compose_window(library, Wardrobe(application))  # brings the course in
    window.close()
    window.deleteLater()
    return articles


class AtTheWindow:
    """Works on copies of the library at `template` in `folder`. `heard` is what a screen reader last said of
    the page, None if that is not foretold."""

    def __init__(self, template: Path, folder: Path) -> None:
        super().__init__()
        self.folder, self._images = folder, count()
        self.windows: list[MainWindow] = []
        self.heard: str | None = None
        self.path = self.image_of(template)
        self.open_window()

    # --- the program --------------------------------------------------------------------------------------

    def image_of(self, path: Path) -> Path:
        """What would be left of a library if everything ended now."""
        place = self.folder / str(next(self._images))
        place.mkdir(parents=True)
        for ending in ("", "-wal"):
            if Path(f"{path}{ending}").exists():
                shutil.copyfile(f"{path}{ending}", place / f"{LIBRARY_NAME}{ending}")
        return place / LIBRARY_NAME

    def open_window(self) -> None:
        """Start the program on the library at `path`."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        wardrobe = Wardrobe(application)
        self.library = open_library(self.path)
        wardrobe.open(self.library)
        self.window = compose_window(self.library, wardrobe)
        self.windows.append(self.window)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()
        self.learner = learners(self.library)[0]
        self.room = self.window.reading_room

    def put_away(self, window: MainWindow) -> None:
        """End a program and let go of its library."""
        window.hide()
        window.worker.close()
        window._wardrobe.open(None)
        window.library.close()
        window.deleteLater()

    def go(self) -> None:
        """End everything, and leave nothing behind."""
        for window in self.windows:
            self.put_away(window)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shutil.rmtree(self.folder)

    # --- what is there ------------------------------------------------------------------------------------

    @property
    def attempt_id(self) -> str:
        """The sitting that is open."""
        assert self.room.sitting is not None
        return self.room.sitting.attempt.attempt_id

    @property
    def current(self) -> int:
        """The current sentence's unit."""
        assert self.room.page.current is not None
        return self.room.page.current

    @property
    def level(self) -> int:
        """The level of the sitting."""
        assert self.room.sitting is not None
        return self.room.sitting.attempt.level

    @property
    def practising(self) -> bool:
        """Whether reasons may be shown."""
        return self.stored().practising

    def stored(self) -> Stored:
        """What the library says now."""
        return Stored(self.library, self.attempt_id)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A key where the focus is, as a person presses it."""
        self._be_active()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def _be_active(self) -> None:
        """The platform without a display takes a tool tip that goes away for the end of all activity."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            QApplication.processEvents()

    def to_page(self) -> None:
        """Escape leads back to the page, wherever one is."""
        self._be_active()
        for _ in range(4):
            if self.room.page.hasFocus():
                return
            self.press(Qt.Key.Key_Escape)
        assert self.room.page.hasFocus()

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """The left button, in the middle unless told where."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())

    def place_of(self, unit: int, start: int, end: int) -> QPoint | None:
        """Where words stand in the page's viewport; None if that is out of view."""
        page = self.room.page
        number = page._segmentation.units[unit].block
        piece = page._flow.setting(number).pieces(start, end)[0]
        y = page._flow.top(number) - page._scrolled()
        place = piece.translated(page._left(), y).center().toPoint()
        return place if page.viewport().rect().contains(place) else None

    def words_of(self, unit: int) -> tuple[tuple[int, int], ...]:
        """The words of a sentence, as offsets into the body."""
        sitting = self.stored().sitting
        own = sitting.stored.segmentation.units[unit]
        start = max(own.start, sitting.stored.segmentation.blocks[own.block].text_start)
        return words_of(sitting.stored.article.body, start, own.end)

    def expect(self, before: Stored, unit: int, mark: Mark) -> None:
        """That `unit` now holds `mark`, unless it is settled, and no other unit holds another mark."""
        after = self.stored().sitting
        expected = list(before.sitting.marks)
        if unit not in before.sitting.revealed:
            expected[unit] = mark
        assert list(after.marks) == expected
        assert after.revealed == before.sitting.revealed

    def hear_current(self) -> None:
        """From now on a screen reader is to have said the current sentence as it is stored."""
        self.heard = self.stored().spoken(self.current)
