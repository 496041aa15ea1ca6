"""A short sitting played offscreen through the same windows: pictures, the report, the score."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondread_core.exchange.report_data import Report


def _save_report(report: Report | None, file: Path) -> None:
    from secondread_core.exchange.reading import write_bytes
    from secondread_core.exchange.report_html import report_html
    from secondread_gui.window_words import WindowWords

    assert report is not None
    words = WindowWords().report
    write_bytes(file, report_html(report, words).encode("utf-8"))


def play(folder: Path) -> int:
    """Play it; pictures and the report go to `folder`. The exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from secondread_core.scoring import display
    from secondread_core.session.reviewing import review
    from secondread_gui.showing.stage import PIECE, stage

    with stage() as scene:
        window = scene.window
        scene.picture(folder / "1-library.png")
        scene.begin(PIECE)
        scene.answer(8)
        scene.picture(folder / "2-reading.png")
        scene.answer()
        attempt_id = scene.hand_in()
        scene.picture(folder / "3-report.png")
        _save_report(window.report_room.report, folder / "report.html")
        scores = review(scene.library, attempt_id).scores
        assert scores is not None
        assert scores.type_score is not None
        assert scores.guess_line is not None
        sys.stdout.write(
            f"Played one sitting: reported or opinion {display(scores.type_score)} of 100 "
            f"(guessing: {display(scores.guess_line)}); opinions {scores.opinions.found} of "
            f"{scores.opinions.total}, reported {scores.reported.found} of {scores.reported.total}.\n"
            f"Pictures and the report are in {folder}.\n"
        )
    return 0
