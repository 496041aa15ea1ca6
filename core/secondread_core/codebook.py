"""The codebook, version 1: what is asked of a reader and what a key stores. Codes and rules, no wording.

The names, explanations and examples that people see stand in the resources, per language and version.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

CODEBOOK_VERSION = 1


class TypeCode(StrEnum):
    """Layer A: what kind of statement a unit is."""

    REPORTED_FACT = "A1"
    ATTRIBUTED = "A2"
    OPINION = "A3"
    ANALYSIS = "A4"
    MIXED = "A5"
    NO_CLAIM = "A6"


class SourceCode(StrEnum):
    """Layer B: whether the writer tells how they know."""

    NONE_NEEDED = "B0"
    NAMED = "B1"
    UNNAMED_EXPLAINED = "B2"
    UNNAMED_BARE = "B3"
    VAGUE = "B4"
    SECOND_HAND = "B5"
    MISSING = "B6"
    TOO_WEAK = "B7"


class TypeClass(StrEnum):
    """The two-way answer of level 1, onto which every type projects."""

    REPORTED = "reported"
    OPINION = "opinion"


class Content(StrEnum):
    """What an attributed unit (A2) attributes."""

    CLAIM = "claim"
    OPINION = "opinion"
    PREDICTION = "prediction"
    INTENTION = "intention"


class Role(StrEnum):
    """What part of the page a unit is."""

    BODY = "body"
    HEADLINE = "headline"
    COMMENT = "comment"
    FURNITURE = "furniture"


class Skill(StrEnum):
    """What a unit gives practice in."""

    PLAIN_REPORT = "plain-report"
    ATTRIBUTED_CLAIM = "attributed-claim"
    ATTRIBUTED_OPINION = "attributed-opinion"
    QUOTE_WITHOUT_SPEAKER = "quote-without-speaker"
    WRITER_JUDGEMENT = "writer-judgement"
    LOADED_WORD = "loaded-word"
    IRONY = "irony"
    MOTIVE_READING = "motive-reading"
    FORECAST_AS_FACT = "forecast-as-fact"
    FACT_PLUS_INFERENCE = "fact-plus-inference"
    VAGUE_SOURCE = "vague-source"
    SECOND_HAND = "second-hand"
    UNNAMED_SOURCE = "unnamed-source"
    NUMBER_WITHOUT_SOURCE = "number-without-source"
    COMMON_KNOWLEDGE = "common-knowledge"
    HEADLINE_VS_BODY = "headline-vs-body"
    WEAK_SOURCE = "weak-source"


TYPE_CLASS: Mapping[TypeCode, TypeClass] = MappingProxyType(
    {
        TypeCode.REPORTED_FACT: TypeClass.REPORTED,
        TypeCode.ATTRIBUTED: TypeClass.REPORTED,
        TypeCode.OPINION: TypeClass.OPINION,
        TypeCode.ANALYSIS: TypeClass.OPINION,
        TypeCode.MIXED: TypeClass.OPINION,
    }
)
"""The class of every graded type; A6 claims nothing and has none."""

MISSING_FROM_LEVEL: Mapping[SourceCode, int] = MappingProxyType(
    {
        SourceCode.VAGUE: 1,
        SourceCode.MISSING: 1,
        SourceCode.UNNAMED_BARE: 2,
        SourceCode.SECOND_HAND: 2,
        SourceCode.TOO_WEAK: 3,
    }
)
"""The level from which a sourcing code counts as "source missing"; the others never do."""

LEVELS = (1, 2, 3)
WEIGHTS = (0.5, 1.0, 2.0)


def missing_codes(level: int) -> frozenset[SourceCode]:
    """The sourcing codes that the flag is meant for at `level` (1, 2 or 3)."""
    return frozenset(code for code, first in MISSING_FROM_LEVEL.items() if level >= first)


def type_class(answer: str) -> TypeClass | None:
    """The two-way class of an answer: a class's own name, or a type code; None for A6."""
    if answer in (TypeClass.REPORTED, TypeClass.OPINION):
        return TypeClass(answer)
    return TYPE_CLASS.get(TypeCode(answer))
