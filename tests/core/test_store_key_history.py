"""The versions of a key through all editions of its article, and how many readings each scored again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from class_of_readers import furnish_class, key_the_other_way
from library_desk import Desk, make_key

from secondread_core.article import Article
from secondread_core.errors import LibraryDamaged
from secondread_core.session import publish
from secondread_core.store.articles import new_edition
from secondread_core.store.key_history import PublishedKey, key_history

READERS = 5


@pytest.fixture
def desk(library_path: Path) -> Iterator[Desk]:
    furnished = furnish_class(library_path, READERS)
    yield furnished
    furnished.library.close()


def told(one: PublishedKey) -> tuple[int, int, int]:
    return one.edition, one.key.version, one.rescored


def test_versions_come_in_order_with_what_they_did(desk: Desk) -> None:
    publish(desk.library, desk.article_id, key_the_other_way(desk, 2))
    publish(desk.library, desk.article_id, key_the_other_way(desk, 3))
    history = key_history(desk.library, desk.article_id)
    assert [told(one) for one in history] == [(1, 1, 0), (1, 2, READERS), (1, 3, READERS)]
    assert [one.published_at for one in history] == sorted(one.published_at for one in history)
    assert history[0].authors == ("one", "two")
    assert history[2].key == key_the_other_way(desk, 3)


def test_every_edition_is_counted_and_any_may_be_named(desk: Desk) -> None:
    publish(desk.library, desk.article_id, key_the_other_way(desk, 2))
    article = Article(desk.article.body.replace("council voted", "council noted"), desk.article.info)
    key = replace(make_key(article, desk.segmentation), text_hash=article.text_hash)
    newer = new_edition(desk.library, desk.article_id, article, desk.segmentation, key)
    history = key_history(desk.library, newer)
    assert history == key_history(desk.library, desk.article_id)
    assert [told(one) for one in history] == [(1, 1, 0), (1, 2, READERS), (2, 3, 0)]
    assert [one.article_id for one in history] == [desk.article_id, desk.article_id, newer]


def test_without_a_key_or_without_the_article_there_is_none(desk: Desk) -> None:
    assert key_history(desk.library, "nothing") == []


def test_a_damaged_version_is_refused(desk: Desk) -> None:
    with desk.library.writing() as connection:
        connection.execute("UPDATE answer_key SET published_at = '2020-01-01T00:00:00.000+00:00'")
    with pytest.raises(LibraryDamaged):
        key_history(desk.library, desk.article_id)
