"""A migration leaves the library wholly new or wholly old, and changes nothing that people put in."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from library_desk import Desk
from old_library import DATABASES, told_by_tables
from sqlite_utils import Database

from secondread_core.errors import LibraryDamaged
from secondread_core.session import resume
from secondread_core.store import migrations, schema
from secondread_core.store.backups import all_backups, default_folder
from secondread_core.store.checks import schema_difference
from secondread_core.store.connecting import connect
from secondread_core.store.database import Library, open_library, open_scratch
from secondread_core.store.migrations import migrate

CARD = "CREATE TABLE review_card (learner INTEGER NOT NULL REFERENCES learner (id), due TEXT NOT NULL) STRICT"
NOW = schema.SCHEMA_VERSION
RELEASED = sorted(DATABASES.glob("schema-*.db"))
NEXT = {**schema.SCHEMAS, NOW + 1: (*schema.SCHEMAS[NOW], CARD)}


def step(database: Database) -> None:
    database.conn.execute(CARD)


def release(monkeypatch: pytest.MonkeyPatch, step: Callable[[Database], None]) -> None:
    """Let this program be the next release, which has one table more."""
    monkeypatch.setattr(schema, "SCHEMA_VERSION", NOW + 1)
    monkeypatch.setattr(schema, "SCHEMAS", NEXT)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, (NOW + 1, step)))


def raw(path: Path) -> sqlite3.Connection:
    return connect(path, "rw")


def dump(path: Path) -> list[str]:
    connection = raw(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def test_a_step_that_works(desk: Desk, library_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.library.close()
    release(monkeypatch, step)
    before = dump(library_path)
    connection = raw(library_path)
    migrate(connection, library_path)
    assert connection.execute("PRAGMA user_version").fetchone() == (NOW + 1,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert schema_difference(connection, NEXT[NOW + 1]) == ""
    connection.close()
    kept = [
        line for line in dump(library_path) if "review_card" not in line and f"schema-{NOW + 1}" not in line
    ]
    assert kept == before


@pytest.mark.parametrize(
    "spoil",
    [
        "SELECT no_such_function()",
        "DELETE FROM event WHERE sequence = 1",
        "UPDATE article SET body = body || ' '",
        "DELETE FROM learner",
        "DROP INDEX article_by_text",
        "CREATE TRIGGER surprise AFTER INSERT ON event BEGIN DELETE FROM event; END",
        "UPDATE attempt SET learner = 77",
    ],
)
def test_a_step_that_fails_or_spoils_something_is_undone(
    desk: Desk, library_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: str
) -> None:
    desk.library.close()
    before = dump(library_path)

    def spoiling_step(database: Database) -> None:
        step(database)
        database.conn.execute(spoil)

    with monkeypatch.context() as patch:
        release(patch, spoiling_step)
        connection = raw(library_path)
        with pytest.raises((LibraryDamaged, sqlite3.OperationalError)):
            migrate(connection, library_path)
        connection.close()
    assert dump(library_path) == before
    open_library(library_path).close()


def test_opening_an_old_library_backs_it_up_and_migrates_it(
    desk: Desk, library_path: Path, opened: Callable[..., Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.library.close()
    release(monkeypatch, step)
    old = library_path.read_bytes()
    shown = opened(read_only=True)
    assert shown.rows("SELECT * FROM review_card") == []
    assert library_path.read_bytes() == old

    library = opened()
    assert library.rows("PRAGMA user_version") == [(NOW + 1,)]
    assert library.rows("SELECT * FROM review_card") == []
    assert resume(library, desk.attempt_id).stored.article == desk.article
    library.close()
    (backup,) = all_backups(default_folder(library_path))
    connection = raw(backup)
    assert connection.execute("PRAGMA user_version").fetchone() == (NOW,)
    connection.close()
    assert opened().rows("PRAGMA user_version") == [(NOW + 1,)]
    assert len(all_backups(default_folder(library_path))) == 1


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_released_library_is_migrated_once_and_keeps_every_row(
    released: Path, library_path: Path, opened: Callable[..., Library]
) -> None:
    shutil.copyfile(released, library_path)
    old = dict(all_rows(library_path))
    opened().close()
    told = told_by_tables(library_path)
    for table, (columns, rows) in old.items():
        assert rows_of(library_path, table, columns) == rows
    opened().close()
    connection = raw(library_path)
    migrate(connection, library_path)
    assert schema_difference(connection, schema.SCHEMAS[schema.SCHEMA_VERSION]) == ""
    connection.close()
    assert told_by_tables(library_path) == told
    assert len(all_backups(default_folder(library_path))) == (released.stem != f"schema-{NOW}")


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_migrated_library_has_the_schema_of_a_fresh_one(
    released: Path, opened: Callable[..., Library]
) -> None:
    fresh = opened()
    old = fresh.path.with_name("old.db")
    shutil.copyfile(released, old)
    migrated = opened(old)
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    assert migrated.rows(query) == fresh.rows(query) == opened(fresh.path.with_name("other.db")).rows(query)
    scratch = open_scratch()
    ours = [row for row in fresh.rows(query) if "_sqlite_migrations" not in (row[1], row[2])]
    assert scratch.rows(query) == ours
    scratch.close()


def all_rows(path: Path) -> Iterator[tuple[str, tuple[str, list[tuple[object, ...]]]]]:
    """Each table's columns and rows."""
    with closing(raw(path)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if not table.startswith(("_", "sqlite_")):
                named = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
                columns = ", ".join(name for (name,) in named)
                yield table, (columns, rows_of(path, table, columns))


def rows_of(path: Path, table: str, columns: str) -> list[tuple[object, ...]]:
    with closing(raw(path)) as connection:
        return connection.execute(f"SELECT {columns} FROM {table}").fetchall()
