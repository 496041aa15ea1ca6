"""Every single flipped bit inside a stored text, key, act or answer is detected."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from library_desk import Clock, Desk, furnish

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.errors import LibraryDamaged, LibraryRefusal, Refusal
from secondread_core.session import resume
from secondread_core.store.articles import article_cards, stored_article
from secondread_core.store.database import Library, open_library
from secondread_core.store.keys import current_key
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
}  # fmt: skip
BLOBS = {"event": ("previous_hash", "hash")}
NUMBERS = {
    "article": ("bundled", "unit_count", "asked_count"),
    "answer_key": ("version", "authors"),
    "event": ("sequence", "unit"),
    "mark": ("unit", "answered"),
    "attempt": ("level",),
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


def places_of(file: bytes, contents: list[bytes]) -> list[int]:
    """Every offset at which a piece of `contents` lies in the file; long contents lie there in pieces."""
    places: set[int] = set()
    for content in contents:
        for start in range(0, len(content), 24):
            piece = content[start : start + 24]
            at = file.find(piece) if len(set(piece)) > 3 else -1
            places.update(range(at, at + len(piece)) if at >= 0 else ())
    return sorted(places)


def test_every_flipped_bit_in_the_file_is_found(library_path: Path) -> None:
    desk = small(library_path)
    contents = [
        bytes(value)
        for columns in (TEXTS, BLOBS)
        for table in ("article", "answer_key", "event")
        for name in columns.get(table, ())
        for (value,) in desk.library.rows(f"SELECT CAST({name} AS BLOB) FROM {table}")
    ]
    desk.library.close()
    good = library_path.read_bytes()
    places = places_of(good, contents)
    assert len(places) > 0.8 * sum(map(len, set(contents)))
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
    with library.writing() as connection:
        connection.execute("UPDATE article SET body = replace(body, 'council', 'counsel')")
        connection.execute("UPDATE answer_key SET content = replace(content, '\"A2\"', '\"A1\"')")
        connection.execute("UPDATE event SET value = '{\"unsure\":true}' WHERE sequence = 2")
    assert {(damage.check, damage.detail) for damage in verify(library)} == {
        ("text-hash", desk.article_id),
        ("key-hash", f"{desk.article_id} 1"),
        ("event-chain", f"{desk.attempt_id} 2"),
    }
    with pytest.raises(LibraryDamaged) as text:
        stored_article(library, desk.article_id)
    assert text.value.check == "text-hash"
    with pytest.raises(LibraryDamaged) as key:
        current_key(library, desk.article_id)
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
        ("UPDATE attempt SET started_at = handed_in_at", "event-chain"),
        ("UPDATE answer_key SET article = 77", "schema"),
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
