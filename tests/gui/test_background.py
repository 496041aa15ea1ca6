"""The worker: what a task and its callbacks may do wrong without taking the program with them."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from secondread_core.errors import Refusal
from secondread_gui.background import Job, Worker
from secondread_gui.widgets.work_strip import WorkStrip


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def broken(_job: Job) -> None:
    raise RuntimeError("ours")


def test_a_defect_in_a_task_is_raised_on_the_windows_thread_and_ends_the_job(
    qtbot: QtBot, worker: Worker
) -> None:
    called: list[object] = []
    strip = WorkStrip()
    qtbot.addWidget(strip)
    with qtbot.capture_exceptions() as raised:
        job = worker.run(broken, called.append, called.append)
        strip.watch(job, "Importing")
        with qtbot.waitSignal(job.ended):
            pass
        qtbot.waitUntil(lambda: bool(raised))
    ((kind, _, trace),) = raised
    assert kind is RuntimeError
    names = []
    while trace is not None:
        names.append(trace.tb_frame.f_code.co_name)
        trace = trace.tb_next
    assert names[-1] == "broken"  # the report names the place that broke
    assert "_land" in names  # raised here, not on the worker
    assert called == []
    qtbot.wait(300)  # longer than the strip waits before it shows
    assert strip.isHidden()


def test_after_a_defect_the_worker_takes_the_next_task(qtbot: QtBot, worker: Worker) -> None:
    got: list[int] = []
    with qtbot.capture_exceptions():
        worker.run(broken, lambda _none: None, lambda _refusal: None)
        worker.run(lambda _job: 7, got.append, lambda _refusal: None)
        qtbot.waitUntil(lambda: got == [7])


def test_a_callback_that_raises_still_ends_its_job(qtbot: QtBot, worker: Worker) -> None:
    def land(_result: int) -> None:
        raise RuntimeError("ours")

    with qtbot.capture_exceptions() as raised:
        job = worker.run(lambda _job: 1, land, lambda _refusal: None)
        with qtbot.waitSignal(job.ended):
            pass
    assert [kind for kind, _, _ in raised] == [RuntimeError]


def test_nothing_lands_once_the_worker_is_closed(qtbot: QtBot, worker: Worker) -> None:
    landed: list[object] = []
    going, go_on = threading.Event(), threading.Event()

    def task(job: Job) -> int:
        going.set()
        go_on.wait(5)
        job.step(1, 2)
        return 1

    def refused(refusal: Refusal) -> None:
        landed.append(refusal)

    worker.run(lambda _job: 0, landed.append, refused)  # done, but its result has not landed yet
    worker.run(task, landed.append, refused)
    worker.run(lambda _job: 2, landed.append, refused)
    assert going.wait(5)
    go_on.set()
    worker.close()
    qtbot.wait(50)
    assert landed == []
