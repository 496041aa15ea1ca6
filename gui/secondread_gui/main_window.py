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
from secondread_gui.beside import Beside
from secondread_gui.crash import tell_in_a_box
from secondread_gui.floating import Floating
from secondread_gui.instructing.instructing import Instructing
from secondread_gui.keymap import Keymap
from secondread_gui.learning_rooms import LearningRooms
from secondread_gui.library.library_room import LibraryRoom
from secondread_gui.menus import Menus, WindowActs
from secondread_gui.messages import Messages, words_for
from secondread_gui.panes import pane_actions
from secondread_gui.preferences import CONFIDENCE
from secondread_gui.touring.touring import Touring

if TYPE_CHECKING:  # imported when they are first wanted
    from secondread_core.portable_key import PortableKey
    from secondread_gui.reading.reading_room import ReadingRoom
    from secondread_gui.report.report_room import ReportRoom
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
        self.rooms.addWidget(self.library_room)
        self._learning = LearningRooms(
            library, self.messages, self.worker, wardrobe, self.keymap, self.rooms, words=words, parent=self
        )
        self._learning.left.connect(self._leave_room)
        self._learning.begun.connect(self.begin)
        self._learning.confidence_changed.connect(self._remember_confidence)
        self._learning.handed_in.connect(self._end_sitting)
        self._learning.again_requested.connect(self._read_again)
        self._learning.help_wanted.connect(self.show_help)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rooms, 1)
        self.setCentralWidget(central)
        self._floating = Floating(self.messages, self.rooms)
        self.menus = Menus(self, wardrobe, self._menu_acts())
        self.addActions(pane_actions(self, self.messages, self.rooms))
        self.keymap.adopt(self.actions(), self.tr("Everywhere"))
        self.keymap.adopt(self.library_room.actions(), self.tr("Library"))
        self.keymap.use_for(library, None)
        shelf = self.library_room.shelf
        self.touring = Touring(library, self.messages, shelf, words.tour_sample, parent=self)
        self.beside = Beside(
            library,
            self.messages,
            wardrobe,
            self.keymap,
            words=words,
            make_rooms=self._make_rooms,
            answering_changed=lambda: self.reading_room.take_preferences(),
            parent=self,
        )
        self.instructing = Instructing(
            library,
            self.messages,
            self.worker,
            wardrobe,
            self.keymap,
            self.rooms,
            words=words,
            reading_room=lambda: self.reading_room,
            show_report=self.show_report,
            parent=self,
        )
        self.instructing.library_wanted.connect(self._leave_key)
        self.instructing.learner_wanted.connect(self._choose_author)
        self.instructing.help_wanted.connect(self.show_help)
        self.touring.wanted.connect(self.take_tour)
        self.touring.left.connect(self.show_library)
        self.library_room.learner_chosen.connect(self._take_learner)
        self.library_room.read_requested.connect(self.read)
        self.library_room.report_requested.connect(self.show_report)
        self.library_room.lead_to_keys(self.show_key, lambda: self.instructing.is_shut)
        self.library_room.learner_removed.connect(self._forget_learner)
        wardrobe.changed.connect(self._dress)
        wardrobe.refused.connect(self.messages.refuse)
        self.keymap.refused.connect(self.messages.refuse)
        self.library_room.start()

    # --- from room to room --------------------------------------------------------------------------------

    @property
    def start_room(self) -> StartRoom:
        """The page before an article."""
        return self._learning.start

    @property
    def reading_room(self) -> ReadingRoom:
        """The reading room."""
        return self._learning.reading

    @property
    def report_room(self) -> ReportRoom:
        """The report."""
        return self._learning.report

    def show_library(self) -> None:
        """Back to the shelf."""
        self.instructing.rest()
        if self._learning.reading_made is not None:
            self._learning.reading_made.close_sitting()
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
            if self._learning.start_made is not None and not self._learning.start_made.offers_practice:
                plan = replace(plan, mode=remembered_plan(self.library, learner.learner_id).mode)
            remember_plan(self.library, learner.learner_id, plan)
            self._open(attempt.attempt_id)

    def take_tour(self) -> None:
        """Show how reading works, on a sample of which nothing is kept."""
        if not self._may_leave(self.take_tour):
            return
        self.show_library()
        with self.messages.guarding():
            self.touring.start(self.reading_room, self.actions())
            self.rooms.setCurrentWidget(self.reading_room)
            self.reading_room.page.setFocus()

    def show_key(self, article_id: str = "") -> None:
        """Show the answer key of an article, or of the one at hand, for those who make it."""
        self._teach(article_id, self.instructing.show_keys)

    def _teach(self, article_id: str, act: Callable[[str], object]) -> None:
        """Do `act` with an article, or with the one at hand, once the room that is shown can be left."""
        wanted = article_id or self._article_at_hand()
        if not wanted:
            self.messages.tell(self.tr("Go to the library and choose an article first."))
        elif self._may_leave(lambda: self._teach(wanted, act)):
            if self.rooms.currentWidget() is not self.library_room:
                self.show_library()
            act(wanted)

    def _leave_key(self) -> None:
        self.show_library()
        self.library_room.shelf.reveal(self.instructing.article_id)

    def _leave_room(self) -> None:
        if self.instructing.trying:
            self.instructing.end_preview()
        else:
            self.show_library()

    def _read_again(self, article_id: str) -> None:
        if self.instructing.trying:
            self.instructing.end_preview()
        else:
            self.read(article_id)

    def _choose_author(self) -> None:
        self.show_library()
        self.library_room.choose_learner()

    def _article_at_hand(self) -> str:
        """The article of the room that is shown; "" if there is none, or it is being read."""
        room, report = self.rooms.currentWidget(), self._learning.report_made
        if room is self.library_room:
            return self.library_room.article_at_hand
        if self.instructing.trying or self.instructing.help_page(room):
            return self.instructing.article_id
        return report.article_id if report is not None and room is report else ""

    def _may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost in the room that is shown."""
        if self._learning.reading_made is not None and not self._learning.reading_made.may_leave(then):
            return False
        return self.instructing.may_leave(then)

    def _end_sitting(self, attempt_id: str) -> None:
        if self.instructing.trying:
            self.instructing.show_tried(attempt_id)
        elif self.touring.running:
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

    def show_report(self, attempt_id: str, library: Library | None = None) -> None:
        """Show what came of a sitting, in `library` if it is another one."""
        with self.messages.guarding():
            self.report_room.show_attempt(attempt_id, library)
            self.rooms.setCurrentWidget(self.report_room)

    def _take_learner(self, learner: Learner) -> None:
        self._learner = learner
        self.instructing.use_for(learner)
        self._wear_for(learner.learner_id)
        self.touring.offer_to(learner)

    def _forget_learner(self) -> None:
        self._learner = None
        self.instructing.use_for(None)
        if self._learning.report_made is not None:
            self._learning.report_made.forget()
        self._wear_for(None)
        self.touring.offer_to(None)

    def _wear_for(self, learner_id: str | None) -> None:
        """Type, colours and keys of whoever reads now."""
        self._wardrobe.wear_for(learner_id)
        self.keymap.use_for(self.library, learner_id)
        self.beside.use_for(learner_id)

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
            answer_key=self.show_key,
            lock=lambda: self._teach("", self.instructing.lock),
        )

    def _add_articles(self) -> None:
        if not self._may_leave(self._add_articles):
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
        room = self.rooms.currentWidget()
        rooms = (
            (self.library_room, "welcome"),
            (self._learning.start_made, "practice"),
            (self._learning.reading_made, "reading"),
        )
        fitting = self.instructing.help_page(room)
        fitting = fitting or next((name for known, name in rooms if known is room), "report")
        self.beside.show_help(page or fitting)

    def explain(self) -> None:
        """Explain what the room asks: beside the page while an article is read, in the help elsewhere."""
        reading = self._learning.reading_made
        if reading is not None and self.rooms.currentWidget() is reading:
            reading.ask_codebook()
        elif not self.instructing.explain():
            self.show_help()

    def show_keys(self) -> None:
        """List the keys of this room and of the window."""
        self.beside.show_keys((self.rooms.currentWidget() or self.library_room).actions())

    def show_settings(self, page: str = "") -> None:
        """Open the settings beside the room, at one of their pages if one is named."""
        self.beside.show_settings(page)

    def _make_rooms(self) -> None:
        _ = self.start_room, self.reading_room, self.report_room
        self.instructing.make_rooms()

    def _about(self) -> None:
        from secondread_gui.help.about import about_text

        self.messages.tell(about_text())

    # --- Qt -----------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.library_room.dress(self._wardrobe.colours, self._wardrobe.scale)
        self._learning.dress()
        self.instructing.dress()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave(self.close):
            event.ignore()
            return
        if self._learning.report_made is not None and not self._learning.report_made.may_leave(self.close):
            event.ignore()
            return
        self.beside.close()
        self.instructing.rest()
        if self._learning.reading_made is not None:
            self._learning.reading_made.close_sitting()
        self.touring.end()
        self.worker.close()
        try:
            self.library.close()
        except Refusal as refusal:  # a backup that could not be made; the window is going already
            tell_in_a_box(words_for(refusal))
        event.accept()
        super().closeEvent(event)
