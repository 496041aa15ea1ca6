"""How long it takes to cut a text, ordinary or made to be slow; half a million characters each."""

from __future__ import annotations

import random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from secondread_core.article import normalise
from secondread_core.segmentation import segment

SIZE = 500_000
GOAL = 5.0
"""Megabytes of UTF-8 a second, for every kind of text; half of it is still right on a busy machine."""
LINE_LIMITED = 0.5
"""Seconds for a text of 20,000 short lines, whose cost is by the line."""
PLAIN = """minister river border said according to the a of report on never expected that costs about talks
village north old city people council won’t and with in by nobody anybody perhaps café between ferry harbour
town boat mayor vote budget school Thursday Brome Aldhaven question against several later while because"""
DOTTED = "Dr. Moll|Mr. Hale|the U.S.|3.5 percent|5 p.m.|Jan. 5|No. 7|“we will wait”|e.g. boats"


def sentence(chance: random.Random) -> str:
    """Words at random; in every third sentence something with a full stop inside."""
    words = chance.choices(PLAIN.split(), k=chance.randint(6, 34))
    if chance.random() < 0.35:
        words.insert(len(words) // 2, chance.choice(DOTTED.split("|")))
    text = " ".join(words)
    text = text[0].upper() + text[1:]
    return (f"“{text}”" if chance.random() < 0.1 else text) + chance.choice("....?!…")


def ordinary() -> str:
    """An article of varied paragraphs, some of them list items."""
    chance = random.Random(7)
    parts, length = ["A headline about nothing much", "By Ann Other"], 0
    while length < SIZE:
        text = " ".join(sentence(chance) for _ in range(chance.randint(1, 7)))
        parts.append(f"• {text}" if chance.random() < 0.05 else text)
        length += len(text) + 2
    return "\n\n".join(parts)


def one_paragraph() -> str:
    """Nearly a million characters without a line end."""
    chance = random.Random(8)
    return " ".join(sentence(chance) for _ in range(12_000))[:990_000]


def lines() -> str:
    return "\n".join(f"Line {number}. It says so. Yes?" for number in range(19_990))


REPEATED = {
    "dots and marks": "word ...!? ",
    "numbers": "1. ",
    "small letters": "a. ",
    "capitals": "A. ",
    "quotation marks": '" ',
    "quoted letters": "“a” ",
    "closing quotes and stops": "”. ",
    "exclamations": "! ",
    "ellipses": "… ",
    "semicolons": "; ",
    "semicolons far apart": ";" + " " * 400,
    "titles": "Mr. Smith ",
    "abbreviations": "U.S. Ph.D. e.g. ",
    "short sentences": "He ran off. ",
    "dialogue": "“No?” she said. “Yes!” he replied. ",
    "addresses": "see www.example.org/a.b.c?d=e.f for more. ",
    "short forms at the end": "The minister was never seen again in the whole of the U.S. ",
    "footnotes": "The minister was never seen again in the old town.[1][2] ",
    "decimals": "3.14 2.71, ",
    "brackets": "((a)) [b] ",
    "empty lines": "\n\n\n\n\n",
    "path lines": "a » b » c\n",
    "list markers": "• • • a\n",
    "bylines": "By Ann Other\n",
    "wide gaps": "a" + " " * 5_000,
    "Cyrillic": "Это простое предложение о погоде. ",
    "Japanese": "これは文です。 ",
}
TEXTS = {"ordinary": ordinary, "one paragraph": one_paragraph, "twenty thousand lines": lines}


def text_of(name: str) -> str:
    if name in TEXTS:
        return TEXTS[name]()
    unit = REPEATED[name]
    return unit * min(SIZE // len(unit), 19_000 if "\n" in unit else SIZE) + "End."


@pytest.mark.parametrize("name", [*TEXTS, *REPEATED])
def test_cutting(benchmark: BenchmarkFixture, name: str) -> None:
    body = normalise(text_of(name))
    segment("Warm up. It is done.")  # loads the model
    benchmark.pedantic(segment, args=(body,), rounds=3)
    size, seconds = len(body.encode()), benchmark.stats.stats.min
    print(f"\n{name}: {size:,} bytes, {seconds:.2f} s, {size / 1e6 / seconds:.1f} MB/s")
    assert size / 1e6 / seconds > GOAL / 2 or (body.count("\n") > 10_000 and seconds < LINE_LIMITED)
