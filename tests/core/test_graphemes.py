"""A cut lies between two visible characters or inside one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.graphemes import is_boundary

WHOLE = [
    "a",
    "é",
    "e\u0301\u0323",
    "👍🏽",
    "👨‍👩‍👧‍👦",
    "🇺🇦",
    "🏴\U000e0067\U000e0062\U000e007f",
    "❤\ufe0f",
    "क्",
    "한",
    "1\u20e3",
    "\n",
]


@given(st.lists(st.sampled_from(WHOLE), max_size=8))
def test_whole_characters_are_told_apart(characters: list[str]) -> None:
    text = "".join(characters)
    ends = {sum(map(len, characters[:count])) for count in range(len(characters) + 1)}
    assert {offset for offset in range(len(text) + 1) if is_boundary(text, offset)} == ends


@pytest.mark.parametrize(("text", "offset"), [("a b", 1), ("a b", 2), ("", 0), ("ab", 2), ("\u0301a", 0)])
def test_ends_and_ordinary_places_are_boundaries(text: str, offset: int) -> None:
    assert is_boundary(text, offset)


def test_a_mark_after_a_space_stands_alone() -> None:
    assert is_boundary("a \u0301b", 2)
