"""The lock of the instructors' area: any passphrase is answered clearly; how soon is in the benchmarks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from secondread_core.errors import LibraryReadOnly, PassphraseUnusable, PassphraseWrong
from secondread_core.store.database import Library
from secondread_core.store.instructor_lock import MAX_PASSPHRASE, is_locked, opens, remove_lock, set_lock
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference

NAME = "instructor_lock"


def test_without_a_lock_everything_opens(opened: Callable[..., Library]) -> None:
    library = opened()
    assert not is_locked(library)
    assert opens(library, "")
    remove_lock(library, "anything")


@pytest.mark.parametrize(
    "passphrase",
    ["a", "correct horse battery staple", "👩🏽‍🚒🔑", "Caf\u00e9 ﬁn", "п\u0430роль", "\ud83d half", "  x "],
)
def test_it_opens_with_its_passphrase_only(opened: Callable[..., Library], passphrase: str) -> None:
    library = opened()
    set_lock(library, passphrase)
    assert is_locked(library)
    assert opens(library, passphrase)
    for wrong in ("", passphrase + "x", passphrase.swapcase() + "y", "x" * 10_000, "👩🏽‍🚒" * 2_500):
        assert not opens(library, wrong)
    with pytest.raises(PassphraseWrong):
        remove_lock(library, " ")
    with pytest.raises(PassphraseWrong):
        set_lock(library, "another")
    assert opens(library, passphrase)
    set_lock(library, "another", passphrase)
    assert not opens(library, passphrase)
    library.close()

    library = opened()
    assert opens(library, "another")
    remove_lock(library, "another")
    assert not is_locked(library)


@pytest.mark.parametrize("typed", ["Cafe\u0301 fin", "Caf\u00e9 ﬁn", "Ｃａｆé fin"])
def test_another_keyboard_types_the_same(opened: Callable[..., Library], typed: str) -> None:
    library = opened()
    set_lock(library, "Café fin")
    assert opens(library, typed)


@pytest.mark.parametrize("passphrase", ["", " \n\t", "\u2003", "x" * (MAX_PASSPHRASE + 1), "🔑" * 10_000])
def test_what_cannot_be_a_passphrase_locks_nothing(opened: Callable[..., Library], passphrase: str) -> None:
    library = opened()
    with pytest.raises(PassphraseUnusable) as refused:
        set_lock(library, passphrase)
    assert refused.value.limit == MAX_PASSPHRASE
    assert not is_locked(library)


def test_the_passphrase_is_nowhere_in_the_file(opened: Callable[..., Library]) -> None:
    library = opened()
    set_lock(library, "correct horse battery staple")
    library.close()
    assert b"battery" not in library.path.read_bytes()
    one = read_preference(opened(), PROGRAM, NAME)
    remove_lock(library := opened(library.path.with_name("other.db")), "")
    set_lock(library, "correct horse battery staple")
    assert read_preference(library, PROGRAM, NAME)["hash"] != one["hash"]


@pytest.mark.parametrize(
    "change",
    [
        {"cost": 2**40},
        {"cost": 3},
        {"cost": "many"},
        {"cost": True},
        {"salt": "zz"},
        {"salt": ""},
        {"hash": "00"},
        {"hash": None},
    ],
)
def test_a_record_that_is_none_locks_nothing_and_takes_no_memory(
    opened: Callable[..., Library], change: dict[str, object]
) -> None:
    library = opened()
    set_lock(library, "secret")
    stored = read_preference(library, PROGRAM, NAME)
    write_preference(library, PROGRAM, NAME, stored | change)
    assert not is_locked(library)
    assert opens(library, "whatever")
    for other in ("text", [1], 7):
        write_preference(library, PROGRAM, NAME, other)
        assert not is_locked(library)


def test_a_library_that_cannot_be_written_keeps_its_lock(opened: Callable[..., Library]) -> None:
    library = opened()
    set_lock(library, "secret")
    library.close()
    shown = opened(read_only=True)
    assert opens(shown, "secret")
    assert not opens(shown, "Secret")
    with pytest.raises(LibraryReadOnly):
        remove_lock(shown, "secret")
