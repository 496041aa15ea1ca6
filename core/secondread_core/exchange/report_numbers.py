"""What a report says of its numbers, in whole sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace

from secondread_core.exchange.report_data import Report, Step
from secondread_core.exchange.report_units import skills_missed
from secondread_core.exchange.report_words import ReportWords, number, signed
from secondread_core.feedback import article_tendency
from secondread_core.measures.signal_detection import Lean, long_run_lean, pool
from secondread_core.scoring import ClassCount, Scores, display
from secondread_core.scoring_constants import DEFAULTS, Z_95

ARTICLES_FOR_A_LEAN = 2
"""One article says nothing about a person, however long it is."""
_CLEAR = (Lean.SUSPICIOUS, Lean.TRUSTING)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its words. `value` may be the dash, and `note` then says why; `about` explains it."""

    name: str
    title: str
    value: str
    note: str
    about: str


def figures(scores: Scores, words: ReportWords) -> list[Figure]:
    """The numbers of one attempt, in the order in which they are told; those of higher levels where asked."""
    told = [_score(scores, words), _sourcing(scores, words), _overall(scores, words)]
    if scores.level >= 2:
        exact = None if scores.exact_type is None else 100 * scores.exact_type
        told.append(_figure("exact", exact, _reason(scores, "exact_type", words), words))
    if scores.spans is not None:
        shares = words.say(
            "spans.shares",
            precision=display(100 * scores.spans.precision),
            recall=display(100 * scores.spans.recall),
        )
        told.append(_figure("spans", 100 * scores.spans.f1, shares, words))
    return told


def band_words(scores: Scores, words: ReportWords) -> str:
    """What the balanced score amounts to; empty where there is none."""
    return "" if scores.band is None else words.say(f"band.{scores.band}")


def count_words(kind: str, count: ClassCount, words: ReportWords) -> str:
    """The count of `kind` ("opinions" or "reported") as words."""
    if not count.total:
        return words.say(f"count.none-{'opinion' if kind == 'opinions' else kind}")
    return words.say(f"count.{kind}", found=count.found, total=count.total)


def beside_counts(scores: Scores, words: ReportWords) -> list[str]:
    """What the two counts leave out: half credits, open answers, unsure ones."""
    kinds = (("accepted", scores.accepted), ("unanswered", scores.unanswered), ("unsure", scores.unsure))
    return [words.say(f"count.{kind}", count=count) for kind, count in kinds if count]


def tendency_words(scores: Scores, words: ReportWords) -> str:
    """How much was called opinion in this article, among what was answered.

    Empty where nothing was, or where both kinds are not there to compare.
    """
    if scores.tilt is None or not scores.answered:
        return ""
    found = article_tendency(scores)
    among = "answered." if scores.unanswered or scores.unsure else ""
    return words.say(f"tendency.{among}{found.code}", marked=found.marked, in_key=found.in_key)


def lean_words(report: Report, words: ReportWords, *, only_clear: bool = False) -> list[str]:
    """Which way the reader leans over the first attempts, on the type and on the flag.

    With `only_clear`, nothing is said unless there is a lean. Of sources nothing else is ever said.
    """
    first = [step.scores for step in report.course if step.scores.answered]
    types = long_run_lean(pool(scores.type_signals for scores in first))
    sources = long_run_lean(pool(scores.answered_source_signals for scores in first))
    if len(first) < ARTICLES_FOR_A_LEAN:
        types, sources = (replace(lean, code=Lean.NOT_ENOUGH) for lean in (types, sources))
    said = []
    if types.code in _CLEAR or not only_clear:
        said.append(
            words.say(
                f"lean.{types.code}",
                articles=len(first),
                needed=DEFAULTS.signals_needed,
                opinions=types.signals,
                reports=types.noises,
            )
        )
    if sources.code in _CLEAR:
        said.append(words.say(f"lean.sources-{sources.code}"))
    return said


def repeat_words(report: Report, words: ReportWords) -> str:
    """First, latest and best attempt at this article; empty while there is only one."""
    scored = [step for step in report.repeats if step.scores.type_score is not None]
    if len(scored) < 2:
        return ""
    first = next((step for step in scored if step.number == 1), None)
    return words.say(
        "repeats.all",
        first=number(first.scores.type_score if first else None),
        latest=number(scored[-1].scores.type_score),
        best=number(max(step.scores.type_score or 0.0 for step in scored)),
    )


def margin_of(step: Step) -> float | None:
    """Half the width of the 95 % interval of a step's score, in its points."""
    error = step.scores.standard_error
    return None if error is None else Z_95 * error


def point_words(step: Step, words: ReportWords) -> str:
    """A point of the course curve for whoever cannot see it."""
    return words.say(
        "course.point",
        title=step.title,
        score=number(step.scores.type_score),
        margin=number(margin_of(step)),
        tilt=signed(step.scores.tilt),
    )


def skill_words(report: Report, words: ReportWords) -> list[str]:
    """What is worth another look, the commonest first."""
    said = []
    for skill, count in skills_missed(report):
        name, advice = words.skill(skill)
        said.append(words.say("skills.item", skill=name, count=count, advice=advice))
    return said or [words.say("skills.none")]


def _figure(name: str, value: float | None, note: str, words: ReportWords, about: str = "") -> Figure:
    return Figure(name, words.say(f"{name}.title"), number(value), note, about or words.say(f"{name}.about"))


def _reason(scores: Scores, field: str, words: ReportWords) -> str:
    why = scores.why_undefined(field)
    return "" if why is None else words.say(f"reason.{why}", flags=scores.source_signals.false_alarms)


def _score(scores: Scores, words: ReportWords) -> Figure:
    if scores.guess_line is None:
        note = _reason(scores, "type_score", words)
        return _figure("score", None, note, words, words.say("score.about-none"))
    guess = number(scores.guess_line)
    note = words.say("score.guess", guess=guess)
    if scores.tilt is None:
        note = words.say("unit.and", first=note, second=_reason(scores, "tilt", words))
    return _figure("score", scores.type_score, note, words, words.say("score.about", guess=guess))


def _sourcing(scores: Scores, words: ReportWords) -> Figure:
    if scores.sourcing_score is None:
        return _figure("sourcing", None, _reason(scores, "sourcing_score", words), words)
    signals = scores.source_signals
    note = words.say(
        "sourcing.counts", found=signals.hits, missed=signals.misses, unfounded=signals.false_alarms
    )
    if scores.few_positives:
        note = words.say("unit.and", first=note, second=words.say("sourcing.few", count=scores.positives))
    return _figure("sourcing", scores.sourcing_score, note, words)


def _overall(scores: Scores, words: ReportWords) -> Figure:
    return _figure("overall", scores.overall, _reason(scores, "overall", words), words)
