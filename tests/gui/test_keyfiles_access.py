"""The windows for key files: what a screen reader is told, where Tab leads, and that nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from accessible_tree import troubles_of
from bringing_desk import BringingDesk, bringing_desk
from cut_off import cut_off
from focus_walk import faint_focus, round_of, stops
from foreign_desk import FIXTURES, NEWS, path_for
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from speaking import as_it_was

from secondread_core.exchange.foreign.formats import read_foreign
from secondread_core.exchange.foreign.mapping import suggested
from secondread_core.exchange.foreign.model import Format
from secondread_core.session.bringing import Missed, offer_labels
from secondread_gui.appearance.palettes import CONTRAST, DAY, NIGHT, Colours
from secondread_gui.appearance.style import dress
from secondread_gui.focus import bring_into_view
from secondread_gui.keyfiles.mapping_dialog import MappingDialog
from secondread_gui.keyfiles.offer_dialog import OfferDialog
from secondread_gui.keyfiles.stock import stock_of
from secondread_gui.keyfiles.summary_dialog import SummaryDialog
from secondread_gui.keyfiles.take_dialog import TakeDialog
from secondread_gui.showing.pseudo import disguise, mirror, pseudo_words
from secondread_gui.window_words import WindowWords

LOOKS = {"200 %": (False, False, 200), "pseudo": (True, False, 100), "pseudo, 200 %": (True, False, 200)}
LOOKS |= {"mirrored": (False, True, 100), "pseudo and mirrored, 200 %": (True, True, 200)}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[BringingDesk]:
    yield from bringing_desk(qtbot, tmp_path / "library.db")


def dialogs(desk: BringingDesk, folder: Path, words: WindowWords | None = None) -> Iterator[QWidget]:
    """Each of the windows with something in every part of it, one after another."""
    path = path_for(folder, Format.BRAT)
    path.write_bytes(FIXTURES[Format.BRAT])
    foreign = read_foreign(path, Format.BRAT, NEWS)
    mapping = suggested(foreign, {"A3": "Opinion"})
    offer = offer_labels(desk.library, desk.article_id, foreign, mapping, path)
    missed = (Missed(3, "What a silly prize, and why does nobody say so?"), Missed(4))
    edited = replace(offer, exact=False, missed=missed, names=("Ana",))
    drafting = desk.begin("Ana")
    report = (words or WindowWords()).report
    for dialog in (
        MappingDialog(foreign, mapping, set(), report, "a.ann", desk.window),
        OfferDialog(edited, "a.ann", likely=["Ana", "Mira"], others=["Bo & Co"], parent=desk.window),
        SummaryDialog(edited, "The coding is here.", desk.window),
        TakeDialog(stock_of(desk.library, desk.article_id, drafting.card.draft_id, 1), desk.window),
    ):
        dialog.resize(1000, 640)
        dialog.show()
        dialog.activateWindow()
        QTest.qWait(40)
        yield dialog
        dialog.close()


def test_every_control_has_a_name_a_role_and_a_description(desk: BringingDesk, tmp_path: Path) -> None:
    found = [trouble for dialog in dialogs(desk, tmp_path) for trouble in troubles_of(dialog)]
    assert not found, "\n".join(found)


def test_tab_goes_round_through_everything(desk: BringingDesk, tmp_path: Path) -> None:
    for dialog in dialogs(desk, tmp_path):
        there = round_of(dialog)
        assert [stop for stop in stops(dialog) if stop not in there] == []


@pytest.mark.parametrize("colours", [DAY, NIGHT, CONTRAST], ids=["day", "night", "contrast"])
def test_one_sees_where_the_focus_is(
    desk: BringingDesk, qapp: QApplication, tmp_path: Path, colours: Colours
) -> None:
    found = []
    dress(qapp, colours, 100)
    for dialog in dialogs(desk, tmp_path):
        for stop in round_of(dialog):
            stop.setFocus()
            bring_into_view(stop)  # as the program does
            found += faint_focus(stop)
    dress(qapp, DAY, 100)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_cut_off(qtbot: QtBot, qapp: QApplication, tmp_path: Path, look: str) -> None:
    pseudo, mirrored, scale = LOOKS[look]
    with as_it_was(qapp):
        if pseudo:
            disguise(qapp)
        if mirrored:
            mirror(qapp)
        dress(qapp, DAY, scale)
        words = WindowWords(retell=pseudo_words) if pseudo else None
        found = []
        for desk in bringing_desk(qtbot, tmp_path / "library.db"):
            for dialog in dialogs(desk, tmp_path, words):
                found += [f"{type(dialog).__name__}: {trouble}" for trouble in cut_off(dialog)]
                assert (dialog.width(), dialog.height()) == (1000, 640)
        dress(qapp, DAY, 100)
    assert not found, "\n".join(found)
