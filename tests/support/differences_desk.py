"""The pane of differences with the bar that a room has below its page, and what is done and read there."""

from __future__ import annotations

from accessible_tree import tree_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.drafting.model import UnitDraft
from secondread_core.session.authoring import open_draft
from secondread_gui.appearance.palettes import DAY
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.settling.differences_pane import DifferencesPane
from secondread_gui.settling.outcome_button import OutcomeButton
from secondread_gui.settling.settling_bar import SettlingBar
from secondread_gui.settling.who_is_one import Choice, TwoCodings, two_codings
from secondread_gui.widgets.low_area import LowArea
from secondread_gui.window_words import WindowWords

CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = dict(zip(Choice, (Qt.Key(Qt.Key.Key_0 + choice.value) for choice in Choice), strict=True))


WINDOWS: list[QWidget] = []
"""Held as long as the test runs: nobody else holds a window."""


def shown(qtbot: QtBot, desk: CodingDesk) -> DifferencesPane:
    """The pane with the bar that a room has below its page, in one window."""
    window, pane = QWidget(), DifferencesPane(desk, WindowWords(), DAY)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(pane, 1)
    low = LowArea(SettlingBar(pane.acts))
    low.limit(300)
    column.addWidget(low)
    qtbot.addWidget(window)
    WINDOWS.append(window)
    pane.go_wanted.connect(desk.go_to)
    window.resize(360, 1400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    pane.setFocus()
    return pane


def bar_of(pane: DifferencesPane) -> SettlingBar:
    return pane.window().findChild(SettlingBar)  # type: ignore[return-value]


def outcomes(pane: DifferencesPane) -> list[OutcomeButton]:
    return list(bar_of(pane).outcomes.values())


def codings(desk: CodingDesk) -> TwoCodings:
    found = two_codings(desk)
    assert found is not None
    return found


def press(pane: DifferencesPane, choice: Choice) -> None:
    focus = QApplication.focusWidget()
    QTest.keyClick(focus if focus is not None else pane, KEYS[choice], CTRL)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def stored(desk: CodingDesk, unit: int) -> UnitDraft:
    """What the library has, read anew."""
    return open_draft(desk.library, desk.card.draft_id).draft.units[unit]


def all_told(window: QWidget) -> str:
    """Everything that can be read in `window`, by eye or by ear, its tool tips and its texts included."""
    texts = [f"{each.name} {each.description}" for each in tree_of(window)]
    for widget in (window, *window.findChildren(QWidget)):
        text = getattr(widget, "text", None)
        texts += [widget.toolTip(), widget.accessibleName(), widget.objectName(), widget.windowTitle()]
        texts += [text() if callable(text) else "", widget.statusTip()]
        if isinstance(widget, QTextBrowser):
            texts += [widget.toPlainText(), widget.toHtml()]
    return "\n".join(texts)
