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
        self.back = self._make("report.back", self.tr("‹ Library"), "Alt+Left")
        self.again = self._make("report.again", self.tr("Try again"), "")
        self.again.setToolTip(
            self.tr("A new attempt; the first one is kept apart and is the one that counts")
        )
        self.next = self._make("report.next", self.tr("Next ›"), "N")
        self.next.setStatusTip(self.tr("Next difference"))
        self.next.setToolTip(self.tr("To the next sentence that you and the key see differently"))
        self.previous = self._make("report.previous", self.tr("‹ Previous"), "P")
        self.previous.setStatusTip(self.tr("Previous difference"))
        self.previous.setToolTip(self.tr("To the sentence before that you and the key see differently"))
        self.next_sentence = self._make("report.next-sentence", self.tr("Next sentence"), "J")
        self.sentence_before = self._make("report.previous-sentence", self.tr("Sentence before"), "K")
        self.only_missed = self._make("report.only-missed", self.tr("Only what I missed"), "F")
        self.only_missed.setCheckable(True)
        self.only_missed.setToolTip(self.tr("The page and the list show no other sentences’ verdicts"))
        self.only_noted = self._make("report.only-noted", self.tr("My notes"), "M")
        self.only_noted.setCheckable(True)
        self.only_noted.setToolTip(self.tr("Only the sentences with a note of yours"))
        self.note = self._make("report.note", self.tr("Write a note"), "W")
        self.numbers = self._switch("report.numbers", self.tr("Numbers"), "F3")
        self.list = self._switch("report.list", self.tr("List"), "F4")
        self.numbers.setToolTip(self.tr("All numbers above the page, or only the shortest"))
        self.list.setToolTip(self.tr("The sentences with their verdicts, below what is said of one"))
        self.page = self._make("report.page", self.tr("Back to the page"), "Escape")
        self.print = self._make("report.print", self.tr("Print…"), "Ctrl+P")
        self.pdf = self._make("report.pdf", self.tr("Save as PDF…"), "Ctrl+S")
        self.html = self._make("report.html", self.tr("Save as web page…"), "Ctrl+Shift+S")
        self.csv = self._make("report.csv", self.tr("Save as table (CSV)…"), "")
        self.json = self._make("report.json", self.tr("Save as data (JSON)…"), "")
        self.offer_keeping(True)

    def offer_keeping(self, offered: bool) -> None:
        """Whether anything can be done that the library would keep; if not, the way back leads elsewhere."""
        for action in (self.again, self.note):
            action.setEnabled(offered)
        self.back.setText(self.tr("‹ Library") if offered else self.tr("‹ Answer key"))
        to_key = self.tr("Back to the answer key")
        self.back.setToolTip(self.tr("Back to the shelf") if offered else to_key)

    def follow_room(self, roomy: bool) -> None:
        """Show everything where there is room for it, unless a person has chosen otherwise."""
        for switch in {self.numbers, self.list} - self.chosen:
            switch.setChecked(roomy)

    def _make(self, act_id: str, text: str, key: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(act_id)
        if key:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._room.addAction(action)
        return action

    def _switch(self, act_id: str, text: str, key: str) -> QAction:
        switch = self._make(act_id, text, key)
        switch.setCheckable(True)
        switch.setChecked(True)
        switch.triggered.connect(lambda: self.chosen.add(switch))
        return switch
