"""Markdown through the `markdown` package, within the limits that keep that package quick."""

from __future__ import annotations

import re

from secondread_core.exchange.markup import Piece, pieces_of_html
from secondread_core.segmentation import Kind

MAX_CHARACTERS = 20_000
_BRACKETS = re.compile(r"[\[\]()<>]")
_RUN_OF_BRACKETS = re.compile(r"[\[\]()<>{}]{50}")
_RUN_OF_MARKS = re.compile(r"[*_`~#>!\\&-]{120}|(?:[>*+-][ \t]){20}")
_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_TITLE_LINE = re.compile(r"^title:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)


def pieces_of_markdown(text: str) -> list[Piece] | None:
    """The blocks of `text` with what its marks say of them.

    None where it is too long, or looks made to keep a converter busy: it is then read as plain text. The
    package is quadratic in brackets and recurses on nesting.

    Raises:
        TooManyBlocks.
    """
    front, body = _front_matter(text)
    if not is_tame(body):
        return None
    import markdown  # needed for Markdown files only

    try:
        html = markdown.markdown(body, extensions=["sane_lists"])
    except RecursionError:
        return None
    pieces = pieces_of_html(html)
    has_headline = any(piece.kind is Kind.HEADLINE for piece in pieces)
    titled = None if has_headline else _TITLE_LINE.search(front)
    if titled and titled[1]:
        pieces.insert(0, Piece(titled[1], Kind.HEADLINE))
    if front:
        pieces.append(Piece(front, Kind.FURNITURE))
    return pieces


def is_tame(text: str) -> bool:
    """Whether the `markdown` package takes `text` in good time: short, without towers of signs."""
    return (
        len(text) <= MAX_CHARACTERS
        and len(_BRACKETS.findall(text)) <= 1_000
        and _RUN_OF_BRACKETS.search(text) is None
        and _RUN_OF_MARKS.search(text) is None
    )


def _front_matter(text: str) -> tuple[str, str]:
    """The settings that some programs put before a text, between lines of hyphens, and the text."""
    found = _FRONT_MATTER.match(text, 0, MAX_CHARACTERS)
    return (found[1].strip(), text[found.end() :]) if found else ("", text)
