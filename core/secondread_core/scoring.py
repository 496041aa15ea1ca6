"""What an attempt is worth: every number a reader or an instructor is shown of one article.

Scores count 0..100, shares 0..1. What is undefined is None, with its reason in `Scores.reasons`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from secondread_core.annotations import Mark
from secondread_core.answer_key import AnswerKey, Coding
from secondread_core.scoring_constants import DEFAULTS, ScoringConstants, Track
from secondread_core.scoring_table import Reason, ScoringTable, scoring_table, type_score
from secondread_core.scoring_tally import SignalCounts, match_spans, tally_flags, tally_types
from secondread_core.span_overlap import SpanMatch


class Band(StrEnum):
    """What T amounts to, in a word."""

    STRONG = "strong"
    SOLID = "solid"
    DEVELOPING = "developing"
    NOT_ABOVE_GUESSING = "not-above-guessing"


class ClassCount(NamedTuple):
    """Graded units of one class: how many were recognised, of how many."""

    found: int
    total: int


@dataclass(frozen=True, slots=True)
class Scores:
    """Every number of one attempt; units off or contested enter none of them."""

    level: int
    type_score: float | None
    """T: 100 times the mean recall of the classes present."""
    recall_opinion: float | None
    recall_reported: float | None
    opinions: ClassCount
    reported: ClassCount
    accepted: int
    """Units answered with the other class where the key accepts it, which no `found` counts."""
    tilt: float | None
    """Opinion recall minus reported recall: above 0 leans to suspicion."""
    guess_line: float | None
    """The larger T of the two constant answers."""
    band: Band | None
    standard_error: float | None
    """Of T, in its points."""
    answered: int
    unanswered: int
    unsure: int
    marked_opinion: int
    """Units called opinion, and `key_opinion` those of the key, both among the answered."""
    key_opinion: int
    type_signals: SignalCounts
    """Answered units without alternative credit: what is pooled over articles."""
    exact_type: float | None
    """Mean detail credit, unweighted, unanswered 0; from level 2."""
    sourcing_score: float | None
    """M: 100 times F1 of the flag, on weighted counts."""
    true_positives: float
    false_positives: float
    false_negatives: float
    source_signals: SignalCounts
    """Found, missed, unfounded, rightly left alone; an unflagged unit counts as "sourcing fine"."""
    answered_source_signals: SignalCounts
    """The same of the units whose type was answered: what is pooled over articles."""
    few_positives: bool
    """Too few missing sources in the key for a firm M: show "based on n"."""
    spans: SpanMatch | None
    """From level 3."""
    overall: float | None
    reasons: tuple[tuple[str, Reason], ...]
    """(field that is None, why)."""

    @property
    def net(self) -> int:
        """False alarms minus misses among the answered: above 0, more was called opinion than the key has."""
        return self.marked_opinion - self.key_opinion

    @property
    def tilt_standard_error(self) -> float | None:
        """Of the tilt: T's, from points to the scale of the tilt."""
        return None if self.tilt is None or self.standard_error is None else self.standard_error / 50

    @property
    def positives(self) -> int:
        """Graded units whose source is missing, by the key."""
        return self.source_signals.hits + self.source_signals.misses

    def why_undefined(self, name: str) -> Reason | None:
        """The reason why the field `name` is None; None if it has a value."""
        return dict(self.reasons).get(name)


def score_attempt(
    key: AnswerKey | Iterable[Coding],
    marks: Sequence[Mark],
    level: int,
    body: str | None = None,
    constants: ScoringConstants = DEFAULTS,
    weights: Mapping[Track, float] | None = None,
) -> Scores:
    """The scores of one attempt. For many attempts at one key, keep its `scoring_table` and call `score`."""
    return score(scoring_table(key, level, body, constants), marks, weights)


def score(table: ScoringTable, marks: Sequence[Mark], weights: Mapping[Track, float] | None = None) -> Scores:
    """The scores of `marks`, one per unit of the key in its order.

    `weights` are the course's for the overall mark; the constants' without.

    Raises:
        ValueError: another number of marks than units.
    """
    if len(marks) != table.units:
        raise ValueError(f"{len(marks)} marks for {table.units} units")
    constants = table.constants
    types = tally_types(table, marks)
    flags = tally_flags(table, marks)
    recall_reported, recall_opinion = (
        gained / weight if weight else None
        for gained, weight in zip(types.gained, table.weights, strict=True)
    )
    total = type_score(types.gained, table.weights)
    sourcing = flag_score(flags.true_positives, flags.false_positives, flags.false_negatives)
    spans = match_spans(table, marks) if table.level == 3 else None
    tracks = {
        Track.TYPE: total,
        Track.SOURCING: sourcing,
        Track.SPANS: None if spans is None else 100 * spans.f1,
    }
    whole = overall(tracks, constants.track_weights if weights is None else weights)
    return Scores(
        level=table.level,
        type_score=total,
        recall_opinion=recall_opinion,
        recall_reported=recall_reported,
        opinions=ClassCount(types.found[1], table.counts[1]),
        reported=ClassCount(types.found[0], table.counts[0]),
        accepted=types.accepted,
        tilt=None if recall_opinion is None or recall_reported is None else recall_opinion - recall_reported,
        guess_line=table.guess_line,
        band=band(total, table.guess_line, constants),
        standard_error=standard_error(zip(types.earned, table.counts, strict=True)),
        answered=len(table.type_rows) - types.unanswered - types.unsure,
        unanswered=types.unanswered,
        unsure=types.unsure,
        marked_opinion=types.all_signals.hits + types.all_signals.false_alarms,
        key_opinion=types.all_signals.hits + types.all_signals.misses,
        type_signals=types.firm_signals,
        exact_type=types.detail / len(table.type_rows) if table.level >= 2 and table.type_rows else None,
        sourcing_score=sourcing,
        true_positives=flags.true_positives,
        false_positives=flags.false_positives,
        false_negatives=flags.false_negatives,
        source_signals=flags.signals,
        answered_source_signals=flags.answered_signals,
        few_positives=0 < flags.signals.hits + flags.signals.misses < constants.few_positives,
        spans=spans,
        overall=whole,
        reasons=table.reasons if whole is not None else (*table.reasons, ("overall", Reason.NO_TRACK)),
    )


def flag_score(true_positives: float, false_positives: float, false_negatives: float) -> float | None:
    """M: 100 times F1 of the flag; None where no source is missing."""
    if not true_positives + false_negatives:
        return None
    return 100 * 2 * true_positives / (2 * true_positives + false_positives + false_negatives)


def overall(scores: Mapping[Track, float | None], weights: Mapping[Track, float]) -> float | None:
    """The weighted mean of the tracks that have a score (0..100); None where none with a weight has."""
    scored = [(weights.get(track, 0.0), value) for track, value in scores.items() if value is not None]
    whole = sum(weight for weight, _ in scored)
    return sum(weight * value for weight, value in scored) / whole if whole else None


def band(
    type_score: float | None, guess_line: float | None, constants: ScoringConstants = DEFAULTS
) -> Band | None:
    """What T (0..100) amounts to; never more than "not above guessing" this near to the guess line."""
    if type_score is None or guess_line is None:
        return None
    reached = round(type_score, 9)  # a sum of thirds may end a hair below the number it stands for
    if reached < guess_line + constants.guess_margin:
        return Band.NOT_ABOVE_GUESSING
    for least, name in (
        (constants.band_strong, Band.STRONG),
        (constants.band_solid, Band.SOLID),
        (constants.band_developing, Band.DEVELOPING),
    ):
        if reached >= least:
            return name
    return Band.NOT_ABOVE_GUESSING


def standard_error(recognised: Iterable[tuple[float, int]]) -> float | None:
    """The standard error of T, in its points, from (credits earned, units) of each class.

    `50 sqrt(sum q (1 - q) / n)` with `q = (x + 1) / (n + 2)`, which is never 0; with one class alone T is a
    plain share, and its factor 100. None where nothing is graded.
    """
    present = [(earned, n) for earned, n in recognised if n]
    if not present:
        return None
    shares = [((earned + 1) / (n + 2), n) for earned, n in present]
    return 100 / len(present) * math.sqrt(sum(q * (1 - q) / n for q, n in shares))


def display(value: float) -> int:
    """A number as it is shown: rounded, halves upwards."""
    return math.floor(round(value, 9) + 0.5)
