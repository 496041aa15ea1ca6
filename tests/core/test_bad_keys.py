"""Wrong keys and answers are refused with their place, by the reader and, where it can, by the schema."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from exchange_desk import ARTICLE, refused
from key_documents import COPY, DOCUMENTS, EXACT, PORTABLE, SCHEMAS, THIRD, Change, drop, put

from secondread_core.anchoring_places import read_copy
from secondread_core.answer_key import AnswerKey, Coding, KeyUnit, LabelledSpan
from secondread_core.article import normalise, text_hash
from secondread_core.codebook import Skill, SourceCode, TypeCode
from secondread_core.errors import InvalidContent, KeyDoesNotFit
from secondread_core.exchange.answers_file import marks_for, parse_answers
from secondread_core.exchange.key_file import key_for, key_to_json, parse_key
from secondread_core.portable_key import PortableKey
from secondread_core.segmentation import segment

UNIT = "/units/2"
SPAN = "/units/2/spans/0"
START, END = THIRD
CHARACTERS = [{"start": START, "end": END, "label": ""}]
WORDS = [{"first_word": 1, "last_word": 2, "label": ""}]
BOTH_KEYS: list[tuple[str, Change, str, str]] = [
    ("no format", drop("format"), "/format", "format"),
    ("another format", put("format", "secondread-pack"), "/format", "format"),
    ("no version", drop("version"), "/version", "missing"),
    ("a later version", put("version", 2), "/version", "version"),
    ("version zero", put("version", 0), "/version", "range"),
    ("version true", put("version", True), "/version", "type"),
    ("a later codebook", put("codebook", 2), "/codebook", "version"),
    ("no units", drop("units"), "/units", "missing"),
    ("units no array", put("units", {}), "/units", "type"),
    ("a unit no object", put(UNIT, 7), UNIT, "type"),
    ("an unknown member", put("colour", "red"), "/colour", "unknown-field"),
    ("an unknown member of a unit", put(f"{UNIT}/typo", "A1"), f"{UNIT}/typo", "unknown-field"),
    ("no name", put("key_id", ""), "/key_id", "missing"),
    ("a number for a text", put("key_id", 7), "/key_id", "type"),
    ("a text for a number", put("key_version", "1"), "/key_version", "type"),
    ("a bool for an int", put("key_version", True), "/key_version", "type"),
    ("a fraction for an int", put("key_version", 1.5), "/key_version", "type"),
    ("an unknown type", put(f"{UNIT}/type", "A7"), f"{UNIT}/type", "unknown-value"),
    ("an unknown source", put(f"{UNIT}/source", "b1"), f"{UNIT}/source", "unknown-value"),
    ("no type", drop(f"{UNIT}/type"), f"{UNIT}/type", "missing"),
    ("null for a type", put(f"{UNIT}/type", None), f"{UNIT}/type", "type"),
    ("an unknown content", put(f"{UNIT}/content", "claims"), f"{UNIT}/content", "unknown-value"),
    ("an unknown role", put(f"{UNIT}/role", "title"), f"{UNIT}/role", "unknown-value"),
    ("an unknown skill", put(f"{UNIT}/skills", ["irony", "ironi"]), f"{UNIT}/skills/1", "unknown-value"),
    ("a skill twice", put(f"{UNIT}/skills", ["irony", "irony"]), f"{UNIT}/skills/1", "duplicate"),
    ("an unknown accepted code", put(f"{UNIT}/accept", ["B1"]), f"{UNIT}/accept/0", "unknown-value"),
    ("a text for an array", put(f"{UNIT}/accept", "A1"), f"{UNIT}/accept", "type"),
    ("an odd weight", put(f"{UNIT}/weight", 1.5), f"{UNIT}/weight", "unknown-value"),
    ("a heavy weight", put(f"{UNIT}/weight", 3), f"{UNIT}/weight", "range"),
    ("a true weight", put(f"{UNIT}/weight", True), f"{UNIT}/weight", "type"),
    ("a number for a truth", put(f"{UNIT}/contested_type", 1), f"{UNIT}/contested_type", "type"),
    ("an endless rationale", put(f"{UNIT}/rationale", "x" * 20_001), f"{UNIT}/rationale", "range"),
    ("a false fingerprint", put(f"{UNIT}/fingerprint", "XYZ"), f"{UNIT}/fingerprint", "format"),
    ("negative words", put(f"{UNIT}/words", -1), f"{UNIT}/words", "range"),
    ("spans no array", put(f"{UNIT}/spans", {}), f"{UNIT}/spans", "type"),
    ("a span no object", put(f"{UNIT}/spans", [[1, 2]]), f"{UNIT}/spans/0", "type"),
    ("a span without a label", drop(f"{SPAN}/label"), f"{SPAN}/label", "missing"),
    (
        "too many units",
        lambda document: put("units", document["units"][:1] * 50_001)(document),
        "/units",
        "too-many",
    ),
    ("an agreement of 2", put("certificate/agreement_class", 2), "/certificate/agreement_class", "range"),
    ("half an interval", put("certificate/interval_class", [0.5]), "/certificate/interval_class", "range"),
    ("an author no text", put("certificate/authors", [1]), "/certificate/authors/0", "type"),
    ("an unknown figure", put("certificate/alpha", 1), "/certificate/alpha", "unknown-field"),
]
EXACT_ONLY: list[tuple[str, Change, str, str]] = [
    ("no hash", drop("article/text_hash"), "/article/text_hash", "missing"),
    ("a short hash", put("article/text_hash", "ab"), "/article/text_hash", "format"),
    ("a negative start", put(f"{UNIT}/start", -1), f"{UNIT}/start", "range"),
    ("a start past every end", put(f"{UNIT}/end", 2_000_000), f"{UNIT}/end", "range"),
    ("spans that count words", put(f"{UNIT}/spans", WORDS), f"{SPAN}/first_word", "unknown-field"),
]
PORTABLE_ONLY: list[tuple[str, Change, str, str]] = [
    ("offsets", put(f"{UNIT}/start", 1), f"{UNIT}/start", "unknown-field"),
    ("a hash", put("article/text_hash", "ab" * 32), "/article/text_hash", "unknown-field"),
    ("no words", put(f"{UNIT}/words", 0), f"{UNIT}/words", "range"),
    ("no fingerprint", drop(f"{UNIT}/fingerprint"), f"{UNIT}/fingerprint", "missing"),
    ("word zero", put(f"{SPAN}/first_word", 0), f"{SPAN}/first_word", "range"),
    ("spans that count characters", put(f"{UNIT}/spans", CHARACTERS), f"{SPAN}/start", "unknown-field"),
]
ANSWERS_ONLY: list[tuple[str, Change, str, str]] = [
    ("no format", drop("format"), "/format", "format"),
    ("a later version", put("version", 2), "/version", "version"),
    ("level 4", put("level", 4), "/level", "range"),
    ("level true", put("level", True), "/level", "type"),
    ("an unknown member", put("name", "Ina"), "/name", "unknown-field"),
    ("unit zero", put("units/0/unit", 0), "/units/0/unit", "range"),
    ("unit true", put("units/0/unit", True), "/units/0/unit", "type"),
    ("no unit", drop("units/0/unit"), "/units/0/unit", "missing"),
    ("half an offset", put("units/0", {"start": 1}), "/units/0/end", "missing"),
    ("number and offsets", put("units/0/start", 1), "/units/0/start", "unknown-field"),
    ("an unknown type", put("units/0/type", "fact"), "/units/0/type", "unknown-value"),
    ("unsure and sure", put("units/0/unsure", True), "/units/0/type", "unknown-value"),
    ("a number for a truth", put("units/0/flag", 1), "/units/0/flag", "type"),
    ("a reason without a flag", put("units/0/flag_reason", "B4"), "/units/0/flag_reason", "unknown-value"),
    ("a reason that is none", put("units/2/flag_reason", "B1"), "/units/2/flag_reason", "unknown-value"),
    ("confidence 4", put("units/0/confidence", 4), "/units/0/confidence", "range"),
    ("a span of one", put("units/2/spans", [[5]]), "/units/2/spans/0", "range"),
    ("a span of three", put("units/2/spans", [[5, 6, 7]]), "/units/2/spans/0", "too-many"),
    ("a negative span", put("units/2/spans", [[-5, 6]]), "/units/2/spans/0/0", "range"),
    ("a span of texts", put("units/2/spans", [["5", "6"]]), "/units/2/spans/0/0", "type"),
]
VIOLATIONS = [
    *(("exact", *case) for case in (*BOTH_KEYS, *EXACT_ONLY)),
    *(("portable", *case) for case in (*BOTH_KEYS, *PORTABLE_ONLY)),
    *(("answers", *case) for case in ANSWERS_ONLY),
]


def parse(document: str, value: Any, path: Path | None = None) -> object:
    return parse_answers(value, path) if document == "answers" else parse_key(value, path)


@pytest.mark.parametrize(
    ("document", "change", "pointer", "reason"),
    [pytest.param(d, c, p, r, id=f"{d}: {name}") for d, name, c, p, r in VIOLATIONS],
)
def test_what_is_wrong_is_refused_by_the_reader_and_by_the_schema(
    document: str, change: Change, pointer: str, reason: str
) -> None:
    value = copy.deepcopy(DOCUMENTS[document])
    name = value["format"]
    assert SCHEMAS[name].is_valid(value)
    change(value)
    with refused(InvalidContent) as caught:
        parse(document, value, Path("a.json"))
    refusal = caught[0]
    assert isinstance(refusal, InvalidContent)
    assert (refusal.pointer, refusal.reason, refusal.path) == (pointer, reason, Path("a.json"))
    assert not SCHEMAS[name].is_valid(value)


def more_spans(spans: list[dict[str, Any]]) -> Change:
    return lambda document: document["units"][2]["spans"].extend(spans)


# What no schema can say: how one place hangs together with another.
TIES: list[tuple[str, str, Change, str, str]] = [
    ("exact", "reversed unit", put(f"{UNIT}/end", START), f"{UNIT}/end", "range"),
    ("exact", "overlapping units", put("/units/3/start", END - 1), "/units/3", "overlap"),
    ("exact", "units out of order", lambda d: d["units"].reverse(), "/units/1", "overlap"),
    ("exact", "span before its unit", put(f"{SPAN}/start", START - 1), f"{SPAN}/start", "range"),
    ("exact", "span past its unit", put(f"{SPAN}/end", END + 1), f"{SPAN}/end", "range"),
    ("exact", "empty span", put(f"{SPAN}/end", START), f"{SPAN}/end", "range"),
    (
        "exact",
        "overlapping spans",
        lambda d: d["units"][2]["spans"].extend(CHARACTERS),
        f"{UNIT}/spans/1",
        "overlap",
    ),
    ("portable", "reversed span", put(f"{SPAN}/last_word", 0), f"{SPAN}/last_word", "range"),
    ("portable", "span past its unit", put(f"{SPAN}/last_word", 999), f"{SPAN}/last_word", "range"),
    (
        "portable",
        "overlapping spans",
        lambda d: d["units"][2]["spans"].extend(WORDS),
        f"{UNIT}/spans/1",
        "overlap",
    ),
    ("answers", "reversed unit", put("units/0", {"start": 5, "end": 5}), "/units/0/end", "range"),
    ("answers", "reversed span", put("units/2/spans", [[9, 8]]), "/units/2/spans/0/1", "range"),
]


@pytest.mark.parametrize(
    ("document", "change", "pointer", "reason"),
    [pytest.param(d, c, p, r, id=f"{d}: {name}") for d, name, c, p, r in TIES],
)
def test_what_contradicts_itself_is_refused(document: str, change: Change, pointer: str, reason: str) -> None:
    value = copy.deepcopy(DOCUMENTS[document])
    change(value)
    with refused(InvalidContent) as caught:
        parse(document, value)
    assert (caught[0].pointer, caught[0].reason) == (pointer, reason)  # type: ignore[attr-defined]


def test_an_unknown_code_comes_with_the_allowed_ones_and_the_nearest() -> None:
    value = copy.deepcopy(DOCUMENTS["exact"])
    put(f"{UNIT}/skills", ["loaded_word"])(value)
    with refused(InvalidContent) as caught:
        parse_key(value)
    refusal = caught[0]
    assert isinstance(refusal, InvalidContent)
    assert refusal.allowed == tuple(map(str, Skill))
    assert refusal.nearest == "loaded-word"
    put(f"{UNIT}/skills", [])(value)
    put(f"{UNIT}/type", "a2")(value)
    with refused(InvalidContent) as caught:
        parse_key(value)
    assert caught[0].nearest == "A2"  # type: ignore[attr-defined]


def test_a_million_spans_are_refused_at_once() -> None:
    value = copy.deepcopy(DOCUMENTS["exact"])
    value["units"][2]["spans"] = [{"start": START, "end": END, "label": ""}] * 1_000_000
    with refused(InvalidContent) as caught:
        parse_key(value)
    assert caught[0].reason == "too-many"  # type: ignore[attr-defined]


def test_a_key_is_held_against_the_article_it_is_for() -> None:
    assert key_for(EXACT, COPY).found == key_for(PORTABLE, COPY).total
    edited = normalise(ARTICLE.replace("Experts doubt", "Many doubt"))
    another = read_copy(edited, text_hash(edited), segment(edited))
    with refused(KeyDoesNotFit) as caught:  # offers to be attached: nearly all of it stands there
        key_for(EXACT, another, Path("key.json"))
    assert (caught[0].found, caught[0].total) == (10, 11)  # type: ignore[attr-defined]
    assert key_for(PORTABLE, another).found == 10
    foreign = normalise("Cranes return to the marsh\n\nNothing here is known. Not a word of it.")
    with refused(KeyDoesNotFit):
        key_for(PORTABLE, read_copy(foreign, text_hash(foreign), segment(foreign)))


EMOJI = "A headline\n\nSee 👨‍👩‍👧 and 👍🏽 and 🇺🇦🇫🇷 and e\u0301\u0323 here."


@pytest.mark.parametrize(("at", "whole"), [("👨‍👩‍👧", 5), ("👍🏽", 2), ("🇺🇦", 2), ("🇫🇷", 2), ("ẹ\u0301", 2)])
def test_no_offset_lies_inside_a_visible_character(at: str, whole: int) -> None:
    body = normalise(EMOJI)
    first = body.index(at)
    unit = segment(body).units[1]

    def key(start: int, end: int) -> AnswerKey:
        coding = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED, spans=(LabelledSpan(start, end, "loaded"),))
        return AnswerKey("k", 1, "", text_hash(body), (KeyUnit(unit.start, unit.end, coding),))

    def answers(start: int, end: int) -> Any:
        told = {"unit": 1, "spans": [[start, end]]}
        return parse_answers({"format": "secondread-answers", "version": 1, "level": 3, "units": [told]})

    copy_ = read_copy(body, text_hash(body), segment(body))
    good = key(first, first + whole)
    assert key_for(good, copy_).key.units[1].coding.spans
    assert marks_for(answers(first, first + whole), good, body)[0].spans == ((first, first + whole),)
    for inside in range(first + 1, first + whole):
        for start, end, step in ((first, inside, "end"), (inside, first + whole, "start")):
            with refused(InvalidContent) as caught:
                key_for(key(start, end), copy_)
            refusal: Any = caught[0]
            assert (refusal.reason, refusal.pointer) == ("grapheme", f"/units/0/spans/0/{step}")
            with refused(InvalidContent) as caught:
                marks_for(answers(start, end), good, body)
            refusal = caught[0]
            assert (refusal.reason, refusal.pointer) == ("grapheme", f"/units/0/spans/0/{int(step == 'end')}")


def test_offsets_past_the_end_of_the_text() -> None:
    value = key_to_json(EXACT)
    value["units"].append({"start": len(ARTICLE), "end": len(ARTICLE) + 9, "type": "A1", "source": "B0"})
    key = parse_key(value)
    assert isinstance(key, AnswerKey)
    with refused(InvalidContent) as caught:
        key_for(key, COPY)
    assert caught[0].pointer == f"/units/{len(EXACT.units)}/end"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("units", "pointer", "reason"),
    [
        ([{"unit": 99}], "/units/0/unit", "range"),
        ([{"unit": 1}, {"unit": 2}, {"unit": 1}], "/units/2", "duplicate"),
        ([{"unit": 3}, {"start": START, "end": END}], "/units/1", "duplicate"),
        ([{"start": START, "end": END - 1}], "/units/0/start", "range"),
        ([{"unit": 3, "spans": [[START - 3, START + 4]]}], "/units/0/spans/0/0", "range"),
        ([{"unit": 3, "spans": [[START, START + 4], [START, END + 1]]}], "/units/0/spans/1/1", "range"),
    ],
)
def test_answers_are_held_against_their_key(units: list[dict[str, Any]], pointer: str, reason: str) -> None:
    value = {"format": "secondread-answers", "version": 1, "level": 1, "units": units}
    with refused(InvalidContent) as caught:
        marks_for(parse_answers(value), EXACT, ARTICLE)
    assert (caught[0].pointer, caught[0].reason) == (pointer, reason)  # type: ignore[attr-defined]


def test_the_nearest_sentence_is_named_for_offsets_that_fit_none() -> None:
    value = {
        "format": "secondread-answers",
        "version": 1,
        "level": 1,
        "units": [{"start": START + 2, "end": END}],
    }
    with refused(InvalidContent) as caught:
        marks_for(parse_answers(value), EXACT, ARTICLE)
    assert caught[0].nearest == f"{START}..{END}"  # type: ignore[attr-defined]


def test_a_portable_key_says_so_in_its_type() -> None:
    assert isinstance(parse_key(key_to_json(PORTABLE)), PortableKey)
    assert isinstance(parse_key(key_to_json(EXACT)), AnswerKey)
    for value in (None, 7, "key", [], {}):
        with refused(InvalidContent):
            parse_key(value)
        with refused(InvalidContent):
            parse_answers(value)
