"""How sure a reader was and how often that was right, in whole sentences. Never part of a mark."""

from __future__ import annotations

from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_units import unit_report
from secondread_core.exchange.report_words import ReportWords
from secondread_core.measures.calibration import ConfidenceLine, confidence_lines
from secondread_core.scoring import display
from secondread_core.scoring_constants import DEFAULTS


def confidence_words(report: Report, words: ReportWords) -> list[str]:
    """A line a level that was used, or how many ratings are missing; none for who never rates."""
    if report.key is None or not report.rated:
        return []
    lines = confidence_lines(report.ratings)
    if lines:
        return [_line(line, words) for line in lines]
    needed = DEFAULTS.ratings_needed
    return [words.say("confidence.more", needed=needed, missing=needed - len(report.ratings))]


def sure_but_wrong(report: Report, words: ReportWords) -> list[tuple[int, str]]:
    """(unit, words) of every sure and wrong answer in this article; none below 30 ratings."""
    if not confidence_lines(report.ratings):
        return []
    return [
        (
            unit,
            words.say(
                "confidence.wrong-item",
                number=report.numbers[unit],
                verdict=unit_report(report, unit, words).verdicts[0].text,
            ),
        )
        for unit in report.sure_but_wrong
    ]


def wrong_title(report: Report, words: ReportWords) -> str:
    """What stands above `sure_but_wrong`; a whole sentence where nothing does, and empty below 30 ratings."""
    if not confidence_lines(report.ratings):
        return ""
    return words.say("confidence.wrong" if report.sure_but_wrong else "confidence.wrong-none")


def _line(line: ConfidenceLine, words: ReportWords) -> str:
    return words.say(
        "confidence.line",
        confidence=words.confidence(line.confidence),
        percent=display(100 * line.right / line.n),
        n=line.n,
        low=display(100 * line.interval[0]),
        high=display(100 * line.interval[1]),
    )
