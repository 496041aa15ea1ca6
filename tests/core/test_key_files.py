"""Key files and answer files: what we write we read again, and it keeps to the schemas."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from exchange_desk import ARTICLE
from hypothesis import given
from hypothesis import strategies as st
from key_documents import ANSWERS, EXACT, PORTABLE, is_valid

from secondread_core.annotations import EMPTY, Mark
from secondread_core.answer_key import AnswerKey, Certificate, Coding, KeyUnit, LabelledSpan
from secondread_core.article import normalise, text_hash
from secondread_core.codebook import WEIGHTS, Content, Role, Skill, SourceCode, TypeClass, TypeCode
from secondread_core.exchange.answers_file import (
    FLAG_REASONS,
    answers_to_json,
    marks_for,
    parse_answers,
    read_answers,
)
from secondread_core.exchange.key_file import key_to_json, parse_key, read_key, write_key
from secondread_core.portable_key import portable
from secondread_core.segmentation import segment

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
codings = st.builds(
    Coding,
    st.sampled_from(TypeCode),
    st.sampled_from(SourceCode),
    content=st.none() | st.sampled_from(Content),
    accept=st.frozensets(st.sampled_from(TypeCode)),
    accept_source=st.frozensets(st.sampled_from(SourceCode)),
    contested_type=st.booleans(),
    contested_source=st.booleans(),
    role=st.sampled_from(Role),
    weight=st.sampled_from(WEIGHTS),
    rationale=texts,
    skills=st.lists(st.sampled_from(Skill), unique=True, max_size=3).map(tuple),
)
shares = st.none() | st.floats(0, 1)
certificates = st.builds(
    Certificate, st.lists(texts, max_size=3).map(tuple), st.integers(0, 999), *[shares] * 6,
    *[st.none() | st.tuples(st.floats(-1, 0), st.floats(0, 1))] * 3,
)  # fmt: skip


@st.composite
def exact_keys(draw: st.DrawFn) -> AnswerKey:
    units, at = [], 0
    for coding in draw(st.lists(codings, max_size=5)):
        start = at + draw(st.integers(0, 3))
        at = start + draw(st.integers(3, 30))
        spans = (
            (LabelledSpan(start, start + 2, "loaded"), LabelledSpan(start + 2, at, ""))
            if draw(st.booleans())
            else ()
        )
        coding = replace(coding, spans=spans)
        units.append(
            KeyUnit(start, at, coding, draw(st.integers(0, 9)), draw(st.sampled_from(["", "0f" * 8])))
        )
    return AnswerKey(
        draw(texts.filter(bool)), draw(st.integers(1, 99)), draw(texts), "ab" * 32, tuple(units),
        engine=draw(texts), certificate=draw(certificates),
    )  # fmt: skip


@given(exact_keys())
def test_a_key_comes_back_as_it_was_and_keeps_to_its_schema(key: AnswerKey) -> None:
    value = json.loads(json.dumps(key_to_json(key)))
    assert parse_key(value) == key
    assert is_valid(value)


@given(st.lists(st.text("Ab .,’“\n", min_size=1, max_size=12), min_size=1, max_size=9), st.data())
def test_a_portable_key_comes_back_as_it_was_and_keeps_to_its_schema(
    words: list[str], data: st.DataObject
) -> None:
    body = normalise("A headline\n\n" + " ".join(words))
    units = []
    for unit in segment(body).units:
        cuts = sorted(data.draw(st.sets(st.integers(unit.start, unit.end), max_size=4)))
        spans = tuple(LabelledSpan(a, b, "x") for a, b in zip(cuts[::2], cuts[1::2], strict=False))
        coding = data.draw(codings)
        coding = replace(coding, spans=spans)
        units.append(KeyUnit(unit.start, unit.end, coding))
    key = portable(AnswerKey("k", 1, "Never told", text_hash(body), tuple(units)), body)
    value = json.loads(json.dumps(key_to_json(key)))
    assert parse_key(value) == key
    assert is_valid(value)
    assert "Never told" not in json.dumps(value)


def test_keys_are_written_to_files_and_read_from_them(tmp_path: Path) -> None:
    for key in (EXACT, PORTABLE):
        write_key(tmp_path / "key.json", key)
        assert read_key(tmp_path / "key.json") == key
    write_key(tmp_path / "key.json", EXACT, with_title=False)
    assert "title" not in json.loads((tmp_path / "key.json").read_text())["article"]


answers = st.none() | st.sampled_from([*TypeClass, *TypeCode])
confidences = st.none() | st.integers(1, 3)
flag_reasons = st.sampled_from([SourceCode(reason) for reason in FLAG_REASONS])


@given(
    st.sampled_from([1, 2, 3]),
    st.lists(
        st.builds(Mark, answers, flag=st.booleans(), confidence=confidences)
        | st.builds(Mark, unsure=st.just(True), flag=st.just(True), flag_reason=flag_reasons),
        min_size=len(EXACT.units),
        max_size=len(EXACT.units),
    ),
)  # fmt: skip
def test_answers_come_back_as_they_were_and_keep_to_their_schema(level: int, marks: list[Mark]) -> None:
    value = json.loads(json.dumps(answers_to_json(level, marks)))
    parsed = parse_answers(value)
    assert parsed.level == level
    assert marks_for(parsed, EXACT, ARTICLE) == marks
    assert is_valid(value)


def test_answers_may_name_units_by_their_offsets() -> None:
    unit = EXACT.units[3]
    by_offsets = {
        "start": unit.start,
        "end": unit.end,
        "type": "opinion",
        "spans": [[unit.start, unit.start + 4]],
    }
    value = {
        "format": "secondread-answers",
        "version": 1,
        "level": 1,
        "units": [by_offsets, {"unit": 1, "type": "A1"}],
    }
    assert is_valid(value)
    marks = marks_for(parse_answers(value), EXACT, ARTICLE)
    assert marks[3] == Mark(TypeClass.OPINION, spans=((unit.start, unit.start + 4),))
    assert marks[0] == Mark(TypeCode.REPORTED_FACT)
    assert marks.count(EMPTY) == len(marks) - 2


def test_an_answers_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    path.write_text("\ufeff" + json.dumps(ANSWERS), encoding="utf-8")
    assert read_answers(path).level == 2
