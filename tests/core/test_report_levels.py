"""Levels 2 and 3 in the report: the reader's own type, kind of flag and words beside those of the key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from report_desk import (
    CONTESTED,
    FIRST_OPINION,
    GIVEAWAY,
    MISSED_OPINION,
    MISSING,
    NAMED,
    UNANSWERED,
    VAGUE,
    ReportDesk,
    lay_out,
    report_words,
)

import secondread_seeds
from secondread_core.annotations import Mark
from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_core.exchange.course import read_course
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_html import report_html
from secondread_core.exchange.report_numbers import figures
from secondread_core.exchange.report_spans import key_spans, own_spans, pieces
from secondread_core.exchange.report_units import UnitReport, unit_report
from secondread_core.exchange.report_verdicts import VerdictTone, margin_notes
from secondread_core.session.course import install_course
from secondread_core.session.reporting import report
from secondread_core.store.articles import article_cards, stored_article
from secondread_core.store.database import Library
from secondread_core.store.keys import current_key
from secondread_core.store.learners import add_learner

WORDS = report_words()
FACT, ANALYSIS, OPINION = TypeCode.REPORTED_FACT, TypeCode.ANALYSIS, TypeCode.OPINION


@pytest.fixture
def desk(opened: Callable[..., Library]) -> ReportDesk:
    library = opened()
    return lay_out(library, add_learner(library, "Ana María").learner_id)


def margin(found: Report, unit: int) -> list[str]:
    return [note.text for note in margin_notes(found, unit, WORDS)]


def told(found: Report, unit: int) -> UnitReport:
    return unit_report(found, unit, WORDS)


def answers(found: Report, unit: int) -> dict[str, str]:
    return dict(told(found, unit).answers(WORDS))


@pytest.fixture
def typed(desk: ReportDesk) -> Report:
    """A right one, a near miss, a class without its type, both sides missed, an open and an unsure one."""
    given = {
        0: Mark(FACT),
        FIRST_OPINION: Mark(ANALYSIS),
        FIRST_OPINION + 1: Mark(TypeClass.OPINION),
        MISSED_OPINION: Mark(FACT),
        1: Mark(OPINION),
        4: Mark(TypeCode.NO_CLAIM),
        6: Mark(unsure=True),
        CONTESTED: Mark(ANALYSIS),
    }
    return report(desk.library, desk.sit(given, level=2))


def test_the_margin_has_one_s_own_type_beside_the_key_s(typed: Report) -> None:
    assert margin(typed, 0) == ["✓ fact"]
    assert margin(typed, FIRST_OPINION) == ["≈ analysis → opinion"]
    assert margin(typed, FIRST_OPINION + 1) == ["≈ opinion → opinion"]
    assert margin(typed, MISSED_OPINION) == ["✗ fact → opinion"]
    assert margin(typed, 1) == ["✗ opinion → fact"]
    assert margin(typed, 4) == ["✗ no claim → fact"]
    assert margin(typed, 6) == ["unsure → fact"]
    assert margin(typed, UNANSWERED) == ["no answer → opinion"]
    assert margin(typed, CONTESTED) == ["contested"]


def test_the_right_side_with_another_type_is_called_nearly(typed: Report) -> None:
    (verdict,) = told(typed, FIRST_OPINION).verdicts
    assert verdict == ("Nearly: right side, other type", VerdictTone.NEARLY)
    (verdict,) = told(typed, FIRST_OPINION + 1).verdicts
    assert verdict == ("Nearly: right side, but no exact type", VerdictTone.NEARLY)
    assert told(typed, FIRST_OPINION).spoken == (
        "Sentence 19, you: Analysis or forecast; key: Opinion; Nearly: right side, other type"
    )
    assert answers(typed, FIRST_OPINION) == {
        "You": "Analysis or forecast",
        "Key": "Opinion; source: None needed",
    }
    assert '<span class="verdict nearly">≈ Nearly: right side, other type</span>' in report_html(typed, WORDS)


def test_at_level_one_there_is_no_nearly(desk: ReportDesk) -> None:
    found = report(desk.library, desk.sit({FIRST_OPINION: Mark(TypeClass.OPINION)}))
    assert margin(found, FIRST_OPINION) == ["✓ opinion"]
    assert told(found, FIRST_OPINION).verdicts == (("Opinion found", VerdictTone.RIGHT),)


def test_a_flag_has_its_kind_beside_the_key_s(desk: ReportDesk) -> None:
    given = {
        VAGUE: Mark(FACT, flag=True, flag_reason=SourceCode.MISSING),
        NAMED: Mark(FACT, flag=True, flag_reason=SourceCode.VAGUE),
    }
    found = report(desk.library, desk.sit(given, level=2))
    assert margin(found, VAGUE) == ["✓ fact", "≈ source: nobody named → vague"]
    assert [note.text for note in told(found, VAGUE).verdicts] == [
        "Report confirmed",
        "Missing source found",
        "Nearly: right to flag it, but for another reason",
    ]
    assert answers(found, VAGUE) == {
        "You": "Reported fact; source missing (Missing)",
        "Key": "Reported fact; source: Vague",
    }
    assert margin(found, MISSING) == ["no answer → fact", "source missed: nobody named"]
    assert margin(found, NAMED)[1] == "has a source"
    same = {VAGUE: Mark(FACT, flag=True, flag_reason=SourceCode.VAGUE), MISSING: Mark(FACT, flag=True)}
    found = report(desk.library, desk.sit(same, level=2))
    assert margin(found, VAGUE) == ["✓ fact", "✓ source: vague"]
    assert margin(found, MISSING) == ["✓ fact", "✓ source: nobody named"]


# --- words ------------------------------------------------------------------------------------------------


@pytest.fixture
def marked(desk: ReportDesk) -> Report:
    """Five opinions: the words hit, hit in part, missed, marked beside, and both."""
    opened = report(desk.library, desk.sit({}))

    def at(unit: int, words: str) -> tuple[int, int]:
        start = opened.article.body.index(words, opened.segmentation.units[unit].start)
        return start, start + len(words)

    given = {
        18: Mark(OPINION, spans=(at(18, GIVEAWAY),)),
        19: Mark(OPINION, spans=(at(19, "of a bridge"),)),
        20: Mark(OPINION),
        21: Mark(OPINION, spans=(at(21, "crowns"),)),
        0: Mark(FACT, spans=(at(0, "number"),)),
    }
    return report(desk.library, desk.sit(given, level=3))


def test_own_words_and_the_key_s_say_of_each_other_whether_they_meet(marked: Report) -> None:
    assert told(marked, 18).own_words == (f"“{GIVEAWAY}”: in the key",)
    assert told(marked, 18).key_words == (f"“{GIVEAWAY}”: judges. You marked it.",)
    assert told(marked, 19).own_words == ("“of a bridge”: partly in the key",)
    assert told(marked, 19).key_words == (f"“{GIVEAWAY}”: judges. You marked part of it.",)
    assert told(marked, 20).own_words == ()
    assert told(marked, 20).key_words == (f"“{GIVEAWAY}”: judges. You did not mark it.",)
    assert told(marked, 21).own_words == ("“crowns”: not in the key",)
    assert told(marked, 0).own_words == ("“number”: not in the key",)


def test_words_are_read_out(marked: Report) -> None:
    assert told(marked, 19).spoken.endswith(f"; words you marked: “of a bridge”; the key has: “{GIVEAWAY}”")
    assert told(marked, 20).spoken.endswith(f"; words you marked: none; the key has: “{GIVEAWAY}”")
    assert told(marked, 0).spoken.endswith("; words you marked: “number”; the key has: none")
    assert "words you marked" not in told(marked, 1).spoken


def test_below_level_three_nobody_is_told_they_did_not_mark_words(desk: ReportDesk) -> None:
    found = report(desk.library, desk.sit({18: Mark(OPINION)}, level=2))
    assert told(found, 18).key_words == (f"“{GIVEAWAY}”: judges",)
    assert "marked" not in told(found, 18).spoken


def test_the_page_is_cut_where_marking_begins_or_ends(marked: Report) -> None:
    for unit in marked.shown:
        cut, parts = marked.segmentation.units[unit], pieces(marked, unit)
        assert (parts[0].start, parts[-1].end) == (cut.start, cut.end)
        assert all(one.end == other.start for one, other in pairwise(parts))
        for start, end in own_spans(marked, unit):
            assert [part for part in parts if start <= part.start < end and not part.own] == []
        assert sum(part.opens for part in parts) == sum(part.closes for part in parts)
        assert sum(part.opens for part in parts) == len(key_spans(marked, unit))


def test_a_saved_page_has_both_sides_in_shapes_of_their_own(marked: Report) -> None:
    html = report_html(marked, WORDS)
    assert '<mark class="own">of a </mark>' in html
    assert (
        '<mark class="own key opens">bridge</mark><mark class="key closes"> &amp; a &lt;toll&gt;</mark>'
        in html
    )
    assert '<mark class="own">crowns</mark>' in html
    assert "words you marked: shaded" in html
    assert "words the key has: in a frame" in html
    assert "mark.key { border-block" in html


def test_the_line_on_words_has_both_shares(marked: Report) -> None:
    assert marked.scores is not None
    told_of = {figure.name: figure for figure in figures(marked.scores, WORDS)}
    assert told_of["spans"].note == "on target 39 %, covered 23 %"  # (1 + 6/11) / 4, (1 + 6/16) / 6
    assert told_of["spans"].about.startswith("On target: how much of what you marked")
    assert told_of["exact"].about.startswith("How close you came to the exact type")


# --- the bundled articles ---------------------------------------------------------------------------------


def attempts(library: Library, level: int) -> Iterator[Report]:
    """At every bundled article: every third answer as the key has it, a neighbouring type, half the words."""
    learner = add_learner(library, f"Reader {level}").learner_id
    for card in article_cards(library):
        key = current_key(library, card.article_id)
        assert key is not None
        desk, given = ReportDesk(library, card.article_id, learner), {}
        for unit, one in enumerate(key.units):
            types = list(TypeCode)
            near = types[(types.index(one.coding.type_code) + unit % 3) % len(types)]
            mark = Mark(near, flag=unit % 4 == 0, flag_reason=SourceCode.VAGUE if unit % 8 == 0 else None)
            if level == 3:
                mark = replace(mark, spans=tuple((span.start, span.end) for span in one.coding.spans[::2]))
            given[unit] = mark
        units = stored_article(library, card.article_id).segmentation.units
        asked = {unit: mark for unit, mark in given.items() if units[unit].asked}
        yield report(library, desk.sit(asked, level=level))


@pytest.mark.parametrize("level", [2, 3])
def test_real_attempts_at_the_bundled_articles_are_told_whole(
    opened: Callable[..., Library], level: int
) -> None:
    library = opened()
    install_course(library, read_course(secondread_seeds.catalogue()))
    seen = set()
    for found in attempts(library, level):
        html = report_html(found, WORDS)
        for unit in found.shown:
            said = told(found, unit)
            verdict = found.verdicts[unit]
            nearly = verdict.detail == 0.5 and verdict.credit == 1
            assert any(note.tone is VerdictTone.NEARLY for note in said.notes[:1]) == nearly
            assert said.verdicts[0].text.startswith("Nearly") == nearly
            seen |= {note.text[0] for note in said.notes}
            assert len(said.own_words) == len(own_spans(found, unit))
        assert html.count('<mark class="own') >= (level == 3)
    assert {"✓", "≈", "✗"} <= seen
