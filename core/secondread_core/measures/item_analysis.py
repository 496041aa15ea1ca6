"""How single sentences and whole keys behave in a class.

`matrix` has a row per learner and a column per unit, each value a credit 0..1, unanswered 0.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from secondread_core.scoring_constants import DEFAULTS

Matrix = Sequence[Sequence[float]]


def mean(values: Sequence[float]) -> float | None:
    """Arithmetic mean; None of nothing."""
    return math.fsum(values) / len(values) if values else None


def variance(values: Sequence[float], ddof: int = 1) -> float | None:
    """Mean square about the mean, over n - `ddof` (1: of a sample, 0: of a population); None if that is 0."""
    centre = mean(values)
    if centre is None or len(values) <= ddof:
        return None
    return math.fsum((value - centre) ** 2 for value in values) / (len(values) - ddof)


def standard_deviation(values: Sequence[float]) -> float | None:
    """Of a sample; None below two values."""
    spread = variance(values)
    return None if spread is None else math.sqrt(spread)


def item_difficulty(matrix: Matrix) -> list[float]:
    """Mean credit of every unit: high is easy."""
    return [math.fsum(column) / len(column) for column in zip(*matrix, strict=True)]


def item_rest_correlations(matrix: Matrix) -> list[float | None]:
    """Of every unit, the correlation with the rest of the total; None where either does not vary."""
    totals = [math.fsum(row) for row in matrix]
    return [
        pearson(column, [total - value for total, value in zip(totals, column, strict=True)])
        for column in zip(*matrix, strict=True)
    ]


def pearson(x: Sequence[float], y: Sequence[float]) -> float | None:
    """Correlation of two rows, -1..1; None where either does not vary."""
    mean_x, mean_y = mean(x), mean(y)
    if mean_x is None or mean_y is None or len(set(x)) < 2 or len(set(y)) < 2:
        return None
    together = math.fsum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    spread = math.fsum((a - mean_x) ** 2 for a in x) * math.fsum((b - mean_y) ** 2 for b in y)
    return max(-1.0, min(1.0, together / math.sqrt(spread))) if spread else None


def cronbach_alpha(matrix: Matrix) -> float | None:
    """Cronbach's alpha, `k / (k - 1) (1 - sum of item variances / variance of totals)`.

    With credits of 0 and 1 alone this is KR-20. None below two units or where the totals do not vary.
    A negative alpha is not interpretable.
    """
    columns = list(zip(*matrix, strict=True))
    whole = variance([math.fsum(row) for row in matrix])
    if len(columns) < 2 or not whole:
        return None
    parts = math.fsum(variance(column) or 0.0 for column in columns)
    return len(columns) / (len(columns) - 1) * (1 - parts / whole)


def measurement_error(matrix: Matrix) -> float | None:
    """SEM, the standard error of a learner's total: `SD sqrt(1 - alpha)`.

    None where alpha is None or below 0.
    """
    alpha = cronbach_alpha(matrix)
    spread = standard_deviation([math.fsum(row) for row in matrix])
    if alpha is None or alpha < 0 or spread is None:
        return None
    return spread * math.sqrt(1 - min(alpha, 1.0))


def below_guessing(right: int, n: int, chance: float = DEFAULTS.chance_right) -> float:
    """P(X <= `right`) of `n` guesses, each right with probability `chance` (above 0, below 1).

    A small one says that the key may be off. In logarithms, so that no class is too large.
    """
    yes, no, ways = math.log(chance), math.log1p(-chance), math.lgamma(n + 1)
    return math.fsum(
        math.exp(ways - math.lgamma(k + 1) - math.lgamma(n - k + 1) + k * yes + (n - k) * no)
        for k in range(right + 1)
    )
