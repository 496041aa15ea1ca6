"""A damaged library is refused in our words or read in part, never written to; what is sound comes back."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from damaging import DAMAGES, PAGE, fill, use_everything
from library_desk import Desk
from old_library import DATABASES, old_library

from secondread_core.errors import LibraryDamaged, LibraryInUse, LibraryRefusal
from secondread_core.session import open_draft, resume
from secondread_core.store.articles import article_cards, stored_article
from secondread_core.store.attempts import attempts_of
from secondread_core.store.backups import back_up, newest_good
from secondread_core.store.damage import restore, set_aside
from secondread_core.store.database import Library, open_library
from secondread_core.store.draft_events import draft_events
from secondread_core.store.drafts import drafts_of
from secondread_core.store.editions import editions_of
from secondread_core.store.events import events_of
from secondread_core.store.keys import key_version
from secondread_core.store.learners import learners
from secondread_core.store.notes import notes_of, write_note
from secondread_core.store.rescoring import rescorings_of
from secondread_core.store.salvage import SalvageReport, Tally, salvage
from secondread_core.store.verification import verify

RELEASED = sorted(DATABASES.glob("schema-*.db"))
NOW = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("closed") / "library.db"
    fill(path).library.close()
    return path


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library as a killed program leaves it: part of it is only in its journal."""
    source = tmp_path_factory.mktemp("running") / "library.db"
    path = tmp_path_factory.mktemp("crashed") / "library.db"
    desk = fill(source)
    library = desk.library
    library.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    sitting = resume(library, desk.attempt_id)
    for _ in range(15):
        sitting.undo()
    for ending in ("", "-wal"):
        shutil.copyfile(f"{source}{ending}", f"{path}{ending}")
    library.close()
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def everything(library: Library) -> list[object]:
    cards = article_cards(library)
    found: list[object] = [stored_article(library, card.article_id) for card in cards]
    for card in cards:
        found += [card, editions_of(library, card.article_id)]
        for draft in drafts_of(library, card.article_id):
            drafting = open_draft(library, draft.draft_id)
            found += [draft, drafting.draft, drafting.can_undo, drafting.can_redo]
            found += draft_events(library, draft.draft_id)
    for learner in learners(library):
        for taken in attempts_of(library, learner.learner_id):
            found += [learner, taken, events_of(library, taken.attempt_id)]
            sitting = resume(library, taken.attempt_id)
            found += [list(sitting.marks), sitting.revealed, notes_of(library, taken.attempt_id)]
            found += rescorings_of(library, taken.attempt_id)
    return found


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("what", ["closed", "crashed", "journal"])
def test_three_hundred_damaged_libraries(
    what: str,
    damage: Callable[[bytearray, random.Random], None],
    closed: Path,
    crashed: Path,
    tmp_path: Path,
) -> None:
    chance = random.Random(f"{what} {damage.__name__}")
    source = closed if what == "closed" else crashed
    refused = 0
    for number in range(17):  # of 18 kinds: 306
        folder = tmp_path / str(number)
        folder.mkdir()
        path = folder / "library.db"
        for part in source.parent.iterdir():
            shutil.copyfile(part, folder / part.name)
        target = Path(f"{path}-wal") if what == "journal" else path
        content = bytearray(target.read_bytes())
        damage(content, chance)
        target.write_bytes(content)
        before = contents(folder)
        for read_only in (True, False):
            try:
                library = open_library(path, read_only=read_only)
            except LibraryRefusal:
                refused += 1
                assert contents(folder) == before
                continue
            try:
                use_everything(library)
            except LibraryRefusal:
                refused += 1
            library.close()
            if read_only or what == "closed":
                assert contents(folder) == before
        if number % 4 == 0:
            salvage(path, folder / "saved.db")
            saved = open_library(folder / "saved.db")
            assert verify(saved) == []
            use_everything(saved)
            saved.close()
    # Where a journal is broken, everything before counts: that is no damage but an answer never acknowledged.
    assert refused or what == "journal"


def test_setting_aside_moves_all_and_changes_nothing(crashed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "place"
    shutil.copytree(crashed.parent, folder)
    before = contents(folder)
    first = set_aside(folder / "library.db", NOW)
    assert first.name == "library-damaged-20260203T040506Z.db"
    shutil.copyfile(crashed, folder / "library.db")
    second = set_aside(folder / "library.db", NOW)
    assert second.name == "library-damaged-20260203T040506Z-2.db"
    assert contents(folder) == {
        first.name: before["library.db"],
        f"{first.name}-wal": before["library.db-wal"],
        second.name: before["library.db"],
    }
    open_library(folder / "library.db").close()
    aside = open_library(first)
    assert verify(aside) == []
    assert aside.rows("SELECT count(*) FROM event") > [(50,)]
    aside.close()


def test_a_journal_alone_is_set_aside_too(crashed: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    shutil.copyfile(f"{crashed}-wal", f"{path}-wal")
    with pytest.raises(LibraryDamaged):
        open_library(path)
    aside = set_aside(path, NOW)
    assert [one.name for one in tmp_path.iterdir()] == [f"{aside.name}-wal"]
    open_library(path).close()


def test_the_newest_good_backup_takes_the_place(closed: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    shutil.copyfile(closed, path)
    library = open_library(path)
    good = back_up(library, tmp_path / "backups")
    expected = everything(library)
    newer = back_up(library, tmp_path / "backups")
    library.close()
    newer.write_bytes(newer.read_bytes()[: 3 * PAGE])
    for damaged in (path, good):
        assert newest_good(tmp_path / "backups") == good
        if damaged == path:
            path.write_bytes(b"no more")
            with pytest.raises(LibraryInUse):
                restore(good, path)
            assert path.read_bytes() == b"no more"
            set_aside(path, NOW)
    restore(good, path)
    restored = open_library(path)
    assert everything(restored) == expected
    assert verify(restored) == []
    restored.close()
    with pytest.raises(LibraryDamaged):
        restore(newer, tmp_path / "other.db")
    assert not (tmp_path / "other.db").exists()
    newer.unlink()
    good.unlink()
    assert newest_good(tmp_path / "backups") is None
    assert newest_good(tmp_path / "no such folder") is None


def test_a_sound_library_comes_back_whole(crashed: Path, tmp_path: Path) -> None:
    report = salvage(crashed, tmp_path / "saved.db")
    copy = open_library(crashed, read_only=True)
    events = copy.rows("SELECT count(*) FROM event")[0][0]
    assert report == SalvageReport(
        articles=Tally(5), keys=Tally(9), learners=Tally(4), attempts=Tally(7), acts=Tally(events),
        notes=Tally(6), rescorings=Tally(3), drafts=Tally(2), preferences=Tally(3),
    )  # fmt: skip
    saved = open_library(tmp_path / "saved.db")
    assert everything(saved) == everything(copy)
    assert verify(saved) == []
    saved.close()
    copy.close()
    assert [path.name for path in tmp_path.iterdir()] == ["saved.db"]
    with pytest.raises(LibraryInUse):
        salvage(crashed, tmp_path / "saved.db")


def test_a_wiped_header_costs_nothing(closed: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(bytes(100) + closed.read_bytes()[100:])
    with pytest.raises(LibraryDamaged):
        open_library(path)
    report = salvage(path, tmp_path / "saved.db")
    assert (report.articles, report.attempts, report.learners) == (Tally(5), Tally(7), Tally(4))
    assert report.acts.lost == 0
    saved, original = open_library(tmp_path / "saved.db"), open_library(closed, read_only=True)
    assert everything(saved) == everything(original)
    saved.close()
    original.close()


def spoil(path: Path, *statements: str) -> None:
    library = open_library(path)
    with library.writing() as connection:
        connection.execute("PRAGMA defer_foreign_keys=ON")
        for statement in statements:
            connection.execute(statement)
    library.close()


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE event SET value = \'{"type":"reported"}\' WHERE attempt = 1 AND sequence = 20',
        "UPDATE event SET hash = zeroblob(32) WHERE attempt = 1 AND sequence = 20",
        "DELETE FROM event WHERE attempt = 1 AND sequence = 20",
    ],
)
def test_one_broken_act_costs_one_act(closed: Path, tmp_path: Path, statement: str) -> None:
    path = tmp_path / "library.db"
    shutil.copyfile(closed, path)
    spoil(path, statement)
    report = salvage(path, tmp_path / "saved.db")
    assert (report.acts.lost, len(report.mended), report.attempts) == (1, 1, Tally(7))
    saved, original = open_library(tmp_path / "saved.db"), open_library(closed, read_only=True)
    before = list(resume(original, report.mended[0]).marks)
    after = list(resume(saved, report.mended[0]).marks)
    assert [unit for unit, (one, other) in enumerate(zip(before, after, strict=True)) if one != other] == [18]
    assert verify(saved) == []
    saved.close()
    original.close()


def test_answers_come_back_even_without_their_learner_or_their_row_of_state(
    closed: Path, tmp_path: Path
) -> None:
    path = tmp_path / "library.db"
    shutil.copyfile(closed, path)
    spoil(
        path,
        "DELETE FROM mark",
        "UPDATE learner SET name = x'00' || name WHERE id = 2",
        "UPDATE attempt SET level = 3, started_at = 'never', handed_in_at = NULL, key_version = NULL",
        "DELETE FROM answer_key WHERE version = 1",
        "UPDATE event SET hash = zeroblob(32) WHERE sequence = 1 AND attempt = 2",
    )
    report = salvage(path, tmp_path / "saved.db", nameless="Learner")
    assert report.attempts == Tally(7)
    assert report.acts.lost == 1
    saved, original = open_library(tmp_path / "saved.db"), open_library(closed, read_only=True)
    assert verify(saved) == []
    for learner in learners(original):
        for taken in attempts_of(original, learner.learner_id):
            again = resume(saved, taken.attempt_id)
            assert list(again.marks) == list(resume(original, taken.attempt_id).marks)
            if taken.attempt_id not in report.mended:
                assert (again.attempt.level, again.attempt.started_at) == (taken.level, taken.started_at)
            assert again.attempt.handed_in_at == taken.handed_in_at
    saved.close()
    original.close()


def test_a_lost_learner_keeps_the_answers(closed: Path, tmp_path: Path) -> None:
    """The whole table of learners is gone, and with it the names."""
    path = tmp_path / "library.db"
    content = bytearray(closed.read_bytes())
    original = open_library(closed, read_only=True)
    ((root,),) = original.rows("SELECT rootpage FROM sqlite_master WHERE name = 'learner'")
    content[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    with pytest.raises(LibraryDamaged):
        open_library(path)
    report = salvage(path, tmp_path / "saved.db", nameless="Learner")
    saved = open_library(tmp_path / "saved.db")
    assert report.attempts == Tally(7)
    assert {learner.name for learner in learners(saved)} == {f"Learner {number}" for number in range(1, 5)}
    assert verify(saved) == []
    marks = [
        list(resume(library, attempt_id).marks)
        for library in (saved, original)
        for (attempt_id,) in library.rows("SELECT attempt_id FROM attempt ORDER BY id")
    ]
    assert marks[:7] == marks[7:]
    saved.close()
    original.close()


def test_a_lost_page_in_the_middle_of_the_acts_costs_only_its_acts(tmp_path: Path) -> None:
    desk: Desk = fill(tmp_path / "library.db")
    sitting = resume(desk.library, desk.attempt_id)
    for _ in range(30):
        while sitting.undo():
            pass
        while sitting.redo():
            pass
        if sitting._sequence > 1500:
            break
    before = list(sitting.marks)
    events = len(events_of(desk.library, desk.attempt_id))
    pages = desk.library.rows(
        "SELECT pageno FROM dbstat WHERE name = 'event' AND pagetype = 'leaf' ORDER BY path"
    )
    desk.library.close()
    content = bytearray((tmp_path / "library.db").read_bytes())
    ((middle,),) = (pages[5],)
    content[(middle - 1) * PAGE : middle * PAGE] = bytes(PAGE)
    (tmp_path / "library.db").write_bytes(content)
    report = salvage(tmp_path / "library.db", tmp_path / "saved.db")
    assert 0 < report.acts.lost < 60
    saved = open_library(tmp_path / "saved.db")
    assert list(resume(saved, desk.attempt_id).marks) == before
    assert len(events_of(saved, desk.attempt_id)) == events - report.acts.lost
    assert verify(saved) == []
    saved.close()


def test_keys_and_versions_come_back_for_their_attempts(closed: Path, tmp_path: Path) -> None:
    salvage(closed, tmp_path / "saved.db")
    saved = open_library(tmp_path / "saved.db")
    for learner in learners(saved):
        for taken in attempts_of(saved, learner.learner_id):
            if taken.key_version is not None:
                assert key_version(saved, taken.article_id, taken.key_version).version == taken.key_version
    saved.close()


def test_a_lost_reveal_frees_only_its_answer(closed: Path, tmp_path: Path) -> None:
    """Of settled answers whose chain is broken before, what was seen stays settled."""
    path = tmp_path / "library.db"
    shutil.copyfile(closed, path)
    original = open_library(closed, read_only=True)
    practice = [
        resume(original, attempt_id)
        for (attempt_id,) in original.rows("SELECT attempt_id FROM attempt WHERE mode = 'practice'")
    ]
    assert [len(sitting.revealed) for sitting in practice] == [4, 4]
    spoil(
        path,
        "UPDATE event SET hash = zeroblob(32) WHERE sequence = 1 AND attempt ="
        " (SELECT min(id) FROM attempt WHERE mode = 'practice')",
        "DELETE FROM event WHERE operation = 'reveal' AND unit = 5 AND attempt ="
        " (SELECT max(id) FROM attempt WHERE mode = 'practice')",
    )
    report = salvage(path, tmp_path / "saved.db")
    assert report.attempts == Tally(7)
    assert (report.acts.lost, len(report.mended)) == (2, 2)
    saved = open_library(tmp_path / "saved.db")
    assert verify(saved) == []
    for sitting, gone in zip(practice, (set(), {5}), strict=True):
        again = resume(saved, sitting.attempt.attempt_id)
        assert list(again.marks) == list(sitting.marks)
        assert again.revealed == sitting.revealed - gone
        assert again.attempt.mode == sitting.attempt.mode
    saved.close()
    original.close()


def test_notes_come_back_with_their_attempts_only(closed: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    shutil.copyfile(closed, path)
    library = open_library(path)
    ((attempt_id,),) = library.rows("SELECT attempt_id FROM attempt WHERE id = 2")
    write_note(library, attempt_id, 0, "ä" * 2000)
    library.close()
    spoil(
        path,
        "UPDATE note SET unit = 9999 WHERE attempt = 3",
        "UPDATE article SET body = body || ' ' WHERE id = 4",
    )
    report = salvage(path, tmp_path / "saved.db")
    assert report.attempts == Tally(6, 1)
    assert report.notes == Tally(5, 2)
    saved = open_library(tmp_path / "saved.db")
    assert notes_of(saved, attempt_id) == {0: "ä" * 2000, 2: "Note 2: who says so?"}
    assert verify(saved) == []
    saved.close()


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_released_library_without_its_header_comes_back_too(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    shutil.copyfile(released, path)
    check_that_all_comes_back(path, tmp_path)


def test_a_library_of_an_older_schema_comes_back_too(tmp_path: Path) -> None:
    path = old_library(tmp_path / "old.db", 300)
    assert check_that_all_comes_back(path, tmp_path).notes == Tally()


def check_that_all_comes_back(path: Path, tmp_path: Path) -> SalvageReport:
    """What is salvaged from the library when its first bytes are gone, which is everything."""
    shutil.copyfile(path, tmp_path / "sound.db")
    content = bytearray(path.read_bytes())
    content[:100] = bytes(100)
    path.write_bytes(content)
    report = salvage(path, tmp_path / "saved.db")
    assert (report.articles.lost, report.attempts.lost, report.acts.lost, report.drafts.lost) == (0, 0, 0, 0)
    saved, sound = open_library(tmp_path / "saved.db"), open_library(tmp_path / "sound.db")
    assert everything(saved) == everything(sound)
    assert verify(saved) == []
    saved.close()
    sound.close()
    return report


DRAFT = "(SELECT id FROM draft WHERE author = 'Ana')"


@pytest.mark.parametrize(
    ("damage", "lost", "mended"),
    [
        (f"UPDATE draft SET content = replace(content, 'Says', 'Said') WHERE id = {DRAFT}", 0, True),
        (f"UPDATE draft_event SET value = '{{}}' WHERE sequence = 9 AND draft = {DRAFT}", 0, True),
        (f"DELETE FROM draft_event WHERE draft = {DRAFT}", 0, True),
        (f"UPDATE draft SET part = 'settled', started_at = '' WHERE id = {DRAFT}", 0, True),
        ("UPDATE draft SET content = '{}'; DELETE FROM draft_event WHERE sequence = 1", 2, False),
    ],
)
def test_a_damaged_coding_comes_back_by_its_content_or_by_its_acts(
    closed: Path, tmp_path: Path, damage: str, lost: int, mended: bool
) -> None:
    path = tmp_path / "library.db"
    shutil.copyfile(closed, path)
    spoil(path, *damage.split("; "))
    report = salvage(path, tmp_path / "saved.db")
    assert report.drafts == Tally(2 - lost, lost)
    saved, original = open_library(tmp_path / "saved.db"), open_library(closed, read_only=True)
    ids = [draft_id for (draft_id,) in original.rows(f"SELECT draft_id FROM draft WHERE id = {DRAFT}")]
    assert report.mended == (tuple(ids) if mended else ())
    assert verify(saved) == []
    if not lost:
        for (draft_id,) in original.rows("SELECT draft_id FROM draft"):
            again = open_draft(saved, draft_id)
            before = open_draft(original, draft_id)
            assert again.draft == before.draft
            assert (again.card.author, again.card.part) == (before.card.author, before.card.part)
            if again.can_undo:
                again.undo()
        assert verify(saved) == []
    saved.close()
    original.close()


def test_damaged_links_and_rescorings_are_left_out(closed: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    shutil.copyfile(closed, path)
    spoil(
        path,
        "UPDATE edition SET number = 5",
        "UPDATE rescoring SET before = '{}' WHERE attempt = (SELECT min(attempt) FROM rescoring)",
    )
    library = open_library(path)
    assert [damage.check for damage in verify(library)] == ["text-hash", "event-chain"]
    library.close()
    report = salvage(path, tmp_path / "saved.db")
    assert report.rescorings == Tally(2, 1)
    saved = open_library(tmp_path / "saved.db")
    assert len(article_cards(saved)) == 5
    assert verify(saved) == []
    saved.close()
