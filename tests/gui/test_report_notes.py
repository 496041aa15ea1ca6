"""The reader's notes in the report room, levels 2 and 3 on its page, and how sure they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from report_desk import (
    FIRST_OPINION,
    GIVEAWAY,
    MISSED_OPINION,
    WRONGLY_OPINION,
    ReportDesk,
    answers,
    lay_out,
    report_words,
    sentence,
)

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeCode
from secondread_core.errors import DiskFull
from secondread_core.modes import Mode
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import add_learner
from secondread_core.store.notes import notes_of, write_note
from secondread_gui.appearance.palettes import DAY
from secondread_gui.appearance.style import dress
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.page.decoration import Tone
from secondread_gui.report import report_room
from secondread_gui.report.paper_text import PaperText
from secondread_gui.report.report_room import ReportRoom

WORDS = report_words()
ROOMY, LOW = (1180, 900), (1024, 560)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ReportDesk]:
    library: Library = open_library(tmp_path / "report.db")
    yield lay_out(library, add_learner(library, "Ana María").learner_id)
    library.close()


OpenRoom = Callable[..., ReportRoom]


@pytest.fixture
def open_room(qtbot: QtBot, desk: ReportDesk, messages: Messages) -> Iterator[OpenRoom]:
    worker = Worker()
    rooms = []

    def make(attempt_id: str, *, scale: int = 100, size: tuple[int, int] = ROOMY) -> ReportRoom:
        dress(QApplication.instance(), DAY, scale)
        room = ReportRoom(
            desk.library,
            messages,
            worker,
            DAY,
            scale,
            words=WORDS,
        )
        qtbot.addWidget(room)
        rooms.append(room)
        room.resize(*size)
        room.show_attempt(attempt_id)
        with qtbot.waitActive(room):
            room.show()
            room.activateWindow()
        room.page.setFocus()
        QApplication.processEvents()
        return room

    yield make
    for room in rooms:
        room.close()
    worker.close()
    QApplication.instance().setStyleSheet("")


def press(widget: QWidget, keys: str) -> None:
    for key in keys.split():
        QTest.keyClick(widget, getattr(Qt.Key, f"Key_{key}"))


def listed(room: ReportRoom) -> list[str]:
    return [room.model.index(row).data() for row in range(room.model.rowCount())]


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    real = report_room.write_note

    def refuse(*_: object) -> None:
        raise DiskFull(Path("report.db"))

    def be(full: bool) -> None:
        monkeypatch.setattr(report_room, "write_note", refuse if full else real)

    return be


# --- notes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [ROOMY, LOW])
def test_a_note_is_written_with_the_keys_alone(
    open_room: OpenRoom, desk: ReportDesk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    attempt = desk.sit(answers())
    room = open_room(attempt, size=size)
    press(room.page, "N W")
    assert room.note.hasFocus()
    QTest.keyClicks(room.note, "Not my view")
    assert room.page.current == WRONGLY_OPINION  # n is a letter here
    qtbot.waitUntil(
        lambda: notes_of(desk.library, attempt) == {WRONGLY_OPINION: "Not my view"}, timeout=5_000
    )
    press(room.note, "Escape")
    assert room.page.hasFocus()


def test_notes_are_found_again_and_change_with_their_sentence(open_room: OpenRoom, desk: ReportDesk) -> None:
    attempt = desk.sit(answers())
    write_note(desk.library, attempt, 4, "ask the teacher")
    room = open_room(attempt)
    assert listed(room)[4].startswith("5  ✓ reported  ✎")
    press(room.page, "M")
    assert listed(room) == ["5  ✓ reported  ✎\nask the teacher"]
    room.list.setCurrentIndex(room.model.index(0))
    assert room.page.current == 4
    assert room.note.toPlainText() == "ask the teacher"
    assert "Your note: ask the teacher" in room.page.accessibleDescription()
    press(room.page, "F")
    assert not room.acts.only_noted.isChecked()
    assert len(listed(room)) == 6
    room.page.set_current(WRONGLY_OPINION)
    room.note.setFocus()
    QTest.keyClicks(room.note, "mine")
    room.page.set_current(MISSED_OPINION)
    assert room.note.toPlainText() == ""
    assert notes_of(desk.library, attempt) == {WRONGLY_OPINION: "mine", 4: "ask the teacher"}
    assert "✎" in listed(room)[0]


def test_without_notes_there_is_nothing_to_filter(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()))
    assert not room._noted_button.isVisible()
    press(room.page, "M")
    assert not room.acts.only_noted.isChecked()
    press(room.page, "N W")
    QTest.keyClicks(room.note, "mine")
    assert room.note.commit()
    assert room._noted_button.isVisible()


def test_leaving_the_room_keeps_the_note(open_room: OpenRoom, desk: ReportDesk) -> None:
    attempt = desk.sit(answers())
    room = open_room(attempt)
    press(room.page, "N W")
    QTest.keyClicks(room.note, "mine")
    room.hide()
    assert notes_of(desk.library, attempt) == {WRONGLY_OPINION: "mine"}


def test_a_full_disk_loses_no_word(
    open_room: OpenRoom, desk: ReportDesk, messages: Messages, full_disk: Callable[[bool], None]
) -> None:
    attempt = desk.sit(answers())
    other = lay_out(desk.library, desk.learner_id, title="Another toll").sit(answers())
    room = open_room(attempt)
    press(room.page, "N W")
    full_disk(True)
    QTest.keyClicks(room.note, "precious")
    assert not room.note.commit()
    assert messages.text
    assert any("Not saved" in text for text in said(room.note))
    room.show_attempt(other)
    room.page.set_current(WRONGLY_OPINION)
    assert room.note.toPlainText() == ""
    full_disk(False)
    assert room.note.commit()
    assert notes_of(desk.library, other) == {}
    room.show_attempt(attempt)
    room.page.set_current(WRONGLY_OPINION)
    assert room.note.toPlainText() == "precious"
    assert room.note.commit()
    assert not room.note.unsaved
    assert notes_of(desk.library, attempt) == {WRONGLY_OPINION: "precious"}


def test_in_a_low_window_the_note_takes_the_place_of_the_reason_when_asked_for(
    open_room: OpenRoom, desk: ReportDesk
) -> None:
    attempt = desk.sit(answers())
    write_note(desk.library, attempt, WRONGLY_OPINION, "ask the teacher")
    room = open_room(attempt, scale=200, size=LOW)
    press(room.page, "N")
    turn = room.sentence.turn
    assert turn.isVisible()
    assert turn.accessibleName() == "Your note: ask the teacher"
    assert room.panel.isVisible()
    assert not room.note.isVisible()
    turn.click()
    assert not room.panel.isVisible()
    assert room.note.hasFocus()
    room.resize(1180, 1900)
    QApplication.processEvents()
    assert room.panel.isVisible()
    assert room.note.isVisible()


def test_notes_go_on_paper_as_plain_text(open_room: OpenRoom, desk: ReportDesk) -> None:
    attempt = desk.sit(answers())
    write_note(desk.library, attempt, 4, "<b>bold</b>\nsecond line")
    text = PaperText(open_room(attempt).report, WORDS).document.toPlainText()
    assert "Your note: <b>bold</b>\nsecond line" in text


@pytest.mark.parametrize("how", ["csv", "json"])
def test_table_and_data_are_saved_where_asked_for(
    open_room: OpenRoom, desk: ReportDesk, tmp_path: Path, qtbot: QtBot, how: str
) -> None:
    room = open_room(desk.sit(answers()))
    press(room.page, "N W")
    QTest.keyClicks(room.note, "just now")
    room.note.commit()
    room.saver.ask_file = lambda *_: tmp_path / f"mine.{how}"
    with qtbot.waitSignal(room.saver.ended, timeout=20_000):
        getattr(room.acts, how).trigger()
    assert "just now" in (tmp_path / f"mine.{how}").read_text(encoding="utf-8-sig")


# --- levels and modes -------------------------------------------------------------------------------------


def test_own_and_key_s_words_are_on_the_page_and_told_apart_by_shape(
    open_room: OpenRoom, desk: ReportDesk
) -> None:
    plain = open_room(desk.sit({}))
    start = plain.report.article.body.index(
        "of a bridge", plain.report.segmentation.units[FIRST_OPINION].start
    )
    own = (start, start + len("of a bridge"))
    key = (start + 5, start + 5 + len(GIVEAWAY))
    room = open_room(desk.sit({FIRST_OPINION: Mark(TypeCode.ANALYSIS, spans=(own,))}, level=3))
    assert room._marks.decoration(FIRST_OPINION).strokes == (own,)
    room.page.set_current(FIRST_OPINION)
    drawn = room._marks.decoration(FIRST_OPINION)
    assert (drawn.strokes, drawn.frames) == ((own,), (key,))
    assert [(note.text, note.tone) for note in drawn.notes] == [("≈ analysis → opinion", Tone.RIGHT)]
    told = room.panel.toPlainText()
    assert "≈ Nearly: right side, other type" in told
    assert "“of a bridge”: partly in the key" in told
    assert "You marked part of it." in told
    assert "words you marked: “of a bridge”; the key has:" in room.page.accessibleDescription()
    assert "≈ analysis → opinion" in listed(room)[FIRST_OPINION]


def test_a_frame_is_painted_and_is_no_stroke(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers(), level=2))
    room.page.set_current(FIRST_OPINION)
    room.panel.setFocus()
    with_frame = room.page.grab().toImage()
    room._marks._report = replace(room.report, key=None)
    room.page.viewport().update()
    assert room.page.grab().toImage() != with_frame


def test_the_head_tells_practice_level_and_time(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers(), mode=Mode.PRACTICE, minutes=20, level=2))
    assert "Practice · Level 2 · less than a minute of 20 planned" in room._title.text()
    told = said(room.overview)
    assert told[0] == "Attempt 1 · Practice · Level 2: Six types · less than a minute of 20 planned"
    assert any(text.startswith("This was practice: you gave each answer before") for text in told)
    assert any("Left of the arrow stands your answer" in text for text in told)


def test_sure_but_wrong_leads_to_its_sentence(open_room: OpenRoom, desk: ReportDesk) -> None:
    sure = {unit: replace(mark, confidence=3) for unit, mark in answers().items()}
    lay_out(desk.library, desk.learner_id, title="Another toll").sit(sure)
    room = open_room(desk.sit(sure))
    told = said(room.overview)
    assert "sure: right 91 % of 46, 80–97 %" in told
    assert any("never part of a score" in text for text in told)
    button = next(
        button
        for button in room.overview.findChildren(QPushButton)
        if button.text() == "Sentence 23: Missed opinion"
    )
    button.setFocus()
    press(button, "Space")
    assert room.page.current == MISSED_OPINION
    assert room.page.hasFocus()
    assert sentence(MISSED_OPINION) in room.page.accessibleDescription()
