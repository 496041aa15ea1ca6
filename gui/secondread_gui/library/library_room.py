"""The first room: the shelf, who reads, and the way articles come in and go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from secondread_core.store.database import Library
from secondread_core.store.learners import Learner, learners
from secondread_gui.appearance.palettes import Colours
from secondread_gui.background import Worker
from secondread_gui.library.card_words import Action
from secondread_gui.library.dropping import DropCover, Dropped, dropped
from secondread_gui.library.shelf_page import ShelfPage
from secondread_gui.messages import Messages
from secondread_gui.visible import visible
from secondread_gui.widgets.work_strip import WorkStrip
from secondread_gui.words import isolated

if TYPE_CHECKING:  # imported when they are first wanted
    from secondread_core.portable_key import PortableKey
    from secondread_gui.library.import_desk import ImportDesk
    from secondread_gui.library.learners import LearnersPage
    from secondread_gui.library.removing import Removal

_ENDINGS = "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.docx"


class LibraryRoom(QWidget):
    """Shelf, learners and import; one of them is seen. `start` decides which comes first."""

    learner_chosen = Signal(object)
    """The `Learner` who reads from now on."""
    learner_removed = Signal()
    """The record of who reads was erased: nobody reads until somebody is chosen."""
    read_requested = Signal(str)
    """Begin, go on with, or read again the article of that id."""
    key_requested = Signal(str)
    """Show the answer key of the article of that id, for those who make it."""
    report_requested = Signal(str)
    """Show the report of the attempt of that id."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
        colours: Colours,
        scale: int,
        *,
        known_keys: Callable[[], Sequence[PortableKey]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._messages, self._worker = library, messages, worker
        self._colours, self._scale = colours, scale
        self._known_keys = known_keys
        self._keys_shut: Callable[[], bool] = self._are_locked
        self._learner: Learner | None = None
        self._desk: ImportDesk | None = None
        self._learners: LearnersPage | None = None
        self.shelf = ShelfPage(library, colours, scale, adding=self._make_adding())
        self.strip = WorkStrip()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.shelf)
        self._cover = DropCover(colours, scale, self)
        self._make()
        self.shelf.learner_wanted.connect(self.choose_learner)
        self.shelf.view.action_requested.connect(self._act)

    # --- what the main window calls -----------------------------------------------------------------------

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        page = self._stack.currentWidget()
        inside = next(
            (one.panes for one in (self.shelf, self._desk) if one is not None and one is page), (page,)
        )
        return (*inside, self.strip)

    @property
    def article_at_hand(self) -> str:
        """The article that is current on the shelf; "" if there is none."""
        return self.shelf.view.article_at(self.shelf.view.currentIndex()) or ""

    def lead_to_keys(self, show: Callable[[str], object], are_shut: Callable[[], bool]) -> None:
        """Let `show` show the key of an article that is asked for, and `are_shut` tell whether that takes a
        passphrase now; without it the lock alone tells."""
        self.key_requested.connect(show)
        self._keys_shut = are_shut

    def start(self) -> None:
        """Show the shelf of the only learner there is; ask who reads where there are several, or none yet."""
        with self._messages.guarding():
            known = learners(self._library)
            if len(known) == 1:
                self.show_learner(known[0])
            elif self._library.read_only and not known:
                self.shelf.show_learner(None)
            else:
                self.choose_learner()

    def show_learner(self, learner: Learner) -> None:
        """Show the shelf as `learner` has it, and tell that it is they who read."""
        self._learner = learner
        with self._messages.guarding():
            self.shelf.show_learner(learner)
        self.learner_chosen.emit(learner)
        self._show(self.shelf)

    def choose_learner(self) -> None:
        """Ask who reads."""
        with self._messages.guarding():
            self.learners.show_learners(self._learner)
            self._show(self.learners)

    def enter(self) -> None:
        """Put the focus where one begins here."""
        for page in (self.shelf, self._learners, self._desk):
            if page is not None and page is self._stack.currentWidget():
                page.enter()

    def refresh(self) -> None:
        """Read the library again."""
        with self._messages.guarding():
            self.shelf.refresh()

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._colours, self._scale = colours, scale
        self.shelf.dress(colours, scale)
        if self._learners is not None:
            self._learners.dress(scale)
        if self._desk is not None:
            self._desk.dress(colours, scale)
        self._cover.dress(colours, scale)

    def add_files(self) -> None:
        """Ask which files to add."""
        pattern = self.tr("Articles ({endings})").format(endings=_ENDINGS)
        every = self.tr("All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add articles"), "", f"{pattern};;{every}")
        self.add_paths([Path(name) for name in chosen])

    def add_folder(self) -> None:
        """Ask which folder to add, with everything in it that can be read."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add all articles of a folder"))
        self.add_paths([Path(chosen)] if chosen else [])

    def paste(self) -> None:
        """Make an article of the text on the clipboard, letter by letter as it was copied."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._add(Dropped(text=text))
        else:
            self._messages.tell(
                self.tr("There is no text to paste. Copy the article’s text first, then choose this again.")
            )

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders, and show what they hold before anything is taken in."""
        if paths:
            self._add(Dropped(tuple(paths)))

    # --- who reads ----------------------------------------------------------------------------------------

    @property
    def learners(self) -> LearnersPage:
        """Where one chooses who reads; made when it is first shown, which for an only reader is seldom."""
        if self._learners is None:
            from secondread_gui.library.learners import LearnersPage

            self._learners = LearnersPage(self._library, self._messages, self._worker, self._scale)
            self._stack.addWidget(self._learners)
            self._learners.chosen.connect(self.show_learner)
            self._learners.removed.connect(self._forget)
        return self._learners

    def _forget(self, learner_id: str) -> None:
        if self._learner is not None and self._learner.learner_id == learner_id:
            self._learner = None
            self.learner_removed.emit()
            with self._messages.guarding():
                self.shelf.show_learner(None)

    # --- the shelf ----------------------------------------------------------------------------------------

    def _act(self, article_id: str, action: Action) -> None:
        standing = self.shelf.model.standing(article_id)
        if action is Action.REPORT:
            self.report_requested.emit(standing.handed_in[-1].attempt_id)
        elif action is Action.KEY:
            self.key_requested.emit(article_id)
        elif action is Action.REMOVE:
            card = self.shelf.model.card(article_id)
            if card is not None:
                self._removal.ask(article_id, card.info.title)
        else:
            self.read_requested.emit(article_id)

    @cached_property
    def _removal(self) -> Removal:
        from secondread_gui.library.removing import Removal

        removal = Removal(
            self._library,
            self._messages,
            self._worker,
            self.strip,
            self.shelf.question,
            keys_shut=lambda: self._keys_shut(),
            known_keys=self._known_keys,
            parent=self,
        )
        removal.done.connect(self.refresh)
        removal.key_wanted.connect(self.key_requested)
        return removal

    def _are_locked(self) -> bool:
        """Whether the instructors' pages have a lock: shut, as far as this room knows."""
        from secondread_core.store.instructor_lock import is_locked

        return is_locked(self._library)

    # --- articles coming in -------------------------------------------------------------------------------

    @property
    def desk(self) -> ImportDesk:
        """Where articles come in; made when something is first added."""
        if self._desk is None:
            from secondread_gui.library.import_desk import ImportDesk

            self._desk = ImportDesk(
                self._library,
                self._messages,
                self._worker,
                self.strip,
                self._colours,
                self._scale,
                known_keys=self._known_keys,
            )
            self._stack.addWidget(self._desk)
            self._desk.opened.connect(self._show_desk)
            self._desk.left.connect(self._leave_desk)
            self._desk.imported.connect(self._imported)
            self._desk.existing_wanted.connect(self.shelf.reveal)
        return self._desk

    def _add(self, what: Dropped) -> None:
        if self._library.read_only:
            self._messages.tell(self.tr("This library can only be read, so nothing can be added to it."))
        elif what.elsewhere:
            self._messages.tell(
                self.tr("This stands on another computer. Copy its text and paste it, or add it as a file.")
            )
        elif what.paths:
            self.desk.add_files(what.paths)
        else:
            self.desk.add_text(what.text)

    def _show_desk(self) -> None:
        self._show(self.desk)

    def _leave_desk(self) -> None:
        if self._learner is None:
            self.choose_learner()
        else:
            self._show(self.shelf)

    def _imported(self, articles: list[tuple[str, str]]) -> None:
        ids = [article_id for article_id, _ in articles]
        told = self.tr("%Ln articles were imported.", "", len(articles))
        if len(articles) == 1:
            told = self.tr("Imported “{title}”.").format(title=isolated(visible(articles[0][1])))
        self.refresh()
        self.shelf.reveal(ids[0])
        self._messages.tell(told, self.tr("Undo"), lambda: self._removal.take_back(ids))

    # --- dragging -----------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._library.read_only and dropped(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._cover.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._cover.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._cover.hide()
        what = dropped(event.mimeData())
        if what is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._add(what)

    # --- making -------------------------------------------------------------------------------------------

    def _show(self, page: QWidget) -> None:
        self.shelf.question.dismiss()  # it was about what people have turned away from
        self._stack.setCurrentWidget(page)
        self.enter()

    def _make_adding(self) -> list[QAction]:
        """The ways in. Files have their key in the window's own menu."""
        made = []
        files = self.tr("Text files, web pages and Word documents")
        folder = self.tr("Every article in a folder and in those inside it")
        text = self.tr("Makes an article of the text that you have copied")
        for act_id, name, told, key, act in (
            ("library.add-files", self.tr("Add fi&les…"), files, "", self.add_files),
            ("library.add-folder", self.tr("Add a f&older…"), folder, "Ctrl+Shift+O", self.add_folder),
            ("library.paste", self.tr("&Paste text"), text, "Ctrl+V", self.paste),
        ):
            made.append(self._action(act_id, name, key, act))
            made[-1].setToolTip(told)
            made[-1].setEnabled(not self._library.read_only)
        return made

    def _action(self, act_id: str, name: str, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(name, self)
        action.setObjectName(act_id)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: act())
        self.addAction(action)
        return action

    def _make(self) -> None:
        self._action("library.search", self.tr("Search"), "Ctrl+F", self._search)
        self._action("library.learner", self.tr("Change who is reading"), "Ctrl+Shift+L", self.choose_learner)
        self.addActions(self.shelf.view.actions())
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)

    def _search(self) -> None:
        if self._stack.currentWidget() is self.shelf:
            self.shelf.search.setFocus()
            self.shelf.search.selectAll()
