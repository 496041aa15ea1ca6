"""What marked words are called, by keys and from the menu of the page."""

from __future__ import annotations

import pytest
from authoring_rooms import CONTROL, SHIFT, OpenRoom, press, stored_unit
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from secondread_core.drafting.following import LABELS
from secondread_gui.authoring.authoring_room import AuthoringRoom
from secondread_gui.authoring.label_menu import LabelMenu


@pytest.fixture
def room(open_room: OpenRoom) -> AuthoringRoom:
    """The first word of its first sentence is marked as a judgement, and chosen."""
    room = open_room()
    press("3 Q Right Space")
    assert [span.label for span in stored_unit(room).spans] == ["judgement"]
    return room


def menu() -> LabelMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, LabelMenu)
    return found


def key(name: str) -> None:
    """A key where the popup has it, which takes all keys."""
    QTest.keyClick(menu(), getattr(Qt.Key, f"Key_{name}"))


def labels(room: AuthoringRoom) -> list[str]:
    return [span.label for span in stored_unit(room).spans]


@pytest.mark.parametrize(("digit", "label"), list(zip("1234567890", LABELS, strict=True)))
def test_a_label_costs_two_keys(room: AuthoringRoom, digit: str, label: str) -> None:
    before = stored_unit(room).spans
    press("L")
    key(digit)
    (span,) = stored_unit(room).spans
    assert span.label == label
    assert (span.start, span.end) == (before[0].start, before[0].end)
    assert QApplication.activePopupWidget() is None
    assert room.page.hasFocus()
    assert room.page.choice is not None, "one can go on from there"


def test_the_menu_ticks_what_they_are_and_says_what_was_done(room: AuthoringRoom) -> None:
    press("L")
    assert [act.text() for act in menu().actions() if act.isChecked()] == ["&2  judges"]
    assert menu().activeAction() is menu().actions()[1]
    key("4")
    words = room.desk.draft.body[slice(*room.page.choice.span)] if room.page.choice else ""
    assert room.page.accessibleDescription() == f"{words}: mockery"
    press("Z", CONTROL)
    assert labels(room) == ["judgement"]


def test_the_first_letter_chooses_where_it_is_enough(room: AuthoringRoom) -> None:
    press("L")
    key("M")
    assert labels(room) == ["irony"], "“mockery” is the only one"
    press("L")
    key("L")
    assert menu().activeAction().text().endswith("loaded word")
    key("L")
    assert menu().activeAction().text().endswith("leaves it open")
    key("Return")
    assert labels(room) == ["hedge"]


def test_escape_leaves_it_as_it_was(room: AuthoringRoom) -> None:
    press("L")
    key("Escape")
    assert labels(room) == ["judgement"]
    assert room.page.hasFocus()


def test_words_that_are_not_marked_yet_are_marked_so(room: AuthoringRoom) -> None:
    press("Right Right L")
    assert not any(act.isChecked() for act in menu().actions())
    key("3")
    assert sorted(labels(room)) == ["judgement", "loaded"]


def test_a_word_of_a_longer_stretch_stands_for_all_of_it(room: AuthoringRoom) -> None:
    press("Space Escape Right")
    press("Right Right", SHIFT)
    press("Space")
    (whole,) = stored_unit(room).spans
    press("Escape Right L")
    key("8")
    (span,) = stored_unit(room).spans
    assert (span.start, span.end, span.label) == (whole.start, whole.end, "vague-source")


def test_without_a_word_it_is_the_only_marked_stretch_or_says_how(room: AuthoringRoom) -> None:
    press("Escape L")
    key("5")
    assert labels(room) == ["motive"]
    press("Down L")
    assert QApplication.activePopupWidget() is None
    assert "Left and Right" in room.desk.messages.text


def test_a_finished_coding_keeps_its_labels(room: AuthoringRoom) -> None:
    room.desk.finish()
    press("L")
    assert QApplication.activePopupWidget() is None


def test_the_menu_of_the_page_has_it_over_marked_words_only(room: AuthoringRoom) -> None:
    (span,) = stored_unit(room).spans
    foot = room.page.foot_of(0, span.start, span.end)

    def opened(point: QPoint) -> QMenu:
        room.page.menu_wanted.emit(0, point)
        return next(child for child in room.findChildren(QMenu) if child.isVisible() and child.actions())

    shown = opened(foot + QPoint(6, -6))
    inner = shown.actions()[0].menu()
    assert isinstance(inner, LabelMenu)
    next(act for act in inner.actions() if act.text().endswith("a forecast")).trigger()
    shown.close()
    assert labels(room) == ["forecast"]
    QApplication.processEvents()
    end = room.desk.draft.units[0].end
    shown = opened(room.page.foot_of(0, end - 2, end) + QPoint(2, -6))
    assert not isinstance(shown.actions()[0].menu(), LabelMenu)
    shown.close()
