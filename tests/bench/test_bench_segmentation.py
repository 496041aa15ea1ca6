"""How long it takes to cut a text, ordinary or made to be slow; half a million characters each."""

from __future__ import annotations

import random
import time

import pytest
from long_article import long_article
from pytest_benchmark.fixture import BenchmarkFixture

from secondread_core.article import normalise
from secondread_core.segmentation import segment

SIZE = 500_000
GOAL = 5.0
"""Megabytes of UTF-8 a second for prose."""
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
TEXTS = {
    "prose": lambda: long_article(90_000),
    "prose with abbreviations": ordinary,
    "one paragraph": one_paragraph,
    "twenty thousand lines": lines,
}


def text_of(name: str) -> str:
    if name in TEXTS:
        return TEXTS[name]()
    unit = REPEATED[name]
    return unit * min(SIZE // len(unit), 19_000 if "\n" in unit else SIZE) + "End."


def seconds_for(body: str) -> float:
    """Processor time of cutting `body`, the best of four."""
    spent = []
    for _ in range(4):
        begun = time.process_time()
        segment(body)
        spent.append(time.process_time() - begun)
    return min(spent)


@pytest.mark.parametrize("name", [*TEXTS, *REPEATED])
def test_cutting(benchmark: BenchmarkFixture, name: str) -> None:
    body = normalise(text_of(name))
    segment("Warm up. It is done.")  # loads the model
    half = body[: body.rfind("\n" if "\n" in body else " ", 0, len(body) // 2)]
    seconds = benchmark.pedantic(seconds_for, args=(body,), rounds=1)
    growth = seconds / max(seconds_for(half), 1e-3)
    rate = len(body.encode()) / 1e6 / seconds
    print(f"\n{name}: {seconds:.2f} s, {rate:.1f} MB/s; {growth:.1f} times as long as half of it")
    assert growth < 4, "linear: twice the text takes about twice as long"
    if name == "prose":
        assert rate >= GOAL
    # What costs is a line or a sentence, of a few characters each in some of these: bounded by what one
    # article may hold, which takes under two seconds even so.
    assert seconds < 2
