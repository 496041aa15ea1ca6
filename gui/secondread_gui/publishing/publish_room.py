"""The page before publishing: what that does to the key and to everybody who has read, and the one act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from secondread_core.drafting.missing import Gap
from secondread_core.errors import Refusal
from secondread_core.session.publishing import publish_draft
from secondread_core.store.database import Library
from secondread_core.store.drafts import draft_card
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.authoring.missing_pane import COURSE_LEVEL, LEVELS
from secondread_gui.background import Job, Worker
from secondread_gui.messages import Messages
from secondread_gui.publishing.outlook import Outlook, outlook
from secondread_gui.publishing.publish_frame import PublishFrame
from secondread_gui.publishing.publish_words import done_words
from secondread_gui.window_words import WindowWords


class PublishRoom(PublishFrame):
    """`show_draft` looks at what publishing a coding would do; nothing is written before `publish`."""

    published = Signal(str)
    """The article whose key was published: its edition on the shelf."""
    place_wanted = Signal(str, int)
    """(draft, unit): something is missing there."""
    left = Signal()

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
        *,
        words: WindowWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.codebook, parent)
        self._library, self._messages, self._worker = library, messages, worker
        self._draft_id = ""
        self._outlook: Outlook | None = None
        self._looking: Job | None = None
        self._publishing = False
        self.acts.back.triggered.connect(lambda: self._leave())
        self.acts.publish.triggered.connect(lambda: self.publish())
        self.level.activated.connect(self._choose_level)
        self.gaps.chosen.connect(self._go_to)

    # --- what the main window calls -----------------------------------------------------------------------

    @property
    def outlook(self) -> Outlook | None:
        """What publishing would do, once that is known."""
        return self._outlook

    def show_draft(self, draft_id: str) -> None:
        """Look at what publishing a coding would do, and tell it as soon as that is known.

        Raises:
            Unknown, LibraryDamaged, StorageFailed: what was shown before still is.
        """
        draft_card(self._library, draft_id)
        known = read_preference(self._library, PROGRAM, COURSE_LEVEL)
        self.level.setCurrentIndex(LEVELS.index(known if known in LEVELS else LEVELS[-1]))
        self._draft_id = draft_id
        self._look()

    # --- looking ------------------------------------------------------------------------------------------

    def _look(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._outlook = None
        self.show_nothing()
        draft_id, level, names = self._draft_id, int(self.level.currentData()), self.names

        def task(job: Job) -> Outlook:
            return outlook(self._library, draft_id, level, names, job.step)

        job = self._looking = self._worker.run(
            task, lambda found: self._show(job, found), lambda refusal: self._refuse(job, refusal)
        )
        self.strip.watch(job, self.tr("Looking at what this changes…"))

    def _show(self, job: Job, found: Outlook) -> None:
        if job is not self._looking:  # another coding is looked at by now
            return
        self._looking = None
        self._outlook = found
        self.show_outlook(found, read_only=self._library.read_only)
        if self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.said))

    def _refuse(self, job: Job, refusal: Refusal) -> None:
        if job is self._looking:
            self._looking = None
            self._messages.refuse(refusal)

    def _choose_level(self) -> None:
        """The certificate, and what counts as missing, are those of a course at this level."""
        if not self._library.read_only:
            with self._messages.guarding():
                write_preference(self._library, PROGRAM, COURSE_LEVEL, int(self.level.currentData()))
        self._look()

    def _go_to(self, gap: Gap) -> None:
        """To the sentence; what is about the whole key is only explained."""
        if gap.unit is not None and not self._publishing:
            self.place_wanted.emit(self._draft_id, gap.unit)

    def _leave(self) -> None:
        if not self._publishing:
            self.left.emit()

    # --- publishing ---------------------------------------------------------------------------------------

    def publish(self) -> None:
        """Publish what is shown, once: readings are scored again in the same moment, or nothing happens."""
        told = self._outlook
        if self._publishing or told is None or not told.can_publish or self._library.read_only:
            return
        planned = told.publication
        assert planned is not None
        self._publishing = True
        self.allow(False)

        def task(_job: Job) -> str:
            return publish_draft(self._library, planned, told.consequences)

        job = self._worker.run(task, lambda article_id: self._done(told, article_id), self._failed)
        job.ended.connect(self._rest)
        self.strip.watch(job, self.tr("Publishing…"))

    def _done(self, told: Outlook, article_id: str) -> None:
        if self._outlook is told:  # no other coding is looked at by now
            self._outlook = None
            self.show_nothing()
            self.published.emit(article_id)
        self._messages.tell(done_words(told))

    def _failed(self, refusal: Refusal) -> None:
        """Nothing was changed. What was shown may not hold any more, so it is looked at again."""
        self._messages.refuse(refusal)
        self._look()

    def _rest(self) -> None:
        self._publishing = False
        self.allow(True)

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        return (self.level, self.gaps, self.table, self.bar, self.top)
