"""The numbers of one attempt as JSON."""

from __future__ import annotations

from typing import Any

from secondread_core.feedback import article_tendency
from secondread_core.scoring import Scores

_NAMES = {
    "type_score": ("T",),
    "recall_opinion": ("R_opinion",),
    "recall_reported": ("R_reported",),
    "sourcing_score": ("M",),
    "spans": ("span_precision", "span_recall", "span_f1"),
}
"""The specification's names for the fields that are called otherwise inside."""


def scores_to_json(scores: Scores) -> dict[str, Any]:
    """Every number of the specification's section 3 by its name there; `reasons` says why one is null."""
    spans = scores.spans
    signals = scores.source_signals
    return {
        "level": scores.level,
        "T": scores.type_score,
        "R_opinion": scores.recall_opinion,
        "R_reported": scores.recall_reported,
        "tilt": scores.tilt,
        "guess_line": scores.guess_line,
        "M": scores.sourcing_score,
        "overall": scores.overall,
        "exact_type": scores.exact_type,
        "span_precision": spans.precision if spans else None,
        "span_recall": spans.recall if spans else None,
        "span_f1": spans.f1 if spans else None,
        "standard_error": scores.standard_error,
        "band": scores.band,
        "opinions": {"found": scores.opinions.found, "total": scores.opinions.total},
        "reported": {"found": scores.reported.found, "total": scores.reported.total},
        "accepted": scores.accepted,
        "answered": scores.answered,
        "unanswered": scores.unanswered,
        "unsure": scores.unsure,
        "marked_opinion": scores.marked_opinion,
        "key_opinion": scores.key_opinion,
        "net": scores.net,
        "tendency": article_tendency(scores).code,
        "sourcing": {
            "found": signals.hits,
            "missed": signals.misses,
            "unfounded": signals.false_alarms,
            "positives": scores.positives,
            "few_positives": scores.few_positives,
            "weighted_found": scores.true_positives,
            "weighted_missed": scores.false_negatives,
            "weighted_unfounded": scores.false_positives,
        },
        "reasons": {name: why for field, why in scores.reasons for name in _NAMES.get(field, (field,))},
    }
