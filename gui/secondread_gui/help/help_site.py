"""The help as web pages that stand alone: for a school's site, for printing, for a computer without us."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path

from PySide6.QtCore import QLocale, Qt

from secondread_gui.help.help_text import TAGS, HelpText
from secondread_gui.words import Words
from secondread_resources import read_text

help_site = Words("help_site")

FOLDER = "second-read-help"
FIRST = "index.html"
_STYLE = "help/site.css"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def site(text: HelpText) -> dict[str, str]:
    """The files of the site, by name: one for every page, and `FIRST` with the list of them."""
    titles = {page["name"]: page["title"] for page in text.pages}
    pages = {f"{name}.html": _page(text, titles, name) for name in titles}
    listed = "".join(
        f'<li><a href="{name}.html">{escape(title)}</a></li>\n' for name, title in titles.items()
    )
    main = f"<h1>{escape(_heading())}</h1>\n<ul>\n{listed}</ul>\n"
    return {FIRST: _document(text.language, _heading(), "", main, ""), **pages}


def write_site(pages: Mapping[str, str], folder: Path) -> Path:
    """Write the files into a folder of their own in `folder`, over those of an earlier time; that folder.

    Raises:
        Refusal: as `write_bytes` and for a folder that cannot be made.
    """
    from secondread_core.exchange.reading import refusal_for, write_bytes

    own = folder / FOLDER
    try:
        own.mkdir(exist_ok=True)
    except OSError as error:
        raise refusal_for(error, own) from None
    for name, page in pages.items():
        write_bytes(own / name, page.encode("utf-8"))
    return own


def _page(text: HelpText, titles: Mapping[str, str], name: str) -> str:
    names = list(titles)
    at = names.index(name)
    ways = [
        (names[at - 1] if at else None, help_site.tr("Before: {page}")),
        (names[at + 1] if at + 1 < len(names) else None, help_site.tr("Next: {page}")),
    ]
    links = "".join(
        f'<p><a href="{to}.html">{escape(told.format(page=titles[to]))}</a></p>\n' for to, told in ways if to
    )
    return _document(text.language, titles[name], _navigation(titles, name), _main(text, name), links)


def _main(text: HelpText, name: str) -> str:
    """A page's own content, with links to the other files; sanitised once more after they were changed."""
    import nh3

    def keep(tag: str, attribute: str, value: str) -> str | None:
        target = value.removesuffix(".md")
        return f"{target}.html" if (tag, attribute) == ("a", "href") and target in text.names else None

    return nh3.clean(
        text.html(name),
        tags=set(TAGS),
        attributes={"a": {"href"}},
        attribute_filter=keep,
        url_schemes=set(),
        link_rel=None,
    ).replace("<th>", '<th scope="col">')


def _navigation(titles: Mapping[str, str], here: str) -> str:
    items = "".join(
        f'<li><a href="{name}.html"{" aria-current=page" * (name == here)}>{escape(title)}</a></li>\n'
        for name, title in titles.items()
    )
    name = escape(help_site.tr("Pages"))
    return f'<nav aria-label="{name}">\n<ul>\n{items}</ul>\n</nav>\n'


def _document(language: str, title: str, navigation: str, main: str, ways: str) -> str:
    mirrored = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
    around = escape(_heading())
    shown = escape(title) if title == _heading() else f"{escape(title)} – {around}"
    top = f'<p><a href="{FIRST}">{around}</a></p>\n{navigation}' if navigation else f"<p>{around}</p>\n"
    skip = escape(help_site.tr("To the text"))
    return (
        f'<!doctype html>\n<html lang="{escape(language)}" dir="{"rtl" if mirrored else "ltr"}">\n'
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{shown}</title>\n<style>\n{read_text(_STYLE)}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#text">{skip}</a>\n'
        f'<header>\n{top}</header>\n<main id="text">\n{main}\n</main>\n'
        f"<footer>\n{ways}</footer>\n</body>\n</html>\n"
    )


def _heading() -> str:
    return help_site.tr("Second Read: help")
