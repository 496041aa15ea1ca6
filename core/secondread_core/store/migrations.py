"""From no library to the newest schema, and from any released schema to the next.

sqlite-utils keeps the record of what was applied; the number that decides is `user_version`, which can be
read without it. This module is imported only when something is to be created or migrated.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database, Migrations

from secondread_core.errors import LibraryDamaged
from secondread_core.store import schema
from secondread_core.store.checks import schema_difference
from secondread_core.store.connecting import immediate

Migration = tuple[int, Callable[[Database], None]]
"""(schema version it leads to, what it does inside a transaction)."""


def _create_tables(database: Database) -> None:
    for statement in schema.SCHEMAS[1]:
        database.conn.execute(statement)


def _add_practice(database: Database) -> None:
    """Schema 2: minutes, reveals and notes. A table that gets a column or another CHECK is built anew."""
    connection = database.conn
    statements = {statement.split(maxsplit=3)[2]: statement for statement in schema.SCHEMAS[2]}
    for table in ("attempt", "event"):
        # Over a temporary table, not by renaming: that rewrites references, and writes names in quotes. And
        # the file need not grow.
        connection.execute(f"CREATE TEMP TABLE kept AS SELECT * FROM {table}")
        connection.execute(f"DROP TABLE {table}")
        connection.execute(statements[table])
        columns = ", ".join(
            name for (name,) in connection.execute("SELECT name FROM pragma_table_info('kept')")
        )
        connection.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM kept")
        connection.execute("DROP TABLE kept")
    for added in ("attempt_by_article", "note"):
        connection.execute(statements[added])


def _add_authoring(database: Database) -> None:
    """Schema 3: drafts of keys with their acts, editions of an article, and what a new key did to scores."""
    for statement in schema.SCHEMAS[3]:
        if statement not in schema.SCHEMAS[2]:
            database.conn.execute(statement)


MIGRATIONS: tuple[Migration, ...] = ((1, _create_tables), (2, _add_practice), (3, _add_authoring))


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Apply what is missing, all in one transaction: afterwards the library is wholly new or wholly old.

    Raises:
        LibraryDamaged: references dangle, content differs from before, or the schema is not the expected one.
        sqlite3.Error: the disk is full and the like.
    """
    target = MIGRATIONS[-1][0]
    registered = Migrations("secondread")
    for version, change in MIGRATIONS:
        registered(name=f"schema-{version}")(change)
    connection.execute("PRAGMA temp_store=MEMORY")  # what is kept meanwhile is for no other file
    connection.execute("PRAGMA foreign_keys=OFF")  # tables may be rebuilt; checked below
    with immediate(connection):
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        before = _content(connection, version)
        registered.apply(Database(connection, execute_plugins=False))
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
        if dangling is not None:
            raise LibraryDamaged(path, "schema", f"foreign key of {dangling[0]}")
        difference = schema_difference(connection, schema.SCHEMAS[target])
        if difference:
            raise LibraryDamaged(path, "schema", difference)
        if _content(connection, version) != before:
            raise LibraryDamaged(path, "schema", "content")
        connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={target}")
    connection.execute("PRAGMA foreign_keys=ON")


_CONTENT = (
    (1, "SELECT article_id, added_at, bundled, engine, content_hash, body FROM article ORDER BY article_id"),
    (1, "SELECT article, version, content FROM answer_key ORDER BY article, version"),
    (1, "SELECT learner_id, name, created_at FROM learner ORDER BY learner_id"),
    (
        1,
        "SELECT attempt_id, id, learner, article, level, mode, number, started_at, handed_in_at, key_version"
        " FROM attempt ORDER BY attempt_id",
    ),
    (
        1,
        "SELECT attempt, sequence, time, operation, unit, value, previous_hash, hash FROM event"
        " ORDER BY attempt, sequence",
    ),
    (1, "SELECT attempt, unit, answered, value FROM mark ORDER BY attempt, unit"),
    (1, "SELECT scope, name, value FROM preference ORDER BY scope, name"),
    (2, "SELECT attempt_id, minutes FROM attempt ORDER BY attempt_id"),
    (2, "SELECT attempt, unit, text, changed_at FROM note ORDER BY attempt, unit"),
    (3, "SELECT article, edition_of, number FROM edition ORDER BY article"),
    (
        3,
        "SELECT attempt, from_version, to_version, at, before, after FROM rescoring"
        " ORDER BY attempt, to_version",
    ),
    (
        3,
        "SELECT draft_id, article, author, part, base_version, started_at, changed_at, finished, content"
        " FROM draft ORDER BY draft_id",
    ),
    (
        3,
        "SELECT draft, sequence, time, operation, value, previous_hash, hash FROM draft_event"
        " ORDER BY draft, sequence",
    ),
)
"""What no migration may change, and since which schema there is such a thing."""


def _content(connection: sqlite3.Connection, version: int) -> list[str]:
    """What a library of schema `version` holds for people, a digest for each kind. Nothing in a new file."""
    digests = []
    for since, query in _CONTENT:
        if since <= version:
            digest = hashlib.sha256()
            for row in connection.execute(query):
                digest.update(repr(row).encode("utf-8", "surrogatepass"))
            digests.append(digest.hexdigest())
    return digests
