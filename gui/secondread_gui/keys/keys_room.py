"""The room of one article's answer key, for those who teach."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from secondread_core.exchange.report_words import one_line
from secondread_core.store.articles import stored_article
from secondread_core.store.database import Library
from secondread_gui.background import Worker
from secondread_gui.focus import bring_into_view
from secondread_gui.keys.key_actions import KeyActions
from secondread_gui.keys.key_desk import KeyDesk
from secondread_gui.keys.key_round import Coding, KeyRound, read_round
from secondread_gui.keys.lock import Door
from secondread_gui.keys.lock_page import LockPage
from secondread_gui.keys.lock_settings import LockSettings
from secondread_gui.keys.round_acts import RoundActs
from secondread_gui.messages import Messages
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.elided_label import ElidedLabel
from secondread_gui.widgets.top_row import TopRow
from secondread_gui.window_words import WindowWords

_HELP = "answer-keys"


class KeysRoom(QWidget):
    """`show_article` shows the key of an article, or asks for the passphrase first."""

    left = Signal()
    locked = Signal()
    """The area was closed: nothing that was opened from it may stay open."""
    code_wanted = Signal(str)
    """A draft to be opened: one's own coding, or what two codings are settled in."""
    try_wanted = Signal(str, str, int)
    """(draft, article, level); the draft is "": the key is tried as it was published."""
    publish_wanted = Signal(str)
    """The draft to publish."""
    bring_wanted = Signal(str)
    """The article for which a coding is to be brought."""
    take_wanted = Signal(str, str)
    """(article, draft); the draft is "" for the key itself."""
    learner_wanted = Signal()
    help_wanted = Signal(str)
    """The page of the help."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
        *,
        words: WindowWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._messages = library, messages
        self._article_id = self._author = ""
        self._round: KeyRound | None = None
        self.door = Door(library)
        self.acts = KeyActions(self, words.codebook)
        self.desk = KeyDesk(self.acts)
        self.lock_page = LockPage(library, messages, worker)
        self.lock_settings = LockSettings(library, messages, worker)
        self._does = RoundActs(library, messages, self.desk.question, self)
        self._lay_out()
        self._connect()

    # --- what the window calls ----------------------------------------------------------------------------

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        desk = self.desk
        if self.pages.currentWidget() is desk:
            return (desk.codings, desk.key, self._top, desk.question)
        return (self.pages, self._top)

    def show_article(self, article_id: str, author: str) -> None:
        """Show the key of the article, of whichever edition, to `author`, "" if nobody reads.

        Raises:
            Unknown, LibraryDamaged, StorageFailed: what was shown before stays.
        """
        title = stored_article(self._library, article_id).article.info.title
        if (article_id, author) != (self._article_id, self._author):
            self.desk.question.dismiss()
            self.lock_page.form.clear()  # and what is being tried there is somebody else's
        self.door.come(author)
        self._article_id, self._author = article_id, author
        self._title.setText(one_line(title))
        self._show()
        self.desk.verticalScrollBar().setValue(0)
        self._focus()

    def refresh(self) -> None:
        """Read the library again."""
        if self._article_id:
            had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
            with self._messages.guarding():
                self._show()
            focus = QApplication.focusWidget()
            if had_focus and (focus is None or not focus.isVisible() or not self.isAncestorOf(focus)):
                self._focus()

    def lock(self) -> None:
        """Ask for the passphrase again, if there is a lock: whatever the area told or asked is taken back."""
        self.door.shut()
        self.desk.question.dismiss()
        with self._messages.guarding():
            if self._round is not None and self.door.has_lock:
                self._messages.clear()  # it may offer to undo something
                self.locked.emit()
        if self.isVisible():
            self.refresh()

    def show_lock_settings(self) -> None:
        """Ask for a passphrase to lock the area with, or for another one."""
        with self._messages.guarding():
            if self._library.read_only or self.door.is_shut:
                return
            self.acts.offer_nothing()
            self._show_tools()
            self.pages.setCurrentWidget(self.lock_settings)
            self.lock_settings.enter(locked=self.door.has_lock)

    # --- inside -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """The page that may be seen now: nothing of the key is read while the area is locked."""
        read_only, shut = self._library.read_only, self.door.is_shut
        if shut:
            self._round = None
            self.acts.offer_nothing()
            self._show_tools()
            self.lock_settings.form.clear()
            if self.pages.currentWidget() is not self.lock_page:
                self.pages.setCurrentWidget(self.lock_page)
                self.lock_page.enter()
            return
        self._round = told = read_round(self._library, self._article_id, self._author)
        self.acts.follow(told, read_only=read_only)
        self.acts.follow_lock(locked=self.door.has_lock, shut=False, read_only=read_only)
        self._show_tools()
        self.desk.show_round(told, read_only=read_only)
        self.pages.setCurrentWidget(self.desk)

    def _show_tools(self) -> None:
        for button in (self._lock, self._set_lock):
            button.setVisible(button.defaultAction().isVisible())
        self._top.updateGeometry()

    def _focus(self) -> None:
        """To what comes next; Return does it."""
        if self.pages.currentWidget() is self.lock_page:
            self.lock_page.field.setFocus()
        elif self.pages.currentWidget() is self.lock_settings:
            self.lock_settings.back.setFocus()
        else:
            self.desk.next_button.setFocus()
            QTimer.singleShot(0, self, self._scroll_to_focus)  # when the cards have their heights

    def _scroll_to_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            bring_into_view(focus)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and self._article_id:
            self._focus()

    def _open(self) -> None:
        self.door.open()
        self.refresh()
        self._focus()

    def _leave_settings(self) -> None:
        with self._messages.guarding():
            self._show()
        self._focus()

    # --- making -------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        acts, does = self.acts, self._does
        for action, act in (
            (acts.back, self._leave),
            (acts.help, lambda: self.help_wanted.emit(_HELP)),
            (acts.lock, self.lock),
            (acts.set_lock, self.show_lock_settings),
            (acts.code, lambda: does.code(self._told)),
            (acts.fresh, lambda: does.code_afresh(self._told)),
            (acts.settle, lambda: does.settle(self._told, self.desk.codings.settling.pair)),
            (acts.unsettle, lambda: does.ask_to_unsettle(self._told)),
            (acts.bring, lambda: self.bring_wanted.emit(self._article_id)),
            (acts.take, lambda: self.take_wanted.emit(self._told.article_id, "")),
            (acts.publish, self._publish),
            (acts.finish, lambda: self._with_mine(does.finish)),
            (acts.discard, lambda: self._with_mine(does.ask_to_discard)),
            (acts.give, self._give),
        ):
            action.triggered.connect(lambda _checked=False, act=act: act())
        for level, action in acts.levels.items():
            action.triggered.connect(
                lambda _checked=False, level=level: self.try_wanted.emit("", self._told.article_id, level)
            )
        does.changed.connect(self.refresh)
        does.code_wanted.connect(self.code_wanted)
        self.desk.codings.look_wanted.connect(self.code_wanted)
        self.desk.codings.discard_wanted.connect(does.ask_to_discard_nobodys)
        self.desk.choose.clicked.connect(self.learner_wanted)
        self.lock_page.opened.connect(self._open)
        self.lock_settings.locked.connect(self._open)
        self.lock_settings.unlocked.connect(self._leave_settings)
        self.lock_settings.left.connect(self._leave_settings)

    @property
    def _told(self) -> KeyRound:
        assert self._round is not None  # nothing is offered while the area is locked
        return self._round

    def _with_mine(self, act: Callable[[Coding], None]) -> None:
        mine = self._told.mine
        if mine is not None:
            act(mine)

    def _give(self) -> None:
        self._with_mine(lambda mine: self.take_wanted.emit(self._told.article_id, mine.card.draft_id))

    def _publish(self) -> None:
        """What was settled, if anything was; otherwise one's own coding."""
        if self._told.settling is not None:
            self.publish_wanted.emit(self._told.settling.card.draft_id)
        else:
            self._with_mine(lambda mine: self.publish_wanted.emit(mine.card.draft_id))

    def _leave(self) -> None:
        self.lock_page.form.clear()
        self.lock_settings.form.clear()
        self.desk.question.dismiss()
        self.left.emit()

    def _lay_out(self) -> None:
        acts = self.acts
        self._title = ElidedLabel()
        self._title.setProperty("heading", True)
        self._lock, self._set_lock = (
            action_button(acts.lock, flat=True),
            action_button(acts.set_lock, flat=True),
        )
        tools = (self._lock, self._set_lock)
        self._top = QFrame()
        self._top.setObjectName("topBar")
        row = QVBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(TopRow(action_button(acts.back, flat=True), self._title, tools))
        self.pages = QStackedWidget()
        for page in (self.desk, self.lock_page, self.lock_settings):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.pages, 1)
