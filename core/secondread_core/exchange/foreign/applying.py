"""Foreign labels laid over the units of an article, as far as a mapping says what they mean."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from secondread_core.answer_key import LabelledSpan
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting.following import skills_for
from secondread_core.drafting.model import UnitDraft, uncoded
from secondread_core.exchange.foreign.mapping import Mapping, Meaning, Sense
from secondread_core.exchange.foreign.model import Annotation, Foreign, NotUnderstood, Why, terms_of
from secondread_core.exchange.json_checks import Place
from secondread_core.exchange.key_checks import MAX_LABEL, MAX_RATIONALE, MAX_SPANS
from secondread_core.segmentation import Segmentation

_HALF = 0.5
_NOTES = ("rationale", "note", "AnnotatorNotes", "comment", "commenting", "describing", "assessing")
"""Attributes in which annotators write to one another: they become notes to oneself."""
_MOST_PAIRS = 2_000_000
"""Of an annotation and a unit under it."""


def apply_mapping(
    foreign: Foreign, segmentation: Segmentation, mapping: Mapping
) -> tuple[tuple[UnitDraft, ...], list[NotUnderstood]]:
    """A draft of every unit of `segmentation`, whose offsets count in the file's text, and what is left over.

    A label tells of the units that it covers more than half of, or else of the one it lies in. Of two types
    for one unit the one that covers more of it stands, the earlier of equal ones; the other is left over.
    Labels name no skills: those that follow from both codes are taken.

    Raises:
        InvalidContent: millions of labels on the same sentences.
    """
    units = [uncoded(*unit) for unit in segmentation.units]
    starts = [unit.start for unit in units]
    covered: dict[tuple[int, Sense], int] = {}
    left: list[NotUnderstood] = []
    pairs = 0
    for one in foreign.annotations:
        _remark(units, one, _units_under(one, units, starts, words=False)[:1])
        for term in terms_of(one):
            meaning = mapping.meanings.get(term)
            if meaning is None:
                left.append(NotUnderstood(one, term, Why.UNMAPPED))
            elif meaning.sense is not Sense.IGNORE:
                places = _units_under(one, units, starts, words=meaning.sense is Sense.WORDS)
                if meaning.sense is Sense.WORDS:
                    places = [number for number in places if _has_words(foreign.text, one, units[number])]
                pairs += len(places)
                if pairs > _MOST_PAIRS:
                    raise Place(None, one.place).refuse("too-many", pairs, [f"0..{_MOST_PAIRS}"])
                if not places:
                    left.append(NotUnderstood(one, term, Why.OUTSIDE))
                for number in places:
                    if not _said(units, number, one, meaning, covered):
                        left.append(NotUnderstood(one, term, Why.CONFLICT))
    return tuple(replace(unit, skills=skills_for(unit)) for unit in units), left


def _units_under(
    one: Annotation, units: Sequence[UnitDraft], starts: Sequence[int], *, words: bool
) -> list[int]:
    """The numbers of the units that an annotation tells of."""
    first = max(0, bisect_right(starts, one.start) - 1)
    behind = bisect_right(starts, one.end - 1)
    shares = [(number, _overlap(one, units[number])) for number in range(first, behind)]
    shares = [(number, share) for number, share in shares if share > 0]
    if words:
        return [number for number, _ in shares]
    most = [number for number, share in shares if share > _HALF * (units[number].end - units[number].start)]
    return most or [max(shares, key=lambda told: told[1])[0]] if shares else []


def _has_words(text: str, one: Annotation, unit: UnitDraft) -> bool:
    """Whether the part of an annotation that lies in a unit is more than white space."""
    return bool(text[max(one.start, unit.start) : min(one.end, unit.end)].strip())


def _overlap(one: Annotation, unit: UnitDraft) -> int:
    return min(one.end, unit.end) - max(one.start, unit.start)


def _said(
    units: list[UnitDraft],
    number: int,
    one: Annotation,
    meaning: Meaning,
    covered: dict[tuple[int, Sense], int],
) -> bool:
    """Let the unit say what the annotation means; False where it says something else already."""
    unit = units[number]
    if meaning.sense is Sense.WORDS:
        return _marked(units, number, one, meaning.code)
    sense = Sense.TYPE if meaning.sense is Sense.TYPE else Sense.SOURCE
    if sense is Sense.TYPE:
        code = TypeCode(meaning.code)
        said = replace(unit, type_code=code)
        before: TypeCode | SourceCode | None = unit.type_code
    else:
        source = SourceCode.MISSING if meaning.sense is Sense.FLAG else SourceCode(meaning.code)
        said = replace(unit, source_code=source)
        before = unit.source_code
    share = _overlap(one, unit)
    if before is not None and share <= covered[number, sense]:
        return said == unit
    covered[number, sense] = share
    units[number] = said
    return before is None


def _remark(units: list[UnitDraft], one: Annotation, numbers: Sequence[int]) -> None:
    """Keep what an annotator wrote beside an annotation."""
    notes = [one.attributes[name] for name in _NOTES if one.attributes.get(name, "").strip()]
    for number in numbers if notes else ():
        remark = "\n".join(filter(None, (units[number].remark, *notes)))
        units[number] = replace(units[number], remark=remark[:MAX_RATIONALE])


def _marked(units: list[UnitDraft], number: int, one: Annotation, label: str) -> bool:
    """Mark the words of an annotation that lie in the unit, where none are marked yet."""
    unit = units[number]
    start, end = max(one.start, unit.start), min(one.end, unit.end)
    if len(unit.spans) >= MAX_SPANS or any(span.start < end and start < span.end for span in unit.spans):
        return False
    spans = sorted((*unit.spans, LabelledSpan(start, end, label[:MAX_LABEL])), key=lambda span: span.start)
    units[number] = replace(unit, spans=tuple(spans))
    return True
