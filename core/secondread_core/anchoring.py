"""Laying a key over a copy of its article: the key's units at their places, the copy's own around them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from secondread_core.anchoring_places import Copy, find_places, read_copy
from secondread_core.answer_key import AnswerKey, Coding, KeyUnit, LabelledSpan
from secondread_core.codebook import Role, SourceCode, TypeCode
from secondread_core.portable_key import PortableKey, PortableUnit, placed
from secondread_core.segmentation import DEFAULT_ROLE, Block, Kind, Segmentation, Unit

_FITS_FROM = 0.6
"""A key that finds fewer of its units belongs to another article."""
_OPENERS = frozenset("\"'“‘«‹([{„‚¿¡$€£#@§+")
_NEVER_LAST = frozenset("“‘«‹([{„‚¿¡$€£#@§–—")
_KIND_OF_ROLE = {
    Role.HEADLINE: Kind.HEADLINE,
    Role.COMMENT: Kind.COMMENT,
    Role.FURNITURE: Kind.FURNITURE,
    Role.BODY: Kind.PARAGRAPH,
}
_UNKNOWN = Coding(TypeCode.NO_CLAIM, SourceCode.NONE_NEEDED, role=Role.FURNITURE)
_UNKNOWN_COMMENT = Coding(TypeCode.NO_CLAIM, SourceCode.NONE_NEEDED, role=Role.COMMENT)
_HAS_WORD = re.compile(r"\w")


class Stretch(Protocol):
    """Some of a text, as half-open offsets."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Attachment(NamedTuple):
    """A key laid over a copy: `key` has its offsets and exactly one unit for each of `segmentation`'s.

    `found` of `total` units of the article itself (headline and body) stand in the copy; `missing` has the
    numbers, from 1 in the key's order, of the others.
    """

    key: AnswerKey
    segmentation: Segmentation
    found: int
    total: int
    missing: tuple[int, ...]


def attach(key: AnswerKey | PortableKey, copy: Copy) -> Attachment:
    """Lay `key` over `copy`.

    A key made for exactly this text keeps its offsets. Otherwise units are found by their words; where the
    copy cuts sentences otherwise, the key's cut is taken. Spans counted in words come along; offsets do where
    the sentence is as long as it was. Units of the copy that the key does not know stay, coded as no claim
    and, outside readers' comments, as furniture: they count neither for nor against anybody.
    """
    units: Sequence[KeyUnit | PortableUnit] = key.units
    if isinstance(key, AnswerKey) and key.text_hash == copy.text_hash:
        at = [(number, unit) for number, unit in enumerate(key.units)]
    else:
        at = _found(units, copy)
    own = [number for number, unit in enumerate(units) if unit.coding.graded and unit.words] or [
        number for number, unit in enumerate(units) if unit.coding.graded
    ]
    numbers = {number for number, _ in at}
    missing = tuple(number + 1 for number in own if number not in numbers)
    segmentation = recut(copy.body, copy.segmentation, [unit for _, unit in at])
    laid = AnswerKey(
        key_id=key.key_id,
        version=key.version,
        article_title=key.article_title,
        text_hash=copy.text_hash,
        units=filled(segmentation, [unit for _, unit in at]),
        codebook_version=key.codebook_version,
        engine=segmentation.engine,
        certificate=key.certificate,
    )
    return Attachment(laid, segmentation, len(own) - len(missing), len(own), missing)


def best_attachment(
    keys: Iterable[AnswerKey | PortableKey], body: str, text_hash: str, segmentation: Segmentation
) -> Attachment | None:
    """The key of `keys` of which most stands in the text, laid over it; None where none fits."""
    copy = read_copy(body, text_hash, segmentation)
    fitting = [attachment for key in keys if fits(attachment := attach(key, copy))]
    return max(fitting, key=lambda found: (found.found / found.total, found.found), default=None)


def fits(attachment: Attachment) -> bool:
    """Whether enough of the key stands in the copy to call it the same article."""
    return attachment.total > 0 and attachment.found >= _FITS_FROM * attachment.total


def _found(units: Sequence[KeyUnit | PortableUnit], copy: Copy) -> list[tuple[int, KeyUnit]]:
    """The units that stand in `copy`, with their number in the key, at their place there."""
    own = {unit.start: unit for unit in copy.segmentation.units}
    starts = sorted(own)
    found: list[tuple[int, KeyUnit]] = []
    behind = 0
    for number, (unit, place) in enumerate(zip(units, find_places(units, copy), strict=True)):
        if place is None:
            continue
        first, last = copy.words[place], copy.words[place + unit.words - 1]
        around = own[starts[max(0, bisect_right(starts, first.start) - 1)]]
        start, end = _with_punctuation(copy.body, first.start, last.end, max(behind, around.start))
        if around.end >= last.end and not _HAS_WORD.search(copy.body, last.end, around.end):
            end = around.end
        if around.start >= behind and not _HAS_WORD.search(copy.body, around.start, first.start):
            start = around.start
        found.append((number, _at(unit, copy.body, start, end)))
        behind = end
    return found


def _at(unit: KeyUnit | PortableUnit, body: str, start: int, end: int) -> KeyUnit:
    if isinstance(unit, PortableUnit):
        return placed(unit, body, start, end)
    by = start - unit.start
    same = end - start == unit.end - unit.start
    spans = [LabelledSpan(s.start + by, s.end + by, s.label) for s in unit.coding.spans] if same else []
    return replace(unit, start=start, end=end, coding=replace(unit.coding, spans=tuple(spans)))


def _with_punctuation(body: str, start: int, end: int, least: int) -> tuple[int, int]:
    """A run of words with the opening marks before it (from `least` on) and the closing marks behind it."""
    while start > least and body[start - 1] in _OPENERS:
        start -= 1
    while end < len(body) and not (body[end].isspace() or body[end].isalnum() or body[end] in _NEVER_LAST):
        end += 1
    return start, end


def recut(body: str, segmentation: Segmentation, found: Sequence[KeyUnit]) -> Segmentation:
    """`segmentation` with the units in `found` (in text order) in place of what they cover.

    What a found unit leaves over of a unit stays a unit; blocks that one found unit spans become one block.
    """
    blocks = joined_blocks(segmentation.blocks, found)
    starts = [block.start for block in blocks]
    kinds: dict[int, Kind] = {}
    units: list[Unit] = []
    for unit in found:
        number = bisect_right(starts, unit.start) - 1
        kind = _kind(blocks[number].kind, unit.coding.role)
        kinds.setdefault(number, kind)
        units.append(Unit(unit.start, unit.end, kind, number))
    for start, end in uncovered(body, segmentation.units, found):
        number = bisect_right(starts, start) - 1
        units.append(Unit(start, end, blocks[number].kind, number))
    told = tuple(
        block._replace(kind=kinds[number], reason=block.reason if kinds[number] is block.kind else "")
        if number in kinds
        else block
        for number, block in enumerate(blocks)
    )
    return Segmentation(told, tuple(sorted(units)), segmentation.engine)


def filled(segmentation: Segmentation, found: Iterable[KeyUnit]) -> tuple[KeyUnit, ...]:
    """Key units for every unit of `segmentation`, in its order: the found ones, and uncoded ones between."""
    known = {(unit.start, unit.end): unit for unit in found}
    return tuple(known.get((unit.start, unit.end)) or _uncoded(unit) for unit in segmentation.units)


def joined_blocks(blocks: Sequence[Block], found: Sequence[Stretch]) -> list[Block]:
    """`blocks`, those as one that one of `found` (in text order) spans."""
    joined: list[Block] = []
    crossing = 0
    for block in blocks:
        while crossing < len(found) and found[crossing].end <= block.start:
            crossing += 1
        if joined and crossing < len(found) and found[crossing].start < joined[-1].end:
            joined[-1] = joined[-1]._replace(end=block.end)
        else:
            joined.append(block)
    return joined


def uncovered(body: str, units: Sequence[Unit], found: Sequence[Stretch]) -> list[tuple[int, int]]:
    """What `found` (in text order) leaves of `units`: stretches with a word, or units that never had one."""
    left: list[tuple[int, int]] = []
    at = 0
    for unit in units:
        while at < len(found) and found[at].end <= unit.start:
            at += 1
        start, cover = unit.start, at
        while cover < len(found) and found[cover].start < unit.end:
            left += _worded(body, start, found[cover].start)
            start, cover = found[cover].end, cover + 1
        left += [(start, unit.end)] if cover == at else _worded(body, start, unit.end)
    return left


def _worded(body: str, start: int, end: int) -> list[tuple[int, int]]:
    """[start, end) without outer white space, where a word is in it."""
    text = body[start:end] if start < end else ""
    if not _HAS_WORD.search(text):
        return []
    return [(start + len(text) - len(text.lstrip()), start + len(text.rstrip()))]


def _kind(kind: Kind, role: Role) -> Kind:
    """The kind of a unit whose key says what part of the page it is."""
    return kind if DEFAULT_ROLE[kind] is role else _KIND_OF_ROLE[role]


def is_uncoded(unit: KeyUnit) -> bool:
    """Whether `unit` only stands for a unit of the copy that the key says nothing of."""
    return unit.coding in (_UNKNOWN, _UNKNOWN_COMMENT)


def _uncoded(unit: Unit) -> KeyUnit:
    return KeyUnit(unit.start, unit.end, _UNKNOWN_COMMENT if unit.kind is Kind.COMMENT else _UNKNOWN)
