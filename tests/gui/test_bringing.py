"""Keys and codings come in through the window: read, looked at, named; or left, and nothing has changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bringing_desk import TITLE, BringingDesk, bringing_desk, click, colleague, everything, key_of, said
from foreign_desk import FIXTURES, NEWS, path_for
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting.model import is_blank
from secondread_core.exchange.foreign.formats import write_foreign
from secondread_core.exchange.foreign.model import Format
from secondread_core.exchange.key_file import write_key
from secondread_core.portable_key import portable
from secondread_core.session.authoring import Drafting
from secondread_core.store.database import open_library
from secondread_core.store.drafts import drafts_of
from secondread_gui.keyfiles import bringing
from secondread_gui.keyfiles.bringing import ask_file
from secondread_gui.keyfiles.kinds import KINDS, endings, open_filters
from secondread_gui.keyfiles.lines_list import LinesList
from secondread_gui.keyfiles.mapping_dialog import MappingDialog
from secondread_gui.keyfiles.offer_dialog import OfferDialog
from secondread_gui.keyfiles.summary_dialog import SummaryDialog


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[BringingDesk]:
    yield from bringing_desk(qtbot, tmp_path / "library.db")


@pytest.fixture
def elsewhere(qtbot: QtBot, tmp_path: Path) -> Iterator[Drafting]:
    yield from colleague(qtbot, tmp_path)


def test_a_colleague_s_key_is_taken_in_and_can_be_taken_back(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path
) -> None:
    before = everything(desk.library)
    path = tmp_path / "key.json"
    write_key(path, key_of(elsewhere, "Ana"))
    written = path.read_bytes()
    with desk.qtbot.waitSignal(desk.bringing.brought) as brought:
        desk.bring(path)
    assert desk.dialogs() == []
    (card,) = drafts_of(desk.library, desk.article_id)
    assert brought.args == [card.draft_id]
    assert (card.author, card.finished) == ("Ana", True)
    assert said(desk.content("Ana")) == said(elsewhere.draft)
    assert "Ana" in desk.messages.text
    assert path.read_bytes() == written
    with desk.qtbot.waitSignal(desk.bringing.taken_back):
        click(desk.messages._action)
    assert everything(desk.library) == before


def test_a_portable_key_asks_whose_it_is(desk: BringingDesk, elsewhere: Drafting, tmp_path: Path) -> None:
    path = tmp_path / "portable.json"
    write_key(path, portable(key_of(elsewhere), NEWS))
    desk.bring(path, "Mira")
    dialog = desk.dialog(OfferDialog)
    assert dialog.name.text() == "Mira"
    dialog.name.setText("Bo")
    click(dialog.bring)
    desk.settle()
    assert desk.authors() == ["Bo"]
    assert said(desk.content("Bo")) == said(elsewhere.draft)


def test_a_settled_key_never_suggests_its_authors_as_one(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path
) -> None:
    write_key(tmp_path / "key.json", key_of(elsewhere, "Ana", "Bo & Co"))
    desk.bring(tmp_path / "key.json")
    dialog = desk.dialog(OfferDialog)
    assert dialog.name.text() == "Mira"
    assert [button.accessibleName() for button in dialog.suggestions] == ["Mira", "Ana", "Bo & Co"]
    click(dialog.suggestions[2])
    assert dialog.name.text() == "Bo & Co"
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    desk.settle()
    assert desk.authors() == ["Bo & Co"]


def test_a_name_that_has_a_coding_is_not_overwritten(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path
) -> None:
    desk.begin("Ana")
    before = everything(desk.library)
    write_key(tmp_path / "key.json", key_of(elsewhere, "ANA"))
    desk.bring(tmp_path / "key.json", "Ana")
    dialog = desk.dialog(OfferDialog)
    assert dialog.name.text() == "Ana"  # no third author by pressing Return
    assert not dialog.bring.isEnabled()
    dialog.name.setText(" ana ")
    assert "Ana" in dialog.told.text()
    assert not dialog.bring.isEnabled()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert everything(desk.library) == before
    dialog.name.setText("Ana from school")
    click(dialog.bring)
    desk.settle()
    assert desk.authors() == ["Ana", "Ana from school"]


def test_leaving_changes_nothing(desk: BringingDesk, elsewhere: Drafting, tmp_path: Path) -> None:
    before = everything(desk.library)
    write_key(tmp_path / "key.json", key_of(elsewhere))
    for leave in (lambda d: click(d.drop), lambda d: QTest.keyClick(d, Qt.Key.Key_Escape)):
        desk.bring(tmp_path / "key.json")
        leave(desk.dialog(OfferDialog))
        assert everything(desk.library) == before
        assert desk.messages.text == ""
    desk.bring(tmp_path / "key.json")  # and one can begin again
    assert desk.dialog(OfferDialog).isVisible()


def test_an_article_edited_since_is_shown_before_anything_is_kept(
    qtbot: QtBot, elsewhere: Drafting, tmp_path: Path
) -> None:
    for desk in bringing_desk(qtbot, tmp_path / "edited.db", NEWS.replace("silly prize", "sad prize")):
        before = everything(desk.library)
        key = key_of(elsewhere, "Ana")
        write_key(tmp_path / "key.json", key)
        desk.bring(tmp_path / "key.json")
        dialog = desk.dialog(OfferDialog)
        shown = [label.text() for label in dialog.findChildren(type(dialog.told))]
        assert any("3 of 4" in text for text in shown), shown
        assert any("What a sad prize!" in line for line in lines_of(dialog))
        assert everything(desk.library) == before
        dialog.name.setText("Ana")
        click(dialog.bring)
        desk.settle()
        draft = desk.content("Ana")
        sad = next(u for u in draft.units if "sad" in draft.body[u.start : u.end])
        assert is_blank(sad)
        kept = [u for u in draft.units if u is not sad]
        assert all(u.coded for u in kept)
        assert not drafts_of(desk.library, desk.article_id)[0].finished


def test_what_is_gone_is_quoted_where_its_words_are_known(
    qtbot: QtBot, elsewhere: Drafting, tmp_path: Path
) -> None:
    for desk in bringing_desk(qtbot, tmp_path / "edited.db", NEWS.replace("silly prize", "sad prize")):
        write_foreign(
            tmp_path / "a.jsonl", Format.DOCCANO, key_of(elsewhere, "Ana"), Article(NEWS, ArticleInfo(TITLE))
        )
        desk.bring(tmp_path / "a.jsonl")
        dialog = desk.dialog(OfferDialog)
        lines = lines_of(dialog)
        assert any("What a silly prize!" in line for line in lines), lines
        assert any("What a sad prize!" in line for line in lines), lines


def lines_of(dialog: QWidget) -> list[str]:
    """Every line of every list in the dialog."""
    lists = dialog.findChildren(LinesList)
    return [one.item(row).text() for one in lists for row in range(one.count())]


def test_the_key_of_another_article_is_refused(qtbot: QtBot, elsewhere: Drafting, tmp_path: Path) -> None:
    for desk in bringing_desk(qtbot, tmp_path / "other.db", "Rain\n\nIt rained all day. Nobody minded it."):
        before = everything(desk.library)
        write_key(tmp_path / "key.json", key_of(elsewhere, "Ana"))
        desk.bring(tmp_path / "key.json")
        assert "belongs to another article" in desk.messages.text
        assert "key.json" in desk.messages.text
        assert everything(desk.library) == before


def test_labels_of_others_are_mapped_and_what_is_left_is_told(desk: BringingDesk, tmp_path: Path) -> None:
    path = path_for(tmp_path, Format.BRAT)
    path.write_bytes(FIXTURES[Format.BRAT])
    desk.bring(path)
    mapping = desk.dialog(MappingDialog)
    assert {row.term: row.meaning and row.meaning.code for row in mapping.rows}["Opinion"] == "A3"
    click(mapping.use)
    desk.settle()
    click(desk.dialog(OfferDialog).bring)
    desk.settle()
    draft = desk.content("Mira")
    silly = next(unit for unit in draft.units if "silly" in draft.body[unit.start : unit.end])
    assert silly.type_code is TypeCode.OPINION
    assert silly.remark == "silly is a judgement"
    summary = desk.dialog(SummaryDialog)
    lines = lines_of(summary)
    assert any(line.startswith("“Person”") and "nobody has said" in line for line in lines), lines
    assert any("relations" in line for line in lines), lines
    click(summary.undo)
    assert desk.authors() == []


def test_a_table_in_an_old_encoding_is_read_by_what_the_article_says(qtbot: QtBot, tmp_path: Path) -> None:
    body = "Ärger\n\nDer Bürgermeister übte süße Kritik. Das war überflüssig, fand er."
    for desk in bringing_desk(qtbot, tmp_path / "other.db", body):
        rows = "sentence;label\r\n" + "".join(
            f"{sentence};Opinion\r\n"
            for sentence in ("Der Bürgermeister übte süße Kritik.", "Das war überflüssig, fand er.")
        )
        (tmp_path / "a.csv").write_bytes(rows.encode("cp1252"))
        desk.bring(tmp_path / "a.csv")
        click(desk.dialog(MappingDialog).use)
        desk.settle()
        click(desk.dialog(OfferDialog).bring)
        desk.settle()
        assert [unit.type_code for unit in desk.content("Mira").units[1:]] == [TypeCode.OPINION] * 2


def test_what_was_decided_beside_the_key_is_not_made_up(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path
) -> None:
    """A key of only some sentences leaves the others open; they do not become page furniture."""
    key = key_of(elsewhere, "Ana")
    write_key(tmp_path / "key.json", replace(key, units=key.units[1:3]))
    desk.bring(tmp_path / "key.json")
    draft = desk.content("Ana")
    assert [unit.coded for unit in draft.units] == [False, True, True, False]
    assert is_blank(draft.units[0])
    assert is_blank(draft.units[3])
    assert not drafts_of(desk.library, desk.article_id)[0].finished


def test_a_read_only_library_says_so(desk: BringingDesk, elsewhere: Drafting, tmp_path: Path) -> None:
    write_key(tmp_path / "key.json", key_of(elsewhere, "Ana"))
    desk.library.close()
    library = open_library(tmp_path / "library.db", read_only=True)
    desk.bringing._library = library
    desk.bring(tmp_path / "key.json")
    assert "cannot be changed" in desk.messages.text or "read" in desk.messages.text
    assert desk.dialogs() == []
    library.close()


def test_what_takes_long_says_so_and_can_be_stopped(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(
        _library: object, _id: object, _path: object, step: Callable[[int, int], None], _names: object
    ) -> None:
        while True:
            step(0, 0)

    before = everything(desk.library)
    monkeypatch.setattr(bringing, "_read", endless)
    desk.bringing.read(tmp_path / "key.json", desk.article_id, "Mira")
    desk.qtbot.waitUntil(lambda: "being read" in desk.messages.text)
    with desk.qtbot.waitSignal(desk.bringing.ended):
        click(desk.messages._action)
    desk.settle()
    assert desk.messages.text == ""
    assert everything(desk.library) == before


def test_a_second_start_waits_for_the_first(desk: BringingDesk, elsewhere: Drafting, tmp_path: Path) -> None:
    write_key(tmp_path / "key.json", key_of(elsewhere))
    desk.bring(tmp_path / "key.json")
    desk.bring(tmp_path / "key.json")
    assert len(desk.dialogs()) == 1


def test_the_file_dialog_offers_every_ending(desk: BringingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        bringing.QFileDialog, "getOpenFileName", lambda *told: asked.append(told[3]) or ("", "")
    )
    assert ask_file(desk.window) is None
    assert asked == [open_filters()]
    first = asked[0].split(";;")[0]
    assert all(f"*{ending}" in first for kind in KINDS for ending in endings(kind))
    desk.bringing.ask_file = lambda _parent: None
    desk.bringing.start(desk.article_id, "Mira")
    assert desk.dialogs() == []


def test_the_keys_alone_bring_a_file_in(desk: BringingDesk, tmp_path: Path) -> None:
    path = path_for(tmp_path, Format.DOCCANO)
    path.write_bytes(json.dumps({"text": NEWS, "label": [[10, 46, "Rumour"]]}).encode())
    desk.bring(path)
    mapping = desk.dialog(MappingDialog)
    mapping.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is mapping.rows[0].choice)
    wanted = next(
        n
        for n in range(mapping.rows[0].choice.count())
        if mapping.rows[0].choice.itemText(n).endswith("Vague")
    )
    for _ in range(60):
        if mapping.rows[0].choice.currentIndex() == wanted:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is mapping.use
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    desk.settle()
    offer = desk.dialog(OfferDialog)
    offer.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is offer.name)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    desk.settle()
    sources = [unit.source_code for unit in desk.content("Mira").units]
    assert SourceCode.VAGUE in sources
