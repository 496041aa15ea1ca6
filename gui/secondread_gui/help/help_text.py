"""The help's pages as HTML, and which of them have some words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from secondread_gui.help.codebook_page import NAME, codebook_markdown, title
from secondread_resources import Codebook, HelpPage

TAGS = frozenset(
    {
        *("h1", "h2", "h3", "h4", "p", "br", "hr", "blockquote", "ul", "ol", "li"),
        *("strong", "em", "code", "pre", "a", "table", "thead", "tbody", "tr", "th", "td"),
    }
)
"""What a page of the help is made of."""
_SIGNS = re.compile(r"\]\([^()]*\)|[*`\[\]|#]")
"""Markdown's own signs, and where its links lead."""


class HelpText:
    """Pages in reading order, the codebook's last; `read` gives a resource's text by its name."""

    def __init__(
        self, pages: Sequence[HelpPage], read: Callable[[str], str], codebook: Callable[[], Codebook]
    ) -> None:
        self.pages = [*pages, HelpPage(name=NAME, title=title())]
        self.names = frozenset(page["name"] for page in self.pages)
        self._read = cache(read)
        self._codebook = cache(codebook)

    @property
    def language(self) -> str:
        """The language that the pages are in, as a BCP 47 tag."""
        return self._codebook()["language"]

    def html(self, name: str) -> str:
        """A page as sanitised HTML."""
        import markdown
        import nh3

        converted = markdown.markdown(self._markdown(name), extensions=["tables", "fenced_code"])
        return nh3.clean(converted, tags=set(TAGS), url_schemes=set(), link_rel=None)

    def pages_with(self, words: str) -> frozenset[str]:
        """The names of the pages that have all of `words`, whatever their case."""
        wanted = words.casefold().split()
        return frozenset(name for name in self.names if all(word in self._searched(name) for word in wanted))

    def _searched(self, name: str) -> str:
        """What can be read on a page, for searching: without the signs of its markup."""
        return _SIGNS.sub("", self._markdown(name)).casefold()

    def _markdown(self, name: str) -> str:
        return codebook_markdown(self._codebook()) if name == NAME else self._read(f"help/{name}.md")
