"""The library file: opened only after every check, written through one door, closed into one single file."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from secondread_core.errors import FileMissing, LibraryGone, LibraryReadOnly
from secondread_core.store import backups as backing_up
from secondread_core.store import schema
from secondread_core.store.checks import inspect_connection, inspect_file, look_for, may_write, reader
from secondread_core.store.connecting import (
    connect,
    connect_memory,
    connect_new,
    immediate,
    prepare_for_writing,
)
from secondread_core.store.file_placing import beside, place, remove
from secondread_core.store.sqlite_errors import refusing, refusing_os

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


class Library:
    """An open library. `open_library` makes one; the modules of this package are what it is used through.

    Any thread may use it; one at a time is let through. `backups` is where a copy goes on closing, if
    anything was changed. A read-only library is a copy in memory: it holds no lock and leaves no trace.
    So is a scratch one (`in_memory`), which can be written and has no file at all.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        read_only: bool,
        backups: Path | None,
        clock: Clock,
        in_memory: bool = False,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.in_memory = in_memory
        self.backups = backups
        self._connection = connection
        self._clock = clock
        self._lock = threading.RLock()
        self._files = () if read_only or in_memory else (path, beside(path, "-wal"))
        self._identities = [_identity(file) for file in self._files]
        self._changes_at_start = connection.total_changes
        self._open = True

    @property
    def changed(self) -> bool:
        """Whether anything was written since opening."""
        return self._connection.total_changes != self._changes_at_start

    def now(self) -> str:
        """The time of an act: UTC in ISO 8601 with milliseconds. A clock set back is taken as it is."""
        return self._clock().astimezone(UTC).isoformat(timespec="milliseconds")

    def moment(self) -> datetime:
        """The time now by this library's clock, in UTC."""
        return self._clock().astimezone(UTC)

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query. They are always read to the end: an open one would hold the journal back.

        Raises:
            LibraryDamaged, StorageFailed
        """
        with self._lock, refusing(self.path):
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None.

        Raises:
            LibraryDamaged, StorageFailed
        """
        found = self.rows(sql, parameters)
        return found[0] if found else None

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The one door for writes: a transaction that is on the medium when the block is left, or not at all.

        A block inside another one is a part of it: kept with all of that, or gone by itself.

        Raises:
            DiskFull, LibraryReadOnly, LibraryGone, LibraryInUse, LibraryDamaged, StorageFailed: nothing was
            kept.
        """
        if self.read_only:
            raise LibraryReadOnly(self.path)
        with self._lock, refusing(self.path):
            # SQLite would go on writing, into files that no longer have a name.
            if [_identity(file) for file in self._files] != self._identities:
                raise LibraryGone(self.path)
            with immediate(self._connection):
                yield self._connection

    def copy_into(self, target: sqlite3.Connection) -> None:
        """Everything committed, through SQLite's backup API. Works even when the file has gone.

        Raises:
            sqlite3.Error: which of the two files it is about, only the caller knows.
        """
        with self._lock:
            self._connection.backup(target)

    def scrub(self) -> None:
        """Rewrite the file without the remains of what was removed, and empty the journal.

        Raises:
            DiskFull, LibraryDamaged, StorageFailed: what was removed is gone, but its remains may not be.
        """
        with self._lock, refusing(self.path):
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Back up if anything was changed, fold the journal into the file, and let go of it. Once is enough.

        Raises:
            DiskFull, LibraryReadOnly, LibraryDamaged, StorageFailed: no backup; the library is closed all
            the same and holds every answer.
        """
        with self._lock:
            if not self._open:
                return
            self._open = False
            try:
                if self.changed and self.backups is not None:
                    backing_up.back_up(self, self.backups)
                    backing_up.thin(self.backups, self.moment())
            finally:
                self._connection.close()  # the last connection checkpoints and removes the journal


def open_library(
    path: Path,
    *,
    read_only: bool = False,
    backups: Path | None = None,
    clock: Clock = utc_now,
) -> Library:
    """Open the library at `path`, or create it if there is none; check it, and bring an old one up to date.

    A file that is refused stays byte for byte as it was.

    Raises:
        NotALibrary, LibraryNewer, LibraryDamaged, PermissionDenied, PathUnusable, DiskFull, StorageFailed;
        LibraryInUse: within a second; LibraryReadOnly: open it again with `read_only`;
        FileMissing: only with `read_only`.
    """
    there = look_for(path)
    if read_only:
        if not there:
            raise FileMissing(path)
        return Library(path, _copy_in_memory(path), read_only=True, backups=None, clock=clock)
    if not there:
        _create(path)
    if not (may_write(path) and may_write(path.parent)):  # the journal is kept in the folder
        raise LibraryReadOnly(path)
    version = inspect_file(path)
    with refusing(path):
        connection = connect(path, "rw")
        try:
            prepare_for_writing(connection)
            beside(path, "-shm").unlink(missing_ok=True)  # nobody else is there: we hold the lock
            library = Library(path, connection, read_only=False, backups=backups, clock=clock)
            if version < schema.SCHEMA_VERSION:
                _bring_up_to_date(library, connection)
        except BaseException:
            connection.close()
            raise
    return library


def open_scratch(clock: Clock = utc_now) -> Library:
    """A new library in memory, for trying things out: it can be written, and is gone when it is closed."""
    path = Path(":memory:")
    connection = connect_memory()
    prepare_for_writing(connection)
    with immediate(connection):
        for statement in schema.SCHEMAS[schema.SCHEMA_VERSION]:
            connection.execute(statement)
    return Library(path, connection, read_only=False, backups=None, clock=clock, in_memory=True)


def _create(path: Path) -> None:
    """A new, empty library in its place, complete from the first moment it has its name."""
    from secondread_core.store.migrations import migrate

    unfinished = beside(path, f".new-{os.getpid()}")
    with refusing_os(path), refusing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with closing(connect_new(unfinished)) as connection:
                prepare_for_writing(connection)
                migrate(connection, path)
            place(unfinished, path)
        finally:
            remove(unfinished)


def _bring_up_to_date(library: Library, connection: sqlite3.Connection) -> None:
    from secondread_core.store.migrations import migrate

    folder = library.backups or backing_up.default_folder(library.path)
    backing_up.back_up(library, folder)
    backing_up.thin(folder, library.moment())  # where migrating fails again and again
    migrate(connection, library.path)


def _copy_in_memory(path: Path) -> sqlite3.Connection:
    """A checked copy of the library, brought up to date, that can only be read."""
    memory = connect_memory()
    try:
        with refusing(path), refusing_os(path), reader(path) as source:
            version = inspect_connection(source, path)
            source.backup(memory)
        if version < schema.SCHEMA_VERSION:
            from secondread_core.store.migrations import migrate

            with refusing(path):
                migrate(memory, path)
        memory.execute("PRAGMA query_only=ON")
    except BaseException:
        memory.close()
        raise
    return memory


def _identity(file: Path) -> tuple[int, int] | None:
    """What stays the same for as long as a name means the same file."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
