"""A keymap of two rooms and the window, and what can be said of any keymap."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtGui import QAction, QKeySequence

from secondread_gui.keymap import Keymap

REPORTED, OPINION = "reading.reported", "reading.opinion"
KEYS = {
    "window.help": ["F1"],
    "window.larger": ["Ctrl++", "Ctrl+="],
    "window.bare": [],
    REPORTED: ["R"],
    OPINION: ["O"],
    "reading.clear": ["Backspace", "Del"],
    "reading.hand-in": ["Ctrl+Return"],
    "reading.escape": ["Escape"],
    "report.next": ["N"],
    "report.print": ["Ctrl+P"],
}
CHANGEABLE = sorted(set(KEYS) - {"reading.escape"})


def make_keymap() -> Keymap:
    """Two rooms and the window, with `KEYS`; it needs an application."""
    made = Keymap()
    for room in ("window", "reading", "report"):
        actions = []
        for act_id, keys in KEYS.items():
            if act_id.startswith(room):
                actions.append(QAction(f"&{act_id}…", made))
                actions[-1].setObjectName(act_id)
                actions[-1].setShortcuts([QKeySequence(key) for key in keys])
        made.adopt(actions, room.title())
    return made


def keys_of(keymap: Keymap) -> dict[str, tuple[str, ...]]:
    """By its id, what every act has now."""
    return {row.id: row.keys for row in keymap.rows()}


def clashes(keymap: Keymap) -> set[frozenset[str]]:
    """Pairs of acts that one could change and that have one key where both can be done."""
    rows = [row for row in keymap.rows() if not row.fixed]
    return {
        frozenset((one.id, other.id))
        for one, other in combinations(rows, 2)
        if set(one.keys) & set(other.keys) and (one.room == other.room or "window" in (one.room, other.room))
    }
