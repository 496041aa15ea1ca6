"""Titles and names that run the other way keep their signs together, inside a line that runs ours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from speaking import as_it_was

from secondread_gui.showing.pseudo import mirror
from secondread_gui.widgets.elided_label import ElidedLabel
from secondread_gui.words import isolated

ENGLISH = "Putin points out what everybody knew long before the talks"
ARABIC = "اجتمع المجلس يوم الاثنين في المدينة القديمة وقال العمدة إنه نام"


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    with as_it_was(qapp) as app:
        yield app


def test_only_what_runs_against_the_window_stands_alone(application: QApplication) -> None:
    assert isolated(ENGLISH) == ENGLISH
    assert isolated("2026!") == "2026!"
    assert isolated(ARABIC) == f"\u2068{ARABIC}\u2069"
    mirror(application)
    assert isolated(ARABIC) == ARABIC
    assert isolated("She left.") == "\u2068She left.\u2069"


def ink_of_the_ends(label: ElidedLabel) -> tuple[int, int]:
    """How high the ink stands above the line at the left and at the right end: "…" keeps to the line."""
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)

    def tallest(columns: range) -> int:
        rows = [
            y
            for x in columns
            for y in range(image.height())
            if QColor(image.pixelColor(x, y)).lightness() < ground.lightness() - 90
        ]
        return max(rows) - min(rows) if rows else 0

    return tallest(range(8)), tallest(range(image.width() - 8, image.width()))


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(("text", "dots_at_the_left"), [(ENGLISH, False), (ARABIC, True)])
def test_the_dots_stand_where_the_texts_own_line_ends(
    application: QApplication, qtbot: QtBot, mirrored: bool, text: str, dots_at_the_left: bool
) -> None:
    if mirrored:
        mirror(application)
    label = ElidedLabel(text)
    qtbot.addWidget(label)
    assert (label.layoutDirection() is Qt.LayoutDirection.RightToLeft) == mirrored
    label.setStyleSheet("font-size: 24px; color: black; background: white;")
    label.resize(260, 40)
    label.show()
    left, right = ink_of_the_ends(label)
    assert (left < right) == dots_at_the_left, (left, right)
