"""What is published is what was prepared and shown: whatever came between, nothing is, and it is said why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from authoring_desk import code_all, coded, take_in
from library_desk import Clock

from secondread_core.annotations import Mark
from secondread_core.codebook import Role, SourceCode, TypeClass, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import Cause, Outcome
from secondread_core.drafting.settling import set_cause, settle, unsettled, without_cause
from secondread_core.drafting.typos import fix_text
from secondread_core.errors import (
    CodingsCompared,
    DraftPublished,
    EditionReplaced,
    KeyIncomplete,
    SeenOtherwise,
    Unknown,
)
from secondread_core.session import (
    Consequence,
    Drafting,
    Publication,
    begin_coding,
    begin_settling,
    consequences,
    prepare,
    publish_draft,
    resume,
)
from secondread_core.store.articles import new_edition, stored_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library
from secondread_core.store.drafts import delete_draft
from secondread_core.store.keys import key_versions
from secondread_core.store.learners import add_learner, remove_learner
from secondread_core.store.rescoring import rescorings_of
from secondread_core.store.verification import verify


@pytest.fixture
def library(opened: Callable[..., Library]) -> Library:
    return opened(clock=Clock())


def everything(library: Library) -> list[str]:
    return [line for line in library._connection.iterdump() if "_sqlite_migrations" not in line]


def hand_in(library: Library, article_id: str, name: str) -> str:
    """A reading that is handed in; its learner's id."""
    learner_id = add_learner(library, name).learner_id
    sitting = resume(library, start_attempt(library, learner_id, article_id, 1).attempt_id)
    for unit in sitting.asked:
        sitting.mark(unit, Mark(TypeClass.OPINION if unit % 3 else TypeClass.REPORTED))
    sitting.hand_in()
    return learner_id


def published(library: Library) -> str:
    """An article with the first version of its key."""
    article_id = take_in(library)
    publish_draft(library, prepare(library, coded(library, article_id).card.draft_id, 1))
    return article_id


def following(library: Library, article_id: str, author: str = "Ana") -> Drafting:
    """A coding of the second version, in which one report became an opinion."""
    drafting = begin_coding(library, article_id, author, base_version=1)
    if author != "Ana":
        code_all(drafting)
    drafting.act(acts.set_type, 0, TypeCode.OPINION)
    return drafting


def refused(
    library: Library, planned: Publication, why: str, shown: Sequence[Consequence] | None = None
) -> None:
    """Publishing is refused for that reason, and changes nothing."""
    before = everything(library)
    with pytest.raises(SeenOtherwise) as told:
        publish_draft(library, planned, shown)
    assert told.value.why == why
    assert everything(library) == before


# --- what came between ------------------------------------------------------------------------------------


@pytest.mark.parametrize("first_version", [True, False])
def test_a_draft_that_was_changed_since_is_not_published(library: Library, first_version: bool) -> None:
    if first_version:
        drafting = coded(library, take_in(library))
        drafting.finish()
    else:
        drafting = following(library, published(library))
    planned = prepare(library, drafting.card.draft_id, 1)
    drafting.reopen()
    drafting.act(acts.set_type, 2, TypeCode.ANALYSIS)
    refused(library, planned, "draft")
    drafting.undo()  # even then it is looked at once more: what was read is not what was prepared
    refused(library, planned, "draft")
    publish_draft(library, prepare(library, drafting.card.draft_id, 1))
    assert verify(library) == []


def test_a_mended_draft_is_no_edition_of_what_it_was(library: Library) -> None:
    article_id = published(library)
    drafting = begin_coding(library, article_id, "Ana", base_version=1)
    drafting.apply(fix_text(drafting.draft, drafting.draft.body.replace("disgrace", "disgraze"))[0])
    planned = prepare(library, drafting.card.draft_id, 1)
    assert planned.edition
    drafting.act(acts.set_rationale, 0, "Put better.")
    refused(library, planned, "draft")
    assert publish_draft(library, prepare(library, drafting.card.draft_id, 1)) != article_id


def test_a_version_that_came_between_is_not_replaced_unseen(library: Library) -> None:
    article_id = published(library)
    planned = prepare(library, following(library, article_id).card.draft_id, 1)
    other = following(library, article_id, "Berta")
    publish_draft(library, prepare(library, other.card.draft_id, 1))
    refused(library, planned, "key")
    assert key_versions(library, article_id) == [1, 2]


def test_an_edition_that_came_between_is_named(library: Library) -> None:
    article_id = published(library)
    planned = prepare(library, following(library, article_id).card.draft_id, 1)
    stored = stored_article(library, article_id)
    body = stored.article.body.replace("disgrace", "disgraze")
    new_edition(library, article_id, replace(stored.article, body=body), stored.segmentation, None)
    before = everything(library)
    with pytest.raises(EditionReplaced):
        publish_draft(library, planned)
    assert everything(library) == before


def test_a_reader_who_began_between_is_not_left_with_a_text_without_a_key(library: Library) -> None:
    """Only a role was changed: while nobody reads, that becomes an edition, and otherwise a version."""
    article_id = take_in(library)
    drafting = coded(library, article_id)
    drafting.act(acts.set_role, 2, Role.FURNITURE)
    planned = prepare(library, drafting.card.draft_id, 1)
    assert planned.edition
    learner_id = add_learner(library, "Eve").learner_id
    start_attempt(library, learner_id, article_id, 1)
    refused(library, planned, "begun")
    again = prepare(library, drafting.card.draft_id, 1)
    assert not again.edition
    remove_learner(library, learner_id)
    refused(library, again, "begun")


def test_a_coding_that_is_gone_is_refused(library: Library) -> None:
    planned = prepare(library, coded(library, take_in(library)).card.draft_id, 1)
    delete_draft(library, planned.draft_id)
    with pytest.raises(Unknown):
        publish_draft(library, planned)
    assert key_versions(library, planned.article_id) == []


def test_only_scores_that_were_shown_change(library: Library) -> None:
    article_id = published(library)
    mira = hand_in(library, article_id, "Mira")
    planned = prepare(library, following(library, article_id).card.draft_id, 1)
    shown = consequences(library, article_id, planned.key)
    assert [one.name for one in shown] == ["Mira"]
    hand_in(library, article_id, "Dora")  # in another window, or at another place in this one
    refused(library, planned, "readings", shown)
    remove_learner(library, mira)
    refused(library, planned, "readings", shown)
    shown = consequences(library, article_id, planned.key)
    assert [one.name for one in shown] == ["Dora"]
    publish_draft(library, planned, shown)
    (kept,) = rescorings_of(library, shown[0].attempt_id)
    assert (kept.before["overall"], kept.after["overall"]) == (
        shown[0].before.overall,
        shown[0].after.overall,
    )
    assert verify(library) == []


def test_who_hands_in_before_there_is_a_key_was_told_no_score(library: Library) -> None:
    article_id = take_in(library)
    planned = prepare(library, coded(library, article_id).card.draft_id, 1)
    assert consequences(library, article_id, planned.key) == []
    hand_in(library, article_id, "Dora")
    assert publish_draft(library, planned, []) == article_id


# --- who is left behind -----------------------------------------------------------------------------------


def test_codings_of_the_same_round_would_stay_behind(library: Library) -> None:
    article_id = take_in(library)
    ana, ole = coded(library, article_id), begin_coding(library, article_id, "Ole")
    planned = prepare(library, ana.card.draft_id, 1)
    assert [card.author for card in planned.left_behind] == ["Ole"]
    assert planned.settling == ()
    publish_draft(library, planned)
    code_all(ole)
    # Now it is Ole's that is of an earlier version: nobody stays behind any more.
    assert prepare(library, ole.card.draft_id, 1).left_behind == ()


def test_what_is_being_settled_would_stay_behind_an_authors_own(library: Library) -> None:
    drafts, settled = settled_codings(library)
    third = begin_coding(library, drafts[0].card.article_id, "Cleo")
    alone = prepare(library, drafts[0].card.draft_id, 1)
    assert [card.author for card in alone.settling] == ["Ana", "Berta"]
    assert [card.author for card in alone.left_behind] == ["Berta", "Cleo"]
    together = prepare(library, settled.card.draft_id, 1)
    assert together.settling == ()
    assert [card.draft_id for card in together.left_behind] == [third.card.draft_id]


# --- what was settled -------------------------------------------------------------------------------------


def settled_codings(library: Library, why: Cause | None = Cause.SLIP) -> tuple[list[Drafting], Drafting]:
    """Two finished codings, and the draft in which everything between them is decided."""
    article_id = take_in(library)
    drafts = [coded(library, article_id), coded(library, article_id, "Berta", opinions=3)]
    for one in drafts:
        one.finish()
    settled = begin_settling(library, *(one.card.draft_id for one in drafts))
    pair = [one.draft for one in drafts]
    for unit in unsettled(settled.draft, *pair):
        settled.act(settle, *pair, unit, Outcome.FIRST, why)
    return drafts, settled


def test_every_difference_says_why_the_authors_had_differed(library: Library) -> None:
    drafts, settled = settled_codings(library, None)
    pair = [one.draft for one in drafts]
    differing = without_cause(settled.draft, *pair)
    assert len(differing) > 1
    with pytest.raises(KeyIncomplete) as told:
        prepare(library, settled.card.draft_id, 1)
    assert told.value.problems == tuple((unit + 1, "no-cause") for unit in differing)
    last, *others = differing
    for unit in others:
        settled.act(set_cause, unit, Cause.CODEBOOK_GAP)
    with pytest.raises(KeyIncomplete) as told:
        prepare(library, settled.card.draft_id, 1)
    assert told.value.problems == ((last + 1, "no-cause"),)
    settled.act(set_cause, last, Cause.AMBIGUOUS_TEXT)
    prepare(library, settled.card.draft_id, 1)


def test_where_both_said_the_same_there_is_nothing_to_explain(library: Library) -> None:
    """What both overlooked may still be put right."""
    drafts, settled = settled_codings(library)
    pair = [one.draft for one in drafts]
    agreed = next(unit for unit, (a, b) in enumerate(zip(*(d.units for d in pair), strict=True)) if a == b)
    settled.act(acts.set_source, agreed, SourceCode.MISSING)
    settled.act(settle, *pair, agreed, Outcome.OTHER)
    assert settled.draft.units[agreed].why is None
    prepare(library, settled.card.draft_id, 1)


# --- what stays -------------------------------------------------------------------------------------------


def test_what_was_published_and_its_originals_cannot_be_thrown_away(library: Library) -> None:
    drafts, settled = settled_codings(library)
    publish_draft(library, prepare(library, settled.card.draft_id, 1))
    before = everything(library)
    with pytest.raises(DraftPublished):
        delete_draft(library, settled.card.draft_id)
    for original in drafts:
        with pytest.raises(CodingsCompared):
            delete_draft(library, original.card.draft_id)
    assert everything(library) == before

    alone = following(library, drafts[0].card.article_id)
    publish_draft(library, prepare(library, alone.card.draft_id, 1))
    with pytest.raises(DraftPublished):
        delete_draft(library, alone.card.draft_id)
