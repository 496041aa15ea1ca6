"""A lock on the instructors' area, for computers that several people use.

It is a lock and no encryption: whoever can open the library file can read all that is in it, and can take the
lock off. It keeps a learner who sits at the window from looking at keys in passing.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from typing import Any

from secondread_core.errors import PassphraseUnusable, PassphraseWrong
from secondread_core.store.database import Library
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference

MAX_PASSPHRASE = 1000
"""Characters."""
_NAME = "instructor_lock"
_COST, _BLOCK, _LANES = 2**15, 8, 1
_MOST_COST = 2**16
"""Of scrypt, which takes 128 bytes times cost times block: 32 MiB, and 64 MiB at most from a file."""
_SALT = 16


def is_locked(library: Library) -> bool:
    """Whether a passphrase is asked for. A lock whose record is damaged is none.

    Raises:
        LibraryDamaged, StorageFailed
    """
    return _lock(library) is not None


def opens(library: Library, passphrase: str) -> bool:
    """Whether `passphrase` opens the lock; where there is none, everything does. Takes some 0.1 s.

    Raises:
        LibraryDamaged, StorageFailed
    """
    lock = _lock(library)
    if lock is None:
        return True
    if not 0 < len(passphrase) <= MAX_PASSPHRASE:
        return False
    cost, salt, known = lock
    return hmac.compare_digest(_derived(passphrase, salt, cost), known)


def set_lock(library: Library, passphrase: str, current: str = "") -> None:
    """Lock the instructors' area with `passphrase`. `current` has to open the lock that is there.

    Raises:
        PassphraseUnusable: empty but for white space, or too long.
        PassphraseWrong, and whatever `Library.writing` raises: the lock is as it was.
    """
    if not passphrase.strip() or len(passphrase) > MAX_PASSPHRASE:
        raise PassphraseUnusable(MAX_PASSPHRASE)
    if not opens(library, current):
        raise PassphraseWrong
    salt = secrets.token_bytes(_SALT)
    lock = {"cost": _COST, "salt": salt.hex(), "hash": _derived(passphrase, salt, _COST).hex()}
    write_preference(library, PROGRAM, _NAME, lock)


def remove_lock(library: Library, current: str) -> None:
    """Take the lock off, if there is one.

    Raises:
        PassphraseWrong, and whatever `Library.writing` raises: the lock is as it was.
    """
    if not opens(library, current):
        raise PassphraseWrong
    write_preference(library, PROGRAM, _NAME, None)


def _lock(library: Library) -> tuple[int, bytes, bytes] | None:
    """(cost, salt, hash), bounded: a cost from a file must not take the memory of the machine."""
    stored: Any = read_preference(library, PROGRAM, _NAME)
    try:
        cost, salt, known = stored["cost"], bytes.fromhex(stored["salt"]), bytes.fromhex(stored["hash"])
    except (TypeError, KeyError, ValueError):
        return None
    sound = type(cost) is int and 2 <= cost <= _MOST_COST and cost & (cost - 1) == 0
    return (cost, salt, known) if sound and len(salt) == _SALT and len(known) == 32 else None


def _derived(passphrase: str, salt: bytes, cost: int) -> bytes:
    """scrypt (RFC 7914) of the passphrase in NFKC, so that it can be typed on any keyboard."""
    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    most = 128 * _BLOCK * (cost + _LANES + 2) + 2**20
    return hashlib.scrypt(secret, salt=salt, n=cost, r=_BLOCK, p=_LANES, maxmem=most, dklen=32)
