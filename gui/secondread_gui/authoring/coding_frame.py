"""The authoring room's furniture: its widgets, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

import secondread_resources
from secondread_core.codebook import LEVELS, Skill
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import Colours
from secondread_gui.appearance.style import BASE_SIZE
from secondread_gui.authoring.accepting import AcceptingStrip
from secondread_gui.authoring.code_actions import Code, CodeActions
from secondread_gui.authoring.code_wording import LONGEST_BRIEF, margin_words
from secondread_gui.authoring.coding_acts import coding_acts
from secondread_gui.authoring.coding_bar import CodingBar
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.coding_list import CodingList, CodingModel
from secondread_gui.authoring.coding_page import CodingPage
from secondread_gui.authoring.coding_sides import CodingSide, CodingSides, CodingTabs
from secondread_gui.authoring.coding_state import CodingState
from secondread_gui.authoring.coding_top import CodingTop
from secondread_gui.authoring.finishing_panel import FinishedLine, FinishingPanel
from secondread_gui.authoring.hint_words import hints_told, no_hints_told
from secondread_gui.authoring.hinting_desk import HintDesk
from secondread_gui.authoring.typo_panel import TypoPanel
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.page.page_type import PageType
from secondread_gui.page.typesetting import Typesetting
from secondread_gui.settling.settling_bar import SettlingBar
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.beside_page import BesidePage
from secondread_gui.widgets.low_area import LowArea
from secondread_gui.window_words import WindowWords
from secondread_gui.words import number_words

_LINES_FOR_QUESTIONS = 44
_LINES_FOR_SKILLS = 30
_LEAST_PAGE = 8
_LEAST_ROOM = 16
_ROOMY_FROM = 60
"""Lines' heights that a room is high, and wide, which has place for everything."""
_SIDE = 360
"""Pixels at 100 %."""
_WIDEST_SIDE = 0.4
_TALLEST_BAR = 0.4
"""Shares of the room."""
_LEAST_MEASURE = 25
"""Sizes of the article's type: a line may not become shorter for the sake of words in the margin."""

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_USING_RETURN = (QPushButton, QToolButton, QLineEdit, QAbstractItemView)
"""What Return presses, ends or opens; `focus` has it press buttons."""


class CodingFrame(QWidget):
    """Page, side, bars and panels; what they do is the room's business."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
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
        self.desk = CodingDesk(library, messages, self)
        self.hints = HintDesk(self.desk, secondread_resources.hint_rules, self)
        self.state = CodingState()
        self.page = CodingPage(colours, scale)
        self.model = CodingModel(self)
        self.list = CodingList(self.model)
        self.acts = coding_acts(self)
        self.codes = CodeActions(self, words.codebook.loaded, self.give)
        self.side = CodingTabs()
        self.side.fill(CodingSide.LIST, self.list)
        self.beside = BesidePage(self.side, self.acts.side, self.page, CodingSide.CODEBOOK)
        sentence_acts = self.acts.of_sentence()
        self.sides = CodingSides(
            self.side, self.desk, self.hints, worker, words, colours, scale, sentence_acts
        )
        self.addActions(self.sides.differences.actions())
        for widget in (self.page, self.list.rows):
            widget.addAction(self.acts.reason)
        self.bar = CodingBar(self.codes, colours, scale)
        self.typos = TypoPanel(self.desk)
        self.panel = FinishingPanel()
        self.finished_line = FinishedLine()
        self.attempt_menu = self._make_attempt_menu(words)
        self.settling = SettlingBar(self.sides.differences.acts)
        self._low, self._low_typos = LowArea(self.bar), LowArea(self.typos)
        self._low_settling, self._low_panel = LowArea(self.settling), LowArea(self.panel)
        self.strip = AcceptingStrip(self._low, self)
        self._fitted: tuple[int, ...] = ()
        self._lay_out()

    def give(self, code: Code | Skill) -> None:
        """Give the current sentence a code or a skill."""
        raise NotImplementedError

    def try_at(self, level: int) -> None:
        """Try the article at a level."""
        raise NotImplementedError

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        above = (self.finished_line, self.top)
        return self.page, self.side, self.typos, self.panel, self.bar, self.settling, *above

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._scale = scale
        self.page.dress(colours, scale)
        self.bar.dress(colours, scale)
        self.sides.dress(colours, scale)
        self._fit()

    def set_type(self, page_type: PageType) -> None:
        """Set the page as the author likes it."""
        self.page.set_type(page_type)

    def turn_to(self, side: CodingSide, *, enter: bool = True) -> None:
        """Show `side` beside the page, and put the focus there unless told otherwise."""
        self.beside.turn_to(side, enter=enter)

    def ask_codebook(self) -> None:
        """Explain the codes beside the page, or put back what stood there."""
        self.beside.ask_codebook()

    def switch_hints(self) -> None:
        """Show hints and, beside the page, what they ask; or no longer. Whoever codes goes on doing so: the
        focus stays where it is."""
        wanted = not self.hints.on
        self.hints.set_on(wanted)
        if wanted:
            self.turn_to(CodingSide.HINTS, enter=False)
        possible = self.hints.on or not wanted
        self.page.announce(hints_told(on=self.hints.on) if possible else no_hints_told())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return leads to the reason also where nobody else has a use for it: swallowed by a check box, it
        would have the reason's letters taken for codes."""
        pressed = event.key() in _RETURN and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not pressed or isinstance(QApplication.focusWidget(), _USING_RETURN):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.acts.reason.trigger()

    @property
    def longest_note(self) -> str:
        """The widest text that can stand in the margin now."""
        if self.brief:
            return LONGEST_BRIEF
        metrics = QFontMetricsF(Typesetting(self._scale).note_font)
        return max(margin_words(), key=metrics.horizontalAdvance)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """What stands here shares whatever height there is: a message above must not make the window grow."""
        return QSize(super().minimumSizeHint().width(), _LEAST_ROOM * self.fontMetrics().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and self._needs() != self._fitted:
            self._fit()
        return super().event(event)

    def _needs(self) -> tuple[int, ...]:
        """The heights that others than the page need now; they change with words, type and what is shown."""
        banners = (one.heightForWidth(self.width()) for one in (self.panel, self.finished_line))
        return self.top.heightForWidth(self.width()), self.side.least_height(), *banners

    def _fit(self) -> None:
        """Share the room: in a low window the article needs the place more than questions that everybody
        knows by then, in a narrow one the margin says less and what stands beside the page gives way."""
        line = self.fontMetrics().height()
        low, narrow = self.height() <= _LINES_FOR_QUESTIONS * line, self.width() < _ROOMY_FROM * line
        self.settling.fit(self.width(), low=low)
        lowest = self.height() <= _LINES_FOR_SKILLS * line
        self.bar.be_compact(low or narrow, only_codes=lowest)
        self.top.be_compact(narrow)
        side = min(round(_SIDE * self._scale / 100), round(self.width() * _WIDEST_SIDE))
        self.side.setFixedWidth(max(side, self.side.minimumSizeHint().width()))
        least = max(_LEAST_PAGE * line, self.side.least_height())
        free = self.height() - self.top.heightForWidth(self.width()) - least
        asked = not (self.panel.isHidden() and self.finished_line.isHidden() and self.typos.isHidden())
        if self.finished_line.isVisible():
            free -= self.finished_line.heightForWidth(self.width())
        self._low_panel.limit(0 if self.panel.isHidden() else max(free, 4 * line))
        free -= self._low_panel.height()
        # In so low a window there is either the question or the codes; their keys go on giving them.
        shown = not (asked and low)
        self._low.setVisible(shown and not self._settles)
        self._low_settling.setVisible(shown and self._settles)
        if self.typos.isVisible():
            self._low_typos.limit(max(free // 2, 4 * line))
            free -= self._low_typos.height()
        self._low.limit(max(min(round(self.height() * _TALLEST_BAR), free), 2 * line))
        self._low_settling.limit(max(free, 2 * line))  # all of it is to be seen
        page = self.width() - (side if self.acts.side.isChecked() else 0)
        metrics = QFontMetricsF(Typesetting(self._scale).note_font)
        widest = max(map(metrics.horizontalAdvance, margin_words()))
        self.brief = page - widest < _LEAST_MEASURE * BASE_SIZE * self._scale / 100
        self.page.make_room_for(self.longest_note)
        self._fitted = self._needs()

    def _make_attempt_menu(self, words: WindowWords) -> QMenu:
        menu = QMenu(self)
        for level in LEVELS:
            told = words.codebook.loaded["levels"][str(level)]
            name = self.tr("Level {level}: {name}").format(level=number_words(level), name=told["name"])
            action = menu.addAction(name)
            action.setToolTip(told["asks"])
            action.triggered.connect(lambda _checked=False, level=level: self.try_at(level))
        return menu

    def _make_attempt_button(self) -> QToolButton:
        button = action_button(self.acts.attempt)
        button.setMenu(self.attempt_menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def open_attempt_menu(self) -> None:
        """Ask at which level to try it."""
        below = self.attempt_button.rect().bottomLeft()
        self.attempt_menu.popup(self.attempt_button.mapToGlobal(below))
        self.attempt_menu.setActiveAction(self.attempt_menu.actions()[0])

    def _lay_out(self) -> None:
        acts = self.acts
        self.attempt_button = self._make_attempt_button()
        self.top = CodingTop(acts.back, (acts.undo, acts.redo, acts.side), self.attempt_button, acts.finish)
        for action in (acts.accept, acts.next_incomplete, acts.go_on, acts.after_skill):
            self.bar.add(action_button(action, flat=True))
        self._low_typos.hide()
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.page, 1)
        middle.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.finished_line)
        column.addLayout(middle, 1)
        column.addWidget(self._low_typos)
        column.addWidget(self._low_panel)
        column.addWidget(self._low)
        column.addWidget(self._low_settling)
        self._low_settling.hide()
        acts.side.toggled.connect(self._fit)
        for turned in (acts.side.toggled, acts.accept.toggled, self.side.turned, self.desk.opened):
            turned.connect(self._fit)
        self.panel.came_or_went.connect(self._fit)
        self.finished_line.came_or_went.connect(self._fit)
        self.typos.came_or_went.connect(self._show_typos)
        self.desk.gone.connect(self.typos.put_off)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def mend_text(self) -> None:
        """Show the text of the current paragraph, to be corrected."""
        self._low_typos.show()  # what is in it cannot be seen to come as long as it is hidden
        self.typos.open_here()

    @property
    def _settles(self) -> bool:
        """Where differences are settled the foot of the room has what can become of them, else the codes."""
        differences = self.acts.side.isChecked() and self.side.side is CodingSide.DIFFERENCES
        return differences and self.desk.pair is not None and not self.acts.accept.isChecked()

    def _show_typos(self) -> None:
        self._low_typos.setVisible(not self.typos.isHidden())
        self._fit()
