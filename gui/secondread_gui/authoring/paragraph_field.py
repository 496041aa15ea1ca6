"""A field that holds the text of a paragraph exactly: what Qt would make of some blanks is not let in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_LEAST, _MOST = 2, 7
"""Lines."""
_LINE_ENDS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class ParagraphField(QPlainTextEdit):
    """As tall as its text, within limits. Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.textChanged.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        """What stands there; `toPlainText` would give blanks for those that must not break."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def sizeHint(self) -> QSize:
        shown = max(self.document().size().height(), _LEAST)  # in lines
        return QSize(super().sizeHint().width(), self._tall(min(shown, _MOST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, self._tall(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _tall(self, lines: float) -> int:
        around = self.height() - self.viewport().height() + 2 * self.document().documentMargin()
        return round(lines * self.fontMetrics().lineSpacing() + around)
