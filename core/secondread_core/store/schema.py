"""The tables of the library, per released version. The statements of a released version never change.

A new version gets its own entry in `SCHEMAS` and a migration that leads to exactly those statements; opening
compares them with what the file holds, so that no view, trigger or altered table ever poses as ours.

Why an article's units are one column and not rows: they are frozen, always read together and hashed together;
8,000 of them are parsed in some 10 ms, where 8,000 rows cost three times that and have no hash of their own.
Large columns stand last, so that listing articles never reads their pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

APPLICATION_ID = 0x53526C62  # "SRlb"
SCHEMA_VERSION = 3

_ARTICLE = """CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL UNIQUE CHECK (article_id <> ''),
    text_hash TEXT NOT NULL CHECK (length(text_hash) = 64),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    bundled INTEGER NOT NULL CHECK (bundled IN (0, 1)),
    added_at TEXT NOT NULL,
    engine TEXT NOT NULL,
    unit_count INTEGER NOT NULL CHECK (unit_count >= 0),
    asked_count INTEGER NOT NULL CHECK (asked_count BETWEEN 0 AND unit_count),
    info TEXT NOT NULL,
    blocks TEXT NOT NULL,
    units TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT"""

_ARTICLE_TEXT = "CREATE INDEX article_by_text ON article (text_hash)"

_ANSWER_KEY = """CREATE TABLE answer_key (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    authors INTEGER NOT NULL CHECK (authors >= 0),
    published_at TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    content TEXT NOT NULL,
    PRIMARY KEY (article, version)
) STRICT"""

_LEARNER = """CREATE TABLE learner (
    id INTEGER PRIMARY KEY,
    learner_id TEXT NOT NULL UNIQUE CHECK (length(learner_id) = 32),
    name TEXT NOT NULL CHECK (name <> ''),
    folded_name TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL
) STRICT"""

_ATTEMPT_1 = """CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    attempt_id TEXT NOT NULL UNIQUE CHECK (length(attempt_id) = 32),
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
    mode TEXT NOT NULL CHECK (mode <> ''),
    number INTEGER NOT NULL CHECK (number >= 1),
    started_at TEXT NOT NULL,
    handed_in_at TEXT,
    key_version INTEGER CHECK (key_version IS NULL OR handed_in_at IS NOT NULL),
    UNIQUE (learner, article, number),
    FOREIGN KEY (article, key_version) REFERENCES answer_key (article, version)
) STRICT"""

# `minutes` is the last column, so that it reads as NULL where salvage takes schema 1 for schema 2.
_ATTEMPT = """CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    attempt_id TEXT NOT NULL UNIQUE CHECK (length(attempt_id) = 32),
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
    mode TEXT NOT NULL CHECK (mode <> ''),
    number INTEGER NOT NULL CHECK (number >= 1),
    started_at TEXT NOT NULL,
    handed_in_at TEXT,
    key_version INTEGER CHECK (key_version IS NULL OR handed_in_at IS NOT NULL),
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 600),
    UNIQUE (learner, article, number),
    FOREIGN KEY (article, key_version) REFERENCES answer_key (article, version)
) STRICT"""

_ATTEMPT_ARTICLE = "CREATE INDEX attempt_by_article ON attempt (article, key_version)"

_MARK = """CREATE TABLE mark (
    attempt INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    unit INTEGER NOT NULL CHECK (unit >= 0),
    answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
    value TEXT NOT NULL,
    PRIMARY KEY (attempt, unit)
) STRICT, WITHOUT ROWID"""

_EVENT_1 = """CREATE TABLE event (
    attempt INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    time TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('start', 'mark', 'undo', 'redo', 'hand_in')),
    unit INTEGER CHECK (unit >= 0),
    value TEXT NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (attempt, sequence),
    CHECK ((unit IS NULL) = (operation IN ('start', 'hand_in')))
) STRICT, WITHOUT ROWID"""

_EVENT = """CREATE TABLE event (
    attempt INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    time TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('start', 'mark', 'undo', 'redo', 'reveal', 'hand_in')),
    unit INTEGER CHECK (unit >= 0),
    value TEXT NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (attempt, sequence),
    CHECK ((unit IS NULL) = (operation IN ('start', 'hand_in')))
) STRICT, WITHOUT ROWID"""

_NOTE = """CREATE TABLE note (
    attempt INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    unit INTEGER NOT NULL CHECK (unit >= 0),
    text TEXT NOT NULL CHECK (text <> ''),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (attempt, unit)
) STRICT"""

# A table beside `article`, whose rows stay as they were hashed and whose large columns stay last.
_EDITION = """CREATE TABLE edition (
    article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    edition_of INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 2),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    UNIQUE (edition_of, number),
    CHECK (article <> edition_of)
) STRICT"""

_RESCORING = """CREATE TABLE rescoring (
    attempt INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    from_version INTEGER NOT NULL CHECK (from_version >= 1),
    to_version INTEGER NOT NULL CHECK (to_version > from_version),
    at TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    PRIMARY KEY (attempt, to_version)
) STRICT"""

_DRAFT = """CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    draft_id TEXT NOT NULL UNIQUE CHECK (length(draft_id) = 32),
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    author TEXT NOT NULL CHECK (author <> ''),
    part TEXT NOT NULL CHECK (part IN ('author', 'settled')),
    base_version INTEGER CHECK (base_version >= 1),
    started_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    content TEXT NOT NULL
) STRICT"""

_DRAFT_ARTICLE = "CREATE INDEX draft_by_article ON draft (article)"

_DRAFT_EVENT = """CREATE TABLE draft_event (
    draft INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    time TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('start', 'edit', 'undo', 'redo', 'finish', 'reopen')),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    value TEXT NOT NULL,
    PRIMARY KEY (draft, sequence)
) STRICT"""

_PREFERENCE = """CREATE TABLE preference (
    scope TEXT NOT NULL CHECK (scope <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL,
    PRIMARY KEY (scope, name)
) STRICT, WITHOUT ROWID"""

SCHEMAS: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {
        1: (
            _ARTICLE,
            _ARTICLE_TEXT,
            _ANSWER_KEY,
            _LEARNER,
            _ATTEMPT_1,
            _ATTEMPT_ARTICLE,
            _MARK,
            _EVENT_1,
            _PREFERENCE,
        ),
        2: (
            _ARTICLE,
            _ARTICLE_TEXT,
            _ANSWER_KEY,
            _LEARNER,
            _ATTEMPT,
            _ATTEMPT_ARTICLE,
            _MARK,
            _EVENT,
            _NOTE,
            _PREFERENCE,
        ),
        3: (
            _ARTICLE,
            _ARTICLE_TEXT,
            _EDITION,
            _ANSWER_KEY,
            _LEARNER,
            _ATTEMPT,
            _ATTEMPT_ARTICLE,
            _MARK,
            _EVENT,
            _NOTE,
            _RESCORING,
            _DRAFT,
            _DRAFT_ARTICLE,
            _DRAFT_EVENT,
            _PREFERENCE,
        ),
    }
)
"""Every released version's statements, in an order in which they can be run."""
