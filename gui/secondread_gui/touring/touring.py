"""The tour as the window knows it: offered to whoever is new, begun, ended, remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from secondread_core.store.database import Library
from secondread_core.store.learners import Learner
from secondread_gui.library.shelf_page import ShelfPage
from secondread_gui.messages import Messages
from secondread_gui.touring.seen import is_new, remember

if TYPE_CHECKING:  # imported when they are first wanted
    from secondread_gui.reading.reading_room import ReadingRoom
    from secondread_gui.touring.offer import TourOffer
    from secondread_gui.touring.tour import Tour
    from secondread_resources import TourSample


class Touring(QObject):
    """`wanted` asks the window to make way and `start`, `left` to go back to the library and `end`."""

    wanted = Signal()
    left = Signal()

    def __init__(
        self,
        library: Library,
        messages: Messages,
        shelf: ShelfPage,
        sample: Callable[[], TourSample],
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._messages = messages
        self._shelf = shelf
        self._sample = sample
        self._learner: Learner | None = None
        self._offer: TourOffer | None = None
        self._tour: Tour | None = None
        self._answered: set[str] = set()
        """Learners who took or declined it now, whether or not that could be remembered."""

    @property
    def running(self) -> bool:
        """Whether the reading room shows the sample."""
        return self._tour is not None and self._tour.running

    @property
    def tour(self) -> Tour | None:
        """The tour, once it was begun."""
        return self._tour

    @property
    def offer(self) -> TourOffer | None:
        """The offer above the shelf, once somebody was new."""
        return self._offer

    def offer_to(self, learner: Learner | None) -> None:
        """Offer the tour to `learner` if they are new; to nobody else any more."""
        self._learner = learner
        new = False
        with self._messages.guarding():
            new = (
                learner is not None
                and learner.learner_id not in self._answered
                and is_new(self._library, learner.learner_id)
            )
        if new:
            self._made_offer().show_offer()
        elif self._offer is not None:
            self._offer.hide()

    def start(self, room: ReadingRoom, window_acts: Iterable[QAction]) -> None:
        """Begin the tour in `room`; whoever reads is not new any more.

        Raises:
            Refusal: the sample could not be opened.
        """
        if self._tour is None:
            from secondread_gui.touring.tour import Tour

            self._tour = Tour(room, window_acts, parent=self)
            self._tour.left.connect(self.left)
        self._tour.start(self._sample())
        self._remember()

    def end(self) -> None:
        """Forget the sample, if the tour runs."""
        if self._tour is not None:
            self._tour.end()

    def _remember(self) -> None:
        """The reader is not new any more."""
        if self._offer is not None:
            self._offer.hide()
        if self._learner is not None:
            self._answered.add(self._learner.learner_id)
            with self._messages.guarding():
                remember(self._library, self._learner.learner_id)

    def _decline(self) -> None:
        self._shelf.enter()
        self._remember()

    def _made_offer(self) -> TourOffer:
        if self._offer is None:
            from secondread_gui.touring.offer import TourOffer

            self._offer = TourOffer()
            self._offer.hide()
            self._offer.taken.connect(self.wanted)
            self._offer.declined.connect(self._decline)
            self._shelf.add_notice(self._offer)
        return self._offer
