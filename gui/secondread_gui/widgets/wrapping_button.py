"""A push button whose text goes on in the next line where it has no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
_TALL = 100_000


class WrappingButton(QPushButton):
    """As wide as its column and as tall as its text; at its narrowest, the longest word still fits."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self._around()
        return self._text_size(width - around.width()).height() + around.height()

    def sizeHint(self) -> QSize:
        return self._text_size(_TALL) + self._around()

    def minimumSizeHint(self) -> QSize:
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        around = self._around()
        return QSize(widest + 2 + around.width(), self.fontMetrics().lineSpacing() + around.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = self._option()
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        inner = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        role = self.foregroundRole()
        painter.setPen(option.palette.color(role))
        painter.drawText(inner, _WRAP, self.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _text_size(self, width: int) -> QSize:
        return self.fontMetrics().boundingRect(QRect(0, 0, width, _TALL), _WRAP, self.text()).size()

    def _around(self) -> QSize:
        """What the style puts around a text at most, on both sides together: a border grows when it is
        pressed or has the focus, and the text must not be cut then."""
        line = QSize(self.fontMetrics().horizontalAdvance("x"), self.fontMetrics().lineSpacing())
        widest, states = QSize(0, 0), QStyle.StateFlag
        for more in (states.State_None, states.State_On, states.State_On | states.State_HasFocus):
            option = self._option()
            option.state |= more
            kind = QStyle.ContentsType.CT_PushButton
            widest = widest.expandedTo(self.style().sizeFromContents(kind, option, line, self) - line)
        return widest

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return option
