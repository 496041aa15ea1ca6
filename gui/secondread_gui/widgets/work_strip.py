"""How far a task on the worker is, with a way to stop it. Short tasks are over before it shows."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from secondread_gui.background import Job
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words

_PATIENCE = 250
"""Milliseconds before anything is shown: what flashes up and goes is only unrest."""


class WorkStrip(QFrame):
    """Watches one job at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._job: Job | None = None
        self._what = ""
        self._text = plain_label()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Stop"))
        self.cancel.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 8)
        column.addLayout(row)
        column.addWidget(self.progress)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.show)
        self.hide()

    def watch(self, job: Job, what: str) -> None:
        """Show how far `job` is, which is doing `what`."""
        self._job, self._what = job, what
        self.cancel.setEnabled(True)
        self.progress.setAccessibleName(what)
        self._show(0, 0)
        job.progress.connect(self._show)
        job.ended.connect(lambda: self._end(job))
        self._timer.start()

    def _show(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if not total:
            self._text.setText(self._what)
        else:
            told = self.tr("{what} {done} of {total}")
            self._text.setText(
                told.format(what=self._what, done=number_words(done), total=number_words(total))
            )

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        if self._job is not None:
            self._job.cancel()

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._timer.stop()
            self.hide()
