"""The report on paper: pages with a running title and numbers, as PDF or on a printer."""

from __future__ import annotations

from collections.abc import Callable

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

from secondread_core.errors import PrinterFailed
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_words import ReportWords, one_line
from secondread_gui.report.paper_marks import paint_lines, stretches
from secondread_gui.report.paper_text import PaperText
from secondread_gui.report.paper_writer import INK, QUIET

_MARGINS = QMarginsF(18, 14, 18, 14)
"""Millimetres."""
_RESOLUTION = 300

Step = Callable[[int, int], None]


def _no_step(_done: int, _total: int) -> None:
    """Nobody is waiting to hear how far it is."""


def pdf_bytes(report: Report, words: ReportWords, step: Step = _no_step) -> bytes:
    """`report` as a PDF of A4 pages; its text can be searched and copied. May run on the worker.

    `step` is called with (pages done, pages) and may raise to stop.
    """
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
    print_report(writer, report, words, step)
    return bytes(buffer.data().data())


def print_report(
    device: QPagedPaintDevice, report: Report, words: ReportWords, step: Step = _no_step
) -> None:
    """Paint `report` on `device`, page by page.

    Raises:
        PrinterFailed: the device cannot be begun, or refuses a page.
    """
    text = PaperText(report, words)
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterFailed
    try:
        _paint(painter, device, text, one_line(report.article.info.title), words, step)
    finally:
        painter.end()


def _paint(
    painter: QPainter, device: QPagedPaintDevice, text: PaperText, title: str, words: ReportWords, step: Step
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
    lines = stretches(document, [*text.marked, *text.framed])
    for number in range(count):
        step(number, count)
        if number and not device.newPage():
            raise PrinterFailed
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
        paint_lines(painter, lines, shown.top(), shown.bottom(), point)
        painter.restore()
