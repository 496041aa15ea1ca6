"""The people who read with this library. A name is all that is known of them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from secondread_core.errors import NameTaken, Unknown
from secondread_core.store.backups import all_backups, default_folder, replace_all
from secondread_core.store.database import Library
from secondread_core.store.names import folded_name, usable_name


@dataclass(frozen=True, slots=True)
class Learner:
    """`learner_id` is a random UUID in hexadecimal, `created_at` UTC in ISO 8601."""

    learner_id: str
    name: str
    created_at: str


def add_learner(library: Library, name: str) -> Learner:
    """A new learner. Outer white space is no part of a name.

    Raises:
        NameUnusable: empty, with control characters, or longer than `MAX_NAME`.
        NameTaken: somebody has it, upper and lower case alike. And whatever `Library.writing` raises.
    """
    learner = Learner(uuid.uuid4().hex, usable_name(name), library.now())
    with library.writing() as connection:
        if connection.execute(_TAKEN, (folded_name(learner.name), "")).fetchone():
            raise NameTaken(learner.name)
        connection.execute(
            "INSERT INTO learner (learner_id, name, folded_name, created_at) VALUES (?, ?, ?, ?)",
            (learner.learner_id, learner.name, folded_name(learner.name), learner.created_at),
        )
    return learner


def learners(library: Library) -> list[Learner]:
    """Everybody, in the order in which they came.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows("SELECT learner_id, name, created_at FROM learner ORDER BY id")
    return [Learner(*row) for row in rows]


def rename_learner(library: Library, learner_id: str, name: str) -> None:
    """Give a learner another name; what they have coded as an author goes on under it.

    Raises:
        Unknown, and as `add_learner`. NameTaken: also if somebody of that name codes beside them.
    """
    from secondread_core.store.authors import rename_author  # nobody is renamed in most sittings

    usable = usable_name(name)
    with library.writing() as connection:
        known = connection.execute("SELECT name FROM learner WHERE learner_id = ?", (learner_id,)).fetchone()
        if known is None:
            raise Unknown("learner", learner_id)
        if connection.execute(_TAKEN, (folded_name(usable), learner_id)).fetchone():
            raise NameTaken(usable)
        connection.execute(
            "UPDATE learner SET name = ?, folded_name = ? WHERE learner_id = ?",
            (usable, folded_name(usable), learner_id),
        )
        rename_author(library, connection, str(known[0]), usable)


def remove_learner(library: Library, learner_id: str) -> None:
    """Erase a learner: attempts, answers, settings, their remains in the file, and backups that hold them.

    One fresh backup takes the place of all that were there. Files that were set aside as damaged are not
    touched. What they made as an author stays, with the name: codings, and keys that were published.

    Raises:
        Unknown, and whatever `Library.writing` and `back_up` raise.
    """
    with library.writing() as connection:
        if not connection.execute("DELETE FROM learner WHERE learner_id = ?", (learner_id,)).rowcount:
            raise Unknown("learner", learner_id)
        connection.execute("DELETE FROM preference WHERE scope = ?", (learner_id,))
    library.scrub()
    folder = library.backups or default_folder(library.path)
    if library.backups is not None or all_backups(folder):
        replace_all(library, folder)


_TAKEN = "SELECT 1 FROM learner WHERE folded_name = ? AND learner_id <> ?"
