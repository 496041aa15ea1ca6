"""JSON from outside: what Python's own parser crashes on or lets through is refused, with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from exchange_desk import refused
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.errors import FileTooLarge, InvalidJson
from secondread_core.exchange.key_file import read_key
from secondread_core.exchange.strict_json import MAX_BYTES, MAX_DEPTH, loads

names = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.floats(-1e9, 1e9) | names,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=30,
)


@given(values, st.booleans(), st.sampled_from([None, 1]))
def test_ordinary_json_is_read_as_it_was_written(value: Any, ascii_only: bool, indent: int | None) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert loads(text.encode()) == value
    assert loads("\ufeff" + text) == value


@pytest.mark.parametrize(
    ("text", "reason", "line", "column"),
    [
        ("[" * 100_000, "depth", 1, MAX_DEPTH + 1),
        ('{"a":' * 100_000, "depth", 1, MAX_DEPTH * 5 + 1),
        ("[" * 100_000 + "]" * 100_000, "depth", 1, MAX_DEPTH + 1),
        ("[1,\n NaN]", "number", 2, 2),
        ("[Infinity]", "number", 1, 2),
        ("[-Infinity]", "number", 1, 2),
        ("[1e999]", "number", 1, 2),
        ("[-1E+999]", "number", 1, 2),
        ("[" + "7" * 5_000 + "]", "number", 1, 2),
        ("[0." + "7" * 5_000 + "]", "number", 1, 2),
        ('{"a": 1,\n "b": 2, "a": 3}', "duplicate-key", 2, 10),
        (r'{"a": 1, "\u0061": 2}', "duplicate-key", 1, 10),
        ('[{"a": {"x": 1, "x": 2}}]', "duplicate-key", 1, 17),
        (r'["\ud800"]', "surrogate", 1, 2),
        (r'{"\udfff": 1}', "surrogate", 1, 2),
        (r'["a\u0000b"]', "nul", 1, 2),
        ('["a\0b"]', "nul", 1, 4),
        ("", "syntax", 1, 1),
        ("[1, 2", "syntax", 1, 6),
        ('["open', "syntax", 1, 2),
        ("[1,]", "syntax", 1, 4),
        ("[01]", "syntax", 1, 3),
        ("{'a': 1}", "syntax", 1, 2),
        ("// no\n[]", "syntax", 1, 1),
        ('["tab\there"]', "syntax", 1, 6),
    ],
)
def test_each_kind_of_bad_json_is_named_with_its_place(
    text: str, reason: str, line: int, column: int, tmp_path: Path
) -> None:
    with refused(InvalidJson) as caught:
        loads(text.encode(), tmp_path)
    refusal = caught[0]
    assert isinstance(refusal, InvalidJson)
    assert (refusal.reason, refusal.line, refusal.column) == (reason, line, column)
    assert refusal.path == tmp_path


def test_the_same_name_in_different_objects_is_no_duplicate() -> None:
    assert loads('[{"a": 1}, {"a": {"a": 2}}]') == [{"a": 1}, {"a": {"a": 2}}]


def test_a_string_that_looks_like_json_is_a_string() -> None:
    assert loads(r'["[[[{NaN\": 1e999", "\\"]') == ['[[[{NaN": 1e999', "\\"]


def test_a_pair_of_surrogate_escapes_is_one_character() -> None:
    assert loads(r'["\ud83d\ude00"]') == ["😀"]


def test_bytes_that_are_not_utf8_are_named_with_line_and_byte() -> None:
    with refused(InvalidJson) as caught:
        loads(b'{\n "a": "\xe9"}')
    assert (caught[0].reason, caught[0].line, caught[0].column) == ("encoding", 2, 8)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "unit",
    ["[],", '"', '\\"', '"\\', r"\u0061", '{"', '"":1,', "1,", "9", "-", "e", " ", "\n", '{"a":', "]", ":"],
)
def test_nothing_of_the_largest_size_takes_long(unit: str) -> None:
    text = "[" + unit * (MAX_BYTES // len(unit))
    with refused(InvalidJson):
        loads(text.encode())


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)
    with refused(FileTooLarge) as caught:
        read_key(path)
    assert caught[0].size == 5_000_000_000  # type: ignore[attr-defined]
