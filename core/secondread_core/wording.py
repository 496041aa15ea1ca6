"""What people are told of each refusal, in English; `wording_templates` has the sentences."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from secondread_core import errors
from secondread_core.errors import Refusal
from secondread_core.path_text import path_text
from secondread_core.wording_templates import PROBLEMS, TEMPLATES, Message

__all__ = ["PROBLEMS", "TEMPLATES", "Message", "describe", "template", "visible"]

_SHOWN = 120
_MOST_LISTED = 24


def describe(refusal: Refusal) -> Message:
    """What to tell a person about `refusal`, in English."""
    what, next_step, values = template(refusal)
    return Message(what.format(**values), next_step.format(**values))


def template(refusal: Refusal) -> tuple[str, str, dict[str, str]]:
    """The sentences for `refusal` before they are filled, and what fills them."""
    found = TEMPLATES[type(refusal)]
    message = found if isinstance(found, Message) else found[_variant(refusal)]
    return message.what, message.next_step, _values(refusal)


def _variant(refusal: Refusal) -> str:
    """Which of several sentences of a type is meant."""
    match refusal:
        case errors.InvalidContent(reason="unknown-value" | "unknown-field" | "range" as reason):
            if refusal.nearest:
                return f"{reason}-nearest"
            return "range-allowed" if reason == "range" and refusal.allowed else reason
        case errors.InvalidContent() | errors.InvalidJson() | errors.NoArticleText():
            return refusal.reason
        case errors.KeyDoesNotFit():
            return "another-edition" if 2 * refusal.found > refusal.total else "another-article"
        case errors.UnsupportedFormat():
            return "named" if refusal.found else "unnamed"
        case errors.NoDataFolder():
            return "named" if refusal.path else "unnamed"
        case errors.LibraryDamaged():
            return refusal.check
        case errors.Unknown():
            return refusal.kind
    raise KeyError(type(refusal))


def _values(refusal: Refusal) -> dict[str, str]:
    values = {name: _shown(value) for name, value in vars(refusal).items()}
    path = getattr(refusal, "path", None)
    values["file"] = (
        f"“{visible(path_text(path.name or path), _SHOWN)}”" if isinstance(path, Path) else _unnamed(refusal)
    )
    values["folder"] = f"“{_shown(path.parent)}”" if isinstance(path, Path) else ""
    if isinstance(refusal, errors.InvalidContent):
        values["place"] = _place(refusal.pointer)
    if isinstance(refusal, errors.KeyIncomplete):
        values["problems"] = _problems(refusal.problems)
    if isinstance(refusal, errors.ContentMismatch):
        values["found"] = values["found"] or "something else"
    return values


def _unnamed(refusal: Refusal) -> str:
    if isinstance(refusal, errors.TextRefusal):
        return "The text"
    return "The key" if isinstance(refusal, errors.KeyDoesNotFit) else "The file"


def _shown(value: object) -> str:
    """`value` for one line: numbers in groups, lists with commas, nothing invisible, nothing endless."""
    if isinstance(value, int):
        return f"{value:,}"
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
    return "".join(
        f"\\u{ord(char):04x}" if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") else char
        for char in text
    )


def _place(pointer: str) -> str:
    """A JSON pointer for people: "/units/6/spans/0" is "units 7, spans 1"; elements count from 1."""
    place = ""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if name.isascii() and name.isdigit():
            place += f" {int(name[:9]) + 1}"
        else:
            place += f", {name}" if place else name
    return visible(place, _SHOWN) or "the beginning"


def _problems(problems: tuple[tuple[int, str], ...]) -> str:
    listed = [
        f"{PROBLEMS[code]} (sentence {number})" if number else PROBLEMS[code] for number, code in problems[:5]
    ]
    return "; ".join(listed) + (f"; and {len(problems) - 5} more" if len(problems) > 5 else "")
