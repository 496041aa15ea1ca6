"""The room where an article is read and every sentence gets its answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from secondread_core.annotations import EMPTY, Mark, with_flag, with_type, with_unsure
from secondread_core.codebook import TypeClass
from secondread_core.errors import Refusal
from secondread_core.session.sitting import Change, Sitting, resume
from secondread_core.store.database import Library
from secondread_core.store.preferences import read_preference, write_preference
from secondread_gui.appearance.palettes import Colours
from secondread_gui.messages import Messages
from secondread_gui.page.decoration import PLAIN, Decoration, Note, Tone
from secondread_gui.page.page_view import PageView
from secondread_gui.reading.answer_bar import Act, AnswerBar
from secondread_gui.reading.answer_desk import AnswerDesk
from secondread_gui.reading.hand_in_panel import HandInPanel
from secondread_gui.reading.sentence_list import SentenceList, SentenceModel
from secondread_gui.reading.wording import decoration_of, not_saved, source_note
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.elided_label import ElidedLabel

_CHANGES: Mapping[Act, Callable[[Mark], Mark]] = {
    Act.REPORTED: lambda mark: with_type(mark, TypeClass.REPORTED),
    Act.OPINION: lambda mark: with_type(mark, TypeClass.OPINION),
    Act.UNSURE: with_unsure,
    Act.MISSING: with_flag,
}


_LINES_FOR_QUESTION = 36


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
        self._desk: AnswerDesk | None = None
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
        return None if self._desk is None else self._desk.sitting

    @property
    def waiting(self) -> int:
        """How many answers could not be saved yet."""
        return 0 if self._desk is None else self._desk.waiting

    def open(self, attempt_id: str) -> None:
        """Show the sitting of an attempt, at its first open sentence.

        Raises:
            Unknown, LibraryDamaged, StorageFailed
        """
        sitting = resume(self.library, attempt_id)
        go_on = read_preference(self.library, sitting.attempt.learner_id, "go_on")
        self._desk = AnswerDesk(sitting, read_only=self.library.read_only)
        stored = sitting.stored
        self.panel.hide()
        self._title.setText(stored.article.info.title)
        units = stored.segmentation.units
        self.model.show(stored.article.body, units, sitting.asked, self._desk.mark, self._desk.is_saved)
        self.page.show_article(
            stored.article.body,
            stored.segmentation,
            self._decoration,
            stops=sitting.asked,
            direction=stored.article.info.direction,
            longest_note=max(source_note(), not_saved(), key=len),
        )
        self.go_on.setChecked(bool(go_on))
        first = next(iter(sitting.open_units()), sitting.asked[0] if sitting.asked else None)
        self.page.set_current(first, scroll=first != next(iter(sitting.asked), None))
        self._show_state()
        self.page.setFocus()

    def close_sitting(self) -> None:
        """Forget the sitting; its article is not kept in memory."""
        self._desk = None

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self.page.dress(colours, scale)
        self.bar.dress(colours, scale)
        self._list_width(scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the article needs the place more than the question that everybody knows by then.
        self.bar.question.setVisible(self.height() > _LINES_FOR_QUESTION * self.fontMetrics().height())

    # --- acts ---------------------------------------------------------------------------------------------

    def answer(self, act: Act) -> None:
        """Say `act` of the current sentence; saying it again takes it back."""
        change = _CHANGES.get(act)
        if change is None or not self._change(change):
            return
        unit = self.page.current
        if self.go_on.isChecked() and act is not Act.MISSING and unit is not None and self._answered(unit):
            self.page.step(1)

    def clear(self) -> None:
        """Take everything back that was said of the current sentence."""
        self._change(lambda _mark: EMPTY)

    def undo(self) -> None:
        """Take the newest act back and show where it was."""
        self._step(undo=True)

    def redo(self) -> None:
        """Do once more what was taken back last."""
        self._step(undo=False)

    def next_open(self) -> None:
        """Go to the next sentence without an answer, around the end if need be."""
        if self._desk is None:
            return
        open_units = self._desk.sitting.open_units()
        if not open_units:
            self._messages.tell(self.tr("Every sentence has an answer. You can hand in."))
            return
        current = -1 if self.page.current is None else self.page.current
        self.page.set_current(next((unit for unit in open_units if unit > current), open_units[0]))
        self.page.setFocus()

    def ask_to_hand_in(self) -> None:
        """Ask before handing in. Only the panel's own button does it: a key held down must not."""
        if self._desk is not None and self._save_waiting():
            unsure = sum(self._desk.mark(unit).unsure for unit in self._desk.sitting.asked)
            self.panel.ask(len(self._desk.sitting.open_units()), unsure)

    def leave(self) -> None:
        """Back to the library; everything is saved already."""
        if self.may_leave(self.leave):
            self.left.emit()

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost; what waits is tried again first. If it still cannot be saved, the
        reader may give it up, and `then` is called."""
        if self._desk is None or not self._desk.waiting:
            return True
        try:
            self._redraw(self._desk.save_waiting())
        except Refusal as refusal:
            self._messages.refuse(
                refusal, self.tr("Leave without what is not saved"), lambda: self._give_up(then)
            )
            return False
        self._messages.clear()
        return True

    def _give_up(self, then: Callable[[], object]) -> None:
        if self._desk is not None:
            self._redraw(self._desk.give_up())
        then()

    def _change(self, act: Callable[[Mark], Mark]) -> bool:
        """Do `act` on the current sentence's mark; whether it is saved."""
        unit = self.page.current
        if self._desk is None or unit is None:
            return False
        waited = self._desk.waiting
        try:
            change = self._desk.change(unit, act)
        except Refusal as refusal:
            self._refused(refusal)
            self._redraw([unit])
            return False
        if waited and not self._desk.waiting:
            self._messages.clear()
        self._take(change, [unit])
        return True

    def _refused(self, refusal: Refusal) -> None:
        self._leave_panel()
        again = self.tr("Save again") if self.waiting else ""
        self._messages.refuse(refusal, again, self._save_waiting)

    def _save_waiting(self) -> bool:
        """Try to save what could not be saved; whether nothing waits any more."""
        if self._desk is None or not self._desk.waiting:
            return True
        try:
            self._redraw(self._desk.save_waiting())
        except Refusal as refusal:
            self._refused(refusal)
            return False
        self._messages.clear()
        return True

    def _step(self, *, undo: bool) -> None:
        if self._desk is None:
            return
        sitting = self._desk.sitting
        try:
            change = sitting.undo() if undo else sitting.redo()
        except Refusal as refusal:
            self._messages.refuse(refusal)
            return
        self._take(change)
        if change is not None and change.units:
            self.page.set_current(change.units[0])

    def _hand_in(self) -> None:
        if self._desk is None or not self._save_waiting():
            return
        sitting = self._desk.sitting
        try:
            sitting.hand_in()
        except Refusal as refusal:
            self._messages.refuse(refusal)
            return
        self.panel.hide()
        self.handed_in.emit(sitting.attempt.attempt_id)

    # --- what is shown ------------------------------------------------------------------------------------

    def _answered(self, unit: int) -> bool:
        return self._desk is not None and self._desk.mark(unit).answered

    def _decoration(self, unit: int) -> Decoration:
        if self._desk is None:
            return PLAIN
        drawn = decoration_of(self._desk.mark(unit))
        if self._desk.is_saved(unit):
            return drawn
        note = Note(not_saved(), Tone.WRONG)
        return Decoration(drawn.underline, drawn.caret, (*drawn.notes, note), drawn.strokes)

    def _take(self, change: Change | None, touched: Iterable[int] = ()) -> None:
        """Redraw what `change` changed; another answer puts handing in off."""
        self._redraw({*(change.units if change else ()), *touched})
        if self.panel.isVisible():
            self._leave_panel()

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
        if self._desk is None:
            return
        sitting = self._desk.sitting
        attempt = sitting.attempt
        left = attempt.asked - attempt.answered
        self._count.setText(self.tr("{count} open").format(count=left) if left else self.tr("all answered"))
        self._progress.setMaximum(max(attempt.asked, 1))
        self._progress.setValue(attempt.answered)
        self._undo.setEnabled(sitting.can_undo)
        self._redo.setEnabled(sitting.can_redo)
        current = self.page.current
        self.bar.show_mark(None if current is None else self._desk.mark(current), enabled=current is not None)

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
        if self._desk is not None and not self.library.read_only:
            with self._messages.guarding():
                write_preference(self.library, self._desk.sitting.attempt.learner_id, "go_on", on)

    # --- making -------------------------------------------------------------------------------------------

    def _action(self, text: str, keys: list[str], act: object) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def _make_actions(self) -> None:
        for act, key, name in (
            (Act.REPORTED, "R", self.tr("Reported")),
            (Act.OPINION, "O", self.tr("Opinion")),
            (Act.UNSURE, "U", self.tr("Unsure")),
            (Act.MISSING, "S", self.tr("Source missing")),
        ):
            self._action(name, [key], lambda _checked=False, act=act: self.answer(act))
        self._action(self.tr("Clear"), ["Backspace", "Del"], self.clear)
        self._action(self.tr("Next open"), ["N"], self.next_open)
        self._action(self.tr("Back to the page"), ["Escape"], self._leave_panel)
        self._undo = self._action(self.tr("Undo"), ["Ctrl+Z"], self.undo)
        self._redo = self._action(self.tr("Redo"), ["Ctrl+Shift+Z", "Ctrl+Y"], self.redo)
        self._hand = self._action(self.tr("Hand in…"), ["Ctrl+Return", "Ctrl+Enter"], self.ask_to_hand_in)
        self._hand.setAutoRepeat(False)
        self._back = self._action(self.tr("‹ Library"), ["Alt+Left"], self.leave)
        self.go_on = self._action(self.tr("Go on"), [], self._remember_go_on)
        self.go_on.setCheckable(True)
        self.go_on.setToolTip(self.tr("After an answer, the next sentence becomes the current one"))
        self.list_shown = self._action(self.tr("List"), ["F4"], lambda: None)
        self.list_shown.setCheckable(True)
        self.list_shown.setChecked(True)
        self.list_shown.toggled.connect(
            self.list.setVisible
        )  # now: the list has no parent yet to be shown in

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
        self.bar.add(action_button(self.go_on, flat=True))
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
