"""The window: one room at a time, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from secondread_core.errors import Refusal
from secondread_core.store.attempts import open_attempt, start_attempt
from secondread_core.store.database import Library
from secondread_core.store.learners import Learner
from secondread_gui.appearance.palettes import Scheme
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.background import Worker
from secondread_gui.crash import tell_in_a_box
from secondread_gui.library.library_room import LibraryRoom
from secondread_gui.messages import Messages, words_for

if TYPE_CHECKING:  # imported when they are first wanted
    from secondread_core.portable_key import PortableKey
    from secondread_gui.help.help_text import HelpText
    from secondread_gui.help.help_window import HelpWindow
    from secondread_gui.reading.reading_room import ReadingRoom
    from secondread_gui.report.report_room import ReportRoom
    from secondread_gui.widgets.codebook_words import CodebookWords

_LEVEL = 1


class MainWindow(QMainWindow):
    """Library, reading room and report; the last two are made when they are first wanted."""

    def __init__(
        self,
        library: Library,
        wardrobe: Wardrobe,
        *,
        known_keys: Callable[[], Sequence[PortableKey]],
        codebook_words: Callable[[], CodebookWords],
        report_phrases: Callable[[], Mapping[str, str]],
        help_text: Callable[[], HelpText],
    ) -> None:
        super().__init__()
        self.library = library
        self._wardrobe = wardrobe
        self._codebook_words = codebook_words
        self._report_phrases = report_phrases
        self._help_text = help_text
        self._help: HelpWindow | None = None
        self._learner: Learner | None = None
        self.setWindowTitle("Second Read")
        self.resize(1180, 820)
        self.messages = Messages()
        self.worker = Worker(self)
        self.rooms = QStackedWidget()
        colours, scale = wardrobe.colours, wardrobe.scale
        self.library_room = LibraryRoom(
            library, self.messages, self.worker, colours, scale, known_keys=known_keys
        )
        self._reading_room: ReadingRoom | None = None
        self._report_room: ReportRoom | None = None
        self.rooms.addWidget(self.library_room)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.rooms, 1)
        self.setCentralWidget(central)
        self._make_menus()
        self.library_room.learner_chosen.connect(self._take_learner)
        self.library_room.read_requested.connect(self.read)
        self.library_room.report_requested.connect(self.show_report)
        self.library_room.learner_removed.connect(self._forget_learner)
        wardrobe.changed.connect(self._dress)
        wardrobe.refused.connect(self.messages.refuse)
        self.library_room.start()

    # --- from room to room --------------------------------------------------------------------------------

    @property
    def reading_room(self) -> ReadingRoom:
        """The reading room; made when the first article is opened."""
        if self._reading_room is None:
            from secondread_gui.reading.reading_room import ReadingRoom

            self._reading_room = ReadingRoom(
                self.library, self.messages, self._wardrobe.colours, self._wardrobe.scale
            )
            self._reading_room.left.connect(self.show_library)
            self._reading_room.handed_in.connect(self.show_report)
            self.rooms.addWidget(self._reading_room)
        return self._reading_room

    @property
    def report_room(self) -> ReportRoom:
        """The report; made at its first use, because a reader who only reads does not need it."""
        if self._report_room is None:
            from secondread_gui.report.report_room import ReportRoom

            self._report_room = ReportRoom(
                self.library,
                self.messages,
                self.worker,
                self._wardrobe.colours,
                self._wardrobe.scale,
                words=self._codebook_words(),
                phrases=self._report_phrases(),
            )
            self._report_room.left.connect(self.show_library)
            self._report_room.again_requested.connect(self.read)
            self.rooms.addWidget(self._report_room)
        return self._report_room

    def show_library(self) -> None:
        """Back to the shelf."""
        if self._reading_room is not None:
            self._reading_room.close_sitting()
        self.library_room.refresh()
        self.rooms.setCurrentWidget(self.library_room)
        self.library_room.setFocus()

    def read(self, article_id: str) -> None:
        """Go on with the learner's open sitting on an article, or begin one."""
        learner = self._learner
        if learner is None:
            return
        with self.messages.guarding():
            attempt = open_attempt(self.library, learner.learner_id, article_id) or start_attempt(
                self.library, learner.learner_id, article_id, _LEVEL
            )
            self.reading_room.open(attempt.attempt_id)
            self.rooms.setCurrentWidget(self.reading_room)
            self.reading_room.page.setFocus()

    def show_report(self, attempt_id: str) -> None:
        """Show what came of a sitting."""
        with self.messages.guarding():
            self.report_room.show_attempt(attempt_id)
            self.rooms.setCurrentWidget(self.report_room)

    def _take_learner(self, learner: Learner) -> None:
        self._learner = learner

    def _forget_learner(self) -> None:
        self._learner = None

    # --- menus --------------------------------------------------------------------------------------------

    def _make_menus(self) -> None:
        file_menu = self.menuBar().addMenu(self.tr("&File"))
        self._add(file_menu, self.tr("&Add articles…"), "Ctrl+O", self._add_articles)
        self._add(file_menu, self.tr("Save a &copy of the library…"), "", self._save_copy)
        file_menu.addSeparator()
        self._add(file_menu, self.tr("&Quit"), "Ctrl+Q", self.close)
        view = self.menuBar().addMenu(self.tr("&View"))
        self._add(view, self.tr("&Larger type"), "Ctrl++", self._wardrobe.larger, "Ctrl+=")
        self._add(view, self.tr("&Smaller type"), "Ctrl+-", self._wardrobe.smaller)
        self._add(view, self.tr("&Normal type"), "Ctrl+0", lambda: self._wardrobe.choose_scale(100))
        view.addSeparator()
        group = QActionGroup(self)
        for scheme, text in (
            (Scheme.SYSTEM, self.tr("As the s&ystem")),
            (Scheme.DAY, self.tr("&Day")),
            (Scheme.NIGHT, self.tr("N&ight")),
            (Scheme.CONTRAST, self.tr("High &contrast")),
        ):
            action = self._add(view, text, "", lambda _=False, s=scheme: self._wardrobe.choose_scheme(s))
            action.setCheckable(True)
            action.setChecked(scheme is self._wardrobe.scheme)
            group.addAction(action)
        help_menu = self.menuBar().addMenu(self.tr("&Help"))
        self._add(help_menu, self.tr("&Help"), "F1", lambda: self.show_help())
        self._add(help_menu, self.tr("&Keys"), "?", self.show_keys)
        self._add(help_menu, self.tr("&About Second Read"), "", self._about)

    def _add(self, menu: QMenu, text: str, key: str, act: Callable[..., object], *more: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(k) for k in (key, *more) if k])
        action.triggered.connect(act)
        menu.addAction(action)
        return action

    def _add_articles(self) -> None:
        if self._reading_room is not None and not self._reading_room.may_leave(self._add_articles):
            return
        if self.rooms.currentWidget() is not self.library_room:
            self.show_library()
        self.library_room.add_files()

    def _save_copy(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to put the copy"))
        if folder:
            from secondread_core.store.backups import back_up

            with self.messages.guarding():
                copy = back_up(self.library, Path(folder))
                self.messages.tell(self.tr("The library was copied to {file}.").format(file=copy))

    def show_help(self, page: str = "") -> None:
        """Open the help beside the room, at a page that fits it unless one is named."""
        if self._help is None:
            from secondread_gui.help.help_window import HelpWindow

            self._help = HelpWindow(self._help_text(), self)
        room = self.rooms.currentWidget()
        fitting = (
            "welcome" if room is self.library_room else "reading" if room is self._reading_room else "report"
        )
        self._help.show_page(page or fitting)

    def show_keys(self) -> None:
        """List the keys of this room and of the window."""
        from secondread_gui.help.keys_dialog import KeysDialog

        room = self.rooms.currentWidget()
        of_room = room.actions() if room is not None else []
        KeysDialog([*of_room, *self.actions_with_keys()], self).open()

    def actions_with_keys(self) -> list[QAction]:
        """The window's own actions that have a key."""
        menus = [action.menu() for action in self.menuBar().actions()]
        found = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
        return [action for action in found if not action.shortcut().isEmpty()]

    def _about(self) -> None:
        from secondread_gui.help.about import about_text

        self.messages.tell(about_text())

    # --- Qt -----------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        colours, scale = self._wardrobe.colours, self._wardrobe.scale
        self.library_room.dress(colours, scale)
        for room in (self._reading_room, self._report_room):
            if room is not None:
                room.dress(colours, scale)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._reading_room is not None and not self._reading_room.may_leave(self.close):
            event.ignore()
            return
        self.worker.close()
        try:
            self.library.close()
        except Refusal as refusal:  # a backup that could not be made; the window is going already
            tell_in_a_box(words_for(refusal))
        event.accept()
        super().closeEvent(event)
