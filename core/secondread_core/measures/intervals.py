"""95 % intervals: for a share, for a correlation, and by resampling for anything else."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from secondread_core.scoring_constants import DEFAULTS, Z_95

Interval = tuple[float, float]
Item = TypeVar("Item")


def wilson(successes: int, n: int) -> Interval | None:
    """Wilson's score interval for `successes` of `n` (Wilson 1927); None without trials."""
    if n == 0:
        return None
    share, z2 = successes / n, Z_95 * Z_95
    centre = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z_95 / (1 + z2 / n) * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return max(0.0, min(share, centre - half)), min(1.0, max(share, centre + half))


def fisher(correlation: float, n: int) -> Interval | None:
    """Fisher's interval for a Pearson correlation of `n` pairs; None below 4 pairs or at -1 and 1."""
    if n < 4 or abs(correlation) >= 1:
        return None
    middle, half = math.atanh(correlation), Z_95 / math.sqrt(n - 3)
    return math.tanh(middle - half), math.tanh(middle + half)


def percentile(draws: Iterable[float | None]) -> Interval | None:
    """The middle 95 % of `draws`: of the m that are defined, in order, the elements floor(0.025 m) and
    ceil(0.975 m) - 1. None if none is defined."""
    values = sorted(value for value in draws if value is not None)
    m = len(values)
    # Whole numbers, since 0.975 m may come out a hair above the whole number it is.
    return (values[m * 25 // 1000], values[-(-m * 975 // 1000) - 1]) if m else None


def bootstrap(
    items: Sequence[Item],
    statistic: Callable[[Sequence[Item]], float | None],
    seed: str,
    draws: int = DEFAULTS.bootstrap_draws,
) -> Interval | None:
    """Percentile interval of `statistic` over resamples of `items`; the same for the same `seed`."""
    if not items:
        return None
    chance = random.Random(seed)
    return percentile(statistic(chance.choices(items, k=len(items))) for _ in range(draws))
