"""Keys and codings are taken out as files, and what comes back is what went."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from authoring_desk import code_all, mend
from bringing_desk import TITLE, BringingDesk, bringing_desk, click, everything, said
from exchange_desk import coding_in
from foreign_desk import NEWS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.codebook import Role, SourceCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import is_blank
from secondread_core.exchange.foreign.model import Format
from secondread_core.exchange.key_file import read_key
from secondread_core.session.authoring import Drafting, begin_coding, begin_settling, second_coding
from secondread_core.session.publishing import prepare, publish, publish_draft
from secondread_core.store.drafts import drafts_of
from secondread_gui.keyfiles import stock as stock_module
from secondread_gui.keyfiles.kinds import KINDS, Kind, Own, endings, kind_words
from secondread_gui.keyfiles.offer_dialog import OfferDialog
from secondread_gui.keyfiles.take_dialog import TakeDialog


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[BringingDesk]:
    yield from bringing_desk(qtbot, tmp_path / "library.db")


@pytest.fixture
def coding(desk: BringingDesk) -> Drafting:
    """A coding with a bit of everything, complete."""
    drafting = desk.begin("Ana")
    drafting.act(acts.toggle_accept_source, 1, SourceCode.NAMED)
    drafting.act(acts.set_weight, 2, 2.0)
    drafting.act(acts.toggle_words, 2, 48, 52, "loaded")
    drafting.act(acts.set_remark, 2, "Bo will never see this")
    drafting.finish()
    return drafting


def take(desk: BringingDesk, kind: Kind, path: Path, draft_id: str = "") -> None:
    """Take it out as `kind`, to `path`."""
    desk.taking.start(desk.article_id, draft_id)
    dialog = desk.dialog(TakeDialog)
    dialog.show_kind(kind)
    desk.taking.ask_file = lambda *_asked: path
    click(dialog.save)
    desk.settle()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not Own.SENTENCES])
def test_what_is_taken_out_comes_back_as_it_was(
    kind: Kind, desk: BringingDesk, coding: Drafting, qtbot: QtBot, tmp_path: Path
) -> None:
    before = everything(desk.library)
    (tmp_path / "out").mkdir()
    path = tmp_path / "out" / f"to Bo ✎{endings(kind)[0]}"
    take(desk, kind, path, coding.card.draft_id)
    assert path.name in desk.messages.text
    assert everything(desk.library) == before
    for other in (file.read_bytes() for file in path.parent.iterdir()):
        assert b"never see this" not in other
    (tmp_path / "other").mkdir()
    for receiving in bringing_desk(qtbot, tmp_path / "other" / "library.db"):
        receiving.bring(path, "Mira")
        for dialog in receiving.dialogs():
            assert isinstance(dialog, OfferDialog)
            assert dialog.name.text() == "Mira"
            dialog.name.setText("Ana")
            click(dialog.bring)
        receiving.settle()
        assert receiving.authors() == ["Ana"], receiving.messages.text
        assert said(receiving.content("Ana")) == said(coding.draft)
        assert drafts_of(receiving.library, receiving.article_id)[0].finished


def test_for_a_second_author_not_a_code_goes_out(
    desk: BringingDesk, coding: Drafting, qtbot: QtBot, tmp_path: Path
) -> None:
    take(desk, Own.SENTENCES, tmp_path / "a.srcoding", coding.card.draft_id)
    sent = coding_in(tmp_path / "a.srcoding")
    assert sent.author == ""
    assert all(map(is_blank, sent.draft.units))
    text = (tmp_path / "a.srcoding").read_text(encoding="utf-8")
    for word in ("Ana", "Says who", "A3"):
        assert word not in text


def test_to_a_second_author_goes_the_text_that_is_mended_in_the_round(
    desk: BringingDesk, coding: Drafting, tmp_path: Path
) -> None:
    publish_draft(desk.library, prepare(desk.library, coding.card.draft_id, 1))
    take(desk, Own.KEY, tmp_path / "before.json")
    mended = begin_coding(desk.library, desk.article_id, "Ana", base_version=1)
    mend(mended, "baker", "old baker")
    mended.act(acts.set_role, 2, Role.FURNITURE)
    take(desk, Own.SENTENCES, tmp_path / "a.srcoding")
    sent = coding_in(tmp_path / "a.srcoding")
    told = [(mended.draft.body[unit.start : unit.end], False) for unit in mended.draft.units]
    assert [(sent.draft.body[u.start : u.end], not is_blank(u)) for u in sent.draft.units] == told
    assert any("old baker" in words for words, _ in told)
    take(desk, Own.KEY, tmp_path / "key.json")  # which is of the text as it was published
    assert (tmp_path / "key.json").read_bytes() == (tmp_path / "before.json").read_bytes()


def test_the_published_key_goes_out_with_its_certificate(
    desk: BringingDesk, coding: Drafting, tmp_path: Path
) -> None:
    publication = prepare(desk.library, coding.card.draft_id, 1)
    publish(desk.library, desk.article_id, publication.key)
    take(desk, Own.KEY, tmp_path / "key.json")
    key = read_key(tmp_path / "key.json")
    assert key.certificate.authors == ("Ana",)
    assert [unit.coding for unit in key.units] == [unit.coding for unit in publication.key]


def test_a_settled_key_carries_both_authors(desk: BringingDesk, coding: Drafting, tmp_path: Path) -> None:
    second = second_coding(desk.library, coding.card.draft_id, "Bo")
    code_all(second)
    second.act(acts.toggle_accept_source, 1, SourceCode.NAMED)
    second.act(acts.set_weight, 2, 2.0)
    second.finish()
    settled = begin_settling(desk.library, coding.card.draft_id, second.card.draft_id)
    desk.taking.start(desk.article_id, settled.card.draft_id)
    dialog = desk.dialog(TakeDialog)
    dialog.show_kind(Own.CODING)
    assert not dialog.save.isEnabled()
    assert "goes out as a key" in dialog.told.text()
    dialog.close()
    take(desk, Own.KEY, tmp_path / "key.json", settled.card.draft_id)
    key = read_key(tmp_path / "key.json")
    assert key.certificate.authors == ("Ana", "Bo")
    assert key.certificate.n


def test_what_is_open_goes_out_only_as_a_coding(desk: BringingDesk, coding: Drafting) -> None:
    coding.reopen()
    coding.act(acts.set_type, 1, None)
    desk.taking.start(desk.article_id, coding.card.draft_id)
    dialog = desk.dialog(TakeDialog)
    assert dialog.kind is Own.CODING
    for kind in KINDS:
        dialog.show_kind(kind)
        assert dialog.save.isEnabled() is (kind in (Own.CODING, Own.SENTENCES))
        assert bool(dialog.told.text()) is not dialog.save.isEnabled()
    dialog.show_kind(Own.KEY)
    QTest.keyClick(dialog.rows[0].choice, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_an_article_without_a_key_goes_to_a_second_author(desk: BringingDesk, tmp_path: Path) -> None:
    desk.taking.start(desk.article_id)
    dialog = desk.dialog(TakeDialog)
    assert dialog.kind is Own.SENTENCES
    dialog.show_kind(Own.KEY)
    assert "no key yet" in dialog.told.text()
    dialog.close()
    take(desk, Own.SENTENCES, tmp_path / "a.srcoding")
    assert coding_in(tmp_path / "a.srcoding").article.body == NEWS


def test_every_kind_says_who_uses_it_and_what_it_holds(desk: BringingDesk, coding: Drafting) -> None:
    desk.taking.start(desk.article_id, coding.card.draft_id)
    rows = desk.dialog(TakeDialog).rows
    lines = [f"{row.choice.text()} {row.told.text()}" for row in rows]
    assert [row.choice.accessibleDescription() for row in rows] == [row.told.text() for row in rows]
    assert len({kind_words(kind).name for kind in KINDS}) == len(KINDS)
    for kind, line in zip(KINDS, lines, strict=True):
        words = kind_words(kind)
        assert words.name in line
        assert words.use in line
        assert words.holds
        assert words.holds in line
    assert "notes to yourself" in lines[KINDS.index(Own.CODING)]
    assert "control characters" in lines[KINDS.index(Format.CAS_XMI)]


@pytest.mark.parametrize("kind", [Format.CAS_XMI, Format.CAS_JSON])
def test_a_missing_part_is_said_with_how_to_get_it(
    kind: Format,
    desk: BringingDesk,
    coding: Drafting,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(stock_module, "find_spec", lambda _name: None)
    desk.taking.start(desk.article_id, coding.card.draft_id)
    dialog = desk.dialog(TakeDialog)
    dialog.show_kind(kind)
    assert not dialog.save.isEnabled()
    assert "pip install 'secondread[cas]'" in dialog.told.text()
    monkeypatch.setattr("secondread_core.exchange.foreign.cas.find_spec", lambda _name: None)
    path = tmp_path / f"a{endings(kind)[0]}"
    path.write_text('{"%TYPES": {}}' if kind is Format.CAS_JSON else "<xmi/>")
    desk.bring(path)
    assert "pip install 'secondread[cas]'" in desk.messages.text


def test_a_file_that_cannot_be_written_is_told(desk: BringingDesk, coding: Drafting, tmp_path: Path) -> None:
    take(desk, Own.KEY, tmp_path / "no such folder" / "key.json", coding.card.draft_id)
    assert "key.json" in desk.messages.text
    (tmp_path / "a.ann").mkdir()
    take(desk, Format.BRAT, tmp_path / "a.ann", coding.card.draft_id)
    assert "a.ann" in desk.messages.text
    (tmp_path / "b.txt").write_text("somebody's own")
    take(desk, Format.BRAT, tmp_path / "b.ann", coding.card.draft_id)
    assert "b.txt" in desk.messages.text
    assert (tmp_path / "b.txt").read_text() == "somebody's own"
    assert not (tmp_path / "b.ann").exists()


def test_leaving_writes_nothing(desk: BringingDesk, coding: Drafting, tmp_path: Path) -> None:
    files = sorted(tmp_path.iterdir())
    desk.taking.start(desk.article_id, coding.card.draft_id)
    click(desk.dialog(TakeDialog).drop)
    desk.taking.ask_file = lambda *_asked: None
    desk.taking.start(desk.article_id, coding.card.draft_id)
    click(desk.dialog(TakeDialog).save)
    desk.settle()
    assert sorted(tmp_path.iterdir()) == files
    assert desk.messages.text == ""


def test_the_name_suggested_says_what_it_is(desk: BringingDesk, coding: Drafting) -> None:
    asked: list[tuple[str, str]] = []
    desk.taking.ask_file = lambda _window, _caption, name, kind: asked.append((name, kind))
    for kind in (Own.CODING, Own.KEY, Format.CAS_XMI):
        desk.taking.start(desk.article_id, coding.card.draft_id)
        dialog = desk.dialog(TakeDialog)
        dialog.show_kind(kind)
        click(dialog.save)
    assert asked == [
        (f"{TITLE} – Coding for a colleague – Ana.srcoding", "Coding for a colleague (*.srcoding)"),
        (f"{TITLE} – Answer key.json", "Answer key (*.json)"),
        (f"{TITLE} – UIMA CAS as XMI.xmi", "UIMA CAS as XMI (*.xmi *.zip)"),
    ]


def test_the_keys_alone_take_a_file_out(desk: BringingDesk, coding: Drafting, tmp_path: Path) -> None:
    desk.taking.ask_file = lambda *_asked: tmp_path / "a.csv"
    desk.taking.start(desk.article_id, coding.card.draft_id)
    dialog = desk.dialog(TakeDialog)
    dialog.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.rows[0].choice)
    for _ in range(KINDS.index(Format.CSV)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert dialog.kind is Format.CSV
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    desk.settle()
    assert (tmp_path / "a.csv").exists()
