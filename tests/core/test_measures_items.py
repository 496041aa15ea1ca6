"""Items, intervals and the class as a whole."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding
from secondread_core.codebook import Role, SourceCode, TypeClass, TypeCode
from secondread_core.measures.class_report import before_after, class_line
from secondread_core.measures.intervals import fisher, wilson
from secondread_core.measures.item_analysis import (
    below_guessing,
    cronbach_alpha,
    item_difficulty,
    item_rest_correlations,
    measurement_error,
    variance,
)
from secondread_core.measures.item_report import LookAgain, item_report
from secondread_core.scoring import Scores, score_attempt

OPINION = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED)
REPORTED = Coding(TypeCode.REPORTED_FACT, SourceCode.NONE_NEEDED)
OP, RE = Mark(TypeClass.OPINION), Mark(TypeClass.REPORTED)

matrices = st.integers(2, 5).flatmap(
    lambda width: st.lists(
        st.lists(st.sampled_from((0.0, 0.5, 1.0)), min_size=width, max_size=width), min_size=2, max_size=12
    )
)


@given(st.integers(0, 500), st.integers(0, 500))
def test_wilson_holds_the_share_and_stays_a_share(successes: int, failures: int) -> None:
    n = successes + failures
    limits = wilson(successes, n)
    if n == 0:
        assert limits is None
    else:
        assert limits is not None
        assert 0 <= limits[0] <= successes / n <= limits[1] <= 1
        assert limits[1] - limits[0] < 1
        assert wilson(failures, n) == pytest.approx((1 - limits[1], 1 - limits[0]))


@given(st.floats(-1, 1), st.integers(0, 200))
def test_fisher_holds_the_correlation(correlation: float, n: int) -> None:
    limits = fisher(correlation, n)
    if n < 4 or abs(correlation) == 1:
        assert limits is None
    else:
        assert limits is not None
        assert -1 <= limits[0] <= correlation + 1e-12
        assert correlation - 1e-12 <= limits[1] <= 1


@given(matrices)
def test_item_measures_do_not_depend_on_the_order_of_learners(matrix: list[list[float]]) -> None:
    turned = matrix[::-1]
    assert item_difficulty(turned) == item_difficulty(matrix)
    assert cronbach_alpha(turned) == cronbach_alpha(matrix)
    one, other = item_rest_correlations(matrix), item_rest_correlations(turned)
    assert [value is None for value in one] == [value is None for value in other]
    for value, same in zip(one, other, strict=True):
        assert value is None or (value == pytest.approx(same) and -1 <= value <= 1)


@given(matrices)
def test_reliability_is_at_most_one_and_its_error_at_most_the_spread(matrix: list[list[float]]) -> None:
    alpha, error = cronbach_alpha(matrix), measurement_error(matrix)
    spread = variance([sum(row) for row in matrix])
    assert alpha is None or alpha <= 1 + 1e-9
    assert (error is None) == (alpha is None or alpha < 0)
    if error is not None:
        assert spread is not None
        assert 0 <= error <= math.sqrt(spread) + 1e-9


def test_guessing_in_a_class_of_any_size() -> None:
    assert below_guessing(10, 10) == pytest.approx(1)
    assert below_guessing(0, 0) == 1
    assert below_guessing(2450, 5000) == pytest.approx(0.0810, abs=0.0005)


# --- the table of sentences ---------------------------------------------------------------------------


def test_a_small_class_sees_counts_alone() -> None:
    report = item_report([OPINION, REPORTED], [[OP, RE], [RE, Mark(unsure=True)], [RE, Mark()]])
    first, second = report.rows
    assert (first.counts, first.right, first.blank) == ({"opinion": 1, "reported": 2}, 1, 0)
    assert (second.counts, second.right, second.blank) == ({"reported": 1}, 1, 2)
    assert (first.share_right, first.share_interval, first.most_chosen_wrong, first.flags) == (
        None,
        None,
        None,
        (),
    )


def test_five_learners_see_shares_and_wrong_answers() -> None:
    report = item_report(
        [OPINION],
        [
            [OP],
            [Mark(TypeCode.REPORTED_FACT)],
            [Mark(TypeCode.ATTRIBUTED)],
            [Mark(TypeCode.ATTRIBUTED)],
            [Mark()],
        ],
    )
    (row,) = report.rows
    assert row.share_right == 0.2
    assert row.share_interval == wilson(1, 5)
    assert row.most_chosen_wrong == "A2"
    assert row.flags == ()


def test_an_accepted_answer_is_neither_right_nor_wrong() -> None:
    leaning = replace(OPINION, accept=frozenset({TypeCode.REPORTED_FACT}))
    (row,) = item_report([leaning], [[RE]] * 4 + [[OP]]).rows
    assert (row.right, row.most_chosen_wrong) == (1, None)


def test_only_graded_units_have_a_column() -> None:
    key = [replace(OPINION, role=Role.FURNITURE), OPINION, replace(REPORTED, contested_type=True), REPORTED]
    assert [row.unit for row in item_report(key, [[OP] * 4]).rows] == [1, 3]


def test_twelve_learners_bring_the_key_into_question() -> None:
    key = [REPORTED] * 5 + [OPINION]
    good = [RE] * 5
    attempts = [[*good, RE]] * 10 + [[OP] * 6] * 2
    rows = item_report(key, attempts).rows
    assert rows[5].flags == (LookAgain.BELOW_GUESSING, LookAgain.STRONG_READERS_DISAGREE)
    assert all(row.flags == () for row in rows[:5])
    assert item_report(key, attempts[1:]).rows[5].flags == ()


def test_open_answers_are_no_evidence_against_the_key() -> None:
    (row,) = item_report([OPINION], [[Mark()]] * 12).rows
    assert row.flags == ()
    assert row.share_right == 0


def test_twenty_learners_show_correlations_and_reliability() -> None:
    key = [REPORTED] * 5 + [OPINION]
    strong, weak = [RE, RE, RE, RE, RE, RE], [OP, OP, OP, OP, OP, OP]
    mixed = [RE, RE, RE, OP, OP, OP]
    attempts = [strong] * 8 + [weak] * 8 + [mixed] * 4
    report = item_report(key, attempts)
    assert report.rough
    assert report.rows[0].item_rest == pytest.approx(
        item_rest_correlations(
            [[float(m == RE) for m in row[:5]] + [float(row[5] == OP)] for row in attempts]
        )[0]
    )
    assert report.rows[0].item_rest_interval == fisher(report.rows[0].item_rest or 0, 20)
    assert LookAgain.AGAINST_THE_REST in report.rows[5].flags
    assert report.alpha is not None
    assert not item_report(key, attempts * 3).rough
    assert item_report(key, attempts[1:]).rows[0].item_rest is None
    assert item_report(key[2:], [row[2:] for row in attempts]).alpha is None


def test_a_sentence_all_got_right_has_no_correlation() -> None:
    report = item_report([REPORTED] * 5, [[RE] * 5] * 20)
    assert [row.item_rest for row in report.rows] == [None] * 5
    assert report.alpha is None


def test_learners_at_the_border_of_the_top_third_all_belong_to_it() -> None:
    key = [REPORTED, REPORTED, OPINION]
    attempts = [[RE, RE, RE]] * 7 + [[RE, RE, OP]] * 8
    rows = item_report(key, attempts).rows
    assert LookAgain.STRONG_READERS_DISAGREE not in rows[2].flags
    assert item_report(key, attempts[::-1]).rows == rows


def test_a_sentence_does_not_help_to_choose_its_own_judges() -> None:
    key = [REPORTED, REPORTED, OPINION]
    fooled = [[RE, RE, RE]] * 4
    lucky = [[OP, RE, OP]] * 4
    weak = [[OP, OP, OP]] * 4
    assert LookAgain.STRONG_READERS_DISAGREE in item_report(key, fooled + lucky + weak).rows[2].flags


def test_an_attempt_at_another_key_is_refused() -> None:
    with pytest.raises(ValueError, match="marks"):
        item_report([OPINION], [[OP, OP]])


# --- the class ----------------------------------------------------------------------------------------


def attempt(hits: int, false_alarms: int) -> Scores:
    marks = [OP] * hits + [RE] * (6 - hits) + [OP] * false_alarms + [RE] * (18 - false_alarms)
    return score_attempt([OPINION] * 6 + [REPORTED] * 18, marks, level=1)


def test_the_class_line_pools_counts_and_averages_scores() -> None:
    line = class_line([attempt(4, 1), attempt(6, 6), attempt(2, 0)], "article")
    assert line.type_score.n == 3
    assert line.type_score.mean == pytest.approx((80.5556 + 83.3333 + 66.6667) / 3, abs=1e-3)
    assert (line.sourcing_score.n, line.sourcing_score.mean) == (0, None)
    assert line.detection is not None
    assert line.detection.d_prime == pytest.approx(1.5003110859409077)
    assert line.d_prime_interval is None


def test_the_class_line_has_intervals_from_eight_learners() -> None:
    line = class_line([attempt(hits, hits) for hits in range(7)] + [attempt(3, 0)], "article")
    assert line.detection is not None
    assert line.d_prime_interval is not None
    assert line.d_prime_interval[0] < line.detection.d_prime < line.d_prime_interval[1]
    assert line.criterion_interval is not None
    assert line.criterion_interval[0] < line.detection.criterion < line.criterion_interval[1]


def test_an_empty_class_has_no_numbers() -> None:
    line = class_line([], "article")
    assert (line.learners, line.type_score.mean, line.tilt.sd, line.detection) == (0, None, None, None)


def test_a_course_that_only_taught_suspicion_raises_the_alarm() -> None:
    pairs = [(attempt(2, at % 3), attempt(5, 9 + at % 3)) for at in range(10)]
    change = before_after(pairs, "course")
    assert change.tilt.mean is not None
    assert change.tilt.mean > 0
    assert change.more_suspicion_only


def test_a_course_that_taught_skill_does_not() -> None:
    pairs = [(attempt(2, 3 + at % 2), attempt(6, 1 + at % 2)) for at in range(10)]
    change = before_after(pairs, "course")
    assert change.type_score.interval is not None
    assert change.type_score.interval[0] > 0
    assert not change.more_suspicion_only


def test_a_course_that_changed_nothing_does_not() -> None:
    change = before_after([(attempt(4, 3), attempt(4, 3))] * 10, "course")
    assert (change.tilt.interval, change.type_score.interval) == ((0, 0), (0, 0))
    assert not change.more_suspicion_only


def test_a_handful_of_learners_raises_no_alarm() -> None:
    change = before_after([(attempt(2, 0), attempt(5, 9))] * 7, "course")
    assert (change.tilt.n, change.tilt.interval, change.more_suspicion_only) == (7, None, False)
