"""What is said of an attempt, as codes: a verdict on every unit, and the tendency in one article.

The window words them. A lean over many articles is in `measures.signal_detection`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secondread_core.annotations import Mark
from secondread_core.answer_key import AnswerKey, Coding
from secondread_core.codebook import TypeClass, TypeCode, type_class
from secondread_core.grading import Status, detail_credit, resolve_source, resolve_type
from secondread_core.scoring import Scores
from secondread_core.scoring_constants import DEFAULTS, ScoringConstants

SURE = 3
"""The highest confidence that can be stated."""


class TypeVerdict(StrEnum):
    """On the type answer. ACCEPTED is the other class where the key accepts it, for half the credit."""

    RIGHT = "right"
    ACCEPTED = "accepted"
    MISSED_OPINION = "missed-opinion"
    REPORTED_CALLED_OPINION = "reported-called-opinion"
    REPORTED_CALLED_NO_CLAIM = "reported-called-no-claim"
    UNANSWERED = "unanswered"
    UNSURE = "unsure"
    CONTESTED = "contested"
    NOT_GRADED = "not-graded"


class SourceVerdict(StrEnum):
    """On the missing-source flag, set or not."""

    FOUND = "found"
    SOURCE_MISSED = "source-missed"
    UNFOUNDED_FLAG = "unfounded-flag"
    FINE = "fine"
    CONTESTED = "contested"
    NOT_GRADED = "not-graded"


class Tendency(StrEnum):
    """How much was called opinion in one article, against the key. Says nothing about the person."""

    MORE_THAN_KEY = "more-than-key"
    FEWER_THAN_KEY = "fewer-than-key"
    NEAR_KEY = "near-key"


_DIFFERENT_TYPE = frozenset(
    {
        TypeVerdict.MISSED_OPINION,
        TypeVerdict.REPORTED_CALLED_OPINION,
        TypeVerdict.REPORTED_CALLED_NO_CLAIM,
        TypeVerdict.UNANSWERED,
        TypeVerdict.UNSURE,
    }
)
_DIFFERENT_SOURCE = frozenset({SourceVerdict.SOURCE_MISSED, SourceVerdict.UNFOUNDED_FLAG})


@dataclass(frozen=True, slots=True)
class Verdict:
    """On one unit. `unit` counts from 0; rationale and skills are the key's, at the same place."""

    unit: int
    type: TypeVerdict
    source: SourceVerdict
    credit: float | None
    """Of the type answer, 0..1; None unless graded."""
    detail: float | None
    """Of the fine code, 0..1; None unless graded, and at level 1."""
    confidence: int | None
    """As stated with the type answer (1 guess .. 3 sure); None unless graded and answered."""

    @property
    def is_difference(self) -> bool:
        """Whether the reader left something to learn here: the report's "only what I missed"."""
        return self.type in _DIFFERENT_TYPE or self.source in _DIFFERENT_SOURCE

    @property
    def is_sure_but_wrong(self) -> bool:
        """Whether the reader was sure of a type answer that earned nothing."""
        return self.confidence == SURE and self.type in _DIFFERENT_TYPE


@dataclass(frozen=True, slots=True)
class ArticleTendency:
    """`marked` units were called opinion where the key has `in_key`, both among the answered graded units."""

    code: Tendency
    marked: int
    in_key: int


def verdicts(
    key: AnswerKey | Iterable[Coding],
    marks: Sequence[Mark],
    level: int,
    constants: ScoringConstants = DEFAULTS,
) -> tuple[Verdict, ...]:
    """The verdict on every unit, in the key's order.

    Raises:
        ValueError: another number of marks than units.
    """
    codings = [unit.coding for unit in key] if isinstance(key, AnswerKey) else list(key)
    return tuple(
        verdict(unit, coding, mark, level, constants)
        for unit, (coding, mark) in enumerate(zip(codings, marks, strict=True))
    )


def verdict(
    unit: int, coding: Coding, mark: Mark, level: int, constants: ScoringConstants = DEFAULTS
) -> Verdict:
    """The verdict on unit `unit` alone, as guided practice shows it once the answer is locked."""
    target = resolve_type(coding, constants)
    graded = target.status is Status.GRADED
    answer = None if mark.unsure else mark.type
    credit = target.credit_for(answer)
    return Verdict(
        unit=unit,
        type=_type_verdict(target.status, target.cls, credit, mark),
        source=_source_verdict(coding, mark, level),
        credit=credit if graded else None,
        detail=detail_credit(coding, answer, constants) if graded and level >= 2 else None,
        confidence=mark.confidence if graded and answer is not None else None,
    )


def article_tendency(scores: Scores, constants: ScoringConstants = DEFAULTS) -> ArticleTendency:
    """Whether clearly more, or clearly less, was called opinion in this article than its key has."""
    code = Tendency.NEAR_KEY
    if abs(scores.net) >= constants.net_to_mention:
        code = Tendency.MORE_THAN_KEY if scores.net > 0 else Tendency.FEWER_THAN_KEY
    return ArticleTendency(code, scores.marked_opinion, scores.key_opinion)


def _type_verdict(status: Status, cls: TypeClass | None, credit: float, mark: Mark) -> TypeVerdict:
    if status is not Status.GRADED:
        return TypeVerdict.CONTESTED if status is Status.CONTESTED else TypeVerdict.NOT_GRADED
    if mark.unsure:
        return TypeVerdict.UNSURE
    if mark.type is None:
        return TypeVerdict.UNANSWERED
    if type_class(mark.type) is cls:
        return TypeVerdict.RIGHT
    if credit > 0:
        return TypeVerdict.ACCEPTED
    if cls is TypeClass.OPINION:
        return TypeVerdict.MISSED_OPINION
    if mark.type == TypeCode.NO_CLAIM:
        return TypeVerdict.REPORTED_CALLED_NO_CLAIM
    return TypeVerdict.REPORTED_CALLED_OPINION


def _source_verdict(coding: Coding, mark: Mark, level: int) -> SourceVerdict:
    target = resolve_source(coding, level)
    if target.status is not Status.GRADED:
        return SourceVerdict.CONTESTED if target.status is Status.CONTESTED else SourceVerdict.NOT_GRADED
    if target.missing:
        return SourceVerdict.FOUND if mark.flag else SourceVerdict.SOURCE_MISSED
    return SourceVerdict.UNFOUNDED_FLAG if mark.flag else SourceVerdict.FINE
