"""Above the page: what is read, how, how far one is, and the acts that concern all of it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from secondread_core.modes import Mode
from secondread_core.store.attempts import Attempt
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.elided_label import ElidedLabel
from secondread_gui.widgets.top_row import TopRow
from secondread_gui.words import number_words


class TopBar(QFrame):
    """The title with the state of the sitting under it, between the way back and the other acts."""

    def __init__(
        self, back: QAction, acts: Iterable[QAction], last: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._title = ElidedLabel()
        self._state = ElidedLabel()
        self._state.setProperty("muted", True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Sentences answered"))
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addWidget(self._state)
        self._buttons = [action_button(act, flat=True) for act in acts]
        tools = (*self._buttons, action_button(last, primary=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TopRow(action_button(back, flat=True), words, tools))
        column.addWidget(self._progress)

    def be_compact(self, compact: bool) -> None:
        """Leave out all but the last of the flat buttons, so that title and state can be read."""
        for button in self._buttons[:-1]:
            button.setVisible(not compact)

    @property
    def state(self) -> str:
        """What stands under the title."""
        return self._state.text()

    def show_title(self, title: str) -> None:
        """Name the article."""
        self._title.setText(title)

    def show_state(self, attempt: Attempt, time: str) -> None:
        """How it is read, what is still open, and `time` if there is a clock."""
        mode = self.tr("Practice") if attempt.mode is Mode.PRACTICE else self.tr("Test")
        level = self.tr("Level {level}").format(level=number_words(attempt.level))
        left = attempt.asked - attempt.answered
        still = self.tr("all answered")
        if left:
            still = self.tr("{count} open").format(count=number_words(left))
        self._state.setText(" · ".join(filter(None, (mode, level, still, time))))
        self._progress.setMaximum(max(attempt.asked, 1))
        self._progress.setValue(attempt.answered)
        self._progress.setAccessibleDescription(still)
