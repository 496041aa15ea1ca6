"""The check before the installation: one sentence, with the right packages, and no traceback."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

C_RUNTIME = re.compile(r"(libc|libm|libdl|libpthread|librt|ld-linux.*)\.so")
"""Part of every Linux, and PySide6's wheels say which version they need."""

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks about the libraries of Linux")


@pytest.fixture
def check(project: Path) -> ModuleType:
    """The script, as a module of its own for each test."""
    spec = importlib.util.spec_from_file_location("check_system", project / "packaging" / "check_system.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def needed_by(path: Path) -> list[str]:
    """The shared libraries that a 64-bit little-endian ELF file names (its DT_NEEDED entries)."""
    data = path.read_bytes()
    assert data[:6] == b"\x7fELF\x02\x01"
    (table,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, table + size * i) for i in range(count)]
    names = []
    for _, kind, _, _, offset, length, link, *_ in sections:
        if kind != 6:  # SHT_DYNAMIC
            continue
        strings = sections[link][4]
        for entry in range(offset, offset + length, 16):
            tag, value = struct.unpack_from("<qQ", data, entry)
            if tag == 1:  # DT_NEEDED
                start = strings + value
                names.append(data[start : data.index(b"\0", start)].decode())
    return names


def system_libraries(*starts: Path) -> set[str]:
    """What the libraries at `starts` need, directly or through PySide6's own, and PySide6 does not bring."""
    import PySide6
    import shiboken6

    packages = [Path(next(iter(package.__path__))) for package in (PySide6, shiboken6)]
    brought = {path.name: path for package in packages for path in package.rglob("*.so*")}
    todo, seen, foreign = list(starts), set(), set()
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        seen.add(path)
        for name in needed_by(path):
            if name in brought:
                todo.append(brought[name])
            elif not C_RUNTIME.match(name):
                foreign.add(name)
    return foreign


@linux
def test_the_lists_are_what_pyside_needs(check: ModuleType) -> None:
    import PySide6

    home = Path(next(iter(PySide6.__path__)))
    modules = [next(home.glob(f"{name}.*so")) for name in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest")]
    plugins = home / "Qt" / "plugins" / "platforms"
    everywhere = system_libraries(*modules, plugins / "libqoffscreen.so")
    assert set(check.EVERYWHERE) == everywhere
    assert set(check.X11) == system_libraries(plugins / "libqxcb.so") - everywhere
    assert set(check.WAYLAND) == system_libraries(plugins / "libqwayland.so") - everywhere


@linux
def test_a_missing_library_is_one_sentence_with_the_line_that_installs_it(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    load = ctypes.CDLL

    def loader(name: str) -> ctypes.CDLL:
        if name in ("libEGL.so.1", "libgthread-2.0.so.0"):
            raise OSError(f"{name}: cannot open shared object file")
        return load(name)

    monkeypatch.setattr(ctypes, "CDLL", loader)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert check.main([]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "libgthread-2.0.so.0 and libEGL.so.1" in said
    assert said.endswith("sudo apt-get install -y libegl1 libglib2.0-0\n")
    assert check.main(["--packages"]) == 0
    assert capsys.readouterr().out == "libegl1 libglib2.0-0\n"


@linux
def test_of_two_displays_the_one_that_lacks_less_counts(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "EVERYWHERE", {})
    monkeypatch.setattr(check, "X11", {"libc.so.6": "libc6"})
    monkeypatch.setattr(check, "WAYLAND", {"libnosuch.so.1": "libnosuch1"})
    monkeypatch.setattr(check, "wayland_answers", lambda: True)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(check, "x11_answers", lambda: True)
    assert check.missing_libraries() == {}
    monkeypatch.setattr(check, "x11_answers", lambda: False)
    assert check.missing_libraries() == {"libnosuch.so.1": "libnosuch1"}


@linux
def test_a_display_that_nobody_serves_is_no_display(project: Path, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {"DISPLAY": ":4711", "WAYLAND_DISPLAY": "wayland-4711", "XDG_RUNTIME_DIR": str(tmp_path)}
    script = [sys.executable, str(project / "packaging" / "check_system.py"), "--display"]
    done = subprocess.run(script, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")


def test_an_old_python_is_told_which_one_is_needed(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check.sys, "version_info", (3, 9, 18))
    assert check.main([]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Second Read needs Python 3.11 or later, and this is 3.9;")
    assert said.count("\n") == 1


def test_the_oldest_python_is_the_project_s(check: ModuleType, project: Path) -> None:
    required = re.search(r'requires-python = ">=(.+)"', (project / "pyproject.toml").read_text("utf-8"))
    assert required is not None
    assert tuple(map(int, required[1].split("."))) == check.OLDEST_PYTHON
