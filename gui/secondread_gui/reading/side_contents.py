"""What stands beside the page besides the list: made when it is first wanted, shown for one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from secondread_core.errors import Refusal
from secondread_core.exchange.report_data import Report
from secondread_core.modes import Mode
from secondread_core.session.sitting import Sitting
from secondread_core.store.database import Library
from secondread_core.store.notes import notes_of, write_note
from secondread_gui.appearance.palettes import Colours
from secondread_gui.messages import Messages
from secondread_gui.page.decoration import Note
from secondread_gui.reading.side_pane import Side, SidePane
from secondread_gui.window_words import WindowWords

if TYPE_CHECKING:
    from secondread_gui.asking.ask_panel import AskPanel
    from secondread_gui.widgets.note_field import NoteField
    from secondread_gui.widgets.sentence_panel import SentencePanel


class SideContents(QObject):
    """The reasons of guided practice, the codebook, and the reader's notes."""

    noted = Signal(int)
    """The unit whose note is another now."""
    help_wanted = Signal(str)

    def __init__(
        self,
        pane: SidePane,
        words: WindowWords,
        messages: Messages,
        colours: Colours,
        check: QAction,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._words = words
        self._messages = messages
        self._colours = colours
        self._check = check
        self._library: Library | None = None
        self._sitting: Sitting | None = None
        self._unit: int | None = None
        self._notes: dict[int, str] = {}
        self._report: Report | None = None
        self._unreadable = False
        self._verdicts: dict[tuple[int, bool], tuple[Note, ...]] = {}
        self._reason: SentencePanel | None = None
        self._ask: AskPanel | None = None
        self._note: NoteField | None = None
        pane.turned.connect(self._show)

    # --- what the room calls ------------------------------------------------------------------------------

    def open(self, library: Library, sitting: Sitting) -> None:
        """Belong to another sitting.

        Raises:
            LibraryDamaged, StorageFailed
        """
        notes = notes_of(library, sitting.attempt.attempt_id)
        self.close()
        self._notes = notes
        self._library, self._sitting = library, sitting
        self._unit = self._report = None
        self._unreadable = False
        self._verdicts.clear()
        practice = sitting.attempt.mode is Mode.PRACTICE
        self._pane.offer(Side.REASON, offered=practice)
        self._pane.turn_to(Side.REASON if practice else Side.SENTENCES)

    def close(self) -> None:
        """Forget the sitting."""
        self.commit()
        if self._note is not None:
            self._note.forget()  # whoever leaves with a note that was refused has been asked
        self._sitting = self._unit = self._report = None
        self._notes = {}

    def commit(self) -> bool:
        """Save a note that is being written; whether nothing is left unsaved."""
        return self._note is None or self._note.commit()

    def try_note(self) -> Refusal | None:
        """Save a note that is being written; why it could not be."""
        return None if self._note is None else self._note.try_commit()

    def give_up(self) -> None:
        """Forget a note that could not be saved."""
        if self._note is not None:
            self._note.forget()

    def has_note(self, unit: int) -> bool:
        """Whether the reader noted something on `unit`."""
        return bool(self._notes.get(unit))

    def show_unit(self, unit: int | None) -> None:
        """Belong to another sentence, or tell of the same one anew."""
        self._unit = unit
        self._show()

    @property
    def explains(self) -> bool:
        """Whether this is guided practice."""
        return self._sitting is not None and self._sitting.attempt.mode is Mode.PRACTICE

    def can_explain(self) -> bool:
        """Whether there are reasons to be shown once an answer is settled; tells if they cannot be read."""
        self._unreadable = False
        return self._so_far() is not None

    def take_changes(self, units: Sequence[int]) -> None:
        """The answers to `units` have changed, and with them what is said of those."""
        for unit in units:
            for brief in (True, False):
                self._verdicts.pop((unit, brief), None)
        if self._report is not None and self._sitting is not None:
            from secondread_core.session.practising import report_after

            self._report = report_after(self._report, self._sitting, units)

    def verdict_notes(self, unit: int, *, brief: bool = False) -> tuple[Note, ...]:
        """What stands in the margin beside a settled answer: words, or signs where it is narrow."""
        from secondread_gui.widgets.verdict_notes import verdict_notes

        known = self._verdicts.get((unit, brief))
        if known is None:
            report = self._so_far()
            known = () if report is None else verdict_notes(report, unit, self._words.report, brief=brief)
            self._verdicts[unit, brief] = known
        return known

    def longest_sign(self) -> str:
        """The widest of them by sign."""
        from secondread_gui.widgets.verdict_notes import LONGEST_SIGN

        return LONGEST_SIGN

    def longest_verdict(self, level: int) -> str:
        """The widest of them at `level` in words."""
        from secondread_core.exchange.report_verdicts import margin_texts

        return max(margin_texts(level, self._words.report), key=len)

    def verdict_spoken(self, unit: int) -> str:
        """The same for a screen reader."""
        from secondread_core.exchange.report_units import unit_report

        report = self._so_far()
        return "" if report is None else unit_report(report, unit, self._words.report).spoken

    def reason_spoken(self, unit: int) -> str:
        """The key's reason, read aloud: without the signs of Markdown."""
        from secondread_core.exchange.safe_markdown import safe_html

        report = self._so_far()
        if report is None or report.key is None:
            return ""
        rationale = report.key.units[unit].coding.rationale
        plain = QTextDocumentFragment.fromHtml(safe_html(rationale)).toPlainText()
        return " ".join(plain.split()) or self._words.report.say("unit.no-reason")

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self._colours = colours
        if self._reason is not None:
            self._reason.dress(colours)

    # --- what is shown ------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._sitting is None:
            return
        if self._pane.side is Side.REASON:
            self._show_reason(self._sitting)
        elif self._pane.side is Side.CODEBOOK:
            self._show_codebook(self._sitting)
        elif self._pane.side is Side.NOTE:
            self._show_note()

    def _show_reason(self, sitting: Sitting) -> None:
        if self._reason is None:
            from secondread_gui.widgets.sentence_panel import SentencePanel

            self._reason = SentencePanel(self._words.report, self._colours)
            self._reason.setAccessibleDescription(self.tr("The verdict on this sentence, and the reason"))
            self._reason.addAction(self._check)
            self._pane.fill(Side.REASON, self._reason)
        if self._unit is None:
            self._reason.show_nothing("")
        elif self._unit not in sitting.revealed:
            if sitting.marks[self._unit].answered:
                hint = self.tr("Check your answer to see the reason. It cannot be changed afterwards.")
            else:
                hint = self.tr("Answer this sentence first; then check it to see the reason.")
            self._reason.show_nothing(hint)
        elif (report := self._so_far()) is not None:
            self._reason.show_unit(report, self._unit)

    def _show_codebook(self, sitting: Sitting) -> None:
        if self._ask is None:
            from secondread_gui.asking.ask_panel import AskPanel

            self._ask = AskPanel(self._words.codebook, self._words.contrasts)
            self._ask.help_wanted.connect(self.help_wanted)
            self._pane.fill(Side.CODEBOOK, self._ask)
        mark = None if self._unit is None else sitting.marks[self._unit]
        if mark is None:
            self._ask.show_answer(sitting.attempt.level, None, False, None)
        else:
            self._ask.show_answer(sitting.attempt.level, mark.type, mark.flag, mark.flag_reason)

    def _show_note(self) -> None:
        if self._note is None:
            from secondread_gui.widgets.note_field import NoteField

            self._note = NoteField(self._save_note, self._messages.refuse)
            hint = QLabel(self.tr("A note on this sentence, for yourself. You find it again in your report."))
            hint.setTextFormat(Qt.TextFormat.PlainText)
            hint.setWordWrap(True)
            hint.setProperty("muted", True)
            hint.setContentsMargins(8, 8, 8, 4)
            hint.setBuddy(self._note)
            both = QWidget()
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(hint)
            column.addWidget(self._note, 1)
            both.setFocusProxy(self._note)
            self._pane.fill(Side.NOTE, both)
        if self._unit is None or self._library is None:
            self._note.forget()
            return
        self._note.show_note(self._unit, self._notes.get(self._unit, ""))
        self._note.setReadOnly(self._library.read_only)

    def _save_note(self, unit: int, text: str) -> None:
        if self._library is None or self._sitting is None:
            return
        write_note(self._library, self._sitting.attempt.attempt_id, unit, text)
        self._notes[unit] = text
        self.noted.emit(unit)

    def _so_far(self) -> Report | None:
        """The answers so far beside the key; what is not settled in it is never shown."""
        if (
            self._report is None
            and not self._unreadable
            and self._library is not None
            and self._sitting is not None
        ):
            from secondread_core.session.practising import report_so_far

            try:
                self._report = report_so_far(self._library, self._sitting)
            except Refusal as refusal:
                self._unreadable = True  # it is told once, not whenever a verdict is to be drawn
                self._messages.refuse(refusal)
        return self._report
