"""Putting the window together: library, bundled course, appearance, words."""

from __future__ import annotations

import os
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import secondread_seeds
from secondread_core.data_folder import LIBRARY_NAME
from secondread_core.errors import Refusal
from secondread_core.store.backups import default_folder, is_due
from secondread_core.store.database import Library, open_library
from secondread_core.store.preferences import read_preference, write_preference
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.main_window import MainWindow
from secondread_gui.window_words import WindowWords

if TYPE_CHECKING:
    from secondread_core.portable_key import PortableKey
    from secondread_gui.background import Job, Worker


def compose(application: QApplication, folder: Path) -> MainWindow | None:
    """The window on the library in `folder`; None if it cannot be opened and the user chose to quit."""
    path = folder / LIBRARY_NAME
    wardrobe = Wardrobe(application)
    library: Library | None = None
    told = ""
    try:
        library = open_library(path, backups=default_folder(path))
        wardrobe.open(library)
    except Refusal as refusal:
        if library is not None:
            library.close()
        wardrobe.open(None)
        library, told = _ask_for_a_way_on(refusal, path)
        if library is None:
            return None
        wardrobe.open(library)
    window = compose_window(library, wardrobe)
    if told:
        window.messages.tell(told)
    return window


def back_up_after_a_kill(library: Library, worker: Worker) -> None:
    """Make the backup that a session which never closed did not make; quietly, beside what people do."""
    folder = library.backups
    if library.read_only or folder is None or not is_due(library.path, folder):
        return
    from secondread_core.store.backups import back_up, thin

    def task(_job: Job) -> None:
        back_up(library, folder)
        thin(folder, library.moment())

    worker.run(task, lambda _none: None, lambda _refusal: None)  # closing tries again, and tells


def compose_window(library: Library, wardrobe: Wardrobe, words: WindowWords | None = None) -> MainWindow:
    """The window on an open library, with the bundled course in it; in the language in force or `words`'."""
    trouble = _bring_course(library)
    window = MainWindow(
        library,
        wardrobe,
        known_keys=known_keys,
        words=words or WindowWords(QLocale().bcp47Name()),
    )
    if trouble is not None:
        window.messages.refuse(trouble)
    return window


@cache
def known_keys() -> list[PortableKey]:
    """The keys that travel without their article, read when something is first imported."""
    from secondread_core.exchange.course import read_published_keys

    return read_published_keys(secondread_seeds.catalogue())


def _ask_for_a_way_on(refusal: Refusal, path: Path) -> tuple[Library | None, str]:
    from secondread_gui.trouble.trouble_dialog import TroubleDialog

    dialog = TroubleDialog(refusal, path)
    dialog.exec()
    return dialog.library, dialog.told


def _bring_course(library: Library) -> Refusal | None:
    """Take the bundled articles in, unless exactly these were taken in before; what stood in the way."""
    if library.read_only:
        return None
    edition = _edition()
    try:
        if read_preference(library, "program", "course") == edition:
            return None
        from secondread_core.exchange.course import read_course
        from secondread_core.session.course import install_course

        install_course(library, read_course(secondread_seeds.catalogue()))
        write_preference(library, "program", "course", edition)
    except Refusal as refusal:
        return refusal
    return None


def _edition() -> str:
    """The bundled files as one short string: another course, another string."""
    digest = sha256()
    for folder, _, names in sorted(os.walk(Path(secondread_seeds.__file__).parent)):
        for name in sorted(names):
            if name.endswith((".txt", ".json")):
                digest.update(name.encode())
                digest.update((Path(folder) / name).read_bytes())
    return digest.hexdigest()[:16]
