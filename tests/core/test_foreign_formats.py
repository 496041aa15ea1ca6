"""Files of other programs, written by hand after each format's own description, are read as meant."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from exchange_desk import ARTICLE, refused
from foreign_desk import (
    ANN,
    BAKER,
    CAS_JSON,
    DOCCANO,
    LABEL_STUDIO,
    NEWS,
    SILLY,
    TABLE,
    TYPES,
    W3C,
    XMI,
    as_lines,
    at,
    at16,
)
from key_documents import EXACT

from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.errors import ExtraMissing, OtherFileThere
from secondread_core.exchange.foreign import cas
from secondread_core.exchange.foreign.brat import brat_settings, read_brat, write_brat
from secondread_core.exchange.foreign.cas import read_cas_json, read_cas_xmi, write_cas_json, write_cas_xmi
from secondread_core.exchange.foreign.csv_table import read_csv, write_csv
from secondread_core.exchange.foreign.doccano import read_doccano
from secondread_core.exchange.foreign.formats import format_of, write_foreign
from secondread_core.exchange.foreign.label_studio import (
    label_studio_settings,
    read_label_studio,
    write_label_studio,
)
from secondread_core.exchange.foreign.model import Annotation, Foreign
from secondread_core.exchange.foreign.w3c import read_w3c, write_w3c


def said(foreign: Foreign) -> list[tuple[str, str, dict[str, str]]]:
    """Words, label and attributes of every annotation."""
    return [(foreign.text[a.start : a.end], a.label, dict(a.attributes)) for a in foreign.annotations]


def kept(tmp_path: Path, name: str, data: bytes | str) -> Path:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_web_annotations(tmp_path: Path) -> None:
    foreign = read_w3c(kept(tmp_path, "a.jsonld", W3C), NEWS)
    assert said(foreign) == [
        (BAKER, "Reported fact", {}),
        (SILLY, "Opinion", {"commenting": "A prize can't be silly."}),
        ("Nobody", "http://scheme.example/labels#Vague", {}),
    ]
    assert foreign.left_out == {"targets without a selector": 1}


def test_web_annotations_in_every_container(tmp_path: Path) -> None:
    one = json.loads(W3C)["items"][0]
    page = {"type": "AnnotationPage", "items": [one]}
    for document in (one, [one], page, {"type": "AnnotationCollection", "total": 1, "first": page}):
        foreign = read_w3c(kept(tmp_path, "a.jsonld", json.dumps(document)), NEWS)
        assert len(foreign.annotations) == 1


def test_a_quotation_is_believed_before_a_position(tmp_path: Path) -> None:
    one = json.loads(W3C)["items"][0]
    one["target"]["selector"][1] = {"type": "TextPositionSelector", "start": 0, "end": 3}
    twice = f"{SILLY} Sure. {NEWS}"
    foreign = read_w3c(kept(tmp_path, "a.jsonld", json.dumps(one)), twice)
    assert foreign.annotations[0].start == twice.rindex(SILLY)  # its surroundings fit, the position does not
    one["target"]["selector"][0] |= {"prefix": "", "suffix": ""}
    foreign = read_w3c(kept(tmp_path, "a.jsonld", json.dumps(one)), twice)
    assert foreign.annotations[0].start == 0  # of equally good places the nearest to the position


def test_what_we_write_for_the_web_has_what_the_recommendation_demands(tmp_path: Path) -> None:
    write_w3c(tmp_path / "a.jsonld", EXACT, Article(ARTICLE, ArticleInfo("Ferry")))
    page = json.loads((tmp_path / "a.jsonld").read_text())
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    prefixes = page["@context"][1]
    assert page["type"] == "AnnotationPage"
    names = {"id", "type", "motivation", "body", "target"}
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert all(name in names or name.partition(":")[0] in prefixes for name in item)
        quote, position = item["target"]["selector"]
        assert ARTICLE[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in ARTICLE
        assert set(item["body"]) == {"type", "value", "purpose", "format"}
    ids = [item["id"] for item in page["items"]]
    assert len(set(ids)) == len(ids)


def test_brat(tmp_path: Path) -> None:
    kept(tmp_path, "a.txt", NEWS)
    foreign = read_brat(kept(tmp_path, "a.ann", ANN))
    reference = {"Reference": "Registry:17"}
    assert said(foreign) == [
        ("baker", "Person", reference | {"part": "1 of 2"}),
        ("Ina Ohm", "Person", reference | {"part": "2 of 2"}),
        ("won", "Winning", {"Certain": "Yes", "Negated": "true"}),
        (SILLY, "Opinion", {"AnnotatorNotes": "silly is a judgement"}),
    ]
    assert foreign.left_out == {"relations": 1, "equivalences": 1}


@pytest.mark.parametrize("mark_counts", [False, True])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("counted_as", [1, 2])
def test_brat_with_line_ends_of_windows(
    counted_as: int, mark: str, mark_counts: bool, tmp_path: Path
) -> None:
    """Some programs count CRLF as the two characters it is, some read it as one."""
    text = NEWS.replace("\n", "\r\n")
    start = at(SILLY, text if counted_as == 2 else NEWS)[0]
    start += len(mark) * mark_counts
    kept(tmp_path, "a.txt", mark + text)
    foreign = read_brat(kept(tmp_path, "a.ann", f"T1\tX {start} {start + len(SILLY)}\t{SILLY}\r\n"))
    assert said(foreign) == [(SILLY, "X", {})]
    assert foreign.text == NEWS


@pytest.mark.parametrize(("name", "beside"), [("a.ann", "a.txt"), ("a.xmi", "TypeSystem.xml")])
def test_what_lies_beside_is_not_written_over(name: str, beside: str, tmp_path: Path) -> None:
    article = Article(ARTICLE, ArticleInfo("Ferry"))
    format_ = format_of(tmp_path / name)
    write_foreign(tmp_path / name, format_, EXACT, article)
    write_foreign(tmp_path / name, format_, EXACT, article)  # the same may be there
    (tmp_path / name).unlink()
    for other in (b"", b"mine", ARTICLE.replace("\n", "\r\n").encode() * 9):
        (tmp_path / beside).write_bytes(other)
        with refused(OtherFileThere) as caught:
            write_foreign(tmp_path / name, format_, EXACT, article)
        assert caught[0].path == tmp_path / beside  # type: ignore[attr-defined]
        assert (tmp_path / beside).read_bytes() == other
        assert not (tmp_path / name).exists()


def test_what_we_write_for_brat_keeps_to_its_grammar(tmp_path: Path) -> None:
    write_brat(tmp_path / "a.ann", EXACT, Article(ARTICLE, ArticleInfo("Ferry")))
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    lines = (tmp_path / "a.ann").read_text(encoding="utf-8").splitlines()
    names = [line.split("\t")[0] for line in lines]
    assert len(set(names)) == len(names)
    assert [line for line in lines if len(line.split("\t")) != (2 if line[0] == "A" else 3)] == []
    for line in lines:
        if line[0] == "T":
            _, where, quoted = line.split("\t")
            label, _, offsets = where.partition(" ")
            assert label in brat_settings()
            stretches = [tuple(map(int, piece.split())) for piece in offsets.split(";")]
            assert " ".join(text[start:end] for start, end in stretches) == quoted
            assert not any("\n" in text[start:end] for start, end in stretches)
        else:
            assert line.split("\t")[1].split(" ")[1] in names


def test_doccano_in_all_its_shapes(tmp_path: Path) -> None:
    foreign = read_doccano(kept(tmp_path, "a.jsonl", DOCCANO))
    assert said(foreign) == [
        ("Ina Ohm", "Person", {}),
        (SILLY, "Opinion", {}),
        ("rained 🌧", "Weather", {}),
        ("all day", "Time", {}),
        ("Shame on them!", "Opinion", {}),
    ]
    assert foreign.left_out == {"comments": 1, "relations": 1}
    assert foreign.text.startswith(f"{NEWS}\n\nIt rained")


def test_doccano_for_intents_and_slots(tmp_path: Path) -> None:
    line = {"text": "Fly to Brome", "entities": [[7, 12, "PLACE"]], "cats": ["flight"]}
    foreign = read_doccano(kept(tmp_path, "a.jsonl", as_lines(line)))
    assert said(foreign) == [("Fly to Brome", "flight", {}), ("Brome", "PLACE", {})]


def test_label_studio(tmp_path: Path) -> None:
    foreign = read_label_studio(kept(tmp_path, "a.json", LABEL_STUDIO))
    assert said(foreign) == [
        (NEWS, "News/Prizes", {}),
        (SILLY, "Opinion", {"sure": "very", "note": "see the guide"}),
    ]
    assert foreign.left_out == {"relations": 1, "predictions": 1}


def test_label_studio_before_1_4_counted_utf_16_and_before_1_0_said_completions(tmp_path: Path) -> None:
    tasks = json.loads(LABEL_STUDIO)
    for result in tasks[0]["annotations"][1]["result"][:2]:
        result["value"] |= dict(zip(("start", "end"), at16(SILLY), strict=True))
    tasks[0]["completions"] = tasks[0].pop("annotations")
    foreign = read_label_studio(kept(tmp_path, "a.json", json.dumps(tasks)))
    assert said(foreign)[1][:2] == (SILLY, "Opinion")


@pytest.mark.parametrize("with_offsets", [True, False])
def test_label_studio_on_a_page(with_offsets: bool, tmp_path: Path) -> None:
    value: dict[str, Any] = {
        "start": "/p[1]/text()[1]", "end": "/p[1]/text()[1]", "startOffset": 0, "endOffset": 19,
        "text": SILLY, "hypertextlabels": ["Opinion"],
    }  # fmt: skip
    if with_offsets:
        value["globalOffsets"] = {"start": 11, "end": 30}
    result = [{"id": "x", "type": "hypertextlabels", "from_name": "l", "to_name": "h", "value": value}]
    head = "<html><head><title>no</title></head>"
    page = f"{head}<body><h1>Pip &amp; Co.</h1>\n\n<p>{SILLY} <b>No.</b></p></body></html>"
    task = {"data": {"h": page}, "annotations": [{"result": result}]}
    foreign = read_label_studio(kept(tmp_path, "a.json", json.dumps(task)))
    assert said(foreign) == [(SILLY, "Opinion", {})]
    assert foreign.text == f"Pip & Co.\n\n{SILLY} No."


def test_what_we_write_for_label_studio_uses_the_tags_of_its_settings(tmp_path: Path) -> None:
    write_label_studio(tmp_path / "a.json", EXACT, Article(ARTICLE, ArticleInfo("Ferry")))
    (task,) = json.loads((tmp_path / "a.json").read_text())
    interface = label_studio_settings()
    for result in task["annotations"][0]["result"]:
        assert f'name="{result["from_name"]}" toName="{result["to_name"]}"' in interface
        value = result["value"]
        for word in value.get("labels", []) + value.get("choices", []):
            assert f'value="{word}"' in interface
        assert ARTICLE[value["start"] : value["end"]] == value["text"] or result["type"] == "textarea"


@pytest.mark.parametrize("kind", ["beside", "zip", "json"])
def test_inception(kind: str, tmp_path: Path) -> None:
    if kind == "zip":
        path = tmp_path / "a.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as container:
            container.writestr("article.xmi", XMI)
            container.writestr("TypeSystem.xml", TYPES)
    elif kind == "beside":
        kept(tmp_path, "TypeSystem.xml", TYPES)
        path = kept(tmp_path, "a.xmi", XMI)
    else:
        path = kept(tmp_path, "a.json", CAS_JSON)
    foreign = read_cas_json(path) if kind == "json" else read_cas_xmi(path)
    assert said(foreign) == [(SILLY, "Statement", {"kind": "Opinion"})]
    assert foreign.left_out == ({} if kind == "json" else {"tokens and sentences": 1})


def test_what_we_write_is_accepted_by_the_package_for_uima(tmp_path: Path) -> None:
    """Its own reader finds our types where its offsets, converted by itself, put them."""
    import cassis

    body = normalise(f"{NEWS}\n\n{ARTICLE}")
    key = EXACT.__class__("k", 1, "", "", tuple(unit for unit in EXACT.units if unit.end < len(body)))
    write_cas_json(tmp_path / "a.json", key, Article(body, ArticleInfo("t")))
    write_cas_xmi(tmp_path / "a.xmi", key, Article(body, ArticleInfo("t")))
    types = cassis.load_typesystem(tmp_path / "TypeSystem.xml")
    for read in (
        cassis.load_cas_from_json((tmp_path / "a.json").read_text(encoding="utf-8")),
        cassis.load_cas_from_xmi(tmp_path / "a.xmi", typesystem=types),
    ):
        units = read.select("secondread.Unit")
        assert [(unit.begin, unit.end, unit.code) for unit in units] == [
            (unit.start, unit.end, unit.coding.type_code) for unit in key.units
        ]
        assert units[0].get_covered_text() == body[key.units[0].start : key.units[0].end]


def test_without_the_package_the_option_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cas, "find_spec", lambda _: None)
    for run in (
        lambda: read_cas_json(kept(tmp_path, "a.json", CAS_JSON)),
        lambda: write_cas_xmi(tmp_path / "b.xmi", EXACT, Article(ARTICLE, ArticleInfo("t"))),
    ):
        with refused(ExtraMissing) as caught:
            run()
        assert caught[0].extra == "cas"  # type: ignore[attr-defined]


def test_the_package_is_loaded_only_for_its_formats() -> None:
    found = "bool({'cassis', 'lxml'} & set(sys.modules))"
    code = f"import sys, secondread_core.exchange.foreign.formats; sys.exit({found})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_tables(separator: str, encoding: str, tmp_path: Path) -> None:
    table = TABLE if separator == ";" else f"sep={separator}\r\n" + TABLE.replace(f"{BAKER};", f'"{BAKER}";')
    table = (
        table
        if separator == ";"
        else table.replace(";", separator).replace(f"very{separator} very", "very; very")
    )
    foreign = read_csv(kept(tmp_path, "a.csv", table.encode(encoding)), NEWS)
    assert said(foreign) == [
        ("Pip wins.", "Headline", {"sure?": "yes"}),
        (BAKER, "Reported fact", {}),
        (SILLY, "Opinion", {"sure?": 'very; very "sure"'}),
    ]


def test_no_cell_of_a_table_is_a_formula(tmp_path: Path) -> None:
    body = normalise("=1+1 is two.\n\n-3 is not. @all! +4? '=5")
    write_csv(tmp_path / "a.csv", key_of(body), Article(body, ArticleInfo("t")))
    import csv

    rows = list(csv.reader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [
        cell for row in rows for cell in row if cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t"))
    ] == []


def key_of(body: str) -> Any:
    from exchange_desk import key_for_text

    return key_for_text(body)


def test_offsets_move_with_the_text_when_it_is_normalised(tmp_path: Path) -> None:
    """Decomposed letters, line ends of Windows, a byte order mark: the words stay the words."""
    raw = "\ufeffCafe\u0301 ope\u0301ra.\r\n\r\nNai\u0308ve a\u0323\u0302 words, ﾊﾞ ok."
    wanted = ["Cafe\u0301", "ope\u0301ra", "Nai\u0308ve", "a\u0323\u0302", "ok"]
    labels = [[raw.index(word), raw.index(word) + len(word), word] for word in wanted]
    foreign = read_doccano(kept(tmp_path, "a.jsonl", as_lines({"text": raw, "label": labels})))
    assert foreign.text == normalise(raw)
    assert [foreign.text[a.start : a.end] for a in foreign.annotations] == [
        normalise(word) for word in wanted
    ]
    assert Annotation(0, 1, "a") == Annotation(0, 1, "a", place="/x")
    assert at("Pip") == at16("Pip")
