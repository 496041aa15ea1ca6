"""The room where an article is read and every sentence gets its answer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from secondread_core.annotations import EMPTY, Mark, with_flag, with_type, with_unsure
from secondread_core.codebook import TypeClass
from secondread_core.errors import Refusal
from secondread_core.session.sitting import Change, Sitting, resume
from secondread_core.store.database import Library
from secondread_core.store.preferences import read_preference, write_preference
from secondread_gui.appearance.palettes import Colours
from secondread_gui.messages import Messages
from secondread_gui.page.decoration import Decoration, Note, Tone
from secondread_gui.page.page_view import PageView
from secondread_gui.reading.answer_bar import Act, AnswerBar
from secondread_gui.reading.hand_in_panel import HandInPanel
from secondread_gui.reading.sentence_list import SentenceList, SentenceModel
from secondread_gui.reading.wording import decoration_of, source_note
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.elided_label import ElidedLabel

_TYPES = {Act.REPORTED: TypeClass.REPORTED, Act.OPINION: TypeClass.OPINION}


class ReadingRoom(QWidget):
    """`open` shows a sitting. Every act is saved before it is drawn; what could not be saved says so."""

    handed_in = Signal(str)
    """The attempt that was handed in."""
    left = Signal()

    def __init__(
        self,
        library: Library,
        messages: Messages,
        colours: Colours,
        scale: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.library = library
        self._messages = messages
        self._sitting: Sitting | None = None
        self._unsaved: dict[int, Mark] = {}
        self.page = PageView(colours, scale)
        self.model = SentenceModel(self)
        self.list = SentenceList(self.model)
        self.bar = AnswerBar(colours, scale)
        self.panel = HandInPanel()
        self._make_actions()
        self._lay_out(scale)
        self.page.current_changed.connect(self._show_current)
        self.page.unit_clicked.connect(self._use_pen)
        self.list.selectionModel().currentChanged.connect(
            lambda index, _before: self.page.set_current(self.model.unit_of(index.row()))
        )
        self.bar.answered.connect(lambda act: self.answer(Act(act)))
        self.panel.confirmed.connect(self._hand_in)
        self.panel.next_open_wanted.connect(self._leave_panel_for_open)
        self.panel.put_off.connect(self._leave_panel)

    # --- what the main window calls -----------------------------------------------------------------------

    @property
    def sitting(self) -> Sitting | None:
        """The sitting that is open."""
        return self._sitting

    def open(self, attempt_id: str) -> None:
        """Show the sitting of an attempt, at its first open sentence.

        Raises:
            Unknown, LibraryDamaged, StorageFailed
        """
        sitting = resume(self.library, attempt_id)
        self._sitting, self._unsaved = sitting, {}
        stored = sitting.stored
        self.panel.hide()
        self._title.setText(stored.article.info.title)
        self.model.show(stored.article.body, stored.segmentation.units, sitting.asked, sitting.marks)
        longest = max(source_note(), self._not_saved(), key=len)
        self.page.show_article(
            stored.article.body,
            stored.segmentation,
            self._decoration,
            stops=sitting.asked,
            direction=stored.article.info.direction,
            longest_note=longest,
        )
        self.go_on.setChecked(bool(read_preference(self.library, sitting.attempt.learner_id, "go_on")))
        first = next(iter(sitting.open_units()), sitting.asked[0] if sitting.asked else None)
        self.page.set_current(first, scroll=first != next(iter(sitting.asked), None))
        self._show_state()
        self.page.setFocus()

    def close_sitting(self) -> None:
        """Forget the sitting; its article is not kept in memory."""
        self._sitting = None

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self.page.dress(colours, scale)
        self.bar.dress(colours, scale)
        self._list_width(scale)

    # --- acts ---------------------------------------------------------------------------------------------

    def answer(self, act: Act) -> None:
        """Say `act` of the current sentence; saying it again takes it back."""
        unit = self.page.current
        if self._sitting is None or unit is None:
            return
        before = self._mark(unit)
        if act is Act.MISSING:
            after = with_flag(before)
        elif act is Act.UNSURE:
            after = with_unsure(before)
        elif act in _TYPES:
            after = with_type(before, _TYPES[act])
        else:
            return
        if self._save(unit, after) and self.go_on.isChecked() and act is not Act.MISSING and after.answered:
            self.page.step(1)

    def clear(self) -> None:
        """Take everything back that was said of the current sentence."""
        if self.page.current is not None:
            self._save(self.page.current, EMPTY)

    def undo(self) -> None:
        """Take the newest act back and show where it was."""
        self._step(undo=True)

    def redo(self) -> None:
        """Do once more what was taken back last."""
        self._step(undo=False)

    def next_open(self) -> None:
        """Go to the next sentence without an answer, around the end if need be."""
        if self._sitting is None:
            return
        open_units = self._sitting.open_units()
        if not open_units:
            self._messages.tell(self.tr("Every sentence has an answer. You can hand in."))
            return
        current = -1 if self.page.current is None else self.page.current
        self.page.set_current(next((unit for unit in open_units if unit > current), open_units[0]))
        self.page.setFocus()

    def ask_to_hand_in(self) -> None:
        """Ask before handing in; asked again, it is confirmed."""
        if self._sitting is None:
            return
        if self._unsaved and not self._save_again():
            return
        if self.panel.isVisible():
            self._hand_in()
        else:
            self.panel.ask(len(self._sitting.open_units()))

    def leave(self) -> None:
        """Back to the library; everything is saved already."""
        if self.may_close():
            self.left.emit()

    def may_close(self) -> bool:
        """Whether nothing would be lost; what could not be saved is tried again first."""
        return not self._unsaved or self._save_again()

    def _save(self, unit: int, mark: Mark) -> bool:
        assert self._sitting is not None
        try:
            change = self._sitting.mark(unit, mark)
        except Refusal as refusal:
            self._unsaved[unit] = mark
            self._messages.refuse(refusal, self.tr("Save again"), self._save_again)
            self._redraw([unit])
            return False
        self._unsaved.pop(unit, None)
        self._take(change, [unit])
        return True

    def _save_again(self) -> bool:
        """Try to save everything that could not be saved."""
        return all(self._save(unit, mark) for unit, mark in list(self._unsaved.items()))

    def _step(self, *, undo: bool) -> None:
        if self._sitting is None:
            return
        try:
            change = self._sitting.undo() if undo else self._sitting.redo()
        except Refusal as refusal:
            self._messages.refuse(refusal)
            return
        if change is not None:
            self._take(change, ())
            if change.units:
                self.page.set_current(change.units[0])

    def _hand_in(self) -> None:
        assert self._sitting is not None
        try:
            self._sitting.hand_in()
        except Refusal as refusal:
            self._messages.refuse(refusal)
            return
        self.panel.hide()
        self.handed_in.emit(self._sitting.attempt.attempt_id)

    # --- what is shown ------------------------------------------------------------------------------------

    def _mark(self, unit: int) -> Mark:
        assert self._sitting is not None
        return self._unsaved.get(unit, self._sitting.marks[unit])

    def _decoration(self, unit: int) -> Decoration:
        if self._sitting is None:
            return Decoration()
        drawn = decoration_of(self._mark(unit))
        if unit in self._unsaved:
            note = Note(self._not_saved(), Tone.WRONG)
            return Decoration(drawn.underline, drawn.caret, (*drawn.notes, note), drawn.strokes)
        return drawn

    def _not_saved(self) -> str:
        return self.tr("not saved")

    def _take(self, change: Change, touched: Iterable[int]) -> None:
        """Redraw what `change` changed."""
        units = {*change.units, *touched}
        self._redraw(units)
        self.panel.hide()

    def _redraw(self, units: Iterable[int]) -> None:
        units = list(units)
        self.page.refresh(units)
        self.model.changed(units)
        self._show_state()
        if self.page.current in units:
            self.page.announce(self.model.spoken(self.page.current))

    def _show_current(self, unit: int) -> None:
        index = self.model.index(self.model.row_of(unit))
        if self.list.currentIndex().row() != index.row():
            self.list.setCurrentIndex(index)
        self._show_state()
        self.page.announce(self.model.spoken(unit))

    def _show_state(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        attempt = sitting.attempt
        left = attempt.asked - attempt.answered
        self._count.setText(self.tr("{count} open").format(count=left) if left else self.tr("all answered"))
        self._progress.setMaximum(max(attempt.asked, 1))
        self._progress.setValue(attempt.answered)
        self._undo.setEnabled(sitting.can_undo)
        self._redo.setEnabled(sitting.can_redo)
        current = self.page.current
        self.bar.show_mark(None if current is None else self._mark(current), enabled=current is not None)

    def _use_pen(self, _unit: int) -> None:
        self.page.setFocus()
        if self.bar.pen is not Act.CHOOSE:
            self.answer(self.bar.pen)

    def _leave_panel(self) -> None:
        self.panel.hide()
        self.page.setFocus()

    def _leave_panel_for_open(self) -> None:
        self.panel.hide()
        self.next_open()

    def _remember_go_on(self, on: bool) -> None:
        if self._sitting is not None and not self.library.read_only:
            with self._messages.guarding():
                write_preference(self.library, self._sitting.attempt.learner_id, "go_on", on)

    # --- making -------------------------------------------------------------------------------------------

    def _action(self, text: str, keys: list[str], act: object) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def _make_actions(self) -> None:
        for act, key in ((Act.REPORTED, "R"), (Act.OPINION, "O"), (Act.UNSURE, "U"), (Act.MISSING, "S")):
            self._action(act.value, [key], lambda _checked=False, act=act: self.answer(act))
        self._action(self.tr("Clear"), ["Backspace", "Del"], self.clear)
        self._action(self.tr("Next open"), ["N"], self.next_open)
        self._action(self.tr("Back to the page"), ["Escape"], self._leave_panel)
        self._undo = self._action(self.tr("Undo"), ["Ctrl+Z"], self.undo)
        self._redo = self._action(self.tr("Redo"), ["Ctrl+Shift+Z", "Ctrl+Y"], self.redo)
        self._hand = self._action(self.tr("Hand in…"), ["Ctrl+Return", "Ctrl+Enter"], self.ask_to_hand_in)
        self._back = self._action(self.tr("‹ Library"), ["Alt+Left"], self.leave)
        self.go_on = self._action(self.tr("Go on to the next after an answer"), [], self._remember_go_on)
        self.go_on.setCheckable(True)
        self.go_on.setToolTip(self.tr("After an answer, the next sentence becomes the current one"))
        self.list_shown = self._action(self.tr("List"), ["F4"], self.list.setVisible)
        self.list_shown.setCheckable(True)
        self.list_shown.setChecked(True)

    def _lay_out(self, scale: int) -> None:
        self._title = ElidedLabel()
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("muted", True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Sentences answered"))
        top = QFrame()
        top.setObjectName("topBar")
        row = QHBoxLayout(top)
        row.addWidget(action_button(self._back, flat=True))
        row.addWidget(self._title, 1)
        row.addWidget(self._count)
        row.addWidget(action_button(self._undo, flat=True))
        row.addWidget(action_button(self._redo, flat=True))
        row.addWidget(action_button(self.list_shown, flat=True))
        row.addWidget(action_button(self._hand, primary=True))
        self.bar.menu.addSeparator()
        self.bar.menu.addAction(self.go_on)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.page, 1)
        middle.addWidget(self.list)
        self._list_width(scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._progress)
        column.addLayout(middle, 1)
        column.addWidget(self.panel)
        column.addWidget(self.bar)

    def _list_width(self, scale: int) -> None:
        """The list gives way to the page: at most a quarter of the type-scaled width it would like."""
        self.list.setMinimumWidth(120)
        self.list.setMaximumWidth(round(270 * scale / 100))
