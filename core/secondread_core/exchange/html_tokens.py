"""HTML cut into text and tags, in time linear in its length.

The standard library's `html.parser` is quadratic in unfinished tags and comments (100,000 characters of
"<a b" took over a minute with 3.11.7), so a page could stop the program. This follows the same rules as
browsers for what reading needs: comments, quoted attributes, raw text in scripts and styles.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple


class Part(Enum):
    """What a token is."""

    TEXT = auto()
    START = auto()
    END = auto()
    RAW = auto()
    """The whole element of a name whose content is not markup (script, style, title…)."""


class Token(NamedTuple):
    """`name` is the tag's, in small letters; `text` the characters, entities resolved."""

    part: Part
    name: str
    text: str


# Possessive: no tag is looked at twice. A quotation mark that never closes is taken for a plain character.
_TAG = re.compile(
    r"<(/?+)([a-zA-Z][^\s/>]*+)"
    r"(?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"']?+)|[\"'])*+>"
)
_RAW_ELEMENTS = ("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes")
_RAW_END = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW_ELEMENTS}
_NAMED = re.compile(r"</?[a-zA-Z]")
_OPENING = re.compile(r"<(?=[a-zA-Z/!?])")
"""Any other "<" is text, as in "5 < 6"."""


def tokens(markup: str) -> Iterator[Token]:
    """The tokens of `markup` in order. What a browser would never show for want of an end is left out."""
    at = 0
    while found := _OPENING.search(markup, at):
        opening = found.start()
        if opening > at:
            yield Token(Part.TEXT, "", html.unescape(markup[at:opening]))
        if not _NAMED.match(markup, opening):
            comment = markup.startswith("<!--", opening)
            closing = markup.find("-->", opening + 2) if comment else markup.find(">", opening)
            if closing < 0:
                return
            at = closing + (3 if comment else 1)
            continue
        tag = _TAG.match(markup, opening)
        if tag is None:
            return
        at = tag.end()
        name = tag[2].lower()
        if tag[1]:
            yield Token(Part.END, name, "")
        elif name in _RAW_END:
            end_tag = _RAW_END[name].search(markup, at)
            if end_tag is None:
                return
            yield Token(Part.RAW, name, html.unescape(markup[at : end_tag.start()]))
            at = end_tag.start()
        else:
            yield Token(Part.START, name, "")
    if at < len(markup):
        yield Token(Part.TEXT, "", html.unescape(markup[at:]))
