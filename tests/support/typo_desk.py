"""The panel in which a paragraph is mended, and what its tests do there."""

from __future__ import annotations

from drafting_desk import unit_reading
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.typo_panel import TypoPanel

HOLT, ABSURD = "Anna Holt", "truly absurd"
CTRL, RETURN, ESCAPE = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return, Qt.Key.Key_Escape


def at(desk: CodingDesk, words: str) -> int:
    """Go to the sentence with these words; its number."""
    unit = unit_reading(desk.draft, words)
    desk.go_to(unit)
    return unit


def put_cursor(panel: TypoPanel, words: str, *, select: bool = True) -> None:
    """Choose `words` in the field, or stand before them."""
    field = panel.field
    start = len(field.text[: field.text.index(words)].encode("utf-16-le")) // 2
    cursor = field.textCursor()
    cursor.setPosition(start)
    if select:
        cursor.setPosition(start + len(words.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def change(panel: TypoPanel, words: str, typed: str) -> None:
    """Replace words in the field by typing."""
    put_cursor(panel, words)
    if typed:
        QTest.keyClicks(panel.field, typed)
    else:
        QTest.keyClick(panel.field, Qt.Key.Key_Delete)


def told(qtbot: QtBot, panel: TypoPanel) -> str:
    """What it says once it has looked."""
    qtbot.waitUntil(lambda: not panel._pause.isActive(), timeout=5_000)
    return panel.told.toPlainText()


def press(
    panel: TypoPanel, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is."""
    focus = panel.window().focusWidget()
    QTest.keyClick(focus, key, modifier)
