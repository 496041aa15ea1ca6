"""The list of all sentences: what it says, and finding one of them."""

from __future__ import annotations

from authoring_rooms import CONTROL, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secondread_core.store.database import Library
from secondread_gui.authoring.authoring_room import AuthoringRoom
from secondread_gui.authoring.coding_sides import CodingSide


def rows(room: AuthoringRoom) -> list[int]:
    return [room.model.unit_of(row) for row in range(room.model.rowCount())]


def look_for(room: AuthoringRoom, words: str) -> None:
    press("F", CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), words)


def test_every_sentence_is_there_with_its_number_and_code(room: AuthoringRoom) -> None:
    press("A W")
    assert rows(room) == list(range(len(room.desk.draft.units)))
    index = room.model.index(0)
    first = room.desk.draft.units[0]
    shown = str(index.data()).splitlines()
    assert shown[0] == "1  attributed, a claim, named source, no reason"
    assert shown[1].startswith(room.desk.draft.body[first.start : first.start + 20])
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Sentence 1, attributed, a claim, named source, no reason: ")
    assert room.desk.draft.body[first.start : first.end] in spoken


def test_what_blocks_publishing_is_said(room: AuthoringRoom) -> None:
    press("3 U")
    assert "opinion, source missing, reason missing" in room.model.spoken(0)
    press("2")
    assert "attributed, source missing, content missing" in room.model.spoken(0).replace(
        "reason missing, ", ""
    ).replace("skill missing, ", "")


def test_only_the_row_that_changed_is_drawn_again(room: AuthoringRoom) -> None:
    drawn: list[tuple[int, int]] = []
    resets: list[bool] = []
    room.model.dataChanged.connect(lambda first, last: drawn.append((first.row(), last.row())))
    room.model.modelReset.connect(lambda: resets.append(True))
    room.go_to(4)
    press("3")
    assert drawn == [(4, 4)]
    assert resets == []


def test_searching_finds_words_and_codes(room: AuthoringRoom) -> None:
    press("3 Down Down 3")
    look_for(room, "opinion")
    assert rows(room) == [0, 2]
    word = room.desk.draft.body[room.desk.draft.units[2].start :].split()[0]
    look_for(room, f"opinion {word.upper()}")
    assert 2 in rows(room)
    look_for(room, "no such words anywhere")
    assert rows(room) == []
    assert room.side.side is CodingSide.LIST


def test_down_goes_from_the_search_to_the_list_and_the_page_follows(room: AuthoringRoom) -> None:
    press("Down Down Down 3 Home")
    look_for(room, "opinion")
    press("Down")
    assert room.list.rows.hasFocus()
    assert room.desk.unit == room.page.current == 3
    press("Escape")
    assert room.page.hasFocus()


def test_the_list_follows_the_page(room: AuthoringRoom) -> None:
    room.turn_to(CodingSide.LIST)
    room.go_to(7)
    assert room.model.unit_of(room.list.rows.currentIndex().row()) == 7


def test_codes_can_be_given_from_the_list(room: AuthoringRoom) -> None:
    room.turn_to(CodingSide.LIST, enter=False)
    room.list.rows.setFocus()
    press("Down 3 Q")
    assert room.desk.unit == 1
    assert room.current is not None
    assert room.current.coded
    assert room.list.rows.hasFocus()


def test_return_writes_the_reason_from_the_list_too(room: AuthoringRoom) -> None:
    room.turn_to(CodingSide.LIST, enter=False)
    room.list.rows.setFocus()
    press("Return")
    assert QApplication.focusWidget() is room.sides.sentence.written.reason


def test_a_row_does_not_go_from_under_the_hand(room: AuthoringRoom) -> None:
    look_for(room, "open")
    before = rows(room)
    press("Down 3 Q")
    assert rows(room) == before
    look_for(room, "open")
    press("Backspace")
    press("N")
    assert before[0] not in rows(room)


def test_a_cut_is_in_the_list(room: AuthoringRoom) -> None:
    units = len(rows(room))
    press("Right Right B")
    assert len(rows(room)) == units + 1
    press("Z", CONTROL)
    assert len(rows(room)) == units


def test_another_article_is_not_searched_for_the_old_words(room: AuthoringRoom, library: Library) -> None:
    from authoring_rooms import new_draft

    look_for(room, "zzz")
    room.open(new_draft(library, "left-for-the-talks"))
    assert rows(room) == list(range(len(room.desk.draft.units)))
    assert room.list.field.text() == ""
