"""The paragraphs of a Word document, collected while its XML streams by; no tree is ever built."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from secondread_core.exchange.markup import Piece
from secondread_core.segmentation import Kind

_SKIPPED = frozenset(("Fallback", "moveFrom"))
"""A second rendering of the same content, and what was moved elsewhere."""
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "‑", "softHyphen": "\u00ad"}
_HEADING = re.compile(r"heading ?\d")
_LIST = re.compile(r"list ?(?:bullet|number)")
_MAX_BASED_ON = 12
_MAX_DEPTH = 400
_MAX_ELEMENTS = 1_500_000
"""A million characters with every word in a run of its own have about 900,000."""


class _Open(NamedTuple):
    """A paragraph that is being read."""

    text: list[str]
    style: list[str]
    numbered: list[bool]


class StyleNames:
    """Reads `word/styles.xml`: what a style is called, in English whatever language Word speaks."""

    def __init__(self, refuse: Callable[[], None]) -> None:
        self.names: dict[str, str] = {}
        self._based_on: dict[str, str] = {}
        self._style = ""
        self._refuse = refuse

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        if name == "style":
            self._style = _value(attributes, "styleId")
        elif name == "name" and self._style:
            self.names.setdefault(self._style, _value(attributes, "val").casefold())
        elif name == "basedOn" and self._style:
            self._based_on[self._style] = _value(attributes, "val")

    def doctype(self, *_: str | None) -> None:
        self._refuse()

    def lineage(self, style: str) -> list[str]:
        """The names of `style` and of those it is based on; of an unknown style, its id."""
        names: list[str] = []
        while style and len(names) < _MAX_BASED_ON:
            names.append(self.names.get(style, style.casefold()))
            style = self._based_on.get(style, "")
        return names


class Paragraphs:
    """Reads `word/document.xml`. `pieces` has its blocks in order; a table row is one line, cells by tabs.

    `refuse` is called at what no document has: a type declaration, absurd nesting, millions of elements.
    """

    def __init__(self, styles: StyleNames, refuse: Callable[[], None]) -> None:
        self.pieces: list[Piece] = []
        self.length = 0
        self._styles = styles
        self._refuse = refuse
        self._open: list[_Open] = []
        self._rows: list[list[list[Piece]]] = []
        self._depth = 0
        self._elements = 0
        self._skipping = 0
        self._in_text = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > _MAX_DEPTH or self._elements > _MAX_ELEMENTS:
            self._refuse()
        name = _local(tag)
        if name in _SKIPPED:
            self._skipping += 1
        elif name == "t":
            self._in_text = not self._skipping
        elif name == "p":
            self._open.append(_Open([], [], []))
        elif name == "tr":
            self._rows.append([])
        elif name == "tc" and self._rows:
            self._rows[-1].append([])
        elif self._open:
            self._inside(name, attributes)

    def _inside(self, name: str, attributes: Mapping[str, str]) -> None:
        paragraph = self._open[-1]
        if name in _SIGNS:
            if not self._skipping:
                paragraph.text.append(_SIGNS[name])
        elif name == "pStyle":
            paragraph.style.append(_value(attributes, "val"))
        elif name == "numId":
            paragraph.numbered.append(_value(attributes, "val") != "0")

    def data(self, text: str) -> None:
        if self._in_text and self._open:
            self._open[-1].text.append(text)
            self.length += len(text)

    def end(self, tag: str) -> None:
        self._depth -= 1
        name = _local(tag)
        if name in _SKIPPED:
            self._skipping -= 1
        elif name == "t":
            self._in_text = False
        elif name == "p" and self._open:
            self._finish(self._open.pop())
        elif name == "tr" and self._rows:
            self._finish_row([cell for cell in self._rows.pop() if cell])

    def doctype(self, *_: str | None) -> None:
        self._refuse()

    def _finish(self, paragraph: _Open) -> None:
        text = "".join(paragraph.text).strip(" \n\t")
        if not text.strip():
            return
        kind, is_list = self._kind(paragraph)
        self._put([Piece(f"• {text}" if is_list else text, kind)])

    def _finish_row(self, cells: list[list[Piece]]) -> None:
        if len(cells) == 1:  # a table that only lays out the page
            self._put(cells[0])
        elif cells:
            line = "\t".join(" ".join(piece.text.replace("\n", " ") for piece in cell) for cell in cells)
            self._put([Piece(line, Kind.PARAGRAPH)])

    def _put(self, pieces: list[Piece]) -> None:
        place = self._rows[-1][-1] if self._rows and self._rows[-1] else self.pieces
        place.extend(pieces)

    def _kind(self, paragraph: _Open) -> tuple[Kind | None, bool]:
        names = self._styles.lineage(paragraph.style[0]) if paragraph.style else []
        if "title" in names:
            return Kind.HEADLINE, False
        if any(_HEADING.fullmatch(name) for name in names):
            return Kind.HEADING, False
        if "caption" in names:
            return Kind.CAPTION, False
        styled = any(_LIST.match(name) for name in names)
        return None, paragraph.numbered[0] if paragraph.numbered else styled


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _value(attributes: Mapping[str, str], name: str) -> str:
    """An attribute by its local name: the strict and the usual form of the format differ in name space."""
    return next((value for key, value in attributes.items() if key.rpartition("}")[2] == name), "")
