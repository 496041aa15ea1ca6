"""A sentence is found again after acts of whatever kind, by the number that it has then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from drafting_desk import BODY, any_act, apply_act, numbered, plain_draft, unit_reading
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.article import normalise
from secondread_core.drafting.acts import set_type
from secondread_core.drafting.cutting import merge, split
from secondread_core.drafting.edits import Edit, apply, shifted
from secondread_core.drafting.model import Draft
from secondread_core.drafting.typos import fix_text
from secondread_core.drafting.whereabouts import alike, unit_after

CODED = numbered(plain_draft())
FERRY = unit_reading(CODED, "sails too late")
LAST = len(CODED.units) - 1


@given(st.lists(any_act(), max_size=4))
def test_a_sentence_that_nothing_touched_is_found(done: list[Callable[[Draft], Edit]]) -> None:
    after = CODED
    for act in done:
        after = apply_act(after, act)
    for number, unit in enumerate(CODED.units):
        found = unit_after(CODED, after, number)
        assert found is not None
        there = after.units[found]
        if unit in after.units:
            assert there.start == unit.start
        assert there.start <= unit.start < there.end, "splitting and joining leave nothing out"


def test_codes_change_no_number() -> None:
    assert alike(CODED, CODED)
    assert [unit_after(CODED, CODED, number) for number in range(LAST + 1)] == list(range(LAST + 1))


def test_of_a_split_sentence_it_is_the_first_half_and_all_behind_move_on() -> None:
    unit = CODED.units[FERRY]
    after = apply_act(CODED, lambda d: split(d, FERRY, (unit.start + unit.end) // 2))
    assert not alike(CODED, after)
    assert unit_after(CODED, after, FERRY) == FERRY
    assert unit_after(CODED, after, LAST) == LAST + 1
    assert unit_after(after, CODED, FERRY + 1) == FERRY


def test_of_joined_sentences_both_are_the_one() -> None:
    after = apply_act(CODED, lambda d: merge(d, FERRY))
    assert [unit_after(CODED, after, number) for number in (FERRY, FERRY + 1, LAST)] == [
        FERRY,
        FERRY,
        LAST - 1,
    ]


def test_a_mended_text_moves_its_sentences_along() -> None:
    after = apply(
        CODED, fix_text(CODED, normalise(BODY.replace("Harbour towns ask", "Harbour townsfolk ask")))[0]
    )
    assert [unit_after(CODED, after, number) for number in range(LAST + 1)] == list(range(LAST + 1))


def test_what_changes_between_two_sentences_changes_no_number() -> None:
    end, start = CODED.units[LAST - 1].end, CODED.units[LAST].start
    for between in (" ", "\n\n\n\n"):
        after = replace(CODED, body=CODED.body[:end] + between + CODED.body[start:])
        moved = start - end - len(between)
        units = [*CODED.units[:LAST], shifted(CODED.units[LAST], -moved, CODED.units[LAST].block)]
        after = replace(after, units=tuple(units))
        assert not alike(CODED, after)
        assert [unit_after(CODED, after, number) for number in range(LAST + 1)] == list(range(LAST + 1))


def test_where_a_sentence_was_taken_away_it_is_one_beside_it() -> None:
    words = CODED.body[CODED.units[FERRY].start : CODED.units[FERRY].end]
    after = apply(CODED, fix_text(CODED, normalise(CODED.body.replace(words + " ", "")))[0])
    assert len(after.units) == LAST
    assert unit_after(CODED, after, FERRY) in (FERRY - 1, FERRY)
    assert unit_after(CODED, after, LAST) == LAST - 1


def test_text_before_a_sentence_moves_it_also_where_something_changed_behind_it() -> None:
    """What both drafts share at their ends ends there: only its own place tells which sentence it is."""
    longer = BODY.replace(
        "Harbour towns ask", "Harbour towns, " + "and every village on the bay, " * 9 + "ask"
    )
    after = apply(CODED, fix_text(CODED, normalise(longer))[0])
    after = apply_act(after, lambda d: set_type(d, LAST, None))
    assert len(after.units) == LAST + 1
    assert [unit_after(CODED, after, number) for number in range(LAST + 1)] == list(range(LAST + 1))
    assert [unit_after(after, CODED, number) for number in range(LAST + 1)] == list(range(LAST + 1))
