"""Whatever a path leads to, reading says what it is, at once, and touches nothing."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from exchange_desk import ARTICLE, refused

from secondread_core.errors import (
    DiskFull,
    FileEmpty,
    FileMissing,
    FileRefusal,
    FileTooLarge,
    NotAFolder,
    NotARegularFile,
    PathUnusable,
    PermissionDenied,
    Refusal,
    StorageFailed,
)
from secondread_core.exchange.answers_file import read_answers
from secondread_core.exchange.importing import article_files, read_article
from secondread_core.exchange.key_file import read_key
from secondread_core.exchange.reading import read_bytes, refusal_for, write_bytes

READERS: list[Callable[[Path], object]] = [read_article, read_key, read_answers]
readers = pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)


def refusal_of(read: Callable[[Path], object], path: Path, *types: type[Refusal]) -> None:
    with refused(*types) as caught:
        read(path)
    assert isinstance(caught[0], FileRefusal)
    assert caught[0].path == path


@readers
def test_nothing_there(read: Callable[[Path], object], tmp_path: Path) -> None:
    refusal_of(read, tmp_path / "gone.txt", FileMissing)
    (tmp_path / "file").write_text("x")
    with refused(NotAFolder) as caught:
        read(tmp_path / "file" / "below.txt")
    assert isinstance(caught[0], FileRefusal)
    assert caught[0].path == tmp_path / "file"


@readers
def test_empty(read: Callable[[Path], object], tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    refusal_of(read, path, FileEmpty)


@readers
def test_a_folder_a_pipe_a_socket_and_a_device_are_no_files(
    read: Callable[[Path], object], tmp_path: Path
) -> None:
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    for path in (tmp_path / "folder.txt", tmp_path / "pipe.txt", Path("/dev/zero"), Path("/dev/null")):
        refusal_of(read, path, NotARegularFile)


@readers
def test_links_that_lead_in_a_circle_or_nowhere(read: Callable[[Path], object], tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    refusal_of(read, tmp_path / "a.txt", NotARegularFile)
    (tmp_path / "c.txt").symlink_to(tmp_path / "nothing.txt")
    refusal_of(read, tmp_path / "c.txt", FileMissing)


@readers
def test_no_permission(read: Callable[[Path], object], tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_text(ARTICLE)
    path.chmod(0)
    if os.geteuid() == 0:  # nothing is closed to this user, so be another one for a moment
        os.seteuid(65_534)
        try:
            refusal_of(read, path, PermissionDenied)
        finally:
            os.seteuid(0)
    else:
        refusal_of(read, path, PermissionDenied)


@readers
def test_five_gigabytes(read: Callable[[Path], object], tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.write(b"Text.")
        file.truncate(5_000_000_000)
    refusal_of(read, path, FileTooLarge)


@readers
def test_names_that_no_system_takes(read: Callable[[Path], object], tmp_path: Path) -> None:
    refusal_of(read, tmp_path / ("n" * 300 + ".txt"), PathUnusable)
    refusal_of(read, tmp_path / "nul\0name.txt", PathUnusable)


@pytest.mark.parametrize(
    "name",
    [
        "with space.txt",
        "😀 flag 🇺🇦.txt",
        "خبر.txt",
        "\u202etxt.exe.txt",
        "quote'\".txt",
        "-o.txt",
        "%s{path}.txt",
    ],
)
def test_unusual_names_are_read(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(ARTICLE, encoding="utf-8")
    assert read_article(path).article.info.source_file == name


def test_a_name_that_is_not_even_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text("It is late. It is cold.", encoding="utf-8")
    info = read_article(path).article.info
    assert (info.title, info.source_file) == ("caf\ufffd", "caf\ufffd.txt")


def test_a_path_longer_than_260_characters_is_read(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["deep folder " * 8] * 4)
    folder.mkdir(parents=True)
    path = folder / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    assert len(str(path)) > 260
    assert read_article(path).article.info.title.startswith("Ferry")


def test_reading_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(ARTICLE.encode())
    before = path.stat()
    read_article(path)
    assert path.read_bytes() == ARTICLE.encode()
    assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_every_error_of_the_system_becomes_a_refusal_by_its_number(tmp_path: Path) -> None:
    expected = {
        errno.ENOENT: FileMissing,
        errno.ENOTDIR: FileMissing,
        errno.EACCES: PermissionDenied,
        errno.EROFS: PermissionDenied,
        errno.EISDIR: NotARegularFile,
        errno.ELOOP: NotARegularFile,
        errno.ENAMETOOLONG: PathUnusable,
        errno.ENOSPC: DiskFull,
        errno.EDQUOT: DiskFull,
    }
    for code, name in errno.errorcode.items():
        refusal = refusal_for(OSError(code, "in a language nobody here reads"), tmp_path)
        if code in expected:
            assert type(refusal) is expected[code]
        elif isinstance(refusal, StorageFailed):
            assert refusal.detail == name


def test_a_folder_is_searched_for_what_can_be_read(tmp_path: Path) -> None:
    for name in ("b.txt", "a.HTML", "c.pdf", ".hidden.txt", "inner/d.md", "inner/e.docx", ".git/f.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "inner" / "loop").symlink_to(tmp_path)
    found = article_files([tmp_path, tmp_path / "c.pdf", tmp_path / "gone.txt", tmp_path / "b.txt"])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "a.HTML",
        "b.txt",
        "inner/d.md",
        "inner/e.docx",
        "c.pdf",
        "gone.txt",
    ]


def test_writing_is_all_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.html"
    write_bytes(path, b"first")
    assert path.read_bytes() == b"first"

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with refused(DiskFull):
            write_bytes(path, b"second")
    assert path.read_bytes() == b"first"
    assert [file.name for file in tmp_path.iterdir()] == ["out.html"]


def test_writing_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    refusal_of(lambda path: write_bytes(path, b"x"), tmp_path / "folder", NotARegularFile)
    refusal_of(lambda path: write_bytes(path, b"x"), tmp_path / "missing" / "x.json", FileMissing)
    refusal_of(lambda path: write_bytes(path, b"x"), tmp_path / ("n" * 300), PathUnusable)


def test_a_file_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "exact"
    path.write_bytes(b"12345")
    assert read_bytes(path, 5) == b"12345"
    with refused(FileTooLarge):
        read_bytes(path, 4)
