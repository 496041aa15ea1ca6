"""There is room for everything in the report: long words, big type, small windows."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from report_desk import CONTESTED, ReportDesk, answers
from report_rooms import WORDS, OpenRoom, drawn, press

from secondread_core.annotations import Mark
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.modes import Mode
from secondread_core.store.notes import write_note
from secondread_gui.report.report_room import ReportRoom
from secondread_gui.widgets.elided_label import ElidedLabel

# --- room for everything ----------------------------------------------------------------------------------


def longer(phrases: dict[str, str]) -> dict[str, str]:
    """Words half as long again, as some languages have them."""
    return {
        name: text if text.startswith("{") else f"{text}{'ö' * (len(text) // 2)}"
        for name, text in phrases.items()
    }


FINE = {
    unit: Mark(TypeCode.ANALYSIS, flag=True, flag_reason=SourceCode.SECOND_HAND) for unit in range(CONTESTED)
}
"""Answers with the longest words in the margin."""


@pytest.mark.parametrize("long_words", [False, True])
def test_verdicts_in_words_leave_the_article_its_lines(
    open_room: OpenRoom, desk: ReportDesk, long_words: bool
) -> None:
    phrases = longer(dict(WORDS.phrases)) if long_words else None
    room = open_room(desk.sit(FINE, level=2), phrases=phrases)
    room.page.set_current(3)
    assert room._marks.brief == long_words
    assert drawn(room, 3).notes[1][0] == ("^≈" if long_words else "≈ source: second-hand → vague")
    assert room.page.unit_rect(3).width() > 300


def cut_off(room: ReportRoom) -> list[str]:
    """Texts of labels and buttons that stand in less room than they need."""
    found = []
    for widget in (*room.strip.findChildren(QLabel), *room.findChildren(QToolButton), room._place):
        if not widget.isVisible() or not widget.text():
            continue
        metrics = widget.fontMetrics()
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        lines = widget.text().split("\n")
        tall = widget.heightForWidth(widget.width()) if wraps else metrics.height() * len(lines)
        wide = 0 if wraps or isinstance(widget, ElidedLabel) else max(map(metrics.horizontalAdvance, lines))
        if widget.width() < wide or widget.height() < tall:
            found.append(widget.text())
        if not room.rect().contains(widget.rect().translated(widget.mapTo(room, QPoint()))):
            found.append(f"{widget.text()} lies outside")
    return found


@pytest.mark.parametrize(("scale", "size"), [(100, (1024, 640)), (200, (1024, 640)), (150, (1180, 760))])
@pytest.mark.parametrize("long_words", [False, True])
@pytest.mark.parametrize("level", [1, 3])
def test_nothing_is_cut_off(
    open_room: OpenRoom, desk: ReportDesk, scale: int, size: tuple[int, int], long_words: bool, level: int
) -> None:
    phrases = longer(dict(WORDS.phrases)) if long_words else None
    attempt = desk.sit(answers() if level == 1 else FINE, level=level, mode=Mode.PRACTICE, minutes=20)
    write_note(desk.library, attempt, 2, "mine")
    room = open_room(attempt, scale=scale, size=size, phrases=phrases)
    press(room.page, "N")
    QApplication.processEvents()
    assert room.size().toTuple() == size
    assert cut_off(room) == []


@pytest.mark.parametrize("long_words", [False, True])
def test_in_big_type_all_numbers_can_be_scrolled_to(
    open_room: OpenRoom, desk: ReportDesk, long_words: bool
) -> None:
    phrases = longer(dict(WORDS.phrases)) if long_words else None
    room = open_room(desk.sit(answers()), scale=200, size=(1024, 590), phrases=phrases)
    press(room.page, "F3")
    QApplication.processEvents()
    strip = room.strip
    assert strip.height() >= strip.heightForWidth(strip.width())
    assert strip.parentWidget().height() <= room.height() / 2
    groups = [strip._flow.itemAt(at).widget() for at in range(strip._flow.count())]
    parts = [part.rect().translated(part.mapTo(strip, QPoint())) for part in (*groups, strip._said)]
    assert not any(one.intersects(other) for one, other in itertools.combinations(parts, 2))
    assert all(strip.rect().contains(part) for part in parts)
    for explain in strip.explain:
        room.page.setFocus()
        while QApplication.focusWidget() is not explain:
            press(QApplication.focusWidget(), "Backtab")
        at = explain.rect().translated(explain.mapTo(strip.parentWidget(), QPoint()))
        assert strip.parentWidget().rect().contains(at), explain.accessibleName()


@pytest.mark.parametrize(("scale", "share"), [(100, 0.6), (200, 0.5)])
def test_the_article_has_most_of_the_space(
    open_room: OpenRoom, desk: ReportDesk, scale: int, share: float
) -> None:
    room = open_room(desk.sit(answers()), scale=scale)
    assert room.page.width() > 0.6 * room.width()
    assert room.page.height() > share * room.height()


def test_the_tab_key_reaches_every_control(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()), size=(1180, 800))
    reached: set[QWidget] = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {
        button for button in room.findChildren(QToolButton) if button.isVisible() and button.isEnabled()
    }
    wanted |= {room.page, room.list, room.overview}
    assert {type(widget).__name__ for widget in wanted - reached} == set()
    assert all(button.accessibleName() for button in wanted if isinstance(button, QToolButton))
