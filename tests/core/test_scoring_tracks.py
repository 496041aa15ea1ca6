"""The sourcing flag, marked words, the overall mark, and how numbers are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding, LabelledSpan
from secondread_core.codebook import LEVELS, SourceCode, TypeClass, TypeCode
from secondread_core.scoring import Band, Scores, band, display, overall, score, score_attempt
from secondread_core.scoring_constants import DEFAULTS, Track
from secondread_core.scoring_table import Reason, scoring_table

OPINION = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED)
REPORTED = Coding(TypeCode.REPORTED_FACT, SourceCode.NONE_NEEDED)
UNSOURCED = Coding(TypeCode.REPORTED_FACT, SourceCode.MISSING)
SAYS_OPINION, SAYS_REPORTED = Mark(TypeClass.OPINION), Mark(TypeClass.REPORTED)

codings = st.builds(
    Coding,
    type_code=st.sampled_from(TypeCode),
    source_code=st.sampled_from(SourceCode),
    accept_source=st.frozensets(st.sampled_from(SourceCode), max_size=2),
)
marks = st.builds(Mark, type=st.none() | st.sampled_from(TypeClass), flag=st.booleans())
attempts = st.lists(st.tuples(codings, marks), max_size=20)
BODY = "Nobody here marks a word."


def scored(pairs: list[tuple[Coding, Mark]], level: int = 1) -> Scores:
    return score_attempt([coding for coding, _ in pairs], [mark for _, mark in pairs], level, BODY)


def test_the_flag_is_worth_more_at_higher_levels() -> None:
    codes = [SourceCode.VAGUE, SourceCode.UNNAMED_BARE, SourceCode.TOO_WEAK, SourceCode.NAMED]
    pairs = [(Coding(TypeCode.REPORTED_FACT, code), Mark(flag=True)) for code in codes]
    found = [scored(pairs, level) for level in LEVELS]
    assert [scores.source_signals for scores in found] == [(1, 0, 3, 0), (2, 0, 2, 0), (3, 0, 1, 0)]
    assert [scores.positives for scores in found] == [1, 2, 3]
    assert [scores.few_positives for scores in found] == [True, True, False]


def test_sourcing_weighs_its_counts() -> None:
    heavy = replace(UNSOURCED, weight=2.0)
    scores = scored([(heavy, Mark(flag=True)), (UNSOURCED, Mark()), (REPORTED, Mark(flag=True))])
    assert (scores.true_positives, scores.false_positives, scores.false_negatives) == (2, 1, 1)
    assert scores.sourcing_score == pytest.approx(100 * 4 / 6)
    assert scores.positives == 2


def test_without_missing_sources_the_track_leaves_the_overall() -> None:
    scores = scored([(OPINION, SAYS_OPINION), (REPORTED, replace(SAYS_REPORTED, flag=True))])
    assert scores.sourcing_score is None
    assert scores.why_undefined("sourcing_score") is Reason.NOTHING_MISSING
    assert scores.source_signals.false_alarms == 1
    assert not scores.few_positives
    assert scores.overall == 100


def test_a_course_weighs_its_tracks() -> None:
    table = scoring_table([OPINION, REPORTED, UNSOURCED], 1)
    answers = [SAYS_OPINION, SAYS_REPORTED, SAYS_REPORTED]
    assert score(table, answers).overall == pytest.approx(60)
    assert score(table, answers, {Track.TYPE: 1.0, Track.SOURCING: 1.0}).overall == pytest.approx(50)
    assert overall({Track.TYPE: 80.0}, {Track.SOURCING: 1.0}) is None


@given(attempts, st.sampled_from(LEVELS))
def test_the_overall_lies_between_its_tracks(pairs: list[tuple[Coding, Mark]], level: int) -> None:
    scores = scored(pairs, level)
    tracks = [value for value in (scores.type_score, scores.sourcing_score) if value is not None]
    if scores.overall is not None:
        assert min(tracks) - 1e-9 <= scores.overall <= max(tracks) + 1e-9


@pytest.mark.parametrize(
    ("value", "line", "expected"),
    [
        (90, 50, Band.STRONG),
        (89.99, 50, Band.SOLID),
        (75, 50, Band.SOLID),
        (60, 50, Band.DEVELOPING),
        (59.99, 50, Band.NOT_ABOVE_GUESSING),
        (74, 65, Band.NOT_ABOVE_GUESSING),
        (75, 65, Band.SOLID),
        (75 - 1e-13, 65, Band.SOLID),
        (100, 100, Band.NOT_ABOVE_GUESSING),
        (None, None, None),
    ],
)
def test_bands(value: float | None, line: float | None, expected: Band | None) -> None:
    assert band(value, line) is expected


@pytest.mark.parametrize(
    ("value", "shown"), [(0.0, 0), (66.5, 67), (67.5, 68), (66.49, 66), (99.5, 100), (-0.5, 0)]
)
def test_halves_are_shown_rounded_up(value: float, shown: int) -> None:
    assert display(value) == shown


# --- marked words --------------------------------------------------------------------------------------


def test_marked_words_are_compared_as_whole_words() -> None:
    body = "The absurd plan failed, said Mira."
    key = [replace(OPINION, spans=(LabelledSpan(4, 10, "loaded-word"),))]
    found = score_attempt(key, [Mark(spans=((5, 9),))], 3, body).spans
    assert found == (1, 1, 1)
    missed = score_attempt(key, [Mark(spans=((16, 22),))], 3, body).spans
    assert missed == (0, 0, 0)


def test_words_marked_in_contested_sentences_do_not_count() -> None:
    body = "The absurd plan failed. It rained."
    contested = replace(OPINION, contested_type=True, spans=(LabelledSpan(4, 10, "loaded-word"),))
    scores = score_attempt([contested, REPORTED], [Mark(spans=((11, 15),)), SAYS_REPORTED], 3, body)
    assert scores.spans == (1, 1, 1)


def test_marked_words_count_in_the_overall_only_where_the_course_says_so() -> None:
    body = "The absurd plan failed. It rained."
    key = [replace(OPINION, spans=(LabelledSpan(4, 10, "loaded-word"),)), REPORTED]
    table = scoring_table(key, 3, body)
    answers = [SAYS_OPINION, SAYS_REPORTED]
    assert score(table, answers).overall == 100
    assert score(table, answers, {**DEFAULTS.track_weights, Track.SPANS: 0.6}).overall == pytest.approx(50)
