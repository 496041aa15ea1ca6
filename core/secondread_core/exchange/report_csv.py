"""The report as a table: a row for every numbered sentence, to be opened by a spreadsheet."""

from __future__ import annotations

import csv
from io import StringIO

from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_rescored import newest_rescoring
from secondread_core.exchange.report_units import unit_report
from secondread_core.exchange.report_words import ReportWords, one_line, visible

COLUMNS = (
    "number",
    "sentence",
    "answer",
    "source",
    "key",
    "key-source",
    "accepted",
    "verdict",
    "credit",
    "exact",
    "own-words",
    "key-words",
    "note",
    "rescored",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the beginning of a formula, in both widths."""


def report_csv(report: Report, words: ReportWords) -> str:
    """`report` as CSV after RFC 4180, with a byte order mark, without which some programs guess the encoding.

    No cell is a formula: one that would be begins with an apostrophe.
    """
    out = StringIO()
    out.write("\ufeff")
    table = csv.writer(out, quoting=csv.QUOTE_MINIMAL)
    table.writerow(words.say(f"csv.{name}") for name in COLUMNS)
    table.writerows(_row(report, unit, words) for unit in report.shown)
    return out.getvalue()


def defused(text: str) -> str:
    """`text` as a cell that no spreadsheet calculates."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def _row(report: Report, unit: int, words: ReportWords) -> list[str]:
    told = unit_report(report, unit, words)
    verdict = report.verdicts[unit] if report.key is not None else None
    accepted = "; ".join(filter(None, (told.type.accepted, told.source.accepted)))
    cells = (
        one_line(report.text_of(unit)),
        told.type.yours,
        told.source.yours,
        told.type.key,
        told.source.key,
        accepted,
        "; ".join(note.text for note in told.verdicts),
        _share(None if verdict is None else verdict.credit),
        _share(None if verdict is None else verdict.detail),
        "; ".join(told.own_words),
        "; ".join(told.key_words),
        visible(told.note),
        newest_rescoring(report, words),
    )
    return [str(told.number), *map(defused, cells)]


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
