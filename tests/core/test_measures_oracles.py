"""Our numbers against scikit-learn's and krippendorff's on random data.

The oracles are in the optional group "oracles" and never ship.
"""

from __future__ import annotations

import random
import warnings
from types import ModuleType

import pytest

from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding
from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_core.measures.agreement import cohen_kappa, krippendorff_alpha, specific_agreement
from secondread_core.measures.calibration import brier
from secondread_core.measures.classification import (
    balanced_accuracy,
    label_counts,
    macro_f1,
    matthews_correlation,
)
from secondread_core.measures.signal_detection import rank_auc
from secondread_core.scoring import score_attempt

SEEDS = range(40)


@pytest.fixture(scope="module")
def metrics() -> ModuleType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the library's own imports
        pytest.importorskip("sklearn", reason="scikit-learn is not installed (optional group: oracles)")
        import sklearn.metrics
    return sklearn.metrics


@pytest.fixture(scope="module")
def krippendorff() -> ModuleType:
    return pytest.importorskip(
        "krippendorff", reason="krippendorff is not installed (optional group: oracles)"
    )


def rows(seed: int, labels: str = "xyz") -> tuple[list[str], list[str]]:
    """Two rows of labels that agree in about two of three units and use all of `labels`."""
    chance = random.Random(seed)
    key = [*labels, *chance.choices(labels, k=chance.randint(0, 40))]
    return key, [label if chance.random() < 0.5 else chance.choice(labels) for label in key]


@pytest.mark.parametrize("seed", SEEDS)
def test_labels_against_scikit_learn(metrics: ModuleType, seed: int) -> None:
    key, answer = rows(seed)
    assert balanced_accuracy(key, answer) == pytest.approx(metrics.balanced_accuracy_score(key, answer))
    assert macro_f1(key, answer) == pytest.approx(metrics.f1_score(key, answer, average="macro"))
    assert cohen_kappa(key, answer) == pytest.approx(metrics.cohen_kappa_score(key, answer))
    assert specific_agreement(key, answer, "x") == pytest.approx(
        metrics.f1_score(key, answer, labels=["x"], average=None)[0]
    )
    yes, said = [label == "x" for label in key], [label == "x" for label in answer]
    if len(set(said)) == 2:
        assert matthews_correlation(yes, said, True) == pytest.approx(metrics.matthews_corrcoef(yes, said))
    counts = label_counts(key, answer, "y")
    assert counts.recall == pytest.approx(metrics.recall_score(key, answer, labels=["y"], average=None)[0])


@pytest.mark.parametrize("seed", SEEDS)
def test_ranks_and_probabilities_against_scikit_learn(metrics: ModuleType, seed: int) -> None:
    chance = random.Random(seed)
    outcome = [True, False, *(chance.random() < 0.6 for _ in range(30))]
    stated = [chance.choice((0.5, 0.75, 0.95)) for _ in outcome]
    assert rank_auc(stated, outcome) == pytest.approx(metrics.roc_auc_score(outcome, stated))
    assert brier(stated, outcome) == pytest.approx(metrics.brier_score_loss(outcome, stated))


@pytest.mark.parametrize("seed", SEEDS)
def test_attempts_against_scikit_learn(metrics: ModuleType, seed: int) -> None:
    """T is the balanced accuracy with sample weights, M the weighted F1."""
    chance = random.Random(seed)
    kinds = [TypeCode.OPINION, TypeCode.REPORTED_FACT]
    key = [
        Coding(
            kinds[at] if at < 2 else chance.choice(kinds),
            chance.choice((SourceCode.MISSING, SourceCode.NAMED)) if at else SourceCode.MISSING,
            weight=chance.choice((0.5, 1.0, 2.0)),
        )
        for at in range(25)
    ]
    marks = [Mark(chance.choice(list(TypeClass)), flag=chance.random() < 0.5) for _ in key]
    weights = [coding.weight for coding in key]
    scores = score_attempt(key, marks, level=1)
    opinion = [coding.type_code is TypeCode.OPINION for coding in key]
    called = [mark.type is TypeClass.OPINION for mark in marks]
    assert scores.type_score == pytest.approx(
        100 * metrics.balanced_accuracy_score(opinion, called, sample_weight=weights)
    )
    missing = [coding.source_code is SourceCode.MISSING for coding in key]
    flagged = [mark.flag for mark in marks]
    assert scores.sourcing_score == pytest.approx(
        100 * metrics.f1_score(missing, flagged, sample_weight=weights)
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_alpha_against_krippendorff(krippendorff: ModuleType, seed: int) -> None:
    chance = random.Random(seed)
    coders = chance.randint(2, 5)
    units = [["x"] * coders, ["y"] * coders]
    units += [
        [chance.choice("xyz") if chance.random() < 0.8 else None for _ in range(coders)] for _ in range(20)
    ]
    numbers = [[float("nan") if value is None else "xyz".index(value) for value in unit] for unit in units]
    expected = krippendorff.alpha(
        reliability_data=[list(row) for row in zip(*numbers, strict=True)], level_of_measurement="nominal"
    )
    assert krippendorff_alpha(units) == pytest.approx(expected)
