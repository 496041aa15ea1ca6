"""From the shelf to a published key and back to those who read, through the whole window."""

from __future__ import annotations

import subprocess
import sys

from authoring_desk import code_all, coded, take_in
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from window_desk import press, read

from secondread_core.codebook import Content, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import Cause
from secondread_core.modes import Mode
from secondread_core.session import begin_coding, second_coding
from secondread_core.store.attempts import attempts_of, start_attempt
from secondread_core.store.database import Library
from secondread_core.store.drafts import drafts_of
from secondread_core.store.instructor_lock import set_lock
from secondread_core.store.keys import current_key
from secondread_core.store.learners import Learner, add_learner
from secondread_gui.authoring.coding_sides import CodingSide
from secondread_gui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PIECE = "american-trap"


def shown(window: MainWindow) -> object:
    return window.rooms.currentWidget()


def to_the_key(window: MainWindow, article_id: str) -> None:
    """From the shelf to an article's key, by its key."""
    window.library_room.refresh()
    window.library_room.shelf.reveal(article_id)
    window.library_room.shelf.view.setFocus()
    press(Qt.Key.Key_Return, CONTROL)
    assert shown(window) is window.instructing.keys_room


def tab_to(text: str) -> None:
    """Go with Tab to the button that says `text`."""
    for _ in range(80):
        focus = QApplication.focusWidget()
        assert focus is not None
        if text in (focus.accessibleName(), getattr(focus, "text", str)()):
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"no {text}")


def test_from_an_article_to_its_published_key_by_keys_alone(
    qtbot: QtBot, window: MainWindow, library: Library, learner: Learner
) -> None:
    own = take_in(library, 6)
    to_the_key(window, own)
    press(Qt.Key.Key_Space)  # what comes next has the focus
    room = window.instructing.authoring_room
    assert shown(window) is room
    for number in range(6):
        assert room.desk.unit == number
        if number % 2:
            press(Qt.Key.Key_3)
            press(Qt.Key.Key_Q)
        else:
            press(Qt.Key.Key_A)
            press(Qt.Key.Key_T)
        press(Qt.Key.Key_Return)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, f"Says who? {number}")
        press(Qt.Key.Key_Return, CONTROL)
    press(Qt.Key.Key_Return, CONTROL | SHIFT)
    tab_to("Finish")
    press(Qt.Key.Key_Space)
    keys = window.instructing.keys_room
    assert shown(window) is keys
    press(Qt.Key.Key_Return, CONTROL | SHIFT)
    publishing = window.instructing.publish_room
    assert shown(window) is publishing
    qtbot.waitUntil(lambda: publishing.outlook is not None)
    tab_to("Publish version 1")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown(window) is keys)
    key = current_key(library, own)
    assert key is not None
    assert [unit.coding.type_code for unit in key] == [TypeCode.ATTRIBUTED, TypeCode.OPINION] * 3
    assert {unit.coding.content for unit in key} == {Content.CLAIM, None}
    assert key.certificate.authors == (learner.name,)
    press(Qt.Key.Key_Left, ALT)
    assert shown(window) is window.library_room
    words = window.library_room.shelf.model.card(own)
    assert words is not None
    assert words.has_key


def test_trying_a_key_leaves_the_reader_where_they_came_from_and_keeps_nothing(
    window: MainWindow, library: Library, learner: Learner
) -> None:
    window.show_key(PIECE)
    window.instructing.keys_room.try_wanted.emit("", PIECE, 2)
    assert shown(window) is window.reading_room
    assert window.instructing.trying
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return, CONTROL)
    assert QApplication.focusWidget() in window.reading_room.panel.findChildren(QWidget)
    window.reading_room.panel.yes.setFocus()
    press(Qt.Key.Key_Space)
    assert shown(window) is window.report_room
    press(Qt.Key.Key_Left, ALT)
    assert shown(window) is window.instructing.keys_room
    assert not window.instructing.trying
    assert attempts_of(library, learner.learner_id) == []


def test_a_tried_coding_leads_back_to_the_coding(window: MainWindow, library: Library) -> None:
    drafting = coded(library, take_in(library), "Mira")
    window.instructing.code(drafting.card.draft_id)
    window.instructing.authoring_room.try_wanted.emit(drafting.card.draft_id, 3)
    assert shown(window) is window.reading_room
    press(Qt.Key.Key_Left, ALT)
    assert shown(window) is window.instructing.authoring_room
    assert window.instructing.authoring_room.desk.card.draft_id == drafting.card.draft_id


def test_an_own_sitting_is_left_alone_by_what_was_tried(
    window: MainWindow, library: Library, learner: Learner
) -> None:
    """Going from a tried key to the shelf and on with an article shows the reader's own answers."""
    attempt = start_attempt(library, learner.learner_id, PIECE, 1, mode=Mode.TEST)
    window.show_key(PIECE)
    window.instructing.keys_room.try_wanted.emit("", PIECE, 1)
    window.show_library()
    window.read(PIECE)
    sitting = window.reading_room.sitting
    assert sitting is not None
    assert sitting.attempt.attempt_id == attempt.attempt_id
    assert not window.instructing.trying
    press(Qt.Key.Key_O)
    assert sitting.marks[0].answered


def test_the_lock_stands_before_every_way_to_a_key(
    qtbot: QtBot, window: MainWindow, library: Library, learner: Learner
) -> None:
    drafting = coded(library, take_in(library), learner.name)
    set_lock(library, "open sesame")
    window.show_key(PIECE)
    keys = window.instructing.keys_room
    assert keys.door.is_shut
    QTest.keyClicks(QApplication.focusWidget(), "open sesame")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not keys.door.is_shut)
    window.instructing.code(drafting.card.draft_id)
    lock = next(action for action in window.actions() if action.objectName() == "window.lock")
    lock.trigger()
    assert shown(window) is keys
    assert keys.door.is_shut


def test_another_profile_finds_the_lock_closed(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    set_lock(library, "open sesame")
    window.show_key(PIECE)
    QTest.keyClicks(QApplication.focusWidget(), "open sesame")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.instructing.keys_room.door.is_shut)
    window.show_library()
    window.library_room.show_learner(add_learner(library, "Ole"))
    window.show_key(PIECE)
    assert window.instructing.keys_room.door.is_shut


def test_a_second_author_codes_the_same_sentences_and_sees_no_code_of_the_first(
    window: MainWindow, library: Library, learner: Learner
) -> None:
    own = take_in(library, 6)
    first = begin_coding(library, own, learner.name)
    code_all(first)
    first.finish()
    window.library_room.show_learner(add_learner(library, "Ole"))
    to_the_key(window, own)
    press(Qt.Key.Key_Space)
    room = window.instructing.authoring_room
    assert shown(window) is room
    assert room.desk.card.author == "Ole"
    assert all(unit.type_code is None and not unit.rationale for unit in room.desk.draft.units)
    assert [(u.start, u.end) for u in room.desk.draft.units] == [(u.start, u.end) for u in first.draft.units]


def test_two_finished_codings_are_settled_and_published_with_both_names(
    qtbot: QtBot, window: MainWindow, library: Library, learner: Learner
) -> None:
    own = take_in(library, 6)
    first = coded(library, own, learner.name)
    second = second_coding(library, first.card.draft_id, "Ole")
    code_all(second)
    second.act(acts.set_source, 1, SourceCode.MISSING)
    first.finish()
    second.finish()
    to_the_key(window, own)
    press(Qt.Key.Key_Space)
    room = window.instructing.authoring_room
    assert shown(window) is room
    assert room.desk.pair is not None
    press(Qt.Key.Key_J, CONTROL)
    assert room.desk.unit == 1
    press(Qt.Key.Key_1, CONTROL)
    assert room.desk.draft.units[1].outcome is not None
    room.settling.causes[Cause.SLIP].click()
    settled = next(card for card in drafts_of(library, own) if " · " in card.author)
    room.desk.finish()
    window.instructing.publish(settled.draft_id)
    publishing = window.instructing.publish_room
    qtbot.waitUntil(lambda: publishing.outlook is not None)
    tab_to("Publish version 1")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown(window) is window.instructing.keys_room)
    key = current_key(library, own)
    assert key is not None
    assert key.certificate.authors == (learner.name, "Ole")
    assert key.certificate.n == 6


def test_a_publication_that_lands_late_takes_nobody_from_their_reading(
    qtbot: QtBot, window: MainWindow, library: Library, learner: Learner
) -> None:
    own = take_in(library, 6)
    drafting = coded(library, own, learner.name)
    to_the_key(window, own)
    window.instructing.publish(drafting.card.draft_id)
    publishing = window.instructing.publish_room
    qtbot.waitUntil(lambda: publishing.outlook is not None)
    publishing.publish()
    window.show_library()
    window.read(PIECE)
    reading = shown(window)
    qtbot.waitUntil(lambda: not window.worker._jobs)
    assert current_key(library, own) is not None
    assert shown(window) is reading is not window.instructing.keys_room
    assert "Version 1 was published." in window.messages.text
    # Who waits on the page of the key sees the new version there.
    changed = begin_coding(library, own, learner.name, base_version=1)
    changed.act(acts.set_type, 0, TypeCode.OPINION)
    window.instructing.publish(changed.card.draft_id)
    qtbot.waitUntil(lambda: publishing.outlook is not None)
    publishing.publish()
    window.show_key(own)
    qtbot.waitUntil(lambda: not window.worker._jobs)
    assert shown(window) is window.instructing.keys_room
    told = [label.text() for label in window.instructing.keys_room.findChildren(QLabel) if label.isVisible()]
    assert any("Version 2" in text for text in told)


def test_the_codes_are_explained_beside_the_page_that_is_coded(window: MainWindow, library: Library) -> None:
    window.instructing.code(coded(library, take_in(library), "Mira").card.draft_id)
    room = window.instructing.authoring_room
    press(Qt.Key.Key_F1)
    assert room.side.side is CodingSide.CODEBOOK
    press(Qt.Key.Key_F1)
    assert room.side.side is CodingSide.SENTENCE
    assert window.beside.help is None


def test_words_that_cannot_be_saved_hold_the_window_back(window: MainWindow, library: Library) -> None:
    drafting = coded(library, take_in(library), "Mira")
    window.instructing.code(drafting.card.draft_id)
    room = window.instructing.authoring_room
    press(Qt.Key.Key_F2)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, " and more")
    window.show_key(PIECE)
    assert shown(window) is room
    assert "mended" in window.messages.text


def test_without_an_article_at_hand_the_menu_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    window.library_room.shelf.search.setText("no such article")
    window.show_key()
    assert shown(window) is window.library_room
    assert "choose an article" in window.messages.text


def test_whoever_reads_does_not_come_to_the_key_by_a_key(window: MainWindow, learner: Learner) -> None:
    read(window, learner)
    press(Qt.Key.Key_K, CONTROL | SHIFT)
    assert shown(window) is window.reading_room
    assert "choose an article" in window.messages.text


def test_after_a_trial_the_same_sentence_is_current(window: MainWindow, library: Library) -> None:
    drafting = coded(library, take_in(library), "Mira")
    window.instructing.code(drafting.card.draft_id)
    room = window.instructing.authoring_room
    room.go_to(4)
    room.try_wanted.emit(drafting.card.draft_id, 1)
    press(Qt.Key.Key_Left, ALT)
    assert room.desk.unit == 4


def test_the_shelf_is_where_it_was_after_a_key_was_looked_at(window: MainWindow) -> None:
    to_the_key(window, "ready-to-talk")
    press(Qt.Key.Key_Left, ALT)
    assert window.library_room.article_at_hand == "ready-to-talk"


def test_a_message_moves_nothing(qtbot: QtBot, window: MainWindow, learner: Learner) -> None:
    """What is under the pointer stays there, whether a message comes or goes."""
    read(window, learner)
    room = window.reading_room
    qtbot.wait(50)
    places = [room.mapTo(window, QPoint()), room.bar.mapTo(window, QPoint()), room.size()]
    for text in ("A word.", "A longer line that says what to do next. " * 6):
        window.messages.tell(text)
        QApplication.processEvents()
        assert window.messages.isVisible()
        assert [room.mapTo(window, QPoint()), room.bar.mapTo(window, QPoint()), room.size()] == places
        line = QRect(window.messages.mapTo(window, QPoint()), window.messages.size())
        page = QRect(room.page.mapTo(window, QPoint()), room.page.size())
        assert page.contains(line), "no button lies under it"
        layout = window.messages.layout()
        assert layout is not None
        assert line.height() == layout.totalHeightForWidth(line.width()), "all of it can be read"


def test_whoever_only_reads_does_not_load_the_instructors_rooms() -> None:
    rooms = ("authoring", "keys", "keyfiles", "publishing", "previewing", "settling")
    wanted = [f"secondread_gui.{room}" for room in rooms]
    wanted += ["secondread_core.drafting", "secondread_core.store.drafts", "secrets"]
    script = (
        "import sys; import secondread_gui.main_window;"
        f"print([name for name in {wanted} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
