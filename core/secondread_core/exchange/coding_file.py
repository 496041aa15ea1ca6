"""A coding on its way between two instructors: the article, its frozen cut, and what is decided so far.

The cut travels with the codes, because only codings of the same sentences can be compared. Notes to oneself
and what was settled stay at home. Without an author it is the article alone, for a second author.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from secondread_core.answer_key import LabelledSpan
from secondread_core.article import MAX_CHARACTERS, Article, ArticleInfo, normalise
from secondread_core.codebook import CODEBOOK_VERSION, Content, Role, Skill, SourceCode, TypeCode
from secondread_core.drafting.model import Draft, UnitDraft, cut_of, is_blank, uncoded
from secondread_core.errors import FileTooLarge
from secondread_core.exchange.json_checks import (
    Place,
    a_format,
    a_text,
    a_truth,
    an_array,
    an_integer,
    an_object,
    one_of,
)
from secondread_core.exchange.key_checks import (
    MAX_NAME,
    MAX_UNITS,
    a_hash,
    check_besides,
    check_spans,
)
from secondread_core.exchange.reading import write_bytes
from secondread_core.graphemes import is_boundary
from secondread_core.segmentation import DEFAULT_ROLE, Block, Kind, Segmentation

FORMAT = "secondread-coding"
FORMAT_VERSION = 1
ENDING = ".srcoding"
MAX_BYTES = 8_000_000
MAX_INFO = 20_000
"""Characters of anything that is told about the article."""
_MAX_REASON = 60
_AT_HOME = "source_file"
"""What somebody's file was called is not handed on."""
_INFO = {field.name: field.default for field in fields(ArticleInfo) if field.name != _AT_HOME}
_DIRECTIONS = ("ltr", "rtl")
_ATTRIBUTED = str(TypeCode.ATTRIBUTED)
_PLACE = ("start", "end", "kind", "block")
_CODES = (
    "role",
    "type",
    "source",
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


@dataclass(frozen=True, slots=True)
class CodingFile:
    """What such a file holds. `draft.body` is the article's; `engine` cut its units.

    `author` is "" where only the sentences are sent. `finished`: the author has called the coding finished.
    """

    article: Article
    draft: Draft
    engine: str = ""
    author: str = ""
    finished: bool = False

    @property
    def segmentation(self) -> Segmentation:
        """The cut, as an article is taken in with it."""
        return cut_of(self.draft, self.engine)


def sentences_only(coding: CodingFile) -> CodingFile:
    """`coding` without its author and everything they decided: what a second author begins with."""
    units = (uncoded(unit.start, unit.end, unit.kind, unit.block) for unit in coding.draft.units)
    return replace(coding, draft=replace(coding.draft, units=tuple(units)), author="", finished=False)


def parse_coding(value: Any, path: Path | None = None) -> CodingFile:
    """The coding that a JSON value from outside describes; `path` only names the file in refusals.

    Raises:
        InvalidContent: anything about it that is not as the format demands.
        TextRefusal types: its text cannot be an article.
    """
    place = Place(path)
    a_format(value, place, FORMAT, FORMAT_VERSION)
    an_object(
        value,
        place,
        ("format", "version", "codebook", "article", "blocks", "units"),
        ("segmentation", "author", "finished"),
    )
    codebook = an_integer(value["codebook"], place.at("codebook"), 1, 1_000_000)
    if codebook > CODEBOOK_VERSION:
        raise place.at("codebook").refuse("version", codebook, [str(CODEBOOK_VERSION)])
    engine = a_text(value.get("segmentation", ""), place.at("segmentation"), MAX_NAME)
    author = a_text(value.get("author", ""), place.at("author"), MAX_NAME)
    finished = a_truth(value.get("finished", False), place.at("finished"))
    article = _article(value["article"], place.at("article"))
    blocks = _blocks(value["blocks"], place.at("blocks"), article.body)
    allowed = _CODES if author else ()
    units: list[UnitDraft] = []
    behind = 0
    for number, unit in enumerate(an_array(value["units"], place.at("units"), MAX_UNITS)):
        at = place.at("units").at(number)
        an_object(unit, at, _PLACE, allowed)
        units.append(_unit(unit, at, blocks, article.body, behind))
        behind = units[-1].end
    if not units:
        raise place.at("units").refuse("missing", "", ["units"])
    return CodingFile(article, Draft(article.body, blocks, tuple(units)), engine, author, finished)


def coding_to_json(coding: CodingFile) -> dict[str, Any]:
    """`coding` as the JSON object of its format; what holds its default is left out."""
    article, told = coding.article, coding.article.info
    value: dict[str, Any] = {"format": FORMAT, "version": FORMAT_VERSION, "codebook": CODEBOOK_VERSION}
    if coding.engine:
        value["segmentation"] = coding.engine
    if coding.author:
        value["author"] = coding.author
    if coding.finished:
        value["finished"] = True
    value["article"] = {
        "info": {
            name: getattr(told, name) for name, default in _INFO.items() if getattr(told, name) != default
        },
        "text_hash": article.text_hash,
        "body": article.body,
    }
    value["blocks"] = [_block_to_json(block) for block in coding.draft.blocks]
    value["units"] = [_unit_to_json(unit) for unit in coding.draft.units]
    return value


def write_coding(path: Path, coding: CodingFile) -> None:
    """Write `coding` to a file.

    Raises:
        FileRefusal types (FileTooLarge: nobody could read it), DiskFull, StorageFailed; InvalidContent: it
            holds what the format does not.
    """
    value = coding_to_json(coding)
    parse_coding(value, path)  # or the colleague would find out what is wrong with it
    data = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False).encode("utf-8") + b"\n"
    if len(data) > MAX_BYTES:
        data = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8")
    if len(data) > MAX_BYTES:
        raise FileTooLarge(path, len(data), MAX_BYTES)
    write_bytes(path, data)


def _article(value: Any, place: Place) -> Article:
    an_object(value, place, ("info", "text_hash", "body"))
    info = an_object(value["info"], place.at("info"), ("title",), tuple(_INFO))
    for name, told in info.items():
        a_text(told, place.at("info").at(name), MAX_INFO)
    if "direction" in info:
        one_of(info["direction"], place.at("info").at("direction"), _DIRECTIONS)
    body = a_text(value["body"], place.at("body"), MAX_CHARACTERS)
    told_hash = a_hash(value["text_hash"], place.at("text_hash"))
    article = Article(body, ArticleInfo(**info))
    if article.text_hash != told_hash or normalise(body, place.path) != body:
        raise place.at("body").refuse("altered", told_hash, [article.text_hash])
    return article


def _blocks(value: Any, place: Place, body: str) -> tuple[Block, ...]:
    found: list[Block] = []
    behind = 0
    for number, block in enumerate(an_array(value, place, MAX_UNITS)):
        at = place.at(number)
        an_object(block, at, ("start", "end", "kind"), ("text_start", "reason"))
        start, end = _stretch(block, at, body, 0, len(body))
        if start < behind:
            raise at.refuse("overlap", start, [f"{behind}..{len(body)}"])
        text_start = an_integer(block.get("text_start", start), at.at("text_start"), start, end)
        kind = Kind(one_of(block["kind"], at.at("kind"), Kind))
        reason = a_text(block.get("reason", ""), at.at("reason"), _MAX_REASON)
        found.append(Block(start, end, text_start, kind, reason))
        behind = end
    if not found:
        raise place.refuse("missing", "", ["blocks"])
    return tuple(found)


def _unit(
    unit: Mapping[str, Any], place: Place, blocks: tuple[Block, ...], body: str, behind: int
) -> UnitDraft:
    """A unit that must not begin before `behind`, with as much of its code as there is."""
    number = an_integer(unit["block"], place.at("block"), 0, len(blocks) - 1)
    start, end = _stretch(unit, place, body, blocks[number].start, blocks[number].end)
    if start < behind:
        raise place.refuse("overlap", start, [f"{behind}..{len(body)}"])
    kind = Kind(one_of(unit["kind"], place.at("kind"), Kind))
    for name, codes in (("type", TypeCode), ("source", SourceCode)):
        if unit.get(name) is not None:
            one_of(unit[name], place.at(name), codes)
    check_besides(dict(unit), place)
    if unit.get("content") is not None and unit.get("type") != TypeCode.ATTRIBUTED:
        raise place.at("type").refuse("unknown-value", unit.get("type"), [_ATTRIBUTED], _ATTRIBUTED)
    check_spans(dict(unit), place, "start", "end", start, end)
    for count, span in enumerate(unit.get("spans", ())):
        at = place.at("spans").at(count)
        for name in ("start", "end"):
            _on_border(span[name], at.at(name), body)
        _has_words(body[span["start"] : span["end"]], at)
    told = unit.get
    return UnitDraft(
        start=start,
        end=end,
        kind=kind,
        block=number,
        type_code=None if told("type") is None else TypeCode(unit["type"]),
        source_code=None if told("source") is None else SourceCode(unit["source"]),
        content=None if told("content") is None else Content(unit["content"]),
        accept=frozenset(map(TypeCode, told("accept", ()))),
        accept_source=frozenset(map(SourceCode, told("accept_source", ()))),
        contested_type=told("contested_type", False),
        contested_source=told("contested_source", False),
        role=Role(unit["role"]) if "role" in unit else DEFAULT_ROLE[kind],
        weight=float(told("weight", 1.0)),
        rationale=told("rationale", ""),
        skills=tuple(map(Skill, told("skills", ()))),
        spans=tuple(LabelledSpan(s["start"], s["end"], s["label"]) for s in told("spans", ())),
    )


def _stretch(value: Mapping[str, Any], place: Place, body: str, least: int, most: int) -> tuple[int, int]:
    """`start` and `end` within the bounds, both on the border of a visible character, with words between."""
    start = an_integer(value["start"], place.at("start"), least, most)
    end = an_integer(value["end"], place.at("end"), least, most)
    if end <= start:
        raise place.at("end").refuse("range", end, [f"{start + 1}..{most}"])
    _on_border(start, place.at("start"), body)
    _on_border(end, place.at("end"), body)
    _has_words(body[start:end], place)
    return start, end


def _has_words(text: str, place: Place) -> None:
    if not text.strip():
        raise place.refuse("range", "nothing but white space", ["some word"])


def _on_border(offset: int, place: Place, body: str) -> None:
    if not is_boundary(body, offset):
        raise place.refuse("grapheme", offset)


def _block_to_json(block: Block) -> dict[str, Any]:
    value: dict[str, Any] = {"start": block.start, "end": block.end, "kind": str(block.kind)}
    if block.text_start != block.start:
        value["text_start"] = block.text_start
    if block.reason:
        value["reason"] = block.reason
    return value


def _unit_to_json(unit: UnitDraft) -> dict[str, Any]:
    value: dict[str, Any] = {
        "start": unit.start,
        "end": unit.end,
        "kind": str(unit.kind),
        "block": unit.block,
    }
    if is_blank(unit):
        return value
    if unit.role is not DEFAULT_ROLE[unit.kind]:
        value["role"] = str(unit.role)
    value["type"] = None if unit.type_code is None else str(unit.type_code)
    value["source"] = None if unit.source_code is None else str(unit.source_code)
    if unit.content is not None and unit.type_code is TypeCode.ATTRIBUTED:
        value["content"] = str(unit.content)
    if unit.accept:
        value["accept"] = sorted(map(str, unit.accept))
    if unit.accept_source:
        value["accept_source"] = sorted(map(str, unit.accept_source))
    if unit.contested_type:
        value["contested_type"] = True
    if unit.contested_source:
        value["contested_source"] = True
    if unit.weight != 1:
        value["weight"] = unit.weight
    if unit.rationale:
        value["rationale"] = unit.rationale
    if unit.skills:
        value["skills"] = [str(skill) for skill in unit.skills]
    if unit.spans:
        value["spans"] = [{"start": s.start, "end": s.end, "label": s.label} for s in unit.spans]
    return value
