"""Names out of files, for whose a coding is: a file may have anything there."""

from __future__ import annotations

import unicodedata

from secondread_core.errors import NameUnusable
from secondread_core.store.names import MAX_NAME, usable_name


def is_usable(name: str) -> bool:
    """Whether an author can have that name as it is."""
    try:
        usable_name(name)
    except NameUnusable:
        return False
    return True


def as_name(text: str) -> str:
    """`text` as a name that is usable; "" where nothing of it is."""
    shown = (" " if unicodedata.category(char) in ("Cc", "Cs") else char for char in text)
    return unicodedata.normalize("NFC", "".join(shown)).strip()[:MAX_NAME].strip()
