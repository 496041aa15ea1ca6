"""Asking the codebook beside the page: what one's own answer means, and why it is not another one."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_gui.asking.entries import Entries, asked_as
from secondread_gui.asking.explaining import Explainer
from secondread_gui.asking.telling import ChoiceList, all_text, line
from secondread_gui.widgets.codebook_words import CodebookWords
from secondread_resources import Codebook, Contrasts

_HELP_PAGE = "codebook"
_PAUSE = 25
"""Milliseconds after the last change of sentence or answer."""


class AskPanel(QWidget):
    """Explains the reader's own answer, never the key's. What is open stays open from one sentence to the
    next, as long as it can be asked."""

    help_wanted = Signal(str)
    """The name of a page of the help."""

    def __init__(self, words: CodebookWords, contrasts: Contrasts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explainer = Explainer(Entries(cast(Codebook, words.loaded), contrasts), self)
        self._type: tuple[int, TypeClass | TypeCode | None] = (1, None)
        self._source: tuple[int, bool, SourceCode | None] = (1, False, None)
        self._asked = False
        self._type_told: tuple[int, TypeClass | TypeCode | None] | None = None
        self._source_told: object = None
        self._type_part, self._source_part = QWidget(), QWidget()
        self.types, self.kinds = ChoiceList((), None), ChoiceList((), None)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setProperty("framed", True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll
        self.area.setAccessibleName(self.tr("What the codebook says"))
        self.open_help = QPushButton(self.tr("Open the help"))
        self.open_help.setAccessibleDescription(self.tr("Shows the page “What is asked” in its own window"))
        self.open_help.setAutoDefault(False)
        self.open_help.clicked.connect(lambda: self.help_wanted.emit(_HELP_PAGE))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell)
        self._lay_out()
        self.setFocusProxy(self.area)
        self.setAccessibleName(self.tr("Ask the codebook"))

    def show_answer(
        self, level: int, answer: TypeClass | TypeCode | None, flag: bool, reason: SourceCode | None
    ) -> None:
        """Explain what the reader answered at `level` (1 to 3): None and False where nothing was. It is
        written a moment later, so that whoever goes through the sentences never waits for it."""
        self._asked = True
        self._type = (level, asked_as(level, answer))
        self._source = (level, flag, reason if flag and level > 1 else None)
        if not self.isVisible():  # nobody reads it
            return
        if self._type_told is None or self._type_told[0] != level:  # another sitting
            self._tell()
        else:
            self._pause.start()

    @property
    def waiting(self) -> bool:
        """Whether something else is about to be shown."""
        return self._pause.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        if self._asked:
            self._tell()
        super().showEvent(event)

    def _tell(self) -> None:
        """Write anew what is not about the same answer any more."""
        self._pause.stop()
        if self._type != self._type_told:
            self._type_told = self._type
            part, choices = self._explainer.about_type(*self._type, chosen=self.types.chosen)
            self._type_part = self._swap(self._type_part, part, self.types, choices)
            self.types = choices
        if self._source != self._source_told:
            self._source_told = self._source
            part, choices = self._explainer.about_source(*self._source, chosen=self.kinds.chosen)
            self._source_part = self._swap(self._source_part, part, self.kinds, choices)
            self.kinds = choices
        self._order()
        self.area.setAccessibleDescription(f"{all_text(self._type_part)} {all_text(self._source_part)}")

    def _swap(self, old: QWidget, new: QWidget, before: ChoiceList, choices: ChoiceList) -> QWidget:
        """Put `new` in the place of `old`; whoever stood on a choice stands on the same one, or the first."""
        focused = QApplication.focusWidget()
        held = next((code for code, button in before.buttons.items() if button is focused), None)
        self._column.replaceWidget(old, new)
        new.show()
        old.hide()
        old.deleteLater()
        if held is not None and choices.buttons:
            first = next(iter(choices.buttons))
            choices.buttons[held if held in choices.buttons else first].setFocus()
        choices.opened.connect(lambda shown: None if shown is None else self._show_all_of(choices, shown))
        return new

    def _show_all_of(self, choices: ChoiceList, shown: QWidget) -> None:
        """Scroll so that what was opened can be read, from its button on."""
        part = choices.parentWidget()
        for changed in (shown, choices, part, self.area.widget()):  # or it would be laid out only later
            QApplication.sendPostedEvents(changed, QEvent.Type.LayoutRequest.value)
        self.area.ensureWidgetVisible(shown, 0, 12)
        if choices.chosen is not None:
            self.area.ensureWidgetVisible(choices.buttons[choices.chosen], 0, 12)

    def _order(self) -> None:
        """Let Tab go from top to bottom, though what stands above was made later."""
        way = [self.area, *self.types.buttons.values(), *self.kinds.buttons.values(), self.open_help]
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        for widget in (self._type_part, rule, self._source_part):
            self._column.addWidget(widget)
        self._column.addWidget(
            line(self.tr("Read each example as if nothing around it said more."), muted=True)
        )
        self._column.addStretch(1)
        self.area.setWidget(inner)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(10, 6, 10, 8)
        bottom.addWidget(self.open_help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addLayout(bottom)
