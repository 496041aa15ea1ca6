"""The codebook in words covers exactly what the core asks, and every field says something."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import pytest

from secondread_core.codebook import (
    CODEBOOK_VERSION,
    LEVELS,
    Content,
    Role,
    Skill,
    SourceCode,
    TypeClass,
    TypeCode,
)
from secondread_resources import Codebook, codebook

CODES: dict[str, type[StrEnum]] = {
    "classes": TypeClass,
    "types": TypeCode,
    "contents": Content,
    "sources": SourceCode,
    "skills": Skill,
    "roles": Role,
}
FIELDS = {
    "classes": {"name", "explanation"},
    "types": {"name", "explanation", "example", "counter_example"},
    "contents": {"name", "explanation", "example", "counter_example"},
    "sources": {"name", "explanation", "example", "counter_example"},
    "skills": {"name", "advice"},
    "roles": {"name", "explanation"},
    "levels": {"name", "asks"},
}
MOST_WORDS = 35
"""In an explanation: what a fourteen-year-old takes in at once."""


@pytest.fixture(scope="module")
def words() -> Codebook:
    """The English codebook of core's version."""
    return codebook("en", CODEBOOK_VERSION)


def leaves(value: object) -> Iterable[str]:
    """Every text in a nested object."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    else:
        assert isinstance(value, str)
        yield value


def test_it_says_what_it_is(words: Codebook) -> None:
    assert (words["format"], words["version"], words["language"]) == ("secondread-codebook", 1, "en")
    assert set(words) == {"format", "version", "language", *FIELDS}


@pytest.mark.parametrize("layer", CODES)
def test_the_codes_are_the_core_s_in_its_order(words: Codebook, layer: str) -> None:
    assert list(words[layer]) == [code.value for code in CODES[layer]]  # type: ignore[literal-required]


def test_the_levels_are_the_core_s(words: Codebook) -> None:
    assert list(words["levels"]) == [str(level) for level in LEVELS]


@pytest.mark.parametrize("layer", FIELDS)
def test_every_entry_has_all_its_fields_and_none_is_empty(words: Codebook, layer: str) -> None:
    for code, entry in words[layer].items():  # type: ignore[literal-required]
        assert set(entry) == FIELDS[layer], code
        for text in leaves(entry):
            assert text.strip() == text != "", code


@pytest.mark.parametrize("layer", FIELDS)
def test_names_are_distinct(words: Codebook, layer: str) -> None:
    names = [entry["name"] for entry in words[layer].values()]  # type: ignore[literal-required]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("layer", ["types", "contents", "sources"])
def test_a_counter_example_has_another_code_of_the_same_layer(words: Codebook, layer: str) -> None:
    for code, entry in words[layer].items():  # type: ignore[literal-required]
        other = entry["counter_example"]
        assert set(other) == {"sentence", "code", "why"}
        assert other["code"] in set(words[layer]) - {code}  # type: ignore[literal-required]
        assert other["sentence"] != entry["example"]


@pytest.mark.parametrize("layer", FIELDS)
def test_explanations_are_one_sentence_of_readable_length(words: Codebook, layer: str) -> None:
    for code, entry in words[layer].items():  # type: ignore[literal-required]
        text = entry.get("explanation") or entry.get("advice") or entry["asks"]
        assert text.endswith((".", "?")), code
        assert len(text.split()) <= MOST_WORDS, code


def test_a_version_that_is_not_there_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        codebook(version=99)
