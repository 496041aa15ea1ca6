"""The library does not open. The program starts all the same, and nothing is written to the damaged file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from secondread_core.errors import (
    FileMissing,
    LibraryDamaged,
    LibraryInUse,
    LibraryNewer,
    LibraryReadOnly,
    NotALibrary,
    Refusal,
)
from secondread_core.store.backups import default_folder, newest_good
from secondread_core.store.damage import restore, set_aside
from secondread_core.store.database import Library, open_library, utc_now
from secondread_gui.messages import words_for
from secondread_gui.widgets.wrapping_button import WrappingButton
from secondread_gui.words import number_words

_Way = tuple[str, str, Callable[[], None]]
"""What it is called, what is said of it, what it does."""


class TroubleDialog(QDialog):
    """Offers what fits the refusal. `library` is the one that was opened in the end, None to quit."""

    def __init__(self, refusal: Refusal, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library: Library | None = None
        self.told = ""
        self._path = path
        self._aside: Path | None = None
        self.setWindowTitle("Second Read")
        self._text = QLabel(words_for(refusal))
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._text)
        self.ways: list[QPushButton] = []
        self._offer(refusal)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as tall as the words need; Qt itself begins no dialog taller than two thirds of the screen."""
        screen = self.screen().availableSize()
        width = min(
            max(self.fontMetrics().averageCharWidth() * 56, self.minimumSizeHint().width()), screen.width()
        )
        self.resize(width, min(self._column.totalHeightForWidth(width), screen.height()))

    def _offer(self, refusal: Refusal) -> None:
        """Put the ways that fit `refusal` in the place of those that were there."""
        ways = self._ways(refusal)
        if [text for text, _, _ in ways] == [button.text() for button in self.ways]:
            return
        for button in self.ways:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.ways = []
        for text, told, way in ways:
            button = WrappingButton(text)
            button.setAccessibleDescription(told)
            button.clicked.connect(lambda _=False, way=way: self._attempt(way))
            self._column.addWidget(button)
            button.show()  # at once, or it could not have the focus yet
            self.ways.append(button)
        self.ways[0].setFocus()
        if self.isVisible():
            self._fit()

    def _ways(self, refusal: Refusal) -> list[_Way]:
        ways: list[_Way] = []
        kept = self.tr("The damaged file is kept beside it")
        unchanged = self.tr("Reports can be seen, but nothing can be added or answered")
        damaged = isinstance(refusal, LibraryDamaged | NotALibrary)
        if damaged and newest_good(default_folder(self._path)) is not None:
            ways.append((self.tr("Go back to the newest good backup"), kept, self._restore))
        if isinstance(refusal, LibraryDamaged):
            ways.append((self.tr("Save what can be read of it"), kept, self._salvage))
        if isinstance(refusal, LibraryReadOnly):
            ways.append((self.tr("Open it for reading only"), unchanged, self._read_only))
        if isinstance(refusal, LibraryInUse) and newest_good(default_folder(self._path)) is not None:
            ways.append((self.tr("Open the newest backup for reading only"), unchanged, self._read_backup))
        if damaged:
            ways.append((self.tr("Move it aside and begin a new library"), kept, self._begin_anew))
        if not damaged and not isinstance(refusal, LibraryNewer):
            told = self.tr("Opens the library as if the program had just been started")
            ways.append((self.tr("Try again"), told, self._try_again))
        return [*ways, (self.tr("Quit"), self.tr("Nothing is opened and nothing is changed"), self.reject)]

    def _attempt(self, way: Callable[[], None]) -> None:
        """Go a way; where it is closed too, say why and stay."""
        try:
            way()
        except Refusal as refusal:
            self._text.setText(words_for(refusal))
            self._fit()
            return
        if self.library is not None:
            self.accept()

    def _open(self, *, read_only: bool = False) -> None:
        try:
            self.library = open_library(self._path, read_only=read_only, backups=default_folder(self._path))
        except Refusal as refusal:
            if self._stands_there():  # else the way broke off half-way, and the others are still the same
                self._offer(refusal)
            raise

    def _stands_there(self) -> bool:
        """Whether anything is at the library's place, even if we may not look at it."""
        return os.path.lexists(self._path)

    def _move_aside(self) -> Path:
        """Move what stands at the library's place aside; where that is done, which file it was."""
        if self._aside is None or self._stands_there():
            self._aside = set_aside(self._path, utc_now())
        return self._aside

    def _backup(self) -> Path:
        backup = newest_good(default_folder(self._path))
        if backup is None:  # there was one when this way was offered
            raise FileMissing(default_folder(self._path))
        return backup

    def _try_again(self) -> None:
        self._open()

    def _read_only(self) -> None:
        self._open(read_only=True)

    def _read_backup(self) -> None:
        """A library that somebody else writes cannot be copied whole; its newest backup can be read."""
        backup = self._backup()
        self.library = open_library(backup, read_only=True)
        self.told = self.tr("This is the backup {backup}. Nothing can be changed in it.").format(
            backup=backup.name
        )

    def _restore(self) -> None:
        backup = self._backup()
        aside = self._move_aside()
        restore(backup, self._path)
        self.told = self.tr("Restored from {backup}. The damaged library is kept as {aside}.").format(
            backup=backup.name, aside=aside.name
        )
        self._open()

    def _salvage(self) -> None:
        from secondread_core.store.salvage import salvage

        aside = self._move_aside()
        report = salvage(aside, self._path)
        words = self.tr(
            "Came back: {articles} articles, {attempts} sittings, {acts} answers; "
            "{lost} answers could not be read. The damaged library is kept as {aside}."
        )
        self.told = words.format(
            articles=number_words(report.articles.saved),
            attempts=number_words(report.attempts.saved),
            acts=number_words(report.acts.saved),
            lost=number_words(report.acts.lost),
            aside=aside.name,
        )
        self._open()

    def _begin_anew(self) -> None:
        aside = self._move_aside()
        self._open()
        self.told = self.tr("This is a new library. The old one is kept as {aside}.").format(aside=aside.name)
