"""Who reads: choosing, adding, renaming, removing, and what is remembered."""

from __future__ import annotations

import pytest
from library_rooms import OpenStage, Stage, click, read_article
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from secondread_core.session import begin_coding
from secondread_core.store.attempts import attempts_of
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import Learner, add_learner, learners
from secondread_gui.library.learner_model import LEARNER

PIECE = "american-trap"


def names(library: Library) -> list[str]:
    return [learner.name for learner in learners(library)]


def chosen_name(stage: Stage) -> str:
    learner: Learner = stage.room.learners.list.currentIndex().data(LEARNER)
    return learner.name


def type_name(stage: Stage, name: str) -> None:
    assert stage.window.focusWidget() is stage.room.learners.name
    QTest.keyClicks(stage.room.learners.name, name)
    QTest.keyClick(stage.room.learners.name, Qt.Key.Key_Return)


def go_to_learners(stage: Stage) -> None:
    click(stage.room.shelf._who)  # type: ignore[arg-type]
    assert stage.room.learners.isVisible()


def test_the_first_start_asks_for_a_name_and_begins_with_it(
    open_stage: OpenStage, qtbot: QtBot, library: Library
) -> None:
    stage = open_stage(library)
    page = stage.room.learners
    assert page.isVisible()
    assert not page.list.isVisible()
    assert not page.add.isEnabled()
    with qtbot.waitSignal(stage.room.learner_chosen) as told:
        type_name(stage, "  Mira ")
    assert told.args is not None
    assert told.args[0].name == "Mira"
    assert names(library) == ["Mira"]
    assert stage.room.shelf.isVisible()
    assert "Mira" in stage.room.shelf._who.text()


def test_an_only_learner_is_not_asked(open_stage: OpenStage, library: Library, learner: Learner) -> None:
    stage = open_stage(library)
    assert stage.room.shelf.isVisible()
    assert stage.window.focusWidget() is stage.room.shelf.view


def test_of_several_the_last_one_is_one_key_away(
    open_stage: OpenStage, qtbot: QtBot, library: Library, learner: Learner
) -> None:
    add_learner(library, "Bo")
    add_learner(library, "Chen")
    first = open_stage(library)
    assert first.room.learners.isVisible()
    QTest.keyClick(first.room.learners.list, Qt.Key.Key_Down)
    QTest.keyClick(first.room.learners.list, Qt.Key.Key_Return)
    assert first.room.shelf.isVisible()
    library.close()

    again = open_library(library.path)
    second = open_stage(again)
    assert second.window.focusWidget() is second.room.learners.list
    assert chosen_name(second) == "Bo"
    with qtbot.waitSignal(second.room.learner_chosen) as told:
        QTest.keyClick(second.room.learners.list, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].name == "Bo"
    again.close()


def test_one_can_look_at_the_list_and_go_back(
    open_stage: OpenStage, library: Library, learner: Learner
) -> None:
    stage = open_stage(library)
    go_to_learners(stage)
    click(stage.room.learners.back)
    assert stage.room.shelf.isVisible()
    assert "Mira" in stage.room.shelf._who.text()


def test_a_name_that_is_taken_is_refused_and_nothing_changes(
    open_stage: OpenStage, library: Library, learner: Learner
) -> None:
    stage = open_stage(library)
    go_to_learners(stage)
    stage.room.learners.name.setFocus()
    type_name(stage, "mira")
    assert stage.room.learners.isVisible()
    assert names(library) == ["Mira"]
    assert "mira" in stage.messages.text


def test_renaming_in_place(open_stage: OpenStage, qtbot: QtBot, library: Library, learner: Learner) -> None:
    add_learner(library, "Bo")
    stage = open_stage(library)
    page = stage.room.learners
    for typed, told in (("Mirabel", ""), ("bo", "bo"), ("   ", "name")):
        kept = "Mirabel"
        stage.messages.clear()
        click(page._rename_button)
        editor = page.list.findChild(QLineEdit)
        assert editor is not None
        editor.selectAll()
        QTest.keyClicks(editor, typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.list.findChild(QLineEdit) is None)
        assert names(library) == [kept, "Bo"]
        assert chosen_name(stage) == kept
        assert kept in page.take.text()
        assert told.casefold() in stage.messages.text.casefold()
    assert page.isVisible()


def test_the_shelf_shows_the_new_name_of_who_reads(
    open_stage: OpenStage, qtbot: QtBot, library: Library, learner: Learner
) -> None:
    stage = open_stage(library)
    go_to_learners(stage)
    page = stage.room.learners
    QTest.keyClick(page.list, Qt.Key.Key_F2)
    editor = page.list.findChild(QLineEdit)
    assert editor is not None
    editor.setText("M & M")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.list.findChild(QLineEdit) is None)
    click(page.back)
    assert stage.room.shelf._who.accessibleName() == "Reader: M & M"


def test_removing_says_what_is_lost_asks_once_and_erases(
    open_stage: OpenStage, qtbot: QtBot, library: Library, learner: Learner
) -> None:
    bo = add_learner(library, "Bo")
    read_article(library, learner.learner_id, PIECE)
    read_article(library, learner.learner_id, "ready-to-talk", answers=2)
    kept = read_article(library, bo.learner_id, PIECE, answers=2)
    stage = open_stage(library)
    page = stage.room.learners
    click(page._remove_button)
    assert "Mira" in page.question.text
    assert "2 readings" in page.question.text
    assert stage.window.focusWidget() is page.question.no
    click(page.question.no)
    assert names(library) == ["Mira", "Bo"]

    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    click(page.question.yes)
    qtbot.waitUntil(lambda: "erased" in stage.messages.text)
    assert names(library) == ["Bo"]
    assert chosen_name(stage) == "Bo"
    assert [one.attempt_id for one in attempts_of(library, bo.learner_id)] == [kept.attempt_id]


def test_whoever_removes_themselves_has_to_choose_anew(
    open_stage: OpenStage, qtbot: QtBot, library: Library, learner: Learner
) -> None:
    stage = open_stage(library)
    go_to_learners(stage)
    click(stage.room.learners._remove_button)
    assert "nothing has been read" in stage.room.learners.question.text
    click(stage.room.learners.question.yes)
    qtbot.waitUntil(lambda: names(library) == [])
    qtbot.waitUntil(lambda: not stage.room.learners.back.isVisible())
    stage.room.choose_learner()
    assert not stage.room.learners.back.isVisible()
    type_name(stage, "Bo")
    assert stage.room.shelf.isVisible()


def test_it_is_said_that_names_are_no_lock(open_stage: OpenStage, library: Library) -> None:
    from PySide6.QtWidgets import QLabel

    stage = open_stage(library)
    told = " ".join(label.text() for label in stage.room.learners.findChildren(QLabel))
    assert "not locked" in told


def test_in_a_library_that_can_only_be_read_one_can_only_choose(
    open_stage: OpenStage, library: Library, learner: Learner
) -> None:
    add_learner(library, "Bo")
    library.close()
    stage = open_stage(open_library(library.path, read_only=True))
    page = stage.room.learners
    assert not page._rename_button.isEnabled()
    assert not page._remove_button.isEnabled()
    assert not page.name.isEnabled()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.question.text == ""
    click(page.take)
    assert stage.room.shelf.isVisible()


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_can_be_reached_with_the_tab_key(
    open_stage: OpenStage, library: Library, learner: Learner, scale: int
) -> None:
    add_learner(library, "Bo")
    stage = open_stage(library, scale=scale)
    page = stage.room.learners
    QTest.keyClicks(page.name, "C")
    page.list.setFocus()
    seen = []
    for _ in range(8):
        seen.append(stage.window.focusWidget())
        QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
    for control in (page.list, page.take, page._rename_button, page._remove_button, page.name, page.add):
        assert control in seen


def test_a_new_name_can_be_typed_straight_away(
    open_stage: OpenStage, library: Library, learner: Learner
) -> None:
    """Somebody new begins to type while the list of the others has the focus."""
    stage = open_stage(library)
    go_to_learners(stage)
    page = stage.room.learners
    assert page.list.hasFocus()
    for letter in "Jonas":
        QTest.keyClicks(stage.window.focusWidget(), letter)
    assert page.name.text() == "Jonas"
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert sorted(names(library)) == ["Jonas", "Mira"]


def test_whoever_has_coded_is_told_that_it_stays(
    open_stage: OpenStage, library: Library, learner: Learner
) -> None:
    begin_coding(library, PIECE, "MIRA", base_version=1)
    add_learner(library, "Bo")
    stage = open_stage(library)
    page = stage.room.learners
    click(page._remove_button)
    assert "the name in this list" in page.question.text
    assert "coded as an author stays, with the name" in page.question.text
    assert "and nothing else" not in page.question.text
    read_article(library, learner.learner_id, PIECE)
    click(page.question.no)
    click(page._remove_button)
    assert "1 reading" in page.question.text
    assert "coded as an author stays, with the name" in page.question.text
    click(page.question.no)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    click(page._remove_button)
    assert "Bo" in page.question.text
    assert "author" not in page.question.text
