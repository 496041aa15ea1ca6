"""What a screen reader is told in every room, and whether the keys alone lead everywhere and are seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from accessible_tree import tree_of, troubles_of
from every_state import states
from focus_walk import entered, faint_focus, hidden_part, round_of, seen_focus, stops, told
from library_rooms import OpenStage
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from secondread_core.store.database import open_library
from secondread_core.store.learners import add_learner
from secondread_gui.appearance.palettes import Scheme
from secondread_gui.showing.stage import Stage, stage


@pytest.fixture
def scene(qapp: QApplication) -> Iterator[Stage]:
    with stage() as made:
        made.window.resize(1024, 700)
        yield made


def test_every_control_has_a_name_a_role_and_a_description(scene: Stage) -> None:
    found = [f"{name}: {trouble}" for name, window in states(scene) for trouble in troubles_of(window)]
    assert not found, "\n".join(found)


def test_an_empty_shelf_and_a_first_reader_too(qtbot: QtBot, open_stage: OpenStage, tmp_path: Path) -> None:
    """What nobody sees who has the bundled articles, or whose name is known already."""
    empty = open_library(tmp_path / "empty.db")
    shown = open_stage(empty)
    found = troubles_of(shown.window)
    shown.room.show_learner(add_learner(empty, "Mira"))
    assert shown.room.shelf._nothing.isVisible()
    found += troubles_of(shown.window)
    empty.close()
    assert not found, "\n".join(found)


def test_tab_goes_round_through_everything_and_back_again(scene: Stage) -> None:
    found = []
    for name, window in states(scene):
        entered(scene, window)
        there = round_of(window)
        found += [f"{name}: Tab never comes to {told(stop)}" for stop in stops(window) if stop not in there]
        if round_of(window, back=True)[1:] != there[:0:-1]:
            found.append(f"{name}: Shift+Tab goes another way than Tab")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", [Scheme.DAY, Scheme.NIGHT, Scheme.CONTRAST])
def test_one_sees_where_the_focus_is(scene: Stage, scheme: Scheme) -> None:
    scene.wardrobe.choose_scheme(scheme)
    found, looked_at = [], set()
    for name, window in states(scene):
        entered(scene, window)
        for _ in round_of(window):
            now = QApplication.focusWidget()
            assert now is not None
            like = (told(now), now.size().toTuple())
            if like not in looked_at:
                looked_at.add(like)
                found += [f"{name}: {trouble}" for trouble in faint_focus(now)]
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("back", [False, True], ids=["on", "back"])
def test_what_has_the_focus_is_scrolled_into_view(scene: Stage, *, back: bool) -> None:
    found = []
    for name, window in states(scene):
        entered(scene, window)
        for _ in round_of(window, back=back):
            now = QApplication.focusWidget()
            assert now is not None
            if trouble := hidden_part(now):
                found.append(f"{name}: {trouble}")
            key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
            QTest.keyClick(
                now, key, Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
            )
    assert not found, "\n".join(found)


# --- the checks themselves --------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(300, 200)
    QVBoxLayout(made)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def put(window: QWidget, *widgets: QWidget) -> None:
    for widget in widgets:
        layout = window.layout()
        assert layout is not None
        layout.addWidget(widget)
        widget.show()
    QApplication.processEvents()


def named(widget: QWidget, name: str, description: str = "What it is for") -> QWidget:
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)
    return widget


@pytest.mark.parametrize("kind", [QToolButton, QLineEdit, QComboBox, QListWidget, QPlainTextEdit])
def test_a_control_without_a_name_is_found(window: QWidget, kind: Callable[[], QWidget]) -> None:
    widget = kind()
    widget.setAccessibleDescription("What it is for")
    put(window, widget)
    assert any("no name" in trouble for trouble in troubles_of(window))
    widget.setAccessibleName("A name")
    assert troubles_of(window) == []


@pytest.mark.parametrize(
    ("name", "description", "trouble"),
    [
        ("✕", "Closes it", "bare sign"),
        ("<b>Close</b>", "Closes it", "markup"),
        ("Save &as", "Under another name", "markup"),
        ("Close", "", "not described"),
        ("Close", "Close  (Ctrl+W)", "by its name only"),
        ("Close", "<p>Closes it</p>", "markup"),
    ],
)
def test_a_poor_name_or_description_is_found(
    window: QWidget, name: str, description: str, trouble: str
) -> None:
    put(window, named(QPushButton("Button"), name, description))
    assert any(trouble in each for each in troubles_of(window))


def test_twins_are_found_and_what_is_hidden_is_not(window: QWidget) -> None:
    hidden = QToolButton()
    put(window, named(QPushButton(), "Change"), named(QPushButton(), "Change"), hidden)
    hidden.hide()
    (trouble,) = troubles_of(window)
    assert "cannot be told from its neighbour" in trouble


def test_rows_of_a_list_are_in_the_tree(window: QWidget) -> None:
    rows = QListWidget()
    rows.addItems(["one", "two"])
    put(window, named(rows, "Numbers"))
    assert [each.name for each in tree_of(window) if each.role is QAccessible.Role.ListItem] == ["one", "two"]


def test_a_field_that_keeps_tab_is_found(window: QWidget) -> None:
    field = QPlainTextEdit()
    put(window, field, QPushButton("On"))
    field.setFocus()
    with pytest.raises(AssertionError, match="does not let the focus go"):
        round_of(window)


def test_a_container_that_hides_its_first_control_from_tab_is_found(window: QWidget) -> None:
    """With a focus proxy that is not its first control, Tab goes past those before it."""
    box = QWidget()
    column = QVBoxLayout(box)
    first, second = QPushButton("first"), QPushButton("second")
    column.addWidget(first)
    column.addWidget(second)
    put(window, box, QPushButton("last"))
    second.setFocus()
    assert set(round_of(window)) == set(stops(window))
    box.setFocusProxy(second)
    assert first not in round_of(window)


def test_focus_that_is_not_shown_is_found(window: QWidget) -> None:
    plain, framed = QPushButton("plain"), QPushButton("framed")
    put(window, plain, framed)
    window.setStyleSheet("QPushButton { border: 2px solid #ccc; background: #fff; outline: 0; }")
    plain.setFocus()
    assert list(faint_focus(plain))
    framed.setStyleSheet("QPushButton:focus { border: 2px solid black; }")
    framed.setFocus()
    assert not list(faint_focus(framed))
    assert seen_focus(framed) > framed.width()


def test_what_lies_outside_its_area_is_found(window: QWidget) -> None:
    area, inner = QScrollArea(), QWidget()
    inner.setMinimumSize(200, 900)
    button = QPushButton("below", inner)
    button.move(10, 850)
    area.setWidget(inner)
    put(window, area)
    assert hidden_part(button) != ""
    area.ensureWidgetVisible(button)
    assert hidden_part(button) == ""
