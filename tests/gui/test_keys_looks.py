"""The room of an answer key for keys, screen readers, large type and long words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from accessible_tree import troubles_of
from authoring_desk import code_all, coded, take_in
from cut_off import cut_off
from focus_walk import hidden_part, round_of, stops
from keys_desk import KeysStage, OpenKeys, opening_keys, press_key, published
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.answer_key import Certificate
from secondread_core.session import open_draft, prepare, publish_draft
from secondread_core.store.database import Library
from secondread_gui.panes import go_to_next_pane
from secondread_gui.showing.pseudo import disguise, pseudo_words
from secondread_gui.window_words import WindowWords

PIECE = "american-trap"
MIRA = "Mira"


@pytest.fixture
def open_keys(qtbot: QtBot, library: Library) -> Iterator[OpenKeys]:
    """Closed before the library is."""
    yield from opening_keys(qtbot)


@pytest.fixture
def fresh(library: Library) -> str:
    """An article without a key."""
    return take_in(library, 8)


@pytest.fixture
def stage(open_keys: OpenKeys, library: Library, fresh: str) -> KeysStage:
    return open_keys(library, fresh, MIRA)


def every_state(stage: KeysStage, library: Library, fresh: str) -> Iterator[str]:
    """One state after another that has other controls to show."""
    room = stage.room
    yield "no key"
    drafting = coded(library, fresh, MIRA)
    room.refresh()
    yield "coding"
    room.acts.discard.trigger()
    yield "question"
    room.desk.question.dismiss()
    drafting.finish()
    room.refresh()
    yield "finished"
    publish_draft(library, prepare(library, drafting.card.draft_id, 2))
    room.show_article(fresh, MIRA)
    room.desk.codings.earlier.open(True)
    yield "earlier codings"
    published(library, PIECE, Certificate(("Ana", "Ben"), 31, 0.8, 0.7, None, 0.9, 0.8, 0.9, (0.1, 0.9)))
    room.show_article(PIECE, "Bartholomäus von und zu Hohenstaufen-Langenargen der Ältere")
    room.desk.key.earlier.open(True)
    yield "key"
    room.show_article(PIECE, "")
    yield "nobody"
    room.acts.set_lock.trigger()
    yield "lock"


def come_to_rest() -> None:
    """Lines that wrap tell their layouts in one round of events, which lay them out in the next."""
    for _ in range(3):
        QApplication.processEvents()


def test_everything_is_told_and_reached_by_keys(
    qtbot: QtBot, stage: KeysStage, library: Library, fresh: str
) -> None:
    for state in every_state(stage, library, fresh):
        come_to_rest()
        assert troubles_of(stage.window) == [], state
        way = round_of(stage.window)
        assert set(way) == set(stops(stage.window)), state
        for widget in way:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            assert hidden_part(widget) == "", state


@pytest.mark.parametrize("pseudo", [False, True])
@pytest.mark.parametrize("size", [14, 28])
def test_nothing_is_cut_off(
    open_keys: OpenKeys, library: Library, fresh: str, pseudo: bool, size: int
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    translator = disguise(application) if pseudo else None
    words = WindowWords(retell=pseudo_words) if pseudo else None
    application.setStyleSheet(f"QWidget {{ font-size: {size}px; }}")
    try:
        stage = open_keys(library, fresh, MIRA, words=words)
        for state in every_state(stage, library, fresh):
            come_to_rest()
            assert cut_off(stage.window) == [], state
    finally:
        application.setStyleSheet("")
        if translator is not None:
            application.removeTranslator(translator)


def test_what_comes_next_is_in_sight_however_large_the_type(stage: KeysStage) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet("QWidget { font-size: 28px; }")
    try:
        come_to_rest()
        stage.room.show_article(PIECE, MIRA)  # which has much more to say above that button
        come_to_rest()
        assert stage.button("Change the key").hasFocus()
        assert hidden_part(stage.button("Change the key")) == ""
    finally:
        application.setStyleSheet("")


def test_f6_goes_round_the_parts(open_keys: OpenKeys, library: Library) -> None:
    stage = open_keys(library, PIECE, MIRA)
    panes = stage.room.panes
    seen = []
    for _ in range(3):
        go_to_next_pane(panes, back=False)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(next(pane for pane in panes if pane.isAncestorOf(focus)))
    assert set(seen) == {stage.room.desk.key, stage.room.desk.codings, stage.room._top}


def test_the_keys_do_what_the_buttons_do(stage: KeysStage, library: Library, fresh: str) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    press_key(Qt.Key.Key_Return, control)
    drafting = open_draft(library, stage.wanted("code")[0])
    code_all(drafting)
    drafting.finish()
    stage.room.refresh()
    press_key(Qt.Key.Key_Return, control | shift)
    press_key(Qt.Key.Key_B, control)
    press_key(Qt.Key.Key_Delete, control)
    assert [kind for kind, *_ in stage.asked] == ["code", "publish", "bring"]
    assert stage.room.desk.question.text
    names = [action.objectName() for action in stage.room.actions()]
    assert len(names) == len(set(names))
    assert all(name.startswith("keys.") for name in names)
