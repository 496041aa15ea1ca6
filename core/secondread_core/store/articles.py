"""Articles: taken in once with their cut into units, frozen from then on, checked whenever they are read."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article, ArticleInfo, text_hash
from secondread_core.errors import LibraryDamaged, Unknown
from secondread_core.segmentation import Segmentation
from secondread_core.store.database import Library
from secondread_core.store.editions import FAMILY, FIRST, NEWEST, link_edition, newest_edition
from secondread_core.store.keys import insert_key
from secondread_core.store.packing import (
    content_hash,
    pack_blocks,
    pack_info,
    pack_units,
    unpack_info,
    unpack_segmentation,
)
from secondread_core.store.sqlite_errors import decoding

GUARDED = (
    "article_id, text_hash, bundled, added_at, engine, unit_count, asked_count, info, blocks, units, body"
)
"""What `content_hash` covers, in its order."""


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with its frozen units. `added_at` is UTC in ISO 8601."""

    article_id: str
    article: Article
    segmentation: Segmentation
    added_at: str
    bundled: bool


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """What a list of articles shows; the newest key's version and number of authors, if there is one.

    `edition` counts from 1: the text has been mended so many times less one.
    """

    article_id: str
    info: ArticleInfo
    unit_count: int
    asked_count: int
    has_key: bool
    key_version: int | None
    key_authors: int
    bundled: bool
    added_at: str
    edition: int = 1


def add_article(
    library: Library,
    article: Article,
    segmentation: Segmentation,
    key: AnswerKey | None,
    *,
    article_id: str | None = None,
    bundled: bool = False,
) -> str:
    """Take in an article, and its key if there is one, in one transaction; its id, new if none is given.

    An id that is known already is left as it is, whatever comes with it.

    Raises:
        KeyDoesNotFit, KeyIncomplete: nothing was taken in. And whatever `Library.writing` raises.
    """
    name = article_id or uuid.uuid4().hex
    with library.writing() as connection:
        if _row_id(connection, name) is None:
            now = library.now()  # of both, by which a key that came with its article is known
            added = _insert(connection, now, name, article, segmentation, bundled=bundled)
            if key is not None:
                insert_key(connection, now, added, key)
    return name


def add_trial(library: Library, article: Article, segmentation: Segmentation, key: AnswerKey) -> str:
    """Take an article in with a key that is only tried, and may lack what publishing demands; its id.

    Raises:
        KeyDoesNotFit, StorageFailed.
        ValueError: the library is kept somewhere, so that somebody could be scored by that key.
    """
    if not library.in_memory:
        raise ValueError("a key is only tried in a library in memory")
    name = uuid.uuid4().hex
    with library.writing() as connection:
        added = _insert(connection, library.now(), name, article, segmentation, bundled=False)
        insert_key(connection, library.now(), added, key, unfinished=True)
    return name


def new_edition(
    library: Library,
    article_id: str,
    article: Article,
    segmentation: Segmentation,
    key: AnswerKey | None,
    then: Callable[[sqlite3.Connection, int, str], None] | None = None,
    first: Callable[[], None] | None = None,
) -> str:
    """Put a mended article in the place of the edition named, in one transaction; the new edition's id.

    Attempts and keys of the editions before stay as they are. The key's version is higher than theirs.
    What belongs to the same transaction is done by `then`, which is told the key's version and the time;
    what has to hold before is looked at by `first`, inside it.

    Raises:
        Unknown, KeyDoesNotFit, KeyIncomplete, and whatever `first` or `Library.writing` raises: nothing was
        changed.
    """
    name = uuid.uuid4().hex
    with library.writing() as connection:
        if first is not None:
            first()
        before = connection.execute(
            "SELECT id, bundled FROM article WHERE article_id = ?", (article_id,)
        ).fetchone()
        if before is None:
            raise Unknown("article", article_id)
        added = _insert(connection, library.now(), name, article, segmentation, bundled=bool(before[1]))
        link_edition(connection, added, before[0])
        if key is not None:
            (newest,) = connection.execute(
                f"SELECT max(version) FROM answer_key WHERE article IN ({FAMILY})", (article_id,)
            ).fetchone()
            now = library.now()
            version = insert_key(connection, now, added, key, newest or 0)
            if then is not None:
                then(connection, version, now)
    return name


def article_cards(library: Library) -> list[ArticleCard]:
    """A card for the newest edition of every article, in the order in which the first ones came.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        "SELECT article_id, info, unit_count, asked_count, version, authors, bundled, added_at,"
        " coalesce((SELECT number FROM edition WHERE edition.article = article.id), 1) FROM article"
        " LEFT JOIN answer_key ON answer_key.article = article.id AND version ="
        " (SELECT max(version) FROM answer_key WHERE answer_key.article = article.id)"
        f" WHERE {NEWEST} ORDER BY {FIRST}"
    )
    with decoding(library.path, "text-hash", "cards"):
        return [
            ArticleCard(
                article_id, unpack_info(info), units, asked, version is not None, version, authors or 0,
                bool(bundled), added_at, edition,
            )
            for article_id, info, units, asked, version, authors, bundled, added_at, edition in rows
        ]  # fmt: skip


def article_titles(library: Library) -> dict[str, str]:
    """The title of every edition of every article by its id.

    Raises:
        LibraryDamaged, StorageFailed
    """
    with decoding(library.path, "text-hash", "titles"):
        rows = library.rows("SELECT article_id, info FROM article")
        return {article_id: unpack_info(info).title for article_id, info in rows}


def stored_article(library: Library, article_id: str) -> StoredArticle:
    """The article, its content compared with its hashes.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    row = library.row(f"SELECT content_hash, {GUARDED} FROM article WHERE article_id = ?", (article_id,))
    if row is None:
        raise Unknown("article", article_id)
    return intact_article(library.path, row)


def damaged_articles(library: Library) -> list[LibraryDamaged]:
    """What `stored_article` would raise, over all articles.

    Raises:
        LibraryDamaged, StorageFailed: the rows cannot be read at all.
    """
    found: list[LibraryDamaged] = []
    for (row_id,) in library.rows("SELECT id FROM article"):
        try:
            row = library.row(f"SELECT content_hash, {GUARDED} FROM article WHERE id = ?", (row_id,))
            if row is not None:
                intact_article(library.path, row)
        except LibraryDamaged as damage:
            found.append(damage)
    return found


def article_with_hash(library: Library, text_hash: str) -> str | None:
    """The id of an article that has exactly this text in any edition: its newest edition's. Or None.

    Raises:
        LibraryDamaged, StorageFailed
    """
    row = library.row("SELECT article_id FROM article WHERE text_hash = ? ORDER BY id", (text_hash,))
    return None if row is None else newest_edition(library, row[0])


def remove_article(library: Library, article_id: str) -> None:
    """Remove all editions of an article, their keys, codings and attempts, and what remains in the file.

    Backups made before keep it until they are thinned out.

    Raises:
        Unknown, and whatever `Library.writing` raises.
    """
    remove_articles(library, [article_id])


def remove_articles(library: Library, article_ids: Sequence[str], *, unless_begun: bool = False) -> bool:
    """`remove_article` for several, in one transaction: all of them go, or none; whether they went.

    With `unless_begun`, none goes if there is an attempt on any of them, a coding of anybody's, or a key that
    was published after it came.

    Raises:
        Unknown, and whatever `Library.writing` raises.
    """
    with library.writing() as connection:
        if unless_begun and any(connection.execute(_BEGUN, (one,) * 3).fetchone() for one in article_ids):
            return False
        for article_id in article_ids:
            if not connection.execute(f"DELETE FROM article WHERE id IN ({FAMILY})", (article_id,)).rowcount:
                raise Unknown("article", article_id)
    library.scrub()
    return True


def intact_article(path: Path, row: Sequence[Any]) -> StoredArticle:
    """The article in `row`, which is its content hash and the `GUARDED` columns.

    Raises:
        LibraryDamaged: naming the library at `path`.
    """
    expected, *guarded = row
    article_id, known_text, bundled, added_at, engine, _, _, info, blocks, units, body = guarded
    with decoding(path, "text-hash", str(article_id)):
        if content_hash(*guarded) != expected or text_hash(body) != known_text:
            raise LibraryDamaged(path, "text-hash", str(article_id))
        return StoredArticle(
            article_id,
            Article(body, unpack_info(info)),
            unpack_segmentation(engine, blocks, units),
            added_at,
            bool(bundled),
        )


_BEGUN = (
    f"SELECT 1 FROM attempt WHERE article IN ({FAMILY})"
    f" UNION ALL SELECT 1 FROM draft WHERE article IN ({FAMILY})"
    " UNION ALL SELECT 1 FROM answer_key JOIN article ON article.id = answer_key.article"
    f" WHERE published_at <> added_at AND article.id IN ({FAMILY})"
)
"""SQL: whether anybody has read, coded or published, in any edition of the article, named three times."""


def _insert(
    connection: sqlite3.Connection,
    now: str,
    article_id: str,
    article: Article,
    segmentation: Segmentation,
    *,
    bundled: bool,
) -> int:
    """The row of a new article."""
    columns = (
        article_id,
        article.text_hash,
        int(bundled),
        now,
        segmentation.engine,
        len(segmentation.units),
        sum(unit.asked for unit in segmentation.units),
        pack_info(article.info),
        pack_blocks(segmentation),
        pack_units(segmentation),
        article.body,
    )
    marks = ", ".join("?" * (len(columns) + 1))
    added = connection.execute(
        f"INSERT INTO article ({GUARDED}, content_hash) VALUES ({marks})", (*columns, content_hash(*columns))
    )
    return int(added.lastrowid or 0)


def _row_id(connection: sqlite3.Connection, article_id: str) -> int | None:
    row = connection.execute("SELECT id FROM article WHERE article_id = ?", (article_id,)).fetchone()
    return None if row is None else int(row[0])
