"""Confidence against results."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding
from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_core.feedback import verdicts
from secondread_core.measures.calibration import brier_parts, confidence_lines, ratings

rated = st.lists(st.tuples(st.sampled_from((0.5, 0.75, 0.95)), st.booleans()), min_size=1, max_size=40)


@given(rated)
def test_the_parts_add_up_to_the_score(given_ratings: list[tuple[float, bool]]) -> None:
    parts = brier_parts([stated for stated, _ in given_ratings], [right for _, right in given_ratings])
    assert parts is not None
    assert parts.reliability - parts.resolution + parts.uncertainty == pytest.approx(parts.score)
    assert min(parts) >= 0


def test_nothing_is_shown_below_thirty_ratings() -> None:
    assert confidence_lines([(3, True)] * 29) == ()


def test_a_line_for_every_confidence_that_was_used() -> None:
    guess, sure = confidence_lines([(1, False)] * 10 + [(1, True)] * 10 + [(3, True)] * 8 + [(3, False)] * 2)
    assert (guess.confidence, guess.stated, guess.n, guess.right) == (1, 0.5, 20, 10)
    assert (sure.confidence, sure.stated, sure.n, sure.right) == (3, 0.95, 10, 8)
    assert sure.interval == pytest.approx((0.49, 0.94), abs=0.005)


def test_only_answers_that_state_a_confidence_are_rated() -> None:
    opinion = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED)
    leaning = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED, accept=frozenset({TypeCode.REPORTED_FACT}))
    key = [opinion, opinion, opinion, opinion, leaning]
    marks = [
        Mark(TypeClass.OPINION, confidence=3),
        Mark(TypeClass.REPORTED, confidence=1),
        Mark(TypeClass.OPINION),
        Mark(unsure=True, confidence=1),
        Mark(TypeClass.REPORTED, confidence=2),
    ]
    assert ratings(verdicts(key, marks, 1)) == [(3, True), (1, False)]
