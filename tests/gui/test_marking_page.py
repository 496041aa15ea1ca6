"""Marking words with the mouse and with the keys, in texts that run either way."""

from __future__ import annotations

import pytest
from marking_desk import ARABIC, BUTTON, HEBREW, LEFT, RIGHT, SHIFT, SPACE, TEXT, Marked, marked_page
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_gui.appearance.palettes import CONTRAST, DAY, NIGHT, Colours
from secondread_gui.page.choosing import words_of


@pytest.fixture
def page(qtbot: QtBot) -> Marked:
    return marked_page(qtbot)


# --- with the mouse -----------------------------------------------------------------------------------------


def test_a_drag_marks_the_whole_words_it_touches(page: Marked) -> None:
    stops = page.put(TEXT)
    page.drag(page.point("absurd", 0.6), page.point("claim", 0.3))
    assert [page.text(chosen) for chosen in page.told] == ["absurd claim"]
    assert page.told[0][0] == page.current
    assert page.current in stops
    page.drag(page.point("claim", 0.9), page.point("absurd", 0.4))
    assert page.text(page.told[1]) == "absurd claim"


def test_words_are_shown_chosen_while_the_button_is_down(page: Marked) -> None:
    page.put(TEXT)
    page.drag(page.point("absurd", 0.2), page.point("absurd", 0.9), release=False)
    assert page.choice is not None
    assert page.body[slice(*page.choice.span)] == "absurd"
    QTest.mouseMove(page.viewport(), page.point("claim"))
    assert page.body[slice(*page.choice.span)] == "absurd claim"
    assert page.told == []
    QTest.mouseRelease(page.viewport(), BUTTON, pos=page.point("claim"))
    assert page.choice is None


def test_a_drag_stays_in_its_sentence(page: Marked) -> None:
    page.put(TEXT)
    page.drag(page.point("claim"), page.point("crowns"))
    page.drag(page.point("asked"), page.point("headline"))
    assert [page.text(chosen) for chosen in page.told] == ["claim on Monday", "Nobody asked"]


def test_a_press_without_movement_is_a_click(qtbot: QtBot, page: Marked) -> None:
    stops = page.put(TEXT)
    with qtbot.waitSignal(page.unit_clicked) as clicked:
        QTest.mousePress(page.viewport(), BUTTON, pos=page.point("absurd"))
        QTest.mouseMove(page.viewport(), page.point("absurd") + QPoint(3, 2))
        QTest.mouseRelease(page.viewport(), BUTTON, pos=page.point("absurd") + QPoint(3, 2))
    assert clicked.args == [page.current]
    assert page.current in stops
    assert page.told == []


def test_a_drag_is_no_click(qtbot: QtBot, page: Marked) -> None:
    page.put(TEXT)
    with qtbot.assertNotEmitted(page.unit_clicked):
        page.drag(page.point("absurd", 0.1), page.point("absurd", 0.9))
    assert len(page.told) == 1


def test_a_click_on_a_mark_leaves_it_as_it_is(page: Marked) -> None:
    page.put(TEXT)
    at = page.body.index("absurd")
    unit = page.unit_at(page.point("absurd"))
    assert unit is not None
    page.strokes[unit] = ((at, at + 6),)
    QTest.mouseClick(page.viewport(), BUTTON, pos=page.point("absurd"))
    assert page.current == unit
    assert page.told == []
    assert page.choice is None


def test_only_the_left_button_and_only_where_one_answers(page: Marked) -> None:
    page.put(TEXT)
    page.drag(page.point("Moll", 0.1), page.point("Moll", 0.9))
    right = Qt.MouseButton.RightButton
    QTest.mousePress(page.viewport(), right, pos=page.point("absurd"))
    QTest.mouseMove(page.viewport(), page.point("Monday"))
    QTest.mouseRelease(page.viewport(), right, pos=page.point("Monday"))
    assert page.told == []


def test_nothing_is_marked_while_marking_is_off(page: Marked) -> None:
    page.put(TEXT)
    page.set_marking(False)
    page.drag(page.point("absurd", 0.1), page.point("claim"))
    QTest.keyClick(page, RIGHT)
    QTest.keyClick(page, SPACE)
    assert page.told == []
    assert page.choice is None


def test_a_drag_over_nothing_but_a_blank_marks_nothing(page: Marked) -> None:
    page.put(TEXT)
    page.drag(page.point(". ", 0.1), page.point(". ", 0.9), release=False)
    assert page.choice is None


def test_dropping_the_words_ends_the_drag(page: Marked) -> None:
    page.put(TEXT)
    page.drag(page.point("absurd"), page.point("claim"), release=False)
    assert page.drop_words()
    QTest.mouseMove(page.viewport(), page.point("Monday"))
    QTest.mouseRelease(page.viewport(), BUTTON, pos=page.point("Monday"))
    assert page.told == []
    assert not page.drop_words()


def test_a_drag_below_the_page_goes_on_scrolling_to_the_end_of_the_sentence(
    qtbot: QtBot, page: Marked
) -> None:
    page.put("Head\n\nIt " + "went on and on " * 250 + "until it ended.\n")
    page.drag(page.point("went"), QPoint(300, page.viewport().height() + 30), release=False)
    qtbot.waitUntil(lambda: page.choice is not None and page.choice.last == len(page.choice.words) - 1)
    assert page.verticalScrollBar().value() > 0
    QTest.mouseRelease(page.viewport(), BUTTON, pos=QPoint(300, page.viewport().height() + 30))
    assert page.text(page.told[0]).endswith("until it ended")


@pytest.mark.parametrize("colours", [DAY, NIGHT, CONTRAST], ids=["day", "night", "contrast"])
def test_chosen_words_can_be_told_by_their_box_alone(page: Marked, colours: Colours) -> None:
    """Round the words run dashes that differ from the ground in brightness, not only in colour."""
    page.put(TEXT)
    page.dress(colours, 100)
    unit = page.unit_at(page.point("absurd"))
    page.set_current(unit, scroll=False)
    word = page.point("absurd")
    before = page.viewport().grab().toImage()
    page.drag(page.point("absurd", 0.2), page.point("absurd", 0.8), release=False)
    after = page.viewport().grab().toImage()
    top = round(page._flow.line_extent(unit or 0, page.body.index("absurd"))[0] - page._scrolled())
    changed = [
        abs(before.pixelColor(x, y).lightness() - after.pixelColor(x, y).lightness())
        for x in range(word.x() - 15, word.x() + 15)
        for y in range(top, top + 4)
    ]
    assert max(changed) > 60


# --- with the keys ------------------------------------------------------------------------------------------


def test_words_are_chosen_and_marked_with_the_keys(page: Marked) -> None:
    page.put(TEXT)
    page.set_current(page.unit_at(page.point("absurd")))
    for _ in range(5):
        QTest.keyClick(page, RIGHT)
    assert "absurd" in page.accessibleDescription()
    QTest.keyClick(page, RIGHT, SHIFT)
    assert "absurd claim" in page.accessibleDescription()
    QTest.keyClick(page, SPACE)
    assert [page.text(chosen) for chosen in page.told] == ["absurd claim"]
    QTest.keyClick(page, LEFT)
    QTest.keyClick(page, LEFT, SHIFT)
    QTest.keyClick(page, SPACE)
    assert page.text(page.told[1]) == "an absurd"


def test_the_cursor_begins_at_either_end_and_stays_inside(page: Marked) -> None:
    page.put(TEXT)
    page.set_current(page.unit_at(page.point("Nobody")))
    QTest.keyClick(page, LEFT)
    assert page.choice is not None
    assert page.body[slice(*page.choice.span)] == "why"
    QTest.keyClick(page, RIGHT)
    assert page.body[slice(*page.choice.span)] == "why"
    for _ in range(9):
        QTest.keyClick(page, LEFT, SHIFT)
    assert page.body[slice(*page.choice.span)] == "Nobody asked him why"


def test_a_marked_word_says_so(page: Marked) -> None:
    page.put(TEXT)
    unit = page.unit_at(page.point("Nobody"))
    assert unit is not None
    at = page.body.index("Nobody")
    page.strokes[unit] = ((at, at + 6),)
    page.set_current(unit)
    QTest.keyClick(page, RIGHT)
    assert "marked" in page.accessibleDescription()
    QTest.keyClick(page, RIGHT)
    assert "marked" not in page.accessibleDescription()


def test_another_sentence_has_other_words(page: Marked) -> None:
    page.put(TEXT)
    page.set_current(page.unit_at(page.point("absurd")))
    QTest.keyClick(page, RIGHT)
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert page.choice is None
    QTest.keyClick(page, SPACE)
    assert page.told == []


def test_escape_of_the_room_drops_the_words_once(page: Marked) -> None:
    page.put(TEXT)
    page.set_current(page.unit_at(page.point("absurd")))
    QTest.keyClick(page, RIGHT)
    assert page.drop_words()
    assert not page.drop_words()


def test_a_word_beyond_the_edge_is_brought_into_view(page: Marked) -> None:
    page.put("Head\n\nIt " + "went on and on " * 600 + "until it ended.\n")
    QTest.keyClick(page, Qt.Key.Key_End)
    QTest.keyClick(page, LEFT)
    assert page.choice is not None
    top, bottom = page._flow.line_extent(page.choice.unit, page.choice.span[0])
    assert 0 <= top - page._scrolled() < bottom - page._scrolled() <= page.viewport().height()


@pytest.mark.parametrize(("text", "first"), [(HEBREW, "השר"), (ARABIC, "قال")], ids=["Hebrew", "Arabic"])
def test_in_text_from_right_to_left_the_left_key_goes_on(page: Marked, text: str, first: str) -> None:
    page.put(text, "rtl")
    unit = page.unit_at(page.point(first))
    assert unit is not None
    own = words_of(page.body, page.cut.units[unit].start, page.cut.units[unit].end)
    page.set_current(unit)
    seen = []
    for _ in own:
        QTest.keyClick(page, LEFT)
        assert page.choice is not None
        seen.append(page.choice.span)
    assert seen == list(own)
    QTest.keyClick(page, RIGHT)
    assert page.choice is not None
    assert page.choice.span == own[-2]


@pytest.mark.parametrize(
    ("text", "begin", "end", "chosen"),
    [
        (HEBREW, "אמר", "אתמול", "אמר אתמול"),
        (HEBREW, "אתמול", "שהגשר", "אתמול today שהגשר"),
        (ARABIC, "الجسر", "القديم", "الجسر القديم"),
        (ARABIC, "يوم", "سيغلق", "سيغلق 3,500 يوم"),
    ],
)
def test_a_drag_in_text_from_right_to_left(
    page: Marked, text: str, begin: str, end: str, chosen: str
) -> None:
    page.put(text, "rtl")
    page.drag(page.point(begin), page.point(end))
    assert [page.text(one) for one in page.told] == [chosen]


# --- the menu -----------------------------------------------------------------------------------------------


def test_a_right_click_wants_the_menu_of_its_sentence(qtbot: QtBot, page: Marked) -> None:
    page.put(TEXT)
    point = page.point("absurd")
    unit = page.unit_at(point)
    where = page.viewport().mapToGlobal(point)
    with qtbot.waitSignal(page.menu_wanted) as wanted:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
        QApplication.sendEvent(page.viewport(), event)
    assert wanted.args == [unit, where]
    assert page.current == unit
    with qtbot.assertNotEmitted(page.menu_wanted):
        beside = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), where)
        QApplication.sendEvent(page.viewport(), beside)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F10, SHIFT)],
)
def test_the_menu_key_wants_the_menu_of_the_current_sentence(
    qtbot: QtBot, page: Marked, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    page.put(TEXT)
    with qtbot.assertNotEmitted(page.menu_wanted):
        QTest.keyClick(page, key, modifier)
    unit = page.unit_at(page.point("Nobody"))
    page.set_current(unit)
    with qtbot.waitSignal(page.menu_wanted) as wanted:
        QTest.keyClick(page, key, modifier)
    assert wanted.args is not None
    assert wanted.args[0] == unit
    assert page.viewport().rect().contains(page.viewport().mapFromGlobal(wanted.args[1]))
