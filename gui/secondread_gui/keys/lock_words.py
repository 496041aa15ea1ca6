"""What the lock is worth, and what can be done when its passphrase is forgotten."""

from __future__ import annotations

from secondread_gui.words import Words

lock_words = Words("lock_words")


def no_encryption() -> str:
    """What the lock does not do."""
    return lock_words.tr(
        "This is a lock, not encryption: whoever can open the library file with another program can read"
        " everything in it, and take the lock off."
    )


def forgotten() -> str:
    """What to do when nobody knows the passphrase any more."""
    return lock_words.tr(
        "Forgotten? Nothing is lost: reading, answers and reports go on as before. The program does not know"
        " the passphrase. Whoever looks after this computer can put back a backup of the library from before"
        " it was locked, which lacks what came since; or take the lock off in the library file itself."
    )
