"""Work on a file in the background: who waits longer than a moment is told so, and can stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer

from secondread_core.errors import Refusal
from secondread_gui.background import Job, Worker
from secondread_gui.messages import Messages

_PATIENCE = 500
"""Milliseconds after which a person is told what is going on."""

Result = TypeVar("Result")


def work(
    worker: Worker,
    messages: Messages,
    task: Callable[[Job], Result],
    done: Callable[[Result], None],
    failed: Callable[[Refusal], None],
    *,
    waiting: str,
    stop: str,
) -> Job:
    """Run `task`; after a moment `waiting` is said, with a button `stop`, until the work ends."""
    job = worker.run(task, done, failed)
    timer = QTimer(job, singleShot=True, interval=_PATIENCE)

    def tell() -> None:
        messages.tell(waiting, stop, job.cancel)

    def end() -> None:
        timer.stop()
        if messages.text == waiting:
            messages.clear()

    timer.timeout.connect(tell)
    job.ended.connect(end)
    timer.start()
    return job
