"""Room for something wide: as tall as it needs, up to a limit beyond which it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from secondread_gui.focus import bring_into_view


class LowArea(QScrollArea):
    """Holds `content`; what the focus goes to in it comes into sight, and so does `newcomer`, a part of it
    that opens when it is asked for."""

    def __init__(
        self, content: QWidget, *, newcomer: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._newcomer = newcomer
        self._tallest = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidgetResizable(True)
        self.setWidget(content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def limit(self, tallest: int) -> None:
        """Be at most `tallest` pixels high."""
        self._tallest = tallest
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._settle()
            if self._newcomer is not None and self._newcomer.isVisible():
                self.ensureWidgetVisible(self._newcomer)
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._content.updateGeometry()
        layout = self._content.layout()
        if layout is not None:  # what changed in it while it was hidden has moved nothing yet
            layout.invalidate()
            QApplication.postEvent(self._content, QEvent(QEvent.Type.LayoutRequest))

    def _settle(self) -> None:
        widest = max(self.width(), self._content.minimumSizeHint().width())
        needed = self._content.heightForWidth(widest)
        if widest > self.width():  # words too long for one line, in some language
            needed += self.horizontalScrollBar().sizeHint().height()
        needed = min(needed, self._tallest)
        if needed != self.height():
            self.setFixedHeight(needed)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._content.isAncestorOf(new):
            bring_into_view(new)
