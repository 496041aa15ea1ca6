"""Gathering what a report tells of, from the library."""

from __future__ import annotations

from collections.abc import Iterable

from secondread_core.exchange.report_data import Report, Rescored, Step
from secondread_core.scoring import score_attempt
from secondread_core.session.pacing import time_spent
from secondread_core.session.reviewing import Review, key_of, review
from secondread_core.store.articles import article_titles, stored_article
from secondread_core.store.attempts import Attempt, attempts_of, marks_of
from secondread_core.store.database import Library
from secondread_core.store.events import times_of
from secondread_core.store.learners import learners
from secondread_core.store.notes import notes_of

_TOLD = ("type_score", "sourcing_score", "overall")
"""What of the worth before and after is told."""


def report(library: Library, attempt_id: str) -> Report:
    """The report on a handed-in attempt.

    Raises:
        As `review`.
    """
    seen = review(library, attempt_id)
    taken = seen.attempt
    titles = article_titles(library)
    course = (point for point in seen.earlier if point.attempt.number == 1 and point.scores is not None)
    return Report(
        article_id=taken.article_id,
        article=seen.stored.article,
        segmentation=seen.stored.segmentation,
        key=seen.key,
        marks=seen.marks,
        scores=seen.scores,
        verdicts=seen.verdicts,
        level=taken.level,
        number=taken.number,
        reader=next((who.name for who in learners(library) if who.learner_id == taken.learner_id), ""),
        handed_in_at=taken.handed_in_at or "",
        course=tuple(
            Step(titles[point.attempt.article_id], 1, point.attempt.handed_in_at or "", point.scores)
            for point in course
            if point.scores is not None and point.scores.type_score is not None
        ),
        mode=taken.mode,
        minutes=taken.minutes,
        spent=time_spent(times_of(library, attempt_id)),
        ratings=tuple(rating for point in seen.earlier for rating in point.ratings),
        notes=notes_of(library, attempt_id),
        rescored=tuple(
            Rescored(
                one.at,
                one.from_version,
                one.to_version,
                {name: one.before[name] for name in _TOLD},
                {name: one.after[name] for name in _TOLD},
            )
            for one in seen.rescorings
        ),
        repeats=tuple(_repeats(library, seen, attempts_of(library, taken.learner_id, taken.article_id))),
    )


def _repeats(library: Library, seen: Review, attempts: Iterable[Attempt]) -> Iterable[Step]:
    """Every attempt handed in on any edition of the article, scored by the key it was bound to."""
    title = seen.stored.article.info.title
    for taken in attempts:
        if taken.handed_in_at is None or seen.key is None:
            continue
        if taken.attempt_id == seen.attempt.attempt_id and seen.scores is not None:
            yield Step(title, taken.number, taken.handed_in_at, seen.scores)
            continue
        key = key_of(library, taken)
        if key is None:  # an edition that was mended before it had one
            continue
        here = taken.article_id == seen.attempt.article_id
        stored = seen.stored if here else stored_article(library, taken.article_id)
        marks = marks_of(library, taken.attempt_id, len(key.units))
        scores = score_attempt(key, marks, taken.level, stored.article.body)
        yield Step(title, taken.number, taken.handed_in_at, scores)
