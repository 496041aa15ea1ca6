"""Small settings: of the program, or of one learner."""

from __future__ import annotations

import json
from typing import Any

from secondread_core.canonical_json import canonical
from secondread_core.store.database import Library

PROGRAM = "program"
"""The scope of what holds for everybody; any other scope is a learner's id."""


def read_preference(library: Library, scope: str, name: str) -> Any:
    """The JSON value, or None if it was never written or is damaged: it is never worth a refusal.

    Raises:
        LibraryDamaged, StorageFailed: the table itself cannot be read.
    """
    row = library.row("SELECT value FROM preference WHERE scope = ? AND name = ?", (scope, name))
    try:
        return None if row is None else json.loads(row[0])
    except (ValueError, TypeError):
        return None


def write_preference(library: Library, scope: str, name: str, value: Any) -> None:
    """Keep a JSON value; None forgets it.

    Raises:
        whatever `Library.writing` raises.
    """
    with library.writing() as connection:
        connection.execute("DELETE FROM preference WHERE scope = ? AND name = ?", (scope, name))
        if value is not None:
            connection.execute("INSERT INTO preference VALUES (?, ?, ?)", (scope, name, canonical(value)))
