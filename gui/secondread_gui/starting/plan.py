"""How somebody means to read an article. The last choice is the next suggestion."""

from __future__ import annotations

from dataclasses import dataclass

from secondread_core.codebook import LEVELS
from secondread_core.modes import Mode
from secondread_core.store.attempts import MOST_MINUTES
from secondread_core.store.database import Library
from secondread_core.store.preferences import read_preference, write_preference

_NAME = "plan"


@dataclass(frozen=True, slots=True)
class Plan:
    """`minutes` is the time that the reader means to take, None to see no clock."""

    level: int = 1
    mode: Mode = Mode.PRACTICE
    minutes: int | None = None


def remembered_plan(library: Library, learner_id: str) -> Plan:
    """What the learner chose last; the first choice of the program where that cannot be read.

    Raises:
        LibraryDamaged, StorageFailed
    """
    value = read_preference(library, learner_id, _NAME)
    if not isinstance(value, dict):
        return Plan()
    level, mode, minutes = value.get("level"), value.get("mode"), value.get("minutes")
    return Plan(
        level=level if type(level) is int and level in LEVELS else 1,
        mode=Mode(mode) if mode in tuple(Mode) else Mode.PRACTICE,
        minutes=minutes if type(minutes) is int and 1 <= minutes <= MOST_MINUTES else None,
    )


def remember_plan(library: Library, learner_id: str, plan: Plan) -> None:
    """Keep a choice for the next article.

    Raises:
        whatever `Library.writing` raises.
    """
    value = {"level": plan.level, "mode": str(plan.mode), "minutes": plan.minutes}
    write_preference(library, learner_id, _NAME, value)
