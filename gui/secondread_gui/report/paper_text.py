"""The report as a text document for paper: black on white, marks told apart by their shape."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.exchange.report_article import CARET
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_html import own_counts
from secondread_core.exchange.report_numbers import (
    Figure,
    band_words,
    beside_counts,
    certificate_words,
    count_words,
    figures,
    lean_words,
    point_words,
    repeat_words,
    skill_words,
    tendency_words,
)
from secondread_core.exchange.report_units import UnitReport, VerdictTone, key_spans, unit_report
from secondread_core.exchange.report_words import ReportWords, one_line, visible
from secondread_core.exchange.safe_markdown import safe_html
from secondread_core.scoring import ClassCount, Scores
from secondread_core.segmentation import Kind
from secondread_gui.appearance.palettes import Colours
from secondread_gui.appearance.style import SERIF
from secondread_gui.page.typesetting import text_direction
from secondread_gui.report.course_chart import paint_course
from secondread_gui.report.paper_marks import MarkedText, line_of

INK, QUIET = "#000000", "#4a4a4a"
_PAPER = Colours(
    **dict.fromkeys(Colours.__dataclass_fields__, INK)
    | {"muted": QUIET, "line": "#999999", "paper": "#ffffff", "raised": "#ffffff"}
)
_STROKE = "#e2e2e2"
_BREAKS = str.maketrans("\n\t", "  ")
_SQUARES = 20
_BODY, _NOTE, _SMALL = 10.5, 8.5, 8.0
"""Points."""
_SIGNS = {VerdictTone.RIGHT: "✓ ", VerdictTone.WRONG: "✗ "}
_CHART = QUrl("course")
_CHART_SIZE = (600, 260)


class PaperText:
    """One report from its title to its last line, without a page size yet.

    `document` holds the text, `marked` what the reader's lines stand under.
    """

    def __init__(self, report: Report, words: ReportWords) -> None:
        self.document = QTextDocument()
        self.marked: list[MarkedText] = []
        self.document.setDocumentMargin(0)
        self.document.setUndoRedoEnabled(False)
        frame = QTextFrameFormat()
        frame.setBottomMargin(4)  # what is painted above the first line of a page must not show on the last
        self.document.rootFrame().setFrameFormat(frame)
        font = QFont()
        font.setStyleHint(QFont.StyleHint.SansSerif)
        font.setPointSizeF(_NOTE)
        self.document.setDefaultFont(font)
        self._cursor = QTextCursor(self.document)
        self._report = report
        self._words = words
        self._write()

    def _write(self) -> None:
        report, words = self._report, self._words
        self._head()
        if report.scores is None:
            self._say(words.say("report.no-key"), _format(_BODY))
            self._say(own_counts(report.marks, words))
        else:
            self._numbers(report.scores)
        self._heading(words.say("report.page"))
        self._legend()
        self._article()
        if report.scores is not None:
            self._course()
            self._heading(words.say("skills.title"))
            self._say_all(skill_words(report, words))
        if report.key is not None:
            self._heading(words.say("key.title"))
            self._say_all(certificate_words(report.key.certificate, words))
            self._say(words.say("key.version", version=report.key.version), _quiet())

    # --- parts --------------------------------------------------------------------------------------------

    def _head(self) -> None:
        report, words, info = self._report, self._words, self._report.article.info
        self._say(one_line(info.title), _format(19, bold=True, serif=True), after=4)
        first = (one_line(text) for text in (info.outlet, info.byline, info.published))
        told = [words.say("report.handed-in", date=report.handed_in_at[:10])]
        if report.reader:
            told.insert(0, words.say("report.reader", reader=one_line(report.reader)))
        told.append(words.say("report.attempt", number=report.number))
        told.append(words.say("report.level", level=report.level, name=words.level(report.level)))
        self._say(" · ".join(text for text in first if text), _quiet())
        self._say(" · ".join(told), _quiet())

    def _numbers(self, scores: Scores) -> None:
        words = self._words
        told = figures(scores, words)
        self._heading(words.say("report.numbers"))
        cells = self._table(1, 2)
        self._figure(cells[0], told[0], 26, band_words(scores, words))
        self._cursor = cells[1]
        for kind, count in (("opinions", scores.opinions), ("reported", scores.reported)):
            self._say(count_words(kind, count, words), _format(_BODY))
            self._say(_squares(count), _format(_BODY), after=3)
        self._say_all(beside_counts(scores, words))
        self._leave_table()
        said = [
            tendency_words(scores, words),
            *(lean_words(self._report, words) if self._report.course else ()),
        ]
        for line in filter(None, said):
            self._say(line, _format(_BODY))
        cells = self._table(1, len(told) - 1)
        for cell, figure in zip(cells, told[1:], strict=True):
            self._figure(cell, figure, 16)
        self._leave_table()

    def _figure(self, cell: QTextCursor, figure: Figure, size: float, more: str = "") -> None:
        self._cursor = cell
        self._say(figure.title, _quiet())
        self._say(figure.value, _format(size, bold=True))
        self._say_all(filter(None, (more, figure.note)))
        self._say(figure.about, _quiet(), after=4)

    def _legend(self) -> None:
        marks = {
            "reported": Mark(TypeClass.REPORTED),
            "opinion": Mark(TypeClass.OPINION),
            "unsure": Mark(unsure=True),
        }
        self._block(after=6)
        for name, mark in marks.items():
            self._marked("abc", _format(_NOTE, serif=True), mark)
            self._cursor.insertText(f" {self._words.say(f'legend.{name}')}     ", _quiet())
        self._cursor.insertText(CARET, _format(_BODY, bold=True))
        self._cursor.insertText(f" {self._words.say('legend.missing')}", _quiet())

    def _article(self) -> None:
        report = self._report
        units: list[list[int]] = [[] for _ in report.segmentation.blocks]
        for unit, cut in enumerate(report.segmentation.units):
            units[cut.block].append(unit)
        for number, block in enumerate(report.segmentation.blocks):
            if not units[number]:
                continue
            size, bold, grey = _KINDS.get(block.kind, (_BODY, False, False))
            form = _format(size, bold=bold, serif=not grey)
            if grey:
                form.setForeground(QColor(QUIET))
            form.setFontItalic(block.kind is Kind.CAPTION)
            self._block(
                before=9, after=4, direction=text_direction(report.article.info.direction), leading=138
            )
            marker = visible(report.article.body[block.start : block.text_start]).strip()
            if marker:
                self._cursor.insertText(f"{marker} ", form)
            behind = block.text_start
            for unit in units[number]:
                cut = report.segmentation.units[unit]
                if cut.start > behind:
                    self._cursor.insertText(" ", form)
                self._unit(unit, form)
                behind = cut.end
            shown = [unit for unit in units[number] if unit in report.numbers]
            if shown:
                self._notes([unit_report(report, unit, self._words) for unit in shown])

    def _unit(self, unit: int, form: QTextCharFormat) -> None:
        mark, number = self._report.marks[unit], self._report.numbers.get(unit)
        if number is not None:
            raised = QTextCharFormat(_quiet())
            raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            self._cursor.insertText(f"{number}\u2009", raised)
        start, at = self._report.segmentation.units[unit].start, 0
        text = visible(self._report.text_of(unit)).translate(_BREAKS)
        grey = QTextCharFormat(form)
        grey.setBackground(QColor(_STROKE))
        begin = self._cursor.position()
        for first, last in key_spans(self._report, unit):
            self._cursor.insertText(text[at : first - start], form)
            self._cursor.insertText(text[first - start : last - start], grey)
            at = last - start
        self._cursor.insertText(text[at:], form)
        self.marked.append(MarkedText(begin, self._cursor.position(), line_of(mark)))
        if mark.flag:
            self._cursor.insertText(CARET, _format(_BODY, bold=True))

    def _notes(self, told: list[UnitReport]) -> None:
        columns = min(len(told), 2)
        cells = self._table(-(-len(told) // columns), columns)
        for cell, one in zip(cells, told, strict=False):
            self._cursor = cell
            self._note(one)
        self._leave_table()

    def _note(self, told: UnitReport) -> None:
        words = self._words
        self._block(after=1)
        self._cursor.insertText(f"{told.number}  ", _quiet())
        verdicts = "   ".join(f"{_SIGNS.get(note.tone, '')}{note.text}" for note in told.verdicts)
        self._cursor.insertText(verdicts, _format(_SMALL, bold=True))
        answers = (words.say("unit.answer", who=who, what=what) for who, what in told.answers(words))
        self._say(" · ".join(answers), _quiet())
        for remark in told.remarks:
            self._say(remark, _format(_SMALL))
        if told.rationale.strip():
            self._block()
            self._cursor.insertHtml(f'<div style="font-size: {_SMALL}pt">{safe_html(told.rationale)}</div>')
        if told.own_words:
            self._say(f"{words.say('unit.own-words')}: {' · '.join(told.own_words)}", _quiet())
        if told.is_difference:
            for skill, advice in told.skills:
                self._say(words.say("unit.skill-advice", skill=skill, advice=advice), _quiet())
        elif told.skills:
            names = ", ".join(name for name, _ in told.skills)
            self._say(words.say("unit.practised", skills=names), _quiet())

    def _course(self) -> None:
        report, words = self._report, self._words
        if not report.course:
            return
        self._heading(words.say("course.title"))
        if len(report.course) > 1:
            wide, high = _CHART_SIZE
            image = QImage(wide * 3, high * 3, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(3, 3)
            font = QFont(self.document.defaultFont())
            font.setPixelSize(12)
            paint_course(painter, QRectF(0, 0, wide, high), report.course, words, _PAPER, font)
            painter.end()
            self.document.addResource(QTextDocument.ResourceType.ImageResource.value, _CHART, image)
            self._block(after=4)
            form = QTextImageFormat()
            form.setName(_CHART.toString())
            form.setWidth(wide)
            form.setHeight(high)
            self._cursor.insertImage(form)
        self._say_all(point_words(step, words) for step in report.course)
        repeated = repeat_words(report, words)
        if repeated:
            self._say(repeated)
        for name in ("course.about", "course.tilt-about"):
            self._say(words.say(name), _quiet())

    def _marked(self, text: str, form: QTextCharFormat, mark: Mark) -> None:
        begin = self._cursor.position()
        self._cursor.insertText(text, form)
        self.marked.append(MarkedText(begin, self._cursor.position(), line_of(mark)))

    # --- pieces -------------------------------------------------------------------------------------------

    def _heading(self, text: str) -> None:
        self._say(text, _format(12, bold=True), before=14, after=4)

    def _say_all(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._say(line)

    def _say(
        self,
        text: str,
        form: QTextCharFormat | None = None,
        *,
        before: float = 0,
        after: float = 2,
    ) -> None:
        self._block(before=before, after=after)
        self._cursor.insertText(text, form or _format(_NOTE))

    def _block(
        self,
        *,
        before: float = 0,
        after: float = 2,
        leading: int = 100,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
    ) -> None:
        """Begin a paragraph; the empty one that a document, a cell or the end of a table offers is used."""
        form = QTextBlockFormat()
        form.setTopMargin(before)
        form.setBottomMargin(after)
        form.setLayoutDirection(direction)
        form.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._cursor.block().length() > 1:
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)

    def _table(self, rows: int, columns: int) -> list[QTextCursor]:
        """A table without lines; a cursor for every cell, row by row."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(5)
        form.setBottomMargin(6)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
        form.setColumnWidthConstraints([share] * columns)
        table = self._cursor.insertTable(rows, columns, form)
        return [
            table.cellAt(row, column).firstCursorPosition()
            for row in range(rows)
            for column in range(columns)
        ]

    def _leave_table(self) -> None:
        self._cursor = QTextCursor(self.document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)


_KINDS = {
    Kind.HEADLINE: (15.0, True, False),
    Kind.HEADING: (11.0, True, False),
    Kind.BYLINE: (_NOTE, False, True),
    Kind.COMMENT: (_NOTE, False, True),
    Kind.FURNITURE: (_NOTE, False, True),
}
"""(points, bold, quiet) of what is not set as the body is."""


def _format(points: float, *, bold: bool = False, serif: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(points)
    form.setForeground(QColor(INK))
    if bold:
        form.setFontWeight(QFont.Weight.DemiBold)
    if serif:
        form.setFontFamilies(list(SERIF))
    return form


def _quiet() -> QTextCharFormat:
    form = _format(_SMALL)
    form.setForeground(QColor(QUIET))
    return form


def _squares(count: ClassCount) -> str:
    """A count as filled and empty squares, one a sentence while there are not too many."""
    total = min(count.total, _SQUARES)
    filled = round(count.found * total / count.total) if count.total else 0
    return "■" * filled + "□" * (total - filled)
