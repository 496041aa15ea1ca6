"""The report as data: every number, and everything said of every sentence, for another program."""

from __future__ import annotations

import json
from typing import Any

from secondread_core.annotations import to_json as mark_to_json
from secondread_core.answer_key import Coding
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.scores_json import scores_to_json
from secondread_core.measures.calibration import brier_parts, confidence_lines
from secondread_core.scoring_constants import DEFAULTS

FORMAT, VERSION = "secondread-report", 1


def report_json(report: Report) -> str:
    """`report` as a JSON document of UTF-8 text; what does not exist is null."""
    return json.dumps(report_to_json(report), ensure_ascii=False, indent=2) + "\n"


def report_to_json(report: Report) -> dict[str, Any]:
    """`report` as a JSON object. Times are UTC in ISO 8601."""
    key = report.key
    return {
        "format": FORMAT,
        "version": VERSION,
        "article": {
            "id": report.article_id,
            "title": report.article.info.title,
            "text_hash": report.article.text_hash,
        },
        "key": None if key is None else {"key_id": key.key_id, "key_version": key.version},
        "reader": report.reader,
        "attempt": report.number,
        "level": report.level,
        "mode": None if report.mode is None else str(report.mode),
        "handed_in": report.handed_in_at,
        "minutes_planned": report.minutes,
        "seconds_spent": None if report.spent is None else round(report.spent.total_seconds()),
        "rescored": [
            {
                "at": one.at,
                "from_version": one.from_version,
                "to_version": one.to_version,
                **{f"{name}_before": value for name, value in one.before.items()},
                **{f"{name}_after": value for name, value in one.after.items()},
            }
            for one in report.rescored
        ],
        "scores": None if report.scores is None else scores_to_json(report.scores),
        "confidence": _confidence(report),
        "units": [_unit(report, unit) for unit in range(len(report.segmentation.units))],
    }


def _confidence(report: Report) -> dict[str, Any]:
    """What was rated over all first attempts; lines and the parts of the Brier score from 30 ratings on."""
    lines = confidence_lines(report.ratings)
    stated = [DEFAULTS.confidence_levels[confidence - 1] for confidence, _ in report.ratings]
    parts = brier_parts(stated, [right for _, right in report.ratings]) if lines else None
    return {
        "ratings": len(report.ratings),
        "needed": DEFAULTS.ratings_needed,
        "levels": [
            {
                "confidence": line.confidence,
                "stated": line.stated,
                "n": line.n,
                "right": line.right,
                "interval": list(line.interval),
            }
            for line in lines
        ],
        "brier": None if parts is None else parts._asdict(),
        "sure_but_wrong": [unit + 1 for unit in report.sure_but_wrong],
    }


def _unit(report: Report, unit: int) -> dict[str, Any]:
    cut = report.segmentation.units[unit]
    told: dict[str, Any] = {
        "unit": unit + 1,
        "number": report.numbers.get(unit),
        "start": cut.start,
        "end": cut.end,
        "text": report.text_of(unit),
        "answer": mark_to_json(report.marks[unit]),
        "note": report.notes.get(unit, ""),
    }
    if report.key is None:
        return told
    verdict, coding = report.verdicts[unit], report.key.units[unit].coding
    return told | {
        "type_verdict": verdict.type,
        "source_verdict": verdict.source,
        "credit": verdict.credit,
        "detail": verdict.detail,
        "reference": _coding(coding),
        "rationale": coding.rationale,
        "skills": list(coding.skills),
    }


def _coding(coding: Coding) -> dict[str, Any]:
    return {
        "role": coding.role,
        "type": coding.type_code,
        "content": coding.content,
        "accept": sorted(coding.accept),
        "source": coding.source_code,
        "accept_source": sorted(coding.accept_source),
        "contested_type": coding.contested_type,
        "contested_source": coding.contested_source,
        "spans": [{"start": span.start, "end": span.end, "label": span.label} for span in coding.spans],
    }
