"""The report's furniture: its widgets, and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from secondread_core.errors import Refusal
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.appearance.palettes import Colours
from secondread_gui.page.page_view import PageView
from secondread_gui.report.noted_sentence import NotedSentence
from secondread_gui.report.overview_panel import OverviewPanel
from secondread_gui.report.report_actions import ReportActions
from secondread_gui.report.report_bars import TopBar, WalkingBar
from secondread_gui.report.score_strip import ScoreStrip
from secondread_gui.report.verdict_list import VerdictList, VerdictModel
from secondread_gui.widgets.low_area import LowArea


class ReportFrame(QWidget):
    """Numbers, page, overview, sentence, list and bars; what they do is the room's business."""

    def __init__(
        self,
        colours: Colours,
        scale: int,
        *,
        words: ReportWords,
        save_note: Callable[[int, str], None],
        refused: Callable[[Refusal], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._scale = scale
        self.page = PageView(colours, scale)
        self.strip = ScoreStrip(colours, scale)
        self.overview = OverviewPanel(self._words, colours)
        self.sentence = NotedSentence(self._words, colours, save_note, refused)
        self.panel, self.note = self.sentence.panel, self.sentence.note
        self.model = VerdictModel(self._words, colours, self)
        self.list = VerdictList(self.model)
        self.acts = ReportActions(self)
        self._lay_out()

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        return (self.page, self.tabs, self.list, self._bar, self._top, self._numbers)

    def offer_keeping(self, offered: bool) -> None:
        """Offer what the library would keep, a note and another attempt; or only what leads back."""
        self.acts.offer_keeping(offered)
        self._top.again.setVisible(offered)
        self.sentence.offer_note(offered)

    def _lay_out(self) -> None:
        self._top, self._bar = top, bar = TopBar(self.acts), WalkingBar(self.acts)
        self._title, self._numbers_button = top.title, top.numbers
        self._place, self._walking, self._noted_button = bar.place, bar.walking, bar.noted
        told = QLabel(self._words.say("report.no-key"))
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        self._no_key = QFrame()
        self._no_key.setObjectName("topBar")
        QHBoxLayout(self._no_key).addWidget(told)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Beside the page"))
        self.tabs.addTab(self.overview, self.tr("Overview"))
        self.tabs.addTab(self.sentence, self.tr("Sentence"))
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._numbers = LowArea(self.strip, newcomer=self.strip.explanation)
        for part in (top, self._numbers, self._no_key):
            column.addWidget(part)
        column.addLayout(middle, 1)
        column.addWidget(bar)
