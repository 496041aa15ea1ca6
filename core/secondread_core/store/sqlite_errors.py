"""Which refusal an error of SQLite or of the file system is. Decided by codes, never by an error's text."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from secondread_core.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryGone,
    LibraryInUse,
    LibraryReadOnly,
    NotAFolder,
    PathUnusable,
    Refusal,
    StorageFailed,
)
from secondread_core.file_in_the_way import CODES as _IN_THE_WAY
from secondread_core.file_in_the_way import file_in_the_way

SQLITE_TROUBLE = (sqlite3.Error, UnicodeDecodeError)
"""Where SQLite's message quotes a broken name, Python fails to decode the message itself."""

_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_PATH = (errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ, errno.ELOOP)


def refusal_for(error: Exception, path: Path) -> Refusal | None:
    """The refusal that one of `SQLITE_TROUBLE` means for the library at `path`; None: a defect of ours."""
    if isinstance(error, UnicodeDecodeError):
        return LibraryDamaged(path, "schema")
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return LibraryGone(path)
    if code in (sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS):
        return LibraryDamaged(path, "quick-check", error.sqlite_errorname)
    match code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return DiskFull(path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return LibraryReadOnly(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryInUse(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_TOOBIG:
            return LibraryDamaged(path, "quick-check", error.sqlite_errorname)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN:
            return StorageFailed(path, error.sqlite_errorname)
    return None


def refusal_for_os(error: OSError, path: Path) -> Refusal:
    """The refusal that a failed call to the file system means."""
    if error.errno in _READ_ONLY:
        return LibraryReadOnly(path)
    if error.errno in _FULL:
        return DiskFull(path)
    if error.errno in _PATH:
        return PathUnusable(path)
    if error.errno in _IN_THE_WAY and (obstacle := file_in_the_way(path)):
        return NotAFolder(obstacle)
    return StorageFailed(path, errno.errorcode.get(error.errno or 0, ""))


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn SQLite's errors inside the block into refusals about `path`; defects pass as they are."""
    try:
        yield
    except SQLITE_TROUBLE as error:
        refusal = refusal_for(error, path)
        if refusal is None:
            raise
        raise refusal from error


@contextmanager
def refusing_os(path: Path) -> Iterator[None]:
    """Turn the file system's errors inside the block into refusals about `path`."""
    try:
        yield
    except OSError as error:
        raise refusal_for_os(error, path) from error


@contextmanager
def decoding(path: Path, check: str, detail: str) -> Iterator[None]:
    """Stored content that cannot be decoded inside the block is damage found by `check` at `detail`."""
    try:
        yield
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise LibraryDamaged(path, check, detail) from error
