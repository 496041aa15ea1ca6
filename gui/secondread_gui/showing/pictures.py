"""A picture of every room in every dress, taken from the running program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_DRESSES = (
    ("day", "day", 100, (1180, 820)),
    ("night", "night", 100, (1180, 820)),
    ("contrast", "contrast", 100, (1180, 820)),
    ("large", "day", 200, (1280, 900)),
    ("small", "day", 100, (1024, 700)),
    ("large-small", "night", 200, (1024, 700)),
)


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
    sys.stdout.write(f"Pictures are in {folder}.\n")
    return 0
