"""The shelf: what a card says, how an article is opened, found and removed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from library_rooms import OpenStage, Stage, click, read_article
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from secondread_core import scoring
from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.segmentation import segment
from secondread_core.session.reviewing import review
from secondread_core.store.articles import add_article, article_cards
from secondread_core.store.attempts import attempts_of
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import Learner, add_learner
from secondread_gui.library.card_words import Action, CardWords, card_words
from secondread_gui.library.shelf_model import WORDS
from secondread_gui.library.standing import Standing

PIECE = "american-trap"
OWN = "The mayor slept\n\nIt rained on Monday. Nobody asked why, a clerk said.\n"


def own_article(library: Library, title: str = "The mayor slept", outlet: str = "Gazette") -> str:
    body = normalise(OWN)
    return add_article(library, Article(body, ArticleInfo(title, outlet=outlet)), segment(body), None)


def index_of(stage: Stage, article_id: str) -> QModelIndex:
    stage.room.shelf.reveal(article_id)
    index = stage.room.shelf.view.currentIndex()
    assert stage.room.shelf.view.article_at(index) == article_id
    return index


def words(stage: Stage, article_id: str) -> CardWords:
    found: CardWords = index_of(stage, article_id).data(WORDS)
    return found


def press(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(stage.room.shelf.view, key, modifier)


def button_at(stage: Stage, article_id: str, action: Action) -> QPoint:
    """The middle of a card's button, in the viewport."""
    view = stage.room.shelf.view
    index = index_of(stage, article_id)
    view.scrollTo(index)
    setting = view.itemDelegate().setting(index)
    return view.visualRect(index).topLeft() + setting.buttons[action].center().toPoint()


# --- what a card says ---------------------------------------------------------------------------------------


def test_a_bundled_article_that_was_never_begun(stage: Stage, library: Library) -> None:
    card = next(card for card in article_cards(library) if card.article_id == PIECE)
    shown = words(stage, PIECE)
    assert shown.title == card.info.title
    assert shown.summary == card.info.summary
    assert shown.facts == (
        f"The Contrary Weathercock · blog · easy · {card.asked_count} sentences"
        " · written for practice · with answer key"
    )
    assert (shown.state, shown.actions) == ("Not started", (Action.READ, Action.KEY))


def test_an_own_article_says_that_it_is_not_scored_and_can_be_removed(stage: Stage, library: Library) -> None:
    own = own_article(library)
    stage.room.refresh()
    shown = words(stage, own)
    assert (
        shown.facts == "Gazette · 3 sentences · no answer key yet: you can read and mark, nothing is scored"
    )
    assert shown.actions == (Action.READ, Action.KEY, Action.REMOVE)


def test_an_open_sitting_says_how_far_it_is(stage: Stage, library: Library, learner: Learner) -> None:
    attempt = read_article(library, learner.learner_id, PIECE, answers=12)
    stage.room.refresh()
    shown = words(stage, PIECE)
    assert shown.state == f"12 of {attempt.asked} answered"
    assert shown.share == 12 / attempt.asked
    assert shown.actions == (Action.GO_ON, Action.KEY)


def test_results_are_those_of_the_report_and_the_first_stays_apart(
    stage: Stage, library: Library, learner: Learner
) -> None:
    first = read_article(library, learner.learner_id, PIECE)
    stage.room.refresh()
    one = review(library, first.attempt_id).scores
    assert one is not None
    assert one.type_score is not None
    assert words(stage, PIECE).state == f"Handed in: {round(one.type_score)} of 100"

    attempts = [first, *(read_article(library, learner.learner_id, PIECE, wrong=n) for n in (20, 9))]
    stage.room.refresh()
    scores = [review(library, attempt.attempt_id).scores for attempt in attempts]
    first_score, middle, last = (round(score.type_score or 0) for score in scores if score is not None)
    assert len({first_score, middle, last}) > 1
    shown = words(stage, PIECE)
    best = max(first_score, middle, last)
    assert shown.state == f"Handed in 3 times: first {first_score}, last {last}, best {best} of 100"
    assert shown.actions == (Action.REPORT, Action.AGAIN, Action.KEY)

    read_article(library, learner.learner_id, PIECE, answers=3)
    stage.room.refresh()
    assert words(stage, PIECE).state.startswith("3 of ")
    assert words(stage, PIECE).actions == (Action.GO_ON, Action.REPORT, Action.KEY)


@pytest.mark.parametrize("scores", [(62.5,), (62.5, 0.5, 98.5)])
def test_a_half_is_rounded_as_in_the_report(library: Library, scores: tuple[float, ...]) -> None:
    card = next(card for card in article_cards(library) if card.article_id == PIECE)
    told = card_words(card, Standing(), scores, read_only=False).state
    shown = [scores[0], scores[-1], max(scores)] if len(scores) > 1 else [scores[0]]
    assert [int(number) for number in re.findall(r"(\d+)(?=,| of)", told)] == [
        scoring.display(score) for score in shown
    ]


def test_without_a_key_handing_in_is_not_scored(stage: Stage, library: Library, learner: Learner) -> None:
    own = own_article(library)
    read_article(library, learner.learner_id, own)
    stage.room.refresh()
    assert words(stage, own).state == "Handed in, not scored"


def test_everybody_has_a_shelf_of_their_own(stage: Stage, library: Library, learner: Learner) -> None:
    read_article(library, learner.learner_id, PIECE, answers=5)
    other = add_learner(library, "Bo")
    stage.room.show_learner(other)
    assert words(stage, PIECE).state == "Not started"
    stage.room.show_learner(learner)
    assert words(stage, PIECE).state.startswith("5 of ")


def test_a_screen_reader_hears_everything_that_is_seen(stage: Stage) -> None:
    index = index_of(stage, PIECE)
    shown: CardWords = index.data(WORDS)
    interface = QAccessible.queryAccessibleInterface(stage.room.shelf.view)
    name = interface.child(index.row()).text(QAccessible.Text.Name)
    for part in (shown.title, shown.facts, shown.summary, shown.notice, shown.state, "Return: Read"):
        assert part.rstrip(".") in name


def test_hidden_characters_in_a_title_are_made_visible(stage: Stage, library: Library) -> None:
    own = own_article(library, title="The \u202eroyam slept")
    stage.room.refresh()
    assert "\u202e" not in words(stage, own).title
    assert words(stage, own).title.startswith("The ")


# --- opening ------------------------------------------------------------------------------------------------


def test_return_double_click_and_the_button_open_an_article(stage: Stage, qtbot: QtBot) -> None:
    view = stage.room.shelf.view
    index_of(stage, PIECE)
    for act in (
        lambda: press(stage, Qt.Key.Key_Return),
        lambda: press(stage, Qt.Key.Key_Enter),
        lambda: QTest.mouseDClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=view.visualRect(view.currentIndex()).topLeft() + QPoint(30, 30),
        ),
        lambda: QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=button_at(stage, PIECE, Action.READ)
        ),
    ):
        with qtbot.waitSignal(stage.room.read_requested) as asked:
            act()
        assert asked.args == [PIECE]


def test_one_click_on_a_card_only_chooses_it(stage: Stage, qtbot: QtBot) -> None:
    view = stage.room.shelf.view
    index = view.model().index(1, 0)
    with qtbot.assertNotEmitted(stage.room.read_requested, wait=50):
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).topLeft() + QPoint(30, 30)
        )
    assert view.currentIndex().row() == 1


def test_a_finished_article_shows_its_newest_report_and_can_be_read_again(
    stage: Stage, library: Library, learner: Learner, qtbot: QtBot
) -> None:
    read_article(library, learner.learner_id, PIECE)
    last = read_article(library, learner.learner_id, PIECE)
    stage.room.refresh()
    index_of(stage, PIECE)
    with qtbot.waitSignal(stage.room.report_requested) as report:
        press(stage, Qt.Key.Key_Return)
    assert report.args == [last.attempt_id]
    with qtbot.waitSignal(stage.room.read_requested) as again:
        press(stage, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert again.args == [PIECE]
    with qtbot.waitSignal(stage.room.read_requested):
        QTest.mouseClick(
            stage.room.shelf.view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=button_at(stage, PIECE, Action.AGAIN),
        )


def test_the_menu_holds_everything_that_can_be_done(stage: Stage, library: Library, learner: Learner) -> None:
    own = own_article(library)
    read_article(library, learner.learner_id, own)
    stage.room.refresh()
    menu = stage.room.shelf.view.menu_of(index_of(stage, own))
    texts = [entry.text() for entry in menu.actions()]
    assert texts == ["See report", "Read again", "Answer key…", "Remove…"]


def test_arrow_keys_go_from_card_to_card(stage: Stage) -> None:
    view = stage.room.shelf.view
    assert stage.window.focusWidget() is view
    assert view.currentIndex().row() == 0
    press(stage, Qt.Key.Key_Down)
    press(stage, Qt.Key.Key_Down)
    press(stage, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 1
    press(stage, Qt.Key.Key_End)
    assert view.currentIndex().row() == view.model().rowCount() - 1


# --- searching ----------------------------------------------------------------------------------------------


def test_search_looks_at_titles_and_outlets_without_case_and_accents(stage: Stage, library: Library) -> None:
    own = own_article(library, title="Le maire à l’école", outlet="La Gazette")
    stage.room.refresh()
    shelf = stage.room.shelf
    QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert stage.window.focusWidget() is shelf.search
    QTest.keyClicks(shelf.search, "GAZETTE ecole")
    assert [
        shelf.view.article_at(shelf.view.model().index(row, 0))
        for row in range(shelf.view.model().rowCount())
    ] == [own]
    QTest.keyClick(shelf.search, Qt.Key.Key_Down)
    assert stage.window.focusWidget() is shelf.view
    QTest.keyClick(shelf.search, Qt.Key.Key_Escape)
    assert shelf.view.model().rowCount() == len(article_cards(library))
    assert shelf.view.article_at(shelf.view.currentIndex()) == own


def test_a_search_without_result_says_so_and_leads_back(stage: Stage) -> None:
    shelf = stage.room.shelf
    QTest.keyClicks(shelf.search, "zebra")
    assert not shelf.view.isVisible()
    assert "zebra" in shelf._said.text()
    click(shelf._clear)
    assert shelf.view.isVisible()


def test_an_empty_library_says_how_to_fill_it(open_stage: OpenStage, tmp_path: Path) -> None:
    empty = open_library(tmp_path / "empty.db")
    add_learner(empty, "Mira")
    stage = open_stage(empty)
    assert "No articles yet" in stage.room.shelf._said.text()
    assert [button.isVisible() for button in stage.room.shelf._add_buttons] == [True, True, True]
    empty.close()


# --- removing -----------------------------------------------------------------------------------------------


def test_removing_asks_once_says_what_is_lost_and_keeps_by_default(
    stage: Stage, library: Library, learner: Learner, qtbot: QtBot
) -> None:
    own = own_article(library)
    read_article(library, learner.learner_id, own)
    read_article(library, add_learner(library, "Bo").learner_id, own)
    stage.room.refresh()
    index_of(stage, own)
    question = stage.room.shelf.question
    press(stage, Qt.Key.Key_Delete)
    assert "The mayor slept" in question.text
    assert "2 readings" in question.text
    assert stage.window.focusWidget() is question.no
    QTest.keyClick(question.no, Qt.Key.Key_Escape)
    assert question.text == ""
    assert stage.window.focusWidget() is stage.room.shelf.view

    press(stage, Qt.Key.Key_Delete)
    click(question.yes)
    qtbot.waitUntil(lambda: "was removed" in stage.messages.text)
    assert own not in [card.article_id for card in article_cards(library)]
    assert attempts_of(library, learner.learner_id, own) == []


def test_a_bundled_article_cannot_be_removed(stage: Stage) -> None:
    index_of(stage, PIECE)
    press(stage, Qt.Key.Key_Delete)
    assert stage.room.shelf.question.text == ""


# --- a library that can only be read ------------------------------------------------------------------------


def test_a_library_that_can_only_be_read_shows_reports_and_nothing_else(
    open_stage: OpenStage, qtbot: QtBot, library: Library, learner: Learner
) -> None:
    own = own_article(library)
    read_article(library, learner.learner_id, PIECE)
    done = read_article(library, learner.learner_id, own)
    read_article(library, learner.learner_id, "ready-to-talk", answers=3)
    library.close()
    closed = open_library(library.path, read_only=True)
    stage = open_stage(closed)
    assert stage.room.shelf._read_only.isVisible()
    assert words(stage, "not-one-step-back").actions == (Action.KEY,)
    assert words(stage, "ready-to-talk").actions == (Action.KEY,)
    assert words(stage, own).actions == (Action.REPORT, Action.KEY)
    index_of(stage, own)
    with qtbot.waitSignal(stage.room.report_requested) as report:
        press(stage, Qt.Key.Key_Return)
    assert report.args == [done.attempt_id]
    index_of(stage, "not-one-step-back")
    with qtbot.assertNotEmitted(stage.room.read_requested, wait=50):
        press(stage, Qt.Key.Key_Return)
    stage.room.add_paths([Path(__file__)])
    assert "only be read" in stage.messages.text


# --- starting ---------------------------------------------------------------------------------------------


def test_the_room_is_light_to_import() -> None:
    heavy = (
        "sqlite_utils",
        "nh3",
        "markdown",
        "nupunkt",
        "charset_normalizer",
        "secondread_core.exchange",
        "secondread_core.scoring",
        "secondread_gui.library.import_queue",
        "secondread_gui.library.learners",
        "secondread_gui.library.removing",
    )
    script = (
        "import sys; import secondread_gui.library.library_room;"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_shelf_of_an_only_reader_makes_no_other_page(stage: Stage) -> None:
    assert (
        stage.room.findChild(QStackedWidget, options=Qt.FindChildOption.FindDirectChildrenOnly).count() == 1
    )
