"""One thing to choose: its name, what there is to choose from side by side, and what it is good for."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label


class ChoiceRow(QWidget):
    """Exactly one of `choices` (value, word) holds; `chosen` tells the value that somebody chose."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[Hashable, str]],
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = [value for value, _word in choices]
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for number, (_value, word) in enumerate(choices):
            button = QRadioButton(word)
            button.setProperty("chip", True)
            button.setAccessibleName(f"{name}: {word}")
            button.setAccessibleDescription(hint or self.tr("The arrow keys choose"))
            self._group.addButton(button, number)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(name))
        column.addWidget(buttons)
        if hint:
            column.addWidget(hint_label(hint))
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))
        self._let_tab_in()

    @property
    def value(self) -> object:
        """What holds now; None if nothing does."""
        number = self._group.checkedId()
        return None if number < 0 else self._values[number]

    def show_value(self, value: Hashable) -> None:
        """Show that `value` holds, without telling it as chosen. A value that is not there leaves all off."""
        self._group.setExclusive(value in self._values)
        for number, known in enumerate(self._values):
            self._group.button(number).setChecked(known == value)
        self._group.setExclusive(True)
        self._let_tab_in()

    def buttons(self) -> list[QRadioButton]:
        """One for each choice."""
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]

    def _let_tab_in(self) -> None:
        """Tab comes to what holds, from where the arrow keys choose; Qt by itself begins at the first."""
        at = max(self._group.checkedId(), 0)
        for number, button in enumerate(self.buttons()):
            policy = Qt.FocusPolicy.StrongFocus if number == at else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)


def heading(text: str) -> QLabel:
    """The name above a control."""
    label = plain_label(text)
    label.setProperty("heading", True)
    return label


def hint_label(text: str) -> QLabel:
    """A quiet sentence below a control."""
    return plain_label(text, muted=True)
