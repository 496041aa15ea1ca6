"""Who is new here. It is remembered for each learner: in a class everybody has a first day of their own, and
whoever's record is erased takes it along."""

from __future__ import annotations

from secondread_core.store.attempts import attempts_of
from secondread_core.store.database import Library
from secondread_core.store.preferences import read_preference, write_preference

_NAME = "tour_seen"


def is_new(library: Library, learner_id: str) -> bool:
    """Whether to offer the tour: the learner has neither taken nor declined it, and has begun no article.

    Where nothing can be written the answer would be forgotten, and nothing can be begun after the tour.

    Raises:
        LibraryDamaged, StorageFailed
    """
    if library.read_only or read_preference(library, learner_id, _NAME):
        return False
    return not attempts_of(library, learner_id)


def remember(library: Library, learner_id: str) -> None:
    """Never offer the tour to that learner again.

    Raises:
        whatever `Library.writing` raises.
    """
    if not library.read_only and not read_preference(library, learner_id, _NAME):
        write_preference(library, learner_id, _NAME, True)
