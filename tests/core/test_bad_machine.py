"""A machine without room, home or temporary folder: a refusal, and what was there before stays."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from exchange_desk import ARTICLE, Told, command, refused
from key_documents import ANSWERS, EXACT

from secondread_core.data_folder import data_folder, library_path
from secondread_core.errors import NoDataFolder
from secondread_core.exchange.key_file import write_key


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Told]:
    return command(capsys)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "answers.json").write_text(json.dumps(ANSWERS))
    write_key(tmp_path / "key.json", EXACT)
    return tmp_path


def test_a_full_disk_leaves_what_was_there(
    run: Callable[..., Told], desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = ["--article", desk / "a.txt", "--key", desk / "key.json"]
    report = ["report", *key, "--answers", desk / "answers.json", "-o", desk / "report.html"]
    assert run(*report).code == 0
    before = {path.name: path.read_bytes() for path in desk.iterdir() if path.is_file()}

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "whatever the system calls it")

    monkeypatch.setattr(os, "fsync", full)
    for told in (run(*report), run("key", "attach", *key, "-o", desk / "key.json")):
        assert told.code == 6
        assert told.err.count("\n") == 1
        assert "no room" in told.err
    assert {path.name: path.read_bytes() for path in desk.iterdir() if path.is_file()} == before


def test_without_a_home_the_library_has_to_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import pwd

    def nobody(_: int) -> None:
        raise KeyError("no such user")

    for name in ("HOME", "XDG_DATA_HOME", "USERPROFILE", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    with refused(NoDataFolder):
        data_folder()
    with refused(NoDataFolder):
        data_folder(Path("~nobody-of-this-name/data"))


def test_the_library_lies_where_it_was_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert tmp_path in library_path().parents
    assert library_path(Path("~/mine")).parent == tmp_path / "mine"
    monkeypatch.chdir(tmp_path)
    assert data_folder(Path("here")) == tmp_path / "here"


def test_the_command_works_without_home_and_temporary_folder(desk: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "TMPDIR": str(desk / "gone"), "HOME": str(desk / "gone")}
    for arguments in (
        ["segment", str(desk / "a.txt")],
        ["import", str(desk / "a.txt"), "--data-dir", str(desk / "lib")],
        ["export", str(desk / "out"), "--data-dir", str(desk / "lib")],
        ["verify", "--data-dir", str(desk / "lib")],
    ):
        told = subprocess.run(
            [sys.executable, "-m", "secondread_core", *arguments],
            env=environment,
            capture_output=True,
            check=False,
        )
        assert told.returncode == 0, told.stderr.decode()


def test_a_library_that_may_not_be_written(run: Callable[..., Told], desk: Path) -> None:
    (desk / "file").write_text("in the way of a folder")
    told = run("import", desk / "a.txt", "--data-dir", desk / "file")
    assert told.code == 3
    assert told.err.count("\n") == 1
    assert (desk / "file").read_text() == "in the way of a folder"


@pytest.mark.parametrize("below", ["", "deeper", "deeper/still"])
def test_a_file_where_a_folder_is_needed_is_named(run: Callable[..., Told], desk: Path, below: str) -> None:
    (desk / "file").write_text("in the way of a folder")
    (desk / "lib").mkdir()
    assert run("import", desk / "a.txt", "--data-dir", desk / "lib").code == 0
    for told in (
        run("import", desk / "a.txt", "--data-dir", desk / "file" / below),
        run("export", desk / "file" / below, "--data-dir", desk / "lib"),
        run("segment", desk / "file" / below / "b.txt"),
    ):
        assert told.code == 3
        assert told.err.startswith("secondread-cli: “file” is a file, where a folder is needed.")
        assert told.err.count("\n") == 1


def test_a_file_where_the_backups_should_go(run: Callable[..., Told], desk: Path) -> None:
    (desk / "lib").mkdir()
    (desk / "lib" / "library-backups").write_text("in the way")
    told = run("import", desk / "a.txt", "--data-dir", desk / "lib")
    assert told.code == 3
    assert "“library-backups” is a file, where a folder is needed." in told.err
    assert (desk / "lib" / "library-backups").read_text() == "in the way"
    assert "duplicate" in run("import", desk / "a.txt", "--data-dir", desk / "lib").out


def test_five_hundred_files_at_once_have_one_summary(run: Callable[..., Told], desk: Path) -> None:
    (desk / "in").mkdir()
    for number in range(500):
        text = f"Headline number {number}\n\nThis is sentence {number}. It is a short one."
        (desk / "in" / f"{number:03}.txt").write_text(text if number % 50 else "")
    told = run("import", desk / "in", "--data-dir", desk / "lib", "--json")
    assert told.code == 3
    assert told.value["imported"] == 490
    assert [f["status"] for f in told.value["files"]].count("refused") == 10
    assert told.err.count("\n") == 10
    assert run("verify", "--data-dir", desk / "lib").code == 0


def test_a_file_that_goes_while_it_is_read(
    desk: Path, run: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chosen from a folder, gone when its turn comes: the others are taken in."""
    from secondread_core.cli import import_command

    (desk / "b.txt").write_text("Two towns argue\n\nThis is the other one. It stays.", encoding="utf-8")
    reading = import_command.read_article

    def gone_by_then(path: Path, **options: object) -> object:
        if path.name == "a.txt":
            path.unlink()
        return reading(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(import_command, "read_article", gone_by_then)
    told = run("import", desk / "a.txt", desk / "b.txt", "--data-dir", desk / "lib", "--json")
    assert told.code == 3
    assert [file["status"] for file in told.value["files"]] == ["refused", "imported"]
