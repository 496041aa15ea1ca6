"""Every act on a draft can be taken back, and leaves the draft whole."""

from __future__ import annotations

import json

import pytest
from drafting_desk import (
    BODY,
    Act,
    any_act,
    apply_act,
    check,
    check_whole_words,
    numbered,
    plain_draft,
    unit_reading,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from secondread_core.canonical_json import canonical
from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.drafting_json import edit_from_json, edit_to_json, from_json, to_json
from secondread_core.drafting.edits import NOTHING, Edit, Splice, TextEdit, apply, edit_between, inverse
from secondread_core.drafting.model import Layer, Outcome, is_blank
from secondread_core.drafting.typos import fix_text

PLAIN = plain_draft()
CODED = numbered(PLAIN)
FERRY = unit_reading(PLAIN, "sails too late")


@given(any_act())
def test_every_act_can_be_taken_back(act: Act) -> None:
    for draft in (PLAIN, CODED):
        edit = act(draft)
        after = apply(draft, edit)
        assert apply(after, inverse(edit)) == draft
        assert inverse(inverse(edit)) == edit
        assert edit.changes is (after != draft), "an act that changes nothing says so"
        check(after)


@settings(max_examples=60)
@given(st.lists(st.tuples(any_act(), st.booleans()), max_size=12))
def test_a_whole_evening_can_be_taken_back_and_told_as_json(made: list[tuple[Act, bool]]) -> None:
    draft, done = CODED, []
    for act, typo in made:
        edit = act(draft)
        if typo:
            edit, _ = fix_text(draft, draft.body.replace("e", "", 1) + " More.")
        edit = edit_from_json(json.loads(canonical(edit_to_json(edit))))
        done.append(edit)
        draft = apply(draft, edit)
        check(draft)
        check_whole_words(draft)
        assert from_json(json.loads(canonical(to_json(draft)))) == draft
    for edit in reversed(done):
        draft = apply(draft, inverse(edit))
    assert draft == CODED


def test_an_edit_of_another_draft_is_refused() -> None:
    edit = acts.set_type(PLAIN, FERRY, TypeCode.OPINION)
    with pytest.raises(ValueError, match="stand"):
        apply(apply(PLAIN, edit), edit)
    with pytest.raises(ValueError, match="stand"):
        apply(PLAIN, Edit((Splice(99, (), ()),)))
    with pytest.raises(ValueError, match="text"):
        apply(PLAIN, Edit(text=TextEdit(0, "Other", "")))
    with pytest.raises(ValueError, match="blocks"):
        apply(PLAIN, Edit(text=TextEdit(0, "", "", 0, (PLAIN.blocks[1],), ())))


def test_what_lies_behind_a_text_edit_moves_along() -> None:
    before, after = CODED, apply(CODED, fix_text(CODED, BODY.replace("Harbour", "Harbours"))[0])
    edit = edit_between(before, after)
    assert [splice.at for splice in edit.splices] == [0]
    assert after.units[-1].start == before.units[-1].start + 1


def test_only_what_differs_from_its_default_is_written() -> None:
    unit = to_json(PLAIN)["units"][FERRY]
    assert unit == {"start": 38, "end": 102, "kind": "paragraph", "block": 1}
    assert "role" not in to_json(PLAIN)["units"][0], "a headline is one by its kind"


def test_saying_the_same_again_changes_nothing() -> None:
    once = apply_act(PLAIN, lambda d: acts.set_type(d, FERRY, TypeCode.OPINION))
    assert acts.set_type(once, FERRY, TypeCode.OPINION) == NOTHING
    assert acts.clear(PLAIN, FERRY) == NOTHING


def test_only_an_attribution_says_what_it_attributes() -> None:
    draft = apply_act(PLAIN, lambda d: acts.set_content(d, FERRY, Content.CLAIM))
    assert draft.units[FERRY].type_code is TypeCode.ATTRIBUTED
    draft = apply_act(draft, lambda d: acts.set_type(d, FERRY, TypeCode.MIXED))
    assert draft.units[FERRY].content is None


def test_no_code_is_accepted_beside_itself() -> None:
    draft = apply_act(PLAIN, lambda d: acts.toggle_accept(d, FERRY, TypeCode.OPINION))
    draft = apply_act(draft, lambda d: acts.toggle_accept_source(d, FERRY, SourceCode.VAGUE))
    draft = apply_act(draft, lambda d: acts.set_type(d, FERRY, TypeCode.OPINION))
    draft = apply_act(draft, lambda d: acts.set_source(d, FERRY, SourceCode.VAGUE))
    assert (draft.units[FERRY].accept, draft.units[FERRY].accept_source) == (frozenset(), frozenset())
    assert acts.toggle_accept(draft, FERRY, TypeCode.OPINION) == NOTHING
    assert acts.toggle_accept_source(draft, FERRY, SourceCode.VAGUE) == NOTHING


def test_toggles_turn_back() -> None:
    for act in (
        lambda d: acts.toggle_accept(d, FERRY, TypeCode.OPINION),
        lambda d: acts.toggle_accept_source(d, FERRY, SourceCode.VAGUE),
        lambda d: acts.toggle_contested(d, FERRY, Layer.TYPE),
        lambda d: acts.toggle_contested(d, FERRY, Layer.SOURCE),
        lambda d: acts.toggle_skill(d, FERRY, Skill.IRONY),
        lambda d: acts.toggle_words(d, FERRY, 40, 46, "loaded"),
    ):
        once = apply_act(PLAIN, act)
        assert once != PLAIN
        assert apply_act(once, act) == PLAIN


def words(draft: object, unit: int) -> list[tuple[str, str]]:
    assert isinstance(draft, type(PLAIN))
    return [(draft.body[span.start : span.end], span.label) for span in draft.units[unit].spans]


def test_a_drag_grows_to_whole_words_and_stays_in_its_sentence() -> None:
    start = BODY.index("sails too")
    draft = apply_act(PLAIN, lambda d: acts.toggle_words(d, FERRY, start + 2, start + 7, "loaded"))
    assert words(draft, FERRY) == [("sails too", "loaded")]
    draft = apply_act(PLAIN, lambda d: acts.toggle_words(d, FERRY, start + 10, start + 30, "loaded"))
    assert words(draft, FERRY) == [("late", "loaded")]
    assert acts.toggle_words(PLAIN, FERRY, start + 14, start + 16, "loaded") == NOTHING


def test_words_have_one_label() -> None:
    start = BODY.index("sails too late")
    draft = apply_act(PLAIN, lambda d: acts.toggle_words(d, FERRY, start, start + 14, "loaded"))
    draft = apply_act(draft, lambda d: acts.toggle_words(d, FERRY, start + 6, start + 9, "irony"))
    assert words(draft, FERRY) == [("sails", "loaded"), ("too", "irony"), ("late", "loaded")]
    draft = apply_act(draft, lambda d: acts.toggle_words(d, FERRY, start, start + 9, "loaded"))
    assert words(draft, FERRY) == [("sails too", "loaded"), ("late", "loaded")]


def test_marked_words_are_called_something_else_or_nothing_exactly_as_they_lie() -> None:
    start = BODY.index("sails too late")
    draft = apply_act(PLAIN, lambda d: acts.toggle_words(d, FERRY, start, start + 5, "loaded"))
    draft = apply_act(draft, lambda d: acts.toggle_words(d, FERRY, start + 10, start + 14, "irony"))
    draft = apply_act(draft, lambda d: acts.name_words(d, FERRY, start, start + 5, "hedge"))
    assert words(draft, FERRY) == [("sails", "hedge"), ("late", "irony")]
    assert acts.name_words(draft, FERRY, start, start + 4, "loaded") == NOTHING
    draft = apply_act(draft, lambda d: acts.name_words(d, FERRY, start + 10, start + 14, None))
    assert words(draft, FERRY) == [("sails", "hedge")]


def test_a_visible_character_is_never_marked_in_part() -> None:
    draft = plain_draft("A headline\n\nHe wrote #\ufe0f\u20e3 again and again. ไม่ดี was there, too.")
    at = draft.body.index("#")
    marked = apply_act(draft, lambda d: acts.toggle_words(d, 1, at + 1, at + 2, "loaded"))
    assert words(marked, 1) == [("#\ufe0f\u20e3", "loaded")]
    thai = draft.body.index("ไม่")
    unit = next(n for n, u in enumerate(draft.units) if u.start <= thai < u.end)
    check(apply_act(draft, lambda d: acts.toggle_words(d, unit, thai + 2, thai + 3, "loaded")))


def test_clearing_keeps_the_note_to_oneself() -> None:
    draft = apply_act(CODED, lambda d: acts.set_role(d, FERRY, Role.COMMENT))
    draft = apply_act(draft, lambda d: acts.clear(d, FERRY))
    assert draft.units[FERRY].remark == f"unit {FERRY}"
    assert is_blank(apply_act(draft, lambda d: acts.set_remark(d, FERRY, "")).units[FERRY])


def test_a_code_goes_to_the_next_sentence_that_needs_one() -> None:
    draft = plain_draft("Head\n\nThe first one.\n\nShare this\n\nThe second one here.")
    draft = apply_act(draft, lambda d: acts.set_content(d, 1, Content.OPINION))
    draft = apply_act(draft, lambda d: acts.set_rationale(d, 1, "only here"))
    draft = apply_act(draft, lambda d: acts.copy_to_next(d, 1))
    second = draft.units[unit_reading(draft, "second one")]
    assert (second.type_code, second.content, second.rationale) == (TypeCode.ATTRIBUTED, Content.OPINION, "")
    assert is_blank(draft.units[unit_reading(draft, "Share this")])
    assert acts.copy_to_next(draft, len(draft.units) - 1) == NOTHING


def test_a_settled_unit_coded_anew_is_neither_authors() -> None:
    from dataclasses import replace

    units = [replace(unit, outcome=Outcome.FIRST) for unit in CODED.units]
    settled = replace(CODED, units=tuple(units))
    after = apply_act(settled, lambda d: acts.set_type(d, FERRY, TypeCode.NO_CLAIM))
    assert after.units[FERRY].outcome is Outcome.OTHER
    after = apply_act(settled, lambda d: acts.set_rationale(d, FERRY, "better words"))
    assert after.units[FERRY].outcome is Outcome.FIRST


def test_a_weight_is_one_of_the_three() -> None:
    assert apply_act(PLAIN, lambda d: acts.set_weight(d, FERRY, 2.0)).units[FERRY].weight == 2
    with pytest.raises(ValueError, match="weight"):
        acts.set_weight(PLAIN, FERRY, 3.0)
