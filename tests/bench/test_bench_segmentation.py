"""Cutting a text into sentences: megabytes a second on prose, and on texts made to be slow."""

from __future__ import annotations

import time

import pytest
from long_article import long_article

from secondread_core.article import normalise
from secondread_core.segmentation import segment

SIZE = 400_000
HOSTILE = {
    "dots": "...!?" * 10 + " ",
    "dots between words": "word ...!? ",
    "numbers": "1. ",
    "letters": "a. ",
    "initials": "U.S. ",
    "titles": "Mr. Smith ",
    "quotation marks": "” ",
    "quoted questions": "“No!” he said. ",
    "very short sentences": "It rained. ",
    "semicolons": "; >",
    "one long word after another": "x" * 15_000 + " ",
}


def speed(body: str) -> tuple[float, int]:
    """Megabytes (UTF-8) a second, the best of three, and the units found."""
    best = float("inf")
    for _ in range(3):
        begun = time.process_time()
        units = segment(body).units
        best = min(best, time.process_time() - begun)
    return len(body.encode()) / 1e6 / best, len(units)


def test_prose() -> None:
    segment("Mr. Hale warms the model up. It is done.")
    body = normalise(long_article(120_000))
    rate, units = speed(body)
    print(f"\nprose, no paragraph twice: {rate:.1f} MB/s, {units} units")
    assert rate >= 5


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text(name: str) -> None:
    segment("Mr. Hale warms the model up. It is done.")
    piece = HOSTILE[name]
    body = normalise(piece * (SIZE // len(piece)))
    rate, units = speed(body)
    twice, _ = speed(normalise(piece * (2 * SIZE // len(piece))))
    print(f"\n{name}: {rate:.1f} MB/s, {units} units; twice the text at {twice / rate:.2f} of that speed")
    assert rate >= 5
    assert twice / rate > 0.6  # linear: the speed does not fall with the length


def test_as_many_short_lines_as_an_article_may_have() -> None:
    body = normalise("A headline\n" + "\n".join(f"Line {n} says so. It is short." for n in range(19_000)))
    rate, units = speed(body)
    print(f"\n19,000 lines of two short sentences: {rate:.1f} MB/s, {units} units")
    # Slow for its size, but bounded: an article may have 20,000 paragraphs.
    assert len(body.encode()) / 1e6 / rate < 2
