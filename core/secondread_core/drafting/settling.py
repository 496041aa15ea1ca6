"""Two authors' codings of one segmentation: where they differ, and what becomes of it.

Both drafts stay as they are; what is settled is a draft of its own, and agreement is never computed on it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from secondread_core.answer_key import Certificate, LabelledSpan
from secondread_core.article import text_hash
from secondread_core.codebook import Role
from secondread_core.drafting.edits import NOTHING, Edit, Splice
from secondread_core.drafting.model import (
    Cause,
    Draft,
    Layer,
    Outcome,
    UnitDraft,
    coding_of,
    same_cut,
    uncoded,
)
from secondread_core.measures.author_agreement import AuthorAgreement, author_agreement, certificate
from secondread_core.measures.spans import SpanAgreement, span_agreement


class Over(StrEnum):
    """What two codings of a unit differ over."""

    OPEN = "open"
    """One of them, or both, gave no code."""
    ROLE = "role"
    TYPE = "type"
    SOURCE = "source"
    CONTENT = "content"
    CONTESTED = "contested"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Unit number `unit` (from 0), and what the codings differ over."""

    unit: int
    over: tuple[Over, ...]


def disagreements(first: Draft, second: Draft) -> list[Disagreement]:
    """Where two codings differ in what a learner would be told. Units that neither grades need no code.

    Raises:
        ValueError: they are not of the same segmentation.
    """
    pairs = enumerate(_pairs(first, second))
    return [Disagreement(number, over) for number, (one, other) in pairs if (over := _over(one, other))]


def settled_from(first: Draft, second: Draft) -> Draft:
    """What two codings agree on: its codes, with everything that either accepts, and the words both marked.

    The reason is the first's where it gave one. Where they differ the unit is open, with the role of its kind
    unless they agree on another. Remarks stay with their authors.

    Raises:
        ValueError: they are not of the same segmentation.
    """
    units = []
    for one, other in _pairs(first, second):
        fresh = uncoded(one.start, one.end, one.kind, one.block)
        if _over(one, other):
            units.append(replace(fresh, role=one.role) if one.role is other.role else fresh)
        elif not one.coded:  # by neither, and nobody asks for it
            units.append(replace(fresh, role=one.role))
        else:
            units.append(_agreed(one, other))
    return replace(first, units=tuple(units))


def settle(
    settled: Draft, first: Draft, second: Draft, unit: int, outcome: Outcome, why: Cause | None = None
) -> Edit:
    """The edit that settles `unit` in the draft `settled`.

    "Other" only says so: the code is whatever the draft has or is given there. "Contested" takes the first's
    code, accepts the second's, contests what they differ over, and has both reasons. A reason that was
    written for the settled draft itself stays.

    Raises:
        ValueError: the drafts are not of one segmentation, or an author whose code is to be taken gave none.
    """
    if not same_cut(settled, first):
        raise ValueError("another segmentation was settled")
    _check(first, second)
    before, one, other = settled.units[unit], first.units[unit], second.units[unit]
    if outcome not in possible_outcomes(first, second, unit):
        raise ValueError(f"unit {unit} was not coded")
    after = before
    match outcome:
        case Outcome.FIRST:
            after = one
        case Outcome.SECOND:
            after = other
        case Outcome.FIRST_ACCEPT_SECOND:
            after = _accepting(one, other)
        case Outcome.SECOND_ACCEPT_FIRST:
            after = _accepting(other, one)
        case Outcome.CONTESTED:
            after = _contested(_accepting(one, other), one, other)
    if before.rationale not in _taken_reasons(one, other):
        after = replace(after, rationale=before.rationale)
    after = replace(after, remark=before.remark, outcome=outcome, why=why)
    return _edit(unit, before, after)


def possible_outcomes(first: Draft, second: Draft, unit: int) -> frozenset[Outcome]:
    """How `unit` can be settled: a code that an author did not give cannot be taken or accepted."""
    by_first, by_second = (
        author.coded or not author.graded for author in (first.units[unit], second.units[unit])
    )
    needed = {
        Outcome.FIRST: by_first,
        Outcome.SECOND: by_second,
        Outcome.OTHER: True,
        Outcome.FIRST_ACCEPT_SECOND: by_first and by_second,
        Outcome.SECOND_ACCEPT_FIRST: by_first and by_second,
        Outcome.CONTESTED: by_first and by_second,
    }
    return frozenset(outcome for outcome, there in needed.items() if there)


def set_cause(settled: Draft, unit: int, why: Cause | None) -> Edit:
    """Why two authors had differed over `unit`, decided or not; its code stays as it is."""
    before = settled.units[unit]
    return _edit(unit, before, replace(before, why=why))


def unsettled(settled: Draft, first: Draft, second: Draft) -> list[int]:
    """The units that are neither agreed nor settled, or settled without a code.

    Raises:
        ValueError: the drafts are not of one segmentation.
    """
    if not same_cut(settled, first):
        raise ValueError("another segmentation was settled")
    found = []
    for number, (one, other) in enumerate(_pairs(first, second)):
        unit = settled.units[number]
        agreed = not _over(one, other) and not _over(unit, one)
        if (unit.outcome is None and not agreed) or (unit.graded and not unit.coded):
            found.append(number)
    return found


def without_cause(settled: Draft, first: Draft, second: Draft) -> list[int]:
    """The units over which the authors differed and that were decided, but not why they had differed.

    Raises:
        ValueError: the drafts are not of one segmentation.
    """
    differing = {one.unit for one in disagreements(first, second)}
    return [
        number
        for number, unit in enumerate(settled.units)
        if number in differing and unit.outcome is not None and unit.why is None
    ]


def agreement(first: Draft, second: Draft, level: int) -> AuthorAgreement:
    """How far two independent codings agree; see `measures.author_agreement`.

    The text's hash seeds the intervals: an article that was imported has another id on every computer, and
    the same codings must have the same certificate there.

    Raises:
        ValueError: they are not of the same segmentation.
    """
    _check(first, second)
    codings = [[coding_of(unit) for unit in draft.units] for draft in (first, second)]
    return author_agreement(codings, level, text_hash(first.body))


def words_agreement(first: Draft, second: Draft) -> SpanAgreement:
    """How far the words marked in two independent codings agree; see `measures.spans`.

    Raises:
        ValueError: they are not of the same segmentation.
    """
    _check(first, second)
    places = [(unit.start, unit.end) for unit in first.units]
    one, other = ([coding_of(unit) for unit in draft.units] for draft in (first, second))
    return span_agreement(first.body, places, one, other, text_hash(first.body))


def settled_certificate(first: Draft, second: Draft, authors: Sequence[str], level: int) -> Certificate:
    """What a key settled from two independent codings carries: their agreement before anything was settled.

    Raises:
        ValueError: they are not of the same segmentation.
    """
    return certificate(agreement(first, second, level), authors)


def cells(
    first: Draft, second: Draft, layer: Layer, turned: Collection[int] = ()
) -> dict[tuple[str, str], list[int]]:
    """The confusion table: (code of the first, code of the second) and the units coded so, in text order.

    In the units `turned` the two change places, so that nobody is known by theirs.

    Raises:
        ValueError: they are not of the same segmentation.
    """
    table: dict[tuple[str, str], list[int]] = {}
    for number, pair in enumerate(_pairs(first, second)):
        one, other = pair[::-1] if number in turned else pair
        if not (one.coded and other.coded) or Role.FURNITURE in (one.role, other.role):
            continue
        by_type = layer is Layer.TYPE
        codes = (one.type_code, other.type_code) if by_type else (one.source_code, other.source_code)
        table.setdefault((str(codes[0]), str(codes[1])), []).append(number)
    return table


def _pairs(first: Draft, second: Draft) -> list[tuple[UnitDraft, UnitDraft]]:
    _check(first, second)
    return list(zip(first.units, second.units, strict=True))


def _check(first: Draft, second: Draft) -> None:
    if first.body != second.body or not same_cut(first, second):
        raise ValueError("the codings are not of the same segmentation")


def _over(one: UnitDraft, other: UnitDraft) -> tuple[Over, ...]:
    if not one.graded and not other.graded:
        return () if one.role is other.role else (Over.ROLE,)
    if not (one.coded and other.coded):
        return (Over.OPEN,)
    differing = (
        (Over.ROLE, one.role is not other.role),
        (Over.TYPE, one.type_code is not other.type_code),
        (Over.SOURCE, one.source_code is not other.source_code),
        (Over.CONTENT, one.type_code is other.type_code and one.content is not other.content),
        (
            Over.CONTESTED,
            (one.contested_type, one.contested_source) != (other.contested_type, other.contested_source),
        ),
        (Over.WEIGHT, one.weight != other.weight),
    )
    return tuple(over for over, differs in differing if differs)


def _agreed(one: UnitDraft, other: UnitDraft) -> UnitDraft:
    apart = [
        span
        for span in other.spans
        if not any(span.start < own.end and own.start < span.end for own in one.spans)
    ]
    return replace(
        one,
        accept=(one.accept | other.accept) - {one.type_code},
        accept_source=(one.accept_source | other.accept_source) - {one.source_code},
        rationale=one.rationale or other.rationale,
        skills=tuple(dict.fromkeys((*one.skills, *other.skills))),
        spans=_in_order((*one.spans, *apart)),
        remark="",
    )


def _accepting(one: UnitDraft, other: UnitDraft) -> UnitDraft:
    accept = one.accept | ({other.type_code} if other.type_code is not None else set())
    accept_source = one.accept_source | ({other.source_code} if other.source_code is not None else set())
    return replace(one, accept=accept - {one.type_code}, accept_source=accept_source - {one.source_code})


def _contested(after: UnitDraft, one: UnitDraft, other: UnitDraft) -> UnitDraft:
    by_type = one.type_code is not other.type_code or one.contested_type or other.contested_type
    by_source = one.source_code is not other.source_code or one.contested_source or other.contested_source
    return replace(
        after,
        contested_type=by_type or not by_source,
        contested_source=by_source,
        rationale=_both_reasons(one, other),
    )


def _both_reasons(one: UnitDraft, other: UnitDraft) -> str:
    return "\n\n".join(dict.fromkeys(filter(None, (one.rationale, other.rationale))))


def _taken_reasons(one: UnitDraft, other: UnitDraft) -> tuple[str, ...]:
    """The reasons that a settled unit has without anybody having written one there."""
    return "", one.rationale, other.rationale, _both_reasons(one, other)


def _edit(unit: int, before: UnitDraft, after: UnitDraft) -> Edit:
    return Edit((Splice(unit, (before,), (after,)),)) if after != before else NOTHING


def _in_order(spans: Sequence[LabelledSpan]) -> tuple[LabelledSpan, ...]:
    return tuple(sorted(spans, key=lambda span: (span.start, span.end)))
