"""Settling in plain words, the same for the eye, the lists and the screen reader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale

from secondread_core.drafting.model import Cause, Draft
from secondread_core.drafting.settling import Over
from secondread_core.drafting.settling_progress import Question, Stage
from secondread_core.measures.author_agreement import AlphaBand
from secondread_core.scoring import display
from secondread_gui.settling.who_is_one import Choice
from secondread_gui.words import Words, isolated, number_words

settling = Words("settling")
DASH = "–"
_EXCERPT = 60


def number_of(unit: int) -> str:
    """What a sentence is called."""
    return number_words(unit + 1)


def listed(parts: Iterable[str]) -> str:
    """Parts of a list in one line."""
    return settling.tr(", ").join(parts)


def percent_words(share: float) -> str:
    """A share from 0 to 1 in per cent."""
    told = settling.tr("{number} %").format(number=number_words(display(100 * share)))
    return told.replace(" %", "\u00a0%")  # never on two lines


def decimal_words(value: float) -> str:
    """An alpha with two places."""
    return QLocale().toString(value, "f", 2).replace("-", "−")


def band_words(band: AlphaBand) -> str:
    """What an alpha amounts to."""
    return {
        AlphaBand.GOOD: settling.tr("Agree well"),
        AlphaBand.TENTATIVE: settling.tr("Tentative: use with care"),
        AlphaBand.REVISE: settling.tr("Revise the codebook together"),
    }[band]


def over_words(over: Iterable[Over]) -> str:
    """What two codings differ over."""
    names = {
        Over.OPEN: settling.tr("not coded by both"),
        Over.ROLE: settling.tr("role"),
        Over.TYPE: settling.tr("type"),
        Over.SOURCE: settling.tr("sourcing"),
        Over.CONTENT: settling.tr("what is attributed"),
        Over.CONTESTED: settling.tr("contested or not"),
        Over.WEIGHT: settling.tr("how much it counts"),
    }
    return listed(names[one] for one in over) or settling.tr("changed since")


def stage_words(stage: Stage) -> str:
    """How far a question is."""
    return {
        Stage.OPEN: settling.tr("open"),
        Stage.NO_CODE: settling.tr("code missing"),
        Stage.NO_CAUSE: settling.tr("reason code missing"),
        Stage.SETTLED: settling.tr("settled"),
    }[stage]


def cause_words() -> Mapping[Cause, tuple[str, str]]:
    """Why two authors had differed: its name, and when it is the one to choose."""
    return {
        Cause.AMBIGUOUS_TEXT: (
            settling.tr("Ambiguous text"),
            settling.tr("Careful readers can take the sentence either way."),
        ),
        Cause.CODEBOOK_GAP: (
            settling.tr("Codebook gap"),
            settling.tr("The codebook does not say what to do here."),
        ),
        Cause.SLIP: (settling.tr("Slip"), settling.tr("One of the two made a mistake.")),
    }


def choice_words(choice: Choice) -> tuple[str, str]:
    """What can become of a sentence: on the button, and what it does."""
    return {
        Choice.ONE: (settling.tr("Take one"), settling.tr("The key says what “one” says.")),
        Choice.OTHER: (
            settling.tr("Take the other"),
            settling.tr("The key says what “the other” says."),
        ),
        Choice.ONE_ACCEPTS: (
            settling.tr("One, the other accepted"),
            settling.tr("The key says what “one” says; the other answer earns half credit."),
        ),
        Choice.OTHER_ACCEPTS: (
            settling.tr("The other, one accepted"),
            settling.tr("The key says what “the other” says; the answer of “one” earns half credit."),
        ),
        Choice.CONTESTED: (
            settling.tr("Contested"),
            settling.tr("Careful readers split: it is shown and discussed, never scored."),
        ),
        Choice.ELSE: (
            settling.tr("Something else"),
            settling.tr("Neither: you give it a code as you do elsewhere, before or after."),
        ),
    }[choice]


def short_choices() -> Mapping[Choice, str]:
    """On the button, where there is little room."""
    return {Choice.ONE: settling.tr("One"), Choice.OTHER: settling.tr("The other")}


def as_coded() -> str:
    """What "something else" is called where the sentence was coded by hand already."""
    return settling.tr("Settle as coded")


def decided_words(choice: Choice, names: tuple[str, str]) -> str:
    """What was decided, now that it can be told who is who."""
    told = {
        Choice.ONE: settling.tr("Decided: the code of {one} is taken."),
        Choice.OTHER: settling.tr("Decided: the code of {other} is taken."),
        Choice.ONE_ACCEPTS: settling.tr("Decided: the code of {one} is taken, that of {other} accepted."),
        Choice.OTHER_ACCEPTS: settling.tr("Decided: the code of {other} is taken, that of {one} accepted."),
        Choice.CONTESTED: settling.tr("Decided: it is contested between {one} and {other}."),
        Choice.ELSE: settling.tr("Decided: something else than {one} and {other} said."),
    }[choice]
    one, other = names
    return told.format(one=isolated(one), other=isolated(other))


def excerpt_of(draft: Draft, unit: int, length: int = _EXCERPT) -> str:
    """The beginning of a sentence."""
    start, end = draft.units[unit].start, draft.units[unit].end
    text = " ".join(draft.body[start : min(end, start + length)].split())
    return isolated(f"{text}…" if end - start > length else text)


def question_row(question: Question, draft: Draft) -> tuple[str, str]:
    """A question as a row of a list, and as it is read aloud."""
    name, stage, layers = number_of(question.unit), stage_words(question.stage), over_words(question.over)
    shown = settling.tr("{name}  {stage} · {layers}").format(name=name, stage=stage, layers=layers)
    spoken = settling.tr("Sentence {name}, {stage}, {layers}: {text}").format(
        name=name, stage=stage, layers=layers, text=excerpt_of(draft, question.unit, 10_000)
    )
    return f"{shown}\n{excerpt_of(draft, question.unit)}", spoken


def sentence_row(draft: Draft, unit: int) -> tuple[str, str]:
    """A sentence as a row of a list, and as it is read aloud."""
    name = number_of(unit)
    spoken = settling.tr("Sentence {name}: {text}").format(name=name, text=excerpt_of(draft, unit, 10_000))
    return f"{name}  {excerpt_of(draft, unit)}", spoken


def missing_words(found: Iterable[Question]) -> str:
    """Which decisions are not whole yet."""
    found = list(found)
    told = (
        (Stage.NO_CODE, settling.tr("Decided, but not coded yet: {numbers}.")),
        (Stage.NO_CAUSE, settling.tr("Decided, but without a reason code: {numbers}.")),
    )
    lines = []
    for stage, line in told:
        numbers = [number_of(question.unit) for question in found if question.stage is stage]
        if numbers:
            lines.append(line.format(numbers=listed(numbers)))
    return " ".join(lines)
