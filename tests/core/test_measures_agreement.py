"""Agreement between coders and between authors of a key."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.answer_key import Coding, LabelledSpan
from secondread_core.codebook import Role, SourceCode, TypeCode
from secondread_core.measures.agreement import (
    cohen_kappa,
    confusion,
    gwet_ac1,
    krippendorff_alpha,
    percent_agreement,
    specific_agreement,
    token_alpha,
)
from secondread_core.measures.author_agreement import AlphaBand, alpha_band, author_agreement, certificate
from secondread_core.measures.intervals import bootstrap, percentile
from secondread_core.measures.spans import char_f1, span_agreement

FACT = Coding(TypeCode.REPORTED_FACT, SourceCode.NONE_NEEDED)
QUOTE = Coding(TypeCode.ATTRIBUTED, SourceCode.NAMED)
OPINION = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED)
VAGUE = Coding(TypeCode.REPORTED_FACT, SourceCode.VAGUE)

values = st.none() | st.sampled_from("FO")
unit_rows = st.lists(st.lists(values, min_size=3, max_size=3), max_size=20)


@given(unit_rows)
def test_alpha_is_one_exactly_where_all_pairs_agree_on_more_than_one_label(
    rows: list[list[str | None]],
) -> None:
    pairable = [given for row in rows if len(given := [value for value in row if value is not None]) > 1]
    labels = {value for row in pairable for value in row}
    alpha = krippendorff_alpha(rows)
    if len(labels) < 2:
        assert alpha is None
    else:
        assert alpha is not None
        assert alpha <= 1
        assert (alpha == 1) == all(len(set(row)) == 1 for row in pairable)


@given(unit_rows, st.permutations(range(3)))
def test_coders_and_units_can_be_shuffled(rows: list[list[str | None]], order: list[int]) -> None:
    shuffled = [[row[at] for at in order] for row in reversed(rows)]
    expected = krippendorff_alpha(rows)
    assert krippendorff_alpha(shuffled) == (None if expected is None else pytest.approx(expected))
    assert percent_agreement(shuffled) == percent_agreement(rows)


@given(st.lists(st.tuples(st.sampled_from("FO"), st.sampled_from("FO")), min_size=1, max_size=20))
def test_two_coders_are_measured_the_same_from_either_side(pairs: list[tuple[str, str]]) -> None:
    a, b = [one for one, _ in pairs], [other for _, other in pairs]
    for measure in (cohen_kappa, gwet_ac1):
        one, other = measure(a, b), measure(b, a)
        assert (one is None) == (other is None)
        assert one is None or one == pytest.approx(other)
        assert one is None or (one == 1) == (a == b)
    assert specific_agreement(a, b, "O") == specific_agreement(b, a, "O")
    assert confusion(a, b) == {(y, x): n for (x, y), n in confusion(b, a).items()}


def test_percent_agreement_counts_pairs() -> None:
    assert percent_agreement([["F", "F", "O"], ["F", None, "F"], ["O", None, None]]) == 0.5
    assert percent_agreement([["F"]]) is None


def test_tokens_without_spans_agree_on_nothing() -> None:
    assert token_alpha(10, [], []) is None
    assert token_alpha(10, [(0, 2, "X")], [(0, 2, "X")]) == 1
    assert token_alpha(4, [(0, 3, "X"), (1, 2, "Y")], [(0, 3, "X")]) == 1


def test_the_percentile_interval_takes_the_stated_elements() -> None:
    draws: list[float | None] = [float(value) for value in range(2000)]
    random.Random(1).shuffle(draws)
    assert percentile([*draws, None, None]) == (50, 1949)
    assert percentile([float(value) for value in range(10)]) == (0, 9)
    assert percentile([3.0]) == (3, 3)
    assert percentile([None]) is None


def mean(sample: Sequence[float]) -> float:
    return sum(sample) / len(sample)


def test_resampling_is_repeatable_and_brackets_the_value() -> None:
    items = [value * value for value in range(40)]  # mean 513.5, standard error 74
    one = bootstrap(items, mean, "article-1")
    assert one == bootstrap(items, mean, "article-1")
    assert one != bootstrap(items, mean, "article-2")
    assert one == pytest.approx((513.5 - 1.96 * 74, 513.5 + 1.96 * 74), abs=20)
    assert bootstrap([], mean, "article-1") is None


# --- authors ------------------------------------------------------------------------------------------


def test_authors_are_compared_on_what_both_coded_and_neither_calls_furniture() -> None:
    first = [FACT, OPINION, VAGUE, replace(FACT, role=Role.FURNITURE), FACT, QUOTE]
    second = [FACT, OPINION, FACT, OPINION, None, OPINION]
    found = author_agreement([first, second], level=1, article_id="a")
    assert found.units == (0, 1, 2, 5)
    assert found.by_class.percent == 0.75
    assert found.by_type.percent == 0.75
    assert found.by_missing.percent == 0.75
    assert found.opinion == pytest.approx(2 / 3)
    assert found.missing == 0
    assert found.disagreements == (2, 5)
    assert found.role_disagreements == (3,)
    assert found.type_confusion == {("A1", "A1"): 2, ("A3", "A3"): 1, ("A2", "A3"): 1}
    assert found.source_confusion[("B4", "B0")] == 1
    assert found.by_class.interval is None


def test_the_missing_flag_follows_the_courses_level() -> None:
    bare = Coding(TypeCode.ATTRIBUTED, SourceCode.UNNAMED_BARE)
    codings = [[bare, QUOTE], [QUOTE, QUOTE]]
    assert author_agreement(codings, level=1, article_id="a").by_missing.alpha is None
    assert author_agreement(codings, level=2, article_id="a").by_missing.percent == 0.5


def test_no_claim_is_no_class_but_a_type() -> None:
    nothing = Coding(TypeCode.NO_CLAIM, SourceCode.NONE_NEEDED)
    found = author_agreement([[nothing, FACT, OPINION], [OPINION, FACT, OPINION]], level=1, article_id="a")
    assert (found.by_class.n, found.by_type.n) == (2, 3)
    assert found.by_class.alpha == 1
    assert found.disagreements == (0,)


def test_an_interval_is_shown_from_ten_units_on() -> None:
    first = [FACT, OPINION] * 10
    second = [*first[:-2], OPINION, FACT]
    found = author_agreement([first, second], level=1, article_id="a").by_class
    assert found.alpha is not None
    assert found.interval is not None
    assert found.interval[0] < found.alpha < found.interval[1]
    assert found.band is AlphaBand.GOOD
    assert author_agreement([first[:9], second[:9]], level=1, article_id="a").by_class.interval is None


def test_three_authors_and_gaps() -> None:
    found = author_agreement([[FACT, None, OPINION], [FACT, FACT, OPINION], [FACT, None, FACT]], 1, "a")
    assert found.units == (0, 2)
    assert found.by_class.percent == pytest.approx(4 / 6)
    assert found.disagreements == (2,)


def test_one_author_has_no_alpha() -> None:
    found = author_agreement([[FACT, OPINION]], level=1, article_id="a")
    assert found.units == ()
    assert (found.by_class.alpha, found.by_class.percent, found.opinion) == (None, None, None)


def test_the_certificate_keeps_the_numbers() -> None:
    first, second = [FACT, OPINION] * 10, [FACT, OPINION] * 9 + [OPINION, VAGUE]
    found = author_agreement([first, second], level=1, article_id="a")
    kept = certificate(found, ["Ada", "Ben"])
    assert kept.authors == ("Ada", "Ben")
    assert kept.n == 20
    assert kept.alpha_class == found.by_class.alpha
    assert kept.interval_type == found.by_type.interval
    assert kept.agreement_missing == 0.95


@pytest.mark.parametrize(
    ("alpha", "expected"),
    [(0.8, AlphaBand.GOOD), (0.667, AlphaBand.TENTATIVE), (0.66, AlphaBand.REVISE), (-0.5, AlphaBand.REVISE)],
)
def test_alpha_bands(alpha: float, expected: AlphaBand) -> None:
    assert alpha_band(alpha) is expected
    assert alpha_band(None) is None


# --- spans --------------------------------------------------------------------------------------------


@given(st.sets(st.integers(0, 20)), st.sets(st.integers(0, 20)))
def test_character_f1_is_symmetric(a: set[int], b: set[int]) -> None:
    assert char_f1(a, b) == char_f1(b, a)
    assert (char_f1(a, b) == 1) == (a == b)


def test_authors_spans_are_compared_per_label_and_over_words() -> None:
    body = "An absurd plan failed. Menu. It rained."
    units = [(0, 22), (23, 28), (29, 39)]
    menu = replace(FACT, role=Role.FURNITURE, spans=(LabelledSpan(23, 27, "irony"),))
    first = [replace(OPINION, spans=(LabelledSpan(3, 9, "loaded-word"),)), menu, FACT]
    second = [replace(OPINION, spans=(LabelledSpan(3, 14, "loaded-word"),)), FACT, FACT]
    found = span_agreement(body, units, first, second, "a")
    assert found.char_f1 == {"loaded-word": pytest.approx(12 / 17)}
    # 6 words: one called loaded by both, one by the second only, four by neither
    pairs = [["L", "L"], ["", "L"], *[["", ""]] * 4]
    assert found.by_word.alpha == pytest.approx(krippendorff_alpha(pairs))
    assert (found.by_word.n, found.by_word.percent) == (6, pytest.approx(5 / 6))
    assert found.by_word.interval is None, "two sentences are too few"


def test_without_spans_there_is_nothing_to_agree_on() -> None:
    found = span_agreement("It rained.", [(0, 10)], [FACT], [FACT], "a")
    assert (found.char_f1, found.by_word.alpha, found.by_word.band) == ({}, None, None)
    assert span_agreement("", [], [], [], "a").by_word.percent is None
