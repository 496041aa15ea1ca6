"""What people call the codes, where the words are installed."""

from __future__ import annotations

from importlib.metadata import entry_points


def code_names() -> dict[str, str]:
    """The names of the codes, from the words that are installed; without any the codes alone are known."""
    names: dict[str, str] = {}
    for entry in entry_points(group="secondread.words", name="codebook"):
        codebook = entry.load()()
        for layer in ("types", "sources"):
            names |= {code: words["name"] for code, words in codebook[layer].items()}
    return names
