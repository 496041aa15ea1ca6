"""Beside the page: the hints on the current sentence, for whoever asks for them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QFont, QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from secondread_core.hinting.model import Hint
from secondread_gui.appearance.palettes import Colours
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.hint_words import kind_words, no_hints_told, question_of
from secondread_gui.authoring.hinting_desk import HintDesk
from secondread_gui.widgets.safe_browser import SafeBrowser
from secondread_gui.widgets.wrapping_button import WrappingButton
from secondread_gui.words import isolated

HELP_PAGE = "hints"
_MARGIN = 6


class HintsPane(QWidget):
    """A switch, what hints are and are not, and for each hint its words and its question."""

    help_wanted = Signal(str)
    """A page of the help."""

    def __init__(
        self, desk: CodingDesk, hints: HintDesk, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._hints, self._colours = desk, hints, colours
        self.switch = QCheckBox(self.tr("Show hints"))
        self._about = self.tr(
            "Hints underline words and ask about them. They never choose a code; many are wrong, and most"
            " opinions get none."
        )
        self.switch.setAccessibleDescription(self._about)
        self.more: QPushButton = WrappingButton(self.tr("How good are hints?"))
        self.more.setAccessibleDescription(self.tr("Opens the help: how often each kind was right"))
        self._begun = False
        self.shown = SafeBrowser()
        self.shown.document().setDocumentMargin(_MARGIN)
        self.shown.setAccessibleName(self.tr("Hints on the current sentence"))
        self.shown.setAccessibleDescription(self.tr("The words found, and a question about them"))
        column = QVBoxLayout(self)
        column.addWidget(self.switch)
        column.addWidget(self.shown, 1)
        column.addWidget(self.more)
        self.setFocusProxy(self.switch)
        self.switch.toggled.connect(hints.set_on)
        self.more.clicked.connect(lambda: self.help_wanted.emit(HELP_PAGE))
        hints.changed.connect(self._show)
        desk.moved.connect(self._show)
        self._show()

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self._colours = colours
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, super().minimumSizeHint().height())

    def _show(self) -> None:
        if not self.isVisible():
            return  # hints are found only for somebody who looks
        possible = self._hints.possible
        self.switch.setEnabled(possible)
        self.switch.blockSignals(True)
        self.switch.setChecked(self._hints.on)
        self.switch.blockSignals(False)
        self._clear()
        unit = self._desk.unit
        if not self._desk.is_open:
            self._write(self.tr("No key is open."))
        elif not possible:
            self._write(no_hints_told())
        elif self._hints.on:
            if unit is not None:
                self._write_hints(self._hints.hints_of(unit))
            self._write(self._about, muted=True, space=True)
        else:
            self._write(self._about)

    def _write_hints(self, hints: tuple[Hint, ...]) -> None:
        if not hints:
            self._write(self.tr("Nothing was found in this sentence. There may be something all the same."))
        body, kinds = self._desk.draft.body, kind_words()
        for hint in hints:
            quoted = (self.tr("“{words}”").format(words=body[start:end]) for start, end in hint.spans)
            self._write(kinds[hint.kind], bold=True, space=hint is not hints[0])
            self._write(" · ".join(map(isolated, quoted)))
            self._write(question_of(hint))

    def _clear(self) -> None:
        self.shown.clear()
        self._begun = False

    def _write(self, text: str, *, bold: bool = False, muted: bool = False, space: bool = False) -> None:
        """One more paragraph, as it is: what an article says is never taken for markup."""
        letters, paragraph = QTextCharFormat(), QTextBlockFormat()
        letters.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        letters.setForeground(QColor(self._colours.muted if muted else self._colours.ink))
        paragraph.setTopMargin(self.fontMetrics().lineSpacing() / 2 if space else 0)
        cursor = QTextCursor(self.shown.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self._begun:
            cursor.insertBlock()
        cursor.setBlockFormat(paragraph)
        cursor.insertText(text, letters)
        self._begun = True
