"""The saved report: everything once, in its order, and nothing in it that could act."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from report_desk import (
    CONTESTED,
    FIRST_OPINION,
    FURNITURE,
    HOSTILE,
    MISSED_OPINION,
    ReportDesk,
    answers,
    lay_out,
    report_words,
    sentence,
)

from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding
from secondread_core.article import Article
from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_core.errors import Unknown
from secondread_core.exchange.report_data import Report, Step
from secondread_core.exchange.report_html import report_html
from secondread_core.exchange.report_numbers import (
    figures,
    lean_words,
    repeat_words,
    skill_words,
    tendency_words,
)
from secondread_core.exchange.report_units import unit_report
from secondread_core.exchange.report_verdicts import margin_notes
from secondread_core.scoring import Scores, score_attempt
from secondread_core.session.reporting import report
from secondread_core.store.articles import add_article
from secondread_core.store.database import Library
from secondread_core.store.keys import publish_key
from secondread_core.store.learners import add_learner

WORDS = report_words()
VOID = {"meta", "br", "line", "circle", "polyline"}
ACTIVE = {
    "script",
    "img",
    "iframe",
    "object",
    "embed",
    "link",
    "form",
    "input",
    "audio",
    "video",
    "base",
    "a",
}


class Page(HTMLParser):
    """A parsed report: what has an id, all tags and attributes, text; tags have to close in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.identified: dict[str, str] = {}
        self.text = ""
        self.styles = ""
        self._open: list[tuple[str, str | None]] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        name = dict(attrs).get("id")
        if name is not None:
            assert name not in self.identified
            self.identified[name] = ""
        if tag not in VOID:
            self._open.append((tag, name))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] == "style":
            self.styles += data
            return
        self.text += data
        for _, name in self._open:
            if name is not None:
                self.identified[name] += data


@pytest.fixture
def desk(opened: Callable[..., Library]) -> ReportDesk:
    library = opened()
    return lay_out(library, add_learner(library, "Ana María").learner_id)


@pytest.fixture
def found(desk: ReportDesk) -> Report:
    return report(desk.library, desk.sit(answers()))


def test_every_sentence_stands_in_it_once(found: Report) -> None:
    page = Page(report_html(found, WORDS))
    assert page.identified == {f"s{unit + 1}": sentence(unit) for unit in range(FURNITURE + 1)}


def test_the_numbers_are_told_in_their_order(found: Report) -> None:
    text = Page(report_html(found, WORDS)).text
    told = [
        "Ana María",
        "81",
        "solid",
        "guessing would give 50",
        "opinions 4 of 6",
        "reported 17 of 18",
        "Not answered: 1.",
        "Among the sentences you answered, you marked about as many as opinion as the key has: 5, and 5.",
        "found 1 · missed 1 · unfounded 2; based on 2",
        "Missed opinion",
        "Your course so far",
        "Worth another look",
        "26 sentences were compared",
        "Reported or opinion: the same in 91 %",
    ]
    at = -1
    for words in told:
        at = text.find(words, at + 1)
        assert at >= 0, words


def test_a_verdict_comes_with_both_answers_the_reason_and_the_skill(found: Report) -> None:
    text = Page(report_html(found, WORDS)).text
    missed = text[text.index("Missed opinion") :]
    assert "You: Reported · Key: Opinion — the writer's own judgement; source: fine (none needed)" in missed
    assert f"Number {MISSED_OPINION} is a verdict." in missed
    assert "The writer's verdict. Take away who did what" in missed
    assert text.count("Report confirmed") == 17
    assert text.count("Opinion found") == 4


def test_marks_are_told_apart_without_colour(found: Report) -> None:
    html = report_html(found, WORDS)
    assert f'<span class="unit opinion" id="s{FIRST_OPINION + 1}">' in html
    assert '<span class="unit reported" id="s1">' in html
    assert html.count('class="caret"') == 1 + 3  # the legend's and three flags
    styles = Page(html).styles
    assert "text-decoration-style: wavy" in styles
    assert "prefers-color-scheme: dark" in styles
    assert "@media print" in styles


def test_nothing_in_it_acts_or_is_fetched(found: Report) -> None:
    html = report_html(found, WORDS)
    page = Page(html)
    assert ACTIVE & set(page.tags) == set()
    assert [name for name, _ in page.attributes if name.startswith("on") or name in ("src", "href")] == []
    assert re.search(r"url\(|@import|expression\(", page.styles) is None
    assert "default-src 'none'" in html
    shown = "".join(page.text.split())
    assert "<script>alert(1)</script>" in shown
    assert "javascript:alert(3)" in shown


def test_data_is_data_wherever_it_stands(found: Report) -> None:
    info = replace(
        found.article.info,
        title=HOSTILE,
        outlet='"><script>x</script>',
        byline="<b>bold</b>",
        language='en" onload="x',
    )
    article = Article(found.article.body, info)
    hostile = replace(found, article=article, reader="</title><script>y</script>")
    page = Page(report_html(hostile, WORDS))
    assert ACTIVE & set(page.tags) == set()
    assert "onload" not in [name for name, _ in page.attributes]
    assert "<b>bold</b>" in page.text


def test_language_and_direction_are_the_article_s_own(found: Report) -> None:
    info = replace(found.article.info, language="fa", direction="rtl")
    html = report_html(replace(found, article=Article(found.article.body, info)), WORDS)
    assert html.startswith('<!doctype html>\n<html lang="en" dir="ltr">')
    assert '<p lang="fa" dir="rtl">' in html


def test_contested_is_explained_and_not_scored(found: Report) -> None:
    told = unit_report(found, CONTESTED, WORDS)
    assert [note.text for note in told.verdicts] == ["Contested, not scored"]
    assert told.remarks[0].startswith("Careful readers split")
    assert not told.is_difference


def test_margin_notes_are_short_and_tell_what_happened(found: Report) -> None:
    notes = {unit: [note.text for note in margin_notes(found, unit, WORDS)] for unit in range(FURNITURE + 1)}
    assert notes[0] == ["✓ reported"]
    assert notes[2] == ["was reported"]
    assert notes[3] == ["✓ reported", "✓ source?"]
    assert notes[5] == ["✓ reported", "source missed"]
    assert notes[7] == ["✓ reported", "has a source"]
    assert notes[9] == ["✓ reported", "needs no source"]
    assert notes[18] == ["✓ opinion"]
    assert notes[22] == ["missed opinion"]
    assert notes[23] == ["no answer"]
    assert notes[24] == ["contested"]
    assert notes[25] == ["not graded"]
    assert notes[FURNITURE] == []


def test_a_sentence_reads_out_with_both_answers(found: Report) -> None:
    assert unit_report(found, 2, WORDS).spoken == (
        "Sentence 3, you: Opinion; key: Reported — somebody else's words (attributed); "
        "Reported, called opinion"
    )
    assert unit_report(found, 5, WORDS).spoken.endswith("Report confirmed · Source missed")


def test_opinion_is_expected_in_a_piece_that_says_so(opened: Callable[..., Library]) -> None:
    library = opened()
    desk = lay_out(library, add_learner(library, "Bo").learner_id, labelled_as="opinion")
    found = report(library, desk.sit(answers()))
    assert WORDS.say("unit.expected") in unit_report(found, FIRST_OPINION, WORDS).remarks
    assert WORDS.say("unit.expected") not in unit_report(found, 0, WORDS).remarks


def test_skills_come_from_what_was_missed(found: Report) -> None:
    said = skill_words(found, WORDS)
    assert len(said) == 3
    assert said[0].startswith("Plain report (3): ")


def test_one_article_says_nothing_about_the_person(found: Report) -> None:
    opinions = [Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED)] * 30
    reports = [Coding(TypeCode.REPORTED_FACT, SourceCode.NAMED)] * 30
    suspicious = score_attempt([*opinions, *reports], [Mark(TypeClass.OPINION)] * 60, 1)
    one, two = (replace(found, course=(Step("Long", 1, "", suspicious),) * times) for times in (1, 2))
    assert lean_words(one, WORDS, only_clear=True) == []
    assert "can be said after two articles" in lean_words(one, WORDS)[0]
    assert lean_words(two, WORDS, only_clear=True) == lean_words(two, WORDS)


def test_a_clear_lean_over_two_articles_is_named(desk: ReportDesk) -> None:
    everything = {unit: Mark(TypeClass.OPINION) for unit in range(FURNITURE)}
    desk.sit(everything)
    other = lay_out(desk.library, desk.learner_id, title="Another toll")
    found = report(desk.library, other.sit(everything))
    assert [step.title for step in found.course] == ["The toll on the bridge", "Another toll"]
    assert lean_words(found, WORDS, only_clear=True)[0].startswith(
        "Over 2 first readings you lean suspicious"
    )


def test_open_sentences_are_no_contradiction(desk: ReportDesk) -> None:
    few = report(desk.library, desk.sit({unit: Mark(TypeClass.OPINION) for unit in range(4)}))
    assert few.scores is not None
    assert tendency_words(few.scores, WORDS).startswith(
        "Among the sentences you answered, you marked 4 as opinion; the key has 0. "
    )
    none = report(desk.library, desk.sit({}))
    assert none.scores is not None
    assert tendency_words(none.scores, WORDS) == ""
    whole = report(desk.library, desk.sit({unit: Mark(TypeClass.OPINION) for unit in range(FURNITURE)}))
    assert whole.scores is not None
    assert tendency_words(whole.scores, WORDS) == (
        "You marked 24 as opinion; the key has 6. Some honest reporting was called opinion."
    )


def test_what_was_left_open_is_no_trust_in_sources(found: Report) -> None:
    key = [Coding(TypeCode.REPORTED_FACT, code) for code in (SourceCode.MISSING, SourceCode.NAMED) * 15]
    answered = score_attempt(key, [Mark(TypeClass.REPORTED)] * 30, 1)
    open_ones = score_attempt(key, [Mark(TypeClass.REPORTED)] * 3 + [Mark()] * 27, 1)
    unsure = score_attempt(key, [Mark(unsure=True)] * 30, 1)
    empty = score_attempt(key, [Mark()] * 30, 1)

    def said(*attempts: Scores) -> bool:
        told = lean_words(replace(found, course=tuple(Step("A", 1, "", one) for one in attempts)), WORDS)
        return WORDS.say("lean.sources-trusting") in told

    assert said(answered, answered)
    assert not said(answered)
    assert not said(answered, empty)
    assert not said(open_ones, open_ones)
    assert not said(unsure, unsure)
    assert open_ones.source_signals == (0, 15, 0, 15)
    assert open_ones.answered_source_signals == (0, 2, 0, 1)


def test_level_one_answers_in_the_pupil_s_words(desk: ReportDesk) -> None:
    found = report(desk.library, desk.sit(answers()))
    told = {unit: dict(unit_report(found, unit, WORDS).answers(WORDS)) for unit in found.shown}
    assert told[2]["Key"] == "Reported — somebody else's words (attributed); source: fine (named)"
    assert told[3]["Key"] == "Reported — a fact that can be checked (reported fact); source missing (vague)"
    assert told[5]["Key"].endswith("; source missing (none given)")
    assert told[FIRST_OPINION]["Key"].startswith("Opinion — the writer's own judgement; source: fine")
    assert told[25]["Key"] == "neither: nothing is claimed; source: fine (none needed)"
    second = report(desk.library, desk.sit(answers(), level=2))
    assert dict(unit_report(second, 2, WORDS).answers(WORDS))["Key"] == "Attributed (A claim); source: Named"


def test_the_first_attempt_is_kept_apart(desk: ReportDesk) -> None:
    desk.sit(answers())
    assert repeat_words(report(desk.library, desk.sit({})), WORDS) == (
        "First attempt: 81. Latest: 0. Best: 81. Only the first one is on your course."
    )
    better = dict(answers()) | {MISSED_OPINION: Mark(TypeClass.OPINION), 23: Mark(TypeClass.OPINION)}
    found = report(desk.library, desk.sit(better))
    assert "Latest: 97. Best: 97." in repeat_words(found, WORDS)
    assert [step.scores.type_score for step in found.course] == [pytest.approx(100 * (4 / 6 + 17 / 18) / 2)]
    assert found.number == 3


def test_an_attempt_keeps_the_key_it_was_scored_by(desk: ReportDesk) -> None:
    first = desk.sit(answers())
    before = report(desk.library, first)
    assert before.key is not None
    turned = tuple(
        replace(unit, coding=replace(unit.coding, type_code=TypeCode.OPINION))
        for unit in before.key.units[:2]
    )
    publish_key(
        desk.library, desk.article_id, replace(before.key, version=2, units=turned + before.key.units[2:])
    )
    again = report(desk.library, desk.sit(answers()))
    assert report(desk.library, first).scores == before.scores
    assert [step.scores for step in again.repeats] == [before.scores, again.scores]
    assert again.scores != before.scores


def test_higher_levels_tell_more_numbers(desk: ReportDesk) -> None:
    given = {unit: Mark(TypeCode.REPORTED_FACT) for unit in range(FIRST_OPINION)}
    given |= {unit: Mark(TypeCode.ANALYSIS) for unit in range(FIRST_OPINION, CONTESTED)}
    found = report(desk.library, desk.sit(given, level=2))
    assert found.scores is not None
    assert [figure.name for figure in figures(found.scores, WORDS)] == [
        "score",
        "sourcing",
        "overall",
        "exact",
    ]
    told = unit_report(found, FIRST_OPINION, WORDS)
    assert [note.text for note in told.verdicts] == ["Nearly: right side, other type"]


def test_without_a_key_the_own_marks_are_shown_and_nothing_is_scored(opened: Callable[..., Library]) -> None:
    library = opened()
    desk = lay_out(library, add_learner(library, "Bo").learner_id, keyed=False)
    found = report(library, desk.sit(answers()))
    page = Page(report_html(found, WORDS))
    assert "There is no answer key for this article yet, so nothing is scored." in page.text
    assert "You marked 18 as reported, 6 as opinion, 0 as unsure, and 3 as lacking a source." in page.text
    assert page.identified["s1"] == sentence(0)
    assert "Balanced score" not in page.text
    assert unit_report(found, 3, WORDS).spoken == "Sentence 4, you: Reported; source missing"


def test_undefined_numbers_are_a_dash_with_the_reason(desk: ReportDesk) -> None:
    plain = report(desk.library, desk.sit(answers()))
    assert plain.key is not None
    fine = tuple(
        replace(
            unit,
            coding=replace(
                unit.coding,
                type_code=TypeCode.REPORTED_FACT,
                source_code=SourceCode.NONE_NEEDED,
                rationale="x",
            ),
        )
        for unit in plain.key.units
    )
    article_id = add_article(
        desk.library, plain.article, plain.segmentation, replace(plain.key, units=fine), article_id="plain"
    )
    found = report(desk.library, replace(desk, article_id=article_id).sit(answers()))
    assert found.scores is not None
    score, sourcing, _ = figures(found.scores, WORDS)
    assert "nothing to compare" in score.note
    assert (sourcing.value, sourcing.note) == ("–", "no source was missing; flags you set: 3")


def test_an_open_attempt_tells_nothing(desk: ReportDesk) -> None:
    with pytest.raises(ValueError, match="still open"):
        report(desk.library, desk.sit(answers(), hand_in=False))
    with pytest.raises(Unknown):
        report(desk.library, "nobody")
