"""Guided practice: an answer is settled once its reason was seen, and no way leads back to it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from library_desk import Clock, Desk, furnish, make_article, make_key

from secondread_core.annotations import EMPTY, Mark
from secondread_core.codebook import TypeClass
from secondread_core.errors import AlreadyHandedIn, AnswerLocked, LibraryDamaged, LibraryReadOnly
from secondread_core.feedback import SourceVerdict, TypeVerdict
from secondread_core.modes import Mode
from secondread_core.session import Change, Sitting, report_after, report_so_far, resume, review
from secondread_core.session.pacing import time_spent
from secondread_core.store.articles import add_article
from secondread_core.store.attempts import attempt, attempts_of, open_attempt, start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.events import events_of
from secondread_core.store.keys import publish_key
from secondread_core.store.verification import verify

OPINION, REPORTED = Mark(TypeClass.OPINION), Mark(TypeClass.REPORTED)


def practise(desk: Desk, minutes: int | None = None) -> Sitting:
    """A practice on the desk's article, whose test is handed in first."""
    resume(desk.library, desk.attempt_id).hand_in()
    taken = start_attempt(
        desk.library, desk.learner_id, desk.article_id, 1, mode=Mode.PRACTICE, minutes=minutes
    )
    return resume(desk.library, taken.attempt_id)


def test_mode_and_minutes_stay_with_the_attempt(desk: Desk) -> None:
    library = desk.library
    taken = attempt(library, desk.attempt_id)
    assert (taken.mode, taken.minutes) == (Mode.TEST, None)
    again = start_attempt(library, desk.learner_id, desk.article_id, 2, mode=Mode.PRACTICE, minutes=45)
    assert again == taken
    practice = practise(desk, minutes=45).attempt
    assert (practice.mode, practice.minutes) == (Mode.PRACTICE, 45)
    assert isinstance(practice.mode, Mode)
    assert open_attempt(library, desk.learner_id, desk.article_id) == practice
    assert [one.mode for one in attempts_of(library, desk.learner_id)] == [Mode.TEST, Mode.PRACTICE]
    assert verify(library) == []
    for damage in ("minutes = 44", "minutes = NULL", "mode = 'exam'"):
        with library.writing() as connection:
            connection.execute(f"UPDATE attempt SET {damage} WHERE number = 2")
        assert [found.check for found in verify(library)] == ["event-chain"]
        with library.writing() as connection:
            connection.execute("UPDATE attempt SET minutes = 45, mode = 'practice' WHERE number = 2")
    with library.writing() as connection:
        connection.execute("UPDATE attempt SET mode = 'rumour' WHERE number = 2")
    with pytest.raises(LibraryDamaged):
        attempt(library, practice.attempt_id)


@pytest.mark.parametrize("minutes", [0, -5, 601])
def test_a_time_that_nobody_takes_is_refused(desk: Desk, minutes: int) -> None:
    with pytest.raises(ValueError, match="minutes"):
        start_attempt(desk.library, desk.learner_id, desk.article_id, 1, minutes=minutes)


def test_a_settled_answer_stays(desk: Desk) -> None:
    sitting = practise(desk)
    sitting.mark(3, OPINION)
    sitting.mark(4, OPINION)
    sitting.mark(3, REPORTED)
    assert sitting.revealed == set()
    assert sitting.reveal(3) == Change((3,), can_undo=True, can_redo=False, handed_in=False)
    assert sitting.reveal(3) == Change((), can_undo=True, can_redo=False, handed_in=False)
    with pytest.raises(AnswerLocked) as refusal:
        sitting.mark(3, OPINION)
    assert (refusal.value.attempt_id, refusal.value.unit) == (sitting.attempt.attempt_id, 3)
    with pytest.raises(AnswerLocked):
        sitting.mark(3, REPORTED)
    change = sitting.undo()
    assert change is not None
    assert (change.units, change.can_undo) == ((4,), False)
    assert sitting.undo() is None
    for one in (sitting, resume(desk.library, sitting.attempt.attempt_id)):
        assert one.marks[3] == REPORTED
        assert one.revealed == {3}
        assert (one.can_undo, one.can_redo) == (False, True)
    operations = [event.operation for event in events_of(desk.library, sitting.attempt.attempt_id)]
    assert operations == ["start", "mark", "mark", "mark", "reveal", "undo"]
    assert verify(desk.library) == []


def test_only_practice_settles_and_only_what_is_answered(desk: Desk) -> None:
    test = resume(desk.library, desk.attempt_id)
    test.mark(0, OPINION)
    with pytest.raises(ValueError, match="only practice"):
        test.reveal(0)
    sitting = practise(desk)
    sitting.mark(1, Mark(flag=True))
    for unit in (0, 1, -1, 12):
        with pytest.raises(ValueError, match="no answer"):
            sitting.reveal(unit)
    sitting.mark(1, Mark(unsure=True))
    assert sitting.reveal(1).units == (1,)
    sitting.hand_in()
    assert sitting.reveal(1).units == ()
    with pytest.raises(AlreadyHandedIn):
        sitting.reveal(0)
    with pytest.raises(AlreadyHandedIn):
        sitting.mark(1, OPINION)


def test_another_window_learns_that_an_answer_is_settled(desk: Desk) -> None:
    one = practise(desk)
    other = resume(desk.library, one.attempt.attempt_id)
    one.mark(0, OPINION)
    one.mark(1, OPINION)
    one.reveal(0)
    assert other.mark(2, REPORTED).units == (0, 1, 2)
    assert other.revealed == {0}
    one.reveal(1)
    with pytest.raises(AnswerLocked):
        other.mark(1, REPORTED)
    assert other.reveal(2).units == (2,)
    assert one.undo() is None or one.revealed == {0, 1, 2}


def test_what_cannot_be_kept_is_not_settled(desk: Desk, library_path: Path) -> None:
    sitting = practise(desk)
    sitting.mark(0, OPINION)
    desk.library.close()
    copy = open_library(library_path, read_only=True)
    shown = resume(copy, sitting.attempt.attempt_id)
    with pytest.raises(LibraryReadOnly):
        shown.reveal(0)
    assert shown.revealed == set()
    copy.close()


def test_what_is_said_of_a_settled_answer_is_what_the_review_says(desk: Desk) -> None:
    sitting = practise(desk)
    sitting.mark(1, REPORTED)
    sitting.mark(0, Mark(TypeClass.REPORTED, flag=True))
    for unit in (1, 0):
        sitting.reveal(unit)
    told = report_so_far(desk.library, sitting)
    assert told is not None
    assert (told.key, told.mode, told.marks) == (desk.key, Mode.PRACTICE, tuple(sitting.marks))
    assert told.scores is None, "a score is for what is handed in"
    assert told.verdicts[1].type is TypeVerdict.MISSED_OPINION
    assert (told.verdicts[0].type, told.verdicts[0].source) == (TypeVerdict.RIGHT, SourceVerdict.FOUND)
    sitting.hand_in()
    publish_key(desk.library, desk.article_id, make_key(desk.article, desk.segmentation, why="Another"))
    assert review(desk.library, sitting.attempt.attempt_id).verdicts == told.verdicts
    again = report_so_far(desk.library, resume(desk.library, sitting.attempt.attempt_id))
    assert again is not None
    assert again.key == desk.key


def test_without_a_key_there_is_nothing_to_say(desk: Desk) -> None:
    article, segmentation = make_article(4)
    article_id = add_article(desk.library, article, segmentation, None)
    taken = start_attempt(desk.library, desk.learner_id, article_id, 1, mode=Mode.PRACTICE)
    sitting = resume(desk.library, taken.attempt_id)
    sitting.mark(0, OPINION)
    sitting.reveal(0)
    assert report_so_far(desk.library, sitting) is None


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE event SET operation = 'mark' WHERE operation = 'reveal'",
        "UPDATE event SET unit = 1 WHERE operation = 'reveal'",
        "DELETE FROM event WHERE operation = 'reveal'",
        "UPDATE event SET value = '{\"type\":\"reported\"}' WHERE operation = 'reveal'",
    ],
)
def test_a_reveal_cannot_be_changed_unseen(desk: Desk, damage: str) -> None:
    sitting = practise(desk)
    sitting.mark(0, OPINION)
    sitting.reveal(0)
    sitting.mark(1, OPINION)
    with desk.library.writing() as connection:
        connection.execute(damage)
    assert [found.check for found in verify(desk.library)] == ["event-chain"]


seconds = st.lists(st.integers(-500, 500), max_size=30)


@given(seconds, st.integers(0, 300))
def test_each_gap_counts_as_long_as_a_pause_at_most(gaps: list[int], pause: int) -> None:
    times = [datetime(2026, 3, 29, 1, 30, tzinfo=UTC)]
    for gap in gaps:
        times.append(times[-1] + timedelta(seconds=gap))
    expected = sum(min(max(gap, 0), pause) for gap in gaps)
    assert time_spent(times, timedelta(seconds=pause)) == timedelta(seconds=expected)
    assert time_spent([]) == time_spent(times[:1]) == timedelta()


def test_a_night_between_two_answers_is_no_time_spent(opened: Callable[..., Library], clock: Clock) -> None:
    desk = furnish(opened(clock=clock))
    sitting = resume(desk.library, desk.attempt_id)
    assert sitting.spent() == timedelta()
    clock.moment = datetime(2026, 2, 1, 8, 0, tzinfo=UTC)
    sitting.mark(0, OPINION)
    begun = sitting.spent()
    assert timedelta(minutes=1) < begun <= timedelta(minutes=2)
    clock.moment += timedelta(seconds=29)
    sitting.mark(1, OPINION)
    assert sitting.spent() == begun + timedelta(seconds=30)
    clock.moment += timedelta(hours=9)
    sitting.mark(2, OPINION)
    assert sitting.spent() == begun + timedelta(seconds=30, minutes=2)
    clock.moment -= timedelta(days=900)
    sitting.hand_in()
    assert sitting.spent() == begun + timedelta(seconds=30, minutes=2)
    with desk.library.writing() as connection:
        connection.execute("UPDATE event SET time = 'noon' WHERE sequence = 2")
    with pytest.raises(LibraryDamaged):
        sitting.spent()


class PractiseAndReopen(RuleBasedStateMachine):
    """Random acts of a practice against a naive model; library and sitting must agree after every step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.marks = [EMPTY] * 5
        self.done: list[tuple[int, Mark, Mark]] = []
        self.undone: list[tuple[int, Mark, Mark]] = []
        self.settled: set[int] = set()

    @initialize()
    def begin(self) -> None:
        self.desk = furnish(open_library(self.folder / "library.db"), units=5)
        self.library = self.desk.library
        self.sitting = practise(self.desk)
        self.attempt_id = self.sitting.attempt.attempt_id

    @rule(unit=st.integers(0, 4), answer=st.sampled_from([None, *TypeClass]), flag=st.booleans())
    def mark(self, unit: int, answer: TypeClass | None, flag: bool) -> None:
        mark = Mark(answer, flag=flag)
        if unit in self.settled:
            with pytest.raises(AnswerLocked):
                self.sitting.mark(unit, mark)
        elif self.sitting.mark(unit, mark).units:
            self.done.append((unit, self.marks[unit], mark))
            self.undone = []
            self.marks[unit] = mark

    @rule(unit=st.integers(0, 4))
    def reveal(self, unit: int) -> None:
        if not self.marks[unit].answered:
            with pytest.raises(ValueError, match="no answer"):
                self.sitting.reveal(unit)
            return
        assert self.sitting.reveal(unit).units == (() if unit in self.settled else (unit,))
        self.settled.add(unit)
        self.done = [step for step in self.done if step[0] != unit]
        self.undone = [step for step in self.undone if step[0] != unit]

    @rule()
    def undo(self) -> None:
        change = self.sitting.undo()
        assert (change is not None) == bool(self.done)
        if change is not None:
            self.undone.append(self.done.pop())
            unit, before, _ = self.undone[-1]
            self.marks[unit] = before

    @rule()
    def redo(self) -> None:
        change = self.sitting.redo()
        assert (change is not None) == bool(self.undone)
        if change is not None:
            self.done.append(self.undone.pop())
            unit, _, after = self.done[-1]
            self.marks[unit] = after

    @precondition(lambda self: self.done or self.settled)
    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = open_library(self.folder / "library.db")
        self.sitting = resume(self.library, self.attempt_id)

    @invariant()
    def library_and_sitting_say_what_the_model_says(self) -> None:
        again = resume(self.library, self.attempt_id)
        for one in (self.sitting, again):
            assert list(one.marks) == self.marks
            assert one.revealed == self.settled
            assert (one.can_undo, one.can_redo) == (bool(self.done), bool(self.undone))
        assert self.sitting.attempt == attempt(self.library, self.attempt_id)
        assert verify(self.library) == []

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)


TestPractiseAndReopen = PractiseAndReopen.TestCase
TestPractiseAndReopen.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)


def test_a_report_follows_the_answers_at_their_own_cost(desk: Desk) -> None:
    sitting = practise(desk)
    kept = report_so_far(desk.library, sitting)
    assert kept is not None
    for unit in sitting.asked[:3]:
        kept = report_after(kept, sitting, sitting.mark(unit, OPINION).units)
        assert kept == report_so_far(desk.library, sitting)
