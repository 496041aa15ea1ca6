"""Copies of the library: made by SQLite's backup API, checked before they count, and thinned with age."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from contextlib import closing, suppress
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from secondread_core.errors import Refusal
from secondread_core.store.checks import inspect_connection
from secondread_core.store.connecting import connect_new
from secondread_core.store.file_placing import place, remove
from secondread_core.store.sqlite_errors import refusing, refusing_os

if TYPE_CHECKING:
    from secondread_core.store.database import Library

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r".+-(\d{8}T\d{6}Z)(?:-(\d+))?\.[^.]+")
_CLOSING_TAKES = 60
"""Seconds by which a library may be newer than the backup that its closing made."""
_KEPT: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (7, lambda moment: moment.date()),
    (4, lambda moment: moment.isocalendar()[:2]),
    (6, lambda moment: (moment.year, moment.month)),
)
"""(how many periods, which period a moment belongs to): days, weeks, months."""


def default_folder(path: Path) -> Path:
    """Where the backups of the library at `path` go unless somebody says otherwise."""
    return path.with_name(f"{path.stem}-backups")


def back_up(library: Library, folder: Path) -> Path:
    """A checked copy of everything committed, in `folder`; its path.

    Raises:
        LibraryDamaged: the copy fails the checks that its original would fail now.
        DiskFull, LibraryReadOnly, PathUnusable, StorageFailed: no copy could be made in `folder`.
    """
    stem, suffix = library.path.stem, library.path.suffix or ".db"
    stamp = library.moment().strftime(_STAMP)
    unfinished = folder / f"{stem}.unfinished"
    with refusing_os(folder):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            remove(unfinished)
            with refusing(folder), closing(connect_new(unfinished)) as copy:
                copy.execute("PRAGMA synchronous=OFF")  # `place` flushes it once, when it is whole
                library.copy_into(copy)
                copy.execute("PRAGMA journal_mode=DELETE").fetchall()
                inspect_connection(copy, library.path)
            names = chain([f"{stem}-{stamp}{suffix}"], (f"{stem}-{stamp}-{n}{suffix}" for n in count(2)))
            return next(target for name in names if place(unfinished, target := folder / name))
        finally:
            with suppress(OSError):
                remove(unfinished)


def all_backups(folder: Path) -> list[Path]:
    """The backups in `folder`, newest first. None at all if the folder cannot be read."""
    return [path for _, path in _dated(folder)]


def newest_good(folder: Path) -> Path | None:
    """The newest backup in which everything still says what was once written; others are passed over."""
    from secondread_core.store.database import open_library  # which itself makes backups
    from secondread_core.store.verification import verify

    for path in all_backups(folder):
        with suppress(Refusal), closing(open_library(path, read_only=True)) as backup:
            if not verify(backup):
                return path
    return None


def is_due(path: Path, folder: Path) -> bool:
    """Whether the library at `path` was written to since its newest backup, as after a session that was
    killed: closing, which makes backups, never came."""
    newest = all_backups(folder)
    try:
        written = path.stat().st_mtime
        return not newest or written > newest[0].stat().st_mtime + _CLOSING_TAKES
    except OSError:
        return True


def thin(folder: Path, now: datetime) -> list[Path]:
    """Remove backups that are not the newest of one of the last 7 days, 4 weeks or 6 months; those removed.

    Only days, weeks and months in which there is a backup count, so a long pause costs none. Backups dated
    after `now`, by a clock set back since, are thinned among themselves.

    Raises:
        LibraryReadOnly, StorageFailed
    """
    dated = _dated(folder)
    kept: set[Path] = set()
    for past in (True, False):
        for how_many, period_of in _KEPT:
            newest_of: dict[Hashable, Path] = {}
            for moment, path in dated:
                if (moment <= now) is past:
                    newest_of.setdefault(period_of(moment), path)
            kept.update(list(newest_of.values())[:how_many])
    removed = [path for _, path in dated if path not in kept]
    with refusing_os(folder):
        for path in removed:
            remove(path)
    return removed


def replace_all(library: Library, folder: Path) -> None:
    """Make a fresh backup and remove the older ones, so that they do not keep what was erased.

    Raises:
        as `back_up`: then the older ones are still there.
    """
    fresh = back_up(library, folder)
    with refusing_os(folder):
        for path in all_backups(folder):
            if path != fresh:
                remove(path)


def _dated(folder: Path) -> list[tuple[datetime, Path]]:
    """The backups in `folder` with when they were made, newest first."""
    try:
        names = list(folder.iterdir())
    except OSError:
        return []
    found: list[tuple[datetime, int, Path]] = []
    for path in names:
        match = _NAME.fullmatch(path.name)
        if match is not None:
            with suppress(ValueError):
                moment = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
                found.append((moment, int(match[2] or 1), path))
    return [(moment, path) for moment, _, path in sorted(found, reverse=True)]
