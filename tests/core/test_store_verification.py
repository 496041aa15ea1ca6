"""Every single flipped bit inside a stored text, key, act or answer is detected."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from library_desk import Clock, Desk, furnish, make_key

from secondread_core.annotations import Mark
from secondread_core.article import Article
from secondread_core.codebook import TypeClass, TypeCode
from secondread_core.drafting.acts import set_type
from secondread_core.drafting.cutting import split
from secondread_core.errors import LibraryDamaged, LibraryRefusal, Refusal
from secondread_core.modes import Mode
from secondread_core.session import begin_coding, publish, resume
from secondread_core.store.articles import article_cards, new_edition, stored_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.keys import key_version
from secondread_core.store.verification import verify

FLIPS = int(os.environ.get("SECONDREAD_FLIPS", "1500"))
"""Of each of the two kinds; drawn with a seed."""

TEXTS = {
    "article": (
        "article_id", "text_hash", "content_hash", "added_at", "engine", "info", "blocks", "units", "body",
    ),
    "answer_key": ("published_at", "content_hash", "content"),
    "event": ("time", "operation", "value"),
    "mark": ("value",),
    "attempt": ("attempt_id", "mode", "started_at", "handed_in_at"),
    "edition": ("content_hash",),
    "rescoring": ("at", "before", "after", "content_hash"),
    "draft": ("draft_id", "author", "part", "started_at", "changed_at", "content_hash", "content"),
    "draft_event": ("time", "operation", "value"),
}  # fmt: skip
BLOBS = {"event": ("previous_hash", "hash"), "draft_event": ("previous_hash", "hash")}
NUMBERS = {
    "article": ("bundled", "unit_count", "asked_count"),
    "answer_key": ("version", "authors"),
    "event": ("sequence", "unit"),
    "mark": ("unit", "answered"),
    "attempt": ("level", "minutes"),
    "edition": ("article", "edition_of", "number"),
    "rescoring": ("from_version", "to_version"),
    "draft": ("base_version", "finished"),
    "draft_event": ("sequence",),
}


def small(path: Path) -> Desk:
    """A library with a few acts of every kind, handed in."""
    desk = furnish(open_library(path, clock=Clock()), units=4)
    sitting = resume(desk.library, desk.attempt_id)
    sitting.mark(0, Mark(TypeClass.OPINION, flag=True, spans=((1, 4),)))
    sitting.mark(1, Mark(unsure=True))
    sitting.undo()
    sitting.redo()
    sitting.mark(2, Mark(TypeClass.REPORTED, confidence=2))
    sitting.hand_in()
    practice = resume(
        desk.library,
        start_attempt(
            desk.library, desk.learner_id, desk.article_id, 2, mode=Mode.PRACTICE, minutes=30
        ).attempt_id,
    )
    practice.mark(1, Mark(TypeClass.OPINION))
    practice.reveal(1)
    practice.mark(3, Mark(unsure=True))
    changed = make_key(desk.article, desk.segmentation, 2, why="Which minutes?")
    publish(desk.library, desk.article_id, changed)
    drafting = begin_coding(desk.library, desk.article_id, "Ana", base_version=1)
    drafting.act(set_type, 1, TypeCode.MIXED)
    drafting.act(split, 0, 12)
    drafting.undo()
    drafting.finish()
    mended = Article(desk.article.body.replace("disgrace", "disgraze"), desk.article.info)
    new_edition(desk.library, desk.article_id, mended, desk.segmentation, None)
    assert verify(desk.library) == []
    return desk


def key_columns(table: str) -> str:
    return {"event": "attempt, sequence", "mark": "attempt, unit"}.get(table, "rowid")


def all_flips(library: Library) -> list[tuple[str, tuple[object, ...]]]:
    """Every (statement, parameters) that flips one bit of one value; a value weighs as much as it is long."""
    flips: list[tuple[str, tuple[object, ...]]] = []
    for columns, cast in ((TEXTS, "CAST(? AS TEXT)"), (BLOBS, "?")):
        for table, names in columns.items():
            keys = key_columns(table)
            for name in names:
                query = f"SELECT {keys}, CAST({name} AS BLOB) FROM {table} WHERE {name} IS NOT NULL"
                for *key, value in library.rows(query):
                    condition = " AND ".join(f"{one} = ?" for one in keys.split(", "))
                    for at in range(len(value)):
                        for bit in range(8):
                            changed = bytes([*value[:at], value[at] ^ 1 << bit, *value[at + 1 :]])
                            statement = f"UPDATE {table} SET {name} = {cast} WHERE {condition}"
                            flips.append((statement, (changed, *key)))
    for table, names in NUMBERS.items():
        keys = key_columns(table)
        for name in names:
            for *key, value in library.rows(f"SELECT {keys}, {name} FROM {table} WHERE {name} IS NOT NULL"):
                condition = " AND ".join(f"{one} = ?" for one in keys.split(", "))
                flips += [
                    (f"UPDATE {table} SET {name} = ? WHERE {condition}", (value ^ 1 << bit, *key))
                    for bit in range(8)
                ]
    return flips


def test_every_flipped_bit_of_a_value_is_found(library_path: Path) -> None:
    desk = small(library_path)
    flips = all_flips(desk.library)
    assert len(flips) > 20_000
    connection = desk.library._connection
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("PRAGMA foreign_keys=OFF")
    missed = []
    for statement, parameters in random.Random(15).sample(flips, FLIPS):
        connection.execute("BEGIN")
        with suppress(sqlite3.IntegrityError):  # a key that is there already
            connection.execute(statement, parameters)
            if not verify(desk.library):
                missed.append((statement, parameters))
        connection.execute("ROLLBACK")
    assert missed == []
    assert verify(desk.library) == []
    desk.library.close()


def places_of(file: bytes, contents: list[bytes]) -> tuple[list[int], int]:
    """Every offset at which a piece of `contents` lies in the file, and how long the pieces found are.

    Long contents lie there in pieces, and some of them more than once. Single words are left out: the names
    of tables have them too.
    """
    places: set[int] = set()
    found = 0
    for content in contents:
        for start in range(0, len(content), 24):
            whole = max(0, min(start, len(content) - 24))  # the rest alone would be found anywhere
            piece = content[whole : whole + 24]
            at = file.find(piece) if len(set(piece)) > 8 else -1
            found += len(content[start : start + 24]) if at >= 0 else 0
            while at >= 0:
                places.update(range(at, at + len(piece)))
                at = file.find(piece, at + 1)
    return sorted(places), found


def test_every_flipped_bit_in_the_file_is_found(library_path: Path) -> None:
    desk = small(library_path)
    contents = [
        bytes(value)
        for columns in (TEXTS, BLOBS)
        for table in ("article", "answer_key", "event", "draft", "draft_event", "rescoring")
        for name in columns.get(table, ())
        for (value,) in desk.library.rows(f"SELECT CAST({name} AS BLOB) FROM {table}")
    ]
    desk.library.close()
    good = library_path.read_bytes()
    places, found = places_of(good, list(set(contents)))
    assert found > 0.8 * sum(map(len, set(contents)))
    chance = random.Random(16)
    missed = []
    for place in chance.choices(places, k=FLIPS):
        bit = chance.randrange(8)
        changed = bytearray(good)
        changed[place] ^= 1 << bit
        library_path.write_bytes(changed)
        try:
            library = open_library(library_path, read_only=True)
        except LibraryRefusal:
            continue
        if not verify(library):
            missed.append((place, bit))
        library.close()
    assert missed == []


def test_verifying_says_what_and_where(library_path: Path) -> None:
    desk = small(library_path)
    library = desk.library
    ((draft_id,),) = library.rows("SELECT draft_id FROM draft")
    with library.writing() as connection:
        connection.execute("UPDATE article SET body = replace(body, 'council', 'counsel') WHERE id = 1")
        connection.execute(
            "UPDATE answer_key SET content = replace(content, '\"A2\"', '\"A1\"') WHERE version = 1"
        )
        connection.execute("UPDATE draft SET content = replace(content, 'council', 'counsel')")
        connection.execute("UPDATE rescoring SET before = '{}'")
        connection.execute("UPDATE event SET value = '{\"unsure\":true}' WHERE attempt = 1 AND sequence = 2")
    assert {(damage.check, damage.detail) for damage in verify(library)} == {
        ("text-hash", desk.article_id),
        ("key-hash", f"{desk.article_id} 1"),
        ("event-chain", f"{desk.attempt_id} 2"),
        ("draft-hash", draft_id),
    }
    with pytest.raises(LibraryDamaged) as text:
        stored_article(library, desk.article_id)
    assert text.value.check == "text-hash"
    with pytest.raises(LibraryDamaged) as key:
        key_version(library, desk.article_id, 1)
    assert key.value.check == "key-hash"
    assert len(article_cards(library)) == 1
    library.close()


@pytest.mark.parametrize(
    ("damage", "check"),
    [
        ("DELETE FROM mark WHERE unit = 1", "event-chain"),
        ("UPDATE attempt SET handed_in_at = NULL, key_version = NULL", "event-chain"),
        ("DELETE FROM event WHERE sequence = (SELECT max(sequence) FROM event)", "event-chain"),
        ("DELETE FROM event", "event-chain"),
        ("UPDATE attempt SET started_at = handed_in_at WHERE id = 1", "event-chain"),
        ("UPDATE attempt SET mode = 'exam'", "event-chain"),
        ("UPDATE attempt SET minutes = NULL", "event-chain"),
        ("INSERT INTO note VALUES (1, 4, 'a note', '')", "event-chain"),
        ("INSERT INTO note VALUES (77, 0, 'a note', '')", "schema"),
        ("UPDATE answer_key SET article = 77", "schema"),
        ("UPDATE draft SET article = 77", "draft-hash"),
        ("UPDATE draft SET finished = 0", "draft-hash"),
        ("DELETE FROM draft_event WHERE operation = 'finish'", "draft-hash"),
        ("DELETE FROM draft_event WHERE sequence = 2", "draft-hash"),
        ("DELETE FROM draft_event", "draft-hash"),
        ("UPDATE rescoring SET attempt = 2", "event-chain"),
        ("UPDATE edition SET edition_of = 77", "schema"),
        ("DELETE FROM learner", "schema"),
    ],
)
def test_what_does_not_fit_together_is_found_too(library_path: Path, damage: str, check: str) -> None:
    desk = small(library_path)
    desk.library.rows("PRAGMA foreign_keys=OFF")
    with desk.library.writing() as connection:
        connection.execute(damage)
    assert check in [found.check for found in verify(desk.library)]
    desk.library.close()


def test_verifying_a_library_that_breaks_off_says_so(library_path: Path) -> None:
    desk = small(library_path)
    desk.library.close()
    library = open_library(library_path)
    library_path.write_bytes(library_path.read_bytes()[: 9 * 4096])
    found = verify(library)
    assert found
    assert all(isinstance(one, Refusal) and one.path == library_path for one in found)
    library._connection.close()
