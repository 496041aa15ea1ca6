"""The settings beside the real window, with hands for their list of keys."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secondread_gui.main_window import MainWindow
from secondread_gui.settings.settings_dialog import SettingsDialog


def settings_of(qtbot: QtBot, window: MainWindow, page: str) -> SettingsDialog:
    """The settings at one of their pages; ready for keys."""
    window.show_settings(page)
    opened = window.beside.settings
    assert opened is not None
    with qtbot.waitActive(opened):
        opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def choose_act(dialog: SettingsDialog, act_id: str) -> None:
    """Choose an act in the list."""
    dialog.keys.list.setCurrentItem(dialog.keys.list._places[act_id])


def ask_for(dialog: SettingsDialog, act_id: str) -> None:
    """Choose an act in the list and press "Change…"."""
    dialog.show_page("keys")
    choose_act(dialog, act_id)
    dialog.keys.change.click()
    assert QApplication.focusWidget() is dialog.keys.panel.field
