"""What a room says of the draft it shows: it is not left standing when another draft, or room, is shown."""

from __future__ import annotations

from collections.abc import Callable

from secondread_gui.messages import Messages


class PassingWords:
    """Tells through `messages`, and takes back only what it has told itself."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._told = ""

    def tell(self, text: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """As `Messages.tell`."""
        self._told = text
        self._messages.tell(text, action, then)

    def forget(self) -> None:
        """Take back what was told last, if it still stands."""
        if self._told and self._messages.text == self._told:
            self._messages.clear()
        self._told = ""
