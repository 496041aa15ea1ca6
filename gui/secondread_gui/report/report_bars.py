"""The bar above the report and the one below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from secondread_gui.report.report_actions import ReportActions
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.elided_label import ElidedLabel
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.top_row import TopRow


class TopBar(QFrame):
    """The way back, `title`, and what can be done with the whole report."""

    def __init__(self, acts: ReportActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.title = ElidedLabel()
        self.numbers = action_button(acts.numbers, flat=True)
        menu = QMenu(self)
        menu.addActions([acts.print, acts.pdf, acts.html, acts.csv, acts.json])
        out = QToolButton()
        out.setText(self.tr("Print or save"))
        out.setAccessibleName(out.text())
        out.setToolTip(self.tr("On paper, as PDF, as a web page, or as data"))
        out.setAccessibleDescription(out.toolTip())
        out.setMenu(menu)
        out.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.again = action_button(acts.again, primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            TopRow(action_button(acts.back, flat=True), self.title, (self.numbers, out, self.again))
        )


class WalkingBar(QFrame):
    """From difference to difference, `place` between them, and what is shown of the sentences."""

    def __init__(self, acts: ReportActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setProperty("muted", True)
        self.walking = [action_button(action) for action in (acts.previous, acts.next, acts.only_missed)]
        """The buttons that need a key."""
        flow = FlowLayout(self)
        for widget in (*self.walking[:2], self.place, self.walking[2]):
            flow.addWidget(widget)
        self.noted = action_button(acts.only_noted)
        flow.addWidget(self.noted)
        flow.addWidget(action_button(acts.list, flat=True))
