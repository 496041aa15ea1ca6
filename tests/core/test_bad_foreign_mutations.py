"""Accidents in foreign files end in a reading or a refusal, and the largest cost little time and memory."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from exchange_desk import ARTICLE
from foreign_desk import CAS_JSON, FIXTURES, NEWS, XMI, path_for
from key_documents import EXACT

from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article, ArticleInfo
from secondread_core.errors import Refusal
from secondread_core.exchange.foreign.formats import read_foreign, write_foreign
from secondread_core.exchange.foreign.model import MAX_BYTES, Format
from secondread_core.exchange.foreign.own_key import key_in
from secondread_core.wording import describe

formats = pytest.mark.parametrize("format_", Format)
MUTATIONS = 2_000
ODD = rb"""< > " \ [ { } ] , : ; -1 1e999 NaN null true 99999999999999999999 T1 A1 #1 E1 B9 sep= &#0;
&b; <!DOCTYPE %ID @sofa "" 0 3 999 ' = .. labels start end xmi:id= begin= uima.cas.TOP uima.cas.Sofa
uima.cas.FSArray""".split()
PIECES = [
    *ODD,
    b"\0",
    b"\r",
    b"\n",
    b"\t",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\xf0\x9f\xa6\x8a",
    b"PK\x05\x06",
]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """`data` with one to four accidents: bytes flipped, cut out, doubled, moved, or something odd put in."""
    for _ in range(chance.randint(1, 4)):
        first, last = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
        last = min(last, first + chance.choice((1, 3, 30, 3_000)))
        match chance.randrange(6):
            case 0:
                data = data[:first] + bytes([chance.randrange(256)]) + data[first + 1 :]
            case 1:
                data = data[:first] + data[last:]
            case 2:
                data = data[:last] + data[first:]
            case 3:
                data = data[:first] + chance.choice(PIECES) + data[first:]
            case 4:
                data = data[:first] + chance.choice(PIECES) + data[last:]
            case _:
                data = data[: chance.randint(first, len(data))]
    return data


@pytest.mark.parametrize("ours", [False, True], ids=["theirs", "ours"])
@formats
def test_accidents_end_in_a_reading_or_a_refusal(format_: Format, ours: bool, tmp_path: Path) -> None:
    chance = random.Random(f"{format_} {ours}")
    path = path_for(tmp_path, format_)
    fixture = FIXTURES[format_]
    if ours:
        path = tmp_path / "ours" / path.name
        path.parent.mkdir()
        units = tuple(unit for unit in EXACT.units if unit.end < 300)
        article = Article(ARTICLE[:300].rstrip(), ArticleInfo("Ferry"))
        write_foreign(path, format_, AnswerKey("k", 1, "", article.text_hash, units), article)
        fixture = path.read_bytes()
    body = ARTICLE[:300].rstrip() if ours else NEWS
    refusals, slowest = 0, 0.0
    for _ in range(MUTATIONS):
        path.write_bytes(mutated(fixture, chance))
        begun = time.process_time()
        try:
            foreign = read_foreign(path, format_, body)
            key_in(foreign, path)
            assert all(0 <= a.start < a.end <= len(foreign.text) for a in foreign.annotations)
        except Refusal as refusal:
            refusals += 1
            message = describe(refusal)
            assert message.what.isprintable()
            assert message.next_step.isprintable()
        slowest = max(slowest, time.process_time() - begun)
    assert refusals > MUTATIONS // 20
    assert slowest < 5


def large(format_: Format) -> str:
    """About as much as a format may have, and more than it needs."""
    many = range(10, 10 + 80_000)
    if format_ is Format.W3C:
        selector = {"type": "TextPositionSelector", "start": 0, "end": 4}
        item = {"type": "Annotation", "bodyValue": "x", "target": {"selector": selector}}
        return json.dumps({"type": "AnnotationPage", "items": [item] * 60_000})
    if format_ is Format.BRAT:
        return "".join(f"T{number}\tX 0 3\tPip\n" for number in many)
    if format_ is Format.DOCCANO:
        text = "word e\u0301 😀 " * 80_000
        return json.dumps(
            {"text": text, "label": [[7 * n, 7 * n + 4, "x"] for n in many]}, ensure_ascii=False
        )
    if format_ is Format.LABEL_STUDIO:
        value = {"start": 3, "end": 7, "text": "word", "labels": ["x"]}
        task = {
            "data": {"text": "😀 " + "word " * 100_000},
            "annotations": [{"result": [{"type": "labels", "value": value}] * 80_000}],
        }
        return json.dumps([task])
    if format_ is Format.CAS_JSON:
        value = json.loads(CAS_JSON)
        more = [{**value["%FEATURE_STRUCTURES"][1], "%ID": number} for number in many]
        value["%FEATURE_STRUCTURES"] = [value["%FEATURE_STRUCTURES"][0], *more[:55_000]]
        value["%VIEWS"]["_InitialView"]["%MEMBERS"] = list(many)[:55_000]
        return json.dumps(value)
    if format_ is Format.CAS_XMI:
        line = next(line for line in XMI.splitlines() if "Statement" in line)
        lines = [line.replace('xmi:id="4"', f'xmi:id="{number}"') for number in many]
        return XMI.replace(line, "\n".join(lines)).replace('"3 4"', f'"{" ".join(map(str, many))}"')
    return "sentence,label\n" + "Nobody  said why.,x\n" * 59_000


MEASURE = """
import resource, sys, time
from pathlib import Path
from secondread_core.errors import Refusal
from secondread_core.exchange.foreign.formats import read_foreign
from secondread_core.exchange.foreign.model import Format
begun = time.process_time()
found = read_foreign(Path(sys.argv[1]), Format(sys.argv[2]), sys.argv[3])
status = Path("/proc/self/status")
if status.exists():  # the system's own accounting would begin with the peak of the process we came from
    used = next(int(line.split()[1]) for line in status.read_text().splitlines() if "VmHWM" in line) // 1024
else:
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(len(found.annotations), time.process_time() - begun, used)
"""


@formats
def test_the_largest_files_take_little_time_and_memory(format_: Format, tmp_path: Path) -> None:
    path = path_for(tmp_path, format_)
    path.write_text(large(format_), encoding="utf-8")
    assert 1_000_000 < path.stat().st_size <= MAX_BYTES
    told = subprocess.run(
        [sys.executable, "-c", MEASURE, path, format_, NEWS], capture_output=True, text=True, check=True
    )
    annotations, seconds, megabytes = told.stdout.split()
    assert int(annotations) > 50_000
    assert float(seconds) < 5
    assert int(megabytes) < 300
