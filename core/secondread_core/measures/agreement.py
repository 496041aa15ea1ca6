"""Agreement between coders, over units coded without seeing each other's work.

`units` hold one value per coder, None where a coder gave none; `a` and `b` are two coders' rows of values.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations

Values = Sequence[Hashable | None]
TokenSpan = tuple[int, int, str]


def percent_agreement(units: Iterable[Values]) -> float | None:
    """Share of equal pairs among all pairs of coders in a unit; None without a pair."""
    pairs = [one == other for unit in units for one, other in combinations(_given(unit), 2)]
    return sum(pairs) / len(pairs) if pairs else None


def krippendorff_alpha(units: Iterable[Values]) -> float | None:
    """Krippendorff's alpha for nominal data, any number of coders, values missing or not.

    `1 - (n - 1) sum_{c != k} o_ck / sum_{c != k} n_c n_k` (Krippendorff 2011). Units with one value are
    dropped. None if no unit has a pair or all values are the same.
    """
    disagreement, totals = 0.0, Counter[Hashable]()
    for pattern, times in Counter(tuple(_given(unit)) for unit in units).items():
        if len(pattern) < 2:
            continue
        within = Counter(pattern)
        unequal = len(pattern) ** 2 - sum(count * count for count in within.values())
        disagreement += times * unequal / (len(pattern) - 1)
        for value, count in within.items():
            totals[value] += times * count
    n = totals.total()
    expected = n * n - sum(count * count for count in totals.values())
    return 1 - (n - 1) * disagreement / expected if expected else None


def cohen_kappa(a: Sequence[Hashable], b: Sequence[Hashable]) -> float | None:
    """Cohen's kappa of two coders (Cohen 1960); None without units or where both used one same label only."""
    n = len(a)
    equal = sum(one == other for one, other in zip(a, b, strict=True))
    ours, theirs = Counter(a), Counter(b)
    by_chance = sum(count * theirs[label] for label, count in ours.items())
    return (n * equal - by_chance) / (n * n - by_chance) if n * n != by_chance else None


def gwet_ac1(a: Sequence[Hashable], b: Sequence[Hashable]) -> float | None:
    """Gwet's AC1 (Gwet 2008), steadier than kappa where one label is rare; None below two labels."""
    equal = sum(one == other for one, other in zip(a, b, strict=True))
    shares = [count / (2 * len(a)) for count in (Counter(a) + Counter(b)).values()]
    if len(shares) < 2:
        return None
    chance = sum(share * (1 - share) for share in shares) / (len(shares) - 1)
    return (equal / len(a) - chance) / (1 - chance)


def specific_agreement(a: Sequence[Hashable], b: Sequence[Hashable], label: Hashable) -> float | None:
    """Agreement on one label, `2a / (2a + b + c)`: how often the other gave it too; None if nobody did."""
    both = sum(one == other == label for one, other in zip(a, b, strict=True))
    given = sum(value == label for value in (*a, *b))
    return 2 * both / given if given else None


def confusion(a: Sequence[Hashable], b: Sequence[Hashable]) -> Counter[tuple[Hashable, Hashable]]:
    """How often each pair of labels (first coder's, second's) occurs."""
    return Counter(zip(a, b, strict=True))


def token_alpha(n_tokens: int, spans_a: Iterable[TokenSpan], spans_b: Iterable[TokenSpan]) -> float | None:
    """Alpha over tokens, each of which carries the label of its span or none; see `token_labels`."""
    rows = (token_labels(n_tokens, spans_a), token_labels(n_tokens, spans_b))
    return krippendorff_alpha(list(zip(*rows, strict=True)))


def token_labels(n_tokens: int, spans: Iterable[TokenSpan]) -> list[str]:
    """The label of each token, "" for none.

    Spans are (first token, token after the last, label); of overlapping ones, the one that starts first
    counts.
    """
    labels = [""] * n_tokens
    for start, end, label in sorted(spans, reverse=True):
        labels[start:end] = [label] * (end - start)
    return labels


def _given(unit: Values) -> list[Hashable]:
    return [value for value in unit if value is not None]
