"""What a draft lacks is found, told once, and leads to its place."""

from __future__ import annotations

import pytest
from drafting_desk import apply_act, plain_draft, unit_reading

from secondread_core.answer_key import publishing_problems
from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.finishing import key_from_draft
from secondread_core.drafting.missing import Gap, Lack, Meter, gaps, meter
from secondread_core.drafting.model import Draft, Layer

TEXT = """Harbour towns ask for help

Anna Holt sails every day. “We lose the morning.” She was tired. It rained then.

Nobody came at all. “They sail without us.” Everybody knew that.

Share this"""


def coded(draft: Draft, unit: int, kind: TypeCode, source: SourceCode, reason: str = "told") -> Draft:
    draft = apply_act(draft, lambda d: acts.set_type(d, unit, kind))
    draft = apply_act(draft, lambda d: acts.set_source(d, unit, source))
    return apply_act(draft, lambda d: acts.set_rationale(d, unit, reason))


def finished(text: str = TEXT) -> Draft:
    draft = plain_draft(text)
    for number, unit in enumerate(draft.units):
        if unit.graded:
            draft = coded(draft, number, TypeCode.REPORTED_FACT, SourceCode.NONE_NEEDED)
    return draft


def at_units(draft: Draft, level: int = 1, difficulty: str = "medium") -> list[Gap]:
    return [gap for gap in gaps(draft, level, difficulty) if gap.unit is not None]


def codes(draft: Draft, level: int = 1, difficulty: str = "medium") -> set[str]:
    return {gap.code for gap in gaps(draft, level, difficulty) if gap.unit is None}


def test_every_sentence_without_a_code_is_told_but_furniture_needs_none() -> None:
    draft = plain_draft(TEXT)
    graded = [number for number, unit in enumerate(draft.units) if unit.graded]
    assert len(graded) == len(draft.units) - 1
    assert at_units(draft) == [Gap(number, Lack.NO_CODE, blocks=True) for number in graded]
    assert meter(draft) == Meter(0, len(graded))
    comment = apply_act(draft, lambda d: acts.set_role(d, 1, Role.COMMENT))
    assert meter(comment).total == len(graded) - 1
    half = apply_act(draft, lambda d: acts.set_type(d, 1, TypeCode.OPINION))
    assert Gap(1, Lack.NO_CODE, blocks=True) in gaps(half, 1)


def test_a_finished_draft_lacks_nothing_at_any_unit() -> None:
    draft = finished()
    assert at_units(draft) == []
    total = meter(draft).total
    assert meter(draft) == Meter(total, total)


def test_a_reason_blocks_where_publishing_demands_it_and_informs_elsewhere() -> None:
    draft = apply_act(finished(), lambda d: acts.set_rationale(d, 1, " "))
    assert at_units(draft) == [Gap(1, Lack.NO_REASON)]
    draft = apply_act(draft, lambda d: acts.set_type(d, 1, TypeCode.OPINION))
    assert at_units(draft) == [Gap(1, "no-rationale", blocks=True)]
    assert meter(draft).done == meter(draft).total - 1


def test_what_blocks_is_what_publishing_says() -> None:
    draft = finished()
    draft = apply_act(draft, lambda d: acts.toggle_skill(d, 0, Skill.PLAIN_REPORT))
    draft = apply_act(draft, lambda d: acts.set_type(d, 2, TypeCode.ATTRIBUTED))
    draft = apply_act(draft, lambda d: acts.toggle_contested(d, 3, Layer.SOURCE))
    draft = apply_act(draft, lambda d: acts.set_rationale(d, 3, ""))
    key = key_from_draft(draft, "k", 1, "", "")
    told = [(0 if gap.unit is None else gap.unit + 1, gap.code) for gap in gaps(draft, 1) if gap.blocks]
    assert told == publishing_problems(key)
    assert told == [(1, "no-skill"), (3, "no-skill"), (3, "no-content"), (4, "no-rationale")]


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("Anna Holt sails", True),  # in the sentence
        ("We lose the morning", True),  # in the one before it
        ("It rained then", False),  # two away
        ("They sail without us", False),  # in another paragraph
        ("Everybody knew that", False),
    ],
)
def test_a_named_source_has_to_stand_near(words: str, near: bool) -> None:
    draft = finished()
    number = unit_reading(draft, words)
    draft = coded(draft, number, TypeCode.ATTRIBUTED, SourceCode.NAMED)
    draft = apply_act(draft, lambda d: acts.set_content(d, number, Content.CLAIM))
    assert at_units(draft) == ([] if near else [Gap(number, Lack.NO_NAMED_SOURCE)])


NEAR = {
    "list items have their lead-in's": (
        "Holt asks for this:\n\n• a bridge that holds\n\n• a ferry, too",
        "a ferry",
        True,
    ),
    "a speech has its speaker": (
        "“We go now,” Anna Holt said. “We lost. We left.\n\n“We will be back.”",
        "be back",
        True,
    ),
    "days are no sources": ("They said so. On Monday, in May, we heard that.", "heard that", False),
    "an acronym at the head": ("NATO agreed. It was so.", "It was", True),
    "a word that only begins": ("Ferries sail. The ferries sail.", "Ferries sail", False),
    "a name that begins": ("Kyiv agreed at last. It was so.", "It was", True),
    "a quotation's first word": ("They said “Never again” at once.", "They said", False),
    "a script without capitals": ("这是荒唐的计划。", "这是", True),
}


@pytest.mark.parametrize(("text", "words", "near"), NEAR.values(), ids=NEAR)
def test_what_counts_as_a_name(text: str, words: str, near: bool) -> None:
    draft = plain_draft("A headline stands here\n\n" + text)
    number = unit_reading(draft, words)
    draft = apply_act(draft, lambda d: acts.set_source(d, number, SourceCode.NAMED))
    assert (Lack.NO_NAMED_SOURCE not in [gap.code for gap in at_units(draft)]) is near


@pytest.mark.parametrize(
    ("reason", "missing"),
    [
        ("It says “we lose the morning”.", []),
        ("It says “We LOSE”, and «She was tired» follows.", []),
        ('Says "anna holt" before it, “sails … day” too.', []),
        ("It says “we lose the evening”.", ["we lose the evening"]),
        ("“Everybody knew” is too far off, “lose” is not.", ["Everybody knew"]),
        ("Half a word: “mornin”, “orning”, “mor”.", ["orning", "mor"]),
        ("Other forms: “loses the mornings”, “losing”, “sailed”, “tires”.", ["losing"]),
        ("Other words: “well the morning”, “sailors saw”.", ["well the morning", "sailors saw"]),
        ("No “…” words, and an “unclosed one", []),
    ],
)
def test_a_reason_quotes_only_what_is_there(reason: str, missing: list[str]) -> None:
    draft = finished()
    number = unit_reading(draft, "We lose the morning")
    draft = apply_act(draft, lambda d: acts.set_rationale(d, number, reason))
    assert at_units(draft) == [Gap(number, Lack.WORDS_NOT_THERE, detail=words) for words in missing]


def test_a_reason_may_quote_the_codebook() -> None:
    draft = apply_act(finished(), lambda d: acts.set_rationale(d, 1, "It is “None needed” here."))
    assert at_units(draft) == [Gap(1, Lack.WORDS_NOT_THERE, detail="None needed")]
    assert [gap for gap in gaps(draft, 1, names=["none needed", "Named"]) if gap.unit is not None] == []


def test_a_reason_may_quote_a_single_word_of_a_codes_name_but_not_any_words() -> None:
    reason = "It is “unnamed” and not “Named”; “no” and “unnamed explained” are others’."
    draft = apply_act(finished(), lambda d: acts.set_rationale(d, 1, reason))
    names = ["Unnamed, bare", "Named", "Unnamed, explained", "No claim"]
    told = [gap.detail for gap in gaps(draft, 1, names=names) if gap.unit is not None]
    assert told == ["no"]
    assert len([gap for gap in gaps(draft, 1) if gap.unit is not None]) == 4


def test_too_few_positives_are_told_by_track_and_level() -> None:
    draft = finished()
    for number in range(1, 4):
        draft = coded(draft, number, TypeCode.OPINION, SourceCode.UNNAMED_BARE)
    assert codes(draft, 1) == {Lack.FEW_MISSING}
    assert Gap(None, Lack.FEW_MISSING, detail="0") in gaps(draft, 1)
    assert Lack.FEW_MISSING not in codes(draft, 2)
    contested = apply_act(draft, lambda d: acts.toggle_contested(d, 2, Layer.TYPE))
    assert Gap(None, Lack.FEW_OPINIONS, detail="2") in gaps(contested, 2)


def test_a_hard_text_without_a_second_opinion_is_suspicious() -> None:
    draft = finished()
    assert Lack.NOTHING_ACCEPTED not in codes(draft)
    assert Lack.NOTHING_ACCEPTED in codes(draft, difficulty="hard")
    for number in range(1, 4):
        draft = coded(draft, number, TypeCode.OPINION, SourceCode.MISSING)
    assert Lack.NOTHING_ACCEPTED in codes(draft)
    draft = apply_act(draft, lambda d: acts.toggle_accept(d, 1, TypeCode.MIXED))
    assert Lack.NOTHING_ACCEPTED not in codes(draft)
