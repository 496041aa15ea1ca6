"""What the program says of itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secondread_core import __version__


def about_text() -> str:
    """One line: name, version, licence."""
    text = QCoreApplication.translate(
        "about", "Second Read {version}. Free software under the MIT licence; the articles are CC BY 4.0."
    )
    return text.format(version=__version__)
