"""What can be done by a key, as it is listed; and the keys that widgets answer to by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction

from secondread_gui.key_rules import key_words

WINDOW = "window"
"""The room of what works everywhere: its keys meet those of every room."""
_WITH_PAGE = ("reading", "report", "authoring")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One act with its keys as they are now. `action` is None for what a widget does by itself."""

    id: str
    room: str
    room_title: str
    told: str
    keys: tuple[str, ...]
    """In Qt's portable way; `key_rules.shown` has them as people write them."""
    fixed: bool
    changed: bool
    action: QAction | None = None


def by_widgets(room: str, title: str) -> list[KeyRow]:
    """The keys that the page, the lists and the window answer to without an action."""

    def row(keys: Sequence[str], told: str) -> KeyRow:
        return KeyRow(f"{room}.#{keys[0]}", room, title, told, tuple(keys), fixed=True, changed=False)

    if room == WINDOW:
        return [row(["Tab", "Shift+Tab"], key_words.tr("To the next control, to the one before"))]
    if room in _WITH_PAGE:
        return [
            row(["Up"], key_words.tr("The sentence before")),
            row(["Down"], key_words.tr("The next sentence")),
            row(["Home", "End"], key_words.tr("The first sentence, the last sentence")),
            *(row(keys, told) for keys, told in _marking(room)),
        ]
    return []


def _marking(room: str) -> Sequence[tuple[Sequence[str], str]]:
    """What the page of a room has for choosing words."""
    choose, more, mark = ["Left", "Right"], ["Shift+Left", "Shift+Right"], ["Space"]
    if room == "reading":
        return (
            (choose, key_words.tr("At level 3: choose a word")),
            (more, key_words.tr("At level 3: choose more words")),
            (mark, key_words.tr("At level 3: mark the words that are chosen")),
        )
    if room == "authoring":
        return (
            (choose, key_words.tr("Choose a word")),
            (more, key_words.tr("Choose more words")),
            (mark, key_words.tr("Mark the words that are chosen")),
        )
    return ()
