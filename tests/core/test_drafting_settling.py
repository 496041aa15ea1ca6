"""Two blind codings become one, and what they were worth is not forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drafting_desk import apply_act, numbered, plain_draft, unit_reading

from secondread_core.codebook import Content, Role, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import split
from secondread_core.drafting.edits import apply, inverse
from secondread_core.drafting.model import Cause, Draft, Layer, Outcome, UnitDraft, coding_of
from secondread_core.drafting.settling import (
    Disagreement,
    Over,
    agreement,
    disagreements,
    in_cell,
    settle,
    settled_certificate,
    settled_from,
    unsettled,
)
from secondread_core.measures.author_agreement import author_agreement, certificate

FIRST = numbered(plain_draft())
N = unit_reading(FIRST, "truly absurd")


def recoded(draft: Draft, number: int = N, **changes: object) -> Draft:
    units = list(draft.units)
    units[number] = replace(units[number], **changes)  # type: ignore[arg-type]
    return replace(draft, units=tuple(units))


SECOND = recoded(
    FIRST,
    type_code=TypeCode.ANALYSIS,
    source_code=SourceCode.MISSING,
    rationale="the other's",
    accept=frozenset({TypeCode.MIXED}),
)
ONE, OTHER = FIRST.units[N], SECOND.units[N]


def settled_as(outcome: Outcome, why: Cause | None = None) -> UnitDraft:
    draft = settled_from(FIRST, SECOND)
    edit = settle(draft, FIRST, SECOND, N, outcome, why)
    after = apply(draft, edit)
    assert apply(after, inverse(edit)) == draft
    return after.units[N]


def test_where_two_differ_is_told_with_what_they_differ_over() -> None:
    assert disagreements(FIRST, FIRST) == []
    assert disagreements(FIRST, SECOND) == [Disagreement(N, (Over.TYPE, Over.SOURCE))]
    for change, over in (
        ({"role": Role.FURNITURE}, Over.ROLE),
        ({"type_code": None}, Over.OPEN),
        ({"contested_source": True}, Over.CONTESTED),
    ):
        assert disagreements(FIRST, recoded(FIRST, **change)) == [Disagreement(N, (over,))]
    claim = recoded(FIRST, type_code=TypeCode.ATTRIBUTED, content=Content.CLAIM)
    opinion = recoded(FIRST, type_code=TypeCode.ATTRIBUTED, content=Content.OPINION)
    assert disagreements(claim, opinion) == [Disagreement(N, (Over.CONTENT,))]


def test_furniture_that_neither_coded_is_no_disagreement() -> None:
    plain = plain_draft()
    last = len(plain.units) - 1
    assert [one.unit for one in disagreements(plain, plain)] == list(range(last))


def test_what_both_say_is_settled_and_the_rest_is_open() -> None:
    accepting = recoded(FIRST, 1, accept_source=frozenset({SourceCode.VAGUE}), rationale="", remark="mine")
    draft = settled_from(accepting, SECOND)
    assert draft.units[N].type_code is None
    assert draft.units[1].accept_source == {SourceCode.VAGUE}
    assert draft.units[1].rationale == "why 1"
    assert not any(unit.remark for unit in draft.units)
    assert unsettled(draft, accepting, SECOND) == [N]


def test_each_outcome_is_what_it_says() -> None:
    first = settled_as(Outcome.FIRST, Cause.SLIP)
    assert coding_of(first) == coding_of(ONE)
    assert (first.outcome, first.why, first.remark) == (Outcome.FIRST, Cause.SLIP, "")
    assert coding_of(settled_as(Outcome.SECOND)) == coding_of(OTHER)
    accepting = settled_as(Outcome.FIRST_ACCEPT_SECOND, Cause.AMBIGUOUS_TEXT)
    assert (accepting.type_code, accepting.source_code) == (ONE.type_code, ONE.source_code)
    assert accepting.accept == {TypeCode.ANALYSIS}
    assert accepting.accept_source == {SourceCode.MISSING}
    contested = settled_as(Outcome.CONTESTED)
    assert (contested.contested_type, contested.contested_source) == (True, True)
    assert contested.rationale == f"{ONE.rationale}\n\nthe other's"


def test_contested_is_only_the_layer_they_differ_over() -> None:
    second = recoded(FIRST, source_code=SourceCode.MISSING)
    draft = settled_from(FIRST, second)
    after = apply(draft, settle(draft, FIRST, second, N, Outcome.CONTESTED)).units[N]
    assert (after.contested_type, after.contested_source) == (False, True)
    assert after.rationale == ONE.rationale


def test_another_code_than_both_has_to_be_given_before_it_is_settled() -> None:
    draft = settled_from(FIRST, SECOND)
    draft = apply(draft, settle(draft, FIRST, SECOND, N, Outcome.OTHER, Cause.CODEBOOK_GAP))
    assert unsettled(draft, FIRST, SECOND) == [N]
    draft = apply_act(draft, lambda d: acts.set_type(d, N, TypeCode.REPORTED_FACT))
    draft = apply_act(draft, lambda d: acts.set_source(d, N, SourceCode.NONE_NEEDED))
    assert unsettled(draft, FIRST, SECOND) == []
    assert (draft.units[N].outcome, draft.units[N].why) == (Outcome.OTHER, Cause.CODEBOOK_GAP)


def test_an_agreed_code_changed_while_settling_is_not_agreed() -> None:
    draft = settled_from(FIRST, FIRST)
    assert unsettled(draft, FIRST, FIRST) == []
    draft = apply_act(draft, lambda d: acts.set_source(d, 2, SourceCode.VAGUE))
    assert unsettled(draft, FIRST, FIRST) == [2]


def test_what_was_not_coded_cannot_be_taken() -> None:
    second = recoded(FIRST, type_code=None)
    draft = settled_from(FIRST, second)
    for outcome in (Outcome.SECOND, Outcome.FIRST_ACCEPT_SECOND, Outcome.CONTESTED):
        with pytest.raises(ValueError, match="not coded"):
            settle(draft, FIRST, second, N, outcome)
    assert settle(draft, FIRST, second, N, Outcome.FIRST).changes


def test_another_segmentation_is_not_compared() -> None:
    cut = apply(SECOND, split(SECOND, 1, SECOND.body.index("who leads")))
    for compare in (disagreements, settled_from):
        with pytest.raises(ValueError, match="segmentation"):
            compare(FIRST, cut)
    with pytest.raises(ValueError, match="segmentation"):
        settled_certificate(FIRST, cut, ["a", "b"], 2, "x")
    with pytest.raises(ValueError, match="segmentation"):
        settle(cut, FIRST, SECOND, N, Outcome.FIRST)


def test_the_certificate_is_of_the_independent_codings() -> None:
    codings = [[coding_of(unit) for unit in draft.units] for draft in (FIRST, SECOND)]
    expected = author_agreement(codings, 2, "an-article")
    assert agreement(FIRST, SECOND, 2, "an-article") == expected
    told = settled_certificate(FIRST, SECOND, ["Ada", "Bo"], 2, "an-article")
    assert told == certificate(expected, ["Ada", "Bo"])
    assert told.alpha_type is not None
    assert told.alpha_type < 1


def test_a_cell_of_the_table_leads_to_its_sentences() -> None:
    table = agreement(FIRST, SECOND, 2, "an-article").type_confusion
    for (one, other), count in table.items():
        assert len(in_cell(FIRST, SECOND, Layer.TYPE, one, other)) == count
    assert in_cell(FIRST, SECOND, Layer.SOURCE, SourceCode.NAMED, SourceCode.MISSING) == [N]
