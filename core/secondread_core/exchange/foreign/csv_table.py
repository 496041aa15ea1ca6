"""A key as a table, for people who live in spreadsheets: a row a sentence, a column for all we say of it.

Beside the codes of type and sourcing stand their names, for reading; what the codes say counts.

Tables of others need a header: a column of sentences or two of offsets, one of labels, and any others, which
become attributes. The article itself is not in the table; the sentences are looked for in it, in their order.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

from secondread_core.answer_key import AnswerKey
from secondread_core.answer_key_json import key_to_json
from secondread_core.article import Article
from secondread_core.errors import InvalidJson, InvalidTable
from secondread_core.exchange.foreign.model import MAX_BYTES, Annotation, Foreign, Format, quoted_at, settled
from secondread_core.exchange.foreign.own_key import (
    HEAD,
    RATIONALE,
    UNIT,
    WORDS,
    CodeNames,
    annotations_for,
    head_of,
)
from secondread_core.exchange.foreign.table_rows import rows_of, written
from secondread_core.exchange.json_checks import Place, a_text, an_array, an_integer, an_object
from secondread_core.exchange.reading import read_bytes, write_bytes
from secondread_core.exchange.strict_json import loads
from secondread_core.exchange.text_encoding import decode

_CODES = (
    "role",
    "type",
    "content",
    "accept",
    "contested_type",
    "source",
    "accept_source",
    "contested_source",
)
_REST = ("weight", "skills", "rationale", "words", "fingerprint")
COLUMNS = ("number", "start", "end", "sentence", *_CODES, *_REST, "spans", HEAD)
_NAMED = ("type", "source")
"""Columns of codes that have their names beside them."""
NAMED_COLUMNS = tuple(
    each for column in COLUMNS for each in ((column, f"{column}_name") if column in _NAMED else (column,))
)
_SENTENCES = ("sentence", "text", "quote", "exact", "span")
_LABELS = ("type", "label", "category", "tag", "class", "code")
_MOST_WORK = 1_000_000_000
"""Sentences times characters to search them in."""
_MARK = "fp-"
"""Before a fingerprint, which a spreadsheet may else take for a number."""
_SPACES = re.compile(r"\s+")


def read_csv(path: Path, text: str, encoding: str | None = None) -> Foreign:
    """The table at `path` on `text`, the article it was made for.

    Raises:
        FileRefusal types, EncodingUncertain and UndecodableText, InvalidTable, InvalidContent.
    """
    data = read_bytes(path, MAX_BYTES)
    if data.count(0) * 20 < len(data) and b"\0" in data:  # a stray one, where UTF-16 has every second
        content = data.decode("utf-8", errors="replace")
    else:
        content = decode(data, path, encoding).text
    rows = rows_of(content, path)
    number, header = next(rows, (1, []))
    columns = _columns(header, number, path)
    found: list[Annotation] = []
    about: dict[str, str] = {}
    search = _Search(text)
    for number, cells in rows:
        place = Place(path).at("row").at(number - 1)
        row = dict(zip(columns, cells, strict=True))
        if head := row.pop(HEAD, ""):
            if about:
                raise place.at(HEAD).refuse("duplicate", HEAD)
            about[HEAD] = head
        stretch = _stretch(row, place, text, search)
        if stretch is None:
            continue
        search.behind = stretch[1]
        found += _annotations(row, stretch, place, ours="number" in columns and "fingerprint" in columns)
    return settled(Format.CSV, text, found, path, title=path.stem, about=about)


def write_csv(path: Path, key: AnswerKey, article: Article, names: CodeNames = MappingProxyType({})) -> None:
    """Write `key` as a table, with the first of each code's `names` beside the codes of type and sourcing.
    What it says beside its units stands in the last cell of the first row.

    Raises:
        FileRefusal types, DiskFull, StorageFailed.
    """
    units = key_to_json(key)["units"]
    rows: list[list[str]] = []
    columns = NAMED_COLUMNS if names else COLUMNS
    for one in annotations_for(key):
        if one.label == WORDS:
            continue
        number = int(one.attributes[UNIT])
        spans = units[number - 1].get("spans")
        told = dict(one.attributes) | {
            "number": str(number),
            "start": str(one.start),
            "end": str(one.end),
            "sentence": article.body[one.start : one.end],
            "type": one.label,
            "spans": json.dumps(spans, ensure_ascii=False) if spans else "",
        }
        if "fingerprint" in told:
            told["fingerprint"] = _MARK + told["fingerprint"]
        told |= {f"{column}_name": "".join(names.get(told[column], ())[:1]) for column in _NAMED}
        rows.append([told.get(column, "") for column in columns])
    if not rows:
        rows.append([""] * len(columns))
    rows[0][-1] = head_of(key)
    write_bytes(path, written([list(columns), *rows]))


class _Search:
    """Where sentences stand in a text of which spreadsheets may have changed the white space."""

    def __init__(self, text: str) -> None:
        self.behind = 0
        self._text, self._left = text, _MOST_WORK
        self._flat: tuple[str, list[int]] | None = None

    def found(self, quote: str, near: int | None, place: Place) -> tuple[int, int] | None:
        """The place of `quote` nearest to `near`; without one the first behind the sentence before.

        Raises:
            InvalidContent: so many sentences in so long a text are not looked for.
        """
        at = self._text.find(quote, self.behind) if near is None else -1
        self._left -= (at if at >= 0 else 2 * len(self._text)) - self.behind
        if self._left < 0:
            raise place.refuse("too-many", "sentences to look for", [f"0..{_MOST_WORK // len(self._text)}"])
        if at < 0:
            told = quoted_at(self._text, quote, min(self.behind if near is None else near, len(self._text)))
            at = -1 if told is None else told
        if at >= 0:
            return at, at + len(quote)
        if self._flat is None:
            words = list(re.finditer(r"\S+", self._text))
            flat = " ".join(word[0] for word in words)
            self._flat = flat, [offset for word in words for offset in range(word.start(), word.end() + 1)]
        flat, offsets = self._flat
        words_only = " ".join(quote.split())
        at = flat.find(words_only)
        return (offsets[at], offsets[at + len(words_only) - 1] + 1) if at >= 0 and words_only else None


def _columns(header: list[str], number: int, path: Path) -> list[str]:
    """The names of the columns, ours by our names, of others as they are."""
    folded = [_SPACES.sub("_", name.strip()).casefold() for name in header]
    named = set(folded)
    if not named & set(_SENTENCES) and not {"start", "end"} <= named:
        raise InvalidTable(
            path, number, "header", ", ".join(header[:6]), ("sentence", "start", "end", "type")
        )
    for at, name in enumerate(folded):
        if name and name in folded[:at]:
            raise InvalidTable(path, number, "header", f"{header[at]} twice", ("each name once",))
    return [name or f"column {at}" for at, name in enumerate(folded, start=1)]


def _stretch(row: dict[str, str], place: Place, text: str, search: _Search) -> tuple[int, int] | None:
    """Where a row's sentence stands: its words decide, its offsets between several; None for an empty row.

    Raises:
        InvalidContent: in neither way a place in the text.
    """
    offsets = [(name, row.pop(name, "").strip()) for name in ("start", "end")]
    quote = next((row.pop(name) for name in _SENTENCES if row.get(name)), "")
    given: list[int] = []
    for name, told in offsets:
        if told:
            if not (told.isascii() and told.isdigit() and len(told) < 9):
                raise place.at(name).refuse("type", told, ["whole number"])
            given.append(int(told))
    if len(given) == 1:
        name = next(name for name, told in offsets if not told)
        raise place.at(name).refuse("missing", "", [name])
    if not quote.strip():
        if not given:
            if any(cell.strip() for name, cell in row.items() if name not in ("number", HEAD)):
                raise place.at("sentence").refuse("missing", "", ["sentence"])
            return None
        _check(given, place, text)
        return given[0], given[1]
    if given and text[given[0] : given[1]] == quote:
        return given[0], given[1]
    found = search.found(quote, given[0] if given else None, place)
    if found is None:
        raise place.at("sentence").refuse("quotation", quote)
    return found


def _check(given: list[int], place: Place, text: str) -> None:
    for name, offset, least in (("start", given[0], 0), ("end", given[1], given[0] + 1)):
        if not least <= offset <= len(text):
            raise place.at(name).refuse("range", offset, [f"{least}..{len(text)}"])


def _annotations(
    row: dict[str, str], stretch: tuple[int, int], place: Place, ours: bool
) -> Iterator[Annotation]:
    """A row's unit, and the words in it that give it away."""
    for column in _NAMED if ours else ():
        told_by_name = row.pop(f"{column}_name", "")
        if column in row and not row[column].strip():
            row[column] = told_by_name
    name = next((name for name in _LABELS if name in row), "")
    label = row.pop(name, "").strip()
    number = row.pop("number", "").strip() if ours else ""
    spans = row.pop("spans", "") if ours else ""
    kept = {name: cell if ours and name == RATIONALE else cell.strip() for name, cell in row.items()}
    told = {name: cell for name, cell in kept.items() if cell}
    if ours:
        told |= {"fingerprint": told["fingerprint"].removeprefix(_MARK)} if "fingerprint" in told else {}
        told |= {"weight": told["weight"].replace(",", ".")} if "weight" in told else {}
    yield Annotation(*stretch, label, told | ({UNIT: number} if number else {}), place.pointer)
    for count, span in enumerate(_spans(spans, place.at("spans")) if number else ()):
        at = place.at("spans").at(count).pointer
        yield Annotation(span["start"], span["end"], WORDS, {UNIT: number, "label": span["label"]}, at)


def _spans(cell: str, place: Place) -> list[dict[str, Any]]:
    """Our cell of marked words: JSON, as in key files."""
    if not cell.strip():
        return []
    try:
        value = loads(cell, place.path)
    except InvalidJson as error:
        raise place.refuse("format", error.reason, ["JSON"]) from None
    for number, span in enumerate(an_array(value, place, 1_000)):
        at = place.at(number)
        an_object(span, at, ("start", "end", "label"))
        an_integer(span["start"], at.at("start"), 0, 2_000_000)
        an_integer(span["end"], at.at("end"), 0, 2_000_000)
        a_text(span["label"], at.at("label"), 1_000)
    return list(value)
