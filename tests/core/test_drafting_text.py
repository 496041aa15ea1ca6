"""What an act writes anew is what writing all of the draft would write."""

from __future__ import annotations

import pytest
from drafting_desk import Act, any_act, numbered, plain_draft
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.canonical_json import canonical
from secondread_core.drafting.draft_text import text_after, text_of
from secondread_core.drafting.drafting_json import to_json
from secondread_core.drafting.edits import apply, inverse
from secondread_core.drafting.model import Draft
from secondread_core.drafting.typos import fix_text

PLAIN = plain_draft()


@pytest.mark.parametrize("draft", [PLAIN, numbered(PLAIN), Draft("", (), ())])
def test_all_of_a_draft_is_its_canonical_json(draft: Draft) -> None:
    assert text_of(draft).whole == canonical(to_json(draft))


@given(st.lists(any_act(), max_size=6))
def test_after_any_acts_and_back_it_is_that_of_the_draft(acts: list[Act]) -> None:
    draft, text, edits = PLAIN, text_of(PLAIN), []
    for act in acts:
        edits.append(act(draft))
        draft = apply(draft, edits[-1])
        text = text_after(text, edits[-1], draft)
        assert text.whole == canonical(to_json(draft))
    for edit in reversed(edits):
        draft = apply(draft, inverse(edit))
        text = text_after(text, inverse(edit), draft)
    assert text.whole == canonical(to_json(PLAIN))


def test_a_mended_text_moves_what_lies_behind() -> None:
    draft = numbered(PLAIN)
    edit, _lost = fix_text(draft, draft.body.replace("Anna Holt", "Anna-Maria Holtby"))
    after = apply(draft, edit)
    assert text_after(text_of(draft), edit, after).whole == canonical(to_json(after))
