"""Attempts: one learner, one article, one sitting. What each unit holds now stands in rows of its own."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from secondread_core.annotations import EMPTY, Mark, from_json
from secondread_core.errors import Unknown
from secondread_core.event_chain import Operation
from secondread_core.modes import Mode
from secondread_core.store.database import Library
from secondread_core.store.editions import FAMILY
from secondread_core.store.events import append
from secondread_core.store.packing import spans_hash
from secondread_core.store.sqlite_errors import decoding

MOST_MINUTES = 600
"""The longest time that can be meant for one sitting."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """`number` is 1 for the learner's first attempt on any edition; `key_version` is bound on handing in.

    Times are UTC in ISO 8601. `answered` of `asked` units have an answer.
    """

    attempt_id: str
    learner_id: str
    article_id: str
    level: int
    mode: Mode
    number: int
    key_version: int | None
    started_at: str
    handed_in_at: str | None
    answered: int
    asked: int
    minutes: int | None
    """What the reader means to take, 1..600; nothing ends when they are over."""


def start_attempt(
    library: Library,
    learner_id: str,
    article_id: str,
    level: int,
    *,
    mode: Mode = Mode.TEST,
    minutes: int | None = None,
) -> Attempt:
    """A new attempt; but if the learner has one open on this article, that one, whatever it was started as,
    and on whichever edition.

    Its first event holds what the answers are given to: the hashes of the text and of the units' spans.

    Raises:
        Unknown: no such learner or article. And whatever `Library.writing` raises.
        ValueError: more or fewer minutes than an attempt can have.
    """
    if minutes is not None and not 1 <= minutes <= MOST_MINUTES:
        raise ValueError(f"{minutes} minutes")
    attempt_id = uuid.uuid4().hex
    now = library.now()
    with library.writing() as connection:
        learner = connection.execute("SELECT id FROM learner WHERE learner_id = ?", (learner_id,)).fetchone()
        if learner is None:
            raise Unknown("learner", learner_id)
        article = connection.execute(
            "SELECT id, text_hash, units FROM article WHERE article_id = ?", (article_id,)
        ).fetchone()
        if article is None:
            raise Unknown("article", article_id)
        earlier = connection.execute(
            "SELECT attempt_id, number, handed_in_at FROM attempt"
            f" WHERE learner = ? AND article IN ({FAMILY}) ORDER BY number DESC LIMIT 1",
            (learner[0], article_id),
        ).fetchone()
        if earlier is not None and earlier[2] is None:
            attempt_id = earlier[0]
        else:
            number = earlier[1] + 1 if earlier else 1
            added = connection.execute(
                "INSERT INTO attempt (attempt_id, learner, article, level, mode, number, started_at, minutes)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (attempt_id, learner[0], article[0], level, str(mode), number, now, minutes),
            )
            with decoding(library.path, "text-hash", article_id):
                value = start_value(article_id, article[1], spans_hash(article[2]), level, mode, minutes)
            row = int(added.lastrowid or 0)
            append(connection, row, attempt_id, now, Operation.START, None, value)
    return attempt(library, attempt_id)


def start_value(
    article_id: str, text_hash: str, spans: str, level: int, mode: str, minutes: int | None
) -> dict[str, Any]:
    """What the first event of an attempt says; without `minutes` as it did in schema 1."""
    value = {
        "article": article_id,
        "text_hash": text_hash,
        "spans_hash": spans,
        "level": level,
        "mode": str(mode),
    }
    return value if minutes is None else value | {"minutes": minutes}


_SELECT = (
    "SELECT attempt_id, learner_id, article_id, level, mode, number, key_version, started_at, handed_in_at,"
    " (SELECT count(*) FROM mark WHERE mark.attempt = attempt.id AND answered), asked_count, minutes"
    " FROM attempt"
    " JOIN learner ON learner.id = attempt.learner JOIN article ON article.id = attempt.article"
)


def attempt(library: Library, attempt_id: str) -> Attempt:
    """The attempt of that id.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    row = library.row(f"{_SELECT} WHERE attempt_id = ?", (attempt_id,))
    if row is None:
        raise Unknown("attempt", attempt_id)
    return _attempt(library, row)


def open_attempt(library: Library, learner_id: str, article_id: str) -> Attempt | None:
    """The learner's attempt on any edition of the article that is not handed in yet, or None.

    Raises:
        LibraryDamaged, StorageFailed
    """
    row = library.row(
        f"{_SELECT} WHERE learner_id = ? AND attempt.article IN ({FAMILY}) AND handed_in_at IS NULL"
        " ORDER BY number DESC",
        (learner_id, article_id),
    )
    return None if row is None else _attempt(library, row)


def attempts_of(library: Library, learner_id: str, article_id: str | None = None) -> list[Attempt]:
    """The learner's attempts, on all editions of one article or of all, as they were started.

    Raises:
        LibraryDamaged, StorageFailed
    """
    condition, parameters = "learner_id = ?", [learner_id]
    if article_id is not None:
        condition, parameters = f"learner_id = ? AND attempt.article IN ({FAMILY})", [learner_id, article_id]
    rows = library.rows(f"{_SELECT} WHERE {condition} ORDER BY attempt.id", parameters)
    return [_attempt(library, row) for row in rows]


def counted(library: Library, article_id: str) -> tuple[int, int]:
    """How many attempts there are on exactly this edition of an article: (open, handed in).

    Raises:
        LibraryDamaged, StorageFailed
    """
    row = library.row(
        "SELECT coalesce(sum(handed_in_at IS NULL), 0), coalesce(sum(handed_in_at IS NOT NULL), 0)"
        " FROM attempt WHERE article = (SELECT id FROM article WHERE article_id = ?)",
        (article_id,),
    )
    return (0, 0) if row is None else (int(row[0]), int(row[1]))


def is_begun(library: Library, article_id: str) -> bool:
    """Whether there is an attempt on exactly this edition of an article.

    Raises:
        LibraryDamaged, StorageFailed
    """
    query = "SELECT 1 FROM attempt WHERE article = (SELECT id FROM article WHERE article_id = ?) LIMIT 1"
    return library.row(query, (article_id,)) is not None


def _attempt(library: Library, row: Sequence[Any]) -> Attempt:
    attempt_id, learner_id, article_id, level, mode, *rest = row
    with decoding(library.path, "event-chain", str(attempt_id)):
        return Attempt(attempt_id, learner_id, article_id, level, Mode(mode), *rest)


def marks_of(library: Library, attempt_id: str, unit_count: int) -> list[Mark]:
    """What stands at each of the article's units now.

    Raises:
        LibraryDamaged: a mark cannot be read, or stands at a unit that does not exist. StorageFailed.
    """
    marks = [EMPTY] * unit_count
    for unit, value in mark_values(library, attempt_id).items():
        with decoding(library.path, "event-chain", attempt_id):
            marks[unit] = from_json(json.loads(value))
    return marks


def mark_values(library: Library, attempt_id: str) -> dict[int, str]:
    """The canonical JSON of the mark at each unit that has one.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        "SELECT unit, value FROM mark WHERE attempt = (SELECT id FROM attempt WHERE attempt_id = ?)",
        (attempt_id,),
    )
    return dict(rows)


def bind_key(library: Library, attempt_id: str, version: int) -> None:
    """Score a handed-in attempt by this version of the key from now on.

    Raises:
        Unknown: no such attempt handed in, or no such version. And whatever `Library.writing` raises.
    """
    with library.writing() as connection:
        known = connection.execute(
            "SELECT attempt.id FROM attempt JOIN answer_key ON answer_key.article = attempt.article"
            " WHERE attempt_id = ? AND handed_in_at IS NOT NULL AND version = ?",
            (attempt_id, version),
        ).fetchone()
        if known is None:
            raise Unknown("key", f"{attempt_id} {version}")
        connection.execute("UPDATE attempt SET key_version = ? WHERE id = ?", (version, known[0]))
