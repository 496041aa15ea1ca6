"""A key is tried as a learner, in the real rooms, and nothing of it is ever kept."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator

import pytest
from authoring_desk import coded, take_in
from cut_off import cut_off
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from reading_rooms import reading_room
from report_rooms import WORDS

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.drafting import acts
from secondread_core.errors import NoKey, Unknown
from secondread_core.modes import Mode
from secondread_core.session import Drafting, begin_coding
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library
from secondread_core.store.keys import current_key
from secondread_core.store.learners import Learner
from secondread_gui.appearance.palettes import DAY
from secondread_gui.appearance.style import dress
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.previewing.preview_strip import PreviewStrip
from secondread_gui.previewing.previewing import Previewing
from secondread_gui.reading.reading_room import ReadingRoom
from secondread_gui.report.report_room import ReportRoom
from secondread_gui.showing.pseudo import disguise

PIECE = "american-trap"
Key = Qt.Key
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Stage:
    """A window with both rooms, wired as the real one wires them."""

    def __init__(self, qtbot: QtBot, library: Library, scale: int = 100) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, DAY, scale)
        self.messages, self.worker = Messages(), Worker()
        self.reading: ReadingRoom = reading_room(library, self.messages, scale=scale)
        self.report = ReportRoom(library, self.messages, self.worker, DAY, scale, words=WORDS)
        self.previewing = Previewing(library, self.messages)
        self.left: list[bool] = []
        self.previewing.left.connect(lambda: self.left.append(True))
        self.reading.handed_in.connect(self.show_report)
        self.rooms = QStackedWidget()
        self.rooms.addWidget(self.reading)
        self.rooms.addWidget(self.report)
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.messages)
        column.addWidget(self.rooms, 1)
        self.window.resize(1024, 700)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def show_report(self, attempt_id: str) -> None:
        self.report.show_attempt(attempt_id, self.previewing.library)
        self.rooms.setCurrentWidget(self.report)

    def start(self, level: int = 1, **what: object) -> None:
        self.rooms.setCurrentWidget(self.reading)
        self.previewing.start(self.reading, level, **what)
        self.reading.page.setFocus()
        QApplication.processEvents()

    @property
    def strip(self) -> PreviewStrip:
        assert self.previewing.strip is not None
        return self.previewing.strip

    def close(self) -> None:
        self.previewing.end()
        self.worker.close()
        self.window.hide()


OpenStage = Callable[..., Stage]


@pytest.fixture
def open_at(qtbot: QtBot, library: Library) -> Iterator[OpenStage]:
    stages: list[Stage] = []

    def opened(scale: int = 100) -> Stage:
        stages.append(Stage(qtbot, library, scale))
        return stages[-1]

    yield opened
    for stage in stages:
        stage.close()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet("")


@pytest.fixture
def stage(open_at: OpenStage, library: Library, learner: Learner) -> Stage:
    return open_at()


@pytest.fixture
def drafting(library: Library) -> Drafting:
    """A coding of an article without a key, complete."""
    return coded(library, take_in(library, 8))


def everything(library: Library) -> list[str]:
    """Every row of every table."""
    return list(library._connection.iterdump())


def press(key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    QApplication.processEvents()


def click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def hand_in(stage: Stage) -> None:
    press(Key.Key_Return, CONTROL)
    click(stage.reading.panel.yes)


# --- nothing is kept --------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["draft", "key"])
def test_nothing_of_it_reaches_the_library(
    stage: Stage, library: Library, drafting: Drafting, what: str
) -> None:
    before, changes = everything(library), library._connection.total_changes
    tried = {"draft_id": drafting.card.draft_id} if what == "draft" else {"article_id": PIECE}
    stage.start(**tried)
    press(Key.Key_O)  # practice: an answer, its reason, the next
    press(Key.Key_S)
    press(Key.Key_Return)
    press(Key.Key_Return)
    press(Key.Key_R)
    press(Key.Key_Z, CONTROL)
    press(Key.Key_M)
    QTest.keyClicks(QApplication.focusWidget(), "What a sentence.")
    press(Key.Key_Escape)
    click(stage.strip.levels[3])
    press(Key.Key_3)
    click(stage.strip.modes[Mode.TEST])
    press(Key.Key_1)
    stage.reading.acts.go_on.trigger()
    stage.reading.take_preferences()
    press(Key.Key_4)
    hand_in(stage)
    assert stage.rooms.currentWidget() is stage.report
    press(Key.Key_N)
    press(Key.Key_W)
    QTest.keyClicks(stage.report.note, "Kept nowhere.")
    press(Key.Key_F)
    stage.report.may_leave(lambda: None)
    stage.previewing.end()
    stage.report.hide()
    assert everything(library) == before
    assert library._connection.total_changes == changes


def test_the_library_in_memory_is_let_go_of(stage: Stage) -> None:
    stage.start(2, article_id=PIECE)
    first = stage.previewing.library
    assert first is not None
    gone = weakref.ref(first)
    del first
    click(stage.strip.levels[1])
    assert stage.previewing.library is not gone()
    hand_in(stage)
    second = stage.previewing.library
    assert second is not None
    stage.previewing.end()
    assert stage.previewing.library is None
    assert not second._open
    gc.collect()
    assert gone() is None
    assert not stage.previewing.running
    stage.previewing.end()


# --- the line above the page ------------------------------------------------------------------------------


def test_the_line_says_what_this_is(stage: Stage) -> None:
    stage.start(2, article_id=PIECE)
    assert stage.strip.told == "You are trying this as a learner at level 2. Nothing is kept."
    assert stage.strip.isVisible()
    assert stage.reading.sitting is not None
    assert stage.reading.sitting.attempt.level == 2
    assert stage.reading.sitting.attempt.mode is Mode.PRACTICE  # whoever tries wants to see the reasons
    assert stage.reading.acts.back.text() == "‹ Answer key"
    stage.previewing.end()
    assert stage.reading.acts.back.text() == "‹ Library"
    assert stage.reading.acts.go_on.isEnabled()
    assert stage.reading.sitting is None


def test_another_level_or_mode_begins_anew_and_the_same_one_does_not(stage: Stage) -> None:
    stage.start(1, article_id=PIECE, mode=Mode.TEST)
    press(Key.Key_O)
    sitting = stage.reading.sitting
    click(stage.strip.levels[1])
    assert stage.reading.sitting is sitting
    click(stage.strip.levels[3])
    now = stage.reading.sitting
    assert now is not None
    assert (now.attempt.level, now.attempt.mode, now.attempt.answered) == (3, Mode.TEST, 0)
    assert "at level 3" in stage.strip.told
    assert QApplication.focusWidget() is stage.reading.page
    click(stage.strip.modes[Mode.PRACTICE])
    now = stage.reading.sitting
    assert now is not None
    assert (now.attempt.level, now.attempt.mode) == (3, Mode.PRACTICE)
    assert stage.strip.modes[Mode.PRACTICE].isChecked()


def test_the_line_works_by_keys_alone(stage: Stage) -> None:
    stage.start(1, article_id=PIECE)
    assert any(pane.isAncestorOf(stage.strip) for pane in stage.reading.panes)
    stage.strip.levels[2].setFocus(Qt.FocusReason.TabFocusReason)
    press(Key.Key_Space)
    assert stage.reading.sitting is not None
    assert stage.reading.sitting.attempt.level == 2
    stage.strip.back.setFocus(Qt.FocusReason.TabFocusReason)
    press(Key.Key_Space)
    assert stage.left == [True]


def test_back_asks_for_the_way_back(stage: Stage) -> None:
    stage.start(1, article_id=PIECE)
    click(stage.strip.back)
    assert stage.left == [True]
    assert stage.previewing.running, "it is whoever wires the rooms who ends it"


# --- what is tried ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [Mode.PRACTICE, Mode.TEST])
@pytest.mark.parametrize("level", [1, 2, 3])
def test_an_unfinished_coding_can_be_tried_and_handed_in(
    stage: Stage, library: Library, drafting: Drafting, level: int, mode: Mode
) -> None:
    drafting.act(acts.clear, 2)
    drafting.act(acts.set_rationale, 1, "")
    stage.start(level, draft_id=drafting.card.draft_id, mode=mode)
    sitting = stage.reading.sitting
    assert sitting is not None
    press(Key.Key_O if level == 1 else Key.Key_3)
    if mode is Mode.PRACTICE:
        press(Key.Key_Return)
        assert sitting.revealed == {sitting.asked[0]}
    hand_in(stage)
    found = stage.report.report
    assert found is not None
    assert found.level == level
    assert found.key is not None
    assert [unit.coding.rationale for unit in found.key][1] == ""


def test_a_coding_of_which_nothing_is_decided_can_be_tried(
    stage: Stage, library: Library, learner: Learner
) -> None:
    empty = begin_coding(library, take_in(library, 4), "Ana")
    stage.start(2, draft_id=empty.card.draft_id)
    press(Key.Key_1)
    press(Key.Key_Return)
    hand_in(stage)
    found = stage.report.report
    assert found is not None
    assert found.scores is not None
    assert found.scores.type_score is None


def test_it_is_the_coding_as_it_stands_now(stage: Stage, drafting: Drafting) -> None:
    stage.start(1, draft_id=drafting.card.draft_id)
    drafting.act(acts.set_rationale, 0, "Because it was mended just now.")
    stage.start(1, draft_id=drafting.card.draft_id)
    press(Key.Key_R)
    press(Key.Key_Return)
    assert "mended just now" in stage.reading.contents.reason_spoken(0)


def test_the_published_key_is_tried_on_the_edition_on_the_shelf(stage: Stage, library: Library) -> None:
    stage.start(1, article_id=PIECE)
    assert stage.previewing.library is not None
    assert stage.reading.sitting is not None
    scratch_id = stage.reading.sitting.attempt.article_id
    tried, real = current_key(stage.previewing.library, scratch_id), current_key(library, PIECE)
    assert tried is not None
    assert real is not None
    assert tried.units == real.units


def test_without_a_key_or_a_coding_there_is_nothing_to_try(
    stage: Stage, library: Library, learner: Learner
) -> None:
    stage.start(1, article_id=PIECE)
    with pytest.raises(NoKey):
        stage.start(1, article_id=take_in(library))
    assert not stage.previewing.running
    assert stage.reading.sitting is None
    with pytest.raises(Unknown):
        stage.start(1, draft_id="nowhere")
    with pytest.raises(Unknown):
        stage.start(1, article_id="nowhere")
    assert not stage.previewing.running


def test_another_sitting_in_the_room_stays_when_it_ends(
    stage: Stage, library: Library, learner: Learner
) -> None:
    stage.start(1, article_id=PIECE)
    taken = start_attempt(library, learner.learner_id, PIECE, 1)
    stage.reading.open(taken.attempt_id)
    stage.previewing.end()
    sitting = stage.reading.sitting
    assert sitting is not None
    assert sitting.attempt.attempt_id == taken.attempt_id
    stage.reading.page.setFocus()
    press(Key.Key_O)
    assert sitting.marks[sitting.asked[0]].type is TypeClass.OPINION


# --- its report -------------------------------------------------------------------------------------------


def test_the_report_offers_nothing_that_would_be_kept(
    stage: Stage, library: Library, learner: Learner
) -> None:
    stage.start(1, article_id=PIECE, mode=Mode.TEST)
    press(Key.Key_O)
    hand_in(stage)
    room = stage.report
    press(Key.Key_N)
    assert not room._top.again.isVisible()
    assert not room.acts.again.isEnabled()
    assert not room.acts.note.isEnabled()
    assert not room.note.isVisible()
    assert room.acts.back.text() == "‹ Answer key"
    assert room.article_id == ""
    assert "Trying as a learner" in room._title.text()
    stage.previewing.end()

    taken = start_attempt(library, learner.learner_id, PIECE, 1)
    stage.reading.open(taken.attempt_id)
    assert stage.reading.sitting is not None
    stage.reading.sitting.mark(0, Mark(TypeClass.OPINION))
    stage.reading.sitting.hand_in()
    room.show_attempt(taken.attempt_id)
    room.page.setFocus()
    press(Key.Key_N)
    assert room._top.again.isVisible()
    assert room.acts.note.isEnabled()
    assert room.note.isVisibleTo(room.sentence) or room.sentence.turn.isVisibleTo(room.sentence)
    assert room.acts.back.text() == "‹ Library"
    assert room.article_id == PIECE


# --- room -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pseudo", [False, True])
@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_off(
    open_at: OpenStage, library: Library, learner: Learner, scale: int, pseudo: bool
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    translator = disguise(application) if pseudo else None
    try:
        stage = open_at(scale)
        stage.start(2, article_id=PIECE)
        QTest.qWait(50)
        assert cut_off(stage.strip) == []
        assert stage.window.height() == 700
    finally:
        if translator is not None:
            application.removeTranslator(translator)
