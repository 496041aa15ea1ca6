"""Who is reading: everybody has a record of their own in the library, under a name or a pseudonym."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from secondread_core.errors import Refusal
from secondread_core.store.attempts import attempts_of
from secondread_core.store.authors import codings_by
from secondread_core.store.database import Library
from secondread_core.store.learners import (
    Learner,
    add_learner,
    learners,
    remove_learner,
    rename_learner,
)
from secondread_core.store.names import MAX_NAME
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.background import Worker
from secondread_gui.library.learner_model import LEARNER, LearnerModel
from secondread_gui.messages import Messages
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.widgets.question_bar import QuestionBar
from secondread_gui.words import isolated

_LAST = "learner"
_WIDEST = 560
"""Pixels of the column at 100 %."""


class NameList(QListView):
    """Names; Return takes the current one, F2 edits it, Delete asks to remove it."""

    taken = Signal()
    removal_wanted = Signal()
    typed = Signal(str)
    """A letter with which no name begins: somebody new begins to type theirs."""

    def __init__(self, model: LearnerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Readers"))
        self.setAccessibleDescription(
            self.tr("Up and Down choose a name, Return reads as it, F2 changes it, Delete removes it")
        )
        self.doubleClicked.connect(lambda _index: self.taken.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() is QListView.State.EditingState  # what the field leaves over comes here
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Delete and not editing:
            self.removal_wanted.emit()
        elif not editing and self._begins_another(event.text()):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _begins_another(self, typed: str) -> bool:
        """Whether `typed` is a letter that selects none of the names."""
        if not typed.strip() or not typed.isprintable():
            return False
        model = self.model()
        names = (model.index(row, 0).data() for row in range(model.rowCount()))
        return not any(str(name).casefold().startswith(typed.casefold()) for name in names)


class LearnersPage(QScrollArea):
    """Choose who reads, add, rename and remove."""

    chosen = Signal(object)
    """The `Learner` who reads from now on, or still."""
    removed = Signal(str)
    """The id of a learner whose record was erased."""

    def __init__(
        self, library: Library, messages: Messages, worker: Worker, scale: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._messages = messages
        self._worker = worker
        self._current: Learner | None = None
        self._model = LearnerModel(self._rename, self)
        self.list = NameList(self._model)
        self.name = QLineEdit()
        self.question = QuestionBar()
        self._make(scale)
        self.list.taken.connect(self._take)
        self.list.removal_wanted.connect(self._ask_to_remove)
        self.list.typed.connect(self._begin_name)
        self.list.selectionModel().currentChanged.connect(lambda _new, _old: self._show_who())
        self._model.dataChanged.connect(lambda _first, _last: self._show_who())
        self.name.returnPressed.connect(self._add)
        self.name.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))

    def show_learners(self, current: Learner | None) -> None:
        """Show everybody. `current` is who reads now, to whom one can go back.

        Raises:
            LibraryDamaged, StorageFailed
        """
        self._current = current
        self.question.dismiss()
        self.name.clear()
        last = current.learner_id if current else read_preference(self._library, PROGRAM, _LAST)
        self._fill(str(last))
        self.back.setVisible(current is not None)
        self.enter()

    def enter(self) -> None:
        """Put the focus on the names, or into the field for the first one."""
        (self.list if self._model.rowCount() else self.name).setFocus()

    def dress(self, scale: int) -> None:
        """Take over the type size."""
        self._column.setMaximumWidth(round(_WIDEST * scale / 100))
        self.list.setMinimumHeight(round(110 * scale / 100))

    # --- acts ---------------------------------------------------------------------------------------------

    def _selected(self) -> Learner | None:
        found: Learner | None = self.list.currentIndex().data(LEARNER)
        return found

    def _take(self) -> None:
        learner = self._selected()
        if learner is not None:
            self._choose(learner)

    def _choose(self, learner: Learner) -> None:
        if not self._library.read_only:
            with self._messages.guarding():
                write_preference(self._library, PROGRAM, _LAST, learner.learner_id)
        self.chosen.emit(learner)

    def _add(self) -> None:
        if not self.name.text().strip():
            return
        with self._messages.guarding():
            self._choose(add_learner(self._library, self.name.text()))

    def _edit(self) -> None:
        self.list.edit(self.list.currentIndex())

    def _rename(self, learner: Learner, name: str) -> Learner | None:
        try:
            rename_learner(self._library, learner.learner_id, name)
            known = {one.learner_id: one for one in learners(self._library)}
        except Refusal as refusal:
            self._messages.refuse(refusal)
            return None
        renamed = known[learner.learner_id]
        if self._current is not None and self._current.learner_id == learner.learner_id:
            self._current = renamed
        return renamed

    def _begin_name(self, letter: str) -> None:
        self.name.setFocus()
        self.name.insert(letter)

    def _ask_to_remove(self) -> None:
        learner = self._selected()
        if learner is None or self._library.read_only:
            return
        with self._messages.guarding():
            count = len(attempts_of(self._library, learner.learner_id))
            lost = self.tr("%Ln readings with all answers and results", "", count)
            if count == 0:
                lost = self.tr("the name, and nothing else: nothing has been read yet")
            text = self.tr("Remove “{name}”? This erases {lost}, and cannot be undone.")
            if codings_by(self._library, learner.name):
                if count == 0:
                    lost = self.tr("the name in this list: nothing has been read yet")
                text = self.tr(
                    "Remove “{name}”? This erases {lost}, and cannot be undone. What “{name}” coded as an"
                    " author stays, with the name: codings, and keys that were published."
                )
            self.question.ask(
                text.format(name=isolated(learner.name), lost=lost),
                self.tr("&Erase the record"),
                self.tr("&Keep it"),
                lambda: self._remove(learner),
            )
            self.ensureWidgetVisible(self.question)

    def _remove(self, learner: Learner) -> None:
        self.setEnabled(False)
        job = self._worker.run(
            lambda _job: remove_learner(self._library, learner.learner_id),
            lambda _none: self._removed(learner),
            lambda refusal: self._not_removed(learner, refusal),
        )
        job.ended.connect(lambda: self.setEnabled(True))

    def _removed(self, learner: Learner) -> None:
        self._show_without(learner)
        self._messages.tell(self.tr("The record of “{name}” was erased.").format(name=isolated(learner.name)))

    def _not_removed(self, learner: Learner, refusal: Refusal) -> None:
        """The record may be gone all the same: the file is cleaned of its remains after that."""
        self._show_without(learner)
        self._messages.refuse(refusal)

    def _show_without(self, learner: Learner) -> None:
        """Show who is left, and tell if `learner` is not among them."""
        self.setEnabled(True)
        with self._messages.guarding():
            if learner.learner_id not in {one.learner_id for one in learners(self._library)}:
                if self._current is not None and self._current.learner_id == learner.learner_id:
                    self._current = None
                self.removed.emit(learner.learner_id)
            self.show_learners(self._current)

    def _leave(self) -> None:
        if self._current is not None:
            self.chosen.emit(self._current)

    # --- what is shown ------------------------------------------------------------------------------------

    def _fill(self, learner_id: str) -> None:
        self._model.show(learners(self._library))
        somebody = self._model.rowCount() > 0
        self.list.setCurrentIndex(self._model.index(self._model.row_of(learner_id)))
        self._title.setText(self.tr("Who is reading?") if somebody else self.tr("Welcome to Second Read"))
        self._welcome.setVisible(not somebody)
        self._known.setVisible(somebody)
        self._asked.setText(
            self.tr("Somebody else:") if somebody else self.tr("Your name, or one you make up:")
        )
        self.add.setProperty("primary", not somebody)
        self.add.style().polish(self.add)
        self._show_who()

    def _show_who(self) -> None:
        learner = self._selected()
        if learner is not None:
            self.take.setText(
                self.tr("Read as {name}").format(name=isolated(learner.name)).replace("&", "&&")
            )

    # --- making -------------------------------------------------------------------------------------------

    def _make(self, scale: int) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name.setMaxLength(MAX_NAME)
        self.name.setAccessibleName(self.tr("Name of a new reader"))
        self.name.setAccessibleDescription(self.tr("A real one or one you make up; Return starts reading"))
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(14)
        self._title = plain_label()
        self._title.setObjectName("roomTitle")
        self._welcome = plain_label(
            self.tr(
                "You read an article and say of every sentence whether it reports or gives an opinion,"
                " and where a source is missing. Then you see your answers beside the key,"
                " with a reason for each."
            )
        )
        column.addWidget(self._title)
        column.addWidget(self._welcome)
        column.addWidget(self.question)
        column.addWidget(self._make_known())
        column.addWidget(self._make_new())
        note = plain_label(
            self.tr(
                "Names stay on this computer. Everybody’s answers and results are kept apart, but not locked:"
                " whoever uses this computer can choose any name."
            )
        )
        note.setProperty("muted", True)
        column.addWidget(note)
        column.addStretch(1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._column, 100)
        row.addStretch(1)
        self.setWidget(page)
        self.dress(scale)

    def _make_known(self) -> QWidget:
        self.take = self._button(self.tr("Read"), self._take)
        self.take.setProperty("primary", True)
        self._rename_button = self._button(self.tr("&Rename"), self._edit)
        self._remove_button = self._button(self.tr("Re&move…"), self._ask_to_remove)
        self.back = self._button(self.tr("&Back to the library"), self._leave)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.take, self._rename_button, self._remove_button, self.back):
            row.addWidget(button)
        for button, told in (
            (self.take, self.tr("Opens the library with their answers and results")),
            (self._rename_button, self.tr("Changes the name that is chosen in the list")),
            (self._remove_button, self.tr("Erases their answers and results; you are asked first")),
            (self.back, self.tr("Whoever was reading goes on")),
        ):
            button.setAccessibleDescription(told)
        for button in (self._rename_button, self._remove_button):
            button.setEnabled(not self._library.read_only)
        self._known = QWidget()
        column = QVBoxLayout(self._known)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(buttons)
        return self._known

    def _make_new(self) -> QWidget:
        self.add = self._button(self.tr("&Start reading"), self._add)
        self.add.setEnabled(False)
        self.add.setAccessibleDescription(self.tr("Opens the library under the name that you have typed"))
        self._asked = plain_label()
        self._asked.setBuddy(self.name)
        new = QWidget()
        new.setEnabled(not self._library.read_only)
        column = QVBoxLayout(new)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(self._asked)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        column.addLayout(row)
        return new

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: act())
        return button
