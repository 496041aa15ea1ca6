"""A field to search in, with room for what it says while it is empty."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget


class SearchField(QLineEdit):
    """Its name is its placeholder, `told` says what it is for; a button empties it."""

    def __init__(self, name: str, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(told)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):  # the one that Qt puts there has only a picture
            button.setAccessibleName(self.tr("Empty the search"))
            button.setAccessibleDescription(self.tr("Everything is shown again"))
            button.setToolTip(button.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        around = super().minimumSizeHint()
        return QSize(
            self.fontMetrics().horizontalAdvance(self.placeholderText()) + around.width(), around.height()
        )
