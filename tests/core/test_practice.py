"""What to read next, and when to review."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding
from secondread_core.codebook import Role, Skill, SourceCode, TypeClass, TypeCode
from secondread_core.practice import (
    Candidate,
    Rating,
    after_article,
    drill,
    drill_credit,
    elo_update,
    expected_share,
    new_card,
    next_article,
    rate_attempt,
    review,
    review_rating,
    skill_credits,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
logits = st.floats(-1e6, 1e6)


@given(logits, logits)
def test_an_expected_share_lies_between_guessing_and_certainty(ability: float, difficulty: float) -> None:
    assert 0.5 <= expected_share(ability, difficulty) <= 1
    assert expected_share(ability + 1, difficulty) >= expected_share(ability, difficulty)


@given(st.floats(-5, 5), st.floats(-5, 5), st.integers(0, 500), st.sampled_from((0.0, 0.5, 1.0)))
def test_reader_and_unit_move_apart_on_success(
    ability: float, difficulty: float, uses: int, credit: float
) -> None:
    reader, unit = elo_update(Rating(ability, uses), Rating(difficulty, uses), credit)
    surprise = credit - expected_share(ability, difficulty)
    assert (reader.value - ability) * surprise >= 0
    assert reader.value - ability == pytest.approx(difficulty - unit.value, abs=1e-9)
    assert 0.02 * abs(surprise) - 1e-9 <= abs(reader.value - ability) <= 0.4 * abs(surprise) + 1e-9
    assert (reader.uses, unit.uses) == (uses + 1, uses + 1)


def test_ratings_find_the_reader_again() -> None:
    chance = random.Random(7)
    reader = Rating()
    for _ in range(4000):
        difficulty = chance.uniform(-1, 1)
        right = chance.random() < expected_share(1.5, difficulty)
        reader, _ = elo_update(reader, Rating(difficulty, 10_000), float(right))
    assert reader.value == pytest.approx(1.5, abs=0.4)


def test_an_attempt_is_rated_in_text_order_without_what_was_left_open() -> None:
    reader, units = rate_attempt(Rating(), [Rating(0.0), Rating(1.0), Rating(0.0)], [1.0, None, 0.0])
    first, one = elo_update(Rating(), Rating(0.0), 1.0)
    second, two = elo_update(first, Rating(0.0), 0.0)
    assert reader == second
    assert units == (one, Rating(1.0), two)


def test_the_article_nearest_to_four_in_five_is_suggested() -> None:
    # at ability 0, difficulty -0.4 gives 0.799
    hard, apt, easy = Candidate("h", (1.0,), 0), Candidate("m", (-0.4,), 9), Candidate("e", (-3.0,), 0)
    assert next_article(0, [hard, apt, easy]) == "m"
    assert next_article(1.5, [hard, apt, easy]) == "h"
    assert next_article(-4, [hard, apt, easy]) == "e"


def test_ties_go_to_the_least_used_then_to_the_id() -> None:
    same = (0.2, -1.1, 0.7)
    assert (
        next_article(0, [Candidate("a", same, 3), Candidate("c", same[::-1], 1), Candidate("b", same, 1)])
        == "b"
    )


def test_an_article_without_graded_sentences_is_never_suggested() -> None:
    assert next_article(0, [Candidate("a", (), 0)]) is None


# --- reviews ------------------------------------------------------------------------------------------


def test_skills_earn_the_mean_credit_of_their_sentences() -> None:
    irony = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED, skills=(Skill.IRONY, Skill.WRITER_JUDGEMENT))
    judgement = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED, skills=(Skill.WRITER_JUDGEMENT,))
    menu = Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED, skills=(Skill.LOADED_WORD,), role=Role.FURNITURE)
    answers = [Mark(TypeClass.OPINION), Mark(TypeClass.REPORTED), Mark(), Mark(TypeClass.OPINION)]
    earned = skill_credits([irony, judgement, judgement, menu], answers)
    assert earned == {Skill.IRONY: 1.0, Skill.WRITER_JUDGEMENT: pytest.approx(1 / 3)}


@pytest.mark.parametrize(
    ("credit", "rating"), [(0.0, 1), (0.59, 1), (0.60, 2), (0.849, 2), (0.85, 3), (1.0, 3)]
)
def test_ratings_from_credits(credit: float, rating: int) -> None:
    assert review_rating(credit) == rating


def test_flagging_everything_in_a_drill_is_no_skill() -> None:
    assert review_rating(drill_credit(4, 4, 0, 2)) == 1
    assert review_rating(drill_credit(3, 4, 2, 2)) == 3
    assert drill_credit(3, 4, 1, 2) == 0.625


def test_an_article_makes_new_cards_and_moves_due_and_weak_ones() -> None:
    due = new_card(Skill.IRONY, NOW - timedelta(days=1))
    later = review(new_card(Skill.LOADED_WORD, NOW), 3, NOW)
    weak = review(new_card(Skill.VAGUE_SOURCE, NOW), 3, NOW)
    cards = {card.skill: card for card in (due, later, weak)}
    earned = {
        Skill.IRONY: 1.0,
        Skill.LOADED_WORD: 1.0,
        Skill.VAGUE_SOURCE: 0.5,
        Skill.PLAIN_REPORT: 0.7,
    }
    moved = after_article(cards, earned, NOW + timedelta(hours=1))
    assert set(moved) == {Skill.IRONY, Skill.VAGUE_SOURCE, Skill.PLAIN_REPORT}
    assert all(card.due > NOW for card in moved.values())
    assert moved[Skill.VAGUE_SOURCE].due <= NOW + timedelta(days=3)


def test_a_card_survives_storage_and_stays_in_utc() -> None:
    card = review(new_card(Skill.IRONY, NOW), 3, NOW)
    assert card.due.utcoffset() == timedelta(0)
    assert review(card, 3, card.due).due > card.due


def test_reviews_never_lie_further_than_ninety_days() -> None:
    card = new_card(Skill.IRONY, NOW)
    for _ in range(12):
        at = card.due
        card = review(card, 3, at)
    assert card.due - at == timedelta(days=90)


def test_a_drill_has_four_with_the_skill_and_two_without() -> None:
    unseen = [(at, {Skill.IRONY} if at % 2 else {Skill.PLAIN_REPORT}) for at in range(30)]
    chosen = drill(Skill.IRONY, unseen, "seed")
    assert sum(at % 2 for at in chosen) == 4
    assert len(set(chosen)) == 6
    assert chosen == drill(Skill.IRONY, unseen, "seed")
    assert len({drill(Skill.IRONY, unseen, str(seed)) for seed in range(10)}) > 5
    places = {tuple(at % 2 for at in drill(Skill.IRONY, unseen, str(seed))) for seed in range(10)}
    assert len(places) > 1


def test_a_drill_takes_what_there_is_but_needs_both_kinds() -> None:
    assert sorted(drill(Skill.IRONY, [(1, {Skill.IRONY}), (2, set())], "seed")) == [1, 2]
    assert drill(Skill.IRONY, [(1, {Skill.IRONY})], "seed") == ()
    assert drill(Skill.IRONY, [(2, set())], "seed") == ()
