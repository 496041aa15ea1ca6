"""A field for words on one sentence, a note to oneself or another text, which saves itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHideEvent,
    QInputMethodEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from secondread_core.errors import Refusal
from secondread_core.store.notes import MAX_NOTE
from secondread_gui.words import Words, number_words

note = Words("note")
_PAUSE = 500
"""Milliseconds after the last key."""
_LONGEST = 2_000
"""Milliseconds after the first key that is not kept yet, for whoever writes without a pause."""
_NEAR = 100
"""Characters left from which on the field says how many."""
_LINES = 4
_LEAST = 2
"""Lines where there is no room for more."""


@dataclass(frozen=True, slots=True)
class FieldWords:
    """What a field is called, what is to know of it, what stands in it while it is empty, and what is told
    when somebody puts more into it than it takes, with a place {most}."""

    name: str
    about: str
    hint: str
    too_long: str


def note_words() -> FieldWords:
    """What the field says of a reader's note."""
    return FieldWords(
        note.tr("Your note"),
        note.tr("It saves itself; a report that you save contains it"),
        note.tr("A note to yourself about this sentence"),
        note.tr("A note has {most} characters at most; the rest was not taken."),
    )


class NoteField(QPlainTextEdit):
    """Shows the words on a sentence, at most `most` characters, and hands what is written to `save`.

    That happens shortly after the last key, on the way if somebody writes on and on, when the focus goes,
    when another sentence comes, and when the field is hidden. Words that `save` refuses stay: `refused` is
    told why, and they are tried again at the next of those moments, even if another sentence is shown then.
    """

    def __init__(
        self,
        save: Callable[[int, str], None],
        refused: Callable[[Refusal], None],
        *,
        words: FieldWords | None = None,
        most: int = MAX_NOTE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._save, self._refused = save, refused
        self._about, self._most = words or note_words(), most
        self._unit: int | None = None
        self._kept = ""
        self._waiting: dict[int, str] = {}
        """Words that could not be kept, by their unit, besides those in the field."""
        self._put: tuple[int, int] = (0, 0)
        self._failed = self._cut = False
        self._status = QLabel(self)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setWordWrap(True)
        self._status.setContentsMargins(4, 0, 4, 2)
        self._status.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST)
        self._composing = False
        """Whether an input method is in the middle of a word."""
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self._commit_while_writing)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self._about.name)
        self.setAccessibleDescription(self._about.about)
        self.setPlaceholderText(self._about.hint)
        self.document().contentsChange.connect(self._remember_place)
        self.textChanged.connect(self._follow)
        self.setReadOnly(True)

    @property
    def unsaved(self) -> bool:
        """Whether there are words, of whatever sentence, that are not kept yet."""
        return bool(self._waiting or self._unkept())

    def show_note(self, unit: int, text: str) -> None:
        """Show the note on `unit`, which the library has as `text`; the one before is kept first."""
        waiting = self._waiting | self._unkept()
        self.commit()
        self._waiting |= self._unkept()
        if unit in waiting and unit not in self._waiting:
            text = waiting[unit]  # it could be kept at last, which whoever calls has not known
        same = unit == self._unit
        self._unit, self._kept = unit, text
        self.setReadOnly(False)
        shown = self._waiting.pop(unit, text)
        if same and shown == self._words():
            self._tell()  # the cursor stays where somebody may be writing
        else:
            self._write(shown)

    def forget(self) -> dict[int, str]:
        """Show no sentence; what could not be kept is handed back, by unit."""
        left, self._waiting = self._waiting | self._unkept(), {}
        self._unit, self._kept = None, ""
        self._failed = False
        self._write("")
        self.setReadOnly(True)
        return left

    def recall(self, left: Mapping[int, str]) -> None:
        """Take back what `forget` handed out: it is tried again, and shown in the place of what was kept."""
        self._waiting |= left
        self._failed = bool(self._waiting)
        self._tell()

    def commit(self) -> bool:
        """Keep what is written; False if something of it was refused."""
        refusal = self.try_commit()
        if refusal is not None:
            self._refused(refusal)
        return refusal is None

    def try_commit(self) -> Refusal | None:
        """The same; what refused it, which is told to nobody else."""
        self._stop_waiting()
        try:
            for unit, text in (self._waiting | self._unkept()).items():
                self._save(unit, text)
                self._waiting.pop(unit, None)
                if unit == self._unit:
                    self._kept = text
        except Refusal as refusal:
            self._failed = True
            self._tell()
            return refusal
        self._failed = False
        self._tell()
        return None

    # --- writing ------------------------------------------------------------------------------------------

    def _words(self) -> str:
        text = "".join(filter(_can_be_kept, self.toPlainText()))
        return text if text.strip() else ""

    def _unkept(self) -> dict[int, str]:
        """The words in the field by their unit, if they are not kept."""
        words = self._words()
        return {} if self._unit is None or words == self._kept else {self._unit: words}

    def _write(self, text: str) -> None:
        self._stop_waiting()
        self.blockSignals(True)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)  # whoever comes back goes on writing
        self.blockSignals(False)
        self._cut = False
        self._tell()

    def _remember_place(self, position: int, _removed: int, added: int) -> None:
        self._put = (position, added)

    def _follow(self) -> None:
        self._cut = len(self.toPlainText()) > self._most
        if self._cut:
            self._shorten()
        self._wait()
        self._tell()

    def _wait(self) -> None:
        """Keep what is written soon, if there is anything to keep."""
        if not self.unsaved:
            self._stop_waiting()
            return
        self._pause.start()
        if not self._failed and not self._longest.isActive():  # a refusal is not told over and over
            self._longest.start()

    def _stop_waiting(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def _commit_while_writing(self) -> None:
        if not self._composing:  # the word that is being composed comes first
            self.commit()

    def _shorten(self) -> None:
        """Take the end of what was just put in out again; what stood there before is never touched."""
        position, added = self._put
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(position)
        cursor.setPosition(min(position + added, last), QTextCursor.MoveMode.KeepAnchor)
        put = cursor.selectedText()
        surplus = put[max(len(put) - (len(self.toPlainText()) - self._most), 0) :]
        cursor.setPosition(min(position + added, last))
        cursor.setPosition(cursor.position() - _units(surplus), QTextCursor.MoveMode.KeepAnchor)
        self.blockSignals(True)
        cursor.joinPreviousEditBlock()
        cursor.removeSelectedText()
        cursor.endEditBlock()
        self.blockSignals(False)

    # --- telling ------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        """Say below the words what there is to say of them."""
        left = self._most - len(self.toPlainText())
        said = ""
        if self._failed:
            said = self.tr("Not saved yet. Your words stay here.")
        elif self._cut:
            said = self._about.too_long.format(most=number_words(self._most))
        elif left <= _NEAR:
            said = self.tr("%Ln characters left", "", left)
        if said != self._status.text():
            self._status.setText(said)
            self._status.setVisible(bool(said))
            self._place_status()
            self.setAccessibleDescription(said or self._about.about)
            if said and (self._failed or self._cut) and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _place_status(self) -> None:
        shown = bool(self._status.text())
        height = self._status.heightForWidth(self.contentsRect().width()) if shown else 0
        self.setViewportMargins(0, 0, 0, height)
        self.setMinimumHeight(height + _LEAST * self.fontMetrics().lineSpacing())
        inner = self.contentsRect()  # the line before may have changed it
        self._status.setGeometry(inner.left(), inner.bottom() + 1 - height, inner.width(), height)

    # --- Qt -----------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * (_LINES + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.fontMetrics().lineSpacing() * _LEAST)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place_status()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_status()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._composing:
            self._wait()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._composing = False
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.commit()


def _can_be_kept(character: str) -> bool:
    """Whether a library takes it: no NUL, no half of a character, as a pasted text may have them."""
    return character != "\0" and not "\ud800" <= character <= "\udfff"


def _units(text: str) -> int:
    """What Qt counts `text` as."""
    return len(text.encode("utf-16-le")) // 2
