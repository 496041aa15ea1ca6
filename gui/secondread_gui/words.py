"""Words that stand outside of widgets, for `lupdate` to find and Qt Linguist to translate."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG, _POP = "\u2068", "\u2069"
"""They hold a text apart from its neighbours, in the direction of its own first letter."""


class Words:
    """A context of translations. It stands in a module under its own name, because `lupdate` takes the word
    before `.tr(` for the context: `shelf = Words("shelf")`, `shelf.tr("%Ln articles", "", count)`."""

    __slots__ = ("_context",)

    def __init__(self, context: str) -> None:
        self._context = context

    def tr(self, text: str, comment: str = "", count: int = -1) -> str:
        """`text` in the window's language; `count` chooses the plural and stands for %Ln."""
        return QCoreApplication.translate(self._context, text, comment, count)


def number_words(value: int) -> str:
    """A number as the window's language writes it: its digits, its groups."""
    return QLocale().toString(value)


def isolated(text: str) -> str:
    """`text` of somebody else for the middle of a line of ours: where it has letters that run against the
    window's direction, it stands alone, and its punctuation and its "…" stay on its own side."""
    left_to_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    against = ("R", "AL") if left_to_right else ("L",)
    return f"{_FIRST_STRONG}{text}{_POP}" if any(bidirectional(char) in against for char in text) else text
