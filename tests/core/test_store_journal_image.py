"""The image of a library with its journal holds exactly what SQLite would read, however the journal ends."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from secondread_core.store.journal_image import image_of


def crashed_copies(folder: Path, chance: random.Random) -> list[Path]:
    """Copies of a database with its journal, taken while it was written, checkpointed, grown and shrunk."""
    source = folder / "source.db"
    copies = []
    with closing(sqlite3.connect(source, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size={chance.choice([512, 4096])}")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for step in range(12):
            connection.execute("BEGIN")
            for _ in range(chance.randint(1, 20)):
                value = chance.randbytes(chance.randint(0, 3000))
                connection.execute("INSERT OR REPLACE INTO t VALUES (?, ?)", (chance.randint(1, 50), value))
            connection.execute(chance.choice(["COMMIT", "COMMIT", "COMMIT", "ROLLBACK"]))
            act = chance.random()
            if act < 0.15:
                connection.execute(
                    f"PRAGMA wal_checkpoint({chance.choice(['PASSIVE', 'RESTART', 'TRUNCATE'])})"
                )
            elif act < 0.3:
                connection.execute("DELETE FROM t WHERE a > 5")
                connection.execute("VACUUM")
            copy = folder / f"copy{step}.db"
            for ending in ("", "-wal"):
                shutil.copyfile(f"{source}{ending}", f"{copy}{ending}")
            copies.append(copy)
    return copies


def content(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    """What is in the table, and what SQLite has to complain of; both may follow from half a journal."""
    try:
        complaints = connection.execute("PRAGMA integrity_check").fetchall()
        return complaints + connection.execute("SELECT * FROM t ORDER BY a").fetchall()
    except sqlite3.DatabaseError as error:
        return [(error.sqlite_errorname,)]


def content_by_sqlite(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return content(connection)


def content_by_image(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(image_of(path))
        return content(connection)


@pytest.mark.parametrize("seed", range(6))
def test_it_agrees_with_sqlite(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    newest_in_journal = 0
    for copy in crashed_copies(tmp_path, chance):
        journal = Path(f"{copy}-wal")
        whole = bytearray(journal.read_bytes())
        alone = copy.with_name("alone.db")
        shutil.copyfile(copy, alone)
        before = content_by_sqlite(alone)
        for damage in ("none", "cut", "flip", "flip at the front"):
            changed = bytearray(whole)
            if damage == "cut":
                del changed[chance.randint(0, len(whole)) :]
            elif damage != "none" and whole:
                last = 40 if damage == "flip at the front" else len(whole) - 1
                changed[chance.randint(0, last)] ^= 1 << chance.randrange(8)
            journal.write_bytes(changed)
            ours = content_by_image(copy)
            newest_in_journal += ours != before
            trial = copy.with_name("trial.db")
            for ending in ("", "-wal"):
                shutil.copyfile(f"{copy}{ending}", f"{trial}{ending}")
            assert ours == content_by_sqlite(trial), damage
            assert damage != "none" or ours[0] == ("ok",)
    assert newest_in_journal > 10, "the journals held nothing that the files did not"
