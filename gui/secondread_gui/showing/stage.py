"""A window on a library of its own, driven through its own keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from secondread_core.codebook import TYPE_CLASS, TypeClass, missing_codes
from secondread_core.data_folder import LIBRARY_NAME
from secondread_core.store.database import Library, open_library
from secondread_core.store.keys import current_key
from secondread_core.store.learners import add_learner
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.application import make_application
from secondread_gui.composing import compose_window
from secondread_gui.main_window import MainWindow

READER = "Mira"
PIECE = "american-trap"
_SLIPS = (3, 7, 11, 18, 25)
"""Sentences that the played reader gets wrong: a report without a miss would show little."""


class Stage:
    """The window, its wardrobe and its library."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.application = application
        self.library: Library = open_library(folder / LIBRARY_NAME)
        add_learner(self.library, READER)
        self.wardrobe = Wardrobe(application)
        self.wardrobe.open(self.library)
        self.window: MainWindow = compose_window(self.library, self.wardrobe)

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
        if not (widget or self.window).grab().save(str(file)):
            raise OSError(f"cannot write {file}")

    def answer(self, count: int | None = None) -> None:
        """Answer the first `count` open sentences (all without it) as a fair reader with some slips would."""
        room = self.window.reading_room
        sitting = room.sitting
        assert sitting is not None
        key = current_key(self.library, sitting.attempt.article_id)
        assert key is not None
        for number, unit in enumerate(sitting.open_units()[:count]):
            room.page.set_current(unit)
            coding = key.units[unit].coding
            opinion = TYPE_CLASS.get(coding.type_code) is TypeClass.OPINION
            slip = number % 30 in _SLIPS
            if coding.source_code in missing_codes(1) and number % 3:
                self.press(room.page, Qt.Key.Key_S)
            self.press(room.page, Qt.Key.Key_O if opinion is not slip else Qt.Key.Key_R)

    def hand_in(self) -> str:
        """Hand the open sitting in; its attempt."""
        room = self.window.reading_room
        assert room.sitting is not None
        attempt_id = room.sitting.attempt.attempt_id
        self.press(room.page, Qt.Key.Key_Return, control=True)
        self.press(room.panel.yes, Qt.Key.Key_Space)
        return attempt_id


@contextmanager
def stage() -> Iterator[Stage]:
    """A stage in a temporary folder; everything is closed and removed afterwards."""
    application = make_application()
    with TemporaryDirectory(prefix="secondread-") as folder:
        built = Stage(application, Path(folder))
        built.window.show()
        built.settle()
        try:
            yield built
        finally:
            built.window.close()
            built.settle(5)
