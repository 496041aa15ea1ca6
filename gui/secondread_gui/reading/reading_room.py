"""The room where an article is read and every sentence gets its answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QWidget

from secondread_core.annotations import EMPTY, Mark
from secondread_core.modes import Mode
from secondread_core.session.sitting import Sitting, resume
from secondread_core.span_overlap import covers, with_words
from secondread_core.store.database import Library
from secondread_core.store.preferences import read_preference, write_preference
from secondread_gui.appearance.palettes import Colours
from secondread_gui.messages import Messages
from secondread_gui.preferences import CONFIDENCE, GO_ON
from secondread_gui.reading.acts import ANSWERS, CHANGES, CONFIDENCES, Act
from secondread_gui.reading.answer_desk import AnswerDesk
from secondread_gui.reading.answering import Answering
from secondread_gui.reading.clock import time_words
from secondread_gui.reading.page_marks import PageMarks
from secondread_gui.reading.room_actions import connect, menu_of
from secondread_gui.reading.room_frame import RoomFrame
from secondread_gui.reading.side_pane import Side
from secondread_gui.window_words import WindowWords

_LOOK = 400
"""Milliseconds in which nobody has looked at the sentence that Return led to."""


class ReadingRoom(RoomFrame):
    """`open` shows a sitting. Every act is saved before it is drawn; what could not be saved says so."""

    handed_in = Signal(str)
    """The attempt that was handed in."""
    left = Signal()
    help_wanted = Signal(str)
    """A page of the help."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        colours: Colours,
        scale: int,
        *,
        words: WindowWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(messages, colours, scale, words=words, parent=parent)
        self.library = library
        self._messages = messages
        self._confidence = False
        self._came_by_return = QElapsedTimer()
        self.answering = Answering(messages, self)
        self._marks = PageMarks(self.answering, self.contents)
        self._connect()

    # --- what the main window calls -----------------------------------------------------------------------

    @property
    def sitting(self) -> Sitting | None:
        """The sitting that is open."""
        return self.answering.sitting

    @property
    def waiting(self) -> int:
        """How many answers could not be saved yet."""
        return self.answering.waiting

    def open(self, attempt_id: str, library: Library | None = None) -> None:
        """Show the sitting of an attempt, at its first open sentence; in `library` if it is another one.

        Raises:
            Unknown, LibraryDamaged, StorageFailed
        """
        home = library or self.library
        sitting = resume(home, attempt_id)
        self.page.forget()  # its sentences are those of another article
        self.contents.open(home, sitting)
        desk = self.answering.desk = AnswerDesk(sitting, read_only=home.read_only)
        stored, attempt = sitting.stored, sitting.attempt
        self.panel.hide()
        self.bar.take_pen(Act.CHOOSE)
        self.beside.begin()
        self.top.show_title(stored.article.info.title)
        body, units = stored.article.body, stored.segmentation.units
        self.model.show(body, units, sitting.asked, desk.mark, desk.is_saved, self.contents.has_note)
        self.take_preferences()
        self._fit()
        self.page.show_article(
            body,
            stored.segmentation,
            lambda unit: self._marks.decoration(unit, brief=self.brief),
            stops=sitting.asked,
            direction=stored.article.info.direction,
            longest_note=self.longest_note,
        )
        self.page.set_marking(attempt.level == 3)
        self.acts.check.setVisible(self._practising)
        self.check_button.setVisible(self._practising)
        self.go_on_button.setVisible(not self._practising)  # there the reader goes on from the reason
        if attempt.minutes is not None:
            self.clock.start(sitting.spent())
        first = next(iter(self._open_units()), sitting.asked[0] if sitting.asked else None)
        self.page.set_current(first, scroll=first != next(iter(sitting.asked), None))
        self._show_state()
        self.page.setFocus()

    def take_preferences(self) -> None:
        """Ask for what the reader wants to be asked for, and go on as they like."""
        if self.sitting is None:
            return
        attempt = self.sitting.attempt
        with self._messages.guarding():
            self._confidence = bool(read_preference(self.library, attempt.learner_id, CONFIDENCE))
            self.acts.go_on.setChecked(bool(read_preference(self.library, attempt.learner_id, GO_ON)))
        self.answers.adapt(level=attempt.level, confidence=self._confidence)
        self.bar.adapt(attempt.level, confidence=self._confidence)
        self._show_state()

    def close_sitting(self) -> None:
        """Forget the sitting; its article is not kept in memory."""
        self.clock.stop()
        self.contents.close()
        self.answering.desk = None

    # --- acts ---------------------------------------------------------------------------------------------

    def answer(self, act: Act) -> None:
        """Say `act` of the current sentence; saying it again takes it back."""
        unit, change = self.page.current, CHANGES.get(act)
        if unit is None or change is None:
            return
        with self.page.hush():
            saved = self.answering.change(unit, change)
        mark, spoken = self._mark(unit), self.model.spoken(unit)
        self.answers.ask_kind(saved and act is Act.MISSING and mark.flag)
        self.page.announce(self.answers.question() or spoken, description=spoken)
        if saved and self._goes_on_after(act, mark):
            self.page.step(1)

    def clear(self) -> None:
        """Take everything back that was said of the current sentence."""
        if self.page.current is not None:
            self.answering.change(self.page.current, lambda _mark: EMPTY)

    def mark_words(self, unit: int, start: int, end: int) -> None:
        """Mark words that give a sentence away; or take their mark away, if all of them are marked."""
        sitting = self.sitting
        if sitting is None:
            return
        body = sitting.stored.article.body
        after = with_words(body, self._mark(unit).spans, (start, end))
        with self.page.hush():
            saved = self.answering.change(unit, lambda mark: replace(mark, spans=after))
        if saved:
            marked = covers(after, (start, end))
            told = self.tr("Marked: {words}") if marked else self.tr("No longer marked: {words}")
            self.page.announce(told.format(words=body[start:end]))

    def check(self) -> None:
        """In practice: settle the current answer and show its reason; from a settled one, go on."""
        unit, sitting = self.page.current, self.sitting
        if unit is None or sitting is None or not self._practising:
            return
        if unit in sitting.revealed:
            self._came_by_return.start()
            self.next_open()
        elif self._came_by_return.isValid() and self._came_by_return.elapsed() < _LOOK:
            self._came_by_return.start()  # Return is held down: nothing is settled for good by that
        elif not self._mark(unit).answered:
            self._messages.tell(self.tr("Answer this sentence first; then its reason can be seen."))
        elif self.contents.can_explain():
            with self.page.hush():
                settled = self.answering.reveal(unit)
            if settled:
                self.turn_to(Side.REASON, enter=False)
                verdict, reason = self.contents.verdict_spoken(unit), self.contents.reason_spoken(unit)
                self.page.announce(f"{verdict}. {reason}", description=verdict)

    def undo(self) -> None:
        """Take the newest act back and show where it was."""
        self._go_to(self.answering.step(undo=True))

    def redo(self) -> None:
        """Do once more what was taken back last."""
        self._go_to(self.answering.step(undo=False))

    def next_open(self) -> None:
        """Go to the next sentence without an answer (in practice: not checked), around the end if need be."""
        self._go_round(self._open_units())

    def _go_round(self, open_units: Sequence[int]) -> None:
        if not open_units:
            self._messages.tell(self.tr("Every sentence has an answer. You can hand in."))
            return
        current = -1 if self.page.current is None else self.page.current
        self._go_to(next((unit for unit in open_units if unit > current), open_units[0]))
        self.page.setFocus()

    def write_note(self) -> None:
        """Write a note on the current sentence."""
        self.turn_to(Side.NOTE)

    def ask_to_hand_in(self) -> None:
        """Ask before handing in. Only the panel's own button does it: a key held down must not."""
        sitting = self.sitting
        if sitting is not None and self.contents.commit() and self.answering.save_waiting():
            unsure = sum(self._mark(unit).unsure for unit in sitting.asked)
            self.panel.ask(len(sitting.open_units()), unsure)

    def leave(self) -> None:
        """Back to the library; everything is saved already."""
        if self.may_leave(self.leave):
            self.left.emit()

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost; what waits is tried again first. If it still cannot be saved, the
        reader may give it up, and `then` is called."""
        refusal = self.contents.try_note() or self.answering.try_waiting()
        if refusal is not None:
            give_up = self.contents.give_up, self.answering.give_up
            self._messages.offer_leaving(refusal, *give_up, then)
        return refusal is None

    # --- what is shown ------------------------------------------------------------------------------------

    @property
    def _practising(self) -> bool:
        return self.sitting is not None and self.sitting.attempt.mode is Mode.PRACTICE

    def _mark(self, unit: int) -> Mark:
        return EMPTY if self.answering.desk is None else self.answering.desk.mark(unit)

    def _open_units(self) -> Sequence[int]:
        sitting = self.sitting
        if sitting is None:
            return ()
        if self._practising:
            return sorted(set(sitting.asked) - sitting.revealed)
        return sitting.open_units()

    def _goes_on_after(self, act: Act, mark: Mark) -> bool:
        """Whether the reader is done with the sentence, as far as can be told."""
        if self._practising or not self.acts.go_on.isChecked() or not mark.answered:
            return False
        if self._confidence and not mark.unsure:
            return act in CONFIDENCES and mark.confidence is not None
        return act in ANSWERS

    def margin_words(self) -> Sequence[str]:
        return self._marks.margin_words()

    def _redraw(self, units: Sequence[int]) -> None:
        self.contents.take_changes(units)
        self.page.refresh(units)
        self.model.changed(units)
        self._show_state()
        current = self.page.current
        if current is not None and current in units:
            self.contents.show_unit(current)
            self.page.announce(self.model.spoken(current))

    def _show_note_sign(self, unit: int) -> None:
        self.page.refresh([unit])
        self.model.changed([unit])
        self._describe()

    def _describe(self) -> None:
        """Have the page described by its current sentence, without having it said."""
        if self.page.current is not None:
            with self.page.hush():
                self.page.announce(self.model.spoken(self.page.current))

    def _finish(self, attempt_id: str) -> None:
        self.panel.hide()
        self.clock.stop()
        self.handed_in.emit(attempt_id)

    def _show_current(self, unit: int) -> None:
        index = self.model.index(self.model.row_of(unit))
        if self.list.currentIndex().row() != index.row():
            self.list.setCurrentIndex(index)
        self.answers.ask_kind(False)
        self.contents.show_unit(unit)
        self._show_state()
        self.page.announce(self.model.spoken(unit))

    def _show_state(self) -> None:
        sitting = self.sitting
        if sitting is None:
            return
        minutes = sitting.attempt.minutes
        self.top.show_state(sitting.attempt, "" if minutes is None else time_words(self.clock.spent, minutes))
        self.acts.undo.setEnabled(sitting.can_undo)
        self.acts.redo.setEnabled(sitting.can_redo)
        current = self.page.current
        settled = current in sitting.revealed
        mark = EMPTY if current is None else self._mark(current)
        can_answer = current is not None and not settled
        self.answers.enable(can_answer=can_answer, flagged=mark.flag, answered=mark.type is not None)
        self.bar.show_mark(mark, enabled=can_answer)
        self.acts.clear.setEnabled(can_answer)
        self.acts.check.setText(self.tr("Next") if settled else self.tr("Check"))

    def _use_pen(self, _unit: int) -> None:
        self.page.setFocus()
        sitting = self.sitting
        if (
            self.bar.pen is not Act.CHOOSE
            and sitting is not None
            and self.page.current not in sitting.revealed
        ):
            self.answer(self.bar.pen)

    def _go_to(self, unit: int | None) -> None:
        if unit is not None:
            self.page.set_current(unit)

    def _escape(self) -> None:
        """Leave what one is in the middle of, one thing at a time."""
        if self.answers.asking_kind:
            self.answers.ask_kind(False)
        elif self.page.drop_words():
            self._describe()
        else:
            self._leave_panel()

    def _leave_panel(self) -> None:
        self.panel.hide()
        self.page.setFocus()

    def _hand_in(self) -> None:
        if self.contents.commit():  # a note may have been begun while the question stood
            self.answering.hand_in()

    def _leave_panel_for_open(self) -> None:
        self.panel.hide()
        if self.sitting is not None:
            self._go_round(self.sitting.open_units())

    def _put_question_off(self) -> None:
        if self.panel.isVisible():
            self._leave_panel()

    def _remember_go_on(self, on: bool) -> None:
        if self.sitting is not None and not self.library.read_only:
            with self._messages.guarding():
                write_preference(self.library, self.sitting.attempt.learner_id, GO_ON, on)

    # --- making -------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        acts = self.acts
        connect(
            acts,
            {
                "clear": self.clear,
                "next": lambda: self.page.step(1),
                "previous": lambda: self.page.step(-1),
                "next_open": self.next_open,
                "check": self.check,
                "note": self.write_note,
                "escape": self._escape,
                "undo": self.undo,
                "redo": self.redo,
                "hand_in": self.ask_to_hand_in,
                "back": self.leave,
            },
        )
        acts.go_on.triggered.connect(self._remember_go_on)
        self.page.current_changed.connect(self._show_current)
        self.page.unit_clicked.connect(self._use_pen)
        self.page.words_chosen.connect(self.mark_words)
        self.page.menu_wanted.connect(
            lambda _unit, place: menu_of(self, self.answers.offered(), acts).popup(place)
        )
        self.list.selectionModel().currentChanged.connect(
            lambda index, _before: self.page.set_current(self.model.unit_of(index.row()))
        )
        self.panel.confirmed.connect(self._hand_in)
        self.panel.next_open_wanted.connect(self._leave_panel_for_open)
        self.panel.put_off.connect(self._leave_panel)
        self.answering.changed.connect(self._redraw)
        self.answering.acted.connect(self._put_question_off)
        self.answering.acted.connect(self.clock.act)
        self.answering.acted.connect(self._came_by_return.invalidate)
        self.answering.failed.connect(self._leave_panel)
        self.answering.handed_in.connect(self._finish)
        self.contents.noted.connect(self._show_note_sign)
        self.contents.help_wanted.connect(self.help_wanted)
        self.clock.ticked.connect(self._show_state)
