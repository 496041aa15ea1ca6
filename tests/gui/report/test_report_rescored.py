"""A score that a changed key has made another: said near the number, and in everything that is taken out."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from io import StringIO

import pytest
from report_desk import MISSED_OPINION, MISSING, ReportDesk, answers, make_article, make_key
from report_rooms import WORDS, OpenRoom, press, said

from secondread_core.answer_key import AnswerKey
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.exchange.report_csv import report_csv
from secondread_core.exchange.report_html import report_html
from secondread_core.exchange.report_json import report_json
from secondread_core.session.publishing import publish
from secondread_core.session.reporting import report
from secondread_gui.report.paper_text import PaperText

AGAIN = "because the answer key was changed"


def changed(version: int, **codings: dict[str, object]) -> AnswerKey:
    """The key with some codings otherwise: "u22" is unit 22."""
    key = make_key(*make_article(), version)
    units = list(key.units)
    for name, values in codings.items():
        unit = int(name[1:])
        units[unit] = replace(units[unit], coding=replace(units[unit].coding, **values))
    return replace(key, units=tuple(units))


def rescored(desk: ReportDesk, attempt_id: str) -> list[str]:
    """Every place that is read or taken out, as text."""
    found = report(desk.library, attempt_id)
    return [report_html(found, WORDS), report_csv(found, WORDS), report_json(found)]


def test_the_sentence_stands_near_the_score_and_in_the_overview(
    open_room: OpenRoom, desk: ReportDesk
) -> None:
    attempt_id = desk.sit(answers())
    before = open_room(attempt_id, size=(1180, 800))
    assert not any(AGAIN in text for text in said(before))
    # The opinion that was missed is none by the new key: 4 of 5 instead of 4 of 6.
    publish(desk.library, desk.article_id, changed(2, u22={"type_code": TypeCode.REPORTED_FACT}))
    room = open_room(attempt_id, size=(1180, 800))
    date = room.report.rescored[0].at[:10]
    line = f"Scored again on {date}, because the answer key was changed: balanced score 81 → 87."
    assert said(room.strip)[0] == "87"
    assert said(room.strip).count(line) == 1
    assert said(room.overview).count(line) == 1
    assert line in room.overview.accessibleDescription()
    press(room.page, "F3")
    assert line in said(room.strip), "the shortest form of the numbers says it too"


def test_where_only_the_sourcing_changed_that_is_said(open_room: OpenRoom, desk: ReportDesk) -> None:
    attempt_id = desk.sit(answers())
    publish(desk.library, desk.article_id, changed(2, u5={"source_code": SourceCode.NONE_NEEDED}))
    assert MISSING == 5
    room = open_room(attempt_id)
    (line,) = [text for text in said(room.strip) if AGAIN in text]
    assert line.endswith("sourcing 40 → 50.")


def test_where_no_number_changed_that_is_said(open_room: OpenRoom, desk: ReportDesk) -> None:
    attempt_id = desk.sit(answers())
    publish(desk.library, desk.article_id, changed(2, u0={"rationale": "Put better."}))
    room = open_room(attempt_id)
    (line,) = [text for text in said(room.strip) if AGAIN in text]
    assert line.endswith("your scores stayed the same.")


def test_each_time_is_told_and_the_last_one_near_the_score(open_room: OpenRoom, desk: ReportDesk) -> None:
    attempt_id = desk.sit(answers())
    assert MISSED_OPINION == 22
    publish(desk.library, desk.article_id, changed(2, u22={"type_code": TypeCode.REPORTED_FACT}))
    publish(desk.library, desk.article_id, changed(3))
    room = open_room(attempt_id, size=(1180, 800))
    near = [text for text in said(room.strip) if AGAIN in text]
    listed = [text for text in said(room.overview) if AGAIN in text]
    assert [text.rpartition(": ")[2] for text in near] == ["balanced score 87 → 81."]
    assert [text.rpartition(": ")[2] for text in listed] == [
        "balanced score 81 → 87.",
        "balanced score 87 → 81.",
    ]


def test_it_is_in_everything_that_is_taken_out(desk: ReportDesk) -> None:
    attempt_id = desk.sit(answers())
    for text in rescored(desk, attempt_id)[:2]:
        assert AGAIN not in text
    assert json.loads(rescored(desk, attempt_id)[2])["rescored"] == []
    publish(desk.library, desk.article_id, changed(2, u22={"type_code": TypeCode.REPORTED_FACT}))
    html, table, data = rescored(desk, attempt_id)
    line = "balanced score 81 → 87."
    assert html.count(line) == 1
    assert html.index(line) < html.index('<li class="first">')
    rows = list(csv.DictReader(StringIO(table[1:])))
    assert {row["Scored again"].rpartition(": ")[2] for row in rows} == {line}
    (told,) = json.loads(data)["rescored"]
    assert (told["from_version"], told["to_version"]) == (1, 2)
    assert round(told["type_score_before"]) == 81
    assert round(told["type_score_after"]) == 87
    assert told["overall_before"] != told["overall_after"]
    document = PaperText(report(desk.library, attempt_id), WORDS).document
    assert document.toPlainText().count(line) == 1


@pytest.mark.parametrize(("scale", "size"), [(100, (1024, 700)), (200, (1024, 700)), (200, (1280, 900))])
def test_it_has_room(open_room: OpenRoom, desk: ReportDesk, scale: int, size: tuple[int, int]) -> None:
    attempt_id = desk.sit(answers())
    publish(desk.library, desk.article_id, changed(2, u22={"type_code": TypeCode.REPORTED_FACT}))
    room = open_room(attempt_id, scale=scale, size=size)
    label = room.strip.rescored
    assert label.height() >= label.heightForWidth(label.width())
    assert label.width() <= room.width()
