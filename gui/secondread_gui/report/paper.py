"""The report on paper: pages with a running title and numbers, as PDF or on a printer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
)

from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_words import ReportWords, one_line
from secondread_gui.report.paper_marks import paint_lines
from secondread_gui.report.paper_text import INK, QUIET, PaperText

_MARGINS = QMarginsF(18, 14, 18, 14)
"""Millimetres."""
_RESOLUTION = 300


def pdf_bytes(report: Report, words: ReportWords) -> bytes:
    """`report` as a PDF of A4 pages; its text can be searched and copied. May run on the worker."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            _MARGINS,
            QPageLayout.Unit.Millimeter,
        )
    )
    title = one_line(report.article.info.title)
    writer.setTitle(words.say("report.title", title=title))
    writer.setCreator("Second Read")
    print_report(writer, report, words)
    return bytes(buffer.data().data())


def print_report(device: QPagedPaintDevice, report: Report, words: ReportWords) -> None:
    """Paint `report` on `device`, page by page."""
    text = PaperText(report, words)
    painter = QPainter(device)
    try:
        _paint(painter, device, text, one_line(report.article.info.title), words)
    finally:
        painter.end()


def _paint(
    painter: QPainter, device: QPagedPaintDevice, text: PaperText, title: str, words: ReportWords
) -> None:
    document = text.document
    page = QSizeF(device.pageLayout().paintRectPixels(painter.device().logicalDpiX()).size())
    small = QFont(document.defaultFont())
    small.setPointSizeF(8)
    metrics = QFontMetricsF(small, painter.device())
    strip = metrics.height() * 2.2
    body = QSizeF(page.width(), page.height() - 2 * strip)
    document.documentLayout().setPaintDevice(painter.device())
    document.setPageSize(body)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = QPalette(QColor(INK), QColor("white"))
    context.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
    point = painter.device().logicalDpiX() / 72
    count = document.pageCount()
    for number in range(count):
        if number:
            device.newPage()
        painter.setFont(small)
        painter.setPen(QColor(QUIET))
        foot = words.say("report.page-number", page=number + 1, pages=count)
        line = QRectF(0, page.height() - metrics.height(), page.width(), metrics.height())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), foot)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), words.say("report.kicker"))
        if number:
            head = metrics.elidedText(title, Qt.TextElideMode.ElideRight, page.width())
            painter.drawText(
                QRectF(0, 0, page.width(), metrics.height()), int(Qt.AlignmentFlag.AlignLeft), head
            )
        shown = QRectF(0, number * body.height(), body.width(), body.height())
        painter.save()
        painter.translate(0, strip - shown.top())
        context.clip = shown.adjusted(0, 0, 0, -2 * point)
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        paint_lines(painter, document, text.marked, shown, point)
        painter.restore()
