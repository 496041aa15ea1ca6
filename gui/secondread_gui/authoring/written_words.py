"""The reason and the note to oneself as they are written: kept in the draft, or held until they can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from secondread_core.drafting.acts import set_rationale, set_remark
from secondread_core.drafting.edits import Edit
from secondread_core.drafting.model import Draft, UnitDraft
from secondread_core.drafting.whereabouts import alike, unit_after
from secondread_core.errors import Refusal
from secondread_core.exchange.key_checks import MAX_RATIONALE
from secondread_core.store.notes import MAX_NOTE
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.sentence_words import reason_field_words, remark_field_words
from secondread_gui.widgets.note_field import NoteField


@dataclass(frozen=True, slots=True)
class _Left:
    """What could not be kept of a draft that was laid away, by the numbers of its sentences then."""

    numbered: Draft | None
    reasons: dict[int, str]
    remarks: dict[int, str]


class WrittenWords(QObject):
    """`reason` and `remark` are the fields; whoever lays them out calls `show_unit` when anything changed.

    Fields know sentences by their numbers. Splitting, merging and other texts change those: what is not kept
    by then goes along with its sentence, and is never put in the place of words it has not seen.
    """

    renumbered = Signal()
    """While words were kept another window cut the text otherwise: everything is to be shown anew."""

    def __init__(self, desk: CodingDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft_id = ""
        self._numbered: Draft | None = None
        """The draft by whose numbers the fields know sentences."""
        self._left: dict[str, _Left] = {}
        self._refusal: Refusal | None = None
        self.keeping = False
        """Whether a field is just keeping its words: it must not be shown anything meanwhile."""
        refused = desk.messages.refuse
        self.reason = NoteField(
            partial(self._keep, set_rationale, _reason_of),
            refused,
            words=reason_field_words(),
            most=MAX_RATIONALE,
        )
        self.remark = NoteField(
            partial(self._keep, set_remark, _remark_of), refused, words=remark_field_words(), most=MAX_NOTE
        )
        desk.about_to_act.connect(self.commit)

    def show_unit(self, unit: int | None) -> None:
        """Show what is written on a sentence, as the draft has it now; what was written elsewhere is kept."""
        self._renumber()
        for field, told in self._fields():
            if unit is None:
                field.commit()
                field.recall(field.forget())
            else:
                field.show_note(unit, told(self._desk.draft.units[unit]))
            field.setReadOnly(unit is None or not self._desk.can_change)

    def take_draft(self) -> None:
        """Belong to the draft that lies on the desk now. What could not be kept in the one before waits until
        that one is opened again."""
        left = _Left(self._numbered, self.reason.forget(), self.remark.forget())
        if left.reasons or left.remarks:
            self._left[self._draft_id] = left
        self._draft_id = self._desk.card.draft_id if self._desk.is_open else ""
        found = self._left.pop(self._draft_id, _Left(None, {}, {}))
        self._numbered = found.numbered
        self.reason.recall(found.reasons)
        self.remark.recall(found.remarks)

    def commit(self) -> None:
        """Keep what is written; what is refused is told."""
        for field, _ in self._fields():
            if field.unsaved:
                field.commit()

    def try_commit(self) -> Refusal | None:
        """The same; what refused it, which is told to nobody else."""
        return self.reason.try_commit() or self.remark.try_commit()

    def give_up(self) -> None:
        """Forget whatever could not be kept."""
        self.reason.forget()
        self.remark.forget()
        self._left.clear()

    def _fields(self) -> Iterator[tuple[NoteField, Callable[[UnitDraft], str]]]:
        yield self.reason, _reason_of
        yield self.remark, _remark_of

    def _keep(
        self, act: Callable[[Draft, int, str], Edit], told: Callable[[UnitDraft], str], unit: int, text: str
    ) -> None:
        """Keep `text`; `unit` is the fields' number of its sentence."""
        desk, known = self._desk, self._numbered
        if not desk.is_open or desk.card.draft_id != self._draft_id or known is None:
            assert self._refusal is not None  # everything else was kept before the draft was laid away
            raise self._refusal

        def keep(draft: Draft, place: int, words: str) -> Edit:
            return act(draft, place, _carried(told, known.units[unit], draft.units[place], words))

        self.keeping = True
        try:
            kept = False
            while not kept:
                before = desk.draft
                place = unit_after(known, before, unit)
                if place is None:
                    return
                desk.keep(keep, place, text)
                kept = alike(before, desk.draft)  # or nothing was, because another window cut it otherwise
        except Refusal as refusal:
            self._refusal = refusal
            raise
        finally:
            self.keeping = False
        if alike(known, desk.draft):
            self._numbered = desk.draft
        else:
            self.renumbered.emit()

    def _renumber(self) -> None:
        """Take over the numbers that sentences have now."""
        before, after = self._numbered, self._desk.draft
        self._numbered = after
        if before is None or alike(before, after):
            return
        for field, told in self._fields():
            moved: dict[int, str] = {}
            for unit, text in field.forget().items():
                place = unit_after(before, after, unit)
                if place is not None:
                    words = _carried(told, before.units[unit], after.units[place], text)
                    moved[place] = f"{moved[place]}\n\n{words}" if place in moved else words
            field.recall(moved)


def _reason_of(unit: UnitDraft) -> str:
    return unit.rationale


def _remark_of(unit: UnitDraft) -> str:
    return unit.remark


def _carried(told: Callable[[UnitDraft], str], before: UnitDraft, after: UnitDraft, text: str) -> str:
    """`text`, written in the place of what `before` said, as `after` is to say it: where others' words have
    come there, below those."""
    now = told(after)
    if now in ("", text, told(before)):
        return text
    return f"{now}\n\n{text}" if text else now
