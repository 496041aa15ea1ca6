"""A heading that opens and closes what stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget


class FoldedList(QWidget):
    """Closed at first; `told` says what opens. Without a title there is nothing to see at all."""

    def __init__(self, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton()
        self.button.setProperty("flat", True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._told = told
        self.opened = False
        self.button.clicked.connect(lambda: self.open(not self.opened))
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(28, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._inside)
        self.open(False)

    def show_title(self, title: str) -> None:
        """Name what can be opened; "" hides all of it."""
        self.button.setText(title)
        self.button.setAccessibleName(title)
        self.setVisible(bool(title))

    def empty(self) -> None:
        """Take out what is inside, and close."""
        self.open(False)
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def open(self, opened: bool) -> None:
        """Show what is inside, or not."""
        self.opened = opened
        self.button.setAccessibleDescription(self.tr("Closes the list") if opened else self._told)
        self._inside.setVisible(opened)
        self.button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
