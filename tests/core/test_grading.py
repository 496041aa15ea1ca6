"""From codes to what is graded, on both tracks and at every level."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.answer_key import Coding
from secondread_core.codebook import LEVELS, TYPE_CLASS, Role, SourceCode, TypeClass, TypeCode
from secondread_core.grading import Status, detail_credit, resolve_source, resolve_type

OPINION = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED)
UNSOURCED = Coding(TypeCode.REPORTED_FACT, SourceCode.MISSING)

codings = st.builds(
    Coding,
    type_code=st.sampled_from(TypeCode),
    source_code=st.sampled_from(SourceCode),
    accept=st.frozensets(st.sampled_from(TypeCode), max_size=2),
)


@pytest.mark.parametrize("role", [Role.FURNITURE, Role.COMMENT])
def test_furniture_and_comments_are_off_even_where_contested(role: Role) -> None:
    coding = replace(UNSOURCED, role=role, contested_type=True, contested_source=True)
    assert resolve_type(coding).status is Status.OFF
    assert resolve_source(coding, 1).status is Status.OFF


def test_a_headline_counts_like_any_sentence() -> None:
    assert resolve_type(replace(OPINION, role=Role.HEADLINE)).credit == {TypeClass.OPINION: 1.0}


def test_no_claim_is_off_for_type_but_keeps_its_sourcing() -> None:
    coding = Coding(TypeCode.NO_CLAIM, SourceCode.MISSING)
    assert resolve_type(coding).status is Status.OFF
    assert resolve_source(coding, 1).missing is True


def test_accepting_no_claim_gives_no_credit() -> None:
    coding = replace(OPINION, accept=frozenset({TypeCode.NO_CLAIM}))
    assert resolve_type(coding).credit == {TypeClass.OPINION: 1.0}
    assert detail_credit(coding, TypeCode.NO_CLAIM) == 0


@pytest.mark.parametrize(
    ("accepted", "statuses"),
    [
        (SourceCode.UNNAMED_BARE, [Status.CONTESTED, Status.GRADED, Status.GRADED]),
        (SourceCode.NAMED, [Status.CONTESTED] * 3),
        (SourceCode.TOO_WEAK, [Status.CONTESTED, Status.CONTESTED, Status.GRADED]),
        (SourceCode.MISSING, [Status.GRADED] * 3),
    ],
)
def test_an_accepted_source_across_the_levels_border_is_contested(
    accepted: SourceCode, statuses: list[Status]
) -> None:
    coding = Coding(TypeCode.REPORTED_FACT, SourceCode.VAGUE, accept_source=frozenset({accepted}))
    assert [resolve_source(coding, level).status for level in LEVELS] == statuses


@given(codings, st.sampled_from(TypeCode))
def test_detail_credit_never_contradicts_the_class(coding: Coding, answer: TypeCode) -> None:
    detail = detail_credit(coding, answer)
    assert detail in (0.0, 0.5, 1.0)
    if answer == coding.type_code and answer in TYPE_CLASS:
        assert detail == 1.0
    if TYPE_CLASS.get(answer) is not TYPE_CLASS.get(coding.type_code):
        assert detail == (
            0.5 if answer in coding.accept & TYPE_CLASS.keys() and coding.type_code in TYPE_CLASS else 0
        )
