"""What one of two authors says of a sentence: codes, what else they accept, their words, their reason."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from html import escape

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secondread_core.codebook import Role
from secondread_core.drafting.model import UnitDraft
from secondread_core.drafting.settling import Over
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.appearance.palettes import Colours
from secondread_gui.authoring.sentence_words import weights
from secondread_gui.settling.settling_words import listed
from secondread_gui.widgets.safe_browser import SafeBrowser
from secondread_gui.words import isolated


class CodingCard(SafeBrowser):
    """As tall as what it says. Data is escaped; the reason is Markdown made harmless."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._shown: tuple[str, UnitDraft, str, Collection[Over], ReportWords] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("Codes, accepted answers, words and reason of one coding"))
        self.document().setDocumentMargin(6)
        self.document().setDefaultStyleSheet("p, ul, ol, blockquote { margin-top: 2px; margin-bottom: 3px; }")

    def show_unit(
        self, who: str, unit: UnitDraft, body: str, over: Collection[Over], words: ReportWords
    ) -> None:
        """Show what `who` says of `unit`; what the two differ `over` stands out."""
        self.setAccessibleName(who)
        self._shown = who, unit, body, over, words
        self._write()

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self._colours = colours
        self._write()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 14, self.fontMetrics().lineSpacing() * 3)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        around = self.height() - self.viewport().height()
        tall = round(self.document().size().height()) + around + 2
        if tall != self.height():
            self.setFixedHeight(tall)

    # --- what is said -------------------------------------------------------------------------------------

    def _write(self) -> None:
        from secondread_core.exchange.safe_markdown import safe_html

        if self._shown is None:
            return
        who, unit, body, over, words = self._shown
        lines = [f'<p style="font-weight: 600; color: {self._colours.accent}">{escape(who)}</p>']
        lines += [self._line(name, told, bold=bold) for name, told, bold in _codes(self, unit, over, words)]
        lines += [
            self._line(self.tr("Words"), told, bold=False) for told in _marked(unit, body, words) if told
        ]
        if unit.rationale.strip():
            reason = escape(self.tr("Reason:"))
            lines.append(f'<p style="color: {self._colours.muted}">{reason}</p>')
            lines.append(safe_html(unit.rationale))
        else:
            none = escape(self.tr("No reason is given."))
            lines.append(f'<p style="color: {self._colours.muted}">{none}</p>')
        self.setHtml("".join(lines))
        self._fit()

    def _line(self, name: str, told: str, *, bold: bool) -> str:
        label = escape(self.tr("{name}:").format(name=name))
        weight = "600" if bold else "400"
        value = f'<span style="font-weight: {weight}">{escape(told)}</span>'
        return f'<p><span style="color: {self._colours.muted}">{label}</span> {value}</p>'


def _codes(
    card: CodingCard, unit: UnitDraft, over: Collection[Over], words: ReportWords
) -> Iterator[tuple[str, str, bool]]:
    """(name, what is said, whether the two differ over it) in the order in which it is told."""
    if unit.role is not Role.BODY or Over.ROLE in over:
        role = str(words.codebook["roles"][unit.role]["name"])
        yield card.tr("Role"), role, Over.ROLE in over
    if unit.graded or unit.coded:
        unanswered = card.tr("no answer")
        kind = unanswered if unit.type_code is None else words.type_name(unit.type_code, unit.content)
        bold = not {Over.TYPE, Over.CONTENT, Over.OPEN}.isdisjoint(over)
        yield card.tr("Type"), kind, bold
        if unit.accept:
            yield card.tr("Also accepted"), listed(map(words.type_name, sorted(unit.accept))), False
        source = unanswered if unit.source_code is None else words.source_name(unit.source_code)
        yield card.tr("Sourcing"), source, not {Over.SOURCE, Over.OPEN}.isdisjoint(over)
        if unit.accept_source:
            sources = listed(map(words.source_name, sorted(unit.accept_source)))
            yield card.tr("Sourcing also accepted"), sources, False
    layers = (
        (unit.contested_type, card.tr("type")),
        (unit.contested_source, card.tr("sourcing")),
    )
    contested = listed(name for is_so, name in layers if is_so)
    if contested or Over.CONTESTED in over:
        yield card.tr("Contested"), contested or card.tr("no"), Over.CONTESTED in over
    if Over.WEIGHT in over:
        yield card.tr("It counts"), weights()[unit.weight][0], True


def _marked(unit: UnitDraft, body: str, words: ReportWords) -> Iterator[str]:
    for span in unit.spans:
        text = isolated(" ".join(body[span.start : span.end].split()))
        yield words.say("unit.word", words=text, label=words.span_label(span.label))
