"""A key finds its sentences in another copy of the article, and takes its marked words along."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise

import pytest
from exchange_desk import ARTICLE, key_for_text
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.anchoring import Attachment, attach, best_attachment, fits
from secondread_core.anchoring_places import find_places, read_copy
from secondread_core.answer_key import AnswerKey, KeyUnit, LabelledSpan
from secondread_core.article import normalise, text_hash
from secondread_core.canonical_json import canonical
from secondread_core.codebook import Role
from secondread_core.exchange.key_file import key_to_json
from secondread_core.fingerprints import fingerprint, words_of
from secondread_core.portable_key import PortableKey, PortableUnit, WordSpan, portable
from secondread_core.segmentation import Kind, segment

KEY = key_for_text(ARTICLE)
PORTABLE = portable(KEY, ARTICLE)


def laid(key: AnswerKey | PortableKey, text: str) -> tuple[Attachment, str]:
    body = normalise(text)
    return attach(key, read_copy(body, text_hash(body), segment(body))), body


def codes_by_text(attachment: Attachment, body: str) -> dict[str, str]:
    return {body[unit.start : unit.end]: unit.coding.rationale for unit in attachment.key}


def span_words(units: tuple[KeyUnit, ...], body: str) -> list[list[str]]:
    return [[w.folded for w in words_of(body, s.start, s.end)] for unit in units for s in unit.coding.spans]


def straight(text: str) -> str:
    return text.translate(str.maketrans("’“”–", '\'""-'))


COPIES = {
    "the same": ARTICLE,
    "straight quotation marks": straight(ARTICLE),
    "no-break spaces": ARTICLE.replace(" said", "\xa0said").replace("2.5 ", "2.5\u202f"),
    "windows line ends": ARTICLE.replace("\n", "\r\n"),
    "decomposed accents": ARTICLE.replace("é", "e\u0301"),
    "other paragraphs": ARTICLE.replace("said. It is", "said.\n\nIt is"),
    "lines without a gap": ARTICLE.replace("\n\n", "\n"),
    "a menu before it": "Home\n\nNews\n\nSport\n\n" + ARTICLE,
    "a menu line inside": ARTICLE.replace("What the towns want", "Advertisement\n\nWhat the towns want"),
    "soft hyphens": ARTICLE.replace("harbour", "har\xadbour").replace("engine", "en\u200bgine"),
    "capitals": ARTICLE.replace("What the towns want", "WHAT THE TOWNS WANT"),
    "other dots": ARTICLE.replace("• ", "- "),
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
def test_every_sentence_is_found_in_another_copy(copy: str) -> None:
    attachment, body = laid(PORTABLE, copy)
    graded = sum(unit.coding.graded for unit in KEY)
    assert (attachment.found, attachment.total, attachment.missing) == (graded, graded, ())
    assert span_words(attachment.key.units, body) == span_words(KEY.units, ARTICLE)
    assert attachment.key.text_hash == text_hash(body)


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
def test_an_attached_key_and_its_cut_belong_together(copy: str) -> None:
    attachment, body = laid(PORTABLE, copy)
    units, blocks = attachment.segmentation.units, attachment.segmentation.blocks
    assert [(u.start, u.end) for u in attachment.key] == [(u.start, u.end) for u in units]
    for unit, following in pairwise(units):
        assert unit.end <= following.start
    for unit in units:
        assert blocks[unit.block].start <= unit.start < unit.end <= blocks[unit.block].end
        assert body[unit.start : unit.end].strip() == body[unit.start : unit.end]
    for key_unit in attachment.key:
        for span in key_unit.coding.spans:
            assert key_unit.start <= span.start < span.end <= key_unit.end
    covered = {offset for unit in units for offset in range(unit.start, unit.end)}
    markers = {offset for block in blocks for offset in range(block.start, block.text_start)}
    assert all(offset in covered | markers for offset, char in enumerate(body) if char.isalnum())


def test_a_key_for_exactly_this_text_keeps_every_offset() -> None:
    attachment, _ = laid(KEY, ARTICLE)
    assert [unit for unit in attachment.key if unit.words] == list(KEY.units)


def test_a_sentence_that_the_copy_cuts_in_two_is_one_again() -> None:
    copy = ARTICLE.replace("Mr. T. Okafor, wants a new boat,", "Mr. T. Okafor! Wants a new boat,")
    attachment, body = laid(PORTABLE, copy)
    assert attachment.missing == ()
    assert any(
        text.startswith("Brome’s mayor") and text.endswith("people.")
        for text in codes_by_text(attachment, body)
    )


def test_two_sentences_that_the_copy_runs_together_are_two_again() -> None:
    copy = ARTICLE.replace("office said. It is the third", "office said; it is the third")
    assert len(segment(copy).units) == len(segment(ARTICLE).units) - 1
    attachment, body = laid(PORTABLE, copy)
    assert attachment.missing == ()
    assert "it is the third week without a crossing." in codes_by_text(attachment, body)


def test_a_sentence_broken_over_two_lines_is_one_again() -> None:
    copy = ARTICLE.replace("said Ina Rohl, who", "said Ina Rohl,\n\nwho")
    attachment, _ = laid(PORTABLE, copy)
    assert attachment.missing == ()
    assert len(attachment.segmentation.blocks) == len(segment(copy).blocks) - 1


def test_what_is_missing_is_named_by_its_number() -> None:
    copy = ARTICLE.replace("It is the third week without a crossing.", "").replace(
        "Repairs would take", "Repairs took"
    )
    attachment, body = laid(PORTABLE, copy)
    numbers = {ARTICLE[unit.start : unit.end]: number for number, unit in enumerate(KEY, start=1)}
    assert attachment.missing == (
        numbers["It is the third week without a crossing."],
        numbers["Repairs would take until Nov. 3."],
    )
    assert attachment.found == attachment.total - 2
    changed = next(unit for unit in attachment.key if body[unit.start : unit.end].startswith("Repairs took"))
    assert changed.coding.role is Role.FURNITURE  # stays, and counts for nothing


def test_a_repeated_sentence_does_not_lead_the_key_astray() -> None:
    facts = [f"{number} is a fact." for number in ("One", "Two", "Three", "Four")]
    text = " ".join(["Ferry in port\n\nHe denied it.", *facts, "He denied it.", "Five is a fact."])
    key = portable(key_for_text(text), text)
    attachment, body = laid(key, text.replace("He denied it. One", "One", 1))
    assert attachment.found == attachment.total - 1  # the first of the two, and nothing between
    denied = next(unit for unit in attachment.key if body[unit.start : unit.end] == "He denied it.")
    assert denied.coding.rationale in ("Why number 1?", "Why number 6?")


def test_the_first_of_two_equal_lines_is_the_headline() -> None:
    copy = ARTICLE.replace("By Marta Quill", "By Marta Quill\n\nFerry stays in port while two towns argue")
    attachment, _ = laid(PORTABLE, copy)
    assert attachment.missing == ()
    assert attachment.key.units[0].coding.role is Role.HEADLINE
    assert attachment.key.units[0].start == 0


def test_another_article_is_not_taken_for_this_one() -> None:
    other = (
        "Cranes return to the marsh\n\n" + "A quite different story stands here. It has its own words. " * 9
    )
    attachment, _ = laid(PORTABLE, other)
    assert attachment.found == 0
    assert not fits(attachment)
    body = normalise(other)
    assert best_attachment([KEY, PORTABLE], body, text_hash(body), segment(body)) is None


def test_half_an_article_is_not_enough() -> None:
    half = ARTICLE[: ARTICLE.index("What the towns want")]
    attachment, _ = laid(PORTABLE, half)
    assert 0 < attachment.found < 0.6 * attachment.total
    assert not fits(attachment)


def test_of_several_keys_the_best_is_taken() -> None:
    worse = replace(
        PORTABLE, key_id="worse", units=(*PORTABLE.units, replace(PORTABLE.units[2], fingerprint="0" * 16))
    )
    body = normalise(straight(ARTICLE))
    best = best_attachment([worse, PORTABLE], body, text_hash(body), segment(body))
    assert best is not None
    assert best.key.key_id == PORTABLE.key_id


def test_a_key_with_offsets_keeps_spans_only_where_the_sentence_is_as_long() -> None:
    moved, body = laid(KEY, "A line before.\n\n" + ARTICLE)
    assert span_words(moved.key.units, body) == span_words(KEY.units, ARTICLE)
    stretched, body = laid(KEY, ARTICLE.replace("did not", "– did not"))
    assert moved.missing == stretched.missing == ()
    assert len(span_words(stretched.key.units, body)) == len(span_words(KEY.units, ARTICLE)) - 1


def test_spans_are_carried_by_words_whatever_stands_around_them() -> None:
    body = "Ferry in port\n\nWhat an absurd, “silly” plan that don’t work is!"
    unit = segment(body).units[1]
    start = body.index("absurd")
    marked = (
        LabelledSpan(start, body.index("silly") + 5, "loaded"),
        LabelledSpan(body.index("don"), body.index("work") - 1, "hedge"),
    )
    key = AnswerKey(
        "k",
        1,
        "",
        text_hash(body),
        (KeyUnit(unit.start, unit.end, replace(KEY.units[0].coding, spans=marked)),),
    )
    carried = portable(key, body)
    assert carried.units[0].spans == (WordSpan(3, 4, "loaded"), WordSpan(7, 7, "hedge"))
    copy = 'Ferry in port\n\nWhat  an\xa0absurd - "silly" plan that don\'t work is!'
    attachment, text = laid(carried, copy)
    assert [text[s.start : s.end] for unit in attachment.key for s in unit.coding.spans] == [
        'absurd - "silly',
        "don't",
    ]


def test_a_portable_key_has_no_word_of_the_article() -> None:
    units = [{**unit, "rationale": ""} for unit in key_to_json(PORTABLE)["units"]]
    told = canonical(units).casefold()
    for word in words_of(ARTICLE):
        assert len(word.folded) < 6 or word.folded not in told


def test_words_are_folded_alike_in_every_style() -> None:
    assert [w.folded for w in words_of("Don’t DON'T donʼt ﬁne co\xadop")] == [
        "dont",
        "dont",
        "dont",
        "fine",
        "coop",
    ]
    assert [w.folded for w in words_of("rock 'n' roll, 4.1 a_b")] == ["rock", "n", "roll", "4", "1", "a", "b"]
    assert fingerprint(["a", "b"]) == "c8687a08aa5d6ed2"


def test_one_sentence_may_be_searched_only_if_something_else_is_there() -> None:
    """A key of which not one sentence stands in the copy is not searched word by word."""
    body = normalise(ARTICLE)
    copy = read_copy(body, text_hash(body), segment(body))
    merged = [PortableUnit(3, fingerprint(["did", "not", "sail"]), KEY.units[0].coding)]
    assert find_places(merged, copy) == [None]


@given(
    st.lists(
        st.sampled_from(["He denied it.", "She said so.", "It rained.", "Nobody came."]),
        min_size=1,
        max_size=14,
    )
)
def test_places_rise_and_do_not_overlap(sentences: list[str]) -> None:
    body = normalise("Ferry in port\n\n" + " ".join(sentences))
    copy = read_copy(body, text_hash(body), segment(body))
    places = [
        place for place in find_places(portable(key_for_text(body), body).units, copy) if place is not None
    ]
    assert places == sorted(set(places))
    assert len(places) == len(copy.segmentation.units)  # a copy of itself is found whole


def hostile(count: int) -> dict[str, tuple[PortableKey, str]]:
    coding = KEY.units[2].coding
    same = PortableUnit(3, fingerprint(["he", "denied", "it"]), replace(coding, spans=()))
    lengths = tuple(PortableUnit(n + 2, f"{n:016x}", replace(coding, spans=())) for n in range(count))
    long = tuple(PortableUnit(count * 9, f"{n:016x}", replace(coding, spans=())) for n in range(count))
    text = "He denied it. " * (count * 8)
    one = (same,) * (count // 3)
    return {
        "one sentence again and again": (replace(PORTABLE, units=(same,) * count), text),
        "every length there is": (replace(PORTABLE, units=one + lengths), text),
        "very long sentences": (replace(PORTABLE, units=one + long), text),
        "no sentence ends": (
            replace(PORTABLE, units=one + lengths),
            "He denied it. " * count + "a b c " * count * 9,
        ),
    }


@pytest.mark.parametrize("name", hostile(1))
def test_a_hostile_key_or_copy_costs_little(name: str) -> None:
    key, text = hostile(6_000)[name]
    body = normalise(text)
    segmentation = segment(body)
    begun = time.process_time()
    attach(key, read_copy(body, text_hash(body), segmentation))
    assert time.process_time() - begun < 5


def test_the_kind_of_page_part_follows_the_key() -> None:
    comment = replace(KEY.units[-4], coding=replace(KEY.units[-4].coding, role=Role.COMMENT))
    units = tuple(comment if unit is KEY.units[-4] else unit for unit in KEY.units)
    attachment, body = laid(portable(replace(KEY, units=units), ARTICLE), straight(ARTICLE))
    kinds = {body[u.start : u.end]: u.kind for u in attachment.segmentation.units}
    assert list(kinds.values()).count(Kind.COMMENT) == 1
