"""The name of a file as text. On some systems a name is bytes, and Python smuggles what it cannot decode."""

from __future__ import annotations

import os
from pathlib import Path


def path_text(path: Path | str) -> str:
    """`path` as text that can be shown and stored: what is not UTF-8 becomes U+FFFD."""
    text = os.fspath(path)
    if text.isascii():
        return text
    try:
        return os.fsencode(text).decode("utf-8", "replace")
    except UnicodeError:  # half a character of a system whose names are UTF-16
        return text.encode("utf-8", "replace").decode("utf-8")
