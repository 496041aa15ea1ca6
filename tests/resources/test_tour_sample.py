"""The sample of the tour: an article and a key like the bundled ones, in every language that has one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import secondread_resources
from secondread_core.answer_key import AnswerKey, publishing_problems
from secondread_core.article import Article, text_hash
from secondread_core.codebook import Role, SourceCode, TypeCode
from secondread_core.segmentation import Segmentation, segment
from secondread_gui.touring.sample import laid_out, open_sample
from secondread_gui.touring.steps import HEADLINE, MIXED, NUMBER, QUOTE, REPORT, STEPS, VAGUE, VERDICT

FOLDER = Path(secondread_resources.__file__).parent / "tour"
LANGUAGES = sorted(file.name.split(".")[1] for file in FOLDER.glob("v1.*.json"))
CODE = re.compile(r"\b[AB][0-7]\b")
Laid = tuple[Article, Segmentation, AnswerKey]


@pytest.fixture(params=LANGUAGES)
def laid(request: pytest.FixtureRequest) -> Laid:
    return laid_out(secondread_resources.tour_sample(request.param))


def test_a_language_without_a_sample_has_the_english_one() -> None:
    assert "en" in LANGUAGES
    assert secondread_resources.tour_sample("xx") == secondread_resources.tour_sample()


def test_the_key_may_be_published_and_gives_a_reason_for_every_sentence(laid: Laid) -> None:
    _, _, key = laid
    assert publishing_problems(key) == []
    for unit in key:
        assert len(unit.coding.rationale) > 30
        assert not CODE.search(unit.coding.rationale), "readers know names, not codes"


def test_the_key_stands_on_the_text_as_we_cut_it(laid: Laid) -> None:
    article, _, key = laid
    assert key.text_hash == text_hash(article.body)
    cut = segment(article.body)
    assert key.engine == cut.engine
    assert [(unit.start, unit.end) for unit in key] == [(unit.start, unit.end) for unit in cut.units]
    assert all(unit.asked for unit in cut.units)


def test_marked_words_stand_inside_their_sentence(laid: Laid) -> None:
    article, _, key = laid
    for unit in key:
        for span in unit.coding.spans:
            assert unit.start <= span.start < span.end <= unit.end
            assert article.body[span.start : span.end] == article.body[span.start : span.end].strip()


def test_the_sentences_come_in_the_order_in_which_they_are_taught(laid: Laid) -> None:
    _, _, key = laid
    codes = [(unit.coding.type_code, unit.coding.source_code) for unit in key]
    assert 7 <= len(codes) <= 9
    assert key.units[HEADLINE].coding.role is Role.HEADLINE
    assert codes[REPORT] == (TypeCode.REPORTED_FACT, SourceCode.NONE_NEEDED)
    assert codes[VERDICT] == (TypeCode.OPINION, SourceCode.NONE_NEEDED)
    assert codes[QUOTE] == (TypeCode.ATTRIBUTED, SourceCode.NAMED)
    assert codes[VAGUE] == (TypeCode.ATTRIBUTED, SourceCode.VAGUE)
    assert codes[NUMBER] == (TypeCode.REPORTED_FACT, SourceCode.MISSING)
    assert codes[MIXED] == (TypeCode.MIXED, SourceCode.NONE_NEEDED)


def test_it_says_that_it_is_invented(laid: Laid) -> None:
    article, _, _ = laid
    assert article.info.practice_notice
    assert article.info.licence == "CC-BY-4.0"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_that_is_quoted_in_a_step_has_words_to_quote(language: str) -> None:
    sample = open_sample(secondread_resources.tour_sample(language))
    sample.library.close()
    assert all(sample.telling[unit] for unit in (VERDICT, QUOTE, VAGUE, NUMBER, MIXED))
    assert all(sample.beginnings)
    assert {step.unit for step in STEPS} <= {*range(len(sample.telling)), None}
