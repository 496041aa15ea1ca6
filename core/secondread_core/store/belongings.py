"""What goes with an article when it is removed: its key, its codings, and what people have read of it."""

from __future__ import annotations

from dataclasses import dataclass

from secondread_core.errors import LibraryDamaged
from secondread_core.store.database import Library
from secondread_core.store.editions import FAMILY, editions_of
from secondread_core.store.keys import key_version, key_versions


@dataclass(frozen=True, slots=True)
class Belongings:
    """How many there are of an article, in all editions and by anybody."""

    versions: int
    codings: int
    readings: int


def belongings(library: Library, article_id: str) -> Belongings:
    """What goes with an article, of which any edition may be named.

    Raises:
        LibraryDamaged, StorageFailed
    """
    versions, codings, readings = (
        library.rows(f"SELECT count(*) FROM {table} WHERE article IN ({FAMILY})", (article_id,))[0][0]
        for table in ("answer_key", "draft", "attempt")
    )
    return Belongings(versions, codings, readings)


def key_names(library: Library, article_id: str) -> set[tuple[str, int]]:
    """(key id, version) of every key of an article; the id of one that cannot be read is "".

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    names: set[tuple[str, int]] = set()
    for edition in editions_of(library, article_id):
        for version in key_versions(library, edition.article_id):
            try:
                names.add((key_version(library, edition.article_id, version).key_id, version))
            except LibraryDamaged:
                names.add(("", version))
    return names
