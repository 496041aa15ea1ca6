"""HTML and Markdown read as text: what stands on the page, and what the markup says each block is.

Nothing is loaded, executed or kept but characters. Menus, forms and the like stay in the text, marked as page
furniture, so that a person sees what is left out and can say otherwise.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from secondread_core.errors import TooManyBlocks
from secondread_core.exchange.html_tokens import Part, tokens
from secondread_core.segmentation import Kind
from secondread_core.segmentation.blocks import MAX_BLOCKS

MAX_TAGS = 300_000
"""A long real page has 20,000."""

_FURNITURE = frozenset(
    ("nav", "aside", "footer", "form", "button", "noscript", "dialog", "select", "textarea")
)
_HEADINGS = {"h1": Kind.HEADLINE, **{f"h{level}": Kind.HEADING for level in range(2, 7)}}
_CAPTIONS = frozenset(("figcaption", "caption"))
_DROPPED = frozenset(("template", "svg", "object", "canvas", "audio", "video", "datalist", "map"))
# fmt: off
_PARAGRAPHS = frozenset((
    "address", "article", "aside", "blockquote", "body", "button", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figure", "footer", "form", "head", "header", "hgroup", "hr", "html", "legend",
    "li", "main", "nav", "noscript", "optgroup", "option", "p", "pre", "search", "section", "select",
    "summary", "table", "tbody", "tfoot", "thead", "tr",
))
# fmt: on
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_BLOCKS = _PARAGRAPHS | _LISTS | _CAPTIONS | frozenset(_HEADINGS)
_WHITE = re.compile(r"[ \t\r\n\f]+")
_AROUND_LINE_END = re.compile(r" *\n *")
_TITLE_PARTS = re.compile(r"\s+[|\-–—»·:]+\s+")


class Piece(NamedTuple):
    """A block of text, and its kind where the markup tells."""

    text: str
    kind: Kind | None


def pieces_of_html(markup: str) -> list[Piece]:
    """The blocks of an HTML page or fragment in order, exactly one of them a headline where any is named.

    The `<h1>` is the headline (of several, the one that `<title>` repeats); without one, the block that
    `<title>` repeats, and without that the title itself, put first.

    Raises:
        TooManyBlocks.
    """
    reader = _Reader(_FURNITURE)
    pieces, title = reader.read(markup)
    if all(kind is Kind.FURNITURE for _, kind in pieces):  # some pages wrap everything in one form
        pieces, title = _Reader(_FURNITURE - {"form"}).read(markup)
    return _with_headline(pieces, title)


class _Reader:
    """One pass over the tokens. Counts what is open rather than nesting it, so bad nesting costs nothing."""

    def __init__(self, furniture: frozenset[str]) -> None:
        self._furniture = furniture
        self._open: Counter[str] = Counter()
        self._heading: str | None = None
        self._dropping: Counter[str] = Counter()
        self._lists: list[int | None] = []
        self._marker = ""
        self._text: list[str] = []
        self._pieces: list[Piece] = []

    def read(self, markup: str) -> tuple[list[Piece], str]:
        """The pieces, and the text of the first `<title>`.

        Raises:
            TooManyBlocks: more blocks than an article can have, or more tags than a page ever has.
        """
        title = ""
        for number, (part, name, text) in enumerate(tokens(markup)):
            if number > 2 * MAX_TAGS or len(self._pieces) > MAX_BLOCKS:
                raise TooManyBlocks(None, MAX_BLOCKS)
            if part is Part.RAW:
                if name == "title" and not title and not self._dropping:
                    title = _WHITE.sub(" ", text).strip()
                elif name == "textarea" and not self._dropping:
                    self._flush()
                    self._pieces += [Piece(text.strip(), Kind.FURNITURE)] if text.strip() else []
            elif part is Part.TEXT:
                if not self._dropping:
                    self._add(text)
            elif part is Part.START:
                self._start(name)
            else:
                self._end(name)
        self._flush()
        return self._pieces, title

    def _start(self, name: str) -> None:
        if self._dropping:
            if name in _BLOCKS and set(self._dropping) == {"svg"}:
                self._dropping.clear()  # as browsers do: a paragraph ends a drawing that was never closed
            elif name in _DROPPED:
                self._dropping[name] += 1
                return
            else:
                return
        if name in _DROPPED:
            self._dropping[name] += 1
            return
        if name in _BLOCKS:
            self._flush()
        if name in _HEADINGS:
            self._heading = name
        elif name in self._furniture or name in _CAPTIONS or name == "pre":
            self._open[name] += 1
        elif name in _LISTS:
            self._lists.append(0 if name == "ol" else None)
        elif name == "li":
            self._marker = self._next_marker()
        elif name == "br":
            self._text.append("\n")
        elif name in ("td", "th") and self._text:
            self._text.append("\t")
        elif name == "q":
            self._add("“")

    def _end(self, name: str) -> None:
        if self._dropping:
            self._dropping[name] -= 1
            self._dropping = +self._dropping
            return
        if name in _BLOCKS:
            self._flush()
        if name in _HEADINGS:
            self._heading = None
        elif name in _LISTS and self._lists:
            self._lists.pop()
        elif name == "q":
            self._add("”")
        elif name == "figure":
            self._open["figcaption"] = 0
        elif self._open[name]:
            self._open[name] -= 1

    def _add(self, text: str) -> None:
        if self._marker and text.strip():
            self._text.append(self._marker)
            self._marker = ""
            text = text.lstrip()
        self._text.append(text.replace("\r\n", "\n") if self._open["pre"] else _WHITE.sub(" ", text))

    def _flush(self) -> None:
        if not self._text:
            return
        text = _AROUND_LINE_END.sub("\n", "".join(self._text)).strip(" \n\t")
        self._text.clear()
        if text.strip():
            row = Kind.PARAGRAPH if "\t" in text and not self._open["pre"] else None
            self._pieces.append(Piece(text, self._kind() or row))

    def _kind(self) -> Kind | None:
        if any(self._open[name] for name in self._furniture):
            return Kind.FURNITURE
        if any(self._open[name] for name in _CAPTIONS):
            return Kind.CAPTION
        return _HEADINGS[self._heading] if self._heading else None

    def _next_marker(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "• "
        self._lists[-1] = number + 1
        return f"{number + 1}. " if number < 99 else "• "


def _with_headline(pieces: list[Piece], title: str) -> list[Piece]:
    headlines = [number for number, piece in enumerate(pieces) if piece.kind is Kind.HEADLINE]
    if not headlines:
        return _with_title(pieces, title)
    titled = (number for number in headlines if title and pieces[number].text in title)
    chosen = max(titled, key=lambda number: len(pieces[number].text), default=headlines[0])
    return [
        piece._replace(kind=Kind.HEADING) if number in headlines and number != chosen else piece
        for number, piece in enumerate(pieces)
    ]


def _with_title(pieces: list[Piece], title: str) -> list[Piece]:
    """`pieces` with the block that the page's title repeats as headline, or the title put first."""
    if not title:
        return pieces
    whole_or_part = {title, *_TITLE_PARTS.split(title)}
    for number, piece in enumerate(pieces[:200]):
        if piece.kind is not Kind.FURNITURE and piece.text in whole_or_part and len(piece.text) > 12:
            return [*pieces[:number], piece._replace(kind=Kind.HEADLINE), *pieces[number + 1 :]]
    return [Piece(title, Kind.HEADLINE), *pieces]
