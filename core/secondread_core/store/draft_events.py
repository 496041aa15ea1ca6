"""The append-only log of a draft, chained like an attempt's: what can be taken back survives a restart."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from secondread_core.canonical_json import canonical
from secondread_core.drafting.drafting_json import edit_from_json
from secondread_core.drafting.edits import Edit
from secondread_core.drafting.steps import DraftAct, Steps, which
from secondread_core.errors import LibraryDamaged
from secondread_core.event_chain import GENESIS, Event, event_hash
from secondread_core.store.database import Library
from secondread_core.store.sqlite_errors import decoding

COLUMNS = "sequence, time, operation, value, previous_hash, hash"
"""What an event consists of; it is about no unit."""

PAIR = "pair"
"""What the first event of a settled draft has: the ids of the two codings, the first one first."""

PUBLISHED = "published"
"""What the event with which a draft was finished has, if it was finished by publishing: the key's version."""


def append(
    connection: sqlite3.Connection, draft: int, draft_id: str, time: str, act: DraftAct, value: Any
) -> int:
    """The event behind the newest one of the draft in row `draft`, inside a transaction; its sequence."""
    newest = connection.execute(
        "SELECT sequence, hash FROM draft_event WHERE draft = ? ORDER BY sequence DESC LIMIT 1", (draft,)
    ).fetchone()
    last, previous = newest or (0, GENESIS)
    sequence = int(last) + 1
    new_hash = event_hash(previous, draft_id, sequence, time, act, None, value)
    connection.execute(
        f"INSERT INTO draft_event (draft, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (draft, sequence, time, str(act), canonical(value), previous, new_hash),
    )
    return sequence


def last_sequence(library: Library, draft_id: str) -> int:
    """The newest event's sequence; 0 if there is none.

    Raises:
        LibraryDamaged, StorageFailed
    """
    row = library.row(
        f"SELECT sequence FROM draft_event WHERE {_OF} ORDER BY sequence DESC LIMIT 1", (draft_id,)
    )
    return 0 if row is None else int(row[0])


def draft_events(library: Library, draft_id: str) -> list[Event]:
    """All events of a draft in order, as they are stored, not yet verified. None is about a unit.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(f"SELECT {COLUMNS} FROM draft_event WHERE {_OF} ORDER BY sequence", (draft_id,))
    return [as_event(row) for row in rows]


def as_event(row: Sequence[Any]) -> Event:
    """The event in `row`, which is `COLUMNS`."""
    sequence, time, operation, value, previous, known = row
    return Event(sequence, time, operation, None, value, previous, known)


def steps_of(library: Library, draft_id: str) -> tuple[Steps, int]:
    """What can be undone and redone in a draft, and its newest event's sequence. No content is read.

    Raises:
        LibraryDamaged: one act does not follow from those before. StorageFailed.
    """
    rows = library.rows(
        "SELECT sequence, operation, CASE WHEN operation IN ('undo', 'redo') THEN value ELSE '{}' END"
        f" FROM draft_event WHERE {_OF} ORDER BY sequence",
        (draft_id,),
    )
    steps = Steps()
    sequence = 0
    with decoding(library.path, "draft-hash", draft_id):
        for sequence, operation, value in rows:
            steps.take(DraftAct(operation), sequence, which(json.loads(value)))
    return steps, sequence


def published_as(library: Library, draft_id: str) -> int | None:
    """The version of the key as which a draft was published: it is history then. None if it was not.

    Raises:
        LibraryDamaged, StorageFailed
    """
    row = library.row(
        f"SELECT value FROM draft_event WHERE {_OF} AND operation = 'finish' ORDER BY sequence DESC LIMIT 1",
        (draft_id,),
    )
    with decoding(library.path, "draft-hash", draft_id):
        version = None if row is None else json.loads(row[0]).get(PUBLISHED)
        return None if version is None else int(version)


def pair_of_start(library: Library, draft_id: str) -> tuple[str, str] | None:
    """The two codings with which a settled draft was begun; None if its first event does not say.

    Raises:
        LibraryDamaged, StorageFailed
    """
    row = library.row(f"SELECT value FROM draft_event WHERE {_OF} AND sequence = 1", (draft_id,))
    with decoding(library.path, "draft-hash", draft_id):
        pair = None if row is None else json.loads(row[0]).get(PAIR)
        if pair is None:
            return None
        first, second = pair
        return str(first), str(second)


def start_of(events: Sequence[Event]) -> dict[str, Any]:
    """What the events of a draft, of which there is one at least, say of its row: how it was begun, and under
    which name its author goes on.

    Raises:
        ValueError, KeyError, TypeError: they cannot have happened so.
    """
    start: dict[str, Any] = json.loads(events[0].value)
    for event in events[1:]:
        if event.operation == DraftAct.START:
            start["author"] = json.loads(event.value)["author"]
    return start


def edit_of(library: Library, draft_id: str, sequence: int) -> Edit:
    """The edit that the event with this sequence recorded.

    Raises:
        LibraryDamaged: there is none. StorageFailed.
    """
    row = library.row(
        f"SELECT value FROM draft_event WHERE {_OF} AND sequence = ? AND operation = 'edit'",
        (draft_id, sequence),
    )
    if row is None:
        raise LibraryDamaged(library.path, "draft-hash", f"{draft_id} {sequence}")
    with decoding(library.path, "draft-hash", f"{draft_id} {sequence}"):
        return edit_from_json(json.loads(row[0]))


_OF = "draft = (SELECT id FROM draft WHERE draft_id = ?)"
