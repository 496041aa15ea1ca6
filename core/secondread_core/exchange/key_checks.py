"""What both kinds of key file have in common, checked member by member."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from secondread_core.codebook import CODEBOOK_VERSION, WEIGHTS, Content, Role, Skill, SourceCode, TypeCode
from secondread_core.exchange.json_checks import (
    Place,
    a_number,
    a_text,
    a_truth,
    an_array,
    an_integer,
    an_object,
    one_of,
    some_of,
)

MAX_UNITS = 50_000
MAX_SPANS = 200
"""Of one unit."""
MAX_RATIONALE = 20_000
MAX_AUTHORS = 50
MAX_NAME = 200
MAX_TITLE = 1_000
MAX_LABEL = 60

CODING_REQUIRED = ("type", "source")
CODING_OPTIONAL = (
    "role",
    "content",
    "accept",
    "accept_source",
    "contested_type",
    "contested_source",
    "weight",
    "rationale",
    "skills",
    "spans",
)
KEY_REQUIRED = ("format", "version", "key_id", "key_version", "article", "codebook", "units")
KEY_OPTIONAL = ("segmentation", "certificate")
_SHARES = (
    ("alpha_class", "alpha_type", "alpha_missing"),
    ("agreement_class", "agreement_type", "agreement_missing"),
)
_INTERVALS = ("interval_class", "interval_type", "interval_missing")
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_HASH = re.compile(r"[0-9a-f]{64}")


def check_head(key: dict[str, Any], place: Place) -> None:
    """The members of a key beside its article and units."""
    if not a_text(key["key_id"], place.at("key_id"), MAX_NAME):
        raise place.at("key_id").refuse("missing")
    an_integer(key["key_version"], place.at("key_version"), 1, 1_000_000)
    codebook = an_integer(key["codebook"], place.at("codebook"), 1, 1_000_000)
    if codebook > CODEBOOK_VERSION:
        raise place.at("codebook").refuse("version", codebook, [str(CODEBOOK_VERSION)])
    if "segmentation" in key:
        a_text(key["segmentation"], place.at("segmentation"), MAX_NAME)
    if "certificate" in key:
        _check_certificate(key["certificate"], place.at("certificate"))


def check_coding(unit: dict[str, Any], place: Place) -> None:
    """The codes of a unit, except its spans."""
    one_of(unit["type"], place.at("type"), TypeCode)
    one_of(unit["source"], place.at("source"), SourceCode)
    check_besides(unit, place)


def check_besides(unit: dict[str, Any], place: Place) -> None:
    """What a unit says besides its type and sourcing, except its spans."""
    if unit.get("content") is not None:
        one_of(unit["content"], place.at("content"), Content)
    if "role" in unit:
        one_of(unit["role"], place.at("role"), Role)
    if "weight" in unit:
        _check_weight(unit["weight"], place.at("weight"))
    for name in ("contested_type", "contested_source"):
        if name in unit:
            a_truth(unit[name], place.at(name))
    some_of(unit.get("accept", []), place.at("accept"), TypeCode)
    some_of(unit.get("accept_source", []), place.at("accept_source"), SourceCode)
    some_of(unit.get("skills", []), place.at("skills"), Skill)
    a_text(unit.get("rationale", ""), place.at("rationale"), MAX_RATIONALE)


def check_spans(unit: dict[str, Any], place: Place, first: str, last: str, low: int, high: int) -> None:
    """Spans with the members `first` and `last` between `low` and `high`, none of them over another.

    Offsets are half-open, word numbers (`first` is then "first_word") inclusive.
    """
    half_open = first == "start"
    found: list[tuple[int, int, int]] = []
    for number, span in enumerate(an_array(unit.get("spans", []), place.at("spans"), MAX_SPANS)):
        at = place.at("spans").at(number)
        an_object(span, at, (first, last, "label"))
        a_text(span["label"], at.at("label"), MAX_LABEL)
        begin = an_integer(span[first], at.at(first), low, high)
        end = an_integer(span[last], at.at(last), low, high)
        if end < begin + half_open:
            raise at.at(last).refuse("range", end, [f"{begin + half_open}..{high}"])
        found.append((begin, end if half_open else end + 1, number))
    found.sort()
    for (_, behind, _), (begin, _, number) in pairwise(found):
        if begin < behind:
            raise place.at("spans").at(number).refuse("overlap", begin)


def a_fingerprint(value: Any, place: Place) -> str:
    """`value` as 16 small hexadecimal digits."""
    if not _FINGERPRINT.fullmatch(a_text(value, place, MAX_NAME)):
        raise place.refuse("format", value, ["16 hexadecimal digits"])
    return str(value)


def a_hash(value: Any, place: Place) -> str:
    """`value` as 64 small hexadecimal digits."""
    if not _HASH.fullmatch(a_text(value, place, MAX_NAME)):
        raise place.refuse("format", value, ["64 hexadecimal digits"])
    return str(value)


def _check_weight(value: Any, place: Place) -> None:
    if a_number(value, place, min(WEIGHTS), max(WEIGHTS)) not in WEIGHTS:
        raise place.refuse("unknown-value", value, [f"{weight:g}" for weight in WEIGHTS])


def _check_certificate(value: Any, place: Place) -> None:
    names = [*_SHARES[0], *_SHARES[1], *_INTERVALS]
    certificate = an_object(value, place, (), ("authors", "n", *names))
    for number, author in enumerate(
        an_array(certificate.get("authors", []), place.at("authors"), MAX_AUTHORS)
    ):
        a_text(author, place.at("authors").at(number), MAX_NAME)
    an_integer(certificate.get("n", 0), place.at("n"), 0, MAX_UNITS)
    for names_of_kind, least in zip(_SHARES, (-1, 0), strict=True):
        for name in names_of_kind:
            if certificate.get(name) is not None:
                a_number(certificate[name], place.at(name), least, 1)
    for name in _INTERVALS:
        if certificate.get(name) is not None:
            _check_interval(certificate[name], place.at(name))


def _check_interval(value: Any, place: Place) -> None:
    bounds = an_array(value, place, 2)
    if len(bounds) != 2:
        raise place.refuse("range", len(bounds), ["2"])
    low, high = (a_number(bound, place.at(number), -1, 1) for number, bound in enumerate(bounds))
    if high < low:
        raise place.at(1).refuse("range", bounds[1], [f"{low:g}..1"])
