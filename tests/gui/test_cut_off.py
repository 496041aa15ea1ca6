"""Nothing is cut off: with words half as long again, mirrored, at 100 and 200 % type, at 1024×700."""

from __future__ import annotations

import pytest
from cut_off import cut_off
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tour_of_rooms import SIZE, dressed, rooms

from secondread_gui.widgets.elided_label import ElidedLabel

LOOKS = {
    "as it is, 200 %": (False, False, 200),
    "mirrored": (False, True, 100),
    "pseudo": (True, False, 100),
    "pseudo, 200 %": (True, False, 200),
    "pseudo and mirrored, 200 %": (True, True, 200),
}


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_cut_off_in_any_room(qapp: QApplication, look: str) -> None:
    pseudo, mirrored, scale = LOOKS[look]
    with dressed(qapp, pseudo=pseudo, mirrored=mirrored, scale=scale) as scene:
        told = []
        for name, widget in rooms(scene):
            told += [f"{name}: {found}" for found in cut_off(widget)]
            if widget is scene.window and (widget.width(), widget.height()) != SIZE:
                told.append(f"{name}: the window has grown to {widget.width()} × {widget.height()}")
    assert not told, "\n".join(told)


# --- the check itself -------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(300, 200)
    qtbot.addWidget(made)
    made.show()
    return made


LONG = "These are words that need far more room than they are given here, whatever the type"


def put(window: QWidget, widget: QWidget, width: int = 120, height: int = 20) -> list[str]:
    """What is said of `window` with `widget` in it, made as large as told."""
    widget.setParent(window)
    widget.setGeometry(10, 10, width, height)
    widget.show()
    return cut_off(window)


def tabs() -> QWidget:
    made = QTabWidget()
    made.setStyleSheet("QTabBar::tab { width: 30px; }")
    made.addTab(QWidget(), LONG)
    return made


def tree() -> QWidget:
    made = QTreeWidget()
    made.setHeaderLabels([LONG, "b"])
    made.setColumnWidth(0, 40)
    return made


def wrapped(text: str) -> QLabel:
    made = QLabel(text)
    made.setWordWrap(True)
    return made


def field() -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(LONG)
    return made


@pytest.mark.parametrize(
    "widget",
    [
        lambda: QLabel(LONG),
        lambda: wrapped(LONG),
        lambda: wrapped("Donaudampfschifffahrtsgesellschaftskapitän"),
        lambda: QPushButton(LONG),
        lambda: QCheckBox(LONG),
        field,
        tabs,
        tree,
    ],
    ids=["label", "lines", "word", "button", "box", "placeholder", "tab", "heading"],
)
def test_what_is_cut_is_found(window: QWidget, widget: object) -> None:
    assert callable(widget)
    assert put(window, widget()) != []


def test_what_lies_outside_is_found(window: QWidget) -> None:
    assert put(window, QLabel("a"), width=400) != []
    inner = QScrollArea()
    content = QWidget()
    content.setMinimumSize(900, 900)
    inner.setWidget(content)
    outside = QLabel("b", content)
    outside.setGeometry(890, 10, 60, 20)
    assert any("QLabel" in told for told in put(window, inner, 200, 150))


def test_what_has_room_or_says_the_whole_elsewhere_is_left_alone(window: QWidget) -> None:
    layout = QVBoxLayout(window)
    inner = QScrollArea()
    content = QWidget()
    content.setMinimumSize(900, 900)
    inner.setWidget(content)
    for widget in (QLabel("Short"), wrapped(LONG), QPushButton("Close"), ElidedLabel(LONG), inner):
        layout.addWidget(widget)
    row = QHBoxLayout()
    row.addWidget(QLineEdit("words that were typed may be longer than the field in which they stand"))
    layout.addLayout(row)
    window.resize(300, 400)
    window.layout().activate()
    assert cut_off(window) == []
