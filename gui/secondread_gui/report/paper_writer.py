"""Writing on paper: paragraphs, tables without lines, sentences with the reader's line under them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
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
from secondread_core.exchange.safe_markdown import safe_html
from secondread_gui.appearance.style import SERIF
from secondread_gui.report.paper_marks import MarkedText, line_of

INK, QUIET = "#000000", "#4a4a4a"
BODY, NOTE, SMALL = 10.5, 8.5, 8.0
"""Points."""


class Part(NamedTuple):
    """Words of a sentence; a box around words `opens` before them, or `closes` behind them."""

    text: str
    form: QTextCharFormat
    opens: bool = False
    closes: bool = False


class PaperWriter:
    """A document and the place in it to write at; lines stand under `marked`, boxes around `framed`."""

    def __init__(self) -> None:
        self.document = QTextDocument()
        self.marked: list[MarkedText] = []
        self.framed: list[MarkedText] = []
        self.document.setDocumentMargin(0)
        self.document.setUndoRedoEnabled(False)
        frame = QTextFrameFormat()
        frame.setBottomMargin(4)  # what is painted above the first line of a page must not show on the last
        self.document.rootFrame().setFrameFormat(frame)
        font = QFont()
        font.setStyleHint(QFont.StyleHint.SansSerif)
        font.setPointSizeF(NOTE)
        self.document.setDefaultFont(font)
        self.cursor = QTextCursor(self.document)

    def heading(self, text: str) -> None:
        """A heading inside the report."""
        self.say(text, letters(12, bold=True), before=14, after=4)

    def say_all(self, lines: Iterable[str]) -> None:
        """A paragraph a line."""
        for line in lines:
            self.say(line)

    def say(
        self,
        text: str,
        form: QTextCharFormat | None = None,
        *,
        before: float = 0,
        after: float = 2,
    ) -> None:
        """A paragraph; `before` and `after` are the space around it in pixels at 96 to the inch."""
        self.block(before=before, after=after)
        self.cursor.insertText(text, form or letters(NOTE))

    def block(
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
        if self.cursor.block().length() > 1:
            self.cursor.insertBlock(form)
        else:
            self.cursor.setBlockFormat(form)

    def table(self, rows: int, columns: int) -> list[QTextCursor]:
        """A table without lines; a cursor for every cell, row by row."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(5)
        form.setBottomMargin(6)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
        form.setColumnWidthConstraints([share] * columns)
        table = self.cursor.insertTable(rows, columns, form)
        return [
            table.cellAt(row, column).firstCursorPosition()
            for row in range(rows)
            for column in range(columns)
        ]

    def leave_table(self) -> None:
        """Go on below the table."""
        self.cursor = QTextCursor(self.document)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)

    def insert(self, text: str, form: QTextCharFormat) -> None:
        """Go on in the present paragraph."""
        self.cursor.insertText(text, form)

    def insert_in_box(self, text: str, form: QTextCharFormat) -> None:
        """Go on with words that have a box around them."""
        begin = self.cursor.position()
        self.cursor.insertText(text, form)
        self.framed.append(MarkedText(begin, self.cursor.position(), None))

    def insert_marked(self, parts: Iterable[Part], mark: Mark) -> None:
        """Go on with a sentence in `parts`, with the line of its mark under all of it."""
        begin = box = self.cursor.position()
        for part in parts:
            if part.opens:
                box = self.cursor.position()
            self.cursor.insertText(part.text, part.form)
            if part.closes:
                self.framed.append(MarkedText(box, self.cursor.position(), None))
        self.marked.append(MarkedText(begin, self.cursor.position(), line_of(mark)))

    def insert_markdown(self, text: str) -> None:
        """A paragraph or more of what somebody wrote, made harmless."""
        self.block()
        self.cursor.insertHtml(f'<div style="font-size: {SMALL}pt">{safe_html(text)}</div>')

    def insert_picture(self, image: QImage, wide: int, high: int) -> None:
        """A picture as a paragraph of its own."""
        name = QUrl("picture")
        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, name, image)
        self.block(after=4)
        form = QTextImageFormat()
        form.setName(name.toString())
        form.setWidth(wide)
        form.setHeight(high)
        self.cursor.insertImage(form)


def letters(points: float, *, bold: bool = False, serif: bool = False) -> QTextCharFormat:
    """Black letters of a size."""
    form = QTextCharFormat()
    form.setFontPointSize(points)
    form.setForeground(QColor(INK))
    if bold:
        form.setFontWeight(QFont.Weight.DemiBold)
    if serif:
        form.setFontFamilies(list(SERIF))
    return form


def quiet() -> QTextCharFormat:
    """Small grey letters."""
    form = letters(SMALL)
    form.setForeground(QColor(QUIET))
    return form
