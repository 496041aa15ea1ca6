"""Two blind codings become one, and what they were worth is not forgotten."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

import pytest
from drafting_desk import apply_act, numbered, plain_draft, unit_reading

from secondread_core.article import text_hash
from secondread_core.codebook import Content, Role, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import split
from secondread_core.drafting.drafting_json import unit_from_json, unit_to_json
from secondread_core.drafting.edits import apply, inverse
from secondread_core.drafting.model import Cause, Draft, Layer, Outcome, UnitDraft, coding_of
from secondread_core.drafting.settling import (
    Disagreement,
    Over,
    agreement,
    cells,
    disagreements,
    possible_outcomes,
    set_cause,
    settle,
    settled_certificate,
    settled_from,
    unsettled,
    words_agreement,
)
from secondread_core.drafting.settling_progress import Question, Stage, questions
from secondread_core.measures.author_agreement import author_agreement, certificate

FIRST = numbered(plain_draft())
N = unit_reading(FIRST, "truly absurd")


def recoded(draft: Draft, number: int = N, **changes: object) -> Draft:
    units = list(draft.units)
    units[number] = replace(units[number], **changes)  # type: ignore[arg-type]
    return replace(draft, units=tuple(units))


SECOND = recoded(
    FIRST,
    type_code=TypeCode.ANALYSIS,
    source_code=SourceCode.MISSING,
    rationale="the other's",
    accept=frozenset({TypeCode.MIXED}),
)
ONE, OTHER = FIRST.units[N], SECOND.units[N]


def settled_as(outcome: Outcome, why: Cause | None = None) -> UnitDraft:
    draft = settled_from(FIRST, SECOND)
    edit = settle(draft, FIRST, SECOND, N, outcome, why)
    after = apply(draft, edit)
    assert apply(after, inverse(edit)) == draft
    return after.units[N]


def test_where_two_differ_is_told_with_what_they_differ_over() -> None:
    assert disagreements(FIRST, FIRST) == []
    assert disagreements(FIRST, SECOND) == [Disagreement(N, (Over.TYPE, Over.SOURCE))]
    for change, over in (
        ({"role": Role.FURNITURE}, Over.ROLE),
        ({"type_code": None}, Over.OPEN),
        ({"contested_source": True}, Over.CONTESTED),
        ({"weight": 2.0}, Over.WEIGHT),
    ):
        assert disagreements(FIRST, recoded(FIRST, **change)) == [Disagreement(N, (over,))]
    claim = recoded(FIRST, type_code=TypeCode.ATTRIBUTED, content=Content.CLAIM)
    opinion = recoded(FIRST, type_code=TypeCode.ATTRIBUTED, content=Content.OPINION)
    assert disagreements(claim, opinion) == [Disagreement(N, (Over.CONTENT,))]


def test_furniture_that_neither_coded_is_no_disagreement() -> None:
    plain = plain_draft()
    last = len(plain.units) - 1
    assert [one.unit for one in disagreements(plain, plain)] == list(range(last))


def test_what_both_say_is_settled_and_the_rest_is_open() -> None:
    accepting = recoded(FIRST, 1, accept_source=frozenset({SourceCode.VAGUE}), rationale="", remark="mine")
    draft = settled_from(accepting, SECOND)
    assert draft.units[N].type_code is None
    assert draft.units[1].accept_source == {SourceCode.VAGUE}
    assert draft.units[1].rationale == "why 1"
    assert not any(unit.remark for unit in draft.units)
    assert unsettled(draft, accepting, SECOND) == [N]


def test_each_outcome_is_what_it_says() -> None:
    first = settled_as(Outcome.FIRST, Cause.SLIP)
    assert coding_of(first) == coding_of(ONE)
    assert (first.outcome, first.why, first.remark) == (Outcome.FIRST, Cause.SLIP, "")
    assert coding_of(settled_as(Outcome.SECOND)) == coding_of(OTHER)
    accepting = settled_as(Outcome.FIRST_ACCEPT_SECOND, Cause.AMBIGUOUS_TEXT)
    assert (accepting.type_code, accepting.source_code) == (ONE.type_code, ONE.source_code)
    assert accepting.accept == {TypeCode.ANALYSIS}
    assert accepting.accept_source == {SourceCode.MISSING}
    contested = settled_as(Outcome.CONTESTED)
    assert (contested.contested_type, contested.contested_source) == (True, True)
    assert contested.rationale == f"{ONE.rationale}\n\nthe other's"


def test_either_author_may_be_taken_with_the_other_accepted() -> None:
    turned = settled_as(Outcome.SECOND_ACCEPT_FIRST, Cause.SLIP)
    assert (turned.type_code, turned.source_code) == (OTHER.type_code, OTHER.source_code)
    assert turned.accept == {TypeCode.MIXED, ONE.type_code}
    assert turned.accept_source == {ONE.source_code}
    assert (turned.rationale, turned.outcome) == ("the other's", Outcome.SECOND_ACCEPT_FIRST)
    assert unit_from_json(unit_to_json(turned)) == turned
    # What it is called depends on who is first, what becomes of the unit does not.
    mirrored = settled_from(SECOND, FIRST)
    edit = settle(mirrored, SECOND, FIRST, N, Outcome.FIRST_ACCEPT_SECOND, Cause.SLIP)
    assert coding_of(apply(mirrored, edit).units[N]) == coding_of(turned)


def test_contested_is_only_the_layer_they_differ_over() -> None:
    second = recoded(FIRST, source_code=SourceCode.MISSING)
    draft = settled_from(FIRST, second)
    after = apply(draft, settle(draft, FIRST, second, N, Outcome.CONTESTED)).units[N]
    assert (after.contested_type, after.contested_source) == (False, True)
    assert after.rationale == ONE.rationale


def test_another_code_than_both_has_to_be_given_before_it_is_settled() -> None:
    draft = settled_from(FIRST, SECOND)
    draft = apply(draft, settle(draft, FIRST, SECOND, N, Outcome.OTHER, Cause.CODEBOOK_GAP))
    assert unsettled(draft, FIRST, SECOND) == [N]
    draft = apply_act(draft, lambda d: acts.set_type(d, N, TypeCode.REPORTED_FACT))
    draft = apply_act(draft, lambda d: acts.set_source(d, N, SourceCode.NONE_NEEDED))
    assert unsettled(draft, FIRST, SECOND) == []
    assert (draft.units[N].outcome, draft.units[N].why) == (Outcome.OTHER, Cause.CODEBOOK_GAP)


def test_what_is_coded_by_hand_is_settled_once_somebody_says_so() -> None:
    draft = settled_from(FIRST, SECOND)
    draft = apply_act(draft, lambda d: acts.set_type(d, N, TypeCode.REPORTED_FACT))
    draft = apply_act(draft, lambda d: acts.set_source(d, N, SourceCode.NONE_NEEDED))
    assert (draft.units[N].outcome, unsettled(draft, FIRST, SECOND)) == (None, [N])
    draft = apply(draft, settle(draft, FIRST, SECOND, N, Outcome.OTHER, Cause.SLIP))
    assert unsettled(draft, FIRST, SECOND) == []
    assert draft.units[N].type_code is TypeCode.REPORTED_FACT


def test_a_decision_that_is_coded_otherwise_later_is_neither_authors() -> None:
    draft = settled_from(FIRST, SECOND)
    draft = apply(draft, settle(draft, FIRST, SECOND, N, Outcome.SECOND, Cause.SLIP))
    draft = apply_act(draft, lambda d: acts.set_type(d, N, TypeCode.NO_CLAIM))
    assert (draft.units[N].outcome, draft.units[N].why) == (Outcome.OTHER, Cause.SLIP)


def test_another_weight_is_settled_like_any_difference() -> None:
    heavier = recoded(FIRST, weight=2.0)
    draft = settled_from(FIRST, heavier)
    assert unsettled(draft, FIRST, heavier) == [N]
    draft = apply(draft, settle(draft, FIRST, heavier, N, Outcome.SECOND, Cause.SLIP))
    assert draft.units[N].weight == 2.0
    assert unsettled(draft, FIRST, heavier) == []
    nobody_asked = [recoded(FIRST, role=Role.FURNITURE, weight=weight) for weight in (1.0, 2.0)]
    assert disagreements(*nobody_asked) == []


def test_a_reason_written_while_settling_stays_whatever_is_decided() -> None:
    draft = settled_from(FIRST, SECOND)
    draft = apply_act(draft, lambda d: acts.set_rationale(d, N, "Long thought over."))
    for outcome in Outcome:
        decided = apply(draft, settle(draft, FIRST, SECOND, N, outcome)).units[N]
        assert (decided.rationale, decided.outcome) == ("Long thought over.", outcome)


def test_reasons_that_nobody_wrote_while_settling_go_with_the_decision() -> None:
    draft = settled_from(FIRST, SECOND)
    expected = {
        Outcome.CONTESTED: f"{ONE.rationale}\n\n{OTHER.rationale}",
        Outcome.SECOND: OTHER.rationale,
        Outcome.FIRST: ONE.rationale,
        Outcome.SECOND_ACCEPT_FIRST: OTHER.rationale,
        Outcome.FIRST_ACCEPT_SECOND: ONE.rationale,
    }
    for outcome, reason in expected.items():
        draft = apply(draft, settle(draft, FIRST, SECOND, N, outcome))
        assert draft.units[N].rationale == reason


def test_how_far_each_question_is() -> None:
    differing = disagreements(FIRST, SECOND)
    over = (Over.TYPE, Over.SOURCE)

    def stages(draft: Draft) -> list[Question]:
        return questions(differing, draft, FIRST, SECOND)

    draft = settled_from(FIRST, SECOND)
    assert stages(draft) == [Question(N, over, Stage.OPEN)]
    other = apply(draft, settle(draft, FIRST, SECOND, N, Outcome.OTHER))
    assert stages(other) == [Question(N, over, Stage.NO_CODE)]
    taken = apply(draft, settle(draft, FIRST, SECOND, N, Outcome.FIRST))
    assert stages(taken) == [Question(N, over, Stage.NO_CAUSE)]
    whole = apply(taken, set_cause(taken, N, Cause.CODEBOOK_GAP))
    assert stages(whole) == [Question(N, over, Stage.SETTLED)]
    assert coding_of(whole.units[N]) == coding_of(taken.units[N])
    assert not set_cause(whole, N, Cause.CODEBOOK_GAP).changes
    changed = apply_act(whole, lambda d: acts.set_source(d, 2, SourceCode.VAGUE))
    assert stages(changed) == [Question(2, (), Stage.OPEN), Question(N, over, Stage.SETTLED)]
    changed = apply(changed, settle(changed, FIRST, SECOND, 2, Outcome.OTHER, Cause.SLIP))
    assert stages(changed)[0] == Question(2, (), Stage.SETTLED)


def test_a_cause_chosen_first_is_there_when_it_is_decided() -> None:
    draft = settled_from(FIRST, SECOND)
    draft = apply(draft, set_cause(draft, N, Cause.SLIP))
    assert (draft.units[N].outcome, draft.units[N].why) == (None, Cause.SLIP)
    assert unsettled(draft, FIRST, SECOND) == [N]


def test_an_agreed_code_changed_while_settling_is_not_agreed() -> None:
    draft = settled_from(FIRST, FIRST)
    assert unsettled(draft, FIRST, FIRST) == []
    draft = apply_act(draft, lambda d: acts.set_source(d, 2, SourceCode.VAGUE))
    assert unsettled(draft, FIRST, FIRST) == [2]


def test_what_was_not_coded_cannot_be_taken() -> None:
    second = recoded(FIRST, type_code=None)
    draft = settled_from(FIRST, second)
    for outcome in set(Outcome) - {Outcome.FIRST, Outcome.OTHER}:
        with pytest.raises(ValueError, match="not coded"):
            settle(draft, FIRST, second, N, outcome)
    assert possible_outcomes(FIRST, second, N) == {Outcome.FIRST, Outcome.OTHER}
    assert settle(draft, FIRST, second, N, Outcome.FIRST).changes


def test_another_segmentation_is_not_compared() -> None:
    cut = apply(SECOND, split(SECOND, 1, SECOND.body.index("who leads")))
    for compare in (disagreements, settled_from):
        with pytest.raises(ValueError, match="segmentation"):
            compare(FIRST, cut)
    with pytest.raises(ValueError, match="segmentation"):
        settled_certificate(FIRST, cut, ["a", "b"], 2)
    with pytest.raises(ValueError, match="segmentation"):
        settle(cut, FIRST, SECOND, N, Outcome.FIRST)


def test_the_certificate_is_of_the_independent_codings() -> None:
    codings = [[coding_of(unit) for unit in draft.units] for draft in (FIRST, SECOND)]
    expected = author_agreement(codings, 2, text_hash(FIRST.body))
    assert agreement(FIRST, SECOND, 2) == expected
    told = settled_certificate(FIRST, SECOND, ["Ada", "Bo"], 2)
    assert told == certificate(expected, ["Ada", "Bo"])
    assert told.alpha_type is not None
    assert told.alpha_type < 1


def test_a_cell_of_the_table_leads_to_its_sentences() -> None:
    table = agreement(FIRST, SECOND, 2).type_confusion
    assert {cell: len(units) for cell, units in cells(FIRST, SECOND, Layer.TYPE).items()} == table
    assert cells(FIRST, SECOND, Layer.SOURCE)[SourceCode.NAMED, SourceCode.MISSING] == [N]


def test_in_a_turned_table_a_sentence_stands_in_the_mirrored_cell() -> None:
    whole = cells(FIRST, SECOND, Layer.TYPE)
    turned = cells(FIRST, SECOND, Layer.TYPE, {N})
    assert N in whole[(str(ONE.type_code), str(OTHER.type_code))]
    assert N in turned[(str(OTHER.type_code), str(ONE.type_code))]
    assert sorted(chain(*whole.values())) == sorted(chain(*turned.values()))


def test_the_words_that_two_marked_are_compared() -> None:
    same = words_agreement(FIRST, FIRST)
    assert (same.by_word.alpha, same.by_word.percent) == (1, 1)
    fewer = words_agreement(FIRST, recoded(FIRST, spans=()))
    assert fewer.by_word.alpha is not None
    assert fewer.by_word.alpha < 1
    assert set(fewer.char_f1) == {"loaded", "hedge"}
    with pytest.raises(ValueError, match="segmentation"):
        words_agreement(FIRST, apply(SECOND, split(SECOND, 1, SECOND.body.index("who leads"))))
