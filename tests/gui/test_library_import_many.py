"""Many files at once: one by one or all that need no look; what is told in the end; and Undo."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from library_rooms import (
    Stage,
    click,
    drop_on,
    files,
    look,
    own,
    read_article,
    settle,
)
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import secondread_seeds
from secondread_core.errors import DiskFull
from secondread_core.store.articles import add_article, article_cards
from secondread_core.store.database import Library
from secondread_core.store.learners import add_learner
from secondread_gui.library import import_queue

PIECE = "american-trap"
BUNDLED = Path(secondread_seeds.__file__).parent / "articles" / f"{PIECE}.txt"
PUBLISHED = Path(__file__).parents[3] / "shared" / "seeds"


# --- several at once ----------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four articles, of which one needs a look, and two files that cannot be read."""
    folder = tmp_path / "in"
    (folder / "deeper").mkdir(parents=True)
    for number in (1, 2, 3):
        text = f"Number {number}\n\nIt rained on day {number}. Nobody asked.\n"
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    (folder / "deeper" / "hidden.md").write_text(
        "# Hidden\n\nHe paid \u202enothing. It rained.\n", encoding="utf-8"
    )
    (folder / "empty.txt").write_bytes(b"")
    (folder / "deeper" / "broken.docx").write_bytes(b"PK\x03\x04 and nothing more")
    return folder


def titles(library: Library) -> list[str]:
    return [stored.article.info.title for stored in own(library)]


def test_several_are_shown_one_by_one(stage: Stage, library: Library, qtbot: QtBot, folder: Path) -> None:
    look(stage, qtbot, folder / "1.txt", folder / "2.txt", folder / "3.txt")
    preview = stage.room.desk.preview
    assert preview._name.text() == "1 of 3: 1.txt"
    click(preview.take)
    qtbot.waitUntil(lambda: preview._name.text() == "2 of 3: 2.txt")
    click(preview.skip)
    assert preview._name.text() == "3 of 3: 3.txt"
    click(preview.take)
    qtbot.waitUntil(lambda: stage.room.shelf.isVisible())
    assert titles(library) == ["Number 1", "Number 3"]
    assert stage.messages.text == "2 articles were imported."


def test_cancelling_keeps_what_was_imported_and_can_still_be_undone(
    stage: Stage, library: Library, qtbot: QtBot, folder: Path
) -> None:
    look(stage, qtbot, folder)
    preview = stage.room.desk.preview
    click(preview.take)
    qtbot.waitUntil(lambda: preview._name.text().startswith("2 of 4"))
    click(preview.cancel)
    assert stage.room.shelf.isVisible()
    assert titles(library) == ["Number 1"]
    click(stage.messages._action)
    qtbot.waitUntil(lambda: stage.messages.text == "The import was undone.")
    assert own(library) == []


def test_what_needs_no_look_comes_in_at_once_and_the_rest_is_told(
    stage: Stage, library: Library, qtbot: QtBot, folder: Path
) -> None:
    look(stage, qtbot, folder)
    preview = stage.room.desk.preview
    QTest.keyClicks(preview.panel.outlet, "The Gazette")
    assert preview.rest.text().replace("&", "") == "Import all 3 that need no look"
    click(preview.rest)
    qtbot.waitUntil(lambda: "hidden.md" in preview._name.text() and preview.isEnabled())
    assert titles(library) == ["Number 1", "Number 2", "Number 3"]
    assert [stored.article.info.outlet for stored in own(library)] == ["The Gazette", "", ""]
    click(preview.skip)
    summary = stage.room.desk.summary
    assert summary.isVisible()
    lines = [summary.list.item(row).text() for row in range(summary.list.count())]
    assert len(lines) == 2
    assert any("empty.txt" in line and "is empty" in line for line in lines)
    assert any("broken.docx" in line and "damaged" in line for line in lines)
    assert summary._told.text() == "3 articles were imported. 1 were skipped."
    click(summary.copy)
    assert "broken.docx" in QGuiApplication.clipboard().text()
    assert stage.messages.text == "3 articles were imported."
    click(summary.back)
    assert stage.room.shelf.isVisible()


def test_the_same_text_twice_in_one_drop_needs_a_look(
    stage: Stage, library: Library, qtbot: QtBot, folder: Path
) -> None:
    (folder / "1 again.txt").write_bytes((folder / "1.txt").read_bytes())
    look(stage, qtbot, folder / "1.txt", folder / "1 again.txt", folder / "2.txt")
    preview = stage.room.desk.preview
    click(preview.rest)
    qtbot.waitUntil(lambda: "1 again.txt" in preview._name.text() and preview.isEnabled())
    assert titles(library) == ["Number 1", "Number 2"]
    assert "in your library already" in preview.panel._warnings.text()


def test_what_is_dropped_while_one_looks_waits_its_turn(
    stage: Stage, library: Library, qtbot: QtBot, folder: Path
) -> None:
    look(stage, qtbot, folder / "1.txt")
    preview = stage.room.desk.preview
    assert drop_on(stage.window, QPoint(300, 300), files(folder / "2.txt"))
    qtbot.waitUntil(lambda: preview._name.text() == "1 of 2: 1.txt")
    click(preview.take)
    qtbot.waitUntil(lambda: preview._name.text() == "2 of 2: 2.txt")


def test_reading_many_files_shows_how_far_it_is_and_can_be_stopped(
    stage: Stage, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    from threading import Event

    go_on = Event()
    seen: list[tuple[int, int]] = []

    def slow(job: object) -> None:
        for number in range(3):
            job.step(number, 500)  # type: ignore[attr-defined]
            seen.append((number, 500))
            go_on.wait(0.5)

    job = stage.worker.run(slow, lambda _none: seen.append((-1, -1)), stage.messages.refuse)
    stage.room.strip.watch(job, "Reading files")
    qtbot.waitUntil(lambda: stage.room.strip.isVisible() and "of 500" in stage.room.strip._text.text())
    click(stage.room.strip.cancel)
    go_on.set()
    qtbot.waitUntil(lambda: not stage.room.strip.isVisible())
    assert (-1, -1) not in seen
    assert stage.messages.text == ""


def test_five_hundred_files_come_in(stage: Stage, library: Library, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(500):
        text = f"Number {number}\n\nIt rained on day {number}. Nobody asked.\n"
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
    look(stage, qtbot, folder)
    click(stage.room.desk.preview.rest)
    qtbot.waitUntil(lambda: stage.messages.text == "500 articles were imported.", timeout=60_000)
    assert len(own(library)) == 500
    click(stage.messages._action)
    qtbot.waitUntil(lambda: stage.messages.text == "The import was undone.", timeout=60_000)
    assert own(library) == []
    assert stage.room.shelf.view.model().rowCount() == len(article_cards(library))


def test_stopping_in_the_middle_keeps_whole_articles(library: Library, folder: Path) -> None:
    from secondread_core.errors import Cancelled
    from secondread_gui.library.import_queue import read_files, take_in

    reading = read_files([folder], tuple, library, lambda _done, _total: None)

    def stop_at_two(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    taken = take_in(reading.candidates, 4, tuple, library, stop_at_two)
    assert isinstance(taken.stopped, Cancelled)
    assert [article_id for article_id, _ in taken.articles] == [stored.article_id for stored in own(library)]
    assert titles(library) == ["Number 1", "Number 2"]


def test_drafts_that_were_not_kept_are_read_again(
    stage: Stage, library: Library, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from secondread_gui.library import import_queue

    monkeypatch.setattr(import_queue, "_MOST_KEPT", 60)
    look(stage, qtbot, folder / "1.txt", folder / "2.txt", folder / "3.txt")
    preview = stage.room.desk.preview
    (folder / "3.txt").unlink()
    click(preview.take)
    qtbot.waitUntil(lambda: preview._name.text() == "2 of 3: 2.txt" and preview.isEnabled())
    click(preview.take)
    qtbot.waitUntil(lambda: stage.room.desk.summary.isVisible())
    assert titles(library) == ["Number 1", "Number 2"]
    assert "3.txt" in stage.room.desk.summary.list.item(0).text()


def test_a_folder_that_cannot_be_listed_does_not_stop_the_others(
    stage: Stage, library: Library, qtbot: QtBot, folder: Path
) -> None:
    gone = folder / "gone"
    gone.symlink_to(gone)
    look(stage, qtbot, gone, folder / "1.txt")
    click(stage.room.desk.preview.take)
    qtbot.waitUntil(lambda: stage.room.desk.summary.isVisible())
    assert titles(library) == ["Number 1"]
    assert "“gone”" in stage.room.desk.summary.list.item(0).text()


# --- undo ---------------------------------------------------------------------------------------------------


def test_an_import_can_be_undone(stage: Stage, library: Library, qtbot: QtBot, file: Path) -> None:
    before = [card.article_id for card in article_cards(library)]
    look(stage, qtbot, file)
    click(stage.room.desk.preview.take)
    qtbot.waitUntil(lambda: stage.room.shelf.isVisible())
    click(stage.messages._action)
    qtbot.waitUntil(lambda: stage.messages.text == "The import was undone.")
    assert [card.article_id for card in article_cards(library)] == before
    assert stage.room.shelf.view.model().rowCount() == len(before)


def test_undoing_an_import_never_erases_answers(
    stage: Stage, library: Library, qtbot: QtBot, file: Path
) -> None:
    look(stage, qtbot, file)
    click(stage.room.desk.preview.take)
    qtbot.waitUntil(lambda: stage.room.shelf.isVisible())
    bo = add_learner(library, "Bo")
    read_article(library, bo.learner_id, own(library)[0].article_id, answers=1)
    click(stage.messages._action)
    qtbot.waitUntil(lambda: "begun to read" in stage.messages.text)
    assert len(own(library)) == 1


# --- an end in the middle -----------------------------------------------------------------------------------


@pytest.mark.parametrize("why", ["stopped", "full"])
def test_what_an_end_in_the_middle_left_over_can_still_be_decided(
    stage: Stage, library: Library, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    look(stage, qtbot, folder / "1.txt", folder / "2.txt", folder / "3.txt", folder / "deeper" / "hidden.md")
    preview = stage.room.desk.preview

    def add_one(*content: Any) -> str:
        if why == "full" and own(library):
            raise DiskFull(library.path)
        added = add_article(*content)
        if why == "stopped":
            while (job := stage.room.strip._job) is None:  # the window is told of it a moment later
                time.sleep(0.001)
            job.cancel()
        return added

    with monkeypatch.context() as patch:
        patch.setattr("secondread_gui.library.import_queue.add_article", add_one)
        click(preview.rest)
        settle(stage, qtbot)
    assert titles(library) == ["Number 1"]
    assert ("no room left" in stage.messages.text) == (why == "full")
    assert preview._name.text() == "2 of 4: 2.txt"
    assert preview.isEnabled()
    assert stage.window.focusWidget() is preview.page
    click(preview.rest)
    qtbot.waitUntil(lambda: preview._name.text() == "4 of 4: hidden.md")
    click(preview.skip)
    qtbot.waitUntil(lambda: stage.room.shelf.isVisible())
    assert titles(library) == ["Number 1", "Number 2", "Number 3"]
    assert "3 articles" in stage.messages.text


def test_stopping_before_anything_came_in_keeps_what_was_changed(
    stage: Stage, library: Library, qtbot: QtBot, folder: Path
) -> None:
    look(stage, qtbot, folder / "1.txt", folder / "2.txt")
    preview = stage.room.desk.preview
    preview.panel.outlet.setText("Gazette")
    go_on = threading.Event()
    stage.worker.run(lambda _job: go_on.wait(5), lambda _: None, lambda _: None)
    click(preview.rest)
    qtbot.waitUntil(stage.room.strip.isVisible)
    click(stage.room.strip.cancel)
    go_on.set()
    settle(stage, qtbot)
    assert preview._name.text() == "1 of 2: 1.txt"
    assert preview.panel.outlet.text() == "Gazette"
    assert stage.window.focusWidget() is preview.page
    click(preview.rest)
    qtbot.waitUntil(lambda: stage.room.shelf.isVisible())
    assert titles(library) == ["Number 1", "Number 2"]
    assert own(library)[0].article.info.outlet == "Gazette"


def test_a_defect_while_importing_leaves_the_desk_usable(
    stage: Stage, library: Library, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> str:
        raise RuntimeError("ours")

    look(stage, qtbot, folder / "1.txt", folder / "2.txt")
    preview = stage.room.desk.preview
    with monkeypatch.context() as patch, qtbot.capture_exceptions() as raised:
        patch.setattr("secondread_gui.library.import_queue.add_article", broken)
        click(preview.take)
        settle(stage, qtbot)
        qtbot.waitUntil(lambda: bool(raised))
    click(preview.take)
    qtbot.waitUntil(lambda: preview._name.text() == "2 of 2: 2.txt")
    assert titles(library) == ["Number 1"]


def test_a_defect_while_a_file_is_read_again_goes_on_with_the_next(
    stage: Stage, library: Library, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secondread_gui.library.import_queue._MOST_KEPT", 1)
    read = import_queue.read_one

    def read_again(path: Path, *more: Any) -> import_queue.Candidate:
        if path.name == "2.txt":
            raise RuntimeError("ours")
        return read(path, *more)

    look(stage, qtbot, folder / "1.txt", folder / "2.txt", folder / "3.txt")
    preview = stage.room.desk.preview
    monkeypatch.setattr("secondread_gui.library.import_desk.read_one", read_again)
    with qtbot.capture_exceptions() as raised:
        click(preview.skip)
        qtbot.waitUntil(lambda: preview._name.text() == "3 of 3: 3.txt" and preview.isEnabled())
    assert [kind for kind, _, _ in raised] == [RuntimeError]
    click(preview.take)
    qtbot.waitUntil(lambda: titles(library) == ["Number 3"])
