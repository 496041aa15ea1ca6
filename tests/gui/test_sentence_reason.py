"""The reason and the note to oneself: they save themselves, go with their sentence, and are never lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sentence_desk import Stage, refuse_writing, staged

from secondread_core.codebook import TypeCode
from secondread_core.drafting.acts import set_rationale, set_remark, set_type
from secondread_core.drafting.cutting import merge, split
from secondread_core.exchange.key_checks import MAX_RATIONALE
from secondread_core.session import begin_coding, open_draft
from secondread_core.store.database import Library
from secondread_core.store.drafts import draft_content


@pytest.fixture
def stage(qtbot: QtBot, library: Library) -> Iterator[Stage]:
    yield from staged(qtbot, library)


def middle(stage: Stage, unit: int) -> int:
    one = stage.desk.draft.units[unit]
    return (one.start + one.end) // 2


# --- when it is kept ------------------------------------------------------------------------------------


def test_a_reason_keeps_itself_shortly_after_the_last_key(stage: Stage, qtbot: QtBot) -> None:
    stage.write("Who says so?")
    assert stage.stored().rationale == ""
    qtbot.waitUntil(lambda: stage.stored().rationale == "Who says so?", timeout=5_000)
    assert stage.pane.written.reason.hasFocus()


def test_a_reason_written_without_a_pause_keeps_itself_and_stays_as_it_is(stage: Stage, qtbot: QtBot) -> None:
    reason = stage.pane.written.reason
    stage.write("end")
    for _ in "end":
        QTest.keyClick(reason, Qt.Key.Key_Left)
    written = ""
    while stage.stored().rationale == "":
        assert len(written) < 60
        QTest.keyClick(reason, "x")
        written += "x"
        qtbot.wait(100)
    assert reason.toPlainText() == f"{written}end"
    QTest.keyClick(reason, "y")
    assert reason.toPlainText() == f"{written}yend"
    assert reason.hasFocus()


@pytest.mark.parametrize(
    "leave",
    [
        lambda stage: stage.desk.go_to(3),
        lambda stage: stage.beside.setFocus(),
        lambda stage: stage.pane.hide(),
        lambda stage: stage.desk.close(),
        lambda stage: stage.desk.open(stage.draft_id),
        lambda stage: stage.desk.finish(),
        lambda stage: stage.pane.try_keep(),
        lambda stage: QTest.keyClick(stage.pane.written.reason, Qt.Key.Key_Escape),
        lambda stage: stage.pane.window().close(),
    ],
    ids=[
        "another sentence",
        "focus",
        "hidden",
        "laid away",
        "again",
        "finished",
        "asked",
        "Escape",
        "closed",
    ],
)
def test_whatever_comes_the_words_are_kept_first(stage: Stage, leave: Callable[[Stage], object]) -> None:
    stage.write("Mind the verb")
    leave(stage)
    assert stage.stored(0).rationale == "Mind the verb"


def test_the_note_is_kept_as_well_and_never_in_the_reason(stage: Stage) -> None:
    stage.pane.write_note()
    QTest.keyClicks(stage.pane.written.remark, "ask Berta")
    stage.desk.go_to(1)
    assert (stage.stored(0).remark, stage.stored(0).rationale) == ("ask Berta", "")
    assert stage.pane.written.remark.toPlainText() == ""
    stage.desk.go_to(0)
    stage.pane.remark.open(opened=False)
    assert stage.pane.remark.head.accessibleName() == "Note to yourself: ask Berta"


def test_control_return_keeps_and_wants_the_next_escape_the_page(stage: Stage) -> None:
    wanted: list[str] = []
    stage.pane.next_wanted.connect(lambda: wanted.append("next"))
    stage.pane.page_wanted.connect(lambda: wanted.append("page"))
    stage.write("Because")
    QTest.keyClick(stage.pane.written.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stage.stored().rationale == "Because"
    QTest.keyClick(stage.pane.written.reason, Qt.Key.Key_Return)
    QTest.keyClicks(stage.pane.written.reason, "twice")
    QTest.keyClick(stage.pane.written.reason, Qt.Key.Key_Escape)
    assert stage.stored().rationale == "Because\ntwice"
    assert wanted == ["next", "page"]


def test_a_reason_is_as_long_as_a_key_may_have_it(stage: Stage) -> None:
    clip = QApplication.clipboard()
    clip.setText("x" * (MAX_RATIONALE + 9))
    stage.pane.write_reason()
    stage.pane.written.reason.paste()
    assert stage.pane.try_keep() is None
    assert len(stage.stored().rationale) == MAX_RATIONALE


# --- the preview ----------------------------------------------------------------------------------------


def test_the_preview_follows_and_can_do_nothing(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    assert not stage.pane.preview.isVisible()
    stage.write(f"**Nobody** says so <script>x</script> [here](http://e.example) ![p]({tmp_path}/p.png)")
    qtbot.waitUntil(stage.pane.preview.isVisible, timeout=5_000)
    shown = stage.pane.preview.toHtml()
    assert "font-weight:7" in shown
    assert "<script" not in shown
    assert "<a " not in shown
    assert "<img" not in shown
    assert "<script>x</script>" in stage.pane.preview.toPlainText()
    stage.desk.go_to(1)
    assert not stage.pane.preview.isVisible()


def test_a_long_preview_scrolls_within_itself(stage: Stage) -> None:
    stage.desk.do(set_rationale, 0, "\n\n".join(f"Paragraph {number}" for number in range(80)))
    preview = stage.pane.preview
    assert preview.verticalScrollBar().maximum() > 0
    assert preview.focusPolicy() & Qt.FocusPolicy.TabFocus
    stage.desk.do(set_rationale, 0, "Short")
    assert preview.verticalScrollBar().maximum() == 0
    assert preview.height() < 4 * preview.fontMetrics().lineSpacing()


# --- taking back ----------------------------------------------------------------------------------------


def test_undo_takes_back_what_was_just_written_and_shows_it(stage: Stage) -> None:
    stage.desk.do(set_rationale, 0, "First")
    stage.write(" and more")
    stage.desk.undo()
    assert stage.stored().rationale == "First"
    assert stage.pane.written.reason.toPlainText() == "First"
    stage.desk.redo()
    assert stage.pane.written.reason.toPlainText() == "First and more"


def test_an_act_on_the_sentence_leaves_the_cursor_where_somebody_writes(stage: Stage) -> None:
    stage.write("Mid the verb")
    for _ in range(len("d the verb")):
        QTest.keyClick(stage.pane.written.reason, Qt.Key.Key_Left)
    stage.desk.do(set_type, 0, TypeCode.OPINION)
    QTest.keyClicks(stage.pane.written.reason, "n")
    assert stage.pane.written.reason.toPlainText() == "Mind the verb"


# --- sentences get other numbers ------------------------------------------------------------------------


def test_words_stay_with_their_sentence_when_another_is_split(stage: Stage) -> None:
    stage.desk.go_to(2)
    stage.write("about the second paragraph")
    stage.desk.do(split, 0, middle(stage, 0))
    assert stage.stored(2).rationale == ""
    assert stage.stored(3).rationale == "about the second paragraph"


def test_two_sentences_that_become_one_keep_both_reasons(stage: Stage) -> None:
    stage.desk.do(set_rationale, 0, "one")
    stage.desk.go_to(1)
    stage.write("two")
    stage.desk.do(merge, 0)
    assert stage.stored(0).rationale == "one\n\ntwo"
    stage.desk.go_to(0)
    assert stage.pane.written.reason.toPlainText() == "one\n\ntwo"
    stage.desk.undo()
    assert (stage.stored(0).rationale, stage.stored(1).rationale) == ("one", "two")


def test_another_window_may_cut_the_text_while_somebody_writes(stage: Stage, qtbot: QtBot) -> None:
    stage.desk.go_to(2)
    other = open_draft(stage.library, stage.draft_id)
    stage.write("mine")
    other.act(split, 0, middle(stage, 0))
    assert stage.pane.try_keep() is None
    assert [unit.rationale for unit in draft_content(stage.library, stage.draft_id).units].index("mine") == 3
    assert stage.stored(2).rationale == ""


def test_what_another_window_wrote_on_the_same_sentence_is_not_overwritten(stage: Stage) -> None:
    other = open_draft(stage.library, stage.draft_id)
    stage.write("mine")
    other.act(set_rationale, 0, "theirs")
    assert stage.pane.try_keep() is None
    assert stage.stored(0).rationale == "theirs\n\nmine"
    QApplication.processEvents()
    assert stage.pane.written.reason.toPlainText() == "theirs\n\nmine"
    QTest.keyClicks(stage.pane.written.reason, "!")
    assert stage.pane.try_keep() is None
    assert stage.stored(0).rationale == "theirs\n\nmine!"


def test_where_another_window_wrote_meanwhile_both_stand(stage: Stage) -> None:
    other = open_draft(stage.library, stage.draft_id)
    stage.desk.go_to(1)
    stage.write("mine")
    other.act(set_rationale, 0, "theirs")
    other.act(merge, 0)
    assert stage.pane.try_keep() is None
    assert stage.stored(0).rationale == "theirs\n\nmine"


# --- refused --------------------------------------------------------------------------------------------


def test_refused_words_wait_for_their_sentence(stage: Stage) -> None:
    refuse_writing(stage.library)
    stage.write("precious")
    assert stage.pane.try_keep() is not None
    stage.desk.go_to(1)
    assert stage.pane.written.reason.toPlainText() == ""
    assert stage.messages.text
    stage.desk.go_to(0)
    assert stage.pane.written.reason.toPlainText() == "precious"
    refuse_writing(stage.library, False)
    assert stage.pane.try_keep() is None
    assert stage.stored(0).rationale == "precious"
    assert stage.stored(1).rationale == ""


def test_refused_words_go_along_when_their_sentence_gets_another_number(stage: Stage) -> None:
    other = open_draft(stage.library, stage.draft_id)
    stage.desk.go_to(2)
    refuse_writing(stage.library)
    stage.write("precious")
    assert stage.pane.try_keep() is not None
    refuse_writing(stage.library, False)
    other.act(split, 0, middle(stage, 0))
    refuse_writing(stage.library)
    stage.desk.catch_up()
    stage.desk.go_to(3)
    assert stage.pane.written.reason.toPlainText() == "precious"
    stage.desk.go_to(2)
    assert stage.pane.written.reason.toPlainText() == ""
    refuse_writing(stage.library, False)
    assert stage.pane.try_keep() is None
    assert [stage.stored(unit).rationale for unit in range(7)] == ["", "", "", "precious", "", "", ""]


def test_refused_words_are_there_when_the_draft_is_opened_again(stage: Stage) -> None:
    other = begin_coding(stage.library, stage.desk.card.article_id, "Berta").card.draft_id
    refuse_writing(stage.library)
    stage.write("precious")
    stage.desk.close()
    refuse_writing(stage.library, False)
    stage.desk.open(other)
    assert stage.pane.written.reason.toPlainText() == ""
    stage.desk.open(stage.draft_id)
    assert stage.pane.try_keep() is None
    assert stage.stored(0).rationale == "precious"
    assert all(not unit.rationale for unit in draft_content(stage.library, other).units)


def test_who_gives_them_up_is_asked_no_more(stage: Stage) -> None:
    refuse_writing(stage.library)
    stage.write("precious")
    assert stage.pane.try_keep() is not None
    stage.pane.give_up()
    assert stage.pane.try_keep() is None
    assert stage.pane.written.reason.toPlainText() == ""
    refuse_writing(stage.library, False)
    QTest.keyClicks(stage.pane.written.reason, "anew")
    assert stage.pane.try_keep() is None
    assert stage.stored(0).rationale == "anew"


def test_a_finished_coding_is_only_read(stage: Stage) -> None:
    stage.desk.do(set_remark, 0, "look again")
    stage.desk.finish()
    stage.write("late")
    assert stage.pane.written.reason.toPlainText() == ""
    stage.desk.reopen()
    stage.write("late")
    assert stage.pane.try_keep() is None
    assert stage.stored(0).rationale == "late"
