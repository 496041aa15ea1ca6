"""`score`: answers against a key, every number and a verdict on every sentence."""

from __future__ import annotations

import argparse
from typing import Any

from secondread_core.annotations import Mark
from secondread_core.annotations import to_json as mark_to_json
from secondread_core.cli.applying import Applied, applied, article_to_json, key_to_summary
from secondread_core.cli.key_show_command import unit_to_json
from secondread_core.cli.output import print_json, print_line
from secondread_core.exchange.answers_file import marks_for, read_answers
from secondread_core.exchange.scores_json import scores_to_json
from secondread_core.feedback import verdicts
from secondread_core.scoring import Scores, display, score_attempt


def run(options: argparse.Namespace) -> int:
    """Print the scores of the answers at a level."""
    found, marks, level = scored(options)
    scores = score_attempt(found.key, marks, level, found.draft.article.body)
    if options.json:
        told = scores_to_json(scores)
        told["article"] = article_to_json(found.draft)
        told["key"] = key_to_summary(found.key, found.found, found.total)
        told["units"] = verdicts_to_json(found, marks, level)
        print_json(told)
    else:
        _print_scores(scores)
    return 0


def scored(options: argparse.Namespace) -> tuple[Applied, list[Mark], int]:
    """What is to be scored: the article with its key, a mark per unit of the key, the level."""
    answers = read_answers(options.answers)
    found = applied(options)
    return found, marks_for(answers, found.key, found.draft.article.body), options.level or answers.level


def verdicts_to_json(found: Applied, marks: list[Mark], level: int) -> list[dict[str, Any]]:
    """A verdict on every unit of the key, with what was answered and what the key says."""
    units = []
    for verdict in verdicts(found.key, marks, level):
        unit = found.key.units[verdict.unit]
        told = unit_to_json(found, verdict.unit + 1, unit)
        where = {name: told.pop(name) for name in ("unit", "start", "end", "text")}
        rationale, skills = told.pop("rationale", ""), told.pop("skills", [])
        units.append(
            {
                **where,
                "answer": mark_to_json(marks[verdict.unit]),
                "type_verdict": verdict.type,
                "source_verdict": verdict.source,
                "credit": verdict.credit,
                "detail": verdict.detail,
                "reference": told,
                "rationale": rationale,
                "skills": skills,
            }
        )
    return units


def _print_scores(scores: Scores) -> None:
    signals = scores.source_signals

    def shown(value: float | None, name: str) -> str:
        return f"- ({scores.why_undefined(name)})" if value is None else str(display(value))

    print_line(
        "T        ",
        shown(scores.type_score, "type_score"),
        f"guess line {shown(scores.guess_line, 'guess_line')}",
    )
    print_line("opinions ", f"{scores.opinions.found} of {scores.opinions.total}")
    print_line("reported ", f"{scores.reported.found} of {scores.reported.total}")
    print_line("tilt     ", f"{scores.tilt:+.2f}" if scores.tilt is not None else shown(None, "tilt"))
    print_line("band     ", scores.band or shown(None, "band"))
    print_line(
        "M        ",
        shown(scores.sourcing_score, "sourcing_score"),
        f"found {signals.hits} of {scores.positives}, unfounded {signals.false_alarms}",
    )
    if scores.exact_type is not None:
        print_line("exact    ", display(100 * scores.exact_type))
    if scores.spans is not None:
        on_target, covered = display(100 * scores.spans.precision), display(100 * scores.spans.recall)
        print_line("spans    ", f"on target {on_target} %, covered {covered} %")
    print_line("overall  ", shown(scores.overall, "overall"))
    print_line("answered ", f"{scores.answered}, unsure {scores.unsure}, unanswered {scores.unanswered}")
