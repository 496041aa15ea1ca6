"""The program as a whole process: without a display, checking itself, started twice."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path


def run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the program without a display."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "secondread_gui", *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=False,
    )


def test_a_short_sitting_is_played(tmp_path: Path) -> None:
    done = run("--demo", str(tmp_path / "demo"), home=tmp_path)
    assert done.returncode == 0, done.stderr
    made = {file.name: file.stat().st_size for file in (tmp_path / "demo").iterdir()}
    assert {"1-library.png", "2-reading.png", "3-report.png", "report.html"} <= made.keys()
    assert min(made.values()) > 5_000
    found = re.search(r"opinions (\d+) of (\d+), reported (\d+) of (\d+)", done.stdout)
    assert found is not None
    opinions, all_opinions, reported, all_reported = map(int, found.groups())
    assert opinions > all_opinions / 2, "the keys did not reach the page"
    assert reported > all_reported / 2


def test_the_installation_checks_itself(tmp_path: Path) -> None:
    done = run("--self-test", home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "FAILED" not in done.stdout


def test_help_names_every_option(tmp_path: Path) -> None:
    done = run("--help", home=tmp_path)
    assert done.returncode == 0
    for option in ("--data-dir", "--self-test", "--demo", "--version"):
        assert option in done.stdout
