"""How an author likes to be led on, remembered for everybody who codes on this computer."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from secondread_core.store.database import Library
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.authoring.coding_acts import CodingActs
from secondread_gui.messages import Messages

GO_ON = "coding_go_on"
"""The preference, of the program: whether a sentence that lacks nothing any more leads on to the next one."""
AFTER_SKILL = "coding_after_skill"
"""The preference, of the program: whether choosing a skill leads on to the reason."""


class CodingHabits(QObject):
    """Both are off until they are chosen."""

    def __init__(self, library: Library, messages: Messages, acts: CodingActs, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._messages = library, messages
        self._named: tuple[tuple[QAction, str], ...] = ((acts.go_on, GO_ON), (acts.after_skill, AFTER_SKILL))
        for action, name in self._named:
            action.triggered.connect(lambda on, name=name: self._remember(name, on))

    def take(self) -> None:
        """Take over what was chosen, perhaps in another window."""
        with self._messages.guarding():
            for action, name in self._named:
                action.setChecked(bool(read_preference(self._library, PROGRAM, name)))

    def _remember(self, name: str, on: bool) -> None:
        if not self._library.read_only:
            with self._messages.guarding():
                write_preference(self._library, PROGRAM, name, on)
