"""Saving what can be read of a damaged library into a new one, and saying what came back.

Every article, key and act that comes back has passed its hash. Where an attempt's chain is broken, the acts
up to the break come back as they were; later ones whose own hash holds are recorded again behind them, as
plain answers at their old time.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secondread_core.annotations import from_json
from secondread_core.errors import LibraryDamaged, LibraryInUse
from secondread_core.event_chain import Event, Operation, first_break, hash_holds
from secondread_core.history import replay
from secondread_core.store.articles import GUARDED as ARTICLE_COLUMNS
from secondread_core.store.articles import intact_article
from secondread_core.store.attempts import start_value
from secondread_core.store.database import Clock, open_library, utc_now
from secondread_core.store.events import EVENT_COLUMNS, append
from secondread_core.store.file_placing import beside, place, remove
from secondread_core.store.keys import GUARDED as KEY_COLUMNS
from secondread_core.store.keys import intact_key
from secondread_core.store.packing import spans_hash
from secondread_core.store.salvage_reading import Found, private_copy, read_ahead, read_table
from secondread_core.store.sqlite_errors import refusing_os


@dataclass(frozen=True, slots=True)
class Tally:
    """How many came back, and how many are known not to have."""

    saved: int = 0
    lost: int = 0


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What came back. `mended` names the attempts whose chain of acts had a break."""

    articles: Tally = Tally()
    keys: Tally = Tally()
    learners: Tally = Tally()
    attempts: Tally = Tally()
    acts: Tally = Tally()
    preferences: Tally = Tally()
    mended: tuple[str, ...] = ()


def salvage(damaged: Path, target: Path, *, nameless: str = "?", clock: Clock = utc_now) -> SalvageReport:
    """Make a new library at `target` from what can be read of `damaged`, which is not touched.

    `nameless` names learners of whom only the answers were left; a number is added.

    Raises:
        LibraryInUse: something stands at `target`.
        DiskFull, LibraryReadOnly, StorageFailed: nothing was made.
    """
    unfinished = beside(target, ".salvaging")
    with refusing_os(target):
        try:
            remove(unfinished)
            with private_copy(damaged, beside(target, ".damaged-copy")) as source:
                library = open_library(unfinished, clock=clock)
                try:
                    report = SalvageReport()
                    if source is not None:
                        with library.writing() as connection:
                            report = _Salvage(source, connection, damaged, nameless, library.now()).run()
                finally:
                    library.close()
            if not place(unfinished, target):
                raise LibraryInUse(target)
        finally:
            remove(unfinished)
    return report


class _Salvage:
    """One pass over a damaged library, from what others refer to, to what refers to it."""

    def __init__(
        self, source: sqlite3.Connection, target: sqlite3.Connection, path: Path, nameless: str, now: str
    ) -> None:
        self._source = source
        self._target = target
        self._path = path
        self._nameless = nameless
        self._now = now
        self._articles: dict[int, dict[str, Any]] = {}
        self._keys: set[tuple[int, int]] = set()
        self._learners: set[int] = set()

    def run(self) -> SalvageReport:
        articles = self._save_articles()
        keys = self._save_keys()
        learners = self._save_learners()
        attempts, acts, mended = self._save_attempts()
        return SalvageReport(articles, keys, learners, attempts, acts, self._save_preferences(), mended)

    def _save_articles(self) -> Tally:
        found = read_table(self._source, f"SELECT id, content_hash, {ARTICLE_COLUMNS} FROM article", "id")
        for number, *row in found.rows:
            with suppress(LibraryDamaged):
                stored = intact_article(self._path, row)
                if self._insert("article", f"id, content_hash, {ARTICLE_COLUMNS}", (number, *row)):
                    units = row[ARTICLE_COLUMNS.split(", ").index("units") + 1]
                    self._articles[number] = {
                        "article_id": stored.article_id,
                        "text_hash": stored.article.text_hash,
                        "spans": spans_hash(units),
                    }
        return _tally(found, len(self._articles))

    def _save_keys(self) -> Tally:
        found = read_table(
            self._source, f"SELECT rowid, article, content_hash, {KEY_COLUMNS} FROM answer_key", "rowid"
        )
        for _, article, known_hash, *row in found.rows:
            if article not in self._articles:
                continue
            with suppress(LibraryDamaged):
                intact_key(self._path, (known_hash, self._articles[article]["article_id"], *row))
                columns = f"article, content_hash, {KEY_COLUMNS}"
                if self._insert("answer_key", columns, (article, known_hash, *row)):
                    self._keys.add((article, row[0]))
        return _tally(found, len(self._keys))

    def _save_learners(self) -> Tally:
        columns = "id, learner_id, name, folded_name, created_at"
        found = read_table(self._source, f"SELECT {columns} FROM learner", "id")
        for row in found.rows:
            if self._insert("learner", columns, row):
                self._learners.add(row[0])
        return _tally(found, len(self._learners))

    def _save_attempts(self) -> tuple[Tally, Tally, tuple[str, ...]]:
        columns = (
            "id, attempt_id, learner, article, level, mode, number, started_at, handed_in_at, key_version"
        )
        found = read_table(self._source, f"SELECT {columns} FROM attempt", "id")
        saved, mended, kept, lost = 0, [], 0, 0
        for row in found.rows:
            record = dict(zip(columns.split(", "), row, strict=True))
            events = read_table(
                self._source, f"SELECT {EVENT_COLUMNS} FROM event", "sequence", f"attempt = {int(row[0])}"
            )
            whole, loose = _sound(str(record["attempt_id"]), events)
            missing = max((e.sequence for e in (*whole, *loose)), default=0) - len(whole) - len(loose)
            if not self._save_attempt(record, whole, loose):
                lost += len(whole) + len(loose) + missing
                continue
            saved += 1
            kept += len(whole) + len(loose)
            lost += max(missing, events.unreadable)
            if missing or loose or events.unreadable or not whole:
                mended.append(str(record["attempt_id"]))
        return _tally(found, saved), Tally(kept, lost), tuple(mended)

    def _save_attempt(self, record: dict[str, Any], whole: list[Event], loose: list[Event]) -> bool:
        """Write one attempt with its events and the marks that follow from them; whether it could be."""
        article = self._articles.get(record["article"])
        if article is None or not isinstance(record["attempt_id"], str):
            return False
        if whole:  # the first act says what the row says, and has a hash
            started = json.loads(whole[0].value)
            record |= {"level": started["level"], "mode": started["mode"], "started_at": whole[0].time}
        if (record["article"], record["key_version"]) not in self._keys:
            record["key_version"] = None
        closing = next((e for e in (*whole, *loose) if e.operation == Operation.HAND_IN), None)
        if closing is not None:
            record["handed_in_at"] = closing.time
        self._require_learner(record["learner"])
        if not self._insert("attempt", ", ".join(record), tuple(record.values())):
            return False
        number, attempt_id = record["id"], record["attempt_id"]
        for event in whole:
            self._insert(
                "event",
                f"attempt, {EVENT_COLUMNS}",
                (number, *(getattr(event, name) for name in EVENT_COLUMNS.split(", "))),
            )
        if not whole:
            value = start_value(
                article["article_id"], article["text_hash"], article["spans"], record["level"], record["mode"]
            )
            append(self._target, number, attempt_id, record["started_at"], Operation.START, None, value)
        for event in loose:
            if event.unit is not None:
                value = json.loads(event.value)
                append(self._target, number, attempt_id, event.time, Operation.MARK, event.unit, value)
        if record["handed_in_at"] is not None and (closing is None or closing in loose):
            append(self._target, number, attempt_id, record["handed_in_at"], Operation.HAND_IN, None, {})
        self._save_marks(number)
        return True

    def _save_marks(self, number: int) -> None:
        acts = self._target.execute(
            "SELECT operation, unit, value FROM event WHERE attempt = ? ORDER BY sequence", (number,)
        ).fetchall()
        for unit, value in replay(acts).values.items():
            answered = int(from_json(json.loads(value)).answered)
            self._insert("mark", "attempt, unit, answered, value", (number, unit, answered, value))

    def _save_preferences(self) -> Tally:
        found = read_ahead(self._source, "SELECT scope, name, value FROM preference")
        saved = sum(self._insert("preference", "scope, name, value", row) for row in found.rows)
        return _tally(found, saved)

    def _require_learner(self, number: int) -> None:
        """Let a learner whose row is lost come back without a name, because answers refer to it."""
        if number not in self._learners:
            name = f"{self._nameless} {number}"
            columns = "id, learner_id, name, folded_name, created_at"
            self._insert("learner", columns, (number, uuid.uuid4().hex, name, name.casefold(), self._now))
            self._learners.add(number)

    def _insert(self, table: str, columns: str, row: tuple[Any, ...]) -> bool:
        """Whether the row is one that the new library takes."""
        marks = ", ".join("?" * len(row))
        try:
            self._target.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", row)
        except sqlite3.IntegrityError:
            return False
        return True


def _tally(found: Found, saved: int) -> Tally:
    return Tally(saved, len(found.rows) - saved + found.unreadable)


def _sound(attempt_id: str, found: Found) -> tuple[list[Event], list[Event]]:
    """The events up to the first break of the chain, and those behind it whose own hash holds."""
    events = [Event(*row) for row in found.rows]
    sound: list[Event] = []
    for event in events:
        with suppress(ValueError, TypeError, AttributeError):
            if hash_holds(attempt_id, event):
                sound.append(event)
    place = first_break(attempt_id, sound)
    return (sound, []) if place is None else (sound[: place - 1], sound[place - 1 :])
