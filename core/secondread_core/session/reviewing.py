"""What comes after handing in: the attempt against its key, and the learner's way so far."""

from __future__ import annotations

from dataclasses import dataclass

from secondread_core.annotations import Mark
from secondread_core.answer_key import AnswerKey
from secondread_core.feedback import Verdict, verdicts
from secondread_core.measures.calibration import ratings
from secondread_core.modes import Mode
from secondread_core.scoring import Scores, score_attempt
from secondread_core.store.articles import StoredArticle, stored_article
from secondread_core.store.attempts import Attempt, attempt, attempts_of, bind_key, marks_of
from secondread_core.store.database import Library
from secondread_core.store.keys import current_key, key_version
from secondread_core.store.rescoring import Rescoring, rescorings_of


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """A handed-in attempt on the learner's way. Measured are first attempts, with a key, and only unaided: in
    practice the reasons of earlier sentences help with later ones."""

    attempt: Attempt
    scores: Scores | None
    ratings: tuple[tuple[int, bool], ...] = ()
    """(confidence, right) of its rated answers."""

    @property
    def type_score(self) -> float | None:
        """T, 0..100."""
        return None if self.scores is None else self.scores.type_score

    @property
    def tilt(self) -> float | None:
        """Above 0 leans to suspicion."""
        return None if self.scores is None else self.scores.tilt


@dataclass(frozen=True, slots=True)
class Review:
    """A handed-in attempt against its key. Without a key: no scores, no verdicts."""

    attempt: Attempt
    stored: StoredArticle
    key: AnswerKey | None
    marks: tuple[Mark, ...]
    scores: Scores | None
    verdicts: tuple[Verdict, ...]
    earlier: tuple[CoursePoint, ...]
    """Every handed-in attempt of the learner on any article, this one among them, as they were started."""
    rescorings: tuple[Rescoring, ...] = ()
    """What earlier versions of the key had made of it, the oldest first."""


def review(library: Library, attempt_id: str) -> Review:
    """The review of a handed-in attempt. One handed in before there was a key is bound to the newest now.

    Raises:
        Unknown, LibraryDamaged, StorageFailed, and whatever `Library.writing` raises when a key is bound.
        ValueError: the attempt is still open, so nothing may be told.
    """
    taken = attempt(library, attempt_id)
    if taken.handed_in_at is None:
        raise ValueError(f"attempt {attempt_id} is still open")
    stored = stored_article(library, taken.article_id)
    key = key_of(library, taken)
    if key is not None and taken.key_version is None and not library.read_only:
        bind_key(library, attempt_id, key.version)
        taken = attempt(library, attempt_id)
    marks = tuple(marks_of(library, attempt_id, len(stored.segmentation.units)))
    return Review(
        taken,
        stored,
        key,
        marks,
        None if key is None else score_attempt(key, marks, taken.level, stored.article.body),
        () if key is None else verdicts(key, marks, taken.level),
        course_of(library, taken.learner_id),
        tuple(rescorings_of(library, attempt_id)),
    )


def course_of(library: Library, learner_id: str) -> tuple[CoursePoint, ...]:
    """The learner's handed-in attempts in the order in which they were started; those measured with scores.

    Raises:
        LibraryDamaged, StorageFailed
    """
    points = []
    for taken in attempts_of(library, learner_id):
        if taken.handed_in_at is None:
            continue
        unaided = taken.number == 1 and taken.mode is Mode.TEST
        key = key_of(library, taken) if unaided else None
        scores: Scores | None = None
        rated: tuple[tuple[int, bool], ...] = ()
        if key is not None:
            marks = marks_of(library, taken.attempt_id, len(key.units))
            if any(mark.confidence is not None for mark in marks):
                rated = tuple(ratings(verdicts(key, marks, taken.level)))
            body = stored_article(library, taken.article_id).article.body if taken.level == 3 else None
            scores = score_attempt(key, marks, taken.level, body)
        points.append(CoursePoint(taken, scores, rated))
    return tuple(points)


def key_of(library: Library, taken: Attempt) -> AnswerKey | None:
    """The version of the key that an attempt is measured by: the one it is bound to, or else the newest.

    Raises:
        LibraryDamaged, StorageFailed
    """
    if taken.key_version is None:
        return current_key(library, taken.article_id)
    return key_version(library, taken.article_id, taken.key_version)
