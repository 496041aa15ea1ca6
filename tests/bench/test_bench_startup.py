"""From nothing to the first usable window, beside a bare PySide6 window with the same text."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

import secondread_seeds
from secondread_core.data_folder import LIBRARY_NAME
from secondread_core.store.database import open_library
from secondread_core.store.learners import add_learner

ROUNDS = 7

_TAIL = """
application.processEvents()
spent = time.perf_counter() - begun
import psutil  # the peak of the system's accounting would be that of the process we came from
sys.stdout.write(json.dumps([spent, psutil.Process().memory_info().rss]))
sys.stdout.flush()
os._exit(0)
"""
_BARE = (
    """
import time; begun = time.perf_counter()
import sys, os, json
from pathlib import Path
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QPlainTextEdit("".join(Path(name).read_text("utf-8") for name in sys.argv[2:])))
window.resize(1180, 820)
window.show()
"""
    + _TAIL
)
_OURS = (
    """
import time; begun = time.perf_counter()
import sys, os, json
from pathlib import Path
from secondread_gui.application import make_application
from secondread_gui.composing import compose
application = make_application()
window = compose(application, Path(sys.argv[1]))
window.show()
"""
    + _TAIL
)
_HEAVY = (
    "sqlite_utils",
    "nupunkt",
    "markdown",
    "nh3",
    "pyqtgraph",
    "fsrs",
    "charset_normalizer",
    "PySide6.QtPrintSupport",
)


def run(code: str, folder: Path) -> tuple[float, float]:
    """Seconds and bytes of one process."""
    texts = sorted(str(path) for path in (Path(secondread_seeds.__file__).parent / "articles").glob("*.txt"))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder), *texts],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    seconds, size = json.loads(done.stdout)
    return seconds, size


def test_start_and_memory(tmp_path: Path) -> None:
    first, _ = run(_OURS, tmp_path)
    library = open_library(tmp_path / LIBRARY_NAME)
    add_learner(library, "Mira")  # whoever starts the program a second time has a name
    library.close()
    pairs = [(run(_BARE, tmp_path), run(_OURS, tmp_path)) for _ in range(ROUNDS)]
    times = statistics.median(ours[0] / bare[0] for bare, ours in pairs)
    sizes = statistics.median(ours[1] / bare[1] for bare, ours in pairs)
    ours_ms = 1000 * statistics.median(ours[0] for _, ours in pairs)
    bare_ms = 1000 * statistics.median(bare[0] for bare, _ in pairs)
    megabytes = statistics.median(ours[1] for _, ours in pairs) / 1e6
    print(
        f"\nstart {ours_ms:.0f} ms, {times:.2f} times a bare window ({bare_ms:.0f} ms); "
        f"the very first start {1000 * first:.0f} ms; memory {megabytes:.0f} MB, {sizes:.2f} times"
    )
    assert times <= 2.5
    assert sizes <= 2.0


@pytest.mark.parametrize("module", _HEAVY)
def test_a_reader_does_not_load(module: str, tmp_path: Path) -> None:
    run(_OURS, tmp_path)
    told = _OURS.replace("window.show()\n", f"window.show()\nassert {module!r} not in sys.modules\n")
    run(told, tmp_path)
