"""How far two or more authors agree on an article, and the certificate of it that a key carries.

Only independent codings of one segmentation go in, never what was settled afterwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from secondread_core.answer_key import Certificate, Coding
from secondread_core.codebook import TYPE_CLASS, Role, TypeClass, missing_codes
from secondread_core.measures.agreement import (
    Values,
    krippendorff_alpha,
    percent_agreement,
    specific_agreement,
)
from secondread_core.measures.alpha_interval import alpha_interval
from secondread_core.measures.intervals import Interval
from secondread_core.scoring_constants import DEFAULTS, ScoringConstants

Codings = Sequence[Sequence[Coding | None]]
"""One row per author, one coding per unit of the same segmentation; None where not coded."""


class AlphaBand(StrEnum):
    """What an alpha amounts to; it informs and never blocks."""

    GOOD = "good"
    TENTATIVE = "tentative"
    REVISE = "revise"


@dataclass(frozen=True, slots=True)
class LabelAgreement:
    """On one question. `n` units (or words) have two values or more; shares 0..1, alpha up to 1."""

    n: int
    percent: float | None
    alpha: float | None
    interval: Interval | None
    band: AlphaBand | None


@dataclass(frozen=True, slots=True)
class AuthorAgreement:
    """Over the `units` that two authors or more coded and none marked as furniture. Units count from 0."""

    units: tuple[int, ...]
    by_class: LabelAgreement
    """Reported or opinion; who coded "no claim" gave no class."""
    by_type: LabelAgreement
    by_missing: LabelAgreement
    opinion: float | None
    """Specific agreement, as `missing`."""
    missing: float | None
    type_confusion: Counter[tuple[str, str]]
    """(an author's type code, that of a later one in the list) and how often."""
    source_confusion: Counter[tuple[str, str]]
    disagreements: tuple[int, ...]
    """Where type or sourcing codes differ."""
    role_disagreements: tuple[int, ...]
    """Where the roles differ, furniture included."""


def author_agreement(
    codings: Codings, level: int, article_id: str, constants: ScoringConstants = DEFAULTS
) -> AuthorAgreement:
    """The agreement of `codings` for a course at `level`; intervals are seeded by `article_id`.

    Raises:
        ValueError: rows of different lengths.
    """
    columns = [tuple(coding for coding in unit if coding is not None) for unit in zip(*codings, strict=True)]
    shared = [
        index
        for index, unit in enumerate(columns)
        if len(unit) >= 2 and not any(coding.role is Role.FURNITURE for coding in unit)
    ]
    compared = [columns[index] for index in shared]
    positive = missing_codes(level)

    def on(value: Callable[[Coding], str | None]) -> LabelAgreement:
        return _label_agreement(
            [[value(coding) for coding in unit] for unit in compared], article_id, constants
        )

    return AuthorAgreement(
        units=tuple(shared),
        by_class=on(_class_of),
        by_type=on(lambda coding: coding.type_code),
        by_missing=on(lambda coding: "missing" if coding.source_code in positive else "fine"),
        opinion=_specific(compared, lambda coding: _class_of(coding) is TypeClass.OPINION),
        missing=_specific(compared, lambda coding: coding.source_code in positive),
        type_confusion=_confusion(compared, lambda coding: coding.type_code),
        source_confusion=_confusion(compared, lambda coding: coding.source_code),
        disagreements=tuple(
            index
            for index in shared
            if len({(coding.type_code, coding.source_code) for coding in columns[index]}) > 1
        ),
        role_disagreements=tuple(
            index for index, unit in enumerate(columns) if len({coding.role for coding in unit}) > 1
        ),
    )


def certificate(agreement: AuthorAgreement, authors: Sequence[str]) -> Certificate:
    """What is kept of `agreement` with the key."""
    by_class, by_type, by_missing = agreement.by_class, agreement.by_type, agreement.by_missing
    return Certificate(
        authors=tuple(authors),
        n=len(agreement.units),
        alpha_class=by_class.alpha,
        alpha_type=by_type.alpha,
        alpha_missing=by_missing.alpha,
        agreement_class=by_class.percent,
        agreement_type=by_type.percent,
        agreement_missing=by_missing.percent,
        interval_class=by_class.interval,
        interval_type=by_type.interval,
        interval_missing=by_missing.interval,
    )


def alpha_band(alpha: float | None, constants: ScoringConstants = DEFAULTS) -> AlphaBand | None:
    """What `alpha` amounts to."""
    if alpha is None:
        return None
    if alpha >= constants.alpha_good:
        return AlphaBand.GOOD
    return AlphaBand.TENTATIVE if alpha >= constants.alpha_tentative else AlphaBand.REVISE


def _class_of(coding: Coding) -> TypeClass | None:
    return TYPE_CLASS.get(coding.type_code)


def _label_agreement(units: Sequence[Values], article_id: str, constants: ScoringConstants) -> LabelAgreement:
    pairable = [unit for unit in units if sum(value is not None for value in unit) >= 2]
    return bundled_agreement([(unit,) for unit in pairable], article_id, constants)


def bundled_agreement(
    bundles: Sequence[Sequence[Values]], article_id: str, constants: ScoringConstants = DEFAULTS
) -> LabelAgreement:
    """The agreement over everything in `bundles`, each of which holds what one sentence has of it.

    The interval is over sentences and needs as many of them as one over sentences does.
    """
    values = [unit for bundle in bundles for unit in bundle]
    alpha = krippendorff_alpha(values)
    interval = None
    if alpha is not None and len(bundles) >= constants.interval_units:
        interval = alpha_interval(bundles, article_id, constants.bootstrap_draws)
    return LabelAgreement(
        len(values), percent_agreement(values), alpha, interval, alpha_band(alpha, constants)
    )


def _pairs(units: Sequence[tuple[Coding, ...]]) -> list[tuple[Coding, Coding]]:
    return [pair for unit in units for pair in combinations(unit, 2)]


def _specific(units: Sequence[tuple[Coding, ...]], yes: Callable[[Coding], bool]) -> float | None:
    pairs = _pairs(units)
    return specific_agreement([yes(one) for one, _ in pairs], [yes(other) for _, other in pairs], True)


def _confusion(
    units: Sequence[tuple[Coding, ...]], code: Callable[[Coding], str]
) -> Counter[tuple[str, str]]:
    return Counter((code(one), code(other)) for one, other in _pairs(units))
