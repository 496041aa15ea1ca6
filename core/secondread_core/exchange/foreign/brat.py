"""brat standoff: NAME.ann with one annotation a line, beside NAME.txt with the text.

After the format's description at brat's home: text-bound annotations (T), also of several stretches;
attributes (A, M), notes (#) and normalisations (N) of them; events (E), whose attributes go to their trigger;
relations (R) and equivalences (*) have no place here. Offsets count code points of the text file, in which
line ends may be of any kind: some programs count CRLF as two characters and some as one, and the quoted words
tell which.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from pathlib import Path

from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article
from secondread_core.exchange.foreign.brat_lines import AnnFile, TextBound, read_lines
from secondread_core.exchange.foreign.model import MAX_BYTES, Annotation, Foreign, Format, quoted_at, settled
from secondread_core.exchange.foreign.own_key import (
    HEAD,
    RATIONALE,
    SOURCE,
    UNIT,
    annotations_for,
    details,
    from_details,
    head_of,
)
from secondread_core.exchange.json_checks import Place
from secondread_core.exchange.reading import read_bytes, write_beside, write_bytes
from secondread_core.exchange.text_encoding import decode

NOTE = "AnnotatorNotes"
OWN_NOTE = "SecondRead"
KEY_NOTE = "SecondReadKey"
_SOURCE = "Source"
_EDGES = "edges"


def read_brat(path: Path) -> Foreign:
    """The annotations in the file at `path` (.ann) and the text beside it (.txt).

    Raises:
        FileRefusal and TextRefusal types, InvalidContent.
    """
    lines = read_lines(_text_of(path), Place(path))
    beside = path.with_suffix(".txt")
    text = _fitting_text(_text_of(beside), lines, Place(path))
    found = []
    about: dict[str, str] = {}
    for bound in lines.bounds:
        attributes = dict(lines.attributes.get(bound.name, {}))
        if KEY_NOTE in attributes:
            about[HEAD] = attributes.pop(KEY_NOTE)
        if OWN_NOTE in attributes:
            attributes |= from_details(attributes.pop(OWN_NOTE), Place(path, bound.place))
        if UNIT in attributes and _SOURCE in attributes:
            attributes[SOURCE] = attributes.pop(_SOURCE)
        if UNIT in attributes and NOTE in attributes:
            attributes[RATIONALE] = attributes.pop(NOTE)
        pieces = _pieces(bound, text)
        if UNIT in attributes and _EDGES in attributes:
            pieces = _with_edges(pieces, attributes.pop(_EDGES), text)
        for number, (start, end) in enumerate(pieces, start=1):
            part = {"part": f"{number} of {len(pieces)}"} if len(pieces) > 1 else {}
            found.append(Annotation(start, end, bound.label, attributes | part, bound.place))
    if KEY_NOTE in (whole := lines.attributes.get("", {})):
        about[HEAD] = whole[KEY_NOTE]
    return settled(Format.BRAT, text, found, path, title=beside.stem, about=about, left_out=lines.left_out)


def write_brat(path: Path, key: AnswerKey, article: Article) -> None:
    """Write `key` to `path` (.ann) and the article beside it (.txt). Units over several lines are cut there.

    Raises:
        FileRefusal types, DiskFull, StorageFailed; OtherFileThere: that name has another text.
    """
    written = annotations_for(key)
    lines = [f"#1\t{KEY_NOTE} {'T1' if written else '*'}\t{head_of(key)}"]
    notes = attributes = 1
    for number, one in enumerate(written, start=1):
        name = f"T{number}"
        stretches = _by_line(article.body, one.start, one.end)
        where = ";".join(f"{start} {end}" for start, end in stretches)
        quoted = " ".join(article.body[start:end] for start, end in stretches)
        lines.append(f"{name}\t{one.label} {where}\t{quoted}")
        apart = {UNIT}
        edges = _edges(one, stretches)
        if SOURCE in one.attributes:
            lines.append(f"A{attributes}\t{_SOURCE} {name} {one.attributes[SOURCE]}")
            attributes += 1
            apart.add(SOURCE)
        rationale = one.attributes.get(RATIONALE, "")
        if rationale and rationale.isprintable() and rationale == rationale.strip():
            notes += 1
            lines.append(f"#{notes}\t{NOTE} {name}\t{rationale}")
            apart.add(RATIONALE)
        notes += 1
        told = details({**one.attributes, **edges}, *(apart - {UNIT}))
        lines.append(f"#{notes}\t{OWN_NOTE} {name}\t{told}")
    write_beside(path.with_suffix(".txt"), article.body.encode("utf-8"))
    write_bytes(path, ("\n".join(lines) + "\n").encode("utf-8"))


def brat_settings() -> str:
    """An `annotation.conf` with which brat shows and edits what `write_brat` writes."""
    types = "\n".join(["A1", "A2", "A3", "A4", "A5", "A6", "Words"])
    values = "|".join(f"B{number}" for number in range(8))
    return (
        f"[entities]\n{types}\n[relations]\n<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n"
        f"[events]\n[attributes]\n{_SOURCE} Arg:<ENTITY>, Value:{values}\n"
    )


def _text_of(path: Path) -> str:
    """The text of a file, with its byte order mark, which some programs count."""
    data = read_bytes(path, MAX_BYTES)
    return ("\ufeff" if data.startswith(BOM_UTF8) else "") + decode(data, path).text


def _fitting_text(raw: str, lines: AnnFile, place: Place) -> str:
    """The text with line ends as the file's offsets count them.

    Raises:
        InvalidContent: in neither way do the quoted words stand where they should.
    """
    plain = raw.removeprefix("\ufeff")
    texts = list(dict.fromkeys((raw, plain, raw.replace("\r\n", "\n"), plain.replace("\r\n", "\n"))))
    wrong = [next((bound for bound in lines.bounds if not bound.fits(text)), None) for text in texts]
    for text, first in zip(texts, wrong, strict=True):
        if first is None:
            return text
    bound = wrong[-1]
    assert bound is not None
    at = Place(place.path, bound.place)
    if bound.end > len(texts[-1]):
        raise at.refuse("range", bound.end, [f"0..{len(texts[-1])}"])
    nearest = quoted_at(texts[-1], bound.quote, bound.start)
    where = "" if nearest is None else f"{nearest} {nearest + len(bound.quote)}"
    raise at.refuse("quotation", bound.quote, nearest=where)


def _pieces(bound: TextBound, text: str) -> list[tuple[int, int]]:
    """The stretches of an annotation; those with nothing but white space between them are one."""
    pieces: list[tuple[int, int]] = []
    for start, end in bound.stretches:
        if pieces and not text[pieces[-1][1] : start].strip():
            pieces[-1] = pieces[-1][0], end
        else:
            pieces.append((start, end))
    return pieces


def _edges(one: Annotation, stretches: list[tuple[int, int]]) -> dict[str, str]:
    """How many line ends a unit begins and ends with, which no line of brat's can say."""
    before, behind = stretches[0][0] - one.start, one.end - stretches[-1][1]
    return {_EDGES: f"{before} {behind}"} if before or behind else {}


def _with_edges(pieces: list[tuple[int, int]], told: str, text: str) -> list[tuple[int, int]]:
    """The stretches of a unit with the line ends at its edges that `_edges` told of, if they are there."""
    parts = told.split()[:2]
    numbers = [int(part) for part in parts if part.isascii() and part.isdigit() and len(part) < 8]
    if len(numbers) != 2 or max(numbers) > len(text):
        return pieces
    start, end = pieces[0][0] - numbers[0], pieces[-1][1] + numbers[1]
    if start < 0 or text[start : pieces[0][0]].strip() or text[pieces[-1][1] : end].strip():
        return pieces
    return [(start, pieces[0][1]), *pieces[1:-1], (pieces[-1][0], end)] if pieces[1:] else [(start, end)]


def _by_line(body: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch cut at line ends, which brat does not allow inside one."""
    found, at = [], start
    for line in body[start:end].split("\n"):
        if line:
            found.append((at, at + len(line)))
        at += len(line) + 1
    return found or [(start, end)]
