"""Labels against a key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.measures.classification import (
    accuracy,
    balanced_accuracy,
    label_counts,
    macro_f1,
    matthews_correlation,
)

rows = st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("abc")), max_size=20)


@given(rows)
def test_every_unit_is_counted_once_per_label(pairs: list[tuple[str, str]]) -> None:
    key, answer = [true for true, _ in pairs], [said for _, said in pairs]
    for label in "abc":
        counts = label_counts(key, answer, label)
        assert sum(counts) == len(pairs)
        assert counts.support == key.count(label)
        assert (counts.f1 is None) == (label not in key and label not in answer)


def test_nothing_to_compare_is_undefined() -> None:
    assert (accuracy([], []), balanced_accuracy([], []), macro_f1([], [])) == (None, None, None)
    assert label_counts("ab", "aa", "b").precision is None
    assert label_counts("aa", "ab", "b").recall is None


@given(rows)
def test_a_copy_of_the_key_is_perfect(pairs: list[tuple[str, str]]) -> None:
    key = [true for true, _ in pairs]
    perfect = None if not key else 1
    assert (accuracy(key, key), balanced_accuracy(key, key), macro_f1(key, key)) == (perfect,) * 3
    assert matthews_correlation(key, key, "a") == (1 if len(set(key)) == 2 else None)


def test_rows_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        label_counts("ab", "a", "a")
