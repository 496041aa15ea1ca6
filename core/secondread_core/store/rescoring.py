"""What a new version of a key does to attempts: they are bound to it, and what they were worth is kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from secondread_core.annotations import EMPTY, Mark, from_json
from secondread_core.answer_key import AnswerKey
from secondread_core.canonical_json import canonical
from secondread_core.errors import LibraryDamaged, Unknown
from secondread_core.store.database import Library
from secondread_core.store.keys import insert_key
from secondread_core.store.packing import content_hash
from secondread_core.store.sqlite_errors import decoding

COLUMNS = "from_version, to_version, at, before, after"


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A handed-in attempt as it is scored: its marks, one a unit, and the version that it is measured by."""

    attempt_id: str
    learner_id: str
    name: str
    level: int
    number: int
    version: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Rescoring:
    """What an attempt was worth by one version of the key, and by the next. `at` is UTC in ISO 8601."""

    from_version: int
    to_version: int
    at: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def handed_in(library: Library, article_id: str) -> list[HandedIn]:
    """The handed-in attempts on exactly this edition, if it has a key, in the order in which they began.

    One that is bound to no version yet is measured by the newest, as everywhere.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        "SELECT attempt.id, attempt_id, learner_id, name, level, number, unit_count, coalesce(key_version,"
        " (SELECT max(version) FROM answer_key WHERE answer_key.article = attempt.article)) AS version"
        " FROM attempt JOIN learner ON learner.id = learner JOIN article ON article.id = attempt.article"
        " WHERE article_id = ? AND handed_in_at IS NOT NULL AND version IS NOT NULL ORDER BY attempt.id",
        (article_id,),
    )
    found = library.rows(
        "SELECT attempt, unit, value FROM mark WHERE attempt IN (SELECT attempt.id FROM attempt JOIN article"
        " ON article.id = article WHERE article_id = ? AND handed_in_at IS NOT NULL)",
        (article_id,),
    )
    marks = {row[0]: [EMPTY] * row[6] for row in rows}
    read: dict[str, Mark] = {}  # most answers are like many others
    with decoding(library.path, "event-chain", article_id):
        for attempt, unit, value in found:
            if attempt in marks:
                if value not in read:
                    read[value] = from_json(json.loads(value))
                marks[attempt][unit] = read[value]
    return [
        HandedIn(attempt_id, learner_id, name, level, number, version, tuple(marks[row]))
        for row, attempt_id, learner_id, name, level, number, _, version in rows
    ]


def publish_rescoring(
    library: Library,
    article_id: str,
    key: AnswerKey,
    rescore: Callable[[Sequence[HandedIn]], Iterable[tuple[str, int, dict[str, Any], dict[str, Any]]]],
    then: Callable[[sqlite3.Connection, int, str], None] | None = None,
    first: Callable[[], None] | None = None,
) -> int:
    """Publish `key` and let every handed-in attempt be measured by it, in one transaction; its version.

    `rescore` gives (attempt's id, version before, worth before, worth after) of the attempts it is given.
    What belongs to the same transaction is done by `then`, which is told the key's version and the time;
    what has to hold before is looked at by `first`, inside it.

    Raises:
        Unknown, KeyDoesNotFit, KeyIncomplete, and whatever `first`, `rescore` or `Library.writing` raises:
        nothing was changed.
    """
    with library.writing() as connection:
        if first is not None:
            first()
        row = connection.execute("SELECT id FROM article WHERE article_id = ?", (article_id,)).fetchone()
        if row is None:
            raise Unknown("article", article_id)
        taken = handed_in(library, article_id)
        now = library.now()
        version = insert_key(connection, now, int(row[0]), key)
        for attempt_id, earlier, before, after in rescore(taken):
            if earlier != version:
                _rebind(connection, attempt_id, (earlier, version, now, canonical(before), canonical(after)))
        if then is not None:
            then(connection, version, now)
    return version


def rescorings_of(library: Library, attempt_id: str) -> list[Rescoring]:
    """What became of an attempt's worth whenever its key was changed, the oldest first.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        f"SELECT content_hash, {COLUMNS} FROM rescoring"
        " WHERE attempt = (SELECT id FROM attempt WHERE attempt_id = ?) ORDER BY to_version",
        (attempt_id,),
    )
    damage = LibraryDamaged(library.path, "event-chain", f"{attempt_id} rescored")
    found = []
    for known, *columns in rows:
        if content_hash(attempt_id, *columns) != known:
            raise damage
        with decoding(library.path, damage.check, damage.detail):
            found.append(Rescoring(*columns[:3], *map(json.loads, columns[3:])))
    return found


def scored_again(library: Library, learner_id: str) -> set[str]:
    """The learner's attempts that a changed key has made worth something else.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        "SELECT DISTINCT attempt_id FROM rescoring JOIN attempt ON attempt.id = rescoring.attempt"
        " JOIN learner ON learner.id = learner WHERE learner_id = ? AND before <> after",
        (learner_id,),
    )
    return {attempt_id for (attempt_id,) in rows}


def _rebind(connection: sqlite3.Connection, attempt_id: str, columns: tuple[Any, ...]) -> None:
    ((row,),) = connection.execute("SELECT id FROM attempt WHERE attempt_id = ?", (attempt_id,)).fetchall()
    connection.execute(
        f"INSERT INTO rescoring (attempt, {COLUMNS}, content_hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (row, *columns, content_hash(attempt_id, *columns)),
    )
    connection.execute("UPDATE attempt SET key_version = ? WHERE id = ?", (columns[1], row))
