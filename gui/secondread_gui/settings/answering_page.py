"""The page "Answering": what the reading room asks, and where it goes after an answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from secondread_core.errors import Refusal
from secondread_core.store.database import Library
from secondread_core.store.preferences import read_preference, write_preference
from secondread_gui.preferences import CONFIDENCE, GO_ON
from secondread_gui.settings.choice_row import hint_label
from secondread_gui.settings.scrolled import ScrolledPage


class AnsweringPage(ScrolledPage):
    """Belongs to whoever reads; while nobody does, there is nothing to choose."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._learner_id: str | None = None
        self.nobody = hint_label(self.tr("Choose who is reading first: this is remembered for each reader."))
        self.column.addWidget(self.nobody)
        self.confidence = self._switch(
            CONFIDENCE,
            self.tr("&Ask how sure I am"),
            self.tr(
                "After an answer you can add: a guess, fairly sure, sure. The report then shows how often you"
                " were right when you felt sure."
            ),
        )
        self.go_on = self._switch(
            GO_ON,
            self.tr("&Go to the next sentence after an answer"),
            self.tr("Mark a missing source first then: it is the answer that leads on."),
        )
        self.column.addStretch(1)
        self.use_for(None)

    def use_for(self, learner_id: str | None) -> None:
        """Show what was chosen by a learner."""
        self._learner_id = learner_id
        self.refresh()

    def refresh(self) -> None:
        """Read again: the reading room has a switch of its own for one of these."""
        known = self._learner_id is not None
        self.nobody.setVisible(not known)
        try:
            for name, box in ((CONFIDENCE, self.confidence), (GO_ON, self.go_on)):
                box.setEnabled(known)
                scope = self._learner_id
                box.setChecked(scope is not None and read_preference(self._library, scope, name) is True)
        except Refusal as refusal:
            self.refused.emit(refusal)

    def _switch(self, name: str, text: str, told: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setAccessibleDescription(told)
        box.clicked.connect(lambda on: self._remember(name, on))
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        column.addWidget(hint_label(told))
        self.column.addWidget(both)
        return box

    def _remember(self, name: str, on: bool) -> None:
        try:
            if self._learner_id is not None and not self._library.read_only:
                write_preference(self._library, self._learner_id, name, on)
        except Refusal as refusal:
            self.refused.emit(refusal)
        self.changed.emit()
