"""What tells two codes apart: complete, one question and one pair of sentences each, short and plain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations

import pytest

import secondread_seeds
from secondread_core.codebook import CODEBOOK_VERSION, MISSING_FROM_LEVEL, SourceCode, TypeClass, TypeCode
from secondread_core.exchange.course import read_course
from secondread_resources import Contrast, codebook, contrasts

LOADED = contrasts("en", CODEBOOK_VERSION)
WORDS = codebook("en", CODEBOOK_VERSION)
PARTS = {"classes": LOADED["classes"], "types": LOADED["types"], "sources": LOADED["sources"]}
ALL = [(part, contrast) for part, told in PARTS.items() for contrast in told]
each = pytest.mark.parametrize(
    ("part", "contrast"), ALL, ids=["-".join(contrast["sentences"]) for _, contrast in ALL]
)
MISSING_OR_NOT = {("B0", "B6"), ("B1", "B4"), ("B1", "B5"), ("B1", "B7"), ("B2", "B3")}
MOST_WORDS = {"question": 20, "sentence": 24, "why": 32}


def pairs(part: str) -> list[tuple[str, ...]]:
    return [tuple(contrast["sentences"]) for contrast in PARTS[part]]


def all_sentences() -> Iterable[str]:
    for _, contrast in ALL:
        yield from contrast["sentences"].values()


def tokens(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.casefold())


def test_it_says_what_it_is() -> None:
    named = (LOADED["format"], LOADED["version"], LOADED["language"])
    assert named == ("secondread-contrasts", CODEBOOK_VERSION, "en")
    assert set(LOADED) == {"format", "version", "language", "order", *PARTS}


def test_every_pair_of_types_and_classes_is_there_once() -> None:
    assert sorted(pairs("types")) == sorted(combinations([code.value for code in TypeCode], 2))
    assert pairs("classes") == [tuple(cls.value for cls in TypeClass)]


def test_every_pair_of_kinds_of_missing_source_is_there_once_and_each_kind_against_a_sound_one() -> None:
    missing = sorted(code.value for code in MISSING_FROM_LEVEL)
    assert sorted(pairs("sources")) == sorted([*combinations(missing, 2), *MISSING_OR_NOT])
    assert sorted(second for _, second in MISSING_OR_NOT) == missing
    assert {first for first, _ in MISSING_OR_NOT} == {code.value for code in SourceCode} - set(missing)


@each
def test_both_codes_have_a_name_and_yes_is_one_of_them(part: str, contrast: Contrast) -> None:
    assert set(contrast) == {"question", "yes", "sentences", "why"}
    assert set(contrast["sentences"]) <= set(WORDS[part])  # type: ignore[literal-required]
    assert contrast["yes"] in contrast["sentences"]


@each
def test_every_text_is_one_short_line(part: str, contrast: Contrast) -> None:
    texts = [("question", contrast["question"]), ("why", contrast["why"])]
    texts += [("sentence", sentence) for sentence in contrast["sentences"].values()]
    for kind, text in texts:
        assert text == " ".join(text.split()) != ""
        assert len(tokens(text)) <= MOST_WORDS[kind], text
    assert contrast["question"].rstrip("”").endswith("?")
    assert contrast["why"].endswith(".")
    assert not re.search(r"[.!?] \S", contrast["why"]), "one sentence"


@each
def test_the_two_sentences_share_most_of_their_words(part: str, contrast: Contrast) -> None:
    one, other = contrast["sentences"].values()
    assert one != other
    first, second = set(tokens(one)), set(tokens(other))
    assert len(first & second) >= len(min(first, second, key=len)) / 2


@each
def test_it_reads_from_both_sides(part: str, contrast: Contrast) -> None:
    """The one sentence may stand above or below the other."""
    assert not re.search(r"\b(first|second|former|latter|above|below)\b", contrast["why"].casefold())


def test_no_sentence_is_used_twice_nor_taken_from_the_codebook_or_the_course() -> None:
    told = list(all_sentences())
    assert len(set(told)) == len(told)
    used = [
        sentence
        for part in ("types", "contents", "sources")
        for words in WORDS[part].values()  # type: ignore[literal-required]
        for sentence in (words["example"], words["counter_example"]["sentence"])
    ]
    used += [entry.article.body for entry in read_course(secondread_seeds.catalogue())]
    assert [sentence for sentence in told if any(sentence in text for text in used)] == []


def test_no_code_and_no_leftover_is_shown() -> None:
    for _, contrast in ALL:
        shown = " ".join((contrast["question"], contrast["why"], *contrast["sentences"].values()))
        assert not re.search(r"\b[AB][0-7]\b|TODO|XXX|\.\.\.|[{}\"]", shown), shown


def test_questions_differ_within_their_part() -> None:
    for told in PARTS.values():
        questions = [contrast["question"] for contrast in told]
        assert len(set(questions)) == len(questions)


def test_the_decision_order_leads_to_every_type_once() -> None:
    reached = [code for step in LOADED["order"] for code in step["yes"]]
    assert reached == ["A6", "A5", "A3", "A2", "A4", "A1"]
    for step in LOADED["order"]:
        assert set(step) == {"question", "yes", "beware"}
        assert step["question"].endswith("?")
        assert step["beware"].endswith(".")


def test_a_version_that_is_not_there_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        contrasts(version=99)
