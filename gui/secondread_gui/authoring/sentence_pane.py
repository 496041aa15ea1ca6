"""Beside the page: everything that a key says of the current sentence, as a form."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from secondread_core.errors import Refusal
from secondread_core.exchange.report_words import one_line
from secondread_gui.appearance.palettes import Colours
from secondread_gui.authoring.chips import ActChip, ChipRow
from secondread_gui.authoring.code_told import CodeTold
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.fold import Fold
from secondread_gui.authoring.other_answers import OtherAnswers
from secondread_gui.authoring.place_chips import PlaceChips
from secondread_gui.authoring.reason_preview import ReasonPreview
from secondread_gui.authoring.skill_chips import SkillChips
from secondread_gui.authoring.words_list import WordsList
from secondread_gui.authoring.written_words import WrittenWords
from secondread_gui.focus import bring_into_view
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.window_words import WindowWords
from secondread_gui.words import isolated

_WIDE = 320
"""Pixels at 100 %."""
_LEAST = 16
"""Letters that there is always room for."""
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SUMMARY = 40
"""Characters of a note that are told while it is folded."""


class SentencePane(QScrollArea):
    """Listens to the desk and shows its current sentence; every choice is an act on the desk.

    It works only while it can be seen, and catches up when it is.
    """

    next_wanted = Signal()
    """Whoever writes is done with this sentence: Ctrl+Return."""
    page_wanted = Signal()
    """The focus is to go back to the page: Escape."""

    def __init__(
        self,
        desk: CodingDesk,
        words: WindowWords,
        colours: Colours,
        scale: int,
        *,
        acts: Iterable[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scale = scale
        self._stale = True
        told = words.report
        self.written = WrittenWords(desk, self)
        self.code = CodeTold(told, self._do)
        self.preview = ReasonPreview()
        self.skills = SkillChips(told, self._do)
        self.others = OtherAnswers(told, self._do)
        self.words = WordsList(told, self._do)
        self.place = PlaceChips(told, self._do)
        self.remark = Fold(self.tr("Note to yourself"), self.written.remark)
        self._acts = tuple(acts)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self._lay_out()
        self.dress(colours, scale)
        for field in (self.written.reason, self.written.remark):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            field.installEventFilter(self)
        for fold in self.findChildren(Fold):
            fold.opened.connect(self._reveal)
        self.written.reason.textChanged.connect(self._preview_soon)
        self.written.renumbered.connect(self._later.start)
        desk.opened.connect(self._take_draft)
        desk.changed.connect(self._take_change)
        desk.moved.connect(self._show)
        self._take_draft()

    # --- what the room calls ------------------------------------------------------------------------------

    def write_reason(self) -> None:
        """Go to the field for the reason."""
        self._enter(self.written.reason)

    def write_note(self) -> None:
        """Go to the field for the note to oneself."""
        self.remark.open()
        self._enter(self.written.remark)

    def try_keep(self) -> Refusal | None:
        """Keep what is written; why it could not be."""
        return self.written.try_commit()

    def give_up(self) -> None:
        """Forget what could not be kept."""
        self.written.give_up()
        self._show()

    def dress(self, _colours: Colours, scale: int) -> None:
        """Take over the type size; the colours come with the window's style."""
        self._scale = scale
        self.updateGeometry()

    # --- what is shown ------------------------------------------------------------------------------------

    def _take_draft(self) -> None:
        self.written.take_draft()
        self._show()

    def _take_change(self) -> None:
        self._show()

    def _show(self) -> None:
        """Show the current sentence as it stands, if anybody sees it."""
        self._stale = True
        if not self.isVisible():
            return
        if self.written.keeping:  # a field is in the middle of it
            self._later.start()
            return
        self._stale = False
        desk = self._desk
        number = desk.unit if desk.is_open else None
        self._form.setVisible(number is not None)
        self._none.setVisible(number is None)
        if not desk.is_open:
            return
        self.written.show_unit(number)
        if number is None:
            return
        unit, enabled = desk.draft.units[number], desk.can_change
        self.code.show_unit(number, unit, enabled=enabled)
        self.skills.show_unit(number, unit, enabled=enabled)
        self.others.show_unit(unit, enabled=enabled)
        self.words.show_spans(unit.spans, desk.draft.body, enabled=enabled)
        self.place.show_unit(unit, enabled=enabled)
        self.remark.sum_up(_beginning(unit.remark) or self.tr("none"))
        self.preview.show_now(self.written.reason.toPlainText())
        self.setAccessibleDescription(self.code.told)

    def _preview_soon(self) -> None:
        self.preview.show_soon(self.written.reason.toPlainText())

    def _do(self, act: Callable[..., Any], *args: object) -> None:
        """Do an act on the current sentence; what is refused leaves the form as the draft is."""
        unit = self._desk.unit
        if unit is None or self._desk.do(act, unit, *args) is None:
            self._show()

    def _enter(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._reveal(field)

    def _reveal(self, widget: QWidget) -> None:
        """Scroll to `widget` once it has its place."""
        QTimer.singleShot(0, widget, lambda: bring_into_view(widget))

    # --- Qt -----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        written = (self.written.reason, self.written.remark)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in written:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in _RETURN:
                self.written.commit()
                self.next_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.written.commit()
            self.page_wanted.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(round(_WIDE * self._scale / 100), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        letters = self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(letters, self.fontMetrics().lineSpacing() * 4)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("The current sentence"))
        self._none = plain_label(self.tr("No sentence is chosen."), muted=True)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        form.addWidget(self.code)
        form.addWidget(_heading(self.tr("Reason"), self.written.reason))
        form.addWidget(self.written.reason)
        form.addWidget(self.preview)
        form.addWidget(_heading(self.tr("Skills")))
        form.addWidget(self.skills)
        form.addWidget(_heading(self.tr("Words that give it away")))
        form.addWidget(self.words)
        for fold in (self.others, self.place, self.remark):
            form.addWidget(fold)
        if self._acts:
            form.addWidget(_heading(self.tr("This sentence")))
            row = ChipRow(self.tr("This sentence"))
            for act in self._acts:
                row.add(ActChip(act))
            form.addWidget(row)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 10, 12, 12)
        column.addWidget(self._none)
        column.addWidget(self._form)
        column.addStretch(1)
        self.setWidget(page)


def _heading(text: str, buddy: QWidget | None = None) -> QLabel:
    label = plain_label(text)
    label.setProperty("heading", True)
    label.setContentsMargins(0, 6, 0, 0)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def _beginning(text: str) -> str:
    line = one_line(text)
    return isolated(line if len(line) <= _SUMMARY else f"{line[:_SUMMARY].rstrip()}…")
