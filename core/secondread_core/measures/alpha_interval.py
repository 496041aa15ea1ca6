"""The bootstrap interval of Krippendorff's alpha, fast enough for 2,000 draws of a long article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence

from secondread_core.measures.agreement import Values
from secondread_core.measures.intervals import Interval, bootstrap

_Part = tuple[float, tuple[tuple[int, int], ...]]
"""What a bundle adds: its disagreement, and (number of a value, how often it was given)."""


def alpha_interval(bundles: Sequence[Iterable[Values]], seed: str, draws: int) -> Interval | None:
    """The 95 % interval of nominal alpha over resamples of `bundles`, the same for the same `seed`.

    A bundle holds the units that are drawn together: a sentence alone, or the words of a sentence. Equal to
    `bootstrap` with `krippendorff_alpha` over the same draws, but each kind of bundle is looked at once.
    """
    numbers: dict[Hashable, int] = {}
    kinds: dict[_Part, int] = {}
    drawn_from = [kinds.setdefault(_part(bundle, numbers), len(kinds)) for bundle in bundles]
    parts = list(kinds)

    def alpha(drawn: Sequence[int]) -> float | None:
        disagreement, totals = 0.0, [0] * len(numbers)
        for kind, times in Counter(drawn).items():
            unequal, given = parts[kind]
            disagreement += times * unequal
            for number, count in given:
                totals[number] += times * count
        n = sum(totals)
        expected = n * n - sum(count * count for count in totals)
        return 1 - (n - 1) * disagreement / expected if expected else None

    return bootstrap(drawn_from, alpha, seed, draws)


def _part(bundle: Iterable[Values], numbers: dict[Hashable, int]) -> _Part:
    """As `krippendorff_alpha` counts; `numbers` takes up the values that are new."""
    disagreement, given = 0.0, Counter[int]()
    for unit in bundle:
        values = [numbers.setdefault(value, len(numbers)) for value in unit if value is not None]
        if len(values) > 1:
            within = Counter(values)
            unequal = len(values) ** 2 - sum(count * count for count in within.values())
            disagreement += unequal / (len(values) - 1)
            given.update(within)
    return disagreement, tuple(sorted(given.items()))
