"""Hints in words: what was found, and what to ask oneself. Nothing here says which code is right."""

from __future__ import annotations

from collections.abc import Mapping

from secondread_core.hinting.model import Hint, HintKind, Question
from secondread_gui.words import Words

hint_words = Words("hint_words")


def kind_words() -> Mapping[HintKind, str]:
    """What was found."""
    return {
        HintKind.ATTRIBUTION: hint_words.tr("Somebody says it"),
        HintKind.UNNAMED: hint_words.tr("Unnamed source"),
        HintKind.VAGUE: hint_words.tr("Vague source"),
        HintKind.SECOND_HAND: hint_words.tr("Second-hand"),
        HintKind.NUMBER: hint_words.tr("Number"),
        HintKind.FIRST_PERSON: hint_words.tr("First person"),
        HintKind.JUDGING: hint_words.tr("Judging word"),
        HintKind.FORECAST: hint_words.tr("Forecast or conclusion"),
        HintKind.MOTIVE: hint_words.tr("Motive"),
        HintKind.RHETORIC: hint_words.tr("Question or exclamation"),
        HintKind.SCARE_QUOTES: hint_words.tr("Short quotation"),
    }


def hints_told(*, on: bool) -> str:
    """That hints are shown now, or no longer."""
    return hint_words.tr("Hints are shown") if on else hint_words.tr("Hints are no longer shown")


def no_hints_told() -> str:
    """Why hints cannot be shown."""
    return hint_words.tr("There are no hints for the language of this article.")


def question_of(hint: Hint) -> str:
    """The question to ask oneself of what was found."""
    return kind_questions().get(hint.kind) or question_words()[hint.suggests]


def kind_questions() -> Mapping[HintKind, str]:
    """The question where that of `question_words` would be too general for what was found."""
    return {
        HintKind.RHETORIC: hint_words.tr("Does the writer appeal or mock, or is it an open question?"),
        HintKind.SCARE_QUOTES: hint_words.tr("Do the quotation marks mock, or does somebody say this?"),
    }


def question_words() -> Mapping[Question, str]:
    """What the words found bear on."""
    return {
        Question.ATTRIBUTED: hint_words.tr("Is the content given to somebody else?"),
        Question.UNNAMED_SOURCE: hint_words.tr(
            "Are we told who it is, or how they can know and why they are not named?"
        ),
        Question.VAGUE_SOURCE: hint_words.tr("Who says so? Does anybody answer that?"),
        Question.SECOND_HAND: hint_words.tr(
            "Does it rest on what another outlet or somebody absent reports?"
        ),
        Question.NEEDS_SOURCE: hint_words.tr("Who counted? Does it say so here?"),
        Question.WRITER_OR_SPEAKER: hint_words.tr(
            "Is this the writer speaking, or somebody whose quotation marks are lost?"
        ),
        Question.OPINION: hint_words.tr("Does the writer judge, mock or appeal?"),
        Question.WHOSE_WORD: hint_words.tr(
            "Whose word is it: the writer's, or that of the person whose words are retold?"
        ),
        Question.FORECAST: hint_words.tr("Does the writer say what will happen, or draw a conclusion?"),
        Question.MOTIVE: hint_words.tr("Does the writer tell what somebody really wants?"),
        Question.CONTENT: hint_words.tr("What is given to somebody: a prediction, or an intention?"),
    }
