"""Notes that could not be kept before another report was opened: tried again, never forgotten unasked."""

from __future__ import annotations

from secondread_core.errors import Refusal, Unknown
from secondread_core.store.database import Library
from secondread_core.store.notes import write_note


class LeftNotes:
    """Words by attempt and unit."""

    def __init__(self) -> None:
        self._words: dict[str, dict[int, str]] = {}

    def leave(self, attempt_id: str, words: dict[int, str]) -> None:
        """Keep the words that were refused on an attempt."""
        if words:
            self._words[attempt_id] = words

    def take(self, attempt_id: str) -> dict[int, str]:
        """The words that are left of an attempt; they are the caller's now."""
        return self._words.pop(attempt_id, {})

    def try_again(self, library: Library) -> Refusal | None:
        """Write what is left; why something could not be. What was left of an erased attempt goes with it."""
        for attempt_id, words in list(self._words.items()):
            try:
                for unit, text in list(words.items()):
                    write_note(library, attempt_id, unit, text)
                    del words[unit]
            except Unknown:
                pass
            except Refusal as refusal:
                return refusal
            del self._words[attempt_id]
        return None

    def forget(self) -> None:
        """Give all of them up."""
        self._words.clear()
