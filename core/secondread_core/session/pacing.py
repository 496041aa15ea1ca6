"""How long a reader was at it. A window left open overnight is no time spent reading."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise

PAUSE = timedelta(minutes=2)
"""The longest gap between two acts that is believed to have been reading and thinking throughout."""


def time_spent(times: Iterable[datetime], pause: timedelta = PAUSE) -> timedelta:
    """The sum of the gaps between acts at `times`, in the order of the acts; each counts `pause` at most.

    A gap in which the clock was set back counts nothing.
    """
    gaps = (later - earlier for earlier, later in pairwise(times))
    return sum((min(max(gap, timedelta()), pause) for gap in gaps), timedelta())
