"""The rules of the house that no linter knows, and the ones that keep other people's things out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

LONGEST_FILE = 400
DRAWERS = {"util", "utils", "helper", "helpers", "misc", "common", "stuff"}
SQL = {"sqlite3", "sqlite_utils"}
NETWORK = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "requests", "httpx", "aiohttp"}
HTML_TAKERS = {"setHtml", "insertHtml", "setMarkdown", "insertMarkdown", "RichText", "MarkdownText"}
HTML_CLEANER = "nh3"
RUN = 9
"""Words in a row that may not stand both in a published article and in the project."""
LABELLED = """
def heading(text):
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
"""

# Written so that this file does not contain what it looks for.
FOREIGN = {
    "a package registry": r"py[p]i\.org|python[h]osted|npm[j]s\.|crates[.]io|(deb|security)\.deb[i]an\.",
    "a path of the machine it was written on": r"/wor[k]/|/far[m]/|/roo[t]/|/tm[p]/(w|bash)",
}


def imports(text: str) -> Iterator[str]:
    """Every module that a Python text imports, with the names taken from it ("a.b" of `from a import b`)."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def breaches(shipped: dict[Path, str], forbidden: set[str]) -> list[str]:
    """Where the shipped code imports one of `forbidden`, or something from it."""
    return [
        f"{path} imports {name}"
        for path, text in shipped.items()
        for name in imports(text)
        if any(name == module or name.startswith(f"{module}.") for module in forbidden)
    ]


def test_no_package_is_named_like_a_top_level_folder(project_files: list[Path], project: Path) -> None:
    relative = [path.relative_to(project) for path in project_files]
    assert [path for path in relative if path.name == "__init__.py" and len(path.parts) == 2] == []


def test_files_stay_small(shipped: dict[Path, str]) -> None:
    assert {path: n for path, text in shipped.items() if (n := text.count("\n")) > LONGEST_FILE} == {}


def test_there_are_no_drawers(shipped: dict[Path, str]) -> None:
    assert [path for path in shipped if DRAWERS & {path.stem, *path.parent.parts}] == []


def test_only_the_store_talks_sql(shipped: dict[Path, str]) -> None:
    store = Path("core/secondread_core/store")
    assert breaches({path: text for path, text in shipped.items() if store not in path.parents}, SQL) == []
    assert breaches(shipped, SQL), "the store should be found, or this test finds nothing"


def test_nothing_talks_to_a_network(shipped: dict[Path, str]) -> None:
    assert breaches(shipped, NETWORK) == []
    # Between two windows on one computer a local socket may carry a word; nothing else of QtNetwork.
    local = {"PySide6.QtNetwork", "PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
    network = [name for text in shipped.values() for name in imports(text) if "QtNetwork" in name]
    assert set(network) - local == set()


def attributes(text: str) -> list[str]:
    """Every name after a dot."""
    return [node.attr for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Attribute)]


def plain_labels_lacking(text: str) -> int:
    """How many more labels a Python text makes than it sets to plain text."""
    calls = (node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    labels = sum(ast.unparse(call).rpartition(".")[2] == "QLabel" for call in calls)
    return labels - attributes(text).count("PlainText")


def test_html_is_shown_only_by_what_cleans_it(shipped: dict[Path, str]) -> None:
    """Qt loads local images that HTML names, and hangs on its tables: text from outside is never HTML."""
    cleaners = {
        ".".join(path.with_suffix("").parts[1:])
        for path, text in shipped.items()
        if HTML_CLEANER in imports(text)
    }
    takers = {path: text for path, text in shipped.items() if HTML_TAKERS & set(attributes(text))}
    assert [path for path, text in takers.items() if not {HTML_CLEANER, *cleaners} & set(imports(text))] == []


def test_every_label_is_plain_text(shipped: dict[Path, str]) -> None:
    assert plain_labels_lacking(LABELLED) == 0
    assert plain_labels_lacking(LABELLED.replace("PlainText", "AutoText")) == 1
    assert [path for path, text in shipped.items() if plain_labels_lacking(text) > 0] == []


@pytest.mark.parametrize("what", FOREIGN)
def test_nothing_names(what: str, texts: dict[Path, str], project: Path) -> None:
    pattern = re.compile(FOREIGN[what])
    found = {
        str(path.relative_to(project)): match[0]
        for path, text in texts.items()
        if (match := pattern.search(text))
    }
    assert found == {}


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of nine words in `text`."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


@pytest.mark.real_articles
def test_no_sentence_of_a_published_article_is_in_the_project(texts: dict[Path, str], project: Path) -> None:
    articles = sorted((project.parent / "shared" / "seeds").glob("*.txt"))
    if not articles:
        pytest.skip("the published articles are not beside the project")
    theirs = set().union(*(runs(path.read_text(encoding="utf-8")) for path in articles))
    ours = {path.relative_to(project): runs(text) & theirs for path, text in texts.items()}
    assert {path: shared for path, shared in ours.items() if shared} == {}


def test_every_command_the_documents_name_exists(texts: dict[Path, str], project: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", texts[project / "Makefile"], flags=re.MULTILINE))
    documents = [text for path, text in texts.items() if path.suffix == ".md" or path.parent.name == ".ci"]
    command = re.compile(r"(?:^|`)make ([a-z]+)", flags=re.MULTILINE)
    named = {name for text in documents for name in command.findall(text)}
    assert {"run", "test"} <= named <= targets


def test_every_link_of_the_readme_leads_somewhere(texts: dict[Path, str], project: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)", texts[project / "README.md"])
    assert links
    assert [link for link in links if "://" not in link and not (project / link).exists()] == []
