"""Codes in plain short words: for the margin, the list and a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from secondread_core.annotations import Mark
from secondread_core.codebook import MISSING_FROM_LEVEL, Content, Role, SourceCode, TypeCode
from secondread_core.drafting.missing import Lack
from secondread_core.drafting.model import UnitDraft
from secondread_gui.authoring.coding_state import blocking, lacks
from secondread_gui.page.decoration import Decoration, Note, Tone, Underline
from secondread_gui.reading.wording import NOTE_SIGN, decoration_of, note_word, short_types
from secondread_gui.words import Words

codes = Words("codes")
_BETWEEN = " · "
_ACCEPTED_SIGN, _CONTESTED_SIGN, _LACKS_SIGN = "≈", "±", "?"
_ALL_SIGNS = f"{_ACCEPTED_SIGN}{_CONTESTED_SIGN}{NOTE_SIGN}"
_AND_MORE = " …"
"""Behind the first of what is missing: beside the page, and in the list, all of it is told."""
LONGEST_BRIEF = f"2·W {_ALL_SIGNS}"
"""The widest of what the margin says in signs."""


def short_sources() -> Mapping[SourceCode, str]:
    """The eight answers about the source, in a word or two."""
    return {
        SourceCode.NONE_NEEDED: codes.tr("none needed"),
        SourceCode.NAMED: codes.tr("named"),
        SourceCode.UNNAMED_EXPLAINED: codes.tr("explained"),
        SourceCode.UNNAMED_BARE: codes.tr("unnamed"),
        SourceCode.VAGUE: codes.tr("vague"),
        SourceCode.SECOND_HAND: codes.tr("second-hand"),
        SourceCode.MISSING: codes.tr("missing"),
        SourceCode.TOO_WEAK: codes.tr("too weak"),
    }


def _spoken_sources() -> Mapping[SourceCode, str]:
    return {
        SourceCode.NONE_NEEDED: codes.tr("no source needed"),
        SourceCode.NAMED: codes.tr("named source"),
        SourceCode.UNNAMED_EXPLAINED: codes.tr("unnamed source, explained"),
        SourceCode.UNNAMED_BARE: codes.tr("unnamed source"),
        SourceCode.VAGUE: codes.tr("vague source"),
        SourceCode.SECOND_HAND: codes.tr("second-hand source"),
        SourceCode.MISSING: codes.tr("source missing"),
        SourceCode.TOO_WEAK: codes.tr("source too weak"),
    }


def _contents() -> Mapping[Content, str]:
    return {
        Content.CLAIM: codes.tr("a claim"),
        Content.OPINION: codes.tr("an opinion"),
        Content.PREDICTION: codes.tr("a prediction"),
        Content.INTENTION: codes.tr("an intention"),
    }


def _roles() -> Mapping[Role, str]:
    return {
        Role.BODY: codes.tr("text"),
        Role.HEADLINE: codes.tr("headline"),
        Role.COMMENT: codes.tr("reader's comment"),
        Role.FURNITURE: codes.tr("page furniture"),
    }


def _asked() -> Mapping[str, str]:
    """What the margin asks for."""
    return {
        "no-rationale": codes.tr("reason?"),
        str(Lack.NO_REASON): codes.tr("reason?"),
        "no-skill": codes.tr("skill?"),
        "no-content": codes.tr("what is said?"),
        "accepts-itself": codes.tr("accepts itself"),
    }


def _missing() -> Mapping[str, str]:
    """The same for a list or a screen reader."""
    return {
        "no-rationale": codes.tr("reason missing"),
        str(Lack.NO_REASON): codes.tr("no reason"),
        "no-skill": codes.tr("skill missing"),
        "no-content": codes.tr("content missing"),
        "accepts-itself": codes.tr("accepts itself"),
    }


def code_words(unit: UnitDraft) -> str:
    """The whole code: "attributed, a claim, named source, reason missing"."""
    words = [] if unit.graded else [_roles()[unit.role]]
    if unit.type_code is not None:
        words.append(short_types()[unit.type_code])
    if unit.content is not None:
        words.append(_contents()[unit.content])
    if unit.source_code is not None:
        words.append(_spoken_sources()[unit.source_code])
    if unit.graded and not unit.coded:
        words.append(_open_words(unit))
    words += [_missing()[lack] for lack in lacks(unit) if lack in _missing()]
    words += _signs_in_words(unit)
    if unit.spans:
        words.append(codes.tr("words marked"))
    return ", ".join(words)


def _open_words(unit: UnitDraft) -> str:
    if unit.type_code is not None:
        return codes.tr("sourcing open")
    return codes.tr("open") if unit.source_code is None else codes.tr("type open")


def _signs_in_words(unit: UnitDraft) -> list[str]:
    words = []
    if unit.accept or unit.accept_source:
        words.append(codes.tr("accepted"))
    if unit.contested_type or unit.contested_source:
        words.append(codes.tr("contested"))
    if unit.remark:
        words.append(note_word())
    return words


def _signs(unit: UnitDraft) -> str:
    return "".join(
        sign
        for sign, shown in (
            (_ACCEPTED_SIGN, unit.accept or unit.accept_source),
            (_CONTESTED_SIGN, unit.contested_type or unit.contested_source),
            (NOTE_SIGN, unit.remark),
        )
        if shown
    )


def margin_words() -> list[str]:
    """Everything that the margin can say in words, one of which is the widest."""
    kinds = (*short_types().values(), codes.tr("type?"))
    sources = (*short_sources().values(), codes.tr("sourcing?"))
    both = _BETWEEN.join((max(kinds, key=len), max(sources, key=len)))
    signs = _BETWEEN.join((codes.tr("accepted"), codes.tr("contested"), note_word()))
    asked = [f"{words}{_AND_MORE}" for words in _asked().values()]
    return [f"{both} {_ALL_SIGNS}", signs, *asked, *_roles().values()]


def drawn(unit: UnitDraft, key_of: Callable[[TypeCode | SourceCode], str], *, brief: bool) -> Decoration:
    """What is drawn on and beside `unit`. With `brief` the margin has the keys of the codes, and signs."""
    flag = unit.source_code in MISSING_FROM_LEVEL
    spans = tuple((span.start, span.end) for span in unit.spans)
    shown = decoration_of(Mark(type=unit.type_code, flag=flag, spans=spans))
    notes = _brief_notes(unit, key_of) if brief else _notes(unit)
    furniture = unit.role is Role.FURNITURE
    # Where nothing is decided yet, an author has to see where a sentence begins and ends all the same.
    line = Underline.FAINT if shown.underline is Underline.NONE else shown.underline
    return Decoration(
        Underline.NONE if furniture else line,
        caret=shown.caret,
        notes=notes,
        strokes=spans,
        struck=furniture,
    )


def _notes(unit: UnitDraft) -> tuple[Note, ...]:
    """At most two lines, since a third would stand beside the sentence below: what is decided, and what is
    missing or else what there is besides, which has to do with signs where both are to be said."""
    said = ""
    if not unit.graded:
        said = _roles()[unit.role]
    elif unit.type_code is not None or unit.source_code is not None:
        kind = codes.tr("type?") if unit.type_code is None else short_types()[unit.type_code]
        source = codes.tr("sourcing?") if unit.source_code is None else short_sources()[unit.source_code]
        said = f"{kind}{_BETWEEN}{source}"
    besides = _BETWEEN.join(_signs_in_words(unit))
    asked = [lack for lack in lacks(unit) if lack in _asked()]
    if not asked:
        return tuple(Note(words, Tone.MUTED) for words in (said, besides) if words)
    tone = Tone.MISSING if set(asked) & set(blocking(unit)) else Tone.MUTED
    missing = _asked()[asked[0]] + (_AND_MORE if len(asked) > 1 else "")
    return Note(f"{said} {_signs(unit)}".rstrip(), Tone.MUTED), Note(missing, tone)


def _brief_notes(unit: UnitDraft, key_of: Callable[[TypeCode | SourceCode], str]) -> tuple[Note, ...]:
    if not unit.graded or (unit.type_code is None and unit.source_code is None):
        return (Note(_signs(unit), Tone.MUTED),) if _signs(unit) else ()
    keys = (_LACKS_SIGN if code is None else key_of(code) for code in (unit.type_code, unit.source_code))
    notes = [Note("·".join(keys) + (f" {_signs(unit)}" if _signs(unit) else ""), Tone.MUTED)]
    needed = [lack for lack in blocking(unit) if lack != Lack.NO_CODE]
    if needed:
        notes.append(Note(_LACKS_SIGN, Tone.MISSING))
    return tuple(notes)
