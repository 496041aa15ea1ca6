"""The files for translators: they hold every text of the window, and the compiled ones are theirs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from said import Text, asked_for, bare_numbers, untranslated

import secondread_gui
import secondread_resources
from secondread_core.wording import sentences

PROJECT = Path(__file__).resolve().parents[2]
FOLDER = Path(secondread_resources.__file__).parent / "translations"
WINDOW = Path(secondread_gui.__file__).parent
SOURCES = sorted(WINDOW.rglob("*.py"))
PASSING_ON = {WINDOW / "messages.py", WINDOW / "words.py", WINDOW / "showing" / "pseudo.py"}
"""Sources that translate what others have written."""
FOR_MAKERS = {WINDOW / "__main__.py", *(WINDOW / "showing").glob("*.py")}
"""The command line, and what runs without a reader."""


def messages(file: Path) -> list[tuple[str, ElementTree.Element]]:
    """(context, message) for all messages in a file for translators."""
    return [
        (context.findtext("name", ""), message)
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def offered() -> set[Text]:
    """Every text that the template offers to translators."""
    return {
        Text(context, message.findtext("source", ""), message.get("numerus") == "yes")
        for context, message in messages(FOLDER / "secondread.ts")
    }


@pytest.fixture(scope="module")
def translator() -> QTranslator:
    loaded = QTranslator()
    assert loaded.load("secondread_en", str(FOLDER))
    return loaded


def test_every_number_has_its_forms_in_the_compiled_file(translator: QTranslator) -> None:
    english = messages(FOLDER / "secondread_en.ts")
    plurals = {(text.context, text.text) for text in offered() if text.plural}
    assert plurals == {(context, message.findtext("source", "")) for context, message in english}
    for context, message in english:
        source = message.findtext("source", "")
        one, many = (form.text for form in message.iter("numerusform"))
        assert one, f"{context}: {source} has no English forms in secondread_en.ts"
        assert translator.translate(context, source, "", 1) == one
        assert translator.translate(context, source, "", 5) == many


def test_a_number_is_written_as_the_language_writes_it() -> None:
    for _, message in messages(FOLDER / "secondread_en.ts"):
        for text in (
            message.findtext("source", ""),
            *(form.text or "" for form in message.iter("numerusform")),
        ):
            assert "%n" not in text, f"%Ln has the digits and the groups of the language: {text}"


def test_bringing_them_up_to_date_changes_nothing(tmp_path: Path) -> None:
    for file in FOLDER.iterdir():
        shutil.copy(file, tmp_path)
    tool = PROJECT / "packaging" / "translations.py"
    subprocess.run([sys.executable, str(tool), "--folder", str(tmp_path)], check=True)
    changed = [
        file.name for file in tmp_path.iterdir() if file.read_bytes() != (FOLDER / file.name).read_bytes()
    ]
    assert changed == [], "`make translations` brings them up to date"


def test_another_language_is_begun_with_every_text(tmp_path: Path) -> None:
    tool = PROJECT / "packaging" / "translations.py"
    shutil.copy(FOLDER / "secondread.ts", tmp_path)
    subprocess.run([sys.executable, str(tool), "--folder", str(tmp_path), "--language", "pl"], check=True)
    polish = messages(tmp_path / "secondread_pl.ts")
    assert len(polish) == len(messages(FOLDER / "secondread.ts"))
    assert {len(list(message.iter("numerusform"))) for _, message in polish} == {0, 3}
    assert (tmp_path / "secondread_pl.qm").is_file()


@pytest.mark.parametrize(
    "file", [file for file in SOURCES if file not in PASSING_ON], ids=lambda file: file.stem
)
def test_translators_are_offered_every_text_that_asks_for_it(file: Path) -> None:
    """Read by Python itself: whatever lupdate does not understand would be missing without a word."""
    assert set(asked_for(file)) - offered() == set()


def test_translators_are_offered_the_sentences_for_refusals() -> None:
    told = {text.text for text in offered() if text.context == "refusals"}
    assert told == set(sentences())


@pytest.mark.parametrize(
    "file", [file for file in SOURCES if file not in FOR_MAKERS], ids=lambda file: file.stem
)
def test_nothing_is_shown_untranslated(file: Path) -> None:
    assert untranslated(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "file", [file for file in SOURCES if file not in FOR_MAKERS], ids=lambda file: file.stem
)
def test_numbers_are_written_in_the_windows_language(file: Path) -> None:
    assert bare_numbers(file.read_text(encoding="utf-8")) == []


def test_a_number_that_escapes_its_language_would_be_found() -> None:
    assert bare_numbers('self.tr("{count} open").format(count=left)') == ["count=left"]
    assert bare_numbers('self.tr("{count} open").format(count=number_words(left), name=name)') == []


@pytest.mark.parametrize(
    "source",
    [
        'QLabel("Sentences")',
        'self.page.setToolTip("What is this?")',
        'menu.addAction(f"Remove {name}")',
        'layout.addRow(QLabel("Type" if fine else "Class"), field)',
        'words = "the whole of the sentence"',
        'box.setText(self.tr("One") + " and two")',
    ],
)
def test_a_text_that_escapes_translation_would_be_found(source: str) -> None:
    assert untranslated(source) != []


@pytest.mark.parametrize(
    "source",
    [
        'QLabel(self.tr("Sentences"))',
        '"""About the whole module."""',
        'button.setText("✕")',
        "menu.addAction(name)",
    ],
)
def test_what_is_translated_or_has_no_words_is_left_alone(source: str) -> None:
    assert untranslated(source) == []
