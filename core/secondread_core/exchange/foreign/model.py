"""What every foreign format comes to: a text, and labels with attributes on stretches of it."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from secondread_core.article import normalise
from secondread_core.exchange.foreign.offset_shifts import Shift
from secondread_core.exchange.json_checks import Place
from secondread_core.graphemes import is_boundary

MAX_BYTES = 8_000_000
MAX_ANNOTATIONS = 100_000
MAX_LABEL = 200
MAX_VALUE = 20_000
"""Characters of an attribute; a reason has as many."""
MAX_ATTRIBUTES = 60
_LONGEST_TERM = 60


class Format(StrEnum):
    """The formats, by the name that the command line and the help know them by."""

    W3C = "w3c"
    BRAT = "brat"
    DOCCANO = "doccano"
    LABEL_STUDIO = "label-studio"
    CAS_XMI = "cas-xmi"
    CAS_JSON = "cas-json"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Annotation:
    """`label` on the half-open stretch of code points from `start` to `end`, with named values besides.

    `place` is the JSON pointer of where it stands in its file ("/line/3" in files of lines), for refusals.
    """

    start: int
    end: int
    label: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    place: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Foreign:
    """What a file says. `text` is normalised, and all offsets count in it.

    `scheme` names the file's set of labels, under which a `Mapping` of them is remembered. `about` has what
    is said of the whole, and `left_out` counts by name what the file has that has no place here.
    """

    format: Format
    text: str
    title: str
    annotations: tuple[Annotation, ...]
    scheme: str
    about: Mapping[str, str] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)


class Why(StrEnum):
    """Why something of a file is in no unit."""

    UNMAPPED = "unmapped"
    CONFLICT = "conflict"
    OUTSIDE = "outside"
    NOT_FOUND = "not-found"


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A term of an annotation that came to nothing; "" where the annotation itself has no place."""

    annotation: Annotation
    term: str
    why: Why


def settled(
    format_: Format,
    text: str,
    annotations: Sequence[Annotation],
    path: Path | None,
    *,
    title: str = "",
    about: Mapping[str, str] | None = None,
    left_out: Mapping[str, int] | None = None,
) -> Foreign:
    """`text` normalised as an article's body is, the offsets moved with it, the annotations in text order.

    Raises:
        InvalidContent: an offset past the end, a stretch that is empty or reversed, one that begins or ends
            inside one visible character; too many, or endless, labels and values.
        TextRefusal types, from `normalise`.
    """
    place = Place(path)
    if len(annotations) > MAX_ANNOTATIONS:
        raise place.refuse("too-many", len(annotations), [f"0..{MAX_ANNOTATIONS}"])
    body = normalise(text, path)
    for annotation in annotations:
        check_annotation(annotation, len(text), Place(path, annotation.place))
    shift = Shift(text, body)
    moved = []
    for annotation in annotations:
        start, end = shift.moved(annotation.start), shift.moved(annotation.end)
        at = Place(path, annotation.place)
        for name, offset in (("start", start), ("end", end)):
            if not is_boundary(body, offset):
                raise at.at(name).refuse("grapheme", getattr(annotation, name))
        if start == end:
            raise at.refuse("range", f"{annotation.start}..{annotation.end}")
        moved.append(replace(annotation, start=start, end=end))
    moved.sort(key=lambda found: (found.start, -found.end))
    labels = "\n".join(sorted({annotation.label for annotation in moved}))
    scheme = f"{format_}:{hashlib.sha256(labels.encode()).hexdigest()[:12]}"
    return Foreign(format_, body, title, tuple(moved), scheme, about or {}, left_out or {})


def check_annotation(annotation: Annotation, length: int, place: Place) -> None:
    """Refuse an annotation that does not lie in a text of `length` characters, or is out of all bounds."""
    for name, offset in (("start", annotation.start), ("end", annotation.end)):
        if not 0 <= offset <= length:
            raise place.at(name).refuse("range", offset, [f"0..{length}"])
    if annotation.end <= annotation.start:
        raise place.at("end").refuse("range", annotation.end, [f"{annotation.start + 1}..{length}"])
    if len(annotation.label) > MAX_LABEL:
        raise place.refuse("range", f"{len(annotation.label)} characters", [f"0..{MAX_LABEL} characters"])
    if len(annotation.attributes) > MAX_ATTRIBUTES:
        raise place.refuse("too-many", len(annotation.attributes), [f"0..{MAX_ATTRIBUTES}"])
    for value in annotation.attributes.values():
        if len(value) > MAX_VALUE:
            raise place.refuse("range", f"{len(value)} characters", [f"0..{MAX_VALUE} characters"])


def terms_of(annotation: Annotation) -> Iterator[str]:
    """What of an annotation can mean something here: its label, and "name=value" for each short attribute."""
    if annotation.label:
        yield annotation.label
    for name, value in annotation.attributes.items():
        if value and len(value) <= _LONGEST_TERM and value.isprintable():
            yield f"{name}={value}"


def quoted_at(text: str, quote: str, near: int) -> int | None:
    """Where `quote` stands in `text`, nearest to `near`; None if nowhere."""
    before = text.rfind(quote, 0, near + len(quote)) if quote else -1
    behind = text.find(quote, near) if quote else -1
    found = [at for at in (before, behind) if at >= 0]
    return min(found, key=lambda at: abs(at - near)) if found else None


def utf16_starts(text: str) -> list[int]:
    """For each code point of `text`, and its end, the number of UTF-16 code units before it."""
    at, starts = 0, [0]
    for char in text:
        at += 2 if char > "\uffff" else 1
        starts.append(at)
    return starts


def from_utf16(starts: Sequence[int], offset: int, place: Place) -> int:
    """The code point that `offset`, counted in UTF-16 code units, stands for.

    Raises:
        InvalidContent: past the end, or in the middle of a character.
    """
    if not 0 <= offset <= starts[-1]:
        raise place.refuse("range", offset, [f"0..{starts[-1]}"])
    at = bisect_left(starts, offset)
    if starts[at] != offset:
        raise place.refuse("grapheme", offset)
    return at


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but white space."""
    return one == other or _flat(one) == _flat(other)


def _flat(text: str) -> str:
    return " ".join(text.split())


def joined(texts: Iterable[str]) -> tuple[str, list[int]]:
    """Several documents of one file as one text, an empty line between two; and where each begins in it."""
    starts, at = [], 0
    parts = list(texts)
    for part in parts:
        starts.append(at)
        at += len(part) + 2
    return "\n\n".join(parts), starts
