"""What is drawn on the page after handing in: the reader's own marks, and verdicts in the margin."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from functools import cached_property

from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_spans import key_spans, own_spans
from secondread_core.exchange.report_verdicts import margin_notes
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.page.decoration import PLAIN, Decoration
from secondread_gui.reading.wording import decoration_of
from secondread_gui.widgets.verdict_notes import LONGEST_SIGN, verdict_notes


class VerdictMarks:
    """The decoration of every unit of one report. `brief` says verdicts by sign where words have no room."""

    def __init__(self, report: Report, words: ReportWords) -> None:
        self._report = report
        self._words = words
        self._known: dict[int, Decoration] = {}
        self.brief = False
        self.only: Set[int] | None = None
        """The units that are drawn besides the current one; None for all."""
        self.current: int | None = None

    def decoration(self, unit: int) -> Decoration:
        """What is drawn on `unit`; the key's words that give it away only while it is the current one."""
        if self.only is not None and unit not in self.only and unit != self.current:
            return PLAIN
        drawn = self._known.get(unit)
        if drawn is None:
            drawn = self._known[unit] = self._drawn(unit)
        if unit == self.current and (frames := key_spans(self._report, unit)):
            return replace(drawn, frames=tuple(frames))
        return drawn

    @cached_property
    def longest_words(self) -> str:
        """The longest verdict in words."""
        report, words = self._report, self._words
        if report.key is None:
            notes = [note.text for unit in report.shown for note in self._drawn(unit).notes]
        else:
            notes = [note.text for unit in report.shown for note in margin_notes(report, unit, words)]
        return max(notes, key=len, default="")

    def longest_note(self) -> str:
        """The text that the margin has to have room for."""
        return LONGEST_SIGN if self.brief else self.longest_words

    def forget(self) -> None:
        """Draw everything anew: `brief` has changed."""
        self._known.clear()

    def _drawn(self, unit: int) -> Decoration:
        own = decoration_of(self._report.marks[unit])
        if self._report.key is None:
            return own
        notes = verdict_notes(self._report, unit, self._words, brief=self.brief)
        return replace(own, notes=notes, strokes=tuple(own_spans(self._report, unit)))
