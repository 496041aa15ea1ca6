"""The lock of the instructors' area: nothing of a key is seen without the passphrase."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from accessible_tree import tree_of, troubles_of
from keys_desk import KeysStage, OpenKeys, opening_keys, press_key, type_text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from secondread_core.store.database import Library
from secondread_core.store.instructor_lock import is_locked, opens, set_lock
from secondread_gui.widgets.work_strip import WorkStrip

PIECE = "american-trap"
MIRA, OLE = "Mira", "Ole"
WORDS = "grüne Äpfel 😀 im Korb"


@pytest.fixture
def open_keys(qtbot: QtBot, library: Library) -> Iterator[OpenKeys]:
    """Closed before the library is."""
    yield from opening_keys(qtbot)


@pytest.fixture
def locked(open_keys: OpenKeys, library: Library) -> KeysStage:
    """The room before its lock."""
    set_lock(library, WORDS)
    return open_keys(library, PIECE, MIRA)


def click(button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def is_open(stage: KeysStage) -> bool:
    return stage.room.desk.isVisible()


def settle(stage: KeysStage, qtbot: QtBot) -> None:
    """Wait until nothing is being tried."""
    qtbot.waitUntil(lambda: not stage.worker._jobs)


def enter(stage: KeysStage, qtbot: QtBot, passphrase: str) -> None:
    """Put a passphrase in, as pasted, and press Return."""
    field = stage.room.lock_page.field
    field.setText(passphrase)
    field.setFocus()
    press_key(Qt.Key.Key_Return)
    settle(stage, qtbot)


# --- before the lock --------------------------------------------------------------------------------------


def test_nothing_of_the_key_is_there_while_it_is_locked(locked: KeysStage) -> None:
    assert not is_open(locked)
    assert locked.room.lock_page.field.hasFocus()
    told = "\n".join(f"{each.name} {each.description}" for each in tree_of(locked.window))
    for word in ("alpha", "Single-author", "First editor", "Change the key", "codebook version"):
        assert word not in told
        assert word not in locked.texts
    assert "not encryption" in locked.texts
    assert "Forgotten?" in locked.texts
    for action in locked.room.actions():
        assert action.isEnabled() is (action in (locked.room.acts.back, locked.room.acts.help))
    locked.room.refresh()
    assert not is_open(locked)


def test_the_right_words_open_it_by_keys_alone(locked: KeysStage, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(WORDS)
    press_key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press_key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(locked))
    assert locked.messages.text == ""
    assert locked.room.lock_page.field.text() == ""
    assert {"Lock now", "Change the lock…"} <= locked.offered
    focus = QApplication.focusWidget()
    assert focus is not None
    assert locked.room.desk.isAncestorOf(focus)


@pytest.mark.parametrize(
    "wrong", ["x", WORDS.upper(), " ", "😀" * 20, "a" * 10_240, "<b>x</b>", f"{WORDS} "], ids=len
)
def test_a_wrong_passphrase_is_told_once_and_can_be_typed_over(
    locked: KeysStage, qtbot: QtBot, wrong: str
) -> None:
    enter(locked, qtbot, wrong)
    assert "That is not the passphrase." in locked.messages.text
    assert not is_open(locked)
    field = locked.room.lock_page.field
    assert field.hasFocus()
    type_text("y")
    assert field.text() == "y"
    enter(locked, qtbot, WORDS)
    assert is_open(locked)


def test_without_a_passphrase_one_is_asked_for(locked: KeysStage, qtbot: QtBot) -> None:
    click(locked.room.lock_page.open)
    assert locked.messages.text == "Type the passphrase first."
    assert locked.room.lock_page.field.hasFocus()
    assert not is_open(locked)


def test_what_is_typed_is_hidden_until_it_is_to_be_shown(locked: KeysStage) -> None:
    field, switch = locked.room.lock_page.field, locked.room.lock_page.form.show_typed
    assert field.echoMode() is QLineEdit.EchoMode.Password
    switch.setFocus()
    press_key(Qt.Key.Key_Space)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    locked.room.acts.back.trigger()
    assert locked.asked == [("left",)]
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_it_stays_open_for_whoever_opened_it(locked: KeysStage, qtbot: QtBot) -> None:
    enter(locked, qtbot, WORDS)
    locked.room.show_article("left-for-the-talks", MIRA)
    assert is_open(locked)
    locked.press("Lock now")
    assert not is_open(locked)
    enter(locked, qtbot, WORDS)
    locked.room.show_article(PIECE, OLE)
    assert not is_open(locked)
    locked.room.show_article(PIECE, MIRA)
    assert not is_open(locked), "who opened it has been away"
    enter(locked, qtbot, WORDS)
    locked.room.lock()
    assert not is_open(locked)


def test_what_is_found_out_too_late_opens_it_for_nobody_else(locked: KeysStage, qtbot: QtBot) -> None:
    locked.room.lock_page.field.setText(WORDS)
    press_key(Qt.Key.Key_Return)
    locked.room.show_article(PIECE, OLE)  # while the passphrase is still being tried
    settle(locked, qtbot)
    assert not is_open(locked)
    assert locked.room.lock_page.field.text() == ""


def test_behind_other_work_it_says_so_and_can_be_stopped(locked: KeysStage, qtbot: QtBot) -> None:
    going_on = threading.Event()
    locked.worker.run(lambda _job: going_on.wait(), lambda _done: None, lambda _refusal: None)
    locked.room.lock_page.field.setText(WORDS)
    press_key(Qt.Key.Key_Return)
    strip = locked.room.lock_page.form.findChild(WorkStrip)
    assert isinstance(strip, WorkStrip)
    qtbot.waitUntil(strip.isVisible)
    click(strip.cancel)
    going_on.set()
    settle(locked, qtbot)
    assert not is_open(locked)
    assert locked.messages.text == ""
    enter(locked, qtbot, WORDS)
    assert is_open(locked)


# --- setting it -------------------------------------------------------------------------------------------


def test_a_lock_is_set_by_keys_and_whoever_sets_it_stays_inside(
    open_keys: OpenKeys, library: Library, qtbot: QtBot
) -> None:
    stage = open_keys(library, PIECE, MIRA)
    stage.room.lock()
    assert is_open(stage), "without a lock there is nothing to shut"
    stage.press("Lock with a passphrase…")
    assert "This is a lock, not encryption" in stage.texts
    assert not stage.room.lock_settings.remove.isVisible()
    type_text("two words")
    press_key(Qt.Key.Key_Return)
    type_text("two words")
    press_key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(stage))
    assert opens(library, "two words")
    assert not opens(library, "two")
    assert "The passphrase is set." in stage.messages.text
    stage.press("Lock now")
    assert not is_open(stage)
    assert troubles_of(stage.window) == []


def test_two_different_passphrases_lock_nobody_out(
    open_keys: OpenKeys, library: Library, qtbot: QtBot
) -> None:
    stage = open_keys(library, PIECE, MIRA)
    stage.press("Lock with a passphrase…")
    page = stage.room.lock_settings
    page.new.setText("one")
    page.again.setText("One")
    click(page.set)
    assert "not the same" in stage.messages.text
    assert page.again.hasFocus()
    assert not is_locked(library)


@pytest.mark.parametrize("unusable", ["", "   ", "a" * 10_240], ids=len)
def test_what_cannot_be_a_passphrase_is_refused(
    open_keys: OpenKeys, library: Library, qtbot: QtBot, unusable: str
) -> None:
    stage = open_keys(library, PIECE, MIRA)
    stage.press("Lock with a passphrase…")
    page = stage.room.lock_settings
    page.new.setText(unusable)
    page.again.setText(unusable)
    click(page.set)
    settle(stage, qtbot)
    assert "cannot be a passphrase" in stage.messages.text
    assert page.new.hasFocus()
    assert not is_locked(library)
    click(page.back)
    assert is_open(stage)


def test_changing_it_needs_the_one_of_now(locked: KeysStage, library: Library, qtbot: QtBot) -> None:
    enter(locked, qtbot, WORDS)
    locked.press("Change the lock…")
    page = locked.room.lock_settings
    assert page.current.hasFocus()
    for current in ("wrong", WORDS):
        page.current.setText(current)
        page.new.setText("another")
        page.again.setText("another")
        click(page.set)
        settle(locked, qtbot)
        if current == "wrong":
            assert "That is not the passphrase." in locked.messages.text
            assert page.current.hasFocus()
            assert opens(library, WORDS)
    assert opens(library, "another")
    assert is_open(locked)


def test_taking_it_off_needs_the_one_of_now(locked: KeysStage, library: Library, qtbot: QtBot) -> None:
    enter(locked, qtbot, WORDS)
    locked.press("Change the lock…")
    page = locked.room.lock_settings
    click(page.remove)
    settle(locked, qtbot)
    assert is_locked(library)
    assert "That is not the passphrase." in locked.messages.text
    page.current.setText(WORDS)
    click(page.remove)
    settle(locked, qtbot)
    assert not is_locked(library)
    assert is_open(locked)
    assert "Lock with a passphrase…" in locked.offered
    locked.room.show_article(PIECE, OLE)
    assert is_open(locked)


def test_locking_while_a_passphrase_is_set_forgets_what_was_typed(
    locked: KeysStage, library: Library, qtbot: QtBot
) -> None:
    enter(locked, qtbot, WORDS)
    locked.press("Change the lock…")
    locked.room.lock_settings.current.setText(WORDS)
    locked.room.lock()
    assert not is_open(locked)
    assert not locked.room.lock_settings.isVisible()
    assert locked.room.lock_settings.current.text() == ""
