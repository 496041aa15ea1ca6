"""A mended article is one article on the shelf: its readings, on whichever edition, are counted together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from library_rooms import OpenStage, Stage, click, own, read_article, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.codebook import TypeCode
from secondread_core.segmentation import segment
from secondread_core.session.publishing import publish
from secondread_core.store.articles import add_article, new_edition
from secondread_core.store.attempts import Attempt
from secondread_core.store.database import Library
from secondread_core.store.editions import editions_of
from secondread_core.store.keys import current_key
from secondread_core.store.learners import Learner, add_learner
from secondread_gui.library.card_words import Action
from secondread_gui.library.shelf_model import WORDS
from secondread_gui.library.standing import standings

TEXT = "The mayor slept\n\nIt rained on Monday. Nobody asked wy, a clerk said.\n"


@pytest.fixture
def first(library: Library) -> str:
    """The first edition's id, of an article that is not bundled."""
    body = normalise(TEXT)
    return add_article(library, Article(body, ArticleInfo("The mayor slept")), segment(body), None)


def mend(library: Library, article_id: str, wrong: str, right: str) -> str:
    """Another edition; its id."""
    body = normalise(TEXT.replace(wrong, right))
    article = Article(body, ArticleInfo("The mayor slept"))
    return new_edition(library, article_id, article, segment(body), None)


def card_of(stage: Stage, article_id: str) -> object:
    model = stage.room.shelf.model
    row = model.row_of(article_id)
    assert row is not None
    return model.index(row).data(WORDS)


def test_readings_of_an_edition_before_stand_on_the_card(
    stage: Stage, library: Library, learner: Learner, first: str
) -> None:
    taken = read_article(library, learner.learner_id, first)
    second = mend(library, first, "wy", "why")
    stage.room.refresh()
    assert stage.room.shelf.model.row_of(first) is None
    card = card_of(stage, second)
    assert card.state == "Handed in, not scored"
    assert card.actions[:2] == (Action.REPORT, Action.AGAIN)
    again = read_article(library, learner.learner_id, second)
    third = mend(library, second, "wy, a clerk", "why, the clerk")
    standing = standings(library, learner.learner_id)[third]
    assert [one.attempt_id for one in standing.handed_in] == [taken.attempt_id, again.attempt_id]
    assert set(standings(library, learner.learner_id)) == {third}


def test_a_reading_that_was_begun_in_the_edition_before_is_gone_on_with(
    stage: Stage, library: Library, learner: Learner, first: str, qtbot: QtBot
) -> None:
    read_article(library, learner.learner_id, first, answers=1)
    second = mend(library, first, "wy", "why")
    stage.room.refresh()
    card = card_of(stage, second)
    assert card.state.startswith("1 of ")
    assert card.actions[0] is Action.GO_ON
    stage.room.shelf.reveal(second)
    with qtbot.waitSignal(stage.room.read_requested) as asked:
        QTest.keyClick(stage.room.shelf.view, Qt.Key.Key_Return)
    assert asked.args == [second]


def test_the_question_before_removing_counts_the_readings_of_all_editions(
    open_stage: OpenStage, library: Library, learner: Learner, first: str, qtbot: QtBot
) -> None:
    read_article(library, learner.learner_id, first)
    second = mend(library, first, "wy", "why")
    read_article(library, add_learner(library, "Bo").learner_id, second, answers=1)
    stage = open_stage(library)
    stage.room.show_learner(learner)
    stage.room.shelf.reveal(second)
    QTest.keyClick(stage.room.shelf.view, Qt.Key.Key_Delete)
    question = stage.room.shelf.question
    assert "2 readings of it" in question.text
    before = editions_of(library, second)
    assert len(before) == 2
    click(question.yes)
    settle(stage, qtbot)
    assert own(library) == []
    assert library.rows("SELECT count(*) FROM attempt") == [(0,)]
    assert library.rows("SELECT count(*) FROM edition") == [(0,)]


def test_removing_asks_nothing_of_readings_where_there_are_none(
    stage: Stage, library: Library, first: str
) -> None:
    second = mend(library, first, "wy", "why")
    stage.room.refresh()
    stage.room.shelf.reveal(second)
    QTest.keyClick(stage.room.shelf.view, Qt.Key.Key_Delete)
    assert "erased with it" not in stage.room.shelf.question.text
    click(stage.room.shelf.question.no)
    assert len(editions_of(library, first)) == 2


def test_one_learner_does_not_get_anothers_standing(library: Library, learner: Learner, first: str) -> None:
    other = add_learner(library, "Bo")
    taken: Attempt = read_article(library, other.learner_id, first)
    second = mend(library, first, "wy", "why")
    assert standings(library, learner.learner_id) == {}
    assert standings(library, other.learner_id)[second].handed_in[0].attempt_id == taken.attempt_id


def test_the_shelf_asks_for_editions_once_however_many_articles_there_are(
    library: Library, learner: Learner, first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    rows = Library.rows

    def counting(self: Library, sql: str, parameters: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        asked.append(sql)
        return rows(self, sql, parameters)

    for _ in range(5):
        body = normalise(TEXT)
        article_id = add_article(library, Article(body, ArticleInfo("Again")), segment(body), None)
        read_article(library, learner.learner_id, article_id, answers=1)
        mend(library, article_id, "wy", "why")
    monkeypatch.setattr(Library, "rows", counting)
    assert len(standings(library, learner.learner_id)) == 5
    assert len(asked) == 3


def test_a_score_that_a_changed_key_made_another_says_so_on_the_card(
    stage: Stage, library: Library, learner: Learner
) -> None:
    read_article(library, learner.learner_id, "ready-to-talk", wrong=3)
    read_article(library, learner.learner_id, "american-trap", wrong=3)
    key = current_key(library, "ready-to-talk")
    assert key is not None
    units = [
        replace(unit, coding=replace(unit.coding, type_code=TypeCode.OPINION, accept=frozenset()))
        if unit.coding.type_code is TypeCode.REPORTED_FACT
        else unit
        for unit in key
    ]
    publish(library, "ready-to-talk", replace(key, version=key.version + 1, units=tuple(units)))
    stage.room.refresh()
    assert card_of(stage, "ready-to-talk").state.endswith("of 100 (scored again by a changed key)")
    assert "again" not in card_of(stage, "american-trap").state
    other = add_learner(library, "Bo")
    assert standings(library, other.learner_id) == {}
