"""What is shown can be seen: contrast of every pair of colours that meet, and shapes beside colours."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import CONTRAST, DAY, NIGHT, Colours, Scheme, contrast
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.reading.wording import decoration_of

PALETTES = pytest.mark.parametrize("colours", [DAY, NIGHT, CONTRAST], ids=["day", "night", "contrast"])
TEXT = ("ink", "muted", "missing", "right", "wrong", "unsure", "opinion", "reported", "accent")
GROUNDS = ("paper", "window", "raised", "current", "hover")
MARKS = ("opinion", "reported", "missing", "unsure", "accent", "focus")


def test_the_measure_of_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@PALETTES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXT)
def test_text_has_a_contrast_of_four_and_a_half(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@PALETTES
@pytest.mark.parametrize("mark", MARKS)
def test_marks_have_a_contrast_of_three(colours: Colours, mark: str) -> None:
    for ground in (*GROUNDS, "stroke"):
        assert contrast(getattr(colours, mark), getattr(colours, ground)) >= 3


@PALETTES
def test_words_stay_readable_on_strokes_and_buttons(colours: Colours) -> None:
    assert contrast(colours.ink, colours.stroke) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


def test_answers_differ_in_shape_and_not_only_in_colour() -> None:
    drawn = [
        decoration_of(mark)
        for mark in (Mark(), Mark(TypeClass.REPORTED), Mark(TypeClass.OPINION), Mark(unsure=True))
    ]
    assert len({decoration.underline for decoration in drawn}) == 4
    flagged = decoration_of(Mark(flag=True))
    assert flagged.caret
    assert [note.text for note in flagged.notes] == ["source?"]


def test_palette_and_type_size_are_remembered(qapp: QApplication, library: Library) -> None:
    first = Wardrobe(qapp)
    first.open(library)
    first.choose_scheme(Scheme.NIGHT)
    first.larger()
    second = Wardrobe(qapp)
    second.open(library)
    assert (second.colours, second.scale) == (NIGHT, 110)
    second.choose_scheme(Scheme.SYSTEM)
    second.choose_scale(100)


def test_type_size_has_ends(qapp: QApplication, library: Library) -> None:
    wardrobe = Wardrobe(qapp)
    wardrobe.open(library)
    for _ in range(20):
        wardrobe.larger()
    assert wardrobe.scale == 200
    for _ in range(20):
        wardrobe.smaller()
    assert wardrobe.scale == 80
    wardrobe.choose_scale(100)


def test_what_cannot_be_remembered_is_worn_all_the_same(qapp: QApplication, library: Library) -> None:
    wardrobe = Wardrobe(qapp)
    wardrobe.open(library)
    refused: list[object] = []
    wardrobe.refused.connect(refused.append)
    library._connection.execute("PRAGMA query_only=ON")
    wardrobe.choose_scheme(Scheme.CONTRAST)
    library._connection.execute("PRAGMA query_only=OFF")
    assert wardrobe.colours == CONTRAST
    assert len(refused) == 1
    wardrobe.open(None)
