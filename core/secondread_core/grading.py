"""From a key's codes to what is graded: a unit's class and credits, and its side of the sourcing border."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from secondread_core.answer_key import Coding
from secondread_core.codebook import TYPE_CLASS, TypeClass, TypeCode, missing_codes, type_class
from secondread_core.scoring_constants import DEFAULTS, ScoringConstants


class Status(StrEnum):
    """Whether a unit counts on a track. Contested units are shown with their rationale, never counted."""

    GRADED = "graded"
    CONTESTED = "contested"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class TypeTarget:
    """What the type track expects of a unit: its class, and the credit of each class that earns any.

    `cls` is None where nothing is claimed; `credit` is empty unless the unit is graded.
    """

    status: Status
    cls: TypeClass | None
    credit: Mapping[TypeClass, float] = field(default_factory=dict)

    @property
    def has_alternative(self) -> bool:
        """Whether both classes earn credit."""
        return len(self.credit) > 1

    def credit_for(self, answer: str | None) -> float:
        """The credit of `answer` (a class or a type code), projected to its class: 1 right, less for an
        accepted one, 0 otherwise."""
        cls = None if answer is None else type_class(answer)
        return 0.0 if cls is None else self.credit.get(cls, 0.0)

    def is_right(self, answer: str | None) -> bool:
        """Whether `answer` (a class or a type code) is of the unit's class."""
        return answer is not None and self.cls is not None and type_class(answer) is self.cls


@dataclass(frozen=True, slots=True)
class SourceTarget:
    """What the sourcing track expects of a unit; `missing` is None unless the unit is graded."""

    status: Status
    missing: bool | None


def resolve_type(coding: Coding, constants: ScoringConstants = DEFAULTS) -> TypeTarget:
    """How `coding` is graded on the type track, at every level alike."""
    cls = TYPE_CLASS.get(coding.type_code)
    if cls is None or not coding.graded:
        return TypeTarget(Status.OFF, cls)
    if coding.contested_type:
        return TypeTarget(Status.CONTESTED, cls)
    credit = {cls: 1.0}
    for code in coding.accept:
        other = TYPE_CLASS.get(code)
        if other is not None and other is not cls:
            credit[other] = constants.alternative_credit
    return TypeTarget(Status.GRADED, cls, credit)


def resolve_source(coding: Coding, level: int) -> SourceTarget:
    """How `coding` is graded on the sourcing track at `level` (1, 2 or 3).

    A unit is contested also where an accepted code lies on the other side of the level's border.
    """
    if not coding.graded:
        return SourceTarget(Status.OFF, None)
    positive = missing_codes(level)
    missing = coding.source_code in positive
    crosses = any((code in positive) is not missing for code in coding.accept_source)
    if coding.contested_source or crosses:
        return SourceTarget(Status.CONTESTED, None)
    return SourceTarget(Status.GRADED, missing)


def detail_credit(
    coding: Coding, answer: TypeClass | TypeCode | None, constants: ScoringConstants = DEFAULTS
) -> float:
    """Credit of a fine code (levels 2 and 3).

    1 for the same code or an accepted code of its class; 0.5 for another code of its class, or an accepted
    code of the other class; 0 otherwise, and for no answer. Accepting A6 has no effect.
    """
    cls = TYPE_CLASS.get(coding.type_code)
    answer_cls = None if answer is None else type_class(answer)
    if answer_cls is None or cls is None:
        return 0.0
    accepted = answer in coding.accept
    if answer_cls is cls:
        return 1.0 if answer == coding.type_code or accepted else constants.alternative_credit
    return constants.alternative_credit if accepted else 0.0
