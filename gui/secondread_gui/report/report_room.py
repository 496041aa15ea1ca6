"""The room after handing in: the same page, with the key beside one's own marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secondread_core.exchange.report_data import Report
from secondread_core.session.reporting import report
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import Colours
from secondread_gui.appearance.style import BASE_SIZE, ui_size
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.page.page_view import PageView
from secondread_gui.report.overview_panel import OverviewPanel
from secondread_gui.report.report_actions import ReportActions
from secondread_gui.report.saving import ReportSaver
from secondread_gui.report.score_strip import ScoreStrip
from secondread_gui.report.sentence_panel import SentencePanel
from secondread_gui.report.strip_area import StripArea
from secondread_gui.report.verdict_list import VerdictList, VerdictModel
from secondread_gui.report.verdict_marks import VerdictMarks
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.codebook_words import CodebookWords
from secondread_gui.widgets.elided_label import ElidedLabel
from secondread_gui.widgets.flow_layout import FlowLayout

_BRIEF_BELOW = 26
"""Widths of the article's type that the page must have for verdicts in words."""
_ROOMY_FROM = 40
"""Heights of the window's type that the room must have for all numbers and the list at once."""
_NUMBERS_SHARE = 0.5
"""Of the room's height, beyond which the numbers scroll."""
_SIDE = 340
_SIDE_SHARE = 0.38


class ReportRoom(QWidget):
    """`show_attempt` shows the report on a handed-in attempt; everything in it works by keys alone."""

    left = Signal()
    again_requested = Signal(str)
    """The article to read once more."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
        colours: Colours,
        scale: int,
        *,
        words: CodebookWords,
        phrases: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._words = words.with_phrases(phrases)
        self._scale = scale
        self._report: Report | None = None
        self._marks: VerdictMarks | None = None
        self.saver = ReportSaver(messages, worker, self._words, self)
        self.page = PageView(colours, scale)
        self.strip = ScoreStrip(colours, scale)
        self.overview = OverviewPanel(self._words, colours)
        self.panel = SentencePanel(self._words, colours)
        self.model = VerdictModel(self._words, colours, self)
        self.list = VerdictList(self.model)
        self.acts = ReportActions(self)
        self._lay_out()
        self._connect()

    # --- what the main window calls -----------------------------------------------------------------------

    @property
    def report(self) -> Report | None:
        """What is being shown."""
        return self._report

    def show_attempt(self, attempt_id: str) -> None:
        """Show the report on an attempt that was handed in, from the top of its article.

        Raises:
            As `secondread_core.session.reviewing.review`; what was shown before stays then.
        """
        found = report(self._library, attempt_id)
        self._report = found
        self._marks = VerdictMarks(found, self._words)
        keyed = found.key is not None
        self.acts.only_missed.setChecked(False)
        for action in (self.acts.next, self.acts.previous, self.acts.only_missed):
            action.setEnabled(bool(found.differences))
        for button in (*self._walking, self._numbers_button):
            button.setVisible(keyed)
        self._title.setText(self._title_of(found))
        self._no_key.setVisible(not keyed)
        self._numbers.setVisible(keyed)
        self.strip.show_report(found, self._words)
        self.overview.show_report(found)
        self.panel.show_nothing(self.tr("Choose a sentence to read what is said of it."))
        self.tabs.setCurrentWidget(self.overview)
        self.model.show_report(found, only_differences=False)
        self.acts.chosen.clear()
        self._fit()
        self._show_page(None)
        self._show_place()
        self.page.setFocus()
        self.page.announce(self._summary(found))

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._scale = scale
        self.page.dress(colours, scale)
        self.strip.dress(colours, scale)
        self.overview.dress(colours)
        self.panel.dress(colours)
        self.model.dress(colours)
        self._fit()

    # --- acts ---------------------------------------------------------------------------------------------

    def step_difference(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) sentence that left something to learn, around the end."""
        if self._report is None or not self._report.differences:
            return
        differences, current = self._report.differences, self.page.current
        if by > 0:
            later = (unit for unit in differences if current is None or unit > current)
            target = next(later, differences[0])
        else:
            earlier = (unit for unit in reversed(differences) if current is not None and unit < current)
            target = next(earlier, differences[-1])
        self.page.set_current(target)
        self.page.setFocus()

    def _leave(self) -> None:
        if not self.strip.close_explanation():
            self.page.setFocus()

    def _filter(self, on: bool) -> None:
        if self._report is None or self._marks is None:
            return
        self._marks.only_differences = on
        self.model.show_report(self._report, only_differences=on)
        self._sync_list()
        self.page.viewport().update()

    def _show_numbers(self, on: bool) -> None:
        self.strip.set_compact(not on)

    def _again(self) -> None:
        if self._report is not None:
            self.again_requested.emit(self._report.article_id)

    def _take_out(self, act: Callable[[Report], None]) -> None:
        if self._report is not None:
            act(self._report)

    # --- showing ------------------------------------------------------------------------------------------

    def _show_page(self, current: int | None) -> None:
        """Lay the page out; the margin is as wide as its longest verdict."""
        found, marks = self._report, self._marks
        if found is None or marks is None:
            return
        self.page.show_article(
            found.article.body,
            found.segmentation,
            marks.decoration,
            stops=found.shown,
            direction=found.article.info.direction,
            longest_note=marks.longest_note(),
        )
        if current is not None:
            self.page.set_current(current)

    def _show_current(self, unit: int) -> None:
        if self._report is None or self._marks is None:
            return
        self._marks.current = unit
        self.panel.show_unit(self._report, unit)
        self.tabs.setCurrentWidget(self.panel)
        self._sync_list()
        self._show_place()
        self.page.announce(self.model.spoken(unit))

    def _sync_list(self) -> None:
        unit = self.page.current
        row = None if unit is None else self.model.row_of(unit)
        if row is None:
            self.list.clearSelection()
        elif self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.model.index(row))

    def _follow_list(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.page.set_current(self.model.unit_of(index.row()))

    def _show_place(self) -> None:
        found = self._report
        self._place.setAccessibleName("")
        if found is None or found.key is None:
            self._place.setText("")
            return
        differences, current = found.differences, self.page.current
        if not differences:
            self._place.setText(self._words.say("skills.none"))
            return
        count = len(differences)
        at = differences.index(current) + 1 if current in differences else "–"
        self._place.setText(self.tr("{at} of {count}").format(at=at, count=count))
        self._place.setAccessibleName(self.tr("Differences: {count}").format(count=count))

    def _title_of(self, found: Report) -> str:
        words = self._words
        parts = [found.reader, words.say("report.attempt", number=found.number)]
        return " · ".join(part for part in (*parts, found.article.info.title) if part)

    def _summary(self, found: Report) -> str:
        """What a screen reader says on entering."""
        if found.scores is None:
            return self._words.say("report.no-key")
        return ". ".join(button.accessibleName() for button in self.strip.explain)

    # --- room ---------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Share the width between page and side; where there is little room, say less at once."""
        self._side.setFixedWidth(min(round(_SIDE * self._scale / 100), round(self.width() * _SIDE_SHARE)))
        marks = self._marks
        if marks is None:
            return
        self._numbers.limit(round(self.height() * _NUMBERS_SHARE))
        roomy = self.height() >= _ROOMY_FROM * ui_size(self._scale)
        self.acts.follow_room(roomy)
        page = self.width() - self._side.width()
        brief = page < _BRIEF_BELOW * BASE_SIZE * self._scale / 100
        if brief != marks.brief:
            marks.brief = brief
            marks.forget()
            self._show_page(self.page.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- making -------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        acts = self.acts
        for action, act in (
            (acts.back, self.left.emit),
            (acts.again, self._again),
            (acts.next, lambda: self.step_difference(1)),
            (acts.previous, lambda: self.step_difference(-1)),
            (acts.page, self._leave),
            (acts.print, lambda: self._take_out(self.saver.print)),
            (acts.pdf, lambda: self._take_out(self.saver.save_pdf)),
            (acts.html, lambda: self._take_out(self.saver.save_html)),
        ):
            action.triggered.connect(lambda _checked=False, act=act: act())
        acts.only_missed.toggled.connect(self._filter)
        acts.numbers.toggled.connect(self._show_numbers)
        acts.list.toggled.connect(self.list.setVisible)
        self.page.current_changed.connect(self._show_current)
        self.list.selectionModel().currentChanged.connect(self._follow_list)

    def _lay_out(self) -> None:
        self._title = ElidedLabel()
        self._place = QLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setProperty("muted", True)
        told = QLabel(self._words.say("report.no-key"))
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        self._no_key = QFrame()
        self._no_key.setObjectName("topBar")
        QHBoxLayout(self._no_key).addWidget(told)
        menu = QMenu(self)
        menu.addActions([self.acts.print, self.acts.pdf, self.acts.html])
        out = QToolButton()
        out.setText(self.tr("Print or save"))
        out.setAccessibleName(out.text())
        out.setMenu(menu)
        out.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        top = QFrame()
        top.setObjectName("topBar")
        row = QHBoxLayout(top)
        row.addWidget(action_button(self.acts.back, flat=True))
        row.addWidget(self._title, 1)
        self._numbers_button = action_button(self.acts.numbers, flat=True)
        row.addWidget(self._numbers_button)
        row.addWidget(out)
        row.addWidget(action_button(self.acts.again, primary=True))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Beside the page"))
        self.tabs.addTab(self.overview, self.tr("Overview"))
        self.tabs.addTab(self.panel, self.tr("Sentence"))
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.tabs)
        splitter.addWidget(self.list)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        self._side = QWidget()  # a splitter sets its own limits anew and would not keep to a width
        side_row = QHBoxLayout(self._side)
        side_row.setContentsMargins(0, 0, 0, 0)
        side_row.addWidget(splitter)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.page, 1)
        middle.addWidget(self._side)
        bar = QFrame()
        bar.setObjectName("bar")
        flow = FlowLayout(bar)
        self._walking = [
            action_button(action) for action in (self.acts.previous, self.acts.next, self.acts.only_missed)
        ]
        self._walking[0].setAccessibleName(self.tr("Previous difference"))
        self._walking[1].setAccessibleName(self.tr("Next difference"))
        for widget in (*self._walking[:2], self._place, self._walking[2]):
            flow.addWidget(widget)
        flow.addWidget(action_button(self.acts.list, flat=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._numbers = StripArea(self.strip)
        for part in (top, self._numbers, self._no_key):
            column.addWidget(part)
        column.addLayout(middle, 1)
        column.addWidget(bar)
