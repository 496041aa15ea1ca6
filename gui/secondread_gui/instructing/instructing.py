"""The instructors’ rooms as the window knows them: made when first wanted, one leading to the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from secondread_core.errors import Unknown
from secondread_core.store.database import Library
from secondread_core.store.editions import newest_edition
from secondread_core.store.learners import Learner, learners
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.background import Worker
from secondread_gui.keymap import Keymap
from secondread_gui.messages import Messages
from secondread_gui.window_words import WindowWords

if TYPE_CHECKING:  # imported when they are first wanted
    from secondread_core.store.drafts import DraftCard
    from secondread_gui.authoring.authoring_room import AuthoringRoom
    from secondread_gui.keyfiles.bringing import Bringing
    from secondread_gui.keyfiles.taking import Taking
    from secondread_gui.keys.keys_room import KeysRoom
    from secondread_gui.previewing.previewing import Previewing
    from secondread_gui.publishing.publish_room import PublishRoom
    from secondread_gui.reading.reading_room import ReadingRoom


class Instructing(QObject):
    """Whoever reads is the author of what is coded. A key is tried as a learner in `reading_room`, and what
    came of it is shown by `show_report`, from the library in memory."""

    library_wanted = Signal()
    learner_wanted = Signal()
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
        reading_room: Callable[[], ReadingRoom],
        show_report: Callable[[str, Library], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._library, self._messages, self._worker = library, messages, worker
        self._wardrobe, self._keymap, self._rooms = wardrobe, keymap, rooms
        self._words = words
        self._reading_room, self._show_report = reading_room, show_report
        self._window = parent
        self._author: Learner | None = None
        self._article_id = ""
        self._keys: KeysRoom | None = None
        self._authoring: AuthoringRoom | None = None
        self._publish: PublishRoom | None = None
        self._previewing: Previewing | None = None
        self._bringing: Bringing | None = None
        self._taking: Taking | None = None
        self._from_key: Callable[[], None] = self._show_keys_again

    # --- the rooms ----------------------------------------------------------------------------------------

    @property
    def keys_room(self) -> KeysRoom:
        """Where an article's key, its codings and its versions are looked after."""
        if self._keys is None:
            from secondread_gui.keys.keys_room import KeysRoom

            self._keys = room = KeysRoom(self._library, self._messages, self._worker, words=self._words)
            room.left.connect(self.library_wanted)
            room.locked.connect(self._close_dialogs)
            room.code_wanted.connect(self.code)
            room.try_wanted.connect(self._try_key)
            room.publish_wanted.connect(self.publish)
            room.bring_wanted.connect(self._bring)
            room.take_wanted.connect(self._take)
            room.learner_wanted.connect(self.learner_wanted)
            room.help_wanted.connect(self.help_wanted)
            self._keymap.adopt(room.actions(), self.tr("Answer keys"))
            self._rooms.addWidget(room)
        return self._keys

    @property
    def authoring_room(self) -> AuthoringRoom:
        """Where an article is coded, and where two codings are settled."""
        if self._authoring is None:
            from secondread_gui.authoring.authoring_room import AuthoringRoom

            self._authoring = room = AuthoringRoom(
                self._library,
                self._messages,
                self._worker,
                self._wardrobe.colours,
                self._wardrobe.scale,
                words=self._words,
            )
            room.set_type(self._wardrobe.page_type)
            room.left.connect(self._show_keys_again)
            room.finished.connect(self._tell_finished)
            room.try_wanted.connect(self._try_draft)
            room.publish_wanted.connect(self.publish)
            room.help_wanted.connect(self.help_wanted)
            self._keymap.adopt(room.actions(), self.tr("Making a key"))
            self._rooms.addWidget(room)
        return self._authoring

    @property
    def publish_room(self) -> PublishRoom:
        """Where a key is published, once it has been seen what that does."""
        if self._publish is None:
            from secondread_gui.publishing.publish_room import PublishRoom

            self._publish = room = PublishRoom(self._library, self._messages, self._worker, words=self._words)
            room.left.connect(self._show_keys_again)
            room.published.connect(self._show_published)
            room.place_wanted.connect(self._show_place)
            self._keymap.adopt(room.actions(), self.tr("Publishing"))
            self._rooms.addWidget(room)
        return self._publish

    @property
    def previewing(self) -> Previewing:
        """Trying a key as a learner, on a library in memory."""
        if self._previewing is None:
            from secondread_gui.previewing.previewing import Previewing

            self._previewing = Previewing(self._library, self._messages, parent=self)
            self._previewing.left.connect(self.end_preview)
        return self._previewing

    # --- what the window calls ----------------------------------------------------------------------------

    @property
    def article_id(self) -> str:
        """The article whose key was worked on last; "" if none was."""
        return self._article_id

    @property
    def trying(self) -> bool:
        """Whether the reading room shows a key that is only tried."""
        return self._previewing is not None and self._previewing.running

    @property
    def is_shut(self) -> bool:
        """Whether a passphrase is needed now to get to a key.

        Raises:
            LibraryDamaged, StorageFailed
        """
        from secondread_core.store.instructor_lock import is_locked

        return is_locked(self._library) if self._keys is None else self._keys.door.is_shut

    def help_page(self, room: QWidget | None) -> str:
        """The page of the help that fits `room`; "" if it is none of these."""
        pages = ((self._keys, "answer-keys"), (self._authoring, "coding"), (self._publish, "publishing"))
        return next((page for known, page in pages if known is not None and known is room), "")

    def explain(self) -> bool:
        """Explain the codes beside the page that is being coded, or put them away; False if none is."""
        room = self._authoring
        if room is None or self._rooms.currentWidget() is not room:
            return False
        room.ask_codebook()
        return True

    def make_rooms(self) -> None:
        """Make every room now: their keys are to be seen."""
        _ = self.keys_room, self.authoring_room, self.publish_room

    def show_tried(self, attempt_id: str) -> None:
        """Show what would come of a sitting in which a key was tried."""
        library = self.previewing.library
        if library is not None:
            self._show_report(attempt_id, library)

    def use_for(self, learner: Learner | None) -> None:
        """Whoever reads now is the author."""
        self._author = learner
        if self._keys is not None:
            self._keys.lock()

    def show_keys(self, article_id: str) -> None:
        """Show the key of an article, of whichever edition."""
        with self._messages.guarding():
            self.end_trying()
            try:
                self._article_id = newest_edition(self._library, article_id)
            except Unknown:  # somebody has removed it: there is nothing here to go on with
                self._article_id = ""
                self.library_wanted.emit()
                raise
            self.keys_room.show_article(self._article_id, self._author_name())
            self._rooms.setCurrentWidget(self.keys_room)

    def code(self, draft_id: str) -> None:
        """Go on with a coding."""
        with self._messages.guarding():
            self.end_trying()
            self._article_id = self._card(draft_id).article_id
            self.authoring_room.open(draft_id)
            self._rooms.setCurrentWidget(self.authoring_room)
            self.authoring_room.page.setFocus()

    def publish(self, draft_id: str) -> None:
        """Ask whether to publish a coding."""
        with self._messages.guarding():
            self._article_id = self._card(draft_id).article_id
            self.publish_room.show_draft(draft_id)
            self._rooms.setCurrentWidget(self.publish_room)

    def lock(self, article_id: str) -> None:
        """Close the instructors' area; without a lock, show how it gets one, on the page of an article."""
        self.show_keys(article_id)
        if self.keys_room.door.has_lock:
            self.keys_room.lock()
        else:
            self.keys_room.show_lock_settings()

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost; whoever wants to leave all the same has `then` called."""
        return self._authoring is None or self._authoring.may_leave(then)

    def rest(self) -> None:
        """Lay away what is open: the window goes to another room."""
        self.end_trying()
        if self._authoring is not None:
            self._authoring.close_draft()

    def end_preview(self) -> None:
        """Back from a key that was tried to where it was tried from."""
        self.end_trying()
        self._from_key()

    def end_trying(self) -> None:
        """Forget what was tried."""
        if self._previewing is not None:
            self._previewing.end()

    def dress(self) -> None:
        """Take over palette, type size and the page's type."""
        colours, scale = self._wardrobe.colours, self._wardrobe.scale
        if self._authoring is not None:
            self._authoring.dress(colours, scale)
            self._authoring.set_type(self._wardrobe.page_type)

    # --- from room to room --------------------------------------------------------------------------------

    def _show_keys_again(self) -> None:
        self.rest()
        self.show_keys(self._article_id)

    def _show_published(self, article_id: str) -> None:
        """The key, if whoever published it has waited there; nobody is taken away from elsewhere."""
        room = self._rooms.currentWidget()
        if room is self._publish:
            self.show_keys(article_id)
        elif room is self._keys and room is not None:
            self.keys_room.refresh()

    def _tell_finished(self, draft_id: str) -> None:
        with self._messages.guarding():
            settled = self._card(draft_id).part == "settled"
            self._show_keys_again()
            if settled:
                told = self.tr("The two codings are settled. What came of it can be published.")
            else:
                told = self.tr("Your coding is finished. Publish it, or have a colleague code it, too.")
            self._messages.tell(told)

    def _show_place(self, draft_id: str, unit: int | None) -> None:
        self.code(draft_id)
        if unit is not None and self._rooms.currentWidget() is self._authoring:
            self.authoring_room.go_to(unit)

    def _try_key(self, draft_id: str, article_id: str, level: int) -> None:
        self._from_key = self._show_keys_again
        self._try(level, draft_id, article_id)

    def _try_draft(self, draft_id: str, level: int) -> None:
        unit = self.authoring_room.desk.unit
        self._from_key = lambda: self._show_place(draft_id, unit)
        self._try(level, draft_id, "")

    def _try(self, level: int, draft_id: str, article_id: str) -> None:
        with self._messages.guarding():
            room = self._reading_room()
            if draft_id:
                self.previewing.start(room, level, draft_id=draft_id)
            else:
                self.previewing.start(room, level, article_id=article_id)
            self._rooms.setCurrentWidget(room)
            room.page.setFocus()

    def _bring(self, article_id: str) -> None:
        if self._bringing is None:
            from secondread_gui.keyfiles.bringing import Bringing

            self._bringing = Bringing(
                self._library, self._messages, self._worker, words=self._words, parent=self._window
            )
            self._bringing.brought.connect(self._take_in)
            self._bringing.taken_back.connect(self._forget_brought)
        with self._messages.guarding():
            self._bringing.start(article_id, self._author_name())

    def _author_name(self) -> str:
        """The name that whoever reads has now: it may have been changed since they were chosen."""
        known = {one.learner_id: one.name for one in learners(self._library)}
        return "" if self._author is None else known.get(self._author.learner_id, "")

    def _close_dialogs(self) -> None:
        """Of files that are brought or taken nothing stays open before the lock."""
        for files in (self._bringing, self._taking):
            if files is not None:
                files.dismiss()

    def _take_in(self, draft_id: str) -> None:
        with self._messages.guarding():
            self._article_id = self._card(draft_id).article_id
        if self._keys is not None and self._rooms.currentWidget() is self._keys:
            self.keys_room.refresh()

    def _forget_brought(self, draft_id: str) -> None:
        """A coding that was brought is gone again."""
        room = self._authoring
        if room is not None and room.desk.is_open and room.desk.card.draft_id == draft_id:
            self._show_keys_again()
        elif self._keys is not None and self._rooms.currentWidget() is self._keys:
            self.keys_room.refresh()

    def _take(self, article_id: str, draft_id: str) -> None:
        if self._taking is None:
            from secondread_gui.keyfiles.taking import Taking

            self._taking = Taking(
                self._library, self._messages, self._worker, words=self._words, parent=self._window
            )
        self._taking.start(article_id, draft_id)

    def _card(self, draft_id: str) -> DraftCard:
        from secondread_core.store.drafts import draft_card

        return draft_card(self._library, draft_id)
