"""The project as a tree of files: what the rules of the house are about."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
NEVER_TRACKED = {".git", ".venv", "__pycache__", "build", "dist", "demo"}


def _walked() -> list[Path]:
    return [
        path
        for path in PROJECT.rglob("*")
        if path.is_file()
        and not any(
            part in NEVER_TRACKED or part.endswith(("_cache", ".egg-info", ".pyc"))
            for part in path.relative_to(PROJECT).parts
        )
    ]


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's root."""
    return PROJECT


@pytest.fixture(scope="session")
def project_files() -> list[Path]:
    """Every file that belongs to the project: by git where there is one, else all but what is built."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode != 0:
        return _walked()
    named = (PROJECT / name for name in listing.stdout.split("\0") if name)
    return [path for path in named if path.is_file()]


@pytest.fixture(scope="session")
def texts(project_files: list[Path]) -> dict[Path, str]:
    """The project's text files; pictures and other binary files are left out."""
    read = {}
    for path in project_files:
        try:
            read[path] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return read


@pytest.fixture(scope="session")
def shipped(project: Path, texts: dict[Path, str]) -> dict[Path, str]:
    """The Python files of the four packages, by path relative to the project."""
    roots = ("core", "gui", "resources", "seeds")
    relative = {path.relative_to(project): text for path, text in texts.items() if path.suffix == ".py"}
    return {path: text for path, text in relative.items() if path.parts[0] in roots}
