"""Sentences are split and joined, and quotations found."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drafting_desk import BODY, apply_act, check, check_whole_words, numbered, plain_draft, unit_reading
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.codebook import Role, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import merge, split
from secondread_core.drafting.edits import NOTHING, Note, apply
from secondread_core.drafting.model import Draft
from secondread_core.drafting.quotations import quotation_around

CODED = numbered(plain_draft())
FERRY = unit_reading(CODED, "sails too late")


def texts(draft: Draft) -> list[str]:
    return [draft.body[unit.start : unit.end] for unit in draft.units]


def test_both_halves_have_the_code_and_the_first_the_reason() -> None:
    after = apply(CODED, split(CODED, FERRY, BODY.index("the ferry sails")))
    first, second = after.units[FERRY : FERRY + 2]
    assert texts(after)[FERRY : FERRY + 2] == [
        "Anna Holt, who leads the council, said",
        "the ferry sails too late.",
    ]
    assert first.type_code is second.type_code is CODED.units[FERRY].type_code
    assert (first.rationale, second.rationale, first.remark, second.remark) == ("why 1", "", "unit 1", "")
    assert first.block == second.block == CODED.units[FERRY].block
    assert [after.body[s.start : s.end] for s in (*first.spans, *second.spans)] == ["Anna", "late"]


def test_words_across_the_cut_are_marked_in_both_halves() -> None:
    start = BODY.index("the council, said the ferry")
    draft = apply_act(CODED, lambda d: acts.toggle_words(d, FERRY, start, start + 27, "irony"))
    after = apply(draft, split(draft, FERRY, BODY.index("said the ferry")))
    marked = [after.body[s.start : s.end] for u in after.units for s in u.spans if s.label == "irony"]
    assert marked == ["the council", "said the ferry"]


@pytest.mark.parametrize(
    ("near", "second"),
    [
        ("uncil, said", "council, said the ferry sails too late."),
        (", said", "said the ferry sails too late."),
        (" said", "said the ferry sails too late."),
    ],
)
def test_a_cut_finds_the_border_of_a_word(near: str, second: str) -> None:
    after = apply(CODED, split(CODED, FERRY, BODY.index(near)))
    assert texts(after)[FERRY + 1] == second


def test_a_half_without_a_word_is_none() -> None:
    unit = CODED.units[FERRY]
    for offset in (0, unit.start, unit.end - 1, unit.end, 10_000):
        assert split(CODED, FERRY, offset) == NOTHING


def test_quotation_marks_go_with_their_words() -> None:
    draft = plain_draft("A headline\n\nShe said “we lose” and “they win” in one breath.")
    at = draft.body.index("“they")
    for offset in (at, at + 1, at + 3):
        after = apply(draft, split(draft, 1, offset))
        assert texts(after)[1:] == ["She said “we lose” and", "“they win” in one breath."]


@given(st.integers(0, len(BODY)), st.integers(0, len(CODED.units) - 1))
def test_no_word_and_no_mark_is_lost_by_splitting(offset: int, unit: int) -> None:
    edit = split(CODED, unit, offset)
    after = apply(CODED, edit)
    check(after)
    check_whole_words(after)
    if not edit.changes:
        return
    before, (first, second) = CODED.units[unit], after.units[unit : unit + 2]
    assert (first.start, second.end) == (before.start, before.end)
    assert BODY[first.end : second.start].strip() == ""
    letters = {at for s in before.spans for at in range(s.start, s.end) if BODY[at].isalnum()}
    assert {
        at for s in (*first.spans, *second.spans) for at in range(s.start, s.end) if BODY[at].isalnum()
    } == letters
    again = apply(after, merge(after, unit)).units[unit]
    assert replace(again, spans=()) == replace(before, spans=())


def test_merging_different_codes_keeps_the_firsts_and_says_so() -> None:
    edit = merge(CODED, FERRY)
    together = apply(CODED, edit).units[FERRY]
    first, second = CODED.units[FERRY : FERRY + 2]
    assert edit.note is Note.CODES_DIFFERED
    assert (together.type_code, together.start, together.end) == (first.type_code, first.start, second.end)
    assert together.rationale == "why 1\n\nwhy 2"
    assert together.spans == (*first.spans, *second.spans)


def test_merging_the_same_or_an_open_code_loses_none() -> None:
    same = replace(CODED.units[FERRY + 1], type_code=CODED.units[FERRY].type_code, rationale="why 1")
    draft = replace(CODED, units=(*CODED.units[: FERRY + 1], same, *CODED.units[FERRY + 2 :]))
    edit = merge(draft, FERRY)
    assert (edit.note, edit.splices[0].added[0].rationale) == (None, "why 1")
    plain = plain_draft()
    draft = apply_act(plain, lambda d: acts.set_type(d, FERRY + 1, TypeCode.OPINION))
    draft = apply_act(draft, lambda d: acts.set_source(d, FERRY, SourceCode.VAGUE))
    edit = merge(draft, FERRY)
    together = edit.splices[0].added[0]
    assert (edit.note, together.type_code, together.source_code) == (None, TypeCode.OPINION, SourceCode.VAGUE)
    draft = apply_act(plain, lambda d: acts.set_role(d, FERRY + 1, Role.COMMENT))
    assert merge(draft, FERRY).note is Note.CODES_DIFFERED


def test_sentences_of_two_paragraphs_are_not_one() -> None:
    assert merge(CODED, 0) == NOTHING
    assert merge(CODED, len(CODED.units) - 1) == NOTHING


QUOTED = {
    "one sentence": ("She said “we go” now. He did not.", "we go", ["She said “we go” now."]),
    "three": (
        "“We came. We saw. We left,” he said. She came.",
        "We saw",
        ["“We came.", "We saw.", "We left,” he said."],
    ),
    "straight": (
        '"We came. We saw. We left," he said. She came.',
        "We saw",
        ['"We came.', "We saw.", 'We left," he said.'],
    ),
    "angled": ("«We came here. We left them.» She came.", "We left", ["«We came here.", "We left them.»"]),
    "low": ("„We came here. We left them.“\n\nShe came.", "We came", ["„We came here.", "We left them.“"]),
    "turned": ("»We came here. We left them.«\n\nShe came.", "We came", ["»We came here.", "We left them.«"]),
    "nested": (
        "“He told us “go home” twice. We went home.” She came.",
        "We went",
        ["“He told us “go home” twice.", "We went home.”"],
    ),
    "nothing": ("He came here. He saw us. “No,” they said.", "He saw", ["He saw us."]),
    "unclosed": (
        "“We came here. We left them.\n\nShe came. He went.",
        "We left",
        ["“We came here.", "We left them."],
    ),
    "behind it": ("“We came. We left.” She came. He went.", "He went", ["He went."]),
    "paragraphs": (
        "“We came here. We saw it.\n\n“We left them. We won,” he said. She came.",
        "We saw",
        ["“We came here.", "We saw it.", "“We left them.", "We won,” he said."],
    ),
    "paragraphs, from the last": (
        "She came. “We came here.\n\n“We saw it.\n\n“We left them.” He went.",
        "We left",
        ["“We came here.", "“We saw it.", "“We left them.”"],
    ),
    "inches": ('The 5" pipe broke. It was old. The 6" pipe held.', "It was", ["It was old."]),
}


@pytest.mark.parametrize(("text", "at", "run"), QUOTED.values(), ids=QUOTED)
def test_a_quotation_is_found_from_any_of_its_sentences(text: str, at: str, run: list[str]) -> None:
    draft = plain_draft("A headline stands here\n\n" + text)
    number = unit_reading(draft, at)
    assert [texts(draft)[n] for n in quotation_around(draft, number)] == run


def test_a_code_goes_to_the_whole_quotation_but_not_to_furniture() -> None:
    draft = plain_draft("A headline\n\n“We came here. We saw it.\n\nShare this\n\n“We left them.” He went.")
    number = unit_reading(draft, "We saw it")
    draft = apply_act(draft, lambda d: acts.set_type(d, number, TypeCode.ATTRIBUTED))
    after = apply_act(draft, lambda d: acts.apply_to_quotation(d, number))
    coded = [text for text, unit in zip(texts(after), after.units, strict=True) if unit.type_code]
    assert coded == ["“We came here.", "We saw it.", "“We left them.”"]
