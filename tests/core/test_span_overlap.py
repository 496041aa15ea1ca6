"""Marked words: snapping to words and partial matches."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.span_overlap import covers, merge, partial_match, snap_to_words, with_words, words

spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 12)).map(lambda at: (at[0], at[0] + at[1])), max_size=8
)
texts = st.text(alphabet="ab é3.,'’-— “”\n$%の字😀\u0301", max_size=40)


@pytest.mark.parametrize(
    ("body", "marked", "expected"),
    [
        ("a truly absurd plan", "bsur", "absurd"),
        ("a truly absurd plan", " absurd ", "absurd"),
        ("a truly absurd plan", "ly abs", "truly absurd"),
        ("he said “absurd,” twice", "“absurd,” ", "absurd"),
        ("they don’t know", "on", "don’t"),
        ("a well-known fact", "known", "well-known"),
        ("too little vitamin-C", "C", "vitamin-C"),
        ("it cost $3,000.50 then", "000", "$3,000.50"),
        ("rates fell.Then they rose", "The", "Then"),
        ("the plan—absurd—failed", "bsu", "absurd"),
        ("über-naïve café", "naï", "über-naïve"),
        ("pure 😀 mockery", "😀", "😀"),
        ("这是荒唐的计划", "荒唐", "荒唐"),
        ("the ’90s", "90", "90s"),
    ],
)
def test_a_selection_grows_to_whole_words(body: str, marked: str, expected: str) -> None:
    start = body.index(marked)
    snapped = snap_to_words(body, (start, start + len(marked)))
    assert snapped is not None
    assert body[slice(*snapped)] == expected


@pytest.mark.parametrize("marked", [(0, 0), (3, 4), (2, 3), (5, 99)])
def test_a_selection_without_a_word_is_none(marked: tuple[int, int]) -> None:
    assert snap_to_words("ab… …", marked) is None


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_snapping_is_stable_and_keeps_the_words(body: str, start: int, length: int) -> None:
    span = (start, start + length)
    snapped = snap_to_words(body, span)
    touched = [word for word in words(body) if word[0] < span[1] and word[1] > span[0]]
    if snapped is None:
        assert not any(body[slice(*span)][at : at + 1].isalnum() for at in range(length))
        return
    assert snap_to_words(body, snapped) == snapped
    assert (touched[0][0], touched[-1][1]) == snapped


@given(texts)
def test_words_cover_every_letter_once(body: str) -> None:
    found = words(body)
    covered = [at for start, end in found for at in range(start, end)]
    assert len(covered) == len(set(covered))
    assert {at for at, char in enumerate(body) if char.isalnum()} <= set(covered)
    assert not any(body[at].isspace() for at in covered)


@given(spans, spans)
def test_swapping_the_sides_swaps_precision_and_recall(
    ours: list[tuple[int, int]], theirs: list[tuple[int, int]]
) -> None:
    one, other = partial_match(ours, theirs), partial_match(theirs, ours)
    assert (one.precision, one.recall, one.f1) == pytest.approx((other.recall, other.precision, other.f1))
    assert all(0 <= share <= 1 for share in one)


@given(spans, spans)
def test_the_match_is_the_double_sum_it_is_defined_as(
    ours: list[tuple[int, int]], theirs: list[tuple[int, int]]
) -> None:
    s, k = merge(ours), merge(theirs)
    if s and k:
        shared = {(a, b): len(set(range(*a)) & set(range(*b))) for a in s for b in k}
        precision = sum(n / (a[1] - a[0]) for (a, _), n in shared.items()) / len(s)
        recall = sum(n / (b[1] - b[0]) for (_, b), n in shared.items()) / len(k)
        match = partial_match(ours, theirs)
        assert (match.precision, match.recall) == pytest.approx((precision, recall))


@given(spans)
def test_what_is_marked_in_full_matches_in_full(ours: list[tuple[int, int]]) -> None:
    assert partial_match(ours, ours) == (1, 1, 1)


@given(spans)
def test_merging_keeps_the_characters_and_parts_the_spans(ours: list[tuple[int, int]]) -> None:
    merged = merge(ours)
    assert {at for span in merged for at in range(*span)} == {at for span in ours for at in range(*span)}
    assert all(left[1] <= right[0] for left, right in pairwise(merged))


def test_touching_spans_stay_apart_and_empty_ones_go() -> None:
    assert merge([(2, 4), (0, 2), (5, 5), (3, 6)]) == [(0, 2), (2, 6)]


def test_a_very_long_word_is_walked_once() -> None:
    body = "x" * 20_000
    assert snap_to_words(body, (9_999, 10_001)) == (0, 20_000)
    assert words(body) == [(0, 20_000)]


@pytest.mark.parametrize(
    ("marked", "chosen", "expected"),
    [
        ([], "wild", ["wild"]),
        (["absurd"], "wild", ["absurd", "wild"]),
        (["absurd wild"], "wild claim", ["absurd wild claim"]),
        (["absurd wild claim"], "wild", ["absurd", "claim"]),
        (["absurd wild"], "absurd", ["wild"]),
        (["wild"], "wild", []),
        (["absurd", "claim"], "absurd wild claim", ["absurd wild claim"]),
    ],
)
def test_words_are_marked_joined_and_unmarked(marked: list[str], chosen: str, expected: list[str]) -> None:
    body = "an absurd wild claim, they said"

    def span(text: str) -> tuple[int, int]:
        return body.index(text), body.index(text) + len(text)

    after = with_words(body, [span(text) for text in marked], span(chosen))
    assert [body[slice(*found)] for found in after] == expected


@given(texts, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=12))
def test_marked_words_stay_whole_words_in_order_and_apart(body: str, chosen: list[tuple[int, int]]) -> None:
    marked: tuple[tuple[int, int], ...] = ()
    for start, end in chosen:
        span = snap_to_words(body, (min(start, end), max(start, end)))
        if span is None:
            continue
        taken_away = covers(marked, span)
        marked = with_words(body, marked, span)
        assert covers(marked, span) is not taken_away
        assert all(snap_to_words(body, found) == found for found in marked)
        assert all(left[1] <= right[0] for left, right in pairwise(marked))


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_marking_words_twice_is_as_not_at_all(body: str, start: int, length: int) -> None:
    span = snap_to_words(body, (start, start + length))
    if span is not None:
        assert with_words(body, with_words(body, (), span), span) == ()
