"""Whether the instructors' area is shut now: its lock may be set, and somebody may have opened it."""

from __future__ import annotations

from secondread_core.store.database import Library
from secondread_core.store.instructor_lock import is_locked


class Door:
    """Opened, it stays open for that author until it is shut, somebody else comes, or the program ends."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._author: str | None = None
        self._opened = False

    @property
    def has_lock(self) -> bool:
        """Whether there is a lock at all.

        Raises:
            LibraryDamaged, StorageFailed
        """
        return is_locked(self._library)

    @property
    def is_shut(self) -> bool:
        """Whether a passphrase is needed now.

        Raises:
            LibraryDamaged, StorageFailed
        """
        return not self._opened and self.has_lock

    def come(self, author: str) -> None:
        """Somebody stands before it; somebody else than before finds it shut."""
        if author != self._author:
            self._opened = False
        self._author = author

    def open(self) -> None:
        """The passphrase was right, or has just been set."""
        self._opened = True

    def shut(self) -> None:
        """Ask for the passphrase again."""
        self._opened = False
