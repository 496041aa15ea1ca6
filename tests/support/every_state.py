"""Every room and every window in each of its states that has other controls to show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tour_of_rooms import PASTED

from secondread_core.errors import LibraryDamaged
from secondread_core.modes import Mode
from secondread_core.store.preferences import write_preference
from secondread_gui.help.help_window import HelpWindow
from secondread_gui.help.keys_dialog import KeysDialog
from secondread_gui.reading.side_pane import Side
from secondread_gui.showing.stage import PIECE, Stage
from secondread_gui.trouble.trouble_dialog import TroubleDialog

State = tuple[str, QWidget]
OTHER, THIRD = "left-for-the-talks", "not-one-step-back"


def states(scene: Stage) -> Iterator[State]:
    """(name, window) of one state after another, each at rest when it comes."""
    for part in (
        library_states,
        reading_states,
        practice_states,
        report_states,
        window_states,
    ):
        for name, window in part(scene):
            scene.settle(40)
            yield name, window


def library_states(scene: Stage) -> Iterator[State]:
    """Shelf, import, learners, and the page before an article."""
    window, room = scene.window, scene.window.library_room
    yield "shelf, tour offered", window
    room.shelf.search.setText("no such article")
    yield "shelf, nothing found", window
    room.shelf.search.clear()
    room.add_paths([Path("nowhere", "a.txt"), Path("nowhere", "b.txt")])
    _until(scene, lambda: room.desk.summary.isVisible())
    yield "import, what could not be read", window
    room.desk.summary.back.click()
    room.desk.add_text(PASTED)
    _until(scene, lambda: room.desk.preview.isVisible())
    yield "import", window
    QTest.keyClick(room.desk.preview.page, Qt.Key.Key_Down)
    yield "import, a part chosen", window
    room.desk.preview.take.click()
    _until(scene, lambda: bool(window.messages.text))
    yield "shelf, a message with Undo", window
    window.messages.clear()
    room.shelf.view.setFocus()
    QTest.keyClick(room.shelf.view, Qt.Key.Key_Delete)
    yield "shelf, asked whether to remove", window
    room.shelf.question.dismiss()
    room.choose_learner()
    yield "learners", window
    room.learners.list.setFocus()
    QTest.keyClick(room.learners.list, Qt.Key.Key_Delete)
    yield "learners, asked whether to remove", window
    room.learners.question.dismiss()
    window.show_library()
    room.learners.take.click()
    window.read(PIECE)
    window.start_room.modes[Mode.TEST].click()
    window.start_room.timed.setChecked(True)
    yield "start", window


def reading_states(scene: Stage) -> Iterator[State]:
    """A test at each level, with everything beside the page."""
    window = scene.window
    scene.begin(PIECE)
    scene.answer(4)
    yield "level 1", window
    yield from _sides(scene, "level 1", (Side.CODEBOOK, Side.NOTE))
    window.reading_room.acts.side.setChecked(False)
    yield "level 1, nothing beside the page", window
    window.reading_room.acts.side.setChecked(True)
    scene.press(window.reading_room.page, Qt.Key.Key_Return, control=True)
    yield "level 1, handing in with open sentences", window
    window.reading_room.panel.no.click()
    window.show_library()
    _ask_how_sure(scene)
    scene.begin(OTHER, 2)
    scene.answer(2)
    scene.press(window.reading_room.page, Qt.Key.Key_1, Qt.Key.Key_S)
    yield "level 2, kinds and confidence", window
    scene.press(window.reading_room.page, Qt.Key.Key_1)
    yield from _sides(scene, "level 2", (Side.CODEBOOK,))
    window.show_library()


def practice_states(scene: Stage) -> Iterator[State]:
    """Guided practice at level 3."""
    window = scene.window
    scene.begin(THIRD, 3, Mode.PRACTICE)
    yield "level 3 practice, nothing answered", window
    scene.answer(3)
    yield "level 3 practice, a settled sentence", window
    scene.press(window.reading_room.page, Qt.Key.Key_Down, Qt.Key.Key_Right)
    yield "level 3 practice, a word chosen", window
    yield from _sides(scene, "level 3 practice", (Side.SENTENCES, Side.CODEBOOK, Side.NOTE))
    window.show_library()


def report_states(scene: Stage) -> Iterator[State]:
    """A report with its numbers, its sentences, and a note."""
    window = scene.window
    scene.begin(OTHER, 2)
    scene.answer()
    scene.press(window.reading_room.page, Qt.Key.Key_Return, control=True)
    yield "handing in, all answered", window
    scene.press(window.reading_room.panel.yes, Qt.Key.Key_Space)
    room = window.report_room
    yield "report", window
    room.strip.explain[0].click()
    yield "report, a number explained", window
    room.strip.close_explanation()
    room.acts.next.trigger()
    yield "report, a sentence", window
    room.acts.note.trigger()
    QTest.keyClicks(room.note, "Why?")
    room.note.commit()
    yield "report, a note", window
    room.acts.only_noted.trigger()
    yield "report, only what was noted", window
    window.show_library()
    window.take_tour()
    yield "tour", window
    window.show_library()


def window_states(scene: Stage) -> Iterator[State]:
    """The windows beside the rooms."""
    window = scene.window
    window.show_help("codes")
    helping = window.findChild(HelpWindow)
    assert helping is not None
    yield "help", helping
    helping.close()
    window.show_keys()
    keys = window.findChild(KeysDialog)
    assert keys is not None
    yield "keys", keys
    keys.close()
    for page in ("page", "colours", "answering", "keys"):
        window.show_settings(page)
        assert window.beside.settings is not None
        yield f"settings, {page}", window.beside.settings
    page = window.beside.settings.keys
    page.change.click()
    yield "settings, a new key asked for", window.beside.settings
    page.panel.leave.click()
    window.beside.settings.close()
    library = Path("folder", "library.db")
    trouble = TroubleDialog(LibraryDamaged(library, "event-chain"), library)
    trouble.show()
    yield "trouble", trouble
    trouble.close()


def _sides(scene: Stage, where: str, sides: tuple[Side, ...]) -> Iterator[State]:
    for side in sides:
        scene.window.reading_room.turn_to(side)
        yield f"{where}, {side.name.lower()} beside the page", scene.window
    scene.window.reading_room.turn_to(Side.SENTENCES)


def _ask_how_sure(scene: Stage) -> None:
    learner = scene.window._learner
    assert learner is not None
    write_preference(scene.library, learner.learner_id, "confidence", True)


def _until(scene: Stage, come: object) -> None:
    assert callable(come)
    for _ in range(500):
        if come():
            return
        scene.settle(10)
    raise AssertionError("it never came")
