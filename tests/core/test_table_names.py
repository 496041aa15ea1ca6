"""Tables for people who live in spreadsheets: names beside the codes, and either can be written."""

from __future__ import annotations

import csv
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from exchange_desk import ARTICLE, command, refused
from foreign_desk import keys_on_texts
from hypothesis import HealthCheck, given, settings
from key_documents import EXACT

from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.errors import InvalidContent
from secondread_core.exchange.foreign.csv_table import COLUMNS, read_csv, write_csv
from secondread_core.exchange.foreign.own_key import key_in
from secondread_core.exchange.key_file import write_key
from secondread_core.wording import describe
from secondread_resources import codebook

BOOK = codebook("en")
GERMAN = {"A3": "Meinung", "B1": "Mit Namen"}
NAMES = {
    code: tuple(dict.fromkeys((GERMAN.get(code, told["name"]), told["name"])))
    for layer in ("types", "sources")
    for code, told in BOOK[layer].items()
}
Edit = Callable[[dict[str, str]], None]


def rows_in(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def edited(path: Path, edit: Edit, row: int = 0) -> AnswerKey:
    """What a table comes to in which somebody has edited one row."""
    write_csv(path, EXACT, Article(ARTICLE, ArticleInfo("Ferry")), NAMES)
    rows = rows_in(path)
    edit(rows[row])
    out = StringIO()
    table = csv.DictWriter(out, rows[0])
    table.writeheader()
    table.writerows(rows)
    path.write_text(out.getvalue(), encoding="utf-8", newline="")
    key = key_in(read_csv(path, ARTICLE), path, NAMES)
    assert key is not None
    return key


def put(**cells: str) -> Edit:
    return lambda row: row.update(cells)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(made=keys_on_texts())
def test_a_key_comes_back_with_the_names_beside_its_codes(
    tmp_path: Path, made: tuple[AnswerKey, Article]
) -> None:
    key, article = made
    path = tmp_path / "a.csv"
    write_csv(path, key, article, NAMES)
    assert key_in(read_csv(path, article.body), path, NAMES) == key
    assert key_in(read_csv(path, article.body), path) == key


def test_every_code_has_its_name_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, EXACT, Article(ARTICLE, ArticleInfo("Ferry")), NAMES)
    rows = rows_in(path)
    columns = list(rows[0])
    for name in ("type", "source"):
        assert columns.index(f"{name}_name") == columns.index(name) + 1
        for row in rows:
            assert row[f"{name}_name"] == NAMES[row[name]][0]
    assert [column for column in columns if not column.endswith("_name")] == list(COLUMNS)


def test_a_table_without_names_is_read_with_them(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    write_csv(path, EXACT, Article(ARTICLE, ArticleInfo("Ferry")))
    assert list(rows_in(path)[0]) == list(COLUMNS)
    assert key_in(read_csv(path, ARTICLE), path, NAMES) == EXACT


@pytest.mark.parametrize("told", ["A3", "a3", "Opinion", " opinion ", "MEINUNG", "A3 Meinung", "A3  opinion"])
def test_a_type_can_be_named_as_people_read_it(told: str, tmp_path: Path) -> None:
    assert edited(tmp_path / "a.csv", put(type=told)).units[0].coding.type_code is TypeCode.OPINION


@pytest.mark.parametrize("told", ["B1", "named", "mit  namen", "B1 Named"])
def test_a_sourcing_can_be_named_as_people_read_it(told: str, tmp_path: Path) -> None:
    assert edited(tmp_path / "a.csv", put(source=told)).units[0].coding.source_code is SourceCode.NAMED


@pytest.mark.parametrize(
    ("edit", "pointer", "nearest", "told"),
    [
        (put(type="Opinon"), "/row/1/type", "A3 Meinung", "A1 Reported fact, A2 Attributed, A3 Meinung"),
        (put(type="A22"), "/row/1/type", "A2 Attributed", "A1 Reported fact"),
        (put(type="Named"), "/row/1/type", None, "A1 Reported fact"),
        (put(source="Nmaed"), "/row/1/source", "B1 Mit Namen", "B0 None needed, B1 Mit Namen"),
        (put(type="", type_name=""), "/row/1/type", "", "A1 Reported fact"),
    ],
)
def test_what_is_no_name_is_refused_with_those_there_are(
    edit: Edit, pointer: str, nearest: str | None, told: str, tmp_path: Path
) -> None:
    with refused(InvalidContent) as caught:
        edited(tmp_path / "a.csv", edit)
    refusal = caught[0]
    assert isinstance(refusal, InvalidContent)
    assert (refusal.pointer, refusal.reason) == (pointer, "unknown-value")
    assert nearest is None or refusal.nearest == nearest
    assert told in describe(refusal).what


def test_the_code_counts_and_not_the_name_beside_it(tmp_path: Path) -> None:
    assert edited(tmp_path / "a.csv", put(type_name="Opinion", source_name="what is this")) == EXACT
    named = edited(tmp_path / "a.csv", put(type="", type_name="Opinion", source="", source_name="Named"))
    assert named.units[0].coding.type_code is TypeCode.OPINION
    assert named.units[0].coding.source_code is SourceCode.NAMED


def test_the_command_writes_and_reads_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = command(capsys)
    article, key, table = tmp_path / "a.txt", tmp_path / "key.json", tmp_path / "a.csv"
    article.write_text(ARTICLE, encoding="utf-8")
    write_key(key, EXACT)
    run("key", "export", "--key", str(key), "--article", str(article), "-o", str(table))
    text = table.read_text(encoding="utf-8-sig")
    assert rows_in(table)[0]["type_name"] == BOOK["types"][rows_in(table)[0]["type"]]["name"]
    old, new = ",A3,Opinion,", ",mixed,Opinion,"
    assert old in text
    table.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = run("key", "import", str(table), "--article", str(article), "--json").value
    assert found["ours"]
    types = [str(unit.coding.type_code) for unit in EXACT]
    types[types.index("A3")] = "A5"
    assert [unit["type"] for unit in found["key"]["units"]] == types
