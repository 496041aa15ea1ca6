"""Text of somebody else for a line of ours."""

from __future__ import annotations

from secondread_core.article import hidden_characters
from secondread_gui.page.hidden import HIDDEN_SIGN


def visible(text: str) -> str:
    """`text` with every character that nobody could see replaced by a sign for it."""
    letters = list(text)
    for at in hidden_characters(text):
        letters[at] = HIDDEN_SIGN
    return " ".join("".join(letters).split())
