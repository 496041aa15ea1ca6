"""Who codes the article now, what one can do with one's own coding, and the codings of earlier rounds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from secondread_gui.keys.emphasis import NamedLines, heading_label, make_primary
from secondread_gui.keys.folded_list import FoldedList
from secondread_gui.keys.key_actions import KeyActions
from secondread_gui.keys.key_round import Coding, EarlierCoding, KeyRound
from secondread_gui.keys.key_words import coding_words, earlier_coding_words, name_words
from secondread_gui.keys.next_step import next_step
from secondread_gui.keys.settling_panel import SettlingPanel
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words


class CodingsCard(QFrame):
    """`said` is all that it says, for whoever does not see it."""

    look_wanted = Signal(str)
    """An earlier coding of one's own is to be looked at."""
    discard_wanted = Signal(object)
    """The `Coding` of somebody who has no profile here is to be thrown away."""

    def __init__(self, acts: KeyActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.said = ""
        self._acts = acts
        self._title = heading_label("")
        self._step = plain_label()
        self._rows = NamedLines()
        self._nobody = plain_label()
        self._code = action_button(acts.code)
        self._finish = action_button(acts.finish)
        self._publish = action_button(acts.publish)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (
            self._code,
            action_button(acts.fresh),
            self._finish,
            self._publish,
            action_button(acts.give),
            action_button(acts.discard),
            action_button(acts.bring),
            action_button(acts.help, flat=True),
        ):
            row.addWidget(button)
        self.settling = SettlingPanel(acts)
        self.earlier = FoldedList(self.tr("Opens the list of codings that earlier versions were made from"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._step)
        column.addWidget(self._nobody)
        column.addWidget(self._rows)
        column.addWidget(self.settling)
        column.addWidget(self._buttons)
        column.addWidget(self.earlier)

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """Those that can stand out."""
        return (self._code, self._finish, self._publish, *self.settling.buttons)

    def show_round(self, told: KeyRound, *, read_only: bool) -> None:
        """Show the codings of `told`."""
        title = self.tr("Codings for the first version")
        if told.version is not None:
            title = self.tr("Codings for the next version")
        self._title.setText(title)
        step = next_step(told, read_only=read_only)
        codings = sorted(told.codings, key=lambda one: not one.mine)
        rows = [self._row(coding, told) for coding in codings]
        nobody = "" if rows or step else self.tr("Nobody is coding the article at present.")
        for label, text in ((self._step, step), (self._nobody, nobody)):
            label.setText(text)
            label.setVisible(bool(text))
        may_clear = bool(told.author) and told.settling is None and not read_only
        self._rows.show_lines(
            rows,
            {
                number: self._discard_button(coding)
                for number, coding in enumerate(codings)
                if may_clear and coding.nobodys and coding.published is None
            },
        )
        self._show_buttons(told)
        self.settling.show_round(told)
        self._show_earlier(told)
        lines = (f"{name}: {state}." for name, state in rows)
        self.said = " ".join(filter(None, (f"{title}.", step, nobody, *lines)))

    def _row(self, coding: Coding, told: KeyRound) -> tuple[str, str]:
        name, state = name_words(coding.card.author), coding_words(coding)
        if coding.mine:
            return self.tr("{name} (you)").format(name=name), state
        both = told.mine is not None and told.mine.card.finished and coding.card.finished
        if told.settling is not None or told.may_compare or both:
            return name, state
        return name, self.tr("{state} · not shown until both are finished").format(state=state)

    def _discard_button(self, coding: Coding) -> QPushButton:
        button = QPushButton(self.tr("Throw it away…"))
        told = self.tr("The coding of {name}, as whom nobody reads here; you are asked first")
        button.setAccessibleDescription(told.format(name=name_words(coding.card.author)))
        button.setToolTip(button.accessibleDescription())
        button.clicked.connect(lambda: self.discard_wanted.emit(coding))
        return button

    def _show_buttons(self, told: KeyRound) -> None:
        acts = self._acts
        compares = told.may_compare or told.settling is not None
        mine = told.mine
        complete = mine is not None and mine.done == mine.total
        finished = mine is not None and mine.card.finished
        make_primary(self._code, not compares and not complete and not finished)
        make_primary(self._finish, not compares and complete and not finished)
        make_primary(self._publish, not compares and finished and not told.others)
        for button in self._buttons.findChildren(type(self._code)):
            action = button.defaultAction()
            own = action is not acts.publish or told.settling is None
            button.setVisible(action.isVisible() and own)

    def _show_earlier(self, told: KeyRound) -> None:
        self.earlier.empty()
        for coding in told.earlier:
            self.earlier.column.addWidget(self._earlier_row(coding))
        count = len(told.earlier)
        title = self.tr("Earlier codings, kept ({count})").format(count=number_words(count))
        self.earlier.show_title(title if count else "")

    def _earlier_row(self, coding: EarlierCoding) -> QWidget:
        text = earlier_coding_words(coding)
        if not coding.mine:
            return plain_label(text)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plain_label(text))
        look = QPushButton(self.tr("Look at your coding"))
        look.setAccessibleDescription(text)
        look.clicked.connect(lambda: self.look_wanted.emit(coding.card.draft_id))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(look)
        column.addWidget(buttons)
        return row
