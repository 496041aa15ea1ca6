"""The composition root: everything is put together here, and nowhere else."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from secondread_core import __version__
from secondread_core.data_folder import data_folder
from secondread_core.errors import NoDataFolder

_SETTLED = 3_000
"""Milliseconds after which nobody waits for the window any more."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Second Read; the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.self_test:
        from secondread_gui.showing.self_test import self_test

        return self_test()
    if options.demo is not None:
        from secondread_gui.showing.demo import play

        return play(options.demo)
    if options.pictures is not None:
        from secondread_gui.showing.pictures import take_pictures

        return take_pictures(options.pictures)
    return _run(options.data_dir, [Path(file) for file in options.files])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="secondread", description="Learn to read news: what reports, what opines, what lacks a source."
    )
    parser.add_argument("files", nargs="*", metavar="ARTICLE", help="articles or folders to take in")
    parser.add_argument("--data-dir", type=Path, help="keep the library in this folder")
    parser.add_argument("--self-test", action="store_true", help="check this installation and exit")
    parser.add_argument("--demo", type=Path, metavar="FOLDER", help="play a short sitting without a display")
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="save a picture of every room")
    parser.add_argument("--version", action="version", version=f"Second Read {__version__}")
    return parser


def _run(data_dir: Path | None, files: list[Path]) -> int:
    from PySide6.QtCore import QTimer

    from secondread_gui.application import make_application
    from secondread_gui.composing import back_up_after_a_kill, compose
    from secondread_gui.crash import report_crashes_to, tell_in_a_box
    from secondread_gui.messages import words_for

    application = make_application()
    try:
        folder = data_folder(data_dir)
    except NoDataFolder as refusal:
        tell_in_a_box(words_for(refusal))
        return refusal.exit_code
    report_crashes_to(folder)
    window = compose(application, folder)
    if window is None:
        return 5
    window.show()
    QTimer.singleShot(_SETTLED, lambda: back_up_after_a_kill(window.library, window.worker))
    if files:
        QTimer.singleShot(0, lambda: window.library_room.add_paths(files))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
