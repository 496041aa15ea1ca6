"""Answer keys: every published version stays as it was, as canonical JSON with its hash."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from secondread_core.answer_key import AnswerKey, publishing_problems
from secondread_core.answer_key_json import key_from_json, key_to_json
from secondread_core.canonical_json import canonical
from secondread_core.errors import KeyDoesNotFit, KeyIncomplete, LibraryDamaged, Unknown
from secondread_core.store.database import Library
from secondread_core.store.packing import content_hash
from secondread_core.store.sqlite_errors import decoding

GUARDED = "version, authors, published_at, content"
"""What `content_hash` covers, after the article's id and in this order."""


def publish_key(library: Library, article_id: str, key: AnswerKey) -> int:
    """Publish `key` as the article's newest version; the version it got.

    That is its own if it is higher than all before it, otherwise the next. A key that says exactly what the
    newest says is not published again.

    Raises:
        Unknown, KeyDoesNotFit, KeyIncomplete, and whatever `Library.writing` raises: nothing was published.
    """
    with library.writing() as connection:
        row = connection.execute("SELECT id FROM article WHERE article_id = ?", (article_id,)).fetchone()
        if row is None:
            raise Unknown("article", article_id)
        return insert_key(connection, library.now(), int(row[0]), key)


def insert_key(
    connection: sqlite3.Connection,
    now: str,
    article: int,
    key: AnswerKey,
    above: int = 0,
    *,
    unfinished: bool = False,
) -> int:
    """`publish_key` inside a transaction that has begun already; `article` is the row's number.

    A version of another edition that this one has to be higher than is `above`. An `unfinished` key is only
    tried: it may lack what publishing demands.
    """
    _require_fit(connection, article, key)
    problems = [] if unfinished else publishing_problems(key)
    if problems:
        raise KeyIncomplete(tuple(problems))
    newest = connection.execute(
        "SELECT version, content FROM answer_key WHERE article = ? ORDER BY version DESC LIMIT 1", (article,)
    ).fetchone()
    version = max(key.version, above + 1)
    if newest is not None:
        if canonical(key_to_json(replace(key, version=newest[0]))) == newest[1]:
            return int(newest[0])
        version = max(version, newest[0] + 1)
    content = canonical(key_to_json(replace(key, version=version)))
    (article_id,) = connection.execute("SELECT article_id FROM article WHERE id = ?", (article,)).fetchone()
    columns = (version, len(key.certificate.authors), now, content)
    connection.execute(
        f"INSERT INTO answer_key (article, {GUARDED}, content_hash) VALUES (?, ?, ?, ?, ?, ?)",
        (article, *columns, content_hash(article_id, *columns)),
    )
    return version


def current_key(library: Library, article_id: str) -> AnswerKey | None:
    """The newest version of the article's key, compared with its hash; None if there is none.

    Raises:
        LibraryDamaged, StorageFailed
    """
    row = library.row(f"{_SELECT} WHERE article_id = ? ORDER BY version DESC LIMIT 1", (article_id,))
    return None if row is None else intact_key(library.path, row)


def key_versions(library: Library, article_id: str) -> list[int]:
    """The versions of the article's key, the oldest first.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        "SELECT version FROM answer_key WHERE article = (SELECT id FROM article WHERE article_id = ?)"
        " ORDER BY version",
        (article_id,),
    )
    return [version for (version,) in rows]


def key_version(library: Library, article_id: str, version: int) -> AnswerKey:
    """One version of the article's key, compared with its hash.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    row = library.row(f"{_SELECT} WHERE article_id = ? AND version = ?", (article_id, version))
    if row is None:
        raise Unknown("key", f"{article_id} {version}")
    return intact_key(library.path, row)


def damaged_keys(library: Library) -> list[LibraryDamaged]:
    """What `key_version` would raise, over all keys.

    Raises:
        LibraryDamaged, StorageFailed: the rows cannot be read at all.
    """
    found: list[LibraryDamaged] = []
    for (row_id,) in library.rows("SELECT rowid FROM answer_key"):
        try:
            row = library.row(f"{_SELECT} WHERE answer_key.rowid = ?", (row_id,))
            if row is None:
                raise LibraryDamaged(library.path, "key-hash", "article")
            intact_key(library.path, row)
        except LibraryDamaged as damage:
            found.append(damage)
    return found


_SELECT = (
    "SELECT answer_key.content_hash, article_id, version, authors, published_at, content"
    " FROM answer_key JOIN article ON article.id = article"
)


def intact_key(path: Path, row: Sequence[Any]) -> AnswerKey:
    """The key in `row`: its content hash, its article's id, and the `GUARDED` columns.

    Raises:
        LibraryDamaged: naming the library at `path`.
    """
    expected, *guarded = row
    article_id, version, _, _, content = guarded
    place = f"{article_id} {version}"
    with decoding(path, "key-hash", place):
        if content_hash(*guarded) != expected:
            raise LibraryDamaged(path, "key-hash", place)
        return key_from_json(json.loads(content))


def require_fit(library: Library, article_id: str, key: AnswerKey) -> None:
    """Refuse a key that does not stand on exactly the article's text and units.

    Raises:
        Unknown, KeyDoesNotFit, LibraryDamaged, StorageFailed
    """
    row = library.row("SELECT text_hash, units FROM article WHERE article_id = ?", (article_id,))
    if row is None:
        raise Unknown("article", article_id)
    with decoding(library.path, "text-hash", article_id):
        _require_same(row[0], row[1], key)


def _require_fit(connection: sqlite3.Connection, article: int, key: AnswerKey) -> None:
    text, units = connection.execute(
        "SELECT text_hash, units FROM article WHERE id = ?", (article,)
    ).fetchone()
    _require_same(text, units, key)


def _require_same(text: str, units: str, key: AnswerKey) -> None:
    spans = [(row[0], row[1]) for row in json.loads(units)]
    coded = [(unit.start, unit.end) for unit in key]
    if text != key.text_hash or spans != coded:
        found = len(set(spans) & set(coded)) if text == key.text_hash else 0
        raise KeyDoesNotFit(None, found, len(coded))
