"""How long scoring takes: a school year of attempts has to be rescored while somebody waits."""

from __future__ import annotations

import random

from pytest_benchmark.fixture import BenchmarkFixture

from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding, LabelledSpan
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.measures.author_agreement import author_agreement
from secondread_core.scoring import score
from secondread_core.scoring_table import scoring_table

ATTEMPTS, SENTENCES = 10_000, 25
SENTENCE = "The absurd plan failed, said Mira. "


def key_of(chance: random.Random) -> list[Coding]:
    return [
        Coding(
            chance.choice(list(TypeCode)),
            chance.choice(list(SourceCode)),
            accept=frozenset(chance.sample(list(TypeCode), k=chance.randint(0, 1))),
            spans=(LabelledSpan(at * len(SENTENCE) + 4, at * len(SENTENCE) + 10, "loaded-word"),),
        )
        for at in range(SENTENCES)
    ]


def attempts_at(chance: random.Random, level: int) -> list[list[Mark]]:
    def mark(at: int) -> Mark:
        start = at * len(SENTENCE) + chance.randint(0, 20)
        spans = ((start, start + 6),) if level == 3 and chance.random() < 0.3 else ()
        return Mark(chance.choice([*TypeCode, None]), flag=chance.random() < 0.2, spans=spans)

    return [[mark(at) for at in range(SENTENCES)] for _ in range(ATTEMPTS)]


def test_ten_thousand_attempts_under_two_seconds(benchmark: BenchmarkFixture) -> None:
    chance = random.Random(1)
    key, attempts = key_of(chance), attempts_at(chance, level=2)

    def score_all() -> int:
        table = scoring_table(key, 2)
        return sum(score(table, marks).answered for marks in attempts)

    assert benchmark.pedantic(score_all, rounds=5) > 0
    seconds = benchmark.stats.stats.max
    print(f"\n{ATTEMPTS} attempts of {SENTENCES} sentences: {seconds:.2f} s at worst")
    assert seconds < 2


def test_ten_thousand_attempts_with_marked_words(benchmark: BenchmarkFixture) -> None:
    chance = random.Random(1)
    key, attempts = key_of(chance), attempts_at(chance, level=3)

    def score_all() -> int:
        table = scoring_table(key, 3, SENTENCE * SENTENCES)
        return sum(score(table, marks).answered for marks in attempts)

    assert benchmark.pedantic(score_all, rounds=3) > 0
    seconds = benchmark.stats.stats.max
    print(f"\n{ATTEMPTS} attempts of {SENTENCES} sentences with marked words: {seconds:.2f} s at worst")
    assert seconds < 2


def test_agreement_of_two_authors_with_its_intervals(benchmark: BenchmarkFixture) -> None:
    chance = random.Random(1)
    first = [coding for _ in range(4) for coding in key_of(chance)]
    second = [coding if chance.random() < 0.8 else chance.choice(first) for coding in first]
    found = benchmark.pedantic(lambda: author_agreement([first, second], 1, "article"), rounds=3)
    assert found.by_class.interval is not None
    print(f"\nagreement on {len(first)} sentences: {benchmark.stats.stats.max:.2f} s at worst")
