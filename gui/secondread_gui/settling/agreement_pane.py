"""Beside the page: how far two independent codings agree, and who said what against whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from secondread_core.drafting.model import Draft, Layer
from secondread_core.drafting.settling import agreement, cells, unsettled, words_agreement
from secondread_core.errors import Refusal
from secondread_core.measures.author_agreement import AuthorAgreement
from secondread_core.measures.spans import SpanAgreement
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.appearance.palettes import Colours
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.missing_pane import COURSE_LEVEL, LEVELS
from secondread_gui.background import Job, Worker
from secondread_gui.settings.choice_row import ChoiceRow
from secondread_gui.settling.agreement_told import layers_told
from secondread_gui.settling.confusion_table import ConfusionModel, ConfusionTable
from secondread_gui.settling.layer_card import LayerCard
from secondread_gui.settling.sentence_rows import Row, RowsList, RowsModel
from secondread_gui.settling.settling_words import sentence_row
from secondread_gui.settling.who_is_one import TwoCodings, two_codings
from secondread_gui.widgets.choice import Choice
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.window_words import WindowWords
from secondread_gui.words import isolated, number_words

_AT_ONCE = 40
"""Sentences whose numbers are there in less than a tenth of a second; more are left to the worker."""
_MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class _Numbers:
    agreement: AuthorAgreement
    spans: SpanAgreement


class AgreementPane(QWidget):
    """Looks at the codings when it is seen for the first time, and remembers what it found of them."""

    go_wanted = Signal(int)
    """The sentence to which somebody wants to go."""

    def __init__(
        self,
        desk: CodingDesk,
        words: WindowWords,
        colours: Colours,
        *,
        scale: int = 100,
        worker: Worker | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._worker = desk, words, worker
        self._dress = colours, scale
        self._codings: TwoCodings | None = None
        self._pair: tuple[Draft, Draft] | None = None
        self._known: dict[int, _Numbers] = {}
        self._job: Job | None = None
        self._shown: tuple[Layer, str, str] | None = None
        """Which table: the layer, and who is named."""
        self._make()
        desk.opened.connect(self._refresh_if_seen)
        desk.changed.connect(self._refresh_if_seen)
        self.level.activated.connect(self._choose_level)
        self.layer.chosen.connect(lambda _layer: self._show_table())
        self.table.cell_chosen.connect(self._list_cell)
        self.sentences.passed.connect(desk.go_to)
        self.sentences.chosen.connect(self.go_wanted)

    @property
    def course_level(self) -> int:
        """For a course at which level the numbers are."""
        return int(self.level.currentData())

    @property
    def state(self) -> str:
        """What is said in the place of the numbers; empty while they are there."""
        return "" if self._state.isHidden() else self._state.text()

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._dress = colours, scale
        self.table.dress(colours)
        for card in self.cards:
            card.dress(colours, scale)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        with self._desk.messages.guarding():
            self._read_level()
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, super().minimumSizeHint().height())

    # --- what is shown ------------------------------------------------------------------------------------

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        pair = self._desk.pair if self._desk.is_open else None
        if pair is not self._pair or (pair is not None and self._codings is None):
            self._take_up(pair)
        self._numbers.setVisible(self._codings is not None)
        if self._codings is None:
            self._tell(self.tr("There are no two codings to compare here."))
            return
        self._show_numbers(self._codings)
        self._show_table()

    def _take_up(self, pair: tuple[Draft, Draft] | None) -> None:
        self._known.clear()
        self._job = self._codings = self._shown = None
        self._pair = pair
        self._list(self.tr("A click on a cell, or Return, lists its sentences here."), ())
        try:
            self._codings = two_codings(self._desk)
        except Refusal as refusal:
            self._desk.messages.refuse(refusal)

    def _tell(self, text: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))

    # --- numbers ------------------------------------------------------------------------------------------

    def _show_numbers(self, codings: TwoCodings) -> None:
        level = self.course_level
        if level not in self._known:
            if self._worker is not None and len(codings.drafts[0].units) > _AT_ONCE:
                self._ask_worker(self._worker, codings, level)
                return
            self._known[level] = _numbers_of(codings, level)
        found = self._known[level]
        told = layers_told(found.agreement, found.spans, self._words.report)
        for card, layer in zip(self.cards, told, strict=True):
            card.show_layer(layer)
            card.dress(*self._dress)
            card.show()
        self._tell("")

    def _ask_worker(self, worker: Worker, codings: TwoCodings, level: int) -> None:
        for card in self.cards:
            card.hide()
        self._tell(self.tr("The numbers are being worked out…"))
        if self._job is None:
            job = worker.run(
                lambda _job: _numbers_of(codings, level),
                lambda found: self._land(codings, level, found),
                self._desk.messages.refuse,
            )
            self._job = job
            job.ended.connect(lambda: self._end(job))

    def _land(self, codings: TwoCodings, level: int, found: _Numbers) -> None:
        if codings is self._codings:
            self._known[level] = found

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._refresh_if_seen()

    # --- table --------------------------------------------------------------------------------------------

    def _show_table(self) -> None:
        codings = self._codings
        if codings is None:
            return
        first, second = codings.drafts
        hidden = bool(unsettled(self._desk.draft, first, second))
        layer = Layer(str(self.layer.value))
        names = (self.tr("one"), self.tr("the other"))
        if not hidden:
            names = (isolated(codings.authors[0]), isolated(codings.authors[1]))
        told = self.tr("Rows: what {first} says. Columns: what {second} says.")
        told = told.format(first=names[0], second=names[1])
        if hidden:
            why = self.tr("Who is “one” changes from sentence to sentence until all is settled.")
            told = f"{told} {why}"
        self._axes.setText(told)
        if (layer, *names) == self._shown:
            return  # the codings themselves do not change
        self._shown = layer, *names
        found = cells(first, second, layer, codings.all_turned() if hidden else ())
        self._list(self.tr("A click on a cell, or Return, lists its sentences here."), ())
        self._model.show(layer, found, names, self._words.report)
        self._empty.setVisible(not found)
        self.table.setVisible(bool(found))

    def _list_cell(self, index: QModelIndex) -> None:
        self._list(self._model.spoken(index), self._model.units_of(index))

    def _list(self, told: str, units: Sequence[int]) -> None:
        self._cell.setText(told)
        pair = self._pair
        rows = [Row(unit, *sentence_row(pair[0], unit)) for unit in units] if pair is not None else []
        self._rows.show(rows)
        self.sentences.setVisible(bool(rows))

    # --- level --------------------------------------------------------------------------------------------

    def _read_level(self) -> None:
        known = read_preference(self._desk.library, PROGRAM, COURSE_LEVEL)
        self.level.setCurrentIndex(LEVELS.index(known if known in LEVELS else LEVELS[-1]))

    def _choose_level(self) -> None:
        if not self._desk.library.read_only:
            with self._desk.messages.guarding():
                write_preference(self._desk.library, PROGRAM, COURSE_LEVEL, self.course_level)
        self._refresh()

    # --- making -------------------------------------------------------------------------------------------

    def _make(self) -> None:
        colours, scale = self._dress
        self.level = Choice()
        for number in LEVELS:
            self.level.addItem(self.tr("For level {number}").format(number=number_words(number)), number)
        self.level.setCurrentIndex(len(LEVELS) - 1)
        self.level.setAccessibleName(self.tr("Level of the course"))
        self.level.setAccessibleDescription(
            self.tr("At a higher level, more kinds of source count as missing")
        )
        self.level.setToolTip(self.level.accessibleDescription())
        self.level.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._state = plain_label()
        self.cards = [LayerCard() for _ in range(4)]
        self.layer = ChoiceRow(
            self.tr("Who said what"),
            [(Layer.TYPE, self.tr("Type")), (Layer.SOURCE, self.tr("Sourcing"))],
        )
        self.layer.show_value(Layer.TYPE)
        self._axes = plain_label(muted=True)
        self._empty = plain_label(self.tr("There is no sentence that both have coded."))
        self._model = ConfusionModel(colours, self)
        self.table = ConfusionTable(self._model)
        self._cell = plain_label()
        self._rows = RowsModel(self)
        self.sentences = RowsList(self._rows)
        self.sentences.setAccessibleName(self.tr("Sentences of the cell"))
        self.sentences.setAccessibleDescription(
            self.tr("Up and Down choose a sentence; Return goes to its place on the page")
        )
        self.sentences.limit(_MOST_ROWS)
        about = plain_label(
            self.tr(
                "These numbers are of the two codings as they were made, without seeing each other. Settling "
                "never changes them, and they stand in nobody’s way."
            ),
            muted=True,
        )
        self._numbers = QWidget()
        inside = QVBoxLayout(self._numbers)
        inside.setContentsMargins(0, 0, 0, 0)
        parts = (self.layer, self._axes, self._empty, self.table, self._cell, self.sentences)
        inside.addWidget(about)
        inside.addWidget(self.level, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (*self.cards, *parts):
            inside.addWidget(part)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._state)
        column.addWidget(self._numbers)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.area)
        self.setFocusProxy(self.level)
        self.dress(colours, scale)


def _numbers_of(codings: TwoCodings, level: int) -> _Numbers:
    first, second = codings.drafts
    return _Numbers(
        agreement(first, second, level),
        words_agreement(first, second),
    )
