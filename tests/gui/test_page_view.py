"""The page as a widget: moving between sentences, drawing only what is seen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from long_article import long_article
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.article import normalise
from secondread_core.segmentation import segment
from secondread_gui.appearance.palettes import DAY
from secondread_gui.page.decoration import PLAIN, Decoration, Note, Tone, Underline
from secondread_gui.page.page_view import PageView

TEXT = "A headline\n\nBy Ann Moll\n\nOne thing happened. Another did not. A third will.\n\nIt ends here.\n"


@pytest.fixture
def page(qtbot: QtBot) -> PageView:
    view = PageView(DAY, 100)
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def show(page: PageView, text: str = TEXT, decorations: dict[int, Decoration] | None = None) -> list[int]:
    body = normalise(text)
    segmentation = segment(body)
    stops = [number for number, unit in enumerate(segmentation.units) if unit.asked]
    drawn = decorations or {}
    page.show_article(
        body, segmentation, lambda unit: drawn.get(unit, PLAIN), stops=stops, longest_note="source?"
    )
    return stops


def test_keys_step_over_what_is_not_asked(page: PageView) -> None:
    stops = show(page)
    visited = []
    page.current_changed.connect(visited.append)
    for _ in range(len(stops) + 2):
        QTest.keyClick(page, Qt.Key.Key_Down)
    assert visited == stops
    QTest.keyClick(page, Qt.Key.Key_Up)
    assert page.current == stops[-2]
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert page.current == stops[0]


def test_a_click_on_words_tells_their_sentence_and_beside_them_none(qtbot: QtBot, page: PageView) -> None:
    stops = show(page)
    rect = page.unit_rect(stops[1])
    with qtbot.waitSignal(page.unit_clicked) as clicked:
        QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(30, 10))
    assert clicked.args == [stops[1]]
    with qtbot.assertNotEmitted(page.unit_clicked):
        QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def test_a_mark_is_painted_where_its_sentence_is_and_nowhere_else(page: PageView) -> None:
    stops = show(page)
    before = page.viewport().grab().toImage()
    drawn = {stops[1]: Decoration(Underline.REPORTED, notes=(Note("source?", Tone.MISSING),))}
    show(page, decorations=drawn)
    after = page.viewport().grab().toImage()
    marked, other = page.unit_rect(stops[1]), page.unit_rect(stops[4])
    assert before.copy(marked) != after.copy(marked)
    assert before.copy(other) == after.copy(other)


CROWDED = (
    "A headline\n\nOne thing. Another. A third.\n\nIt ends.\n\nNo. Yes. No. It does not end here at all.\n"
)


def noted(stops: list[int], *texts: str) -> dict[int, Decoration]:
    return {unit: Decoration(notes=tuple(Note(text, Tone.MISSING) for text in texts)) for unit in stops}


def lines_in_margin(page: PageView) -> int:
    """How many lines of notes can be told from each other. They are of letters without ups and downs, which
    leave a gap to the next line."""
    image = page.viewport().grab().toImage()
    right = max(page.unit_rect(unit).right() for unit in range(len(page._segmentation.units))) + 16
    inked = [
        any(
            image.pixelColor(x, y) != image.pixelColor(image.width() - 1, y) for x in range(right, right + 60)
        )
        for y in range(image.height())
    ]
    return sum(now and not before for before, now in pairwise([False, *inked]))


def test_notes_of_neighbours_never_stand_on_each_other(page: PageView) -> None:
    stops = show(page, CROWDED)
    assert len(stops) == 9
    show(page, CROWDED, noted(stops, "mmm", "nnn"))
    assert lines_in_margin(page) == 18


def test_notes_that_are_pushed_down_are_drawn_again_too(page: PageView) -> None:
    stops = show(page, CROWDED)
    show(page, CROWDED, noted(stops, "mmm", "nnn"))
    QApplication.processEvents()
    painted: list[QRegion] = []
    listening = _Listening(painted)
    page.viewport().installEventFilter(listening)
    page.refresh([stops[1]])
    QApplication.processEvents()
    (region,) = painted
    beside = QPoint(page.viewport().width() - 20, page.unit_rect(stops[4]).center().y())
    assert region.contains(beside), "the paragraph below"


class _Listening(QObject):
    """Keeps the regions of paint events."""

    def __init__(self, painted: list[QRegion]) -> None:
        super().__init__()
        self._painted = painted

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self._painted.append(event.region())
        return False


def test_the_current_sentence_is_always_in_view(page: PageView) -> None:
    stops = show(page, long_article(6_000))
    for unit in (stops[-1], stops[0], stops[len(stops) // 2]):
        page.set_current(unit)
        assert page.viewport().rect().contains(page.unit_rect(unit).center())


def test_a_long_article_is_set_only_where_it_is_seen(page: PageView) -> None:
    show(page, long_article(100_000))
    assert len(page._flow._settings) < 60
    assert not page._flow.measured


def test_the_place_is_kept_while_the_rest_is_measured(qtbot: QtBot, page: PageView) -> None:
    stops = show(page, long_article(60_000))
    page.set_current(stops[len(stops) // 2])
    before = page.unit_rect(page.current).top()
    qtbot.waitUntil(lambda: page._flow.measured, timeout=30_000)
    assert abs(page.unit_rect(page.current).top() - before) <= 3


def test_an_article_of_nothing_but_a_headline(page: PageView) -> None:
    stops = show(page, "Only a headline")
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert page.current == stops[0]
