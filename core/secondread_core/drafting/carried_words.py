"""Marked words in a changed sentence: they stay marked where they stand in a row as before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from secondread_core.annotations import Span
from secondread_core.answer_key import LabelledSpan
from secondread_core.drafting.marked_words import whole_words
from secondread_core.drafting.model import UnitDraft
from secondread_core.drafting.ownership import NOBODY, Side
from secondread_core.graphemes import is_boundary


def carried_spans(
    old: Side, unit: UnitDraft, partner: Sequence[int], new: Side, place: Span
) -> tuple[tuple[LabelledSpan, ...], tuple[LabelledSpan, ...]]:
    """(`unit`'s marked words as they stand at `place` in `new`, those that no longer do).

    `partner` has the new token of each of the unit's own. All tokens of a span have to be there, with at most
    punctuation come between; and whole words have to be whole words still.
    """
    if not unit.spans:
        return (), ()
    first = bisect_left(old.tokens.starts, unit.start)
    starts = old.tokens.starts[first : first + len(partner)]
    ends = old.tokens.ends[first : first + len(partner)]
    kept: list[LabelledSpan] = []
    lost: list[LabelledSpan] = []
    for span in unit.spans:
        low, high = bisect_right(ends, span.start), bisect_left(starts, span.end)
        now = partner[low:high]
        if not now or NOBODY in now or _parted(new, now):
            lost.append(span)
            continue
        ahead, over = span.start - starts[low], ends[high - 1] - span.end
        start, end = new.tokens.starts[now[0]] + ahead, new.tokens.ends[now[-1]] - over
        partial = ahead or over
        if (partial and new.body[start:end] != old.body[span.start : span.end]) or not _whole(
            old, unit, span, new, place, (start, end)
        ):
            lost.append(span)
        else:
            kept.append(LabelledSpan(start, end, span.label))
    return tuple(kept), tuple(lost)


def _parted(new: Side, places: Sequence[int]) -> bool:
    """Whether a new word stands between these tokens."""
    return any(
        new.tokens.is_word[between] for left, right in pairwise(places) for between in range(left + 1, right)
    )


def _whole(old: Side, unit: UnitDraft, span: LabelledSpan, new: Side, place: Span, now: Span) -> bool:
    """Whether the words are as whole as they were: "absurd" is not in "absurdly"."""
    was_whole = whole_words(old.body, (unit.start, unit.end), (span.start, span.end)) == (
        span.start,
        span.end,
    )
    if was_whole:
        return whole_words(new.body, place, now) == now
    return now[0] < now[1] and is_boundary(new.body, now[0]) and is_boundary(new.body, now[1])
