"""The help: every page can be shown, leads somewhere, and says what the program does."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import markdown
import pytest

import secondread_resources
from secondread_core.codebook import MISSING_FROM_LEVEL, TYPE_CLASS, SourceCode, TypeCode
from secondread_core.feedback import SourceVerdict, TypeVerdict
from secondread_core.scoring_constants import DEFAULTS, Track
from secondread_resources import codebook, help_pages, read_text

HELP = Path(secondread_resources.__file__).parent / "help"
NAMES = [page["name"] for page in help_pages()]
SHOWN = "page h1 h2 h3 p ul ol li strong code pre a table thead tbody tr th td"
"""What the help view can show."""
MOVING_KEYS = "Up Down J K Home End N Tab"
MARKING_KEYS = "R O S U Backspace Ctrl+Z Ctrl+Shift+Z Ctrl+Return"
OTHER_KEYS = "F4 Alt+Left F1 ? Ctrl++ Ctrl+- Ctrl+0"
LEVEL_KEYS = "1 2 3 4 5 6 7 8 9 Left Right Shift+Left Shift+Right Space"
PANE_KEYS = "M Return Enter Escape F6 Shift+F6 F10 Shift+F1 Ctrl+, Shift+Tab"
FURTHER_KEYS = "Del Ctrl+Y Ctrl+Enter Ctrl+= Ctrl+O Ctrl+Q Ctrl+Shift+K"


def page(name: str) -> ElementTree.Element:
    """A help page as it is converted for the view."""
    html = markdown.markdown(read_text(f"help/{name}.md"), extensions=["tables", "fenced_code"])
    return ElementTree.fromstring(f"<page>{html}</page>")


def words(element: ElementTree.Element) -> str:
    """All the text in `element`, on one line."""
    return " ".join("".join(element.itertext()).split())


def rows(name: str) -> list[list[str]]:
    """The cells of every table row on a page."""
    return [[words(cell) for cell in row] for row in page(name).iter("tr")]


def test_the_index_lists_every_page_once() -> None:
    assert sorted(NAMES) == sorted(path.stem for path in HELP.glob("*.md"))


@pytest.mark.parametrize("name", NAMES)
def test_a_page_has_its_title_once_and_at_the_top(name: str) -> None:
    (title,) = (entry["title"] for entry in help_pages() if entry["name"] == name)
    parts = page(name)
    assert [words(heading) for heading in parts.iter("h1")] == [title]
    assert parts[0].tag == "h1"


@pytest.mark.parametrize("name", NAMES)
def test_a_page_holds_only_what_the_view_shows(name: str) -> None:
    assert {element.tag for element in page(name).iter()} <= set(SHOWN.split())
    assert "|" not in words(page(name)), "a table that was not understood"


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_to_other_pages(name: str) -> None:
    targets = [link.attrib["href"] for link in page(name).iter("a")]
    assert [target for target in targets if target.removesuffix(".md") not in NAMES] == []
    assert f"{name}.md" not in targets


def test_every_page_can_be_reached_by_links_from_the_first() -> None:
    reached, todo = set(), [NAMES[0]]
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += [link.attrib["href"].removesuffix(".md") for link in page(name).iter("a")]
    assert reached == set(NAMES)


def test_every_key_is_listed() -> None:
    listed = [words(code) for row in page("reading").iter("tr") for code in row.iter("code")]
    assert sorted(listed) == sorted(f"{MOVING_KEYS} {MARKING_KEYS} {OTHER_KEYS}".split())


def test_the_page_of_all_keys_has_every_one_once() -> None:
    listed = [words(code) for row in page("keys").iter("tr") for code in row[0].iter("code")]
    first = f"{MOVING_KEYS} {MARKING_KEYS} {OTHER_KEYS}"
    assert sorted(listed) == sorted(f"{first} {LEVEL_KEYS} {PANE_KEYS} {FURTHER_KEYS}".split())


def test_the_page_of_levels_numbers_the_types_and_the_kinds_as_they_are_asked() -> None:
    types, kinds = ["123456", "12345"]
    told = [row for row in rows("levels") if row[0].isdigit() and len(row) < 4]
    numbers = "".join(row[0] for row in told)
    assert numbers == f"123{types}{kinds}"
    names = [row[1] for row in told[3:9]]
    assert names == [entry["name"] for entry in codebook()["types"].values()]


def test_reported_does_not_mean_true_stands_on_the_first_page() -> None:
    assert "Reported does not mean true" in [words(heading) for heading in page("welcome").iter("h2")]


def test_the_table_of_types_has_core_s_answers_under_their_names() -> None:
    names = codebook()["types"]
    classes = codebook()["classes"]
    expected = {
        names[code]["name"]: classes[TYPE_CLASS[code]]["name"] if code in TYPE_CLASS else "not graded"
        for code in TypeCode
    }
    told = {row[1]: row[0] for row in rows("codebook") if row[0] in expected.values()}
    assert told == expected


def test_the_table_of_sources_has_core_s_levels_under_their_names() -> None:
    names = codebook()["sources"]
    never = dict.fromkeys((names[code]["name"] for code in SourceCode), "never")
    expected = never | {names[code]["name"]: f"from level {n}" for code, n in MISSING_FROM_LEVEL.items()}
    told = {row[0]: row[2] for row in rows("codebook") if row[0] in expected}
    assert told == expected


def test_the_report_page_names_every_verdict() -> None:
    told = words(page("report"))
    verdicts = {verdict.replace("-", " ") for verdict in (*TypeVerdict, *SourceVerdict)}
    assert {verdict for verdict in verdicts if verdict not in told} == set()


def test_the_report_page_tells_the_constants_in_use() -> None:
    bands = [row for row in rows("report") if row[1] in ("strong", "solid", "developing")]
    strong, solid, developing = DEFAULTS.band_strong, DEFAULTS.band_solid, DEFAULTS.band_developing
    assert bands == [
        [f"{strong:.0f} and more", "strong"],
        [f"{solid:.0f} to {strong - 1:.0f}", "solid"],
        [f"{developing:.0f} to {solid - 1:.0f}", "developing"],
    ]
    told = words(page("report"))
    assert f"less than {DEFAULTS.guess_margin:.0f} above the guess line" in told
    assert f"at least {DEFAULTS.signals_needed} sentences of each kind" in told
    assert f"{DEFAULTS.alpha_good:.2f} and more is good, from {DEFAULTS.alpha_tentative} tentative" in told
    assert DEFAULTS.alternative_credit == 0.5
    assert "earns half a point" in told
    assert (DEFAULTS.track_weights[Track.TYPE], DEFAULTS.track_weights[Track.SOURCING]) == (0.6, 0.4)
    assert "Six parts balanced score and four parts sourcing score" in told
