"""A class as a whole: its line of means, and whether a course taught skill or only suspicion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from secondread_core.measures.intervals import Interval, bootstrap
from secondread_core.measures.item_analysis import mean, standard_deviation
from secondread_core.measures.signal_detection import Detection, detection, pool
from secondread_core.scoring import Scores
from secondread_core.scoring_constants import DEFAULTS, ScoringConstants
from secondread_core.scoring_tally import SignalCounts


@dataclass(frozen=True, slots=True)
class Summary:
    """Over the `n` learners for whom the number is defined; `sd` of a sample."""

    n: int
    mean: float | None
    sd: float | None


@dataclass(frozen=True, slots=True)
class ClassLine:
    """Means over first attempts; d' and c of all counts pooled, with intervals over learners from 8 on."""

    learners: int
    type_score: Summary
    sourcing_score: Summary
    tilt: Summary
    detection: Detection | None
    d_prime_interval: Interval | None
    criterion_interval: Interval | None


@dataclass(frozen=True, slots=True)
class Change:
    """Mean change over `n` learners, with its interval from 8 on."""

    n: int
    mean: float | None
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """What a course changed. `more_suspicion_only`: tilt rose for certain while T did not."""

    type_score: Change
    tilt: Change
    more_suspicion_only: bool


def class_line(
    first_attempts: Sequence[Scores], seed: str, constants: ScoringConstants = DEFAULTS
) -> ClassLine:
    """The class line from one `Scores` per learner; resampling is seeded by `seed`, the article's id."""
    counts = [scores.type_signals for scores in first_attempts]
    enough = len(counts) >= constants.class_bootstrap

    def interval(of: Callable[[Detection], float]) -> Interval | None:
        def statistic(sample: Sequence[SignalCounts]) -> float | None:
            found = detection(pool(sample))
            return None if found is None else of(found)

        return bootstrap(counts, statistic, seed, constants.bootstrap_draws) if enough else None

    return ClassLine(
        learners=len(first_attempts),
        type_score=_summary([scores.type_score for scores in first_attempts]),
        sourcing_score=_summary([scores.sourcing_score for scores in first_attempts]),
        tilt=_summary([scores.tilt for scores in first_attempts]),
        detection=detection(pool(counts)),
        d_prime_interval=interval(lambda found: found.d_prime),
        criterion_interval=interval(lambda found: found.criterion),
    )


def before_after(
    pairs: Sequence[tuple[Scores, Scores]], seed: str, constants: ScoringConstants = DEFAULTS
) -> BeforeAfter:
    """The change from before a course to after it; one pair of scores per learner."""
    total = _change([(one.type_score, two.type_score) for one, two in pairs], seed, constants)
    tilt = _change([(one.tilt, two.tilt) for one, two in pairs], seed, constants)
    alarm = (
        tilt.interval is not None
        and total.interval is not None
        and round(tilt.interval[0], 9) > 0  # a change of nothing may come out a hair above 0
        and round(total.interval[0], 9) <= 0
    )
    return BeforeAfter(total, tilt, alarm)


def _summary(values: Sequence[float | None]) -> Summary:
    defined = [value for value in values if value is not None]
    return Summary(len(defined), mean(defined), standard_deviation(defined))


def _change(
    pairs: Sequence[tuple[float | None, float | None]], seed: str, constants: ScoringConstants
) -> Change:
    changes = [after - before for before, after in pairs if before is not None and after is not None]
    interval = None
    if len(changes) >= constants.class_bootstrap:
        interval = bootstrap(changes, mean, seed, constants.bootstrap_draws)
    return Change(len(changes), mean(changes), interval)
