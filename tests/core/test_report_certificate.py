"""What learners are told of a key's worth: who made it, and how far its authors agreed on each question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from html import unescape

import pytest
from report_desk import answers, lay_out, report_words

from secondread_core.answer_key import AnswerKey, Certificate, Coding
from secondread_core.codebook import CODEBOOK_VERSION, SourceCode, TypeCode
from secondread_core.exchange.report_certificate import certificate_words, version_words
from secondread_core.exchange.report_html import report_html
from secondread_core.measures.author_agreement import author_agreement, certificate
from secondread_core.session.reporting import report
from secondread_core.store.database import Library
from secondread_core.store.learners import add_learner

WORDS = report_words()
WHOLE = Certificate(
    ("Ana", "Ole"),
    32,
    alpha_class=0.924,
    alpha_type=0.7,
    alpha_missing=-0.004,
    agreement_class=0.966,
    agreement_type=0.75,
    agreement_missing=0.5,
    interval_class=(0.737, 1.0),
    interval_type=(0.4, 0.9),
    interval_missing=(-0.25, 0.3),
)


def told(given: Certificate) -> str:
    return "\n".join(certificate_words(given, WORDS))


def computed(one: Sequence[tuple[TypeCode, SourceCode]], other: Sequence[tuple[TypeCode, SourceCode]]) -> str:
    """What is told of two codings, by the measure itself."""
    codings = [[Coding(*codes) for codes in author] for author in (one, other)]
    return told(certificate(author_agreement(codings, 3, "ferry"), ("Ana", "Ole")))


def test_authors_number_and_every_layer_are_told() -> None:
    lines = certificate_words(WHOLE, WORDS)
    assert lines[:-1] == [
        "By Ana and Ole. Each coded the article without seeing anybody else's work.",
        "Before anything was settled, 32 sentences were compared:",
        "Reported or opinion: the same in 97 % · alpha 0.92 (0.74 to 1.00) · good.",
        "The six types: the same in 75 % · alpha 0.70 (0.40 to 0.90) · tentative, so treat single sentences"
        " with care.",
        "Source missing: the same in 50 % · alpha 0.00 (−0.25 to 0.30) · weak: read the reasons, and disagree"
        " where you can say why.",
    ]
    assert "From 0.80 on it is good, from 0.667 on tentative." in lines[-1]


def test_three_names_are_listed() -> None:
    assert "By Ana, Ole and Zoë." in told(replace(WHOLE, authors=("Ana", "Ole", "Zoë")))


@pytest.mark.parametrize(
    ("authors", "said"),
    [((), "This is a single-author key."), (("Ana\nHolt",), "This is a single-author key, by Ana Holt.")],
)
def test_a_single_authors_key_says_so_and_has_no_numbers(authors: tuple[str, ...], said: str) -> None:
    lines = certificate_words(replace(WHOLE, authors=authors), WORDS)
    assert lines[0] == said
    assert "nobody can say how far two would agree" in lines[1]
    assert "alpha" not in " ".join(lines)


def test_what_was_never_measured_is_said() -> None:
    lines = certificate_words(Certificate(("Ana", "Ole")), WORDS)
    assert lines[1:] == ["How far they agreed was not measured."]
    partly = told(Certificate(("Ana", "Ole"), 26, alpha_class=0.85, agreement_class=0.914))
    assert "The six types: – · alpha – · it was not measured." in partly


def test_an_undefined_alpha_is_a_dash_with_its_reason() -> None:
    same = [(TypeCode.REPORTED_FACT, SourceCode.NAMED)] * 5
    assert (
        "Source missing: the same in 100 % · alpha – · both gave one and the same answer throughout, so"
        " chance cannot be told apart."
    ) in computed(same, same)
    empty = [(TypeCode.NO_CLAIM, SourceCode.NONE_NEEDED)] * 5
    assert (
        "Reported or opinion: – · alpha – · no sentence has such an answer from both, so there is nothing to"
        " compare."
    ) in computed(empty, empty)


def test_few_sentences_have_no_interval_and_that_is_said() -> None:
    one = [(TypeCode.REPORTED_FACT, SourceCode.NAMED), (TypeCode.OPINION, SourceCode.NONE_NEEDED)] * 2
    text = computed(one, one)
    assert "alpha 1.00 · good; too few sentences to say how exact that is." in text
    assert "(1.00" not in text


def test_the_report_has_all_of_it_and_both_versions(opened: Callable[..., Library]) -> None:
    library = opened()
    desk = lay_out(library, add_learner(library, "Ana María").learner_id)
    found = report(desk.library, desk.sit(answers()))
    assert isinstance(found.key, AnswerKey)
    key = replace(found.key, certificate=replace(WHOLE, authors=("A <b>", "Ole")), version=3)
    html = unescape(report_html(replace(found, key=key), WORDS))
    for line in certificate_words(key.certificate, WORDS):
        assert line in html
    assert "<b>" not in report_html(replace(found, key=key), WORDS)
    assert version_words(key, WORDS) == f"Key version 3, made with codebook version {CODEBOOK_VERSION}"
    assert version_words(key, WORDS) in html
