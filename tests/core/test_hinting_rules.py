"""Rules are data: read whole and checked, or refused with the place and the nearest thing meant."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hinting_desk import RULES

from secondread_core.errors import InvalidContent
from secondread_core.hinting.finding import find_hints
from secondread_core.hinting.model import HintKind
from secondread_core.hinting.rules import RuleKind, read_rules
from secondread_core.segmentation import Kind, Unit
from secondread_core.wording import describe

SMALL: dict[str, Any] = {
    "format": "secondread-hints",
    "version": 3,
    "language": "de",
    "lists": {"vage": ["angeblich", "es heißt|hieß [oft] so"], "sagen": ["sagt|sagte"], "namen": ["er"]},
    "rules": [
        {"hint": "vague", "rule": "words", "words": ["vage"]},
        {
            "hint": "second-hand",
            "rule": "lead",
            "words": ["sagen"],
            "speakers": ["namen"],
            "names": True,
            "not_names": [],
        },
    ],
}


def changed(*path: str | int, to: object) -> Any:
    value = copy.deepcopy(SMALL)
    inner: Any = value
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = to
    return value


def found(rules: object, body: str) -> list[tuple[HintKind, list[str]]]:
    hints = find_hints(body, [Unit(0, len(body), Kind.PARAGRAPH, 0)], read_rules(rules))
    return [(hint.kind, [body[start:end] for start, end in hint.spans]) for hint in hints]


def test_the_bundled_rules_are_read_and_use_every_kind() -> None:
    assert (RULES.version, RULES.language) == (1, "en")
    assert {rule.hint for rule in RULES.rules} == set(HintKind)
    assert {rule.kind for rule in RULES.rules} == set(RuleKind)


def test_other_rules_find_other_words() -> None:
    assert read_rules(SMALL).version == 3
    assert found(SMALL, "Angeblich regnet es.") == [(HintKind.VAGUE, ["Angeblich"])]
    assert found(SMALL, "Es hieß so, es heißt oft so.") == [
        (HintKind.VAGUE, ["Es hieß so", "es heißt oft so"])
    ]
    assert found(SMALL, "Das sagte Roth.") == [(HintKind.SECOND_HAND, ["sagte Roth"])]
    assert found(SMALL, "It is allegedly raining, said Roth.") == []


def test_capitals_matter_in_abbreviations_only() -> None:
    rules = changed("lists", "vage", to=["WHO", "us"])
    assert found(rules, "Who told us?") == [(HintKind.VAGUE, ["us"])]
    assert found(rules, "The WHO told the US.") == [(HintKind.VAGUE, ["WHO"])]
    assert found(rules, "THEY TOLD US.") == [(HintKind.VAGUE, ["US"])]


@pytest.mark.parametrize(
    ("value", "pointer", "reason", "nearest"),
    [
        ([], "", "type", ""),
        (changed("format", to="secondread-key"), "/format", "format", ""),
        (changed("version", to="1"), "/version", "version", ""),
        (changed("version", to=True), "/version", "version", ""),
        (changed("language", to=""), "/language", "missing", ""),
        (changed("lists", to=[]), "/lists", "type", ""),
        (changed("lists", "vage", to="angeblich"), "/lists/vage", "type", ""),
        (changed("lists", "vage", 0, to=7), "/lists/vage/0", "type", ""),
        (changed("lists", "vage", 0, to="  "), "/lists/vage/0", "missing", ""),
        (changed("lists", "vage", 0, to="a||b"), "/lists/vage/0", "format", ""),
        (changed("lists", "vage", 0, to="[oft]"), "/lists/vage/0", "format", ""),
        (changed("lists", "vage", 0, to="so, oder"), "/lists/vage/0", "format", ""),
        (changed("lists", "vage", 0, to=" ".join(["a|b"] * 40)), "/lists/vage/0", "too-many", ""),
        (changed("rules", 0, "rule", to="word"), "/rules/0/rule", "unknown-value", "words"),
        (changed("rules", 0, "hint", to="vaguely"), "/rules/0/hint", "unknown-value", "vague"),
        (changed("rules", 0, "words", to=["vague"]), "/rules/0/words/0", "unknown-value", "vage"),
        (changed("rules", 0, "wrods", to=[]), "/rules/0/wrods", "unknown-field", "words"),
        (changed("rules", 0, "names", to=True), "/rules/0/names", "unknown-field", ""),
        (changed("rules", 1, "names", to=1), "/rules/1/names", "type", ""),
        (changed("rules", 0, to={"hint": "vague", "rule": "words"}), "/rules/0/words", "missing", ""),
        (changed("rules", 0, to={"rule": "words"}), "/rules/0/hint", "missing", ""),
        (
            changed("rules", 0, to={"hint": "vague", "rule": "quotation", "limit": -1}),
            "/rules/0/limit",
            "range",
            "",
        ),
        (
            changed("rules", 0, to={"hint": "vague", "rule": "ending", "marks": ["."]}),
            "/rules/0/marks/0",
            "unknown-value",
            "",
        ),
        ({**SMALL, "more": 1}, "/more", "unknown-field", ""),
        ({name: told for name, told in SMALL.items() if name != "rules"}, "/rules", "missing", ""),
    ],
)
def test_wrong_rules_are_refused_with_their_place(
    value: object, pointer: str, reason: str, nearest: str
) -> None:
    with pytest.raises(InvalidContent) as refused:
        read_rules(value)
    told = refused.value
    assert (told.pointer, told.reason, told.nearest) == (pointer, reason, nearest)
    assert describe(told).what
