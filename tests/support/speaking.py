"""The test application in another language or direction for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication


@contextmanager
def as_it_was(application: QApplication) -> Iterator[QApplication]:
    """Afterwards words, numbers and direction are those from before."""
    direction, locale = application.layoutDirection(), QLocale()
    known = set(application.findChildren(QTranslator))
    try:
        yield application
    finally:
        for translator in set(application.findChildren(QTranslator)) - known:
            application.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(locale)
        application.setLayoutDirection(direction)
