"""A program killed while it brings a library up to date leaves it wholly old or wholly new.

A score of kills in the default run; SECONDREAD_KILLS=200 for the full proof.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from old_library import old_library, told_by_tables

from secondread_core.store.backups import all_backups, default_folder
from secondread_core.store.checks import inspect_file
from secondread_core.store.database import open_library
from secondread_core.store.file_placing import remove
from secondread_core.store.schema import SCHEMA_VERSION
from secondread_core.store.verification import verify

PROGRAM = Path(__file__).parents[1] / "support" / "migrate_until_killed.py"
KILLS = int(os.environ.get("SECONDREAD_KILLS", "20"))
ACTS = 14_000
"""More than SQLite keeps in memory: a migration writes to the medium long before it is over."""


def opening(path: Path) -> subprocess.Popen[str]:
    """A program that has everything loaded and begins to open the library now."""
    command = [sys.executable, str(PROGRAM), str(path)]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "begun\n"
    return program


def test_a_killed_migration_happened_wholly_or_not_at_all(library_path: Path, tmp_path: Path) -> None:
    before = old_library(tmp_path / "before.db", ACTS)
    after = tmp_path / "after.db"
    shutil.copyfile(before, after)
    began = time.monotonic()
    library = open_library(after)
    reach = time.monotonic() - began
    assert verify(library) == []
    library.close()
    expected = {1: told_by_tables(before), SCHEMA_VERSION: told_by_tables(after)}
    assert expected[1] != expected[SCHEMA_VERSION]

    chance = random.Random(20260217)
    found: Counter[str] = Counter()
    for _ in range(KILLS):
        shutil.copyfile(before, library_path)
        with opening(library_path) as program:
            time.sleep(chance.uniform(0.3, 1) * reach)
            program.kill()
            assert program.stdout is not None
            looked = program.stdout.read().count("looked")
        version = inspect_file(library_path)
        reach *= 1.1 if version == 1 else 0.9  # whatever else this machine has to do
        assert told_by_tables(library_path) == expected[version]
        for backup in all_backups(default_folder(library_path)):
            assert told_by_tables(backup) == expected[1]
        found["new" if version == SCHEMA_VERSION else "in the middle" if looked else "old"] += 1

        open_library(library_path).close()
        assert told_by_tables(library_path) == expected[SCHEMA_VERSION]
        remove(library_path)
        shutil.rmtree(default_folder(library_path))
    sys.stdout.write(f"{KILLS} kills during a migration: {dict(found)}\n")
    assert found["in the middle"], "no kill hit a migration that had begun: nothing was proved"
    assert found["new"], "no migration came to its end: nothing was proved"
