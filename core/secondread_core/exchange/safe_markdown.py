"""An author's Markdown as HTML that can do nothing: no links, pictures, scripts, styles or tables.

Raw HTML and links in it are shown as the text they are. What is too long, too deep, or made to keep the
converter busy is shown as plain text.
"""

from __future__ import annotations

import html
import re

from secondread_core.exchange.markdown_text import is_tame
from secondread_core.exchange.report_words import visible

TAGS = frozenset({"p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre"})
DEEPEST = 12
"""Levels of lists and quotations that are still set as such."""
NUL_SIGN = "␀"
MOST_LINES = 500
MOST_MARKS = 1_000
"""Signs that may open emphasis, code, lists or quotations: the converter is quadratic in them."""
_MARK = re.compile(r"[*_`>#=~-]|\d[.)]")
_PARAGRAPHS = re.compile(r"\n\s*\n")
_NESTING = re.compile(r"<(/?)(?:ul|ol|blockquote)\b")
_HEADING = re.compile(r"<(/?)h[1-6]>")
_LINKS = ("reference", "link", "image_link", "image_reference", "short_reference", "short_image_ref")
_INLINE_LEFT_OUT = (*_LINKS, "autolink", "automail", "html")


def safe_html(text: str) -> str:
    """`text` as a fragment of HTML made of `TAGS` without attributes."""
    shown = visible(text.replace("\0", NUL_SIGN))
    if not is_tame(shown) or shown.count("\n") > MOST_LINES or len(_MARK.findall(shown)) > MOST_MARKS:
        return plain_html(shown)
    import nh3  # both are needed only where a reason is shown

    converted = _convert(shown)
    if converted is None or _depth(converted) > DEEPEST:
        return plain_html(shown)
    return nh3.clean(converted, tags=set(TAGS), attributes={}, url_schemes=set(), link_rel=None)


def plain_html(text: str) -> str:
    """`text` as paragraphs of escaped plain text."""
    parts = (part.strip("\n") for part in _PARAGRAPHS.split(text))
    return "".join(f"<p>{html.escape(part).replace(chr(10), '<br>')}</p>" for part in parts if part)


def _convert(text: str) -> str | None:
    """What the package makes of `text`; None where its nesting is too much for it."""
    import markdown

    converter = markdown.Markdown(extensions=["sane_lists"], output_format="html")
    converter.preprocessors.deregister("html_block")
    converter.parser.blockprocessors.deregister("reference")
    for pattern in _INLINE_LEFT_OUT:
        converter.inlinePatterns.deregister(pattern)
    try:
        return _HEADING.sub(r"<\1p>", converter.convert(text))
    except RecursionError:
        return None


def _depth(fragment: str) -> int:
    """How deep lists and quotations stand in one another; text is escaped, so every tag is one."""
    now = most = 0
    for closing in _NESTING.findall(fragment):
        now += -1 if closing else 1
        most = max(most, now)
    return most
