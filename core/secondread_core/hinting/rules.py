"""The rules by which hints are found, read from data and checked.

A list holds phrases. A phrase is words with a blank between them; `a|b` stands for either word, `[a|b]` for
either or none. Capitals matter only in words that have nothing else ("BBC").
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product

from secondread_core.errors import InvalidContent
from secondread_core.hinting.model import HintKind
from secondread_core.span_overlap import words

FORMAT = "secondread-hints"
MOST_FORMS = 10_000
"""What a phrase may stand for at most, so that a slip in the data cannot fill the memory."""


class RuleKind(StrEnum):
    """How a rule finds its evidence; `finding` has the meaning of each."""

    WORDS = "words"
    SPEECH = "speech"
    LEAD = "lead"
    QUOTATION = "quotation"
    SHORT_QUOTATION = "short-quotation"
    NUMBER = "number"
    ENDING = "ending"


_FIELDS: Mapping[RuleKind, tuple[str, ...]] = {
    RuleKind.WORDS: ("words",),
    RuleKind.SPEECH: ("words", "speakers", "names", "between", "not_after", "not_names"),
    RuleKind.LEAD: ("words", "speakers", "names", "not_names"),
    RuleKind.QUOTATION: ("limit",),
    RuleKind.SHORT_QUOTATION: ("limit",),
    RuleKind.NUMBER: ("words", "beside"),
    RuleKind.ENDING: ("marks",),
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of finding evidence of `hint`. The fields that its kind does not use are empty.

    `words`, `speakers`, `between`, `not_after`, `not_names` and `beside` name lists; `limit` counts words.
    """

    hint: HintKind
    kind: RuleKind
    words: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    names: bool = False
    limit: int = 0
    marks: frozenset[str] = frozenset()


@dataclass(slots=True)
class Branch:
    """Where the phrases that begin with the same words go on, and the lists that have one ending here."""

    following: dict[str, Branch] = field(default_factory=dict)
    lists: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Rules:
    """Checked rules with the version and language of their lists; `phrases` is the root of all phrases."""

    version: int
    language: str
    rules: tuple[Rule, ...]
    phrases: Branch


def folded(word: str) -> str:
    """`word` as it is looked up: in small letters unless it is an abbreviation in capitals."""
    return (word if len(word) > 1 and word.isupper() else word.lower()).replace("’", "'")


def read_rules(value: object) -> Rules:
    """`value`, JSON with the members format, version, language, lists and rules, as rules.

    Raises:
        InvalidContent: anything else, with the place and what may stand there.
    """
    whole = _object(value, "", ("format", "version", "language", "lists", "rules"))
    if whole["format"] != FORMAT:
        raise _refusal("/format", "format", whole["format"], (FORMAT,))
    version = whole["version"]
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _refusal("/version", "version", version, ("1",))
    language = _text(whole["language"], "/language")
    lists = _members(whole["lists"], "/lists")
    root = Branch()
    for name, phrases in lists.items():
        for number, phrase in enumerate(_array(phrases, f"/lists/{name}")):
            place = f"/lists/{name}/{number}"
            for form in _forms(_text(phrase, place), place):
                branch = root
                for word in form:
                    branch = branch.following.setdefault(word, Branch())
                branch.lists.add(name)
    rules = tuple(
        _rule(rule, f"/rules/{number}", lists.keys())
        for number, rule in enumerate(_array(whole["rules"], "/rules"))
    )
    return Rules(version, language, rules, root)


def _forms(phrase: str, place: str) -> list[tuple[str, ...]]:
    """Everything a phrase stands for, each as its folded words."""
    slots: list[list[tuple[str, ...]]] = []
    many = 1
    for part in phrase.split():
        optional = part.startswith("[") and part.endswith("]")
        alternatives = part.removeprefix("[").removesuffix("]").split("|")
        choices: list[tuple[str, ...]] = [(folded(word),) for word in alternatives]
        if any(words(word) != [(0, len(word))] for choice in choices for word in choice):
            raise _refusal(place, "format", part)
        slots.append([*choices, ()] if optional else choices)
        many *= len(slots[-1])
        if many > MOST_FORMS:
            raise _refusal(place, "too-many", phrase, (str(MOST_FORMS),))
    forms = [tuple(word for slot in chosen for word in slot) for chosen in product(*slots)]
    if not all(forms):
        raise _refusal(place, "format", phrase)
    return forms


def _rule(value: object, place: str, lists: Iterable[str]) -> Rule:
    told = _members(value, place)
    for name in ("hint", "rule"):
        if name not in told:
            raise _refusal(f"{place}/{name}", "missing", "", (name,))
    hint = HintKind(_one_of(told["hint"], f"{place}/hint", list(HintKind)))
    kind = RuleKind(_one_of(told["rule"], f"{place}/rule", list(RuleKind)))
    _object(value, place, ("hint", "rule", *_FIELDS[kind]))
    named: dict[str, frozenset[str]] = {}
    for name in ("words", "speakers", "between", "not_after", "not_names", "beside", "marks"):
        items = _array(told.get(name, []), f"{place}/{name}")
        allowed = ("?", "!") if name == "marks" else list(lists)
        named[name] = frozenset(
            _one_of(item, f"{place}/{name}/{number}", allowed) for number, item in enumerate(items)
        )
    names, limit = told.get("names", False), told.get("limit", 0)
    if not isinstance(names, bool):
        raise _refusal(f"{place}/names", "type", names, ("true or false",))
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 0:
        raise _refusal(f"{place}/limit", "range", limit, ("0..",))
    return Rule(hint, kind, names=names, limit=limit, **named)


def _refusal(place: str, reason: str, value: object, allowed: Iterable[str] = ()) -> InvalidContent:
    shown, options = str(value)[:80], tuple(allowed)
    nearest = difflib.get_close_matches(shown, options, 1) if reason.startswith("unknown") else []
    return InvalidContent(None, place, reason, shown, options, nearest[0] if nearest else "")


def _members(value: object, place: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _refusal(place, "type", type(value).__name__, ("object",))
    return value


def _object(value: object, place: str, names: Iterable[str]) -> dict[str, object]:
    members, allowed = _members(value, place), tuple(names)
    for name in members:
        if name not in allowed:
            raise _refusal(f"{place}/{name}", "unknown-field", name, allowed)
    for name in allowed:
        if name not in members:
            raise _refusal(f"{place}/{name}", "missing", "", (name,))
    return members


def _array(value: object, place: str) -> list[object]:
    if not isinstance(value, list):
        raise _refusal(place, "type", type(value).__name__, ("array",))
    return value


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise _refusal(place, "type", type(value).__name__, ("text",))
    if not value.strip():
        raise _refusal(place, "missing", value, ("text",))
    return value


def _one_of(value: object, place: str, allowed: Iterable[str]) -> str:
    text, options = _text(value, place), list(allowed)
    if text not in options:
        raise _refusal(place, "unknown-value", text, options)
    return text
