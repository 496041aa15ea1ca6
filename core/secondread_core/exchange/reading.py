"""Bytes from and to the file system, with every failure as a refusal and nothing half written."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from secondread_core.errors import (
    DiskFull,
    FileEmpty,
    FileMissing,
    FileTooLarge,
    NotAFolder,
    NotARegularFile,
    OtherFileThere,
    PathUnusable,
    PermissionDenied,
    Refusal,
    StorageFailed,
)
from secondread_core.file_in_the_way import CODES as _IN_THE_WAY
from secondread_core.file_in_the_way import file_in_the_way

_MISSING = frozenset({errno.ENOENT, errno.ENOTDIR})
_DENIED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_FILE = frozenset({errno.EISDIR, errno.ELOOP, errno.ENXIO, errno.ENODEV})
_UNUSABLE = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ})
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_WRITE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def read_bytes(path: Path, limit: int) -> bytes:
    """The content of the regular file at `path`, at most `limit` bytes. Never blocks on a pipe or a device.

    Raises:
        FileMissing, NotAFolder, NotARegularFile, PermissionDenied, PathUnusable, StorageFailed, FileEmpty,
        FileTooLarge.
    """
    data, size = _start_of(path, limit + 1)
    if max(size, len(data)) > limit:
        raise FileTooLarge(path, max(size, len(data)), limit)
    return data


def first_bytes(path: Path, count: int) -> bytes:
    """The first `count` bytes of the regular file at `path`, however long it is.

    Raises:
        As `read_bytes`, but never FileTooLarge.
    """
    return _start_of(path, count)[0]


def _start_of(path: Path, count: int) -> tuple[bytes, int]:
    """Up to `count` bytes from the start, and the size the file says it has."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # before opening: opening a device may do something
            raise NotARegularFile(path)
        with os.fdopen(os.open(path, _READ_FLAGS), "rb") as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise NotARegularFile(path)
            data = file.read(count)
    except (OSError, ValueError) as error:
        raise refusal_for(error, path) from None
    if not data:
        raise FileEmpty(path)
    return data, found.st_size


def write_bytes(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step: whoever looks sees the old file or the whole new one.

    Raises:
        FileMissing (no such folder), NotAFolder, PermissionDenied, PathUnusable, NotARegularFile, DiskFull,
        StorageFailed.
    """
    beside = path.with_name(f".{uuid4().hex}.part")
    try:
        if path.is_dir():
            raise NotARegularFile(path)
        handle = os.open(beside, _WRITE_FLAGS, 0o666)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(handle)
            beside.replace(path)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
        _sync_folder(path.parent)
    except (OSError, ValueError) as error:
        raise refusal_for(error, path) from None


def write_beside(path: Path, data: bytes) -> None:
    """Put `data` at a place that nobody has named, where nothing but the same may be.

    Raises:
        OtherFileThere; as `write_bytes`.
    """
    try:
        there = read_bytes(path, len(data))
    except FileMissing:
        write_bytes(path, data)
        return
    except (FileEmpty, FileTooLarge):
        there = b""
    if there != data:
        raise OtherFileThere(path)


def refusal_for(error: OSError | ValueError, path: Path) -> Refusal:
    """What the system said about `path`, by its number and never by its text."""
    code = error.errno if isinstance(error, OSError) else errno.EINVAL
    if code in _IN_THE_WAY and (obstacle := file_in_the_way(path)):
        return NotAFolder(obstacle)
    for codes, refusal in (
        (_MISSING, FileMissing),
        (_DENIED, PermissionDenied),
        (_NO_FILE, NotARegularFile),
        (_UNUSABLE, PathUnusable),
        (_FULL, DiskFull),
    ):
        if code in codes:
            return refusal(path)
    return StorageFailed(path, errno.errorcode.get(code or 0, "unknown"))


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last; systems that cannot sync a folder keep it anyway."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
