"""The field for a note to oneself: when it is kept, and what happens when it cannot be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.errors import DiskFull, Refusal
from secondread_core.store.notes import MAX_NOTE
from secondread_gui.widgets.note_field import NoteField
from secondread_gui.words import number_words


class Book:
    """Notes as they were kept, and what stands in the way of keeping more."""

    def __init__(self) -> None:
        self.notes: dict[int, str] = {}
        self.times = 0
        self.full = False
        self.refusals: list[Refusal] = []

    def save(self, unit: int, text: str) -> None:
        self.times += 1
        if self.full:
            raise DiskFull(Path("library.db"))
        self.notes[unit] = text


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.fixture
def field(qtbot: QtBot, book: Book) -> Iterator[NoteField]:
    """A field in a window, beside something else that can have the focus."""
    window = QWidget()
    column = QVBoxLayout(window)
    made = NoteField(book.save, book.refusals.append)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.show_note(3, "")
    made.setFocus()
    yield made
    window.close()


def told(field: NoteField) -> str:
    return " ".join(label.text() for label in field.findChildren(QLabel) if label.isVisible())


def test_words_are_kept_half_a_second_after_the_last_key(field: NoteField, book: Book, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "Who says so?")
    assert field.unsaved
    assert book.notes == {}
    qtbot.waitUntil(lambda: book.notes == {3: "Who says so?"}, timeout=5_000)
    assert not field.unsaved
    assert book.times == 1


def write_without_a_pause(field: NoteField, qtbot: QtBot, done: Callable[[], bool]) -> str:
    """Key after key, each well before the pause is over, until `done`; the words by then."""
    for number in range(60):
        QTest.keyClick(field, "abcdefghij"[number % 10])
        if done():
            break
        qtbot.wait(100)
    return field.toPlainText()


def test_words_written_without_a_pause_are_kept_on_the_way(
    field: NoteField, book: Book, qtbot: QtBot
) -> None:
    QTest.keyClicks(field, "end")
    for _ in "end":
        QTest.keyClick(field, Qt.Key.Key_Left)
    write_without_a_pause(field, qtbot, lambda: book.times == 2)
    assert book.times == 2, "and again, the longest wait begins anew"
    words = field.toPlainText()
    assert words.endswith("end")
    assert len(words) > len("end") + 20
    assert field.textCursor().position() == len(words) - len("end")
    assert book.notes == {3: words} or words.removesuffix("end").startswith(book.notes[3][:-3])


def test_a_reader_who_goes_on_writing_is_told_of_a_refusal_once(
    field: NoteField, book: Book, qtbot: QtBot
) -> None:
    book.full = True
    write_without_a_pause(field, qtbot, lambda: False)
    assert len(book.refusals) == 1


def compose(field: NoteField, preedit: str, committed: str = "") -> None:
    """What an input method sends while somebody puts a word together."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(committed)
    QApplication.sendEvent(field, event)


def test_nothing_is_saved_in_the_middle_of_a_composition(field: NoteField, book: Book, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "We say ")
    for preedit in ("n", "ni", "nih", "niha", "nihao"):
        compose(field, preedit)
        qtbot.wait(550)
    assert book.times == 0
    compose(field, "", "你好")
    qtbot.waitUntil(lambda: book.notes == {3: "We say 你好"}, timeout=5_000)
    assert book.times == 1


def test_words_before_a_composition_that_came_to_nothing_are_kept(
    field: NoteField, book: Book, qtbot: QtBot
) -> None:
    QTest.keyClicks(field, "We say")
    compose(field, "n")
    qtbot.wait(2_200)
    assert book.times == 0
    compose(field, "")
    qtbot.waitUntil(lambda: book.notes == {3: "We say"}, timeout=5_000)


def test_a_composition_that_is_left_holds_nothing_back_later(
    field: NoteField, book: Book, qtbot: QtBot
) -> None:
    compose(field, "n")
    field.window().findChild(QLineEdit).setFocus()
    field.setFocus()
    QTest.keyClicks(field, "no")
    qtbot.waitUntil(lambda: book.notes == {3: "no"}, timeout=5_000)


def test_whoever_writes_is_told_that_a_saved_report_contains_it(field: NoteField) -> None:
    assert "report" in field.accessibleDescription()
    assert "nobody" not in field.accessibleDescription()


def test_a_letter_is_a_letter_and_tab_leaves(field: NoteField, book: Book) -> None:
    QTest.keyClicks(field, "no")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert book.notes == {3: "no"}


@pytest.mark.parametrize(
    "leave",
    [
        lambda field: field.show_note(4, "other"),
        lambda field: field.window().findChild(QLineEdit).setFocus(),
        lambda field: field.hide(),
        lambda field: field.window().close(),
        lambda field: field.commit(),
    ],
    ids=["another sentence", "another field", "another room", "closing", "asked to"],
)
def test_whoever_leaves_leaves_nothing_behind(
    field: NoteField, book: Book, leave: Callable[[NoteField], object]
) -> None:
    QTest.keyClicks(field, "Mind the verb")
    leave(field)
    assert book.notes == {3: "Mind the verb"}
    assert not field.unsaved


def test_the_same_sentence_again_leaves_the_cursor_and_undo_alone(field: NoteField, book: Book) -> None:
    QTest.keyClicks(field, "Mid the verb")
    for _ in range(len("d the verb")):
        QTest.keyClick(field, Qt.Key.Key_Left)
    field.show_note(3, "")
    assert book.notes == {3: "Mid the verb"}
    QTest.keyClicks(field, "n")
    field.show_note(3, "Mid the verb")
    assert field.toPlainText() == "Mind the verb"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "Mid the verb"


def test_another_sentence_has_its_own_words_and_its_own_undo(field: NoteField, book: Book) -> None:
    QTest.keyClicks(field, "one")
    field.show_note(4, "two")
    assert field.toPlainText() == "two"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "two"
    assert field.commit()
    assert book.notes == {3: "one"}


def test_what_did_not_change_is_not_written(field: NoteField, book: Book) -> None:
    field.show_note(4, "two")
    field.commit()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert not field.unsaved
    field.commit()
    assert book.times == 0


def test_an_emptied_note_is_none(field: NoteField, book: Book) -> None:
    field.show_note(4, "two")
    field.selectAll()
    QTest.keyClicks(field, " ")
    field.commit()
    assert book.notes == {4: ""}


def test_a_refusal_keeps_the_words_and_says_so(field: NoteField, book: Book, qtbot: QtBot) -> None:
    book.full = True
    QTest.keyClicks(field, "precious")
    qtbot.waitUntil(lambda: bool(book.refusals), timeout=5_000)
    assert isinstance(book.refusals[0], DiskFull)
    assert field.toPlainText() == "precious"
    assert field.unsaved
    assert "Not saved" in told(field)
    assert not field.commit()
    book.full = False
    assert field.commit()
    assert book.notes == {3: "precious"}
    assert "Not saved" not in told(field)


def test_words_that_were_refused_are_still_there_when_one_comes_back(field: NoteField, book: Book) -> None:
    book.full = True
    QTest.keyClicks(field, "precious")
    field.show_note(4, "other")
    assert field.toPlainText() == "other"
    assert field.unsaved
    assert "Not saved" in told(field)
    field.show_note(3, "what the library still has")
    assert field.toPlainText() == "precious"
    book.full = False
    field.show_note(4, "other")
    assert book.notes == {3: "precious"}
    assert not field.unsaved


def test_what_is_kept_at_last_is_shown_even_if_the_caller_has_not_heard_of_it(
    field: NoteField, book: Book
) -> None:
    book.full = True
    QTest.keyClicks(field, "precious")
    field.show_note(4, "other")
    book.full = False
    field.show_note(3, "")
    assert field.toPlainText() == "precious"
    assert book.notes == {3: "precious"}
    assert not field.unsaved


def test_words_that_are_handed_back_can_be_taken_over_again(field: NoteField, book: Book) -> None:
    book.full = True
    QTest.keyClicks(field, "precious")
    left = field.forget()
    assert left == {3: "precious"}
    field.recall(left)
    assert field.unsaved
    field.show_note(3, "")
    assert field.toPlainText() == "precious"
    book.full = False
    assert field.commit()
    assert book.notes == {3: "precious"}


def test_another_article_s_words_are_never_written_here(field: NoteField, book: Book) -> None:
    book.full = True
    QTest.keyClicks(field, "of the first article")
    field.forget()
    book.full = False
    assert not field.unsaved
    assert field.toPlainText() == ""
    field.show_note(3, "")
    assert field.commit()
    assert book.notes == {}


def test_nothing_can_be_written_before_a_sentence_is_shown(qtbot: QtBot, book: Book) -> None:
    field = NoteField(book.save, book.refusals.append)
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field, "lost?")
    assert field.toPlainText() == ""
    assert field.commit()
    assert book.times == 0


def test_what_is_too_long_ends_where_it_has_to_and_says_so(field: NoteField, book: Book) -> None:
    clip = QMimeData()
    clip.setText("𝄞" * (MAX_NOTE + 7))  # each is two of what Qt counts
    field.insertFromMimeData(clip)
    assert field.toPlainText() == "𝄞" * MAX_NOTE
    assert number_words(MAX_NOTE) in told(field)
    QTest.keyClicks(field, "x")
    assert field.toPlainText() == "𝄞" * MAX_NOTE
    assert field.commit()
    assert book.notes == {3: "𝄞" * MAX_NOTE}
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert len(field.toPlainText()) == MAX_NOTE - 1


@pytest.mark.parametrize("odd", ["\0", "\ud83d"])
def test_what_no_library_can_keep_is_left_out(field: NoteField, book: Book, odd: str) -> None:
    clip = QMimeData()
    clip.setText(f"be{odd}fore")
    field.insertFromMimeData(clip)
    assert field.commit()
    assert book.notes[3].replace("\ufffd", "") == "before"
    book.notes[3].encode()


def test_words_put_into_a_full_note_do_not_push_out_its_end(field: NoteField) -> None:
    field.show_note(5, "a" * (MAX_NOTE - 2) + "end"[:2])
    QTest.keyClicks(field, "zz")
    assert field.toPlainText() == "a" * (MAX_NOTE - 2) + "en"


def test_its_words_have_room_in_big_type(field: NoteField, book: Book) -> None:
    application = QApplication.instance()
    application.setStyleSheet("QWidget { font-size: 28px; }")
    try:
        book.full = True
        QTest.keyClicks(field, "precious")
        field.commit()
        QApplication.processEvents()
        status = next(label for label in field.findChildren(QLabel) if label.isVisible())
        assert status.height() >= status.heightForWidth(status.width())
        assert field.rect().contains(status.geometry())
        assert not field.viewport().geometry().intersects(status.geometry())
    finally:
        application.setStyleSheet("")
