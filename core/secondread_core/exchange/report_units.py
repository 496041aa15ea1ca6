"""What a report says of one sentence: the answers side by side, the verdict, the reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from secondread_core.answer_key import Coding
from secondread_core.codebook import TYPE_CLASS, Skill, SourceCode, TypeClass, TypeCode
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_spans import key_words, own_words, spoken_words
from secondread_core.exchange.report_verdicts import MarginNote, margin_notes, verdict_notes
from secondread_core.exchange.report_words import ReportWords
from secondread_core.feedback import SourceVerdict, TypeVerdict, Verdict

OPINION_GENRES = frozenset({"opinion", "editorial", "column", "commentary"})
"""What a piece may be labelled as so that the writer's own view is expected in it."""


class Pair(NamedTuple):
    """One question: what the reader said, what the key says, and what it accepts as well (may be empty)."""

    yours: str
    key: str
    accepted: str


@dataclass(frozen=True, slots=True)
class UnitReport:
    """Everything said of one sentence. Without a key much of it is empty."""

    unit: int
    number: int
    notes: tuple[MarginNote, ...]
    verdicts: tuple[MarginNote, ...]
    """The same in whole words."""
    type: Pair
    source: Pair
    remarks: tuple[str, ...]
    rationale: str
    """Markdown."""
    key_words: tuple[str, ...]
    own_words: tuple[str, ...]
    skills: tuple[tuple[str, str], ...]
    """(name, advice)"""
    is_difference: bool
    spoken: str
    """For a screen reader and for lists; without the sentence itself."""
    note: str = ""
    """The reader's own, plain text."""

    def answers(self, words: ReportWords) -> list[tuple[str, str]]:
        """(who, what) of each side that said something: the reader, the key, and what it accepts as well."""
        flagged = self.source.yours != words.say("answer.not-flagged")
        sides = (
            ("unit.you", self.type.yours, self.source.yours if flagged else ""),
            ("unit.key", self.type.key, self.source.key),
            ("unit.accepted", self.type.accepted, self.source.accepted),
        )
        return [
            (
                words.say(who),
                words.say("unit.and", first=kind, second=source) if kind and source else kind or source,
            )
            for who, kind, source in sides
            if kind or source
        ]


def unit_report(report: Report, unit: int, words: ReportWords) -> UnitReport:
    """What is said of `unit`, which must be one of `report.shown`."""
    mark, number = report.marks[unit], report.numbers[unit]
    own_type, own_source = words.own_answer(mark), words.own_flag(mark)
    marked = tuple(own_words(report, unit, words))
    note = report.notes.get(unit, "")
    if mark.confidence is not None:
        own_type = words.say("answer.stated", answer=own_type, confidence=words.confidence(mark.confidence))
    own = words.say("unit.and", first=own_type, second=own_source) if mark.flag else own_type
    if report.key is None:
        return UnitReport(
            unit=unit,
            number=number,
            notes=(),
            verdicts=(),
            type=Pair(own_type, "", ""),
            source=Pair(own_source, "", ""),
            remarks=(),
            rationale="",
            key_words=(),
            own_words=marked,
            skills=(),
            is_difference=False,
            spoken=words.say("unit.spoken-own", number=number, answer=own),
            note=note,
        )
    verdict, coding = report.verdicts[unit], report.key.units[unit].coding
    said = verdict_notes(report, unit, words)
    plain = report.level == 1
    key_type = (
        words.plain_type(coding.type_code) if plain else words.type_name(coding.type_code, coding.content)
    )
    type_words, source_words = (
        (words.plain_type, words.plain_source) if plain else (words.answer, words.source_name)
    )
    accepted_sources = ", ".join(map(source_words, _accepted_sources(report, verdict, coding)))
    aloud = " · ".join(told.text for told in said)
    spoken = words.say("unit.spoken", number=number, answer=own, key=key_type, verdict=aloud)
    chosen = spoken_words(report, unit, words)
    return UnitReport(
        unit=unit,
        number=number,
        notes=margin_notes(report, unit, words),
        verdicts=said,
        type=Pair(own_type, key_type, ", ".join(map(type_words, _accepted_types(report, coding)))),
        source=Pair(
            own_source,
            _key_source(coding, verdict, words, plain=plain),
            words.say("answer.source", source=accepted_sources) if accepted_sources else "",
        ),
        remarks=tuple(_remarks(report, verdict, coding, words)),
        rationale=coding.rationale,
        key_words=tuple(key_words(report, unit, words)),
        own_words=marked,
        skills=tuple(words.skill(skill) for skill in coding.skills),
        is_difference=verdict.is_difference,
        spoken=words.say("unit.and", first=spoken, second=chosen) if chosen else spoken,
        note=note,
    )


def skills_missed(report: Report, most: int = 3) -> list[tuple[Skill, int]]:
    """The skills that the most differences call for, with how many; ties in the order of the text."""
    if report.key is None:
        return []
    counts = Counter(skill for unit in report.differences for skill in report.key.units[unit].coding.skills)
    return counts.most_common(most)


def _key_source(coding: Coding, verdict: Verdict, words: ReportWords, *, plain: bool) -> str:
    """What the key says of the source; `plain` puts first what the flag was asked for."""
    if not plain:
        return words.say("answer.source", source=words.source_name(coding.source_code))
    if verdict.source is SourceVerdict.NOT_GRADED:
        return ""
    return words.say(f"answer.source.{verdict.source}", source=words.plain_source(coding.source_code))


def _accepted_types(report: Report, coding: Coding) -> list[TypeCode]:
    """The types accepted as well; at level 1 only those of the other side."""
    side = TYPE_CLASS.get(coding.type_code)
    return [
        code for code in sorted(coding.accept) if report.level > 1 or TYPE_CLASS.get(code) not in (None, side)
    ]


def _accepted_sources(report: Report, verdict: Verdict, coding: Coding) -> list[SourceCode]:
    """The sourcing codes accepted as well; at level 1 only where they make the flag a matter of opinion."""
    told = report.level > 1 or verdict.source is SourceVerdict.CONTESTED
    return sorted(coding.accept_source) if told else []


def _remarks(report: Report, verdict: Verdict, coding: Coding, words: ReportWords) -> list[str]:
    remarks = []
    if verdict.type is TypeVerdict.CONTESTED:
        remarks.append(words.say("unit.contested"))
    elif verdict.source is SourceVerdict.CONTESTED:
        remarks.append(words.say("unit.contested-source"))
    if verdict.type is TypeVerdict.NOT_GRADED:
        remarks.append(words.say("unit.not-graded"))
    if verdict.type is TypeVerdict.REPORTED_CALLED_OPINION:
        remarks.append(words.say("report.not-true"))
    opinion = TYPE_CLASS.get(coding.type_code) is TypeClass.OPINION
    if opinion and report.article.info.labelled_as.casefold() in OPINION_GENRES:
        remarks.append(words.say("unit.expected"))
    return remarks
