"""What is drawn on the page and in its margin: own marks, verdicts on settled ones, signs of notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from secondread_core.modes import Mode
from secondread_gui.page.decoration import PLAIN, Decoration, Tone
from secondread_gui.reading.answering import Answering
from secondread_gui.reading.side_contents import SideContents
from secondread_gui.reading.wording import (
    NOT_SAVED_SIGN,
    NOTE_SIGN,
    decoration_of,
    margin_words,
    not_saved,
    note_word,
    with_note,
)


class PageMarks:
    """Asks the sitting whenever something is drawn, and keeps nothing."""

    def __init__(self, answering: Answering, contents: SideContents) -> None:
        self._answering = answering
        self._contents = contents

    def decoration(self, unit: int, *, brief: bool) -> Decoration:
        """What is drawn on `unit`; with `brief`, signs stand for words in the margin."""
        desk = self._answering.desk
        if desk is None:
            return PLAIN
        drawn = decoration_of(desk.mark(unit), brief=brief)
        if unit in desk.sitting.revealed:
            drawn = replace(drawn, notes=self._contents.verdict_notes(unit, brief=brief))
        if self._contents.has_note(unit):
            drawn = with_note(drawn, NOTE_SIGN if brief else note_word(), Tone.MUTED)
        if not desk.is_saved(unit):
            drawn = with_note(drawn, NOT_SAVED_SIGN if brief else not_saved(), Tone.WRONG)
        return drawn

    def margin_words(self) -> Sequence[str]:
        """Everything that can stand in the margin in words."""
        sitting = self._answering.sitting
        if sitting is None:
            return ()
        words = margin_words(sitting.attempt.level)
        if sitting.attempt.mode is Mode.PRACTICE:
            words.append(self._contents.longest_verdict(sitting.attempt.level))
        return words
