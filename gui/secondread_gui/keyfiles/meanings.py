"""What a label of another program can mean here, as choices in words; and what was chosen last time."""

from __future__ import annotations

from dataclasses import dataclass

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.errors import InvalidContent
from secondread_core.exchange.foreign.mapping import (
    IGNORED,
    Mapping,
    Meaning,
    Sense,
    mapping_from_json,
    mapping_to_json,
)
from secondread_core.exchange.key_checks import MAX_LABEL
from secondread_core.exchange.report_words import ReportWords
from secondread_core.store.database import Library
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.words import Words

meanings = Words("meanings")

LABEL_MAPPINGS = "label_mappings"
"""The program's preference: a list of mappings as JSON, the one used last at its end."""
MOST_REMEMBERED = 50


@dataclass(frozen=True, slots=True)
class Choice:
    """A meaning to choose, and its words; `meaning` is None where it stays open. `begins` a group."""

    meaning: Meaning | None
    words: str
    begins: bool = False


def choices_for(term: str, words: ReportWords, current: Meaning | None) -> list[Choice]:
    """Everything that `term` can mean. `current` is among them, whatever it is."""
    own = Meaning(Sense.WORDS, term.rpartition("=")[2][:MAX_LABEL])
    found = [Choice(None, meanings.tr("Not decided"))]
    kind = meanings.tr("Type: {name}")
    for number, code in enumerate(TypeCode):
        found.append(Choice(Meaning(Sense.TYPE, code), kind.format(name=words.answer(code)), not number))
    source = meanings.tr("Source: {name}")
    for number, sourcing in enumerate(SourceCode):
        told = source.format(name=words.source_name(sourcing))
        found.append(Choice(Meaning(Sense.SOURCE, sourcing), told, not number))
    found.append(Choice(Meaning(Sense.FLAG), meanings.tr("A source is missing, whichever way")))
    marked = meanings.tr("Marked words: {label}")
    labels = [name.partition(".")[2] for name in words.phrases if name.startswith("span.")]
    for number, label in enumerate(labels):
        told = marked.format(label=words.span_label(label))
        found.append(Choice(Meaning(Sense.WORDS, label), told, not number))
    if own.code not in labels:
        found.append(Choice(own, meanings.tr("Marked words, under this very label")))
    found.append(Choice(IGNORED, meanings.tr("Leave it out"), begins=True))
    if current is not None and all(choice.meaning != current for choice in found):
        found.append(Choice(current, marked.format(label=words.span_label(current.code))))
    return found


def remembered(library: Library, scheme: str) -> Mapping | None:
    """What the labels of that scheme meant last time.

    Raises:
        LibraryDamaged, StorageFailed
    """
    return next((known for known in reversed(_known(library)) if known.scheme == scheme), None)


def remember(library: Library, mapping: Mapping) -> None:
    """Keep what labels mean, and forget what was used longest ago.

    Raises:
        whatever `Library.writing` raises.
    """
    others = [known for known in _known(library) if known.scheme != mapping.scheme]
    kept = [*others, mapping][-MOST_REMEMBERED:]
    write_preference(library, PROGRAM, LABEL_MAPPINGS, [mapping_to_json(one) for one in kept])


def _known(library: Library) -> list[Mapping]:
    """What is remembered; what cannot be read of it is not worth a word."""
    told = read_preference(library, PROGRAM, LABEL_MAPPINGS)
    found: list[Mapping] = []
    for value in told if isinstance(told, list) else ():
        try:
            found.append(mapping_from_json(value))
        except InvalidContent:
            continue
    return found
