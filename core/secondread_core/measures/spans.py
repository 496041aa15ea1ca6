"""Agreement of two authors on the words that give a sentence away. Partial matches are in `span_overlap`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from secondread_core.annotations import Span
from secondread_core.answer_key import Coding, LabelledSpan
from secondread_core.codebook import Role
from secondread_core.measures.agreement import TokenSpan, token_alpha
from secondread_core.span_overlap import words


@dataclass(frozen=True, slots=True)
class SpanAgreement:
    """`char_f1` per label that either author used, 0..1; `alpha` over the words, labelled or not."""

    char_f1: Mapping[str, float]
    alpha: float | None


def char_f1(marked: Collection[int], target: Collection[int]) -> float:
    """F1 over character offsets, `2 |both| / (|marked| + |target|)`; both empty 1 (SemEval-2021 Task 5)."""
    ours, theirs = set(marked), set(target)
    return 2 * len(ours & theirs) / (len(ours) + len(theirs)) if ours or theirs else 1.0


def span_agreement(
    body: str, units: Sequence[Span], first: Sequence[Coding | None], second: Sequence[Coding | None]
) -> SpanAgreement:
    """How far the spans of two codings agree in the `units` both coded and neither marked as furniture.

    Raises:
        ValueError: rows of different lengths.
    """
    tokens: list[Span] = []
    ours: list[LabelledSpan] = []
    theirs: list[LabelledSpan] = []
    for (start, end), one, other in zip(units, first, second, strict=True):
        if one is None or other is None or Role.FURNITURE in (one.role, other.role):
            continue
        tokens += [(start + left, start + right) for left, right in words(body[start:end])]
        ours += one.spans
        theirs += other.spans
    labels = sorted({span.label for span in (*ours, *theirs)})
    return SpanAgreement(
        char_f1={label: char_f1(_offsets(ours, label), _offsets(theirs, label)) for label in labels},
        alpha=token_alpha(len(tokens), _on_tokens(tokens, ours), _on_tokens(tokens, theirs)),
    )


def _offsets(spans: Iterable[LabelledSpan], label: str) -> set[int]:
    return {at for span in spans if span.label == label for at in range(span.start, span.end)}


def _on_tokens(tokens: Sequence[Span], spans: Iterable[LabelledSpan]) -> list[TokenSpan]:
    """Each span as the run of words it touches; `tokens` are in order."""
    starts, ends = [start for start, _ in tokens], [end for _, end in tokens]
    touched = ((bisect_right(ends, span.start), bisect_left(starts, span.end), span.label) for span in spans)
    return [(first, last, label) for first, last, label in touched if first < last]
