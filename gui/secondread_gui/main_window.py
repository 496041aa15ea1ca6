"""The window: one room at a time, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from secondread_core.errors import Refusal
from secondread_core.store.articles import article_cards
from secondread_core.store.attempts import open_attempt, start_attempt
from secondread_core.store.database import Library
from secondread_core.store.editions import newest_edition
from secondread_core.store.learners import Learner
from secondread_core.store.preferences import read_preference, write_preference
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.background import Worker
from secondread_gui.crash import tell_in_a_box
from secondread_gui.keymap import Keymap
from secondread_gui.library.library_room import LibraryRoom
from secondread_gui.menus import Menus, WindowActs
from secondread_gui.messages import Messages, words_for
from secondread_gui.panes import pane_actions
from secondread_gui.preferences import CONFIDENCE
from secondread_gui.touring.touring import Touring

if TYPE_CHECKING:  # imported when they are first wanted
    from secondread_core.portable_key import PortableKey
    from secondread_gui.help.help_window import HelpWindow
    from secondread_gui.reading.reading_room import ReadingRoom
    from secondread_gui.report.report_room import ReportRoom
    from secondread_gui.settings.settings_dialog import SettingsDialog
    from secondread_gui.starting.plan import Plan
    from secondread_gui.starting.start_room import StartRoom
    from secondread_gui.window_words import WindowWords


class MainWindow(QMainWindow):
    """Library, reading room and report; the last two are made when they are first wanted."""

    def __init__(
        self,
        library: Library,
        wardrobe: Wardrobe,
        *,
        known_keys: Callable[[], Sequence[PortableKey]],
        words: WindowWords,
    ) -> None:
        super().__init__()
        self.library = library
        self._wardrobe = wardrobe
        self._words = words
        self._help: HelpWindow | None = None
        self._settings: SettingsDialog | None = None
        self._learner: Learner | None = None
        self.setWindowTitle("Second Read")
        self.resize(1180, 820)
        self.messages = Messages()
        self.worker = Worker(self)
        self.keymap = Keymap(self)
        self.rooms = QStackedWidget()
        colours, scale = wardrobe.colours, wardrobe.scale
        self.library_room = LibraryRoom(
            library, self.messages, self.worker, colours, scale, known_keys=known_keys
        )
        self._start_room: StartRoom | None = None
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
        self.menus = Menus(self, wardrobe, self._menu_acts())
        self.addActions(pane_actions(self, self.messages, self.rooms))
        self.keymap.adopt(self.actions(), self.tr("Everywhere"))
        self.keymap.adopt(self.library_room.actions(), self.tr("Library"))
        self.keymap.use_for(library, None)
        shelf = self.library_room.shelf
        self.touring = Touring(library, self.messages, shelf, words.tour_sample, parent=self)
        self.touring.wanted.connect(self.take_tour)
        self.touring.left.connect(self.show_library)
        self.library_room.learner_chosen.connect(self._take_learner)
        self.library_room.read_requested.connect(self.read)
        self.library_room.report_requested.connect(self.show_report)
        self.library_room.learner_removed.connect(self._forget_learner)
        wardrobe.changed.connect(self._dress)
        wardrobe.refused.connect(self.messages.refuse)
        self.keymap.refused.connect(self.messages.refuse)
        self.library_room.start()

    # --- from room to room --------------------------------------------------------------------------------

    @property
    def start_room(self) -> StartRoom:
        """The page before an article; made when one is begun."""
        if self._start_room is None:
            from secondread_gui.starting.start_room import StartRoom

            self._start_room = StartRoom(self._words)
            self.keymap.adopt(self._start_room.actions(), self.tr("Before reading"))
            self._start_room.begun.connect(self.begin)
            self._start_room.confidence_changed.connect(self._remember_confidence)
            self._start_room.left.connect(self.show_library)
            self.rooms.addWidget(self._start_room)
        return self._start_room

    @property
    def reading_room(self) -> ReadingRoom:
        """The reading room; made when the first article is opened."""
        if self._reading_room is None:
            from secondread_gui.reading.reading_room import ReadingRoom

            self._reading_room = ReadingRoom(
                self.library,
                self.messages,
                self._wardrobe.colours,
                self._wardrobe.scale,
                words=self._words,
            )
            self._reading_room.set_type(self._wardrobe.page_type)
            self._reading_room.help_wanted.connect(self.show_help)
            self.keymap.adopt(self._reading_room.actions(), self.tr("Reading"))
            self._reading_room.left.connect(self.show_library)
            self._reading_room.handed_in.connect(self._end_sitting)
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
                words=self._words.report,
            )
            self._report_room.page.set_type(self._wardrobe.page_type)
            self.keymap.adopt(self._report_room.actions(), self.tr("Report"))
            self._report_room.left.connect(self.show_library)
            self._report_room.again_requested.connect(self.read)
            self.rooms.addWidget(self._report_room)
        return self._report_room

    def show_library(self) -> None:
        """Back to the shelf."""
        if self._reading_room is not None:
            self._reading_room.close_sitting()
        self.touring.end()
        self.touring.offer_to(self._learner)
        self.library_room.refresh()
        self.rooms.setCurrentWidget(self.library_room)
        self.library_room.enter()

    def read(self, article_id: str) -> None:
        """Go on with the learner's open sitting on an article, or ask how to begin one."""
        from secondread_gui.starting.plan import remembered_plan

        learner = self._learner
        if learner is None:
            return
        with self.messages.guarding():
            attempt = open_attempt(self.library, learner.learner_id, article_id)
            if attempt is not None:
                self._open(attempt.attempt_id)
                return
            shelf = {card.article_id: card for card in article_cards(self.library)}
            card = shelf.get(article_id) or shelf[newest_edition(self.library, article_id)]
            plan = remembered_plan(self.library, learner.learner_id)
            confidence = read_preference(self.library, learner.learner_id, CONFIDENCE)
            self.start_room.show_article(card, plan, confidence=bool(confidence))
            self.rooms.setCurrentWidget(self.start_room)
            self.start_room.go.setFocus()

    def begin(self, article_id: str, plan: Plan) -> None:
        """Begin a sitting as planned, and suggest the same next time."""
        from secondread_gui.starting.plan import remember_plan, remembered_plan

        learner = self._learner
        if learner is None:
            return
        with self.messages.guarding():
            attempt = start_attempt(
                self.library,
                learner.learner_id,
                article_id,
                plan.level,
                mode=plan.mode,
                minutes=plan.minutes,
            )
            if self._start_room is not None and not self._start_room.offers_practice:
                plan = replace(plan, mode=remembered_plan(self.library, learner.learner_id).mode)
            remember_plan(self.library, learner.learner_id, plan)
            self._open(attempt.attempt_id)

    def take_tour(self) -> None:
        """Show how reading works, on a sample of which nothing is kept."""
        if self._reading_room is not None and not self._reading_room.may_leave(self.take_tour):
            return
        self.show_library()
        with self.messages.guarding():
            self.touring.start(self.reading_room, self.actions())
            self.rooms.setCurrentWidget(self.reading_room)
            self.reading_room.page.setFocus()

    def _end_sitting(self, attempt_id: str) -> None:
        if self.touring.running:
            self.show_library()
            self.messages.tell(self.tr("That was the tour. After an article, its report is shown here."))
        else:
            self.show_report(attempt_id)

    def _open(self, attempt_id: str) -> None:
        self.touring.end()
        self.reading_room.open(attempt_id)
        self.rooms.setCurrentWidget(self.reading_room)
        self.reading_room.page.setFocus()

    def _remember_confidence(self, wanted: bool) -> None:
        if self._learner is not None:
            with self.messages.guarding():
                write_preference(self.library, self._learner.learner_id, CONFIDENCE, wanted)

    def show_report(self, attempt_id: str) -> None:
        """Show what came of a sitting."""
        with self.messages.guarding():
            self.report_room.show_attempt(attempt_id)
            self.rooms.setCurrentWidget(self.report_room)

    def _take_learner(self, learner: Learner) -> None:
        self._learner = learner
        self._wear_for(learner.learner_id)
        self.touring.offer_to(learner)

    def _forget_learner(self) -> None:
        self._learner = None
        if self._report_room is not None:
            self._report_room.forget()
        self._wear_for(None)
        self.touring.offer_to(None)

    def _wear_for(self, learner_id: str | None) -> None:
        """Type, colours and keys of whoever reads now."""
        self._wardrobe.wear_for(learner_id)
        self.keymap.use_for(self.library, learner_id)
        if self._settings is not None:
            self._settings.use_for(learner_id)

    # --- menus and windows beside -------------------------------------------------------------------------

    def _menu_acts(self) -> WindowActs:
        return WindowActs(
            add_articles=self._add_articles,
            save_copy=self._save_copy,
            quit=self.close,
            settings=self.show_settings,
            explain=self.explain,
            help=self.show_help,
            keys=self.show_keys,
            tour=self.take_tour,
            about=self._about,
        )

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

            self._help = HelpWindow(self._words.help, self)
        room = self.rooms.currentWidget()
        rooms = (
            (self.library_room, "welcome"),
            (self._start_room, "practice"),
            (self._reading_room, "reading"),
        )
        fitting = next((name for known, name in rooms if known is room), "report")
        self._help.show_page(page or fitting)

    def explain(self) -> None:
        """Explain what the room asks: beside the page while an article is read, in the help elsewhere."""
        if self.rooms.currentWidget() is self._reading_room and self._reading_room is not None:
            self._reading_room.ask_codebook()
        else:
            self.show_help()

    def show_keys(self) -> None:
        """List the keys of this room and of the window."""
        from secondread_gui.help.keys_dialog import KeysDialog

        room = self.rooms.currentWidget() or self.library_room
        dialog = KeysDialog(self.keymap.rows_of(room.actions()), self)
        dialog.change_wanted.connect(lambda: self.show_settings("keys"))
        dialog.open()

    def show_settings(self, page: str = "") -> None:
        """Open the settings beside the room, at one of their pages if one is named."""
        if self._settings is None:
            from secondread_gui.settings.settings_dialog import SettingsDialog

            _ = self.start_room, self.reading_room, self.report_room  # made now: their keys are to be seen
            self._settings = SettingsDialog(self.library, self._wardrobe, self.keymap, self)
            self._settings.refused.connect(self.messages.refuse)
            self._settings.answering_changed.connect(self.reading_room.take_preferences)
            self._settings.use_for(self._learner.learner_id if self._learner is not None else None)
        self._settings.show_page(page)

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
        if self._reading_room is not None:
            self._reading_room.set_type(self._wardrobe.page_type)
        if self._report_room is not None:
            self._report_room.page.set_type(self._wardrobe.page_type)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._reading_room is not None and not self._reading_room.may_leave(self.close):
            event.ignore()
            return
        if self._report_room is not None and not self._report_room.may_leave(self.close):
            event.ignore()
            return
        for beside in (self._settings, self._help):
            if beside is not None:
                beside.close()
        if self._reading_room is not None:
            self._reading_room.close_sitting()
        self.touring.end()
        self.worker.close()
        try:
            self.library.close()
        except Refusal as refusal:  # a backup that could not be made; the window is going already
            tell_in_a_box(words_for(refusal))
        event.accept()
        super().closeEvent(event)
