"""One worker for what takes long: imports, exports, reports. Results land on the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from secondread_core.errors import Cancelled, Refusal

Result = TypeVar("Result")


class Job(QObject):
    """A task on its way. `progress` tells (done, total), `ended` comes last of all, whatever became of it."""

    progress = Signal(int, int)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the task to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Called by the task between two pieces of work.

        Raises:
            Cancelled: the person asked to stop.
        """
        if self._stop.is_set():
            raise Cancelled
        self.progress.emit(done, total)


class _Runner(QObject):
    """Lives on the worker's thread and runs one task after another."""

    finished = Signal(object, object, object)
    """(callback, what it is to be given, job)"""

    @Slot(object, object, object, object)
    def run(
        self,
        task: Callable[[Job], Any],
        job: Job,
        done: Callable[[Any], None],
        failed: Callable[[Refusal], None],
    ) -> None:
        try:
            result = task(job)
        except Refusal as refusal:
            self.finished.emit(failed, refusal, job)
        except Exception as defect:  # noqa: BLE001 - ours, and raised again where it can be reported
            self.finished.emit(_raise, defect, job)
        else:
            self.finished.emit(done, result, job)


class Worker(QObject):
    """The one background thread. `close` before the application ends."""

    _asked = Signal(object, object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._runner = _Runner()
        self._runner.moveToThread(self._thread)
        self._asked.connect(self._runner.run)
        self._runner.finished.connect(self._land)
        self._jobs: set[Job] = set()
        self._closed = False

    def run(
        self,
        task: Callable[[Job], Result],
        done: Callable[[Result], None],
        failed: Callable[[Refusal], None],
    ) -> Job:
        """Run `task` in the background; one of `done` and `failed` is called, here, afterwards.

        Neither is called after a defect, which is raised here instead; so what has to be undone in any case
        belongs to `Job.ended`.
        """
        if not self._thread.isRunning():
            self._thread.start()
        job = Job()
        self._jobs.add(job)
        self._asked.emit(task, job, done, failed)
        return job

    def close(self) -> None:
        """Cancel what runs and wait for the thread to end. Nothing lands from now on."""
        self._closed = True
        for job in self._jobs:
            job.cancel()
        self._thread.quit()
        self._thread.wait()

    @Slot(object, object, object)
    def _land(self, callback: Callable[[Any], None], outcome: object, job: Job) -> None:
        self._jobs.discard(job)
        if self._closed:
            return
        try:
            callback(outcome)
        finally:
            job.ended.emit()


def _raise(defect: Exception) -> None:
    raise defect
