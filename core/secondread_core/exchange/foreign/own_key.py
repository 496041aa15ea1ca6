"""A key of ours as annotations with attributes, and back: what every format has to carry, and nothing else.

The label of a unit is its type, and its sourcing, reason and so on are attributes by the names that key files
use. What another program changes there is what is read back: nothing is written twice.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from secondread_core.answer_key import AnswerKey
from secondread_core.answer_key_json import key_to_json
from secondread_core.article import text_hash
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.errors import InvalidContent, InvalidJson
from secondread_core.exchange.foreign.model import Annotation, Foreign
from secondread_core.exchange.json_checks import Place, nearest
from secondread_core.exchange.key_file import parse_key
from secondread_core.exchange.strict_json import loads

HEAD = "secondread"
"""The name under which a file says of the whole what our key says of it: JSON without the units."""
UNIT = "unit"
"""The attribute with the number of a unit, from 1; on words, of the unit they belong to."""
WORDS = "Words"
"""The label of words that give a unit away; their own label is the attribute "label"."""
SOURCE = "source"
RATIONALE = "rationale"
CodeNames = Mapping[str, Sequence[str]]
"""What people call the codes ("A3": "Opinion", …), in each of several languages; the first is shown."""
_LISTS = ("accept", "accept_source", "skills")
_NUMBERS = ("words", "weight")
_TRUTHS = ("contested_type", "contested_source")


def annotations_for(key: AnswerKey) -> tuple[Annotation, ...]:
    """Every unit of `key`, each followed by the words that give it away."""
    found = []
    for number, unit in enumerate(key_to_json(key)["units"], start=1):
        attributes = {UNIT: str(number)}
        for name, value in unit.items():
            if name not in ("start", "end", "type", "spans"):
                attributes[name] = _as_text(value)
        found.append(Annotation(unit["start"], unit["end"], unit["type"], attributes))
        for span in unit.get("spans", ()):
            told = {UNIT: str(number), "label": span["label"]}
            found.append(Annotation(span["start"], span["end"], WORDS, told))
    return tuple(found)


def head_of(key: AnswerKey) -> str:
    """What `key` says beside its units, as JSON of ASCII alone."""
    return json.dumps({name: told for name, told in key_to_json(key).items() if name != "units"})


def key_in(
    foreign: Foreign, path: Path | None = None, names: CodeNames = MappingProxyType({})
) -> AnswerKey | None:
    """The key that we once wrote into this file, with what has been changed since; None if it is not ours.

    Its text is the file's, whatever the key was made for. A type or a sourcing may be told by one of `names`.

    Raises:
        InvalidJson, InvalidContent: what stands there is no key any more.
    """
    if HEAD not in foreign.about:
        return None
    place = Place(path).at(HEAD)
    try:
        value = loads(foreign.about[HEAD], path)
    except InvalidJson as error:
        raise place.refuse("format", error.reason, ["secondread-key"]) from None
    if not isinstance(value, dict) or not isinstance(value.get("article"), dict):
        raise place.refuse("format", foreign.about[HEAD], ["secondread-key"])
    units, places = _units_in(foreign, path, names)
    value |= {"units": units, "article": value["article"] | {"text_hash": text_hash(foreign.text)}}
    try:
        key = parse_key(value, path)
    except InvalidContent as refusal:
        raise _placed(refusal, places) from None
    if not isinstance(key, AnswerKey):
        raise place.at("format").refuse("format", value["format"], ["secondread-key"])
    return key


def _units_in(
    foreign: Foreign, path: Path | None, names: CodeNames
) -> tuple[list[dict[str, Any]], list[str]]:
    """The units as key files have them, in text order, and where each stands in its file."""
    units: dict[int, dict[str, Any]] = {}
    places: dict[int, str] = {}
    for annotation in foreign.annotations:
        number = _number(annotation, path)
        if number is None or annotation.label == WORDS:
            continue
        if number in units:
            raise Place(path, annotation.place).refuse("duplicate", f"{UNIT} {number}")
        told = {name: value for name, value in annotation.attributes.items() if name != UNIT}
        unit = {name: _from_text(name, value) for name, value in told.items()}
        place = Place(path, annotation.place)
        label = _code(annotation.label, TypeCode, names, place.at("type"))
        if SOURCE in told:
            unit[SOURCE] = _code(told[SOURCE], SourceCode, names, place.at(SOURCE))
        units[number] = {"start": annotation.start, "end": annotation.end, "type": label, **unit}
        places[number] = annotation.place
    for annotation in foreign.annotations:
        number = _number(annotation, path)
        if number is None or annotation.label != WORDS:
            continue
        if number not in units:
            allowed = [str(known) for known in units][:20]
            raise Place(path, annotation.place).refuse("unknown-value", number, allowed)
        label = annotation.attributes.get("label", "")
        span = {"start": annotation.start, "end": annotation.end, "label": label}
        units[number].setdefault("spans", []).append(span)
    order = sorted(units, key=lambda number: (units[number]["start"], number))
    return [units[number] for number in order], [places[number] for number in order]


def _number(annotation: Annotation, path: Path | None) -> int | None:
    """The unit an annotation belongs to; None for what somebody has added to our file."""
    told = annotation.attributes.get(UNIT)
    if told is None:
        return None
    if not (told.isascii() and told.isdigit() and len(told) < 8):
        raise Place(path, annotation.place).at(UNIT).refuse("type", told, ["whole number"])
    return int(told)


def _code(told: str, codes: type[StrEnum], names: CodeNames, place: Place) -> str:
    """The code that `told` stands for: itself, its name, or both, in any case.

    Raises:
        InvalidContent: none; the refusal says which code is called what.
    """
    meant = {each: str(code) for code in codes for each in (code, *names.get(code, ()))}
    meant |= {f"{code} {name}": str(code) for code in codes for name in names.get(code, ())}
    folded = {_folded(each): code for each, code in reversed(meant.items())}
    code = folded.get(_folded(told))
    if code is not None:
        return code
    shown = {str(code): " ".join((code, *names.get(code, ())[:1])) for code in codes}
    likely = nearest(" ".join(told.split()), tuple(meant))
    raise place.refuse("unknown-value", told, shown.values(), shown[meant[likely]] if likely else "")


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true"
    return (
        " ".join(value)
        if isinstance(value, list)
        else f"{value:g}"
        if isinstance(value, float)
        else str(value)
    )


def _from_text(name: str, value: str) -> Any:
    """An attribute as a key file would have it; what it cannot be stays as it is, and is refused there."""
    if name in _LISTS:
        return value.split()
    if name in _TRUTHS:
        return {"true": True, "false": False}.get(value.lower(), value)
    if name in _NUMBERS and value.isascii() and len(value) < 12 and value.replace(".", "", 1).isdigit():
        return int(value) if value.isdigit() else float(value)
    return value


def _placed(refusal: InvalidContent, places: list[str]) -> InvalidContent:
    """The same refusal, at the place in the foreign file where the unit stands."""
    pointer = refusal.pointer
    steps = pointer.split("/")
    if len(steps) > 2 and steps[1] == "units" and int(steps[2]) < len(places):
        pointer = "/".join([places[int(steps[2])], *steps[3:]])
    elif not pointer.startswith("/units"):
        pointer = f"/{HEAD}{pointer}"
    return InvalidContent(
        refusal.path, pointer, refusal.reason, refusal.value, refusal.allowed, refusal.nearest
    )


def details(attributes: Mapping[str, str], *but: str) -> str:
    """The attributes, except those named, as JSON of ASCII alone; "" where none is left."""
    left = {name: value for name, value in attributes.items() if name not in but}
    return json.dumps(left) if left else ""


def from_details(text: str, place: Place) -> dict[str, str]:
    """The attributes that `details` wrote.

    Raises:
        InvalidContent: that is not what stands there.
    """
    try:
        value = loads(text, place.path)
    except InvalidJson as error:
        raise place.refuse("format", error.reason, ["JSON"]) from None
    if not isinstance(value, dict):
        raise place.refuse("type", text, ["object"])
    for name, told in value.items():
        if not isinstance(told, str):
            raise place.at(name).refuse("type", told, ["text"])
    return value
