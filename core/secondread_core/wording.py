"""What people are told of each refusal, in English; `wording_templates` has the sentences."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from secondread_core import errors
from secondread_core.errors import Refusal
from secondread_core.path_text import path_text
from secondread_core.wording_parts import EXPECTED, PROBLEMS, WORDS
from secondread_core.wording_templates import TEMPLATES, Message

__all__ = ["PROBLEMS", "TEMPLATES", "Message", "Tongue", "describe", "sentences", "template", "visible"]

_SHOWN = 120
_MOST_LISTED = 24
_MOST_PROBLEMS = 5
_UNSEEN = ("Cc", "Cf", "Cn", "Cs", "Co", "Zl", "Zp")
"""Categories of characters that nobody sees, or that no font has."""


def _in_groups(value: int) -> str:
    return f"{value:,}"


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language: `say` gives one of `sentences()` in it, `count` writes a number as it does."""

    say: Callable[[str], str] = str
    count: Callable[[int], str] = _in_groups


ENGLISH = Tongue()


def sentences() -> Iterator[str]:
    """Every English text that is said of a refusal, as a `Tongue` is asked for it."""
    for found in TEMPLATES.values():
        for message in (found,) if isinstance(found, Message) else found.values():
            yield from filter(None, message)
    yield from PROBLEMS.values()
    yield from EXPECTED.values()
    yield from WORDS.values()


def describe(refusal: Refusal, tongue: Tongue = ENGLISH) -> Message:
    """What to tell a person about `refusal`."""
    what, next_step, values = template(refusal, tongue)
    return Message(what.format(**values), next_step.format(**values))


def template(refusal: Refusal, tongue: Tongue = ENGLISH) -> tuple[str, str, dict[str, str]]:
    """The sentences for `refusal` before they are filled, and what fills them."""
    found: Message | Mapping[str, Message] = TEMPLATES[type(refusal)]
    message = found if isinstance(found, Message) else found[_variant(refusal)]
    what, next_step = (text and tongue.say(text) for text in message)
    return what, next_step, _values(refusal, tongue)


def _variant(refusal: Refusal) -> str:
    """Which of several sentences of a type is meant."""
    match refusal:
        case errors.InvalidContent(
            reason="unknown-value" | "unknown-field" | "range" | "quotation" as reason
        ):
            if refusal.nearest:
                return f"{reason}-nearest"
            return "range-allowed" if reason == "range" and refusal.allowed else reason
        case errors.InvalidContent() | errors.InvalidJson() | errors.InvalidTable() | errors.NoArticleText():
            return refusal.reason
        case errors.KeyDoesNotFit():
            return "another-edition" if 2 * refusal.found > refusal.total else "another-article"
        case errors.UnsupportedFormat():
            return "named" if refusal.found else "unnamed"
        case errors.NoDataFolder():
            return "named" if refusal.path else "unnamed"
        case errors.LibraryDamaged():
            return refusal.check
        case errors.SeenOtherwise():
            return refusal.why
        case errors.Unknown():
            return refusal.kind
    raise KeyError(type(refusal))


def _values(refusal: Refusal, tongue: Tongue) -> dict[str, str]:
    values = {name: _shown(value, tongue) for name, value in vars(refusal).items()}
    path = getattr(refusal, "path", None)
    values["file"] = (
        f"“{visible(path_text(path.name or path), _SHOWN)}”"
        if isinstance(path, Path)
        else tongue.say(WORDS[_unnamed(refusal)])
    )
    values["folder"] = f"“{_shown(path.parent, tongue)}”" if isinstance(path, Path) else ""
    if isinstance(refusal, errors.InvalidContent):
        values["place"] = _place(refusal.pointer, tongue)
    if isinstance(refusal, errors.InvalidJson) and refusal.reason == "syntax":
        values["detail"] = tongue.say(EXPECTED.get(refusal.detail, EXPECTED["value"]))
    if isinstance(refusal, errors.KeyIncomplete):
        values["problems"] = _problems(refusal.problems, tongue)
    if isinstance(refusal, errors.ContentMismatch):
        values["found"] = values["found"] or tongue.say(WORDS["something-else"])
    return values


def _unnamed(refusal: Refusal) -> str:
    if isinstance(refusal, errors.TextRefusal):
        return "text"
    return "key" if isinstance(refusal, errors.KeyDoesNotFit) else "file"


def _shown(value: object, tongue: Tongue) -> str:
    """`value` for one line: numbers in groups, lists with commas, nothing invisible, nothing endless."""
    if isinstance(value, int):
        return tongue.count(value)
    if isinstance(value, tuple):
        listed = ", ".join(str(item) for item in value[:_MOST_LISTED])
        return visible(listed + (", …" if len(value) > _MOST_LISTED else ""), 4 * _SHOWN)
    if isinstance(value, Path):
        return visible(path_text(value), _SHOWN)
    return visible("" if value is None else str(value), _SHOWN)


def visible(text: str, most: int | None = None) -> str:
    """`text` with control and format characters as their numbers, so that no name can forge a line.

    Shortened in the middle to about `most` characters, if given.
    """
    if most is not None and len(text) > most:
        text = text[: most // 2] + "…" + text[-(most // 2) :]
    return "".join(f"\\u{ord(char):04x}" if unicodedata.category(char) in _UNSEEN else char for char in text)


def _place(pointer: str, tongue: Tongue) -> str:
    """A JSON pointer for people: "/units/6/spans/0" is "units 7, spans 1"; elements count from 1."""
    place = ""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if name.isascii() and name.isdigit():
            place += f" {tongue.count(int(name[:9]) + 1)}"
        else:
            place += f", {name}" if place else name
    return visible(place, _SHOWN) or tongue.say(WORDS["beginning"])


def _problems(problems: tuple[tuple[int, str], ...], tongue: Tongue) -> str:
    listed = []
    for number, code in problems[:_MOST_PROBLEMS]:
        problem = tongue.say(PROBLEMS[code])
        if number:
            of_sentence = tongue.say(WORDS["problem-of-sentence"])
            problem = of_sentence.format(problem=problem, number=tongue.count(number))
        listed.append(problem)
    if (more := len(problems) - _MOST_PROBLEMS) > 0:
        listed.append(tongue.say(WORDS["more-problems"]).format(count=tongue.count(more)))
    return "; ".join(listed)
