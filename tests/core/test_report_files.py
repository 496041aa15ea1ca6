"""The report as table and as data; its head and the reader's notes wherever it goes."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_desk import Clock
from report_desk import FURNITURE, MISSED_OPINION, ReportDesk, answers, lay_out, report_words, sentence

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.exchange.report_csv import COLUMNS, defused, report_csv
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_head import head_words, practice_words, time_words
from secondread_core.exchange.report_html import report_html
from secondread_core.exchange.report_json import report_json
from secondread_core.modes import Mode
from secondread_core.session.reporting import report
from secondread_core.session.sitting import resume
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library
from secondread_core.store.learners import add_learner
from secondread_core.store.notes import write_note

WORDS = report_words()
NOTE = '=HYPERLINK("http://x")\nwho <b>says</b> so?'


@pytest.fixture
def desk(opened: Callable[..., Library]) -> ReportDesk:
    library = opened()
    return lay_out(library, add_learner(library, "Ana María").learner_id)


@pytest.fixture
def found(desk: ReportDesk) -> Report:
    attempt = desk.sit(answers(), mode=Mode.PRACTICE, minutes=20)
    write_note(desk.library, attempt, 4, NOTE)
    return replace(report(desk.library, attempt), spent=timedelta(minutes=12, seconds=10))


def rows(found: Report) -> list[dict[str, str]]:
    text = report_csv(found, WORDS)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(StringIO(text[1:])))


def test_the_head_tells_mode_level_by_name_and_time(found: Report) -> None:
    assert head_words(found, WORDS) == [
        "Reader: Ana María",
        f"Handed in: {found.handed_in_at[:10]}",
        "Attempt 1",
        "Practice",
        "Level 1: Two answers",
        "12 min of 20 planned",
    ]
    html = report_html(found, WORDS)
    assert "12 min of 20 planned" in html
    assert practice_words(found, WORDS) in html
    assert "you gave each answer before you saw its reason" in practice_words(found, WORDS)


def test_a_test_is_called_a_test(desk: ReportDesk) -> None:
    found = report(desk.library, desk.sit(answers()))
    assert "Test" in head_words(found, WORDS)
    assert practice_words(found, WORDS) == ""
    assert found.spent is not None
    assert head_words(found, WORDS)[-1] == "less than a minute"


def test_time_is_spent_between_the_acts(opened: Callable[..., Library], clock: Clock) -> None:
    library = opened(clock=clock)
    desk = lay_out(library, add_learner(library, "Bo").learner_id)
    attempt = start_attempt(library, desk.learner_id, desk.article_id, 1, minutes=5)
    sitting = resume(library, attempt.attempt_id)
    for unit, pause in enumerate((40, 80, 7200)):
        clock.moment += timedelta(seconds=pause)
        sitting.mark(unit, Mark(TypeClass.OPINION))
    sitting.hand_in()
    found = report(library, attempt.attempt_id)
    assert found.spent is not None
    assert timedelta(seconds=240) <= found.spent < timedelta(seconds=250)
    assert head_words(found, WORDS)[-1] == "4 min of 5 planned"


def test_answers_from_a_file_have_neither_mode_nor_time(found: Report) -> None:
    unknown = replace(found, mode=None, spent=None, minutes=None)
    assert head_words(unknown, WORDS)[2:] == ["Attempt 1", "Level 1: Two answers"]


@pytest.mark.parametrize(
    ("seconds", "planned", "told"),
    [
        (59, None, "less than a minute"),
        (60, None, "1 min"),
        (749, None, "12 min"),
        (750, 20, "13 min of 20 planned"),
        (3, 5, "less than a minute of 5 planned"),
    ],
)
def test_time_is_told_in_minutes(seconds: int, planned: int | None, told: str) -> None:
    assert time_words(timedelta(seconds=seconds), planned, WORDS) == told


def test_practice_is_no_step_of_the_course(desk: ReportDesk) -> None:
    """Only unaided attempts are measured: in practice the reasons of earlier sentences help."""
    found = report(desk.library, desk.sit(answers(), mode=Mode.PRACTICE))
    assert found.scores is not None
    assert found.course == ()


def test_notes_stand_in_the_page_as_plain_text(found: Report) -> None:
    html = report_html(found, WORDS)
    assert "who &lt;b&gt;says&lt;/b&gt; so?" in html
    assert html.count("Your note:") == 1
    assert "white-space: pre-line" in html


def test_the_table_has_a_row_a_sentence(found: Report) -> None:
    table = rows(found)
    assert len(table) == FURNITURE
    assert list(table[0]) == [WORDS.say(f"csv.{name}") for name in COLUMNS]
    missed = table[MISSED_OPINION]
    assert missed["Number"] == str(MISSED_OPINION + 1)
    assert missed["Sentence"] == sentence(MISSED_OPINION)
    assert missed["Your answer"] == "Reported"
    assert missed["Key"] == "Opinion — the writer's own judgement"
    assert missed["Verdict"] == "Missed opinion"
    assert (missed["Credit"], missed["Credit for the exact type"]) == ("0", "")
    assert table[3]["Verdict"] == "Report confirmed; Missing source found"


def test_a_note_is_no_formula(found: Report) -> None:
    assert rows(found)[4]["Your note"] == f"'{NOTE}"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20))
def test_no_cell_begins_as_a_formula_and_none_loses_anything(text: str) -> None:
    cell = defused(text)
    assert cell.removeprefix("'") == text.removeprefix("'")
    assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))


def test_without_a_key_the_table_has_the_own_answers(opened: Callable[..., Library]) -> None:
    library = opened()
    desk = lay_out(library, add_learner(library, "Bo").learner_id, keyed=False)
    found = report(library, desk.sit({0: Mark(TypeClass.OPINION)}))
    assert [cell for cell in rows(found)[0].values() if cell] == ["1", sentence(0), "Opinion", "no flag"]
    data = json.loads(report_json(found))
    assert (data["key"], data["scores"]) == (None, None)


def test_the_data_tells_everything(found: Report) -> None:
    data = json.loads(report_json(found))
    assert (data["format"], data["version"]) == ("secondread-report", 1)
    assert (data["mode"], data["minutes_planned"], data["seconds_spent"]) == ("practice", 20, 730)
    assert data["scores"]["T"] == found.scores.type_score if found.scores else False
    assert data["units"][4]["note"] == NOTE
    assert data["units"][MISSED_OPINION]["type_verdict"] == "missed-opinion"
    assert data["units"][MISSED_OPINION]["reference"]["type"] == "A3"
    assert data["units"][0]["text"] == sentence(0)
