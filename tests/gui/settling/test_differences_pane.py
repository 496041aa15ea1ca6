"""Where two codings differ: nobody's name is told before it is decided, and it is all there to be seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from accessible_tree import troubles_of
from authoring_desk import coded, take_in
from cut_off import cut_off
from differences_desk import CTRL, all_told, codings, press, shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from settling_desk import DIFFERING, FIRST, SECOND

from secondread_core.drafting import acts
from secondread_core.session.authoring import begin_settling
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import NIGHT
from secondread_gui.appearance.style import dress
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.messages import Messages
from secondread_gui.settling.differences_pane import DifferencesPane
from secondread_gui.settling.who_is_one import Choice


def test_every_difference_is_listed_and_the_next_open_one_is_a_key_away(
    pane: DifferencesPane, desk: CodingDesk
) -> None:
    assert [question.unit for question in pane.found] == list(DIFFERING)
    assert "0 of 3 settled" in all_told(pane)
    model = pane.list.model()
    assert model.rowCount() == 3
    spoken = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Sentence 5, open, type, sourcing: ")
    way = []
    desk.go_to(0)
    for _ in range(4):
        QTest.keyClick(pane.list, Qt.Key.Key_J, CTRL)
        way.append(desk.unit)
    assert way == [*DIFFERING, DIFFERING[0]]


def test_before_the_decision_nobody_is_named_and_afterwards_both_are(
    pane: DifferencesPane, desk: CodingDesk
) -> None:
    for unit in range(len(desk.draft.units)):
        desk.go_to(unit)
        told = all_told(pane)
        for name in (FIRST, SECOND):
            assert name not in told
    desk.go_to(1)
    assert "Analysis or forecast" in all_told(pane), "or this test would see nothing"
    press(pane, Choice.ONE)
    told = all_told(pane)
    assert FIRST in told
    assert SECOND in told
    desk.go_to(2)
    assert FIRST not in all_told(pane)
    desk.go_to(1)
    desk.undo()
    assert FIRST not in all_told(pane)


def test_who_is_one_is_the_same_every_time_and_not_the_same_everywhere(desk: CodingDesk) -> None:
    found = codings(desk)
    many = [found.turned(unit) for unit in range(400)]
    assert many == [found.turned(unit) for unit in range(400)]
    assert 140 < sum(many) < 260
    renamed = replace(found, authors=("x", "y"))
    assert many == [renamed.turned(unit) for unit in range(400)], "names have nothing to do with it"


def test_another_weight_is_a_difference_and_both_are_shown(
    qtbot: QtBot, library: Library, messages: Messages
) -> None:
    article_id = take_in(library, 4)
    first, second = coded(library, article_id, "Ana"), coded(library, article_id, "Berta")
    second.act(acts.set_weight, 2, 2.0)
    for drafting in (first, second):
        drafting.finish()
    desk = CodingDesk(library, messages)
    desk.open(begin_settling(library, first.card.draft_id, second.card.draft_id).card.draft_id)
    pane = shown(qtbot, desk)
    desk.go_to(2)
    assert [question.unit for question in pane.found] == [2]
    told = all_told(pane)
    assert "how much it counts" in told
    assert "It counts: Once" in told
    assert "It counts: Double" in told


def test_a_row_leads_to_its_place(qtbot: QtBot, pane: DifferencesPane, desk: CodingDesk) -> None:
    desk.go_to(0)
    with qtbot.waitSignal(pane.go_wanted) as wanted:
        place = pane.list.visualRect(pane.list.model().index(1, 0)).center()
        QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == [2]
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert desk.unit == 4
    with qtbot.waitSignal(pane.go_wanted) as wanted:
        QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert wanted.args == [4]


def test_the_keys_can_be_lent_to_a_room(qtbot: QtBot, pane: DifferencesPane) -> None:
    names = [action.objectName() for action in pane.actions()]
    settling = [f"authoring.settle-{n}" for n in range(1, 7)] + [f"authoring.cause-{n}" for n in range(1, 4)]
    assert names == [*settling, "authoring.next-difference"]
    keys = [action.shortcut().toString() for action in pane.actions()]
    assert keys == [*(f"Ctrl+{n}" for n in range(1, 10)), "Ctrl+J"]


def test_it_is_told_to_a_screen_reader_without_fault(pane: DifferencesPane, desk: CodingDesk) -> None:
    for unit in range(3):
        desk.go_to(unit)
        assert troubles_of(pane.window()) == []
    press(pane, Choice.ONE)
    assert troubles_of(pane.window()) == []


def test_reasons_are_harmless(pane: DifferencesPane, desk: CodingDesk) -> None:
    desk.go_to(1)
    texts = [card.toPlainText() for card in (pane.both.one, pane.both.other)]
    assert any("Because of" in text for text in texts)
    assert not any("**" in text for text in texts)
    assert not any("<i>" in card.toHtml() for card in (pane.both.one, pane.both.other))


@pytest.mark.parametrize(("scale", "size"), [(100, (324, 700)), (200, (430, 500)), (200, (900, 600))])
def test_nothing_is_cut_off(
    qtbot: QtBot, pane: DifferencesPane, desk: CodingDesk, scale: int, size: tuple[int, int]
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        dress(application, NIGHT, scale)
        pane.dress(NIGHT, scale)
        pane.window().resize(*size)
        desk.go_to(4)
        press(pane, Choice.ELSE)
        qtbot.wait(50)
        assert cut_off(pane.window()) == []
    finally:
        application.setStyleSheet("")
