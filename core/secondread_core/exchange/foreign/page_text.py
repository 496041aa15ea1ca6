"""The text of a page of HTML as a browser's selection counts it: every text node, and nothing else."""

from __future__ import annotations

from html.parser import HTMLParser

_NOT_SHOWN = frozenset({"script", "style", "head", "title", "template", "noscript"})


class _TextNodes(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._hidden += tag in _NOT_SHOWN
        if tag == "body":
            self._hidden = 0

    def handle_endtag(self, tag: str) -> None:
        if tag in _NOT_SHOWN:
            self._hidden = max(0, self._hidden - 1)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def text_of_page(page: str) -> str:
    """The text nodes of `page` one behind the other."""
    parser = _TextNodes()
    parser.feed(page)
    parser.close()
    return "".join(parser.parts)
