"""What readers note on sentences, for themselves. Notes are no answers: they can change after handing in."""

from __future__ import annotations

from secondread_core.errors import Unknown
from secondread_core.store.database import Library

MAX_NOTE = 2000
"""Characters."""


def write_note(library: Library, attempt_id: str, unit: int, text: str) -> None:
    """Keep `text` as the note on a unit (counted from 0) of the attempt's article; "" removes the note.

    Halves of characters and NUL, which a clipboard can hold, are kept as U+FFFD.

    Raises:
        Unknown: no such attempt. And whatever `Library.writing` raises: the note is as it was.
        ValueError: longer than `MAX_NOTE`, or no such unit.
    """
    text = text.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if len(text) > MAX_NOTE:
        raise ValueError(f"{len(text)} characters")
    with library.writing() as connection:
        row = connection.execute(
            "SELECT attempt.id, unit_count FROM attempt JOIN article ON article.id = article"
            " WHERE attempt_id = ?",
            (attempt_id,),
        ).fetchone()
        if row is None:
            raise Unknown("attempt", attempt_id)
        if not 0 <= unit < row[1]:
            raise ValueError(f"no unit {unit}")
        if text:
            connection.execute(
                "INSERT INTO note (attempt, unit, text, changed_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (attempt, unit) DO UPDATE SET text = excluded.text,"
                " changed_at = excluded.changed_at WHERE text <> excluded.text",
                (row[0], unit, text, library.now()),
            )
        else:
            connection.execute("DELETE FROM note WHERE attempt = ? AND unit = ?", (row[0], unit))


def notes_of(library: Library, attempt_id: str) -> dict[int, str]:
    """The notes of an attempt by unit, in the order of the article.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        "SELECT unit, text FROM note WHERE attempt = (SELECT id FROM attempt WHERE attempt_id = ?)"
        " ORDER BY unit",
        (attempt_id,),
    )
    return dict(rows)
