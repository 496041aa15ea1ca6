"""A picture of every room in every dress, taken from the running program."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget

from secondread_core.modes import Mode
from secondread_gui.appearance.palettes import Scheme
from secondread_gui.showing.stage import PIECE, Stage, stage

if TYPE_CHECKING:
    from secondread_gui.window_words import WindowWords

_OTHER_PIECE, _THIRD_PIECE, _UNREAD_PIECE = "left-for-the-talks", "ready-to-talk", "openness-and-threats"
_PASTED = """Home » Town » Bridge to close after all

Bridge to close after all

By Ida Moll

The Old Bridge will be closed from Monday, the town council said in a letter to residents.

Experts have long warned of it. A shameful end to a shameful story!

What happens now

  • Buses will go round by the mill, said Tom Hale of the bus company.
  • Nobody knows for how long.

3 comments

  1. Typical.

Leave a reply
"""


class Dress(NamedTuple):
    """How a window is looked at. `size` is in pixels, `scale` in per cent."""

    name: str
    scheme: Scheme = Scheme.DAY
    scale: int = 100
    size: tuple[int, int] = (1180, 820)


_PLAIN = (
    Dress("day"),
    Dress("night", Scheme.NIGHT),
    Dress("contrast", Scheme.CONTRAST),
    Dress("large", scale=200, size=(1280, 900)),
    Dress("small", size=(1024, 700)),
    Dress("large-small", Scheme.NIGHT, 200, (1024, 700)),
)
_IN_PSEUDO = (Dress("pseudo", size=(1024, 700)),)
_MIRRORED = (Dress("mirrored"),)


def take_pictures(folder: Path) -> int:
    """Save the pictures in `folder`; the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from secondread_gui.application import make_application, speak
    from secondread_gui.showing.pseudo import disguise, mirror, pseudo_words
    from secondread_gui.window_words import WindowWords

    application = make_application()
    speak(application, QLocale("en_GB"))
    count = _take(application, folder, _PLAIN, None)
    mirror(application)
    count += _take(application, folder, _MIRRORED, None)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    translator = disguise(application)
    count += _take(application, folder, _IN_PSEUDO, WindowWords(retell=pseudo_words))
    application.removeTranslator(translator)
    sys.stdout.write(f"{count} pictures are in {folder}.\n")
    return 0


def _take(
    application: QApplication, folder: Path, dresses: Sequence[Dress], words: WindowWords | None
) -> int:
    """Pictures of every room in `dresses`; how many."""
    with stage(words) as scene:
        for article, level in ((PIECE, 1), (_OTHER_PIECE, 3)):
            scene.begin(article, level)
            scene.answer()
            scene.hand_in()
        for name, show in _rooms(scene):
            for dress in dresses:
                scene.wardrobe.choose_scheme(dress.scheme)
                scene.wardrobe.choose_scale(dress.scale)
                scene.window.resize(*dress.size)
                widget = show()
                if widget is not None:
                    widget.resize(min(widget.width(), dress.size[0]), min(widget.height(), dress.size[1]))
                scene.picture(folder / f"{name}-{dress.name}.webp", widget)
                for window in application.topLevelWidgets():
                    if window is not scene.window and window.isVisible():
                        window.close()
    return len(_rooms(scene)) * len(dresses)


def _rooms(scene: Stage) -> list[tuple[str, Callable[[], QWidget | None]]]:
    """(name, how to get there) of every room; what comes back is the window beside ours that is meant."""
    from secondread_gui.authoring.coding_sides import CodingSide
    from secondread_gui.showing.teaching import begun, bring_labels, changed, compared

    window = scene.window

    def library() -> None:
        window.show_library()

    def learners() -> None:
        window.show_library()
        window.library_room.choose_learner()

    def importing() -> None:
        window.show_library()
        if window.library_room.desk.preview.isVisible():
            window.library_room.desk.preview.cancel.click()
        window.library_room.desk.add_text(_PASTED)
        scene.settle(800)

    def start() -> None:
        window.show_library()
        window.read(_UNREAD_PIECE)

    def reading() -> None:
        window.show_library()
        scene.begin(PIECE)
        scene.answer(max(0, 6 - scene.answered))

    def practice() -> None:
        window.show_library()
        scene.begin(_THIRD_PIECE, 2, Mode.PRACTICE)
        scene.answer(max(0, 5 - scene.answered))

    def marking() -> None:
        window.show_library()
        scene.begin(_OTHER_PIECE, 3)
        scene.answer(max(0, 6 - scene.answered))
        window.reading_room.ask_codebook()

    def report(article_id: str) -> Callable[[], None]:
        def show() -> None:
            window.show_report(scene.handed_in(article_id))
            room = window.report_room
            room.step_difference(1)

        return show

    teaching = window.instructing

    def answer_key() -> None:
        window.show_key(_THIRD_PIECE)

    def coding() -> None:
        teaching.rest()
        teaching.code(begun(scene, _UNREAD_PIECE).card.draft_id)

    def settling(side: CodingSide) -> Callable[[], None]:
        def show() -> None:
            teaching.rest()
            teaching.code(compared(scene, _THIRD_PIECE).card.draft_id)
            teaching.authoring_room.turn_to(side)
            if side is CodingSide.DIFFERENCES:
                teaching.authoring_room.go_to(3)
            scene.settle(400)

        return show

    def publishing() -> None:
        teaching.rest()
        teaching.publish(changed(scene, PIECE).card.draft_id)
        scene.settle(400)

    def trying() -> None:
        teaching.rest()
        teaching.code(begun(scene, _UNREAD_PIECE).card.draft_id)
        window.activateWindow()
        teaching.authoring_room.try_at(1)
        scene.settle()
        scene.press(window.reading_room.page, Qt.Key.Key_R, Qt.Key.Key_Return)

    def mapping() -> QWidget | None:
        window.show_key(_UNREAD_PIECE)
        bringing = bring_labels(scene, _UNREAD_PIECE)
        scene.settle(1000)
        bringing.deleteLater()
        return scene.beside()

    def help_pages() -> QWidget | None:
        window.show_help("codes")
        return scene.beside()

    def settings(page: str) -> Callable[[], QWidget | None]:
        def show() -> QWidget | None:
            window.show_library()
            window.show_settings(page)
            return scene.beside()

        return show

    def keys() -> QWidget | None:
        window.show_library()
        scene.begin(PIECE)
        window.show_keys()
        return scene.beside()

    def tour() -> None:
        window.take_tour()
        scene.settle(200)

    return [
        ("library", library),
        ("learners", learners),
        ("import", importing),
        ("start", start),
        ("reading", reading),
        ("practice", practice),
        ("marking", marking),
        ("report", report(PIECE)),
        ("report-words", report(_OTHER_PIECE)),
        ("coding", coding),
        ("settling", settling(CodingSide.DIFFERENCES)),
        ("agreement", settling(CodingSide.AGREEMENT)),
        ("answer-key", answer_key),
        ("publishing", publishing),
        ("trying", trying),
        ("mapping", mapping),
        ("help", help_pages),
        ("settings", settings("page")),
        ("settings-keys", settings("keys")),
        ("keys", keys),
        ("tour", tour),
    ]
