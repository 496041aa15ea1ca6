"""The class report's table of sentences: more of it the larger the class, since few learners show little.

Flags mean "look again at the key", never "wrong".
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding
from secondread_core.grading import Status, TypeTarget, resolve_type
from secondread_core.measures.intervals import Interval, fisher, wilson
from secondread_core.measures.item_analysis import (
    below_guessing,
    cronbach_alpha,
    item_rest_correlations,
    measurement_error,
)
from secondread_core.scoring_constants import DEFAULTS, ScoringConstants


class LookAgain(StrEnum):
    """Why a key's answer deserves another look."""

    BELOW_GUESSING = "below-guessing"
    AGAINST_THE_REST = "against-the-rest"
    STRONG_READERS_DISAGREE = "strong-readers-disagree"


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One graded unit (counted from 0 in the key). What the class is too small to show is None or empty."""

    unit: int
    counts: Mapping[str, int]
    """Answer (a class or a type code) and how many gave it."""
    blank: int
    """Left open or unsure."""
    right: int
    """In the key's class; an accepted alternative is neither right nor wrong."""
    share_right: float | None
    share_interval: Interval | None
    most_chosen_wrong: str | None
    flags: tuple[LookAgain, ...]
    item_rest: float | None
    item_rest_interval: Interval | None


@dataclass(frozen=True, slots=True)
class ItemReport:
    """The table, and how far a total can be relied on. `rough`: too few learners for firm correlations."""

    learners: int
    rows: tuple[ItemRow, ...]
    rough: bool
    alpha: float | None
    measurement_error: float | None


def item_report(
    codings: Sequence[Coding], attempts: Sequence[Sequence[Mark]], constants: ScoringConstants = DEFAULTS
) -> ItemReport:
    """The report on the units of a key that count, from the first attempts of a class (one row each).

    Raises:
        ValueError: an attempt has another number of marks than the key has units.
    """
    for marks in attempts:
        if len(marks) != len(codings):
            raise ValueError(f"{len(marks)} marks for {len(codings)} units")
    targets = [(unit, resolve_type(coding, constants)) for unit, coding in enumerate(codings)]
    graded = [(unit, target) for unit, target in targets if target.status is Status.GRADED]
    learners = len(attempts)
    credit = [[target.credit_for(_answer(marks[unit])) for unit, target in graded] for marks in attempts]
    large = learners >= constants.class_items
    correlations = item_rest_correlations(credit) if large else [None] * len(graded)
    reliable = large and len(graded) >= constants.reliability_units
    return ItemReport(
        learners=learners,
        rows=tuple(
            _row(unit, target, attempts, _strongest(credit, column), correlations[column], constants)
            for column, (unit, target) in enumerate(graded)
        ),
        rough=large and learners < constants.class_not_rough,
        alpha=cronbach_alpha(credit) if reliable else None,
        measurement_error=measurement_error(credit) if reliable else None,
    )


def _answer(mark: Mark) -> str | None:
    return None if mark.unsure else mark.type


def _row(
    unit: int,
    target: TypeTarget,
    attempts: Sequence[Sequence[Mark]],
    strongest: Sequence[int],
    correlation: float | None,
    constants: ScoringConstants,
) -> ItemRow:
    learners = len(attempts)
    answers = [_answer(marks[unit]) for marks in attempts]
    counts = Counter(str(answer) for answer in answers if answer is not None)
    right = sum(target.is_right(answer) for answer in answers)
    wrong = {answer: n for answer, n in counts.items() if not target.credit_for(answer)}
    shares = learners >= constants.class_shares
    flags: list[LookAgain] = []
    if learners >= constants.class_flags:
        answered = counts.total()
        if below_guessing(right, answered, constants.chance_right) < constants.flag_probability:
            flags.append(LookAgain.BELOW_GUESSING)
        if correlation is not None and correlation < constants.flag_correlation:
            flags.append(LookAgain.AGAINST_THE_REST)
        chosen = Counter(answers[learner] for learner in strongest if answers[learner] in wrong)
        if chosen and max(chosen.values()) > len(strongest) / 2:
            flags.append(LookAgain.STRONG_READERS_DISAGREE)
    return ItemRow(
        unit=unit,
        counts=dict(sorted(counts.items())),
        blank=learners - counts.total(),
        right=right,
        share_right=right / learners if shares else None,
        share_interval=wilson(right, learners) if shares else None,
        most_chosen_wrong=min(wrong, key=lambda answer: (-wrong[answer], answer), default=None)
        if shares
        else None,
        flags=tuple(flags),
        item_rest=correlation,
        item_rest_interval=None if correlation is None else fisher(correlation, learners),
    )


def _strongest(credit: Sequence[Sequence[float]], column: int) -> list[int]:
    """The learners of the top third by the total without `column`; ties at the border all belong to it."""
    rest = [math.fsum(row) - row[column] for row in credit]
    third = len(rest) // 3
    if not third:
        return []
    border = sorted(rest, reverse=True)[third - 1]
    return [learner for learner, value in enumerate(rest) if value >= border]
