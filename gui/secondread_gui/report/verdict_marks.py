"""What is drawn on the page after handing in: the reader's own marks, and verdicts in the margin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from secondread_core.annotations import Span
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_units import MarginNote, VerdictTone, key_spans, margin_notes
from secondread_core.exchange.report_words import ReportWords
from secondread_core.feedback import TypeVerdict
from secondread_gui.page.decoration import PLAIN, Decoration, Note, Tone
from secondread_gui.reading.wording import decoration_of

TONES: Mapping[VerdictTone, Tone] = MappingProxyType(
    {
        VerdictTone.RIGHT: Tone.RIGHT,
        VerdictTone.WRONG: Tone.WRONG,
        VerdictTone.OPEN: Tone.UNSURE,
        VerdictTone.MUTED: Tone.MUTED,
    }
)
_SIGNS = {VerdictTone.RIGHT: "✓", VerdictTone.WRONG: "✗", VerdictTone.OPEN: "?", VerdictTone.MUTED: "–"}
_HALF = "½"
_CARET = "^"


class VerdictMarks:
    """The decoration of every unit of one report. `brief` says verdicts by sign where words have no room."""

    def __init__(self, report: Report, words: ReportWords) -> None:
        self._report = report
        self._words = words
        self._differences = frozenset(report.differences)
        self._known: dict[int, Decoration] = {}
        self.brief = False
        self.only_differences = False
        self.current: int | None = None

    def decoration(self, unit: int) -> Decoration:
        """What is drawn on `unit`; the words that give it away only while it is the current one."""
        if self.only_differences and unit not in self._differences and unit != self.current:
            return PLAIN
        drawn = self._known.get(unit)
        if drawn is None:
            drawn = self._known[unit] = self._drawn(unit)
        if unit == self.current and (strokes := key_spans(self._report, unit)):
            return replace(drawn, strokes=tuple(strokes))
        return drawn

    def longest_note(self) -> str:
        """The text that the margin has to have room for."""
        if self.brief:
            return _CARET + _SIGNS[VerdictTone.RIGHT]
        notes = (note.text for unit in self._report.shown for note in self._drawn(unit).notes)
        return max(notes, key=len, default="")

    def forget(self) -> None:
        """Draw everything anew: `brief` has changed."""
        self._known.clear()

    def _drawn(self, unit: int) -> Decoration:
        own = decoration_of(self._report.marks[unit])
        if self._report.key is None:
            return own
        spans: tuple[Span, ...] = self._report.marks[unit].spans
        notes = tuple(Note(text, TONES[tone]) for text, tone in self._notes(unit))
        return replace(own, notes=notes, strokes=spans)

    def _notes(self, unit: int) -> list[MarginNote]:
        notes = list(margin_notes(self._report, unit, self._words))
        if not self.brief or not notes:
            return notes
        type_note, *source_notes = notes
        half = self._report.verdicts[unit].type is TypeVerdict.ACCEPTED
        signs = [MarginNote(_HALF if half else _SIGNS[type_note.tone], type_note.tone)]
        signs += [MarginNote(_CARET + _SIGNS[note.tone], note.tone) for note in source_notes]
        return signs
