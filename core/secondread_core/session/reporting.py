"""Gathering what a report tells of, from the library."""

from __future__ import annotations

from collections.abc import Iterable

from secondread_core.exchange.report_data import Report, Step
from secondread_core.scoring import score_attempt
from secondread_core.session.reviewing import Review, review
from secondread_core.store.articles import article_cards
from secondread_core.store.attempts import Attempt, attempts_of, marks_of
from secondread_core.store.database import Library
from secondread_core.store.keys import key_version
from secondread_core.store.learners import learners


def report(library: Library, attempt_id: str) -> Report:
    """The report on a handed-in attempt.

    Raises:
        As `review`.
    """
    seen = review(library, attempt_id)
    taken = seen.attempt
    titles = {card.article_id: card.info.title for card in article_cards(library)}
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
        repeats=tuple(_repeats(library, seen, attempts_of(library, taken.learner_id, taken.article_id))),
    )


def _repeats(library: Library, seen: Review, attempts: Iterable[Attempt]) -> Iterable[Step]:
    """Every attempt handed in on the same article, scored by the key it was bound to."""
    title = seen.stored.article.info.title
    for taken in attempts:
        if taken.handed_in_at is None or seen.key is None:
            continue
        if taken.attempt_id == seen.attempt.attempt_id and seen.scores is not None:
            scores = seen.scores
        else:
            version = taken.key_version
            key = seen.key if version is None else key_version(library, taken.article_id, version)
            marks = marks_of(library, taken.attempt_id, len(key.units))
            scores = score_attempt(key, marks, taken.level, seen.stored.article.body)
        yield Step(title, taken.number, taken.handed_in_at, scores)
