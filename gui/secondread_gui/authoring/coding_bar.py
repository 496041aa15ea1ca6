"""The codes as rows of buttons, at the foot of the room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from secondread_core.codebook import MISSING_FROM_LEVEL, Content, SourceCode, TypeCode
from secondread_core.drafting.model import UnitDraft
from secondread_gui.appearance.palettes import Colours
from secondread_gui.authoring.code_actions import Code, CodeActions
from secondread_gui.authoring.code_button import CodeButton
from secondread_gui.reading.acts import Act
from secondread_gui.reading.answer_signs import sign, sign_size
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label


class CodingBar(QFrame):
    """Shows the current sentence's code as pressed buttons. The rows whose words or number change stand above
    the others, which therefore stay where they are."""

    def __init__(
        self, actions: CodeActions, colours: Colours, scale: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._actions = actions
        self._asked: list[QLabel] = []
        self._further: list[QWidget] = []
        self._attributed = self._only_codes = False
        self._buttons: dict[Code, CodeButton] = {}
        self.skills = [CodeButton(action) for action in actions.fitting]
        self._skills = self._row(self.tr("Skills"), self.skills)
        self._contents = self._row_of(self.tr("Said is"), Content)
        self._types = self._row_of(self.tr("Type"), TypeCode)
        self._sources = self._row_of(self.tr("Sourcing"), SourceCode)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        for row in (self._skills, self._contents, self._types, self._sources):
            column.addWidget(row)
        self.show_unit(None, enabled=False)
        self.dress(colours, scale)

    def show_unit(self, unit: UnitDraft | None, *, enabled: bool, accepting: bool = False) -> None:
        """Show the code of `unit`, or what is accepted beside it; None: no sentence is current."""
        said: set[Code] = set()
        if unit is not None and accepting:
            said = {*unit.accept, *unit.accept_source}
        elif unit is not None:
            said = {code for code in (unit.type_code, unit.source_code, unit.content) if code is not None}
        for code, button in self._buttons.items():
            button.setChecked(code in said)
            button.setEnabled(enabled)
        self._attributed = unit is not None and unit.type_code is TypeCode.ATTRIBUTED
        skills = self._actions.skills
        for at, button in enumerate(self.skills):
            offered = at < len(skills)
            button.setVisible(offered)
            button.setEnabled(enabled and offered)
            button.setChecked(offered and unit is not None and skills[at] in unit.skills)
        self._show_rows()

    def button(self, code: Code) -> CodeButton:
        """The button that gives `code`."""
        return self._buttons[code]

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the end of the last row, as long as there is place for more than codes."""
        self._further.append(widget)
        _flow(self._sources).addWidget(widget)

    def be_compact(self, compact: bool, *, only_codes: bool) -> None:
        """Leave out signs and questions where the article needs the place; every button keeps its words. With
        `only_codes` also what stands elsewhere, too, and would push types and sourcing out of sight."""
        self._only_codes = only_codes
        self._show_rows()
        for button in self._buttons.values():
            button.show_sign(not compact)
            button.be_narrow(only_codes)
        for further in self._further:
            further.setVisible(not only_codes)
        widest = max(one.minimumSizeHint().width() for one in self._asked)
        for asking in self._asked:
            asking.setVisible(not compact)
            asking.setMinimumWidth(widest)  # so that the rows begin below one another

    def _show_rows(self) -> None:
        self._skills.setVisible(bool(self._actions.skills) and not self._only_codes)
        self._contents.setVisible(self._attributed and not self._only_codes)

    def dress(self, colours: Colours, scale: int) -> None:
        """Draw the signs in `colours` at `scale` per cent."""
        for code, button in self._buttons.items():
            if isinstance(code, TypeCode):
                button.setIcon(sign(Act(code), colours, scale))
            elif code in MISSING_FROM_LEVEL:
                button.setIcon(sign(Act.MISSING, colours, scale))
            button.setIconSize(sign_size(scale))

    def _row_of(self, question: str, codes: Iterable[Code]) -> QWidget:
        made = {code: CodeButton(self._actions[code]) for code in codes}
        self._buttons.update(made)
        return self._row(question, made.values())

    def _row(self, question: str, buttons: Iterable[QWidget]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        flow.setContentsMargins(10, 3, 10, 3)
        flow.hang_behind_first()
        if question:
            asking = plain_label(question, muted=True)
            asking.setWordWrap(False)
            self._asked.append(asking)
            flow.addWidget(asking)
        for button in buttons:
            flow.addWidget(button)
        return row


def _flow(row: QWidget) -> FlowLayout:
    layout = row.layout()
    assert isinstance(layout, FlowLayout)
    return layout
