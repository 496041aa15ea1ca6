"""Fields for passphrases: nobody who looks over a shoulder reads them, unless they are to be shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from secondread_core.errors import Refusal
from secondread_gui.background import Job, Worker
from secondread_gui.messages import Messages
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.widgets.work_strip import WorkStrip

Told = TypeVar("Told")


class PassphraseForm(QWidget):
    """One field under another, and a switch that shows what is typed in all of them.

    Passphrases are made slow to try, so they are tried in the background: one at a time.
    """

    returned = Signal()
    """Return was pressed in the last field that can be seen; in the others it goes on to the next."""

    def __init__(self, messages: Messages, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages, self._worker = messages, worker
        self._busy = False
        self._asked = 0
        self.fields: list[QLineEdit] = []
        self._holders: dict[QLineEdit, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.show_typed = QCheckBox(self.tr("&Show what I type"))
        self.show_typed.setAccessibleDescription(self.tr("Otherwise there is a dot for every letter"))
        self.show_typed.toggled.connect(self._show_typed)
        self._column.addWidget(self.show_typed)
        self._strip = WorkStrip()  # seen only where something else is being worked on first
        self._column.addWidget(self._strip)

    def add_field(self, name: str, told: str) -> QLineEdit:
        """A field called `name`; `told` says what belongs there."""
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.setAccessibleDescription(told)
        field.returnPressed.connect(lambda: self._go_on(field))
        self._holders[field] = holder = QWidget()
        label = plain_label(name)
        label.setBuddy(field)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(field)
        self._column.insertWidget(len(self.fields), holder)
        self.fields.append(field)
        return field

    def show_field(self, field: QLineEdit, shown: bool) -> None:
        """Whether a field is asked for."""
        self._holders[field].setVisible(shown)

    def clear(self) -> None:
        """Forget what was typed, and what is being tried."""
        self._asked += 1
        self.show_typed.setChecked(False)
        for field in self.fields:
            field.clear()

    def attempt(
        self,
        task: Callable[[], Told],
        done: Callable[[Told], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Do `task` in the background, and then `done` or `refused`. What comes after `clear` is not heeded:
        somebody else may stand there."""
        if self._busy:
            return
        self._busy = True
        asked = self._asked

        def landed(act: Callable[[], None]) -> None:
            if asked == self._asked:
                act()

        def run(job: Job) -> Told:
            job.step(0, 0)
            return task()

        job = self._worker.run(
            run,
            lambda told: landed(lambda: done(told)),
            lambda refusal: landed(lambda: refused(refusal)),
        )
        job.ended.connect(self._rest)
        self._strip.watch(job, self.tr("Trying the passphrase"))

    def refuse(self, refusal: Refusal, field: QLineEdit) -> None:
        """Tell what is wrong, and let it be typed over in `field`."""
        self._messages.refuse(refusal)
        field.selectAll()
        field.setFocus()

    def _rest(self) -> None:
        self._busy = False

    def _go_on(self, field: QLineEdit) -> None:
        after = self.fields[self.fields.index(field) + 1 :]
        following = next((one for one in after if one.isVisible()), None)
        if following is None:
            self.returned.emit()
        else:
            following.setFocus()

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in self.fields:
            field.setEchoMode(mode)
