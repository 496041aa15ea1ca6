"""Taking a report out of the program: on paper, as PDF, as a web page, as a table, as data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from secondread_core.errors import Refusal
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.background import Job, Worker
from secondread_gui.messages import Messages
from secondread_gui.report.printer import ask_printer
from secondread_gui.saving_as import ask_file, file_name
from secondread_gui.words import number_words

Step = Callable[[int, int], None]
Render = Callable[[Report, ReportWords, Step], bytes]
_PATIENCE = 500
"""Milliseconds after which a person is told what is going on."""


class ReportSaver(QObject):
    """Asks where to, works in the background, tells how it went. `ended` follows every try to save."""

    ended = Signal()

    def __init__(self, messages: Messages, worker: Worker, words: ReportWords, owner: QWidget) -> None:
        super().__init__(owner)
        self._messages = messages
        self._worker = worker
        self._words = words
        self._owner = owner
        self.ask_file, self.ask_printer = ask_file, ask_printer

    def save_pdf(self, report: Report) -> None:
        """Save `report` as PDF."""
        self._save(report, self.tr("Save the report as PDF"), "pdf", self.tr("PDF (*.pdf)"), _pdf)

    def save_html(self, report: Report) -> None:
        """Save `report` as one file that any browser shows."""
        self._save(
            report,
            self.tr("Save the report as a web page"),
            "html",
            self.tr("Web page (*.html *.htm)"),
            _html,
        )

    def save_csv(self, report: Report) -> None:
        """Save `report` as a table that spreadsheets open."""
        self._save(report, self.tr("Save the report as a table"), "csv", self.tr("Table (*.csv)"), _csv)

    def save_json(self, report: Report) -> None:
        """Save `report` as data for other programs."""
        self._save(report, self.tr("Save the report as data"), "json", self.tr("Data (*.json)"), _json)

    def print(self, report: Report) -> None:
        """Print `report`."""
        printer = self.ask_printer(self._owner)
        if printer is not None:
            from secondread_gui.report.paper import print_report

            with self._messages.guarding():
                print_report(printer, report, self._words)
                self._messages.tell(self.tr("The report was sent to the printer."))

    def _save(self, report: Report, caption: str, ending: str, kind: str, render: Render) -> None:
        attempt = self.tr("attempt {number}").format(number=number_words(report.number))
        name = file_name(ending, report.reader, report.article.info.title, attempt)
        path = self.ask_file(self._owner, caption, name, kind)
        if path is None:
            return
        words = self._words

        def task(job: Job) -> Path:
            from secondread_core.exchange.reading import write_bytes

            write_bytes(path, render(report, words, job.step))
            return path

        job = self._worker.run(task, self._saved, self._refused)
        waiting = QTimer(job, singleShot=True, interval=_PATIENCE)
        waiting.timeout.connect(lambda: self._wait(job))
        job.ended.connect(waiting.stop)
        waiting.start()

    def _wait(self, job: Job) -> None:
        self._messages.tell(self.tr("The report is being written…"), self.tr("Stop"), job.cancel)

    def _saved(self, path: Path) -> None:
        self._messages.tell(self.tr("The report was saved as {file}.").format(file=path))
        self.ended.emit()

    def _refused(self, refusal: Refusal) -> None:
        self._messages.refuse(refusal)
        self.ended.emit()


def _html(report: Report, words: ReportWords, _step: Step) -> bytes:
    from secondread_core.exchange.report_html import report_html

    return report_html(report, words).encode("utf-8")


def _csv(report: Report, words: ReportWords, _step: Step) -> bytes:
    from secondread_core.exchange.report_csv import report_csv

    return report_csv(report, words).encode("utf-8")


def _json(report: Report, _words: ReportWords, _step: Step) -> bytes:
    from secondread_core.exchange.report_json import report_json

    return report_json(report).encode("utf-8")


def _pdf(report: Report, words: ReportWords, step: Step) -> bytes:
    from secondread_gui.report.paper import pdf_bytes

    return pdf_bytes(report, words, step)
