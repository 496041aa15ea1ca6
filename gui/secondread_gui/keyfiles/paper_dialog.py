"""A window beside the room with a title, a column that scrolls, and what can be done below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label


class PaperDialog(QDialog):
    """Modal to its window, and gone once it is closed. `column` scrolls, `foot` does not."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(20, 18, 20, 18)
        self.column.setSpacing(12)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        bar = QFrame()
        bar.setObjectName("bar")
        self.foot = QVBoxLayout(bar)
        self.foot.setContentsMargins(20, 10, 20, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.area, 1)
        layout.addWidget(bar)
        self._fit_screen()

    def say_title(self, text: str) -> None:
        """A heading in the column."""
        label = plain_label(text)
        label.setObjectName("roomTitle")
        self.column.addWidget(label)

    def say(self, text: str, *, muted: bool = False) -> None:
        """A paragraph in the column."""
        self.column.addWidget(plain_label(text, muted=muted))

    def add_buttons(self, *buttons: QPushButton) -> None:
        """What can be done, side by side as far as there is room."""
        holder = QWidget()
        row = FlowLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        self.foot.addWidget(holder)

    def _fit_screen(self) -> None:
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(letter * 88, line * 38).boundedTo(room))


def put_away(window: QWidget) -> None:
    """Close every such dialog of `window`, as Escape does."""
    for dialog in window.findChildren(PaperDialog):
        if dialog.isVisible():
            dialog.reject()
