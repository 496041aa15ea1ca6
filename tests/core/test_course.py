"""The course and the keys that come with the program can be read from wherever they lie."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from exchange_desk import ARTICLE, key_for_text, refused
from key_documents import EXACT, PORTABLE

import secondread_seeds
from secondread_core.answer_key import publishing_problems
from secondread_core.article import normalise
from secondread_core.errors import InvalidContent, InvalidJson, KeyDoesNotFit
from secondread_core.exchange.course import read_course, read_keys, read_published_keys
from secondread_core.exchange.key_file import write_key


class Catalogue(NamedTuple):
    articles: Path
    keys: Path
    published_keys: Path


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    folders = Catalogue(tmp_path / "articles", tmp_path / "keys", tmp_path / "keys" / "published")
    for folder in folders:
        folder.mkdir()
    (folders.articles / "ferry.txt").write_text(ARTICLE, encoding="utf-8")
    told = {"id": "ferry", "title": "Ferry", "outlet": "The Courier", "published": None}
    (folders.articles / "ferry.json").write_text(json.dumps(told))
    write_key(folders.keys / "ferry.json", EXACT)
    write_key(folders.published_keys / "one.json", PORTABLE)
    return folders


def test_a_course_is_read_with_its_key(catalogue: Catalogue) -> None:
    (entry,) = read_course(catalogue)
    assert (entry.article_id, entry.article.info.title, entry.article.info.published) == (
        "ferry",
        "Ferry",
        "",
    )
    assert entry.key is not None
    assert [(u.start, u.end) for u in entry.key] == [(u.start, u.end) for u in entry.segmentation.units]
    assert read_published_keys(catalogue) == [PORTABLE]
    assert read_keys([catalogue.published_keys, catalogue.keys]) == [PORTABLE, EXACT]


def test_an_article_may_lack_a_key(catalogue: Catalogue) -> None:
    (catalogue.keys / "ferry.json").unlink()
    (entry,) = read_course(catalogue)
    assert entry.key is None
    assert len(entry.segmentation.units) == len(EXACT.units)


def test_what_is_wrong_in_a_course_is_refused_with_its_file(catalogue: Catalogue) -> None:
    write_key(
        catalogue.keys / "ferry.json", key_for_text(normalise(ARTICLE + "\n\nOne more line. It is new."))
    )
    with refused(KeyDoesNotFit) as caught:
        read_course(catalogue)
    assert caught[0].path == Path("ferry.json")  # type: ignore[attr-defined]
    (catalogue.articles / "ferry.json").write_text('{"id": "ferry", "title": 7}')
    with refused(InvalidContent):
        read_course(catalogue)
    (catalogue.articles / "ferry.json").write_text("{")
    with refused(InvalidJson):
        read_course(catalogue)
    write_key(catalogue.published_keys / "two.json", EXACT)
    with refused(InvalidContent) as caught:
        read_published_keys(catalogue)
    assert caught[0].path == Path("two.json")  # type: ignore[attr-defined]


def test_the_bundled_course_is_sound() -> None:
    entries = read_course(secondread_seeds.catalogue())
    assert len(entries) == len({entry.article_id for entry in entries}) >= 5
    for entry in entries:
        assert entry.key is not None
        assert publishing_problems(entry.key) == []
        known = [unit for unit in entry.key if unit.coding.graded]
        assert len(known) == sum(unit.asked for unit in entry.segmentation.units)
    names = {key.key_id for key in read_published_keys(secondread_seeds.catalogue())}
    assert len(names) >= 5
