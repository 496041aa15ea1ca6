"""Does this installation work? Used by packagers and by people whose program does not start."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory


def self_test() -> int:
    """Check every part once and print a line for each; 0 if all of them work."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    checks: list[tuple[str, Callable[[], str]]] = [
        ("Qt", _qt),
        ("bundled course", _course),
        ("help and codebook", _words),
        ("segmentation", _segmentation),
        ("library", _library),
        ("windows", _windows),
    ]
    failed = 0
    for name, check in checks:
        try:
            told = check()
        except Exception as error:  # noqa: BLE001 - whatever breaks here is what we are asked about
            failed += 1
            told = f"FAILED: {type(error).__name__}: {error}"
        sys.stdout.write(f"{name}: {told}\n")
    return 1 if failed else 0


def _qt() -> str:
    from PySide6 import __version__
    from PySide6.QtGui import QFontDatabase

    from secondread_gui.application import make_application

    make_application()
    return f"PySide6 {__version__}, {len(QFontDatabase.families())} font families"


def _course() -> str:
    import secondread_seeds
    from secondread_core.exchange.course import read_course, read_published_keys

    entries = read_course(secondread_seeds.catalogue())
    keys = read_published_keys(secondread_seeds.catalogue())
    if not entries or not keys:
        raise LookupError("articles or keys are missing")
    return f"{len(entries)} articles, {len(keys)} keys for published articles"


def _words() -> str:
    import secondread_resources

    pages = secondread_resources.help_pages()
    for page in pages:
        secondread_resources.read_text(f"help/{page['name']}.md")
    return f"{len(pages)} pages, codebook version {secondread_resources.codebook()['version']}"


def _segmentation() -> str:
    from secondread_core.segmentation import segment

    units = segment("One headline\n\nMr. Hale said so. It rained.").units
    if len(units) != 3:
        raise ValueError(f"{len(units)} units where there are 3")
    return "sentences are cut"


def _library() -> str:
    from secondread_core.store.database import open_library

    with TemporaryDirectory(prefix="secondread-") as folder:
        path = Path(folder) / "library.db"
        open_library(path).close()
        open_library(path).close()
    return "made, closed and opened again"


def _windows() -> str:
    from secondread_gui.showing.stage import PIECE, stage

    with stage() as scene:
        scene.begin(PIECE)
        scene.answer()
        scene.window.show_report(scene.hand_in())
    return "an article was read, answered and handed in"
