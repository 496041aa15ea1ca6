"""Wrong files of every kind: one message that says what and where, and the library is what it was."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from bringing_desk import TITLE, BringingDesk, bringing_desk, everything
from foreign_desk import BESIDE, FIXTURES, NEWS, TABLE
from key_documents import put
from pytestqt.qtbot import QtBot

from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting.finishing import key_from_draft
from secondread_core.exchange.coding_file import CodingFile, coding_to_json
from secondread_core.exchange.foreign.model import Format
from secondread_core.exchange.key_file import key_to_json
from secondread_core.portable_key import portable
from secondread_gui.keyfiles.kinds import Own, endings
from secondread_gui.keyfiles.mapping_dialog import MappingDialog

Kind = Own | Format
KINDS: list[Kind] = [*Format, Own.KEY, Own.PORTABLE, Own.CODING]
JSON_KINDS: list[Kind] = [
    Format.W3C,
    Format.DOCCANO,
    Format.LABEL_STUDIO,
    Format.CAS_JSON,
    Own.KEY,
    Own.PORTABLE,
    Own.CODING,
]
kinds = pytest.mark.parametrize("kind", KINDS)
json_kinds = pytest.mark.parametrize("kind", JSON_KINDS)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[BringingDesk]:
    yield from bringing_desk(qtbot, tmp_path / "library.db")


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> dict[Own, dict[str, Any]]:
    """A file of each kind of ours, of one complete coding."""
    from authoring_desk import code_all

    from secondread_core.segmentation import segment
    from secondread_core.session.authoring import begin_coding
    from secondread_core.store.articles import add_article
    from secondread_core.store.database import open_library

    library = open_library(tmp_path_factory.mktemp("ours") / "library.db")
    article = Article(NEWS, ArticleInfo(TITLE))
    drafting = begin_coding(library, add_article(library, article, segment(NEWS), None), "Ana")
    code_all(drafting)
    draft = drafting.draft
    library.close()
    key = key_from_draft(draft, "k", 1, TITLE, article.text_hash)
    return {
        Own.KEY: key_to_json(key),
        Own.PORTABLE: key_to_json(portable(key, NEWS)),
        Own.CODING: coding_to_json(CodingFile(article, draft, "", "Ana")),
    }


def place(folder: Path, kind: Kind) -> Path:
    """Where a file of that kind is to be, with what lies beside it."""
    if isinstance(kind, Format) and kind in BESIDE:
        name, content = BESIDE[kind]
        (folder / name).write_text(content, encoding="utf-8")
    return folder / f"a{endings(kind)[0]}"


def good(kind: Kind, ours: dict[Own, dict[str, Any]]) -> bytes:
    return FIXTURES[kind] if isinstance(kind, Format) else json.dumps(ours[kind]).encode()


def refused(desk: BringingDesk, path: Path, *told: str) -> str:
    """Bring `path`, which has to be refused with a message that has every word of `told`."""
    before = everything(desk.library)
    before_files = sorted(file.name for file in path.parent.iterdir())
    desk.messages.clear()
    desk.bring(path)
    message = desk.messages.text
    assert message
    assert message.isprintable()
    assert desk.dialogs() == []
    assert not desk.messages._action.isVisible()
    for words in told:
        assert words in message, message
    assert everything(desk.library) == before
    assert sorted(file.name for file in path.parent.iterdir()) == before_files
    return message


# --- any file ---------------------------------------------------------------------------------------------


@kinds
def test_any_file(kind: Kind, desk: BringingDesk, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    path = place(folder, kind)
    name = f"“{path.name}”"
    refused(desk, path, name)  # gone between choosing and reading
    path.touch()
    refused(desk, path, name, "empty")
    path.unlink()
    path.mkdir()
    refused(desk, path, name)
    path.rmdir()
    os.mkfifo(path)
    refused(desk, path, name)
    path.unlink()
    path.symlink_to(path)
    refused(desk, path, name)
    path.unlink()
    path.symlink_to("/dev/zero")
    refused(desk, path, name)
    path.unlink()
    with path.open("wb") as file:
        file.write(b'{"format": "secondread-key"')
        file.truncate(5_000_000_000)
    refused(desk, path, name)
    path.unlink()
    chance = random.Random(f"{kind}")
    for content in (
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 9,
        b"GIF89a" + bytes(range(256)),
        chance.randbytes(3_000),
    ):
        path.write_bytes(content)
        refused(desk, path)


@kinds
def test_a_file_cut_short(
    kind: Kind, desk: BringingDesk, tmp_path: Path, ours: dict[Own, dict[str, Any]]
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    path = place(folder, kind)
    data = good(kind, ours)
    path.write_bytes(data[: len(data) * 2 // 3] + (b"\0" if kind in (Format.CSV, Format.BRAT) else b""))
    refused(desk, path)


@pytest.mark.parametrize("name", ["two words", "🦊 ключ مفتاح", "x" * 240, "line\nbreak", "%s {0} &amp;"])
@kinds
def test_a_file_with_an_odd_name_is_read(
    kind: Kind, name: str, desk: BringingDesk, tmp_path: Path, ours: dict[Own, dict[str, Any]]
) -> None:
    folder = tmp_path / "one" / ("y" * 100) / ("z" * 100)
    folder.mkdir(parents=True)
    template = place(folder, kind)
    path = template.with_name(f"{name}{template.suffix}")
    if kind is Format.BRAT:
        shutil.move(folder / "a.txt", path.with_suffix(".txt"))
    path.write_bytes(good(kind, ours))
    desk.bring(path)
    assert desk.dialogs() or desk.authors(), desk.messages.text


@kinds
def test_an_ending_that_nobody_reads(
    kind: Kind, desk: BringingDesk, tmp_path: Path, ours: dict[Own, dict[str, Any]]
) -> None:
    path = tmp_path / "files" / "a.docx"
    path.parent.mkdir()
    path.write_bytes(good(kind, ours))
    refused(desk, path, "“a.docx”", ".srcoding", ".jsonl")


# --- JSON -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a": NaN}',
        '{"a": -Infinity}',
        '{"a": 1e999}',
        '{"a": ' + "7" * 5_000 + "}",
        '{"a": 1, "a": 2}',
        r'{"a": "\ud800"}',
        '{"a": "\0"}',
        '{"a": ',
        "null",
        "7",
        "[7]",
        "{}",
    ],
    ids=lambda text: text[:16].replace("\0", "NUL"),
)
@json_kinds
def test_bad_json(kind: Kind, text: str, desk: BringingDesk, tmp_path: Path) -> None:
    path = tmp_path / "files" / f"a{endings(kind)[0]}"
    path.parent.mkdir()
    marks = {Format.CAS_JSON: '{"%TYPES": 1, "x": ', Own.KEY: '{"format": "secondread-key", "x": '}
    marks[Own.PORTABLE] = '{"format": "secondread-portable-key", "x": '
    opening = marks.get(kind, "")
    path.write_text(f"{opening}{text}{'}' if opening else ''}", encoding="utf-8")
    refused(desk, path, f"“{path.name}”")


@json_kinds
def test_a_byte_order_mark_is_accepted(
    kind: Kind, desk: BringingDesk, tmp_path: Path, ours: dict[Own, dict[str, Any]]
) -> None:
    path = place(tmp_path, kind)
    path.write_bytes(b"\xef\xbb\xbf" + good(kind, ours))
    desk.bring(path)
    assert desk.dialogs() or desk.authors(), desk.messages.text


# --- keys -------------------------------------------------------------------------------------------------

Change = Callable[[dict[str, Any]], object]
MILLION = [{"start": 0, "end": 1, "label": ""}] * 210
CASES: list[tuple[str, Change, tuple[str, ...]]] = [
    ("an unknown type", put("units/2/type", "A22"), ("units 3, type", *TypeCode, "“A2” was meant")),
    ("an unknown source", put("units/2/source", "B11"), ("units 3, source", *SourceCode, "“B1” was meant")),
    ("a bool for a number", put("version", True), ("version",)),
    ("a later version", put("version", 9), ("later version",)),
    ("another format", put("format", "secondread-pack"), ("secondread-pack",)),
    ("an unknown member", put("units/1/colour", "red"), ("units 2, colour",)),
    ("no list of units", put("units", 7), ("units",)),
    ("too many marked words", put("units/0/spans", MILLION), ("units 1, spans",)),
]


@pytest.mark.parametrize(("change", "told"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("kind", [Own.KEY, Own.PORTABLE, Own.CODING])
def test_bad_keys(
    kind: Own,
    change: Change,
    told: tuple[str, ...],
    desk: BringingDesk,
    tmp_path: Path,
    ours: dict[Own, dict[str, Any]],
) -> None:
    value = json.loads(json.dumps(ours[kind]))
    change(value)
    path = tmp_path / "files" / f"a{endings(kind)[0]}"
    path.parent.mkdir()
    path.write_text(json.dumps(value), encoding="utf-8")
    refused(desk, path, f"“{path.name}”", *told)


TWICE = [{"start": 11, "end": 20, "label": "a"}, {"start": 15, "end": 22, "label": "b"}]


@pytest.mark.parametrize("kind", [Own.KEY, Own.CODING])
@pytest.mark.parametrize(
    ("change", "told"),
    [
        (put("units/2/start", 40), "units 3"),
        (put("units/3/end", 99_999), "units 4"),
        (put("units/1/end", 11), "units 2, end"),
        (put("units/1/spans", TWICE), "units 2, spans 2"),
        (put("units/1/spans", [{"start": 1, "end": 4, "label": "a"}]), "units 2, spans 1, start"),
    ],
    ids=["over one another", "past the end", "empty", "words over one another", "words elsewhere"],
)
def test_bad_offsets(
    kind: Own,
    change: Change,
    told: str,
    desk: BringingDesk,
    tmp_path: Path,
    ours: dict[Own, dict[str, Any]],
) -> None:
    value = json.loads(json.dumps(ours[kind]))
    change(value)
    path = tmp_path / "files" / f"a{endings(kind)[0]}"
    path.parent.mkdir()
    path.write_text(json.dumps(value), encoding="utf-8")
    refused(desk, path, f"“{path.name}”", told)


def test_a_million_units(desk: BringingDesk, tmp_path: Path, ours: dict[Own, dict[str, Any]]) -> None:
    path = tmp_path / "files" / "a.json"
    path.parent.mkdir()
    value = json.dumps(ours[Own.KEY] | {"units": []})
    path.write_text(value.replace('"units": []', '"units": [' + ",".join(["{}"] * 1_000_000) + "]"))
    refused(desk, path, "a.json", "1000000")


# --- tables -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Reported fact;\r\n", "Reported fact\r\n", "row 3"),
        ("Reported fact;\r\n", "Reported\0fact;\r\n", "row 3"),
        ('"What a silly prize!";', '"What a silly prize!;', "row 4"),
        ("Reported fact;\r\n", f"{'x' * 131_073};\r\n", "row 3"),
        ("Sentence;", "Notes;", "row 1"),
        ("The 🦊 baker", "A 🦊 baker", "A 🦊 baker"),
    ],
    ids=["ragged", "nul", "quotation mark", "cell", "header", "words that are not there"],
)
def test_bad_tables(old: str, new: str, told: str, desk: BringingDesk, tmp_path: Path) -> None:
    path = tmp_path / "files" / "a.csv"
    path.parent.mkdir()
    assert old in TABLE
    path.write_text(TABLE.replace(old, new, 1), encoding="utf-8", newline="")
    refused(desk, path, "“a.csv”", told)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_tables_with_other_separators_are_read(separator: str, desk: BringingDesk, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"sentence{separator}label\nNobody said why.{separator}Vague\n", encoding="utf-8")
    desk.bring(path)
    assert [row.term for row in desk.dialog(MappingDialog).rows] == ["Vague"]


# --- and of every kind, accidents -------------------------------------------------------------------------


@kinds
def test_accidents_end_in_a_question_a_coding_or_a_message(
    kind: Kind, desk: BringingDesk, tmp_path: Path, ours: dict[Own, dict[str, Any]]
) -> None:
    chance = random.Random(f"window {kind}")
    path = place(tmp_path, kind)
    data = good(kind, ours)
    refusals = 0
    for _ in range(25):
        at = chance.randrange(len(data))
        path.write_bytes(data[:at] + chance.choice([b"\0", b"{", b'"', b"9", b"\xff", b""]) + data[at + 1 :])
        before = everything(desk.library)
        desk.messages.clear()
        desk.bring(path)
        assert desk.messages.text or desk.dialogs()
        if not desk.dialogs() and not desk.messages._action.isVisible():
            refusals += 1
            assert everything(desk.library) == before
        for dialog in desk.dialogs():
            dialog.close()
        if desk.messages._action.isVisible():
            desk.messages.act()
        assert desk.authors() == []
    assert refusals
