"""Answers on their way into the library: what is saved, and what could not be saved yet."""

from __future__ import annotations

from collections.abc import Callable

from secondread_core.annotations import Mark
from secondread_core.errors import AlreadyHandedIn, AnswerLocked, LibraryDamaged, Refusal, Unknown
from secondread_core.session.sitting import Change, Sitting

_FOR_GOOD = (AlreadyHandedIn, AnswerLocked, Unknown, LibraryDamaged)
"""Refusals that no later try can turn: such an answer is refused, not kept."""


class AnswerDesk:
    """A sitting, and the answers that a full or missing disk refused: shown as not saved until they are."""

    def __init__(self, sitting: Sitting, *, read_only: bool) -> None:
        self.sitting = sitting
        self._read_only = read_only
        self._waiting: dict[int, Mark] = {}

    @property
    def waiting(self) -> int:
        """How many answers are not saved yet."""
        return len(self._waiting)

    @property
    def waiting_units(self) -> list[int]:
        """The units whose answers are not saved yet, the one refused last at the end."""
        return list(self._waiting)

    def mark(self, unit: int) -> Mark:
        """What the reader said of `unit`, saved or not."""
        return self._waiting.get(unit, self.sitting.marks[unit])

    def is_saved(self, unit: int) -> bool:
        """Whether that stands in the library."""
        return unit not in self._waiting

    def change(self, unit: int, act: Callable[[Mark], Mark]) -> Change:
        """Do `act` on the mark of `unit`. The same act on an answer that waits tries to save it again.

        Raises:
            Refusal: it was not saved; unless that is for good, it waits.
        """
        if unit in self._waiting and act(self.sitting.marks[unit]) == self._waiting[unit]:
            return self._save(unit, self._waiting[unit])
        return self._save(unit, act(self.mark(unit)))

    def save_waiting(self) -> list[int]:
        """Save what waits, one after another; the units concerned. What is refused for good waits no longer.

        Raises:
            Refusal: one that could not be saved; unless that is for good, it and the others still wait.
        """
        waiting = list(self._waiting.items())
        refused: Refusal | None = None
        for unit, mark in waiting:
            try:
                self._save(unit, mark)
            except _FOR_GOOD as refusal:
                del self._waiting[unit]
                refused = refused or refusal
        if refused is not None:
            raise refused
        return [unit for unit, _ in waiting]

    def drop_newest(self) -> int:
        """Forget the answer that was refused last; its unit.

        Raises:
            KeyError: none waits.
        """
        return self._waiting.popitem()[0]

    def give_up(self) -> list[int]:
        """Forget what waits; the units concerned."""
        units = list(self._waiting)
        self._waiting.clear()
        return units

    def _save(self, unit: int, mark: Mark) -> Change:
        try:
            change = self.sitting.mark(unit, mark)
        except Refusal as refusal:
            if not self._read_only and not isinstance(refusal, _FOR_GOOD):
                self._waiting.pop(unit, None)  # the newest one stands last
                self._waiting[unit] = mark
            raise
        self._waiting.pop(unit, None)
        return change
