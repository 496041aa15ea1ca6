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
from secondread_core.exchange.strict_json import _EXPECTED, MAX_BYTES, MAX_DEPTH, loads
from secondread_core.wording import describe
from secondread_core.wording_parts import EXPECTED

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
    ("text", "told"),
    [
        ("nope", "a value"),
        ("[1,]", "a value"),
        ("{'a': 1}", "a name in double quotation marks"),
        ("[1 2]", "a comma or a closing bracket"),
        ('{"a" 1}', "a colon"),
        ("{}x", "the end of the file"),
        ('["open', "a text with a quotation mark at its end"),
        (r'["\x"]', "a character that may follow a backslash"),
        (r'["\u12"]', "a character that may follow a backslash"),
        ('["tab\there"]', "a character that a text may have as it is"),
    ],
)
def test_what_belongs_there_is_said_without_the_parser_s_words(text: str, told: str, tmp_path: Path) -> None:
    with refused(InvalidJson) as caught:
        loads(text, tmp_path / "a.json")
    (refusal,) = caught
    assert isinstance(refusal, InvalidJson)
    place = f"line {refusal.line}, column {refusal.column}"
    words = describe(refusal).what
    assert words == f"“a.json” is not valid JSON: at {place} stands something other than {told}."


def test_everything_that_may_belong_there_has_words() -> None:
    assert set(_EXPECTED.values()) == set(EXPECTED)


@pytest.mark.parametrize(
    "data", [bytes(range(256)), b"\x89PNG\r\n\x1a\n\xff\xd8", b"PK\x03\x04\xff\xfe", b"{\xff\x00\x07}"]
)
def test_bytes_that_are_no_text_are_not_to_be_saved_as_utf8(data: bytes, tmp_path: Path) -> None:
    with refused(InvalidJson) as caught:
        loads(data, tmp_path / "a.json")
    (refusal,) = caught
    assert isinstance(refusal, InvalidJson)
    assert refusal.reason == "binary"
    assert describe(refusal) == (
        "“a.json” is neither JSON nor a text of any other kind.",
        "Choose another file, or export it again.",
    )


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "gb18030"])
def test_json_in_another_encoding_is_to_be_saved_as_utf8(encoding: str) -> None:
    with refused(InvalidJson) as caught:
        loads('{"a": "été — ü"}'.replace("—", "-").encode(encoding))
    (refusal,) = caught
    assert isinstance(refusal, InvalidJson)
    assert refusal.reason == "encoding"
    assert describe(refusal).next_step == "Save it as UTF-8."


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
