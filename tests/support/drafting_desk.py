"""Drafts for tests: small articles, what always has to hold of a draft, and random acts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from secondread_core.answer_key import LabelledSpan
from secondread_core.article import normalise
from secondread_core.codebook import WEIGHTS, Content, Role, Skill, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.beginning import draft_from
from secondread_core.drafting.cutting import merge, split
from secondread_core.drafting.edits import Edit
from secondread_core.drafting.model import Draft, Layer, UnitDraft
from secondread_core.graphemes import is_boundary
from secondread_core.segmentation import segment

Act = Callable[[Draft], Edit]

BODY = """Harbour towns ask for a second ferry

Anna Holt, who leads the council, said the ferry sails too late. “We lose the morning,” she said. “We lose \
the market, too. Nobody in the capital sees that.” It was a truly absurd plan.

• The 👨‍👩‍👧 family ferry costs 3,000.50 a day.
• Nobody knows who’ll pay: the q\u0301uick answer is the town, perhaps.

Experts say the bridge is well-known to be weak. An official, who asked not to be named, agreed.

Leave a reply"""


def plain_draft(text: str = BODY) -> Draft:
    """The draft of an article nobody has coded."""
    body = normalise(text)
    return draft_from(segment(body), body)


def numbered(draft: Draft) -> Draft:
    """`draft` with every unit coded, marked at its first and last word, and known by its remark."""
    units = []
    for number, unit in enumerate(draft.units):
        text = draft.body[unit.start : unit.end]
        edge = len(text.split()[0])
        coded = replace(
            unit,
            type_code=list(TypeCode)[number % 5],
            source_code=SourceCode.NAMED,
            remark=f"unit {number}",
            rationale=f"why {number}",
        )
        one = replace(draft, units=(coded,))
        one = apply_act(
            one, lambda d, e=edge: acts.toggle_words(d, 0, d.units[0].start, d.units[0].start + e, "loaded")
        )
        one = apply_act(
            one, lambda d, e=edge: acts.toggle_words(d, 0, d.units[0].end - e, d.units[0].end, "hedge")
        )
        units.append(one.units[0])
    return replace(draft, units=tuple(units))


def apply_act(draft: Draft, act: Act) -> Draft:
    """`draft` after `act`."""
    from secondread_core.drafting.edits import apply

    return apply(draft, act(draft))


def unit_reading(draft: Draft, words: str) -> int:
    """The number of the unit with these words."""
    return next(n for n, unit in enumerate(draft.units) if words in draft.body[unit.start : unit.end])


def told(draft: Draft, unit: UnitDraft) -> tuple[Any, ...]:
    """A unit without its place: its text, its code, and the words marked."""
    text = draft.body[unit.start : unit.end]
    code = replace(unit, start=0, end=0, block=0, spans=())
    return text, code, [(draft.body[s.start : s.end], s.start - unit.start, s.label) for s in unit.spans]


def check(draft: Draft) -> None:
    """What holds of every draft: units in order, apart, inside their blocks, no visible character parted;
    marked words inside their unit, in order and apart."""
    for left, right in pairwise(draft.blocks):
        assert left.end <= right.start
    for left, right in pairwise(draft.units):
        assert left.end <= right.start
    for unit in draft.units:
        block = draft.blocks[unit.block]
        assert block.start <= block.text_start <= unit.start < unit.end <= block.end
        assert is_boundary(draft.body, unit.start)
        assert is_boundary(draft.body, unit.end)
        assert draft.body[unit.start : unit.end] == draft.body[unit.start : unit.end].strip()
        at = unit.start
        for span in unit.spans:
            assert at <= span.start < span.end <= unit.end
            assert is_boundary(draft.body, span.start)
            assert is_boundary(draft.body, span.end)
            at = span.end


def check_whole_words(draft: Draft) -> None:
    """No marked word is marked in part, though it may be cut by the unit's own end."""
    from secondread_core.drafting.marked_words import whole_words

    for unit in draft.units:
        for span in unit.spans:
            assert whole_words(draft.body, (unit.start, unit.end), (span.start, span.end)) == (
                span.start,
                span.end,
            )


@st.composite
def any_act(draw: st.DrawFn) -> Act:
    """An act at a random place, of those the room offers."""
    place = draw(st.integers(0, 1_000))
    here, there = draw(st.integers(0, 1_000)), draw(st.integers(0, 1_000))

    def unit(draft: Draft) -> int:
        return place % len(draft.units)

    def offset(draft: Draft, at: int) -> int:
        one = draft.units[unit(draft)]
        return one.start + at % (one.end - one.start + 1)

    makers: list[st.SearchStrategy[Act]] = [
        st.sampled_from([None, *TypeCode]).map(lambda c: lambda d: acts.set_type(d, unit(d), c)),
        st.sampled_from([None, *SourceCode]).map(lambda c: lambda d: acts.set_source(d, unit(d), c)),
        st.sampled_from([None, *Content]).map(lambda c: lambda d: acts.set_content(d, unit(d), c)),
        st.sampled_from(TypeCode).map(lambda c: lambda d: acts.toggle_accept(d, unit(d), c)),
        st.sampled_from(SourceCode).map(lambda c: lambda d: acts.toggle_accept_source(d, unit(d), c)),
        st.sampled_from(Layer).map(lambda c: lambda d: acts.toggle_contested(d, unit(d), c)),
        st.sampled_from(["", "why", "“words”"]).map(lambda c: lambda d: acts.set_rationale(d, unit(d), c)),
        st.sampled_from(["", "look again"]).map(lambda c: lambda d: acts.set_remark(d, unit(d), c)),
        st.sampled_from(Skill).map(lambda c: lambda d: acts.toggle_skill(d, unit(d), c)),
        st.sampled_from(WEIGHTS).map(lambda c: lambda d: acts.set_weight(d, unit(d), c)),
        st.sampled_from(Role).map(lambda c: lambda d: acts.set_role(d, unit(d), c)),
        st.sampled_from(["loaded", "irony"]).map(
            lambda c: lambda d: acts.toggle_words(d, unit(d), *sorted((offset(d, here), offset(d, there))), c)
        ),
        st.sampled_from(["hedge", None]).map(lambda c: lambda d: _name_some_words(d, unit(d), here, c)),
        st.just(lambda d: split(d, unit(d), offset(d, here))),
        st.just(lambda d: merge(d, unit(d))),
        st.just(lambda d: acts.copy_to_next(d, unit(d))),
        st.just(lambda d: acts.apply_to_quotation(d, unit(d))),
        st.just(lambda d: acts.clear(d, unit(d))),
    ]
    return draw(st.one_of(makers))


def _name_some_words(draft: Draft, unit: int, at: int, label: str | None) -> Edit:
    """Call one of the marked words of a unit something else; nothing where there are none."""
    spans = draft.units[unit].spans
    start, end = (spans[at % len(spans)].start, spans[at % len(spans)].end) if spans else (at, at + 1)
    return acts.name_words(draft, unit, start, end, label)


def spans_of(unit: UnitDraft, label: str) -> list[LabelledSpan]:
    """The words of a unit under one label."""
    return [span for span in unit.spans if span.label == label]
