"""What a changed key has made of a score, in whole sentences."""

from __future__ import annotations

from secondread_core.exchange.report_data import Report, Rescored
from secondread_core.exchange.report_words import ReportWords, number

_TOLD = {"type_score": "score", "sourcing_score": "sourcing"}
"""The overall mark follows from these two."""


def rescored_words(report: Report, words: ReportWords) -> list[str]:
    """For every time the attempt was scored again, the oldest first: when, and from what to what."""
    return [_sentence(one, words) for one in report.rescored]


def newest_rescoring(report: Report, words: ReportWords) -> str:
    """The sentence on the last time; empty if the score is the one that was told at first."""
    return _sentence(report.rescored[-1], words) if report.rescored else ""


def _sentence(one: Rescored, words: ReportWords) -> str:
    """The first number that is seen to be another one decides what is told."""
    date = one.at[:10]
    for field, name in _TOLD.items():
        before, after = number(one.before[field]), number(one.after[field])
        if before != after:
            return words.say(f"rescored.{name}", date=date, before=before, after=after)
    return words.say("rescored.none", date=date)
