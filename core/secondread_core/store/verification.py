"""Whether everything in the library still says what was once written: hashes, chains, and state against log.

SQLite has no checksums of its own; a flipped bit inside a text passes its integrity check.
"""

from __future__ import annotations

import json

from secondread_core.annotations import from_json
from secondread_core.canonical_json import canonical
from secondread_core.drafting.steps import replay as replay_draft
from secondread_core.errors import LibraryDamaged, Unknown
from secondread_core.event_chain import Event, Operation, first_break
from secondread_core.history import replay
from secondread_core.modes import Mode
from secondread_core.store.articles import damaged_articles
from secondread_core.store.attempts import mark_values, start_value
from secondread_core.store.database import Library
from secondread_core.store.draft_events import draft_events, start_of
from secondread_core.store.drafts import draft_card, draft_content, draft_start
from secondread_core.store.editions import damaged_editions
from secondread_core.store.events import events_of
from secondread_core.store.keys import damaged_keys
from secondread_core.store.packing import spans_hash
from secondread_core.store.rescoring import rescorings_of
from secondread_core.store.sqlite_errors import decoding


def verify(library: Library) -> list[LibraryDamaged]:
    """Everything that is damaged, as refusals that name the check and the place; empty if all is well.

    Takes some 20 µs an event; for a person's request or a set-aside file, not for every start.

    Raises:
        StorageFailed
    """
    try:
        found = _structure(library)
        found += damaged_articles(library)
        found += damaged_editions(library)
        found += damaged_keys(library)
        for (attempt_id,) in library.rows("SELECT attempt_id FROM attempt"):
            try:
                verify_chain(library, attempt_id)
                rescorings_of(library, attempt_id)
            except LibraryDamaged as damage:
                found.append(damage)
        for (draft_id,) in library.rows("SELECT draft_id FROM draft"):
            try:
                verify_draft(library, draft_id)
            except LibraryDamaged as damage:
                found.append(damage)
    except LibraryDamaged as damage:  # the file cannot even be read to its end
        return [damage]
    return found


def verify_chain(library: Library, attempt_id: str) -> None:
    """Compare an attempt's row and marks with its events, and each event with its hash and the one before.

    Raises:
        LibraryDamaged: check "event-chain", with the attempt's id and the first event that breaks.
        StorageFailed
    """
    events = events_of(library, attempt_id)

    def broken(where: object) -> LibraryDamaged:
        return LibraryDamaged(library.path, "event-chain", f"{attempt_id} {where}")

    with decoding(library.path, "event-chain", attempt_id):
        place = first_break(attempt_id, events)
        if place is not None:
            raise broken(place)
        history = replay((event.operation, event.unit, event.value) for event in events)
        if history.values != mark_values(library, attempt_id):
            raise broken("marks")
        if not _row_agrees(library, attempt_id, events):
            raise broken("attempt")


def verify_draft(library: Library, draft_id: str) -> None:
    """Compare a draft with its hash, its events with theirs, and its content with what they amount to.

    Raises:
        LibraryDamaged: check "draft-hash", with the draft's id, and the first event that breaks.
        StorageFailed
    """
    try:
        content, card = draft_content(library, draft_id), draft_card(library, draft_id)
    except Unknown as error:  # bytes that are no text, or no article
        raise LibraryDamaged(library.path, "draft-hash", draft_id) from error
    events = draft_events(library, draft_id)
    with decoding(library.path, "draft-hash", draft_id):
        place = first_break(draft_id, events)
        if place is not None:
            raise LibraryDamaged(library.path, "draft-hash", f"{draft_id} {place}")
        replayed, steps = replay_draft((event.sequence, event.operation, event.value) for event in events)
        start = start_of(events)
        row = draft_start(card.article_id, card.author, card.part, card.base_version)
        times = (events[0].time, events[-1].time)
        said = (replayed, steps.finished, {name: start[name] for name in row}, *times)
        if said != (content, card.finished, row, card.started_at, card.changed_at):
            raise LibraryDamaged(library.path, "draft-hash", draft_id)


def _structure(library: Library) -> list[LibraryDamaged]:
    """What SQLite itself finds: pages, indexes, constraints and references."""
    complaints = [str(row[0]) for row in library.rows("PRAGMA integrity_check(20)")]
    found = [LibraryDamaged(library.path, "quick-check", text) for text in complaints if text != "ok"]
    dangling = {str(row[0]) for row in library.rows("PRAGMA foreign_key_check")}
    found += [LibraryDamaged(library.path, "schema", f"foreign key of {table}") for table in sorted(dangling)]
    stray = library.rows(
        "SELECT attempt_id, unit FROM note JOIN attempt ON attempt.id = attempt JOIN article"
        " ON article.id = article WHERE unit >= unit_count"
    )
    found += [
        LibraryDamaged(library.path, "event-chain", f"{attempt} note {unit}") for attempt, unit in stray
    ]
    return found


def _row_agrees(library: Library, attempt_id: str, events: list[Event]) -> bool:
    """Whether the attempt's row says what its first and last event say, and counts its answers rightly."""
    row = library.row(
        "SELECT article_id, text_hash, units, level, mode, minutes, started_at, handed_in_at, attempt.id"
        " FROM attempt JOIN article ON article.id = attempt.article"
        " JOIN learner ON learner.id = attempt.learner"
        " WHERE attempt_id = ?",
        (attempt_id,),
    )
    if row is None or not events:
        return False
    article_id, text, units, level, mode, minutes, started_at, handed_in_at, number = row
    first, last = events[0], events[-1]
    started = canonical(start_value(article_id, text, spans_hash(units), level, mode, minutes))
    closings = [event for event in events if event.operation == Operation.HAND_IN]
    starts = [event for event in events if event.operation == Operation.START]
    reveals = [event for event in events if event.operation == Operation.REVEAL]
    answered_wrong = library.row(
        "SELECT 1 FROM mark WHERE attempt = ? AND answered <>"
        " (json_extract(value, '$.type') IS NOT NULL OR json_extract(value, '$.unsure') IS NOT NULL)",
        (number,),
    )
    return (
        starts == [first]
        and (first.time, first.value) == (started_at, started)
        and (closings == [last] if handed_in_at is not None else not closings)
        and (handed_in_at is None or last.time == handed_in_at)
        and answered_wrong is None
        and (mode == Mode.PRACTICE or not reveals)
        and all(from_json(json.loads(event.value)).answered for event in reveals)
    )
