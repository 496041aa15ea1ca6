"""The rooms of those who read: the page before an article, the reading room, the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from secondread_core.store.database import Library
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.background import Worker
from secondread_gui.keymap import Keymap
from secondread_gui.messages import Messages
from secondread_gui.window_words import WindowWords

if TYPE_CHECKING:  # imported when they are first wanted
    from secondread_gui.reading.reading_room import ReadingRoom
    from secondread_gui.report.report_room import ReportRoom
    from secondread_gui.starting.start_room import StartRoom


class LearningRooms(QObject):
    """Each is made when it is first wanted, and stands in `rooms` then; what they ask for is asked here."""

    left = Signal()
    begun = Signal(str, object)
    """(article, `Plan`)"""
    confidence_changed = Signal(bool)
    handed_in = Signal(str)
    again_requested = Signal(str)
    help_wanted = Signal(str)

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
        wardrobe: Wardrobe,
        keymap: Keymap,
        rooms: QStackedWidget,
        *,
        words: WindowWords,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._library, self._messages, self._worker = library, messages, worker
        self._wardrobe, self._keymap, self._rooms = wardrobe, keymap, rooms
        self._words = words
        self.start_made: StartRoom | None = None
        self.reading_made: ReadingRoom | None = None
        self.report_made: ReportRoom | None = None

    @property
    def start(self) -> StartRoom:
        """The page before an article."""
        if self.start_made is None:
            from secondread_gui.starting.start_room import StartRoom

            self.start_made = room = StartRoom(self._words)
            room.begun.connect(self.begun)
            room.confidence_changed.connect(self.confidence_changed)
            room.left.connect(self.left)
            self._keymap.adopt(room.actions(), self.tr("Before reading"))
            self._rooms.addWidget(room)
        return self.start_made

    @property
    def reading(self) -> ReadingRoom:
        """The reading room."""
        if self.reading_made is None:
            from secondread_gui.reading.reading_room import ReadingRoom

            colours, scale = self._wardrobe.colours, self._wardrobe.scale
            self.reading_made = room = ReadingRoom(
                self._library, self._messages, colours, scale, words=self._words
            )
            room.set_type(self._wardrobe.page_type)
            room.help_wanted.connect(self.help_wanted)
            room.left.connect(self.left)
            room.handed_in.connect(self.handed_in)
            self._keymap.adopt(room.actions(), self.tr("Reading"))
            self._rooms.addWidget(room)
        return self.reading_made

    @property
    def report(self) -> ReportRoom:
        """The report; a reader who only reads does not need it."""
        if self.report_made is None:
            from secondread_gui.report.report_room import ReportRoom

            colours, scale = self._wardrobe.colours, self._wardrobe.scale
            self.report_made = room = ReportRoom(
                self._library, self._messages, self._worker, colours, scale, words=self._words.report
            )
            room.page.set_type(self._wardrobe.page_type)
            room.left.connect(self.left)
            room.again_requested.connect(self.again_requested)
            self._keymap.adopt(room.actions(), self.tr("Report"))
            self._rooms.addWidget(room)
        return self.report_made

    def dress(self) -> None:
        """Take over palette, type size and the page's type."""
        colours, scale = self._wardrobe.colours, self._wardrobe.scale
        if self.reading_made is not None:
            self.reading_made.dress(colours, scale)
            self.reading_made.set_type(self._wardrobe.page_type)
        if self.report_made is not None:
            self.report_made.dress(colours, scale)
            self.report_made.page.set_type(self._wardrobe.page_type)
