"""Numbers in sentences: one thing is one thing, in the compiled translation that the program loads."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

import secondread_gui
import secondread_resources

FOLDER = Path(secondread_resources.__file__).parent / "translations"
MESSAGES = [
    (context.findtext("name", ""), message)
    for context in ElementTree.parse(FOLDER / "secondread_en.ts").getroot().iter("context")
    for message in context.iter("message")
]


@pytest.fixture(scope="module")
def translator() -> QTranslator:
    loaded = QTranslator()
    assert loaded.load("secondread_en", str(FOLDER))
    return loaded


@pytest.mark.parametrize(("context", "message"), MESSAGES)
def test_the_compiled_file_has_both_forms(
    translator: QTranslator, context: str, message: ElementTree.Element
) -> None:
    source = message.findtext("source", "")
    one, many = (form.text for form in message.iter("numerusform"))
    assert one != many
    assert translator.translate(context, source, "", 1) == one
    assert translator.translate(context, source, "", 5) == many


def test_every_sentence_with_a_number_has_its_forms() -> None:
    known = {message.findtext("source", "") for _, message in MESSAGES}
    written = set()
    for file in Path(secondread_gui.__file__).parent.rglob("*.py"):
        written |= set(re.findall(r'"([^"\n]*%n[^"\n]*)"', file.read_text(encoding="utf-8")))
    # a long sentence stands in several literals, of which one has the number
    assert [piece for piece in written if not any(piece in source for source in known)] == []
