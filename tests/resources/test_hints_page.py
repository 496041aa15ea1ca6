"""The help page on hints: its tables say what a fresh measurement says, and its words are in the lists."""

from __future__ import annotations

import re

import pytest
from hinting_desk import evidence
from hints_measured import BUNDLED, PUBLISHED, ROWS, Keyed, bundled, measure, published, section, table

from secondread_core.answer_key import Coding
from secondread_core.codebook import Content, SourceCode, TypeCode
from secondread_core.hinting.model import QUESTION, QUESTION_IF_ATTRIBUTED, HintKind
from secondread_core.hinting.rules import read_rules
from secondread_core.segmentation import Kind, Unit
from secondread_resources import hint_rules, read_text

PAGE = read_text("help/hints.md")


def told(title: str) -> str:
    return section(PAGE, title)[2].rstrip("\n")


def test_the_table_of_the_bundled_articles_is_a_fresh_measurement() -> None:
    texts = bundled()
    assert len(texts) == 5
    assert told(BUNDLED) == table(texts)


@pytest.mark.real_articles
def test_the_table_of_the_published_articles_is_a_fresh_measurement() -> None:
    texts = published()
    if not texts:
        pytest.skip("the published articles are not beside the project")
    assert len(texts) == 5
    assert told(PUBLISHED) == table(texts)
    judging = [told for row, told in measure(texts).items() if row.kind is HintKind.JUDGING]
    assert "Judging words are the weakest part" in PAGE
    assert sum(told.right for told in judging) * 3 < judging[0].to_find


def test_every_kind_is_explained_and_every_question_measured() -> None:
    explained = re.findall(r"^\| ([a-z][a-z -]+) \|", section(PAGE, "What is looked for")[2], re.MULTILINE)
    assert [name for name in explained if name != "hint"] == list(
        dict.fromkeys(row.name.removesuffix(", said by somebody") for row in ROWS)
    )
    asked = {(kind, table[kind]) for table in (QUESTION, QUESTION_IF_ATTRIBUTED) for kind in HintKind}
    assert {(row.kind, row.question) for row in ROWS} == asked


def test_the_examples_get_their_hint() -> None:
    rows = re.findall(r"^\| [a-z][a-z -]+ \| (.+?) \|", section(PAGE, "What is looked for")[2], re.MULTILINE)
    examples = [(kind, re.findall(r'"(.+?)"', told)) for kind, told in zip(HintKind, rows[1:], strict=True)]
    assert sum(len(phrases) for _, phrases in examples) > 20
    for kind, phrases in examples:
        for phrase in phrases:
            text = f"Today{phrase}" if kind is HintKind.RHETORIC else f"{phrase} the minister"
            assert kind in evidence(text), phrase


def test_the_version_is_told() -> None:
    rules = read_rules(hint_rules())
    assert f"version {rules.version}, for English" in PAGE


def test_rules_come_in_english_where_a_language_has_none() -> None:
    assert hint_rules("de") == hint_rules("en")
    with pytest.raises(FileNotFoundError):
        hint_rules(version=99)


def test_counting() -> None:
    """Two sentences with a hint of which one is right and the other accepted, and one that is missed."""
    sentences = ["Roth said it rains.", "He said so too.", "That was hers."]
    body = " ".join(sentences)
    starts = [body.index(sentence) for sentence in sentences]
    units = [
        Unit(start, start + len(sentence), Kind.PARAGRAPH, 0)
        for start, sentence in zip(starts, sentences, strict=True)
    ]
    attributed = Coding(TypeCode.ATTRIBUTED, SourceCode.NAMED, content=Content.CLAIM)
    accepted = Coding(TypeCode.REPORTED_FACT, SourceCode.NAMED, accept=frozenset({TypeCode.ATTRIBUTED}))
    found = measure([Keyed(body, units, [attributed, accepted, attributed])])
    assert found[ROWS[0]] == (3, 2, 1, 2, 2)
