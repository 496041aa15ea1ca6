"""What of a damaged draft comes back: its content where that is sound, otherwise what its acts amount to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secondread_core.canonical_json import canonical
from secondread_core.drafting.drafting_json import to_json
from secondread_core.drafting.model import Draft
from secondread_core.drafting.steps import DraftAct, Steps, replay
from secondread_core.errors import LibraryDamaged
from secondread_core.event_chain import GENESIS, Event, event_hash, first_break
from secondread_core.store.draft_events import as_event, start_of
from secondread_core.store.drafts import draft_start, intact_draft


@dataclass(frozen=True, slots=True)
class DraftAgain:
    """The row of a draft (as `drafts.GUARDED`) with its events, and whether any of them are lost."""

    columns: tuple[Any, ...]
    events: tuple[Event, ...]
    lost: bool


def sound_draft_events(draft_id: str, rows: Iterable[Sequence[Any]]) -> tuple[Event, ...]:
    """The events up to the first that does not follow; `rows` are as `draft_events.COLUMNS`."""
    events = [as_event(row) for row in rows]
    with suppress(ValueError, TypeError, AttributeError):
        place = first_break(draft_id, events)
        return tuple(events if place is None else events[: place - 1])
    return ()


def draft_again(
    path: Path, known: str, row: Sequence[Any], article_id: str, events: Sequence[Event]
) -> DraftAgain | None:
    """The draft in `row` as it comes back; None where neither its content nor its beginning is left."""
    draft_id, author, part, base, *_ = row
    content: Draft | None = None
    with suppress(LibraryDamaged):
        content = intact_draft(path, (known, *row, article_id))
    replayed = _replayed(events)
    if replayed is not None and (
        content is None
        or (content, row[6], author) == (replayed[0], replayed[1].finished, replayed[2]["author"])
    ):
        told, steps, start = replayed  # they say what the row says, and have hashes
        lost = content is None
        if start["article"] != article_id:
            return None
        columns = (
            draft_id,
            start["author"],
            start["part"],
            start["base_version"],
            events[0].time,
            events[-1].time,
            int(steps.finished),
            canonical(to_json(told)),
        )
        return DraftAgain(columns, tuple(events), lost)
    if content is None:
        return None
    time = str(row[5])
    first = to_json(content) | draft_start(article_id, author, part, base)
    acts = [(DraftAct.START, first), *([(DraftAct.FINISH, {})] if row[6] else [])]
    fresh: list[Event] = []
    for sequence, (act, value) in enumerate(acts, start=1):
        before = fresh[-1].hash if fresh else GENESIS
        new_hash = event_hash(before, draft_id, sequence, time, act, None, value)
        fresh.append(Event(sequence, time, str(act), None, canonical(value), before, new_hash))
    return DraftAgain((draft_id, author, part, base, time, time, *row[6:]), tuple(fresh), lost=True)


def _replayed(events: Sequence[Event]) -> tuple[Draft, Steps, dict[str, Any]] | None:
    try:
        draft, steps = replay((event.sequence, event.operation, event.value) for event in events)
        return draft, steps, start_of(events)
    except (ValueError, KeyError, TypeError, IndexError, json.JSONDecodeError):
        return None
