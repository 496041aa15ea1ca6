"""A button whose text wraps has room for all of it, pressed and with the focus, too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot
from sentence_desk import Stage, staged

from secondread_core.codebook import Content
from secondread_core.drafting import acts
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import DAY
from secondread_gui.appearance.style import dress


@pytest.fixture
def stage(qtbot: QtBot, library: Library) -> Iterator[Stage]:
    yield from staged(qtbot, library)


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_a_pressed_chip_shows_all_of_its_words(stage: Stage, scale: int) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        dress(application, DAY, scale)
        stage.pane.dress(DAY, scale)
        stage.desk.do(acts.set_content, 0, Content.OPINION)
        settle()
        for focused in (False, True):
            for chip in stage.pane.code.contents.values():
                chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                (chip if focused else stage.beside).setFocus()
                chip.setChecked(True)
                option = QStyleOptionButton()
                chip.initStyleOption(option)
                inner = chip.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, chip)
                wrap = int(Qt.TextFlag.TextWordWrap)
                words = chip.fontMetrics().boundingRect(QRect(0, 0, inner.width(), 9_999), wrap, chip.text())
                assert words.height() <= inner.height(), chip.text()
                assert words.width() <= inner.width(), chip.text()
    finally:
        application.setStyleSheet("")
