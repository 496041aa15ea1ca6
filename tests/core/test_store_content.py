"""What is put into a library comes out of it: articles, keys, learners, attempts, settings."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_desk import Clock, Desk, furnish, make_article, make_key

from secondread_core.annotations import EMPTY, Mark
from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.codebook import TypeClass
from secondread_core.errors import (
    KeyDoesNotFit,
    KeyIncomplete,
    NameTaken,
    NameUnusable,
    NoArticleText,
    Unknown,
)
from secondread_core.segmentation import Segmentation, segment
from secondread_core.session import resume
from secondread_core.store.articles import (
    add_article,
    article_cards,
    article_with_hash,
    remove_article,
    remove_articles,
    stored_article,
)
from secondread_core.store.attempts import (
    attempt,
    attempts_of,
    bind_key,
    marks_of,
    open_attempt,
    start_attempt,
)
from secondread_core.store.database import Library
from secondread_core.store.drafts import begin_draft, delete_draft
from secondread_core.store.keys import current_key, key_version, publish_key
from secondread_core.store.learners import add_learner, learners, remove_learner, rename_learner
from secondread_core.store.preferences import read_preference, write_preference
from secondread_core.store.verification import verify

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@given(text=texts, title=texts, engine=texts)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_article_comes_back_as_it_was(desk: Desk, text: str, title: str, engine: str) -> None:
    try:
        body = normalise(text.replace("\0", ""))
    except NoArticleText:
        return
    article = Article(body, ArticleInfo(title, outlet=title[::-1], language="ar", direction="rtl"))
    segmentation = segment(body)._replace(engine=engine)
    article_id = add_article(desk.library, article, segmentation, None)
    stored = stored_article(desk.library, article_id)
    assert (stored.article, stored.segmentation) == (article, segmentation)
    assert article_with_hash(desk.library, article.text_hash) is not None


def test_cards_tell_what_a_list_shows(opened: Callable[..., Library], clock: Clock) -> None:
    library = opened(clock=clock)
    article, segmentation = make_article(9)
    furniture = segmentation.units[-1]._replace(kind=segmentation.blocks[0].kind.FURNITURE)
    segmentation = segmentation._replace(units=(*segmentation.units[:-1], furniture))
    first = add_article(library, article, segmentation, make_key(article, segmentation), bundled=True)
    other, cut = make_article(4)
    second = add_article(library, other, cut, None, article_id="chosen-name")
    cards = article_cards(library)
    assert [card.article_id for card in cards] == [first, second] == [first, "chosen-name"]
    assert [
        (c.unit_count, c.asked_count, c.has_key, c.key_version, c.key_authors, c.bundled) for c in cards
    ] == [
        (9, 8, True, 1, 2, True),
        (4, 4, False, None, 0, False),
    ]
    assert cards[0].info == article.info
    assert cards[0].added_at == stored_article(library, first).added_at < cards[1].added_at


def test_adding_twice_changes_nothing(desk: Desk) -> None:
    other, cut = make_article(3)
    again = add_article(desk.library, other, cut, None, article_id=desk.article_id)
    assert again == desk.article_id
    assert stored_article(desk.library, again).article == desk.article
    assert len(article_cards(desk.library)) == 1


def test_what_is_not_there_is_unknown(desk: Desk) -> None:
    library = desk.library
    for ask in (
        lambda: stored_article(library, "x"),
        lambda: remove_article(library, "x"),
        lambda: publish_key(library, "x", desk.key),
        lambda: key_version(library, desk.article_id, 7),
        lambda: attempt(library, "x"),
        lambda: start_attempt(library, "x", desk.article_id, 1),
        lambda: start_attempt(library, desk.learner_id, "x", 1),
        lambda: rename_learner(library, "x", "Somebody"),
        lambda: remove_learner(library, "x"),
        lambda: bind_key(library, desk.attempt_id, 1),
    ):
        with pytest.raises(Unknown):
            ask()
    assert current_key(library, "x") is None
    assert article_with_hash(library, "0" * 64) is None
    assert marks_of(library, "x", 2) == [EMPTY, EMPTY]


def test_keys_have_versions_that_never_change(desk: Desk) -> None:
    library, article_id = desk.library, desk.article_id
    assert current_key(library, article_id) == desk.key
    assert publish_key(library, article_id, desk.key) == 1
    other = make_key(desk.article, desk.segmentation, why="Which minutes?")
    assert publish_key(library, article_id, other) == 2
    assert publish_key(library, article_id, replace(desk.key, version=7)) == 7
    assert key_version(library, article_id, 1) == desk.key
    assert key_version(library, article_id, 2) == replace(other, version=2)
    assert current_key(library, article_id) == replace(desk.key, version=7)
    assert article_cards(library)[0].key_version == 7


def test_a_key_must_be_whole_and_stand_on_this_text(desk: Desk) -> None:
    library, key = desk.library, desk.key
    no_reason = replace(key.units[1], coding=replace(key.units[1].coding, rationale=" "))
    with pytest.raises(KeyIncomplete) as incomplete:
        publish_key(library, desk.article_id, replace(key, units=(key.units[0], no_reason, *key.units[2:])))
    assert incomplete.value.problems == ((2, "no-rationale"),)
    shifted = replace(key.units[1], end=key.units[1].end + 1)
    for wrong, found in (
        (replace(key, text_hash="0" * 64), 0),
        (replace(key, units=key.units[:-1]), len(key.units) - 1),
        (replace(key, units=(key.units[0], shifted, *key.units[2:])), len(key.units) - 1),
    ):
        with pytest.raises(KeyDoesNotFit) as unfit:
            publish_key(library, desk.article_id, wrong)
        assert (unfit.value.found, unfit.value.total) == (found, len(wrong.units))
    article, segmentation = make_article(6)
    with pytest.raises(KeyDoesNotFit):
        add_article(library, article, segmentation, key)
    assert len(article_cards(library)) == 1
    assert current_key(library, desk.article_id) == key


def test_learners_have_names_of_their_own(desk: Desk) -> None:
    library = desk.library
    wei = add_learner(library, "  李伟 \n")
    assert wei.name == "李伟"
    for taken in (
        "李伟",
        "ANA MARÍA",
        " ana  maría".replace("  ", " "),
        unicodedata.normalize("NFD", "Ana María"),
    ):
        with pytest.raises(NameTaken):
            add_learner(library, taken)
    for unusable in ("", " \t", "x" * 101, "a\0b", "a\nb", "\ud800"):
        with pytest.raises(NameUnusable):
            add_learner(library, unusable)
    with pytest.raises(NameTaken):
        rename_learner(library, wei.learner_id, "Ana maría")
    rename_learner(library, wei.learner_id, "Straße 👩‍👩‍👧")
    rename_learner(library, wei.learner_id, "STRASSE 👩‍👩‍👧")
    assert [learner.name for learner in learners(library)] == ["Ana María", "STRASSE 👩‍👩‍👧"]


def test_attempts_are_numbered_per_learner_and_article(desk: Desk) -> None:
    library = desk.library
    taken = attempt(library, desk.attempt_id)
    assert (taken.number, taken.level, taken.mode, taken.answered, taken.asked) == (1, 1, "exam", 0, 12)
    assert start_attempt(library, desk.learner_id, desk.article_id, 2) == taken
    assert open_attempt(library, desk.learner_id, desk.article_id) == taken
    resume(library, desk.attempt_id).hand_in()
    assert open_attempt(library, desk.learner_id, desk.article_id) is None
    second = start_attempt(library, desk.learner_id, desk.article_id, 2)
    assert (second.number, second.level) == (2, 2)
    wei = add_learner(library, "李伟")
    assert start_attempt(library, wei.learner_id, desk.article_id, 1).number == 1
    other, cut = make_article(4)
    elsewhere = add_article(library, other, cut, None)
    assert start_attempt(library, desk.learner_id, elsewhere, 1).number == 1
    assert [one.article_id for one in attempts_of(library, desk.learner_id)] == [desk.article_id] * 2 + [
        elsewhere
    ]
    assert [one.number for one in attempts_of(library, desk.learner_id, desk.article_id)] == [1, 2]


def test_settings_belong_to_somebody(desk: Desk) -> None:
    library = desk.library
    value = {"size": 18, "measure": 64.5, "theme": "night", "places": [1, None, "ü"]}
    write_preference(library, "program", "reading", value)
    write_preference(library, desk.learner_id, "reading", [])
    assert read_preference(library, "program", "reading") == value
    assert read_preference(library, desk.learner_id, "reading") == []
    write_preference(library, "program", "reading", None)
    assert read_preference(library, "program", "reading") is None
    with library.writing() as connection:
        connection.execute("UPDATE preference SET value = '{'")
    assert read_preference(library, desk.learner_id, "reading") is None


def test_removing_a_learner_takes_everything_of_theirs(desk: Desk, opened: Callable[..., Library]) -> None:
    library = desk.library
    resume(library, desk.attempt_id).mark(0, Mark(type=TypeClass.OPINION))
    write_preference(library, desk.learner_id, "reading", {"size": 18})
    stays = add_learner(library, "李伟")
    kept = start_attempt(library, stays.learner_id, desk.article_id, 1)
    remove_learner(library, desk.learner_id)
    assert [learner.name for learner in learners(library)] == ["李伟"]
    assert attempts_of(library, desk.learner_id) == []
    assert library.rows("SELECT count(*) FROM event") == [(1,)]
    assert (
        library.rows("SELECT count(*) FROM mark") == library.rows("SELECT count(*) FROM preference") == [(0,)]
    )
    assert attempt(library, kept.attempt_id) == kept
    assert verify(library) == []


def test_removing_an_article_takes_its_keys_and_attempts(desk: Desk) -> None:
    library = desk.library
    sitting = resume(library, desk.attempt_id)
    sitting.mark(0, Mark(type=TypeClass.OPINION))
    sitting.hand_in()
    other, cut = make_article(4)
    stays = add_article(library, other, cut, make_key(other, cut))
    remove_article(library, desk.article_id)
    assert [card.article_id for card in article_cards(library)] == [stays]
    assert attempts_of(library, desk.learner_id) == []
    assert library.rows("SELECT count(*) FROM answer_key") == [(1,)]
    assert verify(library) == []


def test_articles_can_be_removed_unless_one_of_them_was_begun(desk: Desk) -> None:
    library = desk.library
    other, cut = make_article(4)
    untouched = add_article(library, other, cut, None)
    assert not remove_articles(library, [untouched, desk.article_id], unless_begun=True)
    assert [card.article_id for card in article_cards(library)] == [desk.article_id, untouched]
    assert remove_articles(library, [untouched], unless_begun=True)
    assert remove_articles(library, [desk.article_id])
    assert article_cards(library) == []


def test_a_coding_that_anybody_began_counts_as_begun(desk: Desk) -> None:
    library = desk.library
    other, cut = make_article(4)
    coded = add_article(library, other, cut, None)
    draft_id = begin_draft(library, coded, "Berta")
    assert not remove_articles(library, [coded], unless_begun=True)
    delete_draft(library, draft_id)
    assert remove_articles(library, [coded], unless_begun=True)


def test_a_key_that_came_with_its_article_is_nothing_begun_and_a_later_one_is(
    opened: Callable[..., Library], clock: Clock
) -> None:
    library = opened(clock=clock)
    other, cut = make_article(4)
    with_key = add_article(library, other, cut, make_key(other, cut))
    without = add_article(library, other, cut, None)
    publish_key(library, without, make_key(other, cut))
    assert not remove_articles(library, [without], unless_begun=True)
    assert remove_articles(library, [with_key], unless_begun=True)
    again = add_article(library, other, cut, make_key(other, cut))
    publish_key(library, again, make_key(other, cut, why="And who else?"))
    assert not remove_articles(library, [again], unless_begun=True)


def test_two_libraries_do_not_know_of_each_other(opened: Callable[..., Library], desk: Desk) -> None:
    other = opened(desk.library.path.with_name("other.db"))
    assert article_cards(other) == []
    assert furnish(other).article_id != desk.article_id


def test_an_article_without_units_can_be_kept(desk: Desk) -> None:
    article = Article("…", ArticleInfo(""))
    article_id = add_article(desk.library, article, Segmentation((), ()), None)
    assert (
        resume(
            desk.library, start_attempt(desk.library, desk.learner_id, article_id, 3).attempt_id
        ).open_units()
        == []
    )
