"""What went wrong once in the reading room and around it, and must not again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from window_desk import PIECE, press

from secondread_core.annotations import Mark
from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import TypeClass, TypeCode
from secondread_core.modes import Mode
from secondread_core.segmentation import segment
from secondread_core.session.sitting import resume
from secondread_core.store.articles import add_article, new_edition, stored_article
from secondread_core.store.attempts import attempts_of, start_attempt
from secondread_core.store.database import Library
from secondread_core.store.learners import Learner, remove_learner
from secondread_core.store.notes import notes_of
from secondread_gui.focus import FocusFollower
from secondread_gui.main_window import MainWindow
from secondread_gui.reading.acts import Act
from secondread_gui.reading.reading_room import ReadingRoom
from secondread_gui.reading.side_pane import Side
from secondread_gui.starting.plan import Plan, remember_plan, remembered_plan

OTHER = "left-for-the-talks"


def refuse_writing(library: Library, refused: bool) -> None:
    """Let SQLite refuse every write, as it does on a medium that has become read-only."""
    library._connection.execute(f"PRAGMA query_only={'ON' if refused else 'OFF'}")


def handed_in(library: Library, learner: Learner, article_id: str) -> str:
    taken = start_attempt(library, learner.learner_id, article_id, 1)
    resume(library, taken.attempt_id).hand_in()
    return taken.attempt_id


@pytest.fixture
def practice(window: MainWindow) -> ReadingRoom:
    """A practice whose first sentence has an answer that is not checked yet."""
    window.begin(PIECE, Plan(1, Mode.PRACTICE))
    window.reading_room.answer(Act.REPORTED)
    return window.reading_room


def undo_button(room: ReadingRoom) -> QWidget:
    return next(b for b in room.findChildren(QToolButton) if b.accessibleName() == "Undo")


def hand_in_question(room: ReadingRoom) -> QWidget:
    room.ask_to_hand_in()
    return room.panel.no


@pytest.mark.parametrize(
    "control", [undo_button, hand_in_question, lambda room: room.bar.button(Act.OPINION)]
)
def test_return_on_a_control_settles_nothing(
    practice: ReadingRoom, control: Callable[[ReadingRoom], QWidget]
) -> None:
    control(practice).setFocus()
    press(Qt.Key.Key_Return)
    assert practice.sitting is not None
    assert not practice.sitting.revealed


def test_return_settles_from_the_page_the_list_and_the_reason(practice: ReadingRoom) -> None:
    assert practice.sitting is not None
    press(Qt.Key.Key_Return)
    assert len(practice.sitting.revealed) == 1
    practice.turn_to(Side.REASON)
    press(Qt.Key.Key_Return)
    practice.answer(Act.OPINION)
    practice.turn_to(Side.SENTENCES)
    press(Qt.Key.Key_Return)
    assert len(practice.sitting.revealed) == 2


def test_an_answer_is_not_settled_when_its_reason_cannot_be_read(
    window: MainWindow, practice: ReadingRoom, library: Library
) -> None:
    with library.writing() as connection:
        connection.execute("UPDATE answer_key SET content = content || ' '")
    press(Qt.Key.Key_Return)
    assert practice.sitting is not None
    assert not practice.sitting.revealed
    assert window.messages.text


def test_a_click_with_a_pen_on_a_settled_sentence_shows_its_reason(
    window: MainWindow, practice: ReadingRoom
) -> None:
    press(Qt.Key.Key_Return)
    practice.bar.take_pen(Act.OPINION)
    unit = practice.page.current
    assert unit is not None
    practice.page.unit_clicked.emit(unit)
    assert not window.messages.text


def test_the_pen_is_put_down_at_the_end_of_a_sitting(window: MainWindow) -> None:
    window.begin(PIECE, Plan(1, Mode.TEST))
    window.reading_room.bar.take_pen(Act.OPINION)
    window.show_library()
    window.begin(OTHER, Plan(1, Mode.TEST))
    assert window.reading_room.bar.pen is Act.CHOOSE


def test_the_next_open_sentence_has_no_answer_in_practice_either(practice: ReadingRoom) -> None:
    assert practice.sitting is not None
    practice.page.set_current(practice.sitting.asked[-1])
    practice.ask_to_hand_in()
    practice.panel.open.click()
    assert practice.page.current == practice.sitting.asked[1]


def test_the_time_goes_on_with_the_acts(window: MainWindow, library: Library, learner: Learner) -> None:
    window.begin(PIECE, Plan(1, Mode.TEST, 20))
    room = window.reading_room

    class Elapsed:
        """A timer at which a minute has passed whenever it is looked at."""

        def elapsed(self) -> int:
            return 60_000

        def restart(self) -> int:
            return 60_000

    room.clock._since = Elapsed()  # type: ignore[assignment]
    for _ in range(9):
        press(Qt.Key.Key_R)
        press(Qt.Key.Key_Down)
    assert "10 of 20 min" in room.top.state


def test_a_note_begun_while_the_question_stands_is_in_the_report(
    window: MainWindow, library: Library, learner: Learner
) -> None:
    window.begin(PIECE, Plan(1, Mode.TEST))
    room = window.reading_room
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.write_note()
    QTest.keyClicks(QApplication.focusWidget(), "late")
    room.panel.yes.click()  # as a screen reader presses it: the focus stays in the note
    assert window.rooms.currentWidget() is window.report_room
    assert window.report_room.report is not None
    assert list(window.report_room.report.notes.values()) == ["late"]


def test_undo_takes_back_the_answer_that_waits(window: MainWindow, library: Library) -> None:
    window.begin(PIECE, Plan(1, Mode.TEST))
    room = window.reading_room
    assert room.sitting is not None
    press(Qt.Key.Key_R)
    press(Qt.Key.Key_Down)
    refuse_writing(library, True)
    press(Qt.Key.Key_O)
    assert room.waiting == 1
    refuse_writing(library, False)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.waiting == 0
    first, second = room.sitting.asked[:2]
    assert room.sitting.marks[first] == Mark(TypeClass.REPORTED)
    assert room.sitting.marks[second] == Mark()


def test_a_key_held_down_says_nothing_twice(window: MainWindow) -> None:
    window.begin(PIECE, Plan(2, Mode.TEST))
    room = window.reading_room
    acts = [room.answers[act] for act in Act if act is not Act.CHOOSE]
    assert not any(action.autoRepeat() for action in [*acts, room.acts.clear, room.acts.check])


def test_a_type_that_no_kind_has_the_key_of_can_be_said_at_once(window: MainWindow) -> None:
    window.begin(PIECE, Plan(2, Mode.TEST))
    room = window.reading_room
    press(Qt.Key.Key_S)
    press(Qt.Key.Key_6)
    assert room.sitting is not None
    assert room.sitting.marks[room.sitting.asked[0]] == Mark(TypeCode.NO_CLAIM, flag=True)


def test_f1_puts_back_what_stood_there(window: MainWindow) -> None:
    window.begin(PIECE, Plan(1, Mode.TEST))
    room = window.reading_room
    room.turn_to(Side.NOTE)
    for _ in range(2):
        press(Qt.Key.Key_F1)
    assert room.side.side is Side.NOTE
    press(Qt.Key.Key_F4)
    for _ in range(2):
        press(Qt.Key.Key_F1)
    assert not room.side.isVisible()


def test_a_test_for_want_of_a_key_is_no_choice(
    window: MainWindow, library: Library, learner: Learner
) -> None:
    remember_plan(library, learner.learner_id, Plan(2, Mode.PRACTICE))
    body = "No key yet\n\nIt rained on Monday."
    article_id = add_article(library, Article(body, ArticleInfo("No key yet")), segment(body), None)
    window.read(article_id)
    press(Qt.Key.Key_Return)
    assert attempts_of(library, learner.learner_id)[0].mode is Mode.TEST
    assert remembered_plan(library, learner.learner_id) == Plan(2, Mode.PRACTICE)


def test_help_before_an_article_tells_of_what_is_chosen_there(window: MainWindow) -> None:
    window.read(PIECE)
    press(Qt.Key.Key_F1)
    assert window.beside.help is not None
    assert window.beside.help.pages.currentItem().data(Qt.ItemDataRole.UserRole) == "practice"


def test_the_report_on_an_older_edition_leads_to_the_newest(
    window: MainWindow, library: Library, learner: Learner
) -> None:
    window.show_report(handed_in(library, learner, PIECE))
    stored = stored_article(library, PIECE)
    body = stored.article.body.replace("everybody", "everyone", 1) + "\n\nIt was amended."
    newest = new_edition(library, PIECE, replace(stored.article, body=body), segment(body), None)
    window.report_room.again_requested.emit(PIECE)
    assert window.rooms.currentWidget() is window.start_room
    press(Qt.Key.Key_Return)
    assert window.reading_room.sitting is not None
    assert window.reading_room.sitting.attempt.article_id == newest


def test_a_note_that_was_refused_is_kept_when_the_window_goes(
    window: MainWindow, library: Library, learner: Learner
) -> None:
    first, second = handed_in(library, learner, PIECE), handed_in(library, learner, OTHER)
    window.show_report(first)
    room = window.report_room
    room.page.step(1)
    refuse_writing(library, True)
    room.note.setFocus()
    QTest.keyClicks(room.note, "precious")
    window.show_report(second)
    assert not room.may_leave(lambda: None)
    refuse_writing(library, False)
    assert room.may_leave(lambda: None)
    assert list(notes_of(library, first).values()) == ["precious"]


def test_nothing_of_an_erased_reader_stays_in_the_window(
    window: MainWindow, library: Library, learner: Learner
) -> None:
    window.show_report(handed_in(library, learner, PIECE))
    room = window.report_room
    room.page.step(1)
    refuse_writing(library, True)
    room.note.setFocus()
    QTest.keyClicks(room.note, "secret")
    window.show_library()
    refuse_writing(library, False)
    remove_learner(library, learner.learner_id)
    window.library_room.learner_removed.emit()
    assert room.report is None
    assert room.note.toPlainText() == ""
    assert window.close()


def test_the_window_closes_with_its_settings_open(qtbot: QtBot, window: MainWindow) -> None:
    window.show_settings()
    with qtbot.captureExceptions() as raised:
        assert window.close()
        qtbot.wait(50)
    assert raised == []


def test_return_presses_the_button_that_has_the_focus(window: MainWindow, library: Library) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    follower = FocusFollower(application)
    window.begin(PIECE, Plan(1, Mode.TEST))
    room = window.reading_room
    room.ask_to_hand_in()
    room.panel.yes.setFocus()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # held since the question was asked
    assert window.rooms.currentWidget() is room
    room.panel.yes.setFocus()
    press(Qt.Key.Key_Return)
    assert window.rooms.currentWidget() is window.report_room
    follower.setParent(None)


def test_holding_return_settles_nothing_unseen(practice: ReadingRoom) -> None:
    assert practice.sitting is not None
    asked = practice.sitting.asked
    for unit in asked[1:4]:
        practice.page.set_current(unit)
        practice.answer(Act.REPORTED)
    practice.page.set_current(asked[0])
    for _ in range(10):
        press(Qt.Key.Key_Return)
    assert practice.sitting.revealed == {asked[0]}


def test_a_second_click_that_was_meant_for_the_room_before_says_nothing(window: MainWindow) -> None:
    window.begin(PIECE, Plan(1, Mode.TEST))
    room = window.reading_room
    assert room.sitting is not None
    QTest.mouseDClick(room.bar.button(Act.UNSURE), Qt.MouseButton.LeftButton)
    answered = room.sitting.marks[room.sitting.asked[0]].answered
    QTest.mouseClick(room.bar.button(Act.UNSURE), Qt.MouseButton.LeftButton)
    assert room.sitting.marks[room.sitting.asked[0]].answered is not answered


def test_the_answers_stay_in_their_places_when_one_is_settled(practice: ReadingRoom) -> None:
    places = [practice.bar.button(act).x() for act in (Act.REPORTED, Act.MISSING)]
    check = practice.check_button.geometry()
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [practice.bar.button(act).x() for act in (Act.REPORTED, Act.MISSING)] == places
    assert practice.check_button.geometry() == check


def test_the_focus_comes_back_from_a_message(window: MainWindow) -> None:
    window.begin(PIECE, Plan(1, Mode.TEST))
    window.messages.tell("Taken in.", "Undo", lambda: None)
    window.messages.act()
    assert window.reading_room.page.hasFocus()


def test_a_narrow_margin_tells_nearly_from_right(window: MainWindow) -> None:
    """The first sentence is opinion by the key; another type of that side is nearly right."""
    window.begin(PIECE, Plan(2, Mode.PRACTICE))
    room = window.reading_room
    assert room.sitting is not None
    unit = room.sitting.asked[0]
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Return)
    words = room.contents.verdict_notes(unit)
    signs = room.contents.verdict_notes(unit, brief=True)
    assert words[0].text[0] == signs[0].text
    assert [note.tone for note in words] == [note.tone for note in signs]
    assert all(note.text.startswith("^") for note in signs[1:])
