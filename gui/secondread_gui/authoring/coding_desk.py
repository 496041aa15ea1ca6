"""The draft that is being coded, which sentence is current, and the one way to change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from secondread_core.drafting.edits import Edit
from secondread_core.drafting.model import Draft
from secondread_core.drafting.whereabouts import alike, unit_after
from secondread_core.errors import Refusal, Unknown
from secondread_core.session.authoring import DraftChange, Drafting, open_draft, settled_pair
from secondread_core.store.database import Library
from secondread_core.store.drafts import DraftCard, Part, draft_content
from secondread_gui.messages import Messages

P = ParamSpec("P")


class CodingDesk(QObject):
    """Every pane of the room listens to it and asks it: an act is saved first and then shown.

    Sentences are numbered from 0 as in the draft; splitting and merging changes their numbers. The current
    sentence stays current under whatever number it has then, and an act that was meant for a number that has
    become another sentence's is not done.
    """

    opened = Signal()
    """Another draft lies here, or none any more."""
    about_to_act = Signal()
    """An act is about to be done: fields in which somebody writes keep their words first, because afterwards
    the numbers of the sentences may be others."""
    changed = Signal(object)
    """The `DraftChange` of an act, of one taken back, or of what another window did."""
    gone = Signal()
    """The library does not have the draft any more that lay here: another window has removed it. What was
    being written of it can be kept nowhere."""
    moved = Signal()
    """Another sentence is current."""

    def __init__(self, library: Library, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.messages = messages
        self._drafting: Drafting | None = None
        self._pair: tuple[Draft, Draft] | None = None
        self._unit: int | None = None
        self._acting = False
        self._missed: Unknown | None = None
        """How the library said that it does not have the draft any more."""

    # --- what lies here -----------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether a draft lies here."""
        return self._drafting is not None

    @property
    def drafting(self) -> Drafting:
        """The draft with its acts; only while `is_open`."""
        assert self._drafting is not None
        return self._drafting

    @property
    def draft(self) -> Draft:
        """What stands there now; only while `is_open`."""
        return self.drafting.draft

    @property
    def card(self) -> DraftCard:
        """Whose draft of which article it is; only while `is_open`."""
        return self.drafting.card

    @property
    def can_change(self) -> bool:
        """Whether the draft may be changed: it is not finished, and the library can be written to."""
        return self._drafting is not None and not self.library.read_only and not self._drafting.finished

    @property
    def pair(self) -> tuple[Draft, Draft] | None:
        """The two codings that are settled in this draft; None if it is one author's own."""
        return self._pair

    @property
    def unit(self) -> int | None:
        """The current sentence."""
        return self._unit

    def open(self, draft_id: str) -> None:
        """Take a draft up where it was left; its first sentence without a code becomes current.

        Words that are being written in the one that lies here are kept first.

        Raises:
            Unknown, LibraryDamaged, StorageFailed: what lay here before still does.
        """
        if self._drafting is not None:
            self.about_to_act.emit()
        drafting = open_draft(self.library, draft_id)
        pair = None
        if drafting.card.part is Part.SETTLED:
            first, second = settled_pair(self.library, draft_id)
            pair = draft_content(self.library, first.draft_id), draft_content(self.library, second.draft_id)
        self._drafting, self._pair, self._missed = drafting, pair, None
        units = drafting.draft.units
        asked = (number for number, unit in enumerate(units) if unit.graded and not unit.coded)
        self._unit = next(asked, 0 if units else None)
        self.opened.emit()
        self.moved.emit()

    def close(self) -> None:
        """Lay the draft away; words that are being written are kept first."""
        if self._drafting is not None:
            self.about_to_act.emit()
        self._lay_down()

    def go_to(self, unit: int | None) -> None:
        """Make a sentence the current one."""
        if unit != self._unit and self.is_open and (unit is None or 0 <= unit < len(self.draft.units)):
            self._unit = unit
            self.moved.emit()

    # --- acts ---------------------------------------------------------------------------------------------

    def do(
        self, function: Callable[Concatenate[Draft, P], Edit], *args: P.args, **kwargs: P.kwargs
    ) -> DraftChange | None:
        """Do an act of `drafting`, as in `do(set_type, unit, code)`. None if it is refused, or if another
        window has cut the sentences otherwise meanwhile; that is told."""
        return self._guarded(lambda: self.drafting.act(function, *args, **kwargs), numbered=True)

    def apply(self, edit: Edit) -> DraftChange | None:
        """Do an edit that was made of `draft`. None as for `do`."""
        return self._guarded(lambda: self.drafting.apply(edit), numbered=True)

    def keep(self, function: Callable[[Draft, int, str], Edit], unit: int, text: str) -> None:
        """Keep what was written in a field, for `NoteField`: a refusal is the field's to tell.

        Raises:
            Refusal: nothing was kept.
        """
        before = self.draft
        try:
            change = self.drafting.act(function, unit, text)
        except Unknown as missed:
            self._miss(missed)
            raise
        self._take(change, before)

    def undo(self) -> DraftChange | None:
        """Take the newest act back and go where it was."""
        return self._guarded(lambda: self.drafting.undo(), follow=True)

    def redo(self) -> DraftChange | None:
        """Do once more what was taken back last and go where it is."""
        return self._guarded(lambda: self.drafting.redo(), follow=True)

    def finish(self) -> DraftChange | None:
        """Call the coding finished."""
        return self._guarded(lambda: self.drafting.finish())

    def reopen(self) -> DraftChange | None:
        """Go on with a finished coding."""
        return self._guarded(lambda: self.drafting.reopen())

    def catch_up(self) -> None:
        """Take over what another window did."""
        self._guarded(lambda: self.drafting.catch_up())

    def _guarded(
        self, act: Callable[[], DraftChange | None], *, follow: bool = False, numbered: bool = False
    ) -> DraftChange | None:
        """Do `act` once everything written is kept; `numbered`: it means sentences by their numbers now."""
        if self._drafting is None or self._acting:
            return None
        self._acting = True
        meant = self.draft
        try:
            self.about_to_act.emit()
            before = self.draft
            if numbered and not alike(meant, before):
                self._tell_cut()
                return None
            change = act()
        except Refusal as refusal:
            self.messages.refuse(refusal)
            if isinstance(refusal, Unknown):
                self._miss(refusal)
            return None
        finally:
            self._acting = False
        if change is None:
            return None
        self._take(change, before)
        if change.dropped:
            self._tell_cut()
            return None
        if follow and change.units:
            self.go_to(change.units[0])
        return change

    def _miss(self, missed: Unknown) -> None:
        """Lay the draft away if it is that which is missed: later, when whoever wanted it is done."""
        if (missed.kind, missed.name) == ("draft", self.card.draft_id) and self._missed is None:
            self._missed = missed
            QTimer.singleShot(0, self, self._lose)

    def _lose(self) -> None:
        missed = self._missed
        if missed is not None:  # and no other draft has come here meanwhile
            self._lay_down()
            self.gone.emit()
            self.messages.refuse(missed)

    def _lay_down(self) -> None:
        self._drafting = self._pair = self._unit = self._missed = None
        self.opened.emit()

    def _take(self, change: DraftChange, before: Draft) -> None:
        """Show a change of what was `before`."""
        if self._unit is not None:
            self._unit = unit_after(before, self.draft, self._unit)
        self.changed.emit(change)

    def _tell_cut(self) -> None:
        self.messages.tell(
            self.tr(
                "Another window has just cut the sentences otherwise, so nothing was done. Do it once more."
            )
        )
