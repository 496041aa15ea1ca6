"""Before publishing one sees what it does to everybody; then it happens, once, wholly or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from authoring_desk import code_all, coded, take_in
from class_of_readers import furnish_class
from cut_off import cut_off
from library_desk import Clock
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import merge
from secondread_core.drafting.model import Cause, Outcome
from secondread_core.drafting.settling import set_cause, settle
from secondread_core.drafting.typos import fix_text
from secondread_core.errors import DiskFull, LibraryReadOnly, Unknown
from secondread_core.scoring import display
from secondread_core.session import (
    Drafting,
    begin_coding,
    begin_settling,
    consequences,
    open_draft,
    prepare,
    publish_draft,
    resume,
    review,
)
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.draft_events import published_as
from secondread_core.store.editions import newest_edition
from secondread_core.store.keys import current_key, key_versions
from secondread_core.store.learners import add_learner
from secondread_core.store.preferences import PROGRAM, read_preference
from secondread_core.store.rescoring import rescorings_of
from secondread_gui.appearance.palettes import DAY
from secondread_gui.appearance.style import dress
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.publishing.publish_room import PublishRoom
from secondread_gui.showing.pseudo import disguise, pseudo_words
from secondread_gui.window_words import WindowWords

CONTROL = Qt.KeyboardModifier.ControlModifier


class Stage:
    """The room in a window, with what it asks for."""

    def __init__(
        self, qtbot: QtBot, library: Library, words: WindowWords, scale: int, size: tuple[int, int]
    ) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, DAY, scale)
        self.qtbot = qtbot
        self.messages, self.worker = Messages(), Worker()
        self.room = PublishRoom(library, self.messages, self.worker, words=words)
        self.published: list[str] = []
        self.places: list[tuple[str, int]] = []
        self.left: list[bool] = []
        self.room.published.connect(self.published.append)
        self.room.place_wanted.connect(lambda draft_id, unit: self.places.append((draft_id, unit)))
        self.room.left.connect(lambda: self.left.append(True))
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.messages)
        column.addWidget(self.room, 1)
        self.window.resize(*size)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def show(self, drafting: Drafting) -> PublishRoom:
        """Look at a coding, until it is known what publishing it does."""
        self.room.show_draft(drafting.card.draft_id)
        self.settle()
        assert self.room.outlook is not None
        return self.room

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.worker._jobs)

    def publish(self) -> None:
        assert self.room.publish_button.isVisible()
        assert self.room.publish_button.isEnabled()
        QTest.mouseClick(self.room.publish_button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def said(self) -> str:
        """What can be read on the page."""
        shown = (label for label in self.room.findChildren(QLabel) if label.isVisible())
        return " ".join(label.text() for label in shown)

    def rows(self) -> list[list[str]]:
        model = self.room.table.rows
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]


OpenStage = Callable[..., Stage]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "own.db", clock=Clock())
    yield opened
    opened.close()


@pytest.fixture
def open_stage(qtbot: QtBot) -> Iterator[OpenStage]:
    stages: list[Stage] = []

    def opened(
        library: Library,
        *,
        words: WindowWords | None = None,
        scale: int = 100,
        size: tuple[int, int] = (1024, 700),
    ) -> Stage:
        stages.append(Stage(qtbot, library, words or WindowWords(), scale, size))
        return stages[-1]

    yield opened
    for stage in stages:
        stage.worker.close()
        stage.window.hide()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet("")


@pytest.fixture
def stage(open_stage: OpenStage, shelf: Library) -> Stage:
    return open_stage(shelf)


def read(library: Library, article_id: str, name: str, *, wrong: int = 0, hand_in: bool = True) -> str:
    """Answer as the key of `code_all` has it, but for some sentences; the attempt's id."""
    known = add_learner(library, name)
    sitting = resume(library, start_attempt(library, known.learner_id, article_id, 1).attempt_id)
    for number, unit in enumerate(sitting.asked):
        judges = (unit % 2 == 1) is (number >= wrong)
        sitting.mark(unit, Mark(TypeClass.OPINION if judges else TypeClass.REPORTED))
    if hand_in:
        sitting.hand_in()
    return sitting.attempt.attempt_id


@pytest.fixture
def article(shelf: Library) -> str:
    """An article with a key, that two have read and one is reading."""
    article_id = take_in(shelf, 10)
    publish_draft(shelf, prepare(shelf, coded(shelf, article_id).card.draft_id, 3))
    read(shelf, article_id, "Mira")
    read(shelf, article_id, "Bo", wrong=3)
    read(shelf, article_id, "Chen", hand_in=False)
    return article_id


def following(library: Library, article_id: str, unit: int = 0) -> Drafting:
    """The coding of the next version, in which one report became an opinion."""
    drafting = begin_coding(library, article_id, "Ana", base_version=key_versions(library, article_id)[-1])
    drafting.act(acts.set_type, unit, TypeCode.OPINION)
    return drafting


def everything(library: Library) -> list[str]:
    return list(library._connection.iterdump())


# --- what is said -----------------------------------------------------------------------------------------


def test_a_first_version_says_so(stage: Stage, shelf: Library) -> None:
    article_id = take_in(shelf)
    stage.show(coded(shelf, article_id))
    assert "This becomes the first version of the answer key." in stage.said
    assert "Single-author key, by Ana" in stage.said
    assert not stage.room.table.isVisible()
    assert stage.room.acts.publish.text() == "Publish version 1"
    stage.publish()
    assert stage.published == [article_id]
    assert stage.messages.text == "Version 1 was published."
    assert current_key(shelf, article_id) is not None


def test_readings_without_a_key_are_told_of(stage: Stage, shelf: Library) -> None:
    article_id = take_in(shelf)
    read(shelf, article_id, "Mira")
    stage.show(coded(shelf, article_id))
    assert "Readings that were handed in without a key: 1." in stage.said


def test_a_changed_key_shows_who_is_scored_again_before_anything_is_written(
    stage: Stage, shelf: Library, article: str
) -> None:
    drafting = following(shelf, article)
    before = everything(shelf)
    stage.show(drafting)
    assert everything(shelf) == before
    assert "This becomes version 2 of the answer key. Version 1 is kept as it is." in stage.said
    assert "Readings that are scored again: 2. Readings whose scores become others: 2." in stage.said
    assert "Readings that are not handed in yet: 1. They will be scored by the new version." in stage.said
    expected = {
        one.name: one for one in consequences(shelf, article, prepare(shelf, drafting.card.draft_id, 3).key)
    }
    for name, number, level, overall, score, sourcing in stage.rows():
        one = expected.pop(name)
        assert (number, level) == ("1", "1")
        for shown, first, last in (
            (overall, one.before.overall, one.after.overall),
            (score, one.before.type_score, one.after.type_score),
            (sourcing, one.before.sourcing_score, one.after.sourcing_score),
        ):
            assert first is not None
            assert last is not None
            told = [str(display(first)), str(display(last))]
            assert shown == (" → ".join(told) if told[0] != told[1] else told[0])
    assert expected == {}
    stage.publish()
    assert stage.published == [article]
    assert stage.messages.text == "Version 2 was published. Readings whose scores became others: 2."
    assert key_versions(shelf, article) == [1, 2]
    assert published_as(shelf, drafting.card.draft_id) == 2


def test_those_that_change_come_first_and_the_largest_change_is_named(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    desk = furnish_class(tmp_path / "class.db", 12)
    try:
        stage = open_stage(desk.library)
        drafting = following(desk.library, desk.article_id, unit=4)
        stage.show(drafting)
        changed = [any("→" in cell for cell in row) for row in stage.rows()]
        assert changed == sorted(changed, reverse=True)
        assert len(changed) == 12
        sizes = [
            abs(int(a) - int(b)) for a, b in (row[3].split(" → ") for row in stage.rows() if "→" in row[3])
        ]
        assert sizes == sorted(sizes, reverse=True)
        assert f"The largest change: {stage.rows()[0][0]}, overall {stage.rows()[0][3]}." in stage.said
        stage.publish()
        kept = [
            rescorings_of(desk.library, one)
            for (one,) in desk.library.rows("SELECT attempt_id FROM attempt WHERE handed_in_at IS NOT NULL")
        ]
        assert [len(one) for one in kept] == [1] * 12
    finally:
        stage.worker.close()
        desk.library.close()


def test_where_nothing_changes_for_anybody_that_is_said(stage: Stage, shelf: Library, article: str) -> None:
    drafting = begin_coding(shelf, article, "Ana", base_version=1)
    drafting.act(acts.set_rationale, 0, "Put better.")
    stage.show(drafting)
    assert "No score becomes another." in stage.said
    assert all("→" not in cell for row in stage.rows() for cell in row)


def test_what_says_nothing_new_is_not_published(stage: Stage, shelf: Library, article: str) -> None:
    stage.show(begin_coding(shelf, article, "Ana", base_version=1))
    assert "This says exactly what version 1 says: there is nothing to publish." in stage.said
    assert not stage.room.publish_button.isEnabled()
    assert not stage.room.table.isVisible()


def test_another_text_is_a_new_edition_and_nobody_is_scored_again(
    stage: Stage, shelf: Library, article: str
) -> None:
    drafting = begin_coding(shelf, article, "Ana", base_version=1)
    drafting.apply(fix_text(drafting.draft, drafting.draft.body.replace("disgrace", "disgraze"))[0])
    stage.show(drafting)
    assert "this becomes a new edition of the article" in stage.said
    assert "Readings of the edition before that were handed in: 2." in stage.said
    assert "They go on in the text in which they were begun" in stage.said
    assert not stage.room.table.isVisible()
    stage.publish()
    (edition,) = stage.published
    assert edition == newest_edition(shelf, article) != article
    assert stage.messages.text == "The new edition is on the shelf, with version 2 of its key."
    assert key_versions(shelf, article) == [1]


def test_readings_of_a_text_without_a_key_stay_unscored(stage: Stage, shelf: Library) -> None:
    """The first key comes with other sentences: of the text before there is none to score them by."""
    article_id = take_in(shelf)
    handed_in = read(shelf, article_id, "Mira")
    read(shelf, article_id, "Bo", hand_in=False)
    drafting = begin_coding(shelf, article_id, "Ana")
    drafting.act(merge, 2)
    code_all(drafting)
    stage.show(drafting)
    assert "That one had no answer key; the new one gets the first." in stage.said
    assert "Readings of the text before that were handed in: 1. They stay unscored" in stage.said
    assert "Readings that are not handed in yet: 1." in stage.said
    assert "stay unscored: there is no key for that text" in stage.said
    assert "its key" not in stage.said
    assert "their scores" not in stage.said
    stage.publish()
    assert stage.published != [article_id]
    assert review(shelf, handed_in).scores is None


@pytest.mark.parametrize("names", [["Ole"], ["Ole", "Pia"]])
def test_a_colleague_whose_coding_would_stay_behind_is_named(
    stage: Stage, shelf: Library, names: list[str]
) -> None:
    article_id = take_in(shelf)
    own = coded(shelf, article_id)
    stage.show(own)
    assert "independently" not in stage.said
    for name in names:
        begin_coding(shelf, article_id, name)
    stage.show(own)
    one = "Ole has begun to code this article independently. After this, that coding belongs to an earlier"
    both = "Ole and Pia have begun to code this article independently. After this, their codings belong to an"
    assert (one if len(names) == 1 else both) in plain(stage.said)
    assert "can no longer be compared" in stage.said
    stage.publish()
    late = begin_coding(shelf, article_id, "Ole")
    code_all(late, opinions=3)
    stage.show(late)
    assert "independently" not in stage.said  # it has happened


def plain(text: str) -> str:
    """`text` without the marks that keep names of another direction apart."""
    return text.replace("\u2068", "").replace("\u2069", "")


def test_what_two_are_settling_would_stay_behind(stage: Stage, shelf: Library) -> None:
    article_id = take_in(shelf)
    first, second = coded(shelf, article_id), coded(shelf, article_id, "Berta", opinions=3)
    for one in (first, second):
        one.finish()
    begin_settling(shelf, first.card.draft_id, second.card.draft_id)
    stage.show(first)
    assert "The codings of Ana and Berta are being settled. After this, what was settled" in plain(stage.said)
    assert "has begun to code" not in stage.said


def test_a_coding_begun_before_the_first_version_is_warned_of_what_it_undoes(
    stage: Stage, shelf: Library
) -> None:
    article_id = take_in(shelf)
    first, late = coded(shelf, article_id), coded(shelf, article_id, "Berta", opinions=3)
    publish_draft(shelf, prepare(shelf, first.card.draft_id, 3))
    stage.show(late)
    assert "begun before there was a key; version 1 has been published since" in stage.said
    assert "is lost in the new version" in stage.said


def test_a_version_that_was_published_meanwhile_is_named(stage: Stage, shelf: Library, article: str) -> None:
    late = following(shelf, article, unit=2)
    other = begin_coding(shelf, article, "Berta", base_version=1)
    code_all(other)
    other.act(acts.set_type, 4, TypeCode.OPINION)
    publish_draft(shelf, prepare(shelf, other.card.draft_id, 3))
    stage.show(late)
    assert "begun from version 1; version 2 has been published since" in stage.said
    assert stage.room.acts.publish.text() == "Publish version 3"


def test_what_two_settled_carries_both_names(stage: Stage, shelf: Library) -> None:
    article_id = take_in(shelf, 12)
    first, second = coded(shelf, article_id), coded(shelf, article_id, "Berta", opinions=3)
    for one in (first, second):
        one.finish()
    settled = begin_settling(shelf, first.card.draft_id, second.card.draft_id)
    differing = [number for number, unit in enumerate(settled.draft.units) if not unit.coded]
    by_hand, *rest = differing
    for number in rest:
        settled.act(settle, first.draft, second.draft, number, Outcome.FIRST, Cause.SLIP)
    settled.act(acts.set_type, by_hand, TypeCode.MIXED)
    settled.act(acts.set_source, by_hand, first.draft.units[by_hand].source_code)
    settled.act(acts.set_rationale, by_hand, "Both have a point.")
    stage.show(settled)
    assert not stage.room.publish_button.isEnabled()
    codes = [gap.code for gap in stage.room.outlook.gaps if gap.unit == by_hand]
    assert "not-settled" in codes
    assert any("Not settled" in text for text in listed(stage))
    settled.act(settle, first.draft, second.draft, by_hand, Outcome.OTHER)
    stage.show(settled)
    assert not stage.room.publish_button.isEnabled()
    assert any(text.startswith(f"{by_hand + 1}  No reason code") for text in listed(stage))
    (missing,) = (gap for gap in stage.room.outlook.gaps if gap.blocks)
    assert "ambiguous text, codebook gap, slip" in stage.room._gap_model.told(missing).advice
    settled.act(set_cause, by_hand, Cause.AMBIGUOUS_TEXT)
    stage.show(settled)
    assert "By Ana and Berta" in stage.said
    assert "alpha" in stage.said
    stage.publish()
    key = current_key(shelf, article_id)
    assert key is not None
    assert key.certificate.authors == ("Ana", "Berta")


def listed(stage: Stage) -> list[str]:
    model = stage.room.gaps.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


# --- what stands in the way -------------------------------------------------------------------------------


def test_what_is_missing_leads_to_its_place(stage: Stage, shelf: Library, article: str) -> None:
    drafting = following(shelf, article)
    drafting.act(acts.clear, 3)
    stage.show(drafting)
    assert "Nothing can be published yet." in stage.said
    assert not stage.room.publish_button.isEnabled()
    assert QApplication.focusWidget() is stage.room.gaps
    rows = listed(stage)
    assert rows[0].startswith("In the way of publishing: 1")
    assert rows[1].startswith("4  No type and no sourcing")
    QTest.keyClick(stage.room.gaps, Qt.Key.Key_Return)
    assert stage.places == [(drafting.card.draft_id, 3)]
    QTest.keyClick(stage.room, Qt.Key.Key_Return, CONTROL)
    stage.settle()
    assert key_versions(shelf, article) == [1]


def test_what_is_only_worth_a_look_stands_in_nobodys_way(stage: Stage, shelf: Library, article: str) -> None:
    drafting = following(shelf, article)
    drafting.act(acts.set_rationale, 3, "It says “nothing of the kind”.")
    stage.show(drafting)
    assert any(text.startswith("4  Quotes other words") for text in listed(stage))
    stage.publish()
    assert key_versions(shelf, article) == [1, 2]


def test_the_level_of_the_course_is_remembered(stage: Stage, shelf: Library, article: str) -> None:
    drafting = following(shelf, article)
    stage.show(drafting)
    assert stage.room.level.currentData() == 3
    stage.room.level.setFocus()
    QTest.keyClick(stage.room.level, Qt.Key.Key_Up)
    stage.room.level.activated.emit(stage.room.level.currentIndex())
    stage.settle()
    assert read_preference(shelf, PROGRAM, "course_level") == 2
    assert stage.room.outlook.level == 2
    stage.show(drafting)
    assert stage.room.level.currentData() == 2


# --- one act ----------------------------------------------------------------------------------------------


def test_a_double_click_publishes_once(stage: Stage, shelf: Library, article: str) -> None:
    stage.show(following(shelf, article))
    QTest.mouseDClick(stage.room.publish_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(stage.room.publish_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(stage.room.publish_button, Qt.MouseButton.LeftButton)
    stage.settle()
    assert stage.published == [article]
    assert key_versions(shelf, article) == [1, 2]


def test_while_it_is_published_nothing_else_can_be_done(stage: Stage, shelf: Library, article: str) -> None:
    drafting = following(shelf, article)
    drafting.act(acts.set_rationale, 3, "It says “nothing of the kind”.")
    stage.show(drafting)
    stage.room.publish()
    stage.room.publish()
    QTest.keyClick(stage.room.table, Qt.Key.Key_Escape)
    QTest.keyClick(stage.room.gaps, Qt.Key.Key_Return)
    assert not stage.room.publish_button.isEnabled()
    assert not stage.room.level.isEnabled()
    stage.settle()
    assert (stage.published, stage.left, stage.places) == ([article], [], [])
    assert stage.messages.text.startswith("Version 2 was published.")


def test_a_key_held_down_publishes_nothing(stage: Stage, shelf: Library, article: str) -> None:
    """It may have been pressed in the room before."""
    stage.show(following(shelf, article))
    assert not stage.room.acts.publish.autoRepeat()
    assert QApplication.focusWidget() is not stage.room.publish_button
    stage.room.publish_button.setFocus()
    for _ in range(5):
        held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
        QApplication.sendEvent(stage.room.publish_button, held)
    stage.settle()
    assert stage.published == []
    QTest.keyClick(stage.room.publish_button, Qt.Key.Key_Space)
    stage.settle()
    assert stage.published == [article]


def test_it_can_be_published_by_its_key(stage: Stage, shelf: Library, article: str) -> None:
    stage.show(following(shelf, article))
    QTest.keyClick(stage.room.table, Qt.Key.Key_Return, CONTROL)
    stage.settle()
    assert stage.published == [article]


def test_leaving_publishes_nothing(stage: Stage, shelf: Library, article: str) -> None:
    drafting = following(shelf, article)
    before = everything(shelf)
    stage.show(drafting)
    QTest.keyClick(stage.room.table, Qt.Key.Key_Escape)
    assert stage.left == [True]
    assert everything(shelf) == before


# --- what goes wrong --------------------------------------------------------------------------------------


def test_a_refusal_keeps_everything_and_it_can_be_tried_again(
    stage: Stage, shelf: Library, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.show(following(shelf, article))
    before = everything(shelf)
    original = Library.writing

    def full(library: Library) -> None:
        raise DiskFull(library.path)

    monkeypatch.setattr(Library, "writing", full)
    stage.publish()
    stage.settle()
    assert "no room left" in stage.messages.text
    assert stage.published == []
    assert everything(shelf) == before
    monkeypatch.setattr(Library, "writing", original)
    stage.qtbot.waitUntil(stage.room.publish_button.isEnabled)
    assert stage.room.acts.back.isEnabled()
    stage.publish()
    assert stage.published == [article]


def test_a_coding_that_was_changed_meanwhile_is_looked_at_once_more(
    stage: Stage, shelf: Library, article: str
) -> None:
    drafting = following(shelf, article)
    stage.show(drafting)
    drafting.act(acts.set_type, 2, TypeCode.OPINION)
    stage.publish()
    stage.settle()
    assert "was changed since you looked" in stage.messages.text
    assert stage.published == []
    assert key_versions(shelf, article) == [1]
    stage.qtbot.waitUntil(stage.room.publish_button.isEnabled)
    stage.publish()
    key = current_key(shelf, article)
    assert key is not None
    assert key.units[2].coding.type_code is TypeCode.OPINION


def test_nobody_gets_another_score_that_was_not_shown(stage: Stage, shelf: Library, article: str) -> None:
    """Somebody hands in while the page is read."""
    drafting = following(shelf, article)
    stage.show(drafting)
    assert "Dora" not in {row[0] for row in stage.rows()}
    dora = read(shelf, article, "Dora", wrong=2)
    stage.publish()
    stage.settle()
    assert stage.published == []
    assert key_versions(shelf, article) == [1]
    assert rescorings_of(shelf, dora) == []
    assert "readings that would be scored again have changed since you looked" in stage.messages.text
    assert "nothing was published" in stage.messages.text
    stage.qtbot.waitUntil(stage.room.publish_button.isEnabled)
    assert "Dora" in {row[0] for row in stage.rows()}
    stage.publish()
    assert stage.published == [article]
    assert len(rescorings_of(shelf, dora)) == 1


def test_what_is_published_while_another_coding_is_looked_at_leads_nobody_away(
    stage: Stage, shelf: Library, article: str
) -> None:
    drafting = following(shelf, article)
    other = coded(shelf, take_in(shelf))
    stage.show(drafting)
    stage.room.publish()
    stage.room.show_draft(other.card.draft_id)
    stage.settle()
    assert key_versions(shelf, article) == [1, 2]
    assert stage.published == []
    assert stage.messages.text.startswith("Version 2 was published.")
    assert "This becomes the first version" in stage.said


def test_a_published_coding_is_history(stage: Stage, shelf: Library, article: str) -> None:
    drafting = following(shelf, article)
    stage.show(drafting)
    stage.publish()
    stage.show(open_draft(shelf, drafting.card.draft_id))
    assert "This coding was published as version 2 of the key, so it stays as it is." in stage.said
    assert not stage.room.publish_button.isEnabled()
    assert not stage.room.gaps.isVisible()


def test_a_coding_that_is_gone_is_refused_and_what_was_shown_stays(
    stage: Stage, shelf: Library, article: str
) -> None:
    stage.show(following(shelf, article))
    with pytest.raises(Unknown):
        stage.room.show_draft("nowhere")
    assert "This becomes version 2" in stage.said
    assert stage.room.publish_button.isEnabled()


def test_a_library_that_can_only_be_read_publishes_nothing(
    open_stage: OpenStage, shelf: Library, article: str
) -> None:
    drafting = following(shelf, article)
    path = shelf.path
    shelf.close()
    closed = open_library(path, read_only=True)
    try:
        stage = open_stage(closed)
        stage.show(open_draft(closed, drafting.card.draft_id))
        assert "This library can only be read" in stage.said
        assert not stage.room.publish_button.isEnabled()
        stage.room.publish()
        stage.settle()
        with pytest.raises(LibraryReadOnly):
            publish_draft(closed, prepare(closed, drafting.card.draft_id, 3))
        assert key_versions(closed, article) == [1]
        assert published_as(closed, drafting.card.draft_id) is None
    finally:
        stage.worker.close()
        closed.close()


# --- room -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pseudo", [False, True])
@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_off(
    open_stage: OpenStage, shelf: Library, article: str, scale: int, pseudo: bool
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    translator = disguise(application) if pseudo else None
    words = WindowWords(retell=pseudo_words) if pseudo else WindowWords()
    drafting = following(shelf, article)
    missing = begin_coding(shelf, take_in(shelf, 30), "Ana")
    try:
        stage = open_stage(shelf, scale=scale, words=words)
        for shown in (drafting, missing):
            stage.show(shown)
            QTest.qWait(50)
            assert cut_off(stage.window) == []
            assert (stage.window.width(), stage.window.height()) == (1024, 700)
    finally:
        if translator is not None:
            application.removeTranslator(translator)
