"""From no library to the newest schema, and from any released schema to the next.

sqlite-utils keeps the record of what was applied; the number that decides is `user_version`, which can be
read without it. This module is imported only when something is to be created or migrated.
"""

from __future__ import annotations

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


MIGRATIONS: tuple[Migration, ...] = ((1, _create_tables),)


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
    connection.execute("PRAGMA foreign_keys=OFF")  # tables may be rebuilt; checked below
    with immediate(connection):
        before = _content(connection)
        registered.apply(Database(connection, execute_plugins=False))
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
        if dangling is not None:
            raise LibraryDamaged(path, "schema", f"foreign key of {dangling[0]}")
        difference = schema_difference(connection, schema.SCHEMAS[target])
        if difference:
            raise LibraryDamaged(path, "schema", difference)
        if before is not None and _content(connection) != before:
            raise LibraryDamaged(path, "schema", "content")
        connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={target}")
    connection.execute("PRAGMA foreign_keys=ON")


def _content(connection: sqlite3.Connection) -> list[list[tuple[object, ...]]] | None:
    """What no migration may change: texts, keys, people, and every attempt's chain. None in a new file."""
    if not connection.execute("PRAGMA user_version").fetchone()[0]:
        return None
    queries = (
        "SELECT article_id, text_hash, body FROM article ORDER BY article_id",
        "SELECT article, version, content FROM answer_key ORDER BY article, version",
        "SELECT learner_id, name FROM learner ORDER BY learner_id",
        "SELECT attempt_id, number, started_at, handed_in_at FROM attempt ORDER BY attempt_id",
        "SELECT attempt, sequence, unit, value, hash FROM event ORDER BY attempt, sequence",
        "SELECT attempt, unit, value FROM mark ORDER BY attempt, unit",
        "SELECT scope, name, value FROM preference ORDER BY scope, name",
    )
    return [connection.execute(query).fetchall() for query in queries]
