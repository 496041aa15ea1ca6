"""The room after handing in: the same page, with the key beside one's own marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QWidget,
)

from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_head import sitting_words
from secondread_core.exchange.report_words import ReportWords
from secondread_core.session.reporting import report
from secondread_core.store.database import Library
from secondread_core.store.notes import write_note
from secondread_gui.appearance.palettes import Colours
from secondread_gui.appearance.style import BASE_SIZE, ui_size
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.report.left_notes import LeftNotes
from secondread_gui.report.report_frame import ReportFrame
from secondread_gui.report.saving import ReportSaver
from secondread_gui.report.verdict_marks import VerdictMarks
from secondread_gui.words import number_words

_BRIEF_BELOW = 26
"""Widths of the article's type that the page must have for verdicts in words."""
_TEXT_BELOW = 18
"""Widths of the article's type that its lines must keep beside verdicts in words."""
_ROOMY_FROM = 40
"""Heights of the window's type that the room must have for all numbers and the list at once."""
_NUMBERS_SHARE = 0.5
"""Of the room's height, beyond which the numbers scroll."""
_SIDE = 340
_SIDE_SHARE = 0.38


class ReportRoom(ReportFrame):
    """`show_attempt` shows the report on a handed-in attempt; everything in it works by keys alone."""

    left = Signal()
    again_requested = Signal(str)
    """The article to read once more."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
        colours: Colours,
        scale: int,
        *,
        words: ReportWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            colours, scale, words=words, save_note=self._save_note, refused=messages.refuse, parent=parent
        )
        self._library = self._home = library
        self._messages = messages
        self._report: Report | None = None
        self._marks: VerdictMarks | None = None
        self._attempt_id = ""
        self._notes: dict[int, str] = {}
        self._left = LeftNotes()
        self.saver = ReportSaver(messages, worker, self._words, self)
        self._connect()

    # --- what the main window calls -----------------------------------------------------------------------

    @property
    def report(self) -> Report | None:
        """What is being shown."""
        return self._report

    @property
    def article_id(self) -> str:
        """The article of the reader's own library that the report is on; "" if there is none."""
        return "" if self._report is None or self._tried else self._report.article_id

    def show_attempt(self, attempt_id: str, library: Library | None = None) -> None:
        """Show the report on an attempt that was handed in, from the top of its article.

        With another `library` a key is only tried in it: nothing is offered then that would be kept.

        Raises:
            As `secondread_core.session.reviewing.review`; what was shown before stays then.
        """
        self.note.commit()
        home = library or self._library
        found = report(home, attempt_id)
        self._home = home
        self.offer_keeping(not self._tried)
        left = self.sentence.show_nothing(self.tr("Choose a sentence to read what is said of it."))
        self._left.leave(self._attempt_id, left)
        self._attempt_id, self._notes = attempt_id, dict(found.notes)
        self._report = found = replace(found, notes=self._notes)
        self._marks = VerdictMarks(found, self._words)
        keyed = found.key is not None
        for switch in (self.acts.only_missed, self.acts.only_noted):
            switch.setChecked(False)
        self._show_noted()
        for action in (self.acts.next, self.acts.previous, self.acts.only_missed):
            action.setEnabled(bool(found.differences))
        for button in (*self._walking, self._numbers_button):
            button.setVisible(keyed)
        self._title.setText(self._title_of(found))
        self._no_key.setVisible(not keyed)
        self._numbers.setVisible(keyed)
        self.strip.show_report(found, self._words)
        self.overview.show_report(found)
        self.note.recall(self._left.take(attempt_id))
        self.tabs.setCurrentWidget(self.overview)
        self.model.show_report(found, found.shown)
        self.acts.chosen.clear()
        self._fit()
        self._show_page(None)
        self._show_place()
        self.page.setFocus()
        self.page.announce(self._summary(found))

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost; a note that is refused may be given up, and `then` is called."""
        refusal = self.note.try_commit() or self._left.try_again(self._library)
        if refusal is not None:
            self._messages.offer_leaving(refusal, self.note.forget, self._left.forget, then)
        return refusal is None

    def forget(self) -> None:
        """Forget the report and every note of a reader who was erased."""
        self.sentence.show_nothing("")
        self._left.forget()
        self._report, self._marks, self._attempt_id, self._notes = None, None, "", {}
        self._home = self._library

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._scale = scale
        self.page.dress(colours, scale)
        self.strip.dress(colours, scale)
        self.overview.dress(colours)
        self.sentence.dress(colours)
        self.model.dress(colours)
        self._fit()

    # --- acts ---------------------------------------------------------------------------------------------

    def step_difference(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) sentence that left something to learn, around the end."""
        differences, current = self._walked(), self.page.current
        if not differences:
            return
        if by > 0:
            later = (unit for unit in differences if current is None or unit > current)
            target = next(later, differences[0])
        else:
            earlier = (unit for unit in reversed(differences) if current is not None and unit < current)
            target = next(earlier, differences[-1])
        self.page.set_current(target)
        self.page.setFocus()

    def _walked(self) -> Sequence[int]:
        """The sentences that Next and Previous lead to: the noted ones while only those are shown."""
        if self._report is None:
            return ()
        return self._report.noted if self.acts.only_noted.isChecked() else self._report.differences

    def _go_to(self, unit: int) -> None:
        self.page.set_current(unit)
        self.page.setFocus()

    def _leave(self) -> None:
        if not self.strip.close_explanation():
            self.page.setFocus()

    def _filter(self, on: bool, other: QAction) -> None:
        """Show some sentences only, or all again; there is one filter at a time."""
        if on:
            other.setChecked(False)
        found, marks = self._report, self._marks
        if found is None or marks is None:
            return
        noted = self.acts.only_noted.isChecked()
        some = found.differences if self.acts.only_missed.isChecked() else found.noted if noted else None
        marks.only = None if some is None else frozenset(some)
        self.model.show_report(found, found.shown if some is None else some, notes=noted)
        self._sync_list()
        self.page.viewport().update()

    @property
    def _tried(self) -> bool:
        """Whether a key is only tried."""
        return self._home is not self._library

    def _write_note(self) -> None:
        if self._report is None or not self._report.shown or self._tried:
            return
        if self.page.current is None:
            self.page.set_current(self._report.shown[0])
        self.tabs.setCurrentWidget(self.sentence)
        self.sentence.write()

    def _save_note(self, unit: int, text: str) -> None:
        write_note(self._home, self._attempt_id, unit, text)
        self._notes[unit] = text
        self.model.tell_anew(unit)
        self._show_noted()

    def _show_noted(self) -> None:
        """Offer the filter where there is something to find; one that is on stays to be turned off."""
        noted = self._report is not None and bool(self._report.noted)
        shown = noted or self.acts.only_noted.isChecked()
        self.acts.only_noted.setEnabled(shown)
        self._noted_button.setVisible(shown)

    def _show_numbers(self, on: bool) -> None:
        self.strip.set_compact(not on)

    def _again(self) -> None:
        if self._report is not None:
            self.again_requested.emit(self._report.article_id)

    def _take_out(self, act: Callable[[Report], None]) -> None:
        if self._report is not None:
            act(self._report)

    # --- showing ------------------------------------------------------------------------------------------

    def _show_page(self, current: int | None) -> None:
        """Lay the page out; the margin is as wide as its longest verdict."""
        found, marks = self._report, self._marks
        if found is None or marks is None:
            return
        self.page.show_article(
            found.article.body,
            found.segmentation,
            marks.decoration,
            stops=found.shown,
            direction=found.article.info.direction,
            longest_note=marks.longest_note(),
        )
        if current is not None:
            self.page.set_current(current)

    def _show_current(self, unit: int) -> None:
        if self._report is None or self._marks is None:
            return
        self._marks.current = unit
        self.sentence.show_unit(self._report, unit)
        self.tabs.setCurrentWidget(self.sentence)
        self._sync_list()
        self._show_place()
        self.page.announce(self.model.spoken(unit))

    def _sync_list(self) -> None:
        unit = self.page.current
        row = None if unit is None else self.model.row_of(unit)
        if row is None:
            self.list.clearSelection()
        elif self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.model.index(row))

    def _follow_list(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.page.set_current(self.model.unit_of(index.row()))

    def _show_place(self) -> None:
        found = self._report
        self._place.setAccessibleName("")
        if found is None or found.key is None:
            self._place.setText("")
            return
        differences, current = self._walked(), self.page.current
        if not differences:
            self._place.setText(self._words.say("skills.none"))
            return
        count = len(differences)
        at = differences.index(current) + 1 if current in differences else None
        place = self.tr("{at} of {count}")
        self._place.setText(
            place.format(at="–" if at is None else number_words(at), count=number_words(count))
        )
        self._place.setAccessibleName(self.tr("Differences: {count}").format(count=number_words(count)))

    def _title_of(self, found: Report) -> str:
        words = self._words
        parts = [found.reader, *sitting_words(found, words, brief=True)]
        return " · ".join(part for part in (*parts, found.article.info.title) if part)

    def _summary(self, found: Report) -> str:
        """What a screen reader says on entering."""
        if found.scores is None:
            return self._words.say("report.no-key")
        return ". ".join(button.accessibleName() for button in self.strip.explain)

    # --- room ---------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Share the width between page and side; where there is little room, say less at once."""
        self._side.setFixedWidth(min(round(_SIDE * self._scale / 100), round(self.width() * _SIDE_SHARE)))
        marks = self._marks
        if marks is None:
            return
        self._numbers.limit(int(self.height() * _NUMBERS_SHARE))
        roomy = self.height() >= _ROOMY_FROM * ui_size(self._scale)
        self.acts.follow_room(roomy)
        page = self.width() - self._side.width()
        letter = BASE_SIZE * self._scale / 100
        text = page - self.fontMetrics().horizontalAdvance(marks.longest_words)
        brief = page < _BRIEF_BELOW * letter or text < _TEXT_BELOW * letter
        if brief != marks.brief:
            marks.brief = brief
            marks.forget()
            self._show_page(self.page.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- making -------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        acts = self.acts
        for action, act in (
            (acts.back, self.left.emit),
            (acts.again, self._again),
            (acts.next, lambda: self.step_difference(1)),
            (acts.previous, lambda: self.step_difference(-1)),
            (acts.next_sentence, lambda: self.page.step(1)),
            (acts.sentence_before, lambda: self.page.step(-1)),
            (acts.page, self._leave),
            (acts.print, lambda: self._take_out(self.saver.print)),
            (acts.pdf, lambda: self._take_out(self.saver.save_pdf)),
            (acts.html, lambda: self._take_out(self.saver.save_html)),
            (acts.csv, lambda: self._take_out(self.saver.save_csv)),
            (acts.json, lambda: self._take_out(self.saver.save_json)),
            (acts.note, self._write_note),
        ):
            action.triggered.connect(lambda _checked=False, act=act: act())
        acts.only_missed.toggled.connect(lambda on: self._filter(on, acts.only_noted))
        acts.only_noted.toggled.connect(lambda on: self._filter(on, acts.only_missed))
        self.overview.unit_wanted.connect(self._go_to)
        acts.numbers.toggled.connect(self._show_numbers)
        acts.list.toggled.connect(self.list.setVisible)
        self.page.current_changed.connect(self._show_current)
        self.list.selectionModel().currentChanged.connect(self._follow_list)
