"""After handing in: the attempt against its key, the learner's way, and the bundled course."""

from __future__ import annotations

from dataclasses import replace

import pytest
from library_desk import Desk, make_article, make_key

from secondread_core.annotations import EMPTY, Mark
from secondread_core.article import Article
from secondread_core.codebook import TypeClass
from secondread_core.errors import KeyIncomplete
from secondread_core.feedback import TypeVerdict
from secondread_core.session import CourseEntry, course_of, install_course, resume, review
from secondread_core.store.articles import add_article, article_cards, stored_article
from secondread_core.store.attempts import attempt, start_attempt
from secondread_core.store.database import open_library
from secondread_core.store.events import events_of
from secondread_core.store.keys import current_key, publish_key
from secondread_core.store.verification import verify

OPINION, REPORTED = Mark(TypeClass.OPINION), Mark(TypeClass.REPORTED)


def answer_all(desk: Desk, attempt_id: str, mark: Mark) -> None:
    sitting = resume(desk.library, attempt_id)
    for unit in sitting.asked:
        sitting.mark(unit, mark)
    sitting.hand_in()


def test_a_review_scores_and_judges_every_unit(desk: Desk) -> None:
    sitting = resume(desk.library, desk.attempt_id)
    for unit in range(11):
        sitting.mark(unit, replace(OPINION if unit % 2 else REPORTED, flag=unit == 0))
    sitting.hand_in()
    found = review(desk.library, desk.attempt_id)
    assert found.key == desk.key
    assert found.stored.article == desk.article
    assert found.marks == tuple(sitting.marks)
    assert found.marks[11] == EMPTY
    assert [verdict.type for verdict in found.verdicts] == [TypeVerdict.RIGHT] * 11 + [TypeVerdict.UNANSWERED]
    assert found.scores is not None
    assert found.scores.type_score == pytest.approx(100 * (1 + 5 / 6) / 2)
    assert found.scores.sourcing_score == pytest.approx(100 * 2 / (2 + 2))  # 1 of 3 vague sources found
    assert found.attempt == attempt(desk.library, desk.attempt_id)
    assert [point.attempt for point in found.earlier] == [found.attempt]
    assert found.earlier[0].type_score == found.scores.type_score
    assert found.earlier[0].tilt == found.scores.tilt


def test_nothing_is_told_before_handing_in(desk: Desk) -> None:
    with pytest.raises(ValueError, match="still open"):
        review(desk.library, desk.attempt_id)


def test_without_a_key_there_is_a_review_without_scores_until_one_is_published(desk: Desk) -> None:
    article, segmentation = make_article(6)
    article_id = add_article(desk.library, article, segmentation, None)
    taken = start_attempt(desk.library, desk.learner_id, article_id, 1)
    answer_all(desk, taken.attempt_id, OPINION)
    before = review(desk.library, taken.attempt_id)
    assert (before.key, before.scores, before.verdicts, before.attempt.key_version) == (None, None, (), None)
    assert [point.scores for point in before.earlier] == [None]
    key = make_key(article, segmentation)
    publish_key(desk.library, article_id, key)
    after = review(desk.library, taken.attempt_id)
    assert (after.key, after.attempt.key_version) == (key, 1)
    assert after.scores is not None
    assert after.scores.type_score == 50
    assert verify(desk.library) == []


def test_a_later_key_does_not_change_what_was_handed_in_before(desk: Desk) -> None:
    answer_all(desk, desk.attempt_id, REPORTED)
    publish_key(desk.library, desk.article_id, make_key(desk.article, desk.segmentation, why="Who counted?"))
    assert review(desk.library, desk.attempt_id).key == desk.key
    again = start_attempt(desk.library, desk.learner_id, desk.article_id, 1)
    answer_all(desk, again.attempt_id, REPORTED)
    assert review(desk.library, again.attempt_id).attempt.key_version == 2
    closing = events_of(desk.library, again.attempt_id)[-1]
    assert (closing.operation, closing.value) == ("hand_in", '{"key_version":2}')


def test_an_article_with_an_unbound_attempt_can_be_reviewed_read_only(desk: Desk) -> None:
    path = desk.library.path
    article, segmentation = make_article(6)
    article_id = add_article(desk.library, article, segmentation, None)
    taken = start_attempt(desk.library, desk.learner_id, article_id, 1)
    answer_all(desk, taken.attempt_id, OPINION)
    publish_key(desk.library, article_id, make_key(article, segmentation))
    desk.library.close()
    copy = open_library(path, read_only=True)
    found = review(copy, taken.attempt_id)
    assert found.scores is not None
    assert found.attempt.key_version is None
    copy.close()


@pytest.mark.parametrize("level", [1, 2, 3])
def test_the_way_has_every_attempt_and_measures_the_first_ones(desk: Desk, level: int) -> None:
    article, segmentation = make_article(20)
    second = add_article(desk.library, article, segmentation, make_key(article, segmentation))
    answer_all(desk, desk.attempt_id, OPINION)
    elsewhere = start_attempt(desk.library, desk.learner_id, second, level)
    again = start_attempt(desk.library, desk.learner_id, desk.article_id, level)
    answer_all(desk, again.attempt_id, REPORTED)
    answer_all(desk, elsewhere.attempt_id, REPORTED)
    third = start_attempt(desk.library, desk.learner_id, second, level)
    points = course_of(desk.library, desk.learner_id)
    assert [point.attempt.attempt_id for point in points] == [
        desk.attempt_id,
        elsewhere.attempt_id,
        again.attempt_id,
    ]
    assert third.attempt_id not in {point.attempt.attempt_id for point in points}
    assert [(point.type_score, point.tilt) for point in points] == [(50, 1), (50, -1), (None, None)]
    assert points[1].scores == review(desk.library, elsewhere.attempt_id).scores
    assert course_of(desk.library, "nobody") == ()


def entry(name: str, units: int, version: int = 1) -> CourseEntry:
    article, segmentation = make_article(units)
    return CourseEntry(
        name, article, segmentation, make_key(article, segmentation, version, f"Who, in {version}?")
    )


def test_the_course_is_installed_once(desk: Desk) -> None:
    library = desk.library
    entries = [entry("first", 4), entry("second", 6), replace(entry("third", 8), key=None)]
    install_course(library, entries)
    before = list(library._connection.iterdump())
    install_course(library, iter(entries))
    assert list(library._connection.iterdump()) == before
    cards = [card for card in article_cards(library) if card.bundled]
    assert [(card.article_id, card.key_version) for card in cards] == [
        ("first", 1),
        ("second", 1),
        ("third", None),
    ]


def test_a_newer_program_brings_newer_keys_but_never_overrules_anybody(desk: Desk) -> None:
    library = desk.library
    install_course(library, [entry("first", 4), entry("second", 6), replace(entry("third", 8), key=None)])
    own = replace(make_key(*make_article(6), version=2), key_id="my-own")
    publish_key(library, "second", own)
    newer = [entry("first", 4, 3), entry("second", 6, 3), entry("third", 8, 2)]
    install_course(library, newer)
    assert current_key(library, "first") == newer[0].key
    assert current_key(library, "second") == own
    assert current_key(library, "third") == newer[2].key

    changed = entry("first", 4, 4)
    rewritten = Article(changed.article.body.replace("Item", "Point"), changed.article.info)
    assert changed.key is not None
    key = replace(changed.key, text_hash=rewritten.text_hash)
    install_course(library, [replace(changed, article=rewritten, key=key)])
    assert stored_article(library, "first").article == changed.article
    assert current_key(library, "first") == newer[0].key


def test_a_course_with_an_unfinished_key_is_a_defect_that_shows(desk: Desk) -> None:
    broken = entry("first", 4)
    assert broken.key is not None
    coding = replace(broken.key.units[1].coding, skills=())
    units = (broken.key.units[0], replace(broken.key.units[1], coding=coding), *broken.key.units[2:])
    with pytest.raises(KeyIncomplete):
        install_course(desk.library, [replace(broken, key=replace(broken.key, units=units))])
    assert [card.article_id for card in article_cards(desk.library)] == [desk.article_id]
