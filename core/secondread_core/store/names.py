"""Names of people: how they are kept, and when two of them are the same."""

from __future__ import annotations

import unicodedata

from secondread_core.errors import NameUnusable

MAX_NAME = 100
"""Characters."""


def usable_name(name: str) -> str:
    """`name` as it is kept, without outer white space.

    Raises:
        NameUnusable: empty, with control characters, or longer than `MAX_NAME`.
    """
    usable = unicodedata.normalize("NFC", name).strip()
    unreadable = any(unicodedata.category(character) in ("Cc", "Cs") for character in usable)
    if not usable or unreadable or len(usable) > MAX_NAME:
        raise NameUnusable(usable[: MAX_NAME + 1], MAX_NAME)
    return usable


def folded_name(name: str) -> str:
    """What two spellings of one name have in common: upper and lower case are alike."""
    return unicodedata.normalize("NFKC", name).casefold()
