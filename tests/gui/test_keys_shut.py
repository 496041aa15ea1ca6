"""Closing the instructors’ area closes all of it: nothing that it told, asked or began is left open."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from authoring_desk import coded, take_in
from bringing_desk import click, key_of
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secondread_core.exchange.key_file import write_key
from secondread_core.portable_key import portable
from secondread_core.session import Drafting
from secondread_core.store.articles import stored_article
from secondread_core.store.database import Library
from secondread_core.store.drafts import draft_card, drafts_of
from secondread_core.store.instructor_lock import set_lock
from secondread_core.store.learners import Learner, add_learner, rename_learner
from secondread_gui.keyfiles.mapping_dialog import MappingDialog
from secondread_gui.keyfiles.offer_dialog import OfferDialog
from secondread_gui.keyfiles.paper_dialog import PaperDialog
from secondread_gui.keyfiles.take_dialog import TakeDialog
from secondread_gui.keys.keys_room import KeysRoom
from secondread_gui.main_window import MainWindow

WORDS = "grüne Äpfel 😀 im Korb"


@pytest.fixture
def coding(library: Library, learner: Learner) -> Drafting:
    """Whoever reads has coded an article."""
    return coded(library, take_in(library), learner.name)


@pytest.fixture
def room(window: MainWindow, library: Library, coding: Drafting) -> KeysRoom:
    """The room of that article, with a lock that was opened."""
    set_lock(library, WORDS)
    window.show_key(coding.card.article_id)
    room = window.instructing.keys_room
    room.lock_page.opened.emit()
    assert room.desk.isVisible()
    return room


def dialogs(window: MainWindow) -> list[QWidget]:
    return [dialog for dialog in window.findChildren(PaperDialog) if dialog.isVisible()]


def labels_in(folder: Path, library: Library, coding: Drafting) -> Path:
    """A file with the labels of another program, which asks what they mean."""
    text = stored_article(library, coding.card.article_id).article.body
    path = folder / "labels.jsonl"
    path.write_text(json.dumps({"id": 1, "text": text, "label": [[0, 5, "Meinung"]]}), encoding="utf-8")
    return path


def test_what_was_done_inside_cannot_be_undone_before_the_lock(
    window: MainWindow, room: KeysRoom, library: Library, coding: Drafting
) -> None:
    room.acts.finish.trigger()
    assert "finished" in window.messages.text
    room.acts.lock.trigger()
    assert room.lock_page.isVisible()
    assert window.messages.text == ""
    window.messages.act()
    assert draft_card(library, coding.card.draft_id).finished


def test_somebody_else_finds_nothing_to_undo_either(
    window: MainWindow, room: KeysRoom, library: Library, coding: Drafting
) -> None:
    room.acts.finish.trigger()
    window.show_library()
    window.library_room.show_learner(add_learner(library, "Ole"))
    window.messages.act()
    assert draft_card(library, coding.card.draft_id).finished


def test_a_file_that_is_taken_out_is_not_asked_about_before_the_lock(
    window: MainWindow, room: KeysRoom
) -> None:
    room.acts.give.trigger()
    assert [type(dialog) for dialog in dialogs(window)] == [TakeDialog]
    room.acts.lock.trigger()
    assert dialogs(window) == []
    assert room.lock_page.isVisible()


def test_a_file_that_is_looked_at_is_laid_away_before_the_lock(
    window: MainWindow, room: KeysRoom, library: Library, coding: Drafting, tmp_path: Path, qtbot: QtBot
) -> None:
    path = labels_in(tmp_path, library, coding)
    bring(window, room, path)
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    assert [type(dialog) for dialog in dialogs(window)] == [MappingDialog]
    room.acts.lock.trigger()
    assert dialogs(window) == []
    assert len(drafts_of(library, coding.card.article_id)) == 1
    room.lock_page.opened.emit()
    bring(window, room, path)  # and one can begin again
    qtbot.waitUntil(lambda: bool(dialogs(window)))


def test_a_file_that_is_still_being_read_opens_nothing_before_the_lock(
    window: MainWindow, room: KeysRoom, library: Library, coding: Drafting, tmp_path: Path, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    window.worker.run(lambda _job: go_on.wait(5), lambda _: None, lambda _: None)
    bring(window, room, labels_in(tmp_path, library, coding))
    room.acts.lock.trigger()
    go_on.set()
    qtbot.waitUntil(lambda: not window.worker._jobs)
    assert dialogs(window) == []
    assert window.messages.text == ""
    assert room.lock_page.isVisible()


def test_a_file_that_was_read_just_before_opens_nothing_either(
    window: MainWindow, room: KeysRoom, library: Library, coding: Drafting, tmp_path: Path, qtbot: QtBot
) -> None:
    """What was found in it is still on its way to the window."""
    read = threading.Event()
    bring(window, room, labels_in(tmp_path, library, coding))
    window.worker.run(lambda _job: read.set(), lambda _: None, lambda _: None)
    assert read.wait(20)
    room.acts.lock.trigger()
    qtbot.waitUntil(lambda: not window.worker._jobs)
    assert dialogs(window) == []
    assert window.messages.text == ""


def test_a_file_that_waits_to_be_taken_in_is_not(
    window: MainWindow, room: KeysRoom, library: Library, coding: Drafting, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "key.json"
    write_key(path, portable(key_of(coding), coding.draft.body))
    bring(window, room, path)
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    (dialog,) = dialogs(window)
    assert isinstance(dialog, OfferDialog)
    go_on = threading.Event()
    window.worker.run(lambda _job: go_on.wait(5), lambda _: None, lambda _: None)
    dialog.name.setText("Ole")  # whoever reads codes it already
    click(dialog.bring)
    room.acts.lock.trigger()
    go_on.set()
    qtbot.waitUntil(lambda: not window.worker._jobs)
    assert len(drafts_of(library, coding.card.article_id)) == 1
    assert window.messages.text == ""


def bring(window: MainWindow, room: KeysRoom, path: Path) -> None:
    """Choose a file in the dialog of the system."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("secondread_gui.keyfiles.bringing.ask_file", lambda _parent: path)
        room.acts.bring.trigger()


def test_without_a_lock_what_was_told_stays(
    window: MainWindow, library: Library, coding: Drafting, learner: Learner
) -> None:
    window.show_key(coding.card.article_id)
    window.instructing.keys_room.acts.finish.trigger()
    window.instructing.use_for(learner)
    assert "finished" in window.messages.text


def test_the_room_knows_whoever_reads_under_their_name_of_now(
    window: MainWindow, library: Library, coding: Drafting, learner: Learner
) -> None:
    """It was changed in the list of readers, and the list was left by a menu."""
    rename_learner(library, learner.learner_id, "Mirabel")
    window.show_key(coding.card.article_id)
    window.instructing.keys_room.acts.finish.trigger()
    assert draft_card(library, coding.card.draft_id).finished
    assert draft_card(library, coding.card.draft_id).author == "Mirabel"
