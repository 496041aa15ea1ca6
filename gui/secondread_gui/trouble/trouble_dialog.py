"""The library does not open. The program starts all the same, and nothing is written to the damaged file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from secondread_core.errors import (
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


class TroubleDialog(QDialog):
    """Offers what fits the refusal. `library` is the one that was opened in the end, None to quit."""

    def __init__(self, refusal: Refusal, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library: Library | None = None
        self.told = ""
        self._path = path
        self.setWindowTitle("Second Read")
        self._text = QLabel(words_for(refusal))
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._text)
        self.ways: list[QPushButton] = []
        damaged = isinstance(refusal, LibraryDamaged | NotALibrary)
        if damaged and newest_good(default_folder(path)) is not None:
            self._offer(self.tr("Go back to the newest good backup"), self._restore)
        if isinstance(refusal, LibraryDamaged):
            self._offer(self.tr("Save what can be read of it"), self._salvage)
        if isinstance(refusal, LibraryReadOnly):
            self._offer(self.tr("Open it for reading only"), self._read_only)
        if isinstance(refusal, LibraryInUse) and newest_good(default_folder(path)) is not None:
            self._offer(self.tr("Open the newest backup for reading only"), self._read_backup)
        if damaged:
            self._offer(self.tr("Move it aside and begin a new library"), self._begin_anew)
        if not damaged and not isinstance(refusal, LibraryNewer):
            self._offer(self.tr("Try again"), self._try_again)
        self._offer(self.tr("Quit"), self.reject)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)

    def _offer(self, text: str, way: Callable[[], None]) -> None:
        button = QPushButton(text)
        button.clicked.connect(lambda: self._attempt(way))
        self._column.addWidget(button)
        self.ways.append(button)

    def _attempt(self, way: Callable[[], None]) -> None:
        """Go a way; where it is closed too, say why and stay."""
        try:
            way()
        except Refusal as refusal:
            self._text.setText(words_for(refusal))
            return
        if self.library is not None:
            self.accept()

    def _open(self, *, read_only: bool = False) -> None:
        self.library = open_library(self._path, read_only=read_only, backups=default_folder(self._path))

    def _try_again(self) -> None:
        self._open()

    def _read_only(self) -> None:
        self._open(read_only=True)

    def _read_backup(self) -> None:
        """A library that somebody else writes cannot be copied whole; its newest backup can be read."""
        backup = newest_good(default_folder(self._path))
        if backup is not None:
            self.library = open_library(backup, read_only=True)
            self.told = self.tr("This is the backup {backup}. Nothing can be changed in it.").format(
                backup=backup.name
            )

    def _restore(self) -> None:
        backup = newest_good(default_folder(self._path))
        aside = set_aside(self._path, utc_now())
        if backup is not None:
            restore(backup, self._path)
        self._open()
        self.told = self.tr("Restored from {backup}. The damaged library is kept as {aside}.").format(
            backup="–" if backup is None else backup.name, aside=aside.name
        )

    def _salvage(self) -> None:
        from secondread_core.store.salvage import salvage

        aside = set_aside(self._path, utc_now())
        report = salvage(aside, self._path)
        self._open()
        words = self.tr(
            "Came back: {articles} articles, {attempts} sittings, {acts} answers; "
            "{lost} answers could not be read. The damaged library is kept as {aside}."
        )
        self.told = words.format(
            articles=report.articles.saved,
            attempts=report.attempts.saved,
            acts=report.acts.saved,
            lost=report.acts.lost,
            aside=aside.name,
        )

    def _begin_anew(self) -> None:
        aside = set_aside(self._path, utc_now())
        self._open()
        self.told = self.tr("This is a new library. The old one is kept as {aside}.").format(aside=aside.name)
