"""A text is mended under a draft, and no decision is lost or lands elsewhere."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest
from drafting_desk import BODY, check, check_whole_words, numbered, plain_draft, told, unit_reading
from hypothesis import given, settings
from hypothesis import strategies as st

from secondread_core.drafting.acts import set_remark, toggle_words
from secondread_core.drafting.cutting import merge, split
from secondread_core.drafting.edits import NOTHING, apply, inverse
from secondread_core.drafting.model import Draft
from secondread_core.drafting.typos import Lost, fix_text
from secondread_core.errors import BinaryContent, NoArticleText
from secondread_core.fingerprints import words_of
from secondread_core.segmentation import Kind

DRAFT = numbered(plain_draft())


def mended(draft: Draft, text: str) -> tuple[Draft, Lost]:
    edit, lost = fix_text(draft, text)
    after = apply(draft, edit)
    check(after)
    check_whole_words(after)
    assert apply(after, inverse(edit)) == draft
    return after, lost


def marks(draft: Draft) -> list[tuple[str, list[str]]]:
    return [(unit.remark, [draft.body[span.start : span.end] for span in unit.spans]) for unit in draft.units]


def test_the_same_text_changes_nothing() -> None:
    assert fix_text(DRAFT, BODY) == (NOTHING, Lost())
    assert fix_text(DRAFT, BODY.replace("\n", "\r\n")) == (NOTHING, Lost())


def test_a_typo_changes_one_sentence_only() -> None:
    edit, lost = fix_text(DRAFT, BODY.replace("sails too late", "sials too late"))
    assert edit.text is not None
    assert (edit.text.removed, edit.text.added) in [("ai", "ia")]
    assert [splice.at for splice in edit.splices] == [1]
    assert len(edit.splices[0].removed) == len(edit.splices[0].added) == 1
    assert lost == Lost()
    after, _ = mended(DRAFT, BODY.replace("sails too late", "sials too late"))
    assert marks(after) == marks(DRAFT)


COPIES = {
    "straight quotation marks": BODY.translate(str.maketrans("“”’", '""\'')),
    "no-break spaces": BODY.replace(" said", "\xa0said"),
    "paragraphs run together": BODY.replace("\n\n", " ").replace("\n", " "),
    "a paragraph parted between sentences": BODY.replace("too. Nobody", "too.\n\nNobody"),
    "words before and behind": "A new line on top\n\n" + BODY + "\n\nAnd a new one below",
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
def test_another_look_of_the_text_loses_nothing(copy: str) -> None:
    after, lost = mended(DRAFT, copy)
    assert lost == Lost()
    assert [(r, [w.replace("’", "'") for w in ws]) for r, ws in marks(after) if r] == [
        (r, [w.replace("’", "'") for w in ws]) for r, ws in marks(DRAFT)
    ]


def test_blocks_keep_their_kinds() -> None:
    after, _ = mended(DRAFT, BODY.replace("perhaps", "maybe").replace("Leave a reply", "Leave a long reply"))
    assert [block.kind for block in after.blocks] == [block.kind for block in DRAFT.blocks]
    headline, _ = mended(DRAFT, BODY.replace("\n\nAnna", "\n\nA short line\n\nAnna"))
    assert [block.kind for block in headline.blocks].count(Kind.HEADLINE) == 1


def test_a_sentence_that_went_is_listed_and_its_marks_go_nowhere() -> None:
    number = unit_reading(DRAFT, "truly absurd")
    after, lost = mended(DRAFT, BODY.replace(" It was a truly absurd plan.", ""))
    assert lost == Lost((DRAFT.units[number],))
    assert len(after.units) == len(DRAFT.units) - 1


def test_a_sentence_rewritten_is_another_sentence() -> None:
    number = unit_reading(DRAFT, "truly absurd")
    after, lost = mended(DRAFT, BODY.replace("It was a truly absurd plan.", "Ministers in Oslo have voted."))
    assert lost.units == (DRAFT.units[number],)
    fresh = after.units[unit_reading(after, "Oslo")]
    assert (fresh.type_code, fresh.spans, fresh.remark) == (None, (), "")


def test_marked_words_that_went_are_listed() -> None:
    number = unit_reading(DRAFT, "truly absurd")
    start = DRAFT.body.index("truly absurd")
    draft = apply(DRAFT, toggle_words(DRAFT, number, start, start + 12, "irony"))
    after, lost = mended(draft, BODY.replace("truly absurd plan", "truly odd plan"))
    assert [draft.body[span.start : span.end] for _, span in lost.spans] == ["truly absurd"]
    assert after.units[number].remark == f"unit {number}"
    inside, lost = mended(draft, BODY.replace("truly absurd plan", "truly absurdly plan"))
    assert [draft.body[span.start : span.end] for _, span in lost.spans] == ["truly absurd"]
    assert "irony" not in [span.label for span in inside.units[number].spans]


def test_an_uncoded_sentence_that_went_is_nobodys_loss() -> None:
    draft = plain_draft()
    assert mended(draft, BODY.replace(" It was a truly absurd plan.", ""))[1] == Lost()


def test_a_one_word_sentence_with_a_typo_is_itself() -> None:
    draft = plain_draft("He said so.\n\nThey asked him twice about it. Nevertheless. He went on.")
    draft = apply(draft, set_remark(draft, unit_reading(draft, "Nevertheless"), "mine"))
    after, lost = mended(draft, draft.body.replace("Nevertheless", "Neverthelss"))
    assert lost == Lost()
    assert after.units[unit_reading(after, "Neverthelss")].remark == "mine"


def test_a_short_sentence_does_not_land_in_a_longer_one() -> None:
    draft = numbered(plain_draft("He was asked again. No. The mayor of the town said so to us."))
    after, lost = mended(draft, draft.body.replace(" No.", "").replace("so to us", "no"))
    assert [unit.remark for unit in lost.units] == ["unit 1"]
    assert "unit 1" not in [unit.remark for unit in after.units]


def test_own_cuts_stay_where_the_text_did() -> None:
    number = unit_reading(DRAFT, "Anna Holt")
    cut = apply(DRAFT, split(DRAFT, number, DRAFT.body.index("who leads")))
    together = apply(cut, merge(cut, unit_reading(cut, "“We lose the morning")))
    after, _ = mended(together, BODY.replace("absurd plan", "absurd old plan"))
    texts = [after.body[unit.start : unit.end] for unit in after.units]
    assert "Anna Holt," in texts
    assert "“We lose the morning,” she said. “We lose the market, too." in texts


def test_a_sentence_parted_into_paragraphs_stays_inside_one() -> None:
    after, _ = mended(DRAFT, BODY.replace("who leads the council, said", "who leads\n\nthe council, said"))
    kept = [unit for unit in after.units if unit.remark == "unit 1"]
    assert [after.body[unit.start : unit.end] for unit in kept] == [
        "the council, said the ferry sails too late."
    ]


def test_a_text_that_is_none_is_refused() -> None:
    with pytest.raises(NoArticleText):
        fix_text(DRAFT, " \n")
    with pytest.raises(BinaryContent):
        fix_text(DRAFT, "a\0b")


PIECES = [
    "x",
    " ",
    ". ",
    "\n",
    "\n\n",
    "“",
    "”",
    "\u0301",
    "👩‍👧",
    "🇺🇦",
    "\u200d",
    "ferry ",
    "Two more words. ",
    "\n\nA whole new paragraph. It has two sentences.\n\n",
    "and then they said that nobody came ",
    "\n\nAnna Holt, who leads the council, said the ferry sails too late.\n\n",
]
changes = st.lists(
    st.tuples(
        st.integers(0, len(BODY)), st.sampled_from([0, 0, 1, 2, 6, 40, 200]), st.sampled_from(["", *PIECES])
    ),
    min_size=1,
    max_size=4,
)


def changed(changes_: list[tuple[int, int, str]]) -> tuple[str, list[tuple[int, int]]]:
    """The body after changes, and the stretches of it that they touched."""
    text, touched, limit = DRAFT.body, [], len(DRAFT.body) + 1
    for start, length, piece in sorted(changes_, reverse=True):
        if start < limit:
            end = min(start + length, limit - 1, len(DRAFT.body))
            text = text[:start] + piece + text[end:]
            touched.append((start, end))
            limit = start
    return text, touched


@settings(max_examples=400)
@given(changes)
def test_every_sentence_left_alone_keeps_its_marks_and_no_mark_lands_on_other_words(
    made: list[tuple[int, int, str]],
) -> None:
    text, touched = changed(made)
    doubled = any("Anna" in piece for _, _, piece in made)  # then either of two may be meant
    after, lost = mended(DRAFT, text)
    now = {unit.remark: unit for unit in after.units if unit.remark}
    gone = {unit.remark for unit in lost.units}
    assert len(now) == sum(bool(unit.remark) for unit in after.units), "a unit is carried once"
    assert now.keys() | gone == {unit.remark for unit in DRAFT.units}
    assert not now.keys() & gone
    for unit in DRAFT.units:
        alone = not doubled and all(end < unit.start or start > unit.end for start, end in touched)
        words, code, spans = told(DRAFT, unit)
        if alone:
            assert unit.remark in now, words
        if unit.remark not in now:
            continue
        words_now, code_now, spans_now = told(after, now[unit.remark])
        assert code_now == code
        if alone:
            assert words in words_now
            assert [(w, label) for w, _, label in spans_now] == [(w, label) for w, _, label in spans]
        assert {(folded(w), label) for w, _, label in spans_now} <= {
            (folded(w), label) for w, _, label in spans
        }
        assert similar(words, words_now)


def folded(text: str) -> tuple[str, ...]:
    return tuple(word.folded for word in words_of(text))


def similar(one: str, other: str) -> bool:
    ours, theirs = folded(one), folded(other)
    same = sum(
        block.size for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    )
    by_words = same >= 0.5 * max(len(ours), len(theirs))
    letters = SequenceMatcher(None, " ".join(ours), " ".join(theirs), autojunk=False).ratio()
    return by_words or letters > 0.6
