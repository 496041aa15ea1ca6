"""How a reader likes the page set: what changes, what keeps its proportion, and that the place stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from long_article import long_article
from PySide6.QtGui import QFontInfo, QFontMetricsF
from pytestqt.qtbot import QtBot

from secondread_core.article import normalise
from secondread_core.segmentation import Kind, segment
from secondread_gui.appearance.palettes import DAY
from secondread_gui.page.decoration import PLAIN
from secondread_gui.page.page_type import DEFAULT_TYPE, LEADINGS, MEASURES, PageType
from secondread_gui.page.page_view import PageView
from secondread_gui.page.setting import BlockSetting
from secondread_gui.page.typesetting import Typesetting, text_direction

ARABIC = "قال الوزير أمس إن الجسر القديم سيغلق."


@pytest.fixture
def page(qtbot: QtBot) -> PageView:
    view = PageView(DAY, 100)
    qtbot.addWidget(view)
    view.resize(1100, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def show(page: PageView, text: str) -> list[int]:
    body = normalise(text)
    cut = segment(body)
    stops = [number for number, unit in enumerate(cut.units) if unit.asked]
    page.show_article(body, cut, lambda _unit: PLAIN, stops=stops)
    return stops


def test_the_default_is_what_it_was(qapp: object) -> None:
    plain = Typesetting(100)
    assert plain.style(Kind.PARAGRAPH).leading == pytest.approx(17 * 1.55)
    assert plain.column == pytest.approx(
        66 * QFontMetricsF(plain.style(Kind.PARAGRAPH).font).averageCharWidth()
    )


@pytest.mark.parametrize("face", ["", "No such face anywhere"])
def test_a_face_that_is_missing_gives_way_to_the_serif(qapp: object, face: str) -> None:
    ours = Typesetting(100).style(Kind.PARAGRAPH).font
    chosen = Typesetting(100, PageType(face=face)).style(Kind.PARAGRAPH).font
    assert QFontInfo(chosen).family() == QFontInfo(ours).family()


def test_a_face_is_worn_by_what_is_read_and_not_by_the_heads(qapp: object) -> None:
    plain, chosen = Typesetting(100), Typesetting(100, PageType(face="DejaVu Sans Mono"))
    for kind in (Kind.PARAGRAPH, Kind.HEADLINE, Kind.LIST_ITEM, Kind.CAPTION):
        assert chosen.style(kind).font.families()[0] == "DejaVu Sans Mono"
        assert chosen.style(kind).font.families()[1:] == plain.style(kind).font.families()
    for kind in (Kind.HEADING, Kind.BYLINE, Kind.COMMENT):
        assert chosen.style(kind).font.families() == plain.style(kind).font.families()


@pytest.mark.parametrize("leading", LEADINGS)
def test_other_kinds_keep_their_leading_in_proportion(qapp: object, leading: int) -> None:
    plain, chosen = Typesetting(100), Typesetting(100, PageType(leading=leading))
    assert chosen.style(Kind.PARAGRAPH).leading == pytest.approx(17 * leading / 100)
    grown = chosen.style(Kind.PARAGRAPH).leading / plain.style(Kind.PARAGRAPH).leading
    for kind in Kind:
        assert chosen.style(kind).leading / plain.style(kind).leading == pytest.approx(grown)


def test_a_line_holds_as_many_letters_as_the_measure_says_however_they_are_spaced(qapp: object) -> None:
    body = normalise("Head\n\n" + "the council asked who pays for the buses of the pupils " * 40)
    block = segment(body).blocks[1]
    for measure in MEASURES:
        for spacing in (0, 12):
            chosen = Typesetting(100, PageType(measure=measure, spacing=spacing))
            setting = BlockSetting(
                body, block, chosen.style(block.kind), chosen.column, text_direction("ltr")
            )
            per_line = (block.end - block.start) / setting.lines
            assert 0.85 * measure <= per_line <= 1.3 * measure


def test_spacing_widens_letters_and_blanks_more(qapp: object) -> None:
    plain, wide = (
        QFontMetricsF(Typesetting(100, PageType(spacing=spacing)).style(Kind.PARAGRAPH).font)
        for spacing in (0, 12)
    )
    letter = wide.horizontalAdvance("nn") - plain.horizontalAdvance("nn")
    blank = wide.horizontalAdvance("n n") - plain.horizontalAdvance("n n")
    assert letter == pytest.approx(2 * 17 * 0.12, abs=0.1)
    assert blank > letter * 1.5 + 1


def test_letters_that_are_joined_are_not_torn_apart(qapp: object) -> None:
    body = normalise(f"عنوان\n\n{ARABIC}")
    block = segment(body).blocks[1]
    widths = []
    for spacing in (0, 12):
        style = Typesetting(100, PageType(spacing=spacing)).style(block.kind)
        setting = BlockSetting(body, block, style, 900, text_direction("rtl"))
        word = setting.pieces(block.start, block.start + ARABIC.index(" "))
        widths.append(sum(piece.width() for piece in word))
    assert widths[0] == pytest.approx(widths[1], abs=0.5)


@pytest.mark.parametrize(
    "chosen",
    [
        PageType(measure=46),
        PageType(leading=225),
        PageType(face="DejaVu Sans", spacing=12),
        PageType(leading=135, measure=82),
    ],
)
def test_the_place_is_kept(qtbot: QtBot, page: PageView, chosen: PageType) -> None:
    """The current sentence stays where it is if it is in view, else the letter at the top of the page."""
    stops = show(page, long_article(6_000))
    page.set_current(stops[len(stops) // 2])
    before = page.unit_rect(page.current or 0).top()
    page.set_type(chosen)
    assert abs(page.unit_rect(page.current or 0).top() - before) <= 2
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 4)
    top = next(unit for unit in stops if page.unit_rect(unit).bottom() > 0)
    page.set_type(DEFAULT_TYPE)
    rect = page.unit_rect(top)
    assert rect.bottom() >= 0
    assert rect.top() <= 80
    for back in (chosen, DEFAULT_TYPE):
        page.set_type(back)
    assert abs(page.unit_rect(top).top() - rect.top()) <= 30


def test_palette_and_type_size_leave_the_type_as_it_is(page: PageView) -> None:
    show(page, "Head\n\nOne thing happened. Another did not.")
    chosen = PageType(measure=46, leading=200)
    page.set_type(chosen)
    page.dress(DAY, 150)
    assert page.page_type == chosen
    column = page.unit_rect(1).width()
    page.set_type(replace(chosen, measure=52))
    assert page.unit_rect(1).width() > column
