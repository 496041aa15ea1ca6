"""Agreement of two authors on the words that give a sentence away. Partial matches are in `span_overlap`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from secondread_core.annotations import Span
from secondread_core.answer_key import Coding, LabelledSpan
from secondread_core.codebook import Role
from secondread_core.measures.agreement import TokenSpan, Values, token_labels
from secondread_core.measures.author_agreement import LabelAgreement, bundled_agreement
from secondread_core.scoring_constants import DEFAULTS, ScoringConstants
from secondread_core.span_overlap import words


@dataclass(frozen=True, slots=True)
class SpanAgreement:
    """`char_f1` per label that either author used, 0..1; `by_word` over the words, labelled or not."""

    char_f1: Mapping[str, float]
    by_word: LabelAgreement


def char_f1(marked: Collection[int], target: Collection[int]) -> float:
    """F1 over character offsets, `2 |both| / (|marked| + |target|)`; both empty 1 (SemEval-2021 Task 5)."""
    ours, theirs = set(marked), set(target)
    return 2 * len(ours & theirs) / (len(ours) + len(theirs)) if ours or theirs else 1.0


def span_agreement(
    body: str,
    units: Sequence[Span],
    first: Sequence[Coding | None],
    second: Sequence[Coding | None],
    article_id: str,
    constants: ScoringConstants = DEFAULTS,
) -> SpanAgreement:
    """How far the spans of two codings agree in the `units` both coded and neither marked as furniture.

    The interval draws whole units and is seeded by `article_id`.

    Raises:
        ValueError: rows of different lengths.
    """
    tokens: list[Span] = []
    ends: list[int] = [0]
    ours: list[LabelledSpan] = []
    theirs: list[LabelledSpan] = []
    for (start, end), one, other in zip(units, first, second, strict=True):
        if one is None or other is None or Role.FURNITURE in (one.role, other.role):
            continue
        tokens += [(start + left, start + right) for left, right in words(body[start:end])]
        ends.append(len(tokens))
        ours += one.spans
        theirs += other.spans
    rows = (token_labels(len(tokens), _on_tokens(tokens, spans)) for spans in (ours, theirs))
    pairs: list[Values] = list(zip(*rows, strict=True))
    labels = sorted({span.label for span in (*ours, *theirs)})
    return SpanAgreement(
        char_f1={label: char_f1(_offsets(ours, label), _offsets(theirs, label)) for label in labels},
        by_word=bundled_agreement([pairs[start:end] for start, end in pairwise(ends)], article_id, constants),
    )


def _offsets(spans: Iterable[LabelledSpan], label: str) -> set[int]:
    return {at for span in spans if span.label == label for at in range(span.start, span.end)}


def _on_tokens(tokens: Sequence[Span], spans: Iterable[LabelledSpan]) -> list[TokenSpan]:
    """Each span as the run of words it touches; `tokens` are in order."""
    starts, ends = [start for start, _ in tokens], [end for _, end in tokens]
    touched = ((bisect_right(ends, span.start), bisect_left(starts, span.end), span.label) for span in spans)
    return [(first, last, label) for first, last, label in touched if first < last]
