"""The lines of brat's annotation files."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from secondread_core.article import MAX_CHARACTERS
from secondread_core.exchange.foreign.model import MAX_ANNOTATIONS, MAX_VALUE, same_words
from secondread_core.exchange.json_checks import Place, nearest

_IDENTIFIER = re.compile(r"[TREAMN#][0-9]+[^\s]*")
_TYPE = re.compile(r"[^\s:]+")
_OFFSET = re.compile(r"[0-9]{1,8}")
_KINDS = ("T", "E", "R", "A", "M", "N", "#", "*")
_MOST_STRETCHES = 1_000
_WHOLE = ("*", "")
_OWN = "SecondRead"


@dataclass(frozen=True, slots=True)
class TextBound:
    """A line of the kind T: its name ("T1"), its type, its stretches in order, and the words it quotes."""

    name: str
    label: str
    stretches: tuple[tuple[int, int], ...]
    quote: str
    place: str

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.stretches[0][0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.stretches[-1][1]

    def fits(self, text: str) -> bool:
        """Whether the quoted words stand there; brat writes line ends as spaces, and one between parts."""
        length = sum(end - start for start, end in self.stretches)
        if self.end > len(text) or length > 10 * len(self.quote) + 100:
            return False
        return same_words(" ".join(text[start:end] for start, end in self.stretches), self.quote)


@dataclass(frozen=True, slots=True)
class AnnFile:
    """All that an annotation file says: `attributes` by the name of the T line they belong to, those of the
    whole by ""; `left_out` counts what has no place here."""

    bounds: list[TextBound] = field(default_factory=list)
    attributes: dict[str, dict[str, str]] = field(default_factory=dict)
    left_out: dict[str, int] = field(default_factory=dict)


def read_lines(text: str, place: Place) -> AnnFile:
    """The annotations in the text of a .ann file.

    Raises:
        InvalidContent: a line of the wrong form, a name used twice, or one that nothing has.
    """
    found = AnnFile()
    later: list[tuple[str, list[str], Place]] = []
    triggers: dict[str, str] = {}
    names: set[str] = set()
    lines = text.removeprefix("\ufeff").split("\n")
    if len(lines) > 4 * MAX_ANNOTATIONS:
        raise place.refuse("too-many", len(lines), [f"0..{4 * MAX_ANNOTATIONS}"])
    for number, told in enumerate(lines):
        line = told.removesuffix("\r")
        if not line.strip():
            continue
        at = place.at("line").at(number)
        name, *rest = line.split("\t")
        kind = name[:1]
        if kind not in _KINDS:
            raise at.refuse("unknown-value", name, _KINDS)
        if not rest:
            raise at.refuse("format", line, ["an identifier, a tab and an annotation"])
        if kind != "*":
            _check_name(name, names, at)
        if kind == "T":
            found.bounds.append(_text_bound(name, rest, at))
        elif kind == "E":
            triggers[name] = _trigger(rest[0], at)
        elif kind in "AMN#":
            later.append((kind, rest, at))
        else:
            _count(found, "relations" if kind == "R" else "equivalences")
    _give_out(later, found, triggers)
    return found


def _check_name(name: str, names: set[str], place: Place) -> None:
    if not _IDENTIFIER.fullmatch(name):
        raise place.refuse("format", name, ["T1"])
    if name in names:
        raise place.refuse("duplicate", name)
    names.add(name)


def _text_bound(name: str, rest: list[str], place: Place) -> TextBound:
    """The rest of a line "T1\\tType 0 4;9 12\\twords"."""
    label, _, where = rest[0].partition(" ")
    if not _TYPE.fullmatch(label):
        raise place.refuse("format", rest[0], ["Type 0 4"])
    stretches: list[tuple[int, int]] = []
    pieces = where.split(";")
    if len(pieces) > _MOST_STRETCHES:
        raise place.refuse("too-many", len(pieces), [f"0..{_MOST_STRETCHES}"])
    for piece in pieces:
        numbers = piece.split()
        if len(numbers) != 2 or not all(_OFFSET.fullmatch(offset) for offset in numbers):
            raise place.refuse("format", piece, ["0 4"])
        start, end = int(numbers[0]), int(numbers[1])
        if max(start, end) > 2 * MAX_CHARACTERS or end <= start:
            raise place.refuse("range", f"{start} {end}", [f"0..{2 * MAX_CHARACTERS}"])
        if stretches and start < stretches[-1][1]:
            raise place.refuse("overlap", start)
        stretches.append((start, end))
    if len(rest) < 2:
        raise place.refuse("missing", "", ["the words it marks"])
    return TextBound(name, label, tuple(stretches), "\t".join(rest[1:]), place.pointer)


def _trigger(told: str, place: Place) -> str:
    """The T line that an event "Type:T3 Role:T4" is triggered by."""
    name = told.split(" ")[0].rpartition(":")[2]
    if not name.startswith("T"):
        raise place.refuse("format", told, ["Type:T1"])
    return name


def _give_out(later: list[tuple[str, list[str], Place]], found: AnnFile, triggers: dict[str, str]) -> None:
    """Attributes and notes to what they are about."""
    known = {bound.name for bound in found.bounds}
    for kind, rest, place in later:
        label, target, *values = [*rest[0].split(" "), ""][: 4 if kind == "N" else 3]
        target = triggers.get(target, target)
        if kind == "#":
            value = "\t".join(rest[1:])
            if target in _WHOLE:
                target = ""
        elif not target:
            raise place.refuse("format", rest[0], ["Name T1"])
        else:
            value = " ".join(values).strip() or "true"
        if target[:1] in ("R", "E", "A", "M", "N", "#", "*"):
            _count(found, "notes and attributes of relations")
            continue
        if target and target not in known:
            raise place.refuse(
                "unknown-value", target, sorted(known)[:20], nearest(target, sorted(known)[:5_000])
            )
        attributes = found.attributes.setdefault(target, {})
        attributes[label] = f"{attributes[label]}\n{value}" if label in attributes else value
        if len(attributes[label]) > MAX_VALUE and not label.startswith(_OWN):
            raise place.refuse(
                "range", f"{len(attributes[label])} characters", [f"0..{MAX_VALUE} characters"]
            )


def _count(found: AnnFile, name: str) -> None:
    found.left_out[name] = found.left_out.get(name, 0) + 1
