"""The draft that is being coded, which sentence is current, and the one way to change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from secondread_core.drafting.edits import Edit
from secondread_core.drafting.model import Draft
from secondread_core.errors import Refusal
from secondread_core.session.authoring import DraftChange, Drafting, open_draft, settled_pair
from secondread_core.store.database import Library
from secondread_core.store.drafts import DraftCard, Part, draft_content
from secondread_gui.messages import Messages

P = ParamSpec("P")


class CodingDesk(QObject):
    """Every pane of the room listens to it and asks it: an act is saved first and then shown.

    Sentences are numbered from 0 as in the draft; splitting and merging changes their numbers.
    """

    opened = Signal()
    """Another draft lies here, or none any more."""
    about_to_act = Signal()
    """An act is about to be done: fields in which somebody writes keep their words first, because afterwards
    the numbers of the sentences may be others."""
    changed = Signal(object)
    """The `DraftChange` of an act, of one taken back, or of what another window did."""
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

        Raises:
            Unknown, LibraryDamaged, StorageFailed: what lay here before still does.
        """
        drafting = open_draft(self.library, draft_id)
        pair = None
        if drafting.card.part is Part.SETTLED:
            first, second = settled_pair(self.library, draft_id)
            pair = draft_content(self.library, first.draft_id), draft_content(self.library, second.draft_id)
        self._drafting, self._pair = drafting, pair
        units = drafting.draft.units
        asked = (number for number, unit in enumerate(units) if unit.graded and not unit.coded)
        self._unit = next(asked, 0 if units else None)
        self.opened.emit()
        self.moved.emit()

    def close(self) -> None:
        """Lay the draft away; words that are being written are kept first."""
        if self._drafting is not None:
            self.about_to_act.emit()
        self._drafting = self._pair = self._unit = None
        self.opened.emit()

    def go_to(self, unit: int | None) -> None:
        """Make a sentence the current one."""
        if unit != self._unit and self.is_open and (unit is None or 0 <= unit < len(self.draft.units)):
            self._unit = unit
            self.moved.emit()

    # --- acts ---------------------------------------------------------------------------------------------

    def do(
        self, function: Callable[Concatenate[Draft, P], Edit], *args: P.args, **kwargs: P.kwargs
    ) -> DraftChange | None:
        """Do one of the acts of `drafting`, such as `set_type, unit, code`; None if it was refused, and told."""
        return self._guarded(lambda: self.drafting.act(function, *args, **kwargs))

    def apply(self, edit: Edit) -> DraftChange | None:
        """Do an edit that was made of `draft`. None if it was refused, which is told."""
        return self._guarded(lambda: self.drafting.apply(edit))

    def keep(self, function: Callable[[Draft, int, str], Edit], unit: int, text: str) -> None:
        """Keep what was written in a field, for `NoteField`: a refusal is the field's to tell.

        Raises:
            Refusal: nothing was kept.
        """
        self._take(self.drafting.act(function, unit, text))

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

    def _guarded(self, act: Callable[[], DraftChange | None], *, follow: bool = False) -> DraftChange | None:
        if self._drafting is None or self._acting:
            return None
        self._acting = True
        try:
            self.about_to_act.emit()
            change = act()
        except Refusal as refusal:
            self.messages.refuse(refusal)
            return None
        finally:
            self._acting = False
        if change is not None:
            self._take(change)
            if follow and change.units:
                self.go_to(change.units[0])
        return change

    def _take(self, change: DraftChange) -> None:
        last = len(self.draft.units) - 1
        if self._unit is not None and self._unit > last:
            self._unit = last
        self.changed.emit(change)
