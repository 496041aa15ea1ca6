"""Room for the numbers: as tall as they are, up to a limit beyond which they scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from secondread_gui.report.score_strip import ScoreStrip


class StripArea(QScrollArea):
    """Holds `strip`; with the Tab key its numbers come into sight one by one."""

    def __init__(self, strip: ScoreStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = strip
        self._tallest = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidgetResizable(True)
        self.setWidget(strip)
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
            if self._strip.explanation.isVisible():
                self.ensureWidgetVisible(self._strip.explanation)
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        widest = max(self.width(), self._strip.minimumSizeHint().width())
        needed = self._strip.heightForWidth(widest)
        if widest > self.width():  # words too long for one line, in some language
            needed += self.horizontalScrollBar().sizeHint().height()
        needed = min(needed, self._tallest)
        if needed != self.height():
            self.setFixedHeight(needed)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._strip.isAncestorOf(new):
            self.ensureWidgetVisible(new)
