"""The import contracts of pyproject.toml hold, and each of them notices when it is broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOTS = ("core", "gui", "resources", "seeds")


def check_contracts(tree: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter over the packages that lie in `tree`."""
    places = os.pathsep.join(str(tree / root) for root in ROOTS)
    return subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": places, "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_contracts_hold(project: Path) -> None:
    done = check_contracts(project)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("core/secondread_core/article.py", "import PySide6", "core never sees Qt"),
        ("core/secondread_core/scoring.py", "import secondread_gui", "core never sees Qt"),
        ("core/secondread_core/feedback.py", "import sqlite3", "only the store talks SQL"),
        ("core/secondread_core/errors.py", "import secondread_core.scoring", "the way through the house"),
        ("core/secondread_core/scoring.py", "import secondread_core.store", "the way through the house"),
        ("core/secondread_core/new_room.py", "import secondread_core.errors", "the way through the house"),
        ("seeds/secondread_seeds/__init__.py", "import secondread_core", "resources and seeds are leaves"),
    ],
)
def test_a_breach_is_noticed(project: Path, tmp_path: Path, module: str, line: str, contract: str) -> None:
    for root in ROOTS:
        shutil.copytree(project / root, tmp_path / root, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(project / "pyproject.toml", tmp_path)
    with (tmp_path / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    done = check_contracts(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    verdict = next(row for row in done.stdout.splitlines() if row.startswith(contract))
    assert " BROKEN" in verdict, done.stdout
