"""How sure a reader was, in the report: from thirty answers, over first attempts, never part of a mark."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from report_desk import FIRST_OPINION, MISSED_OPINION, WRONGLY_OPINION, ReportDesk, lay_out, report_words
from report_desk import answers as given_answers

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.exchange.report_confidence import confidence_words, sure_but_wrong, wrong_title
from secondread_core.exchange.report_html import report_html
from secondread_core.exchange.report_json import report_json, report_to_json
from secondread_core.exchange.report_units import unit_report
from secondread_core.session.reporting import report
from secondread_core.store.database import Library
from secondread_core.store.learners import add_learner

WORDS = report_words()


@pytest.fixture
def desk(opened: Callable[..., Library]) -> ReportDesk:
    library = opened()
    return lay_out(library, add_learner(library, "Ana María").learner_id)


def rated(confidence: int = 3) -> dict[int, Mark]:
    """The usual answers, all stated alike: 21 of 23 graded ones right, a report and an opinion wrong."""
    return {unit: replace(mark, confidence=confidence) for unit, mark in given_answers().items()}


def test_who_never_rates_hears_nothing_of_it(desk: ReportDesk) -> None:
    found = report(desk.library, desk.sit(given_answers()))
    assert confidence_words(found, WORDS) == []
    assert wrong_title(found, WORDS) == ""
    assert "How sure" not in report_html(found, WORDS).replace("How sure is the key?", "")


def test_below_thirty_the_report_says_how_many_are_missing(desk: ReportDesk) -> None:
    found = report(desk.library, desk.sit(rated()))
    assert len(found.ratings) == 23
    assert confidence_words(found, WORDS) == [
        "From 30 answers with a word on how sure you were, you learn here how often you were right. "
        "You still need: 7."
    ]
    assert sure_but_wrong(found, WORDS) == []
    assert wrong_title(found, WORDS) == ""
    assert report_to_json(found)["confidence"]["brier"] is None


def test_from_thirty_on_a_line_a_level_and_the_sure_ones_that_were_wrong(desk: ReportDesk) -> None:
    desk.sit(rated(1))
    found = report(desk.library, lay_out(desk.library, desk.learner_id, title="Another toll").sit(rated()))
    assert confidence_words(found, WORDS) == [
        "guess: right 91 % of 23, 73–98 %",
        "sure: right 91 % of 23, 73–98 %",
    ]
    assert wrong_title(found, WORDS) == "Sure, but wrong"
    assert sure_but_wrong(found, WORDS) == [
        (WRONGLY_OPINION, "Sentence 3: Reported, called opinion"),
        (MISSED_OPINION, "Sentence 23: Missed opinion"),
    ]
    html = report_html(found, WORDS)
    assert "How sure you were is never part of a score." in html
    assert "sure: right 91 % of 23, 73–98 %" in html
    told = json.loads(report_json(found))["confidence"]
    brier = told["brier"]
    parts = brier["reliability"] - brier["resolution"] + brier["uncertainty"]
    assert parts == pytest.approx(brier["score"])
    assert told["sure_but_wrong"] == [WRONGLY_OPINION + 1, MISSED_OPINION + 1]


def test_only_first_attempts_are_rated(desk: ReportDesk) -> None:
    desk.sit(rated())
    again = report(desk.library, desk.sit(rated()))
    assert len(again.ratings) == 23


def test_confidence_moves_no_number(desk: ReportDesk) -> None:
    plain = report(desk.library, desk.sit(given_answers()))
    assert report(desk.library, desk.sit(rated())).scores == plain.scores


def test_what_was_stated_stands_beside_the_answer(desk: ReportDesk) -> None:
    found = report(desk.library, desk.sit({FIRST_OPINION: Mark(TypeClass.OPINION, confidence=2)}))
    assert dict(unit_report(found, FIRST_OPINION, WORDS).answers(WORDS))["You"] == "Opinion (fairly sure)"
