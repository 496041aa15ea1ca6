"""The type score of one attempt: what a sentence is worth, what leans, and what stays undefined."""

from __future__ import annotations

import math
import random
import subprocess
import sys
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.annotations import Mark
from secondread_core.answer_key import AnswerKey, Coding, KeyUnit
from secondread_core.codebook import LEVELS, WEIGHTS, Role, SourceCode, TypeClass, TypeCode
from secondread_core.grading import Status, resolve_type
from secondread_core.scoring import Band, Scores, display, score_attempt
from secondread_core.scoring_table import Reason, scoring_table

OPINION = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED)
REPORTED = Coding(TypeCode.REPORTED_FACT, SourceCode.NONE_NEEDED)
UNSOURCED = Coding(TypeCode.REPORTED_FACT, SourceCode.MISSING)
SAYS_OPINION, SAYS_REPORTED = Mark(TypeClass.OPINION), Mark(TypeClass.REPORTED)

codings = st.builds(
    Coding,
    type_code=st.sampled_from(TypeCode),
    source_code=st.sampled_from(SourceCode),
    accept=st.frozensets(st.sampled_from(TypeCode), max_size=2),
    accept_source=st.frozensets(st.sampled_from(SourceCode), max_size=2),
    contested_type=st.booleans(),
    contested_source=st.booleans(),
    role=st.sampled_from(Role),
    weight=st.sampled_from(WEIGHTS),
)
marks = st.builds(
    Mark,
    type=st.none() | st.sampled_from([*TypeClass, *TypeCode]),
    unsure=st.booleans(),
    flag=st.booleans(),
)
attempts = st.lists(st.tuples(codings, marks), max_size=30)
levels = st.sampled_from(LEVELS)
BODY = "Nobody here marks a word."

MIRROR = {
    TypeCode.REPORTED_FACT: TypeCode.OPINION,
    TypeCode.ATTRIBUTED: TypeCode.ANALYSIS,
    TypeCode.OPINION: TypeCode.REPORTED_FACT,
    TypeCode.ANALYSIS: TypeCode.ATTRIBUTED,
    TypeCode.MIXED: TypeCode.REPORTED_FACT,
    TypeCode.NO_CLAIM: TypeCode.NO_CLAIM,
    TypeClass.OPINION: TypeClass.REPORTED,
    TypeClass.REPORTED: TypeClass.OPINION,
}


def scored(pairs: list[tuple[Coding, Mark]], level: int = 1) -> Scores:
    return score_attempt([coding for coding, _ in pairs], [mark for _, mark in pairs], level, BODY)


def reader(hits: int, false_alarms: int, opinions: int = 6, reported: int = 18) -> Scores:
    called = [True] * hits + [False] * (opinions - hits)
    called += [True] * false_alarms + [False] * (reported - false_alarms)
    key = [OPINION] * opinions + [REPORTED] * reported
    return score_attempt(key, [SAYS_OPINION if yes else SAYS_REPORTED for yes in called], level=1)


def test_the_balanced_score_tells_readers_from_cynics() -> None:
    cynic, timid, constant = reader(6, 12), reader(2, 0), reader(0, 0)
    assert [display(s.type_score or 0) for s in (constant, timid, cynic)] == [50, 67, 67]
    assert timid.tilt == pytest.approx(-2 / 3)
    assert timid.standard_error is not None
    assert 5 < timid.standard_error < 15
    assert timid.tilt_standard_error == timid.standard_error / 50
    assert cynic.tilt == pytest.approx(2 / 3)
    assert cynic.opinions == (6, 6)
    assert cynic.reported == (6, 18)
    assert (timid.opinions, timid.reported) == ((2, 6), (18, 18))
    assert (timid.net, cynic.net) == (-4, 12)


def test_half_credit_counts_in_the_score_but_not_as_found() -> None:
    leaning = replace(OPINION, accept=frozenset({TypeCode.REPORTED_FACT}))
    scores = scored([(leaning, SAYS_REPORTED), (OPINION, SAYS_OPINION), (REPORTED, SAYS_REPORTED)])
    assert scores.recall_opinion == 0.75
    assert scores.opinions == (1, 2)
    assert scores.accepted == 1
    assert scores.type_signals == (1, 0, 0, 1)


def test_weights_make_a_sentence_worth_more() -> None:
    heavy = replace(OPINION, weight=2.0)
    scores = scored([(heavy, SAYS_REPORTED), (OPINION, SAYS_OPINION), (REPORTED, SAYS_REPORTED)])
    assert scores.recall_opinion == pytest.approx(1 / 3)


def test_unanswered_and_unsure_earn_nothing_and_are_told_apart() -> None:
    scores = scored([(OPINION, Mark()), (OPINION, Mark(unsure=True)), (REPORTED, SAYS_REPORTED)])
    assert scores.recall_opinion == 0
    assert (scores.answered, scores.unanswered, scores.unsure) == (1, 1, 1)
    assert scores.type_signals == (0, 0, 0, 1)


def test_one_class_alone_gives_its_recall_and_no_comparison() -> None:
    scores = scored([(OPINION, SAYS_OPINION)] * 3 + [(OPINION, SAYS_REPORTED)])
    assert scores.type_score == 75
    assert scores.tilt is None
    assert scores.why_undefined("tilt") is Reason.ONE_CLASS
    assert scores.why_undefined("recall_reported") is Reason.ONE_CLASS
    assert scores.guess_line == 100
    assert scores.band is Band.NOT_ABOVE_GUESSING


def test_nothing_graded_is_undefined_with_a_reason() -> None:
    scores = scored([(replace(OPINION, contested_type=True), SAYS_OPINION)])
    assert scores.type_score is None
    assert scores.overall is None
    assert scores.why_undefined("type_score") is Reason.NOTHING_GRADED
    assert scores.why_undefined("overall") is Reason.NO_TRACK


@given(attempts, levels)
def test_every_undefined_number_has_a_reason_and_no_other(
    pairs: list[tuple[Coding, Mark]], level: int
) -> None:
    scores = scored(pairs, level)
    values = asdict(scores)
    undefined = {name for name, value in values.items() if value is None}
    assert {name for name, _ in scores.reasons} == undefined
    assert not any(isinstance(value, float) and math.isnan(value) for value in values.values())


@given(attempts, levels, st.randoms(use_true_random=False))
def test_the_order_of_sentences_changes_nothing(
    pairs: list[tuple[Coding, Mark]], level: int, chance: random.Random
) -> None:
    shuffled = list(pairs)
    chance.shuffle(shuffled)
    assert scored(shuffled, level) == scored(pairs, level)


@given(st.lists(codings, max_size=30), st.sampled_from([*TypeClass, *TypeCode]))
def test_no_constant_answer_beats_the_guess_line(key: list[Coding], answer: TypeClass | TypeCode) -> None:
    scores = score_attempt(key, [Mark(answer)] * len(key), level=2)
    if scores.type_score is None:
        assert scores.guess_line is None
    else:
        assert scores.guess_line is not None
        assert scores.type_score <= scores.guess_line
        assert scores.band is Band.NOT_ABOVE_GUESSING


@given(st.lists(codings, max_size=30))
def test_without_alternatives_guessing_gives_fifty(key: list[Coding]) -> None:
    key = [replace(coding, accept=frozenset()) for coding in key]
    line = score_attempt(key, [Mark()] * len(key), level=1).guess_line
    assert line in (None, 50, 100)


@given(attempts)
def test_swapping_the_classes_mirrors_the_tilt_and_keeps_the_score(pairs: list[tuple[Coding, Mark]]) -> None:
    mirrored = [
        (
            replace(
                coding,
                type_code=MIRROR[coding.type_code],
                accept=frozenset(MIRROR[code] for code in coding.accept),
            ),
            mark if mark.type is None else replace(mark, type=MIRROR[mark.type]),
        )
        for coding, mark in pairs
    ]
    one, other = scored(pairs), scored(mirrored)
    assert other.type_score == one.type_score
    assert other.guess_line == one.guess_line
    assert (other.recall_opinion, other.recall_reported) == (one.recall_reported, one.recall_opinion)
    assert (None if other.tilt is None else -other.tilt) == one.tilt
    assert other.standard_error == pytest.approx(one.standard_error)


@given(attempts, st.data())
def test_a_corrected_answer_never_costs_anything(
    pairs: list[tuple[Coding, Mark]], data: st.DataObject
) -> None:
    graded = [at for at, (coding, _) in enumerate(pairs) if resolve_type(coding).status is Status.GRADED]
    if not graded:
        return
    at = data.draw(st.sampled_from(graded))
    coding, mark = pairs[at]
    better = [*pairs[:at], (coding, replace(mark, type=coding.type_code, unsure=False)), *pairs[at + 1 :]]
    before, after = scored(pairs, 2), scored(better, 2)
    assert (after.type_score or 0) >= (before.type_score or 0)
    assert (after.exact_type or 0) >= (before.exact_type or 0)


@given(attempts)
def test_the_level_does_not_move_the_type_score(pairs: list[tuple[Coding, Mark]]) -> None:
    assert len({scored(pairs, level).type_score for level in LEVELS}) == 1


def test_exact_type_is_the_mean_detail_credit() -> None:
    attributed = Coding(TypeCode.ATTRIBUTED, SourceCode.NAMED)
    pairs = [
        (attributed, Mark(TypeCode.ATTRIBUTED)),
        (attributed, Mark(TypeCode.REPORTED_FACT)),
        (attributed, Mark(TypeCode.OPINION)),
        (attributed, Mark()),
    ]
    assert scored(pairs, 2).exact_type == 0.375
    assert scored(pairs, 1).exact_type is None
    assert scored(pairs, 1).why_undefined("exact_type") is Reason.LEVEL


# --- misuse -------------------------------------------------------------------------------------------


def test_a_key_and_its_codings_score_alike() -> None:
    units = tuple(KeyUnit(at, at + 1, coding) for at, coding in enumerate([OPINION, UNSOURCED]))
    key = AnswerKey("k", 1, "An article", "0" * 64, units)
    answers = [SAYS_OPINION, SAYS_REPORTED]
    assert score_attempt(key, answers, 1) == score_attempt([OPINION, UNSOURCED], answers, 1)


def test_misuse_is_refused() -> None:
    with pytest.raises(ValueError, match="marks"):
        score_attempt([OPINION], [], 1)
    with pytest.raises(ValueError, match="level"):
        scoring_table([OPINION], 4)
    with pytest.raises(ValueError, match="body"):
        scoring_table([OPINION], 3)


def test_scoring_and_feedback_start_without_statistics() -> None:
    check = "import sys, secondread_core.feedback; sys.exit('statistics' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
