"""What becomes of a difference, as rows of buttons at the foot of the room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from secondread_core.drafting.model import Cause
from secondread_gui.settling.outcome_button import OutcomeButton
from secondread_gui.settling.settling_actions import SettlingActions
from secondread_gui.settling.settling_words import as_coded, choice_words
from secondread_gui.settling.who_is_one import Choice
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label

_MARGIN, _BETWEEN = 10, 3
"""Pixels beside the rows, and above and below each."""


class SettlingBar(QFrame):
    """A row with the outcomes and one with the causes. Nothing in it comes, goes or changes its size."""

    def __init__(self, actions: SettlingActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._asked: list[QLabel] = []
        self._flows: list[FlowLayout] = []
        self._form: object = None
        self.outcomes: dict[Choice, OutcomeButton] = {}
        for choice, action in actions.choices.items():
            also = (as_coded(), choice_words(choice)[0]) if choice is Choice.ELSE else ()
            self.outcomes[choice] = OutcomeButton(action, also)
        self.causes: dict[Cause, OutcomeButton] = {
            cause: OutcomeButton(action) for cause, action in actions.causes.items()
        }
        self.next = action_button(actions.next, flat=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        column.addWidget(self._row(self.tr("The key says"), self.outcomes.values()))
        column.addWidget(self._row(self.tr("They differed by"), (*self.causes.values(), self.next)))

    def fit(self, width: int, *, low: bool) -> None:
        """Have each row in one line of a room of this `width`, if that can be done without the questions, or
        also without the keys, which the tool tips tell. In a `low` room the rows stand closer."""
        asked = max(asking.sizeHint().width() for asking in self._asked)
        free = width - 2 * _MARGIN - self._longest()
        questions, keys = free >= asked + self._flows[0].spacing(), free >= 0
        between = _BETWEEN // 3 if low else _BETWEEN
        if (form := (asked, questions, keys, between)) == self._form:
            return  # it would ask to be laid out once more
        self._form = form
        for asking in self._asked:
            asking.setMinimumWidth(asked)  # so that the rows begin below one another
            asking.setVisible(questions)
        for button in (*self.outcomes.values(), *self.causes.values()):
            button.show_key(keys)
        for flow in self._flows:
            flow.setContentsMargins(_MARGIN, between, _MARGIN, between)

    def _longest(self) -> int:
        """How wide the row with the outcomes is with its keys, without its question."""
        wide = [button.widest() for button in self.outcomes.values()]
        return sum(wide) + self._flows[0].spacing() * (len(wide) - 1)

    def _row(self, question: str, buttons: Iterable[QWidget]) -> QWidget:
        row = QWidget()
        row.setAccessibleName(question)
        flow = FlowLayout(row)
        self._flows.append(flow)
        asking = plain_label(question, muted=True)
        asking.setWordWrap(False)
        self._asked.append(asking)
        for widget in (asking, *buttons):
            flow.addWidget(widget)
        return row
