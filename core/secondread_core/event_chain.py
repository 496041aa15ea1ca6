"""The chain of events of one attempt: each hash covers the one before it, so no act can be changed unseen.

The chain shows any edit, removal in the middle or reordering. Whoever rebuilds the whole chain can forge it;
only a receipt noted when handing in shows that.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from secondread_core.canonical_json import canonical

GENESIS = bytes(32)
"""What stands for the hash before the first event."""


class Operation(StrEnum):
    """What a person did. `START` and `HAND_IN` concern no unit; others but `REVEAL` set one unit's mark.

    `REVEAL`, in practice only, is that the reason was shown for the answer that stands: it is settled then.
    """

    START = "start"
    MARK = "mark"
    UNDO = "undo"
    REDO = "redo"
    REVEAL = "reveal"
    HAND_IN = "hand_in"


@dataclass(frozen=True, slots=True)
class Event:
    """One act. `value` is canonical JSON: the unit's new mark, or what an attempt started with.

    `sequence` counts from 1 without gaps; `time` is UTC in ISO 8601; hashes are 32 bytes of SHA-256.
    """

    sequence: int
    time: str
    operation: str
    unit: int | None
    value: str
    previous_hash: bytes
    hash: bytes


def event_hash(
    previous: bytes, attempt_id: str, sequence: int, time: str, operation: str, unit: int | None, value: Any
) -> bytes:
    """SHA-256 over the canonical JSON list of the arguments (`previous` in hexadecimal); `value` is JSON."""
    members = [previous.hex(), attempt_id, sequence, time, operation, unit, value]
    return hashlib.sha256(canonical(members).encode("utf-8", "surrogatepass")).digest()


def first_break(attempt_id: str, events: Iterable[Event]) -> int | None:
    """The place (from 1) of the first event that does not continue the chain; None if all do.

    Raises:
        ValueError, TypeError: an event holds what no event can.
    """
    previous = GENESIS
    for place, event in enumerate(events, start=1):
        if event.sequence != place or event.previous_hash != previous or not hash_holds(attempt_id, event):
            return place
        previous = event.hash
    return None


def hash_holds(attempt_id: str, event: Event) -> bool:
    """Whether the event's own content gives its own hash, whatever stands before it.

    Raises:
        ValueError, TypeError: it holds what no event can.
    """
    value = json.loads(event.value)
    expected = event_hash(
        event.previous_hash, attempt_id, event.sequence, event.time, event.operation, event.unit, value
    )
    return event.hash == expected and canonical(value) == event.value
