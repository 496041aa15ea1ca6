"""Verdicts in the margin, for guided practice and for the report: in words, or by sign where it is narrow."""

from __future__ import annotations

from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_verdicts import VerdictTone, margin_notes
from secondread_core.exchange.report_words import ReportWords
from secondread_core.feedback import TypeVerdict
from secondread_gui.page.decoration import Note
from secondread_gui.widgets.sentence_panel import TONES

_SIGNS = {
    VerdictTone.RIGHT: "✓",
    VerdictTone.NEARLY: "≈",
    VerdictTone.WRONG: "✗",
    VerdictTone.OPEN: "?",
    VerdictTone.MUTED: "–",
}
_HALF = "½"
_CARET = "^"
LONGEST_SIGN = _CARET + _SIGNS[VerdictTone.RIGHT]
"""The widest of the signs."""


def verdict_notes(report: Report, unit: int, words: ReportWords, *, brief: bool) -> tuple[Note, ...]:
    """What stands beside `unit`; empty without a key. With `brief`, signs: on the source with a caret."""
    notes = margin_notes(report, unit, words)
    if not brief or not notes:
        return tuple(Note(note.text, TONES[note.tone]) for note in notes)
    on_type, *on_source = notes
    half = report.verdicts[unit].type is TypeVerdict.ACCEPTED
    signs = [Note(_HALF if half else _SIGNS[on_type.tone], TONES[on_type.tone])]
    signs += [Note(_CARET + _SIGNS[note.tone], TONES[note.tone]) for note in on_source]
    return tuple(signs)
