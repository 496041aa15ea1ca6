"""What holds for every text in which words are marked, and how marked words are painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from marking_desk import FAMILY, HEBREW, TEXT, Marked, marked_page
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.article import normalise
from secondread_core.graphemes import is_boundary
from secondread_core.segmentation import segment
from secondread_core.span_overlap import snap_to_words
from secondread_gui.appearance.palettes import CONTRAST, DAY, NIGHT, Colours, contrast
from secondread_gui.page.decoration import PLAIN, Decoration, Note, Tone
from secondread_gui.page.flow import PageFlow
from secondread_gui.page.typesetting import Typesetting


@pytest.fixture
def page(qtbot: QtBot) -> Marked:
    return marked_page(qtbot)


# --- laws ---------------------------------------------------------------------------------------------------

PARTS = [
    *("ab", "it's", "Q", " ", ". ", "é", "x\u0302", "3,500", "\u200b", "\u202e", "-", "(", ")", "office"),
    *("👩", FAMILY, "🇺🇦", "🤷🏽‍♀️", "🟡", "#️⃣", "𝓐", "漢字", "ไทย", "กำ"),
    *("שלום", "שָׁלוֹם", "ד", "لا", "سلام", "قَالَ", "١٢", " ", " "),
]
TEXTS = st.lists(st.sampled_from(PARTS), min_size=1, max_size=40).map(lambda parts: "x" + "".join(parts))
DIRECTIONS = st.sampled_from(["ltr", "rtl"])


def laid_out(text: str, direction: str, width: float) -> PageFlow:
    body = normalise("Head\n\n" + text.replace("\n", " "))
    cut = segment(body)
    return PageFlow(body, cut.blocks, cut.units, direction, Typesetting(), width)


@settings(max_examples=200, deadline=None)
@given(TEXTS, DIRECTIONS, st.sampled_from([140.0, 400.0]))
def test_the_middle_of_every_letter_is_that_letter(
    qapp: object, text: str, direction: str, width: float
) -> None:
    flow = laid_out(text, direction, width)
    for unit, own in enumerate(flow.units):
        setting, top = flow.setting(own.block), flow.top(own.block)
        for line in range(setting.lines):
            y = top + sum(setting.band(line, line)) / 2
            for letter in setting.letters(line):
                assert is_boundary(flow.body, letter.start)
                if not own.start <= letter.start < own.end:
                    continue
                x = (letter.left + letter.right) / 2
                assert flow.letter_near(unit, x, y) == (letter.start, letter.end)
                assert flow.unit_at(x, y) == unit


@settings(max_examples=200, deadline=None)
@given(TEXTS, DIRECTIONS)
def test_letters_stand_side_by_side_and_fill_the_line(qapp: object, text: str, direction: str) -> None:
    flow = laid_out(text, direction, 300.0)
    for block in range(len(flow.blocks)):
        setting = flow.setting(block)
        for line in range(setting.lines):
            letters = sorted(setting.letters(line), key=lambda letter: letter.left)
            for one, other in pairwise(letters):
                assert abs(one.right - other.left) < 0.6


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, direction=DIRECTIONS, data=st.data())
def test_whatever_is_dragged_gives_whole_words_of_one_sentence(
    page: Marked, text: str, direction: str, data: st.DataObject
) -> None:
    page.told.clear()
    page.put("Head\n\n" + text.replace("\n", " "), direction)
    width, height = page.viewport().width(), 200
    anywhere: Callable[[], QPoint] = lambda: QPoint(  # noqa: E731
        data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    )
    page.drag(anywhere(), anywhere())
    for unit, start, end in page.told:
        own = page.cut.units[unit]
        assert own.start <= start < end <= own.end
        assert (start, end) == _grown(
            page.body[own.start : own.end], start - own.start, end - own.start, own.start
        )


def _grown(text: str, start: int, end: int, begin: int) -> tuple[int, int] | None:
    """The span as the core makes whole words of it, and no visible character torn apart."""
    span = snap_to_words(text, (start, end))
    if span is None:
        return None
    first, last = span
    while not is_boundary(text, first):
        first -= 1
    while not is_boundary(text, last):
        last += 1
    return first + begin, last + begin


def test_the_family_and_the_flag_are_one_letter_each(page: Marked) -> None:
    page.put(TEXT)
    for sign in (FAMILY, "🇺🇦", "x\u0302"):
        point = page.point(sign)
        unit = page.unit_at(point)
        assert unit is not None
        at = page.body.index(sign)
        x, y = point.x() - page._left(), point.y() + page._scrolled()
        assert page._flow.letter_near(unit, x, y) == (at, at + len(sign))


# --- what is painted ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("colours", [DAY, NIGHT, CONTRAST], ids=["day", "night", "contrast"])
def test_marked_words_have_a_shape_that_is_seen_without_their_colour(page: Marked, colours: Colours) -> None:
    """With a highlighter that cannot be told from paper there is still a line over the words."""
    page.put(TEXT)
    page.dress(replace(colours, stroke=colours.paper), 100)
    at = page.body.index("absurd")
    point, unit = page.point("absurd"), page.unit_at(page.point("absurd"))
    assert unit is not None
    before = page.viewport().grab().toImage()
    page.strokes[unit] = ((at, at + 6),)
    after = page.viewport().grab().toImage()
    top = round(page._flow.line_extent(unit, at)[0] - page._scrolled())
    over = {after.pixelColor(point.x(), y).name() for y in range(top, top + 6)}
    assert before.copy(point.x(), top, 1, 6) != after.copy(point.x(), top, 1, 6)
    assert max(contrast(colour, colours.paper) for colour in over) >= 3
    foot = top + 18
    assert before.copy(point.x() - 9, foot, 18, 9) == after.copy(point.x() - 9, foot, 18, 9)
    for ground in (colours.paper, colours.current, colours.hover, colours.stroke):
        assert contrast(colours.muted, ground) >= 3


@pytest.mark.parametrize("window", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("text", "direction"), [(TEXT, "ltr"), (HEBREW, "rtl")])
def test_the_sides_of_the_page_go_by_the_article_and_not_by_the_window(
    page: Marked, window: Qt.LayoutDirection, text: str, direction: str
) -> None:
    """Lines begin at the article's side; the focus bar stands there, and the margin notes opposite."""
    page.setLayoutDirection(window)
    page.resize(640, 600)
    stops = page.put(text, direction)
    rect = page.unit_rect(stops[-1])
    plain = page.viewport().grab().toImage()
    decoration = Decoration(notes=(Note("source?", Tone.MISSING),))
    body, cut = page.body, page.cut
    for note in ("", "source?"):
        page.show_article(
            body,
            cut,
            lambda unit, note=note: decoration if note and unit == stops[-1] else PLAIN,
            stops=stops,
            direction=direction,
            longest_note="source?",
        )
        QApplication.processEvents()
        before, plain = plain, page.viewport().grab().toImage()
    rect = page.unit_rect(stops[-1])
    left = QRect(0, rect.top(), rect.left() - 2, rect.height())
    right = QRect(rect.right() + 3, rect.top(), page.viewport().width() - rect.right() - 3, rect.height())
    noted = left if direction == "rtl" else right
    other = right if direction == "rtl" else left
    assert plain.copy(noted) != before.copy(noted)
    assert plain.copy(other) == before.copy(other)
    page.setFocus()
    page.set_current(stops[-1], scroll=False)
    lit = page.viewport().grab().toImage()
    assert page.hasFocus() == (lit.copy(other) != plain.copy(other))
    first, last = (page._flow.setting(cut.units[stops[-1]].block).letters(0)[at] for at in (0, -1))
    assert (first.left > last.left) == (direction == "rtl")
    if direction == "rtl":
        assert first.right > rect.width() - 2
    else:
        assert first.left < 2
