"""A window on a library of its own, driven through its own keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from secondread_core.codebook import TYPE_CLASS, TypeClass, TypeCode, missing_codes
from secondread_core.data_folder import LIBRARY_NAME
from secondread_core.modes import Mode
from secondread_core.store.attempts import attempts_of
from secondread_core.store.database import Library, open_library
from secondread_core.store.keys import current_key
from secondread_core.store.learners import add_learner, learners
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.application import make_application
from secondread_gui.composing import compose_window
from secondread_gui.main_window import MainWindow
from secondread_gui.reading.acts import KINDS, Act
from secondread_gui.starting.plan import Plan
from secondread_gui.window_words import WindowWords

READER = "Mira"
PIECE = "american-trap"
_LOSSLESS = 100
"""What Qt takes for WebP that keeps every pixel: a quarter of the size of PNG."""
_SLIPS = (3, 7, 11, 18, 25)
"""Sentences that the played reader gets wrong: a report without a miss would show little."""


class Stage:
    """The window, its wardrobe and its library."""

    def __init__(self, application: QApplication, folder: Path, words: WindowWords | None) -> None:
        self.application = application
        self.library: Library = open_library(folder / LIBRARY_NAME)
        add_learner(self.library, READER)
        self.wardrobe = Wardrobe(application)
        self.wardrobe.open(self.library)
        self.words = words or WindowWords()
        self.window: MainWindow = compose_window(self.library, self.wardrobe, self.words)

    def settle(self, milliseconds: int = 60) -> None:
        """Let the window come to rest."""
        timer = QElapsedTimer()
        timer.start()
        while timer.elapsed() < milliseconds:
            self.application.processEvents()

    def press(self, widget: QWidget, *keys: Qt.Key, control: bool = False) -> None:
        """Press `keys` one after another."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(widget, key, modifier)
        self.settle(5)

    def picture(self, file: Path, widget: QWidget | None = None) -> None:
        """Save what the window, or `widget`, looks like."""
        self.settle()
        file.parent.mkdir(parents=True, exist_ok=True)
        quality = _LOSSLESS if file.suffix == ".webp" else -1
        if not (widget or self.window).grab().save(str(file), quality=quality):
            raise OSError(f"cannot write {file}")

    def begin(self, article_id: str, level: int = 1, mode: Mode = Mode.TEST) -> None:
        """Go on with an article, or begin it."""
        self.window.activateWindow()
        self.settle()
        self.window.read(article_id)
        if self.window.rooms.currentWidget() is self.window.start_room:
            self.window.begin(article_id, Plan(level, mode))

    def answer(self, count: int | None = None) -> None:
        """Answer the first `count` open sentences (all without it) as a fair reader with some slips would.

        Practice settles every answer; at level 3 the key's words are marked where it has any.
        """
        room = self.window.reading_room
        sitting = room.sitting
        assert sitting is not None
        key = current_key(self.library, sitting.attempt.article_id)
        assert key is not None
        level = sitting.attempt.level
        for number, unit in enumerate(sitting.open_units()[:count]):
            room.page.set_current(unit)
            coding = key.units[unit].coding
            slip = number % 30 in _SLIPS
            if coding.source_code in missing_codes(level) and number % 3:
                self.press(room.page, Qt.Key.Key_S)
                if level > 1:
                    kind = KINDS.index(Act(coding.source_code))
                    self.press(room.page, Qt.Key(Qt.Key.Key_1 + kind))
            self.press(room.page, _key_of(coding.type_code, level, slip=slip))
            if level == 3:
                for span in coding.spans:
                    room.mark_words(unit, span.start, span.end)
            if sitting.attempt.mode is Mode.PRACTICE:
                self.press(room.page, Qt.Key.Key_Return)

    @property
    def answered(self) -> int:
        """How many sentences of the open sitting have an answer."""
        sitting = self.window.reading_room.sitting
        return 0 if sitting is None else sitting.attempt.answered

    def handed_in(self, article_id: str) -> str:
        """The attempt on an article that was handed in first."""
        (who,) = learners(self.library)
        taken = attempts_of(self.library, who.learner_id, article_id)
        return next(attempt.attempt_id for attempt in taken if attempt.handed_in_at is not None)

    def beside(self) -> QWidget | None:
        """The window that stands beside ours, if there is one."""
        others = (widget for widget in self.application.topLevelWidgets() if widget is not self.window)
        return next((widget for widget in others if widget.isVisible()), None)

    def hand_in(self) -> str:
        """Hand the open sitting in; its attempt."""
        room = self.window.reading_room
        assert room.sitting is not None
        attempt_id = room.sitting.attempt.attempt_id
        self.press(room.page, Qt.Key.Key_Return, control=True)
        self.press(room.panel.yes, Qt.Key.Key_Space)
        return attempt_id


def _key_of(code: TypeCode, level: int, *, slip: bool) -> Qt.Key:
    """The key that says `code`; with a slip, one that says something else."""
    if level == 1:
        opinion = TYPE_CLASS.get(code) is TypeClass.OPINION
        return Qt.Key.Key_O if opinion is not slip else Qt.Key.Key_R
    number = list(TypeCode).index(code)
    return Qt.Key(Qt.Key.Key_1 + ((number + 1) % 5 if slip else number))


@contextmanager
def stage(words: WindowWords | None = None) -> Iterator[Stage]:
    """A stage in a temporary folder; everything is closed and removed afterwards."""
    application = make_application()
    with TemporaryDirectory(prefix="secondread-") as folder:
        built = Stage(application, Path(folder), words)
        built.window.show()
        built.settle()
        try:
            yield built
        finally:
            built.window.close()
            built.settle(5)
