"""How well one row of labels matches another, taken as the truth: accuracy, F1 and their kin, as shares.

A label that neither row uses has no precision, recall or F1: these are None, where libraries say 0 or NaN.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from typing import NamedTuple


class LabelCounts(NamedTuple):
    """One label against the rest."""

    true_positives: int
    false_positives: int
    false_negatives: int
    true_negatives: int

    @property
    def precision(self) -> float | None:
        """Share of the answers with this label that are right; None if there is no such answer."""
        answered = self.true_positives + self.false_positives
        return self.true_positives / answered if answered else None

    @property
    def recall(self) -> float | None:
        """Share of the key's units with this label that were recognised; None if there is no such unit."""
        return self.true_positives / self.support if self.support else None

    @property
    def support(self) -> int:
        """Units with this label in the key."""
        return self.true_positives + self.false_negatives

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None if the label occurs on neither side."""
        whole = 2 * self.true_positives + self.false_positives + self.false_negatives
        return 2 * self.true_positives / whole if whole else None


def label_counts(key: Sequence[Hashable], answer: Sequence[Hashable], label: Hashable) -> LabelCounts:
    """`label` against all others; `key` and `answer` have one label per unit."""
    counts = [[0, 0], [0, 0]]
    for true, said in zip(key, answer, strict=True):
        counts[true == label][said == label] += 1
    (tn, fp), (fn, tp) = counts
    return LabelCounts(tp, fp, fn, tn)


def accuracy(key: Sequence[Hashable], answer: Sequence[Hashable]) -> float | None:
    """Share of equal labels; None without units."""
    equal = sum(true == said for true, said in zip(key, answer, strict=True))
    return equal / len(key) if key else None


def balanced_accuracy(key: Sequence[Hashable], answer: Sequence[Hashable]) -> float | None:
    """Mean recall of the labels in the key; None without units."""
    return _mean([label_counts(key, answer, label).recall for label in dict.fromkeys(key)])


def macro_f1(key: Sequence[Hashable], answer: Sequence[Hashable]) -> float | None:
    """Mean F1 of the labels on either side; None without units."""
    return _mean([label_counts(key, answer, label).f1 for label in dict.fromkeys((*key, *answer))])


def matthews_correlation(
    key: Sequence[Hashable], answer: Sequence[Hashable], positive: Hashable
) -> float | None:
    """Correlation of two yes-or-no rows, -1..1; None if either is constant."""
    tp, fp, fn, tn = label_counts(key, answer, positive)
    product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return (tp * tn - fp * fn) / math.sqrt(product) if product else None


def _mean(values: Sequence[float | None]) -> float | None:
    defined = [value for value in values if value is not None]
    return sum(defined) / len(defined) if defined else None
