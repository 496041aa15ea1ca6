"""A colleague’s coding comes in through the window, with its article or onto the one that is here."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bringing_desk import BringingDesk, bringing_desk, click, colleague, everything, file_of, said
from foreign_desk import NEWS
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from secondread_core.article import Article, ArticleInfo
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import merge
from secondread_core.drafting.model import is_blank
from secondread_core.exchange.coding_file import sentences_only, write_coding
from secondread_core.session.authoring import Drafting
from secondread_core.store.articles import add_article, article_cards, stored_article
from secondread_core.store.drafts import draft_card, draft_content, drafts_of
from secondread_gui.keyfiles.author_names import as_name, is_usable
from secondread_gui.keyfiles.offer_dialog import OfferDialog


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[BringingDesk]:
    yield from bringing_desk(qtbot, tmp_path / "library.db")


@pytest.fixture
def elsewhere(qtbot: QtBot, tmp_path: Path) -> Iterator[Drafting]:
    yield from colleague(qtbot, tmp_path)


def test_a_coding_comes_with_what_is_open(desk: BringingDesk, elsewhere: Drafting, tmp_path: Path) -> None:
    elsewhere.reopen()
    elsewhere.act(acts.set_source, 2, None)
    elsewhere.act(acts.set_remark, 1, "my own affair")
    write_coding(tmp_path / "a.srcoding", file_of(elsewhere))
    desk.bring(tmp_path / "a.srcoding")
    assert desk.dialogs() == []
    draft = desk.content("Ana")
    assert said(draft) == said(elsewhere.draft)
    assert draft.units[2].source_code is None
    assert "my own" not in "".join(unit.remark for unit in draft.units)
    assert not drafts_of(desk.library, desk.article_id)[0].finished


def test_a_coding_of_an_unknown_article_brings_its_article(
    qtbot: QtBot, elsewhere: Drafting, tmp_path: Path
) -> None:
    for desk in bringing_desk(qtbot, tmp_path / "other.db", "Rain\n\nIt rained all day. Nobody minded it."):
        before = everything(desk.library)
        elsewhere.reopen()
        elsewhere.act(merge, 2)
        elsewhere.finish()
        write_coding(tmp_path / "a.srcoding", file_of(elsewhere))
        desk.bring(tmp_path / "a.srcoding")
        (new,) = [c.article_id for c in article_cards(desk.library) if c.article_id != desk.article_id]
        stored = stored_article(desk.library, new)
        assert stored.article.body == NEWS
        assert len(stored.segmentation.units) == len(elsewhere.draft.units)
        assert said(desk.content("Ana", new)) == said(elsewhere.draft)
        assert drafts_of(desk.library, new)[0].finished
        assert "was new" in desk.messages.text
        click(desk.messages._action)
        assert [card.article_id for card in article_cards(desk.library)] == [desk.article_id]
        assert everything(desk.library) == before


def test_a_coding_finds_its_article_though_another_one_is_open(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path
) -> None:
    from secondread_core.segmentation import segment

    body = "Rain\n\nIt rained all day. Nobody minded it."
    known = desk.article_id
    desk.article_id = add_article(desk.library, Article(body, ArticleInfo("Rain")), segment(body), None)
    write_coding(tmp_path / "a.srcoding", file_of(elsewhere))
    desk.bring(tmp_path / "a.srcoding")
    assert desk.authors(known) == ["Ana"]
    assert desk.authors() == []
    assert "another article" in desk.messages.text


def test_other_sentences_than_are_coded_here_are_refused(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path
) -> None:
    desk.begin("Mira")
    elsewhere.reopen()
    elsewhere.act(merge, 2)
    before = everything(desk.library)
    write_coding(tmp_path / "a.srcoding", file_of(elsewhere))
    desk.bring(tmp_path / "a.srcoding")
    assert "other sentences than that of “Mira”" in desk.messages.text
    assert everything(desk.library) == before
    write_coding(tmp_path / "b.srcoding", sentences_only(file_of(elsewhere)))
    desk.bring(tmp_path / "b.srcoding")
    assert "other sentences than that of “Mira”" in desk.messages.text
    assert everything(desk.library) == before


def test_the_same_sentences_lie_beside_a_coding_that_was_begun(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path
) -> None:
    mine = desk.begin("Mira")
    write_coding(tmp_path / "a.srcoding", file_of(elsewhere))
    desk.bring(tmp_path / "a.srcoding")
    assert desk.authors() == ["Mira", "Ana"]
    assert draft_content(desk.library, mine.card.draft_id) == mine.draft


def test_sentences_alone_begin_a_coding_of_whoever_reads(
    qtbot: QtBot, elsewhere: Drafting, tmp_path: Path
) -> None:
    elsewhere.reopen()
    elsewhere.act(merge, 2)
    write_coding(tmp_path / "a.srcoding", sentences_only(file_of(elsewhere)))
    for desk in bringing_desk(qtbot, tmp_path / "other.db", "Rain\n\nIt rained all day."):
        with desk.qtbot.waitSignal(desk.bringing.brought) as brought:
            desk.bring(tmp_path / "a.srcoding", "Mira")
        card = draft_card(desk.library, brought.args[0])
        draft = draft_content(desk.library, card.draft_id)
        assert (card.author, card.finished) == ("Mira", False)
        assert all(map(is_blank, draft.units))
        assert [(u.start, u.end) for u in draft.units] == [(u.start, u.end) for u in elsewhere.draft.units]
        before = everything(desk.library)
        desk.bring(tmp_path / "a.srcoding", "Mira")  # a second time it is here already
        assert "Nothing has changed" in desk.messages.text
        assert not desk.messages._action.isVisible()
        assert everything(desk.library) == before


def test_an_import_that_somebody_went_on_with_is_not_undone(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path
) -> None:
    write_coding(tmp_path / "a.srcoding", sentences_only(file_of(elsewhere)))
    desk.bring(tmp_path / "a.srcoding", "Ben")
    ben = desk.begin("Ben")
    gone: list[str] = []
    desk.bringing.taken_back.connect(gone.append)
    click(desk.messages._action)
    assert gone == []
    assert desk.authors() == ["Ben"]
    assert said(desk.content("Ben")) == said(ben.draft)
    assert "“Ben” has worked on what was brought in" in desk.messages.text


@pytest.mark.parametrize(
    ("told", "offered"), [("Y" * 150, "Y" * 100), ("  ", "Mira"), ("Ana\nB", "Ana B"), ("\x07", "Mira")]
)
def test_whose_it_is_is_asked_where_the_file_says_what_is_no_name(
    desk: BringingDesk, elsewhere: Drafting, tmp_path: Path, told: str, offered: str
) -> None:
    write_coding(tmp_path / "a.srcoding", replace(file_of(elsewhere), author=told))
    desk.bring(tmp_path / "a.srcoding", "Mira")
    dialog = desk.dialog(OfferDialog)
    assert dialog.name.text() == offered
    click(dialog.bring)
    desk.settle()
    assert desk.authors() == [offered]


@given(st.text(max_size=130))
def test_what_is_offered_as_a_name_is_one(told: str) -> None:
    name = as_name(told)
    assert not name or (is_usable(name) and as_name(name) == name)
    assert is_usable(told) <= (name == unicodedata.normalize("NFC", told).strip())
