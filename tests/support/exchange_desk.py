"""Articles, documents, keys and commands for the tests of what comes in from files, all invented."""

from __future__ import annotations

import io
import json
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from secondread_core.__main__ import main
from secondread_core.answer_key import AnswerKey, Certificate, Coding, KeyUnit, LabelledSpan
from secondread_core.article import text_hash
from secondread_core.codebook import Content, Skill, SourceCode, TypeCode
from secondread_core.errors import Refusal
from secondread_core.exchange.brought_files import read_brought
from secondread_core.exchange.coding_file import CodingFile
from secondread_core.exchange.importing import Draft
from secondread_core.portable_key import fingerprinted
from secondread_core.segmentation import DEFAULT_ROLE, segment

ARTICLE = "\n\n".join(
    (
        "Ferry stays in port while two towns argue",
        "By Marta Quill",
        "The ferry between Aldhaven and Brome did not sail on Tuesday, the harbour office said. It is the"
        " third week without a crossing.",
        "“We’ll mend the engine ourselves,” said Ina Rohl, who runs the café at the pier."
        " “Nobody else will.”",
        "What the towns want",
        "Brome’s mayor, Mr. T. Okafor, wants a new boat, which is absurd for a town of 2.5 thousand people."
        " Experts doubt that it would pay.",
        "• A new boat would cost 4.1 million, according to the county.\n• Repairs would take until Nov. 3.",
        "It is the worst idea since the bridge!",
        "Share this",
        "Leave a Reply\n",
    )
)
"""Seventeen or so units of every kind, curly quotes, an abbreviation, decimals, a list, furniture."""

WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = (
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="Aufzhlung"><w:name w:val="List Bullet"/></w:style>'
    '<w:style w:styleId="Eigene"><w:name w:val="My own"/><w:basedOn w:val="berschrift2"/></w:style>'
)


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of a Word document; `properties` is XML."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def styled(name: str) -> str:
    """The properties of a paragraph in the style with that id."""
    return f'<w:pStyle w:val="{name}"/>'


def docx(
    body: str,
    styles: str | None = STYLES,
    head: str = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    others: Iterable[tuple[str, str]] = (),
) -> bytes:
    """A Word document with `body` as the XML of its paragraphs."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr("[Content_Types].xml", "<Types/>")
        if styles is not None:
            container.writestr("word/styles.xml", f"<w:styles {WORDS}>{styles}</w:styles>")
        for name, content in others:
            container.writestr(name, content)
        container.writestr(
            "word/document.xml", f"{head}<w:document {WORDS}><w:body>{body}</w:body></w:document>"
        )
    return data.getvalue()


def key_for_text(body: str, key_id: str = "ferry", authors: tuple[str, ...] = ("one", "two")) -> AnswerKey:
    """A key for the units of a normalised `body` that can be published."""
    units = []
    for number, unit in enumerate(segment(body).units):
        opinion = number % 3 == 2
        word = body[unit.start : unit.end].split()[0]
        coding = Coding(
            TypeCode.OPINION if opinion else TypeCode.ATTRIBUTED,
            SourceCode.MISSING if number % 4 == 1 else SourceCode.NAMED,
            content=None if opinion else Content.CLAIM,
            accept=frozenset({TypeCode.MIXED}) if opinion else frozenset(),
            role=DEFAULT_ROLE[unit.kind],
            rationale=f"Why number {number}?",
            skills=(Skill.WRITER_JUDGEMENT if opinion else Skill.ATTRIBUTED_CLAIM,),
            spans=(LabelledSpan(unit.start, unit.start + len(word), "loaded"),) if opinion else (),
        )
        units.append(KeyUnit(unit.start, unit.end, coding))
    certificate = Certificate(authors, len(units), alpha_class=0.8, interval_class=(0.5, 1.0))
    key = AnswerKey(key_id, 2, "Ferry", text_hash(body), tuple(units), certificate=certificate)
    return fingerprinted(key, body)


@dataclass(frozen=True)
class Told:
    """What a command said and returned."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The JSON on stdout."""
        return json.loads(self.out)


def command(capsys: pytest.CaptureFixture[str]) -> Callable[..., Told]:
    """Run the headless command in this process."""

    def run(*arguments: str | Path) -> Told:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Told(code, captured.out, captured.err)

    return run


@contextmanager
def refused(*types: type[Refusal], within: float = 5.0) -> Iterator[list[Refusal]]:
    """The block raises one of `types` (exactly that type) within `within` seconds of processor time."""
    caught: list[Refusal] = []
    begun = time.process_time()
    with pytest.raises(Refusal) as raised:
        yield caught
    assert time.process_time() - begun < within
    assert type(raised.value) in types, repr(raised.value)
    caught.append(raised.value)


def outcome(read: Callable[[], Draft], within: float = 5.0) -> Draft | Refusal:
    """What reading comes to, a draft or a refusal, within `within` seconds of processor time."""
    begun = time.process_time()
    try:
        result: Draft | Refusal = read()
    except Refusal as refusal:
        result = refusal
    assert time.process_time() - begun < within
    return result


def coding_in(path: Path) -> CodingFile:
    """The coding in our own file at `path`, as it is brought in."""
    found = read_brought(path, "")
    assert isinstance(found, CodingFile)
    return found
