"""The reading ruler: the lines one reads stay bright, the others step back and can still be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.article import normalise
from secondread_core.segmentation import segment
from secondread_gui.appearance.palettes import CONTRAST, DAY, NIGHT, Colours, contrast
from secondread_gui.page.decoration import PLAIN, Decoration, Note, Tone, Underline
from secondread_gui.page.page_type import PageType, Ruler
from secondread_gui.page.page_view import PageView
from secondread_gui.page.ruler import veil

PALETTES = pytest.mark.parametrize("colours", [DAY, NIGHT, CONTRAST], ids=["day", "night", "contrast"])
TEXT = (
    "A headline of the day\n\nBy Ann Moll\n\n"
    + "The council met on Monday and it went on for hours because nobody knew who pays for the bridge. " * 3
    + "Then it ended. "
    + "Afterwards the members left the hall by the side door, one by one, and none of them spoke a word. " * 3
    + "\n\nIt ends here.\n"
)


class Paints(QObject):
    """What was painted of a viewport."""

    def __init__(self, page: PageView) -> None:
        super().__init__()
        self.areas: list[QRect] = []
        page.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


@pytest.fixture
def page(qtbot: QtBot) -> PageView:
    view = PageView(DAY, 100)
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def show(page: PageView, drawn: dict[int, Decoration] | None = None) -> list[int]:
    body = normalise(TEXT)
    cut = segment(body)
    stops = [number for number, unit in enumerate(cut.units) if unit.asked]
    marks = drawn or {}
    page.show_article(body, cut, lambda unit: marks.get(unit, PLAIN), stops=stops, longest_note="source?")
    return stops


def blended(colour: str, over: QColor) -> str:
    """`over` laid on `colour`."""
    under, alpha = QColor(colour), over.alphaF()
    channels = [
        round(below * (1 - alpha) + above * alpha)
        for below, above in zip(_channels(under), _channels(over), strict=True)
    ]
    return "#{:02x}{:02x}{:02x}".format(*channels)


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def darkest(page: PageView, area: QRect) -> float:
    """The highest contrast with the paper of anything in `area` of the viewport."""
    image = page.viewport().grab(area & page.viewport().rect()).toImage()
    paper = page._colours.paper
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return max(contrast(colour, paper) for colour in seen)


def line_rect(page: PageView, unit: int, line: int = 0) -> QRect:
    """A line of a unit in the viewport."""
    own = page._segmentation.units[unit]
    setting = page._flow.setting(own.block)
    number = setting.line_of(own.start) + line
    top, bottom = setting.band(number, number)
    y = page._flow.top(own.block) - page._scrolled()
    return QRect(round(page._left()), round(top + y) + 1, round(page._flow.width), round(bottom - top) - 2)


@PALETTES
def test_what_is_veiled_can_still_be_read(colours: Colours) -> None:
    over = veil(colours)
    assert contrast(blended(colours.ink, over), colours.paper) >= 4.5
    for mark in ("opinion", "reported", "missing", "unsure", "muted", "right", "wrong"):
        assert contrast(blended(getattr(colours, mark), over), colours.paper) >= 3


@PALETTES
def test_the_veil_can_be_seen(colours: Colours) -> None:
    before = contrast(colours.ink, colours.paper)
    assert contrast(blended(colours.ink, veil(colours)), colours.paper) < 0.6 * before


@PALETTES
def test_the_lines_of_the_sentence_are_bright_and_the_others_not(page: PageView, colours: Colours) -> None:
    stops = show(page)
    page.dress(colours, 100)
    page.set_current(stops[1])
    plain = darkest(page, line_rect(page, stops[5]))
    bright = darkest(page, line_rect(page, stops[1]))
    page.set_type(PageType(ruler=Ruler.SENTENCE))
    assert darkest(page, line_rect(page, stops[1])) == pytest.approx(bright)
    assert 4.5 <= darkest(page, line_rect(page, stops[5])) < 0.7 * plain


def test_the_veil_leaves_margin_notes_and_quiet_text_alone(page: PageView) -> None:
    stops = show(page)
    show(page, {stops[-1]: Decoration(Underline.REPORTED, True, (Note("source?", Tone.MISSING),))})
    page.set_current(stops[1])
    note = line_rect(page, stops[-1]).translated(round(page._flow.width) + 10, 0)
    byline = QRect(round(page._left()), page.unit_rect(stops[0]).bottom() + 3, 300, 40)
    before = page.viewport().grab(note).toImage(), page.viewport().grab(byline).toImage()
    page.set_type(PageType(ruler=Ruler.SENTENCE))
    assert (page.viewport().grab(note).toImage(), page.viewport().grab(byline).toImage()) == before


def test_without_a_current_sentence_the_whole_page_is_bright(page: PageView) -> None:
    show(page)
    before = page.viewport().grab().toImage()
    page.set_type(PageType(ruler=Ruler.SENTENCE))
    assert page.viewport().grab().toImage() == before


def test_the_line_ruler_follows_the_pointer_and_then_the_keys(page: PageView) -> None:
    stops = show(page)
    page.set_type(PageType(ruler=Ruler.LINE))
    page.set_current(stops[1])
    first, second, far = (
        line_rect(page, stops[1]),
        line_rect(page, stops[1], 1),
        line_rect(page, stops[-1]),
    )
    bright = darkest(page, first)
    assert darkest(page, second) < 0.7 * bright
    QTest.mouseMove(page.viewport(), far.center())
    QApplication.processEvents()
    assert darkest(page, far) > darkest(page, first)
    assert darkest(page, first) < 0.7 * bright
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert darkest(page, line_rect(page, stops[2])) > darkest(page, far)
    QTest.mouseMove(page.viewport(), far.center() + QPoint(4, 0))
    QApplication.sendEvent(page, QEvent(QEvent.Type.Leave))
    assert darkest(page, far) < darkest(page, line_rect(page, stops[2]))


def test_a_moving_ruler_draws_only_the_lines_it_leaves_and_comes_to(page: PageView) -> None:
    stops = show(page)
    page.set_type(PageType(ruler=Ruler.LINE))
    page.set_current(stops[1])
    QTest.mouseMove(page.viewport(), line_rect(page, stops[1]).center())
    QApplication.processEvents()
    paints = Paints(page)
    flow = page._flow
    QTest.mouseMove(page.viewport(), line_rect(page, stops[1], 1).center())
    QApplication.processEvents()
    assert paints.areas
    assert max(area.height() for area in paints.areas) < page.viewport().height() / 2
    assert page._flow is flow


def test_another_ruler_is_no_new_layout(page: PageView) -> None:
    show(page)
    flow = page._flow
    for ruler in (Ruler.SENTENCE, Ruler.LINE, Ruler.OFF):
        page.set_type(PageType(ruler=ruler))
        assert page._flow is flow
