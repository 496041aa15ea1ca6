"""A key in the making: an article's units, each with as much of its code as its author has decided.

A draft is a value. `edits` changes one into another, `beginning` makes the first one, `finishing` the key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from secondread_core.answer_key import Coding, LabelledSpan
from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeCode
from secondread_core.segmentation import DEFAULT_ROLE, Block, Kind, Segmentation, Unit


class Layer(StrEnum):
    """The two independent questions asked of every unit."""

    TYPE = "type"
    SOURCE = "source"


class Outcome(StrEnum):
    """How a difference between two authors was settled."""

    FIRST = "first"
    SECOND = "second"
    OTHER = "other"
    FIRST_ACCEPT_SECOND = "first-accept-second"
    SECOND_ACCEPT_FIRST = "second-accept-first"
    CONTESTED = "contested"


class Cause(StrEnum):
    """Why two authors had differed."""

    AMBIGUOUS_TEXT = "ambiguous-text"
    CODEBOOK_GAP = "codebook-gap"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class UnitDraft:
    """One unit, half-open code-point offsets into the draft's body, and what is decided of it so far.

    `uncoded` makes one: its role follows from its kind. `remark` is a note to oneself and never published.
    `outcome` and `why` stand only in a draft in which two codings are settled.
    """

    start: int
    end: int
    kind: Kind
    block: int
    type_code: TypeCode | None = None
    source_code: SourceCode | None = None
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
    remark: str = ""
    outcome: Outcome | None = None
    why: Cause | None = None

    @property
    def graded(self) -> bool:
        """Whether the unit needs a code: not page furniture and not a reader's comment."""
        return self.role in (Role.BODY, Role.HEADLINE)

    @property
    def coded(self) -> bool:
        """Whether both questions are answered."""
        return self.type_code is not None and self.source_code is not None


@dataclass(frozen=True, slots=True)
class Draft:
    """A normalised body, its blocks, and its units in text order: apart, each inside its block."""

    body: str
    blocks: tuple[Block, ...]
    units: tuple[UnitDraft, ...]


def uncoded(start: int, end: int, kind: Kind, block: int) -> UnitDraft:
    """A unit of which nothing is decided."""
    return UnitDraft(start, end, kind, block, role=DEFAULT_ROLE[kind])


def is_blank(unit: UnitDraft) -> bool:
    """Whether nothing of `unit` has been decided or noted."""
    return unit == uncoded(unit.start, unit.end, unit.kind, unit.block)


def coding_of(unit: UnitDraft) -> Coding | None:
    """What `unit` says; None while its type or its sourcing is open."""
    if unit.type_code is None or unit.source_code is None:
        return None
    return Coding(
        type_code=unit.type_code,
        source_code=unit.source_code,
        content=unit.content,
        accept=unit.accept,
        accept_source=unit.accept_source,
        contested_type=unit.contested_type,
        contested_source=unit.contested_source,
        role=unit.role,
        weight=unit.weight,
        rationale=unit.rationale,
        skills=unit.skills,
        spans=unit.spans,
    )


def with_coding(unit: UnitDraft, coding: Coding) -> UnitDraft:
    """`unit`, in its place, saying `coding`; the remark goes, and what was settled."""
    return UnitDraft(
        unit.start,
        unit.end,
        unit.kind,
        unit.block,
        type_code=coding.type_code,
        source_code=coding.source_code,
        content=coding.content,
        accept=coding.accept,
        accept_source=coding.accept_source,
        contested_type=coding.contested_type,
        contested_source=coding.contested_source,
        role=coding.role,
        weight=coding.weight,
        rationale=coding.rationale,
        skills=coding.skills,
        spans=coding.spans,
    )


def cut_of(draft: Draft, engine: str) -> Segmentation:
    """Where the units of `draft` lie, and nothing of what its author said of them, not even of their role."""
    units = tuple(Unit(unit.start, unit.end, unit.kind, unit.block) for unit in draft.units)
    return Segmentation(draft.blocks, units, engine)


def same_cut(draft: Draft, other: Draft | Sequence[Unit]) -> bool:
    """Whether the units of `draft` lie where those of `other` (a draft or a segmentation's units) lie."""
    units: Sequence[UnitDraft | Unit] = other.units if isinstance(other, Draft) else other
    return len(draft.units) == len(units) and all(
        one is two or (one.start, one.end) == (two.start, two.end)  # most are one, from draft to draft
        for one, two in zip(draft.units, units, strict=True)
    )
