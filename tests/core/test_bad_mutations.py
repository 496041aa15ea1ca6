"""Two thousand seeded mutations of every kind of file: something valid, or a refusal; never anything else."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from exchange_desk import ARTICLE, docx, paragraph, styled
from key_documents import ANSWERS, EXACT, PORTABLE

from secondread_core.errors import Refusal
from secondread_core.exchange.answers_file import marks_for, read_answers
from secondread_core.exchange.docx import pieces_of_docx
from secondread_core.exchange.importing import read_article
from secondread_core.exchange.key_file import key_to_json, read_key
from secondread_core.wording import describe

MUTATIONS = 2_000
TEXT = "\n\n".join(ARTICLE.split("\n\n")[:5])
HEAD = "<!DOCTYPE html><title>Ferry</title><nav>Home</nav><h1>Ferry stays</h1><ul><li>a</ul>"
FIXTURES: dict[str, bytes] = {
    "text.txt": TEXT.encode(),
    "utf16.txt": TEXT.encode("utf-16"),
    "page.html": f"{HEAD}<p>{TEXT[60:400]}</p><q>x</q>".encode(),
    "notes.md": f"---\ntitle: x\n---\n# Ferry\n\n{TEXT[50:400]}\n\n- *a* [b](c)\n1. `d`\n\n> e\n".encode(),
    "word.docx": docx(
        paragraph("Ferry", styled("Titel")) + paragraph(TEXT[50:400]) + paragraph("x", styled("Eigene"))
    ),
    "body.xml": f"{paragraph('Ferry', styled('Titel'))}{paragraph(TEXT[50:200])}<w:tbl/>".encode(),
    "key.json": json.dumps(key_to_json(EXACT) | {"units": key_to_json(EXACT)["units"][:4]}).encode(),
    "portable.json": json.dumps(
        key_to_json(PORTABLE) | {"units": key_to_json(PORTABLE)["units"][:4]}
    ).encode(),
    "answers.json": json.dumps(ANSWERS).encode(),
}
READERS: dict[str, Callable[[Path], object]] = {
    "key.json": read_key,
    "portable.json": read_key,
    "answers.json": lambda path: marks_for(read_answers(path), EXACT, ARTICLE),
}
ODD = rb"""< > " \ [[[[[[[[[[[[[[[[[[[[[[[[[[[[[ { } ] , : -1 1e999 NaN null true 99999999999999999999
</p> <!-- &#0; &#xD800; &b; <w:p> </w:t> <w:tbl> xmlns:w="" """.split()
PIECES = [
    *ODD,
    b"\0",
    b"\r",
    b"\x1b",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",
    b"PK\x05\x06",
]


def read_body(path: Path) -> object:
    """What a Word document would be with this as its body; a zip would notice most accidents by itself."""
    return pieces_of_docx(docx(path.read_bytes().decode("latin-1")), path)


READERS["body.xml"] = read_body


def mutated(data: bytes, chance: random.Random) -> bytes:
    """`data` with one to four accidents: bytes flipped, cut out, doubled, moved, or something odd put in."""
    for _ in range(chance.randint(1, 4)):
        at, end = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
        end = min(end, at + chance.choice((1, 3, 30, 3_000)))
        match chance.randrange(6):
            case 0:
                data = data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
            case 1:
                data = data[:at] + data[end:]
            case 2:
                data = data[:end] + data[at:]
            case 3:
                data = data[:at] + chance.choice(PIECES) + data[at:]
            case 4:
                data = data[:at] + chance.choice(PIECES) + data[end:]
            case _:
                data = data[:at]
    return data


@pytest.mark.parametrize("name", FIXTURES)
def test_accidents_end_in_a_reading_or_a_refusal(name: str, tmp_path: Path) -> None:
    chance = random.Random(name)
    path = tmp_path / name
    read = READERS.get(name, read_article)
    path.write_bytes(FIXTURES[name])
    read(path)  # unharmed it can be read
    refused, slowest = 0, 0.0
    for _ in range(MUTATIONS):
        data = mutated(FIXTURES[name], chance)
        path.write_bytes(data)
        begun = time.process_time()
        try:
            read(path)
        except Refusal as refusal:
            refused += 1
            message = describe(refusal)
            assert message.what.isprintable()
            assert message.next_step.isprintable()
        slowest = max(slowest, time.process_time() - begun)
        assert path.read_bytes() == data
    assert refused > MUTATIONS // 20
    assert slowest < 5
