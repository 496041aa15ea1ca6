"""The instructors' rooms for a screen reader and for keys alone, one way through each of their states."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from accessible_tree import troubles_of
from focus_walk import entered, faint_focus, hidden_part, round_of, stops, told
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from teaching_states import teaching_states

from secondread_gui.appearance.palettes import Scheme
from secondread_gui.showing.stage import Stage, stage


@pytest.fixture
def scene(qapp: QApplication) -> Iterator[Stage]:
    with stage() as made:
        made.window.resize(1024, 700)
        yield made


def at_every_stop(window: QWidget) -> Iterator[QWidget]:
    """Everything that Tab comes to in `window`, with the focus on it when it comes."""
    for _ in round_of(window):
        now = QApplication.focusWidget()
        assert now is not None
        yield now
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def test_every_control_has_a_name_a_role_and_a_description(scene: Stage) -> None:
    found = [
        f"{name}: {trouble}" for name, window in teaching_states(scene) for trouble in troubles_of(window)
    ]
    assert not found, "\n".join(found)


def test_tab_comes_to_everything_and_back_and_brings_it_into_view(scene: Stage) -> None:
    found = []
    for name, window in teaching_states(scene):
        entered(scene, window)
        there = list(at_every_stop(window))
        found += [f"{name}: Tab never comes to {told(stop)}" for stop in stops(window) if stop not in there]
        found += [f"{name}: {trouble}" for stop in at_every_stop(window) if (trouble := hidden_part(stop))]
        if round_of(window, back=True)[1:] != there[:0:-1]:
            found.append(f"{name}: Shift+Tab goes another way than Tab")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", [Scheme.DAY, Scheme.NIGHT, Scheme.CONTRAST])
def test_one_sees_where_the_focus_is(scene: Stage, scheme: Scheme) -> None:
    """Each state in one of the palettes: what differs between them is the style, which all have in common."""
    scene.wardrobe.choose_scheme(scheme)
    turn = (Scheme.DAY, Scheme.NIGHT, Scheme.CONTRAST).index(scheme)
    found, looked_at = [], set()
    for number, (name, window) in enumerate(teaching_states(scene)):
        if number % 3 != turn:
            continue
        entered(scene, window)
        for now in at_every_stop(window):
            like = (told(now), now.size().toTuple())
            if like not in looked_at:
                looked_at.add(like)
                found += [f"{name}: {trouble}" for trouble in faint_focus(now)]
    assert not found, "\n".join(found)
