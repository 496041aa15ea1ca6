"""A mended article takes the place of the one before, whose attempts and keys stay as they were."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from library_desk import Clock, Desk, furnish, make_article, make_key

from secondread_core.__main__ import main
from secondread_core.annotations import Mark
from secondread_core.article import Article
from secondread_core.codebook import TypeClass
from secondread_core.data_folder import library_path
from secondread_core.errors import KeyDoesNotFit, Unknown
from secondread_core.exchange.course import CourseEntry
from secondread_core.segmentation import Segmentation
from secondread_core.session import course_of, install_course, resume, review
from secondread_core.session.reporting import report
from secondread_core.store.articles import (
    add_article,
    article_cards,
    article_with_hash,
    new_edition,
    remove_article,
    remove_articles,
    stored_article,
)
from secondread_core.store.attempts import attempts_of, open_attempt, start_attempt
from secondread_core.store.database import Library
from secondread_core.store.editions import Edition, editions_of, newest_edition
from secondread_core.store.keys import current_key, key_versions
from secondread_core.store.verification import verify


@pytest.fixture
def desk(opened: Callable[..., Library]) -> Desk:
    return furnish(opened(clock=Clock()))


def mended(article: Article, segmentation: Segmentation) -> tuple[Article, Segmentation]:
    """The article with one letter another, everything where it was."""
    return Article(article.body.replace("council voted", "council noted"), article.info), segmentation


def mend(desk: Desk) -> str:
    article, segmentation = mended(desk.article, desk.segmentation)
    key = make_key(article, segmentation, why="Mended.")
    return new_edition(desk.library, desk.article_id, article, segmentation, key)


def hand_in(desk: Desk, attempt_id: str) -> None:
    sitting = resume(desk.library, attempt_id)
    for unit in sitting.asked:
        sitting.mark(unit, Mark(TypeClass.OPINION if unit % 2 else TypeClass.REPORTED))
    sitting.hand_in()


def test_only_the_newest_edition_is_on_the_shelf_and_where_the_first_was(desk: Desk) -> None:
    library = desk.library
    other_article, other_cut = make_article(4)
    other = add_article(library, other_article, other_cut, None)
    second = mend(desk)
    article, segmentation = mended(desk.article, desk.segmentation)
    third = new_edition(library, desk.article_id, article, segmentation, make_key(article, segmentation))
    cards = article_cards(library)
    assert [(card.article_id, card.edition, card.key_version) for card in cards] == [
        (third, 3, 3),
        (other, 1, None),
    ]
    expected = [Edition(desk.article_id, 1), Edition(second, 2), Edition(third, 3)]
    for one in (desk.article_id, second, third):
        assert editions_of(library, one) == expected
        assert newest_edition(library, one) == third
    assert stored_article(library, desk.article_id).article == desk.article
    assert key_versions(library, desk.article_id) == [1]
    assert key_versions(library, second) == [2]
    assert article_with_hash(library, desk.article.text_hash) == third
    with pytest.raises(Unknown):
        editions_of(library, "nowhere")
    assert verify(library) == []


def test_attempts_count_across_editions_and_stay_with_their_own(desk: Desk) -> None:
    library = desk.library
    second = mend(desk)
    # Whoever has begun goes on in the text in which they began.
    going = open_attempt(library, desk.learner_id, second)
    assert going is not None
    assert going.attempt_id == desk.attempt_id
    assert start_attempt(library, desk.learner_id, second, 1).attempt_id == desk.attempt_id
    hand_in(desk, desk.attempt_id)
    again = start_attempt(library, desk.learner_id, second, 2)
    assert (again.number, again.article_id) == (2, second)
    hand_in(desk, again.attempt_id)
    assert [one.number for one in attempts_of(library, desk.learner_id, desk.article_id)] == [1, 2]
    assert attempts_of(library, desk.learner_id, second) == attempts_of(library, desk.learner_id)

    first_review, second_review = review(library, desk.attempt_id), review(library, again.attempt_id)
    assert (first_review.attempt.key_version, second_review.attempt.key_version) == (1, 2)
    assert first_review.stored.article == desk.article
    assert first_review.key == current_key(library, desk.article_id)
    # Only the first attempt is measured, and it is the one on the old edition.
    assert [point.scores is not None for point in course_of(library, desk.learner_id)] == [True, False]
    for attempt_id in (desk.attempt_id, again.attempt_id):
        told = report(library, attempt_id)
        assert [step.number for step in told.repeats] == [1, 2]
        assert [step.title for step in told.course] == [desk.article.info.title]
    assert verify(library) == []


def test_removing_an_article_removes_all_its_editions(desk: Desk) -> None:
    library = desk.library
    second = mend(desk)
    assert not remove_articles(library, [second], unless_begun=True)
    assert len(editions_of(library, second)) == 2
    remove_article(library, second)
    assert article_cards(library) == []
    for table in ("article", "edition", "answer_key", "attempt", "event", "draft"):
        assert library.rows(f"SELECT count(*) FROM {table}") == [(0,)]
    assert verify(library) == []


def test_an_edition_that_cannot_be_is_not_begun(desk: Desk) -> None:
    article, segmentation = mended(desk.article, desk.segmentation)
    with pytest.raises(KeyDoesNotFit):
        new_edition(desk.library, desk.article_id, article, segmentation, desk.key)
    with pytest.raises(Unknown):
        new_edition(desk.library, "nowhere", article, segmentation, None)
    assert [card.edition for card in article_cards(desk.library)] == [1]
    assert desk.library.rows("SELECT count(*) FROM article") == [(1,)]


def test_a_bundled_article_that_was_mended_is_not_installed_again(desk: Desk) -> None:
    library = desk.library
    article, segmentation = make_article(8)
    key = make_key(article, segmentation)
    entry = CourseEntry("bundled", article, segmentation, key)
    install_course(library, [entry])
    changed, cut = mended(article, segmentation)
    second = new_edition(library, "bundled", changed, cut, make_key(changed, cut))
    before = library.rows("SELECT count(*) FROM answer_key")
    install_course(library, [replace(entry, key=replace(key, version=9))])
    assert library.rows("SELECT count(*) FROM answer_key") == before
    assert [(card.article_id, card.bundled) for card in article_cards(library)][1:] == [(second, True)]


def test_everything_is_exported_whatever_its_edition(
    opened: Callable[..., Library], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = opened(library_path(tmp_path / "data"), clock=Clock())
    desk = furnish(library)
    hand_in(desk, desk.attempt_id)
    second = mend(desk)
    library.close()
    target = tmp_path / "files"
    assert main(["export", "--data-dir", str(tmp_path / "data"), "--json", str(target)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["articles"], told["keys"], told["attempts"]) == (2, 2, 1)
    kept = {path.name for path in (target / "keys").iterdir()}
    assert kept == {f"{desk.article_id}.1.json", f"{second}.2.json"}
