"""Saving what can be read of a damaged library into a new one, and saying what came back.

Every article, key and act that comes back has passed its hash. Where an attempt's chain is broken, the acts
up to the break come back as they were; later ones whose own hash holds are recorded again behind them, as
plain answers at their old time, and settled where they were. Notes have no hash and come back as they are.
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
from secondread_core.event_chain import Event, Operation
from secondread_core.history import replay
from secondread_core.modes import Mode
from secondread_core.store.articles import GUARDED as ARTICLE_COLUMNS
from secondread_core.store.articles import intact_article
from secondread_core.store.attempts import start_value
from secondread_core.store.database import Clock, open_library, utc_now
from secondread_core.store.draft_events import COLUMNS as DRAFT_EVENT_COLUMNS
from secondread_core.store.drafts import GUARDED as DRAFT_COLUMNS
from secondread_core.store.events import EVENT_COLUMNS, append
from secondread_core.store.file_placing import beside, place, remove
from secondread_core.store.keys import GUARDED as KEY_COLUMNS
from secondread_core.store.keys import intact_key
from secondread_core.store.packing import content_hash, spans_hash
from secondread_core.store.rescoring import COLUMNS as RESCORING_COLUMNS
from secondread_core.store.salvage_acts import acts_for, sound_events
from secondread_core.store.salvage_drafts import draft_again, sound_draft_events
from secondread_core.store.salvage_reading import Found, holds, private_copy, read_ahead, read_table
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
    notes: Tally = Tally()
    rescorings: Tally = Tally()
    drafts: Tally = Tally()
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
        self._attempts: dict[int, int] = {}
        self._attempt_ids: dict[int, str] = {}
        self._mended_drafts: list[str] = []

    def run(self) -> SalvageReport:
        articles = self._save_articles()
        keys = self._save_keys()
        learners = self._save_learners()
        attempts, acts, mended = self._save_attempts()
        notes, rescorings = self._save_notes(), self._save_rescorings()
        drafts = self._save_drafts()
        return SalvageReport(
            articles=articles,
            keys=keys,
            learners=learners,
            attempts=attempts,
            acts=acts,
            notes=notes,
            rescorings=rescorings,
            drafts=drafts,
            preferences=self._save_preferences(),
            mended=(*mended, *self._mended_drafts),
        )

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
                        "count": len(stored.segmentation.units),
                    }
        if holds(self._source, "edition"):
            links = read_table(
                self._source, "SELECT article, edition_of, number, content_hash FROM edition", "article"
            )
            for article, first, number, known in links.rows:
                if {article, first} <= self._articles.keys() and _hash_holds(known, article, first, number):
                    self._insert(
                        "edition",
                        "article, edition_of, number, content_hash",
                        (article, first, number, known),
                    )
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
            "id, attempt_id, learner, article, level, mode, number, started_at, handed_in_at, key_version,"
            " minutes"
        )
        found = read_table(self._source, f"SELECT {columns} FROM attempt", "id")
        mended, kept, lost = [], 0, 0
        for row in found.rows:
            record = dict(zip(columns.split(", "), row, strict=True))
            events = read_table(
                self._source, f"SELECT {EVENT_COLUMNS} FROM event", "sequence", f"attempt = {int(row[0])}"
            )
            whole, loose = sound_events(str(record["attempt_id"]), events.rows)
            sound = len(whole) + len(loose)
            missing = max((e.sequence for e in (*whole, *loose)), default=0) - sound
            refused = self._save_attempt(record, whole, loose)
            if refused is None:
                lost += sound + missing
                continue
            kept += sound - refused
            lost += max(missing, events.unreadable) + refused
            if missing or loose or events.unreadable or not whole:
                mended.append(str(record["attempt_id"]))
        return _tally(found, len(self._attempts)), Tally(kept, lost), tuple(mended)

    def _save_attempt(self, record: dict[str, Any], whole: list[Event], loose: list[Event]) -> int | None:
        """Write one attempt with its events and the marks that follow from them.

        How many of the `loose` events could not be; None if the attempt itself could not.
        """
        article = self._articles.get(record["article"])
        if article is None or not isinstance(record["attempt_id"], str):
            return None
        if whole:  # the first act says what the row says, and has a hash
            started = json.loads(whole[0].value)
            record |= {name: started.get(name) for name in ("level", "mode", "minutes")}
            record["started_at"] = whole[0].time
        else:
            settled = any(event.operation == Operation.REVEAL for event in loose)
            record["mode"] = str(Mode.PRACTICE if settled or record["mode"] == Mode.PRACTICE else Mode.TEST)
            record["minutes"] = None
        if (record["article"], record["key_version"]) not in self._keys:
            record["key_version"] = None
        closing = next((e for e in (*whole, *loose) if e.operation == Operation.HAND_IN), None)
        if closing is not None:
            record["handed_in_at"] = closing.time
        self._require_learner(record["learner"])
        if not self._insert("attempt", ", ".join(record), tuple(record.values())):
            return None
        number, attempt_id = record["id"], record["attempt_id"]
        self._attempts[number] = article["count"]
        self._attempt_ids[number] = attempt_id
        for event in whole:
            values = (getattr(event, name) for name in EVENT_COLUMNS.split(", "))
            self._insert("event", f"attempt, {EVENT_COLUMNS}", (number, *values))
        if not whole:
            given = (article[name] for name in ("article_id", "text_hash", "spans"))
            value = start_value(*given, *(record[name] for name in ("level", "mode", "minutes")))
            append(self._target, number, attempt_id, record["started_at"], Operation.START, None, value)
        history, refused = replay((event.operation, event.unit, event.value) for event in whole), 0
        for event in loose:
            again = acts_for(event, history, practice=record["mode"] == Mode.PRACTICE)
            refused += event.unit is not None and not again
            for operation in again:
                value = json.loads(event.value)
                append(self._target, number, attempt_id, event.time, operation, event.unit, value)
        if record["handed_in_at"] is not None and (closing is None or closing in loose):
            append(self._target, number, attempt_id, record["handed_in_at"], Operation.HAND_IN, None, {})
        for unit, text in history.values.items():
            answered = int(from_json(json.loads(text)).answered)
            self._insert("mark", "attempt, unit, answered, value", (number, unit, answered, text))
        return refused

    def _save_notes(self) -> Tally:
        if not holds(self._source, "note"):  # schema 1
            return Tally()
        columns = "attempt, unit, text, changed_at"
        found = read_table(self._source, f"SELECT rowid, {columns} FROM note", "rowid")
        saved = sum(
            isinstance(unit, int)
            and unit < self._attempts.get(attempt, 0)
            and self._insert("note", columns, (attempt, unit, *rest))
            for _, attempt, unit, *rest in found.rows
        )
        return _tally(found, saved)

    def _save_rescorings(self) -> Tally:
        if not holds(self._source, "rescoring"):  # schema 1 or 2
            return Tally()
        found = read_table(
            self._source, f"SELECT rowid, attempt, content_hash, {RESCORING_COLUMNS} FROM rescoring", "rowid"
        )
        saved = sum(
            _hash_holds(known, self._attempt_ids[attempt], *row)
            and self._insert(
                "rescoring", f"attempt, content_hash, {RESCORING_COLUMNS}", (attempt, known, *row)
            )
            for _, attempt, known, *row in found.rows
            if attempt in self._attempt_ids
        )
        return _tally(found, saved)

    def _save_drafts(self) -> Tally:
        if not holds(self._source, "draft"):  # schema 1 or 2
            return Tally()
        columns = f"draft.id, article, content_hash, {DRAFT_COLUMNS}"
        found = read_table(self._source, f"SELECT {columns} FROM draft", "id")
        saved = 0
        for number, article, known, *row in found.rows:
            if article not in self._articles or not isinstance(row[0], str):
                continue
            events = read_table(
                self._source,
                f"SELECT {DRAFT_EVENT_COLUMNS} FROM draft_event",
                "sequence",
                f"draft = {int(number)}",
            )
            article_id = self._articles[article]["article_id"]
            whole = sound_draft_events(row[0], events.rows)
            again = draft_again(self._path, known, row, article_id, whole)
            if again is None or not self._insert(
                "draft",
                f"id, article, content_hash, {DRAFT_COLUMNS}",
                (number, article, content_hash(*again.columns, article_id), *again.columns),
            ):
                continue
            saved += 1
            if again.lost or events.unreadable or len(whole) != len(events.rows):
                self._mended_drafts.append(row[0])
            for event in again.events:
                values = (getattr(event, name) for name in DRAFT_EVENT_COLUMNS.split(", "))
                self._insert("draft_event", f"draft, {DRAFT_EVENT_COLUMNS}", (number, *values))
        return _tally(found, saved)

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


def _hash_holds(known: object, *columns: object) -> bool:
    try:
        return content_hash(*columns) == known
    except (TypeError, ValueError):  # a broken page may have anything where there was text
        return False


def _tally(found: Found, saved: int) -> Tally:
    return Tally(saved, len(found.rows) - saved + found.unreadable)
