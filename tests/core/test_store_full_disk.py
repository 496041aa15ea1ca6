"""A medium that takes no more: the refusal is the right one, and what was committed is intact."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from library_desk import Desk, make_article, make_key
from old_library import old_library, told_by, told_by_tables

from secondread_core.annotations import EMPTY, Mark
from secondread_core.codebook import TypeClass
from secondread_core.errors import DiskFull, LibraryReadOnly, PathUnusable, Refusal, StorageFailed
from secondread_core.session import resume
from secondread_core.store.articles import add_article, article_cards
from secondread_core.store.backups import all_backups, back_up, default_folder
from secondread_core.store.connecting import connect
from secondread_core.store.database import Library, open_library
from secondread_core.store.migrations import migrate
from secondread_core.store.schema import SCHEMA_VERSION
from secondread_core.store.sqlite_errors import refusal_for_os
from secondread_core.store.verification import verify

OPINION = Mark(TypeClass.OPINION)


def let_it_grow_by(library: Library, pages: int) -> None:
    """SQLite reports a database at its page limit with the same code as a full disk."""
    ((now,),) = library.rows("PRAGMA page_count")
    library.rows(f"PRAGMA max_page_count = {now + pages}")


def test_answers_on_a_full_disk(desk: Desk, library_path: Path) -> None:
    sitting = resume(desk.library, desk.attempt_id)
    let_it_grow_by(desk.library, 2)
    kept = 0

    def answer_on() -> None:
        nonlocal kept
        while True:
            sitting.mark(kept % 12, Mark(TypeClass.OPINION, confidence=kept // 12 % 3 + 1))
            kept += 1

    with pytest.raises(DiskFull) as refusal:
        answer_on()
    assert kept > 10
    assert refusal.value.path == library_path
    shown = list(sitting.marks)
    with pytest.raises(DiskFull):
        sitting.mark(kept % 12, EMPTY)
    assert list(sitting.marks) == shown
    let_it_grow_by(desk.library, 100)
    assert sitting.mark(kept % 12, OPINION).units == (kept % 12,)
    shown = list(sitting.marks)
    desk.library.close()
    library = open_library(library_path)
    assert list(resume(library, desk.attempt_id).marks) == shown
    assert verify(library) == []
    library.close()


def test_an_article_too_many_is_not_there_by_half(desk: Desk) -> None:
    article, segmentation = make_article(400)
    let_it_grow_by(desk.library, 3)
    with pytest.raises(DiskFull):
        add_article(desk.library, article, segmentation, make_key(article, segmentation))
    assert [card.article_id for card in article_cards(desk.library)] == [desk.article_id]
    assert verify(desk.library) == []


FILL = """
import json, resource, signal, sys
from pathlib import Path
from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.errors import Refusal
from secondread_core.session import resume
from secondread_core.store.database import open_library

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
library = open_library(Path(sys.argv[1]))
sitting = resume(library, sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
kept, refused = 0, []
for count in range(2000):
    try:
        sitting.mark(count % 12, Mark(TypeClass.OPINION, confidence=count // 12 % 3 + 1))
        kept += 1
    except Refusal as refusal:
        refused.append(type(refusal).__name__)
        if len(refused) == 3:
            break
library.close()
shown = [mark.confidence for mark in sitting.marks]
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
for read_only in (False, True):
    library = open_library(Path(sys.argv[1]), read_only=read_only)
    assert [mark.confidence for mark in resume(library, sys.argv[2]).marks] == shown
    library.close()
print(json.dumps([kept, refused, shown]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_medium_that_refuses_the_journal(desk: Desk, library_path: Path) -> None:
    """Here the system itself refuses, in the middle of a commit, while we close, and while we open again."""
    desk.library.close()
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(library_path), desk.attempt_id, "400000"],
        capture_output=True,
        text=True,
        check=True,
    )
    kept, refused, shown = json.loads(done.stdout)
    assert refused == ["StorageFailed"] * 3
    assert kept > 20
    library = open_library(library_path)
    assert [mark.confidence for mark in resume(library, desk.attempt_id).marks] == shown
    assert library.rows("SELECT count(*) FROM event") == [(1 + kept,)]
    assert verify(library) == []
    library.close()


def test_no_room_for_a_new_library(library_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "in the words of the system")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            open_library(library_path)
    assert list(library_path.parent.iterdir()) == []
    open_library(library_path).close()


def test_no_room_for_a_backup(
    desk: Desk, library_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library is closed all the same, and what lay in the folder is still there."""
    folder = tmp_path / "backups"
    earlier = back_up(desk.library, folder)
    resume(desk.library, desk.attempt_id).mark(0, OPINION)
    desk.library.backups = folder

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "in the words of the system")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            desk.library.close()
    assert all_backups(folder) == list(folder.iterdir()) == [earlier]
    library = open_library(library_path)
    assert resume(library, desk.attempt_id).marks[0] == OPINION
    library.close()


def test_a_backup_folder_that_is_a_file(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "inner"):
        with pytest.raises(Refusal):
            back_up(desk.library, folder)
    with pytest.raises(PathUnusable):
        back_up(desk.library, tmp_path / ("x" * 300))


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, LibraryReadOnly),
        (errno.EACCES, LibraryReadOnly),
        (errno.ENAMETOOLONG, PathUnusable),
        (errno.EIO, StorageFailed),
    ],
)
def test_the_systems_errors_are_told_by_their_number(
    number: int, kind: type[Refusal], tmp_path: Path
) -> None:
    assert type(refusal_for_os(OSError(number, "No space left on device"), tmp_path)) is kind


def test_the_folder_of_the_library_gone_while_it_is_closed(
    opened: Callable[..., Library], library_path: Path
) -> None:
    """A folder that has gone is made anew; a file in its place is not overwritten."""
    library = opened(library_path.parent / "inner" / "library.db")
    library.close()
    (library_path.parent / "inner" / "library.db").unlink()
    (library_path.parent / "inner").rmdir()
    opened(library_path.parent / "inner" / "library.db").close()
    (library_path.parent / "file").write_text("mine")
    with pytest.raises(Refusal):
        opened(library_path.parent / "file" / "library.db")
    assert (library_path.parent / "file").read_text() == "mine"


def test_a_migration_on_a_full_disk_changes_nothing(library_path: Path) -> None:
    """It is tried again with one page more, until there is room for all of it."""
    old_library(library_path, 500)
    before = told_by_tables(library_path)
    refused = 0
    with closing(connect(library_path, "rw")) as connection:
        connection.execute("PRAGMA journal_mode=WAL").fetchall()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        for more in range(50):
            connection.execute(f"PRAGMA max_page_count = {pages + more}").fetchall()
            with suppress(sqlite3.OperationalError):
                migrate(connection, library_path)
                break
            assert told_by(connection) == before
            refused += 1
    assert 0 < refused < 50
    library = open_library(library_path)
    assert library.rows("PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert verify(library) == []
    library.close()


MIGRATE = """
import resource, signal, sys
from pathlib import Path
from secondread_core.errors import DiskFull, StorageFailed
from secondread_core.store import backups, database

def fill():
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))

def thin(folder, now, thin=backups.thin):
    thin(folder, now)
    fill()

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
if sys.argv[2] == "after the backup":
    backups.thin = thin
else:
    fill()
try:
    database.open_library(Path(sys.argv[1]))
except (DiskFull, StorageFailed) as refusal:
    print(type(refusal).__name__)
fill()
shown = database.open_library(Path(sys.argv[1]), read_only=True)
print(shown.rows("SELECT count(*) FROM event")[0][0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
@pytest.mark.parametrize(("full", "backups"), [("before the backup", 0), ("after the backup", 1)])
def test_an_old_library_on_a_medium_that_is_full(library_path: Path, full: str, backups: int) -> None:
    """No room for the backup, or for the migration's journal. What is there can be read all the same."""
    old_library(library_path, 8_000)
    before = told_by_tables(library_path)
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", MIGRATE, str(library_path), full],
            capture_output=True,
            text=True,
            check=True,
        )
        refused, events = done.stdout.split()
        assert refused in ("DiskFull", "StorageFailed")
        assert int(events) > 8_000
        assert told_by_tables(library_path) == before
    kept = all_backups(default_folder(library_path))
    assert len(kept) == backups, "a migration that fails again and again must not fill the medium itself"
    assert [told_by_tables(backup) for backup in kept] == [before] * backups
    library = open_library(library_path)
    assert verify(library) == []
    library.close()
