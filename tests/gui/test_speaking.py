"""In whose language the window speaks: words, plurals, numbers and direction belong together."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from speaking import as_it_was

import secondread_resources
from secondread_core.errors import FileTooLarge, KeyIncomplete
from secondread_gui.application import speak
from secondread_gui.library.card_words import shelf
from secondread_gui.messages import words_for
from secondread_gui.showing.pseudo import disguise, mirror, pseudo, pseudo_words
from secondread_gui.widgets.codebook_words import CodebookWords

OURS = Path(secondread_resources.__file__).parent / "translations"
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>shelf</name>
  <message numerus="yes"><source>%Ln sentences</source><translation>{forms}</translation></message>
</context>
<context><name>refusals</name>
  <message><source>{{file}} is too large: {{size}} bytes, where at most {{limit}} can be read.</source>
    <translation>{{file}} ist zu groß: {{size}} Bytes, höchstens {{limit}} gehen.</translation></message>
</context></TS>
"""


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    with as_it_was(qapp) as app:
        yield app


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Translations into German and Arabic beside the English one."""
    shutil.copy(OURS / "secondread_en.qm", tmp_path)
    for language, forms in (("de", ("%Ln Satz", "%Ln Sätze")), ("ar", ("%Ln جملة",) * 6)):
        file = tmp_path / f"secondread_{language}.ts"
        filled = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        file.write_text(TRANSLATION.format(language=language, forms=filled), encoding="utf-8")
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([str(lrelease), "-silent", str(file)], check=True)
    return tmp_path


def sentences(count: int) -> str:
    return shelf.tr("%Ln sentences", "", count)


def test_words_plurals_numbers_and_buttons_in_german(application: QApplication, folder: Path) -> None:
    speak(application, QLocale("de_AT"), folder)
    assert sentences(1) == "1 Satz"
    assert sentences(12_345) in ("12.345 Sätze", "12\xa0345 Sätze")
    assert QLocale().name() == "de_AT"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert application.layoutDirection() is LEFT


def test_a_refusal_has_its_numbers_in_german(application: QApplication, folder: Path) -> None:
    speak(application, QLocale("de_DE"), folder)
    told = words_for(FileTooLarge(Path("a", "b.txt"), 1_234_567, 1_000_000))
    assert told.startswith("“b.txt” ist zu groß: 1.234.567 Bytes, höchstens 1.000.000 gehen.")


def test_a_report_has_its_numbers_in_the_windows_digits(application: QApplication, folder: Path) -> None:
    speak(application, QLocale("ar_EG"), folder)
    words = CodebookWords(secondread_resources.codebook()).with_phrases(secondread_resources.report_phrases())
    assert words.say("count.opinions", found=12, total=1300) == "opinions ١٢ of ١٬٣٠٠"


def test_arabic_has_its_own_digits_and_runs_from_right_to_left(
    application: QApplication, folder: Path
) -> None:
    speak(application, QLocale("ar_EG"), folder)
    assert sentences(1234) == "١٬٢٣٤ جملة"
    assert application.layoutDirection() is RIGHT


@pytest.mark.parametrize("wanted", ["fr_FR", "he_IL", "C"])
def test_where_there_is_no_translation_everything_is_english(
    application: QApplication, folder: Path, wanted: str
) -> None:
    """No Hebrew button, no digit and no direction of another language stands among English words."""
    speak(application, QLocale(wanted), folder)
    assert sentences(1) == "1 sentence"
    assert sentences(1234) == "1,234 sentences"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert application.layoutDirection() is LEFT


def test_english_keeps_the_habits_of_its_country(application: QApplication, folder: Path) -> None:
    speak(application, QLocale("en_ZA"), folder)
    assert QLocale().name() == "en_ZA"
    assert sentences(1) == "1 sentence"


# --- the language that nobody speaks ------------------------------------------------------------------------


def test_everything_that_is_translated_speaks_pseudo(application: QApplication) -> None:
    disguise(application)
    assert QObject().tr("Read {name}") == "[ŘŘéáád {name}]"
    assert "3" in sentences(3)
    assert sentences(3) != "3 sentences"
    told = words_for(KeyIncomplete(((3, "no-rationale"),)))
    assert "missing" not in told
    assert "sentence" not in told
    assert QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Shift+Z"


def test_a_mirrored_application(application: QApplication) -> None:
    mirror(application)
    assert application.layoutDirection() is RIGHT


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("&Read", "[&Rééádd]"),
        ("‹ Library", "‹ [ŁŁíbbřáářýý]"),
        ("Save…", "[ŠŠávvé]…"),
        ("%Ln of {count:,}", "[%Ln óóf {count:,}]"),
        ("PDF (*.pdf)", "[PPDFF (*.pdf)]"),
        ("✕", "✕"),
        ("{at} / {of}", "{at} / {of}"),
    ],
)
def test_what_stands_for_something_else_stays(text: str, told: str) -> None:
    assert pseudo(text) == told


@given(
    st.lists(st.sampled_from(["Sentence", "{name}", "%Ln", "&&", "missing", "a", "…", "Ctrl"]), min_size=1)
)
def test_half_as_long_again_and_every_place_is_kept(parts: list[str]) -> None:
    text = " ".join(parts)
    told = pseudo(text)
    for place in ("{name}", "%Ln", "&&"):
        assert told.count(place) == text.count(place)
    words = sum(len(part) for part in parts if part in ("Sentence", "missing", "Ctrl"))
    assert len(told) >= len(text) + words // 2


def test_the_words_of_the_resources_speak_pseudo_and_keep_their_codes() -> None:
    english = secondread_resources.codebook()
    told = pseudo_words(english)
    assert told["language"] == "en"
    assert told["types"].keys() == english["types"].keys()
    assert told["types"]["A1"]["name"] != english["types"]["A1"]["name"]
    assert told["types"]["A1"]["counter_example"]["code"] == english["types"]["A1"]["counter_example"]["code"]
