"""Type, colours and the page's type belong to whoever reads; what they never chose is the program's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import OpenWindow, opening, press, read

from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import Learner, add_learner
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.appearance.palettes import CONTRAST, DAY, NIGHT, Scheme
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.page.page_type import DEFAULT_TYPE, PageType, Ruler

AIRY = PageType("Andika", 52, 200, 8, Ruler.LINE)


@pytest.fixture
def wardrobe(qapp: QApplication, library: Library) -> Iterator[Wardrobe]:
    made = Wardrobe(qapp)
    made.open(library)
    yield made
    made.open(None)


@pytest.fixture
def open_window(qtbot: QtBot, library: Library) -> Iterator[OpenWindow]:
    yield from opening(qtbot, library)


@pytest.fixture
def somebody(library: Library) -> Learner:
    return add_learner(library, "Ole")


def test_everybody_has_their_own(wardrobe: Wardrobe, learner: Learner, somebody: Learner) -> None:
    wardrobe.wear_for(learner.learner_id)
    wardrobe.choose_scheme(Scheme.NIGHT)
    wardrobe.choose_scale(150)
    wardrobe.choose_type(AIRY)
    wardrobe.wear_for(somebody.learner_id)
    assert (wardrobe.scheme, wardrobe.scale, wardrobe.page_type) == (Scheme.SYSTEM, 100, DEFAULT_TYPE)
    wardrobe.choose_scheme(Scheme.CONTRAST)
    wardrobe.wear_for(learner.learner_id)
    assert (wardrobe.colours, wardrobe.scale, wardrobe.page_type) == (NIGHT, 150, AIRY)
    wardrobe.wear_for(somebody.learner_id)
    assert (wardrobe.colours, wardrobe.scale) == (CONTRAST, 100)


def test_what_was_never_chosen_is_the_programs(
    wardrobe: Wardrobe, library: Library, learner: Learner
) -> None:
    wardrobe.choose_scheme(Scheme.NIGHT)
    wardrobe.choose_type(AIRY)
    wardrobe.wear_for(learner.learner_id)
    assert (wardrobe.scheme, wardrobe.page_type) == (Scheme.NIGHT, AIRY)
    wardrobe.choose_scale(175)
    wardrobe.wear_for(None)
    assert (wardrobe.scheme, wardrobe.scale, wardrobe.page_type) == (Scheme.NIGHT, 100, AIRY)
    assert read_preference(library, PROGRAM, "scale") is None


def test_it_is_the_same_after_a_restart(qapp: QApplication, wardrobe: Wardrobe, learner: Learner) -> None:
    library = wardrobe._library
    assert library is not None
    wardrobe.wear_for(learner.learner_id)
    wardrobe.choose_type(AIRY)
    wardrobe.choose_scheme(Scheme.DAY)
    wardrobe.larger()
    library.close()
    again = open_library(library.path)
    second = Wardrobe(qapp)
    second.open(again)
    assert second.page_type == DEFAULT_TYPE
    second.wear_for(learner.learner_id)
    assert (second.page_type, second.scheme, second.scale) == (AIRY, Scheme.DAY, 110)
    second.open(None)
    again.close()


@pytest.mark.parametrize("scheme", [5, "purple", None, ["day"], {"day": 1}, True])
@pytest.mark.parametrize("scale", [0, 101, -100, 100.0, "150", True, [150], 10**30])
def test_damaged_values_are_ignored(
    wardrobe: Wardrobe, library: Library, learner: Learner, scheme: object, scale: object
) -> None:
    wardrobe.choose_scheme(Scheme.NIGHT)
    wardrobe.choose_scale(125)
    write_preference(library, learner.learner_id, "scheme", scheme)
    write_preference(library, learner.learner_id, "scale", scale)
    wardrobe.wear_for(learner.learner_id)
    assert (wardrobe.scheme, wardrobe.scale) == (Scheme.NIGHT, 125)
    assert type(wardrobe.scale) is int


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("face", 7),
        ("face", "x" * 5000),
        ("face", "An\0dika"),
        ("measure", 10_000),
        ("measure", "66"),
        ("leading", 156),
        ("leading", None),
        ("spacing", -4),
        ("spacing", 4.0),
        ("ruler", "hologram"),
        ("ruler", ["line"]),
    ],
)
def test_a_damaged_field_of_the_pages_type_leaves_the_others(
    wardrobe: Wardrobe, library: Library, learner: Learner, field: str, value: object
) -> None:
    write_preference(library, learner.learner_id, "page", {**asdict(AIRY), field: value, "unheard": 1})
    wardrobe.wear_for(learner.learner_id)
    assert wardrobe.page_type == replace(AIRY, **{field: getattr(DEFAULT_TYPE, field)})


@pytest.mark.parametrize("value", [None, 5, "Andika", [], {}])
def test_a_damaged_page_type_is_no_page_type(
    wardrobe: Wardrobe, library: Library, learner: Learner, value: object
) -> None:
    write_preference(library, learner.learner_id, "page", value)
    wardrobe.wear_for(learner.learner_id)
    assert wardrobe.page_type == DEFAULT_TYPE


def test_nothing_is_dressed_anew_for_somebody_who_wears_the_same(
    qtbot: QtBot, wardrobe: Wardrobe, learner: Learner
) -> None:
    with qtbot.assertNotEmitted(wardrobe.changed):
        wardrobe.wear_for(learner.learner_id)
    wardrobe.choose_scheme(Scheme.NIGHT)
    with qtbot.waitSignal(wardrobe.changed):
        wardrobe.wear_for(None)


def test_the_window_wears_what_its_reader_chose(
    open_window: OpenWindow, learner: Learner, somebody: Learner
) -> None:
    window = open_window(learner)
    read(window, learner)
    page = window.reading_room.page
    before = page._typesetting.body
    press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    window._wardrobe.choose_scheme(Scheme.NIGHT)
    window._wardrobe.choose_type(AIRY)
    assert page._typesetting.body > before
    assert page._typesetting.page_type == AIRY
    window.library_room.show_learner(somebody)
    assert (page._typesetting.body, page._typesetting.page_type) == (before, DEFAULT_TYPE)
    checked = [action.data() for action in window.menus.schemes.actions() if action.isChecked()]
    assert checked == [Scheme.SYSTEM]
    window.library_room.show_learner(learner)
    assert page._colours == NIGHT
    assert page._typesetting.page_type == AIRY
    assert [action.data() for action in window.menus.schemes.actions() if action.isChecked()] == [
        Scheme.NIGHT
    ]


def test_a_room_that_is_made_later_wears_it_too(open_window: OpenWindow, learner: Learner) -> None:
    window = open_window(learner)
    window._wardrobe.choose_type(AIRY)
    window._wardrobe.choose_scheme(Scheme.DAY)
    for page in (window.reading_room.page, window.report_room.page):
        assert page._typesetting.page_type == AIRY
        assert page._colours == DAY
