"""What an author writes as a reason can say anything and do nothing."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from secondread_core.exchange.safe_markdown import (
    DEEPEST,
    MOST_LINES,
    MOST_MARKS,
    TAGS,
    plain_html,
    safe_html,
)

MARKUP = st.text(alphabet=st.sampled_from(list("ab *_`[]()<>!#-+.1\n\\&|~:/\"'=\0\u202e")), max_size=120)


class Reader(HTMLParser):
    """Collects tags, attributes and text, and whether tags close in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_emphasis_lists_and_paragraphs_are_set() -> None:
    found = Reader(safe_html("Say *who* and **how**.\n\n- first\n- second\n\n> quoted"))
    assert {"em", "strong", "ul", "li", "blockquote", "p"} <= set(found.tags)
    assert "Say who and how." in found.text


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=file:///etc/hostname onerror=alert(1)>",
        "[go](javascript:alert(1))",
        "![look](file:///etc/hostname)",
        "[a]: http://example.org\n\n[a]",
        "<http://example.org>",
        "<div onclick=x>\nblock\n</div>",
        "<style>p { display: none }</style>",
        "<!-- hidden -->",
        "<table><tr><td>cell</td></tr></table>",
    ],
)
def test_html_and_links_are_shown_and_never_obeyed(text: str) -> None:
    found = Reader(safe_html(text))
    assert set(found.tags) <= TAGS
    assert found.attributes == []
    assert "".join(found.text.split()) == "".join(text.split())


@given(MARKUP | st.text(max_size=60))
@example("> " * 200 + "deep")
@example("- " * 300)
@example("*" * 900 + "a" + "*" * 900)
def test_whatever_is_written_becomes_harmless_html(text: str) -> None:
    found = Reader(safe_html(text))
    assert set(found.tags) <= TAGS
    assert found.attributes == []
    assert found.open == []
    assert "\0" not in found.text
    assert "\u202e" not in found.text


@pytest.mark.parametrize(
    "text",
    [
        "word " * 4_001,
        "[" * 50 + "a *b*",
        ("a *b*\n\n" * MOST_LINES),
        "*a* " * MOST_MARKS,
        "> " * (DEEPEST + 1) + "a *b*",
    ],
)
def test_what_would_keep_the_converter_busy_is_shown_as_it_was_written(text: str) -> None:
    assert safe_html(text) == plain_html(text)
    assert "<em>" not in safe_html(text)


def test_nesting_up_to_the_limit_is_set() -> None:
    assert Reader(safe_html("> " * DEEPEST + "deep")).tags.count("blockquote") == DEEPEST


def test_what_nobody_could_see_is_shown() -> None:
    assert safe_html("safe\u202etxt\0") == "<p>safe␦txt␀</p>"
