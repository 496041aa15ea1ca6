"""Coding an article: saved first and then shown, taken back across restarts, and never seen by the other."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from authoring_desk import coded, take_in
from drafting_desk import Act, any_act, check
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from library_desk import Clock, make_article, make_key

from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import Role, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import merge, split
from secondread_core.drafting.model import Draft, Outcome, is_blank, same_cut
from secondread_core.drafting.settling import settle
from secondread_core.drafting.steps import replay
from secondread_core.drafting.typos import fix_text
from secondread_core.errors import (
    CodingOpen,
    CodingsCompared,
    DiskFull,
    DraftFinished,
    LibraryReadOnly,
    NameTaken,
    NameUnusable,
    SegmentationDiffers,
    SegmentationFrozen,
    Unknown,
)
from secondread_core.segmentation import segment
from secondread_core.session import (
    begin_coding,
    begin_settling,
    open_draft,
    second_coding,
    settled_pair,
)
from secondread_core.store.articles import add_article, remove_article, stored_article
from secondread_core.store.database import Library, open_library
from secondread_core.store.draft_events import draft_events, last_sequence
from secondread_core.store.drafts import Part, delete_draft, draft_card, draft_content, drafts_of
from secondread_core.store.keys import publish_key
from secondread_core.store.verification import verify


def logged(library: Library, draft_id: str) -> Draft:
    """What the log of a draft amounts to."""
    events = draft_events(library, draft_id)
    return replay((event.sequence, event.operation, event.value) for event in events)[0]


@pytest.fixture
def library(opened: Callable[..., Library]) -> Library:
    return opened(clock=Clock())


def test_a_coding_begins_with_nothing_decided(library: Library) -> None:
    article_id = take_in(library)
    drafting = begin_coding(library, article_id, "  Ana ")
    assert all(is_blank(unit) for unit in drafting.draft.units)
    assert same_cut(drafting.draft, stored_article(library, article_id).segmentation.units)
    assert (drafting.can_undo, drafting.can_redo, drafting.finished) == (False, False, False)
    assert drafting.undo() is None
    assert drafting.redo() is None
    card = drafting.card
    assert (card.author, card.part, card.base_version, card.article_id) == (
        "Ana",
        Part.AUTHOR,
        None,
        article_id,
    )
    assert drafts_of(library, article_id) == [card]
    assert begin_coding(library, article_id, "ANA").card == card
    with pytest.raises(NameUnusable):
        begin_coding(library, article_id, " ")
    with pytest.raises(Unknown):
        begin_coding(library, "nowhere", "Ana")


def test_acts_say_what_changed_and_survive_a_restart(
    library: Library, opened: Callable[..., Library]
) -> None:
    drafting = begin_coding(library, take_in(library), "Ana")
    draft_id = drafting.card.draft_id
    change = drafting.act(acts.set_type, 2, TypeCode.OPINION)
    assert (change.units, change.recut, change.can_undo, change.can_redo) == ((2,), False, True, False)
    assert drafting.act(acts.set_type, 2, TypeCode.OPINION).units == ()
    assert drafting.act(acts.copy_to_next, 2).units == (3,)
    change = drafting.act(split, 1, drafting.draft.units[1].start + 10)
    assert change.recut
    assert change.units == (1, 2)
    assert len(draft_events(library, draft_id)) == 4
    before = drafting.draft
    drafting.undo()
    library.close()

    library = opened(clock=Clock())
    drafting = open_draft(library, draft_id)
    assert drafting.can_redo
    change = drafting.redo()
    assert change is not None
    assert (change.recut, drafting.draft) == (True, before)
    for _ in range(3):
        drafting.undo()
    assert not drafting.can_undo
    assert all(is_blank(unit) for unit in drafting.draft.units)
    assert verify(library) == []


def test_what_a_clipboard_can_hold_is_kept(library: Library) -> None:
    drafting = begin_coding(library, take_in(library), "Ana")
    drafting.act(acts.set_rationale, 0, "half \ud83d and \0")
    drafting.act(acts.set_remark, 0, "\ude00 😀")
    unit = open_draft(library, drafting.card.draft_id).draft.units[0]
    assert (unit.rationale, unit.remark) == ("half \ufffd and \ufffd", "\ufffd 😀")
    assert verify(library) == []


def test_two_windows_notice_each_other(library: Library) -> None:
    here = begin_coding(library, take_in(library), "Ana")
    there = open_draft(library, here.card.draft_id)
    here.act(acts.set_type, 1, TypeCode.OPINION)
    change = there.act(acts.set_source, 2, SourceCode.VAGUE)
    assert change.units == (1, 2)
    noticed = here.catch_up()
    assert noticed is not None
    assert noticed.units == (2,)
    assert here.catch_up() is None
    there.undo()
    change = here.undo()
    assert change is not None
    assert change.units == (1, 2)
    assert all(is_blank(unit) for unit in here.draft.units)
    # The number of a unit that was cut since would mean another one.
    there.act(split, 0, there.draft.units[0].start + 10)
    change = here.act(acts.set_type, 3, TypeCode.OPINION)
    assert change.recut
    assert here.draft == there.draft
    assert all(unit.type_code is None for unit in here.draft.units)
    there.finish()
    with pytest.raises(DraftFinished):
        here.act(acts.set_type, 3, TypeCode.OPINION)
    assert here.finished


def test_what_cannot_be_kept_is_not_shown(
    library: Library, opened: Callable[..., Library], library_path: Path
) -> None:
    drafting = begin_coding(library, take_in(library), "Ana")
    drafting.act(acts.set_type, 0, TypeCode.OPINION)
    before, events = drafting.draft, draft_events(library, drafting.card.draft_id)
    library._connection.execute("PRAGMA max_page_count = 1")

    def write_on() -> None:
        nonlocal before, events
        for number in range(400):
            drafting.act(acts.set_rationale, 1, f"{number} long" * 200)
            before, events = drafting.draft, draft_events(library, drafting.card.draft_id)

    with pytest.raises(DiskFull):
        write_on()
    assert drafting.draft == before
    assert draft_events(library, drafting.card.draft_id) == events
    assert drafting.can_undo
    library._connection.execute("PRAGMA max_page_count = 1000000")
    drafting.act(acts.set_rationale, 1, "at last")
    assert verify(library) == []
    library.close()
    shown = open_draft(opened(read_only=True), drafting.card.draft_id)
    with pytest.raises(LibraryReadOnly):
        shown.undo()
    assert shown.draft == drafting.draft


def test_finished_stays_as_it_is_until_reopened(library: Library) -> None:
    drafting = begin_coding(library, take_in(library), "Ana")
    drafting.act(acts.set_type, 0, TypeCode.OPINION)
    for _ in range(2):
        change = drafting.finish()
        assert (change.finished, change.can_undo) == (True, False)
    for act in (drafting.undo, drafting.redo, lambda: drafting.act(acts.clear, 0)):
        with pytest.raises(DraftFinished):
            act()
    assert draft_card(library, drafting.card.draft_id).finished
    assert drafting.reopen().can_undo
    drafting.undo()
    assert is_blank(drafting.draft.units[0])
    assert verify(library) == []


def test_the_second_author_sees_nothing_and_both_keep_the_cut(library: Library) -> None:
    article_id = take_in(library)
    first = coded(library, article_id)
    first.act(split, 0, first.draft.units[0].start + 10)
    first.act(acts.set_role, 3, Role.FURNITURE)
    assert first.frozen_with == ""
    second = second_coding(library, first.card.draft_id, "Berta")
    assert all(is_blank(unit) for unit in second.draft.units)
    assert same_cut(second.draft, first.draft)
    assert (first.frozen_with, second.frozen_with) == ("Berta", "Ana")
    assert second_coding(library, first.card.draft_id, "berta").card == second.card
    with pytest.raises(NameTaken):
        second_coding(library, first.card.draft_id, "ana")
    for drafting, other in ((first, "Berta"), (second, "Ana")):
        before = drafting.draft
        mended = fix_text(before, before.body.replace("minutes", "minute"))[0]
        for recutting in (
            lambda one=drafting: one.act(split, 1, one.draft.units[1].start + 9),
            lambda one=drafting: one.act(merge, 0),
            lambda one=drafting, edit=mended: one.apply(edit),
        ):
            with pytest.raises(SegmentationFrozen) as refused:
                recutting()
            assert refused.value.author == other
        assert drafting.draft == before
        drafting.act(acts.set_type, 0, TypeCode.MIXED)
    first.undo()
    first.undo()
    with pytest.raises(SegmentationFrozen):  # undoing the cut would be another cut
        first.undo()
    delete_draft(library, second.card.draft_id)
    first.undo()
    assert verify(library) == []


def test_a_coding_from_a_file_has_to_be_of_the_same_sentences(library: Library) -> None:
    article_id = take_in(library)
    first = coded(library, article_id)
    sent = first.draft
    first.act(split, 0, first.draft.units[0].start + 10)
    with pytest.raises(SegmentationDiffers) as refused:
        begin_coding(library, article_id, "Berta", content=sent)
    assert refused.value.author == "Ana"
    first.undo()
    second = begin_coding(library, article_id, "Berta", content=sent)
    assert second.draft == sent
    with pytest.raises(NameTaken):
        begin_coding(library, article_id, "Berta", content=sent)
    assert len(drafts_of(library, article_id)) == 2
    assert verify(library) == []


def test_each_version_of_a_key_is_a_round_of_its_own(library: Library) -> None:
    article, segmentation = make_article(6)
    article_id = add_article(library, article, segmentation, make_key(article, segmentation))
    first = begin_coding(library, article_id, "Ana", base_version=1)
    assert all(unit.coded for unit in first.draft.units)
    beside = begin_coding(library, article_id, "Berta", base_version=1)
    assert all(is_blank(unit) for unit in beside.draft.units)
    publish_key(library, article_id, make_key(article, segmentation, why="Which minutes?"))
    following = begin_coding(library, article_id, "Ana", base_version=2)
    assert following.card.draft_id != first.card.draft_id
    following.act(merge, 0)
    with pytest.raises(Unknown):
        begin_coding(library, article_id, "Ana", base_version=3)


def test_settling_begins_when_both_have_finished_and_keeps_both(library: Library) -> None:
    article_id = take_in(library)
    first, second = coded(library, article_id), coded(library, article_id, "Berta", opinions=3)
    ids = first.card.draft_id, second.card.draft_id
    first.finish()
    with pytest.raises(CodingOpen) as refused:
        begin_settling(library, *ids)
    assert refused.value.author == "Berta"
    with pytest.raises(ValueError, match="round"):
        begin_settling(library, ids[0], ids[0])
    second.finish()
    settled = begin_settling(library, *ids)
    assert begin_settling(library, *ids).card == settled.card
    assert [card.draft_id for card in settled_pair(library, settled.card.draft_id)] == list(ids)
    with pytest.raises(Unknown):
        settled_pair(library, ids[0])
    open_units = [number for number, unit in enumerate(settled.draft.units) if not unit.coded]
    assert open_units
    for number in open_units:
        settled.act(settle, first.draft, second.draft, number, Outcome.FIRST)
    assert all(unit.coded for unit in settled.draft.units)
    for author in (first, second):
        with pytest.raises(CodingsCompared):
            author.reopen()
        with pytest.raises(CodingsCompared):
            delete_draft(library, author.card.draft_id)
    delete_draft(library, settled.card.draft_id)
    first.reopen()
    assert verify(library) == []


def test_an_article_takes_its_codings_with_it(library: Library) -> None:
    article_id = take_in(library)
    drafting = coded(library, article_id)
    remove_article(library, article_id)
    assert drafts_of(library, article_id) == []
    assert library.rows("SELECT * FROM draft_event") == []
    with pytest.raises(Unknown) as gone:
        open_draft(library, drafting.card.draft_id)
    assert gone.value.kind == "draft"
    with pytest.raises(Unknown):
        drafting.act(acts.clear, 0)


class CodingStates(RuleBasedStateMachine):
    """Whatever is done in two windows, closed, killed and reopened: the content is what the log says."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._path = Path(self._folder.name, "library.db")
        self._library = open_library(self._path, clock=Clock())
        body = "The town waits\n\n" + " ".join(
            f"Clerk {n} said: “We count {n}.” It was absurd." for n in range(3)
        )
        article_id = add_article(
            self._library, Article(body, ArticleInfo("The town waits")), segment(body), None
        )
        self._draft_id = begin_coding(self._library, article_id, "Ana").card.draft_id
        self._open()

    def _open(self) -> None:
        self._here, self._there = (open_draft(self._library, self._draft_id) for _ in range(2))

    @property
    def _finished(self) -> bool:
        return draft_card(self._library, self._draft_id).finished

    @rule(act=any_act())
    def edit(self, act: Act) -> None:
        if self._finished:
            with pytest.raises(DraftFinished):
                self._here.act(act)
            return
        before = self._here.draft
        shown = self._here.act(act)
        if not shown.recut:
            pairs = enumerate(zip(before.units, self._here.draft.units, strict=True))
            assert shown.units == tuple(n for n, (old, new) in pairs if old != new)

    @rule(word=st.sampled_from(["hamlet", "village square", "town"]))
    def mend(self, word: str) -> None:
        self._here.catch_up()
        if not self._finished:
            edit, _ = fix_text(self._here.draft, self._here.draft.body.replace("town", word))
            self._here.apply(edit)

    @rule()
    def undo_without_looking(self) -> None:
        if not self._finished:
            self._here.undo()

    @rule()
    def undo_redo_undo(self) -> None:
        self._here.catch_up()
        before, could = self._here.draft, self._here.can_undo
        if could:
            self._here.undo()
            after = self._here.draft
            assert self._here.can_redo
            self._here.redo()
            assert self._here.draft == before
            self._here.undo()
            assert self._here.draft == after
        elif not self._finished:
            assert self._here.undo() is None

    @rule()
    def redo(self) -> None:
        if not self._finished:
            self._here.redo()

    @rule()
    def finish_or_reopen(self) -> None:
        if self._finished:
            self._here.reopen()
        else:
            self._here.finish()

    @rule()
    def other_window(self) -> None:
        self._here, self._there = self._there, self._here

    @rule()
    def close_and_reopen(self) -> None:
        steps = open_draft(self._library, self._draft_id)._steps
        self._library.close()
        self._library = open_library(self._path, clock=Clock())
        self._open()
        assert self._here._steps == steps

    @rule()
    def kill(self) -> None:
        """Go on from what a killed program leaves: the file and its journal as they stand."""
        image = Path(self._folder.name, "image.db")
        for ending in ("", "-wal"):
            if Path(f"{self._path}{ending}").exists():
                shutil.copyfile(f"{self._path}{ending}", f"{image}{ending}")
        expected = draft_content(self._library, self._draft_id)
        self._library.close()
        for ending in ("", "-wal"):
            if Path(f"{image}{ending}").exists():
                shutil.move(f"{image}{ending}", f"{self._path}{ending}")
        self._library = open_library(self._path, clock=Clock())
        self._open()
        assert self._here.draft == expected

    @invariant()
    def the_content_is_what_the_log_says(self) -> None:
        content = draft_content(self._library, self._draft_id)
        assert content == logged(self._library, self._draft_id)
        check(content)
        for window in (self._here, self._there):
            if window._sequence == last_sequence(self._library, self._draft_id):
                assert window.draft == content

    def teardown(self) -> None:
        assert verify(self._library) == []
        self._library.close()
        self._folder.cleanup()


TestCodingStates = CodingStates.TestCase
TestCodingStates.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
