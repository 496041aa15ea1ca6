"""Beside the page: both answers to the current sentence, the verdict, and the reason."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_units import UnitReport, unit_report
from secondread_core.exchange.report_verdicts import SIGNS, VerdictTone
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.decoration import Tone
from secondread_gui.widgets.safe_browser import SafeBrowser

TONES: Mapping[VerdictTone, Tone] = MappingProxyType(
    {
        VerdictTone.RIGHT: Tone.RIGHT,
        VerdictTone.NEARLY: Tone.RIGHT,
        VerdictTone.WRONG: Tone.WRONG,
        VerdictTone.OPEN: Tone.UNSURE,
        VerdictTone.MUTED: Tone.MUTED,
    }
)
"""The colour role of a verdict; its words and its sign say the same."""


class SentencePanel(SafeBrowser):
    """Everything said of one sentence. Data is escaped; the reason is Markdown made harmless."""

    def __init__(self, words: ReportWords, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._colours = colours
        self._shown: tuple[Report, int] | None = None
        self.setAccessibleName(self.tr("The current sentence"))
        self.setAccessibleDescription(self.tr("The verdict on it, both answers, and the reason"))
        self.document().setDefaultStyleSheet("p, ul, ol, blockquote { margin-top: 2px; margin-bottom: 4px; }")

    def show_unit(self, report: Report, unit: int) -> None:
        """Show what is said of `unit`."""
        self._shown = (report, unit)
        self._write()

    def show_nothing(self, hint: str) -> None:
        """Show `hint` while no sentence is chosen."""
        self._shown = None
        self.setPlainText(hint)

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self._colours = colours
        self._write()

    def _write(self) -> None:
        from secondread_core.exchange.safe_markdown import safe_html

        if self._shown is None:
            return
        report, unit = self._shown
        told = unit_report(report, unit, self._words)
        reason = safe_html(told.rationale) if told.rationale.strip() else ""
        self.setHtml("".join(self._lines(told, reason)))

    def _lines(self, told: UnitReport, reason: str) -> list[str]:
        words, colours = self._words, self._colours
        lines = [_line(words.say("report.sentence", number=told.number), f"color: {colours.muted}")]
        for note in told.verdicts:
            colour = getattr(colours, TONES[note.tone].value)
            text = f"{SIGNS.get(note.tone, '')}{note.text}"
            lines.append(_line(text, f"color: {colour}; font-weight: 600; font-size: large"))
        lines += [self._answer(who, what) for who, what in told.answers(words)]
        lines += [_line(remark, "font-style: italic") for remark in told.remarks]
        if told.type.key:
            lines.append(self._heading("unit.why"))
            lines.append(reason or _line(words.say("unit.no-reason"), f"color: {colours.muted}"))
        lines += self._words_that_tell(told)
        if told.skills:
            lines.append(self._heading("unit.skill"))
            lines += [
                _line(words.say("unit.skill-advice", skill=skill, advice=advice))
                for skill, advice in told.skills
            ]
        return lines

    def _words_that_tell(self, told: UnitReport) -> list[str]:
        if told.own_words and told.key_words:
            parts = (("unit.own-words", told.own_words), ("unit.key-words", told.key_words))
        else:
            parts = (("unit.words", told.key_words), ("unit.own-words", told.own_words))
        lines = []
        for name, said in parts:
            if said:
                lines.append(self._heading(name))
                lines += [_line(text) for text in said]
        return lines

    def _answer(self, who: str, what: str) -> str:
        name = f'<span style="color: {self._colours.muted}">{escape(who)}:</span>'
        return f"<p>{name} {escape(what)}</p>"

    def _heading(self, name: str) -> str:
        return _line(self._words.say(name), "font-weight: 600; margin-top: 12px")


def _line(text: str, style: str = "") -> str:
    return f'<p style="{style}">{escape(text)}</p>'
