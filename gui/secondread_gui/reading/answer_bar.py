"""The answers as buttons, and the choice of what a click on a sentence does."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass, type_class
from secondread_gui.appearance.palettes import Colours
from secondread_gui.widgets.flow_layout import FlowLayout


class Act(StrEnum):
    """What can be said of a sentence. CHOOSE says nothing yet: the click only makes it the current one."""

    CHOOSE = "choose"
    REPORTED = "reported"
    OPINION = "opinion"
    UNSURE = "unsure"
    MISSING = "missing"


class AnswerBar(QFrame):
    """`answered` tells an `Act` for the current sentence; `pen` says what a click in the page does."""

    answered = Signal(str)

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.question = QLabel(
            self.tr("Does this sentence report, or does the writer give an opinion? Does it lack a source?")
        )
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setProperty("muted", True)
        self.question.setWordWrap(True)
        self.question.setContentsMargins(12, 6, 12, 0)
        buttons = QWidget()
        self._row = FlowLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.question)
        column.addWidget(buttons)
        self._answers: dict[Act, QToolButton] = {}
        self._pens: dict[Act, QAction] = {}
        for act, name, key, told in (
            (Act.REPORTED, self.tr("Reported"), "R", self.tr("This sentence reports. Key: R")),
            (Act.OPINION, self.tr("Opinion"), "O", self.tr("This sentence opines. Key: O")),
            (Act.UNSURE, self.tr("Unsure"), "U", self.tr("I cannot tell. Key: U")),
            (Act.MISSING, self.tr("Source missing"), "S", self.tr("It needs a source and has none. Key: S")),
        ):
            button = QToolButton()
            button.setText(f"{name}  {key}")
            button.setAccessibleName(name)
            button.setToolTip(told)
            button.setAccessibleDescription(told)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _checked, act=act: self.answered.emit(act))
            self._answers[act] = button
            self._row.addWidget(button)
        self._pen_button = QToolButton()
        self._pen_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._pen_button.setProperty("flat", True)
        self._pen_button.setToolTip(self.tr("What a click on a sentence does"))
        self._pen_button.setAccessibleDescription(self._pen_button.toolTip())
        self.menu = QMenu(self._pen_button)
        self._pen_button.setMenu(self.menu)
        self._row.addWidget(self._pen_button)
        group = QActionGroup(self)
        for act, told in (
            (Act.CHOOSE, self.tr("A click selects")),
            (Act.REPORTED, self.tr("A click says: reported")),
            (Act.OPINION, self.tr("A click says: opinion")),
            (Act.MISSING, self.tr("A click says: source missing")),
        ):
            pen = QAction(told, group)
            pen.setCheckable(True)
            pen.toggled.connect(self._show_pen)
            self.menu.addAction(pen)
            self._pens[act] = pen
        self._pens[Act.CHOOSE].setChecked(True)
        self.dress(colours, scale)

    @property
    def pen(self) -> Act:
        """What a click on a sentence does."""
        return next(act for act, pen in self._pens.items() if pen.isChecked())

    def take_pen(self, act: Act) -> None:
        """Let a click on a sentence do `act` from now on."""
        self._pens[act].setChecked(True)

    def _show_pen(self) -> None:
        pen = next((pen for pen in self._pens.values() if pen.isChecked()), None)
        if pen is not None:
            self._pen_button.setText(pen.text())
            self._pen_button.setIcon(pen.icon())

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the end of the bar."""
        self._row.addWidget(widget)

    def show_mark(self, mark: Mark | None, *, enabled: bool) -> None:
        """Show the current sentence's mark as pressed buttons; None: no sentence is current."""
        mark = mark or Mark()
        answer = None if mark.type is None else type_class(mark.type)
        pressed = {
            Act.REPORTED: answer is TypeClass.REPORTED,
            Act.OPINION: answer is TypeClass.OPINION,
            Act.UNSURE: mark.unsure,
            Act.MISSING: mark.flag,
        }
        for act, button in self._answers.items():
            button.setChecked(pressed[act])
            button.setEnabled(enabled)

    def dress(self, colours: Colours, scale: int) -> None:
        """Draw the signs in `colours` at `scale` per cent."""
        size = QSize(round(26 * scale / 100), round(12 * scale / 100))
        for act, button in self._answers.items():
            button.setIcon(_sign(act, colours, scale))
            button.setIconSize(size)
            if act in self._pens:
                self._pens[act].setIcon(_sign(act, colours, scale))
        self._pen_button.setIconSize(size)
        self._show_pen()


def _sign(act: Act, colours: Colours, scale: int) -> QIcon:
    """The shape that the answer has on the page, small."""
    width, height = round(26 * scale / 100), round(12 * scale / 100)
    pixmap = QPixmap(width * 2, height * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = height / 2
    pen = QPen(QColor(getattr(colours, act.value)), 2 * scale / 100)
    if act is Act.UNSURE:
        pen.setDashPattern([0.1, 2.2])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    path = QPainterPath()
    path.moveTo(1, middle)
    if act is Act.OPINION:
        step = (width - 2) / 6
        for half in range(6):
            swing = middle * 0.9 * (1 if half % 2 else -1)
            path.quadTo(1 + (half + 0.5) * step, middle + swing, 1 + (half + 1) * step, middle)
    elif act is Act.MISSING:
        path.moveTo(width / 2 - middle, height - 2)
        path.lineTo(width / 2, 2)
        path.lineTo(width / 2 + middle, height - 2)
    else:
        path.lineTo(width - 1, middle)
    painter.drawPath(path)
    painter.end()
    return QIcon(pixmap)
