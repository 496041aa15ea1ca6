"""Every refusal has its words: what happened and what to do, with nothing left to fill in."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar, get_origin, get_type_hints

import pytest

import secondread_core
from secondread_core import errors
from secondread_core.answer_key import publishing_problems
from secondread_core.errors import InvalidContent, KeyDoesNotFit, Refusal
from secondread_core.wording import PROBLEMS, TEMPLATES, Message, describe, template

BASES = (errors.FileRefusal, errors.TextRefusal, errors.LibraryRefusal)
CORE = Path(secondread_core.__file__).parent
FIELD: dict[type[Refusal], str] = {
    errors.InvalidJson: "reason",
    errors.InvalidContent: "reason",
    errors.InvalidTable: "reason",
    errors.NoArticleText: "reason",
    errors.LibraryDamaged: "check",
    errors.SeenOtherwise: "why",
    errors.Unknown: "kind",
}
"""The types that have several causes, and which field says the cause."""
SAMPLES: dict[str, Any] = {
    "path": Path("folder", "file.txt"),
    "found": 3,
    "total": 9,
    "allowed": ("A1", "A2"),
    "guesses": ("cp1252", "cp1251"),
    "supported": (".txt", ".docx"),
    "problems": ((0, "no-units"), (3, "no-rationale")),
    "pointer": "/units/2/type",
    "nearest": "",
}


def refusal_types() -> list[type[Refusal]]:
    """Every type that anything in the core can raise."""
    for module in pkgutil.walk_packages([str(CORE)], "secondread_core."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)

    def below(base: type[Refusal]) -> Iterator[type[Refusal]]:
        for cls in base.__subclasses__():
            yield cls
            yield from below(cls)

    return [cls for cls in dict.fromkeys(below(Refusal)) if cls not in BASES]


def names_of(cls: type[Refusal]) -> list[str]:
    """What a refusal of that type carries, in order."""
    return [name for name, told in get_type_hints(cls).items() if get_origin(told) is not ClassVar]


def sample(cls: type[Refusal], **given: Any) -> Refusal:
    """A refusal of that type with likely values."""
    hints = get_type_hints(cls)
    values = {}
    for name in names_of(cls):
        likely = 7 if hints[name] is int else "something"
        values[name] = SAMPLES.get(name, likely)
        if hints[name] is str and not isinstance(values[name], str):
            values[name] = "pdf"
    if cls in FIELD:
        values[FIELD[cls]] = next(iter(TEMPLATES[cls]))
    return cls(**values | given)


def check_words(refusal: Refusal) -> None:
    message = describe(refusal)
    for text in (message.what, message.next_step):
        assert "{" not in text
        assert "None" not in text
        assert "\n" not in text
    assert re.fullmatch(r"[A-Z“].*[.]", message.what), message.what
    if not isinstance(refusal, errors.Cancelled):
        assert re.fullmatch(r"[A-Z“].*[.]", message.next_step), message.next_step
    what, next_step, values = template(refusal)
    assert Message(what.format(**values), next_step.format(**values)) == message


@pytest.mark.parametrize("cls", refusal_types(), ids=lambda cls: cls.__name__)
def test_every_refusal_has_words(cls: type[Refusal]) -> None:
    check_words(sample(cls))


def documented_codes() -> list[tuple[type[Refusal], str, str]]:
    """(type, field, code) for every code that stands in the raising code as a literal."""
    found: set[tuple[type[Refusal], str, str]] = set()
    coded = {cls.__name__: names_of(cls).index(field) for cls, field in FIELD.items()}
    for path in CORE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name == "refuse" and node.args and isinstance(node.args[0], ast.Constant):
                found.add((InvalidContent, FIELD[InvalidContent], node.args[0].value))
            elif name == "_invalid" and len(node.args) > 3 and isinstance(node.args[3], ast.Constant):
                found.add((errors.InvalidJson, FIELD[errors.InvalidJson], node.args[3].value))
            elif name in coded and len(node.args) > coded[name]:
                for constant in ast.walk(node.args[coded[name]]):
                    if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                        cls = getattr(errors, name)
                        found.add((cls, FIELD[cls], constant.value))
    for cls in (
        errors.InvalidJson,
        InvalidContent,
        errors.InvalidTable,
        errors.LibraryDamaged,
        errors.NoArticleText,
    ):
        for code in re.findall(r"\b[a-z]+(?:-[a-z]+)*\b", listed(" ".join((cls.__doc__ or "").split()))):
            if code not in ("is", "or"):
                found.add((cls, FIELD[cls], code))
    return sorted(found, key=lambda item: (item[0].__name__, item[2]))


def listed(doc: str) -> str:
    """The list of codes in a docstring: the longest run of single words between commas."""
    runs = re.findall(r"(?:[\"a-z-]+, )+(?:or )?[\"a-z-]+", doc)
    return max(runs, key=lambda run: run.count(","))


CODES = documented_codes()


def test_the_codes_were_found() -> None:
    codes = {(cls.__name__, code) for cls, _, code in CODES}
    assert {
        ("InvalidContent", "grapheme"),
        ("InvalidJson", "nul"),
        ("LibraryDamaged", "event-chain"),
    } <= codes
    assert {
        ("Unknown", "encoding"),
        ("NoArticleText", "furniture-only"),
        ("InvalidContent", "too-many"),
    } <= codes


@pytest.mark.parametrize(("cls", "field", "code"), CODES, ids=lambda value: getattr(value, "__name__", value))
def test_every_code_has_words(cls: type[Refusal], field: str, code: str) -> None:
    for extra in ({}, {"nearest": "A2"}, {"allowed": ()}):
        if extra and cls is not InvalidContent:
            continue
        check_words(sample(cls, **{field: code, **extra}))


@pytest.mark.parametrize("cls", refusal_types(), ids=lambda cls: cls.__name__)
def test_a_refusal_without_a_file_has_words_too(cls: type[Refusal]) -> None:
    if get_type_hints(cls).get("path") == Path | None:
        check_words(sample(cls, path=None))


def test_no_words_are_left_over() -> None:
    assert set(TEMPLATES) == set(refusal_types())


def test_placeholders_are_those_of_the_type() -> None:
    known = {"file", "folder", "place"}
    for cls, found in TEMPLATES.items():
        messages = [found] if isinstance(found, Message) else list(found.values())
        names = known | set(names_of(cls))
        for message in messages:
            used = {name for text in message for _, name, _, _ in string.Formatter().parse(text) if name}
            assert used <= names, (cls.__name__, used - names)


def test_what_a_key_lacks_is_said_in_words() -> None:
    text = (CORE / "answer_key.py").read_text(encoding="utf-8")
    tree = next(
        n for n in ast.walk(ast.parse(text)) if getattr(n, "name", "") == publishing_problems.__name__
    )
    codes = {
        n.value
        for n in ast.walk(tree)
        if isinstance(n, ast.Constant)
        and isinstance(n.value, str)
        and re.fullmatch(r"[a-z]+(-[a-z]+)+", n.value)
    }
    drafts = {"no-code", "not-settled", "no-cause"}
    assert codes | drafts == set(PROBLEMS), "a draft may be unsettled, a key cannot"
    problems = tuple((number, "no-rationale") for number in range(1, 9))
    assert "sentence 5" in describe(errors.KeyIncomplete(problems)).what
    assert "3 more" in describe(errors.KeyIncomplete(problems)).what


def test_the_place_is_told_so_that_a_person_finds_it() -> None:
    refusal = InvalidContent(Path("a", "key.json"), "/units/6/spans/0/start", "range", "12", ("0..9",))
    assert describe(refusal).what == "“key.json” has 12 at units 7, spans 1, start, where 0..9 is possible."


def test_an_unknown_code_lists_the_allowed_and_the_nearest() -> None:
    refusal = InvalidContent(None, "/units/0/type", "unknown-value", "A9", ("A1", "A2", "A3"), "A3")
    assert describe(refusal) == (
        "The file has “A9” at units 1, type, which is not one of: A1, A2, A3.",
        "Probably “A3” was meant.",
    )


def test_a_key_of_another_edition_is_offered_to_be_attached() -> None:
    assert "Attach it" in describe(KeyDoesNotFit(Path("k.json"), 22, 24)).next_step
    assert "another article" in describe(KeyDoesNotFit(Path("k.json"), 1, 24)).what


@pytest.mark.parametrize("name", ["a\nb\x1b[31m.txt", "\u202egpj.txt", "x" * 9_000, "{what}%s.txt"])
def test_no_name_of_a_file_breaks_the_line(name: str) -> None:
    message = describe(errors.FileEmpty(Path(name)))
    assert message.what.isprintable()
    assert len(message.what) < 300
    assert str(message).startswith("“")
