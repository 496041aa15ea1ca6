"""The page before an article: what will be asked, and whether the reasons come at once or at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from secondread_core.codebook import LEVELS
from secondread_core.modes import Mode
from secondread_core.store.articles import ArticleCard
from secondread_core.store.attempts import MOST_MINUTES
from secondread_gui.starting.plan import Plan
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.window_words import WindowWords
from secondread_gui.words import number_words

_MINUTES = 20
_COLUMN = 78
"""Characters."""


class StartRoom(QWidget):
    """`begun` tells the `Plan`; `confidence_changed` that the reader wants to be asked how sure they are."""

    begun = Signal(str, object)
    """(article, plan)"""
    confidence_changed = Signal(bool)
    left = Signal()

    def __init__(self, words: WindowWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._article_id = ""
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = plain_label()
        self._title.setObjectName("roomTitle")
        self._facts = plain_label(muted=True)
        self.levels: dict[int, QRadioButton] = {}
        self.modes: dict[Mode, QRadioButton] = {}
        self._hints: dict[QRadioButton, QLabel] = {}
        self.timed = QCheckBox(self.tr("Show the &time that I mean to take"))
        self.minutes = QSpinBox()
        self.confidence = QCheckBox(self.tr("Ask how &sure I am of each answer"))
        self.go = QPushButton(self.tr("Begin"))
        self.back = QPushButton(self.tr("Back to the library"))
        self._make()

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        return (*self._boxes, self._buttons)

    @property
    def plan(self) -> Plan:
        """What is chosen now."""
        level = next(level for level, button in self.levels.items() if button.isChecked())
        mode = next(mode for mode, button in self.modes.items() if button.isChecked())
        timed = mode is Mode.TEST and self.timed.isChecked()
        return Plan(level, mode, self.minutes.value() if timed else None)

    @property
    def offers_practice(self) -> bool:
        """Whether practice can be chosen: there are reasons to show."""
        return self.modes[Mode.PRACTICE].isEnabled()

    def show_article(self, card: ArticleCard, plan: Plan, *, confidence: bool) -> None:
        """Suggest `plan` for an article. Without a key there are no reasons, so only a test is offered."""
        self._article_id = card.article_id
        self._title.setText(card.info.title)
        self._facts.setText(
            self.tr("Sentences to answer: {count}").format(count=number_words(card.asked_count))
        )
        self.levels[plan.level].setChecked(True)
        practice = self.modes[Mode.PRACTICE]
        practice.setEnabled(card.has_key)
        self._say(practice, self._practice_words(has_key=card.has_key))
        self.modes[plan.mode if card.has_key else Mode.TEST].setChecked(True)
        self.timed.setChecked(plan.minutes is not None)
        self.minutes.setValue(plan.minutes or _MINUTES)
        self.confidence.setChecked(confidence)
        self._show_time()
        self._area.verticalScrollBar().setValue(0)
        self.go.setFocus()

    def _begin(self) -> None:
        self.begun.emit(self._article_id, self.plan)

    def _return(self) -> None:
        if self.back.hasFocus():
            self.left.emit()
        else:
            self._begin()

    def _show_time(self) -> None:
        test = self.modes[Mode.TEST].isChecked()
        self.timed.setEnabled(test)
        self.minutes.setEnabled(test and self.timed.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in (self._inner, self._buttons):
            column.setMaximumWidth(self.fontMetrics().averageCharWidth() * _COLUMN)

    # --- making -------------------------------------------------------------------------------------------

    def _make(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(12)
        self._boxes = (self._make_levels(), self._make_modes())
        for widget in (self._title, self._facts, *self._boxes):
            column.addWidget(widget)
        self.confidence.setAccessibleDescription(
            self.tr("Guess, fairly sure or sure. It never counts towards your result.")
        )
        self.confidence.setToolTip(self.confidence.accessibleDescription())
        self.confidence.clicked.connect(self.confidence_changed)
        column.addWidget(self.confidence)
        self._buttons = buttons = QWidget()
        row = FlowLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.go.setAccessibleDescription(self.tr("Open the article"))
        self.go.clicked.connect(self._begin)
        self.back.setAccessibleDescription(self.tr("Nothing is begun"))
        self.back.clicked.connect(self.left)
        row.addWidget(self.go)
        row.addWidget(self.back)
        column.addStretch(1)
        inner = QWidget()
        inner.setLayout(column)
        self._inner = inner
        self._area.setWidget(_centred(inner, 32))
        bar = QFrame()
        bar.setObjectName("bar")
        around = QVBoxLayout(bar)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(_centred(buttons, 10))
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._area, 1)
        both.addWidget(bar)  # always in sight, however long the choices are
        for keys, act in (
            (["Return", "Enter"], self._return),
            (["Escape", "Alt+Left"], self.left.emit),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self.addAction(action)
        begin, leave = self.actions()
        begin.setText(self.go.text())
        leave.setText(self.back.text())

    def _make_levels(self) -> QWidget:
        box = QGroupBox(self.tr("What is asked"))
        column = QVBoxLayout(box)
        group = QButtonGroup(self)
        levels = self._words.codebook.loaded["levels"]
        for level in LEVELS:
            words = levels[str(level)]
            name = self.tr("Level {level}").format(level="&" + number_words(level))
            told = self.tr("{name}. {meaning}").format(name=words["name"], meaning=words["asks"])
            self.levels[level] = self._radio(column, group, name, told)
        return box

    def _make_modes(self) -> QWidget:
        box = QGroupBox(self.tr("How"))
        column = QVBoxLayout(box)
        group = QButtonGroup(self)
        test = self.tr("No reasons before you hand in: as in class when everybody reads alone.")
        for mode, name, told in (
            (Mode.PRACTICE, self.tr("&Practice"), self._practice_words(has_key=True)),
            (Mode.TEST, self.tr("T&est"), test),
        ):
            self.modes[mode] = self._radio(column, group, name, told)
            self.modes[mode].toggled.connect(self._show_time)
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.timed.setAccessibleDescription(
            self.tr("The time is only shown. When it is over you can go on as before.")
        )
        self.timed.setToolTip(self.timed.accessibleDescription())
        self.minutes.setAccessibleDescription(self.timed.accessibleDescription())
        self.timed.toggled.connect(self._show_time)
        time = QWidget()
        row = FlowLayout(time)
        row.setContentsMargins(24, 0, 0, 0)
        row.addWidget(self.timed)
        row.addWidget(self.minutes)
        column.addWidget(time)
        return box

    def _radio(self, column: QVBoxLayout, group: QButtonGroup, name: str, told: str) -> QRadioButton:
        button = QRadioButton(name)
        hint = plain_label(muted=True)
        hint.setContentsMargins(24, 0, 0, 4)
        self._hints[button] = hint
        group.addButton(button)
        column.addWidget(button)
        column.addWidget(hint)
        self._say(button, told)
        return button

    def _say(self, button: QRadioButton, told: str) -> None:
        self._hints[button].setText(told)
        button.setAccessibleDescription(told)

    def _practice_words(self, *, has_key: bool) -> str:
        if has_key:
            return self.tr("You settle an answer and see the reason at once; then the sentence is locked.")
        return self.tr("This article has no answer key yet, so there are no reasons to show.")


def _centred(widget: QWidget, margin: int) -> QWidget:
    """`widget` in the middle, with `margin` above and below."""
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(24, margin, 24, margin)
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return page
