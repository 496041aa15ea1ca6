"""The windows beside the rooms: help, settings, the list of keys. Each is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from secondread_core.store.database import Library
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.keymap import Keymap
from secondread_gui.messages import Messages
from secondread_gui.window_words import WindowWords

if TYPE_CHECKING:  # imported when they are first wanted
    from secondread_gui.help.help_window import HelpWindow
    from secondread_gui.settings.settings_dialog import SettingsDialog


class Beside(QObject):
    """`make_rooms` makes every room before the settings are shown: their keys are to be seen there."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        wardrobe: Wardrobe,
        keymap: Keymap,
        *,
        words: WindowWords,
        make_rooms: Callable[[], object],
        answering_changed: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._library, self._messages = library, messages
        self._wardrobe, self._keymap = wardrobe, keymap
        self._words = words
        self._make_rooms, self._answering_changed = make_rooms, answering_changed
        self._window = parent
        self._learner_id: str | None = None
        self.help: HelpWindow | None = None
        self.settings: SettingsDialog | None = None

    def use_for(self, learner_id: str | None) -> None:
        """Show the settings of whoever reads now."""
        self._learner_id = learner_id
        if self.settings is not None:
            self.settings.use_for(learner_id)

    def show_help(self, page: str) -> None:
        """Open the help at a page."""
        if self.help is None:
            from secondread_gui.help.help_window import HelpWindow

            self.help = HelpWindow(self._words.help, self._window)
        self.help.show_page(page)

    def show_keys(self, actions: Iterable[QAction]) -> None:
        """List the keys of `actions` and of the window."""
        from secondread_gui.help.keys_dialog import KeysDialog

        dialog = KeysDialog(self._keymap.rows_of(actions), self._window)
        dialog.change_wanted.connect(lambda: self.show_settings("keys"))
        dialog.open()

    def show_settings(self, page: str = "") -> None:
        """Open the settings, at one of their pages if one is named."""
        if self.settings is None:
            from secondread_gui.settings.settings_dialog import SettingsDialog

            self._make_rooms()
            self.settings = SettingsDialog(self._library, self._wardrobe, self._keymap, self._window)
            self.settings.refused.connect(self._messages.refuse)
            self.settings.answering_changed.connect(self._answering_changed)
            self.settings.use_for(self._learner_id)
        self.settings.show_page(page)

    def close(self) -> None:
        """Close what is open."""
        for window in (self.settings, self.help):
            if window is not None:
                window.close()
