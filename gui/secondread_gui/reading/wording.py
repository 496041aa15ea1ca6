"""Marks in words and in signs, the same for the page, the sentence list and the screen reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from secondread_core.annotations import Mark
from secondread_core.codebook import SourceCode, TypeClass, TypeCode, type_class
from secondread_gui.page.decoration import PLAIN, Decoration, Note, Tone, Underline
from secondread_gui.words import Words, number_words

marks = Words("marks")
_ASKED = "?"
NOTE_SIGN, NOT_SAVED_SIGN = "✎", "!"
"""What stands for words where the margin is narrow."""
_UNDERLINES = {
    TypeClass.REPORTED: Underline.REPORTED,
    TypeClass.OPINION: Underline.OPINION,
    None: Underline.FAINT,  # nothing is claimed
}


def short_types() -> Mapping[TypeCode, str]:
    """The six types in a word each: the margin has no room for their whole names."""
    return {
        TypeCode.REPORTED_FACT: marks.tr("fact"),
        TypeCode.ATTRIBUTED: marks.tr("attributed"),
        TypeCode.OPINION: marks.tr("opinion"),
        TypeCode.ANALYSIS: marks.tr("analysis"),
        TypeCode.MIXED: marks.tr("mixed"),
        TypeCode.NO_CLAIM: marks.tr("no claim"),
    }


def short_kinds() -> Mapping[SourceCode, str]:
    """What is wrong with a source, in a word or two."""
    return {
        SourceCode.MISSING: marks.tr("nobody named"),
        SourceCode.VAGUE: marks.tr("vague"),
        SourceCode.UNNAMED_BARE: marks.tr("unnamed"),
        SourceCode.SECOND_HAND: marks.tr("second-hand"),
        SourceCode.TOO_WEAK: marks.tr("too weak"),
    }


def type_word(answer: TypeClass | TypeCode) -> str:
    """An answer to the type question in a word."""
    if isinstance(answer, TypeCode):
        return short_types()[answer]
    if answer is TypeClass.OPINION:
        return marks.tr("opinion")
    return marks.tr("reported")


def source_note() -> str:
    """What stands in the margin beside a sentence whose source is missing."""
    return marks.tr("source?")


def not_saved() -> str:
    """What stands beside an answer that could not be saved."""
    return marks.tr("not saved")


def note_word() -> str:
    """What stands beside a sentence with a note of the reader's own."""
    return marks.tr("note")


def margin_words(level: int) -> list[str]:
    """Everything that a mark can put into the margin at `level`."""
    words = [source_note(), not_saved(), note_word()]
    return words if level == 1 else [*words, *short_types().values(), *_sources().values()]


def _sources() -> Mapping[SourceCode, str]:
    told = marks.tr("source: {kind}")
    return {code: told.format(kind=kind) for code, kind in short_kinds().items()}


def answer_words(mark: Mark, *, saved: bool = True, note: bool = False) -> str:
    """The mark as words: "opinion, source missing"."""
    words = []
    if mark.unsure:
        words.append(marks.tr("unsure"))
    elif mark.type is not None:
        words.append(type_word(mark.type))
    if mark.confidence is not None:
        words.append(confidence_words()[mark.confidence])
    if mark.flag:
        words.append(marks.tr("source missing"))
    if mark.flag_reason is not None:
        words.append(short_kinds()[mark.flag_reason])
    if mark.spans:
        words.append(marks.tr("words marked"))
    if note:
        words.append(note_word())
    if not saved:
        words.append(not_saved())
    return ", ".join(words) or marks.tr("open")


def confidence_words() -> Mapping[int, str]:
    """How sure somebody can say to be."""
    return {
        1: marks.tr("guess"),
        2: marks.tr("fairly sure"),
        3: marks.tr("sure"),
    }


def decoration_of(mark: Mark, *, brief: bool = False) -> Decoration:
    """How a reader's own mark is drawn. A fine type has its line and says which it is in the margin: in a
    word, or where that is too narrow (`brief`) by its key."""
    underline = Underline.NONE
    notes: tuple[Note, ...] = ()
    if mark.unsure:
        underline = Underline.UNSURE
    elif mark.type is not None:
        underline = _UNDERLINES[type_class(mark.type)]
        if isinstance(mark.type, TypeCode):
            number = number_words(list(TypeCode).index(mark.type) + 1)
            notes = (Note(number if brief else short_types()[mark.type], Tone.MUTED),)
    if mark.flag:
        kind = source_note() if mark.flag_reason is None else _sources()[mark.flag_reason]
        notes = (*notes, Note(_ASKED if brief else kind, Tone.MISSING))
    if underline is Underline.NONE and not mark.flag and not mark.spans:
        return PLAIN
    return Decoration(underline, caret=mark.flag, notes=notes, strokes=mark.spans)


def with_note(drawn: Decoration, text: str, tone: Tone) -> Decoration:
    """`drawn` with one more word in the margin."""
    return replace(drawn, notes=(*drawn.notes, Note(text, tone)))
