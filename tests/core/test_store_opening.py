"""Whatever lies where the library should be is recognised, named rightly, and left byte for byte as it is."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from library_desk import Desk

from secondread_core.annotations import Mark
from secondread_core.errors import (
    LibraryDamaged,
    LibraryNewer,
    LibraryReadOnly,
    LibraryRefusal,
    NotALibrary,
    PathUnusable,
    PermissionDenied,
)
from secondread_core.session import resume
from secondread_core.store.articles import article_cards
from secondread_core.store.database import Library, open_library
from secondread_core.store.schema import APPLICATION_ID, SCHEMA_VERSION

READ_ONLY = pytest.mark.parametrize("read_only", [False, True])
NOBODY = 65534


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def refused(path: Path, read_only: bool = False) -> LibraryRefusal:
    """The refusal on opening `path`, which together with its neighbours must not change."""
    before = contents(path.parent)
    started = time.monotonic()
    with pytest.raises(LibraryRefusal) as refusal:
        open_library(path, read_only=read_only).close()
    assert time.monotonic() - started < 1
    assert contents(path.parent) == before
    assert refusal.value.path == path
    return refusal.value


def alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@READ_ONLY
@pytest.mark.parametrize(
    "content",
    [b"x", b"An essay of mine.\n" * 400, b"PK\3\4" + bytes(5000), b"SQLite format 3\0", b"\xff" * 4096],
)
def test_another_file(library_path: Path, content: bytes, read_only: bool) -> None:
    library_path.write_bytes(content)
    assert type(refused(library_path, read_only)) is NotALibrary


@READ_ONLY
@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_another_programs_database(library_path: Path, journal: str, read_only: bool) -> None:
    alter(library_path, f"PRAGMA journal_mode={journal}", "CREATE TABLE article (a)", "PRAGMA user_version=1")
    assert type(refused(library_path, read_only)) is NotALibrary


@READ_ONLY
@pytest.mark.parametrize("version", [SCHEMA_VERSION + 1, 4711])
def test_a_newer_library(desk: Desk, library_path: Path, version: int, read_only: bool) -> None:
    desk.library.close()
    alter(library_path, f"PRAGMA user_version={version}", "CREATE TABLE from_the_future (a)")
    refusal = refused(library_path, read_only)
    assert isinstance(refusal, LibraryNewer)
    assert (refusal.version, refusal.supported) == (version, SCHEMA_VERSION)


@READ_ONLY
def test_a_newer_library_whose_version_is_only_in_the_journal(
    desk: Desk, library_path: Path, tmp_path: Path, read_only: bool
) -> None:
    """As a later program leaves it when it is killed right after its migration."""
    desk.library.close()
    crashed = tmp_path / "crashed" / "library.db"
    crashed.parent.mkdir()
    with closing(sqlite3.connect(library_path, isolation_level=None)) as later:
        later.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
        for ending in ("", "-wal"):
            shutil.copyfile(f"{library_path}{ending}", f"{crashed}{ending}")
    with closing(sqlite3.connect(f"{crashed.as_uri()}?immutable=1", uri=True)) as main_file_alone:
        assert main_file_alone.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert isinstance(refused(crashed, read_only), LibraryNewer)


@READ_ONLY
def test_an_empty_file_is_damage_not_a_new_library(library_path: Path, read_only: bool) -> None:
    library_path.touch()
    refusal = refused(library_path, read_only)
    assert isinstance(refusal, LibraryDamaged)
    assert refusal.check == "header"


@READ_ONLY
def test_a_file_wiped_at_the_front_is_still_called_ours(
    desk: Desk, library_path: Path, read_only: bool
) -> None:
    desk.library.close()
    good = library_path.read_bytes()
    for front in (bytes(4096), b"sqlite format 3\0"):
        library_path.write_bytes(front + good[len(front) :])
        refusal = refused(library_path, read_only)
        assert isinstance(refusal, LibraryDamaged)
        assert refusal.check == "header"


@READ_ONLY
def test_a_journal_without_its_file(desk: Desk, library_path: Path, tmp_path: Path, read_only: bool) -> None:
    resume(desk.library, desk.attempt_id).mark(0, Mark(unsure=True))
    alone = tmp_path / "alone" / "library.db"
    alone.parent.mkdir()
    shutil.copyfile(f"{library_path}-wal", f"{alone}-wal")
    refusal = refused(alone, read_only)
    assert isinstance(refusal, LibraryDamaged)
    assert refusal.check == "missing-main"


@READ_ONLY
@pytest.mark.parametrize(
    "hostile",
    [
        ["ALTER TABLE article RENAME TO hidden", "CREATE VIEW article AS SELECT * FROM hidden"],
        [
            "DROP TABLE preference",
            "CREATE VIEW preference AS WITH RECURSIVE endless(scope, name, value) AS"
            " (SELECT 'a', 'b', 1 UNION ALL SELECT scope, name, value + 1 FROM endless)"
            " SELECT * FROM endless",
        ],
        ["CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM mark; END"],
        ["CREATE TRIGGER t BEFORE DELETE ON learner BEGIN SELECT RAISE(IGNORE); END"],
        ["CREATE TRIGGER t AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM mark; END"],
        ["DROP TABLE mark"],
        ["DROP TABLE mark", "CREATE TABLE mark (attempt, unit, answered, value)"],
        ["ALTER TABLE learner ADD COLUMN password TEXT"],
        ["CREATE TABLE extra (a)"],
        ["DROP INDEX article_by_text"],
        ["CREATE INDEX spy ON learner (upper(name))"],
        ["CREATE VIRTUAL TABLE search USING fts5 (body)"],
    ],
)
def test_a_schema_that_is_not_ours(
    desk: Desk, library_path: Path, hostile: list[str], read_only: bool
) -> None:
    desk.library.close()
    alter(library_path, "PRAGMA legacy_alter_table=ON", *hostile)
    refusal = refused(library_path, read_only)
    assert isinstance(refusal, LibraryDamaged)
    assert refusal.check == "schema"
    assert refusal.detail


@READ_ONLY
def test_a_folder_or_a_device_is_no_library(tmp_path: Path, read_only: bool) -> None:
    for path in (tmp_path, Path(os.devnull)):
        with pytest.raises(NotALibrary):
            open_library(path, read_only=read_only)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
@READ_ONLY
def test_a_pipe_does_not_block(library_path: Path, read_only: bool) -> None:
    os.mkfifo(library_path)
    started = time.monotonic()
    with pytest.raises(NotALibrary):
        open_library(library_path, read_only=read_only)
    assert time.monotonic() - started < 1


@READ_ONLY
def test_paths_that_no_system_takes(tmp_path: Path, read_only: bool) -> None:
    loop = tmp_path / "loop.db"
    loop.symlink_to(loop)
    for path in (
        loop,
        tmp_path / ("x" * 300),
        tmp_path / "a\0b",
        Path(*["long folder name" for _ in range(60)], "l"),
    ):
        with pytest.raises(PathUnusable):
            open_library(path, read_only=read_only)


@pytest.mark.parametrize(
    "name",
    ["with space.db", "emoji 😀.db", "مكتبة.db", "50%25.db", "what?mode=memory#x.db", "l" * 200 + ".db"],
)
def test_every_other_name_is_taken_as_it_is(
    tmp_path: Path, opened: Callable[..., Library], name: str
) -> None:
    opened(tmp_path / "new folder" / name).close()
    assert [path.name for path in (tmp_path / "new folder").iterdir()] == [name]
    assert article_cards(opened(tmp_path / "new folder" / name)) == []


@pytest.fixture
def as_nobody() -> Iterator[Callable[[Path], None]]:
    """Lets the test go on as somebody without rights to what they do not own (for root has all)."""
    if sys.platform == "win32":
        pytest.skip("rights work otherwise on Windows")
    changed = os.geteuid() == 0
    temporary = Path(tempfile.gettempdir()).resolve()

    def become(folder: Path) -> None:
        if changed:
            for place in (folder, *folder.iterdir()):
                os.chown(place, NOBODY, NOBODY)
            for parent in folder.parents:
                if parent != temporary and parent.is_relative_to(temporary):  # pytest's own, all of root's
                    parent.chmod(0o755)
            os.seteuid(NOBODY)

    yield become
    if changed:
        os.seteuid(0)


@pytest.mark.parametrize("what", ["file", "folder"])
@pytest.mark.parametrize("journal", [False, True])
def test_a_read_only_place(
    desk: Desk,
    library_path: Path,
    tmp_path: Path,
    as_nobody: Callable[[Path], None],
    what: str,
    journal: bool,
) -> None:
    """Refused for writing, shown for reading, even with the answers that only a journal holds."""
    resume(desk.library, desk.attempt_id).mark(0, Mark(unsure=True))
    if not journal:
        desk.library.close()
    place = tmp_path / "place" / "library.db"
    place.parent.mkdir()
    for ending in ("", "-wal") if journal else ("",):
        shutil.copyfile(f"{library_path}{ending}", f"{place}{ending}")
    as_nobody(place.parent)
    if what == "file":
        place.chmod(0o444)
    else:
        place.parent.chmod(0o555)
    assert isinstance(refused(place), LibraryReadOnly)
    before = contents(place.parent)
    library = open_library(place, read_only=True)
    assert resume(library, desk.attempt_id).marks[0] == Mark(unsure=True)
    library.close()
    assert contents(place.parent) == before
    place.parent.chmod(0o755)


def test_a_file_or_folder_that_may_not_be_read(
    desk: Desk, library_path: Path, tmp_path: Path, as_nobody: Callable[[Path], None]
) -> None:
    desk.library.close()
    place = tmp_path / "place" / "library.db"
    place.parent.mkdir()
    shutil.copyfile(library_path, place)
    as_nobody(place.parent)
    place.chmod(0o000)
    with pytest.raises(PermissionDenied):
        open_library(place)
    place.parent.chmod(0o000)
    with pytest.raises(PermissionDenied):
        open_library(place, read_only=True)
    place.parent.chmod(0o555)
    with pytest.raises(LibraryReadOnly):
        open_library(place.parent / "new" / "library.db")
    place.parent.chmod(0o755)


def test_the_mark_in_the_header_is_where_file_recognisers_look(desk: Desk, library_path: Path) -> None:
    desk.library.close()
    assert library_path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"SRlb"
