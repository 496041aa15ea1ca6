"""From a key to a draft and back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drafting_desk import apply_act, numbered, plain_draft, unit_reading
from exchange_desk import ARTICLE, key_for_text

from secondread_core.answer_key import Certificate, Coding
from secondread_core.article import text_hash
from secondread_core.codebook import Role, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.beginning import draft_from
from secondread_core.drafting.cutting import split
from secondread_core.drafting.edits import apply
from secondread_core.drafting.finishing import key_from_draft, segmentation_of
from secondread_core.drafting.model import is_blank, same_cut
from secondread_core.errors import KeyIncomplete
from secondread_core.portable_key import fingerprinted
from secondread_core.segmentation import Kind, Segmentation, segment

KEY = fingerprinted(key_for_text(ARTICLE), ARTICLE)
SEGMENTATION = segment(ARTICLE)
NOTHING_CLAIMED = Coding(TypeCode.NO_CLAIM, SourceCode.NONE_NEEDED)


def test_a_key_comes_back_as_it_was() -> None:
    draft = draft_from(SEGMENTATION, ARTICLE, KEY)
    again = key_from_draft(
        draft, KEY.key_id, KEY.version, KEY.article_title, KEY.text_hash, KEY.engine, KEY.certificate
    )
    assert again == KEY


def test_a_second_author_begins_with_the_cut_alone() -> None:
    first, second = draft_from(SEGMENTATION, ARTICLE, KEY), draft_from(SEGMENTATION, ARTICLE)
    assert same_cut(first, second)
    assert same_cut(second, SEGMENTATION.units)
    assert all(is_blank(unit) for unit in second.units)


def test_a_key_of_another_cut_is_refused() -> None:
    fewer = Segmentation(SEGMENTATION.blocks, SEGMENTATION.units[1:])
    with pytest.raises(ValueError, match="no unit at"):
        draft_from(fewer, ARTICLE, KEY)


def test_units_without_a_code_are_no_key_but_can_be_tried() -> None:
    draft = plain_draft()
    with pytest.raises(KeyIncomplete) as refused:
        key_from_draft(draft, "k", 1, "A title", "")
    last = len(draft.units)
    assert refused.value.problems == tuple((number, "no-code") for number in range(1, last))
    tried = key_from_draft(draft, "k", 1, "A title", "", unfinished=True)
    assert not any(unit.coding.graded for unit in tried)


def test_furniture_and_comments_need_no_code() -> None:
    draft = numbered(plain_draft())
    last = len(draft.units) - 1
    draft = apply_act(draft, lambda d: acts.clear(d, last))
    draft = apply_act(draft, lambda d: acts.clear(d, 2))
    draft = apply_act(draft, lambda d: acts.set_role(d, 2, Role.COMMENT))
    certificate = Certificate(("Ada",), 9)
    key = key_from_draft(draft, "k", 3, "A title", text_hash(draft.body), certificate=certificate)
    assert key.units[last].coding == replace(NOTHING_CLAIMED, role=Role.FURNITURE)
    assert key.units[2].coding == replace(NOTHING_CLAIMED, role=Role.COMMENT)
    assert (key.version, key.certificate, key.article_title) == (3, certificate, "A title")
    assert fingerprinted(key, draft.body) == key
    assert "unit 1" not in repr(key), "remarks are never published"


def test_the_published_cut_is_the_drafts_and_asks_nobody_about_furniture() -> None:
    draft = plain_draft()
    number = unit_reading(draft, "Anna Holt")
    draft = apply(draft, split(draft, number, draft.body.index("who leads")))
    draft = apply_act(draft, lambda d: acts.set_role(d, number, Role.FURNITURE))
    cut = segmentation_of(draft)
    assert same_cut(draft, cut.units)
    assert not cut.units[number].asked
    assert cut.units[number + 1].kind is Kind.PARAGRAPH
    assert cut.blocks == draft.blocks
