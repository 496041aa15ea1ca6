"""Two finished codings: which two are compared, and how far that is."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from secondread_core.exchange.report_words import one_line
from secondread_gui.keys.emphasis import make_primary
from secondread_gui.keys.key_actions import KeyActions
from secondread_gui.keys.key_round import KeyRound
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.choice import Choice
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label


class SettlingPanel(QWidget):
    """Hidden while there is nothing to compare. With more than two finished codings one chooses which."""

    def __init__(self, acts: KeyActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._author = ""
        self._which = plain_label(self.tr("Which two are to be compared?"))
        self.first, self.second = Choice(), Choice()
        told = self.tr("One of the two finished codings that are compared")
        for choice, name in ((self.first, self.tr("One")), (self.second, self.tr("The other"))):
            choice.setAccessibleName(name)
            choice.setAccessibleDescription(told)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
            choice.currentIndexChanged.connect(self._follow)
        self._choices = QWidget()
        choices = FlowLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.addWidget(self.first)
        choices.addWidget(self.second)
        self._settle = action_button(acts.settle)
        self._publish = action_button(acts.publish)
        self._unsettle = action_button(acts.unsettle)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self._settle, self._publish, self._unsettle):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._which)
        column.addWidget(self._choices)
        column.addWidget(buttons)

    @property
    def pair(self) -> tuple[str, str]:
        """The two codings to compare, by their ids."""
        return str(self.first.currentData() or ""), str(self.second.currentData() or "")

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """Those that can stand out."""
        return (self._settle, self._publish)

    def show_round(self, told: KeyRound) -> None:
        """Offer what can be compared in `told`; one's own coding comes first."""
        settling = told.settling is not None
        self.setVisible(self._acts.settle.isVisible())
        several = told.may_compare and len(told.finished) > 2
        self._which.setVisible(several)
        self._choices.setVisible(several)
        complete = told.settling is not None and told.settling.complete
        for button in (self._settle, self._unsettle):
            button.setVisible(button.defaultAction().isVisible())
        self._publish.setVisible(settling and self._acts.publish.isVisible())
        make_primary(self._settle, not complete)
        make_primary(self._publish, complete)
        self._fill(told)

    def _fill(self, told: KeyRound) -> None:
        before = self.pair if told.author == self._author else ("", "")
        self._author = told.author
        finished = sorted(told.finished, key=lambda coding: not coding.mine) if told.may_compare else []
        ids = [coding.card.draft_id for coding in finished]
        wanted = before if all(one in ids for one in before) else (*ids, "", "")[:2]
        for choice, draft_id in zip((self.first, self.second), wanted, strict=True):
            with QSignalBlocker(choice):
                choice.clear()
                for coding in finished:
                    choice.addItem(one_line(coding.card.author), coding.card.draft_id)
                choice.setCurrentIndex(max(choice.findData(draft_id), 0) if finished else -1)
        if finished:
            self._follow()

    def _follow(self) -> None:
        for choice in (self.first, self.second):
            choice.setToolTip(choice.currentText())
        self._acts.settle.setEnabled(self.pair[0] != self.pair[1])
