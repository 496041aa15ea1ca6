"""Which acts of a damaged attempt still count: up to the first break as they were, then as plain answers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

from secondread_core.annotations import from_json
from secondread_core.event_chain import Event, Operation, first_break, hash_holds
from secondread_core.history import History, follow


def sound_events(attempt_id: str, rows: Iterable[Sequence[Any]]) -> tuple[list[Event], list[Event]]:
    """The events up to the first that does not follow, and those behind it whose own hash holds.

    `rows` are what an `Event` consists of, by ascending sequence.
    """
    sound: list[Event] = []
    for event in (Event(*row) for row in rows):
        with suppress(ValueError, TypeError, AttributeError):
            if hash_holds(attempt_id, event):
                sound.append(event)
    end = (first_break(attempt_id, sound) or len(sound) + 1) - 1
    history = History()
    for number, event in enumerate(sound[:end]):
        if event.unit is not None and not follow(history, event.operation, event.unit, event.value):
            end = number
            break
    return sound[:end], sound[end:]


def acts_for(event: Event, history: History, *, practice: bool) -> list[Operation]:
    """The acts that record an event from behind a break again; `history` has them then.

    It becomes the answer that it left behind, settled where it was. None for the beginning and the end of an
    attempt, and where another answer was settled before.
    """
    if event.unit is None:
        return []
    reveals = event.operation == Operation.REVEAL
    acts = []
    if not reveals or history.value(event.unit) != event.value:
        acts.append(Operation.MARK)
    if reveals and practice and from_json(json.loads(event.value)).answered:
        acts.append(Operation.REVEAL)
    return acts if all(follow(history, act, event.unit, event.value) for act in acts) else []
