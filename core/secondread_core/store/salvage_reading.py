"""Reading a damaged library row by row, past what cannot be read. A private copy is read, never the file."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secondread_core.store.connecting import connect, connect_new, distrust, prepare_for_writing
from secondread_core.store.file_placing import beside, remove
from secondread_core.store.schema import SCHEMA_VERSION, SCHEMAS
from secondread_core.store.sqlite_errors import SQLITE_TROUBLE, refusing_os

_HEADER = 100
_COUNTER = slice(24, 28)
_FREE_PAGES = slice(32, 40)
_BLIND_PROBES = 2_000
"""How far to look for single rows where neither end of a table can be read."""


@dataclass(frozen=True, slots=True)
class Found:
    """Rows that could be read, and how many places answered with an error only."""

    rows: list[tuple[Any, ...]]
    unreadable: int


@contextmanager
def private_copy(damaged: Path, copy: Path) -> Iterator[sqlite3.Connection | None]:
    """A connection to a copy of the library at `damaged`, made at `copy` and removed afterwards.

    None if not even its table of contents can be read, with its own header or a fresh one.

    Raises:
        DiskFull, LibraryReadOnly, StorageFailed: no copy could be made.
    """
    with refusing_os(copy):
        try:
            for ending in ("", "-wal"):
                if beside(damaged, ending).exists():
                    shutil.copyfile(beside(damaged, ending), beside(copy, ending))
            connection = _opened(copy)
            if connection is None and copy.exists():
                _give_fresh_header(copy)
                connection = _opened(copy)
            try:
                yield connection
            finally:
                if connection is not None:
                    connection.close()
        finally:
            remove(copy)


def holds(connection: sqlite3.Connection, table: str) -> bool:
    """Whether the library has such a table at all."""
    return bool(read_ahead(connection, "SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).rows)


def read_table(connection: sqlite3.Connection, select: str, key: str, condition: str = "TRUE") -> Found:
    """The rows of `select` (whose first column is the whole number `key`) by ascending key.

    From both ends to the first error, then one by one in between.
    """
    ahead = read_ahead(connection, f"{select} WHERE {condition} ORDER BY {key}")
    rows = _by_key(ahead)
    if not ahead.unreadable:
        return Found(list(rows.values()), 0)
    first = max(rows, default=0) + 1
    behind = _by_key(read_ahead(connection, f"{select} WHERE {condition} ORDER BY {key} DESC"))
    last = min(behind, default=first + _BLIND_PROBES) - 1
    unreadable = 0
    for number in range(first, last + 1):
        one = read_ahead(connection, f"{select} WHERE {condition} AND {key} = ?", (number,))
        unreadable += one.unreadable
        rows |= _by_key(one)
    rows |= behind
    return Found([rows[number] for number in sorted(rows)], unreadable if behind else 1)


def read_ahead(connection: sqlite3.Connection, sql: str, parameters: Sequence[Any] = ()) -> Found:
    """The rows of a query up to the first that cannot be read; that one alone is counted."""
    rows: list[tuple[Any, ...]] = []
    try:
        for row in connection.execute(sql, parameters):
            rows.append(row)
    except SQLITE_TROUBLE:
        return Found(rows, 1)
    return Found(rows, 0)


def _by_key(found: Found) -> dict[int, tuple[Any, ...]]:
    return {row[0]: row for row in found.rows if isinstance(row[0], int)}


def _opened(copy: Path) -> sqlite3.Connection | None:
    if not copy.exists():
        return None
    connection = connect(copy, "rw")
    try:
        distrust(connection)
        connection.execute("PRAGMA writable_schema=ON")  # opens a file whose schema no longer adds up
        connection.execute("DELETE FROM sqlite_master WHERE type IN ('view', 'trigger')")
        for statement in SCHEMAS[SCHEMA_VERSION]:
            name = statement.split(maxsplit=3)[2]
            connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (statement, name))
        connection.execute("PRAGMA writable_schema=RESET")
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except SQLITE_TROUBLE:
        connection.close()
        return None
    return connection


def _give_fresh_header(copy: Path) -> None:
    """Replace the first 100 bytes by those of a new library; nothing of what is kept stands in them."""
    fresh = beside(copy, "-fresh")
    try:
        with closing(connect_new(fresh)) as connection:
            prepare_for_writing(connection)
            for statement in SCHEMAS[SCHEMA_VERSION]:
                connection.execute(statement)
        with fresh.open("rb") as file:
            header = bytearray(file.read(_HEADER))
    finally:
        remove(fresh)
    header[_COUNTER] = b"\xff\xff\xff\xff"  # so that the file's own length counts, not the header's
    header[_FREE_PAGES] = bytes(8)
    with copy.open("r+b") as file:
        file.write(header)
