"""The time that a reader has taken, beside the time that was meant to be taken. It is only shown."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from secondread_core.session.pacing import PAUSE
from secondread_gui.words import Words, number_words

clock = Words("clock")

_EVERY = 5_000


class Clock(QObject):
    """Counts on from what the acts so far took. `ticked` comes every few seconds while it runs."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = timedelta()
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.ticked)

    def start(self, spent: timedelta) -> None:
        """Count on from `spent`."""
        self._before = spent
        self._since.start()
        self._timer.start()

    def act(self) -> None:
        """Something was done: what passed since the act before it is taken, and a new pause may begin."""
        if self._timer.isActive():
            self._before = self.spent
            self._since.restart()

    def stop(self) -> None:
        """Count no further."""
        self._timer.stop()

    @property
    def spent(self) -> timedelta:
        """What was taken so far; a pause counts no longer than `pacing.PAUSE`."""
        return self._before + min(timedelta(milliseconds=self._since.elapsed()), PAUSE)


def time_words(spent: timedelta, minutes: int) -> str:
    """ "7 of 20 min", and by how much it is over."""
    taken = int(spent.total_seconds() // 60)
    if taken <= minutes:
        return clock.tr("{taken} of {minutes} min").format(
            taken=number_words(taken), minutes=number_words(minutes)
        )
    return clock.tr("{taken} min, {over} over your {minutes}").format(
        taken=number_words(taken), over=number_words(taken - minutes), minutes=number_words(minutes)
    )
