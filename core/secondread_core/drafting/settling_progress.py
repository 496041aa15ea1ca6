"""What has to be settled in a draft of two codings, and how far each of it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from secondread_core.drafting.model import Draft, UnitDraft
from secondread_core.drafting.settling import Disagreement, Over, unsettled


class Stage(StrEnum):
    """How far a question is."""

    OPEN = "open"
    NO_CODE = "no-code"
    """It is to be something else than either said, and was not coded yet."""
    NO_CAUSE = "no-cause"
    """It is decided, but not why the authors had differed."""
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Question:
    """One unit (from 0) to be settled. `over` is empty where both said the same and it was changed since."""

    unit: int
    over: tuple[Over, ...]
    stage: Stage


def questions(
    differing: Sequence[Disagreement], settled: Draft, first: Draft, second: Draft
) -> list[Question]:
    """Everything the two codings differ over (`settling.disagreements`), and everything else that was
    decided or left open in `settled`, in text order.

    Raises:
        ValueError: the drafts are not of one segmentation.
    """
    still = set(unsettled(settled, first, second))
    over = {one.unit: one.over for one in differing}
    decided = {number for number, unit in enumerate(settled.units) if unit.outcome is not None}
    return [
        Question(number, over.get(number, ()), _stage(settled.units[number], still=number in still))
        for number in sorted(still | decided | over.keys())
    ]


def _stage(unit: UnitDraft, *, still: bool) -> Stage:
    if unit.outcome is None:
        return Stage.OPEN
    if still:
        return Stage.NO_CODE
    return Stage.SETTLED if unit.why is not None else Stage.NO_CAUSE
