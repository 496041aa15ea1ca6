"""One sitting: answer, take back, hand in.

Every act is saved first and then shown: the marks of a `Sitting` change only once the library has them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import timedelta

from secondread_core.annotations import Mark, from_json, to_json
from secondread_core.canonical_json import canonical
from secondread_core.errors import AlreadyHandedIn, AnswerLocked, LibraryDamaged
from secondread_core.event_chain import Operation
from secondread_core.history import History, replay
from secondread_core.modes import Mode
from secondread_core.session.pacing import time_spent
from secondread_core.store.articles import StoredArticle, stored_article
from secondread_core.store.attempts import Attempt, attempt, mark_values, marks_of
from secondread_core.store.database import Library
from secondread_core.store.events import acts_of, last_sequence, record_hand_in, record_mark, times_of


@dataclass(frozen=True, slots=True)
class Change:
    """What an act changed: the units whose mark is another now or settled, and what can be done next."""

    units: tuple[int, ...]
    can_undo: bool
    can_redo: bool
    handed_in: bool


class Sitting:
    """An attempt being worked on; `resume` makes one. Whatever raises leaves it as the library has it."""

    attempt: Attempt
    stored: StoredArticle
    asked: tuple[int, ...]
    """The units to ask about, in order."""

    def __init__(self, library: Library, attempt_id: str) -> None:
        self._library = library
        self.attempt = attempt(library, attempt_id)
        self.stored = stored_article(library, self.attempt.article_id)
        self.asked = tuple(i for i, unit in enumerate(self.stored.segmentation.units) if unit.asked)
        self._asked = frozenset(self.asked)
        self._marks: list[Mark] = []
        self._history = History()
        self._sequence = 0
        self._load()

    @property
    def marks(self) -> Sequence[Mark]:
        """What stands at each unit of the article. To be read only."""
        return self._marks

    @property
    def revealed(self) -> Set[int]:
        """The units whose reason was shown: their answers are settled. To be read only."""
        return self._history.revealed

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return bool(self._history.done) and not self._handed_in

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do once more."""
        return bool(self._history.undone) and not self._handed_in

    @property
    def _handed_in(self) -> bool:
        return self.attempt.handed_in_at is not None

    def open_units(self) -> list[int]:
        """The units asked about that have no answer yet."""
        return [unit for unit in self.asked if not self._marks[unit].answered]

    def mark(self, unit: int, mark: Mark) -> Change:
        """Answer a unit (counted from 0). The mark that stands there already changes nothing.

        Raises:
            AlreadyHandedIn, AnswerLocked (its reason was shown), and whatever `Library.writing` raises: the
            answer is not kept.
            ValueError: a unit that is not asked about.
        """
        if unit not in self._asked:
            raise ValueError(f"unit {unit} is not asked about")
        changed = self._catch_up()
        if self._handed_in:
            raise AlreadyHandedIn(self.attempt.attempt_id)
        if unit in self.revealed:
            raise AnswerLocked(self.attempt.attempt_id, unit)
        if self._marks[unit] == mark:
            return self._change(changed)
        self._sequence = record_mark(self._library, self.attempt.attempt_id, Operation.MARK, unit, mark)
        self._history.mark(unit, canonical(to_json(mark)))
        self._set(unit, mark)
        return self._change({*changed, unit})

    def reveal(self, unit: int) -> Change:
        """Settle the answer to a unit, so that its reason may be shown. Twice is as once.

        Raises:
            AlreadyHandedIn, and whatever `Library.writing` raises: nothing may be shown.
            ValueError: this is no practice, or the unit has no answer.
        """
        if self.attempt.mode is not Mode.PRACTICE:
            raise ValueError("only practice shows reasons")
        changed = self._catch_up()
        if unit in self.revealed:
            return self._change(changed)
        if self._handed_in:
            raise AlreadyHandedIn(self.attempt.attempt_id)
        if unit not in self._asked or not self._marks[unit].answered:
            raise ValueError(f"unit {unit} has no answer")
        mark = self._marks[unit]
        self._sequence = record_mark(self._library, self.attempt.attempt_id, Operation.REVEAL, unit, mark)
        self._history.reveal(unit)
        return self._change({*changed, unit})

    def spent(self) -> timedelta:
        """What the sitting has taken so far, from act to act; see `pacing.time_spent`.

        Raises:
            LibraryDamaged, StorageFailed
        """
        return time_spent(times_of(self._library, self.attempt.attempt_id))

    def undo(self) -> Change | None:
        """Take the newest act back; None if there is none.

        Raises:
            AlreadyHandedIn, and whatever `Library.writing` raises: nothing is taken back.
        """
        return self._step(Operation.UNDO)

    def redo(self) -> Change | None:
        """Do what was taken back last once more; None if nothing was, or another act came since.

        Raises:
            AlreadyHandedIn, and whatever `Library.writing` raises: nothing is done.
        """
        return self._step(Operation.REDO)

    def hand_in(self) -> Change:
        """Close the attempt for good.

        Raises:
            AlreadyHandedIn, and whatever `Library.writing` raises: it is still open.
        """
        changed = self._catch_up()
        self._sequence = record_hand_in(self._library, self.attempt.attempt_id)
        self.attempt = attempt(self._library, self.attempt.attempt_id)
        return self._change(changed)

    def _step(self, operation: Operation) -> Change | None:
        changed = self._catch_up()
        if self._handed_in:
            raise AlreadyHandedIn(self.attempt.attempt_id)
        undoing = operation is Operation.UNDO
        steps = self._history.done if undoing else self._history.undone
        if not steps:
            return self._change(changed) if changed else None
        unit, before, after = steps[-1]
        mark = from_json(json.loads(before if undoing else after))
        self._sequence = record_mark(self._library, self.attempt.attempt_id, operation, unit, mark)
        if undoing:
            self._history.undo()
        else:
            self._history.redo()
        self._set(unit, mark)
        return self._change({*changed, unit})

    def _catch_up(self) -> set[int]:
        """Take over what another sitting on the attempt did meanwhile; the units it changed or settled."""
        if last_sequence(self._library, self.attempt.attempt_id) == self._sequence:
            return set()
        before, settled = self._marks, self.revealed
        self._load()
        pairs = enumerate(zip(before, self._marks, strict=True))
        return {unit for unit, (old, new) in pairs if old != new} | (self.revealed - settled)

    def _load(self) -> None:
        library, attempt_id = self._library, self.attempt.attempt_id
        self.attempt = attempt(library, attempt_id)
        self._marks = marks_of(library, attempt_id, len(self.stored.segmentation.units))
        damage = LibraryDamaged(library.path, "event-chain", attempt_id)
        try:
            self._history = replay(acts_of(library, attempt_id))
        except (ValueError, TypeError) as error:
            raise damage from error
        if self._history.values != mark_values(library, attempt_id):
            raise damage
        self._sequence = last_sequence(library, attempt_id)

    def _set(self, unit: int, mark: Mark) -> None:
        more = mark.answered - self._marks[unit].answered
        if more:
            self.attempt = replace(self.attempt, answered=self.attempt.answered + more)
        self._marks[unit] = mark

    def _change(self, units: Iterable[int]) -> Change:
        return Change(tuple(sorted(units)), self.can_undo, self.can_redo, self._handed_in)


def resume(library: Library, attempt_id: str) -> Sitting:
    """The sitting of an attempt, as it was left: answers, and what can be undone and redone.

    Raises:
        Unknown, LibraryDamaged (the answers do not follow from their log), StorageFailed
    """
    return Sitting(library, attempt_id)
