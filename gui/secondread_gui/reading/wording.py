"""Marks in words and in signs, the same for the page, the sentence list and the screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass, type_class
from secondread_gui.page.decoration import PLAIN, Decoration, Note, Tone, Underline


def _tr(text: str) -> str:
    return QCoreApplication.translate("marks", text)


def _type_word(answer: str) -> str:
    if (cls := type_class(answer)) is None:
        return _tr("no claim")
    return _tr("opinion") if cls is TypeClass.OPINION else _tr("reported")


def source_note() -> str:
    """What stands in the margin beside a sentence whose source is missing."""
    return _tr("source?")


def not_saved() -> str:
    """What stands beside an answer that could not be saved."""
    return _tr("not saved")


def answer_words(mark: Mark, *, saved: bool = True) -> str:
    """The mark as words: "opinion, source missing"."""
    words = []
    if mark.unsure:
        words.append(_tr("unsure"))
    elif mark.type is not None:
        words.append(_type_word(mark.type))
    if mark.flag:
        words.append(_tr("source missing"))
    if not saved:
        words.append(not_saved())
    return ", ".join(words) or _tr("open")


def decoration_of(mark: Mark) -> Decoration:
    """How a reader's own mark is drawn."""
    underline = Underline.NONE
    if mark.unsure:
        underline = Underline.UNSURE
    elif mark.type is not None:
        opinion = type_class(mark.type) is TypeClass.OPINION
        underline = Underline.OPINION if opinion else Underline.REPORTED
    if underline is Underline.NONE and not mark.flag and not mark.spans:
        return PLAIN
    notes = (Note(source_note(), Tone.MISSING),) if mark.flag else ()
    return Decoration(underline, caret=mark.flag, notes=notes, strokes=mark.spans)
