"""What stands at the head of a report: who, when, how, how long."""

from __future__ import annotations

from datetime import timedelta

from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_words import ReportWords, one_line
from secondread_core.modes import Mode
from secondread_core.scoring import display

_MINUTE = timedelta(minutes=1)


def head_words(report: Report, words: ReportWords) -> list[str]:
    """Reader, day, attempt, mode, level, time spent: what of it is known, in this order."""
    told = [words.say("report.reader", reader=one_line(report.reader))] if report.reader else []
    told.append(words.say("report.handed-in", date=report.handed_in_at[:10]))
    return [*told, *sitting_words(report, words)]


def sitting_words(report: Report, words: ReportWords, *, brief: bool = False) -> list[str]:
    """Attempt, mode, level, time spent; `brief` leaves out what the level is called."""
    told = [words.say("report.attempt", number=report.number)]
    if report.mode is not None:
        told.append(words.say(f"report.{report.mode}"))
    if brief:
        told.append(words.say("report.level-number", level=report.level))
    else:
        told.append(words.say("report.level", level=report.level, name=words.level(report.level)))
    if report.spent is not None:
        told.append(time_words(report.spent, report.minutes, words))
    return told


def practice_words(report: Report, words: ReportWords) -> str:
    """What practice means for the answers; empty in a test."""
    return words.say("report.practice-about") if report.mode is Mode.PRACTICE else ""


def time_words(spent: timedelta, planned: int | None, words: ReportWords) -> str:
    """Time spent in whole minutes, beside the minutes that were planned."""
    minutes = display(spent / _MINUTE)
    told = words.say("time.minutes", minutes=minutes) if spent >= _MINUTE else words.say("time.short")
    return told if planned is None else words.say("time.of-planned", time=told, planned=planned)
