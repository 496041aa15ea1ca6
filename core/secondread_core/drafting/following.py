"""What a unit's two codes most often give practice in, and what words that give it away are called.

Read off the bundled keys: an author who says nothing else means this.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeCode
from secondread_core.drafting.model import UnitDraft

MOST_FITTING = 4

_REPORTED: Mapping[SourceCode, tuple[Skill, ...]] = MappingProxyType(
    {
        SourceCode.VAGUE: (Skill.VAGUE_SOURCE,),
        SourceCode.UNNAMED_BARE: (Skill.UNNAMED_SOURCE,),
        SourceCode.SECOND_HAND: (Skill.SECOND_HAND,),
        SourceCode.TOO_WEAK: (Skill.WEAK_SOURCE,),
        SourceCode.MISSING: (Skill.NUMBER_WITHOUT_SOURCE,),
    }
)
_ATTRIBUTED: Mapping[SourceCode, tuple[Skill, ...]] = MappingProxyType(
    {
        SourceCode.VAGUE: (Skill.VAGUE_SOURCE,),
        SourceCode.SECOND_HAND: (Skill.SECOND_HAND,),
        SourceCode.MISSING: (Skill.QUOTE_WITHOUT_SPEAKER,),
        SourceCode.UNNAMED_BARE: (Skill.UNNAMED_SOURCE, Skill.ATTRIBUTED_CLAIM),
        SourceCode.TOO_WEAK: (Skill.WEAK_SOURCE, Skill.ATTRIBUTED_CLAIM),
    }
)
_WANTED: Mapping[TypeCode | None, tuple[Skill, ...]] = MappingProxyType(
    {
        TypeCode.REPORTED_FACT: (
            Skill.PLAIN_REPORT,
            Skill.COMMON_KNOWLEDGE,
            Skill.NUMBER_WITHOUT_SOURCE,
            Skill.SECOND_HAND,
        ),
        TypeCode.ATTRIBUTED: (
            Skill.ATTRIBUTED_CLAIM,
            Skill.ATTRIBUTED_OPINION,
            Skill.SECOND_HAND,
            Skill.WEAK_SOURCE,
        ),
        TypeCode.OPINION: (
            Skill.WRITER_JUDGEMENT,
            Skill.IRONY,
            Skill.LOADED_WORD,
            Skill.VAGUE_SOURCE,
        ),
        TypeCode.ANALYSIS: (
            Skill.MOTIVE_READING,
            Skill.FACT_PLUS_INFERENCE,
            Skill.FORECAST_AS_FACT,
            Skill.LOADED_WORD,
        ),
        TypeCode.MIXED: (
            Skill.LOADED_WORD,
            Skill.WRITER_JUDGEMENT,
            Skill.FACT_PLUS_INFERENCE,
            Skill.IRONY,
        ),
        TypeCode.NO_CLAIM: (
            Skill.PLAIN_REPORT,
            Skill.SECOND_HAND,
            Skill.COMMON_KNOWLEDGE,
            Skill.IRONY,
        ),
        None: (
            Skill.PLAIN_REPORT,
            Skill.ATTRIBUTED_CLAIM,
            Skill.ATTRIBUTED_OPINION,
            Skill.WRITER_JUDGEMENT,
        ),
    }
)
_WANTED_WITH: Mapping[tuple[TypeCode | None, SourceCode | None], tuple[Skill, ...]] = MappingProxyType(
    {
        (TypeCode.ATTRIBUTED, SourceCode.NAMED): (
            Skill.SECOND_HAND,
            Skill.WEAK_SOURCE,
            Skill.QUOTE_WITHOUT_SPEAKER,
        ),
        (TypeCode.ATTRIBUTED, SourceCode.VAGUE): (Skill.QUOTE_WITHOUT_SPEAKER, Skill.MOTIVE_READING),
        (TypeCode.OPINION, SourceCode.VAGUE): (Skill.VAGUE_SOURCE,),
        (TypeCode.ANALYSIS, SourceCode.VAGUE): (Skill.VAGUE_SOURCE,),
        (TypeCode.MIXED, SourceCode.VAGUE): (Skill.VAGUE_SOURCE,),
        (TypeCode.MIXED, SourceCode.MISSING): (Skill.MOTIVE_READING, Skill.HEADLINE_VS_BODY),
        (TypeCode.MIXED, None): (Skill.VAGUE_SOURCE,),
    }
)
"""What comes before the rest of `_WANTED`. While the sourcing is open, what it may well turn out to be."""

_ATTRIBUTION = "attribution"
_LABELS: Mapping[Skill, str] = MappingProxyType(
    {
        Skill.WRITER_JUDGEMENT: "judgement",
        Skill.LOADED_WORD: "loaded",
        Skill.IRONY: "irony",
        Skill.MOTIVE_READING: "motive",
        Skill.FORECAST_AS_FACT: "forecast",
        Skill.FACT_PLUS_INFERENCE: "inference",
        Skill.VAGUE_SOURCE: "vague-source",
        Skill.UNNAMED_SOURCE: "vague-source",
        Skill.NUMBER_WITHOUT_SOURCE: "number",
    }
)
LABELS = (_ATTRIBUTION, *dict.fromkeys(_LABELS.values()), "hedge")
"""What the words that give a unit away can be called. A key from elsewhere may have others."""


def skills_for(unit: UnitDraft) -> tuple[Skill, ...]:
    """What follows from the codes of `unit`; nothing while one of them, or what is attributed, is open."""
    source = unit.source_code
    if source is None:
        return ()
    match unit.type_code:
        case TypeCode.REPORTED_FACT:
            return _REPORTED.get(source, (Skill.PLAIN_REPORT,))
        case TypeCode.ATTRIBUTED if unit.content is not None:
            return _ATTRIBUTED.get(source, _said(unit))
        case TypeCode.OPINION:
            return (Skill.WRITER_JUDGEMENT,)
        case TypeCode.ANALYSIS:
            missing = source is SourceCode.MISSING
            return (Skill.MOTIVE_READING if missing else Skill.FACT_PLUS_INFERENCE,)
        case TypeCode.MIXED:
            return (Skill.LOADED_WORD,)
    return ()


def follows(unit: UnitDraft) -> bool:
    """Whether nobody has chosen the skills of `unit` by hand: they are what its codes say."""
    return set(unit.skills) == set(skills_for(unit))


def fitting(unit: UnitDraft) -> tuple[Skill, ...]:
    """The `MOST_FITTING` skills that an author of `unit` is most likely to want, those that follow first."""
    first = skills_for(unit)
    if unit.role is Role.HEADLINE:
        first = (*first, Skill.HEADLINE_VS_BODY)
    with_source = _WANTED_WITH.get((unit.type_code, unit.source_code), ())
    wanted = (*first, *_said(unit), *with_source, *_WANTED[unit.type_code])
    return tuple(dict.fromkeys(wanted))[:MOST_FITTING]


def _said(unit: UnitDraft) -> tuple[Skill, ...]:
    """What goes with the content of an attribution; either, while that is open."""
    if unit.type_code is not TypeCode.ATTRIBUTED:
        return ()
    if unit.content is None:
        return (Skill.ATTRIBUTED_CLAIM, Skill.ATTRIBUTED_OPINION)
    return (Skill.ATTRIBUTED_OPINION if unit.content is Content.OPINION else Skill.ATTRIBUTED_CLAIM,)


def label_for(unit: UnitDraft) -> str:
    """What words that give `unit` away are called unless an author says otherwise: after its first skill."""
    named = (_LABELS[skill] for skill in unit.skills or skills_for(unit) if skill in _LABELS)
    return next(named, _ATTRIBUTION)
