"""Trying a key as a learner: the real reading room on a library in memory, with a line above the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from secondread_core.errors import Refusal
from secondread_core.modes import Mode
from secondread_core.store.database import Library
from secondread_gui.messages import Messages
from secondread_gui.previewing.preview_strip import PreviewStrip
from secondread_gui.previewing.trial import Trial, Tried, open_trial, tried_draft, tried_key
from secondread_gui.reading.reading_room import ReadingRoom


class Previewing(QObject):
    """`start` opens a key in the reading room, `end` forgets it; `left` asks for the way back to the key.

    What is handed in can be reported out of `library` until `end`.
    """

    left = Signal()

    def __init__(self, library: Library, messages: Messages, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._real = library
        self._messages = messages
        self._room: ReadingRoom | None = None
        self._tried: Tried | None = None
        self._trial: Trial | None = None
        self._strip: PreviewStrip | None = None
        self._way_back = ("", "")
        """What the room's own way back says otherwise."""

    @property
    def running(self) -> bool:
        """Whether a key is being tried."""
        return self._trial is not None

    @property
    def library(self) -> Library | None:
        """The library in memory, while a key is being tried."""
        return None if self._trial is None else self._trial.library

    @property
    def strip(self) -> PreviewStrip | None:
        """The line above the page, while a key is being tried."""
        return self._strip

    def start(
        self,
        room: ReadingRoom,
        level: int,
        *,
        draft_id: str = "",
        article_id: str = "",
        mode: Mode = Mode.PRACTICE,
    ) -> None:
        """Open in `room` what a coding amounts to so far, or else the published key of an article.

        Practice shows the reasons at once, and it is those that one wants to see.

        Raises:
            NoKey: the article has none. Unknown, LibraryDamaged, StorageFailed. What ran before has ended.
        """
        self.end()
        tried = tried_draft(self._real, draft_id) if draft_id else tried_key(self._real, article_id)
        self._open(room, tried, level, mode)

    def end(self) -> None:
        """Forget what is tried; the room shows nothing any more, unless another sitting was opened in it."""
        trial, room, self._trial, self._tried = self._trial, self._room, None, None
        if trial is None or room is None:
            return
        self._room = None
        if room.sitting is not None and room.sitting.attempt.attempt_id == trial.attempt_id:
            room.close_sitting()
        trial.library.close()
        room.set_guide(None)
        room.acts.go_on.setEnabled(True)
        room.acts.back.setText(self._way_back[0])
        room.acts.back.setToolTip(self._way_back[1])
        if self._strip is not None:
            self._strip.deleteLater()  # not now: one of its buttons may be what was clicked
            self._strip = None

    def _open(self, room: ReadingRoom, tried: Tried, level: int, mode: Mode) -> None:
        trial = open_trial(tried, level, mode, self.tr("Trying as a learner"))
        try:
            room.open(trial.attempt_id, trial.library)
        except BaseException:
            trial.library.close()
            raise
        self._room, self._tried, self._trial = room, tried, trial
        room.acts.go_on.setEnabled(False)  # it would be remembered, in the real library
        back = room.acts.back
        self._way_back = back.text(), back.toolTip()
        back.setText(self.tr("‹ Answer key"))
        back.setToolTip(self.tr("Back to the answer key; what was answered here is forgotten"))
        self._strip = strip = PreviewStrip(level, mode)
        strip.again_wanted.connect(self._again)
        strip.left.connect(self.left)
        room.set_guide(strip)

    def _again(self, level: int, mode: Mode) -> None:
        """Begin anew with the same key; the answers so far are forgotten."""
        room, tried = self._room, self._tried
        if room is None or tried is None:
            return
        self.end()
        try:
            self._open(room, tried, level, mode)
        except Refusal as refusal:
            self._messages.refuse(refusal)
            self.left.emit()
        else:
            room.page.setFocus()
