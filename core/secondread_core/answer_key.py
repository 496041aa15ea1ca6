"""The reference key of an article: codes and reasons per unit, versions, and what publishing demands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from secondread_core.codebook import (
    CODEBOOK_VERSION,
    MISSING_FROM_LEVEL,
    TYPE_CLASS,
    Content,
    Role,
    Skill,
    SourceCode,
    TypeClass,
    TypeCode,
)


@dataclass(frozen=True, slots=True)
class LabelledSpan:
    """Words inside a unit that give it away: half-open code-point offsets into the body, and why."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Coding:
    """What one author, or the settled key, says of one unit."""

    type_code: TypeCode
    source_code: SourceCode
    content: Content | None = None
    accept: frozenset[TypeCode] = frozenset()
    accept_source: frozenset[SourceCode] = frozenset()
    contested_type: bool = False
    contested_source: bool = False
    role: Role = Role.BODY
    weight: float = 1.0
    rationale: str = ""
    skills: tuple[Skill, ...] = ()
    spans: tuple[LabelledSpan, ...] = ()

    @property
    def graded(self) -> bool:
        """Whether the unit can count on either track: not page furniture and not a reader's comment."""
        return self.role in (Role.BODY, Role.HEADLINE)


@dataclass(frozen=True, slots=True)
class KeyUnit:
    """A coded unit. `words` and `fingerprint` find it again in another copy of the text (see `anchoring`)."""

    start: int
    end: int
    coding: Coding
    words: int = 0
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Certificate:
    """How a key came about: its independent codings and their agreement, before anything was settled."""

    authors: tuple[str, ...] = ()
    n: int = 0
    alpha_class: float | None = None
    alpha_type: float | None = None
    alpha_missing: float | None = None
    agreement_class: float | None = None
    agreement_type: float | None = None
    agreement_missing: float | None = None
    interval_class: tuple[float, float] | None = None
    interval_type: tuple[float, float] | None = None
    interval_missing: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """One version of an article's key. `text_hash` names the exact body the offsets count in."""

    key_id: str
    version: int
    article_title: str
    text_hash: str
    units: tuple[KeyUnit, ...]
    codebook_version: int = CODEBOOK_VERSION
    engine: str = ""
    certificate: Certificate = field(default_factory=Certificate)

    def __iter__(self) -> Iterator[KeyUnit]:
        return iter(self.units)


def publishing_problems(key: AnswerKey) -> list[tuple[int, str]]:
    """What stands between `key` and publishing: (unit number from 1, or 0 for the whole key; short code).

    Codes: no-units, no-graded-units, no-rationale (opinion, missing or contested units need one), no-skill
    (every graded unit needs one), no-content (an attributed unit says what it attributes), accepts-itself.
    """
    problems: list[tuple[int, str]] = []
    if not key.units:
        return [(0, "no-units")]
    if not any(unit.coding.graded and unit.coding.type_code in TYPE_CLASS for unit in key):
        problems.append((0, "no-graded-units"))
    for number, unit in enumerate(key, start=1):
        coding = unit.coding
        if not coding.graded:
            continue
        needs_reason = (
            TYPE_CLASS.get(coding.type_code) is TypeClass.OPINION
            or coding.source_code in MISSING_FROM_LEVEL
            or coding.contested_type
            or coding.contested_source
        )
        if needs_reason and not coding.rationale.strip():
            problems.append((number, "no-rationale"))
        if coding.type_code is not TypeCode.NO_CLAIM and not coding.skills:
            problems.append((number, "no-skill"))
        if coding.type_code is TypeCode.ATTRIBUTED and coding.content is None:
            problems.append((number, "no-content"))
        if coding.type_code in coding.accept or coding.source_code in coding.accept_source:
            problems.append((number, "accepts-itself"))
    return problems
