"""Which language a resource is read in: another lies beside English, and what it lacks is English."""

from __future__ import annotations

import importlib
import json
import shutil
from pathlib import Path
from types import ModuleType

import pytest

import secondread_resources

ENGLISH = secondread_resources.codebook()


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The package, with some German and some Brazilian Portuguese in it."""
    place = tmp_path / "translated_resources"
    shutil.copytree(Path(secondread_resources.__file__).parent, place)
    (place / "help" / "welcome.de.md").write_text("# Willkommen\n", encoding="utf-8")
    (place / "help" / "welcome.pt-BR.md").write_text("# Bem-vindo\n", encoding="utf-8")
    german = {**ENGLISH, "language": "de"}
    (place / "codebook" / "v1.de.json").write_text(json.dumps(german), encoding="utf-8")
    phrases = {"phrases": {"score.title": "Ausgewogene Punkte"}}
    (place / "report" / "v1.de.json").write_text(json.dumps(phrases), encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    return importlib.import_module("translated_resources")


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("de", "# Willkommen"),
        ("de-AT", "# Willkommen"),
        ("de_CH", "# Willkommen"),
        ("pt-BR", "# Bem-vindo"),
        ("en", "# Welcome"),
        ("en-GB", "# Welcome"),
        ("pt", "# Welcome"),
        ("xx", "# Welcome"),
    ],
)
def test_the_nearest_language_that_is_there(resources: ModuleType, language: str, title: str) -> None:
    assert resources.read_text("help/welcome.md", language).startswith(title)


def test_codebook_and_phrases_come_in_their_language(resources: ModuleType) -> None:
    assert resources.codebook("de-DE")["language"] == "de"
    assert resources.codebook("nl")["language"] == "en"
    assert resources.report_phrases("de")["score.title"] == "Ausgewogene Punkte"
    assert resources.report_phrases()["score.title"] == "Balanced score"


def test_what_a_language_lacks_is_in_english(resources: ModuleType) -> None:
    assert resources.help_pages("de") == resources.help_pages()
    assert resources.contrasts("de")["language"] == "en"
    assert resources.read_text("help/privacy.md", "de") == resources.read_text("help/privacy.md")


def test_a_resource_that_is_not_there_is_refused_in_any_language(resources: ModuleType) -> None:
    with pytest.raises(FileNotFoundError):
        resources.read_text("help/nothing.md", "de")
