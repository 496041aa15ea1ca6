"""Who is reading: everybody has a record of their own in the library, under a name or a pseudonym."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QScrollArea,
    QWidget,
)

from secondread_core.store.attempts import attempts_of
from secondread_core.store.database import Library
from secondread_core.store.learners import (
    Learner,
    add_learner,
    learners,
    remove_learner,
    rename_learner,
)
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.background import Worker
from secondread_gui.library.learner_model import LEARNER, LearnerModel
from secondread_gui.library.question_bar import QuestionBar
from secondread_gui.messages import Messages

_LAST = "learner"
_WIDEST = 560
"""Pixels of the column at 100 %."""


def learner_at_start(library: Library) -> Learner | None:
    """Who reads without being asked: the only learner there is.

    Raises:
        LibraryDamaged, StorageFailed
    """
    known = learners(library)
    return known[0] if len(known) == 1 else None


class NameList(QListView):
    """Names; Return takes the current one, F2 edits it, Delete asks to remove it."""

    taken = Signal()
    removal_wanted = Signal()

    def __init__(self, model: LearnerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Readers"))
        self.doubleClicked.connect(lambda _index: self.taken.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class LearnersPage(QScrollArea):
    """Choose who reads, add, rename and remove."""

    chosen = Signal(object)
    """The `Learner` who reads from now on."""
    left = Signal()

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
        self.list.selectionModel().currentChanged.connect(lambda _new, _old: self._show_who())
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

    def _rename(self, learner: Learner, name: str) -> bool:
        with self._messages.guarding():
            rename_learner(self._library, learner.learner_id, name)
            self._fill(learner.learner_id)
            if self._current is not None and self._current.learner_id == learner.learner_id:
                self._current = self._selected()
            return True
        return False

    def _ask_to_remove(self) -> None:
        learner = self._selected()
        if learner is None or self._library.read_only:
            return
        with self._messages.guarding():
            count = len(attempts_of(self._library, learner.learner_id))
            lost = self.tr("%n readings with all answers and results", "", count)
            if count == 0:
                lost = self.tr("the name, and nothing else: nothing has been read yet")
            text = self.tr("Remove “{name}”? This erases {lost}, and cannot be undone.")
            self.question.ask(
                text.format(name=learner.name, lost=lost),
                self.tr("&Erase the record"),
                self.tr("&Keep it"),
                lambda: self._remove(learner),
            )
            self.ensureWidgetVisible(self.question)

    def _remove(self, learner: Learner) -> None:
        self.setEnabled(False)
        self._worker.run(
            lambda _job: remove_learner(self._library, learner.learner_id),
            lambda _done: self._removed(learner),
            lambda refusal: (self.setEnabled(True), self._messages.refuse(refusal))[0],  # type: ignore[func-returns-value]
        )

    def _removed(self, learner: Learner) -> None:
        self.setEnabled(True)
        if self._current is not None and self._current.learner_id == learner.learner_id:
            self._current = None
        with self._messages.guarding():
            self.show_learners(self._current)
            self._messages.tell(self.tr("The record of “{name}” was erased.").format(name=learner.name))

    # --- what is shown ------------------------------------------------------------------------------------

    def _fill(self, learner_id: str) -> None:
        self._model.show(learners(self._library))
        somebody = self._model.rowCount() > 0
        self.list.setCurrentIndex(self._model.index(self._model.row_of(learner_id)))
        self._known.setVisible(somebody)
        self._asked.setText(
            self.tr("Somebody else:") if somebody else self.tr("Your name, or one you make up:")
        )
        self.add.setProperty("primary", not somebody)
        self._show_who()

    def _show_who(self) -> None:
        learner = self._selected()
        if learner is not None:
            self.take.setText(self.tr("Read as {name}").format(name=learner.name).replace("&", "&&"))

    # --- making -------------------------------------------------------------------------------------------

    def _make(self, scale: int) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
