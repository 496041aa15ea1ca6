"""Putting a finished file in its place so that it is there wholly or not at all, even after a power cut."""

from __future__ import annotations

import os
from pathlib import Path

JOURNAL_ENDINGS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database; moved and removed with it."""


def beside(path: Path, ending: str) -> Path:
    """The file whose name is that of `path` with `ending` added."""
    return path.with_name(path.name + ending)


def flush(path: Path) -> None:
    """Wait until the content of the file at `path` is on the medium.

    Raises:
        OSError
    """
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Wait until names made in `folder` are on the medium. Where folders cannot be opened, they need not be.

    Raises:
        OSError
    """
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove(path: Path) -> None:
    """Remove the file at `path`, if it is there, with whatever SQLite left beside it.

    Raises:
        OSError
    """
    for ending in ("", *JOURNAL_ENDINGS):
        beside(path, ending).unlink(missing_ok=True)


def place(finished: Path, target: Path) -> bool:
    """Give the file `finished`, flushed first, the name `target` unless that is taken; whether it was free.

    Both names must be in the same folder.

    Raises:
        OSError
    """
    flush(finished)
    try:
        os.link(finished, target)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        if target.exists():
            return False
        finished.rename(target)
    else:
        finished.unlink()
    flush_folder(target.parent)
    return True
