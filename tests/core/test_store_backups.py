"""Backups are whole, are thinned with age, and keep nothing of who was erased."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from damaging import PAGE
from library_desk import Clock, Desk, furnish

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.errors import LibraryDamaged
from secondread_core.session import resume
from secondread_core.store.articles import article_cards, remove_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.backups import all_backups, back_up, default_folder, is_due, newest_good, thin
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import add_learner, learners, remove_learner
from secondread_core.store.preferences import write_preference
from secondread_core.store.verification import verify

OPINION = Mark(TypeClass.OPINION)


def test_a_backup_has_every_answer_and_is_one_plain_file(desk: Desk, tmp_path: Path) -> None:
    sitting = resume(desk.library, desk.attempt_id)
    for unit in sitting.asked:
        sitting.mark(unit, OPINION)
    backup = back_up(desk.library, tmp_path / "backups")
    assert list(backup.parent.iterdir()) == [backup]
    sitting.undo()
    backup.chmod(0o444)
    copy = open_library(backup, read_only=True)
    assert list(resume(copy, desk.attempt_id).marks) == [OPINION] * 12
    assert verify(copy) == []
    assert list(backup.parent.iterdir()) == [backup]
    copy.close()


def test_closing_backs_up_only_what_was_changed(library_path: Path, tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "backups"
    desk = furnish(open_library(library_path, backups=folder, clock=clock))
    desk.library.close()
    assert len(all_backups(folder)) == 1
    library = open_library(library_path, backups=folder, clock=clock)
    resume(library, desk.attempt_id)
    library.close()
    open_library(library_path, read_only=True, backups=folder, clock=clock).close()
    assert len(all_backups(folder)) == 1
    clock.moment += timedelta(days=1)
    library = open_library(library_path, backups=folder, clock=clock)
    resume(library, desk.attempt_id).mark(0, OPINION)
    library.close()
    newest, _ = all_backups(folder)
    copy = open_library(newest, read_only=True)
    assert resume(copy, desk.attempt_id).marks[0] == OPINION
    copy.close()


def test_two_backups_in_one_second_do_not_overwrite_each_other(
    opened: Callable[..., Library], tmp_path: Path
) -> None:
    library = opened(clock=lambda: datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC))
    made = [back_up(library, tmp_path / "backups") for _ in range(12)]
    assert len(set(made)) == 12
    assert all_backups(tmp_path / "backups") == made[::-1]


def test_what_is_no_backup_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ("notes.txt", "library-20261399T000000Z.db", "library.db", "library-20260101T000000Z"):
        (folder / name).write_text("mine")
    back_up(desk.library, folder)
    assert thin(folder, datetime(2030, 1, 1, tzinfo=UTC)) == []
    assert len(all_backups(folder)) == 1
    assert len(list(folder.iterdir())) == 5


def touch(folder: Path, moments: list[datetime]) -> dict[Path, datetime]:
    folder.mkdir(exist_ok=True)
    made = {folder / f"library-{moment:%Y%m%dT%H%M%SZ}.db": moment for moment in moments}
    for path in made:
        path.touch()
    return made


def test_thinning_keeps_seven_days_four_weeks_six_months(tmp_path: Path) -> None:
    now = datetime(2026, 6, 17, 20, 0, 0, tzinfo=UTC)
    moments = [now - timedelta(hours=5 * step) for step in range(2000)]
    made = touch(tmp_path / "b", moments)
    removed = thin(tmp_path / "b", now)
    kept = sorted((made[path] for path in all_backups(tmp_path / "b")), reverse=True)
    assert len(removed) + len(kept) == 2000
    days = [(6, day) for day in range(17, 10, -1)]
    weeks_beyond = [(6, 7), (5, 31)]  # the Sundays before; that of last week is among the days
    months_beyond = [(4, 30), (3, 31), (2, 28), (1, 31)]  # the end of May is among the weeks
    assert [(moment.month, moment.day) for moment in kept] == days + weeks_beyond + months_beyond
    assert all(moment == max(m for m in moments if m.date() == moment.date()) for moment in kept)
    assert thin(tmp_path / "b", now) == []


@pytest.mark.parametrize("seed", range(20))
def test_thinning_day_by_day_never_loses_the_newest_or_the_old_ones_too_soon(
    tmp_path: Path, seed: int
) -> None:
    """As it really happens: a backup now and then, thinned each time, over a year, with a clock set back."""
    chance = random.Random(seed)
    folder = tmp_path / "b"
    now = datetime(2026, 1, 1, 12, 0, 0, tzinfo=UTC)
    written: list[datetime] = []
    for _ in range(200):
        now += timedelta(hours=chance.choice([1, 5, 30, 60, 200]))
        if chance.random() < 0.02:
            now -= timedelta(days=20)
        made = touch(folder, [now])
        written.append(now)
        thin(folder, now)
        kept = all_backups(folder)
        assert next(iter(made)) in kept
        past = [path for path in kept if path.name <= f"library-{now:%Y%m%dT%H%M%SZ}.db"]
        assert len(past) <= 17
    months = {(moment.year, moment.month) for moment in written}
    names = {path.name[8:14] for path in all_backups(folder)}
    assert len(names) >= min(6, len(months))


def test_a_backup_with_a_changed_text_is_not_good(desk: Desk, tmp_path: Path) -> None:
    """Its pages are sound, so only the hash of the content tells."""
    folder = tmp_path / "backups"
    good = back_up(desk.library, folder)
    newer = back_up(desk.library, folder)
    content = newer.read_bytes()
    newer.write_bytes(content.replace(b"council voted", b"council wrote", 1))
    assert newer.read_bytes() != content
    assert newest_good(folder) == good


def test_a_copy_that_fails_its_checks_is_thrown_away(library_path: Path, tmp_path: Path) -> None:
    desk = furnish(open_library(library_path))
    ((page,),) = desk.library.rows("SELECT rootpage FROM sqlite_master WHERE name = 'answer_key'")
    desk.library.close()
    library = open_library(library_path)
    content = bytearray(library_path.read_bytes())
    content[(page - 1) * PAGE : page * PAGE] = b"\x7f" * PAGE
    library_path.write_bytes(content)
    with pytest.raises(LibraryDamaged) as damage:
        back_up(library, tmp_path / "backups")
    assert damage.value.path == library_path
    assert list((tmp_path / "backups").iterdir()) == []
    library._connection.close()


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_nothing_of_an_erased_learner_is_left(library_path: Path, tmp_path: Path) -> None:
    folder = default_folder(library_path)
    library = open_library(library_path, backups=folder)
    desk = furnish(library, units=40)
    gone = add_learner(library, "Wilhelmina Zz. Überall")
    secrets = [gone.learner_id, "Wilhelmina", "überall", "Überall", "a-very-private-setting"]
    for article_id in (desk.article_id,):
        attempt_id = start_attempt(library, gone.learner_id, article_id, 3).attempt_id
        sitting = resume(library, attempt_id)
        secrets.append(attempt_id)
        for unit in sitting.asked:
            sitting.mark(unit, Mark(TypeClass.OPINION, spans=((77_000 + unit, 78_000 + unit),)))
            sitting.mark(unit, Mark(TypeClass.REPORTED, spans=((77_000 + unit, 79_000 + unit),)))
        secrets += ["77003", "78004", "79005"]
    write_preference(library, gone.learner_id, "x", "a-very-private-setting")
    resume(library, desk.attempt_id).mark(0, OPINION)
    library.close()
    library = open_library(library_path, backups=folder)
    back_up(library, folder)
    everywhere = everything_in(tmp_path)
    assert all(secret.encode() in everywhere for secret in secrets)

    remove_learner(library, gone.learner_id)
    everywhere = everything_in(tmp_path)
    assert [secret for secret in secrets if secret.encode() in everywhere] == []
    library.close()
    everywhere = everything_in(tmp_path)
    assert [secret for secret in secrets if secret.encode() in everywhere] == []
    good = newest_good(folder)
    assert good is not None
    for path in (library_path, good):
        left = open_library(path, read_only=True)
        assert [learner.name for learner in learners(left)] == ["Ana María"]
        assert resume(left, desk.attempt_id).marks[0] == OPINION
        assert verify(left) == []
        left.close()


def test_nothing_of_a_removed_article_is_left_in_the_file(desk: Desk, tmp_path: Path) -> None:
    resume(desk.library, desk.attempt_id).mark(0, OPINION)
    secrets = [desk.article_id, "clerk’s minutes", "Made-up Courier", "Says who?"]
    remove_article(desk.library, desk.article_id)
    everywhere = everything_in(tmp_path)
    assert [secret for secret in secrets if secret.encode() in everywhere] == []
    assert article_cards(desk.library) == []
    assert verify(desk.library) == []


def test_a_backup_is_due_after_a_session_that_never_closed(library_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    library = open_library(library_path, backups=folder)
    add_learner(library, "Mira")
    assert is_due(library_path, folder)
    back_up(library, folder)
    os.utime(library_path, (1, 1))
    assert not is_due(library_path, folder)
    library.close()
