"""What must be right in a CAS before anybody builds it: form, names, references, offsets, with places."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from xml.parsers import expat

from secondread_core.article import MAX_CHARACTERS
from secondread_core.exchange.foreign.model import MAX_ANNOTATIONS, from_utf16, utf16_starts
from secondread_core.exchange.json_checks import Place, a_text, an_array, an_integer

_DEEPEST = 12
_XMI = "http://www.omg.org/XMI"
_CAS = "http:///uima/cas.ecore"
_NUMBER = re.compile(r"[0-9]{1,9}")
_MOST_TYPES = 5_000
_LONG = 8_000_000
_SOFA = "uima.cas.Sofa"
_OWN = re.compile(r"[A-Za-z_][\w.]*(\[\])?")


def check_type_system(data: bytes, path: Path) -> None:
    """Refuse what is no XML with a type system, or declares a document type.

    Raises:
        InvalidContent: with the line.
    """
    seen: list[str] = []

    def start(name: str, _attributes: Mapping[str, str], place: Place) -> None:
        if not seen and name.rpartition(" ")[2] != "typeSystemDescription":
            raise place.refuse("format", name, ["typeSystemDescription"])
        seen.append(name)
        if len(seen) > 40 * _MOST_TYPES:
            raise place.refuse("too-many", len(seen), [f"0..{40 * _MOST_TYPES}"])

    _parse(data, path, start)


def check_xmi(data: bytes, path: Path) -> None:
    """Refuse an XMI whose texts, references and offsets do not hang together.

    Raises:
        InvalidContent: with the line.
    """
    sofas: dict[str, list[int]] = {}
    names: set[str] = set()
    later: list[tuple[Mapping[str, str], Place]] = []
    members: list[tuple[str, Place]] = []
    count = 0

    def start(name: str, attributes: Mapping[str, str], place: Place) -> None:
        nonlocal count
        count += 1
        if count == 1 and name != f"{_XMI} XMI":
            raise place.refuse("format", name, ["xmi:XMI"])
        if count > MAX_ANNOTATIONS:
            raise place.refuse("too-many", count, [f"0..{MAX_ANNOTATIONS}"])
        told = attributes.get(f"{_XMI} id")
        if told is not None:
            if not _NUMBER.fullmatch(told):
                raise place.at("id").refuse("type", told, ["whole number"])
            if told in names:
                raise place.at("id").refuse("duplicate", told)
            names.add(told)
        if name == f"{_CAS} Sofa":
            text = a_text(attributes.get("sofaString", ""), place.at("sofaString"), MAX_CHARACTERS)
            sofas[told or ""] = utf16_starts(text)
        elif name == f"{_CAS} View":
            members.append((attributes.get("members", ""), place.at("members")))
            later.append(({"sofa": attributes.get("sofa", "")}, place))
        elif "begin" in attributes or "end" in attributes:
            later.append(({name: attributes.get(name, "") for name in ("sofa", "begin", "end")}, place))

    _parse(data, path, start)
    for references, place in members:
        for reference in references.split():
            if reference not in names:
                raise place.refuse("unknown-value", reference, ["an xmi:id of this file"])
    for attributes, place in later:
        if attributes["sofa"] not in sofas:
            raise place.at("sofa").refuse("unknown-value", attributes["sofa"], sorted(sofas)[:20])
        if "begin" in attributes:
            _check_stretch(attributes["begin"], attributes["end"], sofas[attributes["sofa"]], place)


def check_cas_json(value: Any, place: Place) -> None:
    """Refuse a CAS in JSON whose members are not what they should be.

    Raises:
        InvalidContent: with the pointer.
    """
    if not isinstance(value, dict) or "%FEATURE_STRUCTURES" not in value:
        raise place.at("%FEATURE_STRUCTURES").refuse("format", "", ["%FEATURE_STRUCTURES"])
    for name in ("%TYPES", "%VIEWS"):
        if not isinstance(value.get(name), dict):
            raise place.at(name).refuse("missing" if name not in value else "type", value.get(name), [name])
    _check_types(value["%TYPES"], place.at("%TYPES"))
    at = place.at("%FEATURE_STRUCTURES")
    given = value["%FEATURE_STRUCTURES"]
    if isinstance(given, dict):
        entries = [(told, at.at(name), name) for name, told in given.items()]
    else:
        entries = [(told, at.at(n), "") for n, told in enumerate(an_array(given, at, MAX_ANNOTATIONS))]
    if len(entries) > MAX_ANNOTATIONS:
        raise at.refuse("too-many", len(entries), [f"0..{MAX_ANNOTATIONS}"])
    names: set[int] = set()
    sofas: dict[int, list[int]] = {}
    for told, here, key in entries:
        number = _check_structure(told, here, key, value["%TYPES"])
        if number in names:
            raise here.at("%ID").refuse("duplicate", number)
        names.add(number)
        if told["%TYPE"] == _SOFA:
            a_text(told.get("sofaID"), here.at("sofaID"), 1_000)
            text = a_text(told.get("sofaString") or "", here.at("sofaString"), MAX_CHARACTERS)
            sofas[number] = utf16_starts(text)
    for told, here, _ in entries:
        _check_references(told, here, names, sofas)
    for name, view in value["%VIEWS"].items():
        here = place.at("%VIEWS").at(name)
        if not isinstance(view, dict) or "%MEMBERS" not in view:
            raise here.at("%MEMBERS").refuse("missing", "", ["%MEMBERS"])
        for n, reference in enumerate(an_array(view["%MEMBERS"], here.at("%MEMBERS"), MAX_ANNOTATIONS)):
            _check_reference(reference, here.at("%MEMBERS").at(n), names)


def _check_types(types: dict[str, Any], place: Place) -> None:
    if len(types) > _MOST_TYPES:
        raise place.refuse("too-many", len(types), [f"0..{_MOST_TYPES}"])
    for name, told in types.items():
        at = place.at(name)
        if not _OWN.fullmatch(name):
            raise at.refuse("format", name, ["package.Type"])
        if not isinstance(told, dict):
            raise at.refuse("type", told, ["object"])
        if "%SUPER_TYPE" not in told:
            raise at.at("%SUPER_TYPE").refuse("missing", "", ["%SUPER_TYPE"])
        a_text(told["%SUPER_TYPE"], at.at("%SUPER_TYPE"), 1_000)
        for feature, range_ in told.items():
            if feature.startswith("%"):
                continue
            if not isinstance(range_, dict) or not isinstance(range_.get("%RANGE"), str):
                raise at.at(feature).at("%RANGE").refuse("missing", "", ["%RANGE"])


def _check_structure(told: Any, place: Place, key: str, types: dict[str, Any]) -> int:
    """One feature structure; its number."""
    if not isinstance(told, dict):
        raise place.refuse("type", told, ["object"])
    name = a_text(told.get("%TYPE"), place.at("%TYPE"), 1_000)
    if name.removesuffix("[]") not in types and not name.startswith("uima."):
        raise place.at("%TYPE").refuse("unknown-value", name, list(types)[:20])
    if key and not _NUMBER.fullmatch(key):
        raise place.refuse("type", key, ["whole number"])
    return int(key) if key else an_integer(told.get("%ID"), place.at("%ID"), 1, 2**31)


def _check_references(
    told: dict[str, Any], place: Place, names: set[int], sofas: dict[int, list[int]]
) -> None:
    for name, value in told.items():
        if name.startswith("@") and value is not None:
            _check_reference(value, place.at(name), names)
    if "begin" in told or "end" in told:
        sofa = told.get("@sofa")
        if sofa not in sofas:
            raise place.at("@sofa").refuse("unknown-value", sofa, [str(known) for known in sofas][:20])
        starts = sofas[sofa]
        for name in ("begin", "end"):
            an_integer(told.get(name), place.at(name), 0, starts[-1])
        _check_stretch(str(told["begin"]), str(told["end"]), starts, place)


def _check_reference(value: Any, place: Place, names: set[int]) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise place.refuse("type", value, ["whole number"])
    if value not in names:
        raise place.refuse("unknown-value", value, ["an %ID of this file"])


def _check_stretch(begin: str, end: str, starts: list[int], place: Place) -> None:
    """That both offsets are numbers inside the text, in order, and tear no character apart."""
    offsets = []
    for name, told in (("begin", begin), ("end", end)):
        if not _NUMBER.fullmatch(told):
            raise place.at(name).refuse("type", told, ["whole number"])
        offsets.append(from_utf16(starts, int(told), place.at(name)))
    if offsets[1] < offsets[0]:
        raise place.at("end").refuse("range", end, [f"{begin}..{starts[-1]}"])


def _parse(data: bytes, path: Path, start: Callable[[str, Mapping[str, str], Place], None]) -> None:
    """Read XML and tell every element's beginning; nothing it declares or refers to is ever looked up."""
    parser = expat.ParserCreate(namespace_separator=" ")
    depth = 0

    def here() -> Place:
        return Place(path).at("line").at(max(0, parser.CurrentLineNumber - 1))

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise here().refuse("too-many", depth, [f"0..{_DEEPEST}"])
        start(name, attributes, here())

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    def doctype(name: str, *_rest: object) -> None:
        raise here().refuse("format", f"<!DOCTYPE {name}", ["an element"])

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise (
            Place(path)
            .at("line")
            .at(error.lineno - 1)
            .refuse("format", expat.errors.messages[error.code], ["XML"])
        ) from None
    except (LookupError, ValueError):
        raise Place(path).at("line").at(0).refuse("format", "encoding", ["UTF-8"]) from None
