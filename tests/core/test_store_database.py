"""The library file itself: how it is kept, who may write, and that nothing is written where it is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from library_desk import Desk, furnish

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.errors import Cancelled, FileMissing, LibraryGone, LibraryInUse, LibraryReadOnly
from secondread_core.session import resume
from secondread_core.store.articles import article_cards
from secondread_core.store.backups import back_up
from secondread_core.store.connecting import immediate
from secondread_core.store.database import Library, open_library
from secondread_core.store.preferences import read_preference, write_preference
from secondread_core.store.schema import APPLICATION_ID, SCHEMA_VERSION, SCHEMAS

OPINION = Mark(type=TypeClass.OPINION)

HOLD = """
import sys
from pathlib import Path
from secondread_core.store.database import open_library
library = open_library(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_block_in_another_is_kept_with_it_or_goes_by_itself(opened: Callable[..., Library]) -> None:
    library = opened()

    def begin_and_stop(name: str, value: int) -> None:
        with library.writing():
            write_preference(library, "s", name, value)
            raise Cancelled

    with library.writing():
        write_preference(library, "s", "outer", 1)
        with pytest.raises(Cancelled):
            begin_and_stop("inner", 1)
        write_preference(library, "s", "after", 1)
    assert [read_preference(library, "s", name) for name in ("outer", "inner", "after")] == [1, None, 1]
    with pytest.raises(Cancelled):
        begin_and_stop("outer", 2)
    assert read_preference(library, "s", "outer") == 1


def test_every_commit_is_durable_and_the_file_is_ours_alone(opened: Callable[..., Library]) -> None:
    library = opened()
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "application_id": APPLICATION_ID,
        "user_version": SCHEMA_VERSION,
    }
    assert {name: library.rows(f"PRAGMA {name}")[0][0] for name in wanted} == wanted
    tables = library.rows(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    )
    ours = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite_"))}
    assert len(ours) == sum("TABLE" in statement for statement in SCHEMAS[SCHEMA_VERSION])
    assert set(ours.values()) == {1}


def test_after_closing_there_is_one_single_file(library_path: Path) -> None:
    desk = furnish(open_library(library_path))
    assert library_path.with_name(library_path.name + "-wal").exists()
    desk.library.close()
    desk.library.close()
    assert [path.name for path in library_path.parent.iterdir()] == [library_path.name]


def test_opening_and_closing_changes_no_byte(desk: Desk, library_path: Path) -> None:
    desk.library.close()
    before = library_path.read_bytes()
    for read_only in (False, True, False):
        open_library(library_path, read_only=read_only).close()
    assert library_path.read_bytes() == before


def test_opening_an_up_to_date_library_needs_no_sqlite_utils(desk: Desk, library_path: Path) -> None:
    """It costs more to import than everything else here together."""
    desk.library.close()
    program = (
        "import sys, pathlib, secondread_core.session\n"
        "from secondread_core.store.database import open_library\n"
        "open_library(pathlib.Path(sys.argv[1])).close()\n"
        "assert 'sqlite_utils' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program, str(library_path)], check=True)


def test_a_second_program_is_refused_within_a_second(desk: Desk, library_path: Path) -> None:
    desk.library.close()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(library_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        for _ in range(3):
            started = time.monotonic()
            with pytest.raises(LibraryInUse):
                open_library(library_path)
            assert time.monotonic() - started < 1
        holder.communicate("")
    open_library(library_path).close()


def test_so_is_a_second_opening_in_the_same_program(desk: Desk, library_path: Path) -> None:
    sitting = resume(desk.library, desk.attempt_id)
    sitting.mark(0, OPINION)
    with pytest.raises(LibraryInUse):
        open_library(library_path)
    sitting.mark(1, OPINION)
    assert desk.library.rows("PRAGMA integrity_check") == [("ok",)]


def test_a_read_only_library_is_a_copy_that_holds_nothing(desk: Desk, library_path: Path) -> None:
    desk.library.close()
    copy = open_library(library_path, read_only=True)
    assert [card.article_id for card in article_cards(copy)] == [desk.article_id]
    with pytest.raises(LibraryReadOnly):
        write_preference(copy, "program", "theme", "night")
    with open_library(library_path).writing() as connection:
        connection.execute("DELETE FROM article")
    assert [card.article_id for card in article_cards(copy)] == [desk.article_id]
    copy.close()


def test_a_read_only_library_shows_what_only_the_journal_holds(
    desk: Desk, library_path: Path, tmp_path: Path
) -> None:
    """After a crash, and without folding the journal in."""
    resume(desk.library, desk.attempt_id).mark(0, OPINION)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for ending in ("", "-wal"):
        source = library_path.with_name(library_path.name + ending)
        (crashed / f"copy.db{ending}").write_bytes(source.read_bytes())
    before = {path.name: path.read_bytes() for path in crashed.iterdir()}
    assert before["copy.db-wal"]
    copy = open_library(crashed / "copy.db", read_only=True)
    assert resume(copy, desk.attempt_id).marks[0] == OPINION
    copy.close()
    assert {path.name: path.read_bytes() for path in crashed.iterdir()} == before


def test_what_is_not_there_cannot_be_opened_to_read(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        open_library(tmp_path / "none.db", read_only=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let an open file be removed")
@pytest.mark.parametrize("ending", ["", "-wal"])
def test_nothing_is_written_into_a_file_that_has_gone(
    desk: Desk, library_path: Path, tmp_path: Path, ending: str
) -> None:
    """The system would let us, and it would all be lost; but what was kept can still be copied elsewhere."""
    sitting = resume(desk.library, desk.attempt_id)
    sitting.mark(0, OPINION)
    library_path.with_name(library_path.name + ending).unlink()
    with pytest.raises(LibraryGone):
        sitting.mark(1, OPINION)
    assert [mark.answered for mark in sitting.marks[:2]] == [True, False]
    copy = open_library(back_up(desk.library, tmp_path / "elsewhere"))
    assert [mark.answered for mark in resume(copy, desk.attempt_id).marks[:2]] == [True, False]
    copy.close()


def test_a_transaction_that_fails_leaves_nothing(desk: Desk) -> None:
    def write_and_fail() -> None:
        with desk.library.writing() as connection:
            connection.execute("INSERT INTO preference VALUES ('program', 'a', '1')")
            raise Cancelled

    with pytest.raises(Cancelled):
        write_and_fail()
    assert read_preference(desk.library, "program", "a") is None
    write_preference(desk.library, "program", "a", 2)
    assert read_preference(desk.library, "program", "a") == 2


def test_a_defect_of_ours_is_not_dressed_up(desk: Desk) -> None:
    with pytest.raises(sqlite3.OperationalError), desk.library.writing() as connection:
        connection.execute("INSERT INTO no_such_table VALUES (1)")
    with pytest.raises(sqlite3.IntegrityError), desk.library.writing() as connection:
        connection.execute("INSERT INTO mark VALUES (99, 0, 1, '{}')")


def test_a_read_then_write_waits_for_the_other_writer(tmp_path: Path) -> None:
    """A deferred transaction fails at once here, which the first half shows; ours waits its turn."""
    path = tmp_path / "shared.db"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)

    with closing(connect()) as first, closing(connect()) as second:
        first.execute("PRAGMA journal_mode=WAL")
        first.execute("CREATE TABLE counter (n)")
        first.execute("INSERT INTO counter VALUES (0)")

        second.execute("BEGIN")
        second.execute("SELECT n FROM counter").fetchone()
        first.execute("UPDATE counter SET n = n + 1")
        with pytest.raises(sqlite3.OperationalError) as refused:
            second.execute("UPDATE counter SET n = n + 1")
        assert refused.value.sqlite_errorcode == sqlite3.SQLITE_BUSY_SNAPSHOT
        second.execute("ROLLBACK")

        def count_up(connection: sqlite3.Connection) -> None:
            for _ in range(50):
                with immediate(connection):
                    (n,) = connection.execute("SELECT n FROM counter").fetchone()
                    time.sleep(0.0005)
                    connection.execute("UPDATE counter SET n = ?", (n + 1,))

        threads = [threading.Thread(target=count_up, args=(one,)) for one in (first, second)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert first.execute("SELECT n FROM counter").fetchone() == (101,)


def test_window_and_worker_take_turns(desk: Desk) -> None:
    """One connection serves both threads: what one writes, the other sees whole or not at all."""
    sitting = resume(desk.library, desk.attempt_id)
    seen: list[tuple[int, int]] = []
    count = (
        "SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM mark) + (SELECT count(*) FROM attempt)"
    )

    def read() -> None:
        for _ in range(200):
            seen.extend(desk.library.rows(count))

    worker = threading.Thread(target=read)
    worker.start()
    for unit in sitting.asked:
        sitting.mark(unit, OPINION)
    worker.join()
    assert all(events == state for events, state in seen)
    assert len(desk.library.rows("SELECT 1 FROM event")) == 1 + len(sitting.asked)
