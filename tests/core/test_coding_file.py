"""Codings sent to and fro: they come back as they were, but for what stays at home; bad ones are refused."""

from __future__ import annotations

import copy
import json
import os
import random
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from drafting_desk import BODY, any_act, apply_act, numbered, plain_draft
from exchange_desk import coding_in, refused
from hypothesis import given
from hypothesis import strategies as st
from key_documents import SCHEMAS, Change, drop, put

from secondread_core import errors
from secondread_core.article import Article, ArticleInfo, text_hash
from secondread_core.codebook import Content, Role, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import Cause, Draft, Outcome, is_blank
from secondread_core.errors import InvalidContent, InvalidJson, Refusal
from secondread_core.exchange.coding_file import (
    MAX_BYTES,
    CodingFile,
    coding_to_json,
    parse_coding,
    sentences_only,
    write_coding,
)
from secondread_core.wording import describe

SCHEMA = SCHEMAS["secondread-coding"]
MUTATIONS = 300
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
infos = st.builds(
    ArticleInfo, texts, outlet=texts, language=texts, direction=st.sampled_from(["ltr", "rtl"]), summary=texts
)


def file_of(draft: Draft, **told: Any) -> CodingFile:
    return CodingFile(Article(draft.body, ArticleInfo("Ferry")), draft, "engine-1", "Ana", **told)


CODING = file_of(numbered(plain_draft()))
VALUE = coding_to_json(CODING)


def as_sent(draft: Draft) -> Draft:
    """What of a draft is not private."""
    units = (replace(unit, remark="", outcome=None, why=None) for unit in draft.units)
    return replace(draft, units=tuple(units))


@given(st.lists(any_act(), max_size=12), infos, texts.filter(bool), st.booleans())
def test_a_coding_comes_back_as_it_was(
    made: list[Callable[[Draft], Any]], info: ArticleInfo, author: str, finished: bool
) -> None:
    draft = plain_draft()
    for act in made:
        draft = apply_act(draft, act)
    sent = CodingFile(Article(draft.body, info), draft, "engine", author, finished)
    value = json.loads(json.dumps(coding_to_json(sent)))
    assert parse_coding(value) == replace(sent, draft=as_sent(draft))
    SCHEMA.validate(value)


def test_notes_to_oneself_and_what_was_settled_stay_at_home(tmp_path: Path) -> None:
    units = list(CODING.draft.units)
    units[1] = replace(
        units[1], remark="look at Bob's again", outcome=Outcome.OTHER, why=Cause.SLIP, role=Role.COMMENT
    )
    article = Article(BODY, ArticleInfo("Ferry", source_file="my private folder.txt"))
    sent = replace(CODING, draft=replace(CODING.draft, units=tuple(units)), article=article)
    path = tmp_path / "to a colleague ✎.srcoding"
    write_coding(path, sent)
    text = path.read_text(encoding="utf-8")
    for private in ("Bob", "unit 1", "outcome", "slip", "private folder"):
        assert private not in text
    back = coding_in(path)
    assert back.draft == as_sent(sent.draft)
    assert back.draft.units[1].role is Role.COMMENT
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_open_codes_stay_open() -> None:
    draft = apply_act(plain_draft(), lambda d: acts.set_type(d, 2, TypeCode.MIXED))
    value = coding_to_json(file_of(draft))
    assert value["units"][2]["source"] is None
    back = parse_coding(value).draft
    assert (back.units[2].type_code, back.units[2].source_code) == (TypeCode.MIXED, None)
    assert is_blank(back.units[3])


def test_for_a_second_author_the_sentences_go_without_a_code() -> None:
    value = coding_to_json(sentences_only(CODING))
    SCHEMA.validate(value)
    assert "author" not in value
    assert {name for unit in value["units"] for name in unit} == {"start", "end", "kind", "block"}
    back = parse_coding(value)
    assert all(map(is_blank, back.draft.units))
    assert [(u.start, u.end) for u in back.draft.units] == [(u.start, u.end) for u in CODING.draft.units]
    assert back.segmentation.units == tuple((u.start, u.end, u.kind, u.block) for u in CODING.draft.units)


def test_without_an_author_there_are_no_codes() -> None:
    value = copy.deepcopy(VALUE)
    del value["author"]
    with refused(InvalidContent) as caught:
        parse_coding(value)
    assert caught[0].reason == "unknown-field"  # type: ignore[attr-defined]
    assert not SCHEMA.is_valid(value)


UNIT = "/units/2"
START, END = CODING.draft.units[2].start, CODING.draft.units[2].end
FAMILY = BODY.index("👨‍👩‍👧")
FAMILY_UNIT = next(n for n, u in enumerate(CODING.draft.units) if u.start <= FAMILY < u.end)
FAMILY_START = f"/units/{FAMILY_UNIT}/start"
SPACE = BODY.index(" ", START)
GAP = BODY.index(" ", CODING.draft.units[1].end)


def bodied(body: str) -> Change:
    """The file with another text, and with the very hash of that."""

    def change(value: Any) -> None:
        value["article"] |= {"body": body, "text_hash": text_hash(body)}

    return change


CASES: list[tuple[str, Change, str, str, bool]] = [
    ("another format", put("format", "secondread-pack"), "/format", "format", True),
    ("a later version", put("version", 2), "/version", "version", True),
    ("version true", put("version", True), "/version", "type", True),
    ("a later codebook", put("codebook", 9), "/codebook", "version", True),
    ("no article", drop("article"), "/article", "missing", True),
    ("an unknown member", put("remark", "x"), "/remark", "unknown-field", True),
    ("a note to oneself", put(f"{UNIT}/remark", "x"), f"{UNIT}/remark", "unknown-field", True),
    ("a settled outcome", put(f"{UNIT}/outcome", "first"), f"{UNIT}/outcome", "unknown-field", True),
    ("a finished 1", put("finished", 1), "/finished", "type", True),
    ("an endless author", put("author", "x" * 201), "/author", "range", True),
    ("another text", put("article/body", BODY.replace("absurd", "sound")), "/article/body", "altered", False),
    ("another hash", put("article/text_hash", "0" * 64), "/article/body", "altered", False),
    ("a short hash", put("article/text_hash", "0"), "/article/text_hash", "format", True),
    ("no title", drop("article/info/title"), "/article/info/title", "missing", True),
    ("a slanted text", put("article/info/direction", "up"), "/article/info/direction", "unknown-value", True),
    ("no blocks", put("blocks", []), "/blocks", "missing", True),
    ("no units", put("units", []), "/units", "missing", True),
    ("an unknown kind", put("blocks/1/kind", "paragraf"), "/blocks/1/kind", "unknown-value", True),
    ("blocks over one another", put("blocks/1/start", 3), "/blocks/1", "overlap", False),
    ("a block past the end", put("blocks/4/end", 99_999), "/blocks/4/end", "range", False),
    ("words before their block", put("blocks/1/text_start", 0), "/blocks/1/text_start", "range", False),
    ("an unknown block", put(f"{UNIT}/block", 99), f"{UNIT}/block", "range", False),
    ("a unit outside its block", put(f"{UNIT}/block", 0), f"{UNIT}/start", "range", False),
    ("overlapping units", put(f"{UNIT}/start", START - 3), UNIT, "overlap", False),
    ("a reversed unit", put(f"{UNIT}/end", START), f"{UNIT}/end", "range", False),
    ("a unit past the end", put(f"{UNIT}/end", 999_999), f"{UNIT}/end", "range", False),
    ("a half family", put(FAMILY_START, FAMILY + 1), FAMILY_START, "grapheme", False),
    ("an unknown type", put(f"{UNIT}/type", "A22"), f"{UNIT}/type", "unknown-value", True),
    ("an unknown source", put(f"{UNIT}/source", "B9"), f"{UNIT}/source", "unknown-value", True),
    ("a type of true", put(f"{UNIT}/type", True), f"{UNIT}/type", "type", True),
    ("a skill twice", put(f"{UNIT}/skills", ["irony", "irony"]), f"{UNIT}/skills/1", "duplicate", True),
    ("marked words elsewhere", put(f"{UNIT}/spans/0/end", END + 9), f"{UNIT}/spans/0/end", "range", False),
    ("an attributed opinion of A3", put(f"{UNIT}/content", "claim"), f"{UNIT}/type", "unknown-value", True),
    ("marked white space", put(f"{UNIT}/spans/0", {"start": SPACE, "end": SPACE + 1, "label": ""}),
     f"{UNIT}/spans/0", "range", False),
    ("a unit of white space", put(UNIT, {"start": GAP, "end": GAP + 1, "kind": "paragraph", "block": 1}),
     UNIT, "range", False),
    ("a text that is not normalised", bodied(BODY.replace("\n", "\r\n")), "/article/body", "altered", False),
    ("a text of parted accents", bodied(unicodedata.normalize("NFD", BODY) + "e\u0301"), "/article/body",
     "altered", False),
    ("marked words twice", put(f"{UNIT}/spans", [{"start": START, "end": END, "label": ""}] * 2),
     f"{UNIT}/spans/1", "overlap", False),
    ("too many units", put("units", [{}] * 50_001), "/units", "too-many", True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "pointer", "reason", "by_schema"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_what_is_wrong_is_named(
    change: Change, pointer: str, reason: str, by_schema: bool, tmp_path: Path
) -> None:
    value = copy.deepcopy(VALUE)
    change(value)
    path = tmp_path / "a.srcoding"
    path.write_text(json.dumps(value), encoding="utf-8")
    with refused(InvalidContent) as caught:
        coding_in(path)
    refusal: Any = caught[0]
    assert (refusal.pointer, refusal.reason, refusal.path) == (pointer, reason, path)
    assert "“a.srcoding”" in describe(refusal).what
    assert SCHEMA.is_valid(value) is not by_schema


def test_the_allowed_codes_and_the_nearest_are_listed() -> None:
    value = copy.deepcopy(VALUE)
    put(f"{UNIT}/type", "A22")(value)
    with refused(InvalidContent) as caught:
        parse_coding(value)
    refusal: Any = caught[0]
    assert refusal.allowed == tuple(TypeCode)
    assert refusal.nearest == TypeCode.ATTRIBUTED
    assert list(SourceCode) != list(refusal.allowed)


def test_only_an_attribution_says_what_it_attributes() -> None:
    value = copy.deepcopy(VALUE)
    put(f"{UNIT}/content", "claim")(value)
    with refused(InvalidContent) as caught:
        parse_coding(value)
    refusal: Any = caught[0]
    assert (refusal.value, refusal.nearest) == ("A3", "A2")
    put(f"{UNIT}/type", "A2")(value)
    assert parse_coding(value).draft.units[2].content is Content.CLAIM
    put(f"{UNIT}/content", None)(value)
    put(f"{UNIT}/type", None)(value)
    assert parse_coding(value).draft.units[2].content is None


def test_what_is_sent_can_be_read_though_a_key_from_elsewhere_said_more() -> None:
    units = list(CODING.draft.units)
    units[2] = replace(units[2], type_code=TypeCode.OPINION, content=Content.CLAIM)
    sent = replace(CODING, draft=replace(CODING.draft, units=tuple(units)))
    assert parse_coding(coding_to_json(sent)).draft == as_sent(CODING.draft)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[" * 100_000, "depth"),
        ('{"a": NaN}', "number"),
        ('{"a": 1e999}', "number"),
        ('{"a": ' + "7" * 5_000 + "}", "number"),
        ('{"a": 1, "a": 2}', "duplicate-key"),
        (r'{"a": "\ud800"}', "surrogate"),
        ('{"a": "\0"}', "nul"),
        ('{"a": ', "syntax"),
    ],
)
def test_bad_json(text: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "a.srcoding"
    path.write_text(text)
    with refused(InvalidJson) as caught:
        coding_in(path)
    assert caught[0].reason == reason  # type: ignore[attr-defined]


def test_any_file(tmp_path: Path) -> None:
    path = tmp_path / "a.srcoding"
    with refused(errors.FileMissing):
        coding_in(path)
    path.touch()
    with refused(errors.FileEmpty):
        coding_in(path)
    path.unlink()
    os.mkfifo(path)
    with refused(errors.NotARegularFile):
        coding_in(path)
    path.unlink()
    with path.open("wb") as file:
        file.write(b"{")
        file.truncate(5_000_000_000)
    with refused(errors.FileTooLarge):
        coding_in(path)


def test_what_nobody_could_read_is_not_written(tmp_path: Path) -> None:
    units = list(CODING.draft.units)
    units[0] = replace(units[0], rationale="x" * 20_001)
    with refused(InvalidContent):
        write_coding(tmp_path / "a", replace(CODING, draft=replace(CODING.draft, units=tuple(units))))
    assert list(tmp_path.iterdir()) == []


def test_a_long_article_fits(tmp_path: Path) -> None:
    body = "\n\n".join("Anna said it would rain all day, and it did. " * 3 + str(n) for n in range(2_500))
    coding = file_of(numbered(plain_draft(body)))
    write_coding(tmp_path / "a.srcoding", coding)
    assert (tmp_path / "a.srcoding").stat().st_size <= MAX_BYTES
    assert coding_in(tmp_path / "a.srcoding").draft == as_sent(coding.draft)


def test_accidents_end_in_a_coding_or_a_refusal(tmp_path: Path) -> None:
    data = json.dumps(VALUE, ensure_ascii=False).encode()
    pieces = [
        b"\0",
        b"\xff",
        b'"',
        b"[",
        b"}",
        b"-1",
        b"1e999",
        b"null",
        b"true",
        b"A9",
        b"\xed\xa0\x80",
        b"{}",
    ]
    chance = random.Random("codings")
    path = tmp_path / "a.srcoding"
    refusals: list[str] = []
    for _ in range(MUTATIONS):
        spoilt = data
        for _ in range(chance.randint(1, 3)):
            first, last = sorted(chance.randrange(len(spoilt) + 1) for _ in range(2))
            last = min(last, first + chance.choice((1, 4, 200)))
            middle = chance.choice([b"", *pieces, spoilt[first:last] * 2])
            spoilt = spoilt[:first] + middle + spoilt[last:]
        path.write_bytes(spoilt)
        try:
            coding_in(path)
        except Refusal as refusal:
            refusals.append(describe(refusal).what)
    assert all(map(str.isprintable, refusals))
    assert len(refusals) > MUTATIONS // 2
