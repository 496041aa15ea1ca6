"""The words that two authors marked: symmetric, and equal to what the definitions and a library say."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import chain
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.answer_key import Coding, LabelledSpan
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.measures.agreement import krippendorff_alpha
from secondread_core.measures.alpha_interval import alpha_interval
from secondread_core.measures.intervals import bootstrap
from secondread_core.measures.spans import SpanAgreement, span_agreement

PLAIN = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED)
WORDS = 4
SENTENCE = "aa bb cc dd. "
LABELS = ("", "irony", "loaded")

labelled = st.lists(st.lists(st.sampled_from(LABELS), min_size=WORDS, max_size=WORDS), max_size=14)


def marked(rows: list[list[str]]) -> list[Coding]:
    """One sentence a row, with a span on each word that has a label."""
    codings = []
    for number, row in enumerate(rows):
        at = number * len(SENTENCE)
        spans = tuple(
            LabelledSpan(at + 3 * word, at + 3 * word + 2, label) for word, label in enumerate(row) if label
        )
        codings.append(replace(PLAIN, spans=spans))
    return codings


def compared(one: list[list[str]], other: list[list[str]]) -> SpanAgreement:
    places = [(at * len(SENTENCE), (at + 1) * len(SENTENCE)) for at in range(len(one))]
    return span_agreement(SENTENCE * len(one), places, marked(one), marked(other), "an-article")


def alike(rows: list[list[str]], seed: int) -> list[list[str]]:
    chance = random.Random(seed)
    return [[label if chance.random() < 0.6 else chance.choice(LABELS) for label in row] for row in rows]


@given(labelled, st.integers(0, 50))
def test_who_is_first_makes_no_difference(rows: list[list[str]], seed: int) -> None:
    other = alike(rows, seed)
    assert compared(rows, other) == compared(other, rows)


@given(labelled)
def test_the_same_words_agree_wholly(rows: list[list[str]]) -> None:
    found = compared(rows, rows)
    assert set(found.char_f1.values()) <= {1.0}
    assert found.by_word.percent == (1 if rows else None)
    kinds = {label for row in rows for label in row}
    assert found.by_word.alpha == (1 if len(kinds) > 1 else None)
    assert (found.by_word.interval is not None) == (len(kinds) > 1 and len(rows) >= 10)


@given(labelled, st.integers(0, 50))
def test_every_label_is_compared_by_its_letters(rows: list[list[str]], seed: int) -> None:
    other = alike(rows, seed)
    found = compared(rows, other).char_f1
    for label in ("irony", "loaded"):
        ours, theirs = (
            {(at, word) for at, row in enumerate(each) for word, given in enumerate(row) if given == label}
            for each in (rows, other)
        )
        if ours or theirs:
            assert found[label] == pytest.approx(2 * len(ours & theirs) / (len(ours) + len(theirs)))
        else:
            assert label not in found


@pytest.mark.parametrize("seed", range(20))
def test_words_against_krippendorff(seed: int) -> None:
    oracle: ModuleType = pytest.importorskip(
        "krippendorff", reason="krippendorff is not installed (optional group: oracles)"
    )
    chance = random.Random(seed)
    rows = [[chance.choice(LABELS) for _ in range(WORDS)] for _ in range(12)]
    other = alike(rows, seed)
    numbered = [[LABELS.index(label) for row in each for label in row] for each in (rows, other)]
    expected = oracle.alpha(reliability_data=numbered, level_of_measurement="nominal")
    found = compared(rows, other).by_word
    assert found.alpha == pytest.approx(expected)
    assert found.n == 12 * WORDS
    assert found.alpha is not None
    assert found.interval is not None
    assert found.interval[0] <= found.alpha <= found.interval[1]


@pytest.mark.parametrize("seed", range(8))
def test_the_quick_interval_is_the_plain_one(seed: int) -> None:
    chance = random.Random(seed)
    units = [[chance.choice("xyz"), chance.choice("xyz"), chance.choice(["x", None])] for _ in range(15)]
    plain = bootstrap(units, krippendorff_alpha, "a seed", 200)
    assert alpha_interval([[unit] for unit in units], "a seed", 200) == pytest.approx(plain)
    sentences = [units[at : at + 3] for at in range(0, 15, 3)]
    plain = bootstrap(sentences, lambda drawn: krippendorff_alpha(list(chain(*drawn))), "a seed", 200)
    assert alpha_interval(sentences, "a seed", 200) == pytest.approx(plain)
