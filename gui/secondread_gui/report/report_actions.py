"""Everything one can do in the report, with its keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class ReportActions(QObject):
    """The actions of `room`; their keys work wherever in it the focus is."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self.chosen: set[QAction] = set()
        """The switches that a person has set, which no longer follow the room there is."""
        self.back = self._make(self.tr("‹ Library"), "Alt+Left")
        self.again = self._make(self.tr("Try again"), "")
        self.again.setToolTip(
            self.tr("A new attempt; the first one is kept apart and is the one that counts")
        )
        self.next = self._make(self.tr("Next ›"), "N")
        self.next.setToolTip(self.tr("Next difference"))
        self.previous = self._make(self.tr("‹ Previous"), "P")
        self.previous.setToolTip(self.tr("Previous difference"))
        self.only_missed = self._make(self.tr("Only what I missed"), "F")
        self.only_missed.setCheckable(True)
        self.numbers = self._switch(self.tr("Numbers"), "F3")
        self.list = self._switch(self.tr("List"), "F4")
        self.page = self._make(self.tr("Back to the page"), "Escape")
        self.print = self._make(self.tr("Print…"), "Ctrl+P")
        self.pdf = self._make(self.tr("Save as PDF…"), "Ctrl+S")
        self.html = self._make(self.tr("Save as web page…"), "Ctrl+Shift+S")

    def follow_room(self, roomy: bool) -> None:
        """Show everything where there is room for it, unless a person has chosen otherwise."""
        for switch in {self.numbers, self.list} - self.chosen:
            switch.setChecked(roomy)

    def _make(self, text: str, key: str) -> QAction:
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._room.addAction(action)
        return action

    def _switch(self, text: str, key: str) -> QAction:
        switch = self._make(text, key)
        switch.setCheckable(True)
        switch.setChecked(True)
        switch.triggered.connect(lambda: self.chosen.add(switch))
        return switch
