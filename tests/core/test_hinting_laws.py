"""What holds for the hints of any text: evidence is whole words of its sentence."""

from __future__ import annotations

import random
import unicodedata
from itertools import pairwise

from hinting_desk import RULES
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.article import normalise
from secondread_core.graphemes import is_boundary
from secondread_core.hinting.finding import find_hints
from secondread_core.hinting.model import QUESTION, QUESTION_IF_ATTRIBUTED, Hint, HintKind
from secondread_core.hinting.quoted import quoted
from secondread_core.hinting.rules import Branch
from secondread_core.hinting.whole_words import whole_words
from secondread_core.segmentation import Kind, Unit, segment
from secondread_core.span_overlap import snap_to_words, words


def phrases(branch: Branch, before: tuple[str, ...] = ()) -> list[str]:
    """Everything that is looked for."""
    own = [" ".join(before)] if branch.lists else []
    return own + [
        text for word, next_ in branch.following.items() for text in phrases(next_, (*before, word))
    ]


LOOKED_FOR = sorted(random.Random(3).sample(phrases(RULES.phrases), 300))
PIECES = st.one_of(
    st.sampled_from(LOOKED_FOR),
    st.sampled_from(
        [
            *"“”‘’«»„\"'.,:;?!–-()•",
            "\n",
            "\n\n",
            "Dahl",
            "Ines Roth",
            "NATO",
            "3,000",
            "$5",
            "1931",
            "e\u0301",
            "\u0301",
        ]
    ),
    st.sampled_from(["👩‍👩‍👧", "🇩🇪🇫🇷", "I😀", "²,²", "日本語", "\u200d", "\u202e", "he’s", "_", "a_b"]),
    st.text(max_size=6),
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from([" ", " ", " ", "", "\n"])), min_size=1, max_size=60).map(
    lambda pieces: "".join(piece + gap for piece, gap in pieces)
)


def body_of(text: str) -> str:
    kept = "".join(char for char in text if unicodedata.category(char) != "Cs" and char != "\0")
    return normalise(f"x {kept}")


def check(body: str, units: list[Unit], hints: list[Hint]) -> None:
    assert [hint.unit for hint in hints] == sorted(hint.unit for hint in hints)
    kinds = [(hint.unit, hint.kind) for hint in hints]
    assert len(set(kinds)) == len(kinds)
    for hint in hints:
        assert hint.spans
        assert hint.suggests in (QUESTION[hint.kind], QUESTION_IF_ATTRIBUTED[hint.kind])
        assert all(left[1] <= right[0] for left, right in pairwise(hint.spans))
        for start, end in hint.spans:
            assert units[hint.unit].start <= start < end <= units[hint.unit].end
            assert snap_to_words(body, (start, end)) == (start, end)
            assert is_boundary(body, start)
            assert is_boundary(body, end)


@given(TEXTS)
def test_evidence_is_whole_words_of_its_unit(text: str) -> None:
    body = body_of(text)
    units = list(segment(body).units)
    check(body, units, find_hints(body, units, RULES))


@given(TEXTS, st.lists(st.integers(0, 400), max_size=12))
def test_units_cut_anywhere_do_no_harm(text: str, cuts: list[int]) -> None:
    body = body_of(text)
    ends = sorted({0, len(body), *(min(cut, len(body)) for cut in cuts)})
    units = [Unit(start, end, Kind.PARAGRAPH, n // 2) for n, (start, end) in enumerate(pairwise(ends))]
    check(body, units, find_hints(body, units, RULES))


@given(TEXTS)
def test_quotations_are_in_order_and_apart(text: str) -> None:
    body = body_of(text)
    spans = quoted(body, segment(body).units)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert all(start <= end for start, end in spans)


@given(st.text(st.characters(max_codepoint=0x0DFF) | st.sampled_from("’‐‑😀₀²“”"), max_size=80))
def test_words_are_those_of_marking(text: str) -> None:
    assert whole_words(text) == words(text)


@given(TEXTS)
def test_nothing_within_a_quotation_is_the_writer_s(text: str) -> None:
    body = body_of(text)
    units = segment(body).units
    inside = {at for start, end in quoted(body, units) for at in range(start, end)}
    for hint in find_hints(body, units, RULES):
        if hint.kind in (HintKind.JUDGING, HintKind.FIRST_PERSON, HintKind.FORECAST, HintKind.MOTIVE):
            assert not any(start in inside for start, _ in hint.spans)
