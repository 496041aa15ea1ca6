"""Wrong files of every foreign format are refused with one typed error that says where."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from exchange_desk import ARTICLE, refused
from foreign_desk import ANN, BESIDE, FIXTURES, NEWS, SILLY, TYPES, XMI, at, path_for
from key_documents import EXACT, put

from secondread_core import errors
from secondread_core.article import Article, ArticleInfo
from secondread_core.errors import FileMissing, InvalidContent, InvalidJson, InvalidTable, Refusal
from secondread_core.exchange.foreign.formats import ENDINGS, format_of, read_foreign, write_foreign
from secondread_core.exchange.foreign.model import MAX_BYTES, Format
from secondread_core.exchange.foreign.own_key import key_in
from secondread_core.wording import describe

formats = pytest.mark.parametrize("format_", Format)


def read(path: Path, format_: Format) -> Any:
    foreign = read_foreign(path, format_, NEWS)
    return key_in(foreign, path) or foreign


@formats
def test_any_file(format_: Format, tmp_path: Path) -> None:
    path = path_for(tmp_path, format_)

    def refusal_of(*types: type[Refusal]) -> None:
        with refused(*types) as caught:
            read(path, format_)
        assert caught[0].path == path  # type: ignore[attr-defined]

    refusal_of(FileMissing)
    path.touch()
    refusal_of(errors.FileEmpty)
    path.unlink()
    path.mkdir()
    refusal_of(errors.NotARegularFile)
    path.rmdir()
    os.mkfifo(path)
    refusal_of(errors.NotARegularFile)
    path.unlink()
    path.symlink_to(path)
    refusal_of(errors.NotARegularFile)
    path.unlink()
    with path.open("wb") as file:
        file.write(b"{")
        file.truncate(5_000_000_000)
    refusal_of(errors.FileTooLarge)
    path.unlink()
    for content in (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 9, b"GIF89a" + bytes(range(256)), os.urandom(3_000)):
        path.write_bytes(content)
        with refused(*TYPED):
            read(path, format_)


TYPED = tuple(
    cls
    for cls in vars(errors).values()
    if isinstance(cls, type) and issubclass(cls, Refusal) and cls is not Refusal
)


def test_what_should_lie_beside_is_named(tmp_path: Path) -> None:
    for format_, (name, _) in BESIDE.items():
        path = path_for(tmp_path, format_)
        (tmp_path / name).unlink()
        path.write_bytes(FIXTURES[format_])
        with refused(FileMissing) as caught:
            read(path, format_)
        assert caught[0].path == tmp_path / name  # type: ignore[attr-defined]


@pytest.mark.parametrize("format_", [Format.W3C, Format.DOCCANO, Format.LABEL_STUDIO, Format.CAS_JSON])
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
def test_bad_json(format_: Format, text: str, reason: str, tmp_path: Path) -> None:
    path = path_for(tmp_path, format_)
    before = "" if format_ is not Format.DOCCANO else json.dumps({"text": "x"}) + "\n"
    path.write_text(before + text)
    with refused(InvalidJson) as caught:
        read(path, format_)
    refusal = caught[0]
    assert isinstance(refusal, InvalidJson)
    assert (refusal.reason, refusal.path, refusal.line) == (reason, path, 1 + bool(before))


@formats
def test_a_byte_order_mark_is_accepted(format_: Format, tmp_path: Path) -> None:
    path = path_for(tmp_path, format_)
    path.write_bytes(b"\xef\xbb\xbf" + FIXTURES[format_])
    assert read(path, format_).annotations


Spoil = Callable[[Any], object]
SELECTOR = "/items/0/target/selector"
POSITION = {"type": "TextPositionSelector", "start": 9}
RESULT = "/0/annotations/1/result/0"
VALUE = f"{RESULT}/value"
MEMBERS = "%VIEWS/_InitialView/%MEMBERS"
SUPER = "%TYPES/webanno.custom.Statement/%SUPER_TYPE"
STATEMENT = "/%FEATURE_STRUCTURES/1"
JSON_CASES: list[tuple[Format, Spoil, str, str]] = [
    (Format.W3C, put("items/0", 7), "/items/0/type", "format"),
    (Format.W3C, put("items", {}), "/items", "type"),
    (Format.W3C, put(f"{SELECTOR}/0/exact", "What a silly price!"), f"{SELECTOR}/0/exact", "quotation"),
    (Format.W3C, put(f"{SELECTOR}/0/exact", 7), f"{SELECTOR}/0/exact", "type"),
    (Format.W3C, put(f"{SELECTOR}/1/start", True), f"{SELECTOR}/1/start", "type"),
    (Format.W3C, put(SELECTOR, POSITION | {"end": 9}), f"{SELECTOR}/end", "range"),
    (Format.W3C, put(SELECTOR, POSITION | {"end": 999}), f"{SELECTOR}/end", "range"),
    (Format.W3C, put(SELECTOR, {"type": "XPathSelector"}), f"{SELECTOR}/type", "unknown-value"),
    (Format.W3C, put("items/0/body", [7]), "/items/0/body/0", "type"),
    (Format.LABEL_STUDIO, put(f"{VALUE}/end", 999), f"{VALUE}/end", "range"),
    (Format.LABEL_STUDIO, put(f"{VALUE}/start", -1), f"{VALUE}/start", "range"),
    (Format.LABEL_STUDIO, put(f"{VALUE}/start", True), f"{VALUE}/start", "type"),
    (Format.LABEL_STUDIO, put(f"{VALUE}/end", 3), f"{VALUE}/end", "range"),
    (Format.LABEL_STUDIO, put(f"{VALUE}/text", "Nobody said"), VALUE, "quotation"),
    (Format.LABEL_STUDIO, put(f"{VALUE}/labels", 7), f"{VALUE}/labels", "type"),
    (Format.LABEL_STUDIO, put(RESULT, 7), RESULT, "type"),
    (Format.LABEL_STUDIO, put("0/data", {}), "/0/data/text", "missing"),
    (Format.LABEL_STUDIO, put("0/annotations/1", {}), "/0/annotations/1/result", "missing"),
    (Format.CAS_JSON, put(f"{STATEMENT}/end", 999), f"{STATEMENT}/end", "range"),
    (Format.CAS_JSON, put(f"{STATEMENT}/begin", 16), f"{STATEMENT}/begin", "grapheme"),
    (Format.CAS_JSON, put(f"{STATEMENT}/end", 0), f"{STATEMENT}/end", "range"),
    (Format.CAS_JSON, put(f"{STATEMENT}/begin", None), f"{STATEMENT}/begin", "type"),
    (Format.CAS_JSON, put(f"{STATEMENT}/%ID", 1), f"{STATEMENT}/%ID", "duplicate"),
    (Format.CAS_JSON, put(f"{STATEMENT}/%TYPE", "x.Y"), f"{STATEMENT}/%TYPE", "unknown-value"),
    (Format.CAS_JSON, put(f"{STATEMENT}/@sofa", 9), f"{STATEMENT}/@sofa", "unknown-value"),
    (Format.CAS_JSON, put(MEMBERS, [9]), f"/{MEMBERS}/0", "unknown-value"),
    (Format.CAS_JSON, put(SUPER, "webanno.custom.Statement"), "", "format"),
    (Format.CAS_JSON, put(SUPER, "no.Where"), "", "format"),
    (Format.CAS_JSON, put("%TYPES", []), "/%TYPES", "type"),
]  # fmt: skip
LINE_CASES: list[tuple[Format, str, str, str, str]] = [
    (Format.BRAT, "\tOpinion", "\tOpi nion", "/line/0", "format"),
    (Format.BRAT, SILLY, "What a silly price!", "/line/0", "quotation"),
    (Format.BRAT, f"{at(SILLY)[0]} {at(SILLY)[1]}", f"{at(SILLY)[1]} {at(SILLY)[0]}", "/line/0", "range"),
    (Format.BRAT, f"{at(SILLY)[0]} {at(SILLY)[1]}", "0 9999", "/line/0", "range"),
    (Format.BRAT, "T2\tPerson", "T1\tPerson", "/line/1", "duplicate"),
    (Format.BRAT, "Negated T3", "Negated T9", "/line/5", "unknown-value"),
    (Format.BRAT, "N1\t", "Q1\t", "/line/6", "unknown-value"),
    (Format.BRAT, "#1\tAnnotatorNotes T1\tsilly", "#1 AnnotatorNotes T1 silly", "/line/7", "format"),
    (Format.DOCCANO, '"start_offset": 3', '"start_offset": -3', "/line/1/entities/0/start_offset", "range"),
    (Format.DOCCANO, '"end_offset": 19', '"end_offset": 99', "/line/1/entities/1/end_offset", "range"),
    (Format.DOCCANO, '"end_offset": 11', '"end_offset": 3', "/line/1/entities/0/end", "range"),
    (Format.DOCCANO, '"start_offset": 3', '"start_offset": true', "/line/1/entities/0/start_offset", "type"),
    (Format.DOCCANO, '"label": ["Opinion"]', '"label": [7]', "/line/2/label/0", "type"),
    (Format.DOCCANO, '"text": "Shame', '"txt": "Shame', "/line/2/text", "missing"),
    (Format.CAS_XMI, 'kind="Opinion"/>', 'kind="Opinion">', "/line/7", "format"),
    (
        Format.CAS_XMI,
        'Statement xmi:id="4" sofa="1"',
        'Statement xmi:id="4" sofa="2"',
        "/line/4/sofa",
        "unknown-value",
    ),
    (Format.CAS_XMI, 'members="3 4"', 'members="3 5"', "/line/6/members", "unknown-value"),
    (Format.CAS_XMI, "<xmi:XMI", "<!DOCTYPE x [<!ENTITY a 'b'>]><xmi:XMI", "/line/1", "format"),
    (Format.CAS_XMI, "custom:Statement", "custom:Stament", "", "format"),
    (Format.CAS_XMI, 'xmi:id="4"', 'xmi:id="3"', "/line/4/id", "duplicate"),
    (Format.CSV, BAKER_ROW := "Reported fact;\r\n", "Reported fact\r\n", "3", "ragged"),
    (Format.CSV, BAKER_ROW, "Reported\0fact;\r\n", "3", "nul"),
    (Format.CSV, f'"{SILLY}";', f'"{SILLY};', "4", "quotation-mark"),
    (Format.CSV, f'"{SILLY}";', f'"{SILLY}"x;', "4", "quotation-mark"),
    (Format.CSV, BAKER_ROW, f"{'x' * 131_073};\r\n", "3", "cell"),
    (Format.CSV, "Sentence;", "Notes;", "1", "header"),
    (Format.CSV, "Sure?", "Label", "1", "header"),
    (Format.CSV, "The 🦊 baker", "A 🦊 baker", "/row/2/sentence", "quotation"),
]


@pytest.mark.parametrize(("format_", "spoil", "pointer", "reason"), JSON_CASES)
def test_what_is_wrong_in_json_is_named(
    format_: Format, spoil: Spoil, pointer: str, reason: str, tmp_path: Path
) -> None:
    value = json.loads(FIXTURES[format_])
    spoil(value)
    check_refused(format_, json.dumps(value), pointer, reason, tmp_path)


@pytest.mark.parametrize(("format_", "old", "new", "pointer", "reason"), LINE_CASES)
def test_what_is_wrong_in_a_line_is_named(
    format_: Format, old: str, new: str, pointer: str, reason: str, tmp_path: Path
) -> None:
    text = FIXTURES[format_].decode()
    assert old in text
    check_refused(format_, text.replace(old, new, 1), pointer, reason, tmp_path)


def check_refused(format_: Format, text: str, place: str, reason: str, folder: Path) -> None:
    path = path_for(folder, format_)
    path.write_text(text, encoding="utf-8", newline="")
    with refused(InvalidContent, InvalidTable) as caught:
        read(path, format_)
    refusal: Any = caught[0]
    found = str(refusal.row) if isinstance(refusal, InvalidTable) else refusal.pointer
    assert (found, refusal.reason, refusal.path) == (place, reason, path)
    message = describe(refusal)
    assert "a.a" in message.what or "a." in message.what
    assert "{" not in message.what + message.next_step


def test_the_nearest_is_offered(tmp_path: Path) -> None:
    path = path_for(tmp_path, Format.BRAT)
    start, end = at(SILLY)
    path.write_text(ANN.replace(f"{start} {end}", f"{start - 2} {end - 2}", 1), encoding="utf-8")
    with refused(InvalidContent) as caught:
        read(path, Format.BRAT)
    assert caught[0].nearest == f"{start} {end}"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("format_", "old", "new", "nearest"),
    [
        (Format.W3C, '"secondread:role": "headline"', '"secondread:role": "headlin"', "headline"),
        (Format.BRAT, "Source T1 B1", "Source T1 Bb1", "B1"),
        (Format.CSV, ",headline,", ",Headlines,", "headline"),
        (Format.DOCCANO, '"A2"', '"A22"', "A2"),
        (Format.LABEL_STUDIO, '"A2"', '"A22"', "A2"),
        (Format.CAS_JSON, '"code": "A2"', '"code": "A22"', "A2"),
        (Format.CAS_XMI, 'code="A2"', 'code="A22"', "A2"),
    ],
)  # fmt: skip
def test_a_code_of_ours_that_somebody_spoilt_is_refused_where_it_stands(
    format_: Format, old: str, new: str, nearest: str, tmp_path: Path
) -> None:
    path = tmp_path / f"a{ENDINGS[format_][0]}"
    write_foreign(path, format_, EXACT, Article(ARTICLE, ArticleInfo("Ferry")))
    text = path.read_text(encoding="utf-8").replace(": ", ": ")
    assert old in text, text[:900]
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with refused(InvalidContent) as caught:
        key_in(read_foreign(path, format_, ARTICLE), path)
    refusal = caught[0]
    assert isinstance(refusal, InvalidContent)
    assert (refusal.reason, refusal.nearest) == ("unknown-value", nearest)
    assert refusal.pointer
    assert not refusal.pointer.startswith("/units")


def test_a_zip_that_is_no_export(tmp_path: Path) -> None:
    import zipfile

    path = tmp_path / "a.zip"

    def zip_of(*entries: tuple[str, str | bytes]) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as container:
            for name, content in entries:
                container.writestr(name, content)

    zip_of(("../../evil.xmi", XMI), ("TypeSystem.xml", TYPES))  # the name is never used as one
    assert read(path, Format.CAS_XMI).annotations
    assert [file.name for file in tmp_path.iterdir()] == ["a.zip"]
    for entries, expected in (
        ([("a.xmi", XMI)], errors.FileDamaged),
        ([("TypeSystem.xml", TYPES)], errors.ContentMismatch),
        ([("a.xmi", XMI), ("b.xmi", XMI), ("TypeSystem.xml", TYPES)], errors.ContentMismatch),
        ([("a.xmi", b"0" * (MAX_BYTES + 1)), ("TypeSystem.xml", TYPES)], errors.FileTooLarge),
    ):
        zip_of(*entries)
        with refused(expected):
            read(path, Format.CAS_XMI)
    zip_of(("a.xmi", XMI), ("TypeSystem.xml", TYPES))
    data = path.read_bytes()
    for cut in range(0, len(data), 37):
        path.write_bytes(data[:cut])
        with refused(*TYPED):
            read(path, Format.CAS_XMI)
    assert format_of(path) is Format.CAS_XMI
