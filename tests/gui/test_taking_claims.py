"""What the list of kinds says a file has of the article is what stands in the files that are written."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from bringing_desk import TITLE, BringingDesk, bringing_desk, click
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from secondread_core.drafting import acts
from secondread_core.session.authoring import Drafting
from secondread_gui.keyfiles.kinds import KINDS, Kind, Own, endings, kind_words
from secondread_gui.keyfiles.take_dialog import TakeDialog

WHOLE = "Has the whole article."
QUOTES = "Quotes every sentence, but not the layout of the article."
TITLE_ONLY = "Has the title of the article, but none of its sentences."
NO_WORD = "Has no word of the article, unless your reasons quote one."
BODY = (
    "Harbour master resigns\n\nThe old harbour master left on Friday.\n\nWhat a shabby farewell! Nobody sang."
)
MARKED = "shabby"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[BringingDesk]:
    yield from bringing_desk(qtbot, tmp_path / "library.db", BODY)


@pytest.fixture
def coding(desk: BringingDesk) -> Drafting:
    drafting = desk.begin("Ana")
    at = BODY.index(MARKED)
    drafting.act(acts.toggle_words, 2, at, at + len(MARKED), "loaded")
    drafting.finish()
    return drafting


def strings_in(path: Path) -> Iterator[str]:
    """Every text in a file, as its readers would see it; nothing stays hidden behind an escape."""
    data = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            yield from (text for name in names for text in _of_xml(archive.read(name)))
    elif path.suffix in (".xmi", ".xml"):
        yield from _of_xml(data)
    elif path.suffix in (".csv", ".tsv"):
        yield from (
            cell for row in csv.reader(StringIO(data.decode("utf-8-sig"), newline="")) for cell in row
        )
    elif path.suffix in (".ann", ".txt"):
        yield data.decode("utf-8")
    else:
        lines = data.decode("utf-8").splitlines() if path.suffix == ".jsonl" else [data.decode("utf-8")]
        yield from (text for line in lines for text in _of_json(json.loads(line)))


def _of_xml(data: bytes) -> Iterator[str]:
    for element in ElementTree.fromstring(data).iter():
        yield from (element.text or "", element.tail or "", *element.attrib.values())


def _of_json(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (text for pair in value.items() for inner in pair for text in _of_json(inner))
    elif isinstance(value, list):
        yield from (text for inner in value for text in _of_json(inner))
    else:
        yield str(value)


def words_of(texts: Iterator[str]) -> set[str]:
    return {word.casefold() for text in texts for word in re.findall(r"[^\W\d_]{4,}", text)}


@pytest.mark.parametrize("kind", KINDS)
def test_the_claim_of_every_kind_is_true_of_its_file(
    kind: Kind, desk: BringingDesk, coding: Drafting, tmp_path: Path
) -> None:
    claims = [claim for claim in (WHOLE, QUOTES, TITLE_ONLY, NO_WORD) if claim in kind_words(kind).holds]
    assert len(claims) == 1, kind_words(kind).holds
    for ending in endings(kind):
        folder = tmp_path / f"out{ending}"
        folder.mkdir()
        desk.taking.start(desk.article_id, coding.card.draft_id)
        dialog = desk.dialog(TakeDialog)
        dialog.show_kind(kind)
        shown = dialog.rows[KINDS.index(kind)].findChildren(QLabel)
        assert any(claims[0] in label.text() for label in shown)
        desk.taking.ask_file = lambda *_asked, path=folder / f"file{ending}": path
        click(dialog.save)
        desk.settle()
        texts = [text for file in folder.iterdir() for text in strings_in(file)]
        joined = "\n".join(texts)
        body = coding.draft.body
        sentences = [body[unit.start : unit.end] for unit in coding.draft.units]
        assert len(sentences) == 4
        if claims[0] == WHOLE:
            assert any(body in text for text in texts)
        elif claims[0] == QUOTES:
            assert all(any(sentence in text for text in texts) for sentence in sentences)
            assert not any(body in text for text in texts)
        elif claims[0] == TITLE_ONLY:
            assert TITLE in joined
            assert not words_of(iter([body])) & words_of(iter(texts))
        else:
            assert TITLE not in joined
            assert not words_of(iter([body, TITLE])) & words_of(iter(texts))


def test_only_what_has_no_word_of_the_article_says_so() -> None:
    assert [kind for kind in KINDS if "no word" in kind_words(kind).holds] == [Own.PORTABLE]
