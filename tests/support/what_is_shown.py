"""What a reading room shows, held against what its library says when it is asked anew."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QProgressBar

from secondread_core.annotations import Mark
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_units import unit_report
from secondread_core.exchange.report_verdicts import SIGNS, margin_notes
from secondread_core.exchange.report_words import ReportWords
from secondread_core.modes import Mode
from secondread_core.session.practising import report_so_far
from secondread_core.session.sitting import Sitting, resume
from secondread_core.store.database import Library
from secondread_core.store.notes import notes_of
from secondread_gui.appearance.palettes import DAY
from secondread_gui.page.decoration import Decoration, Underline
from secondread_gui.reading.acts import CONFIDENCES, KINDS, SIX_TYPES, Act, said, types_at
from secondread_gui.reading.reading_room import ReadingRoom
from secondread_gui.reading.side_pane import Side
from secondread_gui.reading.wording import answer_words, decoration_of, note_word
from secondread_gui.widgets.note_field import NoteField
from secondread_gui.widgets.sentence_panel import SentencePanel


class Stored:
    """All that the library has of a sitting, read again."""

    def __init__(self, library: Library, attempt_id: str) -> None:
        self.sitting: Sitting = resume(library, attempt_id)
        self.notes = notes_of(library, attempt_id)
        self.report: Report | None = None
        if self.practising:
            self.report = report_so_far(library, self.sitting)

    @property
    def practising(self) -> bool:
        """Whether reasons may be shown."""
        return self.sitting.attempt.mode is Mode.PRACTICE

    def mark(self, unit: int) -> Mark:
        """What stands at `unit`."""
        return self.sitting.marks[unit]

    def words(self, unit: int) -> str:
        """The same in words."""
        return answer_words(self.mark(unit), note=unit in self.notes)

    def spoken(self, unit: int) -> str:
        """What a screen reader is to say of a sentence."""
        number, own = self.sitting.asked.index(unit) + 1, self.sitting.stored.segmentation.units[unit]
        text = self.sitting.stored.article.body[own.start : own.end]
        return f"Sentence {number}, {self.words(unit)}: {text}"

    def verdict_spoken(self, unit: int, words: ReportWords) -> str:
        """What a screen reader is to say of a sentence that was just checked."""
        return "" if self.report is None else unit_report(self.report, unit, words).spoken


def assert_shown(room: ReadingRoom, stored: Stored, words: ReportWords) -> None:
    """The room shows what is stored, in every place where it shows something.

    Raises:
        AssertionError: it does not.
    """
    sitting = stored.sitting
    assert room.sitting is not None
    assert room.sitting.attempt == sitting.attempt
    for unit in sitting.asked:
        _assert_sentence(room, stored, unit, words)
    open_count = len(sitting.open_units())
    assert (f"{open_count} open" if open_count else "all answered") in room.top.state
    assert ("Practice" if stored.practising else "Test") in room.top.state
    assert f"Level {sitting.attempt.level}" in room.top.state
    (progress,) = room.top.findChildren(QProgressBar)
    assert (progress.value(), progress.maximum()) == (len(sitting.asked) - open_count, len(sitting.asked))
    assert (room.acts.undo.isEnabled(), room.acts.redo.isEnabled()) == (sitting.can_undo, sitting.can_redo)
    assert room.waiting == 0
    _assert_buttons(room, stored)
    _assert_beside(room, stored, words)


def _assert_sentence(room: ReadingRoom, stored: Stored, unit: int, words: ReportWords) -> None:
    mark, shown = stored.mark(unit), room.page._decoration(unit)
    drawn: Decoration = decoration_of(mark, brief=room.brief)
    assert (shown.underline, shown.caret, shown.strokes) == (drawn.underline, mark.flag, mark.spans)
    assert (shown.underline is Underline.NONE) == (not mark.answered)
    notes = [note.text for note in drawn.notes]
    if unit in stored.sitting.revealed:
        notes = []
        if stored.report is not None:
            notes = [note.text for note in margin_notes(stored.report, unit, words)]
    if room.brief:
        assert len(shown.notes) == len(notes) + (unit in stored.notes)
    else:
        notes += [note_word()] * (unit in stored.notes)
        assert [note.text for note in shown.notes] == notes
    index = room.model.index(room.model.row_of(unit))
    number = index.row() + 1
    first_line = str(index.data(Qt.ItemDataRole.DisplayRole)).splitlines()[0]
    assert first_line == f"{number}  {stored.words(unit)}"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == stored.spoken(unit)


def assert_painted(room: ReadingRoom) -> None:
    """What stands on the screen is what would be painted now: nothing was forgotten to be drawn again.

    Raises:
        AssertionError: something was.
    """
    stale = _stale(room)
    for _ in range(4):  # one thing may bring about the next; what was forgotten stays forgotten
        if stale:
            stale = _stale(room)
    assert stale == []


def _stale(room: ReadingRoom) -> list[str]:
    QApplication.processEvents()
    QApplication.processEvents()
    window = room.window()
    seen, anew = window.screen().grabWindow(window.winId()).toImage(), window.grab().toImage()
    parts = [widget for widget in (room.page, room.list, room.bar, room.top) if widget.isVisible()]
    places = [QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) for widget in parts]
    return [
        type(widget).__name__
        for widget, place in zip(parts, places, strict=True)
        if seen.copy(place) != anew.copy(place)
    ]


def _assert_buttons(room: ReadingRoom, stored: Stored) -> None:
    current, level = room.page.current, stored.sitting.attempt.level
    assert current is not None
    mark = stored.mark(current)
    settled = current in stored.sitting.revealed
    pressed = said(mark, level)
    for act in Act:
        if act is Act.CHOOSE:
            continue
        button = room.bar.button(act)
        assert button.isChecked() == (act in pressed), act
        assert button.isEnabled() == (not settled), act
    asking = room.answers.asking_kind
    assert not asking or (mark.flag and level > 1 and not settled)
    enabled = {act for act in Act if act is not Act.CHOOSE and room.answers[act].isEnabled()}
    kinds = {act for act in KINDS if room.answers[act].isVisible()}
    offered = [*kinds, *SIX_TYPES[len(kinds) :]] if asking else types_at(level)  # the digits take turns
    usual = {Act.UNSURE, Act.MISSING, *offered}
    assert enabled - set(CONFIDENCES) == (set() if settled else usual)
    if not asking and level > 1 and not settled:
        assert enabled >= set(SIX_TYPES)
    assert room.bar.button(Act.VAGUE).isVisible() == (mark.flag and level > 1)
    sure = room.bar.button(Act.SURE).isVisible()
    assert sure == (room.answers[Act.SURE].isVisible() and mark.type is not None)
    assert room.answers[Act.SURE].isEnabled() == (sure and not settled)
    assert room.acts.clear.isEnabled() == (not settled)
    assert room.check_button.isVisible() == stored.practising
    assert room.acts.check.text() == ("Next" if settled else "Check")
    assert room.list.currentIndex().row() == room.model.row_of(current)
    reader = QAccessible.queryAccessibleInterface(room.list)
    name = reader.child(room.list.currentIndex().row()).text(QAccessible.Text.Name)
    assert name == stored.spoken(current)


def _assert_beside(room: ReadingRoom, stored: Stored, words: ReportWords) -> None:
    unit, side = room.page.current, room.side.side
    assert unit is not None
    if side is Side.REASON:
        (panel,) = room.side.findChildren(SentencePanel)
        told = " ".join(panel.toPlainText().split())
        if unit not in stored.sitting.revealed:
            assert "heck" in told  # that it must be checked before; nothing of the key
            assert not any(sign.strip() in told for sign in SIGNS.values())
        elif stored.report is not None:
            fresh = SentencePanel(words, DAY)
            fresh.show_unit(stored.report, unit)
            assert told == " ".join(fresh.toPlainText().split())
    elif side is Side.NOTE:
        (field,) = room.side.findChildren(NoteField)
        if not field.unsaved:
            assert field.toPlainText().strip() == stored.notes.get(unit, "")
