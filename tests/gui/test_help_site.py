"""The help as web pages: complete, alone, accessible, and never half written without a word."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secondread_core.errors import NotAFolder
from secondread_gui.help.help_site import FIRST, FOLDER, site, write_site
from secondread_gui.help.help_text import HelpText
from secondread_gui.help.help_window import HelpWindow
from secondread_gui.window_words import WindowWords
from secondread_resources import Codebook, HelpPage, codebook

ALONE = {"meta", "br", "hr"}


class Document(HTMLParser):
    """What a browser would find: tags with attributes, text by its tag, and what is not closed."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.said: list[tuple[str, str]] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in ALONE:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append((self.open[-1] if self.open else "", data))

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]

    def text_in(self, tag: str) -> str:
        return "".join(data for name, data in self.said if name == tag)


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return site(WindowWords().help)


def test_there_is_a_file_for_every_page_and_a_list_of_them(pages: dict[str, str]) -> None:
    help_text = WindowWords().help
    assert set(pages) == {FIRST, *(f"{page['name']}.html" for page in help_text.pages)}
    listed = [link["href"] for link in Document(pages[FIRST]).all("a")]
    assert listed == ["#text", *(f"{page['name']}.html" for page in help_text.pages)]


def test_links_lead_to_other_files_of_the_site_only(pages: dict[str, str]) -> None:
    for source in pages.values():
        targets = {link["href"] for link in Document(source).all("a")}
        assert targets - {"#text"} <= set(pages)
    assert {"report.html", "codebook.html"} <= {a["href"] for a in Document(pages["welcome.html"]).all("a")}


def test_a_page_is_closed_and_tells_what_it_is(pages: dict[str, str]) -> None:
    titles = set()
    for name, source in pages.items():
        document = Document(source)
        assert document.open == []
        assert source.startswith("<!doctype html>")
        assert document.all("html") == [{"lang": "en", "dir": "ltr"}]
        assert {"charset": "utf-8"} in document.all("meta")
        assert len(document.all("h1")) == len(document.all("main")) == 1, name
        assert document.tags[[tag for tag, _ in document.tags].index("a")][1]["href"] == "#text"
        assert document.all("main") == [{"id": "text"}]
        assert all(cell == {"scope": "col"} for cell in document.all("th"))
        current = [link["href"] for link in document.all("a") if link.get("aria-current") == "page"]
        assert current == ([] if name == FIRST else [name])
        assert all(nav["aria-label"] for nav in document.all("nav"))
        titles.add(document.text_in("title"))
    assert len(titles) == len(pages)


def test_a_page_loads_nothing_and_runs_nothing(pages: dict[str, str]) -> None:
    for source in pages.values():
        document = Document(source)
        used = {tag for tag, _ in document.tags}
        assert not used & {"script", "img", "link", "iframe", "object", "form", "base"}
        assert not {name for _, attributes in document.tags for name in attributes} & {
            "src",
            "style",
            "onclick",
        }
        assert "url(" not in source
        assert "http:" not in source.replace("http-equiv", "")
        assert "https:" not in source
        policy = [meta["content"] for meta in document.all("meta") if "http-equiv" in meta]
        assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_it_has_a_dress_for_the_day_and_one_for_the_night(pages: dict[str, str]) -> None:
    for source in pages.values():
        (style,) = re.findall(r"<style>(.*?)</style>", source, re.DOTALL)
        assert "prefers-color-scheme: dark" in style


def test_what_somebody_wrote_into_a_page_is_made_harmless() -> None:
    hostile = (
        "# A & B\n\n<script>alert(1)</script> [out](https://example.org/x) [in](b.md) [file](file:///etc/passwd)"
        ' <a href="b.md" onclick="x()">raw</a> <img src="x">\n'
    )
    words = {"help/a.md": hostile, "help/b.md": "# <i>B</i>\n"}

    def told() -> Codebook:
        return codebook()

    listed = [HelpPage(name="a", title="A & <b>B</b>"), HelpPage(name="b", title="B")]
    made = site(HelpText(listed, words.__getitem__, told))
    document = Document(made["a.html"])
    assert "script" not in {tag for tag, _ in document.tags}
    assert "<b>" not in made[FIRST]
    assert "A &amp; &lt;b&gt;B&lt;/b&gt;" in made["b.html"]
    targets = [link.get("href", "") for link in document.all("a")]
    assert not [target for target in targets if ":" in target]
    assert targets.count("b.html") >= 3
    assert "onclick" not in made["a.html"]


def test_it_is_written_into_a_folder_of_its_own_and_over_an_older_one(
    pages: dict[str, str], tmp_path: Path
) -> None:
    theirs = tmp_path / "index.html"
    theirs.write_text("the school's own", encoding="utf-8")
    written = write_site(pages, tmp_path)
    (written / FIRST).write_text("old", encoding="utf-8")
    assert write_site(pages, tmp_path) == written == tmp_path / FOLDER
    assert {path.name: path.read_text(encoding="utf-8") for path in written.iterdir()} == pages
    assert theirs.read_text(encoding="utf-8") == "the school's own"


def test_a_file_in_the_way_is_refused(pages: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("mine", encoding="utf-8")
    with pytest.raises(NotAFolder):
        write_site(pages, tmp_path)
    assert (tmp_path / FOLDER).read_text(encoding="utf-8") == "mine"


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(WindowWords().help, None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_window_saves_and_says_where(window: HelpWindow, tmp_path: Path) -> None:
    window.ask_folder = lambda _parent: tmp_path
    window.save.click()
    first = tmp_path / FOLDER / FIRST
    assert first.exists()
    assert window.told.isVisible()
    assert window.told.text() == f"The help was saved. It begins with {first}."


def test_the_window_says_why_it_could_not_save(window: HelpWindow, tmp_path: Path) -> None:
    window.ask_folder = lambda _parent: tmp_path / "gone"
    window.save.click()
    assert "gone" in window.told.text() or FOLDER in window.told.text()
    assert "saved" not in window.told.text()
    assert not (tmp_path / "gone").exists()


def test_nobody_who_changed_their_mind_is_told_anything(window: HelpWindow) -> None:
    window.ask_folder = lambda _parent: None
    window.save.click()
    assert not window.told.isVisible()
