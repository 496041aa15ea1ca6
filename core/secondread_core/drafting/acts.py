"""The acts of coding one unit: each takes a draft and a unit's number (from 0), and says what it changes.

All raise IndexError for a unit that is not there. An act that would change nothing is `NOTHING`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from secondread_core.answer_key import LabelledSpan
from secondread_core.codebook import WEIGHTS, Content, Role, Skill, SourceCode, TypeCode
from secondread_core.drafting.edits import NOTHING, Edit, Splice
from secondread_core.drafting.following import follows, skills_for
from secondread_core.drafting.marked_words import whole_words, with_label
from secondread_core.drafting.model import Draft, Layer, Outcome, UnitDraft, uncoded
from secondread_core.drafting.quotations import quotation_around


def set_type(draft: Draft, unit: int, code: TypeCode | None) -> Edit:
    """What kind of statement the unit is; None opens the question again.

    Only an attribution keeps what it attributes, and no code is accepted beside itself. Skills that nobody
    chose by hand follow.
    """
    before = draft.units[unit]
    return _changed(draft, {unit: _with_skills(before, _with_type(before, code))})


def set_source(draft: Draft, unit: int, code: SourceCode | None) -> Edit:
    """Whether the writer tells how they know; None opens the question again. Skills follow here too."""
    before = draft.units[unit]
    after = replace(before, source_code=code, accept_source=before.accept_source - {code})
    return _changed(draft, {unit: _with_skills(before, after)})


def set_content(draft: Draft, unit: int, content: Content | None) -> Edit:
    """What an attribution attributes. A unit of another type, or of none yet, becomes an attribution.

    Skills follow as in `set_type`.
    """
    before = draft.units[unit]
    after = before if content is None else _with_type(before, TypeCode.ATTRIBUTED)
    return _changed(draft, {unit: _with_skills(before, replace(after, content=content))})


def toggle_accept(draft: Draft, unit: int, code: TypeCode) -> Edit:
    """Whether `code` earns half credit beside the unit's own type, which cannot."""
    before = draft.units[unit]
    accept = (before.accept ^ {code}) - {before.type_code}
    return _changed(draft, {unit: replace(before, accept=frozenset(accept))})


def toggle_accept_source(draft: Draft, unit: int, code: SourceCode) -> Edit:
    """Whether `code` earns half credit beside the unit's own sourcing, which cannot."""
    before = draft.units[unit]
    accept = (before.accept_source ^ {code}) - {before.source_code}
    return _changed(draft, {unit: replace(before, accept_source=frozenset(accept))})


def toggle_contested(draft: Draft, unit: int, layer: Layer) -> Edit:
    """Whether careful readers split on `layer`: then it is shown and discussed, never scored."""
    before = draft.units[unit]
    if layer is Layer.TYPE:
        return _changed(draft, {unit: replace(before, contested_type=not before.contested_type)})
    return _changed(draft, {unit: replace(before, contested_source=not before.contested_source)})


def set_rationale(draft: Draft, unit: int, text: str) -> Edit:
    """Why the unit is coded so, in Markdown; learners read it."""
    return _changed(draft, {unit: replace(draft.units[unit], rationale=_whole(text))})


def toggle_skill(draft: Draft, unit: int, skill: Skill) -> Edit:
    """Whether the unit gives practice in `skill`."""
    before = draft.units[unit]
    if skill in before.skills:
        skills = tuple(kept for kept in before.skills if kept is not skill)
    else:
        skills = (*before.skills, skill)
    return _changed(draft, {unit: replace(before, skills=skills)})


def toggle_words(draft: Draft, unit: int, start: int, end: int, label: str) -> Edit:
    """Whether the words of `body[start:end]` inside the unit give it away as `label`.

    The choice grows to whole words. Words under another label change to this one.
    """
    before = draft.units[unit]
    inside = before.start, before.end
    chosen = whole_words(draft.body, inside, (max(start, before.start), min(end, before.end)))
    if chosen is None:
        return NOTHING
    spans = with_label(draft.body, inside, before.spans, chosen, label)
    return _changed(draft, {unit: replace(before, spans=spans)})


def name_words(draft: Draft, unit: int, start: int, end: int, label: str | None) -> Edit:
    """The words that are marked exactly at `body[start:end]` as `label`; None: marked no longer."""
    before = draft.units[unit]
    kept = [span for span in before.spans if (span.start, span.end) != (start, end)]
    if label is not None and len(kept) < len(before.spans):
        kept.append(LabelledSpan(start, end, label))
    spans = tuple(sorted(kept, key=lambda span: span.start))
    return _changed(draft, {unit: replace(before, spans=spans)})


def label_words(draft: Draft, unit: int, start: int, end: int, label: str) -> Edit:
    """Call every marked stretch of the unit that `body[start:end]` touches `label`; if it touches none, mark
    its words so."""
    before = draft.units[unit]
    spans = tuple(
        LabelledSpan(span.start, span.end, label) if span.start < end and start < span.end else span
        for span in before.spans
    )
    if any(span.start < end and start < span.end for span in before.spans):
        return _changed(draft, {unit: replace(before, spans=spans)})
    return toggle_words(draft, unit, start, end, label)


def set_weight(draft: Draft, unit: int, weight: float) -> Edit:
    """How much the unit counts.

    Raises:
        ValueError: none of `WEIGHTS`.
    """
    if weight not in WEIGHTS:
        raise ValueError(f"no weight {weight}")
    return _changed(draft, {unit: replace(draft.units[unit], weight=weight)})


def set_role(draft: Draft, unit: int, role: Role) -> Edit:
    """What part of the page the unit is."""
    return _changed(draft, {unit: replace(draft.units[unit], role=role)})


def set_remark(draft: Draft, unit: int, text: str) -> Edit:
    """A note to oneself."""
    return _changed(draft, {unit: replace(draft.units[unit], remark=_whole(text))})


def clear(draft: Draft, unit: int) -> Edit:
    """Everything decided of the unit goes; the note to oneself stays."""
    before = draft.units[unit]
    fresh = uncoded(before.start, before.end, before.kind, before.block)
    return _changed(draft, {unit: replace(fresh, remark=before.remark)})


def copy_to_next(draft: Draft, unit: int) -> Edit:
    """The unit's code, to the next one that needs any. Its reason, words, weight and remark are its own."""
    source = draft.units[unit]
    following = next((n for n in range(unit + 1, len(draft.units)) if draft.units[n].graded), None)
    if following is None:
        return NOTHING
    return _changed(draft, {following: _coded_as(draft.units[following], source)})


def apply_to_quotation(draft: Draft, unit: int) -> Edit:
    """The unit's code, to every other one that needs any within the same pair of quotation marks."""
    source = draft.units[unit]
    run = (number for number in quotation_around(draft, unit) if number != unit)
    return _changed(draft, {n: _coded_as(draft.units[n], source) for n in run if draft.units[n].graded})


def _with_type(unit: UnitDraft, code: TypeCode | None) -> UnitDraft:
    content = unit.content if code is TypeCode.ATTRIBUTED else None
    return replace(unit, type_code=code, content=content, accept=unit.accept - {code})


def _with_skills(before: UnitDraft, after: UnitDraft) -> UnitDraft:
    return replace(after, skills=skills_for(after)) if follows(before) else after


def _coded_as(unit: UnitDraft, source: UnitDraft) -> UnitDraft:
    return replace(
        unit,
        type_code=source.type_code,
        source_code=source.source_code,
        content=source.content,
        accept=source.accept,
        accept_source=source.accept_source,
        contested_type=source.contested_type,
        contested_source=source.contested_source,
        skills=source.skills,
    )


def _whole(text: str) -> str:
    """`text` with halves of characters and NUL, which a clipboard can hold, as U+FFFD."""
    return text.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _changed(draft: Draft, changes: dict[int, UnitDraft]) -> Edit:
    """The edit to these units; those that stay as they are are left out."""
    splices = (_splice(number, draft.units[number], unit) for number, unit in _in_order(changes))
    return Edit(tuple(splice for splice in splices if splice.removed != splice.added))


def _in_order(changes: dict[int, UnitDraft]) -> Iterable[tuple[int, UnitDraft]]:
    return sorted(changes.items(), key=lambda change: change[0])


def _splice(number: int, before: UnitDraft, after: UnitDraft) -> Splice:
    if after.outcome is not None and _told_of(before) != _told_of(after):
        after = replace(after, outcome=Outcome.OTHER)  # neither author's any more
    return Splice(number, (before,), (after,))


def _told_of(unit: UnitDraft) -> tuple[object, ...]:
    """What two authors can differ over."""
    return (
        unit.type_code,
        unit.source_code,
        unit.content,
        unit.role,
        unit.contested_type,
        unit.contested_source,
    )
