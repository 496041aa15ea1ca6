"""The real window on a library, answering through its keys until somebody kills it.

Prints a line after each key press, once the window shows it as saved: how many acts the library has, the
unit and its mark, as JSON. Started by `tests/gui/test_window_kills.py`.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from secondread_core.annotations import to_json
from secondread_core.modes import Mode
from secondread_core.store.events import last_sequence
from secondread_gui.application import make_application
from secondread_gui.composing import compose
from secondread_gui.starting.plan import Plan

KEYS = (Qt.Key.Key_R, Qt.Key.Key_O, Qt.Key.Key_U, Qt.Key.Key_S, Qt.Key.Key_Backspace)


def main(folder: str, article_id: str, seed: str) -> None:
    application = make_application()
    window = compose(application, Path(folder))
    assert window is not None
    window.show()
    window.read(article_id)
    if window.rooms.currentWidget() is window.start_room:
        window.begin(article_id, Plan(1, Mode.TEST))
    window.activateWindow()
    application.processEvents()
    room = window.reading_room
    chance = random.Random(int(seed))
    while True:
        sitting = room.sitting
        assert sitting is not None
        unit = chance.choice(sitting.asked)
        room.page.set_current(unit)
        QTest.keyClick(room.page, chance.choice(KEYS))
        application.processEvents()
        acts = last_sequence(room.library, sitting.attempt.attempt_id)
        sys.stdout.write(json.dumps([acts, unit, to_json(sitting.marks[unit])]) + "\n")
        sys.stdout.flush()


main(*sys.argv[1:])
