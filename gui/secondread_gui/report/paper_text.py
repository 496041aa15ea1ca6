"""The report as a text document for paper: black on white, marks told apart by their shape."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextCharFormat, QTextCursor

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass
from secondread_core.exchange.report_article import CARET, marked_by
from secondread_core.exchange.report_certificate import certificate_words, version_words
from secondread_core.exchange.report_confidence import confidence_words, sure_but_wrong, wrong_title
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_head import head_words, practice_words
from secondread_core.exchange.report_html import own_counts
from secondread_core.exchange.report_numbers import (
    Figure,
    band_words,
    beside_counts,
    count_words,
    figures,
    lean_words,
    point_words,
    repeat_words,
    skill_words,
    tendency_words,
)
from secondread_core.exchange.report_rescored import rescored_words
from secondread_core.exchange.report_spans import pieces
from secondread_core.exchange.report_units import UnitReport, unit_report
from secondread_core.exchange.report_verdicts import SIGNS
from secondread_core.exchange.report_words import ReportWords, one_line, visible
from secondread_core.scoring import ClassCount, Scores
from secondread_core.segmentation import Kind
from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.typesetting import text_direction
from secondread_gui.report.course_chart import paint_course
from secondread_gui.report.paper_writer import (
    BODY,
    INK,
    NOTE,
    QUIET,
    SMALL,
    PaperWriter,
    Part,
    letters,
    quiet,
)

_PAPER = Colours(
    **dict.fromkeys(Colours.__dataclass_fields__, INK)
    | {"muted": QUIET, "line": "#999999", "paper": "#ffffff", "raised": "#ffffff"}
)
_STROKE = "#e2e2e2"
_BREAKS = str.maketrans("\n\t", "  ")
_SQUARES = 20
_CHART_SIZE = (600, 260)


class PaperText:
    """One report from its title to its last line, without a page size yet.

    `document` holds the text, `marked` what the reader's lines stand under, `framed` the key's words.
    """

    def __init__(self, report: Report, words: ReportWords) -> None:
        self._out = PaperWriter()
        self.document, self.marked, self.framed = self._out.document, self._out.marked, self._out.framed
        self._report = report
        self._words = words
        self._write()

    def _write(self) -> None:
        report, words = self._report, self._words
        self._head()
        if report.scores is None:
            self._out.say(words.say("report.no-key"), letters(BODY))
            self._out.say(own_counts(report.marks, words))
        else:
            self._numbers(report.scores)
        self._out.heading(words.say("report.page"))
        self._legend()
        self._article()
        if report.scores is not None:
            self._course()
            self._confidence()
            self._out.heading(words.say("skills.title"))
            self._out.say_all(skill_words(report, words))
        if report.key is not None:
            self._out.heading(words.say("key.title"))
            self._out.say_all(certificate_words(report.key.certificate, words))
            self._out.say(version_words(report.key, words), quiet())

    # --- parts --------------------------------------------------------------------------------------------

    def _head(self) -> None:
        report, words, info = self._report, self._words, self._report.article.info
        self._out.say(one_line(info.title), letters(19, bold=True, serif=True), after=4)
        first = (one_line(text) for text in (info.outlet, info.byline, info.published))
        self._out.say(" · ".join(text for text in first if text), quiet())
        self._out.say(" · ".join(head_words(report, words)), quiet())
        if practice := practice_words(report, words):
            self._out.say(practice, quiet())

    def _numbers(self, scores: Scores) -> None:
        words = self._words
        told = figures(scores, words)
        self._out.heading(words.say("report.numbers"))
        self._out.say_all(rescored_words(self._report, words))
        cells = self._out.table(1, 2)
        self._figure(cells[0], told[0], 26, band_words(scores, words))
        self._out.cursor = cells[1]
        for kind, count in (("opinions", scores.opinions), ("reported", scores.reported)):
            self._out.say(count_words(kind, count, words), letters(BODY))
            self._out.say(_squares(count), letters(BODY), after=3)
        self._out.say_all(beside_counts(scores, words))
        self._out.leave_table()
        said = [
            tendency_words(scores, words),
            *(lean_words(self._report, words) if self._report.course else ()),
        ]
        for line in filter(None, said):
            self._out.say(line, letters(BODY))
        cells = self._out.table(1, len(told) - 1)
        for cell, figure in zip(cells, told[1:], strict=True):
            self._figure(cell, figure, 16)
        self._out.leave_table()

    def _figure(self, cell: QTextCursor, figure: Figure, size: float, more: str = "") -> None:
        self._out.cursor = cell
        self._out.say(figure.title, quiet())
        self._out.say(figure.value, letters(size, bold=True))
        self._out.say_all(filter(None, (more, figure.note)))
        self._out.say(figure.about, quiet(), after=4)

    def _legend(self) -> None:
        marks = {
            "reported": Mark(TypeClass.REPORTED),
            "opinion": Mark(TypeClass.OPINION),
            "unsure": Mark(unsure=True),
        }
        self._out.block(after=6)
        for name, mark in marks.items():
            self._out.insert_marked([Part("abc", letters(NOTE, serif=True))], mark)
            self._out.insert(f" {self._words.say(f'legend.{name}')}     ", quiet())
        self._out.insert(CARET, letters(BODY, bold=True))
        self._out.insert(f" {self._words.say('legend.missing')}     ", quiet())
        for name in marked_by(self._report):
            form = letters(NOTE, serif=True)
            if name == "own":
                form.setBackground(QColor(_STROKE))
                self._out.insert("abc", form)
            else:
                self._out.insert_in_box("abc", form)
            self._out.insert(f" {self._words.say(f'legend.{name}-words')}     ", quiet())

    def _article(self) -> None:
        report = self._report
        units: list[list[int]] = [[] for _ in report.segmentation.blocks]
        for unit, cut in enumerate(report.segmentation.units):
            units[cut.block].append(unit)
        for number, block in enumerate(report.segmentation.blocks):
            if not units[number]:
                continue
            size, bold, grey = _KINDS.get(block.kind, (BODY, False, False))
            form = letters(size, bold=bold, serif=not grey)
            if grey:
                form.setForeground(QColor(QUIET))
            form.setFontItalic(block.kind is Kind.CAPTION)
            self._out.block(
                before=9, after=4, direction=text_direction(report.article.info.direction), leading=138
            )
            marker = visible(report.article.body[block.start : block.text_start]).strip()
            if marker:
                self._out.insert(f"{marker} ", form)
            behind = block.text_start
            for unit in units[number]:
                cut = report.segmentation.units[unit]
                if cut.start > behind:
                    self._out.insert(" ", form)
                self._unit(unit, form)
                behind = cut.end
            shown = [unit for unit in units[number] if unit in report.numbers]
            if shown:
                self._notes([unit_report(report, unit, self._words) for unit in shown])

    def _unit(self, unit: int, form: QTextCharFormat) -> None:
        mark, number = self._report.marks[unit], self._report.numbers.get(unit)
        if number is not None:
            raised = QTextCharFormat(quiet())
            raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            self._out.insert(f"{number}\u2009", raised)
        start = self._report.segmentation.units[unit].start
        text = visible(self._report.text_of(unit)).translate(_BREAKS)
        grey = QTextCharFormat(form)
        grey.setBackground(QColor(_STROKE))
        parts = [
            Part(
                text[piece.start - start : piece.end - start],
                grey if piece.own else form,
                piece.opens,
                piece.closes,
            )
            for piece in pieces(self._report, unit)
        ]
        self._out.insert_marked(parts, mark)
        if mark.flag:
            self._out.insert(CARET, letters(BODY, bold=True))

    def _notes(self, told: list[UnitReport]) -> None:
        columns = min(len(told), 2)
        cells = self._out.table(-(-len(told) // columns), columns)
        for cell, one in zip(cells, told, strict=False):
            self._out.cursor = cell
            self._note(one)
        self._out.leave_table()

    def _note(self, told: UnitReport) -> None:
        words = self._words
        self._out.block(after=1)
        self._out.insert(f"{told.number}  ", quiet())
        verdicts = "   ".join(f"{SIGNS.get(note.tone, '')}{note.text}" for note in told.verdicts)
        self._out.insert(verdicts, letters(SMALL, bold=True))
        answers = (words.say("unit.answer", who=who, what=what) for who, what in told.answers(words))
        self._out.say(" · ".join(answers), quiet())
        for remark in told.remarks:
            self._out.say(remark, letters(SMALL))
        if told.rationale.strip():
            self._out.insert_markdown(told.rationale)
        for name, chosen in (("unit.own-words", told.own_words), ("unit.key-words", told.key_words)):
            if chosen:
                said = words.say("unit.answer", who=words.say(name), what=" · ".join(chosen))
                self._out.say(said, quiet())
        if told.is_difference:
            for skill, advice in told.skills:
                self._out.say(words.say("unit.skill-advice", skill=skill, advice=advice), quiet())
        elif told.skills:
            names = ", ".join(name for name, _ in told.skills)
            self._out.say(words.say("unit.practised", skills=names), quiet())
        if told.note:
            slanted = letters(SMALL)
            slanted.setFontItalic(True)
            note = visible(told.note).replace("\n", "\u2028")  # one paragraph of several lines
            self._out.say(words.say("unit.answer", who=words.say("unit.note"), what=note), slanted)

    def _confidence(self) -> None:
        report, words = self._report, self._words
        lines = confidence_words(report, words)
        if lines:
            self._out.heading(words.say("confidence.title"))
            wrong = (text for _, text in sure_but_wrong(report, words))
            self._out.say_all(filter(None, (*lines, wrong_title(report, words), *wrong)))
            self._out.say(words.say("confidence.about"), quiet())

    def _course(self) -> None:
        report, words = self._report, self._words
        if not report.course:
            return
        self._out.heading(words.say("course.title"))
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
            self._out.insert_picture(image, wide, high)
        self._out.say_all(point_words(step, words) for step in report.course)
        repeated = repeat_words(report, words)
        if repeated:
            self._out.say(repeated)
        for name in ("course.about", "course.tilt-about"):
            self._out.say(words.say(name), quiet())


_KINDS = {
    Kind.HEADLINE: (15.0, True, False),
    Kind.HEADING: (11.0, True, False),
    Kind.BYLINE: (NOTE, False, True),
    Kind.COMMENT: (NOTE, False, True),
    Kind.FURNITURE: (NOTE, False, True),
}
"""(points, bold, quiet) of what is not set as the body is."""


def _squares(count: ClassCount) -> str:
    """A count as filled and empty squares, one a sentence while there are not too many."""
    total = min(count.total, _SQUARES)
    filled = round(count.found * total / count.total) if count.total else 0
    return "■" * filled + "□" * (total - filled)
