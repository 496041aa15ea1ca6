"""A reader's answers to an article from a file and to a file, named by unit number or by offsets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secondread_core.annotations import EMPTY, Mark, Span
from secondread_core.answer_key import AnswerKey
from secondread_core.article import MAX_CHARACTERS
from secondread_core.codebook import LEVELS, SourceCode, TypeClass, TypeCode, missing_codes
from secondread_core.exchange.json_checks import (
    Place,
    a_format,
    a_truth,
    an_array,
    an_integer,
    an_object,
    one_of,
)
from secondread_core.exchange.key_checks import MAX_SPANS, MAX_UNITS
from secondread_core.exchange.reading import read_bytes
from secondread_core.exchange.strict_json import MAX_BYTES, loads
from secondread_core.graphemes import is_boundary

FORMAT = "secondread-answers"
VERSION = 1
TYPES = (*map(str, TypeClass), *map(str, TypeCode))
FLAG_REASONS = tuple(sorted(map(str, missing_codes(max(LEVELS)))))
_OPTIONAL = ("unit", "start", "end", "type", "unsure", "flag", "flag_reason", "spans", "confidence")


@dataclass(frozen=True, slots=True)
class Answer:
    """The mark on one unit: number `unit` (from 1, in the key's order), or the one at exactly `span`.

    `pointer` is its place in the file.
    """

    unit: int | None
    span: Span | None
    mark: Mark
    pointer: str


@dataclass(frozen=True, slots=True)
class AnswersFile:
    """The answers of one sitting; units that are not in it are unanswered. `path` names it in refusals."""

    level: int
    answers: tuple[Answer, ...]
    path: Path | None = None


def read_answers(path: Path) -> AnswersFile:
    """The answers in the file at `path`.

    Raises:
        FileRefusal types, InvalidJson, InvalidContent.
    """
    return parse_answers(loads(read_bytes(path, MAX_BYTES), path), path)


def parse_answers(value: Any, path: Path | None = None) -> AnswersFile:
    """The answers that a JSON value from outside describes.

    Raises:
        InvalidContent.
    """
    place = Place(path)
    a_format(value, place, FORMAT, VERSION)
    answers = an_object(value, place, ("format", "version", "level", "units"))
    level = an_integer(answers["level"], place.at("level"), min(LEVELS), max(LEVELS))
    units = an_array(answers["units"], place.at("units"), MAX_UNITS)
    parsed = tuple(_answer(unit, place.at("units").at(number)) for number, unit in enumerate(units))
    return AnswersFile(level, parsed, path)


def marks_for(answers: AnswersFile, key: AnswerKey, body: str) -> list[Mark]:
    """One mark per unit of `key`, in its order.

    Raises:
        InvalidContent: no such unit, two answers to one, spans outside their unit or inside a character.
    """
    marks = [EMPTY] * len(key.units)
    by_span = {(unit.start, unit.end): number for number, unit in enumerate(key.units)}
    answered: set[int] = set()
    for answer in answers.answers:
        place = Place(answers.path, answer.pointer)
        number = _number(answer, len(key.units), by_span, place)
        if number in answered:
            raise place.refuse("duplicate", number + 1)
        answered.add(number)
        unit = key.units[number]
        for count, span in enumerate(answer.mark.spans):
            _check_span(span, (unit.start, unit.end), body, place.at("spans").at(count))
        marks[number] = answer.mark
    return marks


def answers_to_json(level: int, marks: Sequence[Mark]) -> dict[str, Any]:
    """The JSON object for `marks`, one per unit of the key; untouched ones are left out."""
    units = [_mark_to_json(number, mark) for number, mark in enumerate(marks, start=1) if mark != EMPTY]
    return {"format": FORMAT, "version": VERSION, "level": level, "units": units}


def _answer(value: Any, place: Place) -> Answer:
    unit = an_object(value, place, (), _OPTIONAL)
    number: int | None = None
    span: Span | None = None
    if "unit" in unit:
        number = an_integer(unit["unit"], place.at("unit"), 1, MAX_UNITS)
        for name in ("start", "end"):
            if name in unit:
                raise place.at(name).refuse("unknown-field", name, _OPTIONAL)
    else:
        if "start" not in unit:
            raise place.at("unit").refuse("missing", "", ["unit"])
        if "end" not in unit:
            raise place.at("end").refuse("missing", "", ["end"])
        start = an_integer(unit["start"], place.at("start"), 0, MAX_CHARACTERS)
        span = start, an_integer(unit["end"], place.at("end"), start + 1, MAX_CHARACTERS)
    return Answer(number, span, _mark(unit, place), place.pointer)


def _mark(unit: dict[str, Any], place: Place) -> Mark:
    said = unit.get("type")
    unsure = a_truth(unit.get("unsure", False), place.at("unsure"))
    flag = a_truth(unit.get("flag", False), place.at("flag"))
    reason, confidence = unit.get("flag_reason"), unit.get("confidence")
    if said is not None:
        one_of(said, place.at("type"), TYPES)
        if unsure:
            raise place.at("type").refuse("unknown-value", said, ["null"])
    if reason is not None:
        one_of(reason, place.at("flag_reason"), FLAG_REASONS)
        if not flag:
            raise place.at("flag_reason").refuse("unknown-value", reason, ["null"])
    if confidence is not None:
        an_integer(confidence, place.at("confidence"), 1, 3)
    spans = [
        _span(span, place.at("spans").at(number))
        for number, span in enumerate(an_array(unit.get("spans", []), place.at("spans"), MAX_SPANS))
    ]
    if said is not None:
        said = TypeClass(said) if said in tuple(TypeClass) else TypeCode(said)
    return Mark(said, unsure, flag, None if reason is None else SourceCode(reason), tuple(spans), confidence)


def _span(value: Any, place: Place) -> Span:
    bounds = an_array(value, place, 2)
    if len(bounds) != 2:
        raise place.refuse("range", len(bounds), ["2"])
    start = an_integer(bounds[0], place.at(0), 0, MAX_CHARACTERS)
    return start, an_integer(bounds[1], place.at(1), start + 1, MAX_CHARACTERS)


def _number(answer: Answer, total: int, by_span: dict[Span, int], place: Place) -> int:
    """The number (from 0) of the unit that `answer` is about."""
    if answer.unit is not None:
        if answer.unit > total:
            raise place.at("unit").refuse("range", answer.unit, [f"1..{total}"])
        return answer.unit - 1
    if answer.span not in by_span:
        near = min(by_span, key=lambda span: abs(span[0] - (answer.span or span)[0]), default=None)
        nearest = f"{near[0]}..{near[1]}" if near else ""
        raise place.at("start").refuse("range", "{}..{}".format(*(answer.span or ())), (), nearest)
    return by_span[answer.span]


def _check_span(span: Span, unit: Span, body: str, place: Place) -> None:
    for step, offset in enumerate(span):
        if not unit[0] <= offset <= unit[1]:
            raise place.at(step).refuse("range", offset, [f"{unit[0]}..{unit[1]}"])
        if not is_boundary(body, offset):
            raise place.at(step).refuse("grapheme", offset)


def _mark_to_json(number: int, mark: Mark) -> dict[str, Any]:
    return {
        "unit": number,
        "type": None if mark.type is None else str(mark.type),
        "unsure": mark.unsure,
        "flag": mark.flag,
        "flag_reason": None if mark.flag_reason is None else str(mark.flag_reason),
        "spans": [list(span) for span in mark.spans],
        "confidence": mark.confidence,
    }
