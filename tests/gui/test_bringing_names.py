"""Whose a coding out of a file is: nobody becomes an author by pressing Return who does not read here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bringing_desk import BringingDesk, bringing_desk, click, colleague, key_of
from foreign_desk import NEWS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import TypeCode
from secondread_core.exchange.foreign.formats import write_foreign
from secondread_core.exchange.foreign.model import Format
from secondread_core.exchange.key_file import write_key
from secondread_core.portable_key import portable
from secondread_core.session.authoring import Drafting
from secondread_core.store.learners import add_learner
from secondread_gui.keyfiles.offer_dialog import OfferDialog
from secondread_gui.keyfiles.stock import stock_of

NOBODY = "Nobody here reads as"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[BringingDesk]:
    for desk in bringing_desk(qtbot, tmp_path / "library.db"):
        for name in ("Mira", "Anna"):
            add_learner(desk.library, name)
        yield desk


@pytest.fixture
def elsewhere(qtbot: QtBot, tmp_path: Path) -> Iterator[Drafting]:
    yield from colleague(qtbot, tmp_path)


def table(path: Path, key: AnswerKey) -> Path:
    """A table as it is taken out, and perhaps edited."""
    write_foreign(path, Format.CSV, key, Article(NEWS, ArticleInfo("Pip wins")))
    return path


def test_return_gives_an_edited_table_to_who_reads(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path
) -> None:
    desk.bring(table(tmp_path / "a.csv", key_of(elsewhere, "Bert", "Anna")), "Mira")
    dialog = desk.dialog(OfferDialog)
    assert dialog.name.text() == "Mira"
    assert dialog.told.text() == ""
    assert any("Bert · Anna" in label.text().translate(ISOLATES) for label in dialog.findChildren(QLabel))
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    desk.settle()
    assert desk.authors() == ["Mira"]


ISOLATES = {0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None}


@pytest.mark.parametrize(
    ("authors", "proposed"),
    [(("Bert",), "Bert"), (("Bert", "Anna"), "Mira"), ((), "Mira"), (("Mira",), "Mira")],
)
def test_who_has_a_coding_already_is_not_given_another(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path, authors: tuple[str, ...], proposed: str
) -> None:
    desk.begin("Mira")
    write_key(tmp_path / "a.json", portable(key_of(elsewhere, *authors), NEWS))
    desk.bring(tmp_path / "a.json", "Mira")
    dialog = desk.dialog(OfferDialog)
    assert dialog.name.text() == proposed
    assert dialog.bring.isEnabled() is (proposed == "Bert")
    assert not any("·" in button.accessibleName() for button in dialog.suggestions)


def test_a_name_that_is_nobody_s_is_told_so(desk: BringingDesk, elsewhere: Drafting, tmp_path: Path) -> None:
    write_key(tmp_path / "a.json", portable(key_of(elsewhere, "Bert"), NEWS))
    desk.bring(tmp_path / "a.json", "Mira")
    dialog = desk.dialog(OfferDialog)
    for name, told in (("Bert", True), ("anna", False), ("MIRA", False), ("Bert & Anna", True)):
        dialog.name.setText(name)
        assert (NOBODY in dialog.told.text()) is told, name
        assert dialog.told.isVisible() is told
        assert dialog.bring.isEnabled()
    assert "Bert & Anna" in dialog.told.text()
    assert "thrown away on the key’s page" in dialog.told.text()
    click(dialog.bring)
    desk.settle()
    assert desk.authors() == ["Bert & Anna"]


def test_a_table_is_written_with_the_names_of_the_codes_and_read_by_them(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    drafting = desk.begin("Anna", finish=True)
    desk.taking.ask_file = lambda *_asked: path
    stock = stock_of(desk.library, desk.article_id, drafting.card.draft_id, 1)
    desk.taking.save(Format.CSV, stock)
    desk.settle()
    text = path.read_text(encoding="utf-8-sig")
    assert ",A3,Opinion," in text
    path.write_text(text.replace(",A3,Opinion,", ",mixed,Opinion,", 1), encoding="utf-8", newline="")
    desk.bring(path, "Mira")
    dialog = desk.dialog(OfferDialog)
    assert dialog.name.text() == "Mira"
    click(dialog.bring)
    desk.settle()
    types = [unit.type_code for unit in drafting.draft.units]
    types[types.index(TypeCode.OPINION)] = TypeCode.MIXED
    assert [unit.type_code for unit in desk.content("Mira").units] == types
    path.write_text(text.replace(",A3,Opinion,", ",Opinon,Opinion,", 1), encoding="utf-8", newline="")
    desk.bring(path, "Mira")
    assert "A1 Reported fact, A2 Attributed, A3 Opinion" in desk.messages.text.translate(ISOLATES)
    assert "Probably “A3 Opinion” was meant" in desk.messages.text.translate(ISOLATES)
