"""The answers as buttons, and the choice of what a click on a sentence does."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from secondread_core.annotations import Mark
from secondread_gui.appearance.palettes import Colours
from secondread_gui.reading.acts import CONFIDENCES, KINDS, SIX_TYPES, TWO_WAY, Act, kinds_at, said, types_at
from secondread_gui.reading.answer_actions import AnswerActions
from secondread_gui.reading.answer_signs import sign, sign_size
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label

_WITH_SIGN = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class AnswerButton(QToolButton):
    """Says an act. It shows the act's key as long as the key does that."""

    def __init__(self, action: QAction, told: str) -> None:
        super().__init__()
        self._action = action
        self._told = told
        self.setCheckable(True)
        self.setToolButtonStyle(_WITH_SIGN)
        action.changed.connect(self._follow)
        self._follow()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Its first half said it already, or was meant for what stood here before.
        event.accept()

    def _follow(self) -> None:
        name = self._action.text()
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        # Only the keys of the kinds come and go, with their question; the others keep the buttons' places.
        shown = key and (self._action.isEnabled() or self._action.data() not in KINDS)
        self.setText(f"{name}  {key}" if shown else name)
        self.setAccessibleName(name)
        told = self.tr("{meaning} Key: {key}").format(meaning=self._told, key=key) if key else self._told
        self.setToolTip(told)
        self.setAccessibleDescription(told)


class AnswerBar(QFrame):
    """What can be said of the current sentence; `pen` is what a click in the page says."""

    def __init__(
        self,
        actions: AnswerActions,
        do: Callable[[Act], None],
        colours: Colours,
        scale: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._actions = actions
        self._do = do
        self._level = 1
        self._confidence = False
        self._dress = (colours, scale)
        self._buttons: dict[Act, AnswerButton] = {}
        self._asked: list[QLabel] = []
        self.question = plain_label(muted=True)
        self.question.setContentsMargins(12, 6, 12, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.question)
        # The rows that come and go stand above the answers, which therefore stay where they are.
        self._confidences = self._row(CONFIDENCES, self.tr("How sure are you?"))
        self._kinds = self._row(KINDS, self.tr("What is wrong with the source?"))
        self._answers = self._row((*TWO_WAY, *SIX_TYPES, Act.UNSURE, Act.MISSING))
        for row in (self._confidences, self._kinds, self._answers):
            column.addWidget(row)
        self._pens = self._make_pens()
        self.adapt(1, confidence=False)

    # --- what is offered ----------------------------------------------------------------------------------

    def adapt(self, level: int, *, confidence: bool) -> None:
        """Offer the answers of `level`, and how sure one is if that is wanted."""
        self._level, self._confidence = level, confidence
        if level == 1:
            asked = self.tr(
                "Does this sentence report, or does the writer give an opinion? Does it lack a source?"
            )
        else:
            asked = self.tr("What kind of statement is this? Does it lack a source, and in which way?")
        if level == 3:
            asked = asked + " " + self.tr("Which words give it away?")
        self.question.setText(asked)
        offered = {*types_at(level), Act.UNSURE, Act.MISSING, *kinds_at(level), *CONFIDENCES}
        for act, button in self._buttons.items():
            button.setVisible(act in offered)
        for act, pen in self._pens.items():
            pen.setVisible(act is Act.CHOOSE or act in offered)
        if not self._pens[self.pen].isVisible():
            self.take_pen(Act.CHOOSE)
        self.show_mark(None, enabled=False)
        self.dress(*self._dress)

    def show_mark(self, mark: Mark | None, *, enabled: bool) -> None:
        """Show the current sentence's mark as pressed buttons; None: no sentence is current."""
        mark = mark or Mark()
        pressed = said(mark, self._level)
        for act, button in self._buttons.items():
            button.setChecked(act in pressed)
            button.setEnabled(enabled)
        self._kinds.setVisible(mark.flag and self._level > 1)
        self._confidences.setVisible(self._confidence and mark.type is not None)

    def be_compact(self, compact: bool) -> None:
        """Leave out signs and questions where the article needs the place; every button keeps its words."""
        for button in self._buttons.values():
            style = Qt.ToolButtonStyle.ToolButtonTextOnly if compact else _WITH_SIGN
            button.setToolButtonStyle(style)
        for asking in self._asked:
            asking.setVisible(not compact)

    def button(self, act: Act) -> AnswerButton:
        """The button that says `act`."""
        return self._buttons[act]

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the end of the answers."""
        layout = self._answers.layout()
        assert layout is not None
        layout.addWidget(widget)

    def dress(self, colours: Colours, scale: int) -> None:
        """Draw the signs in `colours` at `scale` per cent."""
        self._dress = (colours, scale)
        size = sign_size(scale)
        for act, button in self._buttons.items():
            icon = sign(act, colours, scale)
            button.setIcon(icon)
            button.setIconSize(size)
            if act in self._pens:
                self._pens[act].setIcon(icon)
        self._pen_button.setIconSize(size)
        self._show_pen()

    def _row(self, acts: Iterable[Act], question: str = "") -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        if question:
            asking = plain_label(question, muted=True)
            flow.addWidget(asking)
            self._asked.append(asking)
        told = self._actions.told()
        for act in acts:
            button = AnswerButton(self._actions[act], told[act])
            button.clicked.connect(lambda _checked=False, act=act: self._do(act))
            self._buttons[act] = button
            flow.addWidget(button)
        return row

    # --- what a click does ----------------------------------------------------------------------------------

    @property
    def pen(self) -> Act:
        """What a click on a sentence does."""
        return next(act for act, pen in self._pens.items() if pen.isChecked())

    def take_pen(self, act: Act) -> None:
        """Let a click on a sentence do `act` from now on."""
        self._pens[act].setChecked(True)

    def _make_pens(self) -> dict[Act, QAction]:
        self._pen_button = QToolButton()
        self._pen_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._pen_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._pen_button.setProperty("flat", True)
        self._pen_button.setToolTip(self.tr("What a click on a sentence does"))
        self._pen_button.setAccessibleDescription(self._pen_button.toolTip())
        self.menu = QMenu(self._pen_button)
        self._pen_button.setMenu(self.menu)
        self.add(self._pen_button)
        group = QActionGroup(self)
        pens: dict[Act, QAction] = {}
        for act in (Act.CHOOSE, *TWO_WAY, *SIX_TYPES, Act.MISSING):
            told = self.tr("A click selects")
            if act is not Act.CHOOSE:
                told = self.tr("A click says: {answer}").format(answer=self._actions[act].text())
            pens[act] = pen = QAction(told, group)
            pen.setCheckable(True)
            pen.setChecked(act is Act.CHOOSE)
            pen.toggled.connect(self._show_pen)
            self.menu.addAction(pen)
        return pens

    def _show_pen(self) -> None:
        pen = next((pen for pen in self._pens.values() if pen.isChecked()), None)
        if pen is not None:
            self._pen_button.setText(pen.text())
            self._pen_button.setIcon(pen.icon())
