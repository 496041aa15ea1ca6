"""How long hints for a text take: a long one, and ones made to be slow."""

from __future__ import annotations

import time

import pytest
from hinting_desk import RULES
from long_article import long_article
from pytest_benchmark.fixture import BenchmarkFixture

from secondread_core.article import normalise
from secondread_core.hinting.finding import find_hints
from secondread_core.segmentation import Kind, Unit, segment

WORDS = 100_000
GOAL = 1.0
"""Seconds for an article of that many words."""
REPEATED = {
    "verbs": "said ",
    "verbs between commas": "he, said, ",
    "names": "Putin ",
    "quotations": "‘a’ ",
    "open marks": "“a ",
    "apostrophes": "’ ‘",
    "beginnings": "it is widely ",
    "numbers": "5 ",
    "one endless word": "I😀",
}


def seconds_for(body: str, units: list[Unit]) -> float:
    """Processor time of finding all hints, the best of three."""
    spent = []
    for _ in range(3):
        begun = time.process_time()
        find_hints(body, units, RULES)
        spent.append(time.process_time() - begun)
    return min(spent)


def test_prose(benchmark: BenchmarkFixture) -> None:
    body = normalise(long_article(WORDS))
    assert len(body.split()) >= WORDS
    units = list(segment(body).units)
    seconds = benchmark.pedantic(seconds_for, args=(body, units), rounds=1)
    print(f"\n{len(body.split()):,} words: {seconds:.2f} s, {len(find_hints(body, units, RULES)):,} hints")
    assert seconds < GOAL


@pytest.mark.parametrize("name", REPEATED)
def test_growth(name: str) -> None:
    body = (REPEATED[name] * WORDS).strip()
    whole = seconds_for(body, [Unit(0, len(body), Kind.PARAGRAPH, 0)])
    half = seconds_for(body, [Unit(0, len(body) // 2, Kind.PARAGRAPH, 0)])
    part = seconds_for(body[: len(body) // 2], [Unit(0, len(body) // 2, Kind.PARAGRAPH, 0)])
    print(
        f"\n{name}: {whole:.2f} s; {whole / max(part, 1e-3):.1f} times as long as half of it ({half:.2f} s)"
    )
    assert whole < 4 * max(part, 0.05), "linear: twice the text takes about twice as long"
