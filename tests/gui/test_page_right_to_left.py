"""An article that is read from right to left begins its lines at the right, whatever the window does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from speaking import as_it_was

from secondread_core.segmentation import segment
from secondread_gui.appearance.palettes import DAY
from secondread_gui.page.decoration import PLAIN
from secondread_gui.page.page_view import PageView
from secondread_gui.showing.pseudo import mirror

ARABIC = "اجتمع المجلس\n\nهطل المطر. نام.\n\nلا أحد يعرف.\n"
ENGLISH = "The council met\n\nIt rained. He slept.\n\nNobody knows.\n"


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    with as_it_was(qapp) as app:
        yield app


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(("body", "direction"), [(ENGLISH, "ltr"), (ARABIC, "rtl")])
def test_lines_begin_at_the_side_where_they_are_read_from(
    application: QApplication, qtbot: QtBot, mirrored: bool, body: str, direction: str
) -> None:
    if mirrored:
        mirror(application)
    page = PageView(DAY, 100)
    qtbot.addWidget(page)
    page.resize(800, 500)
    segmentation = segment(body)
    page.show_article(body, segmentation, lambda _unit: PLAIN, stops=(1, 2, 3), direction=direction)
    page.show()
    image = page.viewport().grab().toImage()
    ground = QColor(DAY.paper)
    right_to_left = direction == "rtl"
    for unit in (0, 3):  # a headline and a paragraph of one short line each
        rect = page.unit_rect(unit)
        inked = [
            x
            for x in range(image.width())
            for y in range(rect.top(), min(rect.bottom(), image.height()))
            if abs(QColor(image.pixelColor(x, y)).lightness() - ground.lightness()) > 60
        ]
        from_left, from_right = min(inked) - rect.left(), rect.right() - max(inked)
        assert (from_right < from_left) == right_to_left
        assert min(from_left, from_right) < 12
