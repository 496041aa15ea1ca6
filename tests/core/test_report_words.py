"""The report's words: none is lacking, none is left over, and they fit what they are given."""

from __future__ import annotations

import ast
import csv
import json
import string
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_desk import make_article, report_words

from secondread_core.annotations import Mark
from secondread_core.answer_key import AnswerKey, Certificate, Coding, KeyUnit, LabelledSpan
from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeClass, TypeCode
from secondread_core.exchange.report_csv import report_csv
from secondread_core.exchange.report_data import Report, Step
from secondread_core.exchange.report_html import report_html
from secondread_core.exchange.report_json import report_json
from secondread_core.exchange.report_units import unit_report
from secondread_core.exchange.report_verdicts import margin_notes, margin_texts
from secondread_core.exchange.report_words import number, signed, visible
from secondread_core.feedback import verdicts
from secondread_core.scoring import score_attempt

PROJECT = Path(__file__).parents[2]
SPEAKERS = [
    *PROJECT.glob("core/secondread_core/exchange/report_*.py"),
    *PROJECT.glob("gui/secondread_gui/report/*.py"),
    PROJECT / "gui/secondread_gui/widgets/sentence_panel.py",
]


def asked_for() -> tuple[set[str], set[str]]:
    """(whole names of phrases, beginnings of names) that stand in the code."""
    names, beginnings = set(), set()
    for path in SPEAKERS:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                names.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                first = node.values[0]
                if isinstance(first, ast.Constant) and "." in str(first.value):
                    beginnings.add(str(first.value))
    return names, beginnings


def test_no_phrase_is_left_over() -> None:
    names, beginnings = asked_for()
    titles = {
        f"{kind}.{part}" for kind in ("sourcing", "overall", "exact", "spans") for part in ("title", "about")
    }
    unused = {
        name
        for name in report_words().phrases
        if name not in names | titles | {"score.title"} and not name.startswith(tuple(beginnings))
    }
    assert unused == set()


def test_places_are_named_and_never_numbered() -> None:
    for name, phrase in report_words().phrases.items():
        places = [place for _, place, _, _ in string.Formatter().parse(phrase) if place is not None]
        assert all(place.isidentifier() for place in places), name


codings = st.builds(
    Coding,
    type_code=st.sampled_from(TypeCode),
    source_code=st.sampled_from(SourceCode),
    content=st.none() | st.sampled_from(Content),
    accept=st.frozensets(st.sampled_from(TypeCode), max_size=2),
    accept_source=st.frozensets(st.sampled_from(SourceCode), max_size=2),
    contested_type=st.booleans(),
    contested_source=st.booleans(),
    role=st.sampled_from(Role),
    rationale=st.sampled_from(["", "Because *so*."]),
    skills=st.lists(st.sampled_from(Skill), max_size=2).map(tuple),
)
marks = st.builds(
    Mark,
    type=st.none() | st.sampled_from([*TypeClass, *TypeCode]),
    unsure=st.booleans(),
    flag=st.booleans(),
    flag_reason=st.none() | st.sampled_from(SourceCode),
    spans=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 900)), max_size=3).map(tuple),
    confidence=st.none() | st.integers(1, 3),
)
shares = st.none() | st.floats(0, 1)
certificates = st.builds(
    Certificate,
    authors=st.lists(st.just("somebody"), max_size=3).map(tuple),
    n=st.integers(0, 30),
    **{f"alpha_{layer}": st.none() | st.floats(-1, 1) for layer in ("class", "type", "missing")},
    **{f"agreement_{layer}": shares for layer in ("class", "type", "missing")},
    **{
        f"interval_{layer}": st.none() | st.tuples(st.floats(-1, 1), st.floats(-1, 1))
        for layer in ("class", "type", "missing")
    },
)


@given(st.data(), st.sampled_from((1, 2, 3)), st.integers(0, 3), certificates)
def test_everything_that_can_happen_can_be_said(
    data: st.DataObject, level: int, course: int, certificate: Certificate
) -> None:
    article, cut = make_article()
    said = data.draw(st.lists(codings, min_size=len(cut.units), max_size=len(cut.units)))
    given_marks = tuple(data.draw(st.lists(marks, min_size=len(cut.units), max_size=len(cut.units))))
    units = tuple(
        KeyUnit(
            unit.start,
            unit.end,
            Coding(
                **{name: getattr(one, name) for name in Coding.__slots__ if name != "spans"},
                spans=(
                    LabelledSpan(unit.start - 2, unit.start + 9, "odd"),
                    LabelledSpan(unit.start, unit.end + 9, ""),
                ),
            ),
        )
        for unit, one in zip(cut.units, said, strict=True)
    )
    key = AnswerKey("k", 1, article.info.title, article.text_hash, units, certificate=certificate)
    scores = score_attempt(key, given_marks, level, article.body)
    found = Report(
        article_id="a",
        article=article,
        segmentation=cut,
        key=key,
        marks=given_marks,
        scores=scores,
        verdicts=verdicts(key, given_marks, level),
        level=level,
        number=1,
        reader="",
        handed_in_at="2026-01-31T10:00:00Z",
        course=tuple(Step("A", 1, "2026-01-31", scores) for _ in range(course)),
        repeats=tuple(Step("A", at + 1, "2026-01-31", scores) for at in range(course)),
        ratings=tuple(data.draw(st.lists(st.tuples(st.integers(1, 3), st.booleans()), max_size=35))),
        notes={2: "mine"},
    )
    words = report_words()
    longest = max(map(len, margin_texts(level, words)))
    assert all(len(note.text) <= longest for unit in found.shown for note in margin_notes(found, unit, words))
    assert len(list(csv.reader(StringIO(report_csv(found, words))))) == len(found.shown) + 1
    assert json.loads(report_json(found))["units"][2]["note"] == "mine"
    assert report_html(found, words).endswith("</html>\n")
    assert len({unit_report(found, unit, words).spoken for unit in found.shown}) == len(found.shown)


@pytest.mark.parametrize(
    ("value", "shown"), [(None, "–"), (0.0, "0"), (80.5, "81"), (80.4999, "80"), (100.0, "100")]
)
def test_numbers_are_rounded_halves_upwards_or_a_dash(value: float | None, shown: str) -> None:
    assert number(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"), [(None, "–"), (0.0, "0"), (0.274, "+27"), (-0.275, "−28"), (-0.001, "0")]
)
def test_a_tilt_has_its_sign(value: float | None, shown: str) -> None:
    assert signed(value) == shown


def test_hidden_characters_become_signs_one_for_one() -> None:
    assert visible("a\u202eb\u200bc") == "a␦b␦c"
    assert visible("plain é 😀") == "plain é 😀"
