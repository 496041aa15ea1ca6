"""A part of a form that is opened when it is wanted; closed, it says in a few words what is in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secondread_gui.widgets.wrapping_button import WrappingButton


class Fold(QWidget):
    """`content` under a line with its title and, while it is closed, what `sum_up` said of it."""

    opened = Signal(QWidget)
    """Its content is shown from now on."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._sum = title, ""
        self._content = content
        self.head = WrappingButton(title)
        self.head.setAutoDefault(False)
        self.head.setProperty("fold", True)
        self.head.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(content)
        content.hide()
        self._tell()

    @property
    def is_open(self) -> bool:
        """Whether its content is shown."""
        return not self._content.isHidden()

    def open(self, *, opened: bool = True) -> None:
        """Show its content, or hide it."""
        if opened != self.is_open:
            self._content.setVisible(opened)
            self._tell()
            if opened:
                self.opened.emit(self._content)

    def sum_up(self, text: str) -> None:
        """Say in a few words what is in it."""
        if text != self._sum:
            self._sum = text
            self._tell()

    def _turn(self) -> None:
        self.open(opened=not self.is_open)

    def _tell(self) -> None:
        told = self._title
        if self._sum and not self.is_open:
            told = self.tr("{part}: {what}").format(part=self._title, what=self._sum)
        closed = "◂" if self.isRightToLeft() else "▸"
        self.head.setText(f"{'▾' if self.is_open else closed} {told}".replace("&", "&&"))
        self.head.setAccessibleName(told)
        self.head.setAccessibleDescription(
            self.tr("Open; pressing it closes it")
            if self.is_open
            else self.tr("Closed; pressing it opens it")
        )
