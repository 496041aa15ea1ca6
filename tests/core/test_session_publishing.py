"""Another key: who is told another score is shown before, happens wholly or not at all, and is kept."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from authoring_desk import code_all, coded, take_in
from class_of_readers import furnish_class, key_the_other_way
from library_desk import Clock, Desk, furnish, make_article, make_key
from report_desk import report_words

from secondread_core.annotations import Mark
from secondread_core.answer_key import Certificate
from secondread_core.codebook import Role, TypeClass, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import split
from secondread_core.drafting.model import Cause, Outcome
from secondread_core.drafting.settling import settle
from secondread_core.drafting.typos import fix_text
from secondread_core.errors import KeyDoesNotFit, KeyIncomplete, LibraryDamaged, Unknown
from secondread_core.exchange.report_json import report_to_json
from secondread_core.exchange.report_rescored import newest_rescoring, rescored_words
from secondread_core.scoring import score_attempt
from secondread_core.session import (
    Drafting,
    Worth,
    begin_coding,
    begin_settling,
    consequences,
    prepare,
    publish,
    publish_draft,
    resume,
    review,
)
from secondread_core.session.reporting import report
from secondread_core.store.articles import article_cards, stored_article
from secondread_core.store.attempts import attempt, marks_of, start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.keys import current_key, key_version, key_versions
from secondread_core.store.learners import add_learner, remove_learner
from secondread_core.store.rescoring import rescorings_of
from secondread_core.store.verification import verify

WORDS = report_words()
PROGRAM = Path(__file__).parents[1] / "support" / "publish_until_killed.py"
KILLS = int(os.environ.get("SECONDREAD_KILLS", "20"))


@pytest.fixture
def desk(library_path: Path) -> Iterator[Desk]:
    desk = furnish_class(library_path, 9)
    yield desk
    desk.library.close()


def everything(library: Library) -> list[str]:
    return [line for line in library._connection.iterdump() if "_sqlite_migrations" not in line]


def worth_by(library: Library, desk: Desk, attempt_id: str, version: int) -> Worth:
    """What an attempt is worth by that version, computed alone."""
    taken = attempt(library, attempt_id)
    marks = marks_of(library, attempt_id, len(desk.segmentation.units))
    key = key_version(library, desk.article_id, version)
    scores = score_attempt(key, marks, taken.level, desk.article.body)
    return Worth(scores.type_score, scores.sourcing_score, scores.overall, scores.band)


def test_the_consequences_are_shown_before_anything_is_written(desk: Desk) -> None:
    library, key = desk.library, key_the_other_way(desk)
    before = everything(library)
    expected = consequences(library, desk.article_id, key)
    assert everything(library) == before
    assert [one.name for one in expected] == [f"Reader {number}" for number in range(9)]
    assert {one.level for one in expected} == {1, 2, 3}
    assert any(one.changes for one in expected)
    assert not any(one.changes for one in consequences(library, desk.article_id, desk.key))

    assert publish(library, desk.article_id, key) == 2
    for one in expected:
        assert attempt(library, one.attempt_id).key_version == 2
        (kept,) = rescorings_of(library, one.attempt_id)
        assert (kept.from_version, kept.to_version) == (1, 2)
        assert (kept.before, kept.after) == (asdict(one.before), asdict(one.after))
        assert one.before == worth_by(library, desk, one.attempt_id, 1)
        assert one.after == worth_by(library, desk, one.attempt_id, 2)
        seen = review(library, one.attempt_id)
        assert seen.scores is not None
        assert seen.scores.type_score == one.after.type_score
        assert seen.rescorings == (kept,)
        told = report(library, one.attempt_id)
        (rescored,) = told.rescored
        for name, before in rescored.before.items():
            assert (before, rescored.after[name]) == (getattr(one.before, name), getattr(one.after, name))
        (said,) = rescored_words(told, WORDS)
        assert said.startswith(f"Scored again on {kept.at[:10]}, because the answer key was changed: ")
        assert said == newest_rescoring(told, WORDS)
        data = report_to_json(told)["rescored"][0]
        assert (data["type_score_before"], data["overall_after"]) == (
            one.before.type_score,
            one.after.overall,
        )
    # The one who is still reading will be measured by the newest.
    assert attempt(library, desk.attempt_id).key_version is None
    assert rescorings_of(library, desk.attempt_id) == []
    assert key_versions(library, desk.article_id) == [1, 2]
    assert verify(library) == []


def test_what_was_worth_before_is_kept_each_time(desk: Desk) -> None:
    library = desk.library
    for version in (2, 3):
        assert publish(library, desk.article_id, key_the_other_way(desk, version)) == version
    before = everything(library)
    assert publish(library, desk.article_id, key_the_other_way(desk, 3)) == 3  # it says just that already
    assert everything(library) == before
    learner_id = ""
    for one in consequences(library, desk.article_id, key_the_other_way(desk, 3)):
        kept = rescorings_of(library, one.attempt_id)
        assert [(each.from_version, each.to_version) for each in kept] == [(1, 2), (2, 3)]
        assert kept[0].after == kept[1].before
        learner_id = one.learner_id
    remove_learner(library, learner_id)
    assert library.rows("SELECT count(*) FROM rescoring") == [(16,)]
    assert verify(library) == []


def test_a_key_that_cannot_be_published_changes_nothing(desk: Desk) -> None:
    library = desk.library
    key = key_the_other_way(desk)
    unexplained = replace(
        key, units=tuple(replace(u, coding=replace(u.coding, rationale="")) for u in key.units)
    )
    elsewhere = make_key(*make_article(25))
    elsewhere = replace(elsewhere, text_hash="0" * 64)
    before = everything(library)
    for act in (consequences, publish):
        with pytest.raises(KeyIncomplete):
            act(library, desk.article_id, unexplained)
        with pytest.raises(KeyDoesNotFit):
            act(library, desk.article_id, elsewhere)
        with pytest.raises(Unknown):
            act(library, "nowhere", key)
    with library.writing() as connection:
        connection.execute("UPDATE answer_key SET content = replace(content, 'minutes', 'moments')")
        connection.execute("UPDATE answer_key SET content = replace(content, 'Says', 'Said')")
    damaged = everything(library)
    with pytest.raises(LibraryDamaged):
        publish(library, desk.article_id, key)
    assert everything(library) == damaged != before


def test_whoever_handed_in_before_there_was_a_key_is_told_nothing_else(
    opened: Callable[..., Library],
) -> None:
    library = opened(clock=Clock())
    desk = furnish(library)
    with library.writing() as connection:
        connection.execute("DELETE FROM answer_key")
    resume(library, desk.attempt_id).hand_in()
    assert consequences(library, desk.article_id, desk.key) == []
    assert publish(library, desk.article_id, desk.key) == 1
    assert rescorings_of(library, desk.attempt_id) == []
    # Not looked at since, so bound to none: it is measured by the newest, and that is what changes.
    changed = make_key(desk.article, desk.segmentation, 2, why="Which minutes?")
    assert [one.attempt_id for one in consequences(library, desk.article_id, changed)] == [desk.attempt_id]
    publish(library, desk.article_id, changed)
    assert [one.to_version for one in rescorings_of(library, desk.attempt_id)] == [2]
    assert attempt(library, desk.attempt_id).key_version == 2
    assert verify(library) == []


def read(library: Library, article_id: str) -> str:
    """Hand in an attempt on the article; its id."""
    learner = add_learner(library, f"Reader of {article_id}")
    sitting = resume(library, start_attempt(library, learner.learner_id, article_id, 1).attempt_id)
    for unit in sitting.asked:
        sitting.mark(unit, Mark(TypeClass.OPINION if unit % 2 else TypeClass.REPORTED))
    sitting.hand_in()
    return sitting.attempt.attempt_id


def test_from_a_draft_to_a_key_and_to_the_next(opened: Callable[..., Library]) -> None:
    library = opened(clock=Clock())
    article_id = take_in(library)
    drafting = begin_coding(library, article_id, "Ana")
    with pytest.raises(KeyIncomplete):
        prepare(library, drafting.card.draft_id, 1)
    code_all(drafting)
    first = prepare(library, drafting.card.draft_id, 1)
    assert not first.edition
    assert first.key.certificate == Certificate(("Ana",))
    assert publish(library, article_id, first.key) == 1
    assert current_key(library, article_id) == first.key
    attempt_id = read(library, article_id)

    following = begin_coding(library, article_id, "Ana", base_version=1)
    following.act(acts.set_type, 0, TypeCode.OPINION)
    changed = prepare(library, following.card.draft_id, 1)
    assert not changed.edition
    (told,) = consequences(library, article_id, changed.key)
    assert told.changes
    assert publish(library, article_id, changed.key) == 2
    assert attempt(library, attempt_id).key_version == 2

    # Somebody has read it, so that a sentence is page furniture is a matter of the key.
    once_more = begin_coding(library, article_id, "Ana", base_version=2)
    once_more.act(acts.set_role, 1, Role.FURNITURE)
    assert not prepare(library, once_more.card.draft_id, 1).edition
    assert verify(library) == []


@pytest.mark.parametrize("how", ["text", "cut", "asked"])
def test_another_text_or_cut_is_another_edition(opened: Callable[..., Library], how: str) -> None:
    library = opened(clock=Clock())
    article_id = take_in(library)
    drafting = coded(library, article_id)
    first = prepare(library, drafting.card.draft_id, 1)
    publish(library, article_id, first.key)
    attempt_id = None if how == "asked" else read(library, article_id)
    following = begin_coding(library, article_id, "Ana", base_version=1)
    change(following, how)
    publication = prepare(library, following.card.draft_id, 1)
    assert publication.edition
    edition = publish_draft(library, publication)
    assert [card.article_id for card in article_cards(library)] == [edition]
    stored = stored_article(library, edition)
    assert (stored.article, stored.segmentation) == (publication.article, publication.segmentation)
    key = current_key(library, edition)
    assert key is not None
    assert (key.version, key.key_id) == (2, first.key.key_id)
    if attempt_id is not None:
        seen = review(library, attempt_id)
        assert (seen.attempt.key_version, seen.key) == (1, first.key)
        assert seen.stored.article.body != stored.article.body or how == "cut"
        assert rescorings_of(library, attempt_id) == []
    assert verify(library) == []


def change(drafting: Drafting, how: str) -> None:
    draft = drafting.draft
    if how == "text":
        drafting.apply(fix_text(draft, draft.body.replace("disgrace", "disgraze"))[0])
    elif how == "cut":
        drafting.act(split, 0, draft.units[0].start + 12)
        drafting.act(acts.set_rationale, 1, "Says who, again?")
    else:
        drafting.act(acts.set_role, 1, Role.COMMENT)


def test_what_two_settled_carries_their_agreement_before(opened: Callable[..., Library]) -> None:
    library = opened(clock=Clock())
    article_id = take_in(library, 12)
    first, second = coded(library, article_id), coded(library, article_id, "Berta", opinions=3)
    for one in (first, second):
        one.finish()
    settled = begin_settling(library, first.card.draft_id, second.card.draft_id)
    with pytest.raises(KeyIncomplete):
        prepare(library, settled.card.draft_id, 1)
    differing = [number for number, unit in enumerate(settled.draft.units) if not unit.coded]
    by_hand, *rest = differing
    for number in rest:
        settled.act(settle, first.draft, second.draft, number, Outcome.SECOND, Cause.SLIP)
    settled.act(acts.set_type, by_hand, TypeCode.MIXED)
    settled.act(acts.set_source, by_hand, first.draft.units[by_hand].source_code)
    with pytest.raises(KeyIncomplete) as refused:
        prepare(library, settled.card.draft_id, 1)
    assert refused.value.problems == ((by_hand + 1, "not-settled"),)
    settled.act(settle, first.draft, second.draft, by_hand, Outcome.FIRST, Cause.SLIP)
    certificate = prepare(library, settled.card.draft_id, 1).key.certificate
    assert certificate.authors == ("Ana", "Berta")
    assert certificate.n == 12
    assert certificate.alpha_class is not None
    assert certificate.alpha_class < 1
    assert publish(library, article_id, prepare(library, settled.card.draft_id, 1).key) == 1


def test_a_killed_publication_happened_wholly_or_not_at_all(library_path: Path) -> None:
    readers = 60
    desk = furnish_class(library_path, readers)
    ids = [one.attempt_id for one in consequences(desk.library, desk.article_id, desk.key)]
    began = time.monotonic()
    publish(desk.library, desk.article_id, key_the_other_way(desk))
    reach = time.monotonic() - began
    desk.library.close()
    chance = random.Random(20261122)
    found: Counter[str] = Counter()
    for _ in range(KILLS):
        command = [sys.executable, str(PROGRAM), str(library_path), desk.article_id]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            said = [program.stdout.readline()]
            time.sleep(chance.uniform(0, 3) * reach)
            program.kill()
            said += program.stdout.readlines()
        acknowledged = max((int(line) for line in said if line != "begun\n"), default=0)
        library = open_library(library_path)
        assert verify(library) == []
        (newest,) = key_versions(library, desk.article_id)[-1:]
        assert acknowledged <= newest
        for attempt_id in ids:
            assert attempt(library, attempt_id).key_version == newest
            assert [one.to_version for one in rescorings_of(library, attempt_id)] == list(
                range(2, newest + 1)
            )
        found["in the middle" if said[-1] == "begun\n" and acknowledged in (0, newest) else "between"] += 1
        library.close()
    sys.stdout.write(f"{KILLS} kills while publishing: {dict(found)}\n")
    assert found["in the middle"], "no kill hit a publication that had begun: nothing was proved"


def test_a_publication_that_fails_half_way_is_none(desk: Desk) -> None:
    """The disk is full when some attempts are bound to the new version already."""
    library = desk.library
    before = everything(library)
    with library.writing() as connection:
        connection.execute(
            "CREATE TEMP TRIGGER half BEFORE INSERT ON rescoring"
            " WHEN (SELECT count(*) FROM rescoring) >= 4 BEGIN SELECT RAISE(ABORT, 'half way'); END"
        )
    with pytest.raises(sqlite3.IntegrityError, match="half way"):
        publish(library, desk.article_id, key_the_other_way(desk))
    assert everything(library) == before
    with library.writing() as connection:
        connection.execute("DROP TRIGGER half")
    assert publish(library, desk.article_id, key_the_other_way(desk)) == 2
