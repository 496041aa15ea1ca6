"""Giving codes: what a key does to a sentence, and whether it leads on from there."""

from __future__ import annotations

from secondread_core.codebook import Content, Skill, SourceCode, TypeCode
from secondread_core.drafting.acts import (
    clear,
    set_content,
    set_source,
    set_type,
    toggle_contested,
    toggle_skill,
    toggle_words,
)
from secondread_core.drafting.following import follows, label_for
from secondread_core.drafting.model import Layer, UnitDraft
from secondread_core.session.authoring import DraftChange
from secondread_core.span_overlap import covers, merge
from secondread_gui.authoring.code_actions import Code
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.coding_state import NO_REASON_CODES, blocking


class CodeGiving:
    """Acts on the current sentence of the desk."""

    def __init__(self, desk: CodingDesk) -> None:
        self._desk = desk

    def give(self, code: Code | Skill) -> int | None:
        """Give the current sentence `code`, or take it back if it has it; which sentence that was, or None if
        nothing was done to it."""
        unit = self._desk.unit
        if unit is None or not self._desk.can_change:
            return None
        change = self._give(unit, code)
        return None if change is None or change.recut or unit not in change.units else unit

    def contest(self, layer: Layer) -> None:
        """Say that careful readers split on a layer, or that they do not."""
        if self._desk.unit is not None and self._desk.can_change:
            self._desk.do(toggle_contested, self._desk.unit, layer)

    def clear(self) -> None:
        """Take everything back that was decided of the current sentence."""
        if self._desk.unit is not None and self._desk.can_change:
            self._desk.do(clear, self._desk.unit)

    def mark_words(self, unit: int, start: int, end: int) -> bool | None:
        """Mark words of a sentence, or take their mark away if all of them are marked so; whether they are
        marked now, or None if nothing was done."""
        if not self._desk.can_change:
            return None
        label = label_for(self._desk.draft.units[unit])
        change = self._desk.do(toggle_words, unit, start, end, label)
        if change is None or change.recut or unit not in change.units:
            return None
        spans = self._desk.draft.units[unit].spans
        return covers(merge((span.start, span.end) for span in spans), (start, end))

    def _give(self, unit: int, code: Code | Skill) -> DraftChange | None:
        own = self._desk.draft.units[unit]
        if isinstance(code, TypeCode):
            return self._desk.do(set_type, unit, None if own.type_code is code else code)
        if isinstance(code, SourceCode):
            return self._desk.do(set_source, unit, None if own.source_code is code else code)
        if isinstance(code, Content):
            return self._desk.do(set_content, unit, None if own.content is code else code)
        return self._desk.do(toggle_skill, unit, code)


def completes(unit: UnitDraft, code: Code | Skill) -> bool:
    """Whether `code` was given and nothing stands in the way of publishing the sentence any more."""
    return unit.graded and _has(unit, code) and not blocking(unit)


def leads_to_reason(unit: UnitDraft, code: Code | Skill) -> bool:
    """Whether everything was given, the skills by hand, so that the reason is all that is left to write."""
    by_hand = isinstance(code, Skill) or not follows(unit)
    answered = unit.graded and unit.coded and set(blocking(unit)) <= NO_REASON_CODES
    return by_hand and answered and _has(unit, code) and not unit.rationale.strip()


def _has(unit: UnitDraft, code: Code | Skill) -> bool:
    return code in {unit.type_code, unit.source_code, unit.content, *unit.skills}
