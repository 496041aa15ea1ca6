"""The acts of a reader on their way into the library, and what happens when it refuses them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from secondread_core.annotations import Mark
from secondread_core.errors import Refusal
from secondread_core.session.sitting import Sitting
from secondread_gui.messages import Messages
from secondread_gui.reading.answer_desk import AnswerDesk


class Answering(QObject):
    """Does acts on a sitting and tells what they changed. What could not be saved waits and is said so."""

    changed = Signal(list)
    """The units that are to be drawn again."""
    acted = Signal()
    """Something was said or taken back, so that a question asked before it is no longer the right one."""
    failed = Signal()
    handed_in = Signal(str)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.desk: AnswerDesk | None = None

    @property
    def sitting(self) -> Sitting | None:
        """The sitting that is open."""
        return None if self.desk is None else self.desk.sitting

    @property
    def waiting(self) -> int:
        """How many answers could not be saved yet."""
        return 0 if self.desk is None else self.desk.waiting

    def change(self, unit: int, act: Callable[[Mark], Mark]) -> bool:
        """Do `act` on a sentence's mark; whether it is saved."""
        if self.desk is None:
            return False
        waited = self.desk.waiting
        try:
            change = self.desk.change(unit, act)
        except Refusal as refusal:
            self._refuse(refusal)
            self.changed.emit([unit])
            return False
        if waited and not self.desk.waiting:
            self._messages.clear()
        self.changed.emit(sorted({*change.units, unit}))
        self.acted.emit()
        return True

    def reveal(self, unit: int) -> bool:
        """Settle an answer so that its reason may be seen; whether it is."""
        if self.desk is None or not self.save_waiting():
            return False
        try:
            change = self.desk.sitting.reveal(unit)
        except Refusal as refusal:
            self._refuse(refusal)
            return False
        self.changed.emit(sorted({*change.units, unit}))
        self.acted.emit()
        return True

    def step(self, *, undo: bool) -> int | None:
        """Take the newest act back, or do it once more; where that was. An act that waits is the newest."""
        if self.desk is None:
            return None
        if self.desk.waiting and undo:
            unit = self.desk.drop_newest()
            if not self.desk.waiting:
                self._messages.clear()
            self.changed.emit([unit])
            self.acted.emit()
            return unit
        if not self.save_waiting():
            return None
        sitting = self.desk.sitting
        try:
            change = sitting.undo() if undo else sitting.redo()
        except Refusal as refusal:
            self._refuse(refusal)
            return None
        if change is None:
            return None
        self.changed.emit(list(change.units))
        self.acted.emit()
        return change.units[0] if change.units else None

    def save_waiting(self) -> bool:
        """Try to save what could not be saved; whether nothing waits any more."""
        refusal = self.try_waiting()
        if refusal is not None:
            self._refuse(refusal)
        return refusal is None

    def try_waiting(self) -> Refusal | None:
        """The same; why it could not be saved."""
        if self.desk is None or not self.desk.waiting:
            return None
        concerned = self.desk.waiting_units
        try:
            self.desk.save_waiting()
        except Refusal as refusal:
            self.changed.emit(concerned)  # some may be saved, or wait no longer
            return refusal
        self.changed.emit(concerned)
        self._messages.clear()
        return None

    def give_up(self) -> None:
        """Forget what could not be saved."""
        if self.desk is not None:
            self.changed.emit(self.desk.give_up())

    def hand_in(self) -> None:
        """Close the sitting for good."""
        if self.desk is None or not self.save_waiting():
            return
        sitting = self.desk.sitting
        try:
            sitting.hand_in()
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.handed_in.emit(sitting.attempt.attempt_id)

    def _refuse(self, refusal: Refusal) -> None:
        self.failed.emit()
        again = self.tr("Save again") if self.waiting else ""
        self._messages.refuse(refusal, again, self.save_waiting)
