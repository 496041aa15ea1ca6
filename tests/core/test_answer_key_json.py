"""A key survives being written as JSON, and says nothing there that is its default."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from secondread_core.answer_key import AnswerKey, Certificate, Coding, KeyUnit, LabelledSpan
from secondread_core.answer_key_json import key_from_json, key_to_json
from secondread_core.canonical_json import canonical, digest
from secondread_core.codebook import WEIGHTS, Content, Role, Skill, SourceCode, TypeCode

offsets = st.integers(0, 1_000_000)
shares = st.none() | st.floats(-1, 1)
intervals = st.none() | st.tuples(st.floats(-1, 1), st.floats(-1, 1))
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
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
    rationale=words,
    skills=st.lists(st.sampled_from(Skill), unique=True, max_size=3).map(tuple),
    spans=st.lists(st.builds(LabelledSpan, offsets, offsets, words), max_size=3).map(tuple),
)
certificates = st.builds(
    Certificate, st.lists(words, max_size=3).map(tuple), st.integers(0, 9999), *[shares] * 6, *[intervals] * 3
)
keys = st.builds(
    AnswerKey,
    key_id=words,
    version=st.integers(1, 10_000),
    article_title=words,
    text_hash=words,
    units=st.lists(st.builds(KeyUnit, offsets, offsets, codings, st.integers(0, 99), words), max_size=4).map(
        tuple
    ),
    codebook_version=st.integers(1, 9),
    engine=words,
    certificate=certificates,
)


@given(keys)
def test_a_key_comes_back_as_it_was(key: AnswerKey) -> None:
    text = canonical(key_to_json(key))
    assert key_from_json(json.loads(text)) == key
    assert canonical(key_to_json(key_from_json(json.loads(text)))) == text


def test_the_form_of_the_file_is_fixed() -> None:
    plain = Coding(TypeCode.REPORTED_FACT, SourceCode.NONE_NEEDED)
    rich = Coding(
        TypeCode.ATTRIBUTED,
        SourceCode.VAGUE,
        content=Content.CLAIM,
        accept=frozenset({TypeCode.MIXED, TypeCode.OPINION}),
        accept_source=frozenset({SourceCode.MISSING}),
        contested_type=True,
        contested_source=True,
        role=Role.HEADLINE,
        weight=2.0,
        rationale="Who are “experts”?",
        skills=(Skill.VAGUE_SOURCE,),
        spans=(LabelledSpan(2, 4, "vague-source"),),
    )
    key = AnswerKey("k", 3, "A title", "ab" * 32, (KeyUnit(0, 1, plain), KeyUnit(2, 9, rich, 5, "0f")))
    expected: dict[str, Any] = {
        "format": "secondread-key",
        "version": 1,
        "key_id": "k",
        "key_version": 3,
        "article": {"title": "A title", "text_hash": "ab" * 32},
        "codebook": 1,
        "segmentation": "",
        "units": [
            {"start": 0, "end": 1, "type": "A1", "source": "B0"},
            {
                "start": 2,
                "end": 9,
                "words": 5,
                "fingerprint": "0f",
                "role": "headline",
                "type": "A2",
                "content": "claim",
                "accept": ["A3", "A5"],
                "contested_type": True,
                "source": "B4",
                "accept_source": ["B6"],
                "contested_source": True,
                "weight": 2.0,
                "rationale": "Who are “experts”?",
                "skills": ["vague-source"],
                "spans": [{"start": 2, "end": 4, "label": "vague-source"}],
            },
        ],
    }
    assert key_to_json(key) == expected
    assert list(key_to_json(key)) == list(expected)


def test_a_digest_does_not_depend_on_the_order_of_names() -> None:
    assert (
        digest({"b": [1, 2], "a": "ü"}) == digest({"a": "ü", "b": [1, 2]}) != digest({"a": "u", "b": [1, 2]})
    )
