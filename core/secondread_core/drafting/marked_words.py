"""The marked words of one unit: always whole words inside it, each with one label, none over another."""

from __future__ import annotations

from collections.abc import Iterable

from secondread_core.annotations import Span
from secondread_core.answer_key import LabelledSpan
from secondread_core.graphemes import is_boundary
from secondread_core.span_overlap import covers, merge, snap_to_words


def whole_words(body: str, unit: Span, chosen: Span) -> Span | None:
    """`chosen` grown to whole words of `unit` and to whole visible characters; None without a word in it."""
    begin, behind = unit
    text = body[begin:behind]
    snapped = snap_to_words(text, (chosen[0] - begin, chosen[1] - begin))
    if snapped is None:
        return None
    start, end = snapped
    while not is_boundary(text, start):
        start -= 1
    while not is_boundary(text, end):
        end += 1
    return start + begin, end + begin


def with_label(
    body: str, unit: Span, spans: Iterable[LabelledSpan], chosen: Span, label: str
) -> tuple[LabelledSpan, ...]:
    """`spans` of `unit` with the words of `chosen` (`whole_words`) under `label`, and under no other.

    Where all of them have this label already, they lose it.
    """
    before = tuple(spans)
    own = merge((span.start, span.end) for span in before if span.label == label)
    if covers(own, chosen):
        left = [
            LabelledSpan(start, end, label)
            for piece in own
            for start, end in _without(body, unit, piece, chosen)
        ]
    else:
        left = [LabelledSpan(start, end, label) for start, end in merge((*own, chosen))]
        chosen = next((s.start, s.end) for s in left if s.start <= chosen[0] and chosen[1] <= s.end)
    others = [
        LabelledSpan(start, end, span.label)
        for span in before
        if span.label != label
        for start, end in _without(body, unit, (span.start, span.end), chosen)
    ]
    return tuple(sorted((*left, *others), key=lambda span: (span.start, span.end)))


def divided(
    body: str, spans: Iterable[LabelledSpan], first: Span, second: Span
) -> tuple[tuple[LabelledSpan, ...], tuple[LabelledSpan, ...]]:
    """`spans` of a unit that became `first` and `second`: in the half where they lie, or in both."""
    halves: tuple[list[LabelledSpan], list[LabelledSpan]] = ([], [])
    for span in spans:
        for half, (begin, behind) in zip(halves, (first, second), strict=True):
            start, end = max(span.start, begin), min(span.end, behind)
            if start >= end:
                continue
            crossing = (start, end) != (span.start, span.end)
            whole = whole_words(body, (begin, behind), (start, end)) if crossing else (start, end)
            if whole is not None:
                half.append(LabelledSpan(*whole, span.label))
    return tuple(halves[0]), tuple(halves[1])


def _without(body: str, unit: Span, span: Span, chosen: Span) -> list[Span]:
    """What is left of `span` beside `chosen`; all of it where they lie apart."""
    start, end = span
    if end <= chosen[0] or chosen[1] <= start:
        return [span]
    pieces = ((start, min(end, chosen[0])), (max(start, chosen[1]), end))
    kept = (whole_words(body, unit, piece) for piece in pieces if piece[0] < piece[1])
    return [piece for piece in kept if piece is not None]
