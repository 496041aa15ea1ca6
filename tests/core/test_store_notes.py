"""Notes are kept, found again, and gone when they are to be; a library in memory is like any other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_desk import Clock, Desk, furnish

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.errors import LibraryReadOnly, Unknown
from secondread_core.session import resume, review
from secondread_core.store.articles import add_article, remove_article, remove_articles
from secondread_core.store.attempts import start_attempt
from secondread_core.store.backups import back_up, newest_good
from secondread_core.store.database import Library, open_library, open_scratch
from secondread_core.store.events import last_sequence
from secondread_core.store.learners import add_learner, remove_learner
from secondread_core.store.notes import MAX_NOTE, notes_of, write_note
from secondread_core.store.verification import verify

texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=200)


@given(units=st.lists(st.tuples(st.integers(0, 11), texts | st.just("")), max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_last_words_on_each_unit_are_kept(desk: Desk, units: list[tuple[int, str]]) -> None:
    for unit in range(12):
        write_note(desk.library, desk.attempt_id, unit, "")
    expected: dict[int, str] = {}
    for unit, text in units:
        write_note(desk.library, desk.attempt_id, unit, text)
        expected[unit] = text
    kept = notes_of(desk.library, desk.attempt_id)
    assert kept == {unit: text for unit, text in expected.items() if text}
    assert list(kept) == sorted(kept)


def test_notes_are_there_after_handing_in_and_after_reopening(
    desk: Desk, opened: Callable[..., Library], library_path: Path
) -> None:
    write_note(desk.library, desk.attempt_id, 3, "Who says so?")
    sequence = last_sequence(desk.library, desk.attempt_id)
    sitting = resume(desk.library, desk.attempt_id)
    sitting.mark(3, Mark(TypeClass.OPINION))
    sitting.hand_in()
    write_note(desk.library, desk.attempt_id, 5, "Seen in the report.")
    assert last_sequence(desk.library, desk.attempt_id) == sequence + 2
    review(desk.library, desk.attempt_id)
    desk.library.close()
    library = opened()
    assert notes_of(library, desk.attempt_id) == {3: "Who says so?", 5: "Seen in the report."}
    assert verify(library) == []
    library.close()
    shown = opened(read_only=True)
    assert notes_of(shown, desk.attempt_id)[3] == "Who says so?"
    with pytest.raises(LibraryReadOnly):
        write_note(shown, desk.attempt_id, 3, "")


def test_what_is_no_note_is_refused_and_changes_nothing(desk: Desk) -> None:
    library = desk.library
    write_note(library, desk.attempt_id, 0, "x" * MAX_NOTE)
    with pytest.raises(ValueError, match="characters"):
        write_note(library, desk.attempt_id, 0, "x" * (MAX_NOTE + 1))
    for unit in (-1, 12):
        with pytest.raises(ValueError, match="no unit"):
            write_note(library, desk.attempt_id, unit, "a note")
    with pytest.raises(Unknown):
        write_note(library, "x", 0, "a note")
    assert notes_of(library, desk.attempt_id) == {0: "x" * MAX_NOTE}
    assert notes_of(library, "x") == {}
    write_note(library, desk.attempt_id, 1, "half \ud83d, whole \ud83d\ude00, none \0")
    assert notes_of(library, desk.attempt_id)[1] == "half \ufffd, whole 😀, none \ufffd"


def test_two_attempts_have_notes_of_their_own(desk: Desk) -> None:
    library = desk.library
    write_note(library, desk.attempt_id, 1, "first")
    resume(library, desk.attempt_id).hand_in()
    again = start_attempt(library, desk.learner_id, desk.article_id, 1).attempt_id
    write_note(library, again, 1, "second")
    assert (notes_of(library, desk.attempt_id), notes_of(library, again)) == ({1: "first"}, {1: "second"})


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_notes_of_an_erased_learner_are_nowhere(library_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    library = open_library(library_path, backups=folder)
    desk = furnish(library)
    gone = add_learner(library, "Wilhelmina")
    attempt_id = start_attempt(library, gone.learner_id, desk.article_id, 1).attempt_id
    for unit in range(12):
        write_note(library, attempt_id, unit, f"private thought {unit} " * 40)
    write_note(library, attempt_id, 3, "private afterthought")
    write_note(library, desk.attempt_id, 3, "another reader's words")
    back_up(library, folder)
    secrets = (b"private thought 7", b"private afterthought")
    assert all(secret in everything_in(tmp_path) for secret in secrets)
    remove_learner(library, gone.learner_id)
    for _ in range(2):
        everywhere = everything_in(tmp_path)
        assert [secret for secret in secrets if secret in everywhere] == []
        assert b"another reader's words" in everywhere
        library.close()
    good = newest_good(folder)
    assert good is not None
    kept = open_library(good, read_only=True)
    assert kept.rows("SELECT count(*) FROM note") == [(1,)]
    kept.close()


def test_notes_go_with_their_article(desk: Desk, tmp_path: Path) -> None:
    write_note(desk.library, desk.attempt_id, 0, "a thought on this article")
    remove_article(desk.library, desk.article_id)
    assert desk.library.rows("SELECT count(*) FROM note") == [(0,)]
    assert b"a thought on this article" not in everything_in(tmp_path)


def test_a_scratch_library_can_do_everything_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    monkeypatch.chdir(tmp_path)
    scratch = open_scratch(clock=clock)
    desk = furnish(scratch)
    sitting = resume(scratch, desk.attempt_id)
    sitting.mark(0, Mark(TypeClass.OPINION))
    sitting.undo()
    sitting.redo()
    write_note(scratch, desk.attempt_id, 0, "tried out")
    sitting.hand_in()
    assert review(scratch, desk.attempt_id).verdicts
    assert verify(scratch) == []
    remove_learner(scratch, add_learner(scratch, "Nobody").learner_id)
    remove_article(scratch, desk.article_id)
    other = open_scratch()
    assert other.rows("SELECT count(*) FROM learner") == [(0,)]
    assert (scratch.read_only, scratch.changed, scratch.backups) == (False, True, None)
    with pytest.raises(Unknown):
        remove_articles(scratch, [add_article(scratch, desk.article, desk.segmentation, None), "no such one"])
    assert scratch.rows("SELECT count(*) FROM article") == [(1,)]
    scratch.close()
    other.close()
    assert list(tmp_path.iterdir()) == []
