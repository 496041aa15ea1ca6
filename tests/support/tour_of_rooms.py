"""Through every room of the window, one after another, as a reader would come through them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from speaking import as_it_was
from teaching_states import coding_states, key_states, publishing_states, settling_states

from secondread_core.errors import LibraryDamaged
from secondread_core.modes import Mode
from secondread_gui.help.help_window import HelpWindow
from secondread_gui.help.keys_dialog import KeysDialog
from secondread_gui.settings.settings_dialog import SettingsDialog
from secondread_gui.showing.pseudo import disguise, mirror, pseudo_words
from secondread_gui.showing.stage import PIECE, Stage, stage
from secondread_gui.trouble.trouble_dialog import TroubleDialog
from secondread_gui.window_words import WindowWords

SIZE = (1024, 700)
PASTED = (
    "Home » Town » Bridge to close after all\n\nBridge to close after all\n\nBy Ida Moll\n\n"
    "The Old Bridge will be closed, the council said. Experts have long warned of it.\n\nLeave a reply\n"
)

_LIKE_OTHERS = {
    *("key page, no key", "key page, a key", "key page, setting a lock", "key page, a coding begun"),
    *("coding, a sentence without a code", "coding, nothing beside the page", "a key being tried"),
}
"""Instructors' states that show nothing which another one does not show, too."""


@contextmanager
def dressed(application: QApplication, *, pseudo: bool, mirrored: bool, scale: int) -> Iterator[Stage]:
    """A window of `SIZE` in the pseudo-translation, or mirrored, or both, with type of `scale` per cent."""
    with as_it_was(application):
        if pseudo:
            disguise(application)
        if mirrored:
            mirror(application)
        with stage(WindowWords(retell=pseudo_words) if pseudo else None) as scene:
            scene.wardrobe.choose_scale(scale)
            scene.window.resize(*SIZE)
            scene.settle()
            yield scene


def rooms(scene: Stage) -> Iterator[tuple[str, QWidget]]:
    """(name, widget) of every room and every window beside it, each at rest when it comes."""
    for name, widget in _rooms(scene):
        if widget is scene.window:
            widget.resize(*SIZE)
        scene.settle(100)
        yield name, widget


def _rooms(scene: Stage) -> Iterator[tuple[str, QWidget]]:
    window = scene.window
    yield "library", window
    window.library_room.choose_learner()
    yield "learners", window
    desk = window.library_room.desk
    desk.add_text(PASTED)
    while not desk.preview.isVisible():
        scene.settle(20)
    yield "import", window
    desk.preview.cancel.click()
    window.show_library()
    window.read(PIECE)
    yield "start", window
    scene.begin(PIECE)
    scene.answer(6)
    yield "reading", window
    scene.answer()
    scene.press(window.reading_room.page, Qt.Key.Key_Return, control=True)
    yield "handing in", window
    scene.press(window.reading_room.panel.yes, Qt.Key.Key_Space)
    yield "report", window
    window.report_room.acts.next.trigger()
    yield "report on a sentence", window
    window.show_library()
    scene.begin("left-for-the-talks", 3, Mode.PRACTICE)
    scene.answer(3)
    yield "practice at level 3", window
    for part in (key_states, coding_states, settling_states, publishing_states):
        yield from (state for state in part(scene) if state[0] not in _LIKE_OTHERS)
    yield from _beside(scene)


def _beside(scene: Stage) -> Iterator[tuple[str, QWidget]]:
    """The windows beside the rooms."""
    window = scene.window
    window.show_help("codes")
    help_window = window.findChild(HelpWindow)
    assert help_window is not None
    help_window.resize(*SIZE)
    yield "help", help_window
    help_window.close()
    window.show_keys()
    keys = window.findChild(KeysDialog)
    assert keys is not None
    yield "keys", keys
    keys.close()
    window.show_settings()
    settings = window.findChild(SettingsDialog)
    assert settings is not None
    for page in range(settings.tabs.count()):
        settings.tabs.setCurrentIndex(page)
        yield f"settings, page {page + 1}", settings
    settings.close()
    library = Path("folder", "library.db")
    trouble = TroubleDialog(LibraryDamaged(library, "event-chain"), library)
    trouble.show()
    yield "trouble", trouble
    trouble.close()
