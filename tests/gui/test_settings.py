"""The reading settings: every control acts at once, by hand and by keys, and nothing of it is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from settings_desk import ask_for, choose_act
from window_desk import OpenWindow, opening, press, read

from secondread_core.codebook import TypeClass
from secondread_core.store.database import Library
from secondread_core.store.learners import Learner, add_learner
from secondread_core.store.preferences import read_preference
from secondread_gui.appearance.palettes import CONTRAST, Scheme
from secondread_gui.main_window import MainWindow
from secondread_gui.page.page_type import DEFAULT_TYPE, Ruler
from secondread_gui.settings.choice_row import ChoiceRow
from secondread_gui.settings.settings_dialog import SettingsDialog

REPORTED = "reading.reported"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_window(qtbot: QtBot, library: Library) -> Iterator[OpenWindow]:
    yield from opening(qtbot, library)


@pytest.fixture
def window(open_window: OpenWindow, learner: Learner) -> MainWindow:
    made = open_window(learner)
    read(made, learner)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    return open_settings(qtbot, window)


def open_settings(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    """Ctrl+, in the window; ready for keys."""
    press(Qt.Key.Key_Comma, CONTROL)
    opened = window.beside.settings
    assert opened is not None
    with qtbot.waitActive(opened):
        opened.activateWindow()
    return opened


def click(button: QAbstractButton) -> None:
    """Press a button as a hand would; what scrolls is scrolled there first."""
    area = next((a for a in ancestors(button) if isinstance(a, QScrollArea)), None)
    if area is not None:
        area.ensureWidgetVisible(button)
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def choose(row: ChoiceRow, value: object) -> None:
    click(row.buttons()[row._values.index(value)])


# --- page and colours -------------------------------------------------------------------------------------


def test_it_opens_beside_the_room_once(qtbot: QtBot, window: MainWindow, dialog: SettingsDialog) -> None:
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.close()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.reading_room.page.setFocus()
    assert open_settings(qtbot, window) is dialog
    assert dialog.isVisible()


def test_escape_closes_it(dialog: SettingsDialog) -> None:
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_choice_reaches_the_page_at_once(window: MainWindow, dialog: SettingsDialog) -> None:
    page = window.reading_room.page
    body = page._typesetting.body
    choose(dialog.type.scale, 150)
    assert page._typesetting.body == pytest.approx(body * 1.5)
    for row, field, value in (
        (dialog.type.measure, "measure", 46),
        (dialog.type.leading, "leading", 225),
        (dialog.type.spacing, "spacing", 12),
        (dialog.type.ruler, "ruler", Ruler.LINE),
    ):
        choose(row, value)
        assert getattr(page._typesetting.page_type, field) == value
        assert dialog.preview._typesetting.page_type == page._typesetting.page_type
    assert dialog.preview._typesetting.body == page._typesetting.body


def test_a_typeface_is_chosen_by_its_name(window: MainWindow, dialog: SettingsDialog) -> None:
    box = dialog.type.face
    family = next(box.itemData(row) for row in range(3, box.count()) if box.itemData(row))
    box.setFocus()
    QTest.keyClicks(box, family[:12])
    assert box.currentData() in QFontDatabase.families()
    assert window._wardrobe.page_type.face == box.currentData() != ""
    assert window.reading_room.page._typesetting.page_type.face == box.currentData()


def test_a_typeface_that_is_not_there_is_still_named(window: MainWindow, dialog: SettingsDialog) -> None:
    window._wardrobe.choose_type(DEFAULT_TYPE.__class__(face="No Such Family"))
    assert dialog.type.face.currentText() == "No Such Family (not on this computer)"
    count = dialog.type.face.count()
    window._wardrobe.choose_type(DEFAULT_TYPE)
    assert dialog.type.face.currentData() == ""
    assert dialog.type.face.count() == count - 1


def test_back_to_normal_and_undo(window: MainWindow, dialog: SettingsDialog) -> None:
    page = dialog.type
    assert not page.back.isEnabled()
    choose(page.scale, 125)
    choose(page.leading, 200)
    worn = window._wardrobe.page_type
    click(page.back)
    assert (window._wardrobe.page_type, window._wardrobe.scale) == (DEFAULT_TYPE, 100)
    assert (page.scale.value, page.leading.value) == (100, 155)
    assert page.line.text
    click(page.line.yes)
    assert (window._wardrobe.page_type, window._wardrobe.scale) == (worn, 125)


def test_what_is_changed_elsewhere_is_shown(window: MainWindow, dialog: SettingsDialog) -> None:
    window._wardrobe.larger()
    assert dialog.type.scale.value == 110
    window._wardrobe.choose_scheme(Scheme.CONTRAST)
    assert dialog.colours.scheme.value is Scheme.CONTRAST
    assert dialog.preview._colours == CONTRAST


def test_colours_are_chosen(window: MainWindow, dialog: SettingsDialog) -> None:
    dialog.show_page("colours")
    choose(dialog.colours.scheme, Scheme.CONTRAST)
    assert window.reading_room.page._colours == CONTRAST


def test_the_preview_shows_every_kind_of_mark(dialog: SettingsDialog) -> None:
    drawn = [dialog.preview._decoration(unit) for unit in range(5)]
    assert len({decoration.underline for decoration in drawn}) >= 3
    assert any(decoration.caret and decoration.notes for decoration in drawn)
    (stroke,) = [stroke for decoration in drawn for stroke in decoration.strokes]
    assert dialog.preview._body[slice(*stroke)] == "heartless little plan"


def test_by_keys_alone(window: MainWindow, dialog: SettingsDialog) -> None:
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.type.face
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Size: 100 %"
    press(Qt.Key.Key_Right)
    assert window._wardrobe.scale == 110
    press(Qt.Key.Key_Left)
    assert window._wardrobe.scale == 100
    for _ in range(4):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    assert window._wardrobe.page_type.ruler is Ruler.SENTENCE
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.type.back
    press(Qt.Key.Key_Space)
    assert window._wardrobe.page_type == DEFAULT_TYPE
    dialog.tabs.tabBar().setFocus()
    press(Qt.Key.Key_Right)
    assert dialog.tabs.currentWidget() is dialog.colours


# --- answering --------------------------------------------------------------------------------------------


def test_answering_is_remembered_for_the_reader_and_taken_over(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, library: Library, learner: Learner
) -> None:
    dialog.show_page("answering")
    with qtbot.waitSignal(dialog.answering_changed):
        click(dialog.answering.confidence)
    click(dialog.answering.go_on)
    for name in ("confidence", "go_on"):
        assert read_preference(library, learner.learner_id, name) is True
    assert window.reading_room.acts.go_on.isChecked()
    click(dialog.answering.go_on)
    assert read_preference(library, learner.learner_id, "go_on") is False
    assert not window.reading_room.acts.go_on.isChecked()
    window.library_room.show_learner(add_learner(library, "Ole"))
    assert not dialog.answering.confidence.isChecked()
    window.library_room.show_learner(learner)
    assert dialog.answering.confidence.isChecked()


def test_without_a_reader_there_is_nothing_to_answer(
    qtbot: QtBot, open_window: OpenWindow, library: Library
) -> None:
    dialog = open_settings(qtbot, open_window())
    dialog.show_page("answering")
    assert dialog.answering.nobody.isVisible()
    assert not dialog.answering.confidence.isEnabled()


def test_a_choice_that_cannot_be_saved_is_told(
    window: MainWindow, dialog: SettingsDialog, library: Library
) -> None:
    dialog.show_page("answering")
    library._connection.execute("PRAGMA query_only=ON")
    click(dialog.answering.go_on)
    library._connection.execute("PRAGMA query_only=OFF")
    assert window.messages.text


# --- keys -------------------------------------------------------------------------------------------------


def keys_of(window: MainWindow, act_id: str) -> tuple[str, ...]:
    return next(row.keys for row in window.keymap.rows() if row.id == act_id)


def test_a_key_is_changed_and_works(qtbot: QtBot, window: MainWindow, dialog: SettingsDialog) -> None:
    ask_for(dialog, REPORTED)
    press(Qt.Key.Key_X)
    assert keys_of(window, REPORTED) == ("X",)
    assert dialog.keys.line.text == "X is now the key for “Reported”."
    assert QApplication.focusWidget() is dialog.keys.list
    assert dialog.keys.list.currentItem().text(1) == "X"
    press(Qt.Key.Key_Escape)
    with qtbot.waitActive(window):
        window.activateWindow()
    room = window.reading_room
    room.page.setFocus()
    assert room.sitting is not None
    press(Qt.Key.Key_X)
    assert room.sitting.marks[room.page.current].type is TypeClass.REPORTED


def test_undo_gives_the_key_back(window: MainWindow, dialog: SettingsDialog) -> None:
    ask_for(dialog, REPORTED)
    press(Qt.Key.Key_X)
    click(dialog.keys.line.yes)
    assert keys_of(window, REPORTED) == ("R",)


def test_a_conflict_names_the_other_act_and_can_be_left(window: MainWindow, dialog: SettingsDialog) -> None:
    ask_for(dialog, REPORTED)
    press(Qt.Key.Key_N)
    assert "“Next open”" in dialog.keys.line.text
    assert QApplication.focusWidget() is dialog.keys.line.no
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.keys.line.text == ""
    assert keys_of(window, REPORTED) == ("R",)
    ask_for(dialog, REPORTED)
    press(Qt.Key.Key_N)
    click(dialog.keys.line.yes)
    assert keys_of(window, REPORTED) == ("N",)
    assert keys_of(window, "reading.next-open") == ()
    choose_act(dialog, "reading.next-open")
    click(dialog.keys.reset)
    assert keys_of(window, "reading.next-open") == ("N",)
    assert keys_of(window, REPORTED) == ("R",)
    assert "“Reported”" in dialog.keys.line.text


@pytest.mark.parametrize("key", [Qt.Key.Key_F6, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Space])
def test_a_needed_key_is_refused_with_a_reason(
    window: MainWindow, dialog: SettingsDialog, key: Qt.Key
) -> None:
    ask_for(dialog, REPORTED)
    press(key)
    assert keys_of(window, REPORTED) == ("R",)
    assert ": This key " in dialog.keys.line.text
    assert QApplication.focusWidget() is dialog.keys.panel.field
    press(Qt.Key.Key_X)
    assert keys_of(window, REPORTED) == ("X",)


def test_tab_is_refused_and_nobody_is_caught(window: MainWindow, dialog: SettingsDialog) -> None:
    ask_for(dialog, REPORTED)
    press(Qt.Key.Key_Tab)
    assert dialog.keys.line.text.startswith("Tab: ")
    assert QApplication.focusWidget() is dialog.keys.panel.leave
    press(Qt.Key.Key_Space)
    assert not dialog.keys.panel.isVisible()
    assert QApplication.focusWidget() is dialog.keys.list


def test_escape_leaves_the_key_as_it_is(window: MainWindow, dialog: SettingsDialog) -> None:
    ask_for(dialog, REPORTED)
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.keys.panel.isVisible()
    assert keys_of(window, REPORTED) == ("R",)


def test_fixed_keys_are_listed_as_fixed(dialog: SettingsDialog) -> None:
    dialog.show_page("keys")
    choose_act(dialog, "library.open")
    assert dialog.keys.list.currentItem().text(2) == "fixed"
    assert not dialog.keys.change.isEnabled()
    dialog.keys.list.setFocus()
    dialog.keys.list.itemActivated.emit(dialog.keys.list.currentItem(), 0)
    assert not dialog.keys.panel.isVisible()
    assert "fixed" in dialog.keys.line.text


def test_the_list_is_searched(dialog: SettingsDialog) -> None:
    dialog.show_page("keys")
    dialog.keys.search.setFocus()
    QTest.keyClicks(dialog.keys.search, "missed report")
    shown = list(dialog.keys.list._places)
    assert shown == ["report.only-missed"]
    dialog.keys.search.clear()
    rooms = [
        dialog.keys.list.topLevelItem(row).text(0) for row in range(dialog.keys.list.topLevelItemCount())
    ]
    assert {"Library", "Reading", "Report"} <= set(rooms)
    assert rooms[-1] == "Everywhere"


def test_all_keys_go_back_and_undo(window: MainWindow, dialog: SettingsDialog) -> None:
    ask_for(dialog, REPORTED)
    press(Qt.Key.Key_X)
    click(dialog.keys.reset_all)
    assert keys_of(window, REPORTED) == ("R",)
    assert not dialog.keys.reset_all.isEnabled()
    click(dialog.keys.line.yes)
    assert keys_of(window, REPORTED) == ("X",)


def test_the_list_of_keys_leads_here(window: MainWindow) -> None:
    window.show_keys()
    listed = next(child for child in window.children() if type(child).__name__ == "KeysDialog")
    listed.change_wanted.emit()
    listed.reject()
    assert window.beside.settings is not None
    assert window.beside.settings.tabs.currentWidget() is window.beside.settings.keys


# --- for everybody ----------------------------------------------------------------------------------------


def test_every_control_has_a_name_and_a_role(dialog: SettingsDialog) -> None:
    without = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    for page in ("page", "colours", "answering", "keys"):
        dialog.show_page(page)
        for widget in dialog.findChildren(QWidget):
            reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
            if reachable and widget.focusProxy() is None and not widget.objectName().startswith("qt_"):
                told = QAccessible.queryAccessibleInterface(widget)
                assert told.text(QAccessible.Text.Name), widget
                assert told.text(QAccessible.Text.Description), widget
                assert widget is dialog.preview or told.role() not in without, widget


@pytest.mark.parametrize("page", ["page", "colours", "answering", "keys"])
def test_at_200_per_cent_in_a_small_window_nothing_is_cut_off(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, page: str
) -> None:
    window._wardrobe.choose_scale(200)
    dialog.resize(1024, 700)
    dialog.show_page(page)
    qtbot.waitUntil(lambda: dialog.width() == 1024)
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert button.height() >= button.fontMetrics().height(), button.text()
    for area in dialog.findChildren(QScrollArea):
        if area.isVisible():
            bar = area.horizontalScrollBar()
            qtbot.waitUntil(lambda bar=bar: bar.maximum() == 0)
    assert dialog.minimumSizeHint().width() <= 1024
    assert dialog.minimumSizeHint().height() <= 700
