"""The Qt application: style, name, language."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def make_application(arguments: Sequence[str] | None = None) -> QApplication:
    """The application object, in Fusion, named, with Qt's own sentences in the user's language."""
    application = QApplication.instance() or QApplication(list(arguments or sys.argv[:1]))
    assert isinstance(application, QApplication)
    application.setApplicationName("Second Read")
    application.setOrganizationName("Second Read")
    application.setDesktopFileName("org.secondread.SecondRead")
    application.setStyle("Fusion")
    translator = QTranslator(application)
    if translator.load(QLocale(), "qtbase", "_", _translations()):
        application.installTranslator(translator)
    return application


def _translations() -> str:
    from PySide6.QtCore import QLibraryInfo

    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
