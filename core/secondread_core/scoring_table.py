"""What a key asks at one level, worked out once, so that scoring an attempt only looks things up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from secondread_core.annotations import Span
from secondread_core.answer_key import AnswerKey, Coding
from secondread_core.codebook import LEVELS, TypeClass, TypeCode, type_class
from secondread_core.grading import Status, detail_credit, resolve_source, resolve_type
from secondread_core.scoring_constants import DEFAULTS, ScoringConstants
from secondread_core.span_overlap import snap_to_words

_ANSWERS: tuple[TypeClass | TypeCode, ...] = (*TypeClass, *TypeCode)


class Reason(StrEnum):
    """Why a number is undefined."""

    NOTHING_GRADED = "nothing-graded"
    ONE_CLASS = "one-class"
    NOTHING_MISSING = "nothing-missing"
    NO_TRACK = "no-scored-track"
    LEVEL = "not-at-this-level"


class Reply(NamedTuple):
    """What one answer to one unit comes to."""

    credit: float
    detail: float
    says_opinion: bool


class TypeRow(NamedTuple):
    """A unit graded on the type track; `replies` has every class and code that can be answered."""

    unit: int
    weight: float
    is_opinion: bool
    has_alternative: bool
    replies: Mapping[str, Reply]


class SourceRow(NamedTuple):
    """A unit graded on the sourcing track."""

    unit: int
    weight: float
    missing: bool


@dataclass(frozen=True, slots=True)
class ScoringTable:
    """A key at one level. Pairs stand for (reported, opinion)."""

    level: int
    units: int
    constants: ScoringConstants
    type_rows: tuple[TypeRow, ...]
    source_rows: tuple[SourceRow, ...]
    counts: tuple[int, int]
    weights: tuple[float, float]
    guess_line: float | None
    body: str
    spans: tuple[Span, ...]
    """Of the graded units, snapped to whole words; level 3 only."""
    reasons: tuple[tuple[str, Reason], ...]
    """(field of `Scores` that is undefined for this key, why): nothing a reader answers can change it."""


def scoring_table(
    key: AnswerKey | Iterable[Coding],
    level: int,
    body: str | None = None,
    constants: ScoringConstants = DEFAULTS,
) -> ScoringTable:
    """The table for `key` at `level` (1..3).

    Level 3 compares marked words, which needs the normalised `body` that the spans count in.

    Raises:
        ValueError: no such level, or level 3 without a body.
    """
    if level not in LEVELS:
        raise ValueError(f"no level {level}")
    if level == 3 and body is None:
        raise ValueError("level 3 compares marked words and needs the body")
    codings = [unit.coding for unit in key] if isinstance(key, AnswerKey) else list(key)
    type_rows = _type_rows(codings, constants)
    source_rows = _source_rows(codings, level)
    weights = _per_class(type_rows, [row.weight for row in type_rows])
    spans = [(span.start, span.end) for row in type_rows for span in codings[row.unit].spans]
    return ScoringTable(
        level=level,
        units=len(codings),
        constants=constants,
        type_rows=type_rows,
        source_rows=source_rows,
        counts=_counts(type_rows),
        weights=weights,
        guess_line=_guess_line(type_rows, weights),
        body=body or "",
        spans=snapped(body, spans) if level == 3 and body is not None else (),
        reasons=tuple(_reasons(level, weights, any(row.missing for row in source_rows))),
    )


def snapped(body: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """`spans` as whole words of `body`; those without a word are left out."""
    return tuple(whole for span in spans if (whole := snap_to_words(body, span)) is not None)


def type_score(gained: tuple[float, float], weights: tuple[float, float]) -> float | None:
    """T: 100 times the mean, over the classes present, of the share of a class's weight that was gained."""
    recalls = [share / weight for share, weight in zip(gained, weights, strict=True) if weight]
    return 100 * sum(recalls) / len(recalls) if recalls else None


def _type_rows(codings: list[Coding], constants: ScoringConstants) -> tuple[TypeRow, ...]:
    rows: list[TypeRow] = []
    for unit, coding in enumerate(codings):
        target = resolve_type(coding, constants)
        if target.status is not Status.GRADED:
            continue
        replies = {
            str(answer): Reply(
                credit=target.credit_for(answer),
                detail=detail_credit(coding, answer, constants),
                says_opinion=type_class(answer) is TypeClass.OPINION,
            )
            for answer in _ANSWERS
        }
        is_opinion = target.cls is TypeClass.OPINION
        rows.append(TypeRow(unit, coding.weight, is_opinion, target.has_alternative, replies))
    return tuple(rows)


def _source_rows(codings: list[Coding], level: int) -> tuple[SourceRow, ...]:
    targets = ((unit, coding, resolve_source(coding, level)) for unit, coding in enumerate(codings))
    return tuple(
        SourceRow(unit, coding.weight, bool(target.missing))
        for unit, coding, target in targets
        if target.status is Status.GRADED
    )


def _counts(rows: tuple[TypeRow, ...]) -> tuple[int, int]:
    opinions = sum(row.is_opinion for row in rows)
    return len(rows) - opinions, opinions


def _per_class(rows: tuple[TypeRow, ...], values: Iterable[float]) -> tuple[float, float]:
    """`values` added up for the reported and for the opinion units."""
    sums = [0.0, 0.0]
    for row, value in zip(rows, values, strict=True):
        sums[row.is_opinion] += value
    return sums[0], sums[1]


def _guess_line(rows: tuple[TypeRow, ...], weights: tuple[float, float]) -> float | None:
    """The larger T of the two constant answers."""
    scores = [
        type_score(_per_class(rows, [row.weight * row.replies[answer].credit for row in rows]), weights)
        for answer in TypeClass
    ]
    return max((value for value in scores if value is not None), default=None)


def _reasons(level: int, weights: tuple[float, float], any_missing: bool) -> Iterator[tuple[str, Reason]]:
    reported, opinion = weights
    if not reported and not opinion:
        names = ("type_score", "recall_opinion", "recall_reported", "tilt", "guess_line", "band")
        yield from ((name, Reason.NOTHING_GRADED) for name in (*names, "standard_error"))
    elif not reported or not opinion:
        yield "recall_opinion" if reported else "recall_reported", Reason.ONE_CLASS
        yield "tilt", Reason.ONE_CLASS
    if not any_missing:
        yield "sourcing_score", Reason.NOTHING_MISSING
    if level < 2:
        yield "exact_type", Reason.LEVEL
    elif not reported and not opinion:
        yield "exact_type", Reason.NOTHING_GRADED
    if level < 3:
        yield "spans", Reason.LEVEL
