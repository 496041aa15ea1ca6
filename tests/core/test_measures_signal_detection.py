"""Skill and lean over many attempts."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.measures.signal_detection import (
    Lean,
    a_prime,
    detection,
    detection_from_rates,
    long_run_lean,
    pool,
    rank_auc,
)
from secondread_core.scoring_tally import SignalCounts

some = st.integers(0, 40)
signal_counts = st.builds(SignalCounts, some, some, some, some)


@given(signal_counts)
def test_detection_is_finite_or_undefined(counts: SignalCounts) -> None:
    found = detection(counts)
    if not (counts.hits + counts.misses and counts.false_alarms + counts.correct_rejections):
        assert found is None
    else:
        assert found is not None
        assert all(
            math.isfinite(value)
            for value in (found.d_prime, found.criterion, found.se_d_prime, found.se_criterion)
        )
        assert 0 < found.hit_rate < 1
        assert 0 < found.false_alarm_rate < 1
        assert found.se_criterion == found.se_d_prime / 2


@given(st.integers(1, 40), st.integers(1, 40), st.booleans())
def test_a_constant_answer_shows_no_skill(signals: int, noises: int, yes: bool) -> None:
    counts = SignalCounts(signals, 0, noises, 0) if yes else SignalCounts(0, signals, 0, noises)
    found = detection(counts)
    assert found is not None
    assert found.d_prime == pytest.approx(0, abs=1e-9)
    assert found.criterion < 0 if yes else found.criterion > 0


@given(signal_counts)
def test_answering_the_opposite_way_mirrors_skill_and_lean(counts: SignalCounts) -> None:
    one = detection(counts)
    hits, misses, false_alarms, correct_rejections = counts
    other = detection(SignalCounts(correct_rejections, false_alarms, misses, hits))
    if one is not None:
        assert other is not None
        assert other.d_prime == pytest.approx(one.d_prime, abs=1e-9)
        assert other.criterion == pytest.approx(-one.criterion, abs=1e-9)


@given(st.lists(signal_counts, max_size=6))
def test_counts_are_pooled_by_adding(rows: list[SignalCounts]) -> None:
    assert sum(pool(rows)) == sum(sum(row) for row in rows)
    assert pool(reversed(rows)) == pool(rows)


def test_the_timid_and_the_cynic_discriminate_alike() -> None:
    timid, cynic = detection(SignalCounts(2, 4, 0, 18)), detection(SignalCounts(6, 0, 12, 6))
    assert timid is not None
    assert cynic is not None
    assert timid.d_prime == pytest.approx(1.37, abs=0.005)
    assert cynic.d_prime == pytest.approx(1.37, abs=0.005)


@pytest.mark.parametrize(
    ("counts", "code"),
    [
        (SignalCounts(28, 2, 45, 45), Lean.SUSPICIOUS),
        (SignalCounts(10, 20, 2, 88), Lean.TRUSTING),
        (SignalCounts(24, 6, 18, 72), Lean.NO_CLEAR_LEAN),
        (SignalCounts(9, 0, 50, 0), Lean.NOT_ENOUGH),
        (SignalCounts(50, 0, 9, 0), Lean.NOT_ENOUGH),
        (SignalCounts(0, 0, 0, 0), Lean.NOT_ENOUGH),
        (SignalCounts(6, 4, 6, 4), Lean.NO_CLEAR_LEAN),  # c = -0.23: too small
        (SignalCounts(8, 2, 4, 6), Lean.NO_CLEAR_LEAN),  # c = -0.25: too uncertain
        (SignalCounts(600, 400, 600, 400), Lean.SUSPICIOUS),
    ],
)
def test_a_lean_is_named_only_where_it_is_large_and_certain(counts: SignalCounts, code: Lean) -> None:
    found = long_run_lean(counts)
    if counts == (600, 400, 600, 400):  # certain, but |c| = 0.2533 only just large enough
        assert found.detection is not None
        assert 0.25 < abs(found.detection.criterion) < 0.2534
    assert found.code is code
    assert (found.signals, found.noises) == (counts.hits + counts.misses, sum(counts[2:]))


def test_rates_at_the_edge_are_undefined() -> None:
    edges = [(1.0, 0.5), (0.0, 0.5), (0.5, 1.0), (0.5, 0.0)]
    assert [detection_from_rates(*rates) for rates in edges] == [None] * 4


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_prime_is_a_share_with_chance_in_the_middle(hit_rate: float, false_alarm_rate: float) -> None:
    area = a_prime(hit_rate, false_alarm_rate)
    assert -1e-9 <= area <= 1 + 1e-9
    assert area == pytest.approx(1 - a_prime(false_alarm_rate, hit_rate))


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), max_size=20))
def test_the_area_counts_winning_pairs(rows: list[tuple[int, bool]]) -> None:
    area = rank_auc([value for value, _ in rows], [yes for _, yes in rows])
    above = [value for value, yes in rows if yes]
    below = [value for value, yes in rows if not yes]
    pairs = [1.0 if x > y else 0.5 if x == y else 0.0 for x in above for y in below]
    assert area == (pytest.approx(sum(pairs) / len(pairs)) if pairs else None)
