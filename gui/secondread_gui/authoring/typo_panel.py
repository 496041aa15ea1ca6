"""Mending the text of a paragraph: what would become of the marks is told before it is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from secondread_core.drafting.edits import NOTHING, Edit
from secondread_core.drafting.model import Draft
from secondread_core.errors import DraftFinished, LibraryReadOnly, Refusal, SegmentationFrozen
from secondread_core.session.authoring import DraftChange
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.fitted_text import FittedText
from secondread_gui.authoring.mended_text import Mending, mend, paragraph, same_paragraph
from secondread_gui.authoring.paragraph_field import ParagraphField
from secondread_gui.messages import words_for
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words

_PAUSE = 300
"""Milliseconds after the last key: in a long article, looking what would be lost takes a moment."""
_MOST_LINES = 6
"""Of what is told below the field; the rest scrolls."""
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TypoPanel(QFrame):
    """`open_here` shows the paragraph of the current sentence. What was written stays until it is kept, or
    left by the button that says so."""

    done = Signal()
    """The panel has gone: the text is kept, or left as it was."""
    came_or_went = Signal()
    """It takes place from what stands above it, or gives it back."""

    def __init__(self, desk: CodingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._desk = desk
        self._block: int | None = None
        """The paragraph in the field; None if it stands in the article no more."""
        self._before = self._paragraph = ""
        """The text as it was: as the field gives it, and as it stands in the article."""
        self._shown: Mending | None = None
        """What was told last of keeping the text; None if it cannot be kept."""
        self._keeping = self._kept = False
        self._title = plain_label()
        self._title.setProperty("heading", True)
        self.field = ParagraphField()
        self.field.setAccessibleName(self.tr("Text of the paragraph"))
        self.told = FittedText()
        self.told.setAccessibleName(self.tr("What will become of the marks"))
        self.told.setAccessibleDescription(self.tr("It is told anew a moment after the text was changed"))
        self.told.setAccessibleDescription(self.tr("Told anew whenever you pause"))
        self.keep = QPushButton(self.tr("Keep the text"))
        self.keep.setProperty("primary", True)
        self.no = QPushButton()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._preview)
        self.field.textChanged.connect(self._follow)
        self.keep.clicked.connect(self._keep)
        self.no.clicked.connect(self.put_off)
        desk.opened.connect(self.put_off)
        desk.moved.connect(self._go_along)
        desk.changed.connect(self._take)
        self._lay_out()
        self.hide()

    @property
    def unsaved(self) -> bool:
        """Whether somebody has written what is not kept yet."""
        return not self.isHidden() and not self.field.isHidden() and self.field.text != self._before

    # --- coming and going ---------------------------------------------------------------------------------

    def open_here(self) -> None:
        """Show the paragraph of the current sentence, or why its text cannot be changed now."""
        if not self._desk.is_open or self._desk.unit is None:
            return
        if not self.unsaved:
            self._put_paragraph()
        self.show()
        (self.no if self.field.isHidden() else self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def put_off(self) -> None:
        """Forget what was written and go."""
        if not self.isHidden():
            self._pause.stop()
            self._write("")
            self.hide()
            self.done.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_or_went.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.came_or_went.emit()

    def _put_paragraph(self) -> None:
        draft, unit = self._desk.draft, self._desk.unit
        assert unit is not None
        self._block = draft.units[unit].block
        self._write(paragraph(draft, self._block))
        why_not = self._why_not()
        title = self.tr("The text of the paragraph of sentence {number}")
        self._title.setText(title.format(number=number_words(unit + 1)))
        for widget in (self.field, self.keep):
            widget.setVisible(not why_not)
        self.no.setText(self.tr("Close") if why_not else self.tr("Leave as it was"))
        self.no.setAccessibleDescription(
            why_not or self.tr("Back to the page; what was written here is forgotten")
        )
        self.told.setVisible(True)
        if why_not:
            self.told.say(why_not)
        else:
            self._preview()

    def _write(self, text: str) -> None:
        self.field.blockSignals(True)
        self.field.setPlainText(text)
        self.field.blockSignals(False)
        self.field.updateGeometry()
        self._before, self._paragraph = self.field.text, text

    def _why_not(self) -> str:
        """Why the text cannot be changed; empty if it can."""
        desk = self._desk
        try:
            if desk.library.read_only:
                raise LibraryReadOnly(desk.library.path)
            if desk.drafting.finished:
                raise DraftFinished(desk.card.draft_id)
            if other := desk.drafting.frozen_with:
                raise SegmentationFrozen(other)
        except Refusal as refusal:
            return words_for(refusal)
        return ""

    # --- what will happen ---------------------------------------------------------------------------------

    def _follow(self) -> None:
        self._pause.start()
        self.keep.setEnabled(self.unsaved)

    def _preview(self) -> None:
        """Tell what keeping the text would do."""
        self._pause.stop()
        self._shown = None
        if self._block is None:
            told = self.tr(
                "This paragraph was changed elsewhere meanwhile. Your words stay here, so that you can copy"
                " them."
            )
        elif not self.unsaved:
            told = self.tr("Nothing is changed yet. Return begins a new paragraph.")
        else:
            try:
                self._shown = mend(self._desk.draft, self._block, self.field.text)
                told = self._shown.told()
            except Refusal as refusal:
                told = words_for(refusal)
        self.keep.setEnabled(self._shown is not None)
        self._say(told)

    def _say(self, told: str) -> None:
        if told == self.told.toPlainText():
            return
        self.told.say(told)
        self.field.setAccessibleDescription(told)
        self.keep.setAccessibleDescription(told)
        if self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    # --- keeping ------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Keep the text, if what it costs is what was told; it stays in the field if that is refused."""
        seen = () if self._shown is None else self._shown.losses
        self._preview()
        if self._shown is None or (self._shown.losses and self._shown.losses != seen):
            return
        seen = self._shown.losses
        self._keeping, self._kept = True, False
        try:
            change = self._desk.do(self._mend, seen)
        finally:
            self._keeping = False
        if change is not None and self._kept:
            self.put_off()
        else:
            self._find_again()

    def _mend(self, draft: Draft, seen: tuple[str, ...]) -> Edit:
        """The edit, made of the draft as it is now: other fields have kept their words just before."""
        block = None if self._block is None else same_paragraph(draft, self._block, self._paragraph)
        if block is None:
            return NOTHING
        found = mend(draft, block, self.field.text)
        self._kept = found.losses == seen
        return found.edit if self._kept else NOTHING

    # --- what happens elsewhere ---------------------------------------------------------------------------

    def _go_along(self) -> None:
        """With the current sentence, unless something was written."""
        if self.isVisible() and not self.unsaved and self._desk.is_open and self._desk.unit is not None:
            self._put_paragraph()

    def _take(self, _change: DraftChange) -> None:
        if self.isVisible() and not self._keeping:
            self._find_again()

    def _find_again(self) -> None:
        """The draft is another one: where the paragraph stands now, and what keeping would do."""
        if not self.unsaved:
            self._go_along()
            return
        at = -1 if self._block is None else self._block
        self._block = same_paragraph(self._desk.draft, max(at, 0), self._paragraph)
        self._preview()

    # --- keys ---------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_own(event):
            super().keyPressEvent(event)
        elif event.key() != Qt.Key.Key_Escape:
            if self.keep.isEnabled() and not event.isAutoRepeat():
                self._keep()
        elif self.unsaved:
            self._say(self.tr("Not kept yet. Keep the text, or leave it as it was."))
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.put_off()

    # --- making -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.told.limit((_MOST_LINES + 1) * self.fontMetrics().lineSpacing())

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.keep)
        row.addWidget(self.no)
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addWidget(self.told)
        column.addWidget(buttons)
        self.setFocusProxy(self.field)


def _is_own(event: QKeyEvent) -> bool:
    """Escape, and Ctrl+Return, wherever the focus is in the panel."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Escape:
        return not modifiers
    return event.key() in _RETURN and modifiers == Qt.KeyboardModifier.ControlModifier
