"""A picture of every room in every dress, taken from the running program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from secondread_gui.help.help_window import HelpWindow
from secondread_gui.showing.stage import Stage

_DRESSES = (
    ("day", "day", 100, (1180, 820)),
    ("night", "night", 100, (1180, 820)),
    ("contrast", "contrast", 100, (1180, 820)),
    ("large", "day", 200, (1280, 900)),
    ("small", "day", 100, (1024, 700)),
    ("large-small", "night", 200, (1024, 700)),
)


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


def _side_rooms(scene: Stage, folder: Path) -> None:
    """What is not on the straight way from shelf to report."""
    window = scene.window
    window.show_library()
    window.library_room.choose_learner()
    scene.picture(folder / "learners-day.png")
    window.library_room.desk.add_text(_PASTED)
    scene.settle(800)
    scene.picture(folder / "import-day.png")
    window.show_help("codes")
    help_window = window.findChild(HelpWindow)
    assert help_window is not None
    scene.picture(folder / "help-day.png", help_window)
    help_window.close()


def take_pictures(folder: Path) -> int:
    """Save the pictures in `folder`; the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from secondread_gui.appearance.palettes import Scheme
    from secondread_gui.showing.stage import PIECE, stage

    with stage() as scene:
        window = scene.window
        window.read(PIECE)
        scene.answer()
        attempt_id = scene.hand_in()
        for name, scheme, scale, size in _DRESSES:
            scene.wardrobe.choose_scheme(Scheme(scheme))
            scene.wardrobe.choose_scale(scale)
            window.resize(*size)
            window.show_library()
            scene.picture(folder / f"library-{name}.png")
            window.read("left-for-the-talks")
            scene.answer(6)
            scene.picture(folder / f"reading-{name}.png")
            window.show_report(attempt_id)
            scene.picture(folder / f"report-{name}.png")
        scene.wardrobe.choose_scheme(Scheme.DAY)
        scene.wardrobe.choose_scale(100)
        window.resize(1180, 820)
        _side_rooms(scene, folder)
    sys.stdout.write(f"Pictures are in {folder}.\n")
    return 0
