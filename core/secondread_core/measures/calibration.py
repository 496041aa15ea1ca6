"""Whether readers are as often right as they say they are. Never part of a mark."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from secondread_core.feedback import TypeVerdict, Verdict
from secondread_core.measures.intervals import Interval, wilson
from secondread_core.scoring_constants import DEFAULTS, ScoringConstants


class BrierParts(NamedTuple):
    """`score = reliability - resolution + uncertainty`, with the stated levels as bins (Murphy 1973)."""

    reliability: float
    resolution: float
    uncertainty: float
    score: float


@dataclass(frozen=True, slots=True)
class ConfidenceLine:
    """The answers given with one confidence (1 guess, 2 fairly sure, 3 sure)."""

    confidence: int
    stated: float
    n: int
    right: int
    interval: Interval


def brier(stated: Sequence[float], outcome: Sequence[bool]) -> float | None:
    """Mean squared distance of the stated probability from what came out; None without ratings."""
    squares = [(probability - right) ** 2 for probability, right in zip(stated, outcome, strict=True)]
    return sum(squares) / len(squares) if squares else None


def brier_parts(stated: Sequence[float], outcome: Sequence[bool]) -> BrierParts | None:
    """The Brier score taken apart; None without ratings."""
    score = brier(stated, outcome)
    if score is None:
        return None
    bins: dict[float, list[bool]] = defaultdict(list)
    for probability, right in zip(stated, outcome, strict=True):
        bins[probability].append(right)
    n = len(outcome)
    base = sum(outcome) / n
    reliability = resolution = 0.0
    for probability, results in bins.items():
        share = sum(results) / len(results)
        reliability += len(results) * (probability - share) ** 2 / n
        resolution += len(results) * (share - base) ** 2 / n
    return BrierParts(reliability, resolution, base * (1 - base), score)


def ratings(verdicts: Iterable[Verdict]) -> list[tuple[int, bool]]:
    """(confidence, right) of every answer that states one; accepted alternatives, being neither, left out."""
    return [
        (verdict.confidence, verdict.type is TypeVerdict.RIGHT)
        for verdict in verdicts
        if verdict.confidence is not None and verdict.type is not TypeVerdict.ACCEPTED
    ]


def confidence_lines(
    rated: Sequence[tuple[int, bool]], constants: ScoringConstants = DEFAULTS
) -> tuple[ConfidenceLine, ...]:
    """A line for every confidence that was used, from `ratings`; none below 30 of them."""
    if len(rated) < constants.ratings_needed:
        return ()
    lines: list[ConfidenceLine] = []
    for confidence, stated in enumerate(constants.confidence_levels, start=1):
        results = [right for given, right in rated if given == confidence]
        limits = wilson(sum(results), len(results))
        if limits is not None:
            lines.append(ConfidenceLine(confidence, stated, len(results), sum(results), limits))
    return tuple(lines)
