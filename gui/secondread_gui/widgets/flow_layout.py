"""A row of widgets that goes on in the next line where the window is too narrow for it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_WIDEST_INDENT = 0.25
"""Share of the width; beyond that, further lines begin where the first one does."""


class FlowLayout(QLayout):
    """Items side by side, wrapped like words; each as tall as its line. Mirrors in right-to-left windows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._hangs = False
        self._wanted: list[QSize] | None = None
        self._tall: dict[int, int] = {}
        """What was measured since anything last changed: Qt asks some twenty times for every change."""
        self.setContentsMargins(QMargins(10, 8, 10, 8))
        self.setSpacing(6)

    def hang_behind_first(self) -> None:
        """Have every further line begin behind the first item, which says what the others are."""
        self._hangs = True
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._tall:
            self._tall[width] = self._lay(QRect(0, 0, width, 0), place=False)
        return self._tall[width]

    def invalidate(self) -> None:
        super().invalidate()
        self._wanted = None
        self._tall.clear()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        hints = [hint for item, hint in zip(self._items, self._hints(), strict=True) if not item.isEmpty()]
        wide = sum(hint.width() + self.spacing() for hint in hints)
        tall = max((hint.height() for hint in hints), default=0)
        return QSize(wide + margins.left() + margins.right(), tall + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lay(self, rect: QRect, *, place: bool) -> int:
        """Place the items in `rect` (or only measure); the height that they take."""
        inner = rect.marginsRemoved(self.contentsMargins())
        indent = self._indent(inner.width())
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item, hint in zip(self._items, self._hints(), strict=True):
            if item.isEmpty():
                continue
            wide = min(hint.width(), inner.width() - indent)
            if lines[-1] and used + wide > inner.width():
                lines.append([])
                used = indent
            if hint.width() > wide and item.hasHeightForWidth():
                hint = QSize(hint.width(), item.heightForWidth(wide))  # its words go on in the next line
            lines[-1].append((item, hint))
            used += wide + self.spacing()
        y = inner.top()
        for number, line in enumerate(lines):
            tall = max((hint.height() for _, hint in line), default=0)
            x = inner.left() + (indent if number else 0)
            for item, hint in line:
                wide = min(hint.width(), inner.width() - indent)
                if place:
                    item.setGeometry(self._mirrored(QRect(QPoint(x, y), QSize(wide, tall)), inner))
                x += wide + self.spacing()
            y += tall + self.spacing()
        bottom = self.contentsMargins().bottom()
        return y - self.spacing() + bottom - rect.top()

    def _indent(self, wide: int) -> int:
        if not self._hangs or not self._items or self._items[0].isEmpty():
            return 0
        indent = self._hints()[0].width() + self.spacing()
        return indent if indent <= wide * _WIDEST_INDENT else 0

    def _hints(self) -> list[QSize]:
        if self._wanted is None:
            self._wanted = [item.sizeHint() for item in self._items]
        return self._wanted

    def _mirrored(self, rect: QRect, inner: QRect) -> QRect:
        widget = self.parentWidget()
        if widget is None or widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return rect
        return QRect(QPoint(inner.left() + inner.right() - rect.right(), rect.top()), rect.size())
