"""The append-only log of an attempt. One act is one transaction: its event and the new state."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import Any

from secondread_core.annotations import EMPTY, Mark, to_json
from secondread_core.canonical_json import canonical
from secondread_core.errors import AlreadyHandedIn, Unknown
from secondread_core.event_chain import GENESIS, Event, Operation, event_hash
from secondread_core.store.database import Library
from secondread_core.store.sqlite_errors import decoding

EVENT_COLUMNS = "sequence, time, operation, unit, value, previous_hash, hash"
"""What an `Event` consists of, in its order."""


def record_mark(library: Library, attempt_id: str, operation: Operation, unit: int, mark: Mark) -> int:
    """Keep that `operation` made `mark` what stands at `unit`, or found it there; the event's sequence.

    Raises:
        Unknown, AlreadyHandedIn, and whatever `Library.writing` raises: nothing was kept.
    """
    value = to_json(mark)
    with library.writing() as connection:
        attempt = _open_row(connection, attempt_id)
        sequence = append(connection, attempt, attempt_id, library.now(), operation, unit, value)
        if mark == EMPTY:
            connection.execute("DELETE FROM mark WHERE attempt = ? AND unit = ?", (attempt, unit))
        else:
            connection.execute(
                "INSERT INTO mark VALUES (?, ?, ?, ?) ON CONFLICT (attempt, unit)"
                " DO UPDATE SET answered = excluded.answered, value = excluded.value",
                (attempt, unit, int(mark.answered), canonical(value)),
            )
    return sequence


def record_hand_in(library: Library, attempt_id: str) -> int:
    """Close the attempt and bind it to the newest key, if there is one; the event's sequence.

    Raises:
        Unknown, AlreadyHandedIn, and whatever `Library.writing` raises: nothing was kept.
    """
    with library.writing() as connection:
        attempt = _open_row(connection, attempt_id)
        (version,) = connection.execute(
            "SELECT max(version) FROM answer_key WHERE article = (SELECT article FROM attempt WHERE id = ?)",
            (attempt,),
        ).fetchone()
        now = library.now()
        value = {} if version is None else {"key_version": version}
        sequence = append(connection, attempt, attempt_id, now, Operation.HAND_IN, None, value)
        connection.execute(
            "UPDATE attempt SET handed_in_at = ?, key_version = ? WHERE id = ?", (now, version, attempt)
        )
    return sequence


def append(
    connection: sqlite3.Connection,
    attempt: int,
    attempt_id: str,
    time: str,
    operation: Operation,
    unit: int | None,
    value: Any,
) -> int:
    """The event behind the newest one of the attempt in row `attempt`, inside a transaction; its sequence."""
    newest = connection.execute(
        "SELECT sequence, hash FROM event WHERE attempt = ? ORDER BY sequence DESC LIMIT 1", (attempt,)
    ).fetchone()
    last, previous = newest or (0, GENESIS)
    sequence = int(last) + 1
    new_hash = event_hash(previous, attempt_id, sequence, time, operation, unit, value)
    connection.execute(
        f"INSERT INTO event (attempt, {EVENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (attempt, sequence, time, str(operation), unit, canonical(value), previous, new_hash),
    )
    return sequence


def last_sequence(library: Library, attempt_id: str) -> int:
    """The newest event's sequence; 0 if there is none.

    Raises:
        LibraryDamaged, StorageFailed
    """
    row = library.row(
        "SELECT sequence FROM event WHERE attempt = (SELECT id FROM attempt WHERE attempt_id = ?)"
        " ORDER BY sequence DESC LIMIT 1",
        (attempt_id,),
    )
    return 0 if row is None else int(row[0])


def events_of(library: Library, attempt_id: str) -> list[Event]:
    """All events of an attempt in order, as they are stored, not yet verified.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        f"SELECT {EVENT_COLUMNS} FROM event WHERE attempt = (SELECT id FROM attempt WHERE attempt_id = ?)"
        " ORDER BY sequence",
        (attempt_id,),
    )
    return [Event(*row) for row in rows]


def acts_of(library: Library, attempt_id: str) -> list[tuple[str, int | None, str]]:
    """(operation, unit, value) of every event in order: what `replay` needs.

    Raises:
        LibraryDamaged, StorageFailed
    """
    return library.rows(
        "SELECT operation, unit, value FROM event"
        " WHERE attempt = (SELECT id FROM attempt WHERE attempt_id = ?) ORDER BY sequence",
        (attempt_id,),
    )


def times_of(library: Library, attempt_id: str) -> list[datetime]:
    """When each act of an attempt was done, in their order; UTC.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        "SELECT time FROM event WHERE attempt = (SELECT id FROM attempt WHERE attempt_id = ?)"
        " ORDER BY sequence",
        (attempt_id,),
    )
    with decoding(library.path, "event-chain", attempt_id):
        return [datetime.fromisoformat(time).astimezone(UTC) for (time,) in rows]


def _open_row(connection: sqlite3.Connection, attempt_id: str) -> int:
    """The row of an attempt that can still be changed."""
    row = connection.execute(
        "SELECT id, handed_in_at FROM attempt WHERE attempt_id = ?", (attempt_id,)
    ).fetchone()
    if row is None:
        raise Unknown("attempt", attempt_id)
    if row[1] is not None:
        raise AlreadyHandedIn(attempt_id)
    return int(row[0])
