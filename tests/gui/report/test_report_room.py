"""The report through the real room: a sitting with known answers, driven by keys and clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from report_desk import (
    CONTESTED,
    DIFFERENCES,
    FIRST_OPINION,
    FURNITURE,
    GIVEAWAY,
    MISSED_OPINION,
    MISSING,
    WRONGLY_OPINION,
    ReportDesk,
    answers,
    lay_out,
    sentence,
)
from report_rooms import OpenRoom, drawn, listed, press, said

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.store.database import Library
from secondread_core.store.learners import add_learner
from secondread_gui.appearance.palettes import DAY, NIGHT
from secondread_gui.appearance.style import dress
from secondread_gui.messages import Messages
from secondread_gui.page.decoration import PLAIN, Tone, Underline
from secondread_gui.report.course_chart import CourseChart

# --- the numbers ------------------------------------------------------------------------------------------


def test_the_strip_tells_the_score_the_counts_and_the_sourcing(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()), size=(1180, 800))
    told = said(room.strip)
    assert told[:3] == ["81", "Balanced score", "solid · guessing would give 50"]
    assert {"opinions 4 of 6", "reported 17 of 18"} <= set(told)
    assert "found 1 · missed 1 · unfounded 2; based on 2" in told
    assert told[told.index("Overall") - 1] == "64"
    assert any(text.startswith("Among the sentences you answered, you marked about as many") for text in told)
    assert "of 100" in told


def test_an_i_explains_its_number_and_escape_puts_that_away(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()), size=(1180, 800))
    explain = room.strip.explain[0]
    assert explain.accessibleName() == "Balanced score: 81 of 100; solid · guessing would give 50"
    explain.setFocus()
    press(explain, "Space")
    assert "Whoever gives one answer everywhere gets 50" in room.strip.explanation.text()
    assert room.strip.explanation.isVisible()
    press(room.strip.explain[2], "Space")
    assert not explain.isChecked()
    assert room.strip.explanation.text().startswith("Sourcing. ")
    press(room.strip.explain[2], "Escape")
    assert not room.strip.explanation.isVisible()
    press(explain, "Escape")
    assert QApplication.focusWidget() is room.page


def test_a_number_that_does_not_exist_is_a_dash_with_its_reason(
    open_room: OpenRoom, desk: ReportDesk
) -> None:
    room = open_room(desk.sit({}))
    assert "0" in said(room.strip)
    assert "not yet clearly above guessing · guessing would give 50" in said(room.strip)
    assert any("Not answered: 24." in text for text in said(room.strip))


def test_in_a_low_window_the_numbers_shrink_until_they_are_asked_for(
    open_room: OpenRoom, desk: ReportDesk
) -> None:
    room = open_room(desk.sit(answers()), size=(1024, 480))
    assert "Sourcing" not in said(room.strip)
    assert "opinions 4 of 6" in said(room.strip)
    press(room.page, "F3")
    assert "Sourcing" in said(room.strip)
    room.resize(1024, 470)
    assert "Sourcing" in said(room.strip)


# --- the page ---------------------------------------------------------------------------------------------


def test_own_marks_stand_on_the_page_and_verdicts_beside_them(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()))
    assert drawn(room, 0).line is Underline.REPORTED
    assert drawn(room, 0).notes == [("✓ reported", Tone.RIGHT)]
    assert drawn(room, WRONGLY_OPINION).line is Underline.OPINION
    assert drawn(room, WRONGLY_OPINION).notes == [("was reported", Tone.WRONG)]
    assert drawn(room, 3).caret
    assert drawn(room, 3).notes == [("✓ reported", Tone.RIGHT), ("✓ source?", Tone.RIGHT)]
    assert drawn(room, MISSING).notes[1] == ("source missed", Tone.WRONG)
    assert drawn(room, CONTESTED).notes == [("contested", Tone.MUTED)]
    assert drawn(room, FURNITURE).notes == []


def test_the_words_that_give_it_away_are_framed_on_the_current_sentence(
    open_room: OpenRoom, desk: ReportDesk
) -> None:
    room = open_room(desk.sit(answers()))
    start = room.report.article.body.index(GIVEAWAY, room.report.segmentation.units[FIRST_OPINION].start)
    assert drawn(room, FIRST_OPINION).frames == ()
    room.page.set_current(FIRST_OPINION)
    assert drawn(room, FIRST_OPINION).frames == ((start, start + len(GIVEAWAY)),)
    room.page.set_current(0)
    assert drawn(room, FIRST_OPINION).frames == ()


def test_n_and_p_walk_the_differences_around_the_end(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()))
    walked = []
    for _ in range(len(DIFFERENCES) + 1):
        press(room.page, "N")
        walked.append(room.page.current)
    assert walked == [*DIFFERENCES, DIFFERENCES[0]]
    assert "1 of 6" in said(room)
    press(room.page, "P")
    assert room.page.current == DIFFERENCES[-1]
    press(room.page, "K")
    assert room.page.current == DIFFERENCES[-1] - 1


@pytest.mark.parametrize("where", ["page", "list", "panel", "overview"])
def test_the_keys_work_wherever_the_focus_is(open_room: OpenRoom, desk: ReportDesk, where: str) -> None:
    room = open_room(desk.sit(answers()), size=(1100, 800))
    widget = getattr(room, where)
    room.tabs.setCurrentWidget(room.sentence if where == "panel" else room.overview)
    widget.setFocus()
    press(widget, "N")
    assert room.page.current == DIFFERENCES[0]
    press(widget, "F")
    assert room.acts.only_missed.isChecked()


def test_only_what_i_missed_mutes_the_page_and_shortens_the_list(
    open_room: OpenRoom, desk: ReportDesk
) -> None:
    room = open_room(desk.sit(answers()))
    assert len(listed(room)) == FURNITURE
    press(room.page, "F")
    assert [text.split("  ")[0] for text in listed(room)] == [str(unit + 1) for unit in DIFFERENCES]
    assert room._marks.decoration(0) == PLAIN
    assert drawn(room, MISSED_OPINION).notes == [("missed opinion", Tone.WRONG)]
    press(room.page, "F")
    assert len(listed(room)) == FURNITURE
    assert drawn(room, 0).line is Underline.REPORTED


def test_a_reader_without_differences_is_told_so(open_room: OpenRoom, desk: ReportDesk) -> None:
    perfect = {unit: Mark(TypeClass.REPORTED, flag=unit in (3, 5)) for unit in range(FIRST_OPINION)}
    perfect |= {unit: Mark(TypeClass.OPINION) for unit in range(FIRST_OPINION, CONTESTED)}
    room = open_room(desk.sit(perfect))
    assert "100" in said(room.strip)
    assert any(text.startswith("Nothing: you and the key agree") for text in said(room))
    assert not room.acts.next.isEnabled()
    press(room.page, "N")
    assert room.page.current is None


def test_where_words_have_no_room_verdicts_are_signs(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()), size=(560, 640))
    assert drawn(room, 3).notes == [("✓", Tone.RIGHT), ("^✓", Tone.RIGHT)]
    assert drawn(room, MISSED_OPINION).notes == [("✗", Tone.WRONG)]
    room.resize(1100, 640)
    assert drawn(room, MISSED_OPINION).notes == [("missed opinion", Tone.WRONG)]


# --- beside the page --------------------------------------------------------------------------------------


def test_the_panel_tells_both_answers_the_verdict_the_reason_and_the_skill(
    open_room: OpenRoom, desk: ReportDesk
) -> None:
    room = open_room(desk.sit(answers()))
    assert "verdict" not in room.panel.toPlainText()
    assert room.tabs.currentWidget() is room.overview
    room.page.set_current(MISSED_OPINION)
    assert room.tabs.currentWidget() is room.sentence
    lines = room.panel.toPlainText().splitlines()
    assert lines[:4] == [
        "Sentence 23",
        "✗ Missed opinion",
        "You: Reported",
        "Key: Opinion — the writer's own judgement; source: fine (none needed)",
    ]
    assert f"Number {MISSED_OPINION} is a verdict." in lines
    assert any(line.startswith(f"“{GIVEAWAY}”: judges") for line in lines)
    assert any(line.startswith("The writer's verdict. Take away") for line in lines)


def test_contested_is_explained_and_said_not_to_be_scored(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()))
    room.page.set_current(CONTESTED)
    told = room.panel.toPlainText()
    assert "Contested, not scored" in told
    assert "Careful readers split over this one" in told
    assert "Read it twice." in told


def test_a_hostile_reason_stays_text(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()))
    room.page.set_current(FIRST_OPINION)
    told = room.panel.toPlainText()
    assert "<script>alert(1)</script>" in told
    assert "<img src=file:///etc/passwd" in told
    assert "￼" not in told  # what Qt puts where it sets a picture
    document = room.panel.document()
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            form = iterator.fragment().charFormat()
            assert not form.isAnchor()
            assert not form.isImageFormat()
            iterator += 1
        block = block.next()


def test_the_panel_loads_nothing_from_disk(open_room: OpenRoom, desk: ReportDesk, tmp_path: Path) -> None:
    room = open_room(desk.sit(answers()))
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(tmp_path / "red.png"))
    url = QUrl.fromLocalFile(str(tmp_path / "red.png"))
    loaded = room.panel.loadResource(QTextDocument.ResourceType.ImageResource.value, url)
    assert (loaded.width(), loaded.height()) == (1, 1)


def test_the_list_reads_out_and_leads_to_the_sentence(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()), size=(1100, 800))
    spoken = listed(room, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken[MISSED_OPINION] == (
        f"Sentence 23, you: Reported; key: Opinion — the writer's own judgement; Missed opinion. "
        f"{sentence(MISSED_OPINION)}"
    )
    room.list.setCurrentIndex(room.model.index(MISSED_OPINION))
    assert room.page.current == MISSED_OPINION
    assert room.page.accessibleDescription() == spoken[MISSED_OPINION]
    press(room.page, "Up")
    assert room.list.currentIndex().row() == MISSED_OPINION - 1


def test_a_click_on_the_page_shows_its_sentence(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()))
    spot = room.page.unit_rect(1).topLeft() + QPoint(30, 14)
    QTest.mouseClick(room.page.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert room.panel.toPlainText().startswith("Sentence 2\n")


def test_the_course_is_drawn_from_two_articles_on(open_room: OpenRoom, desk: ReportDesk) -> None:
    first = desk.sit(answers())
    assert not open_room(first).overview.chart.isVisible()
    second = lay_out(desk.library, desk.learner_id, title="Another toll").sit({})
    room = open_room(second)
    chart = room.overview.chart
    assert chart.isVisible()
    assert chart.accessibleDescription() == (
        "The toll on the bridge: score 81, give or take 21; tilt −28. "
        "Another toll: score 0, give or take 14; tilt 0."
    )
    painted = chart.grab().toImage()
    accent = {
        painted.pixelColor(x, y).name() for x in range(painted.width()) for y in range(painted.height())
    }
    assert DAY.accent in accent


def test_a_second_attempt_keeps_the_first_apart(open_room: OpenRoom, desk: ReportDesk) -> None:
    desk.sit(answers())
    room = open_room(desk.sit({}))
    assert "First attempt: 81. Latest: 0. Best: 81. Only the first one is on your course." in said(
        room.overview
    )


def test_the_overview_tells_how_sure_the_key_is(open_room: OpenRoom, desk: ReportDesk) -> None:
    told = " ".join(label.text() for label in open_room(desk.sit(answers())).overview.findChildren(QLabel))
    assert "By one and two. Each coded the article without seeing anybody else's work." in told
    assert "26 sentences were compared" in told
    assert "Reported or opinion: the same in 91 % · alpha 0.85 · good." in told
    assert "The six types: – · alpha – · it was not measured." in told
    assert "Key version 1, made with codebook version 1" in told


# --- ways in and out --------------------------------------------------------------------------------------


def test_an_open_attempt_is_refused_and_nothing_of_its_key_is_shown(
    open_room: OpenRoom, desk: ReportDesk
) -> None:
    room = open_room(desk.sit(answers()))
    before = said(room)
    with pytest.raises(ValueError, match="still open"):
        room.show_attempt(desk.sit({0: Mark(TypeClass.REPORTED)}, hand_in=False))
    assert said(room) == before


def test_without_a_key_the_own_marks_stand_and_nothing_is_scored(
    open_room: OpenRoom, shelf: Library, tmp_path: Path, qtbot: QtBot, messages: Messages
) -> None:
    desk = lay_out(shelf, add_learner(shelf, "Bo").learner_id, keyed=False)
    room = open_room(desk.sit(answers()))
    assert "There is no answer key for this article yet, so nothing is scored." in said(room)
    assert not room.strip.isVisible()
    assert drawn(room, WRONGLY_OPINION).line is Underline.OPINION
    press(room.page, "N F J")
    assert room.page.current == 0
    assert room.panel.toPlainText().splitlines() == ["Sentence 1", "You: Reported"]
    room.saver.ask_file = lambda *_: tmp_path / "own.pdf"
    with qtbot.waitSignal(room.saver.ended, timeout=20_000):
        room.acts.pdf.trigger()
    assert (tmp_path / "own.pdf").read_bytes().startswith(b"%PDF")


def test_a_report_without_a_key_after_one_with_it_keeps_nothing_of_it(
    open_room: OpenRoom, desk: ReportDesk, shelf: Library
) -> None:
    room = open_room(desk.sit(answers()))
    press(room.page, "N")
    assert room._place.accessibleName() == "Differences: 6"
    plain = lay_out(shelf, desk.learner_id, keyed=False, title="Another toll")
    room.show_attempt(plain.sit(answers()))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    room.dress(NIGHT, 150)
    room.dress(DAY, 100)
    assert (room._place.text(), room._place.accessibleName()) == ("", "")
    assert room.overview.findChild(CourseChart) is None


def test_back_and_again_tell_the_window(open_room: OpenRoom, desk: ReportDesk, qtbot: QtBot) -> None:
    room = open_room(desk.sit(answers()))
    with qtbot.waitSignal(room.left):
        QTest.keyClick(room.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(room.again_requested) as asked:
        room.acts.again.trigger()
    assert asked.args == [desk.article_id]


def test_a_change_of_dress_reaches_every_part(open_room: OpenRoom, desk: ReportDesk) -> None:
    room = open_room(desk.sit(answers()))
    room.page.set_current(MISSED_OPINION)
    assert DAY.wrong in room.panel.toHtml()
    dress(QApplication.instance(), NIGHT, 150)
    room.dress(NIGHT, 150)
    assert NIGHT.wrong in room.panel.toHtml()
    assert room.page.current == MISSED_OPINION
    assert room.page.grab().toImage().pixelColor(3, 3).name() == NIGHT.paper
