"""A migration leaves the library wholly new or wholly old, and changes nothing that people put in."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from library_desk import Desk
from sqlite_utils import Database

from secondread_core.errors import LibraryDamaged
from secondread_core.session import resume
from secondread_core.store import migrations, schema
from secondread_core.store.backups import all_backups, default_folder
from secondread_core.store.checks import schema_difference
from secondread_core.store.connecting import connect
from secondread_core.store.database import Library, open_library
from secondread_core.store.migrations import migrate

CARD = "CREATE TABLE review_card (learner INTEGER NOT NULL REFERENCES learner (id), due TEXT NOT NULL) STRICT"
NEXT = {**schema.SCHEMAS, 2: (*schema.SCHEMAS[1], CARD)}


def step(database: Database) -> None:
    database.conn.execute(CARD)


def release(monkeypatch: pytest.MonkeyPatch, step: Callable[[Database], None]) -> None:
    """Let this program be the next release, which has one table more."""
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(schema, "SCHEMAS", NEXT)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, (2, step)))


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
    assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert schema_difference(connection, NEXT[2]) == ""
    connection.close()
    kept = [line for line in dump(library_path) if "review_card" not in line and "schema-2" not in line]
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
    assert library.rows("PRAGMA user_version") == [(2,)]
    assert library.rows("SELECT * FROM review_card") == []
    assert resume(library, desk.attempt_id).stored.article == desk.article
    library.close()
    (backup,) = all_backups(default_folder(library_path))
    connection = raw(backup)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    connection.close()
    assert opened().rows("PRAGMA user_version") == [(2,)]
    assert len(all_backups(default_folder(library_path))) == 1
