"""The verdicts on one sentence: in a word or two for the margin, and in whole words.

Level 1 tells which of the two answers was right. From level 2 the reader's own type stands beside the key's.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import product
from typing import NamedTuple

from secondread_core.annotations import Mark
from secondread_core.answer_key import Coding
from secondread_core.codebook import MISSING_FROM_LEVEL, TYPE_CLASS, SourceCode, TypeCode
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_words import ReportWords
from secondread_core.feedback import SourceVerdict, TypeVerdict, Verdict


class VerdictTone(StrEnum):
    """How a verdict is coloured; its words and its sign say the same."""

    RIGHT = "right"
    NEARLY = "nearly"
    """The right side, but not what the key says exactly."""
    WRONG = "wrong"
    OPEN = "open"
    MUTED = "muted"


SIGNS = {VerdictTone.RIGHT: "✓ ", VerdictTone.NEARLY: "≈ ", VerdictTone.WRONG: "✗ "}
"""What stands before a verdict in whole words."""


class MarginNote(NamedTuple):
    """A verdict in a word or two."""

    text: str
    tone: VerdictTone


_TONES = {
    TypeVerdict.RIGHT: VerdictTone.RIGHT,
    TypeVerdict.ACCEPTED: VerdictTone.RIGHT,
    TypeVerdict.MISSED_OPINION: VerdictTone.WRONG,
    TypeVerdict.REPORTED_CALLED_OPINION: VerdictTone.WRONG,
    TypeVerdict.REPORTED_CALLED_NO_CLAIM: VerdictTone.WRONG,
    TypeVerdict.UNANSWERED: VerdictTone.OPEN,
    TypeVerdict.UNSURE: VerdictTone.OPEN,
    TypeVerdict.CONTESTED: VerdictTone.MUTED,
    TypeVerdict.NOT_GRADED: VerdictTone.MUTED,
}
_SOURCE_TONES = {
    SourceVerdict.FOUND: VerdictTone.RIGHT,
    SourceVerdict.SOURCE_MISSED: VerdictTone.WRONG,
    SourceVerdict.UNFOUNDED_FLAG: VerdictTone.WRONG,
    SourceVerdict.FINE: VerdictTone.MUTED,
    SourceVerdict.CONTESTED: VerdictTone.MUTED,
    SourceVerdict.NOT_GRADED: VerdictTone.MUTED,
}
_SILENT = (SourceVerdict.FINE, SourceVerdict.NOT_GRADED)
"""Nothing is said of the source."""
_UNCHANGED = (TypeVerdict.CONTESTED, TypeVerdict.NOT_GRADED)
"""The margin says the same at every level."""


def margin_notes(report: Report, unit: int, words: ReportWords) -> tuple[MarginNote, ...]:
    """The verdicts on `unit` as they stand in the margin; none without a key, and none on page furniture."""
    if report.key is None or unit not in report.numbers:
        return ()
    verdict, coding, mark = report.verdicts[unit], report.key.units[unit].coding, report.marks[unit]
    notes = [_type_note(report.level, verdict, coding, mark, words)]
    both_contested = verdict.type is TypeVerdict.CONTESTED and verdict.source is SourceVerdict.CONTESTED
    if verdict.source not in _SILENT and not both_contested:
        notes.append(_source_note(report.level, verdict, coding, mark, words))
    return tuple(notes)


def verdict_notes(report: Report, unit: int, words: ReportWords) -> tuple[MarginNote, ...]:
    """The verdicts on `unit` in whole words; none without a key."""
    if report.key is None:
        return ()
    verdict, coding, mark = report.verdicts[unit], report.key.units[unit].coding, report.marks[unit]
    if is_nearly(verdict):
        name = "nearly" if isinstance(mark.type, TypeCode) else "nearly-open"
        said = [MarginNote(words.say(f"verdict.{name}"), VerdictTone.NEARLY)]
    else:
        said = [MarginNote(words.say(f"verdict.{_type_name(verdict, coding)}"), _TONES[verdict.type])]
    if verdict.source not in _SILENT:
        said.append(MarginNote(words.say(f"verdict.source.{verdict.source}"), _SOURCE_TONES[verdict.source]))
    if other_kind(report.level, verdict, coding, mark):
        said.append(MarginNote(words.say("verdict.other-kind"), VerdictTone.NEARLY))
    return tuple(said)


def margin_texts(level: int, words: ReportWords) -> Iterator[str]:
    """Everything that a verdict can put into the margin at `level`: it has to have room for the longest."""
    plain = ("missed-opinion", "reported-called-opinion", "unanswered", "contested", "not-graded")
    yield from (words.say(f"margin.{name}") for name in (*plain, "source.contested", "source.unneeded"))
    if level == 1:
        return
    for own, key in product(TypeCode, TYPE_CLASS):
        yield words.say("margin.other", own=words.short(own), key=words.short(key))
    for own_kind, kind in product(MISSING_FROM_LEVEL, MISSING_FROM_LEVEL):
        yield words.say("margin.other-kind", own=words.short(own_kind), key=words.short(kind))
        yield words.say("margin.kind-missed", key=words.short(kind))


def is_nearly(verdict: Verdict) -> bool:
    """Whether the type answer is on the right side without being the exact type that was asked for."""
    return verdict.type is TypeVerdict.RIGHT and verdict.detail is not None and verdict.detail < 1


def other_kind(level: int, verdict: Verdict, coding: Coding, mark: Mark) -> bool:
    """Whether a missing source was found and called missing in a way that the key neither has nor accepts."""
    return (
        level > 1
        and verdict.source is SourceVerdict.FOUND
        and mark.flag_reason is not None
        and mark.flag_reason != coding.source_code
        and mark.flag_reason not in coding.accept_source
    )


def _type_note(level: int, verdict: Verdict, coding: Coding, mark: Mark, words: ReportWords) -> MarginNote:
    tone = _TONES[verdict.type]
    if level == 1 or verdict.type in _UNCHANGED:
        return MarginNote(words.say(f"margin.{_type_name(verdict, coding)}"), tone)
    key = words.short(coding.type_code)
    if tone is VerdictTone.OPEN or mark.type is None:
        return MarginNote(words.say(f"margin.{verdict.type}.typed", key=key), tone)
    own = words.short(mark.type)
    if is_nearly(verdict):
        return MarginNote(words.say("margin.nearly", own=own, key=key), VerdictTone.NEARLY)
    if verdict.type is TypeVerdict.RIGHT:
        return MarginNote(words.say("margin.same", own=own), tone)
    name = "half" if verdict.type is TypeVerdict.ACCEPTED else "other"
    return MarginNote(words.say(f"margin.{name}", own=own, key=key), tone)


def _source_note(level: int, verdict: Verdict, coding: Coding, mark: Mark, words: ReportWords) -> MarginNote:
    tone, name = _SOURCE_TONES[verdict.source], f"source.{verdict.source}"
    if verdict.source is SourceVerdict.UNFOUNDED_FLAG and coding.source_code is SourceCode.NONE_NEEDED:
        name = "source.unneeded"
    if level == 1 or verdict.source not in (SourceVerdict.FOUND, SourceVerdict.SOURCE_MISSED):
        return MarginNote(words.say(f"margin.{name}"), tone)
    key = words.short(coding.source_code)
    if verdict.source is SourceVerdict.SOURCE_MISSED:
        return MarginNote(words.say("margin.kind-missed", key=key), tone)
    if mark.flag_reason is not None and other_kind(level, verdict, coding, mark):
        own = words.short(mark.flag_reason)
        return MarginNote(words.say("margin.other-kind", own=own, key=key), VerdictTone.NEARLY)
    same = mark.flag_reason or coding.source_code
    return MarginNote(words.say("margin.same-kind", key=words.short(same)), tone)


def _type_name(verdict: Verdict, coding: Coding) -> str:
    """The name of the type verdict's phrases; being right is told apart by what was recognised."""
    if verdict.type is not TypeVerdict.RIGHT:
        return str(verdict.type)
    return f"right.{TYPE_CLASS[coding.type_code]}"
