"""Which language and direction the letters of an article suggest."""

from __future__ import annotations

from pathlib import Path

import pytest

from secondread_core.exchange.importing import draft_from_text, read_article
from secondread_core.writing_system import guessed_direction, guessed_language


@pytest.mark.parametrize(
    ("text", "language", "direction"),
    [
        ("The council met on Monday.", "", "ltr"),
        ("Der Rat tagte am Montag.", "", "ltr"),
        ("התקיימה ישיבה ביום שני.", "he", "rtl"),
        ("اجتمع المجلس يوم الاثنين.", "ar", "rtl"),
        ("شورا روز دوشنبه گرد هم آمد و چای نوشید.", "fa", "rtl"),
        ("کونسل پیر کو ملی اور سب نے بات کی ہے۔", "ur", "rtl"),
        ("Рада зібралася в її будинку.", "uk", "ltr"),
        ("Совет собрался, и это было в понедельник, как мы и ждали.", "ru", "ltr"),
        ("Το συμβούλιο συνεδρίασε.", "el", "ltr"),
        ("理事会は月曜日に開かれた。", "ja", "ltr"),
        ("理事会星期一开会。", "zh", "ltr"),
        ("이사회가 월요일에 열렸다.", "ko", "ltr"),
        ("परिषद की बैठक सोमवार को हुई।", "hi", "ltr"),
        ("2026 — 14:30 …", "", "ltr"),
        ("", "", "ltr"),
    ],
)
def test_letters_suggest_language_and_direction(text: str, language: str, direction: str) -> None:
    assert guessed_language(text) == language
    assert guessed_direction(text) == direction


def test_a_name_in_other_letters_does_not_turn_the_page() -> None:
    text = "The paper “הארץ” wrote on Monday that the council had met."
    assert guessed_direction(text) == "ltr"
    assert guessed_language(text) == ""


ARABIC = "اجتمع المجلس\n\nهطل المطر يوم الاثنين. نام العمدة، قال كاتب في Reuters.\n"


def test_an_imported_article_carries_its_language_and_direction(tmp_path: Path) -> None:
    file = tmp_path / "council.txt"
    file.write_text(ARABIC, encoding="utf-8")
    for draft in (read_article(file), draft_from_text(ARABIC)):
        assert draft.article.info.language == "ar"
        assert draft.article.info.direction == "rtl"
    plain = draft_from_text("The council met\n\nIt rained on Monday. The mayor slept.\n")
    assert plain.article.info.language == "en"
    assert plain.article.info.direction == "ltr"
