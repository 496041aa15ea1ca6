"""What a reader can say of a sentence, as acts on its mark."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from types import MappingProxyType

from secondread_core.annotations import Mark, with_confidence, with_flag, with_type, with_unsure
from secondread_core.codebook import MISSING_FROM_LEVEL, SourceCode, TypeClass, TypeCode, type_class


class Act(StrEnum):
    """CHOOSE says nothing yet: the click only makes the sentence the current one."""

    CHOOSE = "choose"
    REPORTED = "reported"
    OPINION = "opinion"
    FACT = "A1"
    ATTRIBUTED = "A2"
    JUDGEMENT = "A3"
    ANALYSIS = "A4"
    MIXED = "A5"
    NO_CLAIM = "A6"
    UNSURE = "unsure"
    MISSING = "missing"
    NOBODY = "B6"
    VAGUE = "B4"
    UNNAMED = "B3"
    SECOND_HAND = "B5"
    TOO_WEAK = "B7"
    GUESS = "guess"
    FAIRLY_SURE = "fairly-sure"
    SURE = "sure"


TWO_WAY = (Act.REPORTED, Act.OPINION)
SIX_TYPES = (Act.FACT, Act.ATTRIBUTED, Act.JUDGEMENT, Act.ANALYSIS, Act.MIXED, Act.NO_CLAIM)
KINDS = (Act.NOBODY, Act.VAGUE, Act.UNNAMED, Act.SECOND_HAND, Act.TOO_WEAK)
"""What is wrong with a source, in the order in which it is asked."""
CONFIDENCES = (Act.GUESS, Act.FAIRLY_SURE, Act.SURE)
ANSWERS = frozenset((*TWO_WAY, *SIX_TYPES, Act.UNSURE))
"""What answers the question about the type."""


def types_at(level: int) -> tuple[Act, ...]:
    """The answers to the type question at `level`."""
    return TWO_WAY if level == 1 else SIX_TYPES


def kinds_at(level: int) -> tuple[Act, ...]:
    """The kinds of missing source that are asked for at `level`; none at level 1."""
    return tuple(act for act in KINDS if 1 < level >= MISSING_FROM_LEVEL[SourceCode(act)])


CHANGES: Mapping[Act, Callable[[Mark], Mark]] = MappingProxyType(
    {
        Act.UNSURE: with_unsure,
        Act.MISSING: with_flag,
        **{act: partial(with_type, answer=TypeClass(act)) for act in TWO_WAY},
        **{act: partial(with_type, answer=TypeCode(act)) for act in SIX_TYPES},
        **{act: partial(with_flag, reason=SourceCode(act)) for act in KINDS},
        **{act: partial(with_confidence, confidence=n) for n, act in enumerate(CONFIDENCES, start=1)},
    }
)
"""Every act that says something. Doing it again takes it back."""


def said(mark: Mark, level: int) -> frozenset[Act]:
    """The acts that `mark` consists of, at `level`."""
    acts: set[Act] = set()
    if mark.type is not None:
        acts.add(Act(type_class(mark.type) or mark.type) if level == 1 else Act(mark.type))
    if mark.unsure:
        acts.add(Act.UNSURE)
    if mark.flag:
        acts.add(Act.MISSING)
    if mark.flag_reason is not None:
        acts.add(Act(mark.flag_reason))
    if mark.confidence is not None:
        acts.add(CONFIDENCES[mark.confidence - 1])
    return frozenset(acts)
