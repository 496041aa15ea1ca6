"""What `pip install` brings along: everything the program reads, and nothing else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PACKAGES = {
    "secondread_core": "core",
    "secondread_gui": "gui",
    "secondread_resources": "resources",
    "secondread_seeds": "seeds",
}


@pytest.fixture(scope="module")
def wheel(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the project as it stands."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(build, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_every_file_of_the_four_packages_and_no_other(
    wheel: Path, project: Path, project_files: list[Path]
) -> None:
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    outside = {
        path.relative_to(project / PACKAGES[package]).as_posix()
        for path in project_files
        for package in PACKAGES
        if project / PACKAGES[package] / package in path.parents
    }
    assert inside == outside
    assert {f"{package}/py.typed" for package in PACKAGES} <= inside
    assert "secondread_resources/translations/secondread_en.qm" in inside


def test_the_wheel_names_its_commands_and_its_version(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (info,) = {name.partition("/")[0] for name in archive.namelist() if ".dist-info/" in name}
    commands = archive.read(f"{info}/entry_points.txt").decode()
    version = re.search(r'__version__ = "(.+)"', archive.read("secondread_core/__init__.py").decode())
    assert version is not None
    assert info == f"secondread-{version[1]}.dist-info"
    assert re.search(r"\[gui_scripts\]\s*secondread = secondread_gui\.__main__:main", commands)
    assert re.search(r"\[console_scripts\]\s*secondread-cli = secondread_core\.__main__:main", commands)


def test_help_and_codebook_are_read_out_of_the_wheel(wheel: Path) -> None:
    read = (
        "import secondread_resources as words; print(words.__file__);"
        "print(sum(len(words.read_text(f'help/{page[\"name\"]}.md')) for page in words.help_pages()));"
        "print(words.codebook()['types']['A1']['name'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", read],
        env={**os.environ, "PYTHONPATH": str(wheel)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    origin, characters, name = done.stdout.splitlines()
    assert origin.startswith(str(wheel))
    assert int(characters) > 10_000
    assert name == "Reported fact"
