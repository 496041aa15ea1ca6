"""Checks on the values of JSON from outside, each naming the place (an RFC 6901 pointer) where it fails."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from secondread_core.errors import InvalidContent

_SHOWN = 80
_NAMES = {
    dict: "object",
    list: "array",
    str: "text",
    bool: "true or false",
    int: "whole number",
    float: "number",
}


class Place(NamedTuple):
    """Where in which file a value stands."""

    path: Path | None
    pointer: str = ""

    def at(self, step: str | int) -> Place:
        """The place of a member or an element of this value."""
        escaped = str(step).replace("~", "~0").replace("/", "~1")
        return Place(self.path, f"{self.pointer}/{escaped}")

    def refuse(
        self, reason: str, value: object = "", allowed: Iterable[str] = (), nearest: str = ""
    ) -> InvalidContent:
        """The refusal of the value here; `value` is shortened for showing."""
        shown = "null" if value is None else str(value)
        if isinstance(value, bool):
            shown = shown.lower()
        shown = shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"
        return InvalidContent(self.path, self.pointer, reason, shown, tuple(allowed), nearest)


def an_object(
    value: Any, place: Place, required: Sequence[str], optional: Sequence[str] = ()
) -> dict[str, Any]:
    """`value` as an object with all `required` members and none besides these and the `optional` ones."""
    if not isinstance(value, dict):
        raise place.refuse("type", _kind(value), [_NAMES[dict]])
    allowed = (*required, *optional)
    for name in value:
        if name not in allowed:
            raise place.at(name).refuse("unknown-field", name, allowed, nearest(name, allowed))
    for name in required:
        if name not in value:
            raise place.at(name).refuse("missing", "", [name])
    return value


def an_array(value: Any, place: Place, most: int) -> list[Any]:
    """`value` as an array of at most `most` elements."""
    if not isinstance(value, list):
        raise place.refuse("type", _kind(value), [_NAMES[list]])
    if len(value) > most:
        raise place.refuse("too-many", len(value), [f"0..{most}"])
    return value


def a_text(value: Any, place: Place, longest: int) -> str:
    """`value` as a text of at most `longest` characters."""
    if not isinstance(value, str):
        raise place.refuse("type", _kind(value), [_NAMES[str]])
    if len(value) > longest:
        raise place.refuse("range", f"{len(value)} characters", [f"0..{longest} characters"])
    return value


def an_integer(value: Any, place: Place, least: int, most: int) -> int:
    """`value` as a whole number within the bounds; true and false are no numbers."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise place.refuse("type", _kind(value), [_NAMES[int]])
    if not least <= value <= most:
        raise place.refuse("range", value, [f"{least}..{most}"])
    return value


def a_number(value: Any, place: Place, least: float, most: float) -> float:
    """`value` as a number within the bounds; true and false are no numbers."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise place.refuse("type", _kind(value), [_NAMES[float]])
    if not least <= value <= most:
        raise place.refuse("range", value, [f"{least:g}..{most:g}"])
    return float(value)


def a_truth(value: Any, place: Place) -> bool:
    """`value` as true or false; 0 and 1 are neither."""
    if not isinstance(value, bool):
        raise place.refuse("type", _kind(value), [_NAMES[bool]])
    return value


def one_of(value: Any, place: Place, allowed: Iterable[str]) -> str:
    """`value` as one of the `allowed` texts; the refusal lists them, and the likeliest meant."""
    choices = tuple(map(str, allowed))
    if not isinstance(value, str):
        raise place.refuse("type", _kind(value), choices)
    if value not in choices:
        raise place.refuse("unknown-value", value, choices, nearest(value, choices))
    return value


def some_of(value: Any, place: Place, allowed: Iterable[str]) -> list[str]:
    """`value` as an array of different texts out of `allowed`."""
    choices = tuple(map(str, allowed))
    found: list[str] = []
    for number, element in enumerate(an_array(value, place, 10 * len(choices))):
        code = one_of(element, place.at(number), choices)
        if code in found:
            raise place.at(number).refuse("duplicate", code)
        found.append(code)
    return found


def a_format(value: Any, place: Place, name: str, version: int, also: Sequence[str] = ()) -> None:
    """That `value` calls itself `name`, in a format version we know (`version` and before).

    `also` only names, in the refusal, other formats that would have been welcome.
    """
    if not isinstance(value, dict):
        raise place.refuse("type", _kind(value), [_NAMES[dict]])
    if value.get("format") != name:
        raise place.at("format").refuse("format", value.get("format", ""), [name, *also])
    if "version" not in value:
        raise place.at("version").refuse("missing", "", ["version"])
    written = an_integer(value["version"], place.at("version"), 1, 1_000_000)
    if written > version:
        raise place.at("version").refuse("version", written, [str(version)])


def nearest(value: str, choices: Sequence[str]) -> str:
    """The one of `choices` most like `value`, "" where none is."""
    lower = {choice.casefold(): choice for choice in choices}
    found = difflib.get_close_matches(value[:_SHOWN].casefold(), lower, n=1, cutoff=0.5)
    return lower[found[0]] if found else ""


def _kind(value: Any) -> str:
    return "null" if value is None else _NAMES.get(type(value), type(value).__name__)
