"""A reading room as the window makes it."""

from __future__ import annotations

from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import DAY, Colours
from secondread_gui.messages import Messages
from secondread_gui.reading.reading_room import ReadingRoom
from secondread_gui.window_words import WindowWords


def reading_room(
    library: Library, messages: Messages, colours: Colours = DAY, scale: int = 100
) -> ReadingRoom:
    """The room, not shown and without a sitting."""
    return ReadingRoom(library, messages, colours, scale, words=WindowWords())
