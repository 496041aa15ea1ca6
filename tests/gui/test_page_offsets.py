"""Our code points and Qt's UTF-16 units never drift apart, whatever the text holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from secondread_core.article import normalise
from secondread_core.segmentation import segment
from secondread_gui.page.flow import PageFlow
from secondread_gui.page.hidden import HIDDEN_SIGN
from secondread_gui.page.setting import BlockSetting
from secondread_gui.page.typesetting import Typesetting
from secondread_gui.page.utf16 import Utf16Map

FAMILY = "👨‍👩‍👧‍👦"
HARD = (
    f"A headline with {FAMILY} in it\r\n\r\n"
    "The flag 🇺🇦 went up\xa0at noon, said\xa0Ann. É and e\u0301 are one letter. "
    "Nobody 🤷🏽‍♀️ asked why!\r\n\r\n"
    "• First 🟡 item. It goes on.\r\n• Second item: Z̷̡a̷l̷g̷o̷ was here.\r\n"
)
TEXTS = st.text(
    alphabet=st.sampled_from([*"ab .é\n\u0301\xa0", "👩", "‍", "🇺", "🇦", "\U0001d4d0", "\u05d0"]), max_size=60
)


@given(TEXTS)
def test_offsets_go_there_and_back(text: str) -> None:
    positions = Utf16Map(text)
    for offset in range(len(text) + 1):
        there = positions.to_qt(offset)
        assert there == len(text[:offset].encode("utf-16-le")) // 2
        assert positions.from_qt(there) == offset


def test_a_position_inside_a_pair_belongs_to_its_character() -> None:
    assert Utf16Map("a👩b").from_qt(2) == 1


@given(TEXTS)
def test_the_real_widget_agrees(qapp: object, text: str) -> None:
    """Selecting [start, end) in Qt's own editor, through our converter, selects those characters."""
    body = "x" + text.replace("\n", " ") + "x"
    editor = QPlainTextEdit()
    editor.setPlainText(body)
    positions = Utf16Map(body)
    for start, end in ((0, 1), (len(body) // 2, len(body)), (len(body) // 3, 2 * len(body) // 3)):
        cursor = QTextCursor(editor.document())
        cursor.setPosition(positions.to_qt(start))
        cursor.setPosition(positions.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        # Qt hands NBSP back as it stands in a selection
        assert cursor.selectedText().replace("\u2029", "\n") == body[start:end]


def test_every_unit_is_found_where_it_is_drawn(qapp: object) -> None:
    body = normalise(HARD)
    segmentation = segment(body)
    flow = PageFlow(body, segmentation.blocks, segmentation.units, "ltr", Typesetting(), 300.0)
    for number, unit in enumerate(segmentation.units):
        top = flow.top(unit.block)
        pieces = flow.setting(unit.block).pieces(unit.start, unit.end)
        assert pieces
        for piece in pieces:
            middle = piece.translated(0, top).center()
            assert flow.unit_at(middle.x(), middle.y()) == number


def test_nothing_is_found_beside_the_words(qapp: object) -> None:
    body = normalise(HARD)
    segmentation = segment(body)
    flow = PageFlow(body, segmentation.blocks, segmentation.units, "ltr", Typesetting(), 300.0)
    assert flow.unit_at(-5.0, flow.height / 2) is None
    assert flow.unit_at(150.0, flow.height + 50) is None


def test_right_to_left_words_are_found_where_they_are_drawn(qapp: object) -> None:
    body = normalise("כותרת קצרה\n\nהשר אמר today שהגשר ייסגר. איש לא שאל מדוע.")
    segmentation = segment(body)
    flow = PageFlow(body, segmentation.blocks, segmentation.units, "rtl", Typesetting(), 260.0)
    for number, unit in enumerate(segmentation.units):
        top = flow.top(unit.block)
        for piece in flow.setting(unit.block).pieces(unit.start, unit.end):
            middle = piece.translated(0, top).center()
            assert flow.unit_at(middle.x(), middle.y()) == number


def test_hidden_characters_are_shown_and_keep_their_place(qapp: object) -> None:
    body = normalise("Head\n\nThe re\u202eport\u200b says so. It\U000e0041 ended.")
    segmentation = segment(body)
    block = segmentation.blocks[1]
    setting = BlockSetting(body, block, Typesetting().style(block.kind), 400, Qt.LayoutDirection.LeftToRight)
    assert setting.layout.text() == f"The re{HIDDEN_SIGN}port{HIDDEN_SIGN} says so. It{HIDDEN_SIGN} ended."


def test_a_word_of_twenty_thousand_letters_is_broken_into_lines(qtbot: QtBot) -> None:
    body = normalise("x" * 20_000)
    segmentation = segment(body)
    flow = PageFlow(body, segmentation.blocks, segmentation.units, "ltr", Typesetting(), 400.0)
    assert flow.height > 100 * 17
