"""Beside the page: how far the coding is, and everything that is missing, each with its way there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from secondread_core.drafting.missing import Gap, gaps, meter
from secondread_core.errors import Refusal
from secondread_core.session.authoring import DraftChange
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.authoring.article_told import article_told
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.fitted_text import FittedText
from secondread_gui.authoring.gap_list import GapList, GapModel
from secondread_gui.authoring.gap_words import code_names
from secondread_gui.authoring.meter import MeterBar
from secondread_gui.widgets.choice import Choice
from secondread_gui.widgets.codebook_words import CodebookWords
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words

COURSE_LEVEL = "course_level"
"""The preference, of the program: for a course at which level what is missing is told."""
LEVELS = (1, 2, 3)
_PAUSE = 150
"""Milliseconds after the last act: a long article takes longer to look through than a key to press."""
_TALLEST_ADVICE = 0.4


class MissingPane(QWidget):
    """Looks through the draft while it is seen, and when it comes into sight."""

    go_wanted = Signal(int)
    """The sentence to which somebody wants to go."""

    def __init__(self, desk: CodingDesk, codebook: CodebookWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = code_names(codebook.loaded)
        self._stale = self._anew = True
        self._difficulty: str | None = None
        self.meter = MeterBar()
        self.level = Choice()
        for number in LEVELS:
            self.level.addItem(self.tr("For level {number}").format(number=number_words(number)), number)
        self.level.setAccessibleName(self.tr("Level of the course"))
        self.level.setAccessibleDescription(
            self.tr("At a higher level, more kinds of source count as missing")
        )
        self.level.setToolTip(self.level.accessibleDescription())
        self.level.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._state = plain_label()
        self._state.setProperty("heading", True)
        self.model = GapModel(codebook.loaded, self)
        self.list = GapList(self.model)
        self.advice = FittedText(steady=True)
        self.advice.setAccessibleName(self.tr("What to do"))
        self.advice.setAccessibleDescription(self.tr("About the line of the list that is chosen"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._refresh)
        self.level.activated.connect(self._choose_level)
        self.list.chosen.connect(self._go)
        self.list.current_gap_changed.connect(self._explain)
        desk.opened.connect(self._begin)
        desk.changed.connect(self._take)
        self._lay_out()
        self._begin()

    @property
    def state(self) -> str:
        """What is said above the list; empty while the list says it all."""
        return "" if self._state.isHidden() else self._state.text()

    @property
    def course_level(self) -> int:
        """For which level it is asked."""
        return int(self.level.currentData())

    # --- when ---------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._difficulty = None
        self._anew = True
        self._read_level()
        self._mark_stale(0)

    def _take(self, _change: DraftChange) -> None:
        self._mark_stale(_PAUSE)

    def _mark_stale(self, pause: int) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start(pause)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    # --- what ---------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self._pause.stop()
        self._stale = False
        found: list[Gap] = []
        draft = None
        if self._desk.is_open:
            draft = self._desk.draft
            found = gaps(draft, self.course_level, self._hard(), self._names)
            self.meter.show_meter(meter(draft))
        self.meter.setVisible(draft is not None)
        blocked = any(gap.blocks for gap in found)
        self._state.setText(self._state_words(is_open=draft is not None, found=bool(found)))
        self._state.setVisible(not blocked)
        self.list.setVisible(bool(found))
        self.advice.setVisible(bool(found))
        self.list.show_gaps(draft, self.course_level, found, anew=self._anew)
        self._anew = False

    def _state_words(self, *, is_open: bool, found: bool) -> str:
        if not is_open:
            return self.tr("No key is open.")
        if found:
            return self.tr("Nothing stands in the way of publishing.")
        return self.tr("Nothing is missing.")

    def _hard(self) -> str:
        """The article's difficulty, read once for each draft."""
        if self._difficulty is None:
            self._difficulty = ""
            try:
                self._difficulty = article_told(self._desk).difficulty
            except Refusal as refusal:
                self._desk.messages.refuse(refusal)
        return self._difficulty

    def _explain(self) -> None:
        gap = self.list.current
        self.advice.say("" if gap is None else self.model.told(gap).advice)

    def _go(self, gap: Gap) -> None:
        """To the sentence; about the whole key there is only the explanation."""
        if gap.unit is not None:
            self.go_wanted.emit(gap.unit)
            return
        self.advice.setFocus(Qt.FocusReason.OtherFocusReason)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self.advice, self.model.told(gap).advice)
            )

    # --- level --------------------------------------------------------------------------------------------

    def _read_level(self) -> None:
        with self._desk.messages.guarding():
            known = read_preference(self._desk.library, PROGRAM, COURSE_LEVEL)
            self.level.setCurrentIndex(LEVELS.index(known if known in LEVELS else LEVELS[-1]))

    def _choose_level(self) -> None:
        if not self._desk.library.read_only:
            with self._desk.messages.guarding():
                write_preference(self._desk.library, PROGRAM, COURSE_LEVEL, self.course_level)
        self._refresh()

    # --- making -------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.advice.limit(round(self.height() * _TALLEST_ADVICE))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.meter)
        column.addWidget(self.level)
        column.addWidget(self._state)
        column.addWidget(self.list, 1)
        column.addWidget(self.advice)
        column.addStretch()
        self.setFocusProxy(self.list)
        self.setTabOrder(self.list, self.level)  # from outside Tab comes to the list first
