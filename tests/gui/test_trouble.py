"""A library that does not open: the program starts all the same, and the file is never written to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from secondread_core.errors import DiskFull, Refusal
from secondread_core.store.backups import back_up, default_folder
from secondread_core.store.database import open_library
from secondread_core.store.learners import add_learner, learners
from secondread_gui.trouble.trouble_dialog import TroubleDialog


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with one learner and a backup of it, closed."""
    place = tmp_path / "library.db"
    library = open_library(place)
    add_learner(library, "Mira")
    back_up(library, default_folder(place))
    library.close()
    return place


def refusal_of(path: Path) -> Refusal:
    with pytest.raises(Refusal) as caught:
        open_library(path)
    return caught.value


@pytest.fixture
def ask(qtbot: QtBot) -> Callable[[Path], TroubleDialog]:
    def make(path: Path) -> TroubleDialog:
        dialog = TroubleDialog(refusal_of(path), path)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def choose(qtbot: QtBot, dialog: TroubleDialog, words: str) -> None:
    (way,) = [way for way in dialog.ways if words in way.text()]
    qtbot.mouseClick(way, Qt.MouseButton.LeftButton)


def test_a_damaged_library_goes_back_to_its_backup(
    qtbot: QtBot, path: Path, ask: Callable[[Path], TroubleDialog]
) -> None:
    path.write_bytes(path.read_bytes()[:5000])
    damaged = path.read_bytes()
    dialog = ask(path)
    assert path.read_bytes() == damaged
    choose(qtbot, dialog, "backup")
    assert dialog.library is not None
    assert [learner.name for learner in learners(dialog.library)] == ["Mira"]
    dialog.library.close()
    (aside,) = path.parent.glob("library-damaged-*.db")
    assert aside.read_bytes() == damaged
    assert aside.name in dialog.told


def test_a_file_that_is_no_library_can_be_moved_aside(
    qtbot: QtBot, path: Path, ask: Callable[[Path], TroubleDialog]
) -> None:
    path.write_text("my diary " * 200)
    dialog = ask(path)
    choose(qtbot, dialog, "begin a new")
    assert dialog.library is not None
    assert learners(dialog.library) == []
    dialog.library.close()
    (aside,) = path.parent.glob("library-damaged-*.db")
    assert aside.read_text() == "my diary " * 200


def test_a_library_in_use_can_be_tried_again_or_read(
    qtbot: QtBot, path: Path, ask: Callable[[Path], TroubleDialog]
) -> None:
    holder = open_library(path)
    dialog = ask(path)
    choose(qtbot, dialog, "Try again")
    assert dialog.library is None
    assert dialog.isVisible()
    reading = ask(path)
    choose(qtbot, reading, "backup")
    assert reading.library is not None
    assert reading.library.read_only
    reading.library.close()
    holder.close()
    choose(qtbot, dialog, "Try again")
    assert dialog.library is not None
    dialog.library.close()


def test_a_newer_library_is_left_alone(path: Path, ask: Callable[[Path], TroubleDialog]) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=999")
    before = path.read_bytes()
    dialog = ask(path)
    assert [way.text() for way in dialog.ways] == ["Quit"]
    dialog.reject()
    assert path.read_bytes() == before
    assert dialog.library is None


def words(dialog: TroubleDialog) -> str:
    return " ".join(way.text() for way in dialog.ways)


@pytest.mark.parametrize(
    ("way", "step"),
    [
        ("backup", "secondread_gui.trouble.trouble_dialog.restore"),
        ("Save what", "secondread_core.store.salvage.salvage"),
    ],
)
def test_a_way_that_was_closed_once_can_be_gone_again(
    qtbot: QtBot,
    path: Path,
    ask: Callable[[Path], TroubleDialog],
    monkeypatch: pytest.MonkeyPatch,
    way: str,
    step: str,
) -> None:
    with path.open("r+b") as file:  # past the header and the schema, so that something can be saved
        file.seek(100)
        file.write(bytes(8))
    damaged = path.read_bytes()
    dialog = ask(path)
    offered = words(dialog)

    def full(*_: object) -> None:
        raise DiskFull(path)

    with monkeypatch.context() as patch:
        patch.setattr(step, full)
        choose(qtbot, dialog, way)
        assert "no room left" in dialog._text.text()
        assert words(dialog) == offered
    choose(qtbot, dialog, way)
    assert dialog.library is not None
    dialog.library.close()
    (aside,) = path.parent.glob("library-damaged-*.db")
    assert aside.read_bytes() == damaged
    assert aside.name in dialog.told


def test_after_one_way_failed_another_acts_on_the_same_file(
    qtbot: QtBot,
    path: Path,
    ask: Callable[[Path], TroubleDialog],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path.write_bytes(path.read_bytes()[:5000])
    dialog = ask(path)

    def full(*_: object) -> None:
        raise DiskFull(path)

    with monkeypatch.context() as patch:
        patch.setattr("secondread_core.store.salvage.salvage", full)
        choose(qtbot, dialog, "Save what")
    choose(qtbot, dialog, "begin a new")
    assert dialog.library is not None
    dialog.library.close()
    (aside,) = path.parent.glob("library-damaged-*.db")
    assert aside.name in dialog.told


def test_a_backup_that_has_gone_meanwhile_moves_nothing(
    qtbot: QtBot, path: Path, ask: Callable[[Path], TroubleDialog]
) -> None:
    path.write_bytes(path.read_bytes()[:5000])
    damaged = path.read_bytes()
    dialog = ask(path)
    for backup in default_folder(path).iterdir():
        backup.unlink()
    choose(qtbot, dialog, "backup")
    assert dialog.library is None
    assert path.read_bytes() == damaged


def test_what_is_offered_fits_what_is_wrong_now(
    qtbot: QtBot, path: Path, ask: Callable[[Path], TroubleDialog]
) -> None:
    holder = open_library(path)
    dialog = ask(path)
    assert "Save what" not in words(dialog)
    holder.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:5000])
    choose(qtbot, dialog, "Try again")
    assert dialog.library is None
    assert "Save what" in words(dialog)
    assert "Try again" not in words(dialog)
    assert [button for button in dialog.findChildren(QPushButton) if button.isVisible()] == dialog.ways
    assert dialog.focusWidget() in dialog.ways
    choose(qtbot, dialog, "backup")
    assert dialog.library is not None
    assert [learner.name for learner in learners(dialog.library)] == ["Mira"]
    dialog.library.close()
