"""What stands beside the page while an article is coded, each part made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from secondread_core.codebook import MISSING_FROM_LEVEL
from secondread_core.errors import Refusal
from secondread_gui.appearance.palettes import Colours
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.hinting_desk import HintDesk
from secondread_gui.authoring.sentence_pane import SentencePane
from secondread_gui.background import Worker
from secondread_gui.settling.differences_pane import DifferencesPane
from secondread_gui.widgets.side_tabs import SideTabs
from secondread_gui.window_words import WindowWords

if TYPE_CHECKING:
    from secondread_gui.asking.ask_panel import AskPanel
    from secondread_gui.authoring.hints_pane import HintsPane
    from secondread_gui.authoring.missing_pane import MissingPane
    from secondread_gui.settling.agreement_pane import AgreementPane

_ALL_LEVELS = 3


class CodingSide(Enum):
    """What can stand beside the page."""

    SENTENCE = 0
    LIST = 1
    MISSING = 2
    HINTS = 3
    CODEBOOK = 4
    DIFFERENCES = 5
    AGREEMENT = 6


class CodingTabs(SideTabs[CodingSide]):
    """The sides of the authoring room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for side, name, told in (
            (CodingSide.SENTENCE, self.tr("Sentence"), self.tr("Everything about the current sentence")),
            (CodingSide.LIST, self.tr("All"), self.tr("All sentences with their codes, and a search")),
            (CodingSide.MISSING, self.tr("Missing"), self.tr("What is missing from the key")),
            (CodingSide.HINTS, self.tr("Hints"), self.tr("Words that bear on a question; only if you ask")),
            (CodingSide.CODEBOOK, self.tr("Codes"), self.tr("What the codes mean, with examples")),
            (CodingSide.DIFFERENCES, self.tr("Differences"), self.tr("Where the two codings differ")),
            (CodingSide.AGREEMENT, self.tr("Agreement"), self.tr("How far the two codings agree")),
        ):
            self.add(side, name, told)

    def fill(self, side: CodingSide, widget: QWidget) -> None:
        if not isinstance(widget, QAbstractScrollArea):  # in a low window it would push the page away
            area = QScrollArea()
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidgetResizable(True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(widget)
            area.setFocusProxy(widget)
            widget = area
        super().fill(side, widget)


class CodingSides(QObject):
    """Fills `tabs`: with the sentence and the differences, whose keys work from the beginning, at once; with
    the rest when it is turned to. `acts` are offered for the current sentence."""

    go_wanted = Signal(int)
    """A sentence to which somebody wants to go."""
    help_wanted = Signal(str)

    def __init__(
        self,
        tabs: CodingTabs,
        desk: CodingDesk,
        hints: HintDesk,
        worker: Worker,
        words: WindowWords,
        colours: Colours,
        scale: int,
        acts: Iterable[QAction],
    ) -> None:
        super().__init__(tabs)
        self._tabs, self._desk, self._hints, self._worker = tabs, desk, hints, worker
        self._words, self._dress = words, (colours, scale)
        self.sentence = SentencePane(desk, words, colours, scale, acts=acts)
        self.differences = DifferencesPane(desk, words, colours)
        self.differences.go_wanted.connect(self.go_wanted)
        self._missing: MissingPane | None = None
        self._hints_pane: HintsPane | None = None
        self._ask: AskPanel | None = None
        self._agreement: AgreementPane | None = None
        tabs.fill(CodingSide.SENTENCE, self.sentence)
        tabs.fill(CodingSide.DIFFERENCES, self.differences)
        self._makers: dict[CodingSide, Callable[[], None]] = {
            CodingSide.MISSING: self._make_missing,
            CodingSide.HINTS: self._make_hints,
            CodingSide.CODEBOOK: self._make_codebook,
            CodingSide.AGREEMENT: self._make_agreement,
        }
        tabs.turned.connect(self._fill)
        desk.opened.connect(self._begin)
        desk.gone.connect(self.give_up)
        desk.moved.connect(self._show_codebook)
        desk.changed.connect(self._show_codebook)
        self._begin()

    def try_commit(self) -> Refusal | None:
        """Keep what is being written; why it could not be."""
        return self.sentence.try_keep()

    def give_up(self) -> None:
        """Forget what could not be kept."""
        self.sentence.give_up()

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._dress = colours, scale
        self.sentence.dress(colours, scale)
        self.differences.dress(colours, scale)
        if self._hints_pane is not None:
            self._hints_pane.dress(colours)
        if self._agreement is not None:
            self._agreement.dress(colours, scale)

    def _begin(self) -> None:
        """Another draft: what fits it is offered, and shown."""
        settles = self._desk.is_open and self._desk.pair is not None
        for side in (CodingSide.DIFFERENCES, CodingSide.AGREEMENT):
            self._tabs.offer(side, offered=settles)
        self._tabs.turn_to(CodingSide.DIFFERENCES if settles else CodingSide.SENTENCE)

    def _fill(self) -> None:
        make = self._makers.pop(self._tabs.side, None)
        if make is not None:
            make()
        self._show_codebook()

    def _make_missing(self) -> None:
        from secondread_gui.authoring.missing_pane import MissingPane

        self._missing = MissingPane(self._desk, self._words.codebook)
        self._missing.go_wanted.connect(self.go_wanted)
        self._tabs.fill(CodingSide.MISSING, self._missing)

    def _make_hints(self) -> None:
        from secondread_gui.authoring.hints_pane import HintsPane

        self._hints_pane = HintsPane(self._desk, self._hints, self._dress[0])
        self._hints_pane.help_wanted.connect(self.help_wanted)
        self._tabs.fill(CodingSide.HINTS, self._hints_pane)

    def _make_codebook(self) -> None:
        from secondread_gui.asking.ask_panel import AskPanel

        self._ask = AskPanel(self._words.codebook, self._words.contrasts)
        self._ask.help_wanted.connect(self.help_wanted)
        self._tabs.fill(CodingSide.CODEBOOK, self._ask)

    def _make_agreement(self) -> None:
        from secondread_gui.settling.agreement_pane import AgreementPane

        colours, scale = self._dress
        self._agreement = AgreementPane(self._desk, self._words, colours, scale=scale, worker=self._worker)
        self._agreement.go_wanted.connect(self.go_wanted)
        self._tabs.fill(CodingSide.AGREEMENT, self._agreement)

    def _show_codebook(self) -> None:
        if self._ask is None or self._tabs.side is not CodingSide.CODEBOOK:
            return
        unit = self._desk.unit if self._desk.is_open else None
        if unit is None:
            self._ask.show_answer(_ALL_LEVELS, None, False, None)
            return
        own = self._desk.draft.units[unit]
        flag = own.source_code in MISSING_FROM_LEVEL
        self._ask.show_answer(_ALL_LEVELS, own.type_code, flag, own.source_code if flag else None)
