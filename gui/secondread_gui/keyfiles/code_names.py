"""What people call the codes, in the language of the window and in English."""

from __future__ import annotations

import secondread_resources
from secondread_gui.window_words import WindowWords


def code_names(words: WindowWords) -> dict[str, tuple[str, ...]]:
    """The names of the codes of types and sourcings; the first of each is the window's."""
    here, english = words.codebook.loaded, secondread_resources.codebook("en")
    return {
        code: tuple(dict.fromkeys((told["name"], english[layer][code]["name"])))
        for layer in ("types", "sources")
        for code, told in here[layer].items()
    }
