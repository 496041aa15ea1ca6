"""The room where an article is coded: every sentence gets its code, its reason and the words that tell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from secondread_core.codebook import Skill
from secondread_core.drafting.acts import copy_to_next
from secondread_core.drafting.edits import Note
from secondread_core.drafting.finishing import segmentation_of
from secondread_core.drafting.following import fitting
from secondread_core.drafting.model import Layer, UnitDraft
from secondread_core.session.authoring import DraftChange
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import Colours
from secondread_gui.authoring.accepting import Accepting
from secondread_gui.authoring.article_told import article_told
from secondread_gui.authoring.code_actions import Code
from secondread_gui.authoring.code_giving import CodeGiving, completes, leads_to_reason
from secondread_gui.authoring.code_wording import drawn
from secondread_gui.authoring.coding_acts import connect, menu_of
from secondread_gui.authoring.coding_cuts import CodingCuts
from secondread_gui.authoring.coding_frame import CodingFrame
from secondread_gui.authoring.coding_habits import CodingHabits
from secondread_gui.authoring.coding_sides import CodingSide
from secondread_gui.authoring.finishing import Finishing
from secondread_gui.authoring.gap_words import code_names
from secondread_gui.authoring.label_menu import Labelling
from secondread_gui.authoring.passing_words import PassingWords
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.page.decoration import PLAIN, Decoration
from secondread_gui.window_words import WindowWords


class AuthoringRoom(CodingFrame):
    """`open` shows a draft. Every act is saved before it is drawn."""

    left = Signal()
    finished = Signal(str)
    """The draft whose coding was finished."""
    try_wanted = Signal(str, int)
    """A draft that is to be tried as a learner would, and the level."""
    publish_wanted = Signal(str)
    """A finished draft."""
    help_wanted = Signal(str)
    """A page of the help."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
        colours: Colours,
        scale: int,
        *,
        words: WindowWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(library, messages, worker, colours, scale, words=words, parent=parent)
        self.library = library
        self._messages = messages
        self.giving = CodeGiving(self.desk)
        self.passing = PassingWords(messages)
        self.accepting = Accepting(self.desk, self.page, self.strip, self.acts.accept, self)
        self.labelling = Labelling(self.desk, self.page, words.report, self.passing, self)
        self.habits = CodingHabits(library, messages, self.acts, self)
        self.finishing = Finishing(self.desk, self.panel, code_names(words.codebook.loaded), self)
        self.cuts = CodingCuts(self.desk, self.page, self.passing, self)
        self._connect()
        self._show_state()

    # --- what the main window calls -----------------------------------------------------------------------

    def open(self, draft_id: str) -> None:
        """Show a draft, at its first sentence without a code.

        Raises:
            Unknown, LibraryDamaged, StorageFailed: what was shown before still is.
        """
        self.desk.open(draft_id)
        self.page.setFocus()

    def go_to(self, unit: int) -> None:
        """Make a sentence the current one, in view."""
        self.desk.go_to(unit)
        if self.desk.unit == unit:
            self.page.reveal(unit)
        self.page.setFocus()

    def close_draft(self) -> None:
        """Forget the draft; words that are being written are kept first."""
        self.desk.close()

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost. If words cannot be saved, the author may give them up, and `then` is
        called."""
        if self.typos.unsaved:
            self.mend_text()
            self._messages.tell(self.tr("Keep the text that you mended, or leave it as it was."))
            return False
        refusal = self.sides.try_commit()
        if refusal is not None:
            self._messages.offer_leaving(refusal, self.sides.give_up, then)
        return refusal is None

    def leave(self) -> None:
        """Back to the answer key; everything is saved already."""
        if self.may_leave(self.leave):
            self.left.emit()

    # --- codes --------------------------------------------------------------------------------------------

    def give(self, code: Code | Skill) -> None:
        """Give the current sentence a code or a skill; giving it again takes it back. While it is asked
        what else is accepted, accept it."""
        if self.accepting.on:
            self.accepting.take(code, self.codes.name_of(code))
            return
        with self.page.hush():
            unit = self.giving.give(code)
        if unit is None:
            return
        own = self.desk.draft.units[unit]
        if isinstance(code, Skill):  # the sentence's own words tell only whether one is missing
            told = self.tr("Skill: {name}") if code in own.skills else self.tr("No longer a skill: {name}")
            self.page.announce(told.format(name=self.codes.name_of(code)))
        else:
            self._announce_current()
        if self.acts.after_skill.isChecked() and leads_to_reason(own, code):
            self.write_reason()
        elif self.acts.go_on.isChecked() and completes(own, code):
            self._go_on_after(unit)

    def mark_words(self, unit: int, start: int, end: int) -> None:
        """Mark words that give a sentence away; or take their mark away, if all of them are marked."""
        with self.page.hush():
            marked = self.giving.mark_words(unit, start, end)
        if marked is not None:
            told = self.tr("Marked: {words}") if marked else self.tr("No longer marked: {words}")
            self.page.announce(told.format(words=self.desk.draft.body[start:end]))

    def copy(self) -> None:
        """Code the next sentence like the current one, and go there."""
        unit = self.desk.unit
        if unit is None or not self.desk.can_change:
            return
        change = self.desk.do(copy_to_next, unit)
        following = self.state.next_graded(unit)
        if change is not None and following is not None:
            self.go_to(following)

    # --- going --------------------------------------------------------------------------------------------

    def next_incomplete(self) -> None:
        """To the next sentence that something blocks, around the end if need be."""
        unit = self.state.next_blocked(self.desk.unit)
        if unit is None:
            self.passing.tell(self.tr("No sentence lacks anything for publishing."))
        else:
            self.go_to(unit)

    def write_reason(self) -> None:
        """Put the cursor into the reason."""
        if self.desk.unit is not None:
            self.turn_to(CodingSide.SENTENCE, enter=False)
            self.sides.sentence.write_reason()

    def write_remark(self) -> None:
        """Put the cursor into the note to oneself."""
        if self.desk.unit is not None:
            self.turn_to(CodingSide.SENTENCE, enter=False)
            self.sides.sentence.write_note()

    def done(self) -> None:
        """Keep what was written, and go on to what is missing next."""
        unit = self.desk.unit
        if unit is not None and self._kept():
            self.page.setFocus()
            self._go_on_after(unit)

    def _kept(self) -> bool:
        refusal = self.sides.try_commit()
        if refusal is not None:
            self._messages.refuse(refusal)
        return refusal is None

    def _go_on_after(self, unit: int) -> None:
        """To the next sentence that something blocks, around the end; to the next one where nothing does."""
        blocked = self.state.next_blocked(unit)
        following = self.state.next_graded(unit) if blocked is None else blocked
        if following is None:
            self.passing.tell(self.tr("That was the last sentence, and none lacks anything for publishing."))
        elif following == unit:
            self.passing.tell(self.tr("Only this sentence still lacks something."))
        else:
            self.go_to(following)

    def search(self) -> None:
        """Look for a sentence."""
        self.turn_to(CodingSide.LIST, enter=False)
        self.list.search()

    # --- all of it ----------------------------------------------------------------------------------------

    def try_at(self, level: int) -> None:
        """Try the article at a level, once what was written is kept."""
        if self.desk.is_open and self.may_leave(lambda: self.try_at(level)):
            self.try_wanted.emit(self.desk.card.draft_id, level)

    def ask_to_finish(self) -> None:
        """Ask before finishing. Only the panel's own button does it: a key held down must not."""
        if self.desk.can_change and self.may_leave(self.ask_to_finish):
            self.finishing.ask()

    def _reopen(self) -> None:
        if self.desk.reopen() is not None:
            self.page.setFocus()

    def _wish_to_publish(self) -> None:
        if self.desk.is_open:
            self.publish_wanted.emit(self.desk.card.draft_id)

    # --- what is shown ------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Another draft lies on the desk, or none."""
        self.passing.forget()
        self.page.forget()
        self.panel.hide()
        self.list.begin()
        if not self.desk.is_open:
            self.model.show(lambda: None)
            return
        desk, draft = self.desk, self.desk.draft
        self.state.take(draft)
        self.model.show(lambda: desk.draft if desk.is_open else None)
        info = article_told(desk)
        self.top.show_card(info.title, desk.card)
        self.habits.take()
        self._fit()
        self.page.show_article(
            draft.body,
            segmentation_of(draft),
            self.decoration,
            stops=range(len(draft.units)),
            direction=info.direction,
            longest_note=self.longest_note,
        )
        self._show_state()

    def decoration(self, unit: int) -> Decoration:
        """What is drawn on and beside a sentence."""
        units = self.desk.draft.units if self.desk.is_open else ()
        return drawn(units[unit], self.codes.key_of, brief=self.brief) if unit < len(units) else PLAIN

    def _take(self, change: DraftChange) -> None:
        """Show what an act changed, or what another window did."""
        draft = self.desk.draft
        if change.recut:
            self.state.take(draft)
            self.page.recut(draft.body, segmentation_of(draft), self.desk.unit)
            self.model.show(lambda: self.desk.draft if self.desk.is_open else None)
            self.list.follow(self.desk.unit)
        else:
            self.state.take(draft, change.units)
            self.page.refresh(change.units)
            self.model.changed(change.units)
        if change.note is Note.CODES_DIFFERED:
            told = self.tr("The two had different codes. Together they have the first one's.")
            self.passing.tell(told, self.tr("Undo"), self.desk.undo)
        self.panel.hide()
        self._show_state()
        if not self.sides.differences.telling and (change.recut or self.desk.unit in change.units):
            self._announce_current()

    def _show_current(self) -> None:
        unit = self.desk.unit
        if not self.desk.is_open:
            return
        self.page.set_current(unit)
        self.list.follow(unit)
        self._show_state()
        self._announce_current()

    def _announce_current(self) -> None:
        if self.desk.is_open and self.desk.unit is not None:
            self.page.announce(self.model.spoken(self.desk.unit))

    @property
    def current(self) -> UnitDraft | None:
        """What is decided of the current sentence."""
        return (
            None if not self.desk.is_open or self.desk.unit is None else self.desk.draft.units[self.desk.unit]
        )

    def _show_state(self) -> None:
        is_open, unit = self.desk.is_open, self.current
        can_change = self.desk.can_change
        self.top.show_meter(self.state.meter)
        self.acts.undo.setEnabled(is_open and can_change and self.desk.drafting.can_undo)
        self.acts.redo.setEnabled(is_open and can_change and self.desk.drafting.can_redo)
        for action in self.acts.changing():
            action.setEnabled(can_change and unit is not None)
        self.acts.finish.setEnabled(can_change)
        self.acts.attempt.setEnabled(is_open)
        self.codes.offer(() if unit is None else fitting(unit), enabled=can_change and unit is not None)
        self.bar.show_unit(unit, enabled=can_change and unit is not None, accepting=self.accepting.on)
        self.finished_line.tell(
            finished=is_open and self.desk.drafting.finished,
            read_only=is_open and self.library.read_only,
            settled=self.desk.pair is not None,
        )

    # --- Qt -----------------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.passing.forget()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self.isVisible():
            self.desk.catch_up()  # another window may have worked on it meanwhile
        return super().event(event)

    def _escape(self) -> None:
        """Leave what one is in the middle of, one thing at a time."""
        if self.accepting.end() or self.page.drop_words():
            self._announce_current()
        else:
            self.panel.hide()
            self.page.setFocus()

    def _menu(self, unit: int, place: QPoint) -> None:
        can_change = self.desk.can_change
        split = self.cuts.split_here(unit, place) if can_change else None
        menu = menu_of(self, self.acts, split, self.labelling.menu_at(unit, place) if can_change else None)
        if split is not None:
            split.setParent(menu)
        menu.popup(place)

    def _connect(self) -> None:
        acts, page, desk = self.acts, self.page, self.desk
        connect(
            acts,
            {
                "clear": self.giving.clear,
                "next": lambda: page.step(1),
                "previous": lambda: page.step(-1),
                "next_incomplete": self.next_incomplete,
                "reason": self.write_reason,
                "done": self.done,
                "remark": self.write_remark,
                "contest_type": lambda: self.giving.contest(Layer.TYPE),
                "contest_source": lambda: self.giving.contest(Layer.SOURCE),
                "label": self.labelling.ask,
                "copy": self.copy,
                "quotation": self.cuts.quotation,
                "split": self.cuts.split,
                "merge": self.cuts.merge,
                "mend": self.mend_text,
                "escape": self._escape,
                "undo": desk.undo,
                "redo": desk.redo,
                "search": self.search,
                "missing": lambda: self.turn_to(CodingSide.MISSING),
                "hints": self.switch_hints,
                "attempt": self.open_attempt_menu,
                "finish": self.ask_to_finish,
                "back": self.leave,
            },
        )
        desk.opened.connect(self._begin)
        desk.changed.connect(self._take)
        desk.moved.connect(self._show_current)
        desk.gone.connect(self.left)
        page.current_changed.connect(desk.go_to)
        page.words_chosen.connect(self.mark_words)
        page.menu_wanted.connect(self._menu)
        acts.accept.toggled.connect(self._show_state)
        page.evidence = self.hints.spans_of
        self.hints.changed.connect(page.refresh_all)
        self.list.chosen.connect(desk.go_to)
        self.sides.go_wanted.connect(self.go_to)
        self.sides.help_wanted.connect(self.help_wanted)
        self.typos.done.connect(page.setFocus)
        self.finishing.finished.connect(self.finished)
        self.finishing.go_wanted.connect(self.go_to)
        self.finishing.missing_wanted.connect(lambda: self.turn_to(CodingSide.MISSING))
        self.panel.put_off.connect(page.setFocus)
        self.sides.sentence.next_wanted.connect(self.done)
        self.sides.sentence.page_wanted.connect(page.setFocus)
        self.finished_line.again_wanted.connect(self._reopen)
        self.finished_line.publish_wanted.connect(self._wish_to_publish)
