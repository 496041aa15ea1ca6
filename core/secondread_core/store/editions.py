"""Editions: an article whose text was mended is another article, in the place of the one before.

Attempts, keys and codings stay with the edition that they were made on; a reader counts them as one article.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from secondread_core.errors import LibraryDamaged, Unknown
from secondread_core.store.database import Library
from secondread_core.store.packing import content_hash

FIRST = "coalesce((SELECT edition_of FROM edition WHERE edition.article = article.id), article.id)"
"""SQL: the number of the row of the first edition of `article`."""

FAMILY = (
    f"WITH known (first) AS (SELECT {FIRST} FROM article WHERE article_id = ?)"
    " SELECT first FROM known UNION ALL SELECT edition.article FROM known JOIN edition ON edition_of = first"
)
"""SQL: the rows of all editions of the article that is named, itself one of them; none if it is unknown."""

NEWEST = (
    "NOT EXISTS (SELECT 1 FROM edition AS later"
    f" WHERE later.edition_of = {FIRST} AND later.number >"
    " coalesce((SELECT number FROM edition WHERE edition.article = article.id), 1))"
)
"""SQL: whether there is no later edition of `article`."""


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition of an article, and which one it is, from 1."""

    article_id: str
    number: int


def editions_of(library: Library, article_id: str) -> list[Edition]:
    """All editions of an article, of which any may be named; the first one first.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        "SELECT article_id, coalesce(number, 1) FROM article"
        " LEFT JOIN edition ON edition.article = article.id"
        f" WHERE article.id IN ({FAMILY}) ORDER BY 2",
        (article_id,),
    )
    if not rows:
        raise Unknown("article", article_id)
    return [Edition(*row) for row in rows]


def newest_edition(library: Library, article_id: str) -> str:
    """The id of the edition that is on the shelf.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    return editions_of(library, article_id)[-1].article_id


def replaced_editions(library: Library) -> dict[str, str]:
    """Every edition that is not on the shelf any more, with the id of the one that is: few, in one query.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        "SELECT first.article_id, mended.article_id, edition_of FROM edition"
        " JOIN article AS mended ON mended.id = edition.article"
        " JOIN article AS first ON first.id = edition_of ORDER BY edition_of, number"
    )
    families: dict[int, list[str]] = {}
    for first, mended, family in rows:
        families.setdefault(family, [first]).append(mended)
    return {before: family[-1] for family in families.values() for before in family[:-1]}


def link_edition(connection: sqlite3.Connection, article: int, before: int) -> None:
    """Make the article in row `article` the newest edition of that in row `before`, inside a transaction."""
    ((first,),) = connection.execute(f"SELECT {FIRST} FROM article WHERE id = ?", (before,)).fetchall()
    ((newest,),) = connection.execute(
        "SELECT max(number) FROM edition WHERE edition_of = ?", (first,)
    ).fetchall()
    number = (newest or 1) + 1
    connection.execute(
        "INSERT INTO edition VALUES (?, ?, ?, ?)",
        (article, first, number, content_hash(article, first, number)),
    )


def damaged_editions(library: Library) -> list[LibraryDamaged]:
    """Links between editions that are not what was once stored.

    Raises:
        LibraryDamaged, StorageFailed: the rows cannot be read at all.
    """
    rows = library.rows("SELECT article, edition_of, number, content_hash FROM edition")
    return [
        LibraryDamaged(library.path, "text-hash", f"edition {number} of {first}")
        for article, first, number, known in rows
        if content_hash(article, first, number) != known
    ]
