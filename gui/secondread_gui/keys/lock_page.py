"""Before the instructors' area while it is locked: one field."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from secondread_core.errors import PassphraseWrong
from secondread_core.store.database import Library
from secondread_core.store.instructor_lock import opens
from secondread_gui.background import Worker
from secondread_gui.keys.lock_words import forgotten, no_encryption
from secondread_gui.keys.narrow_page import NarrowPage
from secondread_gui.keys.passphrase_form import PassphraseForm
from secondread_gui.messages import Messages
from secondread_gui.widgets.plain_label import plain_label


class LockPage(NarrowPage):
    """Asks for the passphrase."""

    opened = Signal()
    """It was the right one."""

    def __init__(
        self, library: Library, messages: Messages, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("The answer keys are locked"), parent)
        self._library, self._messages = library, messages
        self.form = PassphraseForm(messages, worker)
        self.field = self.form.add_field(
            self.tr("Passphrase"), self.tr("With which the instructors’ area was locked")
        )
        self.open = QPushButton(self.tr("Open"))
        self.open.setProperty("primary", True)
        self.open.setAccessibleDescription(self.tr("It stays open until you lock it, or somebody else reads"))
        self.open.clicked.connect(self._try)
        self.form.returned.connect(self._try)
        self.add(
            plain_label(
                self.tr(
                    "Whoever teaches with this library has locked the instructors’ area. Reading needs no"
                    " passphrase."
                )
            ),
            self.form,
        )
        self.add_buttons(self.open)
        self.add(plain_label(no_encryption(), muted=True), plain_label(forgotten(), muted=True))

    def enter(self) -> None:
        """Ask anew."""
        self.form.clear()
        self.field.setFocus()

    def _try(self) -> None:
        typed = self.field.text()
        if not typed:
            self._messages.tell(self.tr("Type the passphrase first."))
            self.field.setFocus()
            return
        self.form.attempt(
            lambda: opens(self._library, typed),
            self._tell,
            lambda refusal: self.form.refuse(refusal, self.field),
        )

    def _tell(self, opened: bool) -> None:
        if opened:
            self.form.clear()
            self._messages.clear()
            self.opened.emit()
        else:
            self.form.refuse(PassphraseWrong(), self.field)
