"""The Qt application: style, name, language."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import secondread_resources


def make_application(arguments: Sequence[str] | None = None) -> QApplication:
    """The application object, in Fusion, named, with Qt's own sentences in the user's language."""
    application = QApplication.instance() or QApplication(list(arguments or sys.argv[:1]))
    assert isinstance(application, QApplication)
    application.setApplicationName("Second Read")
    application.setOrganizationName("Second Read")
    application.setDesktopFileName("org.secondread.SecondRead")
    application.setStyle("Fusion")
    resources = Path(secondread_resources.__file__).parent
    application.setWindowIcon(QIcon(str(resources / "icons" / "secondread.png")))
    ours = resources / "translations"
    for name, folder in (("qtbase", _translations()), ("secondread", str(ours))):
        translator = QTranslator(application)
        # English is the source language, but its plurals are a translation like any other.
        if translator.load(QLocale(), name, "_", folder) or translator.load(f"{name}_en", folder):
            application.installTranslator(translator)
    return application


def _translations() -> str:
    from PySide6.QtCore import QLibraryInfo

    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
