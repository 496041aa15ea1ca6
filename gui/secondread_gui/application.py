"""The Qt application: style, name, language."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import secondread_resources
from secondread_gui.focus import FocusFollower

_RESOURCES = Path(secondread_resources.__file__).parent


def make_application(arguments: Sequence[str] | None = None) -> QApplication:
    """The application object, in Fusion, named, in the user's language as far as we have it."""
    application = QApplication.instance() or QApplication(list(arguments or sys.argv[:1]))
    assert isinstance(application, QApplication)
    application.setApplicationName("Second Read")
    application.setOrganizationName("Second Read")
    application.setDesktopFileName("org.secondread.SecondRead")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(_RESOURCES / "icons" / "secondread.png")))
    if application.findChild(FocusFollower) is None:
        FocusFollower(application)
    if application.findChild(QTranslator) is None:  # else it has been given a language already
        speak(application, QLocale.system())
    return application


def speak(application: QApplication, wanted: QLocale, folder: Path = _RESOURCES / "translations") -> None:
    """Give the application the words of the first language that `wanted` asks for and `folder` has, English
    if there is none; and the numbers, the reading direction and Qt's own sentences that belong to them.

    One language throughout: no German "Cancel" or Arabic digit stands among English words.
    """
    ours = QTranslator(application)
    # English is the source language, but its plurals are a translation like any other.
    if not ours.load(wanted, "secondread", "_", str(folder)):
        ours.load("secondread_en", str(folder))
    spoken = QLocale(ours.language() or "en")
    locale = wanted if wanted.language() is spoken.language() else spoken
    theirs = QTranslator(application)
    if theirs.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(theirs)
    application.installTranslator(ours)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
