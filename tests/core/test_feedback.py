"""Verdicts and the tendency: what is said of each sentence, and of one article."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.annotations import Mark
from secondread_core.answer_key import AnswerKey, Coding, KeyUnit
from secondread_core.codebook import LEVELS, Role, SourceCode, TypeClass, TypeCode
from secondread_core.feedback import (
    SourceVerdict,
    Tendency,
    TypeVerdict,
    article_tendency,
    verdict,
    verdicts,
)
from secondread_core.scoring import score_attempt

OPINION = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED)
REPORTED = Coding(TypeCode.REPORTED_FACT, SourceCode.NONE_NEEDED)
LEANING = replace(REPORTED, accept=frozenset({TypeCode.MIXED}))
CONTESTED = replace(OPINION, contested_type=True, contested_source=True)
FURNITURE = replace(OPINION, role=Role.FURNITURE)
VAGUE = Coding(TypeCode.REPORTED_FACT, SourceCode.VAGUE)
SECOND_HAND = Coding(TypeCode.REPORTED_FACT, SourceCode.SECOND_HAND)
SAYS_OPINION, SAYS_REPORTED = Mark(TypeClass.OPINION), Mark(TypeClass.REPORTED)
FLAGGED = Mark(TypeClass.REPORTED, flag=True)

codings = st.builds(
    Coding,
    type_code=st.sampled_from(TypeCode),
    source_code=st.sampled_from(SourceCode),
    accept=st.frozensets(st.sampled_from(TypeCode), max_size=2),
    contested_type=st.booleans(),
    role=st.sampled_from(Role),
)
marks = st.builds(
    Mark,
    type=st.none() | st.sampled_from([*TypeClass, *TypeCode]),
    unsure=st.booleans(),
    flag=st.booleans(),
)


@pytest.mark.parametrize(
    ("coding", "mark", "expected", "difference"),
    [
        (OPINION, SAYS_OPINION, TypeVerdict.RIGHT, False),
        (REPORTED, SAYS_REPORTED, TypeVerdict.RIGHT, False),
        (OPINION, Mark(TypeCode.MIXED), TypeVerdict.RIGHT, False),
        (LEANING, SAYS_OPINION, TypeVerdict.ACCEPTED, False),
        (OPINION, SAYS_REPORTED, TypeVerdict.MISSED_OPINION, True),
        (OPINION, Mark(TypeCode.NO_CLAIM), TypeVerdict.MISSED_OPINION, True),
        (REPORTED, SAYS_OPINION, TypeVerdict.REPORTED_CALLED_OPINION, True),
        (REPORTED, Mark(TypeCode.NO_CLAIM), TypeVerdict.REPORTED_CALLED_NO_CLAIM, True),
        (REPORTED, Mark(), TypeVerdict.UNANSWERED, True),
        (REPORTED, Mark(unsure=True), TypeVerdict.UNSURE, True),
        (CONTESTED, SAYS_REPORTED, TypeVerdict.CONTESTED, False),
        (FURNITURE, SAYS_REPORTED, TypeVerdict.NOT_GRADED, False),
        (replace(OPINION, type_code=TypeCode.NO_CLAIM), Mark(), TypeVerdict.NOT_GRADED, False),
    ],
)
def test_verdicts_on_the_type(coding: Coding, mark: Mark, expected: TypeVerdict, difference: bool) -> None:
    found = verdict(4, coding, mark, level=1)
    assert (found.unit, found.type, found.is_difference) == (4, expected, difference)
    graded = expected not in (TypeVerdict.CONTESTED, TypeVerdict.NOT_GRADED)
    assert (found.credit is not None) == graded


@pytest.mark.parametrize(
    ("coding", "mark", "level", "expected", "difference"),
    [
        (VAGUE, FLAGGED, 1, SourceVerdict.FOUND, False),
        (VAGUE, SAYS_REPORTED, 1, SourceVerdict.SOURCE_MISSED, True),
        (REPORTED, FLAGGED, 1, SourceVerdict.UNFOUNDED_FLAG, True),
        (REPORTED, SAYS_REPORTED, 1, SourceVerdict.FINE, False),
        (SECOND_HAND, FLAGGED, 1, SourceVerdict.UNFOUNDED_FLAG, True),
        (SECOND_HAND, FLAGGED, 2, SourceVerdict.FOUND, False),
        (replace(VAGUE, contested_source=True), FLAGGED, 1, SourceVerdict.CONTESTED, False),
        (replace(VAGUE, role=Role.COMMENT), FLAGGED, 1, SourceVerdict.NOT_GRADED, False),
    ],
)
def test_verdicts_on_the_source(
    coding: Coding, mark: Mark, level: int, expected: SourceVerdict, difference: bool
) -> None:
    found = verdict(0, coding, mark, level)
    assert (found.source, found.is_difference) == (expected, difference)


def test_the_fine_code_is_judged_from_level_two() -> None:
    answer = Mark(TypeCode.ANALYSIS)
    assert [verdict(0, OPINION, answer, level).detail for level in LEVELS] == [None, 0.5, 0.5]
    assert verdict(0, OPINION, answer, 2).credit == 1


def test_being_sure_and_wrong_is_told_apart() -> None:
    wrong, right = replace(SAYS_REPORTED, confidence=3), replace(SAYS_OPINION, confidence=3)
    assert verdict(0, OPINION, wrong, 1).is_sure_but_wrong
    assert not verdict(0, OPINION, right, 1).is_sure_but_wrong
    assert not verdict(0, OPINION, replace(wrong, confidence=2), 1).is_sure_but_wrong
    assert verdict(0, CONTESTED, wrong, 1).confidence is None


@given(st.lists(st.tuples(codings, marks), max_size=25), st.sampled_from((1, 2)))
def test_verdicts_add_up_to_the_scores(pairs: list[tuple[Coding, Mark]], level: int) -> None:
    key, answers = [coding for coding, _ in pairs], [mark for _, mark in pairs]
    found = verdicts(key, answers, level)
    scores = score_attempt(key, answers, level)
    types = [one.type for one in found]
    sources = [one.source for one in found]
    assert [one.unit for one in found] == list(range(len(pairs)))
    assert types.count(TypeVerdict.RIGHT) == scores.opinions.found + scores.reported.found
    assert types.count(TypeVerdict.ACCEPTED) == scores.accepted
    assert types.count(TypeVerdict.UNANSWERED) == scores.unanswered
    assert types.count(TypeVerdict.UNSURE) == scores.unsure
    assert sum(one.credit is not None for one in found) == scores.opinions.total + scores.reported.total
    assert scores.source_signals == tuple(
        sources.count(code)
        for code in (
            SourceVerdict.FOUND,
            SourceVerdict.SOURCE_MISSED,
            SourceVerdict.UNFOUNDED_FLAG,
            SourceVerdict.FINE,
        )
    )


@pytest.mark.parametrize(
    ("hits", "false_alarms", "code"),
    [
        (4, 6, Tendency.MORE_THAN_KEY),
        (6, 1, Tendency.NEAR_KEY),
        (6, 2, Tendency.MORE_THAN_KEY),
        (4, 0, Tendency.FEWER_THAN_KEY),
        (4, 2, Tendency.NEAR_KEY),
    ],
)
def test_the_tendency_in_one_article(hits: int, false_alarms: int, code: Tendency) -> None:
    answers = [SAYS_OPINION] * hits + [SAYS_REPORTED] * (6 - hits)
    answers += [SAYS_OPINION] * false_alarms + [SAYS_REPORTED] * (18 - false_alarms)
    found = article_tendency(score_attempt([OPINION] * 6 + [REPORTED] * 18, answers, 1))
    assert (found.code, found.marked, found.in_key) == (code, hits + false_alarms, 6)


def test_what_was_not_answered_is_no_tendency() -> None:
    scores = score_attempt([OPINION] * 6 + [REPORTED], [Mark()] * 5 + [Mark(unsure=True), SAYS_OPINION], 1)
    found = article_tendency(scores)
    assert (found.code, found.marked, found.in_key) == (Tendency.NEAR_KEY, 1, 0)


def test_a_key_and_its_codings_are_judged_alike() -> None:
    units = tuple(KeyUnit(at, at + 1, coding) for at, coding in enumerate([OPINION, VAGUE]))
    key = AnswerKey("k", 1, "An article", "0" * 64, units)
    assert verdicts(key, [SAYS_OPINION, FLAGGED], 1) == verdicts([OPINION, VAGUE], [SAYS_OPINION, FLAGGED], 1)


def test_another_number_of_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        verdicts([OPINION], [], 1)
