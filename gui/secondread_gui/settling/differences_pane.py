"""Beside the page: where two codings differ, both of them without names, and what becomes of each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from secondread_core.drafting.model import Cause, Draft
from secondread_core.drafting.settling import (
    Disagreement,
    disagreements,
    possible_outcomes,
    set_cause,
    settle,
)
from secondread_core.drafting.settling_progress import Question, Stage, questions
from secondread_core.errors import Refusal
from secondread_gui.appearance.palettes import Colours
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.settling.one_and_other import OneAndOther
from secondread_gui.settling.sentence_rows import Row, RowsList, RowsModel
from secondread_gui.settling.settling_actions import settling_actions
from secondread_gui.settling.settling_words import (
    decided_words,
    missing_words,
    number_of,
    over_words,
    question_row,
    stage_words,
)
from secondread_gui.settling.who_is_one import Choice, TwoCodings, choice_of, outcome_of, two_codings
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.window_words import WindowWords
from secondread_gui.words import number_words

_MOST_ROWS = 5
_TALLEST_LIST = 0.35


class DifferencesPane(QWidget):
    """Follows the current sentence of the desk; nobody's name is in it before that sentence is decided.

    Its `actions` have their keys while the focus is in it, and wherever else they are added.
    """

    go_wanted = Signal(int)
    """The sentence to which somebody wants to go."""

    def __init__(
        self, desk: CodingDesk, words: WindowWords, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.telling = False
        """Whether it does an act and will say itself what came of it."""
        self._codings: TwoCodings | None = None
        self._pair: tuple[Draft, Draft] | None = None
        self._differing: list[Disagreement] = []
        self._found: dict[int, Question] = {}
        self.acts = settling_actions(self)
        """What can be done about the sentence that is shown; who has the pane offers it below the page."""
        self._make(colours)
        for choice, action in self.acts.choices.items():
            action.triggered.connect(lambda _checked=False, choice=choice: self._decide(choice))
        for cause, action in self.acts.causes.items():
            action.triggered.connect(lambda _checked=False, cause=cause: self._give_cause(cause))
        self.acts.next.triggered.connect(self._go_to_next)
        self.list.passed.connect(desk.go_to)
        self.list.chosen.connect(self.go_wanted)
        desk.opened.connect(self._refresh_if_seen)
        desk.changed.connect(self._refresh_if_seen)
        desk.moved.connect(self._follow)
        self._enable(None)

    def dress(self, colours: Colours, _scale: int) -> None:
        """Take over palette and type size."""
        self.both.dress(colours)

    @property
    def found(self) -> list[Question]:
        """What is to be settled, in text order, as it was when the pane was last seen."""
        return list(self._found.values())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._enable(None)  # nobody decides on what is not seen, wherever the keys are added

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit_list()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, super().minimumSizeHint().height())

    # --- what is shown ------------------------------------------------------------------------------------

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._enable(None)

    def _refresh(self) -> None:
        pair = self._desk.pair if self._desk.is_open else None
        if pair is not self._pair or (pair is not None and self._codings is None):
            self._take_up(pair)
        codings = self._codings
        self._all.setVisible(codings is not None)
        if codings is None:
            self._found = {}
            self._state.setText(self.tr("There are no two codings to settle here."))
            self._enable(None)
            return
        found = questions(self._differing, self._desk.draft, *codings.drafts)
        self._found = {question.unit: question for question in found}
        self._show_progress(found)
        draft = self._desk.draft
        self._rows.show([Row(question.unit, *question_row(question, draft)) for question in found])
        self.list.setVisible(bool(found))
        self._limit_list()
        self._follow()

    def _limit_list(self) -> None:
        row = max(self.list.sizeHintForRow(0), 1)
        self.list.limit(min(_MOST_ROWS, round(self.height() * _TALLEST_LIST) // row))

    def _take_up(self, pair: tuple[Draft, Draft] | None) -> None:
        self._pair, self._codings, self._differing = pair, None, []
        try:
            self._codings = two_codings(self._desk)
        except Refusal as refusal:
            self._desk.messages.refuse(refusal)
        if self._codings is not None:
            self._differing = disagreements(*self._codings.drafts)

    def _show_progress(self, found: list[Question]) -> None:
        done = sum(question.stage is Stage.SETTLED for question in found)
        if not found:
            told = self.tr("The two codings say the same of every sentence.")
        else:
            told = self.tr("{done} of {total} settled")
            told = told.format(done=number_words(done), total=number_words(len(found)))
        self._state.setText(told)
        self.progress.setMaximum(max(len(found), 1))
        self.progress.setValue(done if found else 1)
        self.progress.setAccessibleDescription(told)
        missing = missing_words(found)
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))

    def _follow(self) -> None:
        """Belong to the desk's current sentence."""
        codings, unit = self._codings, self._desk.unit
        if codings is None or not self.isVisible() or codings.drafts is not self._desk.pair:
            return
        question = None if unit is None else self._found.get(unit)
        self.list.show_current(unit)
        self._about.setVisible(unit is not None)
        self._question.setVisible(question is not None)
        if question is not None:
            self._show_question(codings, question)
        elif unit is not None:
            agreed = self.tr("Sentence {name}: both say the same.")
            self._about.setText(agreed.format(name=number_of(unit)))
        self._decided.setVisible(question is not None and bool(self._decided.text()))
        self._enable(question)

    def _show_question(self, codings: TwoCodings, question: Question) -> None:
        unit = question.unit
        now = self._desk.draft.units[unit]
        turned = codings.turned(unit)
        decided = None if now.outcome is None else choice_of(now.outcome, turned=turned)
        if question.over:
            told = self.tr("Sentence {name}: they differ in {layers}.")
        else:
            told = self.tr("Sentence {name}: both said the same, and it was changed since.")
        self._about.setText(told.format(name=number_of(unit), layers=over_words(question.over)))
        self.both.show_unit(codings, unit, question.over, self._words.report, names=decided is not None)
        words = "" if decided is None else decided_words(decided, codings.names(unit))
        if question.stage in (Stage.NO_CODE, Stage.NO_CAUSE):
            left = self.tr("Still to do: {what}.").format(what=stage_words(question.stage))
            words = f"{words} {left}"
        self._decided.setText(words)
        for choice, action in self.acts.choices.items():
            action.setChecked(choice is decided)
        for cause, action in self.acts.causes.items():
            action.setChecked(cause is now.why)
        self.acts.tell_else(coded=now.coded and decided is None)

    def _enable(self, question: Question | None) -> None:
        """Let be done what can be done about the sentence that is shown."""
        may = self._desk.can_change and question is not None and self._codings is not None
        for choice, action in self.acts.choices.items():
            possible = False
            if may and question is not None and self._codings is not None:
                outcome = outcome_of(choice, turned=self._codings.turned(question.unit))
                possible = outcome in possible_outcomes(*self._codings.drafts, question.unit)
            action.setEnabled(possible)
            if question is None:
                action.setChecked(False)
        for action in self.acts.causes.values():
            action.setEnabled(may)
            if question is None:
                action.setChecked(False)
        left = self._next_open() is not None if self.isVisible() else self._desk.pair is not None
        self.acts.next.setEnabled(left)

    # --- what is done -------------------------------------------------------------------------------------

    def _decide(self, choice: Choice) -> None:
        codings, unit = self._codings, self._desk.unit
        if codings is None or unit is None or unit not in self._found:
            return
        outcome = outcome_of(choice, turned=codings.turned(unit))
        why = self._desk.draft.units[unit].why
        self.telling = True
        change = self._desk.do(settle, *codings.drafts, unit, outcome, why)
        self.telling = False
        self._refresh()  # also where it was refused: the action has checked itself
        if change is not None:
            self._announce(self._decided.text())

    def _give_cause(self, cause: Cause) -> None:
        """Say why they differed; saying it again takes it back."""
        unit = self._desk.unit
        if unit is None or unit not in self._found:
            return
        given = self._desk.draft.units[unit].why is cause
        self.telling = True
        change = self._desk.do(set_cause, unit, None if given else cause)
        self.telling = False
        self._refresh()
        if change is not None:
            told = self.tr("No cause: {cause}") if given else self.tr("Cause: {cause}")
            self._announce(told.format(cause=self.acts.causes[cause].text()))

    def _next_open(self) -> int | None:
        """The first sentence behind the current one that is not settled, going on at the beginning."""
        left = [unit for unit, question in self._found.items() if question.stage is not Stage.SETTLED]
        here = -1 if self._desk.unit is None else self._desk.unit
        return next((unit for unit in left if unit > here), left[0] if left else None)

    def _go_to_next(self) -> None:
        if not self.isVisible():
            self._refresh()
        unit = self._next_open()
        if unit is not None:
            self._desk.go_to(unit)
            self._scroll_to_question()
            self._announce(self._about.text())

    def _scroll_to_question(self) -> None:
        """Have both codings in sight, rather than the list."""
        layout = self._page.layout()
        assert layout is not None
        layout.activate()
        place = self._about.mapTo(self._page, QPoint(0, 0)).y()
        self.area.verticalScrollBar().setValue(place if self._question.isVisible() else 0)

    def _announce(self, text: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # --- making -------------------------------------------------------------------------------------------

    def _make(self, colours: Colours) -> None:
        self._state = plain_label()
        self._state.setProperty("heading", True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Differences settled"))
        self.missing = plain_label(muted=True)
        self._rows = RowsModel(self)
        self.list = RowsList(self._rows)
        self.list.setAccessibleName(self.tr("Differences"))
        self.list.setAccessibleDescription(
            self.tr("Up and Down choose a sentence; Return goes to its place on the page")
        )
        self._about = plain_label()
        self._about.setProperty("heading", True)
        self._decided = plain_label()
        self.both = OneAndOther(colours)
        self._question = QWidget()
        inside = QVBoxLayout(self._question)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._decided)
        inside.addWidget(self.both)
        self._all = QWidget()
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.progress)
        column.addWidget(self.missing)
        for part in (self.list, self._about, self._question):
            column.addWidget(part)
        self._page = QWidget()
        outer = QVBoxLayout(self._page)
        outer.setContentsMargins(8, 8, 8, 8)
        outer.addWidget(self._state)
        outer.addWidget(self._all)
        outer.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.area)
        self.setFocusProxy(self.list)
