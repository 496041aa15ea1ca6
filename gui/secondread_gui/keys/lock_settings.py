"""Setting the lock of the instructors' area, changing its passphrase, taking it off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from secondread_core.errors import PassphraseWrong, Refusal
from secondread_core.store.database import Library
from secondread_core.store.instructor_lock import remove_lock, set_lock
from secondread_gui.background import Worker
from secondread_gui.keys.lock_words import forgotten, no_encryption
from secondread_gui.keys.narrow_page import NarrowPage
from secondread_gui.keys.passphrase_form import PassphraseForm
from secondread_gui.messages import Messages
from secondread_gui.widgets.plain_label import plain_label


class LockSettings(NarrowPage):
    """Asks for what is needed: the passphrase of now where there is one, and the new one twice."""

    locked = Signal()
    """A passphrase was set; whoever set it stays inside."""
    unlocked = Signal()
    """The lock was taken off."""
    left = Signal()

    def __init__(
        self, library: Library, messages: Messages, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._library, self._messages = library, messages
        self._about = plain_label(
            self.tr(
                "Where several people use this computer, a passphrase keeps learners from looking at answer"
                " keys in passing. Reading needs none. It is one passphrase for all who teach with this"
                " library."
            )
        )
        self.form = PassphraseForm(messages, worker)
        self.current = self.form.add_field(
            self.tr("The passphrase of now"), self.tr("The lock is changed only by who knows it")
        )
        self.new = self.form.add_field(
            self.tr("New passphrase"), self.tr("Several words are easier to remember than signs")
        )
        self.again = self.form.add_field(
            self.tr("The new one again"), self.tr("So that a slip of the finger locks nobody out")
        )
        self.set = QPushButton()
        self.set.setProperty("primary", True)
        self.set.setAccessibleDescription(self.tr("From now on it is asked for; you stay inside for now"))
        self.set.clicked.connect(self._set)
        self.remove = QPushButton(self.tr("Take the lock off"))
        self.remove.setAccessibleDescription(self.tr("Needs the passphrase of now; then none is asked for"))
        self.remove.clicked.connect(self._remove)
        self.back = QPushButton(self.tr("Back without a change"))
        self.back.setAccessibleDescription(self.tr("To the answer key"))
        self.back.clicked.connect(self.left)
        self.form.returned.connect(self._set)
        self.add(self._about, self.form)
        self.add_buttons(self.set, self.remove, self.back)
        self.add(plain_label(no_encryption()), plain_label(forgotten(), muted=True))

    def enter(self, *, locked: bool) -> None:
        """Ask for what is needed where there is a lock already, or none."""
        self.form.clear()
        self.title.setText(self.tr("Change the lock") if locked else self.tr("Lock the instructors’ area"))
        self.set.setText(self.tr("Change the passphrase") if locked else self.tr("Lock with this passphrase"))
        self.form.show_field(self.current, locked)
        self.remove.setVisible(locked)
        (self.current if locked else self.new).setFocus()

    def _set(self) -> None:
        new, current = self.new.text(), self.current.text()
        if new != self.again.text():
            self._messages.tell(self.tr("The two are not the same. Type the new passphrase twice."))
            self.again.selectAll()
            self.again.setFocus()
            return
        self.form.attempt(
            lambda: set_lock(self._library, new, current), lambda _none: self._end(locked=True), self._refuse
        )

    def _remove(self) -> None:
        current = self.current.text()
        self.form.attempt(
            lambda: remove_lock(self._library, current),
            lambda _none: self._end(locked=False),
            self._refuse,
        )

    def _refuse(self, refusal: Refusal) -> None:
        self.form.refuse(refusal, self.current if isinstance(refusal, PassphraseWrong) else self.new)

    def _end(self, *, locked: bool) -> None:
        self.form.clear()
        if locked:
            self.locked.emit()
            self._messages.tell(
                self.tr(
                    "The passphrase is set. You stay inside until you choose “Lock now” or leave the program."
                )
            )
        else:
            self.unlocked.emit()
            self._messages.tell(self.tr("The lock was taken off: no passphrase is asked for any more."))
