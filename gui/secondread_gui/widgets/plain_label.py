"""A label that shows its text as it is, whatever signs are in it, and in as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(text: str = "", *, muted: bool = False) -> QLabel:
    """Text that wraps and is never taken for HTML; `muted` where it says something beside the matter."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("muted", muted)
    return label
