"""What happens when something of ours breaks: it is written down without anybody's text, and said calmly."""

from __future__ import annotations

import platform
import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from secondread_core import __version__


def describe(error: BaseException, when: datetime) -> str:
    """A report of `error`: versions and the places in the program, but no message, which may quote a text."""
    places = traceback.extract_tb(error.__traceback__)
    lines = [f"{place.name} in {Path(place.filename).name}, line {place.lineno}" for place in places]
    head = (
        f"{when.isoformat()}  Second Read {__version__}, Python {platform.python_version()}, {sys.platform}"
    )
    return "\n".join([head, type(error).__name__, *lines, ""])


def report_crashes_to(folder: Path) -> None:
    """From now on, an error nobody expected is written to `folder`/crash.log and told in a dialog, once for
    each place in the program and one at a time."""
    told: set[str] = set()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log = folder / "crash.log"
        report = describe(error, datetime.now(UTC))
        with suppress(OSError), log.open("a", encoding="utf-8") as file:  # the dialog still tells
            file.write(report)
        place = report.partition("\n")[2]
        application = QApplication.instance()
        if place not in told and application is not None and QApplication.activeModalWidget() is None:
            told.add(place)
            # From any thread, and never in the middle of whatever broke.
            QTimer.singleShot(0, application, lambda: _tell(log))

    sys.excepthook = hook


def _tell(log: Path) -> None:
    what = QCoreApplication.translate(
        "crash", "Something in Second Read itself went wrong. What was shown as saved is saved."
    )
    next_step = QCoreApplication.translate(
        "crash", "You can go on, or close the program and open it again. What happened is noted in {file}."
    )
    tell_in_a_box(what, next_step.format(file=log))


def tell_in_a_box(text: str, more: str = "") -> None:
    """Say something where there is no window that could: plain text in a box of its own."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Second Read", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    box.exec()
