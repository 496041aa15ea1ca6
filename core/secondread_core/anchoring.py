"""Finding a key's units again in a copy of the article, without the key carrying the article's text.

A unit is known by a fingerprint of its words: case, quotation marks, dashes, accents' encoding and white space
do not matter, so another copy of the published page still fits. The fingerprint does not depend on how the
copy is cut into sentences.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from secondread_core.answer_key import AnswerKey, Coding, KeyUnit, LabelledSpan
from secondread_core.codebook import Role, SourceCode, TypeCode
from secondread_core.segmentation import DEFAULT_ROLE, Kind, Segmentation, Unit

_WORD = re.compile(r"[^\W_]+")
_FOLDED_APOSTROPHE = str.maketrans("", "", "'’‘ʼ")
_OPENERS = "\"“‘«'([„"
_CLOSERS = "\"”’»)].!?…;:,'"
_FITS_FROM = 0.6
"""A key that finds fewer of its units belongs to another article."""


class Word(NamedTuple):
    """A word of a body: its folded form and its half-open offsets."""

    folded: str
    start: int
    end: int


class Attachment(NamedTuple):
    """A key laid over a copy: `key` has this copy's offsets, `segmentation` the matching units.

    `found` of `total` coded units stand in the copy; `missing` holds the numbers (from 1) of the others.
    """

    key: AnswerKey
    segmentation: Segmentation
    found: int
    total: int
    missing: tuple[int, ...]


def words_of(body: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of `body[start:end]` with apostrophes folded away ("don’t" and "don't" are one word "dont")."""
    stop = len(body) if end is None else end
    words: list[Word] = []
    for match in _WORD.finditer(body, start, stop):
        folded = unicodedata.normalize("NFKC", match[0]).casefold()
        glued = words and match.start() - words[-1].end == 1 and body[words[-1].end] in "'’‘ʼ"
        if glued:
            words[-1] = Word(words[-1].folded + folded, words[-1].start, match.end())
        else:
            words.append(Word(folded, match.start(), match.end()))
    return words


def fingerprint(words: Sequence[str]) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the folded words, joined by single spaces."""
    return hashlib.sha256(" ".join(words).encode("utf-8")).hexdigest()[:16]


def fingerprinted(key: AnswerKey, body: str) -> AnswerKey:
    """`key` with every unit's word count and fingerprint taken from `body`, which it must fit."""
    units = []
    for unit in key:
        folded = [word.folded for word in words_of(body, unit.start, unit.end)]
        units.append(replace(unit, words=len(folded), fingerprint=fingerprint(folded)))
    return replace(key, units=tuple(units))


def attach(key: AnswerKey, body: str, text_hash: str, segmentation: Segmentation) -> Attachment:
    """Lay `key` over another copy of its article.

    Units are found in order, each at the first place behind the one before it; where a copy cuts sentences
    otherwise, the key's cut is taken. Units of the copy that the key does not know stay, coded as furniture
    where they are, and as "no claim" elsewhere.
    """
    words = words_of(body)
    folded = [word.folded for word in words]
    places = _places(key, folded)
    found: list[KeyUnit] = []
    missing: list[int] = []
    for number, (unit, place) in enumerate(zip(key, places, strict=True), start=1):
        if place is None:
            missing.append(number)
            continue
        start, end = _with_punctuation(body, words[place].start, words[place + unit.words - 1].end)
        found.append(_moved(unit, start, end))
    merged = _with_key_units(segmentation, found)
    units = _fill(merged, found)
    laid = replace(key, units=units, text_hash=text_hash)
    return Attachment(laid, merged, len(found), len(key.units), tuple(missing))


def fits(attachment: Attachment) -> bool:
    """Whether enough of the key stands in the copy to call it the same article."""
    return attachment.total > 0 and attachment.found >= _FITS_FROM * attachment.total


def _places(key: AnswerKey, folded: Sequence[str]) -> list[int | None]:
    """For each unit the number of its first word in the copy, increasing; None where it is not found.

    A unit is looked for behind the last one found; hashes are computed once for every length that occurs.
    """
    wanted = {unit.words for unit in key if unit.words}
    index: dict[tuple[int, str], list[int]] = {}
    prints = {unit.fingerprint for unit in key}
    for count in wanted:
        for at in range(len(folded) - count + 1):
            mark = fingerprint(folded[at : at + count])
            if mark in prints:
                index.setdefault((count, mark), []).append(at)
    places: list[int | None] = []
    behind = 0
    for unit in key:
        place = next((at for at in index.get((unit.words, unit.fingerprint), []) if at >= behind), None)
        places.append(place)
        if place is not None:
            behind = place + unit.words
    return places


def _with_punctuation(body: str, start: int, end: int) -> tuple[int, int]:
    """A run of words with the quotation marks before it and the full stop and closing marks behind it."""
    while start > 0 and body[start - 1] in _OPENERS:
        start -= 1
    while end < len(body) and body[end] in _CLOSERS:
        end += 1
    return start, end


def _moved(unit: KeyUnit, start: int, end: int) -> KeyUnit:
    """`unit` at a new place; its spans keep their distance from the unit's start where the length is the same."""
    same = end - start == unit.end - unit.start
    by = start - unit.start
    spans = tuple(LabelledSpan(s.start + by, s.end + by, s.label) for s in unit.coding.spans) if same else ()
    return replace(unit, start=start, end=end, coding=replace(unit.coding, spans=spans))


def _with_key_units(segmentation: Segmentation, found: Sequence[KeyUnit]) -> Segmentation:
    """`segmentation` with its own units replaced wherever a found unit covers them."""
    units: list[Unit] = []
    at = 0
    for unit in segmentation.units:
        while at < len(found) and found[at].end <= unit.start:
            at += 1
        covered = any(found[i].start < unit.end for i in range(at, min(at + 1, len(found))))
        if not covered:
            units.append(unit)
    starts = [block.start for block in segmentation.blocks]
    for key_unit in found:
        number = max(i for i, start in enumerate(starts) if start <= key_unit.start)
        kind = _kind(segmentation.blocks[number].kind, key_unit.coding.role)
        units.append(Unit(key_unit.start, key_unit.end, kind, number))
    return segmentation._replace(units=tuple(sorted(units)))


def _kind(kind: Kind, role: Role) -> Kind:
    """The kind of a unit whose key says what part of the page it is."""
    if DEFAULT_ROLE[kind] is role:
        return kind
    return {
        Role.HEADLINE: Kind.HEADLINE,
        Role.COMMENT: Kind.COMMENT,
        Role.FURNITURE: Kind.FURNITURE,
        Role.BODY: Kind.PARAGRAPH,
    }[role]


def _fill(segmentation: Segmentation, found: Sequence[KeyUnit]) -> tuple[KeyUnit, ...]:
    """Key units for every unit of the copy, in its order."""
    known = {(unit.start, unit.end): unit for unit in found}
    return tuple(known.get((unit.start, unit.end)) or _uncoded(unit) for unit in segmentation.units)


def _uncoded(unit: Unit) -> KeyUnit:
    role = DEFAULT_ROLE[unit.kind]
    if role in (Role.BODY, Role.HEADLINE):
        role = Role.FURNITURE  # the key does not know it, so it must not count for or against anybody
    return KeyUnit(unit.start, unit.end, Coding(TypeCode.NO_CLAIM, SourceCode.NONE_NEEDED, role=role))
