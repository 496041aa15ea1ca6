"""What the form beside the page says in plain words: weights, and how and why a difference was settled."""

from __future__ import annotations

from collections.abc import Mapping

from secondread_core.drafting.model import Cause, Outcome
from secondread_gui.widgets.note_field import FieldWords
from secondread_gui.words import Words

coding = Words("coding")


def weights() -> Mapping[float, tuple[str, str]]:
    """A name and a sentence for each weight."""
    return {
        0.5: (coding.tr("Half"), coding.tr("This sentence counts half as much as the others.")),
        1.0: (coding.tr("Once"), coding.tr("This sentence counts like the others.")),
        2.0: (coding.tr("Double"), coding.tr("This sentence counts twice as much as the others.")),
    }


def outcome_words(outcome: Outcome) -> str:
    """How a difference between two authors was settled."""
    return {
        Outcome.FIRST: coding.tr("Settled: as the first author had it."),
        Outcome.SECOND: coding.tr("Settled: as the second author had it."),
        Outcome.OTHER: coding.tr("Settled: as neither author had it."),
        Outcome.FIRST_ACCEPT_SECOND: coding.tr("Settled: as the first had it; the second’s is accepted too."),
        Outcome.SECOND_ACCEPT_FIRST: coding.tr("Settled: as the second had it; the first’s is accepted too."),
        Outcome.CONTESTED: coding.tr("Settled: careful readers may differ here."),
    }[outcome]


def cause_words(cause: Cause) -> str:
    """Why two authors had differed."""
    return {
        Cause.AMBIGUOUS_TEXT: coding.tr("They differed because the text can be read both ways."),
        Cause.CODEBOOK_GAP: coding.tr("They differed because the codebook does not say."),
        Cause.SLIP: coding.tr("They differed because of a slip."),
    }[cause]


def reason_field_words() -> FieldWords:
    """What the field for the reason says."""
    return FieldWords(
        coding.tr("Reason"),
        coding.tr(
            "It saves itself; learners read it. Markdown can be used: *slanted*, **bold**, lists with -"
        ),
        coding.tr("Why is it coded so? Learners read this."),
        coding.tr("A reason has {most} characters at most; the rest was not taken."),
    )


def remark_field_words() -> FieldWords:
    """What the field for the note to oneself says."""
    return FieldWords(
        coding.tr("Note to yourself"),
        coding.tr("It saves itself and is never published"),
        coding.tr("Only for you; it is never published."),
        coding.tr("A note has {most} characters at most; the rest was not taken."),
    )
