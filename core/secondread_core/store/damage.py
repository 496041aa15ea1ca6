"""What is done with a library that cannot be opened: moved aside untouched, and replaced by what is good."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from secondread_core.errors import LibraryInUse
from secondread_core.store.checks import inspect_file
from secondread_core.store.file_placing import JOURNAL_ENDINGS, beside, flush_folder, place, remove
from secondread_core.store.sqlite_errors import refusing_os


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a damaged library and what lies beside it; its new path. Nothing of it is changed.

    Only for a library that could not be opened, or that was closed.

    Raises:
        LibraryReadOnly, StorageFailed
    """
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    with refusing_os(path):
        aside = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
        count = 1
        while any(beside(aside, ending).exists() for ending in ("", *JOURNAL_ENDINGS)):
            count += 1
            aside = path.with_name(f"{path.stem}-damaged-{stamp}-{count}{path.suffix}")
        for ending in (*JOURNAL_ENDINGS, ""):
            part = beside(path, ending)
            if part.exists():
                part.rename(beside(aside, ending))
        flush_folder(path.parent)
    return aside


def restore(backup: Path, path: Path) -> None:
    """Put a checked copy of `backup` where no library is (any more). The backup stays.

    Raises:
        LibraryInUse: something stands at `path`; set it aside first.
        LibraryDamaged and the like: the backup is not good. DiskFull, LibraryReadOnly, StorageFailed.
    """
    inspect_file(backup)
    unfinished = beside(path, ".restoring")
    with refusing_os(path):
        try:
            shutil.copyfile(backup, unfinished)
            if any(beside(path, ending).exists() for ending in JOURNAL_ENDINGS) or not place(
                unfinished, path
            ):
                raise LibraryInUse(path)
        finally:
            remove(unfinished)
