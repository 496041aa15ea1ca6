"""The numeric cases of the scoring specification, each put to the function that the program itself calls.

`scoring_cases.json` holds published and independently computed numbers. `METRICS` leads from a case's metric
to our function; a metric without an entry fails.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from secondread_core import practice, scoring
from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding
from secondread_core.codebook import Role, Skill, SourceCode, TypeClass, TypeCode
from secondread_core.grading import detail_credit, resolve_source, resolve_type
from secondread_core.measures import agreement, calibration, classification, item_analysis, signal_detection
from secondread_core.measures.intervals import fisher, wilson
from secondread_core.measures.item_report import item_report
from secondread_core.measures.spans import char_f1
from secondread_core.scoring_constants import DEFAULTS
from secondread_core.scoring_tally import SignalCounts
from secondread_core.span_overlap import partial_match

CASES: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("scoring_cases.json").read_text(encoding="utf-8")
)["cases"]
Input = dict[str, Any]


def coding(sentence: Input) -> Coding:
    """A key's unit that stands for a case's sentence, which is told in classes and credits."""
    codes = {"opinion": TypeCode.OPINION, "reported": TypeCode.REPORTED_FACT}
    cls = sentence.get("cls", "reported")
    return Coding(
        type_code=codes[cls],
        source_code=SourceCode.MISSING if sentence.get("missing") else SourceCode.NONE_NEEDED,
        accept=frozenset(codes[other] for other in sentence.get("credit", {}) if other != cls),
        role=Role.BODY if sentence["graded"] else Role.FURNITURE,
        weight=sentence["weight"],
    )


def layer(given: Input) -> Coding:
    """A key's unit from the codes of one layer, whichever the case speaks of."""
    if given["code"].startswith("A"):
        accept = frozenset(map(TypeCode, given["accept"]))
        contested = given.get("contested", False)
        return Coding(TypeCode(given["code"]), SourceCode.NONE_NEEDED, None, accept, contested_type=contested)
    return Coding(
        TypeCode.REPORTED_FACT,
        SourceCode(given["code"]),
        accept_source=frozenset(map(SourceCode, given["accept"])),
        contested_source=given["contested"],
    )


def type_track(given: Input) -> scoring.Scores:
    answers = given.get("answers", {})
    marks = [
        Mark(None if answers.get(str(sentence["id"])) is None else TypeClass(answers[str(sentence["id"])]))
        for sentence in given["sentences"]
    ]
    return scoring.score_attempt(map(coding, given["sentences"]), marks, level=1)


def type_score(given: Input) -> Input:
    scores = type_track(given)
    return {"score": scores.type_score, "tilt": scores.tilt, "unanswered": scores.unanswered}


def flag_score(given: Input) -> Input:
    marks = [Mark(flag=sentence["id"] in given["flags"]) for sentence in given["sentences"]]
    scores = scoring.score_attempt(map(coding, given["sentences"]), marks, level=1)
    found, missed, unfounded, left = scores.source_signals
    return {
        "score": scores.sourcing_score,
        "found": found,
        "missed": missed,
        "unfounded": unfounded,
        "left": left,
    }


def resolved_type(given: Input) -> Input:
    target = resolve_type(layer(given))
    return {"status": target.status, "cls": target.cls, "credit": dict(target.credit)}


def resolved_source(given: Input) -> Input:
    target = resolve_source(layer(given), given["level"])
    return {"status": target.status, "missing": target.missing}


def detail(given: Input) -> float:
    return detail_credit(layer(given), None if given["answer"] is None else TypeCode(given["answer"]))


def per_label(given: Input) -> list[classification.LabelCounts]:
    return [classification.label_counts(given["key"], given["answer"], label) for label in given["labels"]]


def sentence_metrics(given: Input) -> Input:
    key, answer = given["key"], given["answer"]
    return {
        "accuracy": classification.accuracy(key, answer),
        "balanced_accuracy": classification.balanced_accuracy(key, answer),
        "macro_f1": classification.macro_f1(key, answer),
        "f1_opinion": classification.label_counts(key, answer, "opinion").f1,
        "kappa": agreement.cohen_kappa(key, answer),
        "mcc": classification.matthews_correlation(key, answer, "opinion"),
    }


def prevalence_paradox(given: Input) -> Input:
    a, b = given["a"], given["b"]
    return {
        "percent": agreement.percent_agreement(list(zip(a, b, strict=True))),
        "kappa": agreement.cohen_kappa(a, b),
        "alpha": agreement.krippendorff_alpha(list(zip(a, b, strict=True))),
        "ac1": agreement.gwet_ac1(a, b),
        "specific_agreement": agreement.specific_agreement(a, b, given["label"]),
    }


def counts(given: Input) -> SignalCounts:
    return SignalCounts(**{name: given[name] for name in SignalCounts._fields})


def detected(pooled: SignalCounts) -> Input | None:
    found = signal_detection.detection(pooled)
    if found is None:
        return None
    return {
        "hr": found.hit_rate,
        "far": found.false_alarm_rate,
        "dprime": found.d_prime,
        "c": found.criterion,
        "se_dprime": found.se_d_prime,
        "se_c": found.se_criterion,
    }


def from_rates(given: Input) -> Input:
    found = signal_detection.detection_from_rates(given["hit_rate"], given["false_alarm_rate"])
    assert found is not None
    return dict(zip(("dprime", "c", "beta"), found, strict=True))


def pooled(given: Input) -> Input | None:
    together = signal_detection.pool(SignalCounts(*learner) for learner in given["learners"])
    assert list(together) == given["pooled"]
    return detected(together)


def one_point_auc(given: Input) -> float | None:
    hits, false_alarms = given["hits"], given["false_alarms"]
    yes = [1] * hits + [0] * (given["n_signal"] - hits)
    yes += [1] * false_alarms + [0] * (given["n_noise"] - false_alarms)
    signal = [True] * given["n_signal"] + [False] * given["n_noise"]
    accuracy = classification.balanced_accuracy(signal, [answer == 1 for answer in yes])
    area = signal_detection.rank_auc(yes, signal)
    assert area == pytest.approx(accuracy, abs=1e-12)
    return area


def matrix(given: Input) -> list[list[int]]:
    if "matrix_of" in given:
        given = next(case["input"] for case in CASES if case["id"] == given["matrix_of"])
    if "patterns" in given:
        rows = Counter({tuple(map(int, pattern)): n for pattern, n in given["patterns"].items()})
        return [list(row) for row in rows.elements()]
    return given["matrix"]


def items(given: Input) -> Input:
    key = [coding({"cls": cls, "graded": True, "weight": 1.0}) for cls in given["key"]]
    report = item_report(
        key,
        [[Mark(None if answer is None else TypeClass(answer)) for answer in row] for row in given["answers"]],
    )
    blanks = [{"blank": row.blank} if row.blank else {} for row in report.rows]
    return {
        "p": [row.share_right for row in report.rows],
        "blank": [row.blank for row in report.rows],
        "counts": [{**row.counts, **blank} for row, blank in zip(report.rows, blanks, strict=True)],
    }


def brier_parts(given: Input) -> Input:
    parts = calibration.brier_parts(given["prob"], given["outcome"])
    assert parts is not None
    return {"rel": parts.reliability, "res": parts.resolution, "unc": parts.uncertainty, "bs": parts.score}


def elo_update(given: Input) -> list[float]:
    table = replace(DEFAULTS, elo_guess=given["guess"], elo_step=given["a"], elo_decay=given["b"])
    reader, unit = (
        practice.Rating(given["theta"], given["n_person"]),
        practice.Rating(given["d"], given["n_item"]),
    )
    return [rating.value for rating in practice.elo_update(reader, unit, given["correct"], table)]


def next_article(given: Input) -> str | None:
    assert (given["target"], given["guess"]) == (DEFAULTS.target_share, DEFAULTS.elo_guess)
    for name, mean in given.get("predicted_means", {}).items():
        difficulties = given["articles"][name]["difficulties"]
        shares = [practice.expected_share(given["theta"], d) for d in difficulties]
        assert sum(shares) / len(shares) == pytest.approx(mean, abs=1e-12)
    return practice.next_article(
        given["theta"],
        [
            practice.Candidate(name, tuple(article["difficulties"]), article["used"])
            for name, article in given["articles"].items()
        ],
    )


def fsrs_rating(given: Input) -> int | None:
    key = [Coding(TypeCode.OPINION, SourceCode.NONE_NEEDED, skills=(Skill.IRONY,))] * len(given["credits"])
    marks = [Mark(TypeClass.OPINION if credit else TypeClass.REPORTED) for credit in given["credits"]]
    earned = practice.skill_credits(key, marks).get(Skill.IRONY)
    return None if earned is None else practice.review_rating(earned)


def fsrs_schedule(given: Input) -> list[Input]:
    now = datetime.fromisoformat(given["first_review"])
    card = practice.new_card(Skill.IRONY, now)
    reviews: list[Input] = []
    for rating in given["ratings"]:
        card = practice.review(card, rating, now)
        record = json.loads(card.state)
        days = (card.due - now) / timedelta(days=1)
        reviews.append(
            {
                "rating": rating,
                "stability": record["stability"],
                "difficulty": record["difficulty"],
                "interval_days": days,
            }
        )
        now = card.due
    return reviews


METRICS: dict[str, Callable[[Input], object]] = {
    "balanced_accuracy": lambda i: classification.balanced_accuracy(i["key"], i["answer"]),
    "f1_per_label": lambda i: [label.f1 for label in per_label(i)],
    "f1_label": lambda i: classification.label_counts(i["key"], i["answer"], i["label"]).f1,
    "macro_f1": lambda i: classification.macro_f1(i["key"], i["answer"]),
    "precision_recall_per_label": lambda i: {
        name: [getattr(label, name) for label in per_label(i)] for name in ("precision", "recall", "support")
    },
    "mcc": lambda i: classification.matthews_correlation(i["key"], i["answer"], i["positive"]),
    "sentence_metrics": sentence_metrics,
    "cohen_kappa": lambda i: agreement.cohen_kappa(i["a"], i["b"]),
    "krippendorff_alpha_nominal": lambda i: agreement.krippendorff_alpha(i["units"]),
    "token_alpha": lambda i: agreement.token_alpha(
        i["n_tokens"], map(tuple, i["spans_a"]), map(tuple, i["spans_b"])
    ),
    "prevalence_paradox": prevalence_paradox,
    "specific_agreement": lambda i: agreement.specific_agreement(i["a"], i["b"], i["label"]),
    "semeval2020_t11_span": lambda i: partial_match(
        map(tuple, i["submission"]), map(tuple, i["gold"])
    )._asdict(),
    "semeval2020_t11_span_f1": lambda i: partial_match(map(tuple, i["submission"]), map(tuple, i["gold"])).f1,
    "char_f1": lambda i: char_f1(i["pred_offsets"], i["gold_offsets"]),
    "sdt_from_rates": from_rates,
    "a_prime": lambda i: signal_detection.a_prime(i["hit_rate"], i["false_alarm_rate"]),
    "sdt_loglinear": lambda i: detected(counts(i)),
    "sdt_standard_errors": lambda i: detected(counts(i)),
    "sdt_pooled": pooled,
    "auc_rank": lambda i: signal_detection.rank_auc(i["score"], [label == 1 for label in i["label"]]),
    "auc_equals_balanced_accuracy": one_point_auc,
    "item_difficulty": lambda i: item_analysis.item_difficulty(matrix(i)),
    "total_score_variance": lambda i: item_analysis.variance([sum(row) for row in matrix(i)], i["ddof"]),
    "kr20": lambda i: item_analysis.cronbach_alpha(matrix(i)),
    "cronbach_alpha": lambda i: item_analysis.cronbach_alpha(matrix(i)),
    "sem": lambda i: item_analysis.measurement_error(matrix(i)),
    "item_rest_correlation": lambda i: item_analysis.item_rest_correlations(matrix(i)),
    "wilson_ci": lambda i: wilson(i["successes"], i["n"]),
    "fisher_ci": lambda i: fisher(i["r"], i["n"]),
    "below_guessing_probability": lambda i: item_analysis.below_guessing(i["correct"], i["n"]),
    "item_report": items,
    "type_score_se": lambda i: scoring.standard_error(
        [(i["x_fact"], i["n_fact"]), (i["x_opinion"], i["n_opinion"])]
    ),
    "brier": lambda i: calibration.brier(i["prob"], i["outcome"]),
    "brier_decomposition": brier_parts,
    "elo_update": elo_update,
    "elo_expected": lambda i: practice.expected_share(i["theta"], i["d"], i["guess"]),
    "next_article": next_article,
    "fsrs_rating_from_credits": fsrs_rating,
    "fsrs_schedule": fsrs_schedule,
    "type_score": type_score,
    "guess_line": lambda i: type_track(i).guess_line,
    "flag_score": flag_score,
    "overall": lambda i: scoring.overall(i["scores"], i["weights"]),
    "resolve_type": resolved_type,
    "resolve_source": resolved_source,
    "detail_credit": detail,
}


def assert_matches(actual: Any, expected: Any, tolerance: float) -> None:
    """`actual` has what `expected` names, numbers within `tolerance`; null is None and nothing else."""
    if isinstance(expected, dict):
        for name, value in expected.items():
            assert_matches(actual[name], value, tolerance)
    elif isinstance(expected, list):
        assert len(actual) == len(expected)
        for one, value in zip(actual, expected, strict=True):
            assert_matches(one, value, tolerance)
    elif expected is None or isinstance(expected, bool):
        assert actual is expected
    elif isinstance(expected, str):
        assert actual == expected
    else:
        assert math.isfinite(actual)
        assert abs(actual - expected) <= tolerance


@pytest.mark.parametrize("case", CASES, ids=[f"{case['id']}-{case['metric']}" for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    assert_matches(METRICS[case["metric"]](case["input"]), case["expected"], case["tolerance"])


def test_every_case_of_the_specification_is_here() -> None:
    assert len(CASES) == 103
    assert {case["metric"] for case in CASES} == set(METRICS)
