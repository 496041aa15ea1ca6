"""Whose a coding is: it follows its author to another name, and a settled one knows its two drafts."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from authoring_desk import coded, take_in

from secondread_core.codebook import TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import Cause, Outcome
from secondread_core.drafting.settling import settle, unsettled
from secondread_core.drafting.steps import replay
from secondread_core.errors import NameTaken, OthersCompared, Unknown
from secondread_core.session import (
    Drafting,
    begin_coding,
    begin_settling,
    open_draft,
    prepare,
    publish_draft,
    settled_pair,
)
from secondread_core.store.authors import codings_by
from secondread_core.store.database import Library, open_library
from secondread_core.store.draft_events import draft_events, published_as
from secondread_core.store.drafts import draft_card, draft_content, drafts_of
from secondread_core.store.keys import current_key
from secondread_core.store.learners import add_learner, learners, remove_learner, rename_learner
from secondread_core.store.salvage import salvage
from secondread_core.store.verification import verify


@pytest.fixture
def library(opened: Callable[..., Library]) -> Library:
    return opened()


def finished(library: Library, article_id: str, author: str, opinions: int = 2) -> Drafting:
    drafting = coded(library, article_id, author, opinions=opinions)
    drafting.finish()
    return drafting


def settled_key(library: Library, settled: Drafting, first: Drafting, second: Drafting) -> None:
    """Settle everything as the first has it, and publish."""
    for unit in unsettled(settled.draft, first.draft, second.draft):
        settled.act(settle, first.draft, second.draft, unit, Outcome.FIRST, Cause.SLIP)
    settled.finish()
    publish_draft(library, prepare(library, settled.card.draft_id, 1))


def authors(library: Library, article_id: str) -> list[str]:
    return [card.author for card in drafts_of(library, article_id)]


# --- another name -----------------------------------------------------------------------------------------


def test_an_authors_codings_follow_to_another_name(library: Library) -> None:
    ana, article_id, other = add_learner(library, "Ana"), take_in(library), take_in(library, 7)
    drafting = coded(library, article_id)
    coded(library, other, "ANA").finish()
    beside = finished(library, article_id, "Berta")
    before, steps = drafting.draft, len(draft_events(library, beside.card.draft_id))
    rename_learner(library, ana.learner_id, "Anna")
    assert authors(library, article_id) == ["Anna", "Berta"]
    assert authors(library, other) == ["Anna"]
    assert begin_coding(library, article_id, "Anna").card.draft_id == drafting.card.draft_id
    assert [card.article_id for card in codings_by(library, "anna")] == [article_id, other]
    assert len(draft_events(library, beside.card.draft_id)) == steps, "nobody else's is touched"
    assert draft_card(library, drafts_of(library, other)[0].draft_id).finished
    assert verify(library) == []

    drafting.act(acts.set_type, 0, TypeCode.MIXED)  # it lies open in another window
    assert drafting.card.author == "Anna"
    drafting.undo()
    drafting.undo()
    assert drafting.draft != before
    drafting.redo()
    assert drafting.draft == before
    assert verify(library) == []


def test_who_takes_a_freed_name_gets_nothing_with_it(library: Library) -> None:
    ana, berta = add_learner(library, "Ana"), add_learner(library, "Berta")
    article_id = take_in(library)
    drafting = coded(library, article_id, "Ana")
    rename_learner(library, ana.learner_id, "Anna")
    rename_learner(library, berta.learner_id, "Ana")
    assert codings_by(library, "Ana") == []
    own = begin_coding(library, article_id, "Ana")
    assert own.card.draft_id != drafting.card.draft_id
    assert not any(unit.coded for unit in own.draft.units)


def test_nobody_becomes_the_author_of_the_coding_beside_their_own(library: Library) -> None:
    ana, article_id = add_learner(library, "Ana"), take_in(library)
    coded(library, article_id, "Ana")
    coded(library, article_id, "Berta")  # brought from another computer: nobody here has that name
    with pytest.raises(NameTaken) as refused:
        rename_learner(library, ana.learner_id, "BERTA")
    assert refused.value.name == "Berta"
    assert authors(library, article_id) == ["Ana", "Berta"]
    assert [learner.name for learner in learners(library)] == ["Ana"]
    rename_learner(library, ana.learner_id, "ana")
    assert authors(library, article_id) == ["ana", "Berta"]
    assert verify(library) == []


def test_a_key_keeps_the_names_it_was_published_with(library: Library) -> None:
    ana, article_id = add_learner(library, "Ana"), take_in(library)
    first, second = finished(library, article_id, "Ana"), finished(library, article_id, "Berta", 3)
    settled = begin_settling(library, first.card.draft_id, second.card.draft_id)
    settled_key(library, settled, first, second)
    rename_learner(library, ana.learner_id, "Anna")
    key = current_key(library, article_id)
    assert key is not None
    assert key.certificate is not None
    assert key.certificate.authors == ("Ana", "Berta")
    assert draft_card(library, settled.card.draft_id).author == "Anna · Berta"
    assert published_as(library, settled.card.draft_id) == 1
    assert [card.author for card in settled_pair(library, settled.card.draft_id)] == ["Anna", "Berta"]
    assert verify(library) == []


def test_a_name_in_a_draft_is_checked_against_its_acts(library: Library, library_path: Path) -> None:
    ana, article_id = add_learner(library, "Ana"), take_in(library)
    draft_id = coded(library, article_id, "Ana").card.draft_id
    rename_learner(library, ana.learner_id, "Anna")
    library.close()
    with closing(sqlite3.connect(library_path)) as connection:
        connection.execute(
            "UPDATE draft_event SET value = replace(value, 'Anna', 'Enna') WHERE value LIKE '%Anna%'"
        )
        connection.commit()
    with closing(open_library(library_path)) as again:
        assert [(damage.check, damage.detail.split()[0]) for damage in verify(again)] == [
            ("draft-hash", draft_id)
        ]


@pytest.mark.parametrize(
    ("damage", "undoable"),
    [
        ("UPDATE draft SET content = replace(content, 'Says', 'Said')", True),
        ("UPDATE draft SET author = 'Enna'", True),
        ("DELETE FROM draft_event WHERE sequence = (SELECT max(sequence) FROM draft_event)", False),
    ],
)
def test_a_salvaged_coding_has_the_newest_name(
    library: Library, library_path: Path, tmp_path: Path, damage: str, undoable: bool
) -> None:
    ana, article_id = add_learner(library, "Ana"), take_in(library)
    drafting = coded(library, article_id, "Ana")
    rename_learner(library, ana.learner_id, "Anna")
    library.close()
    with closing(sqlite3.connect(library_path)) as connection:
        connection.execute(damage)
        connection.commit()
    salvage(library_path, tmp_path / "saved.db")
    with closing(open_library(tmp_path / "saved.db")) as saved:
        assert verify(saved) == []
        (card,) = drafts_of(saved, article_id)
        assert card.author == "Anna"
        again = open_draft(saved, card.draft_id)
        assert again.draft == drafting.draft
        assert again.can_undo is undoable


def test_a_draft_is_begun_once(library: Library) -> None:
    """Only a name may come with a second beginning."""
    drafting = coded(library, take_in(library), "Ana")
    events = draft_events(library, drafting.card.draft_id)
    told = [(event.sequence, event.operation, event.value) for event in events]
    last = len(told) + 1
    draft, steps = replay([*told, (last, "start", '{"author":"Anna"}')])
    assert (draft, steps.done) == (drafting.draft, replay(told)[1].done)
    for value in (events[0].value, "{}", '{"author":"Anna","part":"settled"}'):
        with pytest.raises(ValueError, match="begun already"):
            replay([*told, (last, "start", value)])
    with pytest.raises((ValueError, KeyError)):
        replay([(1, "start", '{"author":"Anna"}'), *told[1:]])


# --- two who settle together ------------------------------------------------------------------------------


def test_names_that_look_like_two_are_told_apart(library: Library) -> None:
    article_id = take_in(library)
    ids = {name: finished(library, article_id, name).card.draft_id for name in ("A", "B · C", "A · B", "C")}
    settled = begin_settling(library, ids["A · B"], ids["C"])
    assert [card.author for card in settled_pair(library, settled.card.draft_id)] == ["A · B", "C"]


def test_a_draft_settled_before_ids_were_kept_goes_by_its_names(library: Library) -> None:
    ana, article_id = add_learner(library, "Ana"), take_in(library)
    first, second = finished(library, article_id, "Ana"), finished(library, article_id, "Berta")
    settled = begin_settling(library, first.card.draft_id, second.card.draft_id).card.draft_id
    with library.writing() as connection:
        connection.execute(
            "UPDATE draft_event SET value = json_remove(value, '$.pair') WHERE sequence = 1 AND draft ="
            " (SELECT id FROM draft WHERE draft_id = ?)",
            (settled,),
        )
    ids = [first.card.draft_id, second.card.draft_id]
    assert [card.draft_id for card in settled_pair(library, settled)] == ids
    rename_learner(library, ana.learner_id, "Anna")
    assert draft_card(library, settled).author == "Anna · Berta"
    assert [card.draft_id for card in settled_pair(library, settled)] == ids
    with pytest.raises(Unknown):
        settled_pair(library, ids[0])


def test_a_third_author_is_not_shown_what_two_others_settle(library: Library) -> None:
    article_id = take_in(library)
    ana, berta, cem = (finished(library, article_id, name).card.draft_id for name in ("Ana", "Berta", "Cem"))
    settled = begin_settling(library, ana, berta).card.draft_id
    for pair in ((ana, cem), (cem, berta)):
        with pytest.raises(OthersCompared) as refused:
            begin_settling(library, *pair)
        assert (refused.value.first, refused.value.second) == ("Ana", "Berta")
    assert begin_settling(library, ana, berta).card.draft_id == settled
    assert begin_settling(library, berta, ana).card.draft_id == settled


# --- a reader who goes ------------------------------------------------------------------------------------


def test_what_somebody_coded_outlives_their_record(library: Library) -> None:
    """As the question and the help say: codings and keys keep the name of their author."""
    ana, article_id, other = add_learner(library, "Ana"), take_in(library), take_in(library, 7)
    publish_draft(library, prepare(library, coded(library, article_id, "Ana").card.draft_id, 1))
    left = coded(library, other, "Ana")
    remove_learner(library, ana.learner_id)
    assert learners(library) == []
    key = current_key(library, article_id)
    assert key is not None
    assert key.certificate is not None
    assert key.certificate.authors == ("Ana",)
    assert draft_content(library, left.card.draft_id) == left.draft
    assert authors(library, other) == ["Ana"]
    assert verify(library) == []
