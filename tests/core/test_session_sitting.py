"""A sitting says what the library says, act by act, and after every reopening."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from library_desk import Clock, Desk, furnish, make_article

from secondread_core.annotations import EMPTY, Mark
from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_core.errors import AlreadyHandedIn, LibraryDamaged, LibraryReadOnly
from secondread_core.segmentation import Kind
from secondread_core.session import Change, Sitting, resume
from secondread_core.store.articles import add_article
from secondread_core.store.attempts import attempt, marks_of, start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.events import events_of
from secondread_core.store.verification import verify

OPINION, REPORTED = Mark(TypeClass.OPINION), Mark(TypeClass.REPORTED)

marks = st.one_of(
    st.just(EMPTY),
    st.builds(
        Mark,
        st.sampled_from([None, *TypeClass, *TypeCode]),
        unsure=st.booleans(),
        flag=st.booleans(),
        flag_reason=st.none() | st.sampled_from(SourceCode),
        spans=st.lists(st.tuples(st.integers(0, 50), st.integers(51, 99)), max_size=3).map(tuple),
        confidence=st.none() | st.integers(1, 3),
    ),
)


def test_every_act_says_what_it_changed(desk: Desk) -> None:
    sitting = resume(desk.library, desk.attempt_id)
    assert (sitting.can_undo, sitting.can_redo, sitting.open_units()) == (False, False, list(range(12)))
    assert sitting.undo() is sitting.redo() is None
    assert sitting.mark(3, OPINION) == Change((3,), can_undo=True, can_redo=False, handed_in=False)
    assert sitting.mark(3, OPINION) == Change((), can_undo=True, can_redo=False, handed_in=False)
    assert sitting.mark(3, REPORTED).units == (3,)
    assert sitting.undo() == Change((3,), can_undo=True, can_redo=True, handed_in=False)
    assert sitting.marks[3] == OPINION
    assert sitting.redo() == Change((3,), can_undo=True, can_redo=False, handed_in=False)
    sitting.undo()
    assert sitting.mark(5, OPINION).can_redo is False
    assert sitting.redo() is None
    assert (sitting.open_units(), sitting.attempt.answered) == ([0, 1, 2, 4, 6, 7, 8, 9, 10, 11], 2)
    assert sitting.hand_in() == Change((), can_undo=False, can_redo=False, handed_in=True)
    operations = [event.operation for event in events_of(desk.library, desk.attempt_id)]
    assert operations == ["start", "mark", "mark", "undo", "redo", "undo", "mark", "hand_in"]
    assert verify(desk.library) == []


def test_after_handing_in_nothing_changes(desk: Desk) -> None:
    sitting = resume(desk.library, desk.attempt_id)
    sitting.mark(0, OPINION)
    sitting.mark(1, OPINION)
    sitting.undo()
    other_window = resume(desk.library, desk.attempt_id)
    sitting.hand_in()
    for closed in (sitting, other_window, resume(desk.library, desk.attempt_id)):
        for act in (lambda one=closed: one.mark(2, OPINION), closed.undo, closed.redo, closed.hand_in):
            with pytest.raises(AlreadyHandedIn):
                act()
        assert [mark.answered for mark in closed.marks[:3]] == [True, False, False]
        assert not closed.can_undo
        assert not closed.can_redo
    taken = attempt(desk.library, desk.attempt_id)
    assert (taken.key_version, taken.answered) == (1, 1)
    assert taken.handed_in_at == events_of(desk.library, desk.attempt_id)[-1].time


def test_only_what_is_asked_about_can_be_answered(desk: Desk) -> None:
    article, segmentation = make_article(4)
    furniture = [unit._replace(kind=Kind.FURNITURE) for unit in segmentation.units[2:]]
    segmentation = segmentation._replace(units=(*segmentation.units[:2], *furniture))
    article_id = add_article(desk.library, article, segmentation, None)
    sitting = resume(desk.library, start_attempt(desk.library, desk.learner_id, article_id, 1).attempt_id)
    assert sitting.asked == (0, 1)
    for unit in (2, 4, -1):
        with pytest.raises(ValueError, match="not asked"):
            sitting.mark(unit, OPINION)
    sitting.mark(1, OPINION)
    sitting.mark(0, OPINION)
    assert sitting.open_units() == []
    assert (sitting.attempt.answered, sitting.attempt.asked) == (2, 2)


def test_undoing_everything_leaves_nothing_and_redoing_brings_it_back(desk: Desk) -> None:
    sitting = resume(desk.library, desk.attempt_id)
    for count in range(40):
        sitting.mark(count % 7, Mark(TypeClass.OPINION if count % 3 else None, flag=count % 2 == 0))
    full = list(sitting.marks)
    undone = 0
    while sitting.undo():
        undone += 1
    assert list(sitting.marks) == [EMPTY] * 12
    assert marks_of(desk.library, desk.attempt_id, 12) == [EMPTY] * 12
    assert attempt(desk.library, desk.attempt_id).answered == 0
    sitting = resume(desk.library, desk.attempt_id)
    redone = 0
    while sitting.redo():
        redone += 1
    assert undone == redone
    assert list(sitting.marks) == full == marks_of(desk.library, desk.attempt_id, 12)


def test_two_windows_on_one_attempt_follow_each_other(desk: Desk) -> None:
    one, other = resume(desk.library, desk.attempt_id), resume(desk.library, desk.attempt_id)
    one.mark(0, OPINION)
    one.mark(1, OPINION)
    assert other.mark(2, REPORTED).units == (0, 1, 2)
    change = one.undo()
    assert change is not None
    assert change.units == (2,)
    assert list(one.marks) == marks_of(desk.library, desk.attempt_id, 12)
    assert other.redo() is not None
    assert list(other.marks) == marks_of(desk.library, desk.attempt_id, 12)
    assert verify(desk.library) == []


def test_an_answer_that_cannot_be_kept_is_not_shown_as_kept(desk: Desk, library_path: Path) -> None:
    resume(desk.library, desk.attempt_id).mark(0, OPINION)
    desk.library.close()
    copy = open_library(library_path, read_only=True)
    sitting = resume(copy, desk.attempt_id)
    for act in (lambda: sitting.mark(1, OPINION), sitting.undo, sitting.hand_in):
        with pytest.raises(LibraryReadOnly):
            act()
    assert list(sitting.marks) == [OPINION] + [EMPTY] * 11
    assert (sitting.attempt.answered, sitting.can_undo, sitting.can_redo) == (1, True, False)
    copy.close()


def test_the_clock_may_be_set_back(opened: Callable[..., Library], clock: Clock) -> None:
    desk = furnish(opened(clock=clock))
    sitting = resume(desk.library, desk.attempt_id)
    sitting.mark(0, OPINION)
    clock.moment = clock.moment.replace(year=1999)
    sitting.mark(1, OPINION)
    times = [event.time for event in events_of(desk.library, desk.attempt_id)]
    assert times[-1] < times[0]
    assert times[0].startswith("2026-01-31T23:59:")
    assert verify(desk.library) == []
    assert resume(desk.library, desk.attempt_id).marks[1] == OPINION


@pytest.mark.parametrize(
    "damage",
    [
        """UPDATE mark SET value = '{"type":"reported"}'""",
        """UPDATE mark SET value = '{"type":"rumour"}'""",
        "UPDATE mark SET value = '{'",
        "UPDATE mark SET unit = 99",
        "DELETE FROM mark",
        "UPDATE event SET operation = 'undo' WHERE sequence = 2",
        "UPDATE event SET unit = 4 WHERE sequence = 2",
        "DELETE FROM event WHERE sequence = 2",
    ],
)
def test_answers_that_do_not_follow_from_their_log_are_not_shown(desk: Desk, damage: str) -> None:
    resume(desk.library, desk.attempt_id).mark(3, OPINION)
    with desk.library.writing() as connection:
        connection.execute(damage)
    with pytest.raises(LibraryDamaged) as refusal:
        resume(desk.library, desk.attempt_id)
    assert refusal.value.check == "event-chain"


class AnswerAndReopen(RuleBasedStateMachine):
    """Random acts against a model that keeps whole states; the library must agree after every step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.states: list[list[Mark]] = [[EMPTY] * 6]
        self.now = 0
        self.handed_in = False

    @initialize()
    def begin(self) -> None:
        self.desk = furnish(open_library(self.folder / "library.db"), units=6)
        self.library = self.desk.library
        self.sitting: Sitting = resume(self.library, self.desk.attempt_id)

    @precondition(lambda self: not self.handed_in)
    @rule(unit=st.integers(0, 5), mark=marks)
    def mark(self, unit: int, mark: Mark) -> None:
        before = self.states[self.now]
        change = self.sitting.mark(unit, mark)
        assert change.units == (() if before[unit] == mark else (unit,))
        if change.units:
            del self.states[self.now + 1 :]
            self.states.append([*before[:unit], mark, *before[unit + 1 :]])
            self.now += 1

    @precondition(lambda self: not self.handed_in)
    @rule(back=st.booleans())
    def step(self, back: bool) -> None:
        change = self.sitting.undo() if back else self.sitting.redo()
        target = self.now + (-1 if back else 1)
        assert (change is not None) == (0 <= target < len(self.states))
        if change is not None:
            pairs = zip(self.states[self.now], self.states[target], strict=True)
            assert change.units == tuple(unit for unit, (old, new) in enumerate(pairs) if old != new)
            self.now = target

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = open_library(self.folder / "library.db")
        self.sitting = resume(self.library, self.desk.attempt_id)

    @precondition(lambda self: self.now > 2 and not self.handed_in)
    @rule()
    def hand_in(self) -> None:
        self.handed_in = self.sitting.hand_in().handed_in

    @invariant()
    def library_and_sitting_say_what_the_model_says(self) -> None:
        expected = self.states[self.now]
        assert list(self.sitting.marks) == expected == marks_of(self.library, self.desk.attempt_id, 6)
        assert self.sitting.can_undo == (self.now > 0 and not self.handed_in)
        assert self.sitting.can_redo == (self.now < len(self.states) - 1 and not self.handed_in)
        taken = attempt(self.library, self.desk.attempt_id)
        assert self.sitting.attempt == taken
        assert taken.answered == sum(mark.answered for mark in expected)
        assert (taken.handed_in_at is not None) == self.handed_in
        assert verify(self.library) == []

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)


TestAnswerAndReopen = AnswerAndReopen.TestCase
TestAnswerAndReopen.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
