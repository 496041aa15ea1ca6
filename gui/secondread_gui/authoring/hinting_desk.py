"""The hints of the draft that lies on the desk, while its author wants to see them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from secondread_core.annotations import Span
from secondread_core.drafting.model import Draft, same_cut
from secondread_core.errors import Refusal
from secondread_core.hinting.finding import find_hints
from secondread_core.hinting.model import Hint
from secondread_core.hinting.rules import Rules, read_rules
from secondread_core.session.authoring import DraftChange
from secondread_core.span_overlap import merge
from secondread_gui.authoring.article_told import article_told
from secondread_gui.authoring.coding_desk import CodingDesk

if TYPE_CHECKING:
    from secondread_resources import HintRules


class HintDesk(QObject):
    """Off whenever a draft is opened. Hints are found when they are first asked for, and anew after a change
    of the text or of its cut; they never change a code.

    `rules_for` gives the rules for a language (BCP 47), or those of another one, or None: as
    `secondread_resources.hint_rules` does.
    """

    changed = Signal()
    """Other words are found now, or they are shown or no longer shown."""

    def __init__(
        self,
        desk: CodingDesk,
        rules_for: Callable[[str], HintRules | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._rules_for = desk, rules_for
        self._on = False
        self._asked = False
        self._rules: Rules | None = None
        self._found: dict[int, tuple[Hint, ...]] = {}
        self._read: Draft | None = None
        """The draft whose text and cut `_found` belongs to."""
        desk.opened.connect(self._begin)
        desk.changed.connect(self._take)

    @property
    def on(self) -> bool:
        """Whether hints are shown."""
        return self._on

    @property
    def possible(self) -> bool:
        """Whether there are rules for the language of the article."""
        return self._rules_here() is not None

    def set_on(self, on: bool) -> None:
        """Show hints or not; without rules for the language it stays off."""
        on = on and self.possible
        if on != self._on:
            self._on = on
            self.changed.emit()

    def hints_of(self, unit: int) -> tuple[Hint, ...]:
        """The hints of a sentence; none while they are off."""
        return self._all().get(unit, ()) if self._on else ()

    def spans_of(self, unit: int) -> tuple[Span, ...]:
        """The evidence in a sentence, of all its hints, in order and apart; none while they are off."""
        return tuple(merge(span for hint in self.hints_of(unit) for span in hint.spans))

    def _begin(self) -> None:
        self._on = self._asked = False
        self._rules = self._read = None
        self.changed.emit()

    def _take(self, change: DraftChange) -> None:
        if change.recut and self._on:
            self.changed.emit()

    def _rules_here(self) -> Rules | None:
        if not self._asked and self._desk.is_open:
            self._asked = True
            try:
                language = article_told(self._desk).language
            except Refusal as refusal:
                self._desk.messages.refuse(refusal)
                return None
            told = self._rules_for(language)
            if told is not None and _base(told["language"]) == _base(language):
                self._rules = read_rules(told)
        return self._rules

    def _all(self) -> dict[int, tuple[Hint, ...]]:
        rules = self._rules_here()
        if rules is None or not self._desk.is_open:
            return {}
        draft, read = self._desk.draft, self._read
        if draft is not read:
            if read is None or draft.body != read.body or not same_cut(draft, read):
                self._found = {}
                for hint in find_hints(draft.body, draft.units, rules):
                    self._found[hint.unit] = (*self._found.get(hint.unit, ()), hint)
            self._read = draft
        return self._found


def _base(language: str) -> str:
    """The language itself, without region or script."""
    return language.replace("_", "-").partition("-")[0].lower()
