"""What stands out in a room: headings, and the one button that comes next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from secondread_gui.widgets.plain_label import plain_label


def heading_label(text: str) -> QLabel:
    """The heading of a part."""
    label = plain_label(text)
    label.setProperty("heading", True)
    return label


def make_primary(button: QWidget, primary: bool) -> None:
    """Let a button stand out, or not."""
    if button.property("primary") is not primary:
        button.setProperty("primary", primary)
        button.style().unpolish(button)
        button.style().polish(button)


class NamedLines(QWidget):
    """Lines with a name in front of each; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setHorizontalSpacing(18)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 5)

    def show_lines(
        self, lines: Iterable[tuple[str, str]], buttons: Mapping[int, QWidget] = MappingProxyType({})
    ) -> None:
        """Show (name, text) of every line; `buttons` stand below the text of a line, by its number from 0."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        row = 0
        for number, (name, text) in enumerate(lines):
            for place, label in enumerate((heading_label(name), plain_label(text))):
                self._grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)
            row += 1
            if number in buttons:
                self._grid.addWidget(buttons[number], row, 1, Qt.AlignmentFlag.AlignLeft)
                row += 1
        self.setVisible(row > 0)
