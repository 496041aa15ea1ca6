"""The reading room's furniture: its widgets, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secondread_gui.appearance.palettes import Colours
from secondread_gui.appearance.style import BASE_SIZE
from secondread_gui.messages import Messages
from secondread_gui.page.marking_page import MarkingPage
from secondread_gui.page.page_type import PageType
from secondread_gui.page.typesetting import Typesetting
from secondread_gui.reading.acts import Act
from secondread_gui.reading.answer_actions import AnswerActions
from secondread_gui.reading.answer_bar import AnswerBar
from secondread_gui.reading.clock import Clock
from secondread_gui.reading.hand_in_panel import HandInPanel
from secondread_gui.reading.room_actions import room_actions
from secondread_gui.reading.sentence_list import SentenceList, SentenceModel
from secondread_gui.reading.side_contents import SideContents
from secondread_gui.reading.side_pane import Side, SidePane
from secondread_gui.reading.top_bar import TopBar
from secondread_gui.reading.wording import NOTE_SIGN
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.beside_page import BesidePage
from secondread_gui.widgets.low_area import LowArea
from secondread_gui.window_words import WindowWords

_LINES_FOR_QUESTION = 36
_CHECK = 14
"""Characters of the button that is now "Check" and now "Next": it must not move under the pointer."""
_LEAST_PAGE = 7
_LEAST_ROOM = 16
_ROOMY_FROM = 44
"""Lines' heights that a room is wide which has place for everything."""
_SIDE = 324
"""Pixels at 100 %."""
_WIDEST_SIDE = 0.42
_TALLEST_BAR = 0.42
_TALLEST_GUIDE = 0.3
"""Shares of the room."""
_LEAST_MEASURE = 25
"""Sizes of the article’s type: a line may not become shorter for the sake of words in the margin."""


class RoomFrame(QWidget):
    """Page, side pane, answers and bars; what they do is the room's business."""

    def __init__(
        self,
        messages: Messages,
        colours: Colours,
        scale: int,
        *,
        words: WindowWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scale = scale
        self.brief = False
        """Whether the margin is too narrow for words."""
        self.page = MarkingPage(colours, scale)
        self.model = SentenceModel(self)
        self.list = SentenceList(self.model)
        self.side = SidePane()
        self.side.fill(Side.SENTENCES, self.list)
        self.answers = AnswerActions(self, self.answer)
        self.acts = room_actions(self)
        self.beside = BesidePage(self.side, self.acts.side, self.page, Side.CODEBOOK)
        self.contents = SideContents(self.side, words, messages, colours, self.acts.check)
        for widget in (self.page, self.list):
            widget.addAction(self.acts.check)
        self.bar = AnswerBar(self.answers, self.answer, colours, scale)
        self.panel = HandInPanel()
        self._low = LowArea(self.bar)
        self.clock = Clock(self)
        self._guide: LowArea | None = None
        self._fitted: tuple[int, ...] = ()
        self._lay_out()

    def answer(self, act: Act) -> None:
        """Say `act` of the current sentence."""
        raise NotImplementedError

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        panes = (self.page, self.side, self.panel, self.bar, self.top)
        return panes if self._guide is None else (*panes, self._guide)

    def set_guide(self, guide: QWidget | None) -> None:
        """Have `guide` stand above the page; None: nothing any more."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        if self._guide is not None:
            self._guide.takeWidget()
            column.removeWidget(self._guide)
            self._guide.hide()  # it goes only when the event loop comes to it
            self._guide.deleteLater()
        self._guide = None if guide is None else LowArea(guide)
        if self._guide is not None:
            column.insertWidget(column.indexOf(self.top) + 1, self._guide)
            self._fit()

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._scale = scale
        self.page.dress(colours, scale)
        self.bar.dress(colours, scale)
        self.contents.dress(colours)
        self._fit()

    def set_type(self, page_type: PageType) -> None:
        """Set the page as the reader likes it."""
        self.page.set_type(page_type)

    def turn_to(self, side: Side, *, enter: bool = True) -> None:
        """Show `side` beside the page, and put the focus there unless told otherwise."""
        self.beside.turn_to(side, enter=enter)

    def ask_codebook(self) -> None:
        """Explain the codes beside the page, or put back what stood there."""
        self.beside.ask_codebook()

    def margin_words(self) -> Sequence[str]:
        """Everything that can stand in the margin in words."""
        raise NotImplementedError

    @property
    def longest_note(self) -> str:
        """The widest text that can stand in the margin now."""
        if self.brief:
            return self.contents.longest_sign() if self.contents.explains else NOTE_SIGN
        return max(self.margin_words(), key=len, default="")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Whatever height there is is shared: a message above the room must not make the window grow."""
        return QSize(super().minimumSizeHint().width(), _LEAST_ROOM * self.fontMetrics().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and self._needs() != self._fitted:
            self._fit()
        return super().event(event)

    def _needs(self) -> tuple[int, ...]:
        """The heights that others than the page need now; they change with words and with what is shown."""
        guide = 0 if self._guide is None else self._guide.height()
        return self.top.heightForWidth(self.width()), self.side.least_height(), guide

    def _fit(self) -> None:
        """Share the room: in a low window the article needs the place more than a question that everybody
        knows by then, in a narrow one the margin says less and what stands beside the page gives way."""
        line = self.fontMetrics().height()
        self.check_button.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHECK)
        low = self.height() <= _LINES_FOR_QUESTION * line
        self.bar.question.setVisible(not low)
        least = max(_LEAST_PAGE * line, self.side.least_height() if self.side.isVisible() else 0)
        free = self.height() - self.top.heightForWidth(self.width()) - least
        if self._guide is not None:
            self._guide.limit(max(round(self.height() * _TALLEST_GUIDE), 3 * line))
            free -= self._guide.height()
        if self.panel.isVisible():
            free -= self.panel.heightForWidth(self.width())
        self._low.limit(max(min(round(self.height() * _TALLEST_BAR), free), 2 * line))
        side = min(round(_SIDE * self._scale / 100), round(self.width() * _WIDEST_SIDE))
        self.side.setMaximumWidth(side)
        page = self.width() - (side if self.acts.side.isChecked() else 0)
        narrow = self.width() < _ROOMY_FROM * line
        self.bar.be_compact(low and narrow)
        self.top.be_compact(narrow)
        self.brief = page - self._wide(self.margin_words()) < _LEAST_MEASURE * BASE_SIZE * self._scale / 100
        self.page.make_room_for(self.longest_note)
        self._fitted = self._needs()

    def _wide(self, words: Sequence[str]) -> float:
        """What a margin with `words` takes."""
        metrics = QFontMetricsF(Typesetting(self._scale).note_font)
        return max((metrics.horizontalAdvance(word) for word in words), default=0.0)

    def _lay_out(self) -> None:
        acts = self.acts
        self.top = TopBar(acts.back, (acts.undo, acts.redo, acts.side), acts.hand_in)
        self.check_button = action_button(acts.check, primary=True)
        self.bar.add(self.check_button)
        self.bar.add(action_button(acts.note, flat=True))
        self.go_on_button = action_button(acts.go_on, flat=True)
        self.bar.add(self.go_on_button)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.page, 1)
        middle.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.panel)
        column.addWidget(self._low)
        acts.side.toggled.connect(self._fit)
        self.panel.came_or_went.connect(self._fit)
