"""Raw connections to a library file, and the one way a transaction begins and ends.

A library is written through one connection that locks the file for itself (`locking_mode=EXCLUSIVE`), so its
journal needs no shared memory and no second program can come between.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

BUSY_SECONDS = 0.4
"""How long another program's lock is waited for before saying so."""

_LONGEST_VALUE = 200_000_000
"""Bytes. A broken page can claim a value of gigabytes; a key of 1 MB of text stays far below this."""

# Bytes that are not UTF-8 become U+FFFD instead of an error without a code; the content's hash then tells.
_text = partial(str, encoding="utf-8", errors="replace")


def connect(path: Path, mode: str, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection in autocommit to the existing file at `path`; `mode` is "rw", "ro" or "immutable"."""
    query = "immutable=1" if mode == "immutable" else f"mode={mode}"
    return _opened(f"{path.absolute().as_uri()}?{query}", uri=True, busy_seconds=busy_seconds)


def connect_new(path: Path) -> sqlite3.Connection:
    """A connection in autocommit to a file that need not exist yet."""
    return _opened(str(path), uri=False, busy_seconds=BUSY_SECONDS)


def connect_memory() -> sqlite3.Connection:
    """A connection in autocommit to a new database in memory."""
    return _opened(":memory:", uri=False, busy_seconds=BUSY_SECONDS)


def _opened(name: str, *, uri: bool, busy_seconds: float) -> sqlite3.Connection:
    # One library serves the window's thread and its worker; `Library` lets one at a time through.
    connection = sqlite3.connect(
        name, uri=uri, timeout=busy_seconds, isolation_level=None, check_same_thread=False
    )
    connection.text_factory = _text
    return connection


def distrust(connection: sqlite3.Connection) -> None:
    """Let nothing in the file's schema run code, and notice broken pages early. Reads nothing yet."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("PRAGMA temp_store=MEMORY")


def prepare_for_writing(connection: sqlite3.Connection) -> None:
    """Take the file for ourselves, every commit durable. Changes nothing in a library that is up to date.

    Raises:
        sqlite3.Error: locked by another program, read-only, or unreadable.
    """
    distrust(connection)
    for pragma in (
        "locking_mode=EXCLUSIVE",
        "journal_mode=WAL",
        "synchronous=FULL",
        "fullfsync=ON",  # macOS: without it a commit may still wait in the disk's cache
        "foreign_keys=ON",
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


@contextmanager
def immediate(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction that holds the write lock from its beginning.

    A deferred one that reads first fails at once when another writer came between; this one waits its turn.
    Inside another one it is a part of that, which can still go by itself.

    Raises:
        sqlite3.Error: nothing of the block was kept.
    """
    begin, keep, leave = _PART if connection.in_transaction else _WHOLE
    connection.execute(begin)
    try:
        yield
        connection.execute(keep)
    except BaseException:
        if connection.in_transaction:  # on some errors SQLite has rolled back already
            with suppress(sqlite3.Error):
                connection.execute(leave)
        raise


_WHOLE = "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"
_PART = "SAVEPOINT part", "RELEASE part", "ROLLBACK TO part"
