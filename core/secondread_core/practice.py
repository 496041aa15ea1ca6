"""What to read next, and when a skill is due for review.

Choice: Elo ratings of reader and unit with a guessing floor (Pelánek 2016), on the type track, in logits.
Reviews: one FSRS card per learner and skill; never per sentence, which would train memory of its answer.
"""

from __future__ import annotations

import math
import random
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding
from secondread_core.codebook import Skill
from secondread_core.grading import Status, resolve_type
from secondread_core.scoring_constants import DEFAULTS, ScoringConstants

if TYPE_CHECKING:
    from fsrs import Scheduler

UnitId = TypeVar("UnitId")


@dataclass(frozen=True, slots=True)
class Rating:
    """A reader's ability or a unit's difficulty, and how many answers it has seen."""

    value: float = 0.0
    uses: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article the reader has not seen: the difficulties of its graded units, and how often it was read."""

    article_id: str
    difficulties: tuple[float, ...]
    uses: int


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """When `skill` is due again (aware, UTC); `state` is the scheduler's own record, as JSON."""

    skill: Skill
    due: datetime
    state: str


# --- Elo ----------------------------------------------------------------------------------------------


def expected_share(ability: float, difficulty: float, guess: float = DEFAULTS.elo_guess) -> float:
    """P(right) = g + (1 - g) / (1 + e^-(ability - difficulty))."""
    logistic = 0.5 * (1 + math.tanh((ability - difficulty) / 2))  # the same, and never overflows
    return guess + (1 - guess) * logistic


def elo_update(
    reader: Rating, unit: Rating, credit: float, constants: ScoringConstants = DEFAULTS
) -> tuple[Rating, Rating]:
    """(reader, unit) after one answer of `credit` 0..1; early answers move a rating more than later ones."""
    surprise = credit - expected_share(reader.value, unit.value, constants.elo_guess)
    return (
        Rating(reader.value + _step(reader.uses, constants) * surprise, reader.uses + 1),
        Rating(unit.value - _step(unit.uses, constants) * surprise, unit.uses + 1),
    )


def rate_attempt(
    reader: Rating,
    units: Sequence[Rating],
    earned: Sequence[float | None],
    constants: ScoringConstants = DEFAULTS,
) -> tuple[Rating, tuple[Rating, ...]]:
    """(reader, units) after a first attempt.

    `earned` is the type credit of each graded unit in text order, None where it was not answered.
    """
    after: list[Rating] = []
    for unit, credit in zip(units, earned, strict=True):
        rated = unit
        if credit is not None:
            reader, rated = elo_update(reader, unit, credit, constants)
        after.append(rated)
    return reader, tuple(after)


def next_article(
    ability: float, unseen: Iterable[Candidate], constants: ScoringConstants = DEFAULTS
) -> str | None:
    """The id of the article whose expected share right is nearest the target.

    Ties go to the fewest uses, then to the first id. None where nothing with a graded unit is left.
    """

    def rank(candidate: Candidate) -> tuple[float, int, str]:
        shares = [expected_share(ability, d, constants.elo_guess) for d in candidate.difficulties]
        distance = abs(math.fsum(shares) / len(shares) - constants.target_share)
        return round(distance, 9), candidate.uses, candidate.article_id

    best = min((candidate for candidate in unseen if candidate.difficulties), key=rank, default=None)
    return None if best is None else best.article_id


def _step(uses: int, constants: ScoringConstants) -> float:
    return max(constants.elo_least, constants.elo_step / (1 + constants.elo_decay * uses))


# --- reviews ------------------------------------------------------------------------------------------


def skill_credits(
    codings: Sequence[Coding], marks: Sequence[Mark], constants: ScoringConstants = DEFAULTS
) -> dict[Skill, float]:
    """Of every skill in an article, the mean type credit of its graded units; unanswered ones count 0."""
    earned: dict[Skill, list[float]] = {}
    for coding, mark in zip(codings, marks, strict=True):
        target = resolve_type(coding, constants)
        if target.status is Status.GRADED:
            for skill in coding.skills:
                earned.setdefault(skill, []).append(target.credit_for(None if mark.unsure else mark.type))
    return {skill: math.fsum(values) / len(values) for skill, values in earned.items()}


def drill_credit(right_with: int, of_with: int, right_without: int, of_without: int) -> float:
    """The mean of the shares right among the units with the skill and those without (both at least 1)."""
    return (right_with / of_with + right_without / of_without) / 2


def review_rating(credit: float, constants: ScoringConstants = DEFAULTS) -> int:
    """FSRS's rating for a credit 0..1: 1 again, 2 hard, 3 good."""
    return 1 if credit < constants.again_below else 2 if credit < constants.hard_below else 3


def new_card(skill: Skill, now: datetime) -> ReviewCard:
    """A card due at once. `now` is aware and in UTC."""
    from fsrs import Card

    return ReviewCard(skill, now, Card(card_id=0, due=now).to_json())


def review(
    card: ReviewCard, rating: int, now: datetime, constants: ScoringConstants = DEFAULTS
) -> ReviewCard:
    """`card` after a review at `now` (aware, UTC), rated 1 to 3."""
    from fsrs import Card
    from fsrs import Rating as CardRating

    after, _ = _scheduler(constants).review_card(Card.from_json(card.state), CardRating(rating), now)
    return ReviewCard(card.skill, after.due, after.to_json())


def after_article(
    cards: Mapping[Skill, ReviewCard],
    earned: Mapping[Skill, float],
    now: datetime,
    constants: ScoringConstants = DEFAULTS,
) -> dict[Skill, ReviewCard]:
    """The cards that an article makes or moves: of new skills, of due ones and of weak ones.

    `earned` are its `skill_credits`; a new card is due at once, so that it starts with this credit.
    """
    moved: dict[Skill, ReviewCard] = {}
    for skill, credit in earned.items():
        card = cards.get(skill) or new_card(skill, now)
        if card.due <= now or credit < constants.again_below:
            moved[skill] = review(card, review_rating(credit, constants), now, constants)
    return moved


def drill(
    skill: Skill,
    unseen: Iterable[tuple[UnitId, Collection[Skill]]],
    seed: str,
    constants: ScoringConstants = DEFAULTS,
) -> tuple[UnitId, ...]:
    """Units for a review of `skill`, mixed: 4 with it and 2 without, or what there is.

    The same for the same `seed`. Empty where either kind has run out, since the review's credit needs both.
    """
    units = list(unseen)
    chance = random.Random(seed)
    chance.shuffle(units)
    practised = [unit for unit, skills in units if skill in skills][: constants.drill_with]
    others = [unit for unit, skills in units if skill not in skills][: constants.drill_without]
    mixed = [*practised, *others] if practised and others else []
    chance.shuffle(mixed)
    return tuple(mixed)


def _scheduler(constants: ScoringConstants) -> Scheduler:
    from fsrs import Scheduler

    return Scheduler(
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=constants.review_longest,
        enable_fuzzing=False,
    )
