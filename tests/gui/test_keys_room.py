"""The room of one article's answer key: what it says of the key, and what a teacher can do there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from authoring_desk import code_all, coded, take_in
from focus_walk import stops
from keys_desk import KeysStage, OpenKeys, opening_keys, press_key, published
from library_rooms import read_article
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_core.answer_key import Certificate
from secondread_core.drafting.cutting import merge
from secondread_core.session import begin_coding, open_draft, prepare, publish_draft
from secondread_core.store.database import Library, open_library
from secondread_core.store.drafts import delete_draft, drafts_of
from secondread_core.store.keys import current_key
from secondread_core.store.learners import Learner, add_learner

PIECE = "american-trap"
MIRA = "Mira"


@pytest.fixture
def open_keys(qtbot: QtBot, library: Library) -> Iterator[OpenKeys]:
    """Closed before the library is."""
    yield from opening_keys(qtbot)


@pytest.fixture
def fresh(library: Library) -> str:
    """An article without a key."""
    return take_in(library, 8)


@pytest.fixture
def stage(open_keys: OpenKeys, library: Library, fresh: str) -> KeysStage:
    return open_keys(library, fresh, MIRA)


# --- no key yet -------------------------------------------------------------------------------------------


def test_without_a_key_it_says_so_and_return_begins_to_code(stage: KeysStage, library: Library) -> None:
    assert "There is no answer key yet" in stage.texts
    assert not {"Try it as a learner", "Save the key to a file…", "Publish…", "Finish"} & stage.offered
    press_key(Qt.Key.Key_Return)
    (card,) = drafts_of(library, stage.room._article_id)
    assert (card.author, card.base_version) == (MIRA, None)
    assert stage.asked == [("code", card.draft_id)]
    stage.room.refresh()
    assert "0 of 8 coded" in stage.texts
    stage.press("Go on coding")
    assert stage.asked[1:] == [("code", card.draft_id)]


def test_opening_it_changes_nothing(stage: KeysStage, library: Library) -> None:
    assert drafts_of(library, stage.room._article_id) == []


def test_a_coding_is_finished_and_the_line_takes_it_back(
    stage: KeysStage, library: Library, fresh: str
) -> None:
    draft_id = coded(library, fresh, MIRA).card.draft_id
    stage.room.refresh()
    assert "8 of 8 coded" in stage.texts
    stage.press("Finish")
    assert open_draft(library, draft_id).finished
    assert {"Look at yours", "Publish…"} <= stage.offered
    assert "Finish" not in stage.offered
    assert "does not change any more" in stage.messages.text
    stage.messages.act()
    assert not open_draft(library, draft_id).finished
    assert "Finish" in stage.offered


def test_finishing_with_sentences_left_says_how_many(stage: KeysStage, library: Library, fresh: str) -> None:
    stage.press("Code this article")
    drafting = open_draft(library, stage.wanted("code")[0])
    code_all(drafting)
    for _ in ("reason", "source"):
        drafting.undo()
    stage.room.refresh()
    assert "7 of 8 coded" in stage.texts
    stage.press("Finish")
    assert "without a code are left: 1." in stage.messages.text


def test_what_is_finished_can_be_published_or_given_away(
    stage: KeysStage, library: Library, fresh: str
) -> None:
    drafting = coded(library, fresh, MIRA)
    drafting.finish()
    stage.room.refresh()
    stage.press("Publish…")
    stage.press("Save for a colleague…")
    stage.press("Bring a coding from a file…")
    stage.press("How this works")
    press_key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    draft_id = drafting.card.draft_id
    assert stage.asked == [
        ("publish", draft_id),
        ("take", fresh, draft_id),
        ("bring", fresh),
        ("help", "answer-keys"),
        ("left",),
    ]


def test_throwing_away_asks_first_and_says_what_is_lost(
    stage: KeysStage, library: Library, fresh: str
) -> None:
    coded(library, fresh, MIRA)
    stage.room.refresh()
    for answer in (Qt.Key.Key_Escape, Qt.Key.Key_Return):  # the harmless answer has the focus
        stage.press("Throw yours away…")
        assert "Sentences coded: 8." in stage.room.desk.question.text
        press_key(answer)
        assert stage.room.desk.question.text == ""
        assert len(drafts_of(library, fresh)) == 1
    stage.press("Throw yours away…")
    QTest.mouseClick(stage.room.desk.question.yes, Qt.MouseButton.LeftButton)
    assert drafts_of(library, fresh) == []
    assert "Your coding is gone." in stage.messages.text
    assert "Code this article" in stage.offered
    focus = QApplication.focusWidget()
    assert focus is not None
    assert stage.room.isAncestorOf(focus)


# --- a key ------------------------------------------------------------------------------------------------


def test_a_key_says_what_it_is_worth(open_keys: OpenKeys, library: Library) -> None:
    certificate = Certificate(
        ("Ana", "Ben"), 31, 0.81, 0.7, 0.5, 0.9, 0.775, 0.8, (0.6, 0.95), (0.5, 0.85), (0.25, 0.75)
    )
    published(library, PIECE, certificate)
    texts = open_keys(library, PIECE, MIRA).texts
    for told in (
        "Version 2, here since ",
        "By Ana and Ben",
        "Compared before anything was settled: 31 sentences.",
        "the same: 90 % · alpha 0.81 (0.60 to 0.95) · good",
        "the same: 78 % · alpha 0.70 (0.50 to 0.85) · tentative",
        "the same: 80 % · alpha 0.50 (0.25 to 0.75) · weak",
        "Made with codebook version 1",
    ):
        assert told in texts, told
    assert "Single-author" not in texts


def test_a_number_that_does_not_exist_is_a_dash_with_its_reason(
    open_keys: OpenKeys, library: Library
) -> None:
    published(library, PIECE, Certificate(("Ana", "Ben"), 8, None, 0.9, None, 1.0, 0.95, None))
    texts = open_keys(library, PIECE, MIRA).texts
    assert "the same: 100 % · alpha – · both gave one and the same answer throughout" in texts
    assert "alpha 0.90 · good; too few sentences to say how exact that is" in texts
    assert "the same: – · alpha – · no sentence has an answer from both" in texts


def test_a_single_author_key_is_called_so(open_keys: OpenKeys, library: Library, fresh: str) -> None:
    drafting = coded(library, fresh, "Ana & <b>Co</b>")
    drafting.finish()
    publish_draft(library, prepare(library, drafting.card.draft_id, 2))
    texts = open_keys(library, fresh, MIRA).texts
    assert "Single-author key, by Ana & <b>Co</b>" in texts
    assert "alpha" not in texts.casefold()


def test_authors_without_numbers_are_not_given_any(open_keys: OpenKeys, library: Library) -> None:
    published(library, PIECE, Certificate(("Ana", "Ben", "Cleo")))
    texts = open_keys(library, PIECE, MIRA).texts
    assert "By Ana, Ben and Cleo" in texts
    assert "How far they agree was not measured." in texts


def test_earlier_versions_tell_whom_they_rescored(
    open_keys: OpenKeys, library: Library, learner: Learner
) -> None:
    for name in ("Ole", "Pia"):
        read_article(library, add_learner(library, name).learner_id, PIECE)
    published(library, PIECE, Certificate(("Ana",)))
    published(library, PIECE, Certificate(("Ben",)))
    stage = open_keys(library, PIECE, MIRA)
    assert "Readings scored again by it: 2" in stage.texts
    assert "by Ana" not in stage.texts
    stage.press("Earlier versions (2)")
    lines = [line for line in stage.texts.splitlines() if line.startswith("Version ")]
    assert [line[:9] for line in lines] == ["Version 3", "Version 2", "Version 1"]
    assert lines[1].endswith("by Ana · readings scored again by it: 2")
    stage.press("Earlier versions (2)")
    assert "by Ana" not in stage.texts


def test_changing_a_key_begins_with_what_it_says(open_keys: OpenKeys, library: Library) -> None:
    stage = open_keys(library, PIECE, MIRA)
    stage.press("Change the key")
    drafting = open_draft(library, stage.wanted("code")[0])
    key = current_key(library, PIECE)
    assert key is not None
    assert drafting.card.base_version == key.version
    assert [unit.type_code for unit in drafting.draft.units] == [unit.coding.type_code for unit in key]
    assert [unit.rationale for unit in drafting.draft.units] == [unit.coding.rationale for unit in key]


def test_coding_afresh_begins_with_nothing(open_keys: OpenKeys, library: Library) -> None:
    stage = open_keys(library, PIECE, MIRA)
    stage.press("Code it afresh")
    drafting = open_draft(library, stage.wanted("code")[0])
    assert drafting.card.base_version == 1
    assert not any(unit.coded or unit.rationale for unit in drafting.draft.units)
    stage.room.refresh()
    assert "Code it afresh" not in stage.offered


def test_a_mended_text_keeps_what_was_before(open_keys: OpenKeys, library: Library, fresh: str) -> None:
    drafting = coded(library, fresh, MIRA)
    drafting.finish()
    publish_draft(library, prepare(library, drafting.card.draft_id, 2))
    recut = begin_coding(library, fresh, MIRA, base_version=1)
    recut.act(merge, 2)
    newer = publish_draft(library, prepare(library, recut.card.draft_id, 2))
    for article_id in (fresh, newer):
        stage = open_keys(library, article_id, MIRA)
        assert "Version 2, here since" in stage.texts
        stage.press("Earlier versions (1)")
        assert "by Mira · for the text before it was mended" in stage.texts
        stage.press("Earlier codings, kept (2)")
        assert "Mira: went into version 1" in stage.texts
        assert "Mira: went into version 2" in stage.texts
        assert "Change the key" in stage.offered


def test_a_key_is_tried_at_every_level_and_saved(open_keys: OpenKeys, library: Library) -> None:
    stage = open_keys(library, PIECE, MIRA)
    button = stage.button("Try it as a learner")
    for action in button.menu().actions():
        action.trigger()
    stage.press("Save the key to a file…")
    assert stage.asked == [("try", "", PIECE, level) for level in (1, 2, 3)] + [("take", PIECE, "")]


def test_earlier_codings_are_kept_and_ones_own_can_be_looked_at(
    open_keys: OpenKeys, library: Library, fresh: str
) -> None:
    drafting = coded(library, fresh, MIRA)
    drafting.finish()
    publish_draft(library, prepare(library, drafting.card.draft_id, 2))
    stage = open_keys(library, fresh, MIRA)
    assert "Change the key" in stage.offered
    stage.press("Earlier codings, kept (1)")
    assert "Mira: went into version 1" in stage.texts
    (look,) = [one for one in stops(stage.window) if getattr(one, "text", str)() == "Look at your coding"]
    QTest.mouseClick(look, Qt.MouseButton.LeftButton)
    assert stage.asked == [("code", drafting.card.draft_id)]
    stage.room.show_article(fresh, "Ole")
    stage.press("Earlier codings, kept (1)")
    assert "Mira: went into version 1" in stage.texts
    assert not [one for one in stops(stage.window) if getattr(one, "text", str)() == "Look at your coding"]


def test_what_was_published_is_not_offered_again(open_keys: OpenKeys, library: Library, fresh: str) -> None:
    """Published without a change, it is of the version that there was: its round goes on."""
    first = coded(library, fresh, MIRA)
    first.finish()
    publish_draft(library, prepare(library, first.card.draft_id, 2))
    again = begin_coding(library, fresh, MIRA, base_version=1)
    publish_draft(library, prepare(library, again.card.draft_id, 2))
    stage = open_keys(library, fresh, MIRA)
    assert "published as version 1" in stage.texts
    assert "Look at yours" in stage.offered
    assert not {"Publish…", "Finish"} & stage.offered


# --- who may do what --------------------------------------------------------------------------------------


def test_while_nobody_reads_everything_is_seen_and_somebody_is_asked_for(
    open_keys: OpenKeys, library: Library, fresh: str
) -> None:
    coded(library, fresh, MIRA)
    stage = open_keys(library, fresh, "")
    assert "The author of a coding is whoever reads" in stage.texts
    assert "8 of 8 coded" in stage.texts
    assert stage.offered == {"‹ Library", "Lock with a passphrase…", "How this works"}
    assert stage.room.desk.choose.hasFocus()
    press_key(Qt.Key.Key_Return)
    assert stage.asked == [("learner",)]
    for action in stage.room.actions():
        if action not in (stage.room.acts.back, stage.room.acts.help, stage.room.acts.set_lock):
            assert not action.isEnabled(), action.objectName()


def test_a_name_in_other_capitals_is_the_same_author(
    open_keys: OpenKeys, library: Library, fresh: str
) -> None:
    coded(library, fresh, "MIRA")
    stage = open_keys(library, fresh, MIRA)
    assert "MIRA (you)" in stage.texts
    assert "Go on coding" in stage.offered


def test_a_library_that_can_only_be_read_offers_no_change(
    open_keys: OpenKeys, library: Library, fresh: str, tmp_path: Path
) -> None:
    coded(library, fresh, MIRA)
    published(library, PIECE, Certificate(("Ana",)))
    library.close()
    reading = open_library(tmp_path / "library.db", read_only=True)
    stage = open_keys(reading, fresh, MIRA)
    assert stage.texts.count("This library can only be read") == 2  # seen, and spoken
    assert stage.offered == {"‹ Library", "How this works", "Look at yours", "Save for a colleague…"}
    stage.room.show_article(PIECE, MIRA)
    assert {"Try it as a learner", "Save the key to a file…"} <= stage.offered
    assert not {"Change the key", "Code it afresh", "Bring a coding from a file…"} & stage.offered
    reading.close()


def test_what_another_window_threw_away_is_told(stage: KeysStage, library: Library, fresh: str) -> None:
    drafting = coded(library, fresh, MIRA)
    stage.room.refresh()
    delete_draft(library, drafting.card.draft_id)
    stage.press("Finish")
    assert stage.messages.text
    stage.room.refresh()
    assert "Code this article" in stage.offered
