"""Libraries of schema 1 to migrate: the frozen one, with as many more acts as are wanted."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from secondread_core.annotations import Mark, to_json
from secondread_core.canonical_json import canonical
from secondread_core.codebook import TypeClass
from secondread_core.event_chain import Operation
from secondread_core.store.checks import reader
from secondread_core.store.connecting import connect, immediate
from secondread_core.store.events import append

DATABASES = Path(__file__).parents[1] / "databases"


def old_library(path: Path, acts: int = 0) -> Path:
    """The frozen library of schema 1 at `path`, its open attempt continued by `acts` answers."""
    shutil.copyfile(DATABASES / "schema-1.db", path)
    with closing(connect(path, "rw")) as connection, immediate(connection):
        number, attempt_id = connection.execute(
            "SELECT id, attempt_id FROM attempt WHERE handed_in_at IS NULL"
        ).fetchone()
        answers = list(TypeClass)
        for count in range(acts):
            value = to_json(Mark(answers[count // 6 % 2], flag=count % 4 == 0))
            time = f"2026-02-01T{count // 3600 % 24:02}:{count // 60 % 60:02}:{count % 60:02}.000+00:00"
            append(connection, number, attempt_id, time, Operation.MARK, count % 6, value)
            connection.execute(
                "INSERT OR REPLACE INTO mark VALUES (?, ?, 1, ?)", (number, count % 6, canonical(value))
            )
    return path


def told_by_tables(path: Path) -> list[str]:
    """Everything in the file and its journal as SQL, but for when it was migrated; changes nothing."""
    with reader(path) as connection:
        return told_by(connection)


def told_by(connection: sqlite3.Connection) -> list[str]:
    """As `told_by_tables`, of a connection."""
    return [line for line in connection.iterdump() if not line.startswith('INSERT INTO "_sqlite_migrations"')]
