"""What is looked at before a file is believed to be a library, without writing a byte to it."""

from __future__ import annotations

import os
import re
import sqlite3
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from secondread_core.errors import (
    LibraryDamaged,
    LibraryNewer,
    NotALibrary,
    PathUnusable,
    PermissionDenied,
    Refusal,
)
from secondread_core.store import schema
from secondread_core.store.connecting import connect, connect_memory, distrust
from secondread_core.store.file_placing import beside
from secondread_core.store.journal_image import image_of
from secondread_core.store.sqlite_errors import (
    SQLITE_TROUBLE,
    refusal_for,
    refusal_for_os,
    refusing,
    refusing_os,
)

_LONGEST_PATH = 500
"""Bytes; SQLite's own limit on Unix is 512, journal's ending included."""
_HEADER = 100
_MAGIC = b"SQLite format 3\0"
_OURS_AT = slice(68, 72)
_SPACE = re.compile(r"\s+")
_MIGRATION_RECORD = "_sqlite_migrations"
"""The table of sqlite-utils; its statement is that package's business, its being a plain table is ours."""


def look_for(path: Path) -> bool:
    """Whether a file is there that could be a library; False if there is none and one may be created.

    Raises:
        NotALibrary: a folder, a device or a pipe.
        LibraryDamaged: an empty file, or a journal without its file.
        PathUnusable, PermissionDenied, StorageFailed: the system does not let us look.
    """
    if "\0" in str(path) or len(os.fsencode(path.absolute())) > _LONGEST_PATH:
        raise PathUnusable(path)
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        journal = beside(path, "-wal")
        if journal.exists() and journal.stat().st_size:
            raise LibraryDamaged(path, "missing-main") from None
        return False
    except PermissionError as error:
        raise PermissionDenied(path) from error
    except OSError as error:
        raise refusal_for_os(error, path) from error
    if not stat.S_ISREG(found.st_mode):
        raise NotALibrary(path)
    if not _may(path, os.R_OK):
        raise PermissionDenied(path)
    if found.st_size == 0:
        raise LibraryDamaged(path, "header", "empty")
    return True


def may_write(place: Path) -> bool:
    """Whether the system would let us write this file, or into this folder."""
    return _may(place, os.W_OK)


def _may(place: Path, access: int) -> bool:
    return os.access(place, access, effective_ids=os.access in os.supports_effective_ids)


@contextmanager
def reader(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that reads the library with what its journal holds, and changes neither.

    Raises:
        sqlite3.Error, OSError: it cannot be read; SQLITE_BUSY if another program has it.
    """
    journal, memory = beside(path, "-wal"), beside(path, "-shm")
    left_over = journal.exists() and journal.stat().st_size > 0
    was_there = memory.exists()
    connection = connect(path, "ro" if left_over else "immutable")
    try:
        distrust(connection)
        if left_over and not _reads_journal(connection):
            connection.close()
            connection = connect_memory()
            distrust(connection)
            connection.deserialize(image_of(path))
        yield connection
    finally:
        connection.close()
        if not was_there:  # to read a journal SQLite leaves shared memory beside it
            memory.unlink(missing_ok=True)


def _reads_journal(connection: sqlite3.Connection) -> bool:
    """Whether SQLite could make the file it needs to read a journal; other trouble is left for the checks."""
    try:
        connection.execute("PRAGMA application_id").fetchone()
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code == sqlite3.SQLITE_BUSY:
            raise
        return code not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)
    return True


def inspect_file(path: Path) -> int:
    """The schema version of the library at `path`, after every check that needs no change to it.

    Raises:
        NotALibrary, LibraryNewer, LibraryDamaged, LibraryInUse, and what `sqlite_errors` names.
    """
    with refusing(path), refusing_os(path), reader(path) as connection:
        return inspect_connection(connection, path)


def inspect_connection(connection: sqlite3.Connection, path: Path) -> int:
    """The schema version of the database behind `connection`, after every check; `path` names it in refusals.

    Raises: as `inspect_file`.
    """
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if application != schema.APPLICATION_ID:
            raise NotALibrary(path)
        if version > schema.SCHEMA_VERSION:
            raise LibraryNewer(path, version, schema.SCHEMA_VERSION)
        if version not in schema.SCHEMAS:
            raise LibraryDamaged(path, "header", f"version {version}")
        difference = schema_difference(connection, schema.SCHEMAS[version])
        if difference:
            raise LibraryDamaged(path, "schema", difference)
        # Not quick_check: it does not look whether indexes agree with their tables. Ours are small.
        (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok":
            raise LibraryDamaged(path, "quick-check", str(found))
    except SQLITE_TROUBLE as error:
        raise _refusal(error, path) from error
    return int(version)


def schema_difference(connection: sqlite3.Connection, expected: Sequence[str]) -> str:
    """The name of something that is missing, altered or not ours; empty if the schema is as `expected`."""
    wanted = {_SPACE.sub(" ", statement) for statement in expected}
    found = set()
    for kind, name, table, sql in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"):
        if table == _MIGRATION_RECORD and kind in ("table", "index"):
            continue
        if sql is None and kind == "index" and str(name).startswith("sqlite_autoindex_"):
            continue
        statement = _SPACE.sub(" ", str(sql))
        if statement not in wanted or statement in found:
            return str(name)
        found.add(statement)
    missing = sorted(wanted - found)
    return missing[0].split(" ")[2] if missing else ""


def _refusal(error: Exception, path: Path) -> Refusal:
    """An error while inspecting: a lock or a failing medium is itself, anything else is damage."""
    refusal = refusal_for(error, path)
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB and not _was_ours(path):
        return NotALibrary(path)
    if refusal is None or isinstance(refusal, LibraryDamaged):
        return LibraryDamaged(path, "header", getattr(error, "sqlite_errorname", ""))
    return refusal


def _was_ours(path: Path) -> bool:
    """Whether a file that SQLite does not take for a database carries our mark, or was wiped at the front."""
    with refusing_os(path), path.open("rb") as file:
        header = file.read(_HEADER)
    return header[_OURS_AT] == schema.APPLICATION_ID.to_bytes(4, "big") or not any(header)
