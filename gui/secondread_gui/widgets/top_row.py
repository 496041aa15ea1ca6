"""The row at the top of a room: the way back, what one is looking at, what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout


class TopRow(QWidget):
    """`title` has what `back` and the `tools` leave; where that is little, the tools have their own lines."""

    def __init__(
        self, back: QWidget, title: QWidget, tools: Iterable[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._back, self._title, self._tools = back, title, QWidget()
        flow = FlowLayout(self._tools)
        flow.setContentsMargins(0, 0, 0, 0)
        for tool in tools:
            flow.addWidget(tool)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        first = QHBoxLayout()
        first.addWidget(back)
        first.addWidget(title, 1)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.addLayout(first, 1)
        self._lines.addWidget(self._tools)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._lines.setDirection(self._direction())
        return super().event(event)

    def _direction(self) -> QBoxLayout.Direction:
        least = self._title.minimumSizeHint().width()
        needed = self._back.sizeHint().width() + least + self._tools.sizeHint().width()
        margins = self._lines.contentsMargins()
        free = self.width() - margins.left() - margins.right() - 2 * self._lines.spacing()
        return QBoxLayout.Direction.LeftToRight if needed <= free else QBoxLayout.Direction.TopToBottom
