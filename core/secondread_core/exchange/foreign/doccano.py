"""doccano's JSONL: one document a line, as versions 1.x export and import it.

After doccano's own exporter: sequence labeling ("label": [[start, end, label], …]), with relations
("entities" with "start_offset" and "end_offset", "relations"), text classification ("label": ["label", …]),
and both ("entities" as triples, "cats"). Offsets count code points. What else a line has is its meta data.
The documents of one file become one text with an empty line between two.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from secondread_core.answer_key import AnswerKey
from secondread_core.article import MAX_CHARACTERS, Article
from secondread_core.codebook import SourceCode
from secondread_core.errors import InvalidJson
from secondread_core.exchange.foreign.model import (
    MAX_ANNOTATIONS,
    MAX_BYTES,
    Annotation,
    Foreign,
    Format,
    check_annotation,
    joined,
    settled,
)
from secondread_core.exchange.foreign.own_key import (
    HEAD,
    SOURCE,
    annotations_for,
    details,
    from_details,
    head_of,
)
from secondread_core.exchange.json_checks import Place, a_text, an_array, an_integer, one_of
from secondread_core.exchange.reading import read_bytes, write_bytes
from secondread_core.exchange.strict_json import loads

_TEXTS = ("text", "data")
_LABELS = ("label", "labels", "entities", "cats", "categories")
_LEFT_OUT = ("relations", "Comments", "comments")
_OWN_UNITS = "secondread_units"
_LONG = 20_000_000


def read_doccano(path: Path) -> Foreign:
    """The documents in the file at `path`.

    Raises:
        FileRefusal types, InvalidJson (with the line), InvalidContent, TextRefusal types.
    """
    place = Place(path).at("line")
    texts: list[str] = []
    found: list[list[Annotation]] = []
    about: dict[str, str] = {}
    left_out: dict[str, int] = {}
    for number, line in enumerate(read_bytes(path, MAX_BYTES).split(b"\n")):
        if not line.strip(b" \t\r"):
            continue
        if len(texts) == MAX_ANNOTATIONS:
            raise place.at(number).refuse("too-many", number, [f"0..{MAX_ANNOTATIONS}"])
        value, at = _object(line, number, path), place.at(number)
        name = next((name for name in _TEXTS if name in value), None)
        if name is None:
            raise at.at(_TEXTS[0]).refuse("missing", "", [_TEXTS[0]])
        texts.append(a_text(value[name], at.at(name), MAX_CHARACTERS))
        found.append(_annotations(value, at, texts[-1]))
        if HEAD in value:
            if len(texts) > 1 or about:
                raise at.at(HEAD).refuse("duplicate", HEAD)
            about[HEAD] = a_text(value[HEAD], at.at(HEAD), _LONG)
            found[-1] = _with_details(found[-1], value.get(_OWN_UNITS, "{}"), at.at(_OWN_UNITS))
        for kind in _LEFT_OUT:
            if isinstance(value.get(kind), list) and value[kind]:
                left_out[kind.lower()] = left_out.get(kind.lower(), 0) + len(value[kind])
    text, starts = joined(texts)
    moved = [
        Annotation(one.start + start, one.end + start, one.label, one.attributes, one.place)
        for start, of_text in zip(starts, found, strict=True)
        for one in of_text
    ]
    return settled(Format.DOCCANO, text, moved, path, title=path.stem, about=about, left_out=left_out)


def write_doccano(path: Path, key: AnswerKey, article: Article) -> None:
    """Write `key` and its article as one line for a sequence labeling project that allows overlapping spans.

    A unit has its type and its sourcing as two labels; the rest is meta data, which doccano keeps.

    Raises:
        FileRefusal types, DiskFull, StorageFailed.
    """
    labels: list[tuple[int, int, str]] = []
    units: dict[str, str] = {}
    for one in annotations_for(key):
        labels.append((one.start, one.end, one.label))
        if SOURCE in one.attributes:
            labels.append((one.start, one.end, one.attributes[SOURCE]))
        units[_name(one)] = details(one.attributes, SOURCE)
    line = {"text": article.body, "label": labels, HEAD: head_of(key), _OWN_UNITS: json.dumps(units)}
    write_bytes(path, json.dumps(line, ensure_ascii=False).encode("utf-8") + b"\n")


def _object(line: bytes, number: int, path: Path) -> dict[str, Any]:
    try:
        value = loads(line, path)
    except InvalidJson as error:
        raise InvalidJson(path, error.line + number, error.column, error.reason, error.detail) from None
    if not isinstance(value, dict):
        raise Place(path).at("line").at(number).refuse("type", value, ["object"])
    return value


def _annotations(value: dict[str, Any], place: Place, text: str) -> list[Annotation]:
    """What a line says of its text, in whichever of the shapes."""
    found: list[Annotation] = []
    for name in _LABELS:
        if value.get(name) is None:
            continue
        for number, told in enumerate(an_array(value[name], place.at(name), MAX_ANNOTATIONS)):
            at = place.at(name).at(number)
            found.append(_annotation(told, at, text))
            if text or not isinstance(told, str):
                check_annotation(found[-1], len(text), at)
    return [one for one in found if one.end > one.start]


def _annotation(told: Any, place: Place, text: str) -> Annotation:
    if isinstance(told, str):
        return Annotation(0, len(text), told, {}, place.pointer)
    if isinstance(told, list):
        if len(told) != 3:
            raise place.refuse("range", f"{len(told)} entries", ["3"])
        values, steps = told, (0, 1, 2)
    elif isinstance(told, dict):
        steps = ("start_offset", "end_offset", "label")  # type: ignore[assignment]
        for step in steps:
            if step not in told:
                raise place.at(step).refuse("missing", "", [str(step)])
        values = [told[step] for step in steps]
    else:
        raise place.refuse("type", told, ["text", "array", "object"])
    start = an_integer(values[0], place.at(steps[0]), 0, len(text))
    end = an_integer(values[1], place.at(steps[1]), 0, len(text))
    return Annotation(start, end, a_text(values[2], place.at(steps[2]), _LONG), {}, place.pointer)


def _name(one: Annotation) -> str:
    """What names an annotation in our meta data: its offsets, which nothing in doccano changes."""
    return f"{one.start} {one.end} {'word' if 'label' in one.attributes else 'unit'}"


def _with_details(found: list[Annotation], told: Any, place: Place) -> list[Annotation]:
    """Our own annotations with what the meta data has of them; the second label of a unit is its sourcing."""
    units = from_details(a_text(told, place, _LONG), place)
    labels: dict[tuple[int, int], list[Annotation]] = {}
    for one in found:
        labels.setdefault((one.start, one.end), []).append(one)
    used: set[int] = set()
    ours: list[Annotation] = []
    for name, text in units.items():
        start, end, kind = _parts(name, place)
        here = labels.get((start, end), [])[:50]
        attributes = from_details(text, place.at(name)) if text else {}
        sources = [one for one in here if one.label in tuple(SourceCode)]
        mains = [one for one in here if one not in sources and (one.label == "Words") == (kind == "word")]
        if not mains:
            continue  # somebody has taken its label away
        used |= {id(mains[0])}
        if kind == "unit" and sources:
            used |= {id(sources[0])}
            attributes[SOURCE] = sources[0].label
        ours.append(Annotation(start, end, mains[0].label, attributes, mains[0].place))
    return [*ours, *(one for one in found if id(one) not in used)]


def _parts(name: str, place: Place) -> tuple[int, int, str]:
    parts = name.split(" ")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() and len(part) < 9 for part in parts[:2]):
        raise place.refuse("format", name, ["0 4 unit"])
    return int(parts[0]), int(parts[1]), one_of(parts[2], place, ("unit", "word"))
