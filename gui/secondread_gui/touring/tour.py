"""The tour: the real reading room on a sample, with a line above the page that reacts to what is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from secondread_gui.key_rows import WINDOW
from secondread_gui.reading.acts import Act
from secondread_gui.reading.reading_room import ReadingRoom
from secondread_gui.touring.sample import OpenSample, open_sample
from secondread_gui.touring.steps import STEPS, Seen, Step, done_before, elsewhere, greeting, once_more
from secondread_gui.touring.tour_strip import TourStrip

if TYPE_CHECKING:
    from secondread_resources import TourSample


class Tour(QObject):
    """`start` opens the sample in the room, `end` forgets it; `left` asks for the way back to the library."""

    left = Signal()

    def __init__(
        self, room: ReadingRoom, window_acts: Iterable[QAction], *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._room = room
        of_window = {action.objectName(): action for action in window_acts}
        self._acts: Mapping[str, QAction] = {
            "reported": room.answers[Act.REPORTED],
            "opinion": room.answers[Act.OPINION],
            "missing": room.answers[Act.MISSING],
            "check": room.acts.check,
            "undo": room.acts.undo,
            "redo": room.acts.redo,
            "hand_in": room.acts.hand_in,
            "help": of_window[f"{WINDOW}.explain"],
            "keys": of_window[f"{WINDOW}.keys"],
        }
        self._sample: OpenSample | None = None
        self._strip: TourStrip | None = None
        self._at = 0
        self._undone = self._helped = False
        self._was_done = False
        self._carried = ""
        self._escaped = False
        self._focus_free = True
        self._seen: Seen | None = None
        self._looking = QTimer(self, singleShot=True, interval=0)  # after the room is through with an act
        self._looking.timeout.connect(self._look)
        self._connect()

    @property
    def running(self) -> bool:
        """Whether the room shows the sample."""
        return self._sample is not None

    @property
    def strip(self) -> TourStrip | None:
        """The line above the page, while the tour runs."""
        return self._strip

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return STEPS[self._at]

    def start(self, sample: TourSample) -> None:
        """Open the sample in the room and tell the first step.

        Raises:
            Whatever `open_sample` and the room's `open` raise: there is no tour.
        """
        self.end()
        opened = open_sample(sample)
        try:
            self._room.open(opened.attempt_id, opened.library)
        except BaseException:
            opened.library.close()
            raise
        self._sample = opened
        self._room.acts.go_on.setEnabled(False)  # it would be remembered, in the reader's own library
        self._strip = strip = TourStrip()
        strip.back_wanted.connect(lambda: self._go_by_hand(self._at - 1))
        strip.next_wanted.connect(lambda: self._go_by_hand(self._at + 1))
        strip.left.connect(self.left)
        self._room.set_guide(strip)
        self._focus_free = True
        self._go(0, greeting())

    def end(self) -> None:
        """Forget the sample; the room shows nothing any more. Once is enough."""
        if self._sample is None:
            return
        self._looking.stop()
        self._room.close_sitting()
        self._sample.library.close()
        self._sample = self._seen = None
        self._room.set_guide(None)
        self._room.acts.go_on.setEnabled(True)
        if self._strip is not None:
            self._strip.deleteLater()
            self._strip = None

    # --- from step to step --------------------------------------------------------------------------------

    def _go_by_hand(self, at: int) -> None:
        if 0 <= at < len(STEPS):
            self._go(at, "")
            if not at:  # its way back is closed now, and the focus would go anywhere
                self._room.page.setFocus()

    def _go(self, at: int, reply: str) -> None:
        """Tell the step `at`, after `reply`."""
        self._at = at
        self._undone = self._helped = self._escaped = False
        step = self.step
        if step.unit is not None:
            self._room.page.set_current(step.unit)
        self._seen = seen = self._what_is_seen()
        told = step.tell(seen)
        self._was_done = told.done
        self._carried = reply or (done_before() if told.done else "")
        if self._strip is not None:
            self._strip.show_step(at + 1, len(STEPS))
            if at + 1 == len(STEPS):
                self._strip.finish.setFocus(Qt.FocusReason.OtherFocusReason)
            self._strip.tell(told.text, self._carried or told.reply)
            QTimer.singleShot(0, self, self._show_sentence)  # what is told may have become taller

    def _show_sentence(self) -> None:
        current = self._room.page.current
        if self.running and current is not None:
            self._room.page.reveal(current)

    def _look(self) -> None:
        """See what was done, and go on if it was what the step is about."""
        seen = self._what_is_seen()
        if self._strip is None or self._seen is None:
            return
        same = replace(seen, keys=self._seen.keys) == self._seen
        told = self.step.tell(seen)
        if same:  # keys may be others now
            self._strip.tell(told.text, self._carried or told.reply)
            return
        self._seen, self._carried, self._escaped = seen, "", False
        if told.done and not self._was_done:
            self._go(self._at + 1, told.reply)
            return
        self._was_done = told.done
        self._carried = "" if told.done else told.reply
        if not self._carried and self.step.unit not in (None, seen.current):
            self._carried = elsewhere(self._beginning())
        self._strip.tell(told.text, self._carried)

    def _what_is_seen(self) -> Seen:
        sitting, sample = self._room.sitting, self._sample
        return Seen(
            current=self._room.page.current,
            marks=() if sitting is None else tuple(sitting.marks),
            revealed=frozenset() if sitting is None else frozenset(sitting.revealed),
            can_undo=sitting is not None and sitting.can_undo,
            undone=self._undone,
            helped=self._helped,
            keys={name: _written(action) for name, action in self._acts.items()},
            telling=() if sample is None else sample.telling,
        )

    def _beginning(self) -> str:
        return (
            "" if self._sample is None or self.step.unit is None else self._sample.beginnings[self.step.unit]
        )

    # --- what is done -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        room = self._room
        room.answering.changed.connect(self._wake)
        room.page.current_changed.connect(self._wake)
        room.acts.undo.triggered.connect(self._note_undo)
        room.acts.escape.triggered.connect(self._note_escape)
        for action in self._acts.values():
            action.changed.connect(self._wake)
        for name in ("help", "keys"):
            self._acts[name].triggered.connect(self._note_help)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_focus)

    def _wake(self) -> None:
        if self.running:
            self._looking.start()

    def _note_undo(self) -> None:
        self._undone = True
        self._wake()

    def _note_help(self) -> None:
        self._helped = True
        self._wake()

    def _note_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._strip is None:
            return
        free = now is not None and (now is self._room.page or self._strip.isAncestorOf(now))
        # later, because an Escape that brings the focus to the page has had its meaning with that
        QTimer.singleShot(0, self, lambda: setattr(self, "_focus_free", free))

    def _note_escape(self) -> None:
        """Two of them leave the tour; one that left something else in the room is not counted."""
        if self._strip is None or not self._focus_free:
            return
        if self._escaped:
            self.left.emit()
            return
        self._escaped = True
        if self._seen is not None:
            self._strip.tell(self.step.tell(self._seen).text, once_more())


def _written(action: QAction) -> str:
    """An act's key as people write it, or its name where it has none."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return key or action.text().replace("&", "").strip("…")
