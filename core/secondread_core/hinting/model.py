"""What a hint is: the words that bear on a question of the codebook, and the question."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from secondread_core.annotations import Span
from secondread_core.segmentation import Kind


class HintKind(StrEnum):
    """What was found."""

    ATTRIBUTION = "attribution"
    UNNAMED = "unnamed"
    VAGUE = "vague"
    SECOND_HAND = "second-hand"
    NUMBER = "number"
    FIRST_PERSON = "first-person"
    JUDGING = "judging"
    FORECAST = "forecast"
    MOTIVE = "motive"
    RHETORIC = "rhetoric"
    SCARE_QUOTES = "scare-quotes"


class Question(StrEnum):
    """What to ask oneself about the words found. None of these is a code."""

    ATTRIBUTED = "attributed"
    """Is the content given to somebody else?"""
    UNNAMED_SOURCE = "unnamed-source"
    """Are we told who, or how they know and why they stay unnamed?"""
    VAGUE_SOURCE = "vague-source"
    """Who says so?"""
    SECOND_HAND = "second-hand"
    """Does it rest on another outlet?"""
    NEEDS_SOURCE = "needs-source"
    """Who counted?"""
    WRITER_OR_SPEAKER = "writer-or-speaker"
    """Is this the writer speaking, or somebody whose quotation marks are lost?"""
    OPINION = "opinion"
    """Does the writer judge, mock or appeal?"""
    WHOSE_WORD = "whose-word"
    """Is the judging word the writer's, or that of the person whose words are retold?"""
    FORECAST = "forecast"
    """Does the writer say what will happen?"""
    MOTIVE = "motive"
    """Does the writer say what somebody really wants?"""
    CONTENT = "content"
    """Is what is given to somebody a prediction or an intention?"""


QUESTION = {
    HintKind.ATTRIBUTION: Question.ATTRIBUTED,
    HintKind.UNNAMED: Question.UNNAMED_SOURCE,
    HintKind.VAGUE: Question.VAGUE_SOURCE,
    HintKind.SECOND_HAND: Question.SECOND_HAND,
    HintKind.NUMBER: Question.NEEDS_SOURCE,
    HintKind.FIRST_PERSON: Question.WRITER_OR_SPEAKER,
    HintKind.JUDGING: Question.OPINION,
    HintKind.FORECAST: Question.FORECAST,
    HintKind.MOTIVE: Question.MOTIVE,
    HintKind.RHETORIC: Question.OPINION,
    HintKind.SCARE_QUOTES: Question.OPINION,
}
"""What a finding bears on where nothing in the sentence gives its content to somebody."""

QUESTION_IF_ATTRIBUTED = QUESTION | {
    HintKind.JUDGING: Question.WHOSE_WORD,
    HintKind.FORECAST: Question.CONTENT,
    HintKind.MOTIVE: Question.CONTENT,
}
"""The same where something does."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What was found in one unit (counted from 0) and the question it bears on.

    `spans`, never empty, is the evidence: half-open code-point offsets into the body, in order and apart,
    whole words inside the unit.
    """

    unit: int
    kind: HintKind
    spans: tuple[Span, ...]
    suggests: Question


class Sentence(Protocol):
    """A unit, of a segmentation or of a draft: half-open code-point offsets, what part of the page it is, and
    the number of its block."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def kind(self) -> Kind: ...
    @property
    def block(self) -> int: ...
