"""Going through one reader's marks unit by unit: the sums and counts that the scores are made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from secondread_core.annotations import Mark
from secondread_core.scoring_table import ScoringTable, snapped
from secondread_core.span_overlap import SpanMatch, partial_match


class SignalCounts(NamedTuple):
    """Yes-or-no answers against the key, as plain counts; "yes" is opinion, or a flag."""

    hits: int
    misses: int
    false_alarms: int
    correct_rejections: int


class TypeTally(NamedTuple):
    """The type track. Pairs stand for (reported, opinion) units of the key."""

    gained: tuple[float, float]
    """Credit times weight."""
    earned: tuple[float, float]
    """Credit alone."""
    found: tuple[int, int]
    accepted: int
    detail: float
    unanswered: int
    unsure: int
    all_signals: SignalCounts
    """Of every answered unit."""
    firm_signals: SignalCounts
    """Of the answered units without alternative credit."""


class FlagTally(NamedTuple):
    """The sourcing track: weighted counts, and plain ones."""

    true_positives: float
    false_positives: float
    false_negatives: float
    signals: SignalCounts
    answered_signals: SignalCounts
    """Of the units whose type was answered."""


def tally_types(table: ScoringTable, marks: Sequence[Mark]) -> TypeTally:
    """The type answers; a unit left open or marked unsure earns nothing and is no signal either."""
    gained, earned, found = [0.0, 0.0], [0.0, 0.0], [0, 0]
    accepted = unanswered = unsure = 0
    total_detail = 0.0
    answered = [[0, 0], [0, 0]]  # [opinion in the key][called opinion]
    firm = [[0, 0], [0, 0]]
    for unit, weight, is_opinion, has_alternative, replies in table.type_rows:
        mark = marks[unit]
        if mark.unsure:
            unsure += 1
            continue
        if mark.type is None:
            unanswered += 1
            continue
        credit, detail, says_opinion = replies[mark.type]
        gained[is_opinion] += weight * credit
        earned[is_opinion] += credit
        found[is_opinion] += credit == 1
        accepted += 0 < credit < 1
        total_detail += detail
        answered[is_opinion][says_opinion] += 1
        if not has_alternative:
            firm[is_opinion][says_opinion] += 1
    return TypeTally(
        (gained[0], gained[1]),
        (earned[0], earned[1]),
        (found[0], found[1]),
        accepted,
        total_detail,
        unanswered,
        unsure,
        _signals(answered),
        _signals(firm),
    )


def tally_flags(table: ScoringTable, marks: Sequence[Mark]) -> FlagTally:
    """The flags; whoever leaves a unit unflagged says that its sourcing is fine."""
    weighted = [[0.0, 0.0], [0.0, 0.0]]  # [missing by the key][flagged]
    plain = [[0, 0], [0, 0]]
    answered = [[0, 0], [0, 0]]
    for unit, weight, missing in table.source_rows:
        mark = marks[unit]
        weighted[missing][mark.flag] += weight
        plain[missing][mark.flag] += 1
        if mark.type is not None and not mark.unsure:
            answered[missing][mark.flag] += 1
    return FlagTally(weighted[1][1], weighted[0][1], weighted[1][0], _signals(plain), _signals(answered))


def match_spans(table: ScoringTable, marks: Sequence[Mark]) -> SpanMatch:
    """The marked words of the graded units against the key's, both as whole words."""
    marked = [span for row in table.type_rows for span in marks[row.unit].spans]
    return partial_match(snapped(table.body, marked), table.spans)


def _signals(counts: list[list[int]]) -> SignalCounts:
    (correct_rejections, false_alarms), (misses, hits) = counts
    return SignalCounts(hits, misses, false_alarms, correct_rejections)
