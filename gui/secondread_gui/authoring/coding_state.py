"""What a sentence still lacks, and how far a whole coding is, kept up to date act by act."""

from __future__ import annotations

from collections.abc import Iterable

from secondread_core.answer_key import AnswerKey, KeyUnit, publishing_problems
from secondread_core.drafting.missing import Lack, Meter
from secondread_core.drafting.model import Draft, UnitDraft, coding_of

NO_REASON_CODES = frozenset(("no-rationale", str(Lack.NO_REASON)))
"""The codes of `lacks` that a reason settles."""


def blocking(unit: UnitDraft) -> tuple[str, ...]:
    """What stands in the way of publishing this sentence, by publishing's own rules and codes."""
    if not unit.graded:
        return ()
    coding = coding_of(unit)
    if coding is None:
        return (str(Lack.NO_CODE),)
    key = AnswerKey("", 1, "", "", (KeyUnit(unit.start, unit.end, coding),))
    return tuple(code for place, code in publishing_problems(key) if place)


def lacks(unit: UnitDraft) -> tuple[str, ...]:
    """What it lacks, also where that blocks nothing: a reason helps every learner."""
    found = blocking(unit)
    if unit.graded and unit.coded and not unit.rationale.strip() and "no-rationale" not in found:
        found = (*found, str(Lack.NO_REASON))
    return found


class CodingState:
    """Which sentences something blocks. After an act only those that changed are looked at again."""

    def __init__(self) -> None:
        self._blocked: set[int] = set()
        self._graded: set[int] = set()

    def take(self, draft: Draft, units: Iterable[int] | None = None) -> None:
        """Look at `units` of `draft`; None: at all of them, because their numbers mean others now."""
        if units is None:
            self._blocked, self._graded = set(), set()
            units = range(len(draft.units))
        for number in units:
            unit = draft.units[number]
            (self._graded.add if unit.graded else self._graded.discard)(number)
            (self._blocked.add if blocking(unit) else self._blocked.discard)(number)

    @property
    def meter(self) -> Meter:
        """How far the coding is."""
        return Meter(len(self._graded) - len(self._blocked), len(self._graded))

    def next_blocked(self, after: int | None) -> int | None:
        """The next sentence that something blocks, around the end if need be; None if there is none."""
        behind = -1 if after is None else after
        onward = [number for number in self._blocked if number > behind]
        return min(onward or self._blocked, default=None)

    def next_graded(self, after: int) -> int | None:
        """The next sentence that needs a code, coded or not; None behind the last one."""
        return min((number for number in self._graded if number > after), default=None)
