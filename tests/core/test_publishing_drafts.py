"""A coding is published once: it is history then. Nobody’s own version is ever overruled by the program."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from authoring_desk import code_all, coded, take_in
from class_of_readers import furnish_class
from library_desk import Clock, Desk, make_article, make_key

from secondread_core.annotations import Mark
from secondread_core.codebook import Role, TypeClass, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import Cause, Outcome
from secondread_core.drafting.settling import settle
from secondread_core.drafting.typos import fix_text
from secondread_core.errors import DraftPublished, EditionReplaced, KeyDoesNotFit, KeyIncomplete
from secondread_core.exchange.course import CourseEntry
from secondread_core.segmentation import DEFAULT_ROLE
from secondread_core.session import (
    Drafting,
    begin_coding,
    begin_settling,
    consequences,
    install_course,
    open_draft,
    prepare,
    publish_draft,
    resume,
    second_coding,
)
from secondread_core.store.articles import add_trial, article_cards
from secondread_core.store.attempts import attempt, counted, start_attempt
from secondread_core.store.belongings import Belongings, belongings
from secondread_core.store.database import Library, open_library, open_scratch
from secondread_core.store.draft_events import draft_events, published_as
from secondread_core.store.drafts import draft_card
from secondread_core.store.editions import newest_edition, replaced_editions
from secondread_core.store.keys import current_key, key_versions
from secondread_core.store.learners import add_learner
from secondread_core.store.rescoring import rescorings_of
from secondread_core.store.salvage import salvage
from secondread_core.store.verification import verify


@pytest.fixture
def library(opened: Callable[..., Library]) -> Library:
    return opened(clock=Clock())


@pytest.fixture
def desk(library_path: Path) -> Iterator[Desk]:
    desk = furnish_class(library_path, 9)
    yield desk
    desk.library.close()


def everything(library: Library) -> list[str]:
    return [line for line in library._connection.iterdump() if "_sqlite_migrations" not in line]


def changed_coding(library: Library, article_id: str, base_version: int, unit: int = 0) -> Drafting:
    """A coding of the next version, in which one report became an opinion."""
    drafting = begin_coding(library, article_id, "Ana", base_version=base_version)
    drafting.act(acts.set_type, unit, TypeCode.OPINION)
    return drafting


# --- a coding is published once ---------------------------------------------------------------------------


@pytest.mark.parametrize("finished", [False, True])
def test_a_published_coding_is_history(library: Library, finished: bool) -> None:
    article_id = take_in(library)
    drafting = coded(library, article_id)
    draft_id = drafting.card.draft_id
    assert drafting.published is None
    if finished:
        drafting.finish()
    assert published_as(library, draft_id) is None
    planned = prepare(library, draft_id, 1)
    assert publish_draft(library, planned) == article_id
    assert current_key(library, article_id) == planned.key
    assert published_as(library, draft_id) == 1
    assert draft_card(library, draft_id).finished

    before = everything(library)
    again = open_draft(library, draft_id)
    assert (again.published, again.finished, again.can_undo, again.can_redo) == (1, True, False, False)
    for act in (
        lambda: again.act(acts.set_rationale, 0, "Another."),
        again.undo,
        again.redo,
        again.reopen,
        lambda: prepare(library, draft_id, 1),
        lambda: publish_draft(library, planned),
    ):
        with pytest.raises(DraftPublished) as refused:
            act()
        assert (refused.value.draft_id, refused.value.version) == (draft_id, 1)
    assert everything(library) == before
    assert verify(library) == []


def test_another_window_that_still_has_it_open_is_told(library: Library) -> None:
    article_id = take_in(library)
    here = coded(library, article_id)
    there = open_draft(library, here.card.draft_id)
    publish_draft(library, prepare(library, here.card.draft_id, 1))
    with pytest.raises(DraftPublished):
        there.act(acts.set_rationale, 0, "Too late.")
    assert there.published == 1
    change = here.catch_up()
    assert change is not None
    assert change.finished


def test_the_next_version_begins_at_the_published_one(library: Library) -> None:
    article_id = take_in(library)
    publish_draft(library, prepare(library, coded(library, article_id).card.draft_id, 1))
    following = changed_coding(library, article_id, 1)
    planned = prepare(library, following.card.draft_id, 1)
    assert (planned.key.version, planned.edition, planned.same_units, planned.unchanged) == (
        2,
        False,
        False,
        False,
    )
    assert planned.replaces == current_key(library, article_id)
    publish_draft(library, planned)
    assert key_versions(library, article_id) == [1, 2]
    untouched = begin_coding(library, article_id, "Ana", base_version=2)
    assert prepare(library, untouched.card.draft_id, 1).unchanged
    # The same codes by somebody else: only who stands behind them changes.
    by_another = begin_coding(library, article_id, "Berta", base_version=2, content=untouched.draft)
    told = prepare(library, by_another.card.draft_id, 1)
    assert (told.same_units, told.unchanged) == (True, False)


def test_a_second_author_can_still_code_what_one_has_published(library: Library) -> None:
    article_id = take_in(library)
    first = coded(library, article_id)
    publish_draft(library, prepare(library, first.card.draft_id, 1))
    second = second_coding(library, first.card.draft_id, "Berta")
    other = coded_like(second)
    settled = begin_settling(library, first.card.draft_id, other.card.draft_id)
    ours = open_draft(library, first.card.draft_id).draft
    for number, unit in enumerate(settled.draft.units):
        if not unit.coded:
            settled.act(settle, ours, other.draft, number, Outcome.FIRST, Cause.SLIP)
    publish_draft(library, prepare(library, settled.card.draft_id, 1))
    key = current_key(library, article_id)
    assert key is not None
    assert (key.version, key.certificate.authors) == (2, ("Ana", "Berta"))
    assert verify(library) == []


def coded_like(drafting: Drafting) -> Drafting:
    """Berta's own coding, finished: she sees an opinion more."""
    code_all(drafting, opinions=3)
    drafting.finish()
    return drafting


def test_an_edition_is_published_with_its_coding_or_not_at_all(library: Library) -> None:
    article_id = take_in(library)
    publish_draft(library, prepare(library, coded(library, article_id).card.draft_id, 1))
    peer = changed_coding(library, article_id, 1, unit=2)
    mending = begin_coding(library, article_id, "Ben", base_version=None)
    # Ben mends the text in a round of his own: in Ana's, her coding would stand beside it.
    assert mending.card.base_version is None
    drafting = peer
    drafting.apply(fix_text(drafting.draft, drafting.draft.body.replace("disgrace", "disgraze"))[0])
    planned = prepare(library, drafting.card.draft_id, 1)
    assert planned.edition
    before = everything(library)
    with library.writing() as connection:
        connection.execute(
            "CREATE TEMP TRIGGER half BEFORE INSERT ON draft_event"
            " WHEN NEW.operation = 'finish' BEGIN SELECT RAISE(ABORT, 'half way'); END"
        )
    with pytest.raises(sqlite3.IntegrityError, match="half way"):
        publish_draft(library, planned)
    assert everything(library) == before
    with library.writing() as connection:
        connection.execute("DROP TRIGGER half")
    edition = publish_draft(library, planned)
    assert newest_edition(library, article_id) == edition != article_id
    assert published_as(library, drafting.card.draft_id) == 2
    with pytest.raises(EditionReplaced):  # its sentences are those of the text before
        prepare(library, mending.card.draft_id, 1)
    assert verify(library) == []


def test_publishing_rescores_and_closes_the_coding_in_one_transaction(desk: Desk) -> None:
    library = desk.library
    drafting = changed_coding(library, desk.article_id, 1, unit=4)
    planned = prepare(library, drafting.card.draft_id, 3)
    expected = consequences(library, desk.article_id, planned.key)
    seen: list[tuple[int, int]] = []
    steps = consequences(
        library, desk.article_id, planned.key, lambda done, total: seen.append((done, total))
    )
    assert steps == expected
    assert seen == [(done, 9) for done in range(9)]
    before = everything(library)
    with library.writing() as connection:
        connection.execute(
            "CREATE TEMP TRIGGER half BEFORE INSERT ON draft_event"
            " WHEN NEW.operation = 'finish' BEGIN SELECT RAISE(ABORT, 'half way'); END"
        )
    with pytest.raises(sqlite3.IntegrityError, match="half way"):
        publish_draft(library, planned)
    assert everything(library) == before
    with library.writing() as connection:
        connection.execute("DROP TRIGGER half")
    publish_draft(library, planned)
    for one in expected:
        (kept,) = rescorings_of(library, one.attempt_id)
        assert (kept.before["overall"], kept.after["overall"]) == (one.before.overall, one.after.overall)
    assert published_as(library, drafting.card.draft_id) == 2


def test_what_was_published_comes_back_from_a_damaged_library(library: Library, tmp_path: Path) -> None:
    article_id = take_in(library)
    drafting = coded(library, article_id)
    publish_draft(library, prepare(library, drafting.card.draft_id, 1))
    events = len(draft_events(library, drafting.card.draft_id))
    path = library.path
    library.close()
    target = tmp_path / "again.db"
    salvage(path, target)
    again = open_library(target)
    assert published_as(again, drafting.card.draft_id) == 1
    assert len(draft_events(again, drafting.card.draft_id)) == events
    assert verify(again) == []
    again.close()


# --- the program’s own keys -------------------------------------------------------------------------------


def entry(version: int) -> CourseEntry:
    """The bundled article with its key; every version judges another sentence otherwise."""
    article, segmentation = make_article(8)
    key = make_key(article, segmentation, version)
    roles = [DEFAULT_ROLE[cut.kind] for cut in segmentation.units]
    units = [
        replace(unit, coding=replace(unit.coding, role=role)) for unit, role in zip(key, roles, strict=True)
    ]
    if version > 1:
        place = 2 * (version % 4)
        coding = replace(units[place].coding, type_code=TypeCode.OPINION, content=None)
        units[place] = replace(units[place], coding=coding)
    return CourseEntry("bundled", article, segmentation, replace(key, key_id="bundled", units=tuple(units)))


def read(library: Library, article_id: str) -> str:
    """Hand in an attempt that calls every other sentence an opinion; its id."""
    learner = add_learner(library, "Mira")
    sitting = resume(library, start_attempt(library, learner.learner_id, article_id, 1).attempt_id)
    for unit in sitting.asked:
        sitting.mark(unit, Mark(TypeClass.OPINION if unit % 2 else TypeClass.REPORTED))
    sitting.hand_in()
    return sitting.attempt.attempt_id


def test_a_newer_bundled_key_scores_again_and_keeps_what_was_told(library: Library) -> None:
    install_course(library, [entry(1)])
    attempt_id = read(library, "bundled")
    install_course(library, [entry(2)])
    (kept,) = rescorings_of(library, attempt_id)
    assert (kept.from_version, kept.to_version) == (1, 2)
    assert kept.before["type_score"] != kept.after["type_score"]
    assert attempt(library, attempt_id).key_version == 2
    before = everything(library)
    install_course(library, [entry(2)])
    assert everything(library) == before
    assert verify(library) == []


def test_a_version_of_ones_own_is_never_overruled_by_a_newer_program(library: Library) -> None:
    install_course(library, [entry(1)])
    publish_draft(library, prepare(library, changed_coding(library, "bundled", 1).card.draft_id, 1))
    own = current_key(library, "bundled")
    assert own is not None
    assert (own.version, own.key_id == "bundled") == (2, False)
    attempt_id = read(library, "bundled")
    before = everything(library)
    for version in (2, 3, 9):
        install_course(library, [entry(version)])
    assert everything(library) == before
    assert attempt(library, attempt_id).key_version == 2
    # The next version of one's own is still one's own.
    publish_draft(library, prepare(library, changed_coding(library, "bundled", 2, unit=2).card.draft_id, 1))
    following = current_key(library, "bundled")
    assert following is not None
    assert (following.version, following.key_id) == (3, own.key_id)
    install_course(library, [entry(9)])
    assert current_key(library, "bundled") == following


def test_a_coding_that_was_begun_before_a_newer_bundled_key_can_still_be_published(
    library: Library,
) -> None:
    install_course(library, [entry(1)])
    drafting = changed_coding(library, "bundled", 1)
    install_course(library, [entry(2)])
    planned = prepare(library, drafting.card.draft_id, 1)
    assert planned.replaces is not None
    assert (drafting.card.base_version, planned.replaces.version, planned.key.version) == (1, 2, 3)
    publish_draft(library, planned)
    install_course(library, [entry(5)])
    assert current_key(library, "bundled") == planned.key


def test_ones_own_first_key_of_a_bundled_article_stays(library: Library) -> None:
    install_course(library, [replace(entry(1), key=None)])
    publish_draft(library, prepare(library, coded(library, "bundled").card.draft_id, 1))
    own = current_key(library, "bundled")
    install_course(library, [entry(4)])
    assert current_key(library, "bundled") == own


# --- editions, counting, trying ---------------------------------------------------------------------------


def test_editions_that_were_replaced_lead_to_the_newest(library: Library) -> None:
    assert replaced_editions(library) == {}
    ids = [take_in(library)]
    other = take_in(library, 4)
    for version in (None, 1, 2):
        drafting = coded(library, ids[-1]) if version is None else None
        if drafting is None:
            drafting = begin_coding(library, ids[-1], "Ana", base_version=version)
            body = drafting.draft.body.replace("disgrac", "disgrace" if version == 1 else "disgracz", 1)
            drafting.apply(fix_text(drafting.draft, body)[0])
        published = publish_draft(library, prepare(library, drafting.card.draft_id, 1))
        if published not in ids:
            ids.append(published)
    first, second, third = ids
    assert replaced_editions(library) == {first: third, second: third}
    assert [card.article_id for card in article_cards(library)] == [third, other]


def test_readings_are_counted_on_one_edition_and_on_all(library: Library) -> None:
    article_id = take_in(library)
    publish_draft(library, prepare(library, coded(library, article_id).card.draft_id, 1))
    read(library, article_id)
    other = add_learner(library, "Bo")
    start_attempt(library, other.learner_id, article_id, 1)
    assert counted(library, article_id) == (1, 1)
    drafting = begin_coding(library, article_id, "Ana", base_version=1)
    drafting.apply(fix_text(drafting.draft, drafting.draft.body.replace("disgrace", "disgraze"))[0])
    edition = publish_draft(library, prepare(library, drafting.card.draft_id, 1))
    assert counted(library, edition) == (0, 0)
    assert belongings(library, edition) == belongings(library, article_id) == Belongings(2, 2, 2)
    assert counted(library, "nowhere") == (0, 0)


def test_an_unfinished_key_is_only_tried_where_nothing_is_kept(library: Library) -> None:
    article, segmentation = make_article(4)
    key = make_key(article, segmentation)
    bare = replace(
        key,
        units=tuple(replace(unit, coding=replace(unit.coding, rationale="", skills=())) for unit in key),
    )
    before = everything(library)
    with pytest.raises(ValueError, match="in memory"):
        add_trial(library, article, segmentation, bare)
    assert everything(library) == before
    scratch = open_scratch()
    try:
        article_id = add_trial(scratch, article, segmentation, bare)
        assert current_key(scratch, article_id) == bare
        with pytest.raises(KeyDoesNotFit):
            add_trial(scratch, article, segmentation, replace(bare, text_hash="0" * 64))
        furniture = replace(bare.units[0].coding, role=Role.FURNITURE)
        nothing = replace(bare, units=tuple(replace(unit, coding=furniture) for unit in bare))
        attempt_id = read(scratch, add_trial(scratch, article, segmentation, nothing))
        assert attempt(scratch, attempt_id).key_version == 1
    finally:
        scratch.close()
    with pytest.raises(KeyIncomplete):
        consequences(library, take_in(library, 4), bare)
