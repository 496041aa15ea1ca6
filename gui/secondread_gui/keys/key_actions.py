"""Everything one can do with an article's key, with its keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from secondread_core.codebook import LEVELS
from secondread_gui.keys.key_round import KeyRound
from secondread_gui.widgets.codebook_words import CodebookWords
from secondread_gui.words import number_words


class KeyActions(QObject):
    """The actions of `room`; one that makes no sense now is neither shown nor enabled."""

    def __init__(self, room: QWidget, codebook: CodebookWords) -> None:
        super().__init__(room)
        self._room = room
        self.back = self._make("keys.back", self.tr("‹ Library"), "Alt+Left")
        self.back.setToolTip(self.tr("Back to the shelf"))
        self.help = self._make("keys.help", self.tr("How this works"), "")
        self.help.setToolTip(self.tr("Opens the help: coding, comparing, publishing"))
        self.lock = self._make("keys.lock", self.tr("Lock now"), "Ctrl+L")
        self.lock.setToolTip(self.tr("Asks for the passphrase before anybody comes in here again"))
        self.set_lock = self._make("keys.set-lock", self.tr("Lock with a passphrase…"), "")
        self.code = self._make("keys.code", "", "Ctrl+Return")
        self.fresh = self._make("keys.fresh", self.tr("Code it afresh"), "")
        self.fresh.setToolTip(self.tr("Begins without any code, as if there were no key yet"))
        self.finish = self._make("keys.finish", self.tr("Finish"), "")
        self.finish.setToolTip(self.tr("Your coding does not change any more, and can be compared"))
        self.publish = self._make("keys.publish", self.tr("Publish…"), "Ctrl+Shift+Return")
        self.give = self._make("keys.give", self.tr("Save for a colleague…"), "")
        self.give.setToolTip(self.tr("Your coding as a file, to be compared at another computer"))
        self.discard = self._make("keys.discard", self.tr("Throw yours away…"), "Ctrl+Delete")
        self.discard.setToolTip(self.tr("Your coding, with all that is written in it; you are asked first"))
        self.settle = self._make("keys.settle", "", "Ctrl+E")
        self.unsettle = self._make("keys.unsettle", self.tr("Throw the comparison away…"), "")
        self.unsettle.setToolTip(self.tr("Both codings stay and can be changed again; you are asked first"))
        self.bring = self._make("keys.bring", self.tr("Bring a coding from a file…"), "Ctrl+B")
        self.bring.setToolTip(self.tr("Ours, a table, or that of another annotation program"))
        self.take = self._make("keys.take", self.tr("Save the key to a file…"), "Ctrl+S")
        self.take.setToolTip(self.tr("For another library, a spreadsheet or another annotation program"))
        self.levels = {level: self._make_level(level, codebook) for level in LEVELS}

    def follow(self, told: KeyRound, *, read_only: bool) -> None:
        """Offer what can be done with `told`."""
        author, mine, settling = bool(told.author), told.mine, told.settling
        may_act = author and not read_only
        keyed = told.current is not None
        for action in (self.take, *self.levels.values()):
            _offer(action, keyed)
        _offer(self.code, mine is not None or (may_act and settling is None))
        _name(self.code, self._code_name(told, read_only=read_only))
        self.code.setToolTip(self._code_told(told))
        _offer(self.fresh, may_act and keyed and not told.codings)
        _offer(self.finish, may_act and mine is not None and not mine.card.finished)
        _offer(self.give, mine is not None)
        _offer(self.discard, may_act and mine is not None)
        alone = settling is None and mine is not None and mine.card.finished and mine.published is None
        _offer(self.publish, may_act and (alone or (settling is not None and settling.complete)))
        self.publish.setToolTip(
            self.tr("Shows first what is missing and whose results would change")
            if settling is not None
            else self.tr("As a single-author key; shows first what is missing and whose results would change")
        )
        _offer(self.settle, (author and settling is not None) or (may_act and told.may_compare))
        _name(self.settle, self._settle_name(told, read_only=read_only))
        self.settle.setToolTip(self.tr("Shows both codings beside each other, and how far they agree"))
        _offer(self.unsettle, may_act and settling is not None)
        _offer(self.bring, may_act and settling is None)

    def follow_lock(self, *, locked: bool, shut: bool, read_only: bool) -> None:
        """Offer what can be done with the lock; while it is shut, nothing else is offered either."""
        _offer(self.lock, locked and not shut)
        _offer(self.set_lock, not shut and not read_only)
        text = self.tr("Change the lock…") if locked else self.tr("Lock with a passphrase…")
        _name(self.set_lock, text)
        self.set_lock.setToolTip(
            self.tr("Another passphrase, or no lock any more")
            if locked
            else self.tr("Keeps learners who use this computer from looking at answer keys")
        )

    def offer_nothing(self) -> None:
        """Leave only the way back and the help."""
        for action in self._room.actions():
            if action not in (self.back, self.help):
                _offer(action, False)

    def _code_name(self, told: KeyRound, *, read_only: bool) -> str:
        if told.mine is not None:
            done = told.mine.card.finished or read_only
            return self.tr("Look at yours") if done else self.tr("Go on coding")
        if told.others:
            return self.tr("Code it independently")
        return self.tr("Code this article") if told.current is None else self.tr("Change the key")

    def _code_told(self, told: KeyRound) -> str:
        if told.mine is not None:
            return self.tr("Opens your own coding, at its first sentence without a code")
        if told.others:
            return self.tr("Begins your own coding of the same sentences; nothing of the others’ is shown")
        if told.current is None:
            return self.tr("Begins your coding: everything you do is saved at once")
        return self.tr("Begins with what the key says now; nothing changes for readers until you publish")

    def _settle_name(self, told: KeyRound, *, read_only: bool) -> str:
        if told.settling is None:
            return self.tr("Compare and settle")
        return self.tr("Look at the comparison") if read_only else self.tr("Go on settling")

    def _make_level(self, level: int, codebook: CodebookWords) -> QAction:
        name = codebook.loaded["levels"][str(level)]["name"]
        text = self.tr("Level {level}: {name}").format(level=number_words(level), name=name)
        action = self._make(f"keys.try-{level}", text.replace("&", "&&"), "")
        told = self.tr("Try it as a learner at level {level}").format(level=number_words(level))
        action.setStatusTip(told)
        return action

    def _make(self, act_id: str, text: str, key: str) -> QAction:
        action = QAction(self)
        _name(action, text)
        action.setObjectName(act_id)
        if key:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._room.addAction(action)
        return action


def _name(action: QAction, text: str) -> None:
    action.setText(text)
    action.setIconText(text)  # what buttons show; Qt would leave the "…" out


def _offer(action: QAction, offered: bool) -> None:
    action.setVisible(offered)
    action.setEnabled(offered)
