"""Two authors at one computer: neither sees the other's coding before both have finished."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from authoring_desk import code_all, coded, take_in
from keys_desk import KeysStage, OpenKeys, opening_keys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secondread_core.codebook import TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import Cause, Outcome
from secondread_core.drafting.settling import settle, unsettled
from secondread_core.session import (
    Drafting,
    begin_settling,
    open_draft,
    prepare,
    publish_draft,
    second_coding,
    settled_pair,
)
from secondread_core.store.database import Library
from secondread_core.store.drafts import draft_content, drafts_of
from secondread_core.store.learners import add_learner, rename_learner
from secondread_gui.keys.key_round import read_round
from secondread_gui.keys.key_words import earlier_coding_words

MIRA, OLE, PIA = "Mira", "Ole", "Pia"
UNITS = 12


@pytest.fixture
def open_keys(qtbot: QtBot, library: Library) -> Iterator[OpenKeys]:
    """Closed before the library is."""
    yield from opening_keys(qtbot)


@pytest.fixture
def fresh(library: Library) -> str:
    return take_in(library, UNITS)


@pytest.fixture
def first(library: Library, fresh: str) -> Drafting:
    """Mira's coding, complete and open."""
    return coded(library, fresh, MIRA)


def beside(library: Library, first: Drafting, author: str, *, differs_at: tuple[int, ...] = ()) -> Drafting:
    """Another author's finished coding of the same sentences."""
    drafting = second_coding(library, first.card.draft_id, author)
    code_all(drafting)
    for unit in differs_at:
        drafting.act(acts.set_type, unit, TypeCode.ANALYSIS)
    drafting.finish()
    return drafting


def settle_all(library: Library, settled: Drafting) -> None:
    """Decide everything for the first of the two."""
    one, other = (
        draft_content(library, card.draft_id) for card in settled_pair(library, settled.card.draft_id)
    )
    for unit in unsettled(settled.draft, one, other):
        settled.act(settle, one, other, unit, Outcome.FIRST, Cause.SLIP)


def test_the_second_author_gets_the_same_sentences_and_nothing_else(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    stage = open_keys(library, fresh, OLE)
    assert "Mira" in stage.texts
    assert "12 of 12 coded" in stage.texts
    assert "not shown until both are finished" in stage.texts
    assert "Says who?" not in stage.texts
    assert stage.offered == {
        "‹ Library",
        "Lock with a passphrase…",
        "How this works",
        "Code it independently",
        "Bring a coding from a file…",
    }
    stage.press("Code it independently")
    second = open_draft(library, stage.wanted("code")[0])
    assert second.card.author == OLE
    assert [(unit.start, unit.end) for unit in second.draft.units] == [
        (unit.start, unit.end) for unit in first.draft.units
    ]
    assert not any(unit.coded or unit.rationale or unit.spans for unit in second.draft.units)


def test_nothing_is_compared_before_both_have_finished(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    second = second_coding(library, first.card.draft_id, OLE)
    first.finish()
    stage = open_keys(library, fresh, MIRA)
    assert "Compare and settle" not in stage.offered
    assert "Still at work: Ole" in stage.texts
    assert "not shown until both are finished" in stage.texts
    stage.room.show_article(fresh, OLE)
    assert "not shown until both are finished" in stage.texts
    code_all(second)
    second.finish()
    stage.room.refresh()
    assert "Compare and settle" in stage.offered
    assert "not shown" not in stage.texts


def test_two_codings_are_compared_settled_and_published(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    first.finish()
    beside(library, first, OLE, differs_at=(1, 3))
    stage = open_keys(library, fresh, MIRA)
    assert stage.button("Compare and settle").hasFocus()
    stage.press("Compare and settle")
    settled = open_draft(library, stage.wanted("code")[0])
    assert {card.author for card in settled_pair(library, settled.card.draft_id)} == {MIRA, OLE}
    stage.room.refresh()
    assert "Sentences still to decide: 2." in stage.texts
    assert "Publish…" not in stage.offered
    stage.press("Go on settling")
    assert stage.wanted("code") == [settled.card.draft_id]
    settle_all(library, settled)
    stage.room.refresh()
    assert "Everything that Mira and Ole saw differently is decided." in stage.texts
    stage.press("Publish…")
    assert stage.wanted("publish") == [settled.card.draft_id]
    publish_draft(library, prepare(library, settled.card.draft_id, 2))
    stage.room.show_article(fresh, MIRA)
    assert "By Mira and Ole" in stage.texts
    assert f"Compared before anything was settled: {UNITS} sentences." in stage.texts
    assert "Change the key" in stage.offered
    stage.press("Earlier codings, kept (3)")
    for told in ("Mira: went", "Ole: went", "Mira and Ole, compared and settled: went into version 1"):
        assert told in stage.texts, told


def test_a_certificate_counts_from_before_settling(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    first.finish()
    beside(library, first, OLE, differs_at=(0, 2, 4))
    stage = open_keys(library, fresh, MIRA)
    stage.press("Compare and settle")
    settled = open_draft(library, stage.wanted("code")[0])
    settle_all(library, settled)
    publish_draft(library, prepare(library, settled.card.draft_id, 2))
    stage.room.show_article(fresh, MIRA)
    assert "the same: 75 % · alpha" in stage.texts


def test_of_three_one_chooses_two(open_keys: OpenKeys, library: Library, first: Drafting, fresh: str) -> None:
    first.finish()
    beside(library, first, OLE)
    beside(library, first, PIA)
    stage = open_keys(library, fresh, PIA)
    panel = stage.room.desk.codings.settling
    assert panel.first.currentText() == PIA
    panel.second.setFocus()
    QTest.keyClick(panel.second, Qt.Key.Key_End)
    assert panel.second.currentText() == OLE
    QTest.keyClick(panel.second, Qt.Key.Key_Home)
    assert "Compare and settle" not in stage.offered, "nobody is compared with themselves"
    QTest.keyClick(panel.second, Qt.Key.Key_End)
    stage.press("Compare and settle")
    settled = stage.wanted("code")[0]
    assert [card.author for card in settled_pair(library, settled)] == [PIA, OLE]


def test_who_still_codes_is_not_offered_the_others(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    first.finish()
    beside(library, first, OLE)
    second_coding(library, first.card.draft_id, PIA)
    stage = open_keys(library, fresh, PIA)
    assert "Compare and settle" not in stage.offered
    assert "Go on coding" in stage.offered
    stage.room.acts.settle.trigger()
    assert stage.asked == []
    stage.room.show_article(fresh, MIRA)
    assert "Compare and settle" in stage.offered


def test_once_compared_a_coding_stays_until_the_comparison_goes(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    first.finish()
    beside(library, first, OLE)
    stage = open_keys(library, fresh, MIRA)
    stage.press("Compare and settle")
    stage.room.refresh()
    stage.press("Throw yours away…")
    assert stage.room.desk.question.text == ""
    assert "have been compared" in stage.messages.text
    assert len(drafts_of(library, fresh)) == 3
    stage.press("Throw the comparison away…")
    assert "Mira and Ole" in stage.room.desk.question.text
    QTest.mouseClick(stage.room.desk.question.yes, Qt.MouseButton.LeftButton)
    assert len(drafts_of(library, fresh)) == 2
    stage.press("Throw yours away…")
    QTest.mouseClick(stage.room.desk.question.yes, Qt.MouseButton.LeftButton)
    assert [card.author for card in drafts_of(library, fresh)] == [OLE]


def test_nobody_begins_another_coding_beside_a_comparison(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    """There is one comparison a round: a third coding could never be part of it."""
    first.finish()
    beside(library, first, OLE)
    stage = open_keys(library, fresh, MIRA)
    stage.press("Compare and settle")
    stage.room.show_article(fresh, PIA)
    assert not {"Code it independently", "Bring a coding from a file…"} & stage.offered
    assert "Go on settling" in stage.offered


def test_a_colleagues_coding_cannot_be_opened_thrown_away_or_published(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    first.finish()
    stage = open_keys(library, fresh, OLE)
    for action in (stage.room.acts.discard, stage.room.acts.publish, stage.room.acts.give):
        action.trigger()
    assert stage.asked == []
    assert stage.room.desk.question.text == ""


def test_a_second_round_begins_where_the_first_ended(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    first.finish()
    publish_draft(library, prepare(library, first.card.draft_id, 2))
    stage: KeysStage = open_keys(library, fresh, OLE)
    stage.press("Change the key")
    theirs = open_draft(library, stage.wanted("code")[0])
    assert theirs.card.base_version == 1
    stage.room.show_article(fresh, MIRA)
    stage.press("Code it independently")
    mine = open_draft(library, stage.wanted("code")[0])
    assert mine.card.base_version == 1
    assert not any(unit.coded for unit in mine.draft.units)


def test_under_another_name_ones_coding_is_still_ones_own(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    mira, ole = add_learner(library, MIRA), add_learner(library, OLE)
    rename_learner(library, mira.learner_id, "Mirabel")
    rename_learner(library, ole.learner_id, MIRA)
    stage = open_keys(library, fresh, "Mirabel")
    stage.press("Finish")
    assert open_draft(library, first.card.draft_id).finished
    stage.room.show_article(fresh, MIRA)
    assert "Throw yours away…" not in stage.offered, "whoever has the name now did not code it"
    assert "Code it independently" in stage.offered


def test_an_earlier_settled_key_names_its_authors_as_they_are_called_now(
    library: Library, first: Drafting, fresh: str
) -> None:
    mira = add_learner(library, MIRA)
    first.finish()
    other = beside(library, first, "Ole · Olsen")
    settled = begin_settling(library, first.card.draft_id, other.card.draft_id)
    settle_all(library, settled)
    settled.finish()
    publish_draft(library, prepare(library, settled.card.draft_id, 1))
    rename_learner(library, mira.learner_id, "Mirabel")
    earlier = read_round(library, fresh, "Mirabel").earlier
    told = {earlier_coding_words(coding).translate({0x2068: None, 0x2069: None}) for coding in earlier}
    assert told == {
        "Mirabel: went into version 1",
        "Ole · Olsen: went into version 1",
        "Mirabel and Ole · Olsen, compared and settled: went into version 1",
    }


def test_a_third_coding_is_not_shown_a_comparison_of_two_others(
    open_keys: OpenKeys, library: Library, first: Drafting, fresh: str
) -> None:
    """The page still offers three to choose from when another window has begun to settle two of them."""
    first.finish()
    other, third = beside(library, first, OLE), beside(library, first, PIA)
    stage = open_keys(library, fresh, PIA)
    begin_settling(library, first.card.draft_id, other.card.draft_id)
    assert third.card.draft_id in stage.room.desk.codings.settling.pair
    stage.press("Compare and settle")
    assert stage.asked == []
    assert "Mira" in stage.messages.text
    assert "Ole" in stage.messages.text
    assert "are being settled" in stage.messages.text
