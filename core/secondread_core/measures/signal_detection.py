"""Skill apart from suspicion: how well opinion is told from reporting, and which way the reader leans.

After Macmillan & Creelman (2005) and Stanislaw & Todorov (1999). Pool counts over articles first; never
average d' (the mean of short articles is biased).
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secondread_core.scoring_constants import DEFAULTS, ScoringConstants
from secondread_core.scoring_tally import SignalCounts


class Lean(StrEnum):
    """Which way a reader leans over time, on the type question or on the flag."""

    SUSPICIOUS = "suspicious"
    TRUSTING = "trusting"
    NO_CLEAR_LEAN = "no-clear-lean"
    NOT_ENOUGH = "not-enough-yet"


@dataclass(frozen=True, slots=True)
class Detection:
    """Rates 0..1 after the log-linear correction; `d_prime` is skill, `criterion` below 0 over-flags."""

    hit_rate: float
    false_alarm_rate: float
    d_prime: float
    criterion: float
    se_d_prime: float
    se_criterion: float


@dataclass(frozen=True, slots=True)
class LongRunLean:
    """A lean and what it rests on: `signals` opinions (or missing sources), `noises` others."""

    code: Lean
    signals: int
    noises: int
    detection: Detection | None


def pool(counts: Iterable[SignalCounts]) -> SignalCounts:
    """The counts of several attempts added up."""
    rows = list(counts)
    return (
        SignalCounts(*(sum(column) for column in zip(*rows, strict=True)))
        if rows
        else SignalCounts(0, 0, 0, 0)
    )


def detection(counts: SignalCounts) -> Detection | None:
    """d' and c with their standard errors (Gourevitch & Galanter 1967); None without signals or noises.

    The log-linear correction is always applied, in proportion to the base rate (Hautus 1995):
    `H = (h + p) / (S + 2p)`, `F = (f + q) / (N + 2q)` with `p = S / (S + N)`, `q = 1 - p`.
    """
    from statistics import NormalDist

    signals, noises = counts.hits + counts.misses, counts.false_alarms + counts.correct_rejections
    if not signals or not noises:
        return None
    p = signals / (signals + noises)
    hit_rate = (counts.hits + p) / (signals + 2 * p)
    false_alarm_rate = (counts.false_alarms + 1 - p) / (noises + 2 * (1 - p))
    normal = NormalDist()
    z_hit, z_false = normal.inv_cdf(hit_rate), normal.inv_cdf(false_alarm_rate)
    variance = hit_rate * (1 - hit_rate) / (signals * normal.pdf(z_hit) ** 2)
    variance += false_alarm_rate * (1 - false_alarm_rate) / (noises * normal.pdf(z_false) ** 2)
    error = math.sqrt(variance)
    return Detection(hit_rate, false_alarm_rate, z_hit - z_false, -(z_hit + z_false) / 2, error, error / 2)


def long_run_lean(counts: SignalCounts, constants: ScoringConstants = DEFAULTS) -> LongRunLean:
    """The lean in the pooled `counts` of first unaided attempts, named where large and certain enough."""
    signals, noises = counts.hits + counts.misses, counts.false_alarms + counts.correct_rejections
    found = detection(counts)
    if found is None or min(signals, noises) < constants.signals_needed:
        return LongRunLean(Lean.NOT_ENOUGH, signals, noises, found)
    size = abs(found.criterion)
    code = Lean.NO_CLEAR_LEAN
    if size >= constants.lean_smallest and size > constants.lean_z * found.se_criterion:
        code = Lean.SUSPICIOUS if found.criterion < 0 else Lean.TRUSTING
    return LongRunLean(code, signals, noises, found)


def detection_from_rates(hit_rate: float, false_alarm_rate: float) -> tuple[float, float, float] | None:
    """(d', c, beta) of uncorrected rates; None where a rate is 0 or 1."""
    from statistics import NormalDist

    if not (0 < hit_rate < 1 and 0 < false_alarm_rate < 1):
        return None
    z_hit, z_false = NormalDist().inv_cdf(hit_rate), NormalDist().inv_cdf(false_alarm_rate)
    d_prime, criterion = z_hit - z_false, -(z_hit + z_false) / 2
    return d_prime, criterion, math.exp(d_prime * criterion)


def a_prime(hit_rate: float, false_alarm_rate: float) -> float:
    """A' (Pollack & Norman 1964), a distribution-free skill: 0.5 at chance, 1 at best."""
    if hit_rate == false_alarm_rate:
        return 0.5
    high, low = max(hit_rate, false_alarm_rate), min(hit_rate, false_alarm_rate)
    gap = high - low
    area = (gap * gap + gap) / (4 * high - 4 * high * low)
    return 0.5 + math.copysign(area, hit_rate - false_alarm_rate)


def rank_auc(score: Sequence[float], positive: Sequence[bool]) -> float | None:
    """Area under the ROC curve: the chance that a positive scores above a negative, ties half.

    None unless both kinds occur.
    """
    above = [value for value, yes in zip(score, positive, strict=True) if yes]
    below = sorted(value for value, yes in zip(score, positive, strict=True) if not yes)
    if not above or not below:
        return None
    wins = sum(bisect_left(below, value) + bisect_right(below, value) for value in above)
    return wins / (2 * len(above) * len(below))
